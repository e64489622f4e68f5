// SPDX-License-Identifier: GPL-3.0-or-later
// The change sets by which an enrolment goes on. Each is refused as a Conflict when a person, another process or the
// hub has changed the enrolment meanwhile, so that nothing is done for one that was stopped.
#pragma once

#include "sequences/Participant.h"
#include "sequences/Sequence.h"

namespace satchel::sequences {

/// A step that was carried out.
struct CarriedOut
{
    size_t step = 0;
    Instant at;
    std::optional<Variant> variant = {}; // of a mail
    QString messageId = {}; // of a mail
    RecordId activity = {}; // of a mail that is known to have been sent
    std::vector<Edit> more = {}; // the task
    RecordId task = {};
};

/// The run and the enrolment's new place. `due`: of the step that follows.
ChangeSet stepChanges(const Sequence &sequence, const Participant &participant, const CarriedOut &done, Instant due);

/// `note`: what exactly stopped it; may be empty.
ChangeSet stopChanges(const QString &sequenceName, const Participant &participant, StopReason reason,
    const QString &note, std::vector<Edit> more = {});
ChangeSet finishChanges(const Sequence &sequence, const Participant &participant);
ChangeSet postponeChanges(const Sequence &sequence, const Participant &participant, Instant due);

/// A task about the person, for who enrolled them.
Edit taskFor(RecordId id, const Participant &participant, const QString &title, const QString &description, QDate due);

} // namespace satchel::sequences
