// SPDX-License-Identifier: GPL-3.0-or-later
// The charts whose bars lie one below the other: the stages of a funnel, the days in each stage. A row has its name,
// its bar and what the bar says in figures; both kinds have the same grid of rows, so that two of them side by side
// align.
#pragma once

#include "ui/reports/ChartDrawing.h"

namespace satchel::ui {

bool isRowChart(const reports::Report &report);
std::vector<QRectF> rowChartBands(const reports::Report &report, const QRectF &room, const ChartLook &look);
int rowChartHeight(const reports::Report &report, const ChartLook &look);
void drawRowChart(QPainter &painter, const QRectF &room, const reports::Report &report, const ChartLook &look);

} // namespace satchel::ui
