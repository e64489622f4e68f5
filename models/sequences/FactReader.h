// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about an enrolment: whether the person answered, whether messages bounced, how far the last step is.
#pragma once

#include "sequences/Participant.h"
#include "sequences/Reactions.h"
#include "sequences/Sequence.h"

#include "domain/Consent.h"

namespace satchel::sequences {

class FactReader
{
public:
    /// With the holidays and the purposes of the store.
    static Result<FactReader> begin(store::Store &store);

    /// `sequence`: null when it was deleted. The limit of the day is for the caller.
    Result<EnrolmentFacts> read(const Participant &participant, const Sequence *sequence);

private:
    explicit FactReader(store::Store &store) : m_store(store) {}

    Result<void> readLastStep(const Participant &participant, EnrolmentFacts &facts);
    Result<void> readLastMail(const Participant &participant, const Record &run, EnrolmentFacts &facts);
    Result<bool> isRefusing(const Participant &participant, const Sequence &sequence);
    Result<bool> hasBounced(const Participant &participant);
    Result<Reacting> reactingOf(const Participant &participant);
    Result<bool> hasUnsubscribed(const Reacting &person);
    Result<bool> hasAny(EntityKind entity, const Filter &filter);

    store::Store &m_store;
    Holidays m_holidays;
    std::vector<ConsentPurpose> m_purposes;
};

/// Whose window counts, in whose zone.
SendingWindow windowOf(
    const Participant &participant, const Sequence &sequence, const Holidays &holidays, const QTimeZone &sender);

} // namespace satchel::sequences
