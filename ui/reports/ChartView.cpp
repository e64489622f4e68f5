// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ChartView.h"

#include "ui/reports/ChartDrawing.h"
#include "ui/reports/ReportWords.h"

#include <QMouseEvent>
#include <QPainter>

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
            values.append(report.columns[column].label + u' ' + cellWords(row.cells[column], report.columns[column].kind, report.rates, m_formats));
        }
        sentences.append(std::get<QString>(row.cells.front()) + u": "_s + values.join(u", "_s));
    }
    setAccessibleDescription(sentences.join(u"; "_s));
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
    return {theme.px(m_isSmall ? 320 : 640), theme.px(m_isSmall ? 180 : 284)};
}

QSize ChartView::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(240), theme.px(m_isSmall ? 140 : 220)};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawChart(painter, rect(), m_report, {Theme::of(this), m_formats, false, m_hasLegend, m_marked});
}

int ChartView::rowAt(const QPointF &position) const
{
    const auto bands = chartBands(m_report, rect(), {Theme::of(this), m_formats, false, m_hasLegend, m_marked}, layoutDirection());
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
