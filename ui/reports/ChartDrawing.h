// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the chart of a report with any painter: in the window, on the start page, on paper. Everything drawn is read
// from the report's own cells. A series has a colour and a hatching of its own, so a grey printer keeps them apart.
// Rows and funnels are in RowChartDrawing, parts of a whole in RingChartDrawing.
#pragma once

#include "reports/Report.h"
#include "ui/common/Formats.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace satchel::ui {

struct ChartLook
{
    const Theme &theme;
    Formats formats;
    bool isPrinted = false; // greys that fall in steps
    bool hasLegend = true;
    int marked = -1; // the row under the pointer or chosen in the table
    bool isNowSolid = false; // of one series, the other rows are hatched: they are over
};

/// Where the categories lie, so that a click finds its row: one rectangle per row, left to right (right to left,
/// mirrored), or from the top where names have no space below and the bars lie.
std::vector<QRectF> chartBands(
    const reports::Report &report, const QRectF &room, const ChartLook &look, Qt::LayoutDirection direction);

/// In that width, where the bars lie; 0: it draws itself into any height.
int leastChartHeight(const reports::Report &report, double width, const ChartLook &look);

void drawChart(QPainter &painter, const QRectF &room, const reports::Report &report, const ChartLook &look);

} // namespace satchel::ui
