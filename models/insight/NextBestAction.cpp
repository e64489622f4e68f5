// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/NextBestAction.h"

#include "domain/Reason.h"

#include <algorithm>

namespace satchel::insight {

namespace {

using SignalKind = ActionSignal::Kind;

constexpr double shareOfOthers = 0.1; // that further reasons add to the first one's points
constexpr double highestPoints = 99;

/// Points of a signal, and what each unit of its figure adds, up to some units.
struct SignalWeight
{
    double base = 0;
    double step = 0;
    qint64 steps = 0;
};

/// Whoever waits for us comes first, then money on the table, then what was promised, then what only might go wrong.
SignalWeight weightOf(SignalKind kind)
{
    switch (kind) {
    case SignalKind::UnansweredEmail: return {70, 2, 10};
    case SignalKind::QuoteEnding: return {66, -1, 3};
    case SignalKind::QuoteViewed: return {64, 0.5, 14};
    case SignalKind::QuoteExpired: return {60, -0.5, 30};
    case SignalKind::QuoteUnanswered: return {56, 0.5, 20};
    case SignalKind::ProposalUnanswered: return {55, 0.5, 20};
    case SignalKind::TaskOverdue: return {52, 1, 10};
    case SignalKind::NextStepOverdue: return {50, 1, 10};
    case SignalKind::NoNextStep: return {48, 0.1, 90};
    case SignalKind::ProbabilityFell: return {40, 0.5, 40};
    case SignalKind::ClosePassed: return {44, 0.2, 30};
    case SignalKind::SlowerThanWon: return {38, 0.1, 90};
    case SignalKind::Stalled: return {36, 0.1, 90};
    case SignalKind::Silent: return {36, 0.1, 120};
    case SignalKind::QuoteDraft: return {34, 0.2, 30};
    case SignalKind::CriteriaUnmet: return {28, 1, 5};
    case SignalKind::GoodHour: return {5, 0.1, 100};
    }
    return {};
}

ActionKind answerTo(SignalKind kind, const Reach &reach)
{
    switch (kind) {
    case SignalKind::UnansweredEmail: return ActionKind::Reply;
    case SignalKind::QuoteExpired:
    case SignalKind::QuoteDraft: return ActionKind::OpenQuote;
    case SignalKind::TaskOverdue: return ActionKind::OpenTask;
    case SignalKind::NextStepOverdue:
    case SignalKind::NoNextStep: return ActionKind::SetNextStep;
    case SignalKind::CriteriaUnmet: return ActionKind::PlanTask;
    case SignalKind::ClosePassed: return ActionKind::SetClose;
    case SignalKind::QuoteViewed:
    case SignalKind::QuoteEnding:
    case SignalKind::QuoteUnanswered:
    case SignalKind::ProposalUnanswered:
    case SignalKind::ProbabilityFell:
    case SignalKind::SlowerThanWon:
    case SignalKind::Stalled:
    case SignalKind::Silent:
    case SignalKind::GoodHour: break;
    }
    return reach.canCall ? ActionKind::Call : reach.canEmail ? ActionKind::Email : ActionKind::PlanTask;
}

/// One call is about everything, and so is an e-mail.
bool isAboutCustomer(ActionKind kind)
{
    return kind == ActionKind::Call || kind == ActionKind::Email;
}

NextBestAction actionFor(const ActionSignal &signal, const Reach &reach)
{
    NextBestAction action;
    action.kind = answerTo(signal.kind, reach);
    if (!isAboutCustomer(action.kind)) {
        const bool isPlanned = action.kind == ActionKind::PlanTask && signal.entity != EntityKind::Deal;
        action.entity = isPlanned ? EntityKind{} : signal.entity; // a task for the customer, about the quote
        action.record = isPlanned ? RecordId() : signal.record;
        action.part = action.kind == ActionKind::Reply ? signal.part : QString();
    }
    return action;
}

bool isSameAction(const NextBestAction &a, const NextBestAction &b)
{
    return a.kind == b.kind && a.entity == b.entity && a.record == b.record && a.part == b.part;
}

/// A good hour is a reason to call now, but not a reason to call.
bool isWorthDoing(const NextBestAction &action)
{
    return std::ranges::any_of(
        action.reasons, [](const ActionSignal &signal) { return signal.kind != SignalKind::GoodHour; });
}

void rankReasons(NextBestAction &action)
{
    std::ranges::stable_sort(action.reasons, std::ranges::greater(), pointsOf);
    double others = 0;
    for (size_t i = 1; i < action.reasons.size(); ++i)
        others += pointsOf(action.reasons[i]);
    action.points = std::min(highestPoints, pointsOf(action.reasons.front()) + shareOfOthers * others);
}

QString quoted(const QString &title)
{
    return Reason::tr("“%1”", "a title").arg(title);
}

QString sayQuote(const ActionSignal &signal)
{
    const auto days = static_cast<int>(signal.figure);
    const QString &quote = signal.text;
    switch (signal.kind) {
    case SignalKind::QuoteViewed:
        return Reason::tr("The customer viewed quote %1 %Ln day(s) ago and has not answered", nullptr, days).arg(quote);
    case SignalKind::QuoteEnding:
        return days == 0 ? Reason::tr("Quote %1 expires today without an answer").arg(quote)
                         : Reason::tr("Quote %1 expires in %Ln day(s) without an answer", nullptr, days).arg(quote);
    case SignalKind::QuoteExpired:
        return Reason::tr("Quote %1 expired %Ln day(s) ago without an answer", nullptr, days).arg(quote);
    case SignalKind::QuoteDraft:
        return Reason::tr("Quote %1 has been a draft for %Ln day(s)", nullptr, days).arg(quote);
    default: return Reason::tr("Quote %1 was sent %Ln day(s) ago and has no answer", nullptr, days).arg(quote);
    }
}

QString sayStay(const ActionSignal &signal)
{
    const auto days = static_cast<int>(signal.figure);
    if (signal.kind == SignalKind::Stalled)
        return Reason::tr("In “%1” for %Ln day(s), which allows %2", "a stage; days", days)
            .arg(signal.text, QString::number(signal.limit));
    return Reason::tr("In “%1” for %Ln day(s); won deals left it after %2", "a stage; days", days)
        .arg(signal.text, QString::number(signal.limit));
}

QString sayPlan(const ActionSignal &signal)
{
    const auto days = static_cast<int>(signal.figure);
    switch (signal.kind) {
    case SignalKind::TaskOverdue: return Reason::tr("Overdue for %Ln day(s)", nullptr, days);
    case SignalKind::NextStepOverdue:
        return signal.text.isEmpty()
            ? Reason::tr("The next action is overdue for %Ln day(s)", nullptr, days)
            : Reason::tr("“%1” is overdue for %Ln day(s)", "a next action", days).arg(signal.text);
    case SignalKind::ClosePassed: return Reason::tr("The expected close passed %Ln day(s) ago", nullptr, days);
    case SignalKind::CriteriaUnmet:
        return Reason::tr("%1 of %2 exit criteria are not met: “%3”")
            .arg(QString::number(signal.figure), QString::number(signal.limit), signal.text);
    default: break;
    }
    if (signal.figure < 0)
        return Reason::tr("Nothing is planned, and nobody has talked with the customer yet");
    return signal.figure == 0
        ? Reason::tr("Nothing is planned after today's conversation")
        : Reason::tr("Nothing is planned, and the last conversation was %Ln day(s) ago", nullptr, days);
}

QString saySignal(const ActionSignal &signal)
{
    const auto figure = static_cast<int>(signal.figure);
    switch (signal.kind) {
    case SignalKind::UnansweredEmail:
        return figure == 0 ? Reason::tr("The customer wrote today and waits for an answer")
                           : Reason::tr("The customer has waited for an answer for %Ln day(s)", nullptr, figure);
    case SignalKind::QuoteViewed:
    case SignalKind::QuoteEnding:
    case SignalKind::QuoteExpired:
    case SignalKind::QuoteDraft:
    case SignalKind::QuoteUnanswered: return sayQuote(signal);
    case SignalKind::ProposalUnanswered:
        return Reason::tr("Proposal “%1” was sent %Ln day(s) ago and has no answer", nullptr, figure).arg(signal.text);
    case SignalKind::ProbabilityFell:
        return Reason::tr("The win probability fell by %Ln percentage point(s) to %1 %", nullptr, figure)
            .arg(signal.limit);
    case SignalKind::SlowerThanWon:
    case SignalKind::Stalled: return sayStay(signal);
    case SignalKind::Silent: return Reason::tr("No conversation for %Ln day(s)", nullptr, figure);
    case SignalKind::GoodHour: return Reason::tr("%1 % of calls at this hour are answered").arg(signal.figure);
    case SignalKind::TaskOverdue:
    case SignalKind::NextStepOverdue:
    case SignalKind::NoNextStep:
    case SignalKind::ClosePassed:
    case SignalKind::CriteriaUnmet: break;
    }
    return sayPlan(signal);
}

} // namespace

double pointsOf(const ActionSignal &signal)
{
    const SignalWeight weight = weightOf(signal.kind);
    return weight.base + weight.step * static_cast<double>(std::clamp<qint64>(signal.figure, 0, weight.steps));
}

std::vector<NextBestAction> nextBestActions(const std::vector<ActionSignal> &found, const Reach &reach, size_t most)
{
    std::vector<NextBestAction> actions;
    for (const ActionSignal &signal : found) {
        if (signal.kind == SignalKind::GoodHour && !reach.canCall)
            continue;
        NextBestAction action = actionFor(signal, reach);
        auto same = std::ranges::find_if(
            actions, [&](const NextBestAction &other) { return isSameAction(action, other); });
        if (same == actions.end())
            same = actions.insert(actions.end(), std::move(action));
        same->reasons.push_back(signal);
    }
    std::erase_if(actions, [](const NextBestAction &action) { return !isWorthDoing(action); });
    std::ranges::for_each(actions, rankReasons);
    std::ranges::stable_sort(actions, std::ranges::greater(), &NextBestAction::points);
    if (actions.size() > most)
        actions.resize(most);
    return actions;
}

QString sayAction(const NextBestAction &action)
{
    const QString title = action.reasons.empty() ? QString() : action.reasons.front().text;
    switch (action.kind) {
    case ActionKind::Reply:
        return title.isEmpty() ? Reason::tr("Reply to the customer") : Reason::tr("Reply to %1").arg(quoted(title));
    case ActionKind::Call: return Reason::tr("Call the customer");
    case ActionKind::Email: return Reason::tr("Write to the customer");
    case ActionKind::OpenTask: return Reason::tr("Do the task %1").arg(quoted(title));
    case ActionKind::PlanTask: return Reason::tr("Plan a task");
    case ActionKind::OpenQuote:
        return action.reasons.front().kind == SignalKind::QuoteExpired ? Reason::tr("Renew quote %1").arg(title)
                                                                       : Reason::tr("Send quote %1").arg(title);
    case ActionKind::SetNextStep:
        return action.reasons.front().kind == SignalKind::NoNextStep
            ? Reason::tr("Plan the next action")
            : Reason::tr("Do the next action, or set a new day");
    case ActionKind::SetClose: return Reason::tr("Set a new expected close");
    }
    return {};
}

QString sayActionReason(const ActionSignal &signal)
{
    const QString reason = saySignal(signal);
    return signal.deal.isEmpty() ? reason : Reason::tr("%1: %2", "a deal; what is the matter").arg(signal.deal, reason);
}

} // namespace satchel::insight
