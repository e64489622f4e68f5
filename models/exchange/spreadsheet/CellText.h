// SPDX-License-Identifier: GPL-3.0-or-later
// The number of a cell as text, by the cell's number format.
#pragma once

#include "exchange/spreadsheet/NumberFormat.h"
#include "exchange/spreadsheet/SheetRow.h"

namespace satchel::exchange {

/// From which day a workbook counts. 1900: day 1 is 1 January 1900, and day 60 is 29 February 1900, which never was
/// (ECMA-376-1, 18.17.4.1). 1904: day 0 is 1 January 1904, as Excel for Mac counted. 1899: day 0 is 30 December 1899,
/// as OpenDocument counts.
enum class DateSystem { From1900, From1904, From1899 };

/// `raw`: the number as it is written in the file. A whole number keeps all its digits; others are rounded to the 15
/// that spreadsheets show, since 0.1 + 0.2 is stored with 17.
CellContent contentOfNumber(QStringView raw, const NumberFormat &format, DateSystem system);

/// "2026-11-20" for "2026-11-20T00:00:00.000Z" under the format of a date. Spreadsheets know no time zones.
CellContent contentOfIsoDate(const QString &value, const NumberFormat &format);

/// Plain notation of a number with 15 digits: "1234.5".
QString textOfNumber(double number);

/// "02134" for 2134 under "00000"; empty when the number does not fit the mask.
QString maskedDigits(const QString &digits, const QString &mask);

} // namespace satchel::exchange
