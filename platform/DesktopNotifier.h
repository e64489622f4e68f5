// SPDX-License-Identifier: GPL-3.0-or-later
// Notices on the desktop, outside our windows, that a person can act from.
#pragma once

#include <QObject>

#include <memory>

namespace satchel::platform {

struct DesktopNotice
{
    QString id; // ours; the same one again replaces what is shown
    QString title;
    QString text;
    QList<std::pair<QString, QString>> actions; // key, label; few desktops show more than three
    bool isUrgent = false; // stays until the person does something
};

class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const DesktopNotice &notice) = 0;
    virtual void withdraw(const QString &id) = 0;

Q_SIGNALS:
    /// The key is empty for a click on the notice itself.
    void acted(const QString &id, const QString &action);
};

/// By the notification service of the session (Desktop Notifications Specification 1.2); null where there is none.
std::unique_ptr<DesktopNotifier> makeDesktopNotifier();

} // namespace satchel::platform
