// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Library.h"

#include "domain/Reason.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr int lastFaultyVersion = 3051002;
static_assert(SQLITE_VERSION_NUMBER > lastFaultyVersion, "build with the SQLite in third_party");

const QString neededOptions[] = {u"ENABLE_FTS5"_s};

} // namespace

SqliteBuild SqliteBuild::running()
{
    SqliteBuild build{
        QString::fromLatin1(sqlite3_libversion()), sqlite3_libversion_number(), {}, sqlite3_threadsafe() != 0};
    for (int i = 0; const char *option = sqlite3_compileoption_get(i); ++i)
        build.options.append(QString::fromLatin1(option));
    return build;
}

Result<void> checkLibrary(const SqliteBuild &build)
{
    if (build.number <= lastFaultyVersion)
        return fail(Error::Kind::Bug,
            Reason::tr("SQLite %1 can damage a store that several programs write; 3.51.3 or newer is needed")
                .arg(build.version));
    for (const QString &option : neededOptions) {
        if (!build.options.contains(option))
            return fail(Error::Kind::Bug, Reason::tr("SQLite %1 was built without %2").arg(build.version, option));
    }
    if (!build.isThreadSafe)
        return fail(Error::Kind::Bug, Reason::tr("SQLite %1 was built for one thread only").arg(build.version));
    return {};
}

} // namespace satchel::store
