// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out the rules that were switched on at this desk: starts a run for each record that a trigger names and the
// rule's filter finds, and takes waiting runs on. On a worker's own store.
//
// Each step is one change set together with the run's new place, and a run has an id that follows from what triggered
// it: a program that dies, or a second one at the same store, does no step twice and leaves none out. How far the
// change log was read is noted behind that. The rules themselves are read again only after one of them changed.
#pragma once

#include "domain/ChoiceNames.h"
#include "domain/FilterMatch.h"
#include "rules/RuleEvents.h"
#include "rules/RuleMail.h"
#include "rules/RuleProgram.h"
#include "rules/RuleSet.h"

#include <memory>

namespace satchel::rules {

class RuleIndex;

struct RuleRunnerOptions
{
    int mostRuns = 1000; // that one rule may start within an hour: more is a mistake in the rule, which stops
    int deepestChain = 5; // rules that trigger each other
};

struct RulePass
{
    int started = 0; // by this process
    int steps = 0;
    int finished = 0;
    int failed = 0;
    bool isHeld = false; // after a backup was restored (sequences/Desk.h): nothing was done
    bool isHeldUp = false; // an import is written: what it created is looked at behind its end
    bool wroteMail = false; // something is in the outbox
    std::vector<RuleNotice> notices;
    QStringList stoppedRules; // with the reason
    QStringList failures; // of each run that failed: rule, record and reason
    std::vector<RecordId> skipped; // by runFor: not found, or not what the rule's filter asks for
};

class RuleRunner
{
public:
    explicit RuleRunner(store::Store &store, RuleRunnerOptions options = {});
    ~RuleRunner();

    /// Everything that is to be done now. An error is one of the store; what concerns one run alone is in the run.
    Result<RulePass> run();
    /// When there is something to do next: a waiting run is due, or the clock may trigger a rule.
    Result<std::optional<Instant>> nextDue();

    /// Runs a rule for these records, whatever triggers it else; its filter counts.
    Result<RulePass> runFor(const QString &rule, const std::vector<RecordId> &records);
    /// Takes a run that failed on with the step at which it failed.
    Result<RulePass> runAgain(RecordId run);

private:
    /// A rule that is on, and that one cannot copy: its program points into it.
    struct Loaded
    {
        AutomationRule rule;
        Record record;
        RuleProgram program;
        qint64 switchedOn; // sequence of the change
        // Within one pass
        std::optional<qint64> startedLately = {};
        bool isStopped = false;

        Loaded(AutomationRule of, Record kept, qint64 sequence = 0)
            : rule(std::move(of)), record(std::move(kept)), program(rule.steps), switchedOn(sequence)
        {
        }
        Loaded(const Loaded &) = delete;
    };
    struct Start
    {
        RecordId record;
        QString trigger;
        qint64 depth = 0;
    };
    /// Where a run is, and the record rule_run as it is in the store.
    struct Run
    {
        Record kept;
        size_t place = 0;
        bool isNew = false;
        int refusals = 0; // of the step at the place, because the record changed meanwhile
    };
    struct RunState
    {
        QString state;
        QString step = {};
        std::optional<Instant> due = {};
        QString note = {};
    };

    // What starts runs (RuleRunner.cpp)
    Result<bool> begin();
    Result<bool> isLoaded();
    Result<void> load();
    Result<qint64> logPosition();
    Result<void> mark(const QString &name, qint64 value);
    Result<void> readLog();
    Result<void> takeEvent(const RuleIndex &index, const RuleEvent &event, FilterMatchContext context);
    Result<bool> isNew(const RuleEvent &event, const AutomationRule &rule, Instant since);
    Result<bool> isThere(const RuleEvent &submission);
    Result<std::optional<qint64>> whenSwitchedOnHere(const Record &rule);
    Result<std::optional<Record>> recordAfter(const RuleEvent &event, const FilterMatchContext &context);
    Result<std::optional<qint64>> depthOf(const RuleEvent &event, const AutomationRule &rule);
    Result<void> readClock();
    Result<void> readScores();
    Result<void> start(Loaded &loaded, const Start &start);
    Result<bool> isTooMuch(Loaded &loaded);
    Result<void> stopRule(const Record &rule, const QString &problem);
    Result<bool> finds(const Filter &filter, EntityKind entity, RecordId record);
    FilterMatchContext matchContext();

    // What takes them on (RuleRun.cpp)
    Result<void> continueRuns();
    Result<void> continueRun(Loaded &loaded, const Record &kept);
    Result<std::optional<size_t>> placeOf(Loaded &loaded, Run &run);
    Result<std::optional<size_t>> placeOfAsking(Loaded &loaded, Run &run, size_t at);
    Result<bool> wasTakenBack(const Record &run);
    Result<bool> stops(Loaded &loaded, RecordId record);
    Filter runsThatMayGoOn();
    void noteFailure(const Loaded &loaded, const Run &run, const QString &reason);
    Result<void> advance(Loaded &loaded, Run run);
    Result<bool> step(Loaded &loaded, Run &run);
    Result<bool> carryOut(Loaded &loaded, Run &run, const RunContext &context);
    Result<bool> sendToWebhook(Loaded &loaded, Run &run, const RunContext &context, const WebhookStep &step);
    Result<bool> sendMail(Loaded &loaded, Run &run, const RunContext &context, const SendMailStep &step);
    Result<bool> goTo(Loaded &loaded, Run &run, size_t place, StepOutcome outcome);
    Result<Instant> endOfWait(const WaitStep &step);
    Result<bool> put(Loaded &loaded, Run &run, const RunState &state, StepOutcome outcome = {});
    ChangeSet changesOf(const Loaded &loaded, const Run &run, const RunState &state, const StepOutcome &outcome);
    Result<bool> isOvertaken(const Run &run);

    store::Store &m_store;
    RuleRunnerOptions m_options;
    std::vector<std::unique_ptr<Loaded>> m_rules;
    std::optional<qint64> m_loadedAt; // sequence of the log up to which no rule changed since they were read
    std::shared_ptr<const Schema> m_loadedFor; // what their fields were found in
    QString m_desk;
    RulePass m_pass;
};

} // namespace satchel::rules
