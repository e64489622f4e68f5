// SPDX-License-Identifier: GPL-3.0-or-later
// What a write has to know and keep about quotes: the next number, prices of a currency, and each quote's totals, which
// are computed again when the quote or one of its lines was written. Runs inside the transaction of its CommitWriter.
#pragma once

#include "domain/Pricing.h"
#include "store/Database.h"

#include <unordered_set>

namespace satchel::store {

class QuoteNumbering
{
public:
    QuoteNumbering(Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}

    /// The next number that no quote bears, in the trash or not. The counter is kept in the transaction, so two writers
    /// never get the same, and undo does not reset it, so a number is never given twice.
    Result<QString> takeNumber(QDate day);
    /// What takeNumber would give now, without taking it; for showing.
    Result<QString> peekNumber(QDate day);
    Result<QString> numberPattern();
    RecordId numbered(const QString &number, qint64 version);
    std::optional<UnitPrice> priceOf(const Record &product, RecordId priceList, Currency currency);

    /// Remembers that a record that was written changes the totals of a quote.
    void note(const Record &written);
    /// Writes the totals of every quote noted. With `mustFit` a quote that cannot be priced (a sum too large, a price
    /// in another currency) fails the write; otherwise it has no totals.
    Result<void> settle(bool mustFit);

private:
    Result<QString> nextNumber(QDate day, bool takes);
    Result<bool> isTaken(const QString &number);
    Result<std::optional<Totals>> totalsOf(RecordId quote, bool mustFit);

    Database &m_database;
    const Schema &m_schema;
    std::unordered_set<RecordId> m_touched;
};

} // namespace satchel::store
