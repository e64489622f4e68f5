// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StageHistory.h"

#include "domain/ChangeSet.h"
#include "store/Statements.h"

#include <algorithm>
#include <utility>

namespace satchel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 slipMilliseconds = 60'000;
constexpr qint64 importSlipMilliseconds = 60 * slipMilliseconds;

// CROSS JOIN keeps the order: the deals of one pipeline are few against the whole log.
constexpr auto entries
    = "SELECT d.id, s.at, CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.stage') ELSE json_extract(c.after, "
      "'$') END, s.id, s.undoes, s.origin >= 'import:' AND s.origin < 'import;'"
      " FROM deal AS d CROSS JOIN change AS c ON c.record = d.id CROSS JOIN changeset AS s ON s.number = c.changeset"
      " WHERE %1 AND d.deleted_at IS NULL AND c.entity = ?2 AND (c.kind = ?3 OR c.field = 'stage')"
      " ORDER BY d.row, c.sequence"_L1;

/// One entry of the log that puts a deal into a stage.
struct Entry
{
    ChangeSetId set;
    RecordId stage;
    Instant at;
    bool isImported = false;
    bool isUndone = false;
};

/// The entries of one deal, without those that were undone. Undos are few: what has none costs nothing more.
class DealEntries
{
public:
    void add(Entry entry, ChangeSetId undoes)
    {
        const ChangeSetId root = undoes.isNull() ? ChangeSetId() : rootOf(undoes);
        if (root.isNull()) {
            m_entries.push_back(std::move(entry));
            return;
        }
        if (!m_undos.empty() && m_undos.back().set == entry.set)
            return; // a set that moved the deal twice is undone by its first entry
        m_undos.push_back({entry.set, root});
        for (Entry &other : m_entries) {
            if (other.set == root)
                other.isUndone = !other.isUndone;
        }
    }
    const std::vector<Entry> &all() const { return m_entries; }
    void clear()
    {
        m_entries.clear();
        m_undos.clear();
    }

private:
    /// The move that a set made, or that it undid or did again; null where this deal has none of it.
    ChangeSetId rootOf(ChangeSetId set) const
    {
        if (const auto undo = std::ranges::find(m_undos, set, &Undo::set); undo != m_undos.end())
            return undo->root;
        return std::ranges::find(m_entries, set, &Entry::set) == m_entries.end() ? ChangeSetId() : set;
    }

    struct Undo
    {
        ChangeSetId set;
        ChangeSetId root;
    };
    std::vector<Entry> m_entries;
    std::vector<Undo> m_undos; // and redos
};

/// The stays of one deal while its entries come in.
class Course
{
public:
    explicit Course(std::vector<StageStay> &stays) : m_stays(stays) {}

    void enter(RecordId deal, const Entry &entry)
    {
        const RecordId stage = entry.stage;
        const Instant at = entry.at;
        if (m_current.deal != deal)
            leave();
        if (m_current.stage == stage)
            return;
        if (!m_current.stage.isNull() && at.ms - m_current.from.ms >= m_leastLength) {
            m_current.until = at;
            m_current.next = stage;
            m_stays.push_back(m_current);
        } else if (!m_stays.empty() && m_stays.back().deal == deal) {
            // What lay between was a slip: the stay before it goes on, or ends with where the deal went now.
            StageStay before = m_stays.back();
            before.next = stage;
            m_stays.back() = before;
            if (before.stage == stage) {
                m_stays.pop_back();
                m_current = {deal, stage, before.from, {}, {}};
                m_leastLength = slipMilliseconds;
                return;
            }
        }
        m_current = {deal, stage, at, {}, {}};
        m_leastLength = entry.isImported ? importSlipMilliseconds : slipMilliseconds;
    }
    void leave()
    {
        if (!m_current.stage.isNull())
            m_stays.push_back(m_current);
        m_current = {};
    }

private:
    std::vector<StageStay> &m_stays;
    StageStay m_current;
    qint64 m_leastLength = slipMilliseconds; // of the current stay: shorter, it was a slip
};

/// `which`: a condition on the deal with the id as ?1.
Result<std::vector<StageStay>> readStays(Database &database, QLatin1StringView which, RecordId id)
{
    std::vector<StageStay> stays;
    Course course(stays);
    DealEntries ofDeal;
    RecordId deal;
    const auto finishDeal = [&] {
        for (const Entry &entry : ofDeal.all()) {
            if (!entry.isUndone)
                course.enter(deal, entry);
        }
        ofDeal.clear();
    };
    const std::string sql = QString(entries).arg(which).toStdString();
    TRY(eachRow(bound(database, sql, id, EntityKind::Deal, Edit::Kind::Create), [&](const Statement &row) {
        if (const RecordId next = recordIdAt(row, 0); next != deal) {
            finishDeal();
            deal = next;
        }
        ofDeal.add(
            {recordIdAt(row, 3), RecordId::fromString(asciiAt(row, 2)), Instant{row.integer(1)}, row.integer(5) != 0},
            recordIdAt(row, 4));
    }));
    finishDeal();
    course.leave();
    return stays;
}

} // namespace

Result<std::vector<StageStay>> stageStays(Database &database, RecordId pipeline)
{
    return readStays(database, "d.pipeline = ?1"_L1, pipeline);
}

Result<std::vector<StageStay>> stageStaysOfDeal(Database &database, RecordId deal)
{
    return readStays(database, "d.id = ?1"_L1, deal);
}

} // namespace satchel::store
