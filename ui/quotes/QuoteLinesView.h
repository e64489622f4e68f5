// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a quote as a spreadsheet: what is typed on a cell replaces it, Enter, F2 or a double click edits it.
// Then Tab goes to the next cell, Enter to the next value that the line is missing, then to the next line, Esc leaves
// the cell as it was. On a cell of numbers letters stay the keys of the window and the page
// (docs/decisions/0046-typing-on-cells.md). At the end of the last line Tab goes on to what follows the table.
#pragma once

#include "items/QuoteLinesModel.h"
#include "ui/common/PageContext.h"

#include <QTableView>

namespace satchel::ui {

class QuoteLineDelegate;

class QuoteLinesView : public QTableView
{
    Q_OBJECT

public:
    QuoteLinesView(const PageContext &context, items::QuoteLinesModel &model, QWidget *parent = nullptr);

    /// Unit, tax and then discount are in the item's second line, for want of space.
    bool isFolded() const { return !m_folded.isEmpty(); }
    /// All columns, though they have to be scrolled to.
    bool isAllShown() const { return m_isAllShown; }
    void setAllShown(bool isShown);
    /// Where a new line is begun.
    void beginLine();
    void editCell(int row, int column);
    /// Rows chosen, the current one at least; without the one that begins a line.
    QList<int> chosenRows() const;
    using QTableView::edit;
    void keyboardSearch(const QString &) override {}
    QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);
    void columnsChanged();
    void rowsPasted();

protected:
    bool event(QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitRows();
    int contentWidth(int column) const;
    void fitColumns();
    QModelIndex nextEditable(QModelIndex from, int step) const;
    QModelIndex missingValue(const QModelIndex &from) const;

    items::QuoteLinesModel &m_model;
    QuoteLineDelegate *m_delegate;
    bool m_isCommitting = false;
    const QWidget *m_closing = nullptr; // loses the focus on its way, and would be committed once more
    int m_dragged = -1; // the row a person drags by its grip
    QPersistentModelIndex m_fresh; // of the line that the open editor made, which is gone on with
    QList<int> m_folded; // columns
    bool m_isAllShown = false;
};

} // namespace satchel::ui
