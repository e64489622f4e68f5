// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FormCanvas that answers the pointer and the keys, and carries fields and sections.
#include "ui/common/Painting.h"
#include "ui/settings/FormCanvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>

namespace satchel::ui {

namespace {

constexpr int scrollMargin = 40; // from an edge of what it scrolls in
constexpr int scrollStep = 12;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

bool FormCanvas::canLift(const CanvasTile &tile) const
{
    if (m_isReadOnly)
        return false;
    return tile.kind == Kind::Field
        || (tile.kind == Kind::Head && tile.section < std::ssize(m_form.sections) && m_form.sections.size() > 1);
}

void FormCanvas::lift(const CanvasTile &tile, bool isByKeys)
{
    if (!canLift(tile))
        return;
    FormLift lifted;
    if (tile.kind == Kind::Field)
        lifted = {tile.field, {}, {tile.section, tile.position}};
    else
        lifted = {{}, m_form.sections[static_cast<size_t>(tile.section)].key, {tile.section, 0}};
    m_carriedSize = tile.rect.size();
    m_isByKeys = isByKeys;
    m_lift = lifted;
    if (!isByKeys) {
        setCursor(Qt::ClosedHandCursor);
        m_scroll.start();
    }
    carryTo(lifted.to);
}

void FormCanvas::carryTo(const FormPlace &to)
{
    // A field that every record must have stays on the form.
    const Field *field = m_entity->find(m_lift->field);
    const bool isOff = to.section >= std::ssize(m_form.sections);
    if (!field || !isOff || !field->isRequired())
        m_lift->to = to;
    arrange();
    if (m_isByKeys)
        showCurrent();
    const QString where = whereText();
    setAccessibleDescription(where);
    Q_EMIT carried(where);
}

void FormCanvas::carryByKey(int dx, int dy)
{
    if (m_lift->field.isEmpty()) {
        const qsizetype last = std::ssize(m_form.sections) - 1;
        return carryTo({std::clamp<qsizetype>(m_lift->to.section + (dx + dy > 0 ? 1 : -1), 0, last), 0});
    }
    int beside = m_canvas.tileBeside(m_current, dx, dy);
    if (beside < 0)
        return;
    const CanvasTile &tile = m_canvas.tiles[static_cast<size_t>(beside)];
    // Up over the head of its own section leads to the end of the one before.
    if (dy < 0 && tile.kind == Kind::Head && tile.section == m_lift->to.section) {
        beside = m_canvas.tileBeside(beside, 0, dy);
        if (beside < 0)
            return;
        const CanvasTile &before = m_canvas.tiles[static_cast<size_t>(beside)];
        const FormPlace to = dropPlace(m_canvas, *m_lift, before);
        return carryTo(before.kind == Kind::Field ? FormPlace{to.section, to.position + 1} : to);
    }
    carryTo(dropPlace(m_canvas, *m_lift, tile));
}

void FormCanvas::drop()
{
    const FormLift lift = *m_lift;
    putBack();
    change(lift.field.isEmpty() ? movedSection(m_form, lift.section, lift.to.section)
                                : movedField(m_form, *m_entity, lift.field, lift.to));
    choose(lift.section, lift.field);
}

void FormCanvas::putBack()
{
    if (!m_lift)
        return;
    const FormLift lift = *m_lift;
    m_lift.reset();
    m_pressed = -1;
    m_scroll.stop();
    unsetCursor();
    setAccessibleDescription({});
    arrange();
    choose(lift.section, lift.field);
    Q_EMIT carried({});
}

void FormCanvas::change(const FormLayout &layout)
{
    if (layout == m_form)
        return;
    m_form = layout;
    arrange();
    Q_EMIT formChanged(m_form);
}

void FormCanvas::moveChosen(bool isForward)
{
    const CanvasTile *tile = current();
    if (!tile || !canLift(*tile))
        return;
    const CanvasTile moved = *tile;
    if (moved.kind == Kind::Field) {
        change(movedField(m_form, *m_entity, moved.field, neighbourPlace(m_form, moved.field, isForward)));
        choose({}, moved.field);
        return;
    }
    const QString key = m_form.sections[static_cast<size_t>(moved.section)].key;
    change(movedSection(m_form, key, qMax<qsizetype>(0, moved.section + (isForward ? 1 : -1))));
    choose(key, {});
}

void FormCanvas::activate(const CanvasTile &tile)
{
    if (tile.kind == Kind::Add)
        Q_EMIT addSectionRequested();
    else if (tile.kind == Kind::Head && chosenSection())
        Q_EMIT editSectionRequested();
    else if (tile.kind == Kind::Field)
        Q_EMIT menuRequested(mapToGlobal(placedRect(tile.rect).center()));
}

bool FormCanvas::moveByKey(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int dx = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int dy = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (dx == 0 && dy == 0) {
        if (m_lift || (key != Qt::Key_Home && key != Qt::Key_End))
            return false;
        setCurrent(key == Qt::Key_Home ? 0 : itemCount() - 1);
        return true;
    }
    const int along = isMirrored ? -dx : dx;
    if (m_lift) {
        carryByKey(along, dy);
    } else if (event.modifiers().testFlag(Qt::AltModifier)) {
        if (dy == 0)
            return false;
        moveChosen(dy > 0);
    } else if (const int next = m_current < 0 ? 0 : m_canvas.tileBeside(m_current, along, dy); next >= 0) {
        setCurrent(next);
    }
    return true;
}

void FormCanvas::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isCarriedByKeys = m_lift && m_isByKeys;
    if (m_lift && key == Qt::Key_Escape)
        return putBack();
    if (m_lift && !isCarriedByKeys)
        return;
    if (moveByKey(*event))
        return;
    const CanvasTile *tile = current();
    if (isCarriedByKeys && (isEnter(key) || key == Qt::Key_Space))
        drop();
    else if (tile && key == Qt::Key_Space && canLift(*tile))
        lift(CanvasTile(*tile), true);
    else if (tile && (isEnter(key) || key == Qt::Key_Space || key == Qt::Key_F2))
        activate(CanvasTile(*tile));
    else if (tile && key == Qt::Key_Delete)
        Q_EMIT takeOffRequested();
    else
        QWidget::keyPressEvent(event);
}

/// Esc puts back what is carried before anything else hears it.
bool FormCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_lift
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int tile = m_lift ? -1 : m_canvas.tileAt(placedPoint(help->pos()));
        const QRect rect = tile < 0 ? QRect() : placedRect(m_canvas.tiles[static_cast<size_t>(tile)].rect);
        QToolTip::showText(help->globalPos(), tile < 0 ? QString() : itemText(tile), this, rect);
        return true;
    }
    return QWidget::event(event);
}

void FormCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    m_pressed = m_canvas.tileAt(placedPoint(m_pressedAt));
    if (m_pressed >= 0)
        setCurrent(m_pressed);
}

void FormCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_lift && !m_isByKeys) {
        m_at = point;
        carryTo(dropPlace(m_canvas, *m_lift, placedPoint(point)));
        return;
    }
    const bool isFar = (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && m_pressed >= 0 && isFar) {
        const CanvasTile tile = m_canvas.tiles[static_cast<size_t>(m_pressed)];
        m_grip = m_pressedAt - placedRect(tile.rect).topLeft();
        m_at = point;
        lift(tile, false);
        return;
    }
    const int hovered = m_canvas.tileAt(placedPoint(point));
    if (std::exchange(m_hovered, hovered) != hovered) {
        const bool isLiftable = hovered >= 0 && canLift(m_canvas.tiles[static_cast<size_t>(hovered)]);
        setCursor(isLiftable ? Qt::OpenHandCursor : Qt::ArrowCursor);
        update();
    }
}

void FormCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_lift && !m_isByKeys)
        return drop();
    const int pressed = std::exchange(m_pressed, -1);
    const bool isSame = pressed >= 0 && pressed == m_canvas.tileAt(placedPoint(event->position().toPoint()));
    if (isSame && m_canvas.tiles[static_cast<size_t>(pressed)].kind == Kind::Add)
        Q_EMIT addSectionRequested();
}

void FormCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int tile = m_canvas.tileAt(placedPoint(event->position().toPoint()));
    if (tile >= 0 && m_canvas.tiles[static_cast<size_t>(tile)].kind == Kind::Head)
        pressItem(tile);
}

void FormCanvas::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void FormCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_lift)
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey && m_canvas.tileAt(placedPoint(event->pos())) >= 0)
        setCurrent(m_canvas.tileAt(placedPoint(event->pos())));
    if (const CanvasTile *tile = current())
        Q_EMIT menuRequested(isByKey ? mapToGlobal(placedRect(tile->rect).center()) : event->globalPos());
}

void FormCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && itemCount() > 0)
        setCurrent(0);
    update();
}

void FormCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_lift && m_isByKeys)
        putBack();
    update();
}

/// Near an edge of what it scrolls in, carrying goes on beyond it.
void FormCanvas::scrollWhileCarrying()
{
    const QScrollArea *area = scrollArea();
    if (!area || !m_lift)
        return;
    const Theme &theme = Theme::of(this);
    const int y = mapTo(area->viewport(), m_at).y();
    const int margin = theme.px(scrollMargin);
    const int step = y < margin ? -1 : y > area->viewport()->height() - margin ? 1 : 0;
    QScrollBar *bar = area->verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + step * theme.px(scrollStep));
    if (bar->value() == before)
        return;
    m_at += QPoint(0, bar->value() - before);
    carryTo(dropPlace(m_canvas, *m_lift, placedPoint(m_at)));
}

void FormCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FormCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace satchel::ui
