// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ChartDrawing.h"

#include "domain/LocaleText.h"
#include "ui/common/Painting.h"
#include "ui/reports/RingChartDrawing.h"
#include "ui/reports/RowChartDrawing.h"

#include <algorithm>
#include <cmath>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using reports::Chart;

namespace {

constexpr int ticks = 4;

/// 1, 2 or 5 times a power of ten, at least so large.
double niceStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(least, 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

/// How many lines names take under their bars; none when a word is wider than there is space.
std::optional<int> linesOfNames(const reports::Report &report, const QFont &font, double room)
{
    const QFontMetricsF metrics(font);
    int lines = 1;
    for (const reports::Row &row : report.rows) {
        const QString &name = std::get<QString>(row.cells.front());
        for (const QString &word : name.split(u' ')) {
            if (metrics.horizontalAdvance(word) > room)
                return std::nullopt;
        }
        lines = std::max(lines, countLines(name, font, static_cast<int>(room), 3));
    }
    return lines <= 2 ? std::optional(lines) : std::nullopt;
}

constexpr int markEntry = -1; // of a legend, beside the numbers of the series

struct Scale
{
    double least = 0;
    double most = 1;
    double step = 1;
};

class ChartPainter
{
public:
    ChartPainter(
        const QRectF &room, const reports::Report &report, const ChartLook &look, Qt::LayoutDirection direction)
        : m_report(report), m_look(look), m_isRightToLeft(direction == Qt::RightToLeft)
    {
        const Theme &theme = look.theme;
        const QFontMetricsF small(theme.font.small);
        measure();
        m_legend = {room.x(), room.y(), room.width(), small.height()};
        breakLegend();
        const double legend = look.hasLegend ? legendHeight() + theme.px(10) : 0;
        double axis = 0;
        for (double at = m_scale.least; at <= m_scale.most + m_scale.step / 2; at += m_scale.step)
            axis = std::max(axis, static_cast<double>(numberWidth(tick(at), theme.font.small)));
        const double band = (room.width() - axis - theme.px(10))
            / static_cast<double>(std::max<size_t>(report.rows.size(), 1));
        const auto lines = linesOfNames(report, theme.font.small, band - theme.px(4));
        m_isLying = !lines && !report.chart.isOverTime && report.chart.kind == Chart::Kind::Bars;
        m_lines = lines.value_or(1);
        if (m_isLying) {
            lieDown(room.adjusted(0, legend, 0, 0));
            return;
        }
        m_plot = room.adjusted(0, legend + small.height(), 0, -m_lines * small.height() - theme.px(10));
        if (m_isRightToLeft)
            m_plot.setRight(m_plot.right() - axis - theme.px(10));
        else
            m_plot.setLeft(m_plot.left() + axis + theme.px(10));
    }

    /// What it needs where its bars lie; else it takes what there is.
    double leastHeight() const
    {
        return m_isLying ? m_plot.top() + static_cast<double>(m_report.rows.size()) * m_look.theme.px(24) : 0;
    }

    std::vector<QRectF> bands() const
    {
        std::vector<QRectF> bands;
        if (m_isLying) {
            const double height = m_plot.height() / static_cast<double>(m_report.rows.size());
            for (size_t row = 0; row < m_report.rows.size(); ++row)
                bands.push_back(
                    {m_legend.x(), m_plot.y() + static_cast<double>(row) * height, m_legend.width(), height});
            return bands;
        }
        const double width = m_plot.width() / static_cast<double>(std::max<size_t>(m_report.rows.size(), 1));
        for (size_t row = 0; row < m_report.rows.size(); ++row) {
            const double place = static_cast<double>(m_isRightToLeft ? m_report.rows.size() - 1 - row : row);
            bands.push_back({m_plot.x() + place * width, m_plot.y() - m_look.theme.px(12), width,
                m_plot.height() + m_look.theme.px(12) + m_lines * QFontMetricsF(m_look.theme.font.small).height()
                    + m_look.theme.px(10)});
        }
        return bands;
    }

    void draw(QPainter &painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(Qt::LeftToRight); // places are reckoned here, texts isolate themselves
        drawMark(painter);
        const auto all = bands();
        if (m_isLying) {
            for (size_t row = 0; row < all.size(); ++row)
                drawLying(painter, row, all[row]);
            if (m_look.hasLegend)
                drawLegend(painter);
            painter.restore();
            return;
        }
        drawGrid(painter);
        for (size_t row = 0; row < all.size(); ++row) {
            if (m_report.chart.kind == Chart::Kind::StackedBars)
                drawStack(painter, row, all[row]);
            else if (m_report.chart.kind == Chart::Kind::Nested)
                drawNested(painter, row, all[row]);
            else if (m_report.chart.kind == Chart::Kind::Bars)
                drawBars(painter, row, all[row]);
        }
        if (m_report.chart.kind == Chart::Kind::Lines)
            drawLines(painter, all);
        drawValues(painter);
        drawLabels(painter, all);
        if (m_look.hasLegend)
            drawLegend(painter);
        painter.restore();
    }

private:
    std::optional<double> value(size_t row, size_t series) const
    {
        const auto column = static_cast<size_t>(m_report.chart.series[series].column);
        return reports::height(m_report.rows[row].cells[column], m_report.rates);
    }

    std::optional<double> markOf(size_t row) const
    {
        const int column = m_report.chart.mark;
        return column < 0 ? std::nullopt
                          : reports::height(m_report.rows[row].cells[static_cast<size_t>(column)], m_report.rates);
    }

    void measure()
    {
        double least = 0;
        double most = 0;
        for (size_t row = 0; row < m_report.rows.size(); ++row) {
            double stack = 0;
            most = std::max(most, markOf(row).value_or(0));
            for (size_t series = 0; series < m_report.chart.series.size(); ++series) {
                const double one = value(row, series).value_or(0);
                stack += one;
                least = std::min(least, one);
                most = std::max(most, m_report.chart.kind == Chart::Kind::StackedBars ? stack : one);
            }
        }
        if (most <= least) { // a scale of nothing would be made up: only its zero is drawn
            m_scale = {0, 1, 4};
            return;
        }
        m_scale.step = niceStep((most - least) / ticks);
        if (isWhole() && m_scale.step < 1)
            m_scale.step = 1;
        m_scale.least = std::floor(least / m_scale.step) * m_scale.step;
        m_scale.most = std::ceil(most / m_scale.step) * m_scale.step;
    }

    bool isWhole() const { return kind() == reports::ReportCellKind::Integer; }
    reports::ReportCellKind kind() const
    {
        return m_report.columns[static_cast<size_t>(m_report.chart.series.front().column)].kind;
    }
    QString tick(double at) const
    {
        const QString number = m_look.formats.shortNumber(at);
        return kind() == reports::ReportCellKind::Percent ? inPercent(number) : number;
    }
    double y(double at) const
    {
        return m_plot.bottom() - (at - m_scale.least) / (m_scale.most - m_scale.least) * m_plot.height();
    }

    /// Of the series that are not projected: they get the first colours, whatever comes before them.
    size_t rankOf(size_t series) const
    {
        size_t rank = 0;
        for (size_t i = 0; i < series; ++i)
            rank += m_report.chart.series[i].isProjected ? 0 : 1;
        return rank;
    }

    QColor color(size_t series) const
    {
        return m_look.isPrinted ? tokenColor(m_look.theme, u"print.series.%1"_s.arg(series % 6))
                                : m_look.theme.chart.series[series % 6];
    }

    /// Solid first; then patterns that stay apart in grey.
    static Qt::BrushStyle pattern(size_t series)
    {
        constexpr Qt::BrushStyle patterns[] = {Qt::SolidPattern, Qt::Dense4Pattern, Qt::FDiagPattern, Qt::HorPattern,
            Qt::DiagCrossPattern, Qt::VerPattern};
        return patterns[series % std::size(patterns)];
    }

    void drawShape(QPainter &painter, const QRectF &bar, size_t series, bool isOver = false)
    {
        if (bar.height() < 0.5)
            return;
        const bool isProjected = m_report.chart.series[series].isProjected || isOver;
        const QColor ground = m_look.theme.surface.page;
        const size_t rank = rankOf(series);
        const QColor colour = isProjected && m_report.chart.kind == Chart::Kind::Bars ? color(0) : color(rank);
        painter.setPen(QPen(colour, 1));
        if (!isProjected && pattern(rank) == Qt::SolidPattern) {
            painter.setBrush(colour);
            painter.drawRect(bar);
            return;
        }
        painter.setBrush(ground);
        painter.drawRect(bar);
        if (isProjected) {
            drawHatch(painter, bar, colour);
            return;
        }
        painter.setBrush(QBrush(colour, pattern(rank)));
        painter.drawRect(bar);
    }

    /// Diagonals of our own: a pattern of Qt's is too fine on paper.
    void drawHatch(QPainter &painter, const QRectF &bar, const QColor &colour) const
    {
        painter.save();
        painter.setClipRect(bar);
        const double gap = m_look.theme.px(6);
        painter.setPen(QPen(m_look.isPrinted ? colour : m_look.theme.chart.ghost, gap / 3));
        for (double x = bar.left() - bar.height(); x < bar.right(); x += gap)
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
        painter.restore();
        painter.setPen(QPen(colour, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar);
    }

    void drawMark(QPainter &painter) const
    {
        if (m_look.marked < 0 || static_cast<size_t>(m_look.marked) >= m_report.rows.size())
            return;
        drawRounded(painter, bands()[static_cast<size_t>(m_look.marked)].adjusted(1, 0, -1, 0),
            m_look.theme.radius.control, m_look.theme.surface.selected);
    }

    void drawGrid(QPainter &painter) const
    {
        const Theme &theme = m_look.theme;
        const QFontMetrics small(theme.font.small);
        for (double at = m_scale.least; at <= m_scale.most + m_scale.step / 2; at += m_scale.step) {
            const double line = std::round(y(at)) + 0.5;
            const bool isZero = std::abs(at) < m_scale.step / 1000;
            painter.setPen(QPen(isZero ? theme.border.strong : theme.chart.grid, 1));
            painter.drawLine(QPointF(m_plot.left(), line), QPointF(m_plot.right(), line));
            const int width = theme.px(200);
            const QRect text(m_isRightToLeft ? static_cast<int>(m_plot.right()) + theme.px(10)
                                             : static_cast<int>(m_plot.left()) - theme.px(10) - width,
                static_cast<int>(line) - small.height() / 2, width, small.height());
            drawNumber(painter, text, tick(at), theme.font.small, theme.chart.axis,
                m_isRightToLeft ? Qt::AlignLeft : Qt::AlignRight);
        }
    }

    /// Names are beside horizontal bars, because names of stages are often too long to fit below bars; the figures are
    /// behind the bars.
    void lieDown(const QRectF &room)
    {
        const QFontMetricsF small(m_look.theme.font.small);
        const QFontMetricsF strong(m_look.theme.font.smallStrong);
        double names = 0;
        double figures = 0;
        for (size_t row = 0; row < m_report.rows.size(); ++row) {
            names = std::max(names, strong.horizontalAdvance(nameOf(row)));
            figures = std::max(figures, small.horizontalAdvance(tick(longest(row))));
        }
        names = std::min(names + 1, room.width() * 0.4) + m_look.theme.px(8);
        figures += m_look.theme.px(8);
        m_plot = m_isRightToLeft ? room.adjusted(figures, 0, -names, 0) : room.adjusted(names, 0, -figures, 0);
    }

    const QString &nameOf(size_t row) const { return std::get<QString>(m_report.rows[row].cells.front()); }

    double longest(size_t row) const
    {
        double most = 0;
        for (size_t series = 0; series < m_report.chart.series.size(); ++series)
            most = std::max(most, value(row, series).value_or(0));
        return most;
    }

    /// Across, from the edge where reading begins.
    double x(double at) const
    {
        const double part = (at - m_scale.least) / (m_scale.most - m_scale.least) * m_plot.width();
        return m_isRightToLeft ? m_plot.right() - part : m_plot.left() + part;
    }

    void drawLying(QPainter &painter, size_t row, const QRectF &band)
    {
        const Theme &theme = m_look.theme;
        const size_t count = m_report.chart.series.size();
        const double gap = count > 1 ? theme.px(2) : 0;
        const double height = std::min(
            (band.height() * 0.76 - gap * static_cast<double>(count - 1)) / static_cast<double>(count),
            static_cast<double>(theme.px(14)));
        double top = band.center().y()
            - (height * static_cast<double>(count) + gap * static_cast<double>(count - 1)) / 2;
        for (size_t series = 0; series < count; ++series, top += height + gap) {
            if (const auto at = value(row, series))
                drawShape(painter, QRectF(QPointF(x(0), top), QPointF(x(*at), top + height)).normalized(), series);
        }
        painter.setPen(QPen(theme.border.strong, 1));
        painter.drawLine(QPointF(x(0), band.top()), QPointF(x(0), band.bottom()));
        const bool isNow = m_report.rows[row].isNow;
        const QFont &font = isNow ? theme.font.smallStrong : theme.font.small;
        const double space = theme.px(8);
        const QRectF name = m_isRightToLeft
            ? QRectF(m_plot.right() + space, band.y(), m_legend.right() - m_plot.right() - space, band.height())
            : QRectF(m_legend.x(), band.y(), m_plot.left() - m_legend.x() - space, band.height());
        const QString shown = QFontMetricsF(font).elidedText(nameOf(row), Qt::ElideMiddle, name.width());
        drawText(painter, name.toAlignedRect(), shown, font, isNow ? theme.text.primary : theme.text.secondary,
            m_isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        const double most = longest(row);
        if (most < (m_scale.most - m_scale.least) / 10'000)
            return;
        const double width = QFontMetricsF(theme.font.small).horizontalAdvance(tick(most)) + 2;
        const double end = m_isRightToLeft ? x(most) - theme.px(6) - width : x(most) + theme.px(6);
        drawText(painter, QRectF(end, band.y(), width, band.height()).toAlignedRect(), tick(most), theme.font.small,
            theme.text.primary);
    }

    double barWidth(const QRectF &band, size_t count) const
    {
        const double room = band.width() * 0.68;
        return std::min(room / static_cast<double>(count), static_cast<double>(m_look.theme.px(52)));
    }

    QRectF bar(double x, double width, double from, double to) const
    {
        return QRectF(QPointF(x, y(std::max(from, to))), QPointF(x + width, y(std::min(from, to))))
            .adjusted(0.5, 0, -0.5, 0);
    }

    void drawBars(QPainter &painter, size_t row, const QRectF &band)
    {
        const size_t count = m_report.chart.series.size();
        const double gap = m_look.theme.px(3);
        const double width = barWidth(band, count);
        double x = band.center().x() - (width * static_cast<double>(count) + gap * static_cast<double>(count - 1)) / 2;
        for (size_t i = 0; i < count; ++i, x += width + gap) {
            const size_t series = m_isRightToLeft ? count - 1 - i : i;
            const auto at = value(row, series);
            if (!at)
                continue;
            const QRectF shape = bar(x, width, 0, *at);
            const bool isOver = m_look.isNowSolid && !m_report.rows[row].isNow;
            drawShape(painter, shape, series, isOver);
            m_values.push_back({shape, *at, isOver || m_report.chart.series[series].isProjected});
        }
    }

    /// Each in front of the one before, then the mark across all of them.
    void drawNested(QPainter &painter, size_t row, const QRectF &band)
    {
        const double width = std::min(band.width() * 0.6, static_cast<double>(m_look.theme.px(52)));
        const double x = band.center().x() - width / 2;
        double most = 0;
        for (size_t series = 0; series < m_report.chart.series.size(); ++series) {
            const double at = value(row, series).value_or(0);
            drawShape(painter, bar(x, width, 0, at), series);
            most = std::max(most, at);
        }
        const auto mark = markOf(row);
        if (mark) {
            const double reach = m_look.theme.px(7);
            painter.setPen(QPen(m_look.theme.text.primary, m_look.theme.px(2), Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(x - reach, y(*mark)), QPointF(x + width + reach, y(*mark)));
        }
        // The figure is above the mark where the mark would cross it.
        const double above = mark && y(*mark) < y(most) && y(most) - y(*mark) < m_look.theme.px(20) ? *mark : most;
        if (most > 0)
            m_values.push_back({bar(x, width, 0, above), most, false});
    }

    void drawStack(QPainter &painter, size_t row, const QRectF &band)
    {
        const double width = std::min(band.width() * 0.6, static_cast<double>(m_look.theme.px(72)));
        double below = 0;
        for (size_t series = 0; series < m_report.chart.series.size(); ++series) {
            const double at = value(row, series).value_or(0);
            drawShape(painter, bar(band.center().x() - width / 2, width, below, below + at), series);
            below += at;
        }
        if (below > 0)
            m_values.push_back({bar(band.center().x() - width / 2, width, 0, below), below, false});
    }

    void drawLines(QPainter &painter, const std::vector<QRectF> &all)
    {
        for (size_t series = 0; series < m_report.chart.series.size(); ++series) {
            const bool isProjected = m_report.chart.series[series].isProjected;
            QPolygonF points;
            for (size_t row = 0; row < all.size(); ++row) {
                if (const auto at = value(row, series))
                    points.append({all[row].center().x(), y(*at)});
            }
            if (series == 0 && m_report.chart.series.size() == 1 && points.size() > 1) {
                QColor ground = color(0);
                ground.setAlpha(24);
                QPolygonF area = points;
                area << QPointF(points.back().x(), y(0)) << QPointF(points.front().x(), y(0));
                painter.setPen(Qt::NoPen);
                painter.setBrush(ground);
                painter.drawPolygon(area);
            }
            painter.setPen(QPen(color(rankOf(series)), m_look.theme.px(2), isProjected ? Qt::DashLine : Qt::SolidLine,
                Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(points);
            painter.setBrush(isProjected ? m_look.theme.surface.page : color(rankOf(series)));
            for (const QPointF &point : points)
                painter.drawEllipse(point, m_look.theme.px(3), m_look.theme.px(3));
            if (series == 0 && !points.isEmpty())
                nameEnds(points);
        }
    }

    /// What the first and the last point of a line come to.
    void nameEnds(const QPolygonF &points)
    {
        std::vector<double> values;
        for (size_t row = 0; row < m_report.rows.size(); ++row) {
            if (const auto at = value(row, 0))
                values.push_back(*at);
        }
        const auto add = [&](const QPointF &point, double at, bool isFirst) {
            m_values.push_back({QRectF(point.x() - 1, point.y() - m_look.theme.px(4), 2, 1), at, isFirst});
        };
        add(points.back(), values.back(), false);
        if (points.size() > 1)
            add(points.front(), values.front(), true);
    }

    /// Above each bar, where neither a neighbour nor its figure is in the way.
    void drawValues(QPainter &painter) const
    {
        const Theme &theme = m_look.theme;
        std::vector<QRectF> taken;
        for (const BarValue &value : m_values)
            taken.push_back(value.shape);
        for (size_t i = 0; i < m_values.size(); ++i) {
            const BarValue &value = m_values[i];
            const QFont &font = value.isProjected ? theme.font.small : theme.font.smallStrong;
            const QString text = tick(value.at);
            const double width = QFontMetricsF(font).horizontalAdvance(text);
            const double height = QFontMetricsF(font).height();
            const double most = std::max(m_plot.left(), m_plot.right() - width);
            const QRectF room(std::clamp(value.shape.center().x() - width / 2, m_plot.left(), most),
                value.shape.top() - height - theme.px(1), width, height);
            bool isFree = std::abs(value.at) >= (m_scale.most - m_scale.least) / 10'000;
            for (size_t other = 0; other < taken.size(); ++other)
                isFree = isFree && (other == i || !taken[other].adjusted(-1, 0, 1, 0).intersects(room));
            if (!isFree)
                continue;
            taken.push_back(room);
            drawText(painter, room.adjusted(-2, 0, 2, 0).toAlignedRect(), text, font,
                value.isProjected ? theme.text.secondary : theme.text.primary, Qt::AlignHCenter);
        }
    }

    void drawLabels(QPainter &painter, const std::vector<QRectF> &all) const
    {
        const Theme &theme = m_look.theme;
        const QFontMetricsF small(theme.font.small);
        double widest = 0;
        for (const reports::Row &row : m_report.rows)
            widest = std::max(widest, small.horizontalAdvance(std::get<QString>(row.cells.front())));
        const double room = all.empty() ? 1 : all.front().width();
        // Short ones that would touch are thinned out; long ones are elided.
        const size_t stride = room < theme.px(36)
            ? static_cast<size_t>(std::ceil(std::min(widest + theme.px(8), static_cast<double>(theme.px(72))) / room))
            : 1;
        for (size_t row = 0; row < all.size(); row += stride) {
            const double width = room * static_cast<double>(stride) - theme.px(4);
            const QRect text(static_cast<int>(all[row].center().x() - width / 2),
                static_cast<int>(m_plot.bottom()) + theme.px(7), static_cast<int>(width),
                static_cast<int>(small.height()) + 1);
            const bool isNow = m_report.rows[row].isNow;
            ui::drawLines(painter, text, nameOf(row), isNow ? theme.font.smallStrong : theme.font.small,
                isNow ? theme.text.primary : theme.text.secondary, m_lines, Qt::AlignHCenter);
        }
    }

    /// Every series in the words of its column, on as many lines as they need; the mark comes last.
    void breakLegend()
    {
        double used = 0;
        m_legendLines.assign(1, {});
        const auto add = [&](int entry) {
            const double width = legendWidth(entry);
            if (used > 0 && used + width > m_legend.width()) {
                m_legendLines.emplace_back();
                used = 0;
            }
            used += width + m_look.theme.px(16);
            m_legendLines.back().push_back(entry);
        };
        for (int series = 0; series < static_cast<int>(m_report.chart.series.size()); ++series)
            add(series);
        if (m_report.chart.mark >= 0)
            add(markEntry);
    }

    QString legendText(int entry) const
    {
        const int column = entry == markEntry ? m_report.chart.mark
                                              : m_report.chart.series[static_cast<size_t>(entry)].column;
        return m_report.columns[static_cast<size_t>(column)].label;
    }

    /// Of its sign, a box or for the mark a short line, and its words.
    double legendSign(int entry) const { return m_look.theme.px(entry == markEntry ? 16 : 12); }
    double legendWidth(int entry) const
    {
        return legendSign(entry) + m_look.theme.px(6)
            + QFontMetricsF(m_look.theme.font.small).horizontalAdvance(legendText(entry));
    }
    double legendHeight() const
    {
        return static_cast<double>(m_legendLines.size()) * QFontMetricsF(m_look.theme.font.small).height();
    }

    void drawLegend(QPainter &painter)
    {
        double y = m_legend.y();
        for (const std::vector<int> &line : m_legendLines) {
            double x = m_isRightToLeft ? m_legend.left() : m_legend.right();
            for (auto entry = line.rbegin(); entry != line.rend(); ++entry) {
                const double width = legendWidth(*entry);
                drawLegendEntry(painter, *entry, {m_isRightToLeft ? x : x - width, y, width, m_legend.height()});
                const double step = width + m_look.theme.px(16);
                x += m_isRightToLeft ? step : -step;
            }
            y += m_legend.height();
        }
    }

    void drawLegendEntry(QPainter &painter, int entry, const QRectF &place)
    {
        const Theme &theme = m_look.theme;
        const double sign = legendSign(entry);
        const double start = m_isRightToLeft ? place.right() - sign : place.x();
        if (entry == markEntry) {
            painter.setPen(QPen(theme.text.primary, theme.px(2), Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(start, place.center().y()), QPointF(start + sign, place.center().y()));
        } else {
            drawShape(painter, QRectF(start, place.center().y() - sign / 2, sign, sign), static_cast<size_t>(entry));
        }
        const double text = m_isRightToLeft ? place.x() : start + sign + theme.px(6);
        drawText(painter,
            QRect(static_cast<int>(text), static_cast<int>(place.y()),
                static_cast<int>(place.width() - sign - theme.px(6)) + 2, static_cast<int>(place.height()) + 1),
            legendText(entry), theme.font.small, theme.text.secondary);
    }

    struct BarValue
    {
        QRectF shape;
        double at = 0;
        bool isProjected = false;
    };

    const reports::Report &m_report;
    const ChartLook &m_look;
    bool m_isRightToLeft;
    bool m_isLying = false;
    int m_lines = 1; // of names below bars
    std::vector<BarValue> m_values;
    Scale m_scale;
    QRectF m_plot;
    QRectF m_legend; // its first line
    std::vector<std::vector<int>> m_legendLines; // entries of each
};

} // namespace

namespace {

bool hasNothingToDraw(const reports::Report &report)
{
    return report.rows.empty() || report.chart.series.empty();
}

} // namespace

std::vector<QRectF> chartBands(
    const reports::Report &report, const QRectF &room, const ChartLook &look, Qt::LayoutDirection direction)
{
    if (hasNothingToDraw(report))
        return {};
    if (isRingChart(report))
        return ringChartBands(report, room, look, direction);
    return isRowChart(report) ? rowChartBands(report, room, look) : ChartPainter(room, report, look, direction).bands();
}

int leastChartHeight(const reports::Report &report, double width, const ChartLook &look)
{
    if (hasNothingToDraw(report))
        return 0;
    if (isRingChart(report))
        return ringChartHeight(report, width, look);
    return isRowChart(report)
        ? rowChartHeight(report, look)
        : static_cast<int>(ChartPainter({0, 0, width, 0}, report, look, Qt::LeftToRight).leastHeight());
}

void drawChart(QPainter &painter, const QRectF &room, const reports::Report &report, const ChartLook &look)
{
    if (hasNothingToDraw(report))
        return;
    if (isRingChart(report))
        drawRingChart(painter, room, report, look);
    else if (isRowChart(report))
        drawRowChart(painter, room, report, look);
    else
        ChartPainter(room, report, look, painter.layoutDirection()).draw(painter);
}

} // namespace satchel::ui
