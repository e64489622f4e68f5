// SPDX-License-Identifier: GPL-3.0-or-later
// How values read: dates near today by their word, money by locale, counts exact. A value, cheap to make; digits, order
// and clock are the locale's. The clock is given in, so that a test or a picture has its own today.
#pragma once

#include "domain/Schema.h"

#include <QCoreApplication>
#include <QLocale>

namespace satchel::ui {

class Formats
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::Formats)

public:
    explicit Formats(QLocale locale = {}, QTimeZone zone = QTimeZone::systemTimeZone());

    const QLocale &locale() const { return m_locale; }
    const QTimeZone &zone() const { return m_zone; }

    /// "Today", "Tomorrow", "Yesterday", "Thu 12 Mar" within 14 days, "26 Feb" this year, "26 Feb 2025" before and
    /// after.
    QString day(QDate date, QDate today) const;
    /// The same followed by the time when there is one: "Today 15:00".
    QString day(QDate date, QTime time, QDate today) const;
    QString moment(Instant at, Instant now) const;
    /// The same after other words: "until tomorrow 09:00".
    QString momentInSentence(Instant at, Instant now) const;
    QString dayInSentence(QDate date, QDate today) const;
    /// "Overdue 4 d" for a day that has passed, else the day.
    QString due(QDate date, QTime time, QDate today) const;
    QString time(QTime time) const;
    /// "26 Feb 2025" or "26 Feb": never a word, for tables and forms.
    QString plainDay(QDate date, bool isYearShown = true) const;
    /// "Thu 12 Mar", "Thu 12 Mar 2026": the day after its short weekday, or before it where the language has it so.
    QString weekdayAndDay(QDate date, bool isYearShown = true) const;
    /// "Tuesday 10 March", the head of a page.
    QString longDay(QDate date) const;
    /// "Mar 2026" and "March 2026" for groups by month.
    QString month(QDate date) const;
    QString dayRange(QDate from, QDate to, QDate today) const;
    /// "14 min", "1 h 05 min"
    QString duration(qint64 seconds) const;
    /// "4 d"
    QString days(qint64 count) const;

    enum class Decimals {
        Currency, // the currency's own: JPY 0, EUR 2, KWD 3
        UnlessZero, // none when they are zero: cards and sums
        None, // rounded away: heads of lanes and figures
    };
    QString money(const Money &amount, Decimals decimals = Decimals::Currency) const;
    /// A converted amount: "≈ €1,475,193".
    QString converted(const Money &amount) const;
    QString money(const UnitPrice &price) const;
    /// Without the currency, where a page says it once: "8,164.80".
    QString amount(const Money &amount) const;
    QString amount(const UnitPrice &price) const;

    QString count(qint64 value) const;
    /// "325 k", "1.2 M": beside a bar and at an axis, where the exact figure is near.
    QString shortNumber(double value) const;
    QString decimal(const Decimal &value) const;
    QString percent(const Decimal &value) const;
    QString fileSize(qint64 bytes) const;
    /// "7,699 of 12,418"
    QString progress(qint64 done, qint64 total) const;

    /// Any field's value as text, without references (the caller knows their names). Choices by label, lists joined.
    QString value(const Field &field, const Value &value) const;
    /// The same for any sentence and direction: what every language writes left to right stays so.
    QString isolatedValue(const Field &field, const Value &value) const;

private:
    static QString inSentence(const QString &text);
    QString number(const QString &plain) const; // "-1234.50" with the locale's digits, groups and point
    QString withSymbol(const QString &plain, const Currency &currency) const;

    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace satchel::ui
