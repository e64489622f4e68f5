// SPDX-License-Identifier: GPL-3.0-or-later
// Where something is in a file that is imported, in the words of the program that people open the file with: row and
// column of a table, as a spreadsheet program counts them, and the line of any other text. The one function for it.
#pragma once

#include "exchange/RowSource.h"

namespace satchel::exchange {

/// Whether a spreadsheet program shows the file: CSV and workbooks.
bool isTable(FileFormat format);

/// "C" for 2, "AA" for 26; empty for a negative number.
QString columnLetters(qsizetype column);

/// "row 43", or "line 43" of a file that is no table.
QString rowText(FileFormat format, qint64 row);

/// "row 43, column C"; of a file that is no table, or where it is about the whole row, the row alone.
/// `column`: from 0, -1: the whole row.
QString placeText(FileFormat format, qint64 row, qsizetype column);

/// "row 1 above the table is ignored", of the rows from the first to the last.
QString ignoredRowsText(qint64 from, qint64 until);

} // namespace satchel::exchange
