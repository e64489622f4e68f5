// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a store's file and its write-ahead log, read as bytes: of a file that SQLite does not open any more.
// Nothing is ever written to either, and nobody else can open the file as long as this object lives.
#pragma once

#include "store/encryption/StoreKey.h"
#include "store/repair/PageFormat.h"

#include <QFile>
#include <QHash>
#include <QString>

struct sqlite3;
struct sqlite3_file;

namespace satchel::store {

class PageSource
{
public:
    /// `keys` are tried one after the other on a file that is encrypted. Busy while anybody has it open, this process
    /// included; NotFound, Io; KeyMissing when it looks encrypted and no key opens any page; Corrupt when no page of a
    /// database is in it.
    static Result<std::unique_ptr<PageSource>> open(const QString &path, const std::vector<StoreKey> &keys);
    ~PageSource();
    Q_DISABLE_COPY(PageSource)

    quint32 pageCount() const { return m_pageCount; }
    const PageLayout &layout() const { return m_layout; }
    /// What the file says of itself, where its first page can be read.
    const std::optional<DatabaseHeader> &header() const { return m_header; }
    const std::optional<StoreKey> &key() const { return m_key; }
    /// Frames of the log that are damaged: their pages are read as they were before.
    int damagedFrames() const { return m_damagedFrames; }

    /// Decrypted, pages 1 to pageCount(); empty when the page is behind the end or, in an encrypted file,
    /// damaged.
    QByteArray page(quint32 number) const;

private:
    PageSource() = default;
    Result<void> openFile(const QString &path);
    Result<void> lock(const QString &path);
    Result<void> findLayout(const QString &path, const std::vector<StoreKey> &keys);
    bool opensWith(const PageLayout &layout, const std::optional<StoreKey> &key) const;
    bool isSomePageOf(const PageLayout &layout) const;
    void readLog(const QString &path);
    static QString logOf(const QString &path);
    QByteArray readFile(qint64 at, qint64 size) const;
    QByteArray decrypted(QByteArray page, quint32 number) const;

    sqlite3 *m_handle = nullptr;
    sqlite3_file *m_file = nullptr;
    bool m_isLocked = false;
    qint64 m_size = 0;
    mutable QFile m_log;
    PageLayout m_layout;
    std::optional<DatabaseHeader> m_header;
    std::optional<StoreKey> m_key;
    quint32 m_pageCount = 0;
    QHash<quint32, qint64> m_newest; // where the log has a page
    int m_damagedFrames = 0;
};

} // namespace satchel::store
