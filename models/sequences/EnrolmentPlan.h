// SPDX-License-Identifier: GPL-3.0-or-later
// Who of several people would get into a sequence, and who not and why: what a person is asked about before many get
// mail (I11). Planned first, written afterwards.
#pragma once

#include "sequences/Sequence.h"

namespace satchel::sequences {

/// A contact, a lead, or a deal, whose contact is meant.
struct EnrolmentTarget
{
    EntityKind entity{};
    RecordId id;
};

/// The records that a filter finds, such as those of a segment or a saved view.
Result<std::vector<EnrolmentTarget>> targetsOf(store::Store &store, EntityKind entity, const Filter &filter);

enum class NotEnrolled : quint8 {
    Gone, // deleted
    NoContact, // a deal without one
    NoAddress,
    Bounced, // the address does not exist
    DoNotContact,
    Refused, // e-mails or the purpose of the sequence
    NoConsent, // for the purpose of the sequence
    Enrolled, // in this sequence
    EnrolledBefore, // in this sequence, and it has ended
    InOtherSequence, // two sequences would write to them at the same time
    SameAddress, // as somebody before them in the list
};

/// "has no e-mail address", for a list of names.
QString notEnrolledText(NotEnrolled reason);

struct PlannedEnrolment
{
    RecordId contact; // or
    RecordId lead;
    RecordId deal;
    QString name;
    QString address;
};

struct LeftOut
{
    EnrolmentTarget target;
    QString name;
    NotEnrolled reason;
};

struct EnrolmentPlan
{
    std::vector<PlannedEnrolment> enrolled;
    std::vector<LeftOut> leftOut; // in the order in which they were given
};

struct EnrolmentOptions
{
    bool again = false; // also those who went through it before
};

/// A sequence without mails asks for no address, but a person who must not be contacted cannot be enrolled in any.
Result<EnrolmentPlan> planEnrolment(store::Store &store, const Sequence &sequence,
    std::span<const EnrolmentTarget> targets, const EnrolmentOptions &options = {});

/// One undo step. `account`: the address of the mail account that sends; its owner is whose store it is.
Result<ChangeSet> enrolmentChanges(
    store::Store &store, const Sequence &sequence, const EnrolmentPlan &plan, const QString &account);

/// A person takes people out; those whose enrolment has ended stay as they are. Their messages leave the outbox with
/// the next pass of the runner.
Result<ChangeSet> stopByHand(store::Store &store, std::span<const RecordId> enrolments);

} // namespace satchel::sequences
