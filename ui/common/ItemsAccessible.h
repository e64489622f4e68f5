// SPDX-License-Identifier: GPL-3.0-or-later
// Painted views for assistive technology: the items of a view, which have no widgets of their own, as a flat list. A
// view inherits AccessibleItems beside its widget class; that is all. Qt's documentation, "Assistive Technology", says
// what the answers mean.
#pragma once

#include <QAccessible>

class QWidget;

namespace satchel::ui {

/// What a painted view says of its items, which are numbered from 0. Rectangles and points are global. A public base,
/// or the view is not found to be one.
class AccessibleItems
{
public:
    AccessibleItems();
    virtual ~AccessibleItems() = default;

    virtual QAccessible::Role listRole() const { return QAccessible::List; }
    virtual int itemCount() const = 0;
    virtual QAccessible::Role itemRole(int) const { return QAccessible::ListItem; }
    virtual QString itemText(int item) const = 0;
    virtual QRect itemRect(int item) const = 0;
    /// -1: none.
    virtual int itemAt(const QPoint &point) const = 0;
    virtual int currentItem() const = 0;
    virtual bool isItemSelected(int item) const { return item == currentItem(); }
    /// Not so a heading that the arrows pass over.
    virtual bool canChooseItem(int) const { return true; }
    /// What Enter does with it.
    virtual void pressItem(int item) = 0;
};

/// Done by the first view; earlier where the order of Qt's factories matters.
void installItemsAccessible();
/// Tells that another item of the view has the focus.
void announceCurrentItem(QWidget *view);
/// To be called when items are renumbered: accessible objects of the old items become invalid.
void forgetAccessibleItems(QWidget *view);

} // namespace satchel::ui
