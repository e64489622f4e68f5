// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a list are: as a person set them (remembered per list), the rest by their content, made
// a little narrower or wider so that the list fills its place without scrolling sideways. A column without a value in
// the first rows needs its heading only, and goes before one that has some. Owned by the list; UI thread.
#pragma once

#include "items/RecordTableModel.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class RecordTableView;

class ColumnWidths : public QObject
{
    Q_OBJECT

public:
    ColumnWidths(const PageContext &context, RecordTableView &table, items::RecordTableModel &model);

    /// After other columns, another text size or another space.
    void apply();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        int width = 0;
        int least = 0; // what a state needs
        bool isElastic = false;
        bool isOwn = false; // as a person dragged it
        bool isEmpty = false; // in the first rows
        bool isShown = true;
    };
    static std::vector<int> fitted(std::vector<Column> columns, int room);
    bool isEmptyColumn(int column) const;
    int headingWidth(int column) const;
    int addressWidth(int column) const;

    QString keyOf(int column) const;
    void remember(int column, int width);

    PageContext m_context;
    RecordTableView &m_table;
    items::RecordTableModel &m_model;
    bool m_hadRows = false; // at the last apply()
};

} // namespace satchel::ui
