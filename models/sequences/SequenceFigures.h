// SPDX-License-Identifier: GPL-3.0-or-later
// What the e-mails of a sequence came to, per step and variant. An answer, a meeting and a won deal count for the last
// message before them, and an answer and a meeting once per enrolment. Reads all enrolments: for a worker's store.
#pragma once

#include "sequences/Sequence.h"

namespace satchel::sequences {

struct StepFigures
{
    RecordId step;
    std::optional<Variant> variant; // nothing: of all
    int queued = 0; // still in the outbox, or withdrawn
    int sent = 0;
    int bounced = 0;
    int answered = 0;
    int optedOut = 0;
    int meetings = 0;
    int won = 0; // deals

    int delivered() const { return sent - bounced; }
    bool operator==(const StepFigures &) const = default;
};

/// Of bounced and delivered messages the base is what was sent, of the rest what was delivered. Nothing without a base.
std::optional<double> shareOf(int count, int base);

struct SequenceFigures
{
    int enrolled = 0;
    int active = 0;
    int finished = 0;
    int stopped = 0;
    /// In the order of the steps: the figures of each mail, followed by those of its variants where it has two.
    std::vector<StepFigures> steps;
};

Result<SequenceFigures> readFigures(store::Store &store, const Sequence &sequence);

} // namespace satchel::sequences
