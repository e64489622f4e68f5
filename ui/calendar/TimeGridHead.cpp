// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/TimeGridHead.h"

#include "ui/calendar/TimeGrid.h"
#include "ui/common/Painting.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 2; // before "3 more"

} // namespace

TimeGridHead::TimeGridHead(TimeGrid &grid) : QWidget(&grid), m_grid(grid)
{
    setMouseTracking(true);
}

int TimeGridHead::namesHeight() const
{
    const Theme &theme = Theme::of(this);
    return QFontMetrics(theme.font.small).height() + QFontMetrics(theme.font.heading).height() + theme.px(10);
}

int TimeGridHead::wantedHeight() const
{
    const TimeGridLayout &layout = m_grid.layoutOfGrid();
    const int rows = std::max(1, m_isUnfolded ? layout.barRows() : std::min(layout.barRows(), mostRows + 1));
    return namesHeight() + rows * (layout.shape().barHeight + layout.shape().gap) + Theme::of(this).px(8);
}

void TimeGridHead::arrange()
{
    const int rows = m_grid.layoutOfGrid().barRows();
    m_rows = m_isUnfolded || rows <= mostRows + 1 ? rows : mostRows;
    update();
}

QRect TimeGridHead::barRect(const TimeGridLayout::Bar &bar) const
{
    return bar.rect.translated(0, namesHeight() + Theme::of(this).px(3));
}

int TimeGridHead::hiddenOn(int day) const
{
    const auto &bars = m_grid.layoutOfGrid().bars();
    return static_cast<int>(std::ranges::count_if(
        bars, [&](const auto &bar) { return !isShown(bar) && day >= bar.day && day < bar.day + bar.days; }));
}

int TimeGridHead::entryAt(const QPoint &point) const
{
    for (const TimeGridLayout::Bar &bar : m_grid.layoutOfGrid().bars()) {
        if (isShown(bar) && barRect(bar).contains(point))
            return bar.entry;
    }
    return -1;
}

void TimeGridHead::reveal(int entry)
{
    const bool isHidden = std::ranges::any_of(m_grid.layoutOfGrid().bars(),
        [&](const TimeGridLayout::Bar &bar) { return bar.entry == entry && !isShown(bar); });
    if (!isHidden)
        return;
    m_isUnfolded = true;
    m_grid.arrange();
}

void TimeGridHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const TimeGridLayout &layout = m_grid.layoutOfGrid();
    const PageContext &context = m_grid.context();
    const Formats formats = context.formats();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface.page);
    const int small = QFontMetrics(theme.font.small).height();
    const int names = namesHeight();
    for (int day = 0; day < layout.shape().days; ++day) {
        const QDate date = layout.shape().first.addDays(day);
        const QRect column = layout.column(day);
        const bool isToday = date == context.today();
        const QColor color = isToday ? theme.accent.text : theme.text.primary;
        const int inset = theme.px(10);
        painter.setPen(theme.border.subtle);
        const int edge = layout.shape().direction == Qt::RightToLeft ? column.right() : column.left();
        painter.drawLine(edge, 0, edge, height());
        const QRect text(column.x() + inset, theme.px(5), column.width() - inset, small);
        drawText(painter, text, formats.locale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat),
            theme.font.small, isToday ? color : theme.text.secondary);
        drawText(painter, text.translated(0, small), formats.locale().toString(date.day()), theme.font.heading, color);
        if (const int hidden = hiddenOn(day); hidden > 0) {
            const int y = names + theme.px(3) + m_rows * (layout.shape().barHeight + layout.shape().gap);
            drawText(painter, {column.x() + theme.px(8), y, column.width() - theme.px(8), layout.shape().barHeight},
                tr("%Ln more", nullptr, hidden), theme.font.small, theme.text.secondary);
        }
    }
    painter.setPen(theme.border.subtle);
    painter.drawLine(0, names, width(), names);
    const QRect gutter = QStyle::visualRect(
        layoutDirection(), rect(), {0, names, layout.shape().gutter, height() - names});
    drawText(painter, gutter.adjusted(theme.px(4), 0, -theme.px(8), 0), tr("All day"), theme.font.small,
        theme.text.secondary, Qt::AlignRight);
    if (m_grid.secondZone().isValid()) {
        const QRect zones = QStyle::visualRect(layoutDirection(), rect(), {0, 0, layout.shape().gutter, names});
        const int half = zones.width() / 2;
        const auto write = [&](int x, const QTimeZone &zone, const QColor &color) {
            drawText(painter,
                QStyle::visualRect(
                    layoutDirection(), zones, {x, names - small - theme.px(5), half - theme.px(6), small}),
                EntryText::city(zone), theme.font.small, color, Qt::AlignRight);
        };
        write(0, m_grid.secondZone(), theme.text.tertiary);
        write(half, layout.shape().here, theme.text.secondary);
    }
    for (const TimeGridLayout::Bar &bar : layout.bars()) {
        if (!isShown(bar))
            continue;
        EntryState state = m_grid.stateOf(bar.entry);
        state.isBegin = bar.isBegin;
        state.isEnd = bar.isEnd;
        state.isGhost = m_grid.m_drag == TimeGrid::Drag::MoveBar && m_grid.m_isMoved && m_grid.m_dragEntry == bar.entry;
        drawEntryBar(
            painter, barRect(bar), m_grid.entry(bar.entry), m_grid.words(), m_grid.lookOf(bar.entry), state, theme);
    }
    if (m_grid.m_drag == TimeGrid::Drag::MoveBar && m_grid.m_isMoved) {
        const int day = m_grid.dayOf(m_grid.m_dragTime.firstDay());
        const QRect column = layout.column(std::clamp(day, 0, layout.shape().days - 1));
        const QRect bar(column.x() + 2, names + theme.px(3), column.width() - 4, layout.shape().barHeight);
        drawRounded(painter, bar, theme.px(5), theme.accent.tint, theme.accent.fill);
    }
    painter.setPen(theme.border.normal);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void TimeGridHead::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grid.setFocus(Qt::MouseFocusReason);
    const QPoint point = event->position().toPoint();
    const int day = m_grid.layoutOfGrid().dayAt(point.x());
    const QDate date = m_grid.layoutOfGrid().shape().first.addDays(day);
    if (const int entry = entryAt(point); entry >= 0)
        m_grid.press(entry, point, true);
    else if (point.y() < namesHeight())
        Q_EMIT m_grid.dayRequested(date);
    else if (hiddenOn(day) > 0 && point.y() > height() - m_grid.layoutOfGrid().shape().barHeight - 4) {
        m_isUnfolded = true;
        m_grid.arrange();
    } else {
        const QRect column = m_grid.layoutOfGrid().column(day);
        Q_EMIT m_grid.createRequested(calendar::wholeDays(date, date, m_grid.context().workspace.clock().zone()),
            {column.x(), 0, column.width(), 1});
    }
}

void TimeGridHead::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grid.m_drag == TimeGrid::Drag::MoveBar)
        m_grid.dragTo(event->position().toPoint());
    const int entry = entryAt(event->position().toPoint());
    setToolTip(entry < 0 ? QString() : m_grid.accessibleText(entry));
}

void TimeGridHead::mouseReleaseEvent(QMouseEvent *event)
{
    m_grid.mouseReleaseEvent(event);
}

void TimeGridHead::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int entry = entryAt(event->position().toPoint()); entry >= 0)
        Q_EMIT m_grid.openRequested(entry);
}

void TimeGridHead::contextMenuEvent(QContextMenuEvent *event)
{
    const int entry = entryAt(event->pos());
    if (entry < 0)
        return;
    m_grid.setCurrentEntry(entry);
    Q_EMIT m_grid.menuRequested(entry, event->globalPos());
}

} // namespace satchel::ui

#include "moc_TimeGridHead.cpp"
