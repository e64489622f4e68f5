// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's calls of fcntl and close, replaced. SQLite counts on its locks being those of the process, whichever of its
// descriptors of a file it uses, so the guard, one more descriptor of each file, holds all locks of the file. The guard
// is open as long as SQLite has the file open.
#include "store/FileLocks.h"

#include <cerrno>
#include <compare>
#include <cstdarg>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <sqlite3.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace satchel::store {

namespace {

struct FileId
{
    dev_t device;
    ino_t number;

    auto operator<=>(const FileId &) const = default;
};

struct Guard
{
    int descriptor = -1; // negative: none could be opened, and SQLite's own descriptors hold the locks
    std::set<int> users; // SQLite's descriptors of the file
};

class Guards
{
public:
    static Guards &all()
    {
        static auto *guards = new Guards; // SQLite may close files after the destructors of statics
        return *guards;
    }

    int lock(int descriptor, int command, struct flock *area)
    {
        const std::lock_guard lock(m_mutex);
        const auto guard = guardOf(descriptor);
        if (!guard)
            return -1;
        if (*guard < 0)
            return ::fcntl(descriptor, command, area);
        area->l_pid = 0; // as these locks want it
        return ::fcntl(*guard, command == F_GETLK ? F_OFD_GETLK : F_OFD_SETLK, area);
    }

    int close(int descriptor)
    {
        const std::lock_guard lock(m_mutex);
        const auto user = m_users.find(descriptor);
        if (user != m_users.end()) {
            const auto guard = m_guards.find(user->second);
            guard->second.users.erase(descriptor);
            if (guard->second.users.empty()) {
                if (guard->second.descriptor >= 0)
                    ::close(guard->second.descriptor);
                m_guards.erase(guard);
            }
            m_users.erase(user);
        }
        return ::close(descriptor);
    }

private:
    /// Negative where none could be opened; nothing where the file cannot be identified. A file keeps what it got: the
    /// locks of a process and those of a guard do not know of each other.
    std::optional<int> guardOf(int descriptor)
    {
        const auto user = m_users.find(descriptor);
        if (user != m_users.end())
            return m_guards.at(user->second).descriptor;
        struct stat facts
        {
        };
        if (::fstat(descriptor, &facts) != 0)
            return {};
        const FileId file{facts.st_dev, facts.st_ino};
        const auto known = m_guards.find(file);
        const int guard = known != m_guards.end() ? known->second.descriptor : reopened(descriptor);
        m_guards[file].descriptor = guard;
        m_guards[file].users.insert(descriptor);
        m_users[descriptor] = file;
        return guard;
    }

    /// By the descriptor and not by name: the file may have another one meanwhile, or none.
    static int reopened(int descriptor)
    {
        const std::string path = "/proc/self/fd/" + std::to_string(descriptor);
        const int writable = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        return writable >= 0 ? writable : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    }

    std::mutex m_mutex;
    std::map<FileId, Guard> m_guards;
    std::map<int, FileId> m_users;
};

int lockingFcntl(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    int result = -1;
    if (command == F_SETLK || command == F_GETLK)
        result = Guards::all().lock(descriptor, command, va_arg(arguments, struct flock *));
    else
        result = ::fcntl(descriptor, command, va_arg(arguments, int));
    va_end(arguments);
    return result;
}

int lockingClose(int descriptor)
{
    return Guards::all().close(descriptor);
}

template <typename Function> void replace(sqlite3_vfs *vfs, const char *name, Function function)
{
    vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(function));
}

} // namespace

void keepFileLocks()
{
    static const bool isDone = [] {
        sqlite3_vfs *unixFiles = sqlite3_vfs_find("unix");
        if (!unixFiles || unixFiles->iVersion < 3)
            return false;
        replace(unixFiles, "fcntl", lockingFcntl);
        replace(unixFiles, "close", lockingClose);
        return true;
    }();
    static_cast<void>(isDone);
}

} // namespace satchel::store
