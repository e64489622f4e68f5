// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PopupsAccessible.h"

#include "ui/common/Popover.h"

#include <QAccessibleObject>
#include <QAccessibleWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QSysInfo>
#include <QWindow>

namespace satchel::ui {

namespace {

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name).trimmed() : QString();
}

class PopoverAccessible : public QAccessibleWidget
{
public:
    explicit PopoverAccessible(Popover *popover) : QAccessibleWidget(popover, QAccessible::Dialog) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? fallbackName() : own;
    }

private:
    QString fallbackName() const
    {
        for (QLabel *label : widget()->findChildren<QLabel *>()) {
            if (const QString name = label->isVisible() ? nameOf(label) : QString(); !name.isEmpty())
                return name;
        }
        QWidget *anchor = static_cast<Popover *>(widget())->anchor();
        return anchor ? nameOf(anchor) : QString();
    }
};

/// Popups that are open and no part of another object's tree, as the menu of a menu bar is.
QList<QAccessibleInterface *> openPopups()
{
    QList<QAccessibleInterface *> popups;
    for (const QWindow *window : QGuiApplication::topLevelWindows()) {
        if (window->type() != Qt::Popup || !window->isVisible())
            continue;
        QAccessibleInterface *popup = window->accessibleRoot();
        const QAccessibleInterface *parent = popup && popup->isValid() ? popup->parent() : nullptr;
        if (parent && parent->object() == qApp)
            popups.append(popup);
    }
    return popups;
}

/// The windows that Qt lists, then the popups.
class ApplicationAccessible : public QAccessibleApplication
{
public:
    int childCount() const override
    {
        return QAccessibleApplication::childCount() + static_cast<int>(openPopups().size());
    }
    QAccessibleInterface *child(int index) const override
    {
        const int windows = QAccessibleApplication::childCount();
        return index < windows ? QAccessibleApplication::child(index) : openPopups().value(index - windows);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (const int window = QAccessibleApplication::indexOfChild(child); window >= 0)
            return window;
        const auto popup = openPopups().indexOf(const_cast<QAccessibleInterface *>(child));
        return popup < 0 ? -1 : QAccessibleApplication::childCount() + static_cast<int>(popup);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *popover = qobject_cast<Popover *>(object))
        return new PopoverAccessible(popover);
    const bool isLinux = QSysInfo::kernelType() == QStringView(u"linux");
    return isLinux && object == qApp ? new ApplicationAccessible : nullptr;
}

} // namespace

void installPopupsAccessible()
{
    QAccessible::installFactory(&makeAccessible);
}

} // namespace satchel::ui
