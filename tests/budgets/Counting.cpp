// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/budgets/Counting.h"

#include <atomic>
#include <sqlite3.h>
#include <unistd.h>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else // then it cannot run under it either
#define RUNNING_ON_VALGRIND false
#define CALLGRIND_START_INSTRUMENTATION
#define CALLGRIND_TOGGLE_COLLECT
#define CALLGRIND_DUMP_STATS_AT(name)
#endif

namespace satchel::budgets {

namespace {

using WriteAt = ssize_t (*)(int file, const void *from, size_t size, off_t at);
using Write = ssize_t (*)(int file, const void *from, size_t size);

// Constant, so that the first allocation of the process may ask.
constinit std::atomic<bool> isCounting = false; // within the work
constinit std::atomic<bool> hasHooks = false; // not under callgrind
constinit std::atomic<qint64> allocations = 0;
constinit std::atomic<qint64> statements = 0;
constinit std::atomic<qint64> steps = 0;
constinit std::atomic<qint64> bytesWritten = 0;
WriteAt systemWriteAt = nullptr;
WriteAt systemWriteAt64 = nullptr;
Write systemWrite = nullptr;

void add(std::atomic<qint64> &to, qint64 much)
{
    if (isCounting.load(std::memory_order_relaxed) && hasHooks.load(std::memory_order_relaxed))
        to.fetch_add(much, std::memory_order_relaxed);
}

int noteStatement(unsigned, void *, void *statement, void *)
{
    add(statements, 1);
    add(steps, sqlite3_stmt_status(static_cast<sqlite3_stmt *>(statement), SQLITE_STMTSTATUS_VM_STEP, 1));
    return 0;
}

int watch(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_PROFILE, noteStatement, nullptr);
}

ssize_t noteWrite(int file, const void *from, size_t size)
{
    add(bytesWritten, static_cast<qint64>(size));
    return systemWrite(file, from, size);
}

template <WriteAt *system> ssize_t noteWriteAt(int file, const void *from, size_t size, off_t at)
{
    add(bytesWritten, static_cast<qint64>(size));
    return (*system)(file, from, size, at);
}

/// SQLite's own seam for tests: it calls the system through a table.
template <typename Call> void replace(sqlite3_vfs &system, const char *name, Call &before, Call ours)
{
    before = reinterpret_cast<Call>(system.xGetSystemCall(&system, name));
    if (before && system.xSetSystemCall(&system, name, reinterpret_cast<sqlite3_syscall_ptr>(ours)) != SQLITE_OK)
        qFatal("SQLite does not let its calls of %s be counted", name);
}

void setCounting(bool isOn)
{
    if (isCounting.exchange(isOn) != isOn)
        CALLGRIND_TOGGLE_COLLECT;
}

} // namespace

void noteAllocation()
{
    add(allocations, 1);
}

void beginToCount()
{
    if (RUNNING_ON_VALGRIND)
        return;
    hasHooks = true;
    sqlite3_vfs *system = sqlite3_vfs_find("unix");
    if (!system || sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watch)) != SQLITE_OK)
        qFatal("SQLite does not let its statements be counted");
    replace<WriteAt>(*system, "pwrite", systemWriteAt, &noteWriteAt<&systemWriteAt>);
    replace<WriteAt>(*system, "pwrite64", systemWriteAt64, &noteWriteAt<&systemWriteAt64>);
    replace<Write>(*system, "write", systemWrite, &noteWrite);
}

Counts count(const char *name, const std::function<void()> &work)
{
    for (std::atomic<qint64> *figure : {&statements, &steps, &bytesWritten, &allocations})
        *figure = 0;
    CALLGRIND_START_INSTRUMENTATION; // the first time: what comes before is quicker without
    setCounting(true);
    work();
    setCounting(false);
    CALLGRIND_DUMP_STATS_AT(name);
    return {statements, steps, bytesWritten, allocations};
}

Uncounted::Uncounted() : m_wasCounting(isCounting)
{
    setCounting(false);
}

Uncounted::~Uncounted()
{
    setCounting(m_wasCounting);
}

} // namespace satchel::budgets
