// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RecordId.h"

#include <array>
#include <cstring>
#include <QString>

namespace satchel {

namespace {

/// The value of each hexadecimal digit; -1 of what is none. A comparison for each digit is foretold wrongly half the
/// time.
constexpr auto digitValues = [] {
    std::array<qint8, 128> values{};
    values.fill(-1);
    for (size_t i = 0; i < 10; ++i)
        values['0' + i] = static_cast<qint8>(i);
    for (size_t i = 0; i < 6; ++i)
        values['a' + i] = values['A' + i] = static_cast<qint8>(10 + i);
    return values;
}();

template <typename Text> RecordId idOf(const Text &text)
{
    if (text.size() != 36)
        return {};
    RecordId::Bytes bytes{};
    size_t digit = 0;
    for (int i = 0; i < 36; ++i) {
        const char16_t c = QChar(text[i]).unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return {};
            continue;
        }
        const int value = c < digitValues.size() ? digitValues[c] : -1;
        if (value < 0)
            return {};
        bytes[digit / 2] = static_cast<quint8>((bytes[digit / 2] << 4) | value);
        ++digit;
    }
    return RecordId(bytes);
}

} // namespace

RecordId RecordId::create(Instant now, Random &random)
{
    Bytes bytes{};
    const auto time = static_cast<quint64>(now.ms);
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<quint8>(time >> (40 - 8 * i));
    const quint64 high = random();
    const quint64 low = random();
    for (size_t i = 0; i < 2; ++i)
        bytes[6 + i] = static_cast<quint8>(high >> (8 * i));
    for (size_t i = 0; i < 6; ++i)
        bytes[8 + i] = static_cast<quint8>(low >> (8 * i));
    bytes[6] = static_cast<quint8>((bytes[6] & 0x0F) | 0x70); // version 7
    bytes[8] = static_cast<quint8>((bytes[8] & 0x3F) | 0x80); // variant of RFC 9562
    return RecordId(bytes);
}

RecordId RecordId::fromString(QStringView text)
{
    return idOf(text);
}

RecordId RecordId::fromString(QLatin1StringView text)
{
    return idOf(text);
}

RecordId RecordId::fromBytes(const void *data, qsizetype size)
{
    if (size != 16)
        return {};
    Bytes bytes;
    std::memcpy(bytes.data(), data, 16);
    return RecordId(bytes);
}

QString RecordId::toString() const
{
    static constexpr char16_t hex[] = u"0123456789abcdef";
    char16_t text[36];
    qsizetype at = 0;
    for (size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[at++] = u'-';
        text[at++] = hex[m_bytes[i] >> 4];
        text[at++] = hex[m_bytes[i] & 0x0F];
    }
    return QString(reinterpret_cast<const QChar *>(text), 36);
}

} // namespace satchel
