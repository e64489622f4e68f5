// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SessionWatch.h"

#ifdef Q_OS_LINUX
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QVariantMap>
#endif

namespace satchel::platform {

#ifdef Q_OS_LINUX

using namespace Qt::StringLiterals;

namespace {

const QString login = u"org.freedesktop.login1"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;
const QString loginSession = u"org.freedesktop.login1.Session"_s;
const QString properties = u"org.freedesktop.DBus.Properties"_s;

struct ScreenSaver
{
    QString service; // its interface has the same name
    QString path;
};

/// Who says that the screen is locked. GNOME and the desktops that come from it have names of their own.
const std::vector<ScreenSaver> &screenSavers()
{
    static const std::vector<ScreenSaver> all{
        {u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s},
        {u"org.freedesktop.ScreenSaver"_s, u"/ScreenSaver"_s},
        {u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s},
        {u"org.cinnamon.ScreenSaver"_s, u"/org/cinnamon/ScreenSaver"_s},
        {u"org.mate.ScreenSaver"_s, u"/org/mate/ScreenSaver"_s},
        {u"org.xfce.ScreenSaver"_s, u"/org/xfce/ScreenSaver"_s},
    };
    return all;
}

QDBusMessage managerCall(const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(login, loginPath, manager, method);
    call.setArguments(arguments);
    return call;
}

/// The ways to our session, the surest first. A program that the desktop starts as a unit of the user's service manager
/// is in no session by its process; it is then on the session that the person has on the screen.
QList<QDBusMessage> sessionQuestions()
{
    QList<QDBusMessage> questions;
    if (const QString id = qEnvironmentVariable("XDG_SESSION_ID"); !id.isEmpty())
        questions.append(managerCall(u"GetSession"_s, {id}));
    questions.append(managerCall(
        u"GetSessionByPID"_s, {QVariant::fromValue(static_cast<uint>(QCoreApplication::applicationPid()))}));
    auto shown = QDBusMessage::createMethodCall(login, loginPath + u"/user/self"_s, properties, u"Get"_s);
    shown.setArguments({u"org.freedesktop.login1.User"_s, u"Display"_s});
    questions.append(shown);
    return questions;
}

/// A path as GetSession answers it, or as the pair of id and path of the property Display.
QString sessionPathIn(const QDBusMessage &answer)
{
    const QVariant first = answer.arguments().value(0);
    if (!first.canConvert<QDBusVariant>())
        return first.value<QDBusObjectPath>().path();
    QString id;
    QDBusObjectPath path;
    const auto pair = first.value<QDBusVariant>().variant().value<QDBusArgument>();
    if (pair.currentType() != QDBusArgument::StructureType)
        return {};
    pair.beginStructure();
    pair >> id >> path;
    pair.endStructure();
    return path.path();
}

class DBusSessionWatch final : public SessionWatch
{
    Q_OBJECT

public:
    DBusSessionWatch(const QDBusConnection &system, const QDBusConnection &session) : m_system(system)
    {
        m_system.connect(login, loginPath, manager, u"PrepareForSleep"_s, this, SLOT(noteSleep(bool)));
        delaySleep();
        findSession(sessionQuestions());
        QDBusConnection bus = session;
        for (const ScreenSaver &saver : screenSavers())
            bus.connect(saver.service, saver.path, saver.service, u"ActiveChanged"_s, this, SLOT(noteScreen(bool)));
    }

private Q_SLOTS:
    void noteSleep(bool isBeginning)
    {
        if (!isBeginning) {
            delaySleep();
            return;
        }
        Q_EMIT aboutToSleep();
        // From the event loop, when what the slots changed is on the screen.
        QMetaObject::invokeMethod(
            this, [this] { m_delay = {}; }, Qt::QueuedConnection);
    }
    void noteScreen(bool isLocked)
    {
        if (isLocked)
            Q_EMIT screenLocked();
    }
    void noteLock() { Q_EMIT screenLocked(); }
    void noteProperties(const QString &interface, const QVariantMap &changed, const QStringList &)
    {
        noteScreen(interface == loginSession && changed.value(u"LockedHint"_s).toBool());
    }

private:
    /// Without it the computer may sleep, and wake, before the windows are hidden.
    void delaySleep()
    {
        const QVariantList arguments{u"sleep"_s, u"Satchel"_s, u"Locks its window"_s, u"delay"_s};
        auto *asked = new QDBusPendingCallWatcher(m_system.asyncCall(managerCall(u"Inhibit"_s, arguments)), this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *asked;
            if (reply.isValid())
                m_delay = reply.value();
            asked->deleteLater();
        });
    }

    void findSession(QList<QDBusMessage> questions)
    {
        if (questions.isEmpty())
            return; // the screen savers remain
        auto *asked = new QDBusPendingCallWatcher(m_system.asyncCall(questions.takeFirst()), this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, questions] {
            const QString path = asked->isError() ? QString() : sessionPathIn(asked->reply());
            asked->deleteLater();
            if (path.isEmpty() || path == u"/")
                findSession(questions);
            else
                follow(path);
        });
    }

    void follow(const QString &path)
    {
        m_system.connect(login, path, loginSession, u"Lock"_s, this, SLOT(noteLock()));
        m_system.connect(login, path, properties, u"PropertiesChanged"_s, this,
            SLOT(noteProperties(QString, QVariantMap, QStringList)));
    }

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay; // open: sleep waits for us
};

} // namespace

std::unique_ptr<SessionWatch> makeSessionWatch()
{
    const QDBusConnection system = QDBusConnection::systemBus();
    const QDBusConnection session = QDBusConnection::sessionBus();
    if (!system.isConnected() && !session.isConnected())
        return nullptr;
    return std::make_unique<DBusSessionWatch>(system, session);
}

#else

std::unique_ptr<SessionWatch> makeSessionWatch()
{
    return nullptr;
}

#endif

} // namespace satchel::platform

#ifdef Q_OS_LINUX
#include "SessionWatch.moc"
#endif

#include "moc_SessionWatch.cpp"
