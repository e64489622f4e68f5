// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/FileCheck.h"

#include "domain/Reason.h"
#include "store/Statements.h"

#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr int instructionsPerLook = 10'000; // of SQLite's machine: some milliseconds

QString markerOf(const QString &storePath)
{
    return storePath + u".running"_s;
}

int isEnded(void *isCancelled)
{
    return static_cast<const std::atomic<bool> *>(isCancelled)->load(std::memory_order_relaxed) ? 1 : 0;
}

} // namespace

Result<void> checkFile(const QString &path, const std::optional<StoreKey> &key, Thoroughness thoroughness,
    const std::atomic<bool> *isCancelled)
{
    constexpr int patience = 5000; // milliseconds, for another process that is upgrading it
    const auto database = TRY(
        Database::open(path, Database::Mode::ReadOnly, {.busyMilliseconds = patience, .key = key}));
    if (isCancelled)
        sqlite3_progress_handler(
            database->handle(), instructionsPerLook, isEnded, const_cast<std::atomic<bool> *>(isCancelled));
    const auto lines = readAll(*database,
        thoroughness == Thoroughness::Quick ? "PRAGMA quick_check(5)" : "PRAGMA integrity_check(5)",
        [](const Statement &row) { return row.text(0); });
    if (!lines && isCancelled && isCancelled->load())
        return fail(Error::Kind::Cancelled, Reason::tr("the check was stopped"), path);
    if (!lines)
        return fail(Error{lines.error().kind, lines.error().what, path});
    if (*lines == std::vector<QString>{u"ok"_s})
        return {};
    return fail(Error::Kind::Corrupt, QStringList(lines->begin(), lines->end()).join(u"; "_s), path);
}

bool RunMarker::isLeft(const QString &storePath)
{
    return QFile::exists(markerOf(storePath));
}

RunMarker::RunMarker(const QString &storePath) : m_file(markerOf(storePath))
{
    QFile file(m_file);
    std::ignore = file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
}

RunMarker::~RunMarker()
{
    if (!m_isLeft)
        QFile::remove(m_file);
}

} // namespace satchel::store
