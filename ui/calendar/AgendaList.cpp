// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/AgendaList.h"

#include "ui/common/Painting.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 28;
constexpr int rowInset = 16;
constexpr int timeOffset = 12; // behind the coloured edge

} // namespace

AgendaList::AgendaList(items::CalendarModel &model, const PageContext &context, QWidget *parent)
    : CalendarView(model, context, parent)
{
    setAccessibleName(tr("Agenda"));
}

calendar::CalendarRange AgendaList::rangeAround(QDate day) const
{
    return {day, day.addDays(daysShown - 1)};
}

void AgendaList::arrange()
{
    const Theme &theme = Theme::of(this);
    const int head = QFontMetrics(theme.font.semibold).height() + theme.px(18);
    const int line = std::max(theme.size.rowComfortable, QFontMetrics(theme.font.body).height() + theme.px(16));
    m_rows.clear();
    m_height = 0;
    QDate day;
    const auto add = [&](Row row, int height) {
        row.rect = QRect(0, m_height, viewport()->width(), height);
        m_height += height;
        m_rows.push_back(row);
    };
    for (int i = 0; i < model().rowCount(); ++i) {
        const QDate first = std::max(entry(i).time.firstDay(), model().range().first);
        if (first != day)
            add({first, -1, {}}, head);
        day = first;
        add({{}, i, {}}, line);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(line);
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
}

QRect AgendaList::rectOf(int entry) const
{
    const auto found = std::ranges::find(m_rows, entry, &Row::entry);
    return found == m_rows.end() ? QRect() : found->rect.translated(0, -verticalScrollBar()->value());
}

/// From the title on: the times before it are the same for many rows.
QRect AgendaList::anchorOf(int entry) const
{
    const QRect row = rectOf(entry);
    if (row.isNull())
        return row;
    const int inset = Theme::of(this).px(rowInset);
    return QStyle::visualRect(layoutDirection(), row, row.adjusted(inset + titleOffset(), 0, -inset, 0));
}

/// From the inset of a row: behind its times, which are equally wide in all rows.
int AgendaList::titleOffset() const
{
    const Theme &theme = Theme::of(this);
    const QTimeZone zone = context().workspace.clock().zone();
    const calendar::EventTime hour{Instant::at(context().today(), QTime(22, 0), zone), 3600, false, zone};
    return theme.px(timeOffset)
        + std::max(theme.px(110), QFontMetrics(theme.font.body).horizontalAdvance(words().times(hour)) + theme.px(16));
}

int AgendaList::entryAt(const QPoint &point) const
{
    const QPoint inContent(point.x(), point.y() + verticalScrollBar()->value());
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.rect.contains(inContent); });
    return found == m_rows.end() ? -1 : found->entry;
}

void AgendaList::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
}

void AgendaList::revealCurrent()
{
    if (currentEntry() < 0)
        return;
    const QRect rect = rectOf(currentEntry());
    if (rect.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - rect.height());
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height() + 1);
}

void AgendaList::paintRow(QPainter &painter, const Row &row)
{
    const Theme &theme = Theme::of(this);
    const int inset = theme.px(rowInset);
    const QRect inside = row.rect.adjusted(inset, 0, -inset, 0);
    if (row.entry < 0) {
        const bool isToday = row.day == context().today();
        const QString day = context().formats().longDay(row.day);
        drawText(painter, inside.adjusted(0, theme.px(8), 0, 0), isToday ? tr("Today, %1").arg(day) : day,
            theme.font.semibold, isToday ? theme.accent.text : theme.text.primary);
        return;
    }
    const calendar::CalendarEntry &one = entry(row.entry);
    const EntryState state = stateOf(row.entry);
    if (state.isCurrent)
        painter.fillRect(row.rect, hasFocus() ? theme.surface.selected : theme.surface.selectedInactive);
    painter.setPen(theme.border.subtle);
    painter.drawLine(inside.bottomLeft(), inside.bottomRight());
    const EntryLook look = lookOf(row.entry);
    const auto place = [&](int x, int width) {
        return placed(painter, row.rect, {inside.x() + x, row.rect.y(), width, row.rect.height()});
    };
    const int edge = theme.px(3);
    const QRect mark = place(0, edge);
    drawRounded(painter, mark.adjusted(0, theme.px(8), 0, -theme.px(8)), 1.5, look.edge);
    const QString time = one.time.isAllDay ? tr("All day") : words().times(one.time);
    int x = titleOffset();
    drawText(
        painter, place(theme.px(timeOffset), x - theme.px(timeOffset)), time, theme.font.body, theme.text.secondary);
    if (look.icon != Icon::None) {
        drawIcon(painter, place(x, theme.px(16)), look.icon, theme.px(14), theme.text.tertiary);
        x += theme.px(22);
    }
    QFont font = theme.font.body;
    font.setStrikeOut(look.isStruck);
    const int detailWidth = inside.width() > theme.px(560) ? inside.width() / 3 : 0;
    drawText(painter, place(x, inside.width() - x - detailWidth), words().titleAndCustomer(one), font,
        look.isOver ? theme.text.secondary : theme.text.primary);
    if (detailWidth > 0)
        drawText(painter, place(inside.width() - detailWidth + theme.px(12), detailWidth - theme.px(12)), one.place,
            theme.font.body, theme.text.secondary);
    if (state.hasFocus)
        drawFocusRing(painter, row.rect, theme.radius.chip, theme, -2);
}

void AgendaList::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme.surface.page);
    if (m_rows.empty())
        drawText(painter, viewport()->rect(), tr("Nothing is planned in these four weeks."), theme.font.body,
            theme.text.secondary, Qt::AlignHCenter);
    const int offset = verticalScrollBar()->value();
    painter.translate(0, -offset);
    const QRect seen(0, offset, viewport()->width(), viewport()->height());
    for (const Row &row : m_rows) {
        if (row.rect.intersects(seen))
            paintRow(painter, row);
    }
}

void AgendaList::mousePressEvent(QMouseEvent *event)
{
    const int entry = entryAt(event->position().toPoint());
    setCurrentEntry(entry);
    if (entry >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT chosen(entry);
}

void AgendaList::mouseMoveEvent(QMouseEvent *event)
{
    const int entry = entryAt(event->position().toPoint());
    viewport()->setToolTip(entry < 0 ? QString() : accessibleText(entry));
}

void AgendaList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        stepEntry(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    CalendarView::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_AgendaList.cpp"
