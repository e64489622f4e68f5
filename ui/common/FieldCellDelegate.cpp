// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldCellDelegate.h"

#include "ui/common/DraftKeeper.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QToolTip>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto placeProperty = "draftPlace"; // of an editor
constexpr auto restoredProperty = "isRestored";

} // namespace

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
    keepDraft(editor, index);
    return editor;
}

RecordId FieldCellDelegate::recordOf(const QModelIndex &) const
{
    return {};
}

bool FieldCellDelegate::isRestored(const QWidget &editor)
{
    return editor.property(restoredProperty).toBool();
}

/// Esc is the button that discards: of one cell nobody wants a question.
void FieldCellDelegate::keepDraft(FieldEditor *editor, const QModelIndex &index) const
{
    const RecordId record = recordOf(index);
    if (record.isNull())
        return;
    const QString place = u"cell/%1/%2"_s.arg(record.toString(), editor->field().name);
    editor->setProperty(placeProperty, place);
    items::Drafts &drafts = m_context.workspace.drafts();
    connect(editor, &FieldEditor::edited, editor,
        [editor, place, record, &drafts] { drafts.keep(place, record, draftOf(*editor)); });
    connect(editor, &FieldEditor::cancelled, editor, [place, &drafts] { drafts.forget(place); });
}

void FieldCellDelegate::restoreDraft(FieldEditor &editor) const
{
    const QString place = editor.property(placeProperty).toString();
    items::Drafts &drafts = m_context.workspace.drafts();
    const QJsonObject draft = place.isEmpty() ? QJsonObject() : drafts.of(place);
    if (draft.isEmpty())
        return;
    if (draft == draftOf(editor)) // it was stored after all
        return drafts.forget(place);
    showDraft(editor, draft);
    editor.setProperty(restoredProperty, true);
    editor.setToolTip(tr("Your draft was restored. Esc discards it."));
    editor.setAccessibleDescription(editor.toolTip());
    if (editor.isVisible())
        QToolTip::showText(editor.mapToGlobal(QPoint(0, editor.height())), editor.toolTip(), &editor);
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
    restoreDraft(*field);
}

void FieldCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    const auto value = field ? field->checkedValue()
                             : Result<Value>(fail(Error::Kind::Bug, u"an editor of another kind"_s));
    if (!value)
        return;
    const QPersistentModelIndex cell = index; // rows may move with the change
    model->setData(index, QVariant::fromValue(*value), Qt::EditRole);
    // What the store refuses stays a draft, and so does what waits for another writer.
    if (cell.isValid() && cell.data(Qt::EditRole).value<Value>() == *value)
        noteStored(*field);
}

void FieldCellDelegate::noteStored(const QWidget &editor) const
{
    if (const QString place = editor.property(placeProperty).toString(); !place.isEmpty())
        m_context.workspace.drafts().forget(place);
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
