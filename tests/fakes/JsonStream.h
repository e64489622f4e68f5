// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON straight into bytes: a fake answers thousands of pages per simulated world, and building a tree of
// values first takes most of that time.
#pragma once

#include <QByteArray>
#include <QString>
#include <string>
#include <string_view>

namespace satchel::fakes {

class JsonStream
{
public:
    JsonStream &beginObject() { return open('{'); }
    JsonStream &endObject() { return close('}'); }
    JsonStream &beginArray() { return open('['); }
    JsonStream &endArray() { return close(']'); }

    JsonStream &key(std::string_view name);
    JsonStream &key(QStringView name);
    JsonStream &text(QStringView value);
    JsonStream &text(std::string_view value);
    JsonStream &number(qint64 value);
    JsonStream &boolean(bool value);
    JsonStream &null();
    /// A number as it is kept, digit for digit.
    JsonStream &raw(QStringView number);
    /// An instant as ISO 8601 in UTC with milliseconds.
    JsonStream &stamp(qint64 ms);

    QByteArray bytes() const { return QByteArray(m_out.data(), qsizetype(m_out.size())); }

private:
    JsonStream &open(char bracket);
    JsonStream &close(char bracket);
    void separate();
    void quote(QStringView value);

    std::string m_out;
    bool m_needsComma = false;
};

/// 2026-01-30T10:00:00.123Z, without the cost of a calendar object.
std::string isoStamp(qint64 ms);

} // namespace satchel::fakes
