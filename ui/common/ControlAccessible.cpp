// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ControlAccessible.h"

#include <QAccessibleWidget>

namespace satchel::ui {

namespace {

class ControlAccessible : public QAccessibleWidget
{
public:
    ControlAccessible(QWidget *widget, AccessibleControl &control)
        : QAccessibleWidget(widget, control.accessibleRole()), m_control(control)
    {
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &action) override
    {
        if (action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (widget()->isEnabled())
            m_control.press();
    }

private:
    AccessibleControl &m_control; // is the widget
};

QAccessibleInterface *makeControlAccessible(const QString &, QObject *object)
{
    auto *control = dynamic_cast<AccessibleControl *>(object);
    return control && object->isWidgetType() ? new ControlAccessible(static_cast<QWidget *>(object), *control)
                                             : nullptr;
}

} // namespace

void installControlAccessible()
{
    QAccessible::installFactory(&makeControlAccessible); // Qt takes it once
}

AccessibleControl::AccessibleControl()
{
    installControlAccessible();
}

} // namespace satchel::ui
