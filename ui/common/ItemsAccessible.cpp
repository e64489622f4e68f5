// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ItemsAccessible.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <utility>

namespace satchel::ui {

namespace {

class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(QWidget *view, AccessibleItems &items, int item) : m_view(view), m_items(items), m_item(item) {}

    bool isValid() const override { return m_view && m_item < m_items.itemCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
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
        return isValid() && kind == QAccessible::Name ? m_items.itemText(m_item) : QString();
    }
    QAccessible::Role role() const override { return isValid() ? m_items.itemRole(m_item) : QAccessible::ListItem; }
    QRect rect() const override { return isValid() ? m_items.itemRect(m_item) : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = state.selectable = m_view->focusPolicy() != Qt::NoFocus && m_items.canChooseItem(m_item);
        state.focused = m_view->hasFocus() && m_items.currentItem() == m_item;
        state.selected = m_items.isItemSelected(m_item);
        state.invisible = !m_view->isVisible();
        state.offscreen = !shownPart().intersects(m_items.itemRect(m_item));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        return isValid() && m_items.canChooseItem(m_item) ? QStringList{pressAction()} : QStringList();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (actionNames().contains(action))
            m_items.pressItem(m_item);
    }
    int item() const { return m_item; }

private:
    QRect shownPart() const
    {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(m_view.data());
        const QWidget *part = area ? area->viewport() : m_view.data();
        return {part->mapToGlobal(QPoint()), part->size()};
    }

    QPointer<QWidget> m_view;
    AccessibleItems &m_items; // is the view
    int m_item;
};

/// Items are made when they are asked for: a board has ten thousand.
class ItemsAccessible : public QAccessibleWidget
{
public:
    ItemsAccessible(QWidget *view, AccessibleItems &items) : QAccessibleWidget(view, items.listRole()), m_items(items)
    {
    }
    ~ItemsAccessible() override { forget(); }

    void forget()
    {
        for (const QAccessible::Id id : std::exchange(m_ids, {}))
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return m_items.itemCount(); }
    QAccessibleInterface *child(int item) const override
    {
        if (item < 0 || item >= childCount())
            return nullptr;
        auto known = m_ids.constFind(item);
        if (known == m_ids.constEnd()) {
            auto *made = new ItemAccessible(widget(), m_items, item);
            known = m_ids.insert(item, QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const ItemAccessible *>(child);
        return item ? item->item() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return child(m_items.itemAt({x, y})); }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(m_items.currentItem()) : nullptr;
    }

private:
    AccessibleItems &m_items;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeItemsAccessible(const QString &, QObject *object)
{
    auto *items = dynamic_cast<AccessibleItems *>(object);
    return items && object->isWidgetType() ? new ItemsAccessible(static_cast<QWidget *>(object), *items) : nullptr;
}

} // namespace

void installItemsAccessible()
{
    QAccessible::installFactory(&makeItemsAccessible); // Qt takes it once
}

AccessibleItems::AccessibleItems()
{
    installItemsAccessible();
}

void announceCurrentItem(QWidget *view)
{
    const auto *items = dynamic_cast<const AccessibleItems *>(view);
    if (!items || !QAccessible::isActive() || !view->hasFocus() || items->currentItem() < 0)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(items->currentItem());
    QAccessible::updateAccessibility(&event);
}

void forgetAccessibleItems(QWidget *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *known = dynamic_cast<ItemsAccessible *>(QAccessible::queryAccessibleInterface(view)))
        known->forget();
}

} // namespace satchel::ui
