// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/ZipDirectory.h"

#include "domain/Reason.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

// Layout (little endian), PKWARE APPNOTE 4.3.12 and 4.3.16:
//   end record   06054b50 · … · 10: entries (2) · 12: size of directory (4) · 16: offset of directory (4)
//   entry        02014b50 · … · 20: packed (4) · 24: unpacked (4) · 28: name (2) · 30: extra (2) · 32: comment (2) ·
//   46: name
constexpr qsizetype endRecordSize = 22;
constexpr qsizetype entrySize = 46;
constexpr qint64 unpackedLimit = 1024LL * 1024 * 1024;
constexpr qint64 trustedSize = 32LL * 1024 * 1024; // below this the ratio does not matter
constexpr qint64 ratioLimit = 250; // sheets pack to a tenth or a thirtieth
constexpr qsizetype entryLimit = 20000;

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

} // namespace

Result<ZipDirectory> readZipDirectory(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Reason::tr("the file cannot be opened: %1").arg(file.errorString()), path);
    if (file.read(4) != QByteArray("PK\x03\x04", 4))
        return fail(Error::Kind::Invalid, Reason::tr("this is not a spreadsheet: it is not a zip file"), path);
    const qint64 tailSize = qMin<qint64>(file.size(), 65536 + endRecordSize);
    file.seek(file.size() - tailSize);
    const QByteArray tail = file.read(tailSize);
    const qsizetype end = tail.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (end < 0 || end + endRecordSize > tail.size())
        return fail(Error::Kind::Invalid, Reason::tr("the file is cut off: its table of contents is missing"), path);
    const qint64 size = u32(tail, end + 12);
    const qint64 offset = u32(tail, end + 16);
    if (offset + size > file.size())
        return fail(Error::Kind::Invalid, Reason::tr("the file is damaged: its table of contents lies outside of it"), path);
    file.seek(offset);
    const QByteArray bytes = file.read(size);
    ZipDirectory directory;
    for (qsizetype at = 0; at + entrySize <= bytes.size() && u32(bytes, at) == 0x02014b50;) {
        const qsizetype nameSize = u16(bytes, at + 28);
        directory.packedSize += u32(bytes, at + 20);
        directory.unpackedSize += u32(bytes, at + 24);
        directory.names.append(QString::fromUtf8(bytes.mid(at + entrySize, nameSize)));
        if (directory.names.size() > entryLimit)
            return fail(Error::Kind::Invalid, Reason::tr("the file holds more than %Ln parts", nullptr, static_cast<int>(entryLimit)), path);
        at += entrySize + nameSize + u16(bytes, at + 30) + u16(bytes, at + 32);
    }
    if (directory.names.size() != u16(tail, end + 10)) // a reader that goes by the number would see other parts
        return fail(Error::Kind::Invalid, Reason::tr("the file is damaged: its table of contents is not what it says"), path);
    const bool isInflated
        = directory.unpackedSize > trustedSize && directory.unpackedSize > qMax<qint64>(file.size(), 1) * ratioLimit;
    if (directory.unpackedSize > unpackedLimit || isInflated) {
        return fail(Error::Kind::Invalid,
            Reason::tr("the file would unpack to %1 MB, which is more than is read").arg(directory.unpackedSize / 1'000'000),
            path);
    }
    return directory;
}

} // namespace satchel::exchange
