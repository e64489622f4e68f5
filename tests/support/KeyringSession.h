// SPDX-License-Identifier: GPL-3.0-or-later
// A real gnome-keyring in a private D-Bus session, under a home folder of its own. A test program starts itself again
// inside of such a session; KeyringDaemon is for what runs there.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

namespace satchel::test {

/// The daemon of a session, unlocked with a password. It ends with the session's bus.
class KeyringDaemon
{
public:
    /// Of this program's own session, or of the one that `environment` names.
    explicit KeyringDaemon(QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
        : m_environment(std::move(environment))
    {
    }

    bool start()
    {
        QProcess starter;
        starter.setProcessEnvironment(m_environment);
        starter.start(QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--unlock"), QStringLiteral("--daemonize"), QStringLiteral("--components=secrets")});
        starter.write("only for this test");
        starter.closeWriteChannel();
        if (!starter.waitForFinished(20'000) || starter.exitCode() != 0)
            return false;
        // An unlocked daemon serves nobody before it gets a start command.
        starter.start(QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--start"), QStringLiteral("--components=secrets")});
        if (!starter.waitForFinished(20'000) || starter.exitCode() != 0)
            return false;
        QProcess owner;
        owner.setProcessEnvironment(m_environment);
        owner.start(QStringLiteral("dbus-send"),
            {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
                QStringLiteral("string:org.freedesktop.secrets")});
        if (!owner.waitForFinished(20'000))
            return false;
        m_process = owner.readAllStandardOutput().simplified().split(' ').last().toInt();
        return m_process > 1;
    }
    void signal(int number) { ::kill(m_process, number); }

private:
    QProcessEnvironment m_environment;
    int m_process = 0;
};

namespace KeyringSession {

inline QString program()
{
    return QStringLiteral("dbus-run-session");
}

/// The name of a program that is not installed; empty when all is there.
inline QString missingProgram()
{
    for (const QString &needed : {program(), QStringLiteral("gnome-keyring-daemon")}) {
        if (QStandardPaths::findExecutable(needed).isEmpty())
            return needed;
    }
    return {};
}

/// Whatever is written goes below `home`; no desktop and no other session is seen.
inline QProcessEnvironment environment(const QString &home)
{
    const QString run = home + QStringLiteral("/run");
    if (!QDir().mkpath(run) || !QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("the test cannot write %s", qUtf8Printable(run));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
        {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "GNOME_KEYRING_CONTROL"})
        environment.remove(QLatin1StringView(name));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), run);
    return environment;
}

struct Outcome
{
    bool isWell = false;
    QByteArray said;
};

inline Outcome run(const QString &program, const QStringList &words, const QProcessEnvironment &environment,
    int milliseconds = 300'000)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    const bool hasEnded = process.waitForFinished(milliseconds);
    const QByteArray said = process.readAll();
    return {hasEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said};
}

} // namespace KeyringSession

/// The first file below a folder that holds these bytes; a word about it when there was no file to look into.
inline QString findInFiles(const QString &folder, const QByteArray &needle)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool hasRead = false;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        hasRead = true;
        if (file.readAll().contains(needle))
            return file.fileName();
    }
    return hasRead ? QString() : QStringLiteral("a search that saw nothing proves nothing");
}

} // namespace satchel::test
