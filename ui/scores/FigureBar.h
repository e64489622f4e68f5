// SPDX-License-Identifier: GPL-3.0-or-later
// A figure, a bar that shows how much of the most it is, and a word for it at the end.
#pragma once

#include <QWidget>

namespace satchel::ui {

class FigureBar : public QWidget
{
    Q_OBJECT

public:
    explicit FigureBar(QWidget *parent = nullptr);

    /// `share`: 0 to 1. The accessible name is the caller's.
    void setFigure(const QString &figure, double share, const QString &word = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_figure;
    double m_share = 0;
    QString m_word;
};

} // namespace satchel::ui
