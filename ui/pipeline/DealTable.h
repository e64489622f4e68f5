// SPDX-License-Identifier: GPL-3.0-or-later
// The deals of the board as a table: the same deals, by the same filter, sorted by a click on a heading and edited in
// the cells.
#pragma once

#include "items/BoardModel.h"
#include "items/RecordTableModel.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class ColumnWidths;
class RecordTableView;

class DealTable : public QWidget
{
    Q_OBJECT

public:
    explicit DealTable(const PageContext &context, QWidget *parent = nullptr);

    /// The deals in the lanes of `board`.
    void showDeals(const items::BoardModel &board);
    items::RecordTableModel &model() { return *m_model; }

Q_SIGNALS:
    void openRequested(const satchel::RecordId &deal);

private:
    void sortBy(int column);

    items::RecordTableModel *m_model;
    RecordTableView *m_table;
    ColumnWidths *m_widths;
    items::TableQuery m_query;
};

} // namespace satchel::ui
