// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarView.h"

#include "ui/calendar/ToPlanList.h"
#include "ui/common/Painting.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace satchel::ui {

using calendar::CalendarEntry;

namespace {

constexpr qint64 secondsOfNew = 3600;
const QTime timeOfNew(9, 0);

} // namespace

CalendarView::CalendarView(items::CalendarModel &model, const PageContext &context, QWidget *parent)
    : QAbstractScrollArea(parent), m_model(model), m_context(context), m_day(context.today())
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAcceptDrops(!context.workspace.store().isReadOnly());
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        restoreCurrent();
        forgetAccessibleItems(this);
        if (isVisible())
            arrange();
        if (std::exchange(m_mustReveal, false) && isVisible())
            revealCurrent();
        viewport()->update();
    });
}

void CalendarView::restoreCurrent()
{
    if (m_current < 0)
        return;
    const calendar::EventTime before = m_currentTime;
    m_current = m_model.rowOf(m_currentEntity, m_currentId, m_currentOccurrence);
    if (m_current >= 0)
        m_currentTime = m_model.entry(m_current).time;
    m_mustReveal = m_current >= 0 && before != m_currentTime; // it was moved, perhaps out of sight
    Q_EMIT currentChanged();
}

void CalendarView::setCurrentEntry(int entry)
{
    if (entry < 0 || entry >= m_model.rowCount()) {
        m_current = -1;
    } else {
        m_current = entry;
        const CalendarEntry &now = m_model.entry(entry);
        m_currentEntity = now.entity;
        m_currentId = now.id;
        m_currentOccurrence = now.occurrence;
        m_currentTime = now.time;
        m_day = std::max(now.time.firstDay(), m_model.range().first);
    }
    revealCurrent();
    announceCurrentItem(this);
    viewport()->update();
    Q_EMIT currentChanged();
}

QRect CalendarView::itemRect(int entry) const
{
    const QRect place = rectOf(entry);
    return {viewport()->mapToGlobal(place.topLeft()), place.size()};
}

void CalendarView::pressItem(int entry)
{
    setCurrentEntry(entry);
    Q_EMIT openRequested(entry);
}

void CalendarView::setCurrentDay(QDate day)
{
    m_day = day;
    viewport()->update();
}

void CalendarView::moveDay(int days)
{
    setCurrentEntry(-1);
    m_day = m_day.addDays(days);
    revealCurrent();
    Q_EMIT dayChanged(m_day);
    viewport()->update();
}

void CalendarView::stepEntry(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    if (m_current >= 0) {
        setCurrentEntry(std::clamp(m_current + by, 0, count - 1));
        return;
    }
    int next = 0; // the first one from the day on
    while (next < count - 1 && m_model.entry(next).time.firstDay() < m_day)
        ++next;
    setCurrentEntry(next);
}

QString CalendarView::accessibleText(int entry) const
{
    QStringList parts = {words().sentence(m_model.entry(entry))};
    for (const int other : m_model.clashesOf(entry))
        parts.append(tr("overlaps %1").arg(isolated(EntryText::title(m_model.entry(other)))));
    return parts.join(tr(", "));
}

EntryState CalendarView::stateOf(int entry) const
{
    EntryState state;
    state.isCurrent = entry == m_current;
    state.hasFocus = state.isCurrent && hasFocus();
    return state;
}

EntryLook CalendarView::lookOf(int entry) const
{
    const CalendarEntry &one = m_model.entry(entry);
    EntryLook look = ui::lookOf(one, m_model.isMine(one), Theme::of(this));
    if (!look.isOver && !m_model.clashesOf(entry).empty()) { // afterwards nobody can do anything about it
        look.icon = Icon::Warning;
        look.isClash = true;
    }
    return look;
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const bool isEntry = m_current >= 0;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isEntry && event->modifiers() == Qt::NoModifier) {
            Q_EMIT openRequested(m_current);
            return;
        }
        break;
    case Qt::Key_Delete:
        if (isEntry) {
            Q_EMIT deleteRequested(m_current);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (isEntry) {
            setCurrentEntry(-1);
            return;
        }
        break;
    case Qt::Key_K: stepEntry(-1); return;
    case Qt::Key_J: stepEntry(1); return;
    default: break;
    }
    event->ignore(); // QAbstractScrollArea would scroll
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int entry = isByMouse ? entryAt(viewport()->mapFromGlobal(event->globalPos())) : m_current;
    if (entry < 0)
        return;
    setCurrentEntry(entry);
    Q_EMIT menuRequested(entry, isByMouse ? event->globalPos() : viewport()->mapToGlobal(anchorOf(entry).bottomLeft()));
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int entry = entryAt(event->position().toPoint()); entry >= 0)
        Q_EMIT openRequested(entry);
}

calendar::EventTime CalendarView::timeAt(const QPoint &) const
{
    return timeOfKeys();
}

calendar::EventTime CalendarView::timeOfKeys() const
{
    return calendar::wholeDays(m_day, m_day, m_context.workspace.clock().zone());
}

void CalendarView::createHere()
{
    const QTimeZone zone = m_context.workspace.clock().zone();
    const QRect row = m_current >= 0 ? anchorOf(m_current) : QRect();
    Q_EMIT createRequested(
        {Instant::at(m_day, timeOfNew, zone), secondsOfNew, false, zone}, row.isEmpty() ? viewport()->rect() : row);
}

void CalendarView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(taskMimeType))
        event->acceptProposedAction();
}

void CalendarView::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasFormat(taskMimeType))
        event->acceptProposedAction();
}

void CalendarView::dropEvent(QDropEvent *event)
{
    const RecordId task = RecordId::fromString(QString::fromLatin1(event->mimeData()->data(taskMimeType)));
    if (task.isNull())
        return;
    event->acceptProposedAction();
    Q_EMIT planRequested(task, timeAt(event->position().toPoint()));
}

/// A hidden view is not arranged when the model reads.
void CalendarView::showEvent(QShowEvent *event)
{
    arrange();
    QAbstractScrollArea::showEvent(event);
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void CalendarView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announceCurrentItem(this);
    viewport()->update();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace satchel::ui

#include "moc_CalendarView.cpp"
