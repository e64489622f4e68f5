// SPDX-License-Identifier: GPL-3.0-or-later
// A new store is laid out by all migrations, which with sanitizers takes most of a short test's time. Its file is the
// same for everybody until the first who opens it gives it an identity, so a program of tests makes it once.
#pragma once

#include "store/Store.h"

#include <QFile>
#include <QTemporaryDir>

namespace satchel::test {

/// The file of a store that nobody has opened: tables, and no record.
inline const QByteArray &emptyStore()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("empty.satchel"));
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"), QTimeZone::utc());
        store::StoreOptions options;
        options.hasDefaults = false;
        auto opened = store::Store::open(path, clock, 1, options);
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        opened->reset(); // the last connection brings all into the file
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qUtf8Printable(file.errorString()));
        return file.readAll();
    }();
    return bytes;
}

/// Puts it where a test opens a store; one that is there stays.
inline void putEmptyStore(const QString &path)
{
    if (QFile::exists(path))
        return;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(emptyStore()) != emptyStore().size())
        qFatal("%s", qUtf8Printable(file.errorString()));
}

} // namespace satchel::test
