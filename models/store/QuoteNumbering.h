// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of quotes: the next one by the pattern of the settings, and the quote that has a number. Runs inside the
// transaction of its caller.
#pragma once

#include "domain/RecordId.h"
#include "domain/Result.h"
#include "store/Database.h"

#include <optional>
#include <QDate>
#include <vector>

namespace satchel::store {

class QuoteNumbering
{
public:
    explicit QuoteNumbering(Database &database) : m_database(database) {}

    /// The next number that no quote has, in the trash or not. The counter is written in the transaction, so two
    /// writers never get the same number. Undo resets neither the counter nor the number of the quote that was sent.
    /// A number that is `shown` on paper already is taken when it is the next, and left to its writer when it is not.
    Result<QString> takeNumber(QDate day, const QString &shown = {});
    /// What takeNumber would return now, without advancing the counter; for showing.
    Result<QString> peekNumber(QDate day);
    /// The quote that has this number in this version; null if there is none.
    Result<RecordId> numbered(const QString &number, qint64 version);

    /// The last number of each cycle that has begun, such as of a year.
    using Counters = std::vector<std::pair<QString, qint64>>;
    Result<Counters> counters();
    /// No number up to these is given again.
    Result<void> raise(const Counters &counters);

    /// A store of a team numbers from what the hub gave to it alone, and is Offline when nothing is left of that. A
    /// copy of the store, on another computer or under another path, has nothing: the original uses these numbers. The
    /// cycle of a day of which fewer are at hand; nothing when there are enough, or there is no hub.
    Result<std::optional<QString>> shortCycle(QDate day, qint64 least);
    /// Numbers that nobody else has, after those at hand are used up.
    Result<void> reserve(const QString &cycle, qint64 first, qint64 count);
    /// The last number that this store was given in each cycle.
    Result<Counters> reserved();
    /// Nothing of them is used any more: another store has them as well.
    Result<void> forgetReserved();

private:
    Result<QString> numberPattern();
    Result<QString> nextNumber(QDate day, bool takes);
    Result<QString> nextReserved(const QString &pattern, QDate day, bool takes);
    Result<bool> isOfHub();
    Result<bool> isUsed(const QString &number);

    Database &m_database;
};

} // namespace satchel::store
