// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DesktopNotifier.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>
#include <QVariantMap>
#endif

namespace satchel::platform {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

class SessionNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    SessionNotifier() : m_bus(QDBusConnection::sessionBus())
    {
        m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
        m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(noteClosed(uint)));
        auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
            const QDBusPendingReply<QStringList> reply = *asked;
            m_hasMarkup = reply.isValid() && reply.value().contains(u"body-markup"_s);
            asked->deleteLater();
        });
    }

    void show(const DesktopNotice &notice) override
    {
        QStringList actions{u"default"_s, QString()};
        for (const auto &[key, label] : notice.actions)
            actions += {key, label};
        const QVariantMap hints{{u"desktop-entry"_s, QStringLiteral(SATCHEL_APP_ID)},
            {u"urgency"_s, QVariant::fromValue<uchar>(notice.isUrgent ? 2 : 1)}};
        QDBusMessage message = call(u"Notify"_s);
        message.setArguments({u"Satchel"_s, m_shown.value(notice.id), QStringLiteral(SATCHEL_APP_ID), notice.title,
            m_hasMarkup ? notice.text.toHtmlEscaped() : notice.text, actions, hints, notice.isUrgent ? 0 : -1});
        auto *sent = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
        connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent, id = notice.id] {
            const QDBusPendingReply<uint> reply = *sent;
            if (reply.isValid())
                m_shown.insert(id, reply.value());
            sent->deleteLater();
        });
    }

    void withdraw(const QString &id) override
    {
        const uint number = m_shown.take(id);
        if (number == 0)
            return;
        QDBusMessage message = call(u"CloseNotification"_s);
        message.setArguments({number});
        m_bus.send(message);
    }

private Q_SLOTS:
    void noteAction(uint number, const QString &action)
    {
        if (const QString id = m_shown.key(number); !id.isEmpty())
            Q_EMIT acted(id, action == u"default" ? QString() : action);
    }
    void noteClosed(uint number)
    {
        if (const QString id = m_shown.key(number); !id.isEmpty())
            m_shown.remove(id);
    }

private:
    static QDBusMessage call(const QString &method)
    {
        return QDBusMessage::createMethodCall(service, path, service, method);
    }

    QDBusConnection m_bus;
    QHash<QString, uint> m_shown; // the service's number, by our name
    bool m_hasMarkup = false;
};

} // namespace

std::unique_ptr<DesktopNotifier> makeDesktopNotifier()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return nullptr;
    const QStringList startable = bus.interface()->activatableServiceNames();
    if (!bus.interface()->isServiceRegistered(service) && !startable.contains(service))
        return nullptr;
    return std::make_unique<SessionNotifier>();
}

#else

std::unique_ptr<DesktopNotifier> makeDesktopNotifier()
{
    return nullptr;
}

#endif

} // namespace satchel::platform

#ifdef Q_OS_LINUX
#include "DesktopNotifier.moc"
#endif

#include "moc_DesktopNotifier.cpp"
