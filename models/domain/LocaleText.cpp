// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LocaleText.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

QString longFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"[\\s,،]*dddd[\\s,،]*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    return format.remove(weekday);
}

/// The locale's long form without the weekday and with a short month: "d MMM yyyy", "d. MMM yyyy", "MMM d, yyyy",
/// "yyyy年M月d日".
QString dayFormat(const QLocale &locale, bool isYearShown)
{
    QString format = longFormat(locale);
    if (!isYearShown)
        format = withoutYear(format);
    return format.replace(u"MMMM"_s, u"MMM"_s);
}

QString symbolOf(const Currency &currency, const QLocale &locale)
{
    const QString code = currency.code();
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code)
        return locale.currencySymbol(QLocale::CurrencySymbol);
    static const QHash<QString, QString> known{
        {u"EUR"_s, u"€"_s}, {u"USD"_s, u"$"_s}, {u"GBP"_s, u"£"_s}, {u"JPY"_s, u"¥"_s}};
    // A dollar is not everyone's own: where the locale has another dollar, the code says which is meant.
    if (code == u"USD" && locale.currencySymbol(QLocale::CurrencySymbol).contains(u'$'))
        return code;
    return known.value(code, code);
}

} // namespace

QString localNumber(const QLocale &locale, const QString &plain)
{
    const bool isNegative = plain.startsWith(u'-');
    const QString digits = isNegative ? plain.mid(1) : plain;
    const qsizetype point = digits.indexOf(u'.');
    QString text = locale.toString(digits.left(point < 0 ? digits.size() : point).toLongLong());
    if (point >= 0) {
        text += locale.decimalPoint();
        const char32_t zero = locale.zeroDigit().at(0).unicode();
        for (const QChar digit : digits.mid(point + 1))
            text += QChar(static_cast<char16_t>(zero + (digit.unicode() - u'0')));
    }
    return isNegative ? locale.negativeSign() + text : text;
}

QString inPercent(const QString &number)
{
    return QCoreApplication::translate("satchel::LocaleText", "%1 %", "percent").arg(number);
}

QString localMoney(const QLocale &locale, const QString &plain, Currency currency)
{
    const bool isNegative = plain.startsWith(u'-');
    const QString symbol = symbolOf(currency, locale);
    const QString one = locale.toString(1);
    QString pattern = locale.toCurrencyString(qlonglong(1), symbol);
    // Qt writes whole numbers without decimals; where it does not, the extra zeros go with the digit they follow.
    const qsizetype start = pattern.indexOf(one);
    if (start < 0)
        return symbol + QChar(0xa0) + localNumber(locale, plain);
    qsizetype end = start + one.size();
    while (end < pattern.size() && (pattern.at(end).isDigit() || QString(pattern.at(end)) == locale.decimalPoint()))
        ++end;
    QString before = pattern.left(start);
    QString after = pattern.mid(end);
    if (!before.isEmpty() && before.at(before.size() - 1).isLetter())
        before += QChar(0xa0);
    if (!after.isEmpty() && after.at(0).isLetter())
        after.prepend(QChar(0xa0));
    return (isNegative ? locale.negativeSign() : QString()) + before
        + localNumber(locale, isNegative ? plain.mid(1) : plain) + after;
}

QString withoutYear(QString format)
{
    static const QRegularExpression year(u"[\\s,،.]*('de'\\s*)?\\s*y{2,4}(年|년|\\s*'г'\\.)?\\s*"_s);
    return format.remove(year).trimmed();
}

QString localDay(const QLocale &locale, QDate date, bool isYearShown)
{
    return locale.toString(date, dayFormat(locale, isYearShown));
}

QString localLongDay(const QLocale &locale, QDate date)
{
    return locale.toString(date, longFormat(locale));
}

QString localMonth(const QLocale &locale, QDate date)
{
    const bool isCounted = longFormat(locale).contains(u'年'); // year, month and day by number
    return locale.toString(date, isCounted ? QStringLiteral("yyyy年M月") : QStringLiteral("MMM yyyy"));
}

QString inSentence(const QString &label, const QLocale &locale)
{
    if (locale.language() == QLocale::German)
        return label;
    QStringList words = label.split(u' ');
    for (QString &word : words) {
        const bool isAbbreviation = word.size() > 1 && word == word.toUpper();
        if (!isAbbreviation)
            word = locale.toLower(word);
    }
    return words.join(u' ');
}

QString asSentence(const QString &phrase, const QLocale &locale)
{
    return locale.toUpper(phrase.left(1)) + phrase.mid(1);
}

} // namespace satchel
