// SPDX-License-Identifier: GPL-3.0-or-later
// Where the table is inside a delimited file: lines above it, its header, the number of cells its rows have.
#pragma once

#include "exchange/csv/CsvDialect.h"
#include "exchange/csv/DialectDetector.h"
#include "exchange/csv/RowShape.h"
#include "exchange/RowSource.h"

#include <string_view>

namespace satchel::exchange {

struct CsvLayout
{
    QList<QByteArray> names; // of the header, in the window's encoding; empty when there is no header
    int columns = 1;
    int skippedLines = 0; // physical lines above the first record
    qint64 headerLine = 0; // 1-based; 0: no header
    int ignoredFrom = 0; // lines above the table; 0: none
    int ignoredUntil = 0;
    bool isBlank = false; // nothing but blank lines
    qsizetype shortCells = 0; // of the rows, where all of them have fewer than the header has names; 0: they do not
    bool trimsTrailing = false; // the writer leaves empty cells at the end of a row out
    RowShape shape;
    QStringList notes;
};

CsvLayout detectLayout(const CsvSample &head, const DetectedDialect &detected, const ReadOptions &options);

} // namespace satchel::exchange
