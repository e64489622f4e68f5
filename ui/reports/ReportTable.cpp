// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportTable.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TableLook.h"

#include <numeric>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace satchel::ui {

namespace {

class ReportDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool isTotal = index.data(ReportModel::IsTotalRole).toBool();
        const bool isStrong = index.data(ReportModel::IsStrongRole).toBool();
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(
            QRect(option.rect.x(), isTotal ? option.rect.y() : option.rect.bottom(), option.rect.width(), 1),
            isTotal ? theme.border.strong : theme.border.subtle);
        QRect cell = option.rect.adjusted(theme.px(10), 0, -theme.px(10), 0);
        const QString hue = index.data(ReportModel::HueRole).toString();
        if (!hue.isEmpty()) {
            drawStageDot(*painter, placed(*painter, cell, {cell.x(), cell.y(), theme.px(8), cell.height()}),
                theme.hue(hue), theme);
            cell = placed(*painter, cell, cell.adjusted(theme.px(16), 0, 0, 0));
        }
        const QString text = index.data().toString();
        const bool isWarning = index.data(ReportModel::IsWarningRole).toBool();
        const QColor colour = isWarning ? theme.amber.text
            : isTotal || isStrong       ? theme.text.primary
                                        : theme.text.secondary;
        if (index.data(ReportModel::IsNumberRole).toBool())
            drawNumber(*painter, cell, text, isTotal || isWarning ? theme.font.semibold : theme.font.body, colour);
        else
            drawText(*painter, cell, text, isTotal ? theme.font.semibold : theme.font.strong, theme.text.primary);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
    }
};

} // namespace

ReportTable::ReportTable(ReportModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    applyTableStyle(*this);
    setModel(&model);
    setItemDelegate(new ReportDelegate(this));
    setAccessibleName(tr("Table of the report"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        updateGeometry();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { Q_EMIT rowChosen(current.row()); });
}

QSize ReportTable::sizeHint() const
{
    const int rows = m_model.rowCount() * verticalHeader()->defaultSectionSize();
    // The scroll bar has a place of its own, or it would lie over the total.
    const int bar = horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {Theme::of(this).px(480), bar + rows + horizontalHeader()->sizeHint().height() + Theme::of(this).px(12)};
}

QSize ReportTable::minimumSizeHint() const
{
    return {Theme::of(this).px(240), sizeHint().height()};
}

int ReportTable::wantedWidth(int column, bool isTight) const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics strong(theme.font.semibold);
    const int heading = isTight ? twoLineHeadingWidth(*horizontalHeader(), column)
                                : horizontalHeader()->sectionSizeHint(column);
    int width = heading - theme.px(20);
    for (int row = 0; row < m_model.rowCount(); ++row)
        width = qMax(width,
            strong.horizontalAdvance(m_model.index(row, column).data().toString()) + (column == 0 ? theme.px(16) : 0));
    return width + theme.px(isTight ? 21 : 26); // a cell keeps 10 free on both sides
}

/// Each as wide as it needs; what is left goes to all alike. Before columns are out of sight, headings go on in a
/// second line.
void ReportTable::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    std::vector<int> widths(static_cast<size_t>(columns));
    const auto sumOf = [&](bool hasTwoLines) {
        for (int column = 0; column < columns; ++column)
            widths[static_cast<size_t>(column)] = wantedWidth(column, hasTwoLines);
        return std::accumulate(widths.begin(), widths.end(), 0);
    };
    int sum = sumOf(false);
    const bool hasTwoLines = sum > viewport()->width();
    if (hasTwoLines)
        sum = sumOf(true);
    setTwoLineHeadings(*horizontalHeader(), hasTwoLines);
    const int spare = qMax(0, viewport()->width() - sum);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[static_cast<size_t>(column)] + spare / columns);
    if (spare > 0)
        setColumnWidth(0, columnWidth(0) + spare % columns);
}

void ReportTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void ReportTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ReportTable::wheelEvent(QWheelEvent *event)
{
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier)
        || qAbs(event->angleDelta().x()) > qAbs(event->angleDelta().y());
    if (isSideways && horizontalScrollBar()->maximum() > 0)
        return QTableView::wheelEvent(event);
    event->ignore(); // the page's
}

} // namespace satchel::ui

#include "moc_ReportTable.cpp"
