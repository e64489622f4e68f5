// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChangeFeed.h"

#include "store/Calculations.h"
#include "store/LearnedModels.h"
#include "store/ScorePoints.h"

#include <algorithm>
#include <QTimer>

namespace satchel::store {

namespace {

constexpr qint64 mostListed = 1000; // beyond this many, reading a view again is quicker than mending it row by row

} // namespace

bool ChangeBatch::touches(EntityKind entity) const
{
    return std::find(entities.begin(), entities.end(), entity) != entities.end();
}

ChangeFeed::ChangeFeed(Store &store, QObject *parent) : QObject(parent), m_store(store), m_timer(new QTimer(this))
{
    m_seen = store.log().lastSequence().value_or(0);
    m_seenScores = lastDerivedChange(store, scoreChanges).value_or(0);
    m_seenPredictions = lastDerivedChange(store, predictionChanges).value_or(0);
    m_seenCalculations = calculationStamp(store).value_or(QString());
    m_dataVersion = store.database().integer("PRAGMA data_version").value_or(0);
    store.setCommitListener([this](const Receipt &) { publish(m_store.log().lastSequence().value_or(m_seen)); });
    connect(m_timer, &QTimer::timeout, this, &ChangeFeed::poll);
}

void ChangeFeed::startWatching(int everyMilliseconds)
{
    m_timer->start(everyMilliseconds);
}

void ChangeFeed::poll()
{
    // data_version moves only when another connection has committed; it costs no disk access.
    const qint64 version = m_store.database().integer("PRAGMA data_version").value_or(m_dataVersion);
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    publish(m_store.log().lastSequence().value_or(m_seen));
    publishDerived(scoreChanges, m_seenScores);
    publishDerived(predictionChanges, m_seenPredictions);
    publishCalculations();
}

void ChangeFeed::publishCalculations()
{
    const auto stamp = calculationStamp(m_store);
    if (!stamp || *stamp == m_seenCalculations)
        return;
    ChangeBatch batch;
    batch.isLarge = true;
    batch.entities = calculatedSince(m_seenCalculations, *stamp);
    m_seenCalculations = *stamp;
    Q_EMIT changed(batch);
}

/// What another connection computed; the window's own never does.
void ChangeFeed::publishDerived(const DerivedChangeTable &table, qint64 &seen)
{
    const qint64 last = lastDerivedChange(m_store, table).value_or(seen);
    if (last <= seen)
        return;
    auto news = derivedChangesSince(m_store, table, seen, mostListed);
    if (!news)
        return; // the next poll tries again
    seen = last;
    Q_EMIT changed({std::move(news->changes), std::move(news->entities), news->isLarge});
}

void ChangeFeed::publish(qint64 last)
{
    if (last <= m_seen)
        return;
    std::ignore = m_store.followOtherRegistry(); // a change may be of an entity that somebody has just defined
    ChangeBatch batch;
    auto changes = m_store.log().since(m_seen, mostListed + 1);
    if (!changes)
        return; // the next poll tries again
    batch.isLarge = static_cast<qint64>(changes->size()) > mostListed;
    if (batch.isLarge) {
        batch.entities = m_store.log().entitiesSince(m_seen).value_or(std::vector<EntityKind>());
    } else {
        batch.changes = std::move(*changes);
        for (const Change &change : batch.changes) {
            if (!batch.touches(change.entity))
                batch.entities.push_back(change.entity);
        }
    }
    m_seen = last;
    if (batch.touches(EntityKind::FieldDefinition) || batch.touches(EntityKind::EntityDefinition)
        || batch.touches(EntityKind::Setting)) {
        std::ignore = m_store.refreshRegistry(); // where it fails, the next reader says so
        Q_EMIT registryChanged();
    }
    if (batch.touches(EntityKind::ValidationRule) || batch.touches(EntityKind::Stage))
        std::ignore = m_store.followOtherRegistry();
    Q_EMIT changed(batch);
}

} // namespace satchel::store

#include "moc_ChangeFeed.cpp"
