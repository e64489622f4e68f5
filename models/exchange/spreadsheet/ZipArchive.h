// SPDX-License-Identifier: GPL-3.0-or-later
// A zip file that is open for reading (libzip). What it would unpack to is checked before anything is unpacked, and
// each part is read as a stream, so a workbook of any size takes a few buffers.
#pragma once

#include "domain/Result.h"

#include <memory>
#include <QHash>
#include <QIODevice>

struct zip;

namespace satchel::exchange {

class ZipArchive
{
public:
    /// Invalid: no zip file, cut off, damaged, or of an unreasonable size when unpacked.
    static Result<ZipArchive> open(const QString &path);

    const QString &path() const { return m_path; }
    /// Names of parts are the same whatever their case (ECMA-376-2, 6.2.2.3).
    bool has(const QString &part) const { return m_parts.contains(part.toLower()); }
    /// Size of a part when unpacked; 0 when there is none.
    qint64 sizeOf(const QString &part) const { return m_parts.value(part.toLower()).size; }
    /// A part as a stream that cannot seek. It must not outlive the archive. Invalid: missing, encrypted, packed in a
    /// way that libzip does not know.
    Result<std::unique_ptr<QIODevice>> read(const QString &part) const;

private:
    struct Part
    {
        quint64 index = 0;
        qint64 size = 0;
    };
    struct Close
    {
        void operator()(zip *archive) const;
    };

    explicit ZipArchive(zip *archive, QString path);
    Result<void> readDirectory(qint64 fileSize);

    std::unique_ptr<zip, Close> m_archive;
    QString m_path;
    QHash<QString, Part> m_parts; // by lower-case name
};

} // namespace satchel::exchange
