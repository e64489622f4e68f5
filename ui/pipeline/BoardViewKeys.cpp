// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BoardView that answers keys: arrows between cards, heads, collapsed lanes and the dock; Space lifts,
// arrows move the lifted card (up and down to another owner where the cards are grouped), Enter drops it, Esc puts it
// back.
#include "ui/pipeline/BoardView.h"

#include <algorithm>
#include <QKeyEvent>

namespace satchel::ui {

using items::BoardModel;

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

/// Where the keys begin.
QModelIndex BoardView::firstCard() const
{
    for (int lane = 0; lane < m_model.laneCount(); ++lane) {
        if (m_model.cardCount(lane) > 0 && !isCollapsed(lane))
            return m_model.index(0, 0, m_model.laneIndex(lane));
    }
    return {};
}

/// The card of another lane at the height of the current one; its head when it has none or is collapsed.
QModelIndex BoardView::cardBeside(int lane) const
{
    const QModelIndex parent = m_model.laneIndex(lane);
    if (isCollapsed(lane) || m_model.cardCount(lane) == 0)
        return parent;
    const QModelIndex current = currentIndex();
    if (!BoardModel::isCard(current))
        return isCollapsed(currentLane()) ? m_model.index(0, 0, parent) : parent;
    const int y = rectOf(current).center().y() - m_layout.body(lane).y() + laneScroll(lane);
    const int nearest = m_layout.nearestCard(lane, y);
    return nearest < 0 ? parent : m_model.index(nearest, 0, parent);
}

/// The keys skip the cards of a folded group; the head of the group is reached as its first card.
int BoardView::stopBeside(int lane, int position, int step) const
{
    const auto isHidden = [&](int card) {
        return m_layout.isFolded(lane, card) && card > 0
            && m_layout.groupOf(lane, card) == m_layout.groupOf(lane, card - 1);
    };
    int next = position + step;
    while (next >= 0 && next < m_model.cardCount(lane) && isHidden(next))
        next += step;
    return next < m_model.cardCount(lane) ? next : position;
}

QModelIndex BoardView::neighbour(int key) const
{
    const QModelIndex current = currentIndex();
    const int lane = currentLane();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int page = qMax(1, m_layout.body(lane).height() / m_layout.cardStep() - 1);
    const int last = m_model.cardCount(lane) - 1;
    const int position = BoardModel::isCard(current) ? current.row() : -1;
    const auto at = [&](int row) {
        return row < 0 || last < 0 || isCollapsed(lane) ? m_model.laneIndex(lane)
                                                        : m_model.index(qMin(row, last), 0, m_model.laneIndex(lane));
    };
    switch (key) {
    case Qt::Key_Up: return at(stopBeside(lane, position, -1));
    case Qt::Key_Down: return at(stopBeside(lane, position, 1));
    case Qt::Key_PageUp: return at(qMax(0, position - page));
    case Qt::Key_PageDown: return at(position + page);
    case Qt::Key_Home: return at(0);
    case Qt::Key_End: return at(last);
    default: break;
    }
    const int step = (key == Qt::Key_Right) != isRightToLeft ? 1 : -1;
    const int beside = qBound(0, lane + step, m_model.laneCount() - 1);
    return beside == lane ? current : cardBeside(beside);
}

void BoardView::focusDock(int item)
{
    m_focusedDock = item;
    if (item >= 0) {
        const DockText text = dockText(item);
        setAccessibleDescription(text.name + QChar(u' ') + text.count + QChar(u' ') + text.total);
    }
    viewport()->update();
}

bool BoardView::moveByKey(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isJump = key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
    if ((!isArrow && !isJump) || m_model.laneCount() == 0)
        return false;
    if (m_focusedDock >= 0) {
        const int step = key == Qt::Key_Up || key == Qt::Key_Down              ? 0
            : (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft) ? 1
                                                                               : -1;
        focusDock(key == Qt::Key_Up ? -1 : qBound(0, m_focusedDock + step, m_layout.shape().dockItems - 1));
        return true;
    }
    if (!currentIndex().isValid()) {
        setCurrent(firstCard().isValid() ? firstCard() : m_model.laneIndex(0));
        return true;
    }
    const QModelIndex next = neighbour(key);
    if (key == Qt::Key_Down && next == currentIndex() && m_layout.shape().dockItems > 0) {
        const int x = m_layout.lane(currentLane()).center().x();
        int nearest = 0;
        for (int item = 1; item < m_layout.shape().dockItems; ++item) {
            if (qAbs(m_layout.dock(item).center().x() - x) < qAbs(m_layout.dock(nearest).center().x() - x))
                nearest = item;
        }
        focusDock(nearest);
        return true;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) && BoardModel::isCard(next)
        && next.parent() == currentIndex().parent()) {
        if (!m_anchor.isValid() || m_anchor.parent() != next.parent())
            m_anchor = currentIndex();
        selectRange(next.parent(), m_anchor.row(), next.row());
        setCurrent(next, QItemSelectionModel::NoUpdate);
        return true;
    }
    const bool keepsSelection = event->modifiers().testFlag(Qt::ControlModifier);
    setCurrent(next, keepsSelection ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    m_anchor = next;
    return true;
}

void BoardView::activateCurrent()
{
    const QModelIndex current = currentIndex();
    if (m_focusedDock >= 0)
        Q_EMIT dockRequested(m_focusedDock);
    else if (isFolded(current))
        setFolded(currentGroup(), false);
    else if (BoardModel::isCard(current))
        Q_EMIT openRequested(m_model.cardId(current));
    else if (current.isValid() && isCollapsed(current.row()))
        setCollapsed(current.row(), false);
    else if (current.isValid())
        Q_EMIT addRequested(current.row());
}

/// Lanes first, then the dock, in their order.
void BoardView::dragByKey(int step)
{
    const int lanes = m_model.laneCount();
    const int all = lanes + m_layout.shape().dockItems;
    const int now = m_drag.target.dock >= 0 ? lanes + m_drag.target.dock : m_drag.target.lane;
    const int next = qBound(0, now + step, all - 1);
    dragTo(next < lanes ? BoardTarget{next, -1, m_drag.target.owner} : BoardTarget{-1, next - lanes});
    if (next < lanes)
        scrollTo(m_model.laneIndex(next));
    const items::BoardStage *stage = stageOf(m_model, m_drag.target);
    setAccessibleDescription(next < lanes ? dropSentence() : stage ? tr("Move to %1").arg(stage->name) : QString());
    viewport()->update();
}

/// The row of the next owner that has cards in view; the lane stays.
void BoardView::dragToGroupByKey(int step)
{
    int group = targetGroup();
    if (group < 0 || m_drag.target.lane < 0)
        return;
    do
        group += step;
    while (group >= 0 && group < m_layout.groupCount() && m_layout.groupHead(group, 0).isEmpty());
    if (group < 0 || group >= m_layout.groupCount())
        return;
    dragTo({m_drag.target.lane, -1, m_model.groups()[static_cast<size_t>(group)].id});
    setLaneScroll(0, m_layout.scrollToGroup(group, laneScroll(0)));
    setAccessibleDescription(dropSentence());
    viewport()->update();
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_drag.isActive()) {
        const bool isForward = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
        if (key == Qt::Key_Escape)
            putBack();
        else if (m_drag.isByKeys && (isEnter(key) || key == Qt::Key_Space))
            drop();
        else if (m_drag.isByKeys && (key == Qt::Key_Left || key == Qt::Key_Right))
            dragByKey(isForward ? 1 : -1);
        else if (m_drag.isByKeys && (key == Qt::Key_Up || key == Qt::Key_Down))
            dragToGroupByKey(key == Qt::Key_Down ? 1 : -1);
        event->accept();
        return;
    }
    const QModelIndex current = currentIndex();
    if (moveByKey(event)) {
        event->accept();
    } else if (isEnter(key)) {
        activateCurrent();
    } else if (key == Qt::Key_Space && m_focusedDock < 0 && isFolded(current)) {
        setFolded(currentGroup(), false);
    } else if (key == Qt::Key_Space && m_focusedDock < 0 && BoardModel::isCard(current)) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            m_selection->select(current, QItemSelectionModel::Toggle);
        else
            lift(current, true);
    } else if (key == Qt::Key_Space && current.isValid() && m_focusedDock < 0) {
        setCollapsed(current.row(), !isCollapsed(current.row()));
    } else if (event->matches(QKeySequence::SelectAll) && currentLane() >= 0 && m_model.cardCount(currentLane()) > 0) {
        const QModelIndex lane = m_model.laneIndex(currentLane());
        selectRange(lane, 0, m_model.cardCount(lane.row()) - 1);
    } else if (key == Qt::Key_Escape && m_selection->hasSelection()) {
        m_selection->clearSelection();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (isByKey && !currentIndex().isValid() && firstCard().isValid())
        setCurrent(firstCard(), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_drag.isActive() && m_drag.isByKeys)
        putBack();
    viewport()->update();
}

} // namespace satchel::ui
