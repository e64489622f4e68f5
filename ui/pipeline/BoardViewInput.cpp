// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BoardView that handles mouse and wheel, and drags cards.
#include "ui/pipeline/BoardView.h"

#include "ui/common/TitleLinks.h"
#include "ui/pipeline/CardDrawing.h"

#include <algorithm>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>

namespace satchel::ui {

using items::BoardModel;
using Part = BoardLayout::Part;

namespace {

constexpr int scrollMargin = 48; // from an edge on, dragging a card scrolls
constexpr int scrollStep = 14;
constexpr int wheelNotch = 120;

} // namespace

/// Grouped lanes scroll together: they share one thumb at the end of the board.
QRect BoardView::thumbTrack(int lane) const
{
    const QRect body = m_layout.body(lane);
    if (!m_layout.isGrouped())
        return body;
    const int width = qMin(m_layout.contentWidth(), viewport()->width());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(0, body.y(), width, body.height()));
}

QRect BoardView::scrollThumb(int lane) const
{
    const int maximum = m_layout.maximumScroll(lane);
    if (maximum == 0 || (isCollapsed(lane) && !m_layout.isGrouped()))
        return {};
    const Theme &theme = Theme::of(this);
    const QRect body = thumbTrack(lane);
    const int length = qMax(theme.px(24), body.height() * body.height() / (body.height() + maximum));
    const int y = body.y() + static_cast<int>(qint64(body.height() - length) * laneScroll(lane) / maximum);
    const int width = theme.px(4);
    const int x = layoutDirection() == Qt::RightToLeft ? body.left() + 1 : body.right() - width;
    return {x, y, width, length};
}

BoardLayout::Hit BoardView::hitAt(const QPoint &point) const
{
    BoardLayout::Hit hit = m_layout.hit(point, m_scrolls);
    if (hit.part != Part::Card)
        return hit;
    const QModelIndex card = m_model.index(hit.card, 0, m_model.laneIndex(hit.lane));
    hit.isTitle = cardTitleRect(cardRect(card), shownCard(card), m_density, layoutDirection(), Theme::of(this))
                      .contains(point);
    return hit;
}

QRect BoardView::shownRect(const BoardLayout::Hit &hit) const
{
    switch (hit.part) {
    case Part::Card: return m_layout.lane(hit.lane);
    case Part::Dock: return m_layout.dock(hit.lane);
    case Part::Nothing: return {};
    case Part::Group: return viewport()->rect();
    default: return m_layout.lane(hit.lane);
    }
}

void BoardView::setHover(const BoardLayout::Hit &hit)
{
    if (hit == m_hover)
        return;
    const QRect before = m_hover.lane < m_model.laneCount() || m_hover.part == Part::Dock ? shownRect(m_hover)
                                                                                          : QRect();
    m_hover = hit;
    viewport()->update(before.united(shownRect(hit)));
    const bool isPressable = hit.part == Part::Add || hit.part == Part::Collapsed || hit.part == Part::Dock
        || hit.part == Part::Action || hit.part == Part::Group || hit.isTitle;
    viewport()->setCursor(isPressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool BoardView::isOverCard(const QModelIndex &card) const
{
    return m_hover.card == card.row() && m_hover.lane == BoardModel::laneAt(card) && !m_drag.isActive();
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const BoardLayout::Hit hit = hitAt(help->pos());
        const QString text = m_drag.isActive() ? QString() : toolTipAt(hit);
        const QRect card = hit.card >= 0 ? m_layout.card(hit.lane, hit.card, laneScroll(hit.lane)) : QRect();
        // Beside the card, whose buttons it would cover.
        const QPoint at = hit.part == Part::Card ? viewport()->mapToGlobal(card.topRight()) : help->globalPos();
        QToolTip::showText(at, text, viewport(), hit.card >= 0 ? card : shownRect(hit));
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHover({});
    return QAbstractScrollArea::viewportEvent(event);
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    m_pressed = hitAt(point);
    m_pressedAt = point;
    const bool isButtonShown = m_hover.card == m_pressed.card && m_hover.lane == m_pressed.lane;
    if (m_pressed.part == Part::Action && !isButtonShown)
        m_pressed = {Part::Card, m_pressed.lane, m_pressed.card}; // a finger does not hover
    if (event->button() != Qt::LeftButton)
        return;
    for (int lane = 0; lane < m_model.laneCount(); ++lane) {
        const QRect thumb = scrollThumb(lane);
        if (thumb.isValid() && thumb.adjusted(-2, 0, 2, 0).contains(point)) {
            m_thumbLane = lane;
            m_thumbGrip = point.y() - thumb.y();
            return;
        }
    }
    if (m_pressed.part == Part::Body)
        m_selection->clearSelection();
    if (m_pressed.part != Part::Card)
        return;
    const QModelIndex index = m_model.index(m_pressed.card, 0, m_model.laneIndex(m_pressed.lane));
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isAnchored = m_anchor.isValid() && m_anchor.parent() == index.parent();
    if (extends && isAnchored) {
        selectRange(index.parent(), m_anchor.row(), index.row());
        setCurrent(index, QItemSelectionModel::NoUpdate);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setCurrent(index, QItemSelectionModel::Toggle);
    else if (!m_selection->isSelected(index)) // pressing one of several may begin to drag them all
        setCurrent(index);
    else
        setCurrent(index, QItemSelectionModel::NoUpdate);
    m_anchor = index;
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_thumbLane >= 0) {
        const QRect body = thumbTrack(m_thumbLane);
        const int room = qMax(1, body.height() - scrollThumb(m_thumbLane).height());
        const qint64 maximum = m_layout.maximumScroll(m_thumbLane);
        setLaneScroll(m_thumbLane, static_cast<int>(maximum * (point.y() - m_thumbGrip - body.y()) / room));
        return;
    }
    if (m_drag.isActive() && !m_drag.isByKeys) {
        m_drag.at = point;
        followPointer();
        viewport()->update();
        return;
    }
    const bool isFar = (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && m_pressed.part == Part::Card && isFar) {
        const QModelIndex index = m_model.index(m_pressed.card, 0, m_model.laneIndex(m_pressed.lane));
        m_drag.grip = m_pressedAt - cardRect(index).topLeft();
        m_drag.at = point;
        lift(index, false);
        return;
    }
    setHover(hitAt(point));
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    const BoardLayout::Hit pressed = std::exchange(m_pressed, {});
    if (std::exchange(m_thumbLane, -1) >= 0) {
        viewport()->update();
        return;
    }
    if (m_drag.isActive() && !m_drag.isByKeys) {
        drop();
        return;
    }
    const BoardLayout::Hit hit = hitAt(event->position().toPoint());
    const bool isSame = pressed.part == Part::Card ? hit.card == pressed.card && hit.lane == pressed.lane
                                                   : hit == pressed;
    if (event->button() != Qt::LeftButton || !isSame)
        return;
    switch (pressed.part) {
    case Part::Add: Q_EMIT addRequested(pressed.lane); break;
    case Part::Collapsed: setCollapsed(pressed.lane, false); break;
    case Part::Dock: Q_EMIT dockRequested(pressed.lane); break;
    case Part::Head: setCurrent(m_model.laneIndex(pressed.lane)); break;
    case Part::Group: setFolded(pressed.group, !m_layout.isFolded(pressed.group)); break;
    case Part::Card:
        if (event->modifiers() != Qt::NoModifier)
            break;
        setCurrent(m_model.index(pressed.card, 0, m_model.laneIndex(pressed.lane)));
        if (pressed.isTitle && hit.isTitle) {
            swallowSecondClick();
            Q_EMIT openRequested(m_model.cardId(currentIndex()));
        }
        break;
    case Part::Action:
        setCurrent(m_model.index(pressed.card, 0, m_model.laneIndex(pressed.lane)));
        Q_EMIT actionRequested(static_cast<CardAction>(pressed.action));
        break;
    default: break;
    }
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const BoardLayout::Hit hit = hitAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton)
        return;
    if (hit.part == Part::Card)
        Q_EMIT openRequested(m_model.cardId(m_model.index(hit.card, 0, m_model.laneIndex(hit.lane))));
    else if (hit.part == Part::Head)
        setCollapsed(hit.lane, true);
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    const QPoint point = event->position().toPoint();
    const BoardLayout::Hit hit = hitAt(point);
    QPoint delta = event->pixelDelta();
    if (delta.isNull())
        delta = event->angleDelta() * QApplication::wheelScrollLines() * Theme::of(this).px(20) / wheelNotch;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && delta.x() == 0)
        delta = {delta.y(), 0};
    const int lane = m_layout.isGrouped() && hit.part != Part::Dock ? 0 : hit.lane; // they scroll together
    if (qAbs(delta.x()) > qAbs(delta.y()) || lane < 0 || hit.part == Part::Dock) {
        const int direction = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        const int along = delta.x() != 0 ? delta.x() * direction : delta.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - along);
    } else if (hit.part != Part::Collapsed || m_layout.isGrouped()) {
        setLaneScroll(lane, laneScroll(lane) - delta.y());
        setHover(hitAt(point));
    }
    event->accept();
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QModelIndex index = currentIndex();
        if (BoardModel::isCard(index) && !isFolded(index))
            Q_EMIT cardMenuRequested(viewport()->mapToGlobal(cardRect(index).center()));
        else if (index.isValid()) {
            const int lane = BoardModel::isCard(index) ? BoardModel::laneAt(index) : index.row();
            Q_EMIT laneMenuRequested(lane, viewport()->mapToGlobal(m_layout.head(lane).center()));
        }
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    const BoardLayout::Hit hit = hitAt(point);
    if (hit.card >= 0) {
        const QModelIndex index = m_model.index(hit.card, 0, m_model.laneIndex(hit.lane));
        setCurrent(index,
            m_selection->isSelected(index) ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
        Q_EMIT cardMenuRequested(event->globalPos());
    } else if (hit.part == Part::Head || hit.part == Part::Body || hit.part == Part::Collapsed
        || hit.part == Part::Add) {
        Q_EMIT laneMenuRequested(hit.lane, event->globalPos());
    }
}

void BoardView::lift(const QModelIndex &index, bool isByKeys)
{
    closeSlot();
    m_drag.isByKeys = isByKeys;
    m_drag.cards = {QPersistentModelIndex(index)};
    if (m_selection->isSelected(index)) {
        for (const QModelIndex &selected : m_selection->selectedIndexes()) {
            if (selected != index && BoardModel::isCard(selected))
                m_drag.cards += QPersistentModelIndex(selected);
        }
    }
    m_hover = {};
    dragTo({BoardModel::laneAt(index), -1});
    if (!isByKeys) {
        m_autoScroll.start();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    arrange();
    Q_EMIT draggingChanged();
}

/// The lane that is under the pointer now, which may have scrolled there.
void BoardView::followPointer()
{
    const BoardLayout::Hit hit = hitAt(m_drag.at);
    BoardTarget target = hit.part == Part::Dock ? BoardTarget{-1, hit.lane} : BoardTarget{hit.lane, -1};
    if (hit.group >= 0)
        target.owner = m_model.groups()[static_cast<size_t>(hit.group)].id;
    dragTo(target);
}

void BoardView::dragTo(const BoardTarget &target)
{
    // Over the lane, and the row, that all of them are in there is nothing to move.
    BoardDrag wanted = m_drag;
    wanted.target = target;
    if (!m_drag.isByKeys && target.lane >= 0 && wanted.movingDeals(m_model).empty())
        wanted.target = {};
    if (wanted.target == m_drag.target)
        return;
    m_drag.target = wanted.target;
    arrange();
}

void BoardView::drop()
{
    BoardDrag drag = m_drag;
    const items::BoardStage *stage = stageOf(m_model, drag.target);
    const auto deals = drag.movingDeals(m_model);
    putBack();
    if (stage && !deals.empty())
        Q_EMIT moveRequested(deals, stage->id, drag.changesOwner(m_model) ? drag.target.owner : std::nullopt);
}

/// In whose row a drop would be shown.
int BoardView::targetGroup() const
{
    if (!m_layout.isGrouped() || m_drag.cards.isEmpty() || !m_drag.cards.first().isValid())
        return -1;
    return m_model.groupOf(m_drag.target.owner.value_or(m_model.cardOwner(m_drag.cards.first())));
}

/// Where the drop would be, in the lane of the target.
QRect BoardView::slotRect() const
{
    const int lane = m_drag.target.lane;
    const int group = targetGroup();
    return group < 0 ? m_layout.slot(lane) : m_layout.slot(lane, group, laneScroll(lane));
}

void BoardView::putBack()
{
    if (!m_drag.isActive())
        return;
    m_autoScroll.stop();
    m_drag = {};
    m_pressed = {};
    viewport()->setCursor(Qt::ArrowCursor);
    arrange();
    Q_EMIT draggingChanged();
}

void BoardView::stepAutoScroll()
{
    const Theme &theme = Theme::of(this);
    const int margin = theme.px(scrollMargin);
    const int step = theme.px(scrollStep);
    const int direction = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    if (m_drag.at.x() > viewport()->width() - margin)
        bar->setValue(bar->value() + direction * step);
    else if (m_drag.at.x() < margin)
        bar->setValue(bar->value() - direction * step);
    if (bar->value() != before)
        followPointer();
    const BoardLayout::Hit hit = hitAt(m_drag.at);
    if (hit.lane < 0 || hit.part == Part::Dock || (isCollapsed(hit.lane) && !m_layout.isGrouped()))
        return;
    const QRect body = m_layout.body(hit.lane);
    if (m_drag.at.y() > body.bottom() - margin)
        setLaneScroll(hit.lane, laneScroll(hit.lane) + step);
    else if (m_drag.at.y() < body.top() + margin)
        setLaneScroll(hit.lane, laneScroll(hit.lane) - step);
}

} // namespace satchel::ui
