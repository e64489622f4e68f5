// SPDX-License-Identifier: GPL-3.0-or-later
// A mail program that notes what it is given (on Linux, where xdg-email starts it), or that there is none. What is
// attached is in a folder of the test.
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace satchel::test {

class FakeMailProgram
{
public:
    FakeMailProgram() : m_path(qgetenv("PATH")), m_cache(qgetenv("XDG_CACHE_HOME"))
    {
        QFile script(m_folder.filePath(QStringLiteral("xdg-email")));
        if (!script.open(QIODevice::WriteOnly))
            qFatal("cannot write the mail program");
        const QByteArray noted = notes().toUtf8();
        script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > " + noted + ".part && mv " + noted + ".part " + noted + "\n");
        script.setPermissions(script.permissions() | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toUtf8() + ":" + m_path);
        qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
    }
    ~FakeMailProgram()
    {
        qputenv("PATH", m_path);
        if (m_cache.isNull())
            qunsetenv("XDG_CACHE_HOME");
        else
            qputenv("XDG_CACHE_HOME", m_cache);
    }
    Q_DISABLE_COPY_MOVE(FakeMailProgram)

    /// From now on there is none on this computer.
    void remove() { qputenv("PATH", m_empty.path().toUtf8()); }
    bool wasStarted() const { return QFile::exists(notes()); }
    /// What it was given.
    QStringList words() const
    {
        QFile file(notes());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    }
    /// What follows an option, such as "--attach".
    QString after(const QString &option) const { return words().value(words().indexOf(option) + 1); }

private:
    QString notes() const { return m_folder.filePath(QStringLiteral("noted")); }

    QTemporaryDir m_folder;
    QTemporaryDir m_empty;
    QByteArray m_path;
    QByteArray m_cache;
};

} // namespace satchel::test
