// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarAccessible.h"

#include "ui/calendar/CalendarView.h"

#include <QPointer>

namespace satchel::ui {

namespace {

class EntryAccessible : public QAccessibleInterface
{
public:
    EntryAccessible(CalendarView *view, int entry) : m_view(view), m_entry(entry) {}

    bool isValid() const override { return m_view && m_entry < m_view->model().rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->accessibleText(m_entry) : QString();
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->rectOf(m_entry);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->currentEntry() == m_entry;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rectOf(m_entry));
        return state;
    }

private:
    QPointer<CalendarView> m_view;
    int m_entry;
};

} // namespace

CalendarAccessible::CalendarAccessible(CalendarView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view)
{
}

CalendarAccessible::~CalendarAccessible()
{
    forget();
}

QAccessibleInterface *CalendarAccessible::make(const QString &, QObject *object)
{
    auto *view = qobject_cast<CalendarView *>(object);
    return view ? new CalendarAccessible(view) : nullptr;
}

void CalendarAccessible::forgetItems(CalendarView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *known = dynamic_cast<CalendarAccessible *>(QAccessible::queryAccessibleInterface(view)))
        known->forget();
}

void CalendarAccessible::forget()
{
    for (const QAccessible::Id id : std::exchange(m_items, {}))
        QAccessible::deleteAccessibleInterface(id);
}

int CalendarAccessible::childCount() const
{
    return m_view->model().rowCount();
}

QAccessibleInterface *CalendarAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_items.constFind(index); known != m_items.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *item = new EntryAccessible(m_view, index);
    m_items.insert(index, QAccessible::registerAccessibleInterface(item));
    return item;
}

int CalendarAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto item = m_items.constBegin(); item != m_items.constEnd(); ++item) {
        if (QAccessible::accessibleInterface(item.value()) == child)
            return item.key();
    }
    return -1;
}

QAccessibleInterface *CalendarAccessible::childAt(int x, int y) const
{
    return child(m_view->entryAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *CalendarAccessible::focusChild() const
{
    return m_view->hasFocus() ? child(m_view->currentEntry()) : nullptr;
}

} // namespace satchel::ui
