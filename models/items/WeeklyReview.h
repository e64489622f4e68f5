// SPDX-License-Identifier: GPL-3.0-or-later
// What a person goes through once a week: their tasks that are late, without a day or waiting for what does not move,
// deals without a next step, meetings without notes, and the plan of the next week.
#pragma once

#include "items/TaskRow.h"

namespace satchel::items {

enum class ReviewPart : quint8 { Overdue, Undated, Waiting, Deals, Meetings, NextWeek };

struct ReviewRow
{
    EntityKind entity = EntityKind::Task;
    RecordId id;
    QString title;
    QString detail; // customer or deal; of a waiting task what it waits for
    QDate day; // due, or when it took place
    bool isReady = false; // of a waiting task: all that it waited for is done

    bool operator==(const ReviewRow &) const = default;
};

struct ReviewSection
{
    ReviewPart part = ReviewPart::Overdue;
    std::vector<ReviewRow> rows; // at most mostReviewRows
    bool isWhole = true; // else there are more

    bool operator==(const ReviewSection &) const = default;
};

inline constexpr int mostReviewRows = 200; // of one section

/// One section per part, in their order; of one's own records and those of nobody. Reads all open deals: for a worker
/// thread.
Result<std::vector<ReviewSection>> readReview(store::Store &store);

/// The working day that "next week" means: the next Monday.
QDate nextMonday(QDate today);

/// Puts tasks on a day.
ChangeSet planTasksFor(store::Store &store, const std::vector<RecordId> &tasks, QDate day);

} // namespace satchel::items
