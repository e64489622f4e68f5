// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of sequences shows: all of them with how many people are in each, and of one its steps, figures and
// people. Reads all enrolments: for a worker's store.
#pragma once

#include "sequences/SequenceFigures.h"

namespace satchel::items {

struct SequenceEntry
{
    RecordId id;
    QString name;
    QString status; // the choice: "active"
    int steps = 0;
    int enrolled = 0; // ever
    int active = 0; // now

    bool operator==(const SequenceEntry &) const = default;
};

/// A person in a sequence.
struct EnrolmentEntry
{
    RecordId id;
    EntityKind entity = EntityKind::Contact; // or a lead
    RecordId person; // null: deleted
    QString name;
    QString owner; // who enrolled them
    QString state; // the choices of the fields, as are these two
    QString stopReason;
    QString note; // what exactly stopped it
    int position = 0; // of the last step that was done; 0: none yet
    Instant startedAt;
    std::optional<Instant> dueAt; // of the next step
    QString desk; // that carries it out
    bool isMine = false; // enrolled by the person whose store it is

    bool operator==(const EnrolmentEntry &) const = default;
};

struct SequenceDetail
{
    sequences::Sequence sequence;
    sequences::SequenceFigures figures;
    std::vector<EnrolmentEntry> people; // those who are in it now first, the next step first; then the newest
    std::optional<QString> problem; // why it cannot be made active
    int elsewhere = 0; // people of one's own whose steps another desk carries out
    QStringList otherDesks; // those
};

struct SequencesReading
{
    std::vector<SequenceEntry> sequences; // active ones first, then by name
    bool isHeld = false; // a backup was restored (sequences/Desk.h)
    std::optional<SequenceDetail> shown;
};

/// `shown`: of which sequence the detail is read; null, or one that is gone: of the first.
Result<SequencesReading> readSequences(store::Store &store, RecordId shown);

} // namespace satchel::items
