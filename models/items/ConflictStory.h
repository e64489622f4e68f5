// SPDX-License-Identifier: GPL-3.0-or-later
// How a record came to its conflicts: who changed which field when, on both sides, when both sides were last equal, and
// what became of the record's other fields. Read from the change log, the link and the sync history.
#pragma once

#include "items/ConflictsModel.h"

namespace satchel::items {

/// Who wrote our value of a conflicting field, and when; nothing when the log does not know.
struct ConflictSide
{
    Origin origin;
    std::optional<Instant> at;
    bool operator==(const ConflictSide &) const = default;
};

/// A field of the record without a conflict, and where its value comes from.
struct KeptField
{
    enum class Source {
        Received, // the other side changed it alone since both were last equal
        Queued, // we changed it alone; it waits to be sent
        Same, // nobody changed it
    };

    QString field;
    Value value;
    Source source = Source::Same;
    Instant at; // of what was received
    bool operator==(const KeptField &) const = default;
};

/// A field was changed, here or there; without a field: the sync found the conflict.
struct ConflictEvent
{
    Instant at;
    Origin origin;
    QString field;
    Value before;
    Value after;
    QString detail = {}; // who made the change there; of the sync the rule in force then
    bool operator==(const ConflictEvent &) const = default;
};

struct ConflictStory
{
    std::vector<ConflictSide> mine; // one per conflict, in their order
    Instant theirsAt; // when the record was changed there
    std::optional<Instant> lastEqual; // the last complete sync before either side changed one of the fields
    std::vector<KeptField> kept; // received and queued ones first; empty of a deleted record
    std::vector<ConflictEvent> events; // since both sides were equal, oldest first

    qsizetype mergedCount() const;
    bool operator==(const ConflictStory &) const = default;
};

ConflictStory readConflictStory(store::Store &store, const ConflictGroup &group);

} // namespace satchel::items
