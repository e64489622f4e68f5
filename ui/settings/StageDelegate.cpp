// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/StageDelegate.h"

#include "items/StageTableModel.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TableLook.h"

namespace satchel::ui {

using items::StageTableModel;

namespace {

/// The colour as a choice, so that it gets the editor of one.
Field editedField(const StageTableModel &model, int column)
{
    Field field = model.field(column);
    if (column == StageTableModel::Color) {
        field.type = FieldType::Choice;
        for (const QString &hue : Theme::hueNames())
            field.choices.push_back({hue, hueLabel(hue)});
    }
    return field;
}

const StageTableModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const StageTableModel *>(index.model());
}

} // namespace

QString hueLabel(const QString &hue)
{
    const QStringList labels{StageDelegate::tr("Coral"), StageDelegate::tr("Amber"), StageDelegate::tr("Olive"),
        StageDelegate::tr("Green"), StageDelegate::tr("Teal"), StageDelegate::tr("Sky"), StageDelegate::tr("Cobalt"),
        StageDelegate::tr("Violet"), StageDelegate::tr("Plum"), StageDelegate::tr("Slate")};
    return labels.value(Theme::hueNames().indexOf(hue), labels.last());
}

StageDelegate::StageDelegate(FieldContext context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(std::move(context))
{
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool isColor = index.column() == StageTableModel::Color;
    const QString text = isColor ? hueLabel(index.data().toString()) : index.data().toString();
    const int width = cellStart(index.column(), theme) + QFontMetrics(theme.font.strong).horizontalAdvance(text)
        + theme.px(isColor ? 28 : 12);
    return {width, qMax(theme.size.rowComfortable, QFontMetrics(theme.font.body).height() + theme.px(16))};
}

QWidget *StageDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    FieldEditor *editor = FieldEditor::create(
        editedField(modelOf(index), index.column()), m_context, FieldEditor::Layout::Cell, parent);
    editor->setAutoFillBackground(true);
    auto *self = const_cast<StageDelegate *>(this);
    connect(editor, &FieldEditor::committed, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    connect(
        editor, &FieldEditor::cancelled, self, [self, editor] { Q_EMIT self->closeEditor(editor, RevertModelCache); });
    return editor;
}

/// It has a chevron or steps beside the text, so it may be wider than its column: names get that room.
void StageDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(qMax(place.width(), editor->sizeHint().width()));
    if (option.direction == Qt::RightToLeft)
        place.moveRight(option.rect.right());
    const QRect seen = editor->parentWidget()->rect();
    place.moveRight(qMin(place.right(), seen.right()));
    place.moveLeft(qMax(place.left(), seen.left()));
    editor->setGeometry(place);
}

void StageDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<FieldEditor *>(editor)->setValue(modelOf(index).value(index.row(), index.column()));
}

void StageDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto value = static_cast<FieldEditor *>(editor)->checkedValue())
        static_cast<StageTableModel *>(model)->setValue(index.row(), index.column(), *value);
}

void StageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->setLayoutDirection(option.direction);
    const QRect cell = placed(
        *painter, option.rect, option.rect.adjusted(cellStart(index.column(), theme), 0, -theme.px(10), 0));
    drawItemGround(*painter, option, theme);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
    if (index.column() == StageTableModel::SetAside) {
        const int side = theme.size.icon;
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        drawCheckBox(*painter,
            placed(*painter, cell, QRect(cell.x(), cell.y() + (cell.height() - side) / 2, side, side)),
            QStyle::State_Enabled | (isOn ? QStyle::State_On : QStyle::State_Off), theme);
    } else if (index.column() == StageTableModel::Color) {
        const QString hue = index.data().toString();
        drawStageDot(*painter, placed(*painter, cell, QRect(cell.x(), cell.y(), theme.px(10), cell.height())),
            theme.hue(hue), theme);
        drawText(*painter, placed(*painter, cell, cell.adjusted(theme.px(16), 0, 0, 0)), hueLabel(hue), theme.font.body,
            theme.text.primary);
    } else {
        const bool isNumber = index.data(Qt::TextAlignmentRole).isValid();
        const QFont &font = index.column() == StageTableModel::Name ? theme.font.strong : theme.font.body;
        drawText(*painter, cell, index.data().toString(), font, theme.text.primary,
            isNumber ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
}

} // namespace satchel::ui

#include "moc_StageDelegate.cpp"
