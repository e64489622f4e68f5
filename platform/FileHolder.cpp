// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/FileHolder.h"

#include <algorithm>
#include <QDir>
#include <QFile>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace satchel::platform {

#if defined(Q_OS_LINUX)

namespace {

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: field 22 counts from the start of the computer, which is
/// "btime" of /proc/stat. The name before it may have spaces and brackets.
QDateTime startOf(qint64 process)
{
    constexpr int startField = 22;
    constexpr int fieldsBeforeBracket = 2;
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = fields.value(startField - fieldsBeforeBracket - 1).toLongLong();
    const QByteArray system = contentOf(u"/proc/stat"_s);
    const auto at = system.indexOf("btime ");
    const qint64 perSecond = sysconf(_SC_CLK_TCK);
    if (ticks <= 0 || at < 0 || perSecond <= 0)
        return {};
    const qint64 booted = system.mid(at + 6, system.indexOf('\n', at) - at - 6).toLongLong();
    return QDateTime::fromSecsSinceEpoch(booted + ticks / perSecond, Qt::UTC);
}

/// Whether a process has a file open. Those of other accounts do not tell.
bool hasOpen(qint64 process, const struct stat &file)
{
    const QString folder = u"/proc/%1/fd/"_s.arg(process);
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(names, [&](const QString &name) {
        struct stat opened = {};
        return stat(QFile::encodeName(folder + name).constData(), &opened) == 0 && opened.st_dev == file.st_dev
            && opened.st_ino == file.st_ino;
    });
}

} // namespace

/// By what each process has open: SQLite's locks are those of opened files, which name no process (fcntl(2), "Open file
/// description locks").
std::optional<FileHolder> databaseHolder(const QString &path)
{
    struct stat file = {};
    if (stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : processes) {
        const qint64 process = name.toLongLong(); // 0 where it is none
        if (process > 0 && process != getpid() && hasOpen(process, file))
            return FileHolder{
                process, QString::fromUtf8(contentOf(u"/proc/%1/comm"_s.arg(process))).trimmed(), startOf(process)};
    }
    return std::nullopt;
}

#elif defined(Q_OS_UNIX)

std::optional<FileHolder> databaseHolder(const QString &path)
{
    constexpr off_t firstLock = 0x40000000; // PENDING_BYTE, then RESERVED_BYTE and the shared ones
    constexpr off_t locks = 2 + 510;
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = firstLock;
    lock.l_len = locks;
    const bool isHeld = fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK && lock.l_pid > 0;
    close(file);
    return isHeld ? std::optional(FileHolder{lock.l_pid, {}, {}}) : std::nullopt;
}

#else

std::optional<FileHolder> databaseHolder(const QString &)
{
    return std::nullopt;
}

#endif

} // namespace satchel::platform
