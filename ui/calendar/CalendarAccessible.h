// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar as a screen reader reads it: a list of its entries in the order of time. Items are made when they are
// asked for and forgotten when the model reads again; a stale one answers that it is not valid.
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace satchel::ui {

class CalendarView;

class CalendarAccessible : public QAccessibleWidget
{
public:
    explicit CalendarAccessible(CalendarView *view);
    ~CalendarAccessible() override;

    /// For QAccessible::installFactory.
    static QAccessibleInterface *make(const QString &className, QObject *object);
    static void forgetItems(CalendarView *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    void forget();

    CalendarView *m_view;
    mutable QHash<int, QAccessible::Id> m_items;
};

} // namespace satchel::ui
