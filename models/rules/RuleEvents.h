// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to records, from the change log: the changes that one change set made to one record are one event. A
// capture form that was filled in is an event of the lead or contact who did it, also where nothing of the record
// changed because it was known.
#pragma once

#include "store/Store.h"

namespace satchel::rules {

struct RuleEvent
{
    EntityKind entity{};
    RecordId record;
    ChangeSetId changeSet;
    Instant at;
    qint64 sequence = 0; // of its first change
    bool isCreated = false;
    bool isRestored = false; // a link that was removed is made again, which is a creation
    std::vector<FieldValue> created; // the values it was created with
    std::vector<Change> changes; // of its fields, where it was there before
    RecordId cause; // the run of a rule that made it; null: no rule did
    RecordId form; // the capture form that the record's person filled in; null: none
    RecordId note; // the activity that says so
};

/// Reads the log on. What takes an earlier change back is no event, nor is a deletion. A link has one id for ever, so
/// linking two records once more takes it out of the trash; that is one.
class RuleEventReader
{
public:
    RuleEventReader(store::Store &store, qint64 after) : m_store(store), m_position(after) {}

    /// The next events, oldest first; none at the end of the log, and before what a bulk writer has not finished: an
    /// import that is cancelled is taken back whole.
    Result<std::vector<RuleEvent>> next();
    /// Whether it stopped before a bulk writer's changes.
    bool isHeldUp() const { return m_isHeldUp; }
    /// Everything up to this sequence was read.
    qint64 position() const { return m_position; }

private:
    Result<std::vector<store::HistoryEntry>> read();

    store::Store &m_store;
    qint64 m_position;
    bool m_isHeldUp = false;
};

} // namespace satchel::rules
