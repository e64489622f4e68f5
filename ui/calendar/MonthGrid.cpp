// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthGrid.h"

#include "ui/common/Painting.h"

#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <numeric>

namespace satchel::ui {

using calendar::CalendarEntry;
using calendar::EventTime;

namespace {

constexpr int mostWeeks = 6;
constexpr int daysPerWeek = 7;
constexpr int narrowDay = 54; // width of a free day of the weekend, at 100 % text
constexpr int numbersWidth = 30; // of the weeks
constexpr int leastForNumbers = 700; // width of a view that has room for them
constexpr qint64 secondsOfMeeting = 3600;
const QTime timeOfMeeting(9, 0);

/// Whether it fills its days; what has a time of one day is a line.
bool isWholeDays(const CalendarEntry &entry)
{
    return entry.entity == EntityKind::Activity
        && (entry.time.isAllDay || entry.time.firstDay() != entry.time.lastDay());
}

/// By how many days an arrow goes; 0: it is none.
int daysOfArrow(int key, int forward)
{
    switch (key) {
    case Qt::Key_Left: return -forward;
    case Qt::Key_Right: return forward;
    case Qt::Key_Up: return -daysPerWeek;
    case Qt::Key_Down: return daysPerWeek;
    default: return 0;
    }
}

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
    const int before = (first.dayOfWeek() - context().formats().locale().firstDayOfWeek() + daysPerWeek) % daysPerWeek;
    const int weeks = (before + first.daysInMonth() + daysPerWeek - 1) / daysPerWeek;
    const QDate begin = first.addDays(-before);
    return {begin, begin.addDays(weeks * daysPerWeek - 1)};
}

// Where everything is

int MonthGrid::namesHeight() const
{
    return QFontMetrics(Theme::of(this).font.small).height() + Theme::of(this).px(10);
}

int MonthGrid::headHeight() const
{
    return QFontMetrics(Theme::of(this).font.small).height() + Theme::of(this).px(10);
}

int MonthGrid::indexOf(QDate day) const
{
    const qint64 index = m_first.daysTo(day);
    return day.isValid() && index >= 0 && index < m_weeks * daysPerWeek ? static_cast<int>(index) : -1;
}

QRect MonthGrid::cell(int week, int day) const
{
    const QRect view = viewport()->rect();
    const int top = namesHeight();
    const int height = view.height() - top;
    const int y = top + height * week / m_weeks;
    const auto at = static_cast<size_t>(day);
    return QStyle::visualRect(layoutDirection(), view,
        {m_edges[at], y, m_edges[at + 1] - m_edges[at], top + height * (week + 1) / m_weeks - y});
}

QRect MonthGrid::rectOfDay(QDate day) const
{
    const int index = indexOf(day);
    return index < 0 ? QRect() : cell(index / daysPerWeek, index % daysPerWeek);
}

QRect MonthGrid::rectOfMore(QDate day) const
{
    const int index = indexOf(day);
    if (index < 0 || m_hidden[static_cast<size_t>(index)] == 0)
        return {};
    const Theme &theme = Theme::of(this);
    const QRect rect = rectOfDay(day);
    const int y = rect.y() + headHeight() + (m_rows - 1) * (m_lineHeight + theme.px(2));
    return {rect.x() + theme.px(4), y, rect.width() - theme.px(8), m_lineHeight};
}

QDate MonthGrid::dayAt(const QPoint &point) const
{
    for (int index = 0; index < m_weeks * daysPerWeek; ++index) {
        if (cell(index / daysPerWeek, index % daysPerWeek).contains(point))
            return m_first.addDays(index);
    }
    return {};
}

/// All days share the width; a day of the weekend without an entry needs its number only.
void MonthGrid::placeDays()
{
    const Theme &theme = Theme::of(this);
    std::array<bool, daysPerWeek> isFree{};
    for (int day = 0; day < daysPerWeek; ++day) {
        const int weekday = m_first.addDays(day).dayOfWeek();
        isFree[static_cast<size_t>(day)] = weekday >= Qt::Saturday && context().today().dayOfWeek() != weekday;
    }
    for (const CalendarEntry &entry : model().entries()) {
        const int days = std::min<int>(
            daysPerWeek, static_cast<int>(entry.time.firstDay().daysTo(entry.time.lastDay())) + 1);
        for (int day = 0; day < days; ++day)
            isFree[static_cast<size_t>(
                (m_first.daysTo(entry.time.firstDay()) % daysPerWeek + daysPerWeek + day) % daysPerWeek)]
                = false;
    }
    const int gutter = viewport()->width() >= theme.px(leastForNumbers) ? theme.px(numbersWidth) : 0;
    const auto narrow = static_cast<int>(std::ranges::count(isFree, true));
    const int room = viewport()->width() - gutter - narrow * theme.px(narrowDay);
    m_edges.assign(1, gutter);
    int wide = 0;
    int used = 0; // by wide days
    for (const bool free : isFree) {
        const int width = free ? theme.px(narrowDay) : room * (wide + 1) / (daysPerWeek - narrow) - used;
        wide += free ? 0 : 1;
        used += free ? 0 : width;
        m_edges.push_back(m_edges.back() + width);
    }
}

/// What is done comes last on its day: where room is short, it waits behind "2 more". What lasts days is above all.
void MonthGrid::orderEntries()
{
    const auto &entries = model().entries();
    m_order.resize(entries.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto rank = [&](int entry) {
        const CalendarEntry &one = entries[static_cast<size_t>(entry)];
        return std::tuple(one.time.firstDay(), !isWholeDays(one), isOver(one));
    };
    std::ranges::stable_sort(m_order, {}, rank);
    m_ordered.clear();
    for (const int entry : m_order)
        m_ordered.push_back(entries[static_cast<size_t>(entry)]);
}

/// The last row of a day that has too much says how many more there are.
void MonthGrid::placeWeek(int week)
{
    const Theme &theme = Theme::of(this);
    auto bars = barsOver(
        m_first.addDays(week * daysPerWeek), daysPerWeek, m_ordered, [](const CalendarEntry &) { return true; });
    for (DayBar &bar : bars)
        bar.entry = m_order[static_cast<size_t>(bar.entry)];
    std::array<bool, daysPerWeek> isTooMuch{};
    const auto forDays = [](const DayBar &bar, auto &&act) {
        for (int day = bar.day; day < bar.day + bar.days; ++day)
            act(static_cast<size_t>(day));
    };
    for (const DayBar &bar : bars)
        forDays(bar, [&](size_t day) { isTooMuch[day] = isTooMuch[day] || bar.row >= m_rows; });
    for (const DayBar &bar : bars) {
        bool isShown = bar.row < m_rows;
        forDays(bar, [&](size_t day) { isShown = isShown && !(isTooMuch[day] && bar.row == m_rows - 1); });
        const QRect days = cell(week, bar.day).united(cell(week, bar.day + bar.days - 1));
        const int y = days.y() + headHeight() + bar.row * (m_lineHeight + theme.px(2));
        m_bars.push_back({bar, {days.x() + theme.px(4), y, days.width() - theme.px(8), m_lineHeight}, isShown});
        if (!isShown)
            forDays(bar, [&](size_t day) { ++m_hidden[static_cast<size_t>(week * daysPerWeek) + day]; });
    }
}

void MonthGrid::arrange()
{
    const Theme &theme = Theme::of(this);
    const calendar::CalendarRange range = model().range().first.isValid() ? model().range() : rangeAround(currentDay());
    m_first = range.first;
    m_weeks = std::clamp(static_cast<int>(range.first.daysTo(range.last) + 1) / daysPerWeek, 1, mostWeeks);
    m_lineHeight = QFontMetrics(theme.font.smallStrong).height() + theme.px(3);
    placeDays();
    m_rows = std::max(1, (cell(0, 0).height() - headHeight()) / (m_lineHeight + theme.px(2)));
    m_bars.clear();
    m_hidden.fill(0);
    orderEntries();
    for (int week = 0; week < m_weeks; ++week)
        placeWeek(week);
    m_hovered = -1;
    m_hoveredMore = {};
}

QRect MonthGrid::rectOf(int entry) const
{
    const auto found = std::ranges::find_if(
        m_bars, [entry](const Bar &bar) { return bar.entry == entry && bar.isShown; });
    if (found != m_bars.end())
        return found->rect;
    const QDate day = std::max(this->entry(entry).time.firstDay(), m_first);
    const QRect more = rectOfMore(day);
    return more.isEmpty() ? rectOfDay(day) : more;
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

// Painting

/// Today's number is on a filled ground, and the first of a month names it.
void MonthGrid::paintNumber(QPainter &painter, const QRect &cell, QDate date)
{
    const Theme &theme = Theme::of(this);
    const Formats formats = context().formats();
    const bool isToday = date == context().today();
    const QString number = date.day() == 1 ? formats.plainDay(date, false) : formats.locale().toString(date.day());
    const QFont &font = isToday || date.day() == 1 ? theme.font.smallStrong : theme.font.small;
    const int height = QFontMetrics(theme.font.small).height() + theme.px(4);
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(number) + theme.px(10));
    const QRect place = placed(painter, cell, {cell.x() + theme.px(4), cell.y() + theme.px(3), width, height});
    if (isToday)
        drawRounded(painter, place, height / 2.0, theme.accent.fill);
    const bool isOfMonth = date.month() == currentDay().month();
    drawText(painter, place, number, font,
        isToday         ? theme.accent.onFill
            : isOfMonth ? theme.text.primary
                        : theme.text.tertiary,
        Qt::AlignHCenter);
}

/// It has the ring while what is current is among them.
void MonthGrid::paintMore(QPainter &painter, QDate date)
{
    const QRect place = rectOfMore(date);
    if (place.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    const bool isCurrent = currentEntry() >= 0 && rectOf(currentEntry()) == place;
    if (isCurrent || date == m_hoveredMore)
        drawRounded(painter, place, theme.px(5), isCurrent ? theme.surface.selected : theme.surface.hover,
            isCurrent ? theme.accent.fill : QColor(), 1.5);
    const int hidden = m_hidden[static_cast<size_t>(indexOf(date))];
    const QString words = tr("%Ln more", nullptr, hidden);
    const QRect inside = place.adjusted(theme.px(6), 0, -theme.px(2), 0);
    const bool isShort = QFontMetrics(theme.font.small).horizontalAdvance(words) > inside.width();
    drawText(painter, inside, isShort ? u'+' + context().formats().count(hidden) : words, theme.font.small,
        theme.text.secondary);
    if (isCurrent && hasFocus())
        drawFocusRing(painter, place, theme.px(5), theme);
}

void MonthGrid::paintDay(QPainter &painter, int week, int day)
{
    const Theme &theme = Theme::of(this);
    const QDate date = m_first.addDays(week * daysPerWeek + day);
    const QRect rect = cell(week, day);
    if (m_isMoved && date == m_dragDay)
        painter.fillRect(rect, theme.accent.tint);
    else if (date.dayOfWeek() >= Qt::Saturday)
        painter.fillRect(rect, theme.surface.sunken);
    painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), theme.border.subtle);
    painter.fillRect(placed(painter, rect, QRect(rect.x(), rect.y(), 1, rect.height())), theme.border.subtle);
    paintNumber(painter, rect, date);
    paintMore(painter, date);
    if (hasFocus() && currentEntry() < 0 && date == currentDay())
        drawFocusRing(painter, rect.adjusted(1, 1, 0, 0), theme.radius.chip, theme, -2);
}

/// Of the days, and the number of each week before it.
void MonthGrid::paintNames(QPainter &painter)
{
    const Theme &theme = Theme::of(this);
    const Formats formats = context().formats();
    const bool isTodayShown = indexOf(context().today()) >= 0;
    for (int day = 0; day < daysPerWeek; ++day) {
        const QRect column = cell(0, day);
        const int weekday = m_first.addDays(day).dayOfWeek();
        const bool isToday = isTodayShown && weekday == context().today().dayOfWeek();
        drawText(painter, QRect(column.x(), 0, column.width(), namesHeight()).adjusted(theme.px(9), 0, -theme.px(2), 0),
            formats.locale().standaloneDayName(weekday, QLocale::ShortFormat),
            isToday ? theme.font.smallStrong : theme.font.small, isToday ? theme.accent.text : theme.text.secondary);
    }
    const QRect view = viewport()->rect();
    for (int week = 0; week < m_weeks && m_edges.front() > 0; ++week) {
        // That of the Thursday among its days, as ISO 8601 counts.
        const int toThursday = (Qt::Thursday - m_first.dayOfWeek() + daysPerWeek) % daysPerWeek;
        const QDate thursday = m_first.addDays(week * daysPerWeek + toThursday);
        const QRect place(0, cell(week, 0).y() + theme.px(3), m_edges.front() - theme.px(4),
            QFontMetrics(theme.font.small).height() + theme.px(4));
        painter.fillRect(placed(painter, view, QRect(0, cell(week, 0).y(), m_edges.front(), 1)), theme.border.subtle);
        drawText(painter, placed(painter, view, place), formats.count(thursday.weekNumber()), theme.font.small,
            theme.text.tertiary, Qt::AlignRight);
    }
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme.surface.page);
    paintNames(painter);
    for (int week = 0; week < m_weeks; ++week) {
        for (int day = 0; day < daysPerWeek; ++day)
            paintDay(painter, week, day);
    }
    for (const Bar &bar : m_bars) {
        if (!bar.isShown)
            continue;
        EntryState state = stateOf(bar.entry);
        state.isBegin = bar.isBegin;
        state.isEnd = bar.isEnd;
        state.isHovered = bar.entry == m_hovered;
        state.isGhost = m_isMoved && bar.entry == m_dragEntry;
        const auto draw = isWholeDays(entry(bar.entry)) ? drawEntryBar : drawEntryLine;
        draw(painter, bar.rect, entry(bar.entry), words(), lookOf(bar.entry), state, theme);
    }
}

// What a person does

void MonthGrid::hover(int entry, QDate more)
{
    if (entry == m_hovered && more == m_hoveredMore)
        return;
    m_hovered = entry;
    m_hoveredMore = more;
    viewport()->setCursor(more.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void MonthGrid::showEntries(QDate day)
{
    const QRect more = rectOfMore(day);
    Q_EMIT entriesRequested(day, more.isEmpty() ? rectOfDay(day) : more);
}

void MonthGrid::createHere()
{
    createOn(currentDay());
}

void MonthGrid::createOn(QDate day)
{
    const QTimeZone zone = context().workspace.clock().zone();
    Q_EMIT createRequested({Instant::at(day, timeOfMeeting, zone), secondsOfMeeting, false, zone}, rectOfDay(day));
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
    setCurrentEntry(-1);
    setCurrentDay(day);
    if (rectOfMore(day).contains(point))
        showEntries(day);
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int entry = entryAt(point);
    const QDate day = dayAt(point);
    hover(entry, rectOfMore(day).contains(point) ? day : QDate());
    viewport()->setToolTip(entry < 0 ? QString() : accessibleText(entry));
    if (m_dragEntry < 0 || (!m_isMoved && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_isMoved = true;
    if (day.isValid())
        m_dragDay = day;
    viewport()->update();
}

void MonthGrid::leaveEvent(QEvent *event)
{
    hover(-1, {});
    CalendarView::leaveEvent(event);
}

void MonthGrid::cancelDrag()
{
    m_dragEntry = -1;
    m_isMoved = false;
    m_isLifted = false;
    viewport()->update();
}

/// On the day it was dragged or carried to, at its time of the day.
void MonthGrid::drop()
{
    const int dragged = m_dragEntry;
    cancelDrag();
    EventTime time = entry(dragged).time;
    const QDate day = time.firstDay().addDays(m_dragFrom.daysTo(m_dragDay));
    time.start = Instant::at(day, time.start.timeIn(time.zone), time.zone);
    if (day != entry(dragged).time.firstDay())
        Q_EMIT moveRequested(dragged, time);
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *)
{
    if (m_dragEntry < 0 || m_isLifted)
        return;
    if (m_isMoved)
        return drop();
    const int chosenEntry = m_dragEntry;
    cancelDrag();
    Q_EMIT chosen(chosenEntry);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QDate day = dayAt(point);
    if (entryAt(point) >= 0)
        CalendarView::mouseDoubleClickEvent(event);
    else if (day.isValid() && !rectOfMore(day).contains(point))
        createOn(day);
}

bool MonthGrid::lift()
{
    if (currentEntry() < 0 || context().workspace.store().isReadOnly())
        return false;
    m_dragEntry = currentEntry();
    m_dragFrom = m_dragDay = std::max(entry(currentEntry()).time.firstDay(), m_first);
    m_isMoved = true;
    m_isLifted = true;
    viewport()->update();
    return true;
}

bool MonthGrid::moveLifted(QKeyEvent *event)
{
    const int days = daysOfArrow(event->key(), layoutDirection() == Qt::RightToLeft ? -1 : 1);
    if (days != 0) {
        if (indexOf(m_dragDay.addDays(days)) >= 0)
            m_dragDay = m_dragDay.addDays(days);
        viewport()->update();
        return true;
    }
    if (event->key() != Qt::Key_Space && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    drop();
    return true;
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    if (m_isLifted)
        cancelDrag();
    CalendarView::focusOutEvent(event);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Escape && m_dragEntry >= 0) {
        cancelDrag();
        return;
    }
    if (m_isLifted && moveLifted(event))
        return;
    const int days = daysOfArrow(event->key(), layoutDirection() == Qt::RightToLeft ? -1 : 1);
    if (days != 0 && event->modifiers() == Qt::ControlModifier && currentEntry() >= 0) {
        EventTime time = entry(currentEntry()).time;
        time.start = Instant::at(time.firstDay().addDays(days), time.start.timeIn(time.zone), time.zone);
        Q_EMIT moveRequested(currentEntry(), time);
        return;
    }
    if (days != 0 && isPlain) {
        moveDay(days);
        return;
    }
    if (event->key() == Qt::Key_Space && isPlain) {
        if (!lift())
            showEntries(currentDay());
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentEntry() < 0 && isPlain) {
        createOn(currentDay());
        return;
    }
    CalendarView::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_MonthGrid.cpp"
