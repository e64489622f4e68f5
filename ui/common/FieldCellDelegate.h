// SPDX-License-Identifier: GPL-3.0-or-later
// A delegate whose cells are edited with the editor of their field's type: Enter and leaving write, Tab goes on, Esc
// discards; what cannot be read keeps the editor open with the reason. What is typed is a draft of its record and field
// until it is stored: it comes back where the window was closed or locked, the program ended, the store refused it or
// a person went elsewhere before it could be read. Subclasses paint.
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
    /// Whose field it is; null: the cell keeps no draft.
    virtual RecordId recordOf(const QModelIndex &index) const;
    /// What was typed is stored, or asked for in another way: the editor's draft is forgotten.
    void noteStored(const QWidget &editor) const;
    /// Whether setEditorData put a draft back.
    static bool isRestored(const QWidget &editor);
    const PageContext &context() const { return m_context; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(FieldEditor *editor, EndEditHint hint);
    void keepDraft(FieldEditor *editor, const QModelIndex &index) const;
    void restoreDraft(FieldEditor &editor) const;

    PageContext m_context;
};

} // namespace satchel::ui
