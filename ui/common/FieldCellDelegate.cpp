// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldCellDelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QToolTip>

namespace satchel::ui {

using namespace Qt::StringLiterals;

FieldCellDelegate::FieldCellDelegate(const PageContext &context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context)
{
}

QWidget *FieldCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Field *field = fieldOf(index);
    if (!field)
        return nullptr;
    auto *self = const_cast<FieldCellDelegate *>(this); // Qt's factory is const, its editors answer to the object
    auto *editor = FieldEditor::create(*field, fieldContextOf(m_context.workspace), FieldEditor::Layout::Cell, parent);
    editor->setAutoFillBackground(true);
    if (editor->focusProxy())
        editor->focusProxy()->installEventFilter(self);
    connect(editor, &FieldEditor::committed, self, [self, editor] { self->finish(editor, NoHint); });
    connect(
        editor, &FieldEditor::cancelled, self, [self, editor] { Q_EMIT self->closeEditor(editor, RevertModelCache); });
    return editor;
}

/// Writes what can be read and goes on; what cannot be read keeps the editor open with its reason.
void FieldCellDelegate::finish(FieldEditor *editor, EndEditHint hint)
{
    if (!editor->checkedValue()) {
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), editor->error(), editor);
        return;
    }
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
}

void FieldCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    // Asked again whenever the record changes; what a person is typing stays.
    if (!field || field->property("isFilled").toBool())
        return;
    field->setProperty("isFilled", true);
    field->setValue(index.data(Qt::EditRole).value<Value>());
}

void FieldCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    const auto value = field ? field->checkedValue()
                             : Result<Value>(fail(Error::Kind::Bug, u"an editor of another kind"_s));
    if (value)
        model->setData(index, QVariant::fromValue(*value), Qt::EditRole);
}

bool FieldCellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *input = qobject_cast<QWidget *>(watched);
    auto *editor = input ? qobject_cast<FieldEditor *>(input->parentWidget()) : nullptr;
    if (!editor)
        return qobject_cast<FieldEditor *>(watched) ? false : QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            finish(editor, key == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
            return true;
        }
    }
    if (event->type() != QEvent::FocusOut)
        return false;
    const auto reason = static_cast<QFocusEvent *>(event)->reason();
    if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
        return false;
    // The editor tells first what was typed; then there is nothing left to keep it open for.
    QMetaObject::invokeMethod(
        this,
        [this, left = QPointer<FieldEditor>(editor)] {
            if (left && !left->isAncestorOf(QApplication::focusWidget()))
                Q_EMIT closeEditor(left, RevertModelCache);
        },
        Qt::QueuedConnection);
    return false;
}

} // namespace satchel::ui

#include "moc_FieldCellDelegate.cpp"
