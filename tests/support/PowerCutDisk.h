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
#include <vector>

namespace satchel::test {

class PowerCutDisk final : public DiskShim
{
public:
    PowerCutDisk() : DiskShim(SharedMemory::Works, Place::BelowCipher) {}

    /// Called before each operation on a file, while nothing of it has happened.
    std::function<void()> onStep;

    /// The files of a folder as they would be found after a cut now; `random` says what became of what was not synced.
    void writeFound(const QString &from, const QString &to, std::mt19937_64 &random) const
    {
        for (const auto &[path, shadow] : m_files) {
            const QFileInfo file(QString::fromStdString(path));
            if (file.absolutePath() != QDir(from).absolutePath())
                continue;
            QFile found(QDir(to).filePath(file.fileName()));
            if (!found.open(QIODevice::WriteOnly) || found.write(shadow.found(random)) < 0)
                qFatal("%s cannot be written", qUtf8Printable(found.fileName()));
        }
    }

protected:
    void opened(const std::string &path) override
    {
        if (path.empty() || m_files.contains(path))
            return;
        QFile file(QString::fromStdString(path));
        m_files[path].durable = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

    void step() const
    {
        if (onStep)
            onStep();
    }

    std::map<std::string, Shadow> m_files;
};

} // namespace satchel::test
