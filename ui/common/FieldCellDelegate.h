// SPDX-License-Identifier: GPL-3.0-or-later
// A delegate whose cells are edited with the editor of their field's type: Enter and leaving write, Tab goes on, Esc
// restores; what cannot be read keeps the editor open with the reason. Subclasses paint.
#pragma once

#include "ui/common/PageContext.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class FieldCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FieldCellDelegate(const PageContext &context, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    /// Null where there is nothing to edit.
    virtual const Field *fieldOf(const QModelIndex &index) const = 0;
    const PageContext &context() const { return m_context; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(FieldEditor *editor, EndEditHint hint);

    PageContext m_context;
};

} // namespace satchel::ui
