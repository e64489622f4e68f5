// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a list: rows ticked to select, the first column always in view, cells edited in place. The model keeps
// who is selected; the view's own selection is only the current cell. Keys: Space ticks, Shift+arrows tick on, Ctrl+A
// all, Enter, O or a click on its title opens, F2 edits, Tab goes on, Esc restores or lets go, Ctrl+C copies, Shift+F10
// opens the row's menu; a capital letter and what follows goes to a name.
#pragma once

#include "items/RecordTableModel.h"
#include "ui/common/PageContext.h"

#include <QTableView>
#include <QTimer>

#include <optional>

namespace satchel::ui {

class RecordCellDelegate;
class TableHeader;

class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    RecordTableView(const PageContext &context, items::RecordTableModel &model, QWidget *parent = nullptr);

    TableHeader *header() const { return m_header; }
    /// Space below the last row, so that a bulk bar covers none.
    void setEndRoom(int height);
    RecordId currentRecord() const;
    void setCurrentRow(int row);
    /// Makes a record the current one as soon as the list has it; a filter may leave it out. So does each undo that
    /// brings one back.
    void setCurrentRecord(const RecordId &record);
    /// The selected rows, or the current one, as tab-separated text with the visible columns.
    QString copyText() const;
    void copy();
    /// Edits the current cell; false when it cannot be edited.
    bool editCurrent();

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &text) override;
    /// What was typed of a name so far; nothing while nobody types one.
    std::optional<QString> typedName() const;
    void setModel(QAbstractItemModel *model) override { QTableView::setModel(model); }

Q_SIGNALS:
    void openRequested(const satchel::RecordId &record);
    void editRecordRequested(const satchel::RecordId &record);
    void deleteRequested();
    void rowMenuRequested(const QPoint &globalPosition);
    /// Up in the first row.
    void leftUpwards();
    void typedNameChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool isOverBox(const QPoint &position, const QModelIndex &index) const;
    void hover(int row);
    void tickTo(int row, bool isTicked);
    void moveAndTick(int step);
    bool handleSelectionKey(QKeyEvent *event);
    bool handleEditKey(QKeyEvent *event);
    bool handleTypingKey(QKeyEvent *event);
    int rowByName(const QString &typed) const;
    QModelIndex nextEditable(const QModelIndex &from, int step) const;
    void applyRowHeight();
    void showSyncStates();
    void noteAnchor();
    void restoreAnchor();
    void goToAwaited();

    PageContext m_context;
    items::RecordTableModel &m_model;
    RecordCellDelegate *m_delegate;
    TableHeader *m_header;
    int m_hoveredRow = -1;
    int m_anchorRow = -1; // where a range of ticks began
    int m_endRoom = 0;
    struct Anchor
    {
        qint64 key = -1;
        int column = 0;
        int row = 0;
        int top = 0; // pixels the view was scrolled
    } m_anchor;
    RecordId m_awaited; // becomes the current one
    QString m_typed;
    QTimer m_typing;
};

} // namespace satchel::ui
