// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ProcessLock.h"

#include "domain/Reason.h"
#include "store/FileLocks.h"

#include <algorithm>
#include <cstddef>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr int pauseMilliseconds = 10;
constexpr int othersMilliseconds = 1000; // until those who are refused have closed the file
constexpr int mostRemoved = 100; // files that are removed by their holders while they are being opened
constexpr qint64 longestNote = 1024; // bytes

bool isBusy(int code)
{
    return (code & 0xff) == SQLITE_BUSY; // without what extends the code
}

/// The first three lines as a QLockFile has them.
QByteArray noteOfThisProcess()
{
    const QStringList lines{QString::number(QCoreApplication::applicationPid()), QCoreApplication::applicationName(),
        QSysInfo::machineHostName()};
    return lines.join(u'\n').toUtf8() + '\n';
}

/// `message` and, where another process has the lock, which.
QString refusal(const QString &message, const QByteArray &note)
{
    const QList<QByteArray> lines = note.split('\n');
    const qint64 process = lines.value(0).toLongLong();
    if (process <= 0 || process == QCoreApplication::applicationPid())
        return message;
    const QString computer = QString::fromUtf8(lines.value(2));
    return computer.isEmpty() || computer == QSysInfo::machineHostName()
        ? Reason::tr("%1 (process %2)").arg(message, QString::number(process))
        : Reason::tr("%1 (process %2 on %3)").arg(message, QString::number(process), computer);
}

} // namespace

/// A file of SQLite's layer over the system, whose locks are the same everywhere. It is no database. On Unix whatever
/// opens and closes the file beside SQLite may end the lock (FileLocks.h), so it is read and written here only.
class ProcessLock::File
{
public:
    explicit File(const QString &path)
    {
        keepFileLocks();
        if (sqlite3_initialize() != SQLITE_OK)
            return;
        sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
        m_name = sqlite3_create_filename(QFileInfo(path).absoluteFilePath().toUtf8().constData(), "", "", 0, nullptr);
        if (!system || !m_name)
            return;
        m_memory = std::make_unique<std::byte[]>(static_cast<size_t>(system->szOsFile));
        constexpr int flags = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        int got = 0;
        m_isOpen = system->xOpen(system, m_name, handle(), flags, &got) == SQLITE_OK && (got & SQLITE_OPEN_READWRITE);
    }
    ~File()
    {
        if (m_memory && handle()->pMethods)
            handle()->pMethods->xClose(handle());
        sqlite3_free_filename(m_name);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    bool isOpen() const { return m_isOpen; }

    /// A result code of SQLite.
    int lock()
    {
        for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED}) {
            if (const int code = handle()->pMethods->xLock(handle(), level); code != SQLITE_OK)
                return code;
        }
        const QDeadlineTimer end(othersMilliseconds); // whoever is refused has the first of these locks for a moment
        int code = handle()->pMethods->xLock(handle(), SQLITE_LOCK_EXCLUSIVE);
        while (isBusy(code) && !end.hasExpired()) {
            QThread::msleep(1);
            code = handle()->pMethods->xLock(handle(), SQLITE_LOCK_EXCLUSIVE);
        }
        return code;
    }

    /// Whether the path is another file by now, or none: whoever had the lock has removed this one.
    bool hasMoved()
    {
        int moved = 0; // Windows does not know the question, and moves no file that is open
        return handle()->pMethods->xFileControl(handle(), SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
    }

    void write(const QByteArray &note)
    {
        handle()->pMethods->xTruncate(handle(), 0);
        handle()->pMethods->xWrite(handle(), note.constData(), static_cast<int>(note.size()), 0);
    }

    QByteArray read()
    {
        sqlite3_int64 size = 0;
        if (handle()->pMethods->xFileSize(handle(), &size) != SQLITE_OK)
            return {};
        QByteArray note(static_cast<qsizetype>(std::min<qint64>(size, longestNote)), '\0');
        const int code = handle()->pMethods->xRead(handle(), note.data(), static_cast<int>(note.size()), 0);
        return code == SQLITE_OK ? note : QByteArray();
    }

private:
    sqlite3_file *handle() const { return reinterpret_cast<sqlite3_file *>(m_memory.get()); }

    const char *m_name = nullptr;
    std::unique_ptr<std::byte[]> m_memory; // sqlite3_file, as large as the system's layer wants it
    bool m_isOpen = false;
};

ProcessLock::ProcessLock(const QString &path) : m_path(path)
{
}

ProcessLock::~ProcessLock()
{
    release();
}

Result<void> ProcessLock::take(const QString &message, int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    int removed = 0;
    while (!m_file) {
        auto file = std::make_unique<File>(m_path);
        const int code = file->isOpen() ? file->lock() : SQLITE_CANTOPEN;
        if (code == SQLITE_OK && file->hasMoved() && ++removed < mostRemoved)
            continue;
        if (code == SQLITE_OK && removed < mostRemoved) {
            file->write(noteOfThisProcess()); // the lock holds also where the disk is full
            m_file = std::move(file);
        } else if (code != SQLITE_OK && !isBusy(code)) {
            return fail(Error::Kind::Io, Reason::tr("the lock file cannot be written"), m_path);
        } else if (end.hasExpired()) {
            return fail(Error::Kind::Busy, refusal(message, file->read()), m_path);
        } else {
            file.reset();
            QThread::msleep(pauseMilliseconds);
        }
    }
    return {};
}

void ProcessLock::release()
{
    if (!m_file)
        return;
    // While it is locked, for then it is nobody else's.
    const bool isOurs = !m_file->hasMoved();
    const bool isRemoved = isOurs && QFile::remove(m_path);
    m_file.reset();
    if (isOurs && !isRemoved)
        QFile::remove(m_path); // Windows removes a closed file only, and none that another process has opened since
}

} // namespace satchel::store
