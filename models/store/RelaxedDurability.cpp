// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RelaxedDurability.h"

#include "store/Journal.h"

#include <QThread>

namespace satchel::store {

namespace {

// How many pieces of the search index come together before they are merged (4 is FTS5's own choice): a commit makes one
// piece, and the fewer merges, the shorter it is. https://sqlite.org/fts5.html#the_automerge_configuration_option
constexpr auto mergeLater = "INSERT INTO search(search, rank) VALUES('automerge', 10)";
constexpr auto mergeAsEver = "INSERT INTO search(search, rank) VALUES('automerge', 4)";

} // namespace

void RelaxedDurability::letOthersWrite()
{
    constexpr unsigned long pauseMicroseconds = 500;
    QThread::usleep(pauseMicroseconds);
}

Result<RelaxedDurability> RelaxedDurability::begin(Store &store)
{
    RelaxedDurability writes(store.database());
    writes.countAtWork(1);
    TRY(setDurability(store.database(), Durability::Relaxed));
    TRY(store.database().execute(mergeLater));
    return writes;
}

void RelaxedDurability::countAtWork(int by)
{
    if (Contention *contention = m_database->contention())
        contention->countBulk(by);
}

RelaxedDurability::~RelaxedDurability()
{
    std::ignore = end();
}

Result<void> RelaxedDurability::end()
{
    if (!m_database)
        return {};
    countAtWork(-1);
    Database &database = *std::exchange(m_database, nullptr);
    std::ignore = database.execute(mergeAsEver); // a full disk keeps the other figure, which does no harm
    return setDurability(database, Durability::Full);
}

} // namespace satchel::store
