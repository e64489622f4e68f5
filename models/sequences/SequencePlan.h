// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an enrolment now: a pure function of the rules of its sequence, of what is known about the person,
// and of the time.
#pragma once

#include "sequences/SendingWindow.h"
#include "sequences/StepIdentity.h"

#include <variant>
#include <vector>

namespace satchel::sequences {

enum class StepKind : quint8 { Mail, Call, Task, Wait };

struct StepRule
{
    RecordId id;
    StepKind kind = StepKind::Mail;
    int days = 0; // after the step before it was done
    bool countsWorkdays = false;
    bool waitsUntilDone = true; // of a call or task: the next step comes when it is done
    bool hasVariantB = false; // of a mail

    bool operator==(const StepRule &) const = default;
};

struct SequenceRules
{
    bool isActive = false; // neither a draft nor paused
    bool stopsOnMeeting = false;
    bool stopsOnStage = false;
    std::vector<StepRule> steps; // in their order
};

enum class StopReason : quint8 {
    Gone, // the person, the sequence or the deal was deleted
    OptOut, // the person objected, or may not be contacted
    Bounce, // the address does not exist
    Answer,
    Meeting, // held or planned since the enrolment
    Stage, // the deal moved on, was won or lost
    NotSent, // a message was refused or taken back
    EmptyField, // a text lacks what it should say
    ByHand,
};

/// "answer", "opt_out" …: the choices of enrolment.stop_reason.
QString stopReasonName(StopReason reason);
std::optional<StopReason> stopReasonFromName(const QString &name);

/// How far the step is that was carried out last.
enum class StepState : quint8 {
    None, // no step was carried out yet
    Done,
    Pending, // the message is still in the outbox, or the task open
    Failed, // the message will not be sent
};

struct EnrolmentFacts
{
    RecordId enrolment;
    Instant startedAt;
    std::vector<RecordId> done; // the steps that were carried out, in that order
    StepState last = StepState::None;
    Instant lastDoneAt = {}; // of one that is Done; of one that is Pending and not waited for, when it began
    SendingWindow window; // of the person
    bool isGone = false;
    bool optedOut = false;
    bool hasBounced = false;
    bool hasAnswered = false;
    bool hasMeeting = false;
    bool hasNewStage = false;
    /// The account has sent what it may today: from this instant on it may again.
    std::optional<Instant> limitedUntil = {};
};

struct Stop
{
    StopReason reason;
    bool operator==(const Stop &) const = default;
};
/// Nothing is to do before. The step is the one that then comes.
struct WaitUntil
{
    Instant at;
    bool operator==(const WaitUntil &) const = default;
};
/// Nothing is to do until something else happens: the sequence is resumed, a task done, a message sent.
struct Hold
{
    bool operator==(const Hold &) const = default;
};
struct SendMail
{
    size_t step = 0;
    Variant variant = Variant::A;
    bool operator==(const SendMail &) const = default;
};
struct MakeCall
{
    size_t step = 0;
    bool operator==(const MakeCall &) const = default;
};
struct MakeTask
{
    size_t step = 0;
    bool operator==(const MakeTask &) const = default;
};
/// A wait is over. It was at the instant, from which the next step counts.
struct PassWait
{
    size_t step = 0;
    Instant at;
    bool operator==(const PassWait &) const = default;
};
struct Finish
{
    bool operator==(const Finish &) const = default;
};

using SequenceAction = std::variant<Stop, WaitUntil, Hold, SendMail, MakeCall, MakeTask, PassWait, Finish>;

SequenceAction planSequence(const SequenceRules &rules, const EnrolmentFacts &facts, Instant now);

/// The first step that comes after those that were carried out; nothing behind the last one. Steps that were moved,
/// added or removed meanwhile do not make one come twice.
std::optional<size_t> nextStep(const std::vector<StepRule> &steps, const std::vector<RecordId> &done);

/// When a step is due that counts from `since`: within the window, but for a wait. Nothing when the window never
/// opens.
std::optional<Instant> dueAt(const StepRule &step, Instant since, const SendingWindow &window);

} // namespace satchel::sequences
