// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the dialect under which the bytes look most like a table. After van den Burg, Nazábal and Sutton, "Wrangling
// messy CSV files by detecting row and type patterns" (2019): each candidate is scored by
//
//   how even the rows are  ×  how many cells look like real values  ×  how common such a delimiter is
//
// with two changes: the rows of the most common length count (files have title and total lines), and records that
// break the candidate's quoting count against it.
#pragma once

#include "exchange/csv/CsvDialect.h"
#include "exchange/RowSource.h"

#include <string_view>
#include <vector>

namespace satchel::exchange {

/// A piece of the file that starts at the start of a line.
struct CsvSample
{
    std::string_view text;
    bool isLast = false; // ends where the file ends
};

struct DetectedDialect
{
    CsvDialect dialect;
    int columns = 1; // the most common number of cells
    double score = 0;
};

DetectedDialect detectDialect(const std::vector<CsvSample> &samples, const ReadOptions &options);

} // namespace satchel::exchange
