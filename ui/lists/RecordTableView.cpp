// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/RecordTableView.h"

#include "items/UndoneRecords.h"
#include "ui/common/Painting.h"
#include "ui/common/SyncText.h"
#include "ui/common/TitleLinks.h"
#include "ui/lists/RecordCellDelegate.h"
#include "ui/lists/TableHeader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCopied = 10'000;

} // namespace

RecordTableView::RecordTableView(const PageContext &context, items::RecordTableModel &model, QWidget *parent)
    : QTableView(parent), m_context(context), m_model(model), m_delegate(new RecordCellDelegate(context, model, this)),
      m_header(new TableHeader(this))
{
    setAccessibleName(model.definition().pluralLabel);
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room is kept: no column shifts when it appears
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_typed.clear();
        Q_EMIT typedNameChanged();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTableView::noteAnchor);
    setModel(&model);
    connect(new TitleLinks(*this), &TitleLinks::opened, this,
        [this](const QModelIndex &index) { Q_EMIT openRequested(m_model.idAt(index.row())); });
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTableView::restoreAnchor);
    connect(&model, &items::RecordTableModel::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&context.preferences, &Preferences::densityChanged, this, &RecordTableView::applyRowHeight);
    connect(&model, &items::RecordTableModel::countChanged, this, &RecordTableView::goToAwaited);
    items::followUndo(context.workspace, model.entity(), this, [this](const std::vector<RecordId> &undone) {
        if (parentWidget() && parentWidget()->isVisible()) // of a list that is shown, also while it is empty
            setCurrentRecord(undone.front());
    });
    showSyncStates();
    applyRowHeight();
}

/// Rows that wait to be sent, are parked or need a choice say so beside their name.
void RecordTableView::showSyncStates()
{
    auto *states = new items::RecordSyncStates(m_context.workspace, m_context.sync, m_model.entity(), this);
    m_delegate->setSyncStates(states);
    connect(states, &items::RecordSyncStates::changed, viewport(), qOverload<>(&QWidget::update));
    m_model.setRemark([states = QPointer(states)](const RecordId &record) {
        const auto mark = states ? SyncText::badge(states->of(record)) : std::nullopt;
        return mark ? mark->text : QString();
    });
}

void RecordTableView::applyRowHeight()
{
    const Theme &theme = Theme::of(this);
    const bool isCompact = m_context.preferences.density() == Preferences::Density::Compact;
    const int least = isCompact ? theme.size.rowCompact : theme.size.rowComfortable;
    const int first = rowAt(0); // stays the first one in view
    verticalHeader()->setMinimumSectionSize(least);
    verticalHeader()->setDefaultSectionSize(qMax(least, QFontMetrics(theme.font.strong).height() + theme.px(8)));
    if (first > 0) {
        updateGeometries(); // the range of the scroll bar follows the rows first
        verticalScrollBar()->setValue(first * verticalHeader()->defaultSectionSize());
    }
}

void RecordTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
}

void RecordTableView::setEndRoom(int height)
{
    m_endRoom = height;
    updateGeometries();
}

void RecordTableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_endRoom > 0 && verticalHeader()->length() + m_endRoom > viewport()->height())
        verticalScrollBar()->setMaximum(verticalHeader()->length() + m_endRoom - viewport()->height());
}

// The order and the filter may change under the current cell: it stays on its record, and the view where it was.
void RecordTableView::noteAnchor()
{
    if (!currentIndex().isValid())
        return;
    m_anchor = {m_model.keyAt(currentIndex().row()), currentIndex().column(), currentIndex().row(),
        verticalScrollBar()->value()};
}

void RecordTableView::restoreAnchor()
{
    m_anchorRow = -1;
    if (m_model.rowCount() == 0 || m_model.columnCount() == 0)
        return;
    const int row = m_anchor.key < 0 ? 0 : m_model.rowOf(m_anchor.key);
    const int column = qMin(m_anchor.column, m_model.columnCount() - 1);
    selectionModel()->setCurrentIndex(m_model.index(row < 0 ? qMin(m_anchor.row, m_model.rowCount() - 1) : row, column),
        QItemSelectionModel::NoUpdate);
    verticalScrollBar()->setValue(m_anchor.top);
}

RecordId RecordTableView::currentRecord() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : RecordId();
}

void RecordTableView::setCurrentRow(int row)
{
    if (row >= 0 && row < m_model.rowCount() && m_model.columnCount() > 0)
        setCurrentIndex(m_model.index(row, qMax(0, currentIndex().column())));
}

void RecordTableView::setCurrentRecord(const RecordId &record)
{
    m_awaited = record;
    goToAwaited();
}

void RecordTableView::goToAwaited()
{
    if (m_awaited.isNull())
        return;
    store::Query query{m_model.entity(), {}, {}, {}, {}, 1, false};
    query.ids = {m_awaited};
    const auto rows = m_context.workspace.store().select(query);
    const int row = rows && !rows->isEmpty() ? m_model.rowOf(rows->key(0)) : -1;
    if (row < 0)
        return;
    m_awaited = {};
    setCurrentRow(row);
}

// The first column stays: it is painted over the cells that scroll under it, and everything that asks where a cell is
// gets the answer from here.

QRect RecordTableView::visualRect(const QModelIndex &index) const
{
    const QRect rect = QTableView::visualRect(index);
    if (index.column() != 0 || rect.isEmpty())
        return rect;
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(0, rect.y(), columnWidth(0), rect.height()));
}

QModelIndex RecordTableView::indexAt(const QPoint &position) const
{
    const QRect frozen = QStyle::visualRect(
        layoutDirection(), viewport()->rect(), QRect(0, 0, columnWidth(0), viewport()->height()));
    if (m_model.columnCount() > 0 && frozen.contains(position)) {
        const int row = rowAt(position.y());
        return row < 0 ? QModelIndex() : m_model.index(row, 0);
    }
    return QTableView::indexAt(position);
}

void RecordTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || index.column() == 0 || m_header->offset() == 0)
        return;
    const int start = m_header->sectionPosition(index.column()) - m_header->offset();
    if (start < columnWidth(0)) // hidden under the first column
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (columnWidth(0) - start));
}

void RecordTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update();
        m_header->viewport()->update();
    }
}

void RecordTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_header->offset() == 0 || m_model.columnCount() == 0)
        return;
    QPainter painter(viewport());
    const int last = rowAt(viewport()->height() - 1);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = rowAt(0); row >= 0 && row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        m_delegate->paint(&painter, option, index);
    }
    const QRect edge = QStyle::visualRect(
        layoutDirection(), viewport()->rect(), QRect(columnWidth(0) - 1, 0, 1, viewport()->height()));
    painter.fillRect(edge, Theme::of(this).border.normal);
}

bool RecordTableView::isOverBox(const QPoint &position, const QModelIndex &index) const
{
    if (!index.isValid() || index.column() != 0)
        return false;
    const QRect cell = visualRect(index);
    const QRect box = RecordCellDelegate::checkBoxRect(cell, Theme::of(this));
    // The whole height and the margin count, so that the target is larger than the drawing.
    return QStyle::visualRect(layoutDirection(), cell, box).adjusted(-8, -8, 8, 8).contains(position);
}

void RecordTableView::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int changed : {m_hoveredRow, row}) {
        if (changed >= 0 && changed < m_model.rowCount())
            viewport()->update(QRect(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed)));
    }
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
}

void RecordTableView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void RecordTableView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

/// Ticks a row, or with an anchor every row between.
void RecordTableView::tickTo(int row, bool isTicked)
{
    m_model.setSelected(m_anchorRow < 0 ? row : m_anchorRow, row, isTicked);
}

void RecordTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isBox = isOverBox(event->position().toPoint(), index);
    const bool isRange = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isToggle = isBox || event->modifiers().testFlag(Qt::ControlModifier);
    if (event->button() != Qt::LeftButton || !index.isValid() || (!isToggle && !isRange)) {
        QTableView::mousePressEvent(event);
        m_anchorRow = index.row();
        return;
    }
    if (isRange) {
        tickTo(index.row(), true);
    } else {
        m_model.setSelected(index.row(), index.row(), !m_model.isSelected(index.row()));
        m_anchorRow = index.row();
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void RecordTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton || isOverBox(event->position().toPoint(), index))
        return;
    if (index.column() == 0 || !editCurrent())
        Q_EMIT openRequested(m_model.idAt(index.row()));
}

void RecordTableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        selectionModel()->setCurrentIndex(indexAt(event->pos()), QItemSelectionModel::NoUpdate);
    if (!currentIndex().isValid())
        return;
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT rowMenuRequested(
        isKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

bool RecordTableView::editCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !m_model.flags(index).testFlag(Qt::ItemIsEditable)
        || !index.data(items::RecordTableModel::IsLoadedRole).toBool())
        return false;
    scrollTo(index);
    edit(index);
    return true;
}

QModelIndex RecordTableView::nextEditable(const QModelIndex &from, int step) const
{
    const int columns = m_model.columnCount();
    const int cells = m_model.rowCount() * columns;
    for (int cell = from.row() * columns + from.column() + step; cell >= 0 && cell < cells; cell += step) {
        const QModelIndex index = m_model.index(cell / columns, cell % columns);
        if (m_model.flags(index).testFlag(Qt::ItemIsEditable))
            return index;
        if (std::abs(index.row() - from.row()) > 1)
            break; // nothing here can be edited
    }
    return {};
}

void RecordTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus(Qt::OtherFocusReason);
    if (hint != QAbstractItemDelegate::EditNextItem && hint != QAbstractItemDelegate::EditPreviousItem)
        return;
    const QModelIndex next = nextEditable(currentIndex(), hint == QAbstractItemDelegate::EditNextItem ? 1 : -1);
    if (!next.isValid())
        return;
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    editCurrent();
}

QString RecordTableView::copyText() const
{
    items::Keys keys = m_model.selectedKeys();
    if (keys.empty() && currentIndex().isValid())
        keys.push_back(m_model.keyAt(currentIndex().row()));
    keys.resize(std::min(keys.size(), mostCopied));
    const auto rows = m_context.workspace.store().rowsAt(m_model.entity(), m_model.storeQuery().columns, keys);
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < m_model.columnCount(); ++column)
        cells.append(m_model.column(column).label);
    lines.append(cells.join(u'\t'));
    for (qsizetype row = 0; rows && row < rows->size(); ++row) {
        cells.clear();
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells.append(m_model.textOf({&*rows, row}, column).simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void RecordTableView::copy()
{
    QGuiApplication::clipboard()->setText(copyText());
}

} // namespace satchel::ui

#include "moc_RecordTableView.cpp"
