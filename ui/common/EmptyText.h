// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableView;

namespace satchel::ui {

/// What a table says while its model has no rows: what belongs there and how it begins. The table has its model.
void setEmptyText(QTableView &table, const QString &text);

} // namespace satchel::ui
