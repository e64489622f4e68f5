// SPDX-License-Identifier: GPL-3.0-or-later
// Small tables (settings, import) in the look of the large ones: no grid, padded cells, whole rows chosen, keys by row.
#pragma once

class QTableView;

namespace satchel::ui {

void applyTableStyle(QTableView &table);

} // namespace satchel::ui
