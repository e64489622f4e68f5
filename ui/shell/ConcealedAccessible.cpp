// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConcealedAccessible.h"

#include "ui/common/ControlAccessible.h"
#include "ui/common/ItemsAccessible.h"

#include <QAccessibleObject>
#include <QApplication>
#include <QWidget>

namespace satchel::ui {

namespace {

constexpr auto concealed = "satchelConcealed";

class ConcealedAccessible : public QAccessibleObject
{
public:
    using QAccessibleObject::QAccessibleObject;

    QAccessibleInterface *parent() const override
    {
        const auto *widget = qobject_cast<QWidget *>(object());
        QObject *above = widget && !widget->isWindow() ? static_cast<QObject *>(widget->parentWidget()) : qApp;
        return QAccessible::queryAccessibleInterface(above);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text) const override { return {}; }
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Client; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = true;
        return state;
    }
};

QAccessibleInterface *makeConcealed(const QString &, QObject *object)
{
    if (!object->isWidgetType())
        return nullptr;
    for (const auto *widget = static_cast<QWidget *>(object); widget; widget = widget->parentWidget()) {
        if (widget->dynamicPropertyNames().contains(concealed)) // property() asks every class for its own ones first
            return new ConcealedAccessible(object);
    }
    return nullptr;
}

/// Qt asks the factory that came last first.
void installLast()
{
    installItemsAccessible();
    installControlAccessible();
    QAccessible::removeFactory(&makeConcealed);
    QAccessible::installFactory(&makeConcealed);
}

void announce(QWidget &widget, QAccessible::Event what)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&widget, what);
    QAccessible::updateAccessibility(&event);
}

/// Qt keeps what a factory made. Items and cells go with the view they are of.
void forget(QWidget &widget)
{
    QList<QWidget *> widgets = widget.findChildren<QWidget *>();
    widgets.append(&widget);
    for (QWidget *one : std::as_const(widgets)) {
        if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(one))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}

} // namespace

void concealFromAssistance(QWidget &widget)
{
    installLast();
    announce(widget, QAccessible::ObjectDestroyed);
    widget.setProperty(concealed, true);
    forget(widget);
    announce(widget, QAccessible::ObjectCreated);
}

void revealToAssistance(QWidget &widget)
{
    announce(widget, QAccessible::ObjectDestroyed);
    forget(widget); // while it is concealed: what Qt has to make to forget it costs little
    widget.setProperty(concealed, {});
    announce(widget, QAccessible::ObjectCreated);
}

} // namespace satchel::ui
