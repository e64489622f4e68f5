// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Autostart.h"

#include "domain/Reason.h"
#include "platform/Program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace satchel::platform {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN

QSettings runKey()
{
    return QSettings(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)"_s, QSettings::NativeFormat);
}

#else

QString filePath()
{
#ifdef Q_OS_MACOS
    return QDir::homePath() + u"/Library/LaunchAgents/"_s + applicationId() + u".plist"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/"_s + applicationId()
        + u".desktop"_s;
#endif
}

QString fileText()
{
#ifdef Q_OS_MACOS
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key><string>%1</string>
  <key>ProgramArguments</key><array><string>%2</string></array>
  <key>RunAtLoad</key><true/>
</dict>
</plist>
)"_s.arg(applicationId(), programPath().toHtmlEscaped());
#else
    // Quoted as the Desktop Entry Specification wants it: twice, once for the value, once for the argument.
    QString program = programPath();
    for (const QChar c : {u'\\', u'"', u'`', u'$'})
        program.replace(c, QString(u'\\') + c);
    program.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s);
    return u"[Desktop Entry]\nType=Application\nName=Satchel\nExec=\"%1\"\nIcon=%2\nTerminal=false\n"_s.arg(
        program, applicationId());
#endif
}

#endif

} // namespace

#ifdef Q_OS_WIN

bool isAutostartOn()
{
    return runKey().contains(u"Satchel"_s);
}

Result<void> setAutostart(bool isOn)
{
    QSettings key = runKey();
    if (isOn)
        key.setValue(u"Satchel"_s, u'"' + QDir::toNativeSeparators(programPath()) + u'"');
    else
        key.remove(u"Satchel"_s);
    key.sync();
    if (key.status() != QSettings::NoError)
        return fail(Error::Kind::Io, Reason::tr("the registry cannot be written"), key.fileName());
    return {};
}

#else

bool isAutostartOn()
{
    return QFile::exists(filePath());
}

Result<void> setAutostart(bool isOn)
{
    const QString path = filePath();
    if (!isOn) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return fail(Error::Kind::Io, file.errorString(), path);
        return {};
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray text = fileText().toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(text) != text.size()
        || !file.commit()) // unbuffered: see SafeFile
        return fail(Error::Kind::Io, file.errorString(), path);
    return {};
}

#endif

} // namespace satchel::platform
