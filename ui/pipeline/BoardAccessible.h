// SPDX-License-Identifier: GPL-3.0-or-later
// The board as a screen reader reads it: a list of each lane's head followed by its cards. Items are made when they are
// asked for and forgotten when the model changes; a stale one answers that it is not valid.
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QModelIndex>

namespace satchel::ui {

class BoardView;

class BoardAccessible : public QAccessibleWidget
{
public:
    explicit BoardAccessible(BoardView *board);
    ~BoardAccessible() override;

    /// For QAccessible::installFactory.
    static QAccessibleInterface *make(const QString &className, QObject *object);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    int positionOf(const QModelIndex &index) const;
    void forgetItems();

private:
    QModelIndex indexAt(int position) const;

    BoardView *m_board;
    mutable QHash<int, QAccessible::Id> m_items;
};

} // namespace satchel::ui
