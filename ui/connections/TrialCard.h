// SPDX-License-Identifier: GPL-3.0-or-later
// One real record as a mapping would leave it: what is replaced here is struck through with the new value in green
// behind it, what would be sent is marked.
#pragma once

#include "store/sync/MappingTrial.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class TrialCard : public QWidget
{
    Q_OBJECT

public:
    explicit TrialCard(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const store::TriedRecord &record, const QString &system);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString label;
        QString before;
        QString after;
        bool isSent = false;

        bool isChanged() const { return before != after; }
    };

    int lineHeight(const Line &line) const;
    int headHeight() const;
    void paintLine(QPainter &painter, const Line &line, const QRect &place) const;

    PageContext m_context;
    store::TriedRecord m_record;
    QString m_system;
    QString m_title;
    QString m_company;
    std::vector<Line> m_lines;
};

} // namespace satchel::ui
