// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of Markdown, as GitHub writes them: a head, a row of dashes, rows; bars between cells. For domain/Markdown
// only. Two rules are kinder here: a row with more cells than the head widens the table, and a line without a bar ends
// it.
#pragma once

#include "domain/Markdown.h"

#include <span>

namespace satchel::markdown {

/// How many of the lines are a table, from its head on; none begins there when `count` is 0.
struct TableExtent
{
    size_t count = 0;
    bool fits = true; // within the limits of a Table
};
TableExtent tableExtent(std::span<const QStringView> lines);
/// The table those lines are.
Table readTable(std::span<const QStringView> lines);
/// A line break in a cell becomes a space.
QString write(const Table &table);

/// Whether a line would make a table of the line above it: "--- | :-:".
bool isDelimiterRow(QStringView line);

} // namespace satchel::markdown
