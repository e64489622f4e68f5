// SPDX-License-Identifier: GPL-3.0-or-later
// All records that an enrolment is about.
#pragma once

#include "store/Store.h"

#include <map>

namespace satchel::sequences {

struct Participant
{
    Record enrolment;
    std::optional<Record> person; // a contact or a lead; nothing when it was deleted
    std::optional<Record> company; // of a contact
    std::optional<Record> deal;
    std::optional<Record> user; // who writes
    std::vector<Record> runs; // the oldest first

    RecordId id() const { return enrolment.id; }
    RecordId reference(const QString &field) const { return valueOr<RecordId>(enrolment.value(field)); }
    QString address() const; // of the person
    QString sender() const; // address of the mail account
    /// The person's references in a task or activity: contact, company, deal, lead.
    std::vector<FieldValue> subjects() const;
};

/// NotFound for an enrolment that does not exist.
Result<Participant> readParticipant(store::Store &store, RecordId enrolment);

/// Nothing for a null id and for a record that is gone or in the trash.
Result<std::optional<Record>> findLive(store::Store &store, EntityKind entity, RecordId id);

} // namespace satchel::sequences
