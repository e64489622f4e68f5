// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of one section of a report that is being built: its heading with a button that adds one, and a list as high
// as its entries. Enter or a click edits an entry, Delete or its cross removes it, Alt+Up and Alt+Down move it, Insert
// or + adds one. Entries can be dragged within their list, and to another list that takes them.
#pragma once

#include "ui/common/Icons.h"

#include <QListView>

class QStandardItemModel;

namespace satchel::ui {

class IconButton;
class Label;

struct PartEntry
{
    Icon icon = Icon::None;
    QString text;
    QString detail = {}; // how it is grouped or reckoned

    bool operator==(const PartEntry &) const = default;
};

class PartView : public QListView
{
    Q_OBJECT

public:
    explicit PartView(const QString &placeholder, QWidget *parent = nullptr);

    /// Entries of the other list can be dropped here as well.
    void setPartner(PartView *partner) { m_partner = partner; }
    void setEntries(const std::vector<PartEntry> &entries);
    int count() const;
    QRect entryRect(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addRequested();
    void editRequested(int row);
    void removeRequested(int row);
    void moveRequested(int row, int by);
    /// An entry of `source` was dropped before the entry at `to`; behind the last one when there is none.
    void dropped(satchel::ui::PartView *source, int from, int to);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    bool takes(const QDropEvent &event) const;

    QStandardItemModel *m_items;
    QString m_placeholder;
    PartView *m_partner = nullptr;
    std::vector<PartEntry> m_entries;
    int m_dragged = -1;
};

class PartList : public QWidget
{
    Q_OBJECT

public:
    PartList(const QString &title, const QString &addText, const QString &placeholder, QWidget *parent = nullptr);

    PartView *view() const { return m_view; }
    QWidget *addButton() const;
    void setCanAdd(bool canAdd);

private:
    PartView *m_view;
    IconButton *m_add;
};

} // namespace satchel::ui
