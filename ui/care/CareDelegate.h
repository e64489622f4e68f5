// SPDX-License-Identifier: GPL-3.0-or-later
// A deal that needs care in a row: title and what is at stake, company, stage and owner, the reasons as chips, and a
// button for the next step at the end.
#pragma once

#include "items/CareModel.h"
#include "ui/common/PageContext.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class CareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CareDelegate(const PageContext &context, const items::CareModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the button of a row is, in the view's coordinates; `row` is the row's rectangle.
    QRect buttonRect(const QRect &row, const QWidget *view) const;
    void setHoveredButton(const QModelIndex &index) { m_hovered = index; }

private:
    void paintReasons(QPainter &painter, const QRect &bounds, const QRect &line, const items::CareDeal &deal,
        const Theme &theme) const;

    PageContext m_context;
    const items::CareModel &m_model;
    QPersistentModelIndex m_hovered;
};

} // namespace satchel::ui
