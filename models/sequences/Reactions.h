// SPDX-License-Identifier: GPL-3.0-or-later
// By which activities a person reacts to a sequence, as filters of activities.
#pragma once

#include "domain/Filter.h"
#include "domain/Instant.h"

namespace satchel::sequences {

struct Reacting
{
    RecordId contact; // or
    RecordId lead;
    Instant since; // the enrolment
    QStringList threads = {}; // the conversations of its messages
};

/// Whatever came from the person since then, by any channel; and whatever anybody wrote in the conversations.
Filter incomingFilter(const Reacting &person);
/// Of these, what a person wrote: automatic replies are no answers.
Filter answerFilter(const Reacting &person);
/// Meetings and demos that were held or planned since then, with the person as contact or attendee, and not cancelled.
Filter meetingFilter(const Reacting &person);

Filter isOneOf(const QString &field, const QStringList &values);

} // namespace satchel::sequences
