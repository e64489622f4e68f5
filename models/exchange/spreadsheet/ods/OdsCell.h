// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell of an ODS sheet says (ODF 1.3-3, 19.385 to 19.389): the value is in the attribute that its type names,
// the paragraphs inside are what a person sees.
#pragma once

#include "exchange/spreadsheet/NumberFormat.h"
#include "exchange/spreadsheet/SheetRow.h"
#include "exchange/spreadsheet/XmlPart.h"

#include <optional>

namespace satchel::exchange {

struct OdsCell
{
    QString style; // of table:style-name
    QString type; // of office:value-type
    QString value; // of office:value, date-value, time-value or boolean-value, whichever the type names
    std::optional<QString> stringValue;
    QString currency; // ISO code
    std::optional<QString> formula;
    bool isError = false; // as LibreOffice marks it
    QString shown; // its paragraphs, joined by line breaks
    int columns = 1; // how often the cell is repeated in the row
    qint64 rowsSpanned = 1;
};

/// The cell at hand; goes behind it.
OdsCell readOdsCell(XmlPart &xml);

/// Empty text and no problem: the cell holds nothing. `format`: of the cell's style.
CellContent contentOfCell(const OdsCell &cell, const NumberFormat &format);

/// "36:00:00" for "PT36H"; nothing for what is no duration (ISO 8601, as XML Schema writes it).
std::optional<QString> textOfDuration(const QString &duration);

} // namespace satchel::exchange
