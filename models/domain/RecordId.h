// SPDX-License-Identifier: GPL-3.0-or-later
// The identity of a record: a UUID version 7 (RFC 9562), so ids made on one machine sort by the time they were made
// and two machines never make the same one. Its last 16 bits are zero: store/sync/ExternalKey numbers recreated records
// in them.
#pragma once

#include "domain/Clock.h"

#include <array>
#include <QHashFunctions>

namespace satchel {

class RecordId
{
public:
    using Bytes = std::array<quint8, 16>;

    constexpr RecordId() = default;
    constexpr explicit RecordId(const Bytes &bytes) : m_bytes(bytes) {}

    /// A new id: 48 bits of time, 58 random bits.
    static RecordId create(Instant now, Random &random);
    /// Reads the 36-character form, upper or lower case; null when it is anything else.
    static RecordId fromString(QStringView text);
    static RecordId fromString(QLatin1StringView text);
    /// Reads 16 raw bytes; null for any other length.
    static RecordId fromBytes(const void *data, qsizetype size);

    QString toString() const;
    const Bytes &bytes() const { return m_bytes; }
    bool isNull() const { return m_bytes == Bytes{}; }

    auto operator<=>(const RecordId &) const = default;

private:
    Bytes m_bytes{};
};

inline size_t qHash(const RecordId &id, size_t seed = 0)
{
    return qHashBits(id.bytes().data(), id.bytes().size(), seed);
}

} // namespace satchel

template <> struct std::hash<satchel::RecordId>
{
    size_t operator()(const satchel::RecordId &id) const noexcept { return satchel::qHash(id); }
};
