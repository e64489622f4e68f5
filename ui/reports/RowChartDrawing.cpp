// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/RowChartDrawing.h"

#include "ui/common/Contrast.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/reports/ReportText.h"

#include <algorithm>
#include <cmath>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using reports::Chart;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::RowChart)
};

int rowHeight(const Theme &theme)
{
    return qMax(theme.px(34), QFontMetrics(theme.font.body).height() + theme.px(12));
}

int headHeight(const Theme &theme)
{
    return QFontMetrics(theme.font.small).height() + theme.px(10);
}

/// The rows with bars, and below them what all of them come to.
int lineCount(const reports::Report &report)
{
    const bool hasTotal = report.chart.kind == Chart::Kind::Rows && report.total;
    return static_cast<int>(report.rows.size()) + (hasTotal ? 1 : 0);
}

int rowHeightIn(int room, const reports::Report &report, const Theme &theme)
{
    return qMax(1, qMin(rowHeight(theme), (room - headHeight(theme)) / qMax(1, lineCount(report))));
}

/// Geometry is written for left to right and mirrored by placed().
class RowChartPainter
{
public:
    RowChartPainter(QPainter &painter, const QRectF &room, const reports::Report &report, const ChartLook &look)
        : m_painter(painter), m_room(room.toAlignedRect()), m_report(report), m_look(look), m_theme(look.theme)
    {
        m_head = headHeight(m_theme);
        m_row = rowHeightIn(m_room.height(), report, m_theme);
        measure();
    }

    void draw()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_look.marked >= 0 && m_look.marked < static_cast<int>(m_report.rows.size()))
            drawRounded(m_painter, at(bandOf(m_look.marked)), m_theme.radius.control, m_theme.surface.selected);
        drawHead();
        if (isFunnel())
            drawNarrowing();
        for (int row = 0; row < static_cast<int>(m_report.rows.size()); ++row)
            drawRow(row);
        if (lineCount(m_report) > static_cast<int>(m_report.rows.size()))
            drawTotal();
        m_painter.restore();
    }

private:
    bool isFunnel() const { return m_report.chart.kind == Chart::Kind::Funnel; }
    /// The total's is behind the last one.
    const reports::Row &row(int index) const
    {
        return index == static_cast<int>(m_report.rows.size()) ? *m_report.total
                                                               : m_report.rows[static_cast<size_t>(index)];
    }
    QRect at(const QRect &rect) const { return placed(m_painter, m_room, rect); }
    QRect bandOf(int index) const { return {m_room.x(), m_room.y() + m_head + index * m_row, m_room.width(), m_row}; }
    int series() const { return m_report.chart.series.front().column; }

    std::optional<double> valueOf(int index, int column) const
    {
        return column < 0 ? std::nullopt
                          : reports::height(row(index).cells[static_cast<size_t>(column)], m_report.rates);
    }

    QString textOf(int index, int column) const
    {
        const auto &cell = row(index).cells[static_cast<size_t>(column)];
        const reports::Column &shown = m_report.columns[static_cast<size_t>(column)];
        const QString text = cellText(cell, shown, m_report.rates, m_look.formats);
        return shown.kind == reports::ReportCellKind::Days && std::holds_alternative<Decimal>(cell) ? daysText(text)
                                                                                                    : text;
    }

    static QString daysText(const QString &number) { return Tr::tr("%1 d", "days").arg(number); }

    /// What is said at the end of a row, in one or two columns.
    QString endText(int index, int column) const
    {
        if (isFunnel()) {
            const int cell = m_report.indexOf(column == 0 ? u"of_all" : u"move_on");
            return cell < 0 || std::holds_alternative<std::monostate>(row(index).cells[static_cast<size_t>(cell)])
                ? QString()
                : textOf(index, cell);
        }
        if (column == 0)
            return row(index).isNow && m_report.rows.size() > 1 ? Tr::tr("Slowest, %1").arg(textOf(index, series()))
                                                                : textOf(index, series());
        const auto now = valueOf(index, series());
        const auto before = valueOf(index, m_report.chart.mark);
        if (!now || !before)
            return {};
        const double change = std::round((*now - *before) * 10) / 10;
        const QString days = daysText(m_look.formats.locale().toString(std::abs(change), 'f', 1));
        return change == 0 ? Tr::tr("as before")
            : change < 0   ? Tr::tr("%1 faster").arg(days)
                           : Tr::tr("%1 slower").arg(days);
    }

    QString endHead(int column) const
    {
        if (!isFunnel())
            return {};
        const int cell = m_report.indexOf(column == 0 ? u"of_all" : u"move_on");
        return cell < 0 ? QString() : m_report.columns[static_cast<size_t>(cell)].label;
    }

    void measure()
    {
        const QFontMetrics body(m_theme.font.body);
        const QFontMetrics small(m_theme.font.small);
        int names = 0;
        double most = 0;
        for (int index = 0; index < lineCount(m_report); ++index) {
            names = qMax(names, QFontMetrics(m_theme.font.semibold).horizontalAdvance(nameOf(index)));
            most = std::max(
                {most, valueOf(index, series()).value_or(0), valueOf(index, m_report.chart.mark).value_or(0)});
        }
        m_most = most > 0 ? most : 1;
        const int gap = m_theme.px(12);
        for (int column = 0; column < 2; ++column) {
            int width = small.horizontalAdvance(endHead(column));
            for (int index = 0; index < lineCount(m_report); ++index) {
                const bool isWarned = !isFunnel() && column == 0 && row(index).isNow;
                width = qMax(width,
                    body.horizontalAdvance(endText(index, column))
                        + (isWarned || (isFunnel() && column == 1) ? m_theme.px(24) : m_theme.px(4)));
            }
            m_ends[column] = width + gap;
        }
        m_names = qMin(names + m_theme.px(16), m_room.width() * 2 / 5) + gap;
        // The comparison is the first to go: the mark shows it too.
        if (!isFunnel() && m_room.width() - m_names - m_ends[0] - m_ends[1] < m_theme.px(110))
            m_ends[1] = 0;
        const int bars = qMax(m_theme.px(40), m_room.width() - m_names - m_ends[0] - m_ends[1]);
        m_bars = {m_room.x() + m_names, m_room.y() + m_head, bars, 1};
    }

    const QString &nameOf(int index) const { return std::get<QString>(row(index).cells.front()); }
    int lengthOf(double value) const { return qRound(value / m_most * m_bars.width()); }
    int thickness() const { return qBound(4, m_row * 20 / 34, m_theme.px(28)); }

    QRect barOf(int index, double value) const
    {
        const QRect band = bandOf(index);
        return {m_bars.x(), band.y() + (m_row - thickness()) / 2, lengthOf(value), thickness()};
    }

    void drawHead() const
    {
        const QRect head(m_room.x(), m_room.y(), m_room.width(), m_head);
        const auto say = [&](int x, int width, const QString &text, Qt::Alignment alignment) {
            drawText(m_painter, at({x, head.y(), width, head.height()}), text, m_theme.font.small,
                m_theme.text.secondary, alignment);
        };
        if (isFunnel()) {
            say(m_bars.x(), m_bars.width(), m_report.columns[static_cast<size_t>(series())].label, Qt::AlignLeft);
            int x = m_bars.right() + 1;
            for (int column = 0; column < 2; ++column) {
                say(x, m_ends[column], endHead(column), Qt::AlignRight);
                x += m_ends[column];
            }
            return;
        }
        const double step = stepOf(m_most / 4);
        const int bottom = m_room.y() + m_head + static_cast<int>(m_report.rows.size()) * m_row;
        for (double tick = 0; tick <= m_most; tick += step) {
            const int x = m_bars.x() + lengthOf(tick);
            m_painter.fillRect(at({x, head.bottom() - m_theme.px(4), 1, bottom - head.bottom()}),
                tick == 0 ? m_theme.border.strong : m_theme.chart.grid);
            const QString number = m_look.formats.locale().toString(tick, 'g', 6);
            say(x - m_theme.px(30), m_theme.px(60), tick == 0 ? number : daysText(number), Qt::AlignHCenter);
        }
    }

    static double stepOf(double least)
    {
        const double power = std::pow(10, std::floor(std::log10(std::max(least, 1e-9))));
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (factor * power >= least)
                return factor * power;
        }
        return 10 * power;
    }

    /// The ground between each bar and the next.
    void drawNarrowing() const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.isPrinted ? m_theme.surface.sunken : m_theme.accent.tint);
        for (int index = 0; index + 1 < static_cast<int>(m_report.rows.size()); ++index) {
            const QRect above = barOf(index, valueOf(index, series()).value_or(0));
            const QRect below = barOf(index + 1, valueOf(index + 1, series()).value_or(0));
            QPolygonF shape{QPointF(above.x(), above.bottom() + 1),
                QPointF(above.x() + above.width(), above.bottom() + 1), QPointF(below.x() + below.width(), below.y()),
                QPointF(below.x(), below.y())};
            if (m_painter.layoutDirection() == Qt::RightToLeft) {
                for (QPointF &point : shape)
                    point.setX(m_room.x() + m_room.x() + m_room.width() - point.x());
            }
            m_painter.drawPolygon(shape);
        }
    }

    QColor colorOf(int index) const
    {
        if (m_look.isPrinted)
            return tokenColor(m_theme, u"print.series.0"_s);
        if (!isFunnel())
            return row(index).isNow ? m_theme.amber.graphic : m_theme.accent.graphic;
        return index + 1 == static_cast<int>(m_report.rows.size()) ? m_theme.green.graphic : m_theme.accent.graphic;
    }

    void drawRow(int index) const
    {
        const QRect band = bandOf(index);
        const bool isNamed = isFunnel() ? index + 1 == static_cast<int>(m_report.rows.size()) : row(index).isNow;
        const QRect name(band.x(), band.y(), m_names - m_theme.px(12), band.height());
        if (!row(index).hue.isEmpty())
            drawStageDot(m_painter, at({name.x(), name.y(), m_theme.px(8), name.height()}), m_theme.hue(row(index).hue),
                m_theme);
        drawText(m_painter, at(name.adjusted(m_theme.px(16), 0, 0, 0)), nameOf(index),
            isNamed ? m_theme.font.semibold : m_theme.font.body, m_theme.text.primary);
        if (isFunnel())
            drawRounded(m_painter, at(barOf(index, m_most)), m_theme.radius.mark, m_theme.surface.lane);
        const double value = valueOf(index, series()).value_or(0);
        const QRect bar = barOf(index, value);
        if (bar.width() > 0)
            drawRounded(m_painter, at(bar), m_theme.radius.mark, colorOf(index));
        if (isFunnel())
            drawCount(index, bar);
        if (const auto mark = valueOf(index, m_report.chart.mark))
            m_painter.fillRect(at({m_bars.x() + lengthOf(*mark) - m_theme.px(1), bar.y() - m_theme.px(3), m_theme.px(2),
                                   bar.height() + m_theme.px(6)}),
                m_theme.text.primary);
        drawEnds(index, band);
    }

    void drawTotal() const
    {
        const int index = static_cast<int>(m_report.rows.size());
        const QRect band = bandOf(index);
        m_painter.fillRect(QRect(band.x(), band.y(), band.width(), 1), m_theme.border.subtle);
        const QRect name(band.x() + m_theme.px(16), band.y(), m_names + m_bars.width() - m_theme.px(28), band.height());
        drawText(m_painter, at(name), nameOf(index), m_theme.font.body, m_theme.text.secondary);
        drawEnds(index, band);
    }

    /// In the bar, or behind it where the bar is too short.
    void drawCount(int index, const QRect &bar) const
    {
        const QString text = textOf(index, series());
        const QFont &font = m_theme.font.semibold;
        const int width = QFontMetrics(font).horizontalAdvance(text) + m_theme.px(4);
        const bool isIn = bar.width() > width + m_theme.px(16);
        const int x = isIn ? bar.x() + m_theme.px(8) : bar.x() + bar.width() + m_theme.px(6);
        // White or the page's own ground, whichever reads better on the bar.
        const QColor fill = colorOf(index);
        const QColor &onBar = contrast(m_theme.accent.onFill, fill) >= contrast(m_theme.surface.page, fill)
            ? m_theme.accent.onFill
            : m_theme.surface.page;
        drawText(m_painter, at({x, bar.y(), width, bar.height()}), text, font, isIn ? onBar : m_theme.text.primary);
    }

    void drawEnds(int index, const QRect &band) const
    {
        const int first = m_bars.right() + 1;
        const bool isWarned = !isFunnel() && row(index).isNow && m_report.rows.size() > 1;
        const QRect one(first, band.y(), m_ends[0], band.height());
        const QString text = endText(index, 0);
        const QFont &font = isFunnel() ? m_theme.font.body : m_theme.font.semibold;
        drawNumber(m_painter, at(one), text, font,
            isWarned         ? m_theme.amber.text
                : isFunnel() ? m_theme.text.secondary
                             : m_theme.text.primary);
        if (isWarned) {
            const int end = one.right() + 1 - numberWidth(text, font) - m_theme.px(4);
            drawIcon(m_painter, at({end - m_theme.px(14), one.y(), m_theme.px(14), one.height()}), Icon::Warning,
                m_theme.px(14), m_theme.amber.text);
        }
        if (m_ends[1] == 0)
            return;
        // What advances is between a stage and the next.
        const QRect two(first + m_ends[0], band.y() + (isFunnel() ? m_row / 2 : 0), m_ends[1], band.height());
        const QString second = endText(index, 1);
        const bool isWeakest = isFunnel() && row(index).isNow;
        drawNumber(m_painter, at(two), second, isFunnel() ? m_theme.font.semibold : m_theme.font.small,
            isWeakest        ? m_theme.amber.text
                : isFunnel() ? m_theme.text.primary
                             : m_theme.text.secondary);
        if (isFunnel() && !second.isEmpty()) {
            const int end = two.right() + 1 - numberWidth(second, m_theme.font.semibold) - m_theme.px(6);
            drawIcon(m_painter, at({end - m_theme.px(14), two.y(), m_theme.px(14), two.height()}),
                isWeakest ? Icon::Warning : Icon::Down, m_theme.px(14),
                isWeakest ? m_theme.amber.text : m_theme.text.tertiary);
        }
    }

    QPainter &m_painter;
    QRect m_room;
    const reports::Report &m_report;
    const ChartLook &m_look;
    const Theme &m_theme;
    int m_head = 0;
    int m_row = 0;
    int m_names = 0;
    int m_ends[2] = {0, 0};
    double m_most = 1;
    QRect m_bars;
};

} // namespace

bool isRowChart(const reports::Report &report)
{
    return report.chart.kind == Chart::Kind::Rows || report.chart.kind == Chart::Kind::Funnel;
}

std::vector<QRectF> rowChartBands(const reports::Report &report, const QRectF &room, const ChartLook &look)
{
    std::vector<QRectF> bands;
    const int rows = static_cast<int>(report.rows.size());
    const int head = headHeight(look.theme);
    const int height = rowHeightIn(static_cast<int>(room.height()), report, look.theme);
    for (int row = 0; row < rows; ++row)
        bands.push_back({room.x(), room.y() + head + row * height, room.width(), static_cast<double>(height)});
    return bands;
}

int rowChartHeight(const reports::Report &report, const ChartLook &look)
{
    return headHeight(look.theme) + lineCount(report) * rowHeight(look.theme);
}

void drawRowChart(QPainter &painter, const QRectF &room, const reports::Report &report, const ChartLook &look)
{
    if (!report.rows.empty())
        RowChartPainter(painter, room, report, look).draw();
}

} // namespace satchel::ui
