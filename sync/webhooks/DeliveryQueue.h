// SPDX-License-Identifier: GPL-3.0-or-later
// Which webhook is asked next: a pure value. Webhooks take turns, each has one delivery on its way at most, which keeps
// its order, and only so many are asked at once. Those whose last attempt failed have half of the places: targets that
// hang do not hold up those that answer.
#pragma once

#include <deque>
#include <optional>
#include <QtGlobal>
#include <vector>

namespace satchel::webhooks {

class DeliveryQueue
{
public:
    /// `most`: how many are asked at once; at least one is.
    explicit DeliveryQueue(int most);

    /// Behind those that wait. One that waits or is being asked keeps its place.
    void add(qint64 webhook, bool isFailing);
    /// The next to ask, which is being asked from now on. Nothing when none waits, or none has a place.
    std::optional<qint64> takeNext();
    /// It is not being asked any more; it may be added again.
    void finish(qint64 webhook);

private:
    struct Entry
    {
        qint64 webhook = 0;
        bool isFailing = false;
    };
    size_t m_most;
    std::deque<Entry> m_waiting;
    std::vector<Entry> m_asked;
};

} // namespace satchel::webhooks
