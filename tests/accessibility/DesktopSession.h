// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop for one program: an X server without a screen, a D-Bus session and the accessibility bus, under a home
// folder of its own. Linux. Every process ends with the session, and with the test should that be killed.
#pragma once

#include "Patience.h"

#include "tests/support/KeyringSession.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sys/prctl.h>

namespace satchel::test {

class DesktopSession
{
public:
    DesktopSession() = default;
    ~DesktopSession()
    {
        for (const QString &name : {sessionName(), accessibilityName()})
            QDBusConnection::disconnectFromBus(name);
        for (QProcess *process : {&m_program, &m_bus, &m_display}) {
            process->terminate(); // the X server takes its lock away
            if (!process->waitForFinished(5'000))
                process->kill();
        }
    }
    Q_DISABLE_COPY_MOVE(DesktopSession)

    /// The name of a package that is not installed; empty when all is there.
    static QString missingPackage()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty())
            return QStringLiteral("xvfb");
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            return QStringLiteral("dbus");
        const QString service = QStandardPaths::locate(
            QStandardPaths::GenericDataLocation, QStringLiteral("dbus-1/services/org.a11y.Bus.service"));
        return service.isEmpty() ? QStringLiteral("at-spi2-core") : QString();
    }

    /// Of the program: what is to be there when it starts.
    QString home() const { return m_home.path(); }

    /// Starts all of it. What did not start, or an empty text.
    QString start(const QString &program, const QStringList &arguments)
    {
        QProcessEnvironment environment = KeyringSession::environment(m_home.path());
        const QString display = firstLineOf(m_display, QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                // Else it starts again when its only client, the launcher of the accessibility bus, has left.
                QStringLiteral("-noreset")},
            environment);
        if (display.isEmpty())
            return QStringLiteral("the X server");
        environment.insert(QStringLiteral("DISPLAY"), u':' + display);
        const QString address = firstLineOf(m_bus, QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")},
            environment);
        if (address.isEmpty())
            return QStringLiteral("the D-Bus session");
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        if (!connectTo(address))
            return QStringLiteral("the accessibility bus");
        environment.insert(
            QStringLiteral("TMPDIR"), m_home.path()); // of the sample data, which a killed program leaves
        prepare(m_program, environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel); // what a sanitizer reports
        m_program.start(program, arguments);
        return m_program.waitForStarted(patience) ? QString() : program;
    }

    bool isRunning()
    {
        m_program.waitForFinished(0); // notices an end without an event loop
        return m_program.state() == QProcess::Running;
    }
    QDBusConnection sessionBus() const { return QDBusConnection(sessionName()); }
    QDBusConnection accessibilityBus() const { return QDBusConnection(accessibilityName()); }

private:
    static QString sessionName() { return QStringLiteral("session of the test"); }
    static QString accessibilityName() { return QStringLiteral("accessibility bus of the test"); }

    static void prepare(QProcess &process, const QProcessEnvironment &environment)
    {
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }

    static QString firstLineOf(
        QProcess &process, const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
    {
        prepare(process, environment);
        process.setStandardErrorFile(QProcess::nullDevice()); // they speak of the system's limits
        process.start(program, arguments);
        QElapsedTimer timer;
        timer.start();
        while (!process.canReadLine() && timer.elapsed() < patience && process.waitForReadyRead(patience)) {}
        return QString::fromUtf8(process.readLine()).trimmed();
    }

    /// The session starts the accessibility bus when it is asked for the first time.
    static bool connectTo(const QString &session)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(session, sessionName());
        const QDBusReply<QString> address = bus.call(
            QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")),
            QDBus::Block, patience);
        return address.isValid() && QDBusConnection::connectToBus(address, accessibilityName()).isConnected();
    }

    QTemporaryDir m_home;
    QProcess m_display;
    QProcess m_bus;
    QProcess m_program;
};

} // namespace satchel::test
