// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConflictListDelegate.h"

#include "items/ConflictsModel.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SyncText.h"
#include "ui/common/TwoLineRow.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

ConflictListDelegate::ConflictListDelegate(const PageContext &context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context)
{
}

QSize ConflictListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    return {theme.px(200), qMax(theme.px(54), twoLineHeight(theme.font.strong, theme.font.small) + theme.px(16))};
}

void ConflictListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const items::ConflictGroup &group = static_cast<const items::ConflictsModel *>(index.model())->group(index.row());
    const SyncText words(m_context.formats(), m_context.workspace.clock().now());
    const QRect row = option.rect;
    painter->setLayoutDirection(option.direction);
    drawListRow(*painter, option, theme);
    const int side = theme.px(28);
    const int start = row.x() + theme.px(14);
    drawRecordFace(*painter, placed(*painter, row, QRect(start, row.y() + (row.height() - side) / 2, side, side)),
        group.entity, group.title, group.record, theme);
    const int text = start + side + theme.px(10);
    const QString fields = tr("%Ln field(s)", nullptr, static_cast<int>(group.conflicts.size()));
    const bool isOpen = !group.conflicts.empty() && group.conflicts.front().isOpen;
    const QString kind = m_context.workspace.schema().entity(group.entity).label;
    const QColor &quiet = theme.text.secondary;
    drawTwoLines(*painter, row, QRect(text, row.y(), row.right() + 1 - theme.px(14) - text, row.height()),
        {.title = {group.title, theme.font.strong, theme.text.primary},
            .titleEnd = {fields, theme.font.smallStrong, isOpen ? theme.amber.text : quiet},
            .detail = {tr("%1, %2", "kind of record, connection").arg(kind, isolated(group.connectionName)),
                theme.font.small, quiet},
            .detailEnd = {words.clock(group.at), theme.font.small, quiet, true}},
        theme);
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, row.adjusted(0, 0, 0, -1), theme.radius.control, theme, -1);
}

} // namespace satchel::ui

#include "moc_ConflictListDelegate.cpp"
