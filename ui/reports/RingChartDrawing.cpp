// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/RingChartDrawing.h"

#include "ui/common/Painting.h"
#include "ui/reports/ReportText.h"

#include <algorithm>
#include <cmath>
#include <QPainterPath>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double ringTurn = 360; // degrees
constexpr double holeShare = 0.58; // of the ring's diameter
constexpr double sideShare = 0.42; // of the width
constexpr int ringSide = 200; // lengths of 100 % text
constexpr int lowRingSide = 150; // above its lines
constexpr int stackedWidth = 360; // below it the lines are below the ring
constexpr size_t ringColours = 6;

int ringLineHeight(const Theme &theme)
{
    return qMax(theme.px(26), QFontMetrics(theme.font.body).height() + theme.px(6));
}

/// Where ring and lines lie, left to right.
struct RingPlan
{
    QRectF ring;
    QRectF lines;
    double line = 0; // height of one
};

RingPlan planRing(const reports::Report &report, const QRectF &room, const Theme &theme)
{
    const auto count = static_cast<double>(qMax<size_t>(1, report.rows.size()));
    const double gap = theme.px(20);
    RingPlan plan;
    plan.line = ringLineHeight(theme);
    if (room.width() < theme.px(stackedWidth)) {
        const double left = room.height() - count * plan.line - gap;
        const double side = qMax(0.0, qMin(left, qMin<double>(room.width(), theme.px(lowRingSide))));
        plan.ring = {room.center().x() - side / 2, room.y(), side, side};
        plan.lines = {room.x(), plan.ring.bottom() + gap, room.width(), count * plan.line};
        return plan;
    }
    plan.line = qMin(plan.line, room.height() / count);
    const double side = qMin(room.height(), qMin(room.width() * sideShare, 1.2 * theme.px(ringSide)));
    const double height = count * plan.line;
    plan.ring = {room.x(), room.center().y() - side / 2, side, side};
    plan.lines = {room.x() + side + gap, room.center().y() - height / 2, room.width() - side - gap, height};
    return plan;
}

QRectF mirroredIn(const QRectF &rect, const QRectF &room)
{
    return {room.left() + room.right() - rect.right(), rect.y(), rect.width(), rect.height()};
}

class RingPainter
{
public:
    RingPainter(QPainter &painter, const QRectF &room, const reports::Report &report, const ChartLook &look)
        : m_painter(painter), m_room(room), m_report(report), m_look(look), m_theme(look.theme),
          m_plan(planRing(report, room, look.theme))
    {
        for (const reports::Row &row : report.rows)
            m_sum += qMax(0.0, valueOf(row).value_or(0));
    }

    void draw()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_sum > 0 && m_plan.ring.width() > m_theme.px(40)) {
            drawRing();
            drawWhole();
        }
        for (size_t i = 0; i < m_report.rows.size(); ++i)
            drawLine(i);
        m_painter.restore();
    }

private:
    size_t column() const { return static_cast<size_t>(m_report.chart.series.front().column); }
    std::optional<double> valueOf(const reports::Row &row) const
    {
        return reports::height(row.cells[column()], m_report.rates);
    }
    QString textOf(const reports::Row &row) const
    {
        return cellText(row.cells[column()], m_report.columns[column()], m_report.rates, m_look.formats);
    }
    bool isMirrored() const { return m_painter.layoutDirection() == Qt::RightToLeft; }
    QRectF at(const QRectF &rect) const { return isMirrored() ? mirroredIn(rect, m_room) : rect; }

    QBrush brushOf(size_t part) const
    {
        const size_t place = part % ringColours;
        const QColor colour = m_look.isPrinted  ? tokenColor(m_theme, u"print.series.%1"_s.arg(place))
            : m_report.rows[part].hue.isEmpty() ? m_theme.chart.series[place]
                                                : m_theme.hue(m_report.rows[part].hue).dot;
        constexpr Qt::BrushStyle patterns[] = {Qt::SolidPattern, Qt::Dense4Pattern, Qt::FDiagPattern, Qt::HorPattern,
            Qt::DiagCrossPattern, Qt::VerPattern};
        const size_t pattern = m_look.isPrinted ? place : part / ringColours;
        return {colour, patterns[pattern % std::size(patterns)]};
    }

    void fill(const QPainterPath &path, size_t part)
    {
        const QBrush brush = brushOf(part);
        m_painter.setPen(QPen(m_theme.surface.page, m_theme.px(2)));
        if (brush.style() != Qt::SolidPattern) {
            m_painter.setBrush(m_theme.surface.page);
            m_painter.drawPath(path);
            m_painter.setPen(QPen(brush.color(), 1));
        }
        m_painter.setBrush(brush);
        m_painter.drawPath(path);
    }

    void drawRing()
    {
        const double bulge = m_theme.px(4); // of the marked part
        const QRectF outer = at(m_plan.ring).adjusted(bulge, bulge, -bulge, -bulge);
        const double inset = outer.width() * (1 - holeShare) / 2;
        const double direction = isMirrored() ? 1 : -1;
        QPainterPath hole;
        hole.addEllipse(outer.adjusted(inset, inset, -inset, -inset));
        double start = ringTurn / 4; // the top
        for (size_t i = 0; i < m_report.rows.size(); ++i) {
            const double span = direction * ringTurn * qMax(0.0, valueOf(m_report.rows[i]).value_or(0)) / m_sum;
            if (std::abs(span) < 0.05)
                continue;
            const bool isMarked = m_look.marked == static_cast<int>(i);
            const QRectF circle = isMarked ? outer.adjusted(-bulge, -bulge, bulge, bulge) : outer;
            QPainterPath part;
            part.moveTo(circle.center());
            part.arcTo(circle, start, span);
            part.closeSubpath();
            fill(part.subtracted(hole), i);
            start += span;
        }
    }

    /// What all parts come to, in the middle.
    void drawWhole()
    {
        if (!m_report.total)
            return;
        const QRectF ring = at(m_plan.ring);
        const double width = ring.width() * holeShare * 0.8;
        const int line = QFontMetrics(m_theme.font.semibold).height();
        const QRectF middle(ring.center().x() - width / 2, ring.center().y() - line / 2.0, width, line);
        drawText(m_painter, middle.toAlignedRect(), textOf(*m_report.total), m_theme.font.semibold,
            m_theme.text.primary, Qt::AlignHCenter);
    }

    void drawLine(size_t part)
    {
        const QRectF whole(m_plan.lines.x(), m_plan.lines.y() + static_cast<double>(part) * m_plan.line,
            m_plan.lines.width(), m_plan.line);
        const bool isMarked = m_look.marked == static_cast<int>(part);
        if (isMarked)
            drawRounded(m_painter, at(whole), m_theme.radius.control, m_theme.surface.selected);
        const double pad = m_theme.px(8);
        const double swatch = m_theme.px(10);
        QPainterPath box;
        box.addRect(at({whole.x() + pad, whole.center().y() - swatch / 2, swatch, swatch}));
        fill(box, part);
        const reports::Row &row = m_report.rows[part];
        const QString figure = figureOf(row);
        const double figureWidth = numberWidth(figure, m_theme.font.body);
        const QRectF line = whole.adjusted(2 * pad + swatch, 0, -pad, 0);
        const QRectF end(line.right() - figureWidth - 1, line.y(), figureWidth + 1, line.height());
        drawText(m_painter, at(line.adjusted(0, 0, -figureWidth - pad, 0)).toAlignedRect(),
            std::get<QString>(row.cells.front()), m_theme.font.body, m_theme.text.primary);
        drawNumber(m_painter, at(end).toAlignedRect(), figure, m_theme.font.body, m_theme.text.secondary);
    }

    /// "42 % · 1,300 EUR"
    QString figureOf(const reports::Row &row) const
    {
        const QString text = textOf(row);
        const auto value = valueOf(row);
        if (!value || m_sum <= 0)
            return text;
        const double tenths = std::round(1000 * qMax(0.0, *value) / m_sum);
        const auto share = Decimal::fromMillionths(static_cast<qint64>(tenths) * (Decimal::one / 10));
        return m_look.formats.percent(share) + u" · "_s + text;
    }

    QPainter &m_painter;
    QRectF m_room;
    const reports::Report &m_report;
    const ChartLook &m_look;
    const Theme &m_theme;
    RingPlan m_plan;
    double m_sum = 0;
};

} // namespace

bool isRingChart(const reports::Report &report)
{
    return report.chart.kind == reports::Chart::Kind::Donut;
}

std::vector<QRectF> ringChartBands(
    const reports::Report &report, const QRectF &room, const ChartLook &look, Qt::LayoutDirection direction)
{
    const RingPlan plan = planRing(report, room, look.theme);
    std::vector<QRectF> bands;
    for (size_t i = 0; i < report.rows.size(); ++i) {
        const QRectF band(
            plan.lines.x(), plan.lines.y() + static_cast<double>(i) * plan.line, plan.lines.width(), plan.line);
        bands.push_back(direction == Qt::RightToLeft ? mirroredIn(band, room) : band);
    }
    return bands;
}

int ringChartHeight(const reports::Report &report, double width, const ChartLook &look)
{
    const int lines = static_cast<int>(report.rows.size()) * ringLineHeight(look.theme);
    if (width < look.theme.px(stackedWidth))
        return look.theme.px(lowRingSide) + look.theme.px(20) + lines;
    return qMax(look.theme.px(ringSide), lines);
}

void drawRingChart(QPainter &painter, const QRectF &room, const reports::Report &report, const ChartLook &look)
{
    RingPainter(painter, room, report, look).draw();
}

} // namespace satchel::ui
