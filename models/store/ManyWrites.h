// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection is set while it writes very much that can be had again: an import that is taken back when it was cut off,
// a remote's list that is read again from where its cursor stands. Its commits need not reach the disk one by one; the next
// commit of an edit, on whatever connection, takes them along, for all stand in one log
// (https://sqlite.org/pragma.html#pragma_synchronous).
#pragma once

#include "store/Store.h"

namespace satchel::store {

class ManyWrites
{
public:
    /// How long one of its transactions goes on, ms. The commit behind it takes about as long again, for it writes the words
    /// into the search index; a person waits for both (I5).
    static constexpr qint64 slice = 20;
    /// Between two of them: waits long enough for another writer to get in.
    static void letOthersWrite();

    /// Outside of a transaction, as is end().
    static Result<ManyWrites> begin(Store &store);
    ManyWrites(ManyWrites &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    ManyWrites(const ManyWrites &) = delete;
    ~ManyWrites();

    /// Every commit from now on is durable again.
    Result<void> end();

private:
    explicit ManyWrites(Database &database) : m_database(&database) {}

    Database *m_database;
};

} // namespace satchel::store
