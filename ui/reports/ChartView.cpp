// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ChartView.h"

#include "ui/reports/ChartDrawing.h"
#include "ui/reports/ReportText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ChartView::ChartView(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ChartView::setReport(const reports::Report &report)
{
    m_report = report;
    m_marked = -1;
    setAccessibleName(tr("Chart: %1").arg(report.title));
    QStringList sentences;
    for (const reports::Row &row : report.rows) {
        QStringList values;
        for (const reports::Chart::Series &series : report.chart.series) {
            const auto column = static_cast<size_t>(series.column);
            values.append(report.columns[column].label + u' '
                + cellText(row.cells[column], report.columns[column].kind, report.rates, m_formats));
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
    return leastChartHeight(m_report, width(), {Theme::of(this), m_formats, false, m_hasLegend, m_marked});
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
    drawChart(painter, rect(), m_report, {Theme::of(this), m_formats, false, m_hasLegend, m_marked});
}

int ChartView::rowAt(const QPointF &position) const
{
    const auto bands = chartBands(
        m_report, rect(), {Theme::of(this), m_formats, false, m_hasLegend, m_marked}, layoutDirection());
    for (size_t row = 0; row < bands.size(); ++row) {
        if (bands[row].contains(position))
            return static_cast<int>(row);
    }
    return -1;
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position()); row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT rowChosen(row);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position()); row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT rowOpened(row);
}

} // namespace satchel::ui
