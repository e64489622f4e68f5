// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/BlockList.h"

#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/proposals/ProposalText.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <utility>

namespace satchel::ui {

using items::ProposalModel;

namespace {

/// Grip, sign of the kind, heading, and below it the kind where the heading says something else.
class BlockDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const int text = QFontMetrics(theme.font.body).height() + QFontMetrics(theme.font.small).height();
        return {theme.px(120), qMax(theme.px(44), text + theme.px(10))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const auto &model = static_cast<const ProposalModel &>(*index.model());
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect cell = option.rect.adjusted(theme.px(8), theme.px(1), -theme.px(8), -theme.px(1));
        if (isSelected || isHovered)
            drawRounded(
                *painter, cell, theme.radius.control, isSelected ? theme.surface.selected : theme.surface.hover);
        const auto at = [&](int x, int width) {
            return placed(*painter, cell, QRect(cell.x() + x, cell.y(), width, cell.height()));
        };
        if ((isHovered || isSelected) && model.isEditable())
            drawIcon(*painter, at(theme.px(1), theme.px(16)), Icon::Drag, theme.size.icon, theme.text.tertiary);
        drawIcon(*painter, at(theme.px(20), theme.size.icon),
            iconOfBlock(index.data(ProposalModel::KindRole).toString()), theme.size.icon,
            isSelected ? theme.accent.text : theme.text.secondary);
        const QString heading = index.data().toString();
        const QString kind = model.kindLabel(index.data(ProposalModel::KindRole).toString());
        const int start = theme.px(20) + theme.size.icon + theme.px(10);
        const QRect text = at(start, cell.width() - start - theme.px(8));
        if (heading == kind) {
            drawText(*painter, text, heading, isSelected ? theme.font.strong : theme.font.body, theme.text.primary);
        } else {
            const int first = QFontMetrics(theme.font.body).height();
            const int second = QFontMetrics(theme.font.small).height();
            const int top = text.y() + (text.height() - first - second) / 2;
            drawText(*painter, QRect(text.x(), top, text.width(), first), heading,
                isSelected ? theme.font.strong : theme.font.body, theme.text.primary);
            drawText(*painter, QRect(text.x(), top + first, text.width(), second), kind, theme.font.small,
                theme.text.tertiary);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, cell, theme.radius.control, theme, -2);
        painter->restore();
    }
};

} // namespace

BlockList::BlockList(ProposalModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setAccessibleName(tr("Blocks of the proposal"));
    setModel(&model);
    setItemDelegate(new BlockDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void BlockList::setCurrentRow(int row)
{
    setCurrentIndex(m_model.index(row));
    scrollTo(currentIndex());
}

void BlockList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

void BlockList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_gap >= 0) {
        m_pressed = -1;
        setGap(-1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT writeRequested();
    } else {
        QListView::keyPressEvent(event);
    }
}

int BlockList::gapAt(int y) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (y < visualRect(m_model.index(row)).center().y())
            return row;
    }
    return m_model.rowCount();
}

void BlockList::setGap(int gap)
{
    if (std::exchange(m_gap, gap) == gap)
        return;
    viewport()->setCursor(gap >= 0 ? Qt::ClosedHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void BlockList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    m_pressed = event->button() == Qt::LeftButton && m_model.isEditable() && index.isValid() ? index.row() : -1;
    m_pressedAt = event->pos();
}

void BlockList::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDragging = m_pressed >= 0 && (event->buttons() & Qt::LeftButton);
    if (!isDragging)
        return QListView::mouseMoveEvent(event);
    if (m_gap >= 0 || (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        setGap(gapAt(event->pos().y()));
}

void BlockList::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = std::exchange(m_pressed, -1);
    const int gap = m_gap;
    setGap(-1);
    QListView::mouseReleaseEvent(event);
    if (from >= 0 && gap >= 0)
        m_model.move(from, gap > from ? gap - 1 : gap);
}

void BlockList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT writeRequested();
}

void BlockList::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentIndex().isValid())
        Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard
                ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                : event->globalPos());
}

void BlockList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_gap < 0)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int y = m_gap < m_model.rowCount() ? visualRect(m_model.index(m_gap)).top()
                                             : visualRect(m_model.index(m_gap - 1)).bottom();
    const QRect line(theme.px(10), qMax(1, y - 1), viewport()->width() - theme.px(20), 3);
    drawRounded(painter, line, 1.5, theme.accent.graphic);
}

} // namespace satchel::ui

#include "moc_BlockList.cpp"
