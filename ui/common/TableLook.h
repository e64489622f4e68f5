// SPDX-License-Identifier: GPL-3.0-or-later
// Small tables (settings, import) in the look of the large ones: no grid, padded cells, whole rows chosen, keys by row.
#pragma once

class QListView;
class QTableView;

namespace satchel::ui {

void applyTableStyle(QTableView &table);
/// A list that fills a part of a page: no frame, rows as wide as it is, scrolled by pixels, edited nowhere.
void applyListStyle(QListView &list);

} // namespace satchel::ui
