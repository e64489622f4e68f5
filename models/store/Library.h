// SPDX-License-Identifier: GPL-3.0-or-later
// What the SQLite that runs must be: without the bug that can damage a log which several connections write
// (https://sqlite.org/wal.html#walresetbug, in 3.7.0 to 3.51.2), and built with what the store is made of.
#pragma once

#include "domain/Result.h"

#include <QStringList>

namespace satchel::store {

struct SqliteBuild
{
    QString version; // "3.53.0"
    int number = 0; // 3053000
    QStringList options; // as PRAGMA compile_options names them: "ENABLE_FTS5"
    bool isThreadSafe = false;

    /// The library this program runs with, which need not be the one it was built with.
    static SqliteBuild running();
};

/// Bug, with what is missing, where no store may be opened with this library.
Result<void> checkLibrary(const SqliteBuild &build = SqliteBuild::running());

} // namespace satchel::store
