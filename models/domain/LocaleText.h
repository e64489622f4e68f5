// SPDX-License-Identifier: GPL-3.0-or-later
// Exact numbers, amounts and days in a locale's digits, groups and order. The window and what is printed write them
// alike.
#pragma once

#include "domain/Money.h"

#include <QDate>
#include <QLocale>

namespace satchel {

/// "-1234.50", as exact values write themselves, with the locale's digits, groups and point.
QString localNumber(const QLocale &locale, const QString &plain);
/// "75 %" of a number that is already in a locale's digits; the language decides the place of the sign.
QString inPercent(const QString &number);
/// A plain number with the currency's symbol, or its code where the symbol could be another's, where the locale has it.
QString localMoney(const QLocale &locale, const QString &plain, Currency currency);
/// "26 Feb 2025": the locale's long form without the weekday and with a short month.
QString localDay(const QLocale &locale, QDate date, bool isYearShown = true);
/// "26 February 2025"
QString localLongDay(const QLocale &locale, QDate date);
/// "Feb 2025", "2025年2月"
QString localMonth(const QLocale &locale, QDate date);
/// A date format without its year.
QString withoutYear(QString format);
/// A label as it is written within a sentence: small, but for abbreviations, and but for German, which writes its nouns
/// large.
QString inSentence(const QString &label, const QLocale &locale = QLocale());
/// A phrase as the beginning of a sentence: "Same name".
QString asSentence(const QString &phrase, const QLocale &locale = QLocale());

} // namespace satchel
