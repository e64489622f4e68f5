// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AgendaDelegate.h"

#include "items/AgendaModel.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TitleLinks.h"
#include "ui/common/TwoLineRow.h"

#include <QMouseEvent>

namespace satchel::ui {

using items::AgendaItem;

namespace {

constexpr int margin = 16;
constexpr int gap = 12; // between the columns

const AgendaItem &itemOf(const QModelIndex &index)
{
    return static_cast<const items::AgendaModel *>(index.model())->item(index.row());
}

QRect boxRect(const QRect &row, const Theme &theme)
{
    return {
        row.x() + theme.px(margin), row.y() + (row.height() - theme.size.icon) / 2, theme.size.icon, theme.size.icon};
}

} // namespace

AgendaDelegate::AgendaDelegate(const PageContext &context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_formats(context.formats())
{
}

QString AgendaDelegate::headText(AgendaItem::Part part)
{
    switch (part) {
    case AgendaItem::Part::Overdue: return tr("Overdue tasks");
    case AgendaItem::Part::Today: return tr("Tasks for today");
    case AgendaItem::Part::DueDeals: return tr("Deals to act on");
    case AgendaItem::Part::IdleDeals: break;
    }
    return tr("Deals without a next action");
}

QString AgendaDelegate::whenText(const AgendaItem &item) const
{
    return item.date.isValid() ? m_formats.due(item.date, item.time, m_context.today()) : tr("No next action");
}

QString AgendaDelegate::valueText(const AgendaItem &item) const
{
    return item.value.currency.isNull() ? QString() : m_formats.money(item.value, Formats::Decimals::UnlessZero);
}

void AgendaDelegate::forgetColumns()
{
    m_columns = {};
}

/// As wide as the widest of the part asks for: the rest of the row is the title's.
const AgendaDelegate::Columns &AgendaDelegate::columnsOf(const QModelIndex &index, const Theme &theme) const
{
    const AgendaItem::Part part = itemOf(index).part;
    if (std::exchange(m_measuredFont, theme.font.strong) != theme.font.strong)
        m_columns = {};
    std::optional<Columns> &columns = m_columns[static_cast<size_t>(part)];
    if (columns)
        return *columns;
    columns = Columns();
    for (int row = 0; row < index.model()->rowCount(); ++row) {
        const AgendaItem &item = itemOf(index.model()->index(row, 0));
        if (item.isHead || item.part != part)
            continue;
        const int sign = item.entity == EntityKind::Task ? theme.px(16) : 0;
        columns->when = qMax(columns->when, sign + numberWidth(whenText(item), theme.font.strong));
        if (const QString value = valueText(item); !value.isEmpty())
            columns->value = qMax(columns->value, numberWidth(value, theme.font.semibold));
        columns->hasPriorities = columns->hasPriorities || priorityLevel(item.priority) > 0;
    }
    return *columns;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int lines = twoLineHeight(theme.font.strong, theme.font.small);
    const int height = itemOf(index).isHead ? qMax(theme.px(44), QFontMetrics(theme.font.body).height() + theme.px(24))
                                            : qMax(theme.size.rowTask, lines + theme.px(9));
    return {theme.px(300), height};
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const AgendaItem &item = itemOf(index);
    const QRect row = option.rect;
    painter->setLayoutDirection(option.direction);
    const int start = row.x() + theme.px(margin);
    const int end = row.right() + 1 - theme.px(margin);
    const auto part = [&](int from, int to, int top, int height) {
        return placed(*painter, row, QRect(from, top, to - from, height));
    };
    if (item.isHead) {
        const int top = row.y() + theme.px(14);
        const int used = drawText(*painter, part(start, end, top, row.bottom() - top), headText(item.part),
            theme.font.semibold, theme.text.primary);
        const QString count = item.hasMore ? tr("%1+").arg(m_formats.count(item.count)) : m_formats.count(item.count);
        drawNumber(*painter, part(start + used + theme.px(8), end, top, row.bottom() - top), count, theme.font.body,
            theme.text.tertiary, Qt::AlignLeft);
        return;
    }
    drawItemGround(*painter, option, theme);
    painter->fillRect(
        QRect(row.x() + theme.px(margin), row.bottom(), row.width() - 2 * theme.px(margin), 1), theme.border.subtle);
    const NextActionState state = nextActionState(item.date, m_context.today());
    const QRect box = placed(*painter, row, boxRect(row, theme));
    if (item.entity == EntityKind::Task)
        drawRoundBox(*painter, box, false, false, theme);
    else
        drawNextActionGlyph(*painter, box, state, theme);
    int right = end;
    const Columns &columns = columnsOf(index, theme);
    const QString when = whenText(item);
    const bool isLate = state == NextActionState::Overdue;
    const QFont &font = isLate ? theme.font.strong : theme.font.body;
    drawNumber(
        *painter, part(right - columns.when, right, row.y(), row.height()), when, font, meaningOf(state, theme).text);
    if (item.entity == EntityKind::Task && isLate) { // its box is no sign of it
        const int sign = right - numberWidth(when, font) - theme.px(4);
        drawNextActionGlyph(*painter, part(sign - theme.px(12), sign, row.y(), row.height()), state, theme);
    }
    right -= columns.when + theme.px(gap);
    if (columns.value > 0) {
        drawNumber(*painter, part(right - columns.value, right, row.y(), row.height()), valueText(item),
            theme.font.semibold, theme.text.primary);
        right -= columns.value + theme.px(gap);
    }
    if (columns.hasPriorities) {
        const QRect place = part(right - theme.px(16), right, row.y(), row.height());
        if (const int level = priorityLevel(item.priority); level > 0)
            drawPriority(*painter, place, level, theme);
        right -= theme.px(16 + gap);
    }
    const int text = start + theme.size.icon + theme.px(12);
    const QString second = item.action.isEmpty() ? item.detail
        : item.detail.isEmpty()                  ? item.action
                                                 : item.detail + QStringLiteral(" · ") + item.action;
    const QFont strong = titleFont(theme.font.strong, option, index);
    const QRect line = drawTwoLines(*painter, row, QRect(text, row.y(), right - text, row.height()),
        {.title = {item.title, strong, theme.text.primary}, .detail = {second, theme.font.small, theme.text.secondary}},
        theme);
    const int used = qMin(QFontMetrics(strong).horizontalAdvance(item.title), line.width());
    noteTitle(option, index, placed(*painter, row, QRect(line.topLeft(), QSize(used, line.height()))));
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, row.adjusted(theme.px(6), 0, -theme.px(6), -1), theme.radius.control, theme, -1);
}

bool AgendaDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const AgendaItem &item = itemOf(index);
    if (item.isHead || item.entity != EntityKind::Task || event->type() != QEvent::MouseButtonRelease)
        return false;
    const Theme &theme = Theme::of(option.widget);
    const int grow = (theme.size.target - theme.size.icon) / 2 + 1;
    const QRect box = QStyle::visualRect(option.direction, option.rect, boxRect(option.rect, theme))
                          .adjusted(-grow, -grow, grow, grow);
    if (!box.contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return false;
    Q_EMIT ticked(index.row());
    return true;
}

} // namespace satchel::ui

#include "moc_AgendaDelegate.cpp"
