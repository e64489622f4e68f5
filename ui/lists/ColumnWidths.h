// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a list are: as a person set them (remembered per list), the rest by what the first rows hold,
// so that the list fills its place without scrolling sideways. Values are whole before headings are, and what is left
// goes where texts are cut. A column without a value in the first rows goes before one that has some. Owned by the
// list; UI thread.
#pragma once

#include "items/RecordTableModel.h"
#include "ui/common/PageContext.h"

#include <array>

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
    /// What a column gets, step by step: no column comes to a step before all have come to the one before.
    enum Step : quint8 {
        Least, // below that a list scrolls sideways, or has fewer columns
        Values, // most values are whole
        Words, // and the words of the heading, one below the other
        Whole, // and the longest value
        Heading, // and the heading in one line
        Usual, // and there is some air
        Steps
    };
    struct Column
    {
        std::array<int, Steps> widths{}; // none is less than the one before
        int most = 0; // of what is left when all have their last step
        bool isEmpty = false; // in the first rows
        bool isShown = true;
        bool isSorted = false; // the list is in its order
    };
    /// What the first rows need. It only grows, so that no column moves while somebody filters.
    struct Need
    {
        int most = 0; // of most rows
        int widest = 0;
        bool isEmpty = false; // no row has a value
        int rows = 0; // looked at since the list shows other columns or others of its records
    };
    static std::vector<int> fitted(const std::vector<Column> &columns, int room);
    Column columnAt(int column);
    bool isFirstRowLoaded() const;
    const Need &measured(int column);
    int headingWidth(int column) const;
    int headingWordWidth(int column) const;

    void lookAgain();
    QString keyOf(int column) const;
    void remember(int column, int width);

    PageContext m_context;
    RecordTableView &m_table;
    items::RecordTableModel &m_model;
    QHash<QString, Need> m_needs; // by the path of a column
};

} // namespace satchel::ui
