// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LocaleParsing.h"

#include "domain/QuickAddDates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::Reading)
};

/// Digits of any script as 0–9.
QString withPlainDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        plain += c.isDigit() ? QChar(static_cast<char16_t>(u'0' + c.digitValue())) : c;
    return plain;
}

/// A number that another country writes so, if it can mean one thing only: "12.500,00", "12,500.00", "1.250.000", and
/// with one separator "4500,00", "99,90" or "0,500", where no group ends. "12,500" leaves it open, and is refused.
QString ofAnyCountry(const QString &plain)
{
    static const QRegularExpression byPoints(u"^[+-]?\\d{1,3}(?:(?:\\.\\d{3})+,\\d+|(?:\\.\\d{3}){2,})%?$"_s);
    static const QRegularExpression byCommas(
        u"^[+-]?\\d{1,3}(?:(?:,\\d{2,3})*,\\d{3}\\.\\d+|(?:,\\d{2,3})+,\\d{3})%?$"_s);
    static const QRegularExpression decimals(u"^[+-]?(?:\\d+[.,](?:\\d{1,2}|\\d{4,})|(?:0?|\\d{4,})[.,]\\d{3})%?$"_s);
    QString number = plain;
    if (decimals.match(plain).hasMatch())
        return number.replace(u',', u'.');
    if (byPoints.match(plain).hasMatch())
        return number.remove(u'.').replace(u',', u'.');
    return byCommas.match(plain).hasMatch() ? number.remove(u',') : u"?"_s;
}

/// Without spaces and apostrophes, with the digits 0–9 and a plain minus.
QString numberText(const QString &text)
{
    QString plain = withPlainDigits(text.trimmed());
    plain.remove(QChar(0xa0)).remove(QChar(0x202f)).remove(u' ').remove(u'\'').remove(QChar(0x2019));
    return plain.replace(QChar(0x2212), u'-');
}

/// "1.234,50" → "1234.50" for a locale that writes so. Something that is refused if a separator is where no group
/// ends: a German's "1.5" is not 15.
QString plainNumber(const QString &text, const QLocale &locale)
{
    QString plain = numberText(text);
    const QString group = locale.groupSeparator();
    const QString point = locale.decimalPoint();
    if (group.size() == 1 && plain.contains(group)) {
        const QRegularExpression grouped(u"^[+-]?[1-9]\\d{0,2}(?:%1\\d{2,3})*%1\\d{3}(?:%2\\d*)?%?$"_s.arg(
            QRegularExpression::escape(group), QRegularExpression::escape(point)));
        if (!grouped.match(plain).hasMatch())
            return ofAnyCountry(plain);
        plain.remove(group);
    } else if (plain.count(point) > 1 || (point != u',' && plain.contains(u','))) {
        return ofAnyCountry(plain);
    }
    return plain.replace(point, u"."_s);
}

/// The same for an amount. Three digits behind the only separator cannot be cents: "18.500" EUR are thousands
/// everywhere.
QString plainAmount(const QString &text, Currency currency, const QLocale &locale)
{
    static const QRegularExpression thousands(u"^[+-]?[1-9]\\d{0,2}[.,٫٬]\\d{3}$"_s);
    static const QRegularExpression separator(u"[.,٫٬]"_s);
    QString plain = numberText(text);
    if (currency.digits() < 3 && thousands.match(plain).hasMatch())
        return plain.remove(separator);
    return plainNumber(text, locale);
}

/// More digits after the point than a Decimal holds; zeros at the end do not count.
bool hasTooManyDigits(const QString &plain)
{
    const qsizetype point = plain.indexOf(u'.');
    qsizetype end = plain.size();
    while (end > 0 && plain[end - 1] == u'0')
        --end;
    bool isNumber = false;
    plain.toDouble(&isNumber);
    return isNumber && point >= 0 && end - point - 1 > Decimal::digits;
}

std::optional<QDate> dateFromWord(const QString &word, QDate today, const QLocale &locale)
{
    if (word == Tr::tr("today").toLower())
        return today;
    if (word == Tr::tr("tomorrow").toLower())
        return today.addDays(1);
    if (word == Tr::tr("yesterday").toLower())
        return today.addDays(-1);
    if (word == Tr::tr("next week").toLower())
        return today.addDays(8 - today.dayOfWeek());
    for (int day = 1; day <= 7; ++day) {
        const QStringList names{locale.dayName(day), locale.dayName(day, QLocale::ShortFormat)};
        for (const QString &name : names) {
            if (word == name.toLower() || word + u'.' == name.toLower())
                return today.addDays(((day - today.dayOfWeek() + 6) % 7) + 1); // the next one, never today
        }
    }
    static const QRegularExpression offset(u"^\\+\\s*(\\d{1,4})\\s*([a-z]?)$"_s);
    if (const auto match = offset.match(word); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        const QString unit = match.captured(2);
        return unit == u"w" ? today.addDays(7 * count) : unit == u"m" ? today.addMonths(count) : today.addDays(count);
    }
    return std::nullopt;
}

int monthOf(const QString &word, const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            QString name = locale.monthName(month, format).toLower();
            if (name.endsWith(u'.'))
                name.chop(1);
            if (word == name || (word.size() >= 3 && name.startsWith(word)))
                return month;
        }
    }
    return 0;
}

Result<QDate> checkedDate(int year, int month, int day)
{
    if (year < 100)
        year += 2000;
    const QDate date(year, month, day);
    if (date.isValid())
        return date;
    if (month < 1 || month > 12)
        return fail(Error::Kind::Invalid, Tr::tr("A year has 12 months."));
    const QDate first(year, month, 1);
    return fail(Error::Kind::Invalid,
        Tr::tr("%1 has %Ln days.", nullptr, first.daysInMonth()).arg(QLocale().standaloneMonthName(month)));
}

/// A day and a month without a year are meant for the year in which they come next, unless they passed only lately.
int likelyYear(int month, int day, QDate today)
{
    const QDate date(today.year(), month, qMin(day, QDate(today.year(), qBound(1, month, 12), 1).daysInMonth()));
    return date.isValid() && date.daysTo(today) > 180 ? today.year() + 1 : today.year();
}

/// Who writes points writes the day first; without a year not where the region has points behind year and month
/// (Hungary).
bool isDayFirst(const QLocale &locale, bool isByPoints, bool isWithYear)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M') || (isByPoints && (isWithYear || !format.contains(u'.')));
}

/// A day in words, as the line for tasks understands them.
Result<QDate> dayInWords(const QString &typed, QDate today, const QLocale &locale)
{
    if (const QDate day = readDayOnly(typed, today, quickAddOptions(locale)); day.isValid())
        return day;
    return fail(Error::Kind::Invalid, Tr::tr("“%1” is not a date.").arg(typed));
}

constexpr int mostZeros = 12;

/// The power of ten of each suffix for thousands and millions: "250k", "1,5 Mio".
const QHash<QString, int> &magnitudes()
{
    static const QHash<QString, int> all{{u"k"_s, 3}, {u"tsd"_s, 3}, {u"tausend"_s, 3}, {u"thousand"_s, 3},
        {u"mil"_s, 3}, {u"mille"_s, 3}, {u"千"_s, 3}, {u"ألف"_s, 3}, {u"万"_s, 4}, {u"m"_s, 6}, {u"mio"_s, 6},
        {u"mill"_s, 6}, {u"mln"_s, 6}, {u"mn"_s, 6}, {u"million"_s, 6}, {u"millions"_s, 6}, {u"millionen"_s, 6},
        {u"millón"_s, 6}, {u"millones"_s, 6}, {u"百万"_s, 6}, {u"مليون"_s, 6}, {u"億"_s, 8}, {u"bn"_s, 9},
        {u"billion"_s, 9}, {u"mrd"_s, 9}, {u"milliarde"_s, 9}, {u"milliarden"_s, 9}, {u"md"_s, 9}, {u"milliard"_s, 9},
        {u"milliards"_s, 9}, {u"مليار"_s, 9}};
    return all;
}

/// "Mio." is no name of a currency, "Mio€" is one behind six zeros.
std::pair<QString, int> withoutMagnitude(const QString &word)
{
    const auto zerosOf = [](QString name) {
        while (name.endsWith(u'.'))
            name.chop(1);
        return magnitudes().value(name.toLower());
    };
    if (const int zeros = zerosOf(word))
        return {QString(), zeros};
    const bool endsInSymbol = word.size() > 1 && word.back().category() == QChar::Symbol_Currency;
    if (const int zeros = endsInSymbol ? zerosOf(word.chopped(1)) : 0)
        return {QString(word.back()), zeros};
    return {word, 0};
}

Result<Currency> currencyCalled(const QString &name, const QLocale &locale)
{
    static const QHash<QString, QString> known{
        {u"€"_s, u"EUR"_s}, {u"$"_s, u"USD"_s}, {u"£"_s, u"GBP"_s}, {u"¥"_s, u"JPY"_s}};
    const bool isOwn = name == locale.currencySymbol(QLocale::CurrencySymbol);
    return Currency::fromCode(isOwn ? locale.currencySymbol(QLocale::CurrencyIsoCode) : known.value(name, name));
}

} // namespace

Result<QDate> readDate(const QString &typed, QDate today, const QLocale &locale)
{
    const QString text = withPlainDigits(typed.trimmed().toLower());
    if (text.isEmpty())
        return QDate();
    if (const auto date = dateFromWord(text, today, locale))
        return *date;
    static const QRegularExpression notWord(u"[\\s,./\\-年月日،]+"_s);
    const QStringList parts = text.split(notWord, Qt::SkipEmptyParts);
    QList<int> numbers;
    int month = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (isNumber)
            numbers += number;
        else if (const int named = monthOf(part, locale); named && !month)
            month = named;
        else
            return dayInWords(typed.trimmed(), today, locale);
    }
    if (month && numbers.size() == 1)
        return checkedDate(likelyYear(month, numbers.first(), today), month, numbers.first());
    if (month && numbers.size() == 2)
        return numbers.first() > 31 ? checkedDate(numbers.first(), month, numbers.last())
                                    : checkedDate(numbers.last(), month, numbers.first());
    if (!month && numbers.size() == 3 && numbers.first() > 31)
        return checkedDate(numbers.at(0), numbers.at(1), numbers.at(2));
    static const QRegularExpression byPoints(u"^\\d{1,2}\\.\\s*\\d{1,2}(?:\\.\\s*\\d*)?$"_s);
    bool isDay = isDayFirst(locale, byPoints.match(text).hasMatch(), numbers.size() == 3);
    if (!month && numbers.size() == 3) { // a thirteenth month means that the other number is the month
        if (numbers.at(isDay ? 1 : 0) > 12 && numbers.at(isDay ? 0 : 1) <= 12)
            isDay = !isDay;
        return checkedDate(numbers.at(2), numbers.at(isDay ? 1 : 0), numbers.at(isDay ? 0 : 1));
    }
    if (!month && numbers.size() == 2) {
        const int inYear = numbers.at(isDay ? 1 : 0);
        const int inMonth = numbers.at(isDay ? 0 : 1);
        return checkedDate(likelyYear(inYear, inMonth, today), inYear, inMonth);
    }
    return dayInWords(typed.trimmed(), today, locale);
}

Result<QTime> readTime(const QString &typed, const QLocale &locale)
{
    const QString text = withPlainDigits(typed.trimmed().toLower());
    if (text.isEmpty())
        return QTime();
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*(am|pm|a|p)?$"_s);
    if (const auto match = form.match(text); match.hasMatch()) {
        int hour = match.captured(1).toInt();
        const QString half = match.captured(3);
        if (half.startsWith(u'p') && hour < 12)
            hour += 12;
        else if (half.startsWith(u'a') && hour == 12)
            hour = 0;
        if (const QTime time(hour, match.captured(2).toInt()); time.isValid())
            return time;
    }
    if (const QTime time = locale.toTime(typed.trimmed(), QLocale::ShortFormat); time.isValid())
        return time;
    return fail(Error::Kind::Invalid, Tr::tr("“%1” is not a time of day.").arg(typed.trimmed()));
}

Result<Decimal> readDecimal(const QString &typed, const QLocale &locale)
{
    QString plain = plainNumber(typed, locale);
    if (plain.endsWith(u'%'))
        plain.chop(1);
    if (const auto value = Decimal::fromString(plain))
        return *value;
    if (hasTooManyDigits(plain))
        return fail(
            Error::Kind::Invalid, Tr::tr("A number has at most %Ln digits after the point.", nullptr, Decimal::digits));
    bool isNumber = false;
    plain.toDouble(&isNumber);
    return fail(Error::Kind::Invalid,
        isNumber ? Tr::tr("“%1” is too large.").arg(typed.trimmed())
                 : Tr::tr("“%1” is not a number.").arg(typed.trimmed()));
}

Result<qint64> readInteger(const QString &typed, const QLocale &locale)
{
    bool isNumber = false;
    const qint64 value = plainNumber(typed, locale).toLongLong(&isNumber);
    if (isNumber)
        return value;
    return fail(Error::Kind::Invalid, Tr::tr("“%1” is not a whole number.").arg(typed.trimmed()));
}

Result<Money> readMoney(const QString &typed, Currency currency, const QLocale &locale)
{
    static const QRegularExpression symbol(u"[\\p{L}\\p{Sc}.]*[\\p{L}\\p{Sc}][\\p{L}\\p{Sc}.]*"_s);
    QString text = typed.trimmed();
    int zeros = 0; // of "k" or "Mio"
    for (auto match = symbol.match(text); match.hasMatch(); match = symbol.match(text)) {
        const auto [name, magnitude] = withoutMagnitude(match.captured(0));
        text.remove(match.capturedStart(), match.capturedLength());
        zeros += magnitude;
        if (name.isEmpty())
            continue;
        const auto read = currencyCalled(name, locale);
        if (!read)
            return fail(Error::Kind::Invalid, Tr::tr("“%1” is not a currency.").arg(name));
        currency = *read;
    }
    if (currency.isNull())
        return fail(Error::Kind::Invalid, Tr::tr("An amount needs a currency."));
    const auto isNoAmount = [&] {
        return fail(Error::Kind::Invalid, Tr::tr("“%1” is not an amount.").arg(typed.trimmed()));
    };
    if (zeros > mostZeros)
        return isNoAmount();
    if (zeros > 0) {
        const auto count = readDecimal(text.trimmed(), locale);
        const qint64 unit = powerOfTen(zeros + currency.digits());
        const auto minor = count ? multiplyDivide(count->millionths(), unit, Decimal::one) : fail(count.error());
        const auto again = minor ? multiplyDivide(*minor, Decimal::one, unit) : minor;
        return again && *again == count->millionths() ? Result<Money>(Money{*minor, currency}) : isNoAmount();
    }
    const QString plain = plainAmount(text, currency, locale);
    if (const auto amount = Money::fromString(plain, currency))
        return *amount;
    if (Decimal::fromString(plain))
        return fail(
            Error::Kind::Invalid, Tr::tr("%1 has %Ln decimals.", nullptr, currency.digits()).arg(currency.code()));
    return isNoAmount();
}

} // namespace satchel::ui
