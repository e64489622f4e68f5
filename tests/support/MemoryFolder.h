// SPDX-License-Identifier: GPL-3.0-or-later
// A temporary folder in memory where the platform has one, for tests that write much and do not ask whether a disk
// keeps its word.
#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace satchel::test {

class MemoryFolder : public QTemporaryDir
{
public:
    MemoryFolder() : QTemporaryDir(parent() + QStringLiteral("/satchel-XXXXXX")) {}

private:
    static QString parent()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    }
};

} // namespace satchel::test
