// SPDX-License-Identifier: GPL-3.0-or-later
// A disk whose power may fail at any moment, below SQLite: what was not synced by then is there, is missing, or is
// there in part, each write for itself and in any order, sector by sector. What was synced is there. The program itself
// goes on; the files as they would be found are written to another folder.
#pragma once

#include "tests/support/DiskShim.h"

#include <algorithm>
#include <functional>
#include <map>
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <random>
#include <sys/stat.h>
#include <vector>

namespace satchel::test {

class PowerCutDisk final : public DiskShim
{
public:
    PowerCutDisk() : DiskShim(SharedMemory::Works, Place::BelowCipher) {}

    /// Called before each operation on a file, while nothing of it has happened.
    std::function<void()> onStep;

    /// The files of a folder as they would be found after a cut now; `random` says what became of what was not synced.
    /// A file keeps what is known of it when it is renamed. Of what was written past SQLite only QSaveFile syncs: the
    /// key files and the list of backups.
    void writeFound(const QString &from, const QString &to, std::mt19937_64 &random) const
    {
        for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files | QDir::Hidden)) {
            if (file.fileName().endsWith(QStringLiteral("-shm"))) // is made again
                continue;
            const auto shadow = shadowOf(file.filePath());
            QFile found(QDir(to).filePath(file.fileName()));
            if (!found.open(QIODevice::WriteOnly)
                || found.write(shadow ? shadow->found(random) : foundOf(file, random)) < 0)
                qFatal("%s cannot be written", qUtf8Printable(found.fileName()));
        }
    }

protected:
    void opened(const std::string &path) override
    {
        const quint64 number = numberOf(path);
        const auto known = m_files.find(path);
        if (path.empty() || (known != m_files.end() && known->second.number == number))
            return;
        const Shadow *renamed = shadowOf(QString::fromStdString(path));
        Shadow shadow = renamed ? *renamed : Shadow();
        QFile file(QString::fromStdString(path));
        if (!renamed && file.open(QIODevice::ReadOnly))
            shadow.durable = file.readAll();
        shadow.number = number;
        m_files[path] = std::move(shadow);
    }
    int writing(const std::string &path, const void *from, int size, sqlite3_int64 at) override
    {
        step();
        m_files[path].pending.push_back({qsizetype(at), QByteArray(static_cast<const char *>(from), size), false});
        return SQLITE_OK;
    }
    int truncating(const std::string &path, sqlite3_int64 size) override
    {
        step();
        m_files[path].pending.push_back({qsizetype(size), {}, true});
        return SQLITE_OK;
    }
    int syncing(const std::string &path) override
    {
        step();
        m_files[path].sync();
        return SQLITE_OK;
    }
    void removed(const std::string &path) override { m_files.erase(path); }

private:
    static constexpr qsizetype sector = 512; // bytes that a disk writes as one

    struct Operation
    {
        qsizetype at = 0; // of a truncation the new size
        QByteArray bytes;
        bool isTruncation = false;
    };
    struct Shadow
    {
        quint64 number = 0; // of the file, whatever its name
        QByteArray durable;
        std::vector<Operation> pending;

        static void apply(QByteArray &content, const Operation &operation, qsizetype length)
        {
            if (operation.isTruncation) {
                content.truncate(operation.at);
                return;
            }
            if (content.size() < operation.at + length)
                content.append(operation.at + length - content.size(), '\0');
            content.replace(operation.at, length, operation.bytes.first(length));
        }
        void sync()
        {
            for (const Operation &operation : pending)
                apply(durable, operation, operation.bytes.size());
            pending.clear();
        }
        QByteArray found(std::mt19937_64 &random) const
        {
            QByteArray content = durable;
            for (const Operation &operation : pending) {
                const quint64 fate = random() % 3;
                if (fate == 0)
                    continue;
                const qsizetype sectors = operation.bytes.size() / sector;
                const qsizetype torn = sectors > 0 ? qsizetype(random() % quint64(sectors)) * sector : 0;
                apply(content, operation, fate == 1 ? operation.bytes.size() : torn);
            }
            return content;
        }
    };

    static quint64 numberOf(const std::string &path)
    {
        struct stat file = {};
        return ::stat(path.c_str(), &file) == 0 ? quint64(file.st_ino) : 0;
    }
    const Shadow *shadowOf(const QString &path) const
    {
        const quint64 number = numberOf(path.toStdString());
        const auto found = std::ranges::find_if(
            m_files, [number](const auto &file) { return number != 0 && file.second.number == number; });
        return found == m_files.end() ? nullptr : &found->second;
    }
    QByteArray foundOf(const QFileInfo &file, std::mt19937_64 &random) const
    {
        QFile content(file.filePath());
        const QByteArray bytes = content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
        const bool isSynced = !file.fileName().contains(m_unsynced);
        return isSynced || random() % 2 == 0 ? bytes : bytes.first(bytes.size() / 2);
    }

    void step() const
    {
        if (onStep)
            onStep();
    }

    const QString m_unsynced = QStringLiteral(".replaced-"); // what a restore keeps by copying it
    std::map<std::string, Shadow> m_files;
};

} // namespace satchel::test
