// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/StoreMetadataCache.h"

#include <algorithm>

namespace satchel::sync {

/// Also when our clock has been set back past it.
bool StoreMetadataCache::isOlder(Instant readAt, qint64 age) const
{
    const qint64 passed = m_clock.now().ms - readAt.ms;
    return passed < 0 || passed >= age;
}

void StoreMetadataCache::beginGeneration()
{
    ++m_generation;
    m_oldest = m_clock.now();
}

Result<std::optional<QJsonObject>> StoreMetadataCache::get(const QString &key, qint64 age)
{
    const auto entry = TRY(m_metadata.get(key));
    if (!entry || (age != anyAge && isOlder(entry->readAt, age)))
        return std::optional<QJsonObject>();
    if (age != anyAge) // else the caller uses it only after the remote has confirmed it
        m_oldest = std::min(m_oldest, entry->readAt);
    return std::optional(entry->content);
}

Result<void> StoreMetadataCache::put(const QString &key, const QJsonObject &content)
{
    return m_metadata.put(key, {content, m_clock.now()});
}

Result<void> StoreMetadataCache::refresh()
{
    if (!isOlder(m_oldest, leastAge))
        return {};
    beginGeneration();
    return m_metadata.clear();
}

void StoreMetadataCache::expire()
{
    if (isOlder(m_oldest, oneDay))
        beginGeneration();
}

} // namespace satchel::sync
