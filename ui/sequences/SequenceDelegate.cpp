// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/SequenceDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TwoLineRow.h"
#include "ui/sequences/SequenceText.h"

#include <QPainter>

namespace satchel::ui {

namespace {

constexpr int sequenceMargin = 14;
constexpr int sequenceRowPadding = 10;

} // namespace

SequenceDelegate::SequenceDelegate(const PageContext &context, const items::SequencesModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

QSize SequenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    return {theme.px(200), twoLineHeight(theme.font.strong, theme.font.small) + theme.px(2 * sequenceRowPadding)};
}

void SequenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const items::SequenceEntry &entry = m_model.entry(index.row());
    const SequenceText text(m_context.formats(), m_context.workspace.schema(), m_context.workspace.clock().now());
    const QRect row = option.rect;
    painter->save();
    painter->setLayoutDirection(option.direction);
    drawListRow(*painter, option, theme);
    const QString status = text.status(entry.status);
    const int chip = stateChipWidth(status, Icon::None, theme);
    const QRect lines = row.adjusted(theme.px(sequenceMargin), 0, -theme.px(sequenceMargin), -1);
    const QRect title = drawTwoLines(*painter, row, lines,
        {.title = {entry.name, theme.font.strong, theme.text.primary},
            .detail = {text.people(entry), theme.font.small, theme.text.secondary},
            .titleEndWidth = chip},
        theme);
    drawStateChip(*painter, placed(*painter, row, QRect(lines.right() + 1 - chip, title.y(), chip, title.height())),
        status, theme.*SequenceText::meaning(entry.status), theme, Icon::None);
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, row.adjusted(0, 0, 0, -1), theme.radius.control, theme, -2);
    painter->restore();
}

} // namespace satchel::ui

#include "moc_SequenceDelegate.cpp"
