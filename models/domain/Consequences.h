// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an edit by the rules of the trade, in the same transaction and so undone with it: a deal that enters
// a stage takes its pipeline, probability and status; a completed task is stamped, and a repeating one plans the next;
// an activity with a person belongs to the person's company.
#pragma once

#include "domain/ChangeSet.h"

#include <QSet>
#include <optional>

namespace satchel {

/// How the rules see other records.
class RecordLookup
{
public:
    virtual ~RecordLookup() = default;
    virtual std::optional<Record> find(EntityKind entity, RecordId id) = 0;
    /// The first stage, by position, of a kind ("open", "won", "lost"); of the first pipeline when none is given.
    virtual std::optional<Record> firstStage(RecordId pipeline, const QString &kind) = 0;
};

struct Consequences
{
    std::vector<FieldValue> values; // further values of the record itself
    std::vector<Edit> edits; // further records
};

/// `before` is null for a create; `given` are the fields the edit itself sets, which rules do not overrule.
Consequences consequencesOf(const Record *before, const Record &after, const QSet<QString> &given, RecordLookup &lookup,
    const Clock &clock);

} // namespace satchel
