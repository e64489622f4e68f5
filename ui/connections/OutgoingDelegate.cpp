// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/OutgoingDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

namespace satchel::ui {

namespace {

constexpr int edge = 12; // from the ends of the row
constexpr int gap = 9;
constexpr qreal titleShare = 0.4; // of the row behind the face: second texts begin on one line
constexpr qreal mostOfNote = 0.45; // of the row

QString secondOf(const items::OutgoingModel &model, int row)
{
    const QString &second = model.facts(row).belongsTo;
    if (model.isOfOneKind())
        return second;
    const QString &kind = model.entity(row).label;
    return second.isEmpty() ? kind : kind + QStringLiteral(" · ") + isolated(second);
}

} // namespace

OutgoingDelegate::OutgoingDelegate(const PageContext &context, items::ConnectionItem item, QObject *parent)
    : QStyledItemDelegate(parent), m_item(std::move(item)), m_details(m_item, context.formats())
{
}

int OutgoingDelegate::rowHeight(const Theme &theme)
{
    return qMax(theme.size.rowCompact, QFontMetrics(theme.font.strong).height() + theme.px(10));
}

QSize OutgoingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    return {theme.px(200), rowHeight(theme)};
}

int OutgoingDelegate::paintNote(QPainter &painter, const QRect &row, const OutgoingNote &note, const Theme &theme) const
{
    const QFont &font = note.isLoss ? theme.font.strong : theme.font.small;
    const int mark = note.isLoss ? theme.size.icon + theme.px(4) : 0;
    const int end = row.right() + 1 - theme.px(edge);
    const int width = qMin(
        QFontMetrics(font).horizontalAdvance(note.text) + 1, static_cast<int>(row.width() * mostOfNote));
    const QColor &color = note.isLoss ? theme.amber.text : theme.text.secondary;
    drawText(painter, placed(painter, row, QRect(end - width, row.y(), width, row.height())), note.text, font, color,
        Qt::AlignRight);
    if (note.isLoss)
        drawIcon(painter, placed(painter, row, QRect(end - width - mark, row.y(), theme.size.icon, row.height())),
            Icon::Warning, theme.size.icon, color);
    return end - width - mark;
}

void OutgoingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto &model = static_cast<const items::OutgoingModel &>(*index.model());
    const items::OutgoingFacts &facts = model.facts(index.row());
    const QRect row = option.rect;
    painter->setLayoutDirection(option.direction);
    drawItemGround(*painter, option, theme);
    painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.border.subtle);
    const int side = theme.size.avatar;
    const QRect face(row.x() + theme.px(edge), row.y() + (row.height() - side) / 2, side, side);
    drawRecordFace(*painter, placed(*painter, row, face), model.record(index.row()).entity, facts.title,
        model.record(index.row()).record, theme);
    const int note = paintNote(*painter, row, m_details.noteOf(model, index.row()), theme) - theme.px(gap);
    const int start = face.right() + 1 + theme.px(gap);
    const QString second = secondOf(model, index.row());
    const int middle = second.isEmpty() ? note
                                        : qMin(note, start + static_cast<int>((row.right() - start) * titleShare));
    drawText(*painter,
        placed(*painter, row, QRect(start, row.y(), qMax(0, middle - theme.px(gap) - start), row.height())),
        facts.title, theme.font.strong, theme.text.primary);
    drawText(*painter, placed(*painter, row, QRect(middle, row.y(), qMax(0, note - middle), row.height())), second,
        theme.font.body, theme.text.secondary);
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, row.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
}

} // namespace satchel::ui

#include "moc_OutgoingDelegate.cpp"
