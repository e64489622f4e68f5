// SPDX-License-Identifier: GPL-3.0-or-later
// Zip files for tests, part by part and not packed, so that a test can say exactly what is in a workbook.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <utility>

namespace satchel::test {

inline quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

/// Numbers of two and four bytes, little endian.
inline QByteArray two(qsizetype number)
{
    const quint16 little = qToLittleEndian(quint16(number));
    return {reinterpret_cast<const char *>(&little), 2};
}

inline QByteArray four(qsizetype number)
{
    const quint32 little = qToLittleEndian(quint32(number));
    return {reinterpret_cast<const char *>(&little), 4};
}

using ZipParts = QList<std::pair<QByteArray, QByteArray>>; // name, content

/// A zip file of these parts. `hasDescriptors`: sizes are after the data, as writers that stream leave them.
inline QByteArray zipFile(const ZipParts &parts, bool hasDescriptors = false)
{
    const QByteArray head = two(20) + two(hasDescriptors ? 8 : 0) + two(0) + four(0x58210000);
    QByteArray file;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        const QByteArray sizes = four(crc32Of(content)) + four(content.size()) + four(content.size());
        directory += "PK\x01\x02" + two(20) + head + sizes + two(name.size()) + two(0) + two(0) + two(0) + two(0)
            + four(0) + four(file.size()) + name;
        file += "PK\x03\x04" + head + (hasDescriptors ? QByteArray(12, '\0') : sizes) + two(name.size()) + two(0) + name
            + content;
        file += hasDescriptors ? "PK\x07\x08" + sizes : QByteArray();
    }
    return file + directory + "PK\x05\x06" + two(0) + two(0) + two(parts.size()) + two(parts.size())
        + four(directory.size()) + four(file.size()) + two(0);
}

inline QByteArray eight(qsizetype number)
{
    const quint64 little = qToLittleEndian(quint64(number));
    return {reinterpret_cast<const char *>(&little), 8};
}

/// The same with sizes and places of eight bytes (zip64, APPNOTE 4.3.14 to 4.5.3), as writers make it that do not know
/// how large a part becomes.
inline QByteArray zip64File(const ZipParts &parts)
{
    constexpr qsizetype elsewhere = 0xFFFFFFFF;
    const QByteArray head = two(45) + two(0) + two(0) + four(0x58210000);
    QByteArray file;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        const QByteArray sizes = four(crc32Of(content)) + four(elsewhere) + four(elsewhere);
        const QByteArray real = eight(content.size()) + eight(content.size());
        directory += "PK\x01\x02" + two(45) + head + sizes + two(name.size()) + two(28) + two(0) + two(0) + two(0)
            + four(0) + four(elsewhere) + name + two(1) + two(24) + real + eight(file.size());
        file += "PK\x03\x04" + head + sizes + two(name.size()) + two(20) + name + two(1) + two(16) + real + content;
    }
    const QByteArray end = "PK\x06\x06" + eight(44) + two(45) + two(45) + four(0) + four(0) + eight(parts.size())
        + eight(parts.size()) + eight(directory.size()) + eight(file.size());
    const QByteArray locator = "PK\x06\x07" + four(0) + eight(file.size() + directory.size()) + four(1);
    return file + directory + end + locator + "PK\x05\x06" + two(0) + two(0) + two(0xFFFF) + two(0xFFFF)
        + four(elsewhere) + four(elsewhere) + two(0);
}

} // namespace satchel::test
