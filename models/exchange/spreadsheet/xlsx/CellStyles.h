// SPDX-License-Identifier: GPL-3.0-or-later
// The number formats of an XLSX file's cells: styles.xml lists formats (numFmts) and the cell styles that use them
// (cellXfs); a cell names its style by number.
#pragma once

#include "exchange/spreadsheet/NumberFormat.h"
#include "exchange/spreadsheet/ZipArchive.h"

#include <vector>

namespace satchel::exchange {

class CellStyles
{
public:
    /// `part`: the part of the styles; empty when the file has none.
    static Result<CellStyles> read(const ZipArchive &archive, const QString &part);

    /// The format of a cell style; a plain one for a number that the file does not list.
    const NumberFormat &format(qsizetype style) const;

private:
    std::vector<NumberFormat> m_formats; // by cell style
};

} // namespace satchel::exchange
