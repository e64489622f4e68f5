// SPDX-License-Identifier: GPL-3.0-or-later
// Small tables (settings, import) in the look of the large ones: no grid, padded cells, whole rows chosen, keys by row.
//
// One rule says how wide their columns are. Every column is as wide as its heading and its cells, and the stretched one
// (QHeaderView::Stretch, else the last) takes what is left. Where that does not fit, the widest columns give way, never
// below their headings, and the first one last: it says what a row is. Headings go on in a second line before it does,
// and where they leave no room for cells. Where not even the headings fit, the table scrolls sideways, and cells are
// cut at half of it only. A cut cell has its text as a tooltip. A table with columns that a page sizes itself (Fixed,
// Interactive, leaveColumnsToPage) is left to the page.
#pragma once

class QHeaderView;
class QListView;
class QTableView;

namespace satchel::ui {

struct Theme;

/// Of a header whose headings may take two lines; the style reads it.
inline constexpr auto twoLineHeadingsProperty = "twoLineHeadings";

void applyTableStyle(QTableView &table);
/// How far from the edge of a cell its content begins, under its heading.
int cellStart(int column, const Theme &theme);
void leaveColumnsToPage(QTableView &table);
/// Of rows that open: a click beside the box of a cell chooses the row and ticks nothing.
void tickByBoxOnly(QTableView &table);
/// How wide a column is whose heading goes on in a second line.
int twoLineHeadingWidth(const QHeaderView &head, int column);
void setTwoLineHeadings(QHeaderView &head, bool isTwoLines);
/// As high as its rows, at most so many of them: within a page that scrolls, a table should not scroll itself.
void growWithRows(QTableView &table, int mostRows);
/// A list that fills a part of a page: no frame, rows as wide as it is, scrolled by pixels, edited nowhere.
void applyListStyle(QListView &list);

} // namespace satchel::ui
