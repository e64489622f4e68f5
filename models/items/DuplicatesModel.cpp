// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/DuplicatesModel.h"

#include "domain/FieldNames.h"
#include "domain/LocaleText.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace satchel::items {

using namespace Qt::StringLiterals;
using duplicates::DuplicatePair;

namespace {

constexpr double leastScore = 0.5;
constexpr double likely = 0.6;
constexpr size_t mostMergedAtOnce = 500;
constexpr qsizetype mostAsked = 500; // ids in one query

std::vector<EntityKind> mergeableEntities(const Schema &schema)
{
    std::vector<EntityKind> kinds;
    for (const auto &entity : schema.entities()) {
        if (entity->isMergeable)
            kinds.push_back(entity->kind);
    }
    return kinds;
}

} // namespace

DuplicatesModel::DuplicatesModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_entities(mergeableEntities(workspace.schema())),
      m_entity(m_entities.front()), m_worker(workspace.workerStore())
{
    connect(&workspace, &Workspace::changed, this, &DuplicatesModel::follow);
}

DuplicatesModel::~DuplicatesModel()
{
    if (m_isStopped)
        *m_isStopped = true;
}

void DuplicatesModel::search()
{
    if (m_isStopped)
        *m_isStopped = true;
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    m_isStale = false;
    m_changed.clear();
    m_compared.clear();
    m_putOff.clear();
    readDistinct();
    setState(State::Searching);
    m_worker.post([this, entities = m_entities, stopped = m_isStopped](store::Store &store) {
        for (const EntityKind entity : entities) {
            const auto tell = [this, entity, stopped](qint64 read, qint64 total) {
                QMetaObject::invokeMethod(this, [this, entity, stopped, read, total] {
                    if (stopped == m_isStopped && m_state == State::Searching)
                        Q_EMIT progressed(entity, read, total);
                });
            };
            const auto found = duplicates::findPairs(store, entity,
                {.atLeast = leastScore, .isCancelled = stopped.get(), .includesDistinct = true, .progressed = tell});
            QMetaObject::invokeMethod(this, [this, entity, stopped, found] {
                if (stopped == m_isStopped && m_state == State::Searching)
                    take(entity, found);
            });
            if (!found)
                return;
        }
    });
}

void DuplicatesModel::stop()
{
    if (m_isStopped)
        *m_isStopped = true;
    if (m_state == State::Searching)
        setState(State::Stopped);
}

void DuplicatesModel::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void DuplicatesModel::take(EntityKind entity, const Result<Found> &found)
{
    if (!found) {
        setState(State::Stopped);
        Q_EMIT m_workspace.failed(found.error());
        return;
    }
    m_found[entity] = *found;
    for (const DuplicatePair &pair : *found) {
        m_records.insert(pair.a);
        m_records.insert(pair.b);
    }
    show();
    if (entity == m_entities.back())
        setState(State::Found);
}

void DuplicatesModel::setEntity(EntityKind entity)
{
    if (entity == m_entity || std::ranges::find(m_entities, entity) == m_entities.end())
        return;
    beginResetModel();
    m_entity = entity;
    endResetModel();
    Q_EMIT pairsChanged();
}

const std::vector<DuplicatesModel::Entry> &DuplicatesModel::entries() const
{
    static const std::vector<Entry> none;
    const auto found = m_entries.find(m_entity);
    return found == m_entries.end() ? none : found->second;
}

qsizetype DuplicatesModel::count(EntityKind entity) const
{
    const auto found = m_entries.find(entity);
    const auto isOne = [](const Entry &one) { return one.group != Group::Distinct; };
    return found == m_entries.end() ? 0 : std::ranges::count_if(found->second, isOne);
}

qsizetype DuplicatesModel::distinctCount(EntityKind entity) const
{
    const auto found = m_distinctCounts.find(entity);
    return found == m_distinctCounts.end() ? 0 : found->second;
}

void DuplicatesModel::setDistinctShown(bool areShown)
{
    m_areDistinctShown = areShown;
    show();
}

int DuplicatesModel::rowOf(const Pair &pair) const
{
    const auto found = std::ranges::find(
        entries(), keyOf(pair.first, pair.second), [](const Entry &one) { return keyOf(one.pair.a, one.pair.b); });
    return found == entries().end() ? -1 : static_cast<int>(found - entries().begin());
}

int DuplicatesModel::rowWith(RecordId record) const
{
    const auto found = std::ranges::find_if(
        entries(), [&](const Entry &one) { return one.pair.a == record || one.pair.b == record; });
    return found == entries().end() ? -1 : static_cast<int>(found - entries().begin());
}

QStringList DuplicatesModel::reasons(int row) const
{
    QStringList texts;
    for (const duplicates::Evidence &one : pair(row).evidence) {
        if (one.bits > 0)
            texts.append(duplicates::reasonText(one.reason));
    }
    return texts;
}

QString DuplicatesModel::title(RecordId record) const
{
    return m_workspace.store().title(m_entity, record);
}

DuplicatesModel::Group DuplicatesModel::groupOf(const DuplicatePair &pair) const
{
    if (m_putOff.contains(keyOf(pair.a, pair.b)))
        return Group::Later;
    if (duplicates::isCertain(pair))
        return Group::Certain;
    return pair.score >= likely ? Group::Likely : Group::Perhaps;
}

/// The record that a merged one became part of; the record itself while it is there.
RecordId DuplicatesModel::inPlaceOf(RecordId record) const
{
    while (m_gone.contains(record) && m_mergedInto.contains(record))
        record = m_mergedInto.value(record);
    return record;
}

/// Nothing when there are no two records any more, or too little speaks for their being one.
std::optional<DuplicatePair> DuplicatesModel::asItIsNow(EntityKind entity, const DuplicatePair &found)
{
    const RecordId a = inPlaceOf(found.a);
    const RecordId b = inPlaceOf(found.b);
    if (a == b || m_gone.contains(a) || m_gone.contains(b))
        return {};
    if (a == found.a && b == found.b && !m_changed.contains(a) && !m_changed.contains(b))
        return found;
    const auto known = m_compared.find({a, b});
    if (known != m_compared.end())
        return known->second.score < leastScore ? std::nullopt : std::optional(known->second);
    const auto compared = duplicates::comparePair(m_workspace.store(), entity, a, b);
    if (!compared)
        return {};
    m_compared.insert_or_assign(Pair(a, b), *compared);
    return compared->score < leastScore ? std::nullopt : std::optional(*compared);
}

void DuplicatesModel::show()
{
    beginResetModel();
    m_entries.clear();
    m_distinctCounts.clear();
    for (const auto &[entity, all] : m_found) {
        std::set<Pair> shown;
        std::vector<Entry> &entries = m_entries[entity];
        for (const DuplicatePair &found : all) {
            const auto now = asItIsNow(entity, found);
            if (!now || !shown.insert(keyOf(now->a, now->b)).second)
                continue;
            const bool isDistinct = m_distinct.contains({entity, now->a}, {entity, now->b});
            m_distinctCounts[entity] += isDistinct ? 1 : 0;
            if (!isDistinct || m_areDistinctShown)
                entries.push_back({*now, isDistinct ? Group::Distinct : groupOf(*now)});
        }
        std::ranges::stable_sort(entries, [](const Entry &x, const Entry &y) {
            return std::tuple(x.group, -x.pair.score) < std::tuple(y.group, -y.pair.score);
        });
    }
    endResetModel();
    Q_EMIT pairsChanged();
}

void DuplicatesModel::follow(const store::ChangeBatch &batch)
{
    if (m_state == State::Idle)
        return;
    const bool isOurs = std::ranges::any_of(m_entities, [&](EntityKind entity) { return batch.touches(entity); });
    bool isShown = batch.touches(EntityKind::DistinctPair);
    if (isShown)
        readDistinct();
    if (batch.isLarge && isOurs) {
        readGone();
        isShown = true;
        search();
    }
    for (const Change &change : batch.changes)
        isShown |= note(change);
    if (isShown)
        show();
}

/// Answers whether it changes a pair.
bool DuplicatesModel::note(const Change &change)
{
    const bool isEstimate = change.field == field::score || change.field == field::conversion_probability;
    if (std::ranges::find(m_entities, change.entity) == m_entities.end() || isEstimate)
        return false; // what a record scores, or is predicted, says nothing about who it is
    if (change.kind == Edit::Kind::Delete)
        m_gone.insert(change.record);
    else if (change.kind == Edit::Kind::Update)
        m_changed.insert(change.record);
    else
        m_gone.remove(change.record);
    std::erase_if(m_compared,
        [&](const auto &known) { return known.first.first == change.record || known.first.second == change.record; });
    const bool isInPair = m_records.contains(change.record);
    m_isStale |= !isInPair && change.kind != Edit::Kind::Delete;
    return isInPair;
}

/// After more changes than are listed.
void DuplicatesModel::readGone()
{
    const QList<RecordId> all = m_records.values();
    QSet<RecordId> here;
    for (const EntityKind entity : m_entities) {
        for (qsizetype first = 0; first < all.size(); first += mostAsked) {
            store::Query query{entity, {}, {}, {}, {}, -1, false};
            query.ids.assign(all.begin() + first, all.begin() + std::min(first + mostAsked, all.size()));
            const auto rows = m_workspace.store().select(query);
            for (qsizetype row = 0; rows && row < rows->size(); ++row)
                here.insert(rows->id(row));
        }
    }
    m_gone = m_records - here;
}

void DuplicatesModel::readDistinct()
{
    auto read = duplicates::DistinctPairs::load(m_workspace.store());
    if (read)
        m_distinct = std::move(*read);
    else
        Q_EMIT m_workspace.failed(read.error());
}

std::vector<DuplicatesModel::Pair> DuplicatesModel::certainPairs() const
{
    std::vector<Pair> pairs;
    QSet<RecordId> used;
    for (const Entry &one : entries()) {
        if (one.group != Group::Certain || pairs.size() == mostMergedAtOnce)
            break;
        if (used.contains(one.pair.a) || used.contains(one.pair.b))
            continue; // compared again once the other pair is merged
        used.insert(one.pair.a);
        used.insert(one.pair.b);
        pairs.emplace_back(one.pair.a, one.pair.b);
    }
    return pairs;
}

void DuplicatesModel::merge(const RecordMerge &merge, const QString &label)
{
    auto edits = merge.edits(m_workspace.store());
    if (!edits) {
        Q_EMIT m_workspace.failed(edits.error());
        return;
    }
    m_mergedInto.remove(merge.kept.id);
    m_mergedInto.insert(merge.other.id, merge.kept.id);
    m_workspace.commit(label, std::move(*edits));
}

void DuplicatesModel::mergeCertain(const QString &label)
{
    const std::vector<Pair> pairs = certainPairs();
    if (m_isMerging || pairs.empty())
        return;
    m_isMerging = true;
    m_worker.post([this, entity = m_entity, pairs, label](store::Store &store) {
        const auto edits = [&]() -> Result<std::vector<Edit>> {
            std::vector<RecordMerge> merges;
            for (const auto &[a, b] : pairs) {
                RecordMerge merge = TRY(RecordMerge::propose(store, entity, a, b));
                merges.push_back(std::move(merge));
            }
            return editsOf(store, merges);
        }();
        QMetaObject::invokeMethod(this, [this, pairs, label, edits] {
            m_isMerging = false;
            if (edits) {
                for (const auto &[a, b] : pairs) {
                    m_mergedInto.remove(a);
                    m_mergedInto.insert(b, a);
                }
                m_workspace.commit(label, *edits);
            } else {
                Q_EMIT m_workspace.failed(edits.error());
            }
            Q_EMIT stateChanged();
        });
    });
}

void DuplicatesModel::callDistinct(int row, const QString &label)
{
    const DuplicatePair two = pair(row);
    m_workspace.commit(label, m_distinct.markEdits(m_workspace.store(), {m_entity, two.a}, {m_entity, two.b}));
}

void DuplicatesModel::forgetDistinct(int row, const QString &label)
{
    const DuplicatePair two = pair(row);
    m_workspace.commit(label, m_distinct.forgetEdits({m_entity, two.a}, {m_entity, two.b}));
}

void DuplicatesModel::putOff(int row)
{
    m_putOff.insert(keyOf(pair(row).a, pair(row).b));
    show();
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries().size());
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const DuplicatePair &two = pair(index.row());
    const QString percent = inPercent(QLocale().toString(qRound(two.score * 100)));
    return (QStringList{title(two.a), title(two.b), percent} + reasons(index.row())).join(u", "_s);
}

} // namespace satchel::items

#include "moc_DuplicatesModel.cpp"
