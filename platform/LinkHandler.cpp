// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/LinkHandler.h"

#include "domain/Reason.h"
#include "platform/Program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace satchel::platform {

using namespace Qt::StringLiterals;

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)

bool canHandleLinks()
{
    return false;
}

bool isLinkHandler(const QString &)
{
    return false;
}

Result<void> setLinkHandler(const QString &, bool)
{
    return fail(Error::Kind::Refused, Reason::tr("you can only change this in the system's settings"));
}

#else

namespace {

const auto section = u"[Default Applications]"_s;

QString listPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/mimeapps.list"_s;
}

QString desktopFile()
{
    return applicationId() + u".desktop"_s;
}

QStringList readLines()
{
    QFile file(listPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The line of a scheme among the defaults, or where it would go; -1 when there is no such section.
struct Place
{
    qsizetype line = -1;
    bool isThere = false;
};

Place find(const QStringList &lines, const QString &key)
{
    const qsizetype start = lines.indexOf(section);
    for (qsizetype i = start + 1; start >= 0 && i < lines.size() && !lines[i].startsWith(u'['); ++i) {
        if (lines[i].startsWith(key))
            return {i, true};
    }
    return {start < 0 ? -1 : start + 1, false};
}

QString keyOf(const QString &scheme)
{
    return u"x-scheme-handler/%1="_s.arg(scheme);
}

/// The programs of a line, first the one that is asked first.
QStringList programs(const QString &line)
{
    return line.mid(line.indexOf(u'=') + 1).split(u';', Qt::SkipEmptyParts);
}

} // namespace

bool canHandleLinks()
{
    return !QStandardPaths::locate(QStandardPaths::ApplicationsLocation, desktopFile()).isEmpty();
}

bool isLinkHandler(const QString &scheme)
{
    const QStringList lines = readLines();
    const Place place = find(lines, keyOf(scheme));
    return place.isThere && programs(lines[place.line]).value(0) == desktopFile();
}

Result<void> setLinkHandler(const QString &scheme, bool isOn)
{
    QStringList lines = readLines();
    if (!lines.contains(section))
        lines.append(section);
    const Place place = find(lines, keyOf(scheme));
    QStringList others = place.isThere ? programs(lines[place.line]) : QStringList();
    others.removeAll(desktopFile());
    if (place.isThere)
        lines.removeAt(place.line);
    if (isOn)
        others.prepend(desktopFile());
    if (!others.isEmpty())
        lines.insert(place.line, keyOf(scheme) + others.join(u';') + u';');
    QDir().mkpath(QFileInfo(listPath()).path());
    QSaveFile file(listPath());
    const QByteArray text = (lines.join(u'\n') + u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(text) != text.size()
        || !file.commit()) // unbuffered: see SafeFile
        return fail(Error::Kind::Io, file.errorString(), listPath());
    return {};
}

#endif

} // namespace satchel::platform
