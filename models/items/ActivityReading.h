// SPDX-License-Identifier: GPL-3.0-or-later
// One activity or task with what is around it, as a reading panel shows it: the whole text, its deal, the task that was
// planned when it was logged, and what came before with the same customer.
#pragma once

#include "store/Timeline.h"

namespace satchel::items {

struct ActivityReading
{
    struct Deal
    {
        RecordId id;
        QString title;
        Money value;
        QString stage;
        QString stageColor; // a hue's name
        Decimal probability;
        bool isClosed = false; // its probability says nothing any more
        bool operator==(const Deal &) const = default;
    };
    struct FollowUp
    {
        RecordId id;
        QString title;
        QDate dueDate;
        QTime dueTime;
        bool isDone = false;
        bool operator==(const FollowUp &) const = default;
    };

    store::TimelineItem item; // with the whole text
    Instant loggedAt;
    bool mayContact = true; // the customer
    std::optional<Deal> deal;
    std::optional<FollowUp> followUp;
    QString customer; // of `before`
    std::vector<store::TimelineItem> before; // newest first

    bool operator==(const ActivityReading &) const = default;
};

/// A customer of an item: the contact, else the lead, the company, the deal. Null when there is none.
std::pair<EntityKind, RecordId> customerOf(const store::TimelineItem &item);

/// NotFound when the record was deleted meanwhile. `item` is a row of a timeline, not a change.
Result<ActivityReading> readActivity(store::Store &store, const store::TimelineItem &item, int before = 3);

} // namespace satchel::items
