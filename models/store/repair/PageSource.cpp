// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/PageSource.h"

#include "domain/Reason.h"
#include "store/encryption/Cipher.h"
#include "store/FileLocks.h"
#include "store/repair/PageCipher.h"
#include "store/repair/WriteAheadLog.h"

#include <algorithm>
#include <limits>
#include <QDir>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr quint32 triedPages = 64; // of a file whose header is lost: enough to tell its layout by

/// SQLite's own first, then the others that it can have.
constexpr int pageSizes[] = {4096, 8192, 16384, 32768, 65536, 2048, 1024, 512};

quint32 pagesIn(qint64 size, const PageLayout &layout)
{
    return static_cast<quint32>(std::min<qint64>((size + layout.pageSize - 1) / layout.pageSize, 0xFFFFFFFE));
}

bool hasSameContent(const QString &path, const QString &other)
{
    constexpr qint64 block = 1 << 20;
    QFile a(path);
    QFile b(other);
    if (!a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly) || a.size() != b.size())
        return false;
    while (!a.atEnd()) {
        if (a.read(block) != b.read(block))
            return false;
    }
    return true;
}

} // namespace

Result<std::unique_ptr<PageSource>> PageSource::open(const QString &path, const std::vector<StoreKey> &keys)
{
    std::unique_ptr<PageSource> source(new PageSource);
    const QString file = QFileInfo(path).canonicalFilePath();
    if (file.isEmpty())
        return fail(Error::Kind::NotFound, Reason::tr("there is no such file"), path);
    TRY(source->openFile(file));
    TRY(source->findLayout(file, keys));
    source->readLog(file);
    return source;
}

PageSource::~PageSource()
{
    if (m_isLocked)
        m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
    sqlite3_close(m_handle);
}

/// Through SQLite, whose locks another descriptor of this process would end
/// (https://sqlite.org/howtocorrupt.html, 2.2).
Result<void> PageSource::openFile(const QString &path)
{
    keepFileLocks();
    for (const int flags : {SQLITE_OPEN_READWRITE, SQLITE_OPEN_READONLY}) {
        sqlite3_close(m_handle);
        m_handle = nullptr;
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_EXRESCODE, nullptr) == SQLITE_OK)
            break;
    }
    sqlite3_int64 size = 0;
    if (!m_handle || sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &m_file) != SQLITE_OK || !m_file
        || !m_file->pMethods || m_file->pMethods->xFileSize(m_file, &size) != SQLITE_OK)
        return fail(Error::Kind::Io, Reason::tr("the file cannot be read"), path);
    m_size = size;
    return lock(path);
}

/// With a log every connection holds a shared lock, so this one finds out whether there is any. A disk without locks,
/// or a file that cannot be written, has no writers.
Result<void> PageSource::lock(const QString &path)
{
    for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_EXCLUSIVE}) {
        const int code = m_file->pMethods->xLock(m_file, level);
        m_isLocked = m_isLocked || code == SQLITE_OK;
        if ((code & 0xFF) == SQLITE_BUSY)
            return fail(Error::Kind::Busy, Reason::tr("another program is using the store"), path);
    }
    return {};
}

QByteArray PageSource::readFile(qint64 at, qint64 size) const
{
    const qint64 there = std::min(size, m_size - at);
    if (at < 0 || there <= 0)
        return {};
    QByteArray bytes(there, Qt::Uninitialized);
    if (m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(there), at) == SQLITE_OK)
        return bytes;
    // A block of the disk that cannot be read: the rest of the page may be.
    constexpr qint64 block = 512;
    bytes.fill('\0');
    for (qint64 done = 0; done < there; done += block)
        m_file->pMethods->xRead(
            m_file, bytes.data() + done, static_cast<int>(std::min(block, there - done)), at + done);
    return bytes;
}

QByteArray PageSource::decrypted(QByteArray page, quint32 number) const
{
    if (page.size() < m_layout.pageSize)
        return {};
    if (m_key && !decryptPage({page.data(), static_cast<size_t>(page.size())}, number, *m_key))
        return {};
    return page;
}

bool PageSource::opensWith(const PageLayout &layout, const std::optional<StoreKey> &key) const
{
    const quint32 pages = std::min(pagesIn(m_size, layout), triedPages);
    for (quint32 number = 1; key && number <= pages; ++number) {
        QByteArray page = readFile(qint64(number - 1) * layout.pageSize, layout.pageSize);
        if (page.size() == layout.pageSize
            && decryptPage({page.data(), static_cast<size_t>(page.size())}, number, *key))
            return true;
    }
    return false;
}

/// Pages of another size look like pages only where two begin at the same place.
bool PageSource::isSomePageOf(const PageLayout &layout) const
{
    const quint32 pages = pagesIn(m_size, layout);
    int fitting = 0;
    for (quint32 number = 2; number <= std::min(pages, triedPages); ++number) {
        const QByteArray page = readFile(qint64(number - 1) * layout.pageSize, layout.pageSize);
        const auto parsed = parseBtreePage(page, number, layout, pages);
        fitting += parsed && parsed->damagedCells == 0 && !parsed->cells.empty() ? 1 : 0;
    }
    return fitting > 0;
}

Result<void> PageSource::findLayout(const QString &path, const std::vector<StoreKey> &keys)
{
    m_header = parseDatabaseHeader(readFile(0, databaseHeaderSize));
    std::vector<PageLayout> layouts;
    if (m_header)
        layouts.push_back(m_header->layout);
    for (const int size : pageSizes) {
        layouts.push_back({size, 0});
    }
    const bool mayBePlain = !m_header || m_header->layout.reserved == 0;
    for (PageLayout layout : layouts) {
        if (m_size < layout.pageSize / 2)
            continue;
        if (mayBePlain && (m_header ? layout == m_header->layout : isSomePageOf(layout))) {
            m_layout = layout;
            m_pageCount = pagesIn(m_size, layout);
            return {};
        }
        layout.reserved = pageReserve;
        for (const StoreKey &key : keys) {
            if (!opensWith(layout, key))
                continue;
            m_layout = layout;
            m_key = key;
            m_pageCount = pagesIn(m_size, layout);
            return {};
        }
    }
    if (m_header && m_header->layout.reserved == pageReserve)
        return fail(Error::Kind::KeyMissing, Reason::tr("no key at hand opens this store"), path);
    return fail(Error::Kind::Corrupt, Reason::tr("no page of a store is left in this file"), path);
}

/// Beside the file; or beside the copy of the file that a salvage kept which was killed before the new store was in
/// place (Salvage::putInPlace).
QString PageSource::logOf(const QString &path)
{
    constexpr qsizetype suffix = 4; // "-wal"
    const QString beside = path + u"-wal"_s;
    const QFileInfo file(path);
    const auto logs = file.absoluteDir().entryInfoList(
        {file.fileName() + u".damaged-*-wal"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &log : logs) {
        if (!QFile::exists(beside) && hasSameContent(path, log.filePath().chopped(suffix)))
            return log.filePath();
    }
    return beside;
}

/// What was committed last counts; frames behind the last commit were never finished.
void PageSource::readLog(const QString &path)
{
    m_log.setFileName(logOf(path));
    if (!m_log.exists() || !m_log.open(QIODevice::ReadOnly))
        return;
    auto log = WriteAheadLog::begin(m_log.read(WriteAheadLog::headerSize));
    if (!log || log->pageSize() != m_layout.pageSize) {
        m_damagedFrames = static_cast<int>(std::min<qint64>(std::numeric_limits<int>::max(),
            std::max<qint64>(0, m_log.size() - WriteAheadLog::headerSize)
                / (WriteAheadLog::frameHeaderSize + m_layout.pageSize)));
        return;
    }
    QHash<quint32, qint64> open; // of a transaction whose end did not come yet
    int damaged = 0;
    for (;;) {
        const QByteArray frameHeader = m_log.read(WriteAheadLog::frameHeaderSize);
        const qint64 at = m_log.pos();
        QByteArray page = m_log.read(m_layout.pageSize);
        if (page.size() < m_layout.pageSize)
            break;
        const WriteAheadLog::Frame frame = log->next(frameHeader, page);
        const bool isWhole = m_key
            ? frame.isCurrent && decryptPage({page.data(), static_cast<size_t>(page.size())}, frame.page, *m_key)
            : frame.isWhole;
        damaged += isWhole ? 0 : 1;
        if (!isWhole)
            continue; // an older log's, unless a commit follows
        open.insert(frame.page, at);
        if (!frame.endsTransaction)
            continue;
        m_damagedFrames += std::exchange(damaged, 0);
        for (auto one = open.cbegin(); one != open.cend(); ++one) {
            m_newest.insert(one.key(), one.value());
            m_pageCount = std::max(m_pageCount, one.key());
        }
        open.clear();
    }
}

QByteArray PageSource::page(quint32 number) const
{
    if (number < 1 || number > m_pageCount)
        return {};
    if (const auto at = m_newest.constFind(number); at != m_newest.cend() && m_log.seek(*at)) {
        const QByteArray page = decrypted(m_log.read(m_layout.pageSize), number);
        if (!page.isEmpty())
            return page;
    }
    return decrypted(readFile(qint64(number - 1) * m_layout.pageSize, m_layout.pageSize), number);
}

} // namespace satchel::store
