// SPDX-License-Identifier: GPL-3.0-or-later
// The metadata cache of a connection, kept in the store. Belongs to the thread of its store.
#pragma once

#include "domain/Clock.h"
#include "store/sync/RemoteMetadata.h"
#include "sync/engine/MetadataCache.h"

namespace satchel::sync {

class StoreMetadataCache final : public MetadataCache
{
public:
    /// A refusal says nothing about what was read so shortly before it: one bad record would have everything read again
    /// with each try.
    static constexpr qint64 leastAge = 15 * 60'000;

    StoreMetadataCache(store::Store &store, qint64 connection, const Clock &clock)
        : m_metadata(store, connection), m_clock(clock), m_oldest(clock.now())
    {
    }

    Result<std::optional<QJsonObject>> get(const QString &key, qint64 age = oneDay) override;
    Result<void> put(const QString &key, const QJsonObject &content) override;
    Result<void> refresh() override;
    int generation() const override { return m_generation; }

    /// Begins a new generation when something of the present one is a day old. Between rounds.
    void expire();

private:
    bool isOlder(Instant readAt, qint64 age) const;
    void beginGeneration();

    store::RemoteMetadata m_metadata;
    const Clock &m_clock;
    Instant m_oldest; // that this process works with
    int m_generation = 0;
};

} // namespace satchel::sync
