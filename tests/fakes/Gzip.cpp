// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Gzip.h"

#include <QtEndian>

#include <array>

namespace satchel::fakes {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
        table[byte] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr auto Table = crcTable();
    quint32 crc = ~0u;
    for (const char byte : bytes)
        crc = Table[(crc ^ quint8(byte)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzip(const QByteArray &bytes)
{
    // qCompress: four bytes of length, two of zlib header, the deflated data, four of checksum.
    const QByteArray zlib = qCompress(bytes, 1);
    const QByteArray header("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    return header + zlib.mid(6, zlib.size() - 10) + littleEndian(crc32(bytes)) + littleEndian(quint32(bytes.size()));
}

} // namespace satchel::fakes
