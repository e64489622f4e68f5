// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportShape.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QPainterPath>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using reports::Chart;

namespace {

constexpr size_t mostHeights = 12;

void drawStanding(QPainter &painter, const QRectF &plot, const ReportShape &shape, const QColor &color)
{
    const auto [least, most] = std::ranges::minmax(shape.heights);
    const double low = std::min(least, 0);
    const double range = std::max(1.0, std::max(most, 0) - low);
    const double step = plot.width() / static_cast<double>(shape.heights.size());
    const double line = plot.bottom() + low / range * plot.height();
    for (size_t i = 0; i < shape.heights.size(); ++i) {
        const double height = shape.heights[i] / range * plot.height();
        painter.fillRect(
            QRectF(plot.x() + static_cast<double>(i) * step, line - height, std::max(1.0, step - 1), height)
                .normalized(),
            color);
    }
}

void drawLying(QPainter &painter, const QRectF &plot, const ReportShape &shape, const QColor &color, bool isCentred)
{
    const double step = plot.height() / static_cast<double>(shape.heights.size());
    for (size_t i = 0; i < shape.heights.size(); ++i) {
        const double width = std::abs(shape.heights[i]) / 100.0 * plot.width();
        const double x = isCentred ? plot.center().x() - width / 2 : plot.x();
        painter.fillRect(QRectF(x, plot.y() + static_cast<double>(i) * step, width, std::max(1.0, step - 1)), color);
    }
}

void drawLine(QPainter &painter, const QRectF &plot, const ReportShape &shape, const Theme &theme)
{
    QPolygonF line;
    const double step = plot.width() / std::max(1.0, static_cast<double>(shape.heights.size()) - 1);
    for (size_t i = 0; i < shape.heights.size(); ++i)
        line.append({plot.x() + static_cast<double>(i) * step,
            plot.bottom() - std::max(0, shape.heights[i]) / 100.0 * plot.height()});
    QPolygonF area = line;
    area.append(plot.bottomRight());
    area.append(plot.bottomLeft());
    QPainterPath ground;
    ground.addPolygon(area);
    painter.fillPath(ground, theme.accent.tint);
    painter.setPen(QPen(theme.accent.graphic, 1.5));
    painter.drawPolyline(line);
}

void drawRing(QPainter &painter, const QRectF &plot, const ReportShape &shape, const Theme &theme)
{
    const double side = std::min(plot.width(), plot.height());
    QRectF ring(0, 0, side - 4, side - 4);
    ring.moveCenter(plot.center());
    const int sum = std::max(1, std::accumulate(shape.heights.begin(), shape.heights.end(), 0));
    int from = 90 * 16;
    for (size_t i = 0; i < shape.heights.size(); ++i) {
        const int span = -360 * 16 * std::max(0, shape.heights[i]) / sum;
        painter.setPen(QPen(theme.chart.series[i % theme.chart.series.size()], 4, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, from, span);
        from += span;
    }
}

void drawFrame(QPainter &painter, const QRect &box, const Theme &theme, Qt::PenStyle style)
{
    drawRounded(painter, box, theme.radius.chip, theme.surface.page, theme.border.normal, 1, style);
}

} // namespace

ReportShape shapeOf(const reports::Report &report)
{
    ReportShape shape{report.chart.kind, {}, report.asOf};
    if (report.chart.series.empty())
        return shape;
    const auto column = static_cast<size_t>(report.chart.series.front().column);
    std::vector<double> heights;
    for (const reports::Row &row : report.rows) {
        if (heights.size() < mostHeights && column < row.cells.size())
            heights.push_back(reports::height(row.cells[column], report.rates).value_or(0));
    }
    double most = 0;
    for (const double height : heights)
        most = std::max(most, std::abs(height));
    for (const double height : heights) {
        if (most > 0)
            shape.heights.push_back(static_cast<int>(std::lround(height / most * 100)));
    }
    return shape;
}

QString toText(const ReportShape &shape)
{
    QStringList heights;
    for (const int height : shape.heights)
        heights += QString::number(height);
    return QString::number(static_cast<int>(shape.kind)) + u'|' + QString::number(shape.at.ms) + u'|'
        + heights.join(u',');
}

std::optional<ReportShape> shapeFromText(const QString &text)
{
    const QStringList parts = text.split(u'|');
    bool isKind = false;
    bool isTime = false;
    if (parts.size() != 3)
        return {};
    const int kind = parts[0].toInt(&isKind);
    ReportShape shape{static_cast<Chart::Kind>(kind), {}, Instant{parts[1].toLongLong(&isTime)}};
    if (!isKind || !isTime || kind < 0 || kind > static_cast<int>(Chart::Kind::Donut))
        return {};
    for (const QString &height : parts[2].split(u',', Qt::SkipEmptyParts))
        shape.heights.push_back(std::clamp(height.toInt(), -100, 100));
    return shape;
}

void drawShape(QPainter &painter, const QRect &box, const ReportShape &shape, const Theme &theme)
{
    if (shape.heights.empty())
        return drawNoShape(painter, box, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawFrame(painter, box, theme, Qt::SolidLine);
    const QRectF plot = QRectF(box).adjusted(4, 4, -4, -4);
    switch (shape.kind) {
    case Chart::Kind::Lines: drawLine(painter, plot, shape, theme); break;
    case Chart::Kind::Rows: drawLying(painter, plot, shape, theme.accent.graphic, false); break;
    case Chart::Kind::Funnel: drawLying(painter, plot, shape, theme.accent.graphic, true); break;
    case Chart::Kind::Donut: drawRing(painter, plot, shape, theme); break;
    default: drawStanding(painter, plot, shape, theme.accent.graphic);
    }
    painter.restore();
}

void drawNoShape(QPainter &painter, const QRect &box, const Theme &theme)
{
    drawFrame(painter, box, theme, Qt::DashLine);
    drawIcon(painter, box, Icon::Report, theme.px(12), theme.text.tertiary);
}

} // namespace satchel::ui
