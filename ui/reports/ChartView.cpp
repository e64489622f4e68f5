// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ChartView.h"

#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/reports/ReportText.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ChartView::ChartView(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Chart")); // until its figures are read
}

void ChartView::setInteractive(bool isInteractive)
{
    m_isInteractive = isInteractive;
    setFocusPolicy(isInteractive ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(isInteractive);
}

ChartLook ChartView::look() const
{
    return {Theme::of(this), m_formats, false, m_hasLegend, m_marked, m_isNowSolid};
}

void ChartView::setReport(const reports::Report &report)
{
    m_report = report;
    forgetAccessibleItems(this);
    m_marked = m_isInteractive && m_marked < static_cast<int>(report.rows.size()) ? m_marked : -1;
    setAccessibleName(tr("Chart: %1").arg(report.title));
    QStringList sentences;
    for (const reports::Row &row : report.rows) {
        QStringList values;
        for (const reports::Chart::Series &series : report.chart.series) {
            const auto column = static_cast<size_t>(series.column);
            values.append(report.columns[column].label + u' '
                + cellText(row.cells[column], report.columns[column], report.rates, m_formats));
        }
        if (report.chart.kind == reports::Chart::Kind::Funnel || report.chart.mark >= 0
            || report.chart.hasFullTooltip) {
            for (size_t column = 1; column < report.columns.size(); ++column) {
                const bool isShown = std::ranges::any_of(report.chart.series,
                    [column](const auto &series) { return static_cast<size_t>(series.column) == column; });
                const QString text = cellText(row.cells[column], report.columns[column], report.rates, m_formats);
                if (!isShown && !std::holds_alternative<std::monostate>(row.cells[column]))
                    values.append(report.columns[column].label + u' ' + text);
            }
        }
        sentences.append(std::get<QString>(row.cells.front()) + u": "_s + values.join(u", "_s));
    }
    setAccessibleDescription(sentences.join(u"; "_s));
    m_sentences = sentences;
    updateGeometry();
    update();
}

void ChartView::setMarked(int row)
{
    m_marked = row;
    update();
}

QSize ChartView::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(m_isSmall ? 320 : 640), qMax(leastHeight(), theme.px(m_isSmall ? 180 : 284))};
}

QSize ChartView::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(240), qMax(leastHeight(), theme.px(m_isSmall ? 140 : 220))};
}

int ChartView::leastHeight() const
{
    return leastChartHeight(m_report, width(), look());
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // the bars may have lain down
}

/// What a row says, in full: names may be elided, and figures are rounded.
bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_sentences[row], this);
    return true;
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawChart(painter, rect(), m_report, look());
    if (hasFocus() && isFocusRingShown(this)) {
        const QRect ring = m_marked >= 0 ? rectOf(m_marked) : rect();
        drawFocusRing(painter, ring.adjusted(2, 2, -2, -2), look().theme.radius.control, look().theme, -1);
    }
}

QRect ChartView::rectOf(int row) const
{
    const auto bands = chartBands(m_report, rect(), look(), layoutDirection());
    return row >= 0 && row < static_cast<int>(bands.size()) ? bands[static_cast<size_t>(row)].toAlignedRect() : QRect();
}

QRect ChartView::itemRect(int row) const
{
    const QRect place = rectOf(row);
    return {mapToGlobal(place.topLeft()), place.size()};
}

int ChartView::rowAt(const QPointF &position) const
{
    const auto bands = chartBands(m_report, rect(), look(), layoutDirection());
    for (size_t row = 0; row < bands.size(); ++row) {
        if (bands[row].contains(position))
            return static_cast<int>(row);
    }
    return -1;
}

void ChartView::choose(int row)
{
    if (row == m_marked)
        return;
    setMarked(row);
    announceCurrentItem(this);
    Q_EMIT rowChosen(row);
}

bool ChartView::canOpen(int row) const
{
    return row >= 0 && row < rowCount() && m_report.rows[static_cast<size_t>(row)].drillDown.has_value();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (row < 0 || event->button() != Qt::LeftButton || !m_isInteractive) {
        event->ignore(); // what holds the chart may take it
        return;
    }
    press(row);
}

void ChartView::press(int row)
{
    choose(row);
    if (canOpen(row))
        Q_EMIT rowOpened(row);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(canOpen(rowAt(event->position())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::leaveEvent(QEvent *)
{
    unsetCursor();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int last = rowCount() - 1;
    const auto step = [&](int by) { choose(qBound(0, m_marked < 0 ? (by > 0 ? 0 : last) : m_marked + by, last)); };
    switch (last < 0 ? 0 : event->key()) {
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Right: step(isRightToLeft ? -1 : 1); return;
    case Qt::Key_Left: step(isRightToLeft ? 1 : -1); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_marked < 0)
            choose(0);
        else if (canOpen(m_marked))
            Q_EMIT rowOpened(m_marked);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

/// By Tab the first bar is chosen, so that Enter does something.
void ChartView::focusInEvent(QFocusEvent *event)
{
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && m_marked < 0 && rowCount() > 0)
        choose(0);
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace satchel::ui

#include "moc_ChartView.cpp"
