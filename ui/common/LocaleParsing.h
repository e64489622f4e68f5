// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, read by their locale: "tomorrow", "+3", "12 Mar", "1.234,50", "9:30". What another country writes
// is read where it can mean one thing only ("15.01.2027", "4.12.", "12.500,00"; of an amount also "18.500": three
// digits are no cents), and days as the line for tasks has them ("morgen", "next friday"). Errors are sentences for the
// person ("February has 28 days."), given in Error::what.
#pragma once

#include "domain/Value.h"

#include <QLocale>

namespace satchel::ui {

/// Empty text reads as an empty value (an invalid date or time).
Result<QDate> readDate(const QString &text, QDate today, const QLocale &locale);
Result<QTime> readTime(const QString &text, const QLocale &locale);
Result<Decimal> readDecimal(const QString &text, const QLocale &locale);
Result<qint64> readInteger(const QString &text, const QLocale &locale);
/// An amount with or without a currency ("€ 1.234,50", "500 CHF", "250k", "1,5 Mio"); without one it is `currency`.
Result<Money> readMoney(const QString &text, Currency currency, const QLocale &locale);

} // namespace satchel::ui
