// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/WriteAheadLog.h"

#include "store/repair/PageFormat.h"

#include <bit>
#include <QtEndian>

namespace satchel::store {

namespace {

constexpr quint32 magic = 0x377f0682; // the last bit: words are big-endian
constexpr quint32 version = 3007000;

std::array<quint32, 2> pairAt(QByteArrayView bytes, qsizetype at)
{
    return {readBigEndian32(bytes.data() + at), readBigEndian32(bytes.data() + at + 4)};
}

} // namespace

std::optional<WriteAheadLog> WriteAheadLog::begin(QByteArrayView header)
{
    if (header.size() < headerSize)
        return {};
    const quint32 found = readBigEndian32(header.data());
    const quint32 pageSize = readBigEndian32(header.data() + 8);
    const bool isSize = pageSize >= 512 && pageSize <= 65536 && std::has_single_bit(pageSize);
    if ((found & ~1U) != magic || readBigEndian32(header.data() + 4) != version || !isSize)
        return {};
    WriteAheadLog log;
    log.m_pageSize = static_cast<int>(pageSize);
    log.m_isBigEndian = (found & 1U) != 0;
    log.m_salt = pairAt(header, 16);
    log.m_before = pairAt(header, 24);
    return log.sum({}, header.first(24)) == log.m_before ? std::optional(log) : std::nullopt;
}

WriteAheadLog::Checksum WriteAheadLog::sum(Checksum before, QByteArrayView bytes) const
{
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
        for (const qsizetype half : {0, 1}) {
            const char *word = bytes.data() + at + 4 * half;
            const quint32 number = m_isBigEndian ? qFromBigEndian<quint32>(word) : qFromLittleEndian<quint32>(word);
            const auto one = static_cast<size_t>(half);
            before[one] += number + before[1 - one];
        }
    }
    return before;
}

WriteAheadLog::Frame WriteAheadLog::next(QByteArrayView frameHeader, QByteArrayView page)
{
    Frame frame;
    if (frameHeader.size() < frameHeaderSize || page.size() < m_pageSize)
        return frame;
    frame.page = readBigEndian32(frameHeader.data());
    frame.endsTransaction = readBigEndian32(frameHeader.data() + 4) != 0;
    frame.isCurrent = pairAt(frameHeader, 8) == m_salt && frame.page != 0;
    const Checksum said = pairAt(frameHeader, 16);
    const Checksum found = sum(sum(m_before, frameHeader.first(8)), page.first(m_pageSize));
    frame.isWhole = frame.isCurrent && found == said;
    m_before = said;
    return frame;
}

} // namespace satchel::store
