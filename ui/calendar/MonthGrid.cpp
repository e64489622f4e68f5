// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthGrid.h"

#include "ui/common/Painting.h"

#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace satchel::ui {

using calendar::CalendarEntry;
using calendar::EventTime;

namespace {

constexpr int weeks = 6;
constexpr int daysPerWeek = 7;
constexpr qint64 secondsOfMeeting = 3600;
const QTime timeOfMeeting(9, 0);

} // namespace

MonthGrid::MonthGrid(items::CalendarModel &model, const PageContext &context, QWidget *parent)
    : CalendarView(model, context, parent)
{
    setAccessibleName(tr("Month"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

calendar::CalendarRange MonthGrid::rangeAround(QDate day) const
{
    const QDate first(day.year(), day.month(), 1);
    const QDate begin = first.addDays(-((first.dayOfWeek() - context().formats().locale().firstDayOfWeek() + 7) % 7));
    return {begin, begin.addDays(weeks * daysPerWeek - 1)};
}

int MonthGrid::namesHeight() const
{
    return QFontMetrics(Theme::of(this).font.small).height() + Theme::of(this).px(10);
}

QRect MonthGrid::cell(int week, int day) const
{
    const int top = namesHeight();
    const int height = viewport()->height() - top;
    const QRect view = viewport()->rect();
    const int left = view.width() * day / daysPerWeek;
    const int y = top + height * week / weeks;
    return QStyle::visualRect(layoutDirection(), view,
        {left, y, view.width() * (day + 1) / daysPerWeek - left, top + height * (week + 1) / weeks - y});
}

QRect MonthGrid::rectOfDay(QDate day) const
{
    const auto index = static_cast<int>(m_first.daysTo(day));
    return index < 0 || index >= weeks * daysPerWeek ? QRect() : cell(index / daysPerWeek, index % daysPerWeek);
}

QDate MonthGrid::dayAt(const QPoint &point) const
{
    for (int index = 0; index < weeks * daysPerWeek; ++index) {
        if (cell(index / daysPerWeek, index % daysPerWeek).contains(point))
            return m_first.addDays(index);
    }
    return {};
}

void MonthGrid::arrange()
{
    const Theme &theme = Theme::of(this);
    m_first = model().range().first.isValid() ? model().range().first : rangeAround(currentDay()).first;
    m_lineHeight = QFontMetrics(theme.font.smallStrong).height() + theme.px(4);
    const int head = QFontMetrics(theme.font.small).height() + theme.px(8);
    const int fitting = (cell(0, 0).height() - head - theme.px(2)) / (m_lineHeight + theme.px(2));
    m_rows = std::max(0, fitting);
    m_bars.clear();
    m_hidden.fill(0);
    for (int week = 0; week < weeks; ++week) {
        const auto bars = barsOver(m_first.addDays(week * daysPerWeek), daysPerWeek, model().entries(),
            [](const CalendarEntry &) { return true; });
        const bool isTooMuch = rowCountOf(bars) > m_rows;
        const int rows = isTooMuch ? m_rows - 1 : m_rows;
        for (const DayBar &bar : bars) {
            const QRect first = cell(week, bar.day);
            const QRect last = cell(week, bar.day + bar.days - 1);
            const QRect both = first.united(last);
            const int y = first.y() + head + bar.row * (m_lineHeight + theme.px(2));
            const bool isShown = bar.row < rows;
            m_bars.push_back({bar, {both.x() + theme.px(4), y, both.width() - theme.px(8), m_lineHeight}, isShown});
            for (int day = bar.day; !isShown && day < bar.day + bar.days; ++day)
                ++m_hidden[static_cast<size_t>(week * daysPerWeek + day)];
        }
    }
}

QRect MonthGrid::rectOf(int entry) const
{
    const auto found = std::ranges::find_if(
        m_bars, [entry](const Bar &bar) { return bar.entry == entry && bar.isShown; });
    return found != m_bars.end() ? found->rect : rectOfDay(this->entry(entry).time.firstDay());
}

int MonthGrid::entryAt(const QPoint &point) const
{
    const auto found = std::ranges::find_if(
        m_bars, [&](const Bar &bar) { return bar.isShown && bar.rect.contains(point); });
    return found == m_bars.end() ? -1 : found->entry;
}

EventTime MonthGrid::timeAt(const QPoint &point) const
{
    const QDate day = dayAt(point);
    return day.isValid() ? calendar::wholeDays(day, day, context().workspace.clock().zone()) : timeOfKeys();
}

void MonthGrid::paintDay(QPainter &painter, int week, int day)
{
    const Theme &theme = Theme::of(this);
    const QDate date = m_first.addDays(week * daysPerWeek + day);
    const QRect rect = cell(week, day);
    const bool isToday = date == context().today();
    const bool isOfMonth = date.month() == currentDay().month();
    const bool isTarget = m_isMoved && date == m_dragDay;
    if (isTarget)
        painter.fillRect(rect, theme.accent.tint);
    else if (date.dayOfWeek() >= Qt::Saturday)
        painter.fillRect(rect, theme.surface.sunken);
    painter.setPen(theme.border.subtle);
    painter.drawLine(rect.topLeft(), rect.topRight());
    painter.drawLine(rect.topLeft(), rect.bottomLeft());
    const Formats formats = context().formats();
    const QString number = date.day() == 1 ? formats.plainDay(date, false) : formats.locale().toString(date.day());
    const int height = QFontMetrics(theme.font.small).height() + theme.px(4);
    const int width = std::max(height, QFontMetrics(theme.font.smallStrong).horizontalAdvance(number) + theme.px(10));
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect, {rect.x() + theme.px(4), rect.y() + theme.px(2), width, height});
    if (isToday)
        drawRounded(painter, place, height / 2.0, theme.accent.fill);
    const QColor color = isToday ? theme.accent.onFill : isOfMonth ? theme.text.primary : theme.text.tertiary;
    drawText(painter, place, number, isToday ? theme.font.smallStrong : theme.font.small, color, Qt::AlignHCenter);
    if (hasFocus() && currentEntry() < 0 && date == currentDay())
        drawFocusRing(painter, rect, theme.px(4), theme, -2);
    if (const int hidden = m_hidden[static_cast<size_t>(week * daysPerWeek + day)]; hidden > 0) {
        const QRect line(
            rect.x() + theme.px(8), rect.bottom() - m_lineHeight - 1, rect.width() - theme.px(12), m_lineHeight);
        drawText(painter, line, tr("%Ln more", nullptr, hidden), theme.font.small, theme.text.secondary);
    }
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme.surface.page);
    for (int week = 0; week < weeks; ++week) {
        for (int day = 0; day < daysPerWeek; ++day)
            paintDay(painter, week, day);
    }
    for (int day = 0; day < daysPerWeek; ++day) {
        const QRect column = cell(0, day);
        drawText(painter, {column.x() + theme.px(8), 0, column.width() - theme.px(8), namesHeight()},
            context().formats().locale().standaloneDayName(m_first.addDays(day).dayOfWeek(), QLocale::ShortFormat),
            theme.font.small, theme.text.secondary);
    }
    for (const Bar &bar : m_bars) {
        if (!bar.isShown)
            continue;
        EntryState state = stateOf(bar.entry);
        state.isBegin = bar.isBegin;
        state.isEnd = bar.isEnd;
        state.isGhost = m_isMoved && bar.entry == m_dragEntry;
        drawEntryBar(painter, bar.rect, entry(bar.entry), words(), lookOf(bar.entry), state, theme);
    }
}

bool MonthGrid::isMore(const QPoint &point) const
{
    const QDate day = dayAt(point);
    const auto index = static_cast<size_t>(m_first.daysTo(day));
    return day.isValid() && m_hidden[index] > 0 && point.y() > rectOfDay(day).bottom() - m_lineHeight;
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QDate day = dayAt(point);
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    m_pressedAt = point;
    m_dragFrom = m_dragDay = day;
    m_dragEntry = entryAt(point);
    if (m_dragEntry >= 0) {
        setCurrentEntry(m_dragEntry);
        return;
    }
    if (isMore(point)) {
        Q_EMIT dayRequested(day);
        return;
    }
    setCurrentEntry(-1);
    setCurrentDay(day);
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int entry = entryAt(point);
    viewport()->setToolTip(entry < 0 ? QString() : accessibleText(entry));
    if (m_dragEntry < 0 || (!m_isMoved && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_isMoved = true;
    if (const QDate day = dayAt(point); day.isValid())
        m_dragDay = day;
    viewport()->update();
}

void MonthGrid::cancelDrag()
{
    m_dragEntry = -1;
    m_isMoved = false;
    viewport()->update();
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *)
{
    const int dragged = m_dragEntry;
    const bool isMoved = m_isMoved;
    cancelDrag();
    if (dragged < 0)
        return;
    if (!isMoved) {
        Q_EMIT chosen(dragged);
        return;
    }
    EventTime time = entry(dragged).time;
    const QDate day = time.firstDay().addDays(m_dragFrom.daysTo(m_dragDay));
    time.start = Instant::at(day, time.start.timeIn(time.zone), time.zone);
    if (day != entry(dragged).time.firstDay())
        Q_EMIT moveRequested(dragged, time);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (entryAt(point) >= 0 || isMore(point)) {
        CalendarView::mouseDoubleClickEvent(event);
        return;
    }
    if (const QDate day = dayAt(point); day.isValid())
        Q_EMIT createRequested({Instant::at(day, timeOfMeeting, context().workspace.clock().zone()), secondsOfMeeting,
                                   false, context().workspace.clock().zone()},
            rectOfDay(day));
}

/// Alt with an arrow is "back" elsewhere in the window.
bool MonthGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && currentEntry() >= 0
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::AltModifier) {
        event->accept();
        return true;
    }
    return CalendarView::event(event);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dragEntry >= 0) {
        cancelDrag();
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int days = event->key() == Qt::Key_Left ? -forward
        : event->key() == Qt::Key_Right           ? forward
        : event->key() == Qt::Key_Up              ? -daysPerWeek
        : event->key() == Qt::Key_Down            ? daysPerWeek
                                                  : 0;
    const bool isMoving = event->modifiers() == Qt::AltModifier && currentEntry() >= 0;
    if (days != 0 && isMoving) {
        EventTime time = entry(currentEntry()).time;
        time.start = Instant::at(time.firstDay().addDays(days), time.start.timeIn(time.zone), time.zone);
        Q_EMIT moveRequested(currentEntry(), time);
        return;
    }
    if (days != 0 && event->modifiers() == Qt::NoModifier) {
        moveDay(days);
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentEntry() < 0 && event->modifiers() == Qt::NoModifier) {
        Q_EMIT createRequested({Instant::at(currentDay(), timeOfMeeting, context().workspace.clock().zone()),
                                   secondsOfMeeting, false, context().workspace.clock().zone()},
            rectOfDay(currentDay()));
        return;
    }
    CalendarView::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_MonthGrid.cpp"
