// SPDX-License-Identifier: GPL-3.0-or-later
// A sequence with its steps, as its records say it.
#pragma once

#include "sequences/SequencePlan.h"

#include "store/Store.h"

namespace satchel::sequences {

/// What a step says, as templates (domain/MailTemplate.h).
struct StepTexts
{
    QString title; // of a task
    QString subject; // empty: "Re:" and the subject of the message before
    QString body; // Markdown; of a task its description
    QString subjectB; // empty: as variant A
    QString bodyB; // empty: there is no variant B
};

struct Sequence
{
    RecordId id;
    QString name;
    RecordId owner;
    QString purpose; // of consent; empty: none is asked for
    int dailyLimit = 0; // e-mails per day and account; 0: no limit
    SendingHours hours;
    bool followsRecipient = true; // the window is in the recipient's zone
    SequenceRules rules;
    std::vector<StepTexts> texts; // one per step of the rules
};

/// NotFound when it was deleted.
Result<Sequence> readSequence(store::Store &store, RecordId id);

/// The holidays of this store.
Result<Holidays> readHolidays(store::Store &store);

/// Why it cannot be made active: it has no step, a message without a text, or a follow-up without a subject that
/// nothing comes before. Nothing when it can.
std::optional<QString> problemOf(const Sequence &sequence);

} // namespace satchel::sequences
