// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/DeliveryQueue.h"

#include <algorithm>

namespace satchel::webhooks {

DeliveryQueue::DeliveryQueue(int most) : m_most(static_cast<size_t>(std::max(most, 1)))
{
}

void DeliveryQueue::add(qint64 webhook, bool isFailing)
{
    const auto isIt = [webhook](const Entry &entry) { return entry.webhook == webhook; };
    if (std::ranges::none_of(m_waiting, isIt) && std::ranges::none_of(m_asked, isIt))
        m_waiting.push_back({webhook, isFailing});
}

std::optional<qint64> DeliveryQueue::takeNext()
{
    if (m_asked.size() >= m_most)
        return std::nullopt;
    const size_t mostFailing = std::max<size_t>(m_most / 2, 1);
    const bool mayFail = static_cast<size_t>(std::ranges::count_if(m_asked, &Entry::isFailing)) < mostFailing;
    const auto next = std::ranges::find_if(
        m_waiting, [mayFail](const Entry &entry) { return mayFail || !entry.isFailing; });
    if (next == m_waiting.end())
        return std::nullopt;
    m_asked.push_back(*next);
    m_waiting.erase(next);
    return m_asked.back().webhook;
}

void DeliveryQueue::finish(qint64 webhook)
{
    std::erase_if(m_asked, [webhook](const Entry &entry) { return entry.webhook == webhook; });
}

} // namespace satchel::webhooks
