// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes as they are read: with their lines and what they come to, and the edits a quote as a whole is worked on by.
#pragma once

#include "domain/Pricing.h"
#include "domain/QuoteRules.h"
#include "store/Store.h"

namespace satchel::store {

struct QuoteDocument
{
    Record quote;
    std::vector<Record> lines; // in order
    /// An Error when it cannot be priced: no currency, a sum too large.
    Result<Totals> totals;
};

/// What the lines of a quote come to.
Result<Totals> totalsOf(const Record &quote, const std::vector<Record> &lines);

Result<QuoteDocument> readQuote(Store &store, RecordId id);
/// By its id or its number; of several versions the newest.
Result<RecordId> findQuote(Store &store, const QString &numberOrId);
/// All versions of a quote, oldest first; itself alone while it has no number.
Result<std::vector<Record>> versionsOf(Store &store, const Record &quote);

/// The edits that put a draft and its prices into another currency, with the rate that is known and its day: a
/// product's own price there, else converted and rounded to the minor unit, else the number as it is.
Result<std::vector<Edit>> convertPrices(
    Store &store, const Record &quote, const std::vector<Record> &lines, Currency to);
/// The record that a field among these values refers to; null where there is none.
RecordId referenceAmong(const std::vector<FieldValue> &values, QStringView field);
/// In which language a customer got their newest quote, else proposal, of whom the company or deal is among these
/// values; empty where no document of theirs has a language of its own.
QString languageOfCustomer(Store &store, const std::vector<FieldValue> &belongings);
/// A new draft: with what belongs to it (deal, contact, company, currency), valid for 30 days, owned by who works here,
/// in the customer's language where they have one.
std::vector<FieldValue> newQuoteValues(Store &store, std::vector<FieldValue> belongings);

/// Moves a quote to a state as one change set.
Result<Receipt> moveQuote(Store &store, RecordId id, const QString &state, const Origin &origin);
/// Closes, as one change set, what was sent or viewed and whose last day has passed. Returns how many those were.
Result<int> expireQuotes(Store &store);

/// What the next number would be on a day, today when none is given, without taking it.
Result<QString> nextQuoteNumber(Store &store, QDate day = {});

} // namespace satchel::store
