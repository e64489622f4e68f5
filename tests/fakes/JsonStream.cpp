// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/JsonStream.h"

#include "tests/fakes/Durations.h"

namespace satchel::fakes {

namespace {

struct Day
{
    qint64 year;
    int month;
    int day;
};

/// Howard Hinnant's civil_from_days.
Day dayOf(qint64 days)
{
    days += 719'468;
    const qint64 era = (days >= 0 ? days : days - 146'096) / 146'097;
    const qint64 ofEra = days - era * 146'097;
    const qint64 yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const qint64 ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * ofYear + 2) / 153;
    const int month = int(shifted < 10 ? shifted + 3 : shifted - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, int(ofYear - (153 * shifted + 2) / 5 + 1)};
}

void digits(std::string &out, std::size_t at, qint64 value, int count)
{
    for (int place = count - 1; place >= 0; --place) {
        out[at + std::size_t(place)] = char('0' + value % 10);
        value /= 10;
    }
}

} // namespace

std::string isoStamp(qint64 ms)
{
    const qint64 days = ms >= 0 ? ms / MsPerDay : -((-ms + MsPerDay - 1) / MsPerDay);
    const qint64 rest = ms - days * MsPerDay;
    const Day day = dayOf(days);
    std::string out = "0000-00-00T00:00:00.000Z";
    digits(out, 0, day.year, 4);
    digits(out, 5, day.month, 2);
    digits(out, 8, day.day, 2);
    digits(out, 11, rest / 3'600'000, 2);
    digits(out, 14, rest / 60'000 % 60, 2);
    digits(out, 17, rest / 1000 % 60, 2);
    digits(out, 20, rest % 1000, 3);
    return out;
}

JsonStream &JsonStream::key(std::string_view name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_needsComma = false;
    return *this;
}

JsonStream &JsonStream::key(QStringView name)
{
    separate();
    quote(name);
    m_out += ':';
    m_needsComma = false;
    return *this;
}

JsonStream &JsonStream::text(QStringView value)
{
    separate();
    quote(value);
    return *this;
}

JsonStream &JsonStream::text(std::string_view value)
{
    separate();
    m_out += '"';
    m_out += value;
    m_out += '"';
    return *this;
}

JsonStream &JsonStream::number(qint64 value)
{
    separate();
    m_out += std::to_string(value);
    return *this;
}

JsonStream &JsonStream::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
    return *this;
}

JsonStream &JsonStream::null()
{
    separate();
    m_out += "null";
    return *this;
}

JsonStream &JsonStream::raw(QStringView number)
{
    separate();
    m_out += number.toLatin1().toStdString();
    return *this;
}

JsonStream &JsonStream::stamp(qint64 ms)
{
    return text(isoStamp(ms));
}

JsonStream &JsonStream::open(char bracket)
{
    separate();
    m_out += bracket;
    m_needsComma = false;
    return *this;
}

JsonStream &JsonStream::close(char bracket)
{
    m_out += bracket;
    m_needsComma = true;
    return *this;
}

void JsonStream::separate()
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
}

void JsonStream::quote(QStringView value)
{
    m_out += '"';
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char16_t unit = value[at].unicode();
        if (unit == u'"' || unit == u'\\') {
            m_out += '\\';
            m_out += char(unit);
        } else if (unit < 0x20) {
            static constexpr char Hex[] = "0123456789abcdef";
            m_out += "\\u00";
            m_out += Hex[unit >> 4];
            m_out += Hex[unit & 15];
        } else if (unit < 0x80) {
            m_out += char(unit);
        } else {
            const qsizetype length = QChar::isHighSurrogate(unit) && at + 1 < value.size() ? 2 : 1;
            const QByteArray bytes = value.mid(at, length).toUtf8();
            m_out.append(bytes.constData(), std::size_t(bytes.size()));
            at += length - 1;
        }
    }
    m_out += '"';
}

} // namespace satchel::fakes
