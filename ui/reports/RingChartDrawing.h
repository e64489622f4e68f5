// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a whole as a ring, clockwise from the top (the other way where a page reads from right to left), and beside
// it, or below where there is little width, a line for each part: its name, its share, its figure. The lines are what a
// click or a key finds. A part has a colour, on paper and from the seventh on a hatching as well.
#pragma once

#include "ui/reports/ChartDrawing.h"

namespace satchel::ui {

bool isRingChart(const reports::Report &report);
std::vector<QRectF> ringChartBands(
    const reports::Report &report, const QRectF &room, const ChartLook &look, Qt::LayoutDirection direction);
int ringChartHeight(const reports::Report &report, double width, const ChartLook &look);
void drawRingChart(QPainter &painter, const QRectF &room, const reports::Report &report, const ChartLook &look);

} // namespace satchel::ui
