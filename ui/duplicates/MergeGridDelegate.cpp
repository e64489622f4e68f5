// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/MergeGridDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QTableView>

namespace satchel::ui {

using Model = items::MergeFieldsModel;

namespace {

constexpr int margin = 12;
constexpr int boxSide = 16;
constexpr int padding = 8; // above and below the lines of a cell
constexpr int mostValueLines = 8; // of a value

QFont fontOf(Model::Column column, const Theme &theme)
{
    return column == Model::Merged ? theme.font.strong : theme.font.body;
}

} // namespace

MergeGridDelegate::MergeGridDelegate(const Model &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
{
}

QSize MergeGridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto column = static_cast<Model::Column>(index.column());
    const int value = qMax(valueLines(option, index) * QFontMetrics(fontOf(column, theme)).height(), theme.px(boxSide));
    const QString note = column == Model::Merged ? m_model.detail(index.row()) : QString();
    const int detail = note.isEmpty() ? 0
                                      : countLines(note, theme.font.small, textWidth(option, index), mostValueLines)
            * QFontMetrics(theme.font.small).height();
    return {theme.px(120), qMax(theme.px(34), value + detail + theme.px(2 * padding))};
}

/// What differs is most often at the end: a value has as many lines as it needs.
int MergeGridDelegate::valueLines(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = static_cast<Model::Column>(index.column());
    if (column == Model::Newer && m_model.kind(index.row()) == Model::Kind::Same)
        return 1; // under the older one, which reaches over it
    return countLines(m_model.text(index.row(), column), fontOf(column, Theme::of(option.widget)),
        textWidth(option, index), mostValueLines);
}

int MergeGridDelegate::textWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto column = static_cast<Model::Column>(index.column());
    const auto kind = m_model.kind(index.row());
    const bool isBoxed = (column == Model::Older || column == Model::Newer)
        && (kind == Model::Kind::One || kind == Model::Kind::Both);
    const auto *grid = qobject_cast<const QTableView *>(option.widget);
    int width = grid ? grid->columnWidth(column) : option.rect.width();
    if (grid && column == Model::Older && kind == Model::Kind::Same)
        width += grid->columnWidth(Model::Newer);
    const int start = column == Model::FieldColumn ? theme.space.four : theme.px(margin);
    return qMax(theme.px(40), width - start - theme.px(margin) - (isBoxed ? theme.px(boxSide + 8) : 0));
}

void MergeGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int row = index.row();
    const auto column = static_cast<Model::Column>(index.column());
    const QRect cell = option.rect;
    painter->setLayoutDirection(option.direction);
    const bool isChoice = m_model.kind(row) == Model::Kind::One || m_model.kind(row) == Model::Kind::Both;
    const bool isKept = (column == Model::Older || column == Model::Newer) && isChoice && m_model.isKept(row, column);
    painter->fillRect(cell,
        isKept                        ? theme.surface.selected
            : column == Model::Merged ? theme.surface.sunken
                                      : theme.surface.page);
    painter->fillRect(QRect(cell.x(), cell.bottom(), cell.width(), 1), theme.border.subtle);
    if (column != Model::FieldColumn)
        painter->fillRect(placed(*painter, cell, QRect(cell.x(), cell.y(), 1, cell.height())), theme.border.subtle);
    const int first = qMax(QFontMetrics(theme.font.body).height(), theme.px(boxSide));
    const int start = column == Model::FieldColumn ? theme.space.four : theme.px(margin);
    const QRect line(cell.x() + start, cell.y() + theme.px(padding), cell.width() - start - theme.px(margin), first);
    const int lines = valueLines(option, index);
    const QRect whole(line.x(), line.y(), line.width(), qMax(first, lines * QFontMetrics(theme.font.body).height()));
    if (column == Model::FieldColumn) {
        drawLines(*painter, placed(*painter, cell, whole), m_model.text(row, column), theme.font.body,
            theme.text.secondary, mostValueLines);
    } else if (column == Model::Merged) {
        drawLines(*painter, placed(*painter, cell, whole), m_model.text(row, column), theme.font.strong,
            theme.text.primary, mostValueLines);
        drawLines(*painter,
            placed(*painter, cell,
                QRect(line.x(), whole.bottom() + 1, line.width(), cell.bottom() - whole.bottom() - theme.px(padding))),
            m_model.detail(row), theme.font.small, theme.text.secondary, mostValueLines);
    } else {
        paintChoice(*painter, option, index, line, theme);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, cell.adjusted(0, 0, 0, -1), theme.radius.chip, theme, -1);
}

void MergeGridDelegate::paintChoice(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const QRect &line, const Theme &theme) const
{
    const int row = index.row();
    const auto column = static_cast<Model::Column>(index.column());
    const int side = theme.px(boxSide);
    QRect text = line;
    const QRect box = placed(painter, option.rect, QRect(line.x(), line.y() + (line.height() - side) / 2, side, side));
    const QStyle::State state = QStyle::State_Enabled
        | (m_model.isKept(row, column) ? QStyle::State_On : QStyle::State_Off);
    switch (m_model.kind(row)) {
    case Model::Kind::One: drawRadioButton(painter, box, state, theme); break;
    case Model::Kind::Both: drawCheckBox(painter, box, state, theme); break;
    case Model::Kind::Same: {
        const QString same = tr("same in both");
        const int width = QFontMetrics(theme.font.small).horizontalAdvance(same) + theme.px(2);
        if (width < line.width() / 2) {
            drawText(painter,
                placed(painter, option.rect, QRect(line.right() + 1 - width, line.y(), width, line.height())), same,
                theme.font.small, theme.text.tertiary, Qt::AlignRight);
            text.setWidth(line.width() - width - theme.px(8));
        }
        break;
    }
    case Model::Kind::Single: break;
    }
    if (m_model.kind(row) == Model::Kind::One || m_model.kind(row) == Model::Kind::Both)
        text.setX(line.x() + side + theme.px(8));
    text.setHeight(qMax(text.height(), valueLines(option, index) * QFontMetrics(theme.font.body).height()));
    drawLines(painter, placed(painter, option.rect, text), m_model.text(row, column), theme.font.body,
        theme.text.primary, mostValueLines);
}

} // namespace satchel::ui

#include "moc_MergeGridDelegate.cpp"
