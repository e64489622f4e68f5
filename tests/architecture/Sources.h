// SPDX-License-Identifier: GPL-3.0-or-later
// The source tree as text, for facts about all of it.
#pragma once

#include "tests/support/Paths.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

namespace satchel::test {

inline QDir sourceRoot()
{
    return QDir(projectPath({}));
}

/// Of an absolute path or one from the root; empty when there is no such file.
inline QString contentOf(const QString &path)
{
    QFile file(sourceRoot().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The absolute paths of the C++ files of a folder and those below it.
inline QStringList sourcesIn(const QString &folder)
{
    QStringList files;
    QDirIterator found(sourceRoot().filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    return files;
}

/// Fails with every offender at once, so that one run shows everything to fix.
inline void verifyNone(QStringList offenders)
{
    offenders.sort();
    QVERIFY2(offenders.isEmpty(), qPrintable(u'\n' + offenders.join(u'\n')));
}

} // namespace satchel::test
