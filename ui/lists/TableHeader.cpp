// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/TableHeader.h"

#include "items/RecordTableModel.h"
#include "ui/common/Painting.h"
#include "ui/lists/RecordCellDelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QStyleOptionButton>

namespace satchel::ui {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(Theme::of(this).px(48));
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Columns"));
}

void TableHeader::setCheckState(Qt::CheckState state)
{
    if (m_checkState == state)
        return;
    m_checkState = state;
    viewport()->update();
}

QRect TableHeader::frozenRect() const
{
    if (count() == 0)
        return {};
    const QRect first(0, 0, sectionSize(0), height());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), first);
}

bool TableHeader::isOverBox(const QPoint &position) const
{
    const QRect cell = frozenRect();
    QRect box = RecordCellDelegate::checkBoxRect(cell, Theme::of(this));
    box = QStyle::visualRect(layoutDirection(), cell, box);
    return box.adjusted(-4, -4, 4, 4).contains(position);
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    // Past the last section the line goes on to the edge.
    const int used = length() - offset();
    const QRect rest = QStyle::visualRect(
        layoutDirection(), viewport()->rect(), QRect(used, 0, qMax(0, width() - used), height()));
    painter.fillRect(rest, theme.surface.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border.normal);
    if (offset() != 0 && count() > 0)
        paintSection(&painter, frozenRect(), 0);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section != 0) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    const Theme &theme = Theme::of(this);
    painter->save();
    painter->setClipRect(rect);
    painter->setLayoutDirection(layoutDirection());
    painter->fillRect(rect, theme.surface.page);
    // The style gives a first section its margin; the name is after the box.
    const int indent = RecordCellDelegate::nameIndent(theme) - theme.space.four;
    QHeaderView::paintSection(painter, placed(*painter, rect, rect.adjusted(indent, 0, 0, 0)), section);
    QStyleOptionButton box;
    box.rect = placed(*painter, rect, RecordCellDelegate::checkBoxRect(rect, theme));
    box.state = QStyle::State_Enabled;
    box.state |= m_checkState == Qt::Checked ? QStyle::State_On
        : m_checkState == Qt::Unchecked      ? QStyle::State_Off
                                             : QStyle::State_NoChange;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.border.normal);
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(section);
    return section == 0 ? QSize(size.width() + RecordCellDelegate::nameIndent(Theme::of(this)), size.height()) : size;
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_pressedSection = frozenRect().contains(m_pressedAt) ? 0 : logicalIndexAt(m_pressedAt);
    const bool isScrolledUnder = offset() != 0 && m_pressedSection == 0;
    if (isOverBox(m_pressedAt) || isScrolledUnder)
        return;
    QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    QHeaderView::mouseReleaseEvent(event);
    const bool isClick = event->button() == Qt::LeftButton
        && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (!isClick || m_pressedSection < 0)
        return;
    if (isOverBox(at)) {
        Q_EMIT checkToggled();
        return;
    }
    const bool isOnEdge = cursor().shape() == Qt::SplitHCursor;
    if (!isOnEdge && model()
        && model()->headerData(m_pressedSection, Qt::Horizontal, items::RecordTableModel::SortRole).toBool())
        Q_EMIT sortRequested(m_pressedSection);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int section = frozenRect().contains(event->pos()) ? 0 : logicalIndexAt(event->pos());
    if (section >= 0)
        Q_EMIT menuRequested(section, event->globalPos());
}

} // namespace satchel::ui

#include "moc_TableHeader.cpp"
