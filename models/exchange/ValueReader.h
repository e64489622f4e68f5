// SPDX-License-Identifier: GPL-3.0-or-later
// A cell's text as the value of a field, under what the column decided. Never guesses: what can be read in two ways is
// an error with its reason.
#pragma once

#include "domain/Schema.h"
#include "exchange/ColumnProfile.h"

namespace satchel::exchange {

struct ColumnRules
{
    DateOrder dateOrder = DateOrder::Unknown;
    DateOrder dottedOrder = DateOrder::Unknown; // of dates with dots, beside others; Unknown: as the others
    char decimal = '\0';
    Currency currency; // of amounts without one
    const QHash<QString, QString> *values = nullptr; // of a choice
};

/// In which order a date of the column is read.
DateOrder orderOf(const DateText &date, const ColumnRules &rules);

/// Empty for an empty cell. A reference is not read here but by ReferenceIndex.
Result<Value> readValue(const Field &field, const QString &cell, const ColumnRules &rules);

} // namespace satchel::exchange
