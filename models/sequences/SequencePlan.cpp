// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/SequencePlan.h"

#include "domain/ChoiceNames.h"

#include <algorithm>

namespace satchel::sequences {

namespace {

constexpr std::pair<StopReason, ChoiceName> stopReasons[] = {
    {StopReason::Gone, choice::gone},
    {StopReason::OptOut, choice::opt_out},
    {StopReason::Bounce, choice::bounce},
    {StopReason::Answer, choice::answer},
    {StopReason::Meeting, choice::meeting},
    {StopReason::Stage, choice::stage},
    {StopReason::NotSent, choice::not_sent},
    {StopReason::EmptyField, choice::empty_field},
    {StopReason::ByHand, choice::by_hand},
};

/// Also of a sequence that is paused: nobody is written to when it is resumed. What the person wants counts first.
std::optional<StopReason> stopOf(const SequenceRules &rules, const EnrolmentFacts &facts)
{
    for (const auto &[holds, reason] : {std::pair(facts.isGone, StopReason::Gone), {facts.optedOut, StopReason::OptOut},
             {facts.hasBounced, StopReason::Bounce}, {facts.hasAnswered, StopReason::Answer},
             {facts.hasMeeting && rules.stopsOnMeeting, StopReason::Meeting},
             {facts.hasNewStage && rules.stopsOnStage, StopReason::Stage},
             {facts.last == StepState::Failed, StopReason::NotSent}}) {
        if (holds)
            return reason;
    }
    return std::nullopt;
}

bool waitsForLast(const SequenceRules &rules, const EnrolmentFacts &facts)
{
    if (facts.last != StepState::Pending || facts.done.empty())
        return false;
    const auto last = std::ranges::find(rules.steps, facts.done.back(), &StepRule::id);
    return last == rules.steps.end() || last->kind == StepKind::Mail || last->waitsUntilDone;
}

SequenceAction actionOf(const StepRule &step, size_t position, const EnrolmentFacts &facts, Instant due)
{
    switch (step.kind) {
    case StepKind::Call: return MakeCall{position};
    case StepKind::Task: return MakeTask{position};
    case StepKind::Wait: return PassWait{position, due};
    case StepKind::Mail: break;
    }
    const Variant variant = StepIdentity{facts.enrolment, step.id}.variant();
    return SendMail{position, step.hasVariantB ? variant : Variant::A};
}

} // namespace

QString stopReasonName(StopReason reason)
{
    for (const auto &[candidate, name] : stopReasons) {
        if (candidate == reason)
            return name;
    }
    return {};
}

std::optional<StopReason> stopReasonFromName(const QString &name)
{
    for (const auto &[reason, candidate] : stopReasons) {
        if (QStringView(candidate) == name)
            return reason;
    }
    return std::nullopt;
}

std::optional<size_t> nextStep(const std::vector<StepRule> &steps, const std::vector<RecordId> &done)
{
    const auto isDone = [&done](const StepRule &step) { return std::ranges::find(done, step.id) != done.end(); };
    auto from = steps.begin();
    for (auto last = done.rbegin(); last != done.rend() && from == steps.begin(); ++last) {
        const auto found = std::ranges::find(steps, *last, &StepRule::id); // not there: it was removed since
        if (found != steps.end())
            from = found + 1;
    }
    const auto next = std::find_if_not(from, steps.end(), isDone);
    return next == steps.end() ? std::nullopt : std::optional(static_cast<size_t>(next - steps.begin()));
}

std::optional<Instant> dueAt(const StepRule &step, Instant since, const SendingWindow &window)
{
    const Instant due = window.daysAfter(since, step.days, step.countsWorkdays);
    return step.kind == StepKind::Wait ? std::optional(due) : window.next(due);
}

SequenceAction planSequence(const SequenceRules &rules, const EnrolmentFacts &facts, Instant now)
{
    if (const auto reason = stopOf(rules, facts))
        return Stop{*reason};
    if (!rules.isActive || waitsForLast(rules, facts))
        return Hold{};
    const auto position = nextStep(rules.steps, facts.done);
    if (!position)
        return Finish{};
    const StepRule &step = rules.steps[*position];
    const auto due = dueAt(step, facts.last == StepState::None ? facts.startedAt : facts.lastDoneAt, facts.window);
    if (!due)
        return Hold{};
    if (now < *due)
        return WaitUntil{*due};
    // The program may not have run when the step was due, and the window may have closed since.
    const auto open = facts.window.next(now);
    if (!open || now < *open)
        return open ? SequenceAction(WaitUntil{*open}) : SequenceAction(Hold{});
    if (step.kind == StepKind::Mail && facts.limitedUntil && now < *facts.limitedUntil) {
        const auto again = facts.window.next(*facts.limitedUntil);
        return again ? SequenceAction(WaitUntil{*again}) : SequenceAction(Hold{});
    }
    return actionOf(step, *position, facts, *due);
}

} // namespace satchel::sequences
