// SPDX-License-Identifier: GPL-3.0-or-later
// What a mapping would change, by field: records here, records there, and those that would need attention.
#pragma once

#include <QWidget>

namespace satchel::ui {

class TrialFigures : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString label;
        qint64 here = 0;
        qint64 there = 0;
        bool isParked = false; // `here` records of which the value fits nothing
        bool isSum = false;
    };

    using QWidget::QWidget;

    void setLines(const std::vector<Line> &lines, const QString &system);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    int columnWidth(bool isHere) const;

    std::vector<Line> m_lines;
    QString m_system;
};

} // namespace satchel::ui
