// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Repair that computes derived data anew. None of it is in the change log, so it is written where it is
// wrong and nobody is told more than that.
#include "domain/Reason.h"
#include "store/AttendeeLists.h"
#include "store/Calculations.h"
#include "store/QuoteTotalsWriter.h"
#include "store/Records.h"
#include "store/repair/Repair.h"
#include "store/Rows.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/TeamMembers.h"

#include <map>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 indexPage = 500; // records that are read at once

/// Some columns of all rows as one text, by id.
Result<std::map<RecordId, QString>> textsOf(Database &database, const std::string &columns, const std::string &table)
{
    std::map<RecordId, QString> texts;
    TRY(eachRow(bound(database, "SELECT id, " + columns + " FROM " + table),
        [&](const Statement &row) { texts.emplace(recordIdAt(row, 0), row.text(1)); }));
    return texts;
}

qint64 countDifferences(const std::map<RecordId, QString> &before, const std::map<RecordId, QString> &after)
{
    qint64 count = 0;
    for (const auto &[id, text] : after) {
        const auto known = before.find(id);
        count += known == before.end() || known->second != text ? 1 : 0;
    }
    return count;
}

/// The records of an entity with what search holds of them, each through `take`.
template <typename Take> Result<void> eachDocument(Store &store, const Entity &entity, bool isTrash, Take take)
{
    Query query{entity.kind, allFields(entity), {}, {}, {}, indexPage, isTrash};
    do {
        const auto rows = TRY(store.select(query));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            TRY(take(rows.key(row), searchTextOf(recordAt(store.schema().shared(entity.kind), rows, row))));
        }
        query.after = rows.next();
    } while (query.after);
    return {};
}

constexpr auto quoteTotals
    = "coalesce(net_total, '') || ' ' || coalesce(total, '') || ' ' || coalesce(net_total_currency, "
      "'') || ' ' || coalesce(total_currency, '')";

} // namespace

Result<void> Repair::repairDerived()
{
    TRY(repairAttendees());
    TRY(repairMembers());
    TRY(repairQuoteTotals());
    TRY(repairLastActivity());
    TRY(repairCalculations());
    return repairSearch();
}

/// Tried and compared in a transaction that is rolled back, for the backup comes before what counts.
Result<qint64> Repair::writeWhereWrong(
    const std::string &table, const std::string &columns, const std::function<Result<void>()> &write)
{
    Database &database = m_store.database();
    qint64 wrong = 0;
    {
        const auto trial = TRY(Transaction::begin(database));
        const auto before = TRY(textsOf(database, columns, table));
        TRY(write());
        const auto after = TRY(textsOf(database, columns, table));
        wrong = countDifferences(before, after);
    }
    if (wrong == 0)
        return 0;
    TRY(begin());
    auto transaction = TRY(Transaction::begin(database));
    TRY(write());
    TRY(transaction.commit());
    return wrong;
}

Result<void> Repair::repairAttendees()
{
    const auto activities = TRY(readAll(m_store.database(),
        "SELECT id FROM activity WHERE coalesce(attendees, '') <> '' UNION SELECT activity FROM attendee",
        [](const Statement &row) { return recordIdAt(row, 0); }));
    if (activities.empty())
        return {};
    const qint64 wrong = TRY(writeWhereWrong("activity", "attendees", [&] {
        AttendeeLists lists(m_store.database(), m_store.schema());
        for (const RecordId &id : activities)
            lists.noteActivity(id);
        return lists.write();
    }));
    addRepaired(u"activity"_s, wrong, Reason::tr("their lists of attendees were written again"));
    return {};
}

Result<void> Repair::repairMembers()
{
    const auto teams = TRY(readAll(m_store.database(), "SELECT DISTINCT team FROM team_member",
        [](const Statement &row) { return recordIdAt(row, 0); }));
    if (teams.empty())
        return {};
    const qint64 wrong = TRY(writeWhereWrong("team", "members", [&] {
        TeamMembers members(m_store.database());
        for (const RecordId &id : teams)
            members.noteTeam(id);
        return members.write();
    }));
    addRepaired(u"team"_s, wrong, Reason::tr("their lists of members were written again"));
    return {};
}

Result<void> Repair::repairQuoteTotals()
{
    const auto quotes = TRY(
        readAll(m_store.database(), "SELECT id FROM quote", [](const Statement &row) { return recordIdAt(row, 0); }));
    if (quotes.empty())
        return {};
    const qint64 wrong = TRY(writeWhereWrong("quote", quoteTotals, [&] {
        QuoteTotalsWriter totals(m_store.database(), m_store.schema());
        Record quote(m_store.schema().shared(EntityKind::Quote));
        for (const RecordId &id : quotes) {
            quote.id = id;
            totals.noteWritten(quote);
        }
        return totals.write(false);
    }));
    addRepaired(u"quote"_s, wrong, Reason::tr("their totals were computed again"));
    return {};
}

/// As CommitWriter::findLastActivity has it.
Result<void> Repair::repairLastActivity()
{
    for (const std::string table : {"contact", "company"}) {
        const std::string wanted = "(SELECT max(a.at) FROM activity a WHERE a." + table
            + " = e.id AND a.deleted_at IS NULL"
              " AND a.at <= ?1)";
        const std::string wrong = " WHERE coalesce(last_activity_at, 0) <> coalesce(" + wanted + ", 0)";
        Database &database = m_store.database();
        const auto now = m_store.clock().now();
        const qint64 count = TRY(readInteger(database, "SELECT count(*) FROM " + table + " e" + wrong, now));
        if (count == 0)
            continue;
        TRY(begin());
        TRY(store::run(database, "UPDATE " + table + " AS e SET last_activity_at = " + wanted + wrong, now));
        addRepaired(
            QString::fromStdString(table), count, Reason::tr("the time of their last activity was found again"));
    }
    return {};
}

/// Computed for all records; counted are those whose values changed.
Result<void> Repair::repairCalculations()
{
    const qint64 last = TRY(m_store.log().lastSequence());
    TRY(markCalculationsStale(m_store.database(), last));
    const qint64 count = TRY(refreshCalculations(m_store));
    addRepaired(u"calculation"_s, count, Reason::tr("their calculated fields were computed again"));
    return {};
}

Result<qint64> Repair::countWronglyIndexed()
{
    SearchIndex index(m_store.database());
    qint64 wrong = 0;
    for (const auto &entity : m_store.schema().entities()) {
        for (const bool isTrash : {false, true}) {
            const auto done = eachDocument(
                m_store, *entity, isTrash, [&](qint64 row, const QString &words) -> Result<void> {
                    const auto found = TRY(index.holds(entity->kind, row, words));
                    wrong += found && *found == isTrash ? 1 : 0;
                    return {};
                });
            if (!done)
                return fail(done.error());
        }
    }
    return wrong;
}

Result<void> Repair::repairSearch()
{
    Database &database = m_store.database();
    if (!m_isSearchWrong) {
        const bool isSound = database.execute("INSERT INTO search (search) VALUES ('integrity-check')").has_value();
        const auto wrong = isSound ? countWronglyIndexed() : Result<qint64>(1);
        if (wrong && *wrong == 0) // what cannot be read is built again too
            return {};
    }
    TRY(begin());
    auto transaction = TRY(Transaction::begin(database));
    TRY(database.execute("INSERT INTO search (search) VALUES ('delete-all')"));
    SearchIndex index(database);
    qint64 written = 0;
    for (const auto &entity : m_store.schema().entities()) {
        TRY(eachDocument(m_store, *entity, false, [&](qint64 row, const QString &words) -> Result<void> {
            ++written;
            return index.insert(entity->kind, row, words);
        }));
    }
    TRY(transaction.commit());
    addRepaired(u"search"_s, written, Reason::tr("the search index was built again"));
    return {};
}

} // namespace satchel::store
