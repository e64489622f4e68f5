// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/CrashReport.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace satchel::platform {

CrashCauses usualCrashCauses()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return CrashCause::Abort;
#else
    return CrashCauses(CrashCause::Fault) | CrashCause::Abort;
#endif
}

/// Qt knows the state directory from 6.7 on (https://specifications.freedesktop.org/basedir-spec/latest/).
QString crashFolder()
{
#ifdef Q_OS_LINUX
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state = QDir::isAbsolutePath(given) ? given : QDir::homePath() + u"/.local/state"_s;
    return state + u"/satchel/crashes"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/crashes"_s;
#endif
}

/// Their names begin with the time.
QStringList crashReports(const QString &folder)
{
    QStringList files;
    const QDir reports(folder);
    for (const QString &name : reports.entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        files.append(reports.filePath(name));
    return files;
}

} // namespace satchel::platform
