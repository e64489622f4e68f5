// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON straight into bytes: a fake answers thousands of pages per simulated world, and building a tree of
// values first takes most of that time.
#pragma once

#include <QByteArray>
#include <QString>
#include <string>
#include <string_view>

namespace satchel::fakes {

class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    JsonWriter &key(std::string_view name);
    JsonWriter &key(QStringView name);
    JsonWriter &text(QStringView value);
    JsonWriter &text(std::string_view value);
    JsonWriter &number(qint64 value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// A number as it is kept, digit for digit.
    JsonWriter &raw(QStringView number);
    /// An instant as ISO 8601 in UTC with milliseconds.
    JsonWriter &stamp(qint64 ms);

    QByteArray bytes() const { return QByteArray(m_out.data(), qsizetype(m_out.size())); }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();
    void quote(QStringView value);

    std::string m_out;
    bool m_needsComma = false;
};

/// 2026-01-30T10:00:00.123Z, without the cost of a calendar object.
std::string isoStamp(qint64 ms);

} // namespace satchel::fakes
