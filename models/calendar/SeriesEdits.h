// SPDX-License-Identifier: GPL-3.0-or-later
// Changing or deleting one occurrence of a series, it and all that follow, or the whole series: which edits that is.
// Nothing is written here.
#pragma once

#include "calendar/Series.h"
#include "domain/ChangeSet.h"

#include <functional>

namespace satchel::calendar {

enum class SeriesScope { This, ThisAndFollowing, All };

/// An occurrence that a person changes.
struct OccurrenceTarget
{
    Record series;
    OccurrenceKey key = 0;
    std::vector<Record> exceptions; // records that were taken out of the series
    QTimeZone here = QTimeZone::utc(); // the zone that dates are read in
    std::function<RecordId()> newId;
};

/// `values` are those of the occurrence that change: its time, as `at`, `duration_seconds`, `all_day` and `zone`, and
/// any other. A change for all that follow makes a second series of them. Moving the day moves the days that the rule
/// names; Invalid, with the rule's field, when the rule then does not name the new day, NotFound when the series has no
/// such occurrence.
Result<std::vector<Edit>> editsToChange(
    const OccurrenceTarget &target, SeriesScope scope, const std::vector<FieldValue> &values);

/// Records that were taken out of the series go with what they would have been part of.
Result<std::vector<Edit>> editsToDelete(const OccurrenceTarget &target, SeriesScope scope);

} // namespace satchel::calendar
