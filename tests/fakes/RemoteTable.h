// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one object type. A row is an immutable version, so a backup is a copy of pointers. Three views of time:
// what is committed, what is written but not yet visible (commit lag), and what the search index has got to know
// (search lag). settle() moves on what has come due; nothing else looks at a clock.
#pragma once

#include "domain/Instant.h"
#include "tests/fakes/Values.h"

#include <map>
#include <memory>
#include <optional>
#include <QHash>
#include <set>
#include <vector>

namespace satchel::fakes {

struct Row
{
    qint64 number = 0;
    Values values;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> archivedAt = {};
    std::shared_ptr<const Row> before = {}; // the version this one replaced; the last twenty or so are kept
    int age = 0; // how many versions are behind it
    qint64 change = 0; // which write of its table made this version
    bool isByApi = false; // the signed-in user made this version through the API; else a colleague did
    bool isMadeByApi = false; // and the first one, where an API tells who made a record

    bool isLive() const { return !archivedAt.has_value(); }
};
using RowPointer = std::shared_ptr<const Row>;
using Rows = std::map<qint64, RowPointer>;

class RemoteTable
{
public:
    /// When a written row can be seen, by readers and by search; both are instants of real (not server) time.
    struct Visibility
    {
        Instant committed;
        Instant indexed;
    };

    /// For vendors whose ids tell the type, or are never the same in two tables.
    void startNumbersAt(qint64 number) { m_nextNumber = number; }
    qint64 takeNumber() { return m_nextNumber++; }
    /// Numbers below that of another table are not given again.
    void skipNumbersOf(const RemoteTable &other)
    {
        m_nextNumber = std::max(m_nextNumber, other.m_nextNumber);
        m_lastChange = std::max(m_lastChange, other.m_lastChange);
    }
    void put(Row row, Visibility visibility, Instant now);
    /// The row leaves without a trace in lists (purge, merge).
    void erase(qint64 number, Visibility visibility);
    void settle(Instant now);

    /// The committed version, archived or not; null when there is none.
    RowPointer find(qint64 number) const;
    /// The newest version, committed or not, for a writer that had to wait for the other's commit.
    RowPointer newest(qint64 number) const;
    /// Every write up to this one can be seen; of the later ones some may still be on their way.
    qint64 settledChange() const;
    struct Erased
    {
        qint64 change = 0;
        qint64 number = 0;
    };
    const std::vector<Erased> &erased() const { return m_erased; }
    const Rows &rows() const { return m_rows; }
    qsizetype liveCount() const { return m_liveCount; }

    /// What search knows: live rows by number, and (modified, number) in order.
    const Rows &indexed() const { return m_indexed; }
    const std::set<std::pair<qint64, qint64>> &byStamp() const { return m_byStamp; }
    /// The numbers of the indexed rows in order, to count a range without walking it.
    const std::vector<qint64> &indexedNumbers() const { return m_indexedNumbers; }

    /// Keeps an index of live rows by this property from now on. Values are compared without case.
    void watchUnique(const QString &property);
    std::optional<qint64> findUnique(const QString &property, const QString &value) const;
    /// Where an id went when its record was merged into another.
    std::map<qint64, qint64> &mergedInto() { return m_mergedInto; }
    qint64 resolve(qint64 number) const;

private:
    void commit(const RowPointer &row);
    void index(qint64 number);
    void noteUnique(const Row &row, bool isThere);

    qint64 m_nextNumber = 101; // the same in every type: ids of different types look alike
    Rows m_rows;
    Rows m_indexed;
    std::set<std::pair<qint64, qint64>> m_byStamp;
    std::vector<qint64> m_indexedNumbers;
    std::multimap<qint64, RowPointer> m_uncommitted; // by the instant they become visible; one version of a row at most
    std::multimap<qint64, qint64> m_unindexed;
    std::map<QString, QHash<QString, qint64>> m_unique;
    std::map<qint64, qint64> m_mergedInto;
    std::vector<Erased> m_erased;
    qint64 m_lastChange = 0;
    qsizetype m_liveCount = 0;
};

} // namespace satchel::fakes
