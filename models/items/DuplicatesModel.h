// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of records that are probably one, of every entity whose records are merged; the rows are those of one entity. A
// worker looks for them. Afterwards they follow the store: a pair goes when one of its records is deleted or a person
// says that they are two, and is back when that is undone; a pair of which a record changed is compared again, and the
// pairs of a record that was merged are those of the record that took its place. UI thread.
#pragma once

#include "duplicates/DistinctPairs.h"
#include "duplicates/Scan.h"
#include "items/RecordMerge.h"
#include "items/StoreWorker.h"

#include <QAbstractListModel>
#include <QHash>

#include <map>
#include <optional>
#include <set>

namespace satchel::items {

class DuplicatesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group : quint8 {
        Certain, // same e-mail or phone, and next to nothing against
        Likely,
        Perhaps,
        Later, // put off by a person, until the next search
        Distinct, // a person said that they are two; listed on request
    };
    enum class State : quint8 { Idle, Searching, Found, Stopped };
    using Pair = std::pair<RecordId, RecordId>; // the older first

    explicit DuplicatesModel(Workspace &workspace, QObject *parent = nullptr);
    ~DuplicatesModel() override;

    /// Looks for the pairs of all entities. What is shown stays until they are found.
    void search();
    void stop();
    State state() const { return m_state; }
    /// Records came or changed since the search that are in no pair: there may be more pairs.
    bool isStale() const { return m_isStale; }

    /// Those whose records are merged.
    const std::vector<EntityKind> &entities() const { return m_entities; }
    EntityKind entity() const { return m_entity; }
    void setEntity(EntityKind entity);
    /// Without those that are said to be two.
    qsizetype count(EntityKind entity) const;
    /// Pairs that would be found, but that a person said are two.
    qsizetype distinctCount(EntityKind entity) const;
    bool areDistinctShown() const { return m_areDistinctShown; }
    void setDistinctShown(bool areShown);

    const duplicates::DuplicatePair &pair(int row) const { return entry(row).pair; }
    Group group(int row) const { return entry(row).group; }
    /// The row of two records, -1 when they are not shown as a pair.
    int rowOf(const Pair &pair) const;
    /// The best pair with a record.
    int rowWith(RecordId record) const;
    /// "same e-mail", heaviest first.
    QStringList reasons(int row) const;
    QString title(RecordId record) const;

    /// What is merged in one go: certain pairs, none of whose records is in another of them, a few hundred at most.
    std::vector<Pair> certainPairs() const;
    bool isMerging() const { return m_isMerging; }
    void merge(const RecordMerge &merge, const QString &label);
    /// Of each certain pair the older record keeps its values. One change set, put together by the worker.
    void mergeCertain(const QString &label);
    /// Remembers that the two are not the same.
    void callDistinct(int row, const QString &label);
    /// Takes that back.
    void forgetDistinct(int row, const QString &label);
    void putOff(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged(); // of the search, or of merging the certain pairs
    /// Of the records of one entity that are looked through.
    void progressed(satchel::EntityKind entity, qint64 read, qint64 total);
    /// Rows or counts, after the model was reset.
    void pairsChanged();

private:
    using Found = std::vector<duplicates::DuplicatePair>;
    struct Entry
    {
        duplicates::DuplicatePair pair;
        Group group;
    };

    static Pair keyOf(RecordId a, RecordId b) { return a < b ? Pair(a, b) : Pair(b, a); }
    const std::vector<Entry> &entries() const;
    const Entry &entry(int row) const { return entries()[static_cast<size_t>(row)]; }
    void take(EntityKind entity, const Result<Found> &found);
    void setState(State state);
    void follow(const store::ChangeBatch &batch);
    bool note(const Change &change);
    void readGone();
    void readDistinct();
    void show();
    RecordId inPlaceOf(RecordId record) const;
    std::optional<duplicates::DuplicatePair> asItIsNow(EntityKind entity, const duplicates::DuplicatePair &found);
    Group groupOf(const duplicates::DuplicatePair &pair) const;

    Workspace &m_workspace;
    std::vector<EntityKind> m_entities;
    EntityKind m_entity;
    State m_state = State::Idle;
    bool m_isStale = false;
    bool m_isMerging = false;
    bool m_areDistinctShown = false;
    std::shared_ptr<std::atomic<bool>> m_isStopped; // of the search that runs
    std::map<EntityKind, Found> m_found; // as the search found them
    std::map<EntityKind, std::vector<Entry>> m_entries; // as they are shown
    std::map<EntityKind, qsizetype> m_distinctCounts;
    QSet<RecordId> m_records; // of all pairs
    QSet<RecordId> m_gone; // in the trash
    QSet<RecordId> m_changed; // since the search
    QHash<RecordId, RecordId> m_mergedInto;
    std::map<Pair, duplicates::DuplicatePair> m_compared; // again, since the search
    std::set<Pair> m_putOff;
    duplicates::DistinctPairs m_distinct;
    StoreWorker m_worker; // goes first: it calls the rest
};

} // namespace satchel::items
