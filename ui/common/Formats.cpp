// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Formats.h"

#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/Overdue.h"
#include "ui/common/Painting.h"

#include <cmath>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearDays = 14;

bool isWeekdayLast(const QLocale &locale)
{
    return locale.dateFormat(QLocale::LongFormat).endsWith(u"dddd");
}

/// "Mo., 30. Nov.", "Montag, 30. November": German has a comma behind the weekday in short dates as well.
bool hasWeekdayComma(const QLocale &locale)
{
    return locale.language() == QLocale::German;
}

/// What has no letter of its own direction, or starts with a sign: "+49 521 43" would read "43 521 49+" in Arabic.
/// Amounts, percentages and dates carry the marks of their locale.
bool isLeftToRight(FieldType type)
{
    return type == FieldType::Phone || type == FieldType::Email || type == FieldType::Url || type == FieldType::Integer
        || type == FieldType::Decimal;
}

} // namespace

Formats::Formats(QLocale locale, QTimeZone zone) : m_locale(std::move(locale)), m_zone(std::move(zone))
{
}

QString Formats::day(QDate date, QDate today) const
{
    if (!date.isValid())
        return {};
    const qint64 distance = today.daysTo(date);
    if (distance == 0)
        return tr("Today");
    if (distance == 1)
        return tr("Tomorrow");
    if (distance == -1)
        return tr("Yesterday");
    if (date.year() != today.year())
        return plainDay(date);
    return qAbs(distance) > nearDays ? plainDay(date, false) : weekdayAndDay(date, false);
}

QString Formats::day(QDate date, QTime time, QDate today) const
{
    return time.isValid() ? day(date, today) + u' ' + this->time(time) : day(date, today);
}

QString Formats::moment(Instant at, Instant now) const
{
    return day(at.dateIn(m_zone), at.timeIn(m_zone), now.dateIn(m_zone));
}

QString Formats::momentInSentence(Instant at, Instant now) const
{
    return inSentence(moment(at, now));
}

QString Formats::dayInSentence(QDate date, QDate today) const
{
    return inSentence(day(date, today));
}

QString Formats::inSentence(const QString &text)
{
    const std::pair<QString, QString> words[] = {{tr("Today"), tr("today", "in a sentence")},
        {tr("Tomorrow"), tr("tomorrow", "in a sentence")}, {tr("Yesterday"), tr("yesterday", "in a sentence")}};
    for (const auto &[alone, inside] : words) {
        if (text.startsWith(alone))
            return inside + text.mid(alone.size());
    }
    return text;
}

QString Formats::due(QDate date, QTime time, QDate today) const
{
    if (!isOverdue(date, today))
        return day(date, time, today);
    return tr("Overdue %1").arg(days(date.daysTo(today)));
}

QString Formats::time(QTime time) const
{
    return m_locale.toString(time, QLocale::ShortFormat);
}

QString Formats::plainDay(QDate date, bool isYearShown) const
{
    return localDay(m_locale, date, isYearShown);
}

QString Formats::weekdayAndDay(QDate date, bool isYearShown) const
{
    const QString plain = plainDay(date, isYearShown);
    const QString weekday = m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    if (isWeekdayLast(m_locale))
        return plain + u'(' + weekday + u')';
    return weekday + (hasWeekdayComma(m_locale) ? u", "_s : u" "_s) + plain;
}

QString Formats::longDay(QDate date) const
{
    return m_locale.toString(date, withoutYear(m_locale.dateFormat(QLocale::LongFormat)));
}

QString Formats::month(QDate date) const
{
    return m_locale.standaloneMonthName(date.month()) + u' ' + m_locale.toString(date, u"yyyy");
}

QString Formats::dayRange(QDate from, QDate to, QDate today) const
{
    return from == to ? day(from, today) : day(from, today) + QChar(0x2013) + day(to, today);
}

QString Formats::duration(qint64 seconds) const
{
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return tr("%1 min").arg(m_locale.toString(minutes));
    const QString rest = minutes % 60 == 0 ? QString() : u' ' + tr("%1 min").arg(m_locale.toString(minutes % 60));
    return tr("%1 h").arg(m_locale.toString(minutes / 60)) + rest;
}

QString Formats::days(qint64 count) const
{
    return tr("%1 d", "a number of days, short").arg(m_locale.toString(count));
}

QString Formats::number(const QString &plain) const
{
    return localNumber(m_locale, plain);
}

QString Formats::withSymbol(const QString &plain, const Currency &currency) const
{
    return localMoney(m_locale, plain, currency);
}

QString Formats::money(const Money &amount, Decimals decimals) const
{
    QString plain = amount.amountText();
    const qsizetype point = plain.indexOf(u'.');
    if (point >= 0) {
        const bool areZero = plain.mid(point + 1).count(u'0') == plain.size() - point - 1;
        if (decimals == Decimals::None && !areZero)
            plain = QString::number(qRound64(amount.toApproximate()));
        else if (decimals != Decimals::Currency && areZero)
            plain.truncate(point);
    }
    return withSymbol(plain, amount.currency);
}

QString Formats::converted(const Money &amount) const
{
    return u"≈ "_s + money(amount, Decimals::None);
}

QString Formats::money(const UnitPrice &price) const
{
    return withSymbol(price.amountText(), price.currency);
}

QString Formats::amount(const Money &amount) const
{
    return number(amount.amountText());
}

QString Formats::amount(const UnitPrice &price) const
{
    return number(price.amountText());
}

QString Formats::count(qint64 value) const
{
    return m_locale.toString(value);
}

QString Formats::shortNumber(double value) const
{
    const double size = std::abs(value);
    const auto shown = [this](double scaled) {
        const int decimals = std::abs(scaled) < 10 && std::abs(scaled - std::round(scaled)) >= 0.05 ? 1 : 0;
        return m_locale.toString(scaled, 'f', decimals);
    };
    if (size >= 999'500)
        return tr("%1 M", "millions, short").arg(shown(value / 1e6));
    return size >= 1000 ? tr("%1 k", "thousands, short").arg(shown(value / 1000)) : shown(value);
}

QString Formats::decimal(const Decimal &value) const
{
    return number(value.toString());
}

QString Formats::percent(const Decimal &value) const
{
    return inPercent(decimal(value));
}

QString Formats::fileSize(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString Formats::progress(qint64 done, qint64 total) const
{
    return tr("%1 of %2").arg(count(done), count(total));
}

QString Formats::value(const Field &field, const Value &value) const
{
    struct Writer
    {
        const Formats &formats;
        const Field &field;

        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool isSet) const { return isSet ? Formats::tr("Yes") : Formats::tr("No"); }
        QString operator()(qint64 number) const
        {
            return field.name == field::duration_seconds ? formats.duration(number) : formats.count(number);
        }
        QString operator()(const Decimal &number) const
        {
            return field.type == FieldType::Percent ? formats.percent(number) : formats.decimal(number);
        }
        QString operator()(const Money &amount) const { return formats.money(amount); }
        QString operator()(const UnitPrice &price) const { return formats.money(price); }
        QString operator()(QDate date) const { return formats.plainDay(date); }
        QString operator()(QTime time) const { return formats.time(time); }
        QString operator()(Instant at) const
        {
            return formats.plainDay(at.dateIn(formats.zone())) + u' ' + formats.time(at.timeIn(formats.zone()));
        }
        QString operator()(const RecordId &) const { return {}; }
        QString operator()(const QString &text) const
        {
            return field.type == FieldType::Choice ? field.choiceLabel(text) : text;
        }
        QString operator()(const QStringList &texts) const
        {
            QStringList labels;
            for (const QString &text : texts)
                labels += field.type == FieldType::MultiChoice ? field.choiceLabel(text) : text;
            return labels.join(u", ");
        }
    };
    return std::visit(Writer{*this, field}, value);
}

QString Formats::isolatedValue(const Field &field, const Value &value) const
{
    const QString text = this->value(field, value);
    return text.isEmpty() || !isLeftToRight(field.type) ? text : isolatedLtr(text);
}

} // namespace satchel::ui
