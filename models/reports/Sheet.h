// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a plain table of fields and values, which exchange writes to files, and as the JSON of the command line.
// Money keeps to one currency per column: one for each that occurs, then what all come to in the main one.
#pragma once

#include "reports/Report.h"

#include <QJsonObject>

namespace satchel::reports {

struct Sheet
{
    std::vector<Field> columns;
    std::vector<std::vector<Value>> rows; // the total is the last one
};

Sheet sheetOf(const Report &report);

/// {"report","title","as_of","options","columns","rows","total","figures","chart","notes"}; money as
/// {"sums":[…],"total":…,"converted":bool,"missing":[…]}, percent, days and factors as decimals. A row has the filter
/// of its "records", and of its "cells" those that are of other records than the row.
QJsonObject toJson(const Report &report, const Schema &schema);

} // namespace satchel::reports
