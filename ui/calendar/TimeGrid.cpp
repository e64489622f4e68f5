// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/TimeGrid.h"

#include "ui/calendar/MeetingLink.h"
#include "ui/calendar/TimeGridHead.h"
#include "ui/common/Painting.h"
#include "ui/common/WorkTime.h"

#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::EventTime;
using Slot = TimeGridLayout::Slot;

namespace {

constexpr int step = 15; // minutes that a drag snaps to
constexpr int keyStep = 30;
constexpr int minutesPerDay = 24 * 60;
constexpr int usualFirstHour = 8;
constexpr int leastHour = 40; // height at 100 % text
constexpr int narrowColumn = 180; // a day on which not everything can be side by side
constexpr int hoursWanted = 11; // of a working day, in a window that is high enough

} // namespace

TimeGrid::TimeGrid(items::CalendarModel &model, const PageContext &context, QWidget *parent)
    : CalendarView(model, context, parent), m_head(new TimeGridHead(*this))
{
    setAccessibleName(tr("Days with their hours"));
    m_minuteTimer.setInterval(60'000); // the line of now
    connect(&m_minuteTimer, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_minuteTimer.start();
    // The wheel and the scroll bar; what the view does itself triggers no action.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_isScrolled = true; });
    arrange();
    showHour(usualFirstHour);
}

void TimeGrid::setDays(int days)
{
    m_days = days;
    arrange();
    viewport()->update();
}

void TimeGrid::setSecondZone(const QTimeZone &zone)
{
    m_secondZone = zone;
    arrange();
    viewport()->update();
}

calendar::CalendarRange TimeGrid::rangeAround(QDate day) const
{
    if (m_days < 5)
        return {day, day.addDays(m_days - 1)};
    const int firstDay = m_days == 5 ? Qt::Monday : context().formats().locale().firstDayOfWeek();
    const QDate first = day.addDays(-((day.dayOfWeek() - firstDay + 7) % 7));
    return {first, first.addDays(m_days - 1)};
}

QDate TimeGrid::stepped(QDate day, int steps) const
{
    return day.addDays(steps * (m_days < 5 ? m_days : 7));
}

int TimeGrid::offset() const
{
    return verticalScrollBar()->value();
}

int TimeGrid::dayOf(QDate date) const
{
    return static_cast<int>(m_layout.shape().first.daysTo(date));
}

Slot TimeGrid::slot() const
{
    return {std::clamp(dayOf(currentDay()), 0, m_layout.shape().days - 1), m_minute};
}

int TimeGrid::gutterWidth() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font.small);
    const int hour = std::max(metrics.horizontalAdvance(context().formats().time(QTime(22, 0))),
        metrics.horizontalAdvance(context().formats().time(QTime(10, 0))));
    const int name = m_secondZone.isValid()
        ? std::min(metrics.horizontalAdvance(EntryText::city(m_secondZone)), theme.px(72))
        : 0;
    const int allDay = metrics.horizontalAdvance(m_head->tr("All day")) + theme.px(12);
    const int first = std::max(hour + theme.px(16), allDay);
    return m_secondZone.isValid() ? first + std::max(hour, name) + theme.px(10) : first;
}

void TimeGrid::arrange()
{
    const Theme &theme = Theme::of(this);
    TimeGridShape shape;
    shape.width = viewport()->width();
    shape.direction = layoutDirection();
    shape.first = model().range().first.isValid() ? model().range().first : rangeAround(currentDay()).first;
    shape.days = m_days;
    shape.gutter = gutterWidth();
    const int least = std::max(theme.px(leastHour), 2 * QFontMetrics(theme.font.smallStrong).height() + theme.px(6));
    shape.hourHeight = std::clamp(viewport()->height() / hoursWanted, least, std::max(least, theme.size.eventHour));
    shape.shortest = QFontMetrics(theme.font.smallStrong).height() + theme.px(4);
    shape.barHeight = QFontMetrics(theme.font.smallStrong).height() + theme.px(6);
    shape.gap = theme.px(2);
    shape.margin = theme.px(8);
    shape.indent = theme.px(16);
    shape.leastColumn = theme.px(44);
    shape.moreWidth = theme.px(28);
    const bool isNarrow = m_days > 1 && (shape.width - shape.gutter) / m_days < theme.px(narrowColumn);
    shape.mostColumns = isNarrow ? 2 : 0;
    shape.narrowDay = m_days > 5 ? theme.px(54) : 0;
    shape.today = context().today();
    shape.here = context().workspace.clock().zone();
    m_layout.arrange(shape, model().entries(),
        [this](const calendar::CalendarEntry &entry) { return !model().isMine(entry) && m_days > 1; });
    for (const TimeGridLayout::Band &band : m_layout.bands()) {
        const RecordId owner = entry(band.entry).owner;
        if (!m_names.contains(owner))
            m_names.insert(owner, context().workspace.store().title(EntityKind::User, owner));
    }
    m_head->arrange();
    const int head = m_head->wantedHeight();
    setViewportMargins(0, head, 0, 0);
    const QRect view = viewport()->geometry();
    m_head->setGeometry(view.x(), contentsRect().y(), view.width(), head);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(shape.hourHeight / 2);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.contentHeight() - viewport()->height()));
    if (model().range() == m_shownRange)
        return;
    m_shownRange = model().range();
    if (!m_isScrolled)
        showHour(firstHour());
}

/// Of the range: what goes on since the day before does not count.
int TimeGrid::firstHour() const
{
    int hour = usualFirstHour;
    for (const TimeGridLayout::Block &block : m_layout.blocks()) {
        if (block.isBegin)
            hour = std::min(hour, m_layout.minuteOn(block.day, entry(block.entry).time.start) / 60);
    }
    return hour;
}

void TimeGrid::showHour(int hour)
{
    verticalScrollBar()->setValue(m_layout.yOf(hour * 60) - Theme::of(this).px(8));
}

void TimeGrid::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    viewport()->scroll(0, dy);
    viewport()->update();
}

QRect TimeGrid::rectOf(int entry) const
{
    for (const auto &block : m_layout.blocks()) {
        if (block.entry == entry)
            return block.rect.translated(0, -offset());
    }
    for (const auto &band : m_layout.bands()) {
        if (band.entry == entry)
            return band.rect.translated(0, -offset());
    }
    for (const auto &bar : m_layout.bars()) {
        if (bar.entry == entry)
            return m_head->barRect(bar).translated(0, -m_head->height()); // above the viewport
    }
    return {};
}

int TimeGrid::entryAt(const QPoint &point) const
{
    const int block = m_layout.blockAt(inContent(point));
    if (block >= 0)
        return m_layout.blocks()[static_cast<size_t>(block)].entry;
    const int band = m_layout.bandAt(inContent(point));
    return band < 0 ? -1 : m_layout.bands()[static_cast<size_t>(band)].entry;
}

EventTime TimeGrid::timeAt(const QPoint &point) const
{
    return {m_layout.instantAt(m_layout.slotAt(inContent(point), keyStep)), keyStep * 60, false, m_layout.shape().here};
}

EventTime TimeGrid::timeOfKeys() const
{
    return {m_layout.instantAt(slot()), qint64(m_length) * 60, false, m_layout.shape().here};
}

void TimeGrid::createHere()
{
    Q_EMIT createRequested(timeOfKeys(), m_layout.rectOf(slot(), m_length).translated(0, -offset()));
}

void TimeGrid::revealCurrent()
{
    m_isSlotShown = currentEntry() < 0;
    int top = m_layout.yOf(m_minute);
    int bottom = m_layout.yOf(m_minute + m_length);
    if (currentEntry() >= 0) {
        const calendar::CalendarEntry &now = entry(currentEntry());
        if (TimeGridLayout::isBar(now)) {
            m_head->reveal(currentEntry());
            return;
        }
        const QRect rect = rectOf(currentEntry()).translated(0, offset());
        top = rect.top();
        bottom = std::min(rect.bottom(), top + viewport()->height() / 2);
        m_minute = std::clamp(
            m_layout.minuteOn(slot().day, now.time.start) / keyStep * keyStep, 0, minutesPerDay - keyStep);
    }
    if (top < offset())
        verticalScrollBar()->setValue(top - m_layout.shape().hourHeight / 4);
    else if (bottom > offset() + viewport()->height())
        verticalScrollBar()->setValue(bottom - viewport()->height() + m_layout.shape().hourHeight / 4);
}

// Painting

void TimeGrid::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme.surface.page);
    painter.translate(0, -offset());
    paintHours(painter);
    const QRect seen(0, offset(), viewport()->width(), viewport()->height());
    for (const TimeGridLayout::Band &band : m_layout.bands()) {
        const RecordId owner = entry(band.entry).owner;
        if (band.rect.intersects(seen))
            drawBusyBand(painter, band.rect, m_names.value(owner), theme.hueFor(owner), stateOf(band.entry), theme);
    }
    for (const TimeGridLayout::Block &block : m_layout.blocks()) {
        if (block.isHidden || !block.rect.intersects(seen))
            continue;
        EntryState state = stateOf(block.entry);
        state.isBegin = block.isBegin;
        state.isEnd = block.isEnd;
        state.isShared = block.isShared;
        state.isOver = block.level > 0;
        state.readable = block.readable;
        state.isGhost = m_isMoved && m_dragEntry == block.entry;
        drawEntryBlock(painter, block.rect, entry(block.entry), words(), lookOf(block.entry), state, theme);
    }
    paintMore(painter);
    paintNow(painter);
    paintSlot(painter);
    paintPreview(painter);
}

void TimeGrid::paintMore(QPainter &painter)
{
    const Theme &theme = Theme::of(this);
    for (const TimeGridLayout::More &more : m_layout.more()) {
        drawRounded(painter, more.rect, theme.px(5), theme.surface.pressed);
        drawText(painter, more.rect, u'+' + context().formats().count(more.count), theme.font.smallStrong,
            theme.text.secondary, Qt::AlignHCenter);
    }
}

/// When nobody works.
void TimeGrid::paintFreeTime(QPainter &painter, QDate day, const QRect &column)
{
    const QColor ground = Theme::of(this).surface.sunken;
    const auto work = workingHoursOf(context().preferences).on(day);
    const auto yOf = [this](QTime time) { return m_layout.yOf(time.hour() * 60 + time.minute()); };
    if (!work) {
        painter.fillRect(column, ground);
        return;
    }
    painter.fillRect(QRect(column.x(), column.y(), column.width(), yOf(work->from)), ground);
    const int end = yOf(work->until);
    painter.fillRect(QRect(column.x(), end, column.width(), column.height() - end), ground);
}

void TimeGrid::paintHours(QPainter &painter)
{
    const Theme &theme = Theme::of(this);
    const Formats formats = context().formats();
    const TimeGridShape &shape = m_layout.shape();
    const int gutter = shape.gutter;
    const bool isMirrored = shape.direction == Qt::RightToLeft;
    for (int day = 0; day < shape.days; ++day) {
        const QRect column = m_layout.column(day);
        paintFreeTime(painter, shape.first.addDays(day), column);
        painter.setPen(theme.border.subtle);
        const int edge = isMirrored ? column.right() : column.left();
        painter.drawLine(edge, 0, edge, m_layout.contentHeight());
    }
    const int line = QFontMetrics(theme.font.small).height();
    const int today = dayOf(context().today());
    const QTime time = context().workspace.clock().now().timeIn(shape.here);
    const int now = today >= 0 && today < shape.days ? m_layout.yOf(time.hour() * 60 + time.minute()) : -1;
    for (int hour = 1; hour < 24; ++hour) {
        const int y = m_layout.yOf(hour * 60);
        painter.setPen(theme.border.subtle);
        painter.drawLine(isMirrored ? 0 : gutter, y, shape.width - (isMirrored ? gutter : 0), y);
        const auto write = [&](const QRect &place, const QTime &time, const QColor &color) {
            drawText(painter, QStyle::visualRect(shape.direction, QRect(0, 0, shape.width, 0), place),
                formats.time(time), theme.font.small, color, Qt::AlignRight);
        };
        const int half = m_secondZone.isValid() ? gutter / 2 : 0;
        if (now < 0 || std::abs(y - now) >= line) // the line of now says the time there
            write({half, y - line / 2, gutter - half - theme.px(8), line}, QTime(hour, 0), theme.text.secondary);
        if (m_secondZone.isValid()) {
            const Instant at = m_layout.instantAt({0, hour * 60});
            write({0, y - line / 2, half - theme.px(2), line}, at.timeIn(m_secondZone), theme.text.tertiary);
        }
    }
}

void TimeGrid::paintNow(QPainter &painter)
{
    const int day = dayOf(context().today());
    if (day < 0 || day >= m_layout.shape().days)
        return;
    const Theme &theme = Theme::of(this);
    const QTime time = context().workspace.clock().now().timeIn(m_layout.shape().here);
    const int y = m_layout.yOf(time.hour() * 60 + time.minute());
    const QRect column = m_layout.column(day);
    painter.setPen(QPen(theme.red.graphic, theme.px(2)));
    painter.drawLine(column.left(), y, column.right(), y);
    painter.setBrush(theme.red.graphic);
    painter.setPen(Qt::NoPen);
    const bool isMirrored = m_layout.shape().direction == Qt::RightToLeft;
    painter.drawEllipse(QPoint(isMirrored ? column.right() : column.left(), y), theme.px(4), theme.px(4));
    painter.setBrush(Qt::NoBrush);
    const int line = QFontMetrics(theme.font.smallStrong).height();
    const QRect place = QStyle::visualRect(m_layout.shape().direction, QRect(0, 0, m_layout.shape().width, 0),
        {0, y - line / 2, m_layout.shape().gutter - theme.px(8), line});
    const QString text = context().formats().time(time);
    const int width = QFontMetrics(theme.font.smallStrong).horizontalAdvance(text) + theme.px(4);
    painter.fillRect(isMirrored ? QRect(place.left(), y - line / 2, width, line)
                                : QRect(place.right() - width, y - line / 2, width + theme.px(6), line),
        theme.surface.page);
    drawText(painter, place, text, theme.font.smallStrong, theme.red.text, Qt::AlignRight);
}

void TimeGrid::paintSlot(QPainter &painter)
{
    if (!hasFocus() || !m_isSlotShown || m_drag != Drag::None)
        return;
    const Theme &theme = Theme::of(this);
    const QRect rect = m_layout.rectOf(slot(), m_length).adjusted(0, 1, 0, -1);
    drawFocusRing(painter, rect, theme.px(5), theme, -1);
}

void TimeGrid::paintPreview(QPainter &painter)
{
    if (!m_isMoved || m_drag == Drag::None || m_drag == Drag::MoveBar)
        return;
    const Theme &theme = Theme::of(this);
    const int day = dayOf(m_dragTime.start.dateIn(m_layout.shape().here));
    const int minute = m_layout.minuteOn(day, m_dragTime.start);
    const QRect rect = m_layout.rectOf({day, minute}, static_cast<int>(m_dragTime.seconds / 60)).adjusted(0, 1, 0, -1);
    if (m_dragEntry < 0) {
        drawRounded(painter, rect, theme.px(5), theme.accent.tint, theme.accent.fill);
        drawText(painter, rect.adjusted(theme.px(8), 0, 0, 0), words().times(m_dragTime), theme.font.smallStrong,
            theme.accent.text);
        return;
    }
    calendar::CalendarEntry moved = entry(m_dragEntry);
    moved.time = m_dragTime;
    EntryState state;
    state.isCurrent = true;
    drawEntryBlock(painter, rect, moved, words(), lookOf(m_dragEntry), state, theme);
}

// Mouse

bool TimeGrid::isOverEnd(int block, const QPoint &point) const
{
    const TimeGridLayout::Block &one = m_layout.blocks()[static_cast<size_t>(block)];
    const bool hasLength = entry(one.entry).entity == EntityKind::Activity;
    const int distance = one.rect.bottom() - point.y();
    return hasLength && one.isEnd && distance < Theme::of(this).px(6) && one.rect.height() > Theme::of(this).px(14);
}

void TimeGrid::press(int entry, const QPoint &point, bool isBar)
{
    m_pressedAt = point;
    m_pressedSlot = m_layout.slotAt(isBar ? point : inContent(point), 1);
    m_dragEntry = entry;
    m_isMoved = false;
    if (entry < 0) {
        m_drag = Drag::Create;
        setCurrentEntry(-1);
        const Slot slot = m_layout.slotAt(inContent(point), keyStep);
        m_minute = slot.minute;
        setCurrentDay(m_layout.shape().first.addDays(slot.day));
        return;
    }
    const int block = isBar ? -1 : m_layout.blockAt(inContent(point));
    m_drag = isBar ? Drag::MoveBar : block >= 0 && isOverEnd(block, inContent(point)) ? Drag::Resize : Drag::Move;
    m_dragTime = this->entry(entry).time;
    setCurrentEntry(entry);
}

void TimeGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    for (const TimeGridLayout::More &more : m_layout.more()) {
        if (more.rect.contains(inContent(point))) {
            Q_EMIT entriesRequested(m_layout.shape().first.addDays(more.day), more.rect.translated(0, -offset()));
            return;
        }
    }
    press(entryAt(point), point, false);
}

EventTime TimeGrid::draggedTime(const Slot &slot) const
{
    const auto minutesOf = [](const Slot &one) { return one.day * minutesPerDay + one.minute; };
    if (m_drag == Drag::Create) {
        const Slot from = std::min(m_pressedSlot, slot);
        const Slot until = std::max(m_pressedSlot, slot);
        const int begin = from.minute / step * step;
        const int last = (until.minute + step - 1) / step * step; // up to the line that was reached
        const int end = from.day == until.day ? std::max(begin + step, last) : begin + keyStep;
        return {m_layout.instantAt({m_pressedSlot.day, begin}), qint64(end - begin) * 60, false, m_layout.shape().here};
    }
    EventTime time = entry(m_dragEntry).time;
    if (m_drag == Drag::MoveBar) {
        const int days = slot.day - m_pressedSlot.day;
        time.start = Instant::at(time.firstDay().addDays(days), time.start.timeIn(time.zone), time.zone);
        return time;
    }
    const int first = minutesOf({0, m_layout.minuteOn(0, time.start)});
    if (m_drag == Drag::Resize) {
        const int end = (minutesOf(slot) + step / 2) / step * step;
        time.seconds = std::max(step, end - first) * 60;
        return time;
    }
    const int moved = first + minutesOf(slot) - minutesOf(m_pressedSlot);
    const int snapped = static_cast<int>(floorDivide(moved + step / 2, step)) * step;
    time.start = m_layout.instantAt({0, snapped});
    return time;
}

void TimeGrid::dragTo(const QPoint &point)
{
    if (!m_isMoved && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isMoved = true;
    m_dragTime = draggedTime(m_layout.slotAt(m_drag == Drag::MoveBar ? point : inContent(point), 1));
    viewport()->update();
    m_head->update();
}

void TimeGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag != Drag::None) {
        if (point.y() < 0)
            verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        else if (point.y() > viewport()->height())
            verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        dragTo(point);
        return;
    }
    const int block = m_layout.blockAt(inContent(point));
    viewport()->setCursor(block >= 0 && isOverEnd(block, inContent(point)) ? Qt::SizeVerCursor : Qt::ArrowCursor);
    const int under = entryAt(point);
    viewport()->setToolTip(under < 0 ? QString() : accessibleText(under));
}

void TimeGrid::cancelDrag()
{
    m_drag = Drag::None;
    m_dragEntry = -1;
    m_isMoved = false;
    m_isLifted = false;
    viewport()->update();
    m_head->update();
}

void TimeGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    const Drag drag = m_drag;
    const int dragged = m_dragEntry;
    const EventTime time = m_dragTime;
    const bool isMoved = m_isMoved;
    cancelDrag();
    if (drag == Drag::Create && isMoved) {
        const int day = dayOf(time.start.dateIn(m_layout.shape().here));
        const QRect part = m_layout.rectOf(
            {day, m_layout.minuteOn(day, time.start)}, static_cast<int>(time.seconds / 60));
        Q_EMIT createRequested(time, part.translated(0, -offset()));
    } else if (dragged >= 0 && isMoved) {
        if (!(time == entry(dragged).time))
            Q_EMIT moveRequested(dragged, time);
    } else if (dragged >= 0) {
        Q_EMIT chosen(dragged);
    }
}

// Keys

void TimeGrid::moveSlot(int days, int minutes)
{
    if (minutes != 0) {
        m_minute = std::clamp(m_minute / keyStep * keyStep + minutes, 0, minutesPerDay - keyStep);
        m_length = keyStep;
    }
    moveDay(days);
    setCurrentEntry(entryIn(slot()));
}

/// What takes place there, what begins there before all else; -1 for nothing.
int TimeGrid::entryIn(const Slot &slot) const
{
    int found = -1;
    for (const TimeGridLayout::Block &block : m_layout.blocks()) {
        if (block.day != slot.day)
            continue;
        const int begin = m_layout.minuteOn(slot.day, entry(block.entry).time.start);
        const int end = m_layout.minuteOn(slot.day, entry(block.entry).time.end());
        if (begin >= slot.minute && begin < slot.minute + keyStep)
            return block.entry;
        if (begin < slot.minute && end > slot.minute)
            found = block.entry;
    }
    return found;
}

/// Ctrl with an arrow moves the current entry, with Shift too it changes how long it is. (Alt with one is *Back*.)
bool TimeGrid::moveByKey(QKeyEvent *event)
{
    const bool isLonger = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (currentEntry() < 0 || (event->modifiers() != Qt::ControlModifier && !isLonger))
        return false;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int days = event->key() == Qt::Key_Left ? (isMirrored ? 1 : -1)
        : event->key() == Qt::Key_Right           ? (isMirrored ? -1 : 1)
                                                  : 0;
    const int minutes = event->key() == Qt::Key_Up ? -step : event->key() == Qt::Key_Down ? step : 0;
    if (days == 0 && minutes == 0)
        return false;
    EventTime time = entry(currentEntry()).time;
    const bool hasLength = entry(currentEntry()).entity == EntityKind::Activity && !time.isAllDay;
    if (isLonger && (!hasLength || minutes == 0))
        return true;
    if (isLonger)
        time.seconds = std::max<qint64>(step, time.seconds / 60 + minutes) * 60;
    else if (days != 0)
        time.start = Instant::at(time.firstDay().addDays(days), time.start.timeIn(time.zone), time.zone);
    else if (!time.isAllDay)
        time.start = m_layout.instantAt({0, m_layout.minuteOn(0, time.start) + minutes});
    if (!(time == entry(currentEntry()).time))
        Q_EMIT moveRequested(currentEntry(), time);
    return true;
}

/// Space lifts the current entry; it is where it was until it is put down.
bool TimeGrid::lift()
{
    const bool isReadOnly = context().workspace.store().isReadOnly();
    if (currentEntry() < 0 || isReadOnly || TimeGridLayout::isBar(entry(currentEntry())))
        return false;
    m_drag = Drag::Move;
    m_isMoved = true;
    m_isLifted = true;
    m_dragEntry = currentEntry();
    m_dragTime = entry(currentEntry()).time;
    viewport()->update();
    return true;
}

bool TimeGrid::moveLifted(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto moveDays = [this](int days) {
        const int day = dayOf(m_dragTime.start.dateIn(m_layout.shape().here)) + days;
        if (day >= 0 && day < m_layout.shape().days)
            m_dragTime.start = Instant::at(
                m_dragTime.firstDay().addDays(days), m_dragTime.start.timeIn(m_dragTime.zone), m_dragTime.zone);
    };
    const auto moveMinutes = [this](int minutes) {
        m_dragTime.start = m_layout.instantAt({0, m_layout.minuteOn(0, m_dragTime.start) + minutes});
    };
    switch (event->key()) {
    case Qt::Key_Left: moveDays(-forward); break;
    case Qt::Key_Right: moveDays(forward); break;
    case Qt::Key_Up: moveMinutes(-step); break;
    case Qt::Key_Down: moveMinutes(step); break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const int lifted = m_dragEntry;
        const EventTime time = m_dragTime;
        cancelDrag();
        if (!(time == entry(lifted).time))
            Q_EMIT moveRequested(lifted, time);
        break;
    }
    default: return false;
    }
    viewport()->update();
    return true;
}

void TimeGrid::focusOutEvent(QFocusEvent *event)
{
    if (m_isLifted)
        cancelDrag();
    CalendarView::focusOutEvent(event);
}

void TimeGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_drag != Drag::None && event->key() == Qt::Key_Escape) {
        cancelDrag();
        return;
    }
    if (m_isLifted && moveLifted(event))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && lift())
        return;
    if (moveByKey(event))
        return;
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::ShiftModifier) {
        CalendarView::keyPressEvent(event);
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isExtending = event->modifiers() == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left: moveSlot(-forward, 0); return;
    case Qt::Key_Right: moveSlot(forward, 0); return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -keyStep : keyStep;
        if (isExtending) {
            m_length = std::clamp(m_length + by, keyStep, minutesPerDay - m_minute);
            viewport()->update();
        } else {
            moveSlot(0, by);
        }
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentEntry() < 0) {
            createHere();
            return;
        }
        break;
    default: break;
    }
    CalendarView::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_TimeGrid.cpp"
