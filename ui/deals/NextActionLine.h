// SPDX-License-Identifier: GPL-3.0-or-later
// A next action in one line, with the edge and the mark of its state; a click asks to plan it.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/deals/StripButton.h"

namespace satchel::ui {

class NextActionLine : public StripButton
{
    Q_OBJECT

public:
    explicit NextActionLine(const PageContext &context, QWidget *parent = nullptr);

    /// Neither a text nor a day: nothing is planned.
    void setAction(const QString &text, QDate day, QTime time);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter &painter, const Theme &theme) override;

private:
    PageContext m_context;
    QString m_action;
    QString m_when;
    QDate m_day;
    QTime m_time;
    bool m_isPlanned = false;
};

} // namespace satchel::ui
