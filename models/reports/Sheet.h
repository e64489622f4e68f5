// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a plain table of fields and values, which exchange writes to files, and as the JSON of the command line.
// It has the columns of the window: amounts of one currency as they are, of several in the main one. What each currency
// comes to is in the JSON.
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

/// For a file of texts, whose reader adds numbers up: amounts as numbers, their currency in the heading.
Sheet withPlainAmounts(Sheet sheet);

/// {"report","title","as_of","options","columns","rows","total","figures","chart","notes"}; money as
/// {"sums":[…],"total":…,"converted":bool,"missing":[…]}, percent, days and factors as decimals. A row has the filter
/// of its "records", and of its "cells" those that are of other records than the row.
QJsonObject toJson(const Report &report, const Schema &schema);

} // namespace satchel::reports
