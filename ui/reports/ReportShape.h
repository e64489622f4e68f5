// SPDX-License-Identifier: GPL-3.0-or-later
// What the chart of a report looked like when it was last calculated: a picture of 44 × 30 in the list of reports. It
// has heights in percent of the highest, and neither amounts nor names, because it is kept beside the settings of this
// computer and not in the store.
#pragma once

#include "domain/Instant.h"
#include "reports/Report.h"
#include "ui/common/Theme.h"

#include <QPainter>

#include <optional>

namespace satchel::ui {

struct ReportShape
{
    reports::Chart::Kind kind = reports::Chart::Kind::Bars;
    std::vector<int> heights; // 0–100, of the chart's first series; negative below the line
    Instant at; // when it was calculated

    bool operator==(const ReportShape &) const = default;
};

/// At most twelve of its rows. Without heights for a report that has no chart, or only empty rows.
ReportShape shapeOf(const reports::Report &report);

/// "2|1773139260000|40,100,62", and back; nothing for a text that is none.
QString toText(const ReportShape &shape);
std::optional<ReportShape> shapeFromText(const QString &text);

/// In the kind of the report's own chart.
void drawShape(QPainter &painter, const QRect &box, const ReportShape &shape, const Theme &theme);
/// Of a report that was not calculated on this computer yet.
void drawNoShape(QPainter &painter, const QRect &box, const Theme &theme);

} // namespace satchel::ui
