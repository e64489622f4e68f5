// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/CellText.h"

#include "domain/Reason.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

using Meaning = NumberFormat::Meaning;

constexpr double lastSerial = 2958466; // the day behind 31 December 9999
constexpr qint64 dayMilliseconds = 86'400'000;
constexpr int impossibleDay = 60; // 29 February 1900

/// Days and milliseconds of a number of days; parts of a second only where the format shows them.
struct Serial
{
    qint64 day = 0;
    qint64 milliseconds = 0;
};

Serial serialOf(double number, bool hasFraction)
{
    const qint64 step = hasFraction ? 1 : 1000;
    const double day = std::floor(number);
    const qint64 milliseconds = std::llround((number - day) * double(dayMilliseconds / step)) * step;
    return {qint64(day) + milliseconds / dayMilliseconds, milliseconds % dayMilliseconds};
}

QDate dateOf(qint64 day, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(day);
    const bool isBeforeLeapDay = system == DateSystem::From1900 && day < impossibleDay;
    return QDate(1899, 12, isBeforeLeapDay ? 31 : 30).addDays(day);
}

QString timeText(qint64 milliseconds)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(milliseconds));
    return time.toString(milliseconds % 1000 == 0 ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
}

/// "36:00:00"
QString durationText(const Serial &serial)
{
    const QString rest = timeText(serial.milliseconds).mid(2);
    const qint64 hours = serial.day * 24 + serial.milliseconds / 3'600'000;
    return QString::number(hours).rightJustified(2, u'0') + rest;
}

QString noDayReason(double number)
{
    return Reason::tr("the number %1 is shown as a date, but no day has it").arg(textOfNumber(number));
}

CellContent contentOfDate(double number, const NumberFormat &format, DateSystem system)
{
    const Serial serial = serialOf(number, format.hasFraction);
    const bool isClock = format.meaning != Meaning::Date && serial.day == 0;
    const bool isNoDay = system == DateSystem::From1900
        && (serial.day == impossibleDay || (serial.day == 0 && !isClock));
    if (number < 0 || number >= lastSerial || isNoDay)
        return {textOfNumber(number), noDayReason(number)};
    if (format.meaning == Meaning::Duration)
        return {durationText(serial), {}};
    if (isClock)
        return {timeText(serial.milliseconds), {}};
    const QString day = dateOf(serial.day, system).toString(Qt::ISODate);
    const bool isDay = serial.milliseconds == 0
        && (format.meaning == Meaning::Date || format.meaning == Meaning::DateOrTime);
    return {isDay ? day : day + u'T' + timeText(serial.milliseconds), {}};
}

bool isWhole(QStringView raw)
{
    const QStringView digits = raw.startsWith(u'-') || raw.startsWith(u'+') ? raw.sliced(1) : raw;
    return !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString plainText(QStringView raw, double number)
{
    if (!isWhole(raw))
        return textOfNumber(number);
    return (raw.startsWith(u'+') ? raw.sliced(1) : raw).toString();
}

} // namespace

QString textOfNumber(double number)
{
    const double shown = QString::number(number, 'g', 15).toDouble();
    char text[400];
    const auto end = std::to_chars(text, text + sizeof text, shown, std::chars_format::fixed);
    return QString::fromLatin1(text, qsizetype(end.ptr - text));
}

QString maskedDigits(const QString &digits, const QString &mask)
{
    const qsizetype places = mask.count(u'0');
    if (!isWhole(digits) || digits.startsWith(u'-') || digits.size() > places)
        return {};
    const QString padded = digits.rightJustified(places, u'0');
    QString text = mask;
    qsizetype next = 0;
    for (QChar &c : text)
        c = c == u'0' ? padded[next++] : c;
    return text;
}

CellContent contentOfIsoDate(const QString &value, const NumberFormat &format)
{
    static const QRegularExpression shape(
        u"^(?:(\\d{4}-\\d\\d-\\d\\d))?T?(?:(\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?$"_s);
    const auto match = shape.match(value);
    if (value.isEmpty() || !match.hasMatch())
        return {value, Reason::tr("\"%1\" is no date").arg(value.left(40))};
    const QString day = match.captured(1);
    const QString fraction = match.captured(3).left(4);
    const bool isWhole = fraction.isEmpty() || fraction.mid(1).toInt() == 0;
    const QString time = match.captured(2) + (isWhole ? QString() : fraction.leftJustified(4, u'0'));
    if (day.isEmpty() || time.isEmpty())
        return {day + time, {}};
    const bool isDay = time == u"00:00:00" && format.meaning != NumberFormat::Meaning::DateTime;
    return {isDay ? day : day + u'T' + time, {}};
}

CellContent contentOfNumber(QStringView raw, const NumberFormat &format, DateSystem system)
{
    bool isNumber = false;
    const double number = raw.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {raw.toString(), Reason::tr("\"%1\" is no number").arg(raw.left(40))};
    if (format.meaning == Meaning::Boolean)
        return {number != 0 ? u"true"_s : u"false"_s, {}};
    if (!format.isNumber())
        return contentOfDate(number, format, system);
    if (format.meaning == Meaning::Percent)
        return {textOfNumber(number * 100) + u'%', {}, true};
    const QString text = plainText(raw, number);
    if (!format.currency.isEmpty())
        return {text + u' ' + format.currency, {}, true};
    const QString masked = format.mask.isEmpty() ? QString() : maskedDigits(text, format.mask);
    return {masked.isEmpty() ? text : masked, {}, masked.isEmpty()};
}

} // namespace satchel::exchange
