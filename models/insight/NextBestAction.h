// SPDX-License-Identifier: GPL-3.0-or-later
// What to do next for a deal or a customer: signals, each with its figure, become a short ranked list of actions. A
// rule of this program with fixed points, not a score that is learned; two of its signals compare with what was
// learned. Pure; items/NextBestActions.h reads the signals.
#pragma once

#include "domain/RecordId.h"
#include "domain/Schema.h"

#include <QString>

#include <vector>

namespace satchel::insight {

/// Why something should be done. Days are whole days, and never below 0.
struct ActionSignal
{
    enum class Kind : quint8 {
        UnansweredEmail, // `figure` days the customer waits; `text` is the subject, `part` the conversation
        QuoteViewed, // `figure` days ago, and no answer
        QuoteUnanswered, // `figure` days since it was sent
        QuoteEnding, // in `figure` days
        QuoteExpired, // `figure` days ago
        QuoteDraft, // `figure` days old and not sent
        ProposalUnanswered, // `figure` days since it was sent
        TaskOverdue, // for `figure` days
        NextStepOverdue, // for `figure` days; `text` is the next action
        NoNextStep, // `figure` days since the last conversation; -1: there was none
        ClosePassed, // the expected close, `figure` days ago
        ProbabilityFell, // the learned one, by `figure` percentage points to `limit` %
        SlowerThanWon, // `figure` days in the stage; won deals left it after `limit` days (the median)
        Stalled, // `figure` days in the stage, which allows `limit`
        Silent, // no conversation for `figure` days
        CriteriaUnmet, // `figure` of the `limit` exit criteria of the stage; `text` is the first of them
        GoodHour, // calls at this hour of the week are answered in `figure` % of all cases
    };

    Kind kind = Kind::Silent;
    qint64 figure = 0;
    qint64 limit = 0;
    QString text = {}; // a title
    QString deal = {}; // the title of the deal, where it is not the deal's own list
    EntityKind entity{}; // of the record that the action is about: a deal, task or quote
    RecordId record = {};
    QString part = {};

    bool operator==(const ActionSignal &) const = default;
};

/// From where on something is a signal.
struct ActionLimits
{
    qint64 unanswered = 5; // days that a quote or proposal waits: the limit of the inbox (items::WaitLimits::chase) and
                           // of the rule template "Quote without an answer"
    qint64 viewed = 2; // days after the customer looked at a quote: sooner than `unanswered`, interest fades
    qint64 ending = 3; // days before a quote expires: the rule template "Quote about to expire"
    qint64 renewed = 30; // days after which an expired quote is no longer worth renewing
    qint64 draft = 3; // days that a quote may be written
    qint64 silence = 30; // days: items::CareLimits::silence
    qint64 fall = 10; // percentage points that a win probability lost
    qint64 fallDays = 14; // within so many days: the fortnight of DealFeature
    qint64 shortestStay = 7; // days in a stage that are never slow
    qint64 slowPercent = 150; // of the median of won deals
    size_t leastWon = 10; // stays of won deals that make a median: leastOfAnOutcome of WinModel.h
};

enum class ActionKind : quint8 { Reply, Call, Email, OpenTask, PlanTask, OpenQuote, SetNextStep, SetClose };

struct NextBestAction
{
    ActionKind kind = ActionKind::Call;
    EntityKind entity{}; // of the record: a deal, task or quote; none: the customer
    RecordId record = {};
    QString part = {}; // of Reply: the conversation
    std::vector<ActionSignal> reasons; // the most urgent first; at least one
    double points = 0;

    bool operator==(const NextBestAction &) const = default;
};

/// How the customer can be reached.
struct Reach
{
    bool canCall = true; // a number is known, and calls are allowed
    bool canEmail = true;
};

/// How urgent one signal is; the most is below 100.
double pointsOf(const ActionSignal &signal);
/// The most urgent first, at most `most`. Signals with the same answer are one action with several reasons, which makes
/// it somewhat more urgent. Where nobody can be called an e-mail takes the call's place, and a task that of both.
std::vector<NextBestAction> nextBestActions(const std::vector<ActionSignal> &found, const Reach &reach, size_t most);

/// "Reply to “Delivery dates”", without a full stop.
QString sayAction(const NextBestAction &action);
/// "The customer has waited for an answer for 4 days", without a full stop.
QString sayActionReason(const ActionSignal &signal);

} // namespace satchel::insight
