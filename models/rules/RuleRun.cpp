// SPDX-License-Identifier: GPL-3.0-or-later
// How a run goes on, step by step.
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "rules/RuleRecords.h"
#include "rules/RuleRunner.h"
#include "rules/RuleWebhook.h"
#include "store/BulkWriter.h"
#include "store/ExitCriteria.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

constexpr qint64 hour = 3'600'000; // ms
constexpr int mostRefusals = 3; // of one step, because the record changed meanwhile

RecordId recordIdOf(const Record &run)
{
    return RecordId::fromString(run.text(field::record));
}

/// The exit criteria that a step leaves unmet by moving the deal on. What cannot be found out holds no rule up.
QString unmetTitles(store::Store &store, const std::vector<Edit> &edits)
{
    QStringList titles;
    if (const auto unmet = store::unmetCriteria(store, edits)) {
        for (const store::UnmetCriterion &criterion : *unmet)
            titles.append(criterion.title);
    }
    return titles.join(u"; "_s);
}

} // namespace

/// Those whose time has come, whose e-mail a person may have sent, and of rules that may go on before the time.
Filter RuleRunner::runsThatMayGoOn()
{
    std::vector<Operand> watched;
    for (const auto &loaded : m_rules) {
        const auto steps = allSteps(loaded->rule.steps);
        const bool hasUntil = std::ranges::any_of(steps, [](const RuleStep *step) {
            const auto *wait = std::get_if<WaitStep>(&step->action);
            return wait && wait->until;
        });
        if (hasUntil || loaded->rule.stop)
            watched.push_back(Operand::fromText(loaded->rule.id.toString()));
    }
    const QString now = m_store.clock().now().toIso();
    std::vector<Filter> waiting{Filter::condition(field::due_at, Filter::Op::LessOrEqual, {Operand::fromText(now)})};
    if (!watched.empty())
        waiting.push_back(Filter::condition(field::rule, Filter::Op::In, std::move(watched)));
    return Filter::all({Filter::equals(field::desk, m_desk),
        Filter::any({Filter::equals(field::state, choice::asks),
            Filter::all({Filter::equals(field::state, choice::waiting), Filter::any(std::move(waiting))})})});
}

Result<void> RuleRunner::continueRuns()
{
    const Filter open = runsThatMayGoOn();
    const auto rows = TRY(
        m_store.select({EntityKind::RuleRun, {field::rule}, open, {field::started_at}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto rule = valueOr<RecordId>(rows.value(row, 0));
        const auto loaded = std::ranges::find(m_rules, rule, [](const auto &one) { return one->rule.id; });
        if (loaded == m_rules.end()) // a rule that is off keeps its runs waiting
            continue;
        const Record kept = TRY(m_store.get(EntityKind::RuleRun, rows.id(row)));
        TRY(continueRun(**loaded, kept));
    }
    return {};
}

Result<void> RuleRunner::continueRun(Loaded &loaded, const Record &kept)
{
    Run run{kept, 0, false};
    const auto place = TRY(placeOf(loaded, run));
    if (!place)
        return {};
    run.place = *place;
    return advance(loaded, std::move(run));
}

/// Where a run that waits goes on; nothing where it still waits, or ended here.
Result<std::optional<size_t>> RuleRunner::placeOf(Loaded &loaded, Run &run)
{
    const auto at = loaded.program.find(run.kept.text(field::step));
    if (!at) {
        TRY(put(loaded, run,
            {choice::stopped, {}, {}, Reason::tr("the automation was changed and has this step no more")}));
        return std::optional<size_t>();
    }
    if (TRY(wasTakenBack(run.kept))) {
        TRY(put(loaded, run, {choice::stopped, {}, {}, Reason::tr("its last step was undone")}));
        return std::optional<size_t>();
    }
    const RuleStep &step = loaded.program.stepAt(*at);
    if (run.kept.text(field::state) == choice::asks)
        return placeOfAsking(loaded, run, *at);
    const auto *wait = std::get_if<WaitStep>(&step.action);
    if (!wait) // the program died behind the step before
        return std::optional(*at);
    const bool isDue = valueOr<Instant>(run.kept.value(field::due_at)) <= m_store.clock().now();
    const bool isOver = isDue || (wait->until && TRY(finds(*wait->until, loaded.rule.entity, recordIdOf(run.kept))));
    return isOver || TRY(stops(loaded, recordIdOf(run.kept))) ? std::optional(loaded.program.after(*at)) : std::nullopt;
}

/// A message that a person is asked to send.
Result<std::optional<size_t>> RuleRunner::placeOfAsking(Loaded &loaded, Run &run, size_t at)
{
    const DraftState draft = TRY(draftState(m_store, run.kept.id, loaded.program.stepAt(at).id));
    if (draft == DraftState::Removed)
        TRY(put(loaded, run, {choice::stopped, {}, {}, Reason::tr("the e-mail was deleted before it was sent")}));
    const bool isOver = draft == DraftState::Sent
        || (draft == DraftState::Open && TRY(stops(loaded, recordIdOf(run.kept))));
    return isOver ? std::optional(loaded.program.after(at)) : std::nullopt;
}

/// Whether the record is gone, or is as the rule's condition to stop has it.
Result<bool> RuleRunner::stops(Loaded &loaded, RecordId record)
{
    const auto known = m_store.get(loaded.rule.entity, record);
    if (!known && known.error().kind != Error::Kind::NotFound)
        return fail(known.error());
    if (!known || known->isDeleted())
        return true;
    return loaded.rule.stop ? finds(*loaded.rule.stop, loaded.rule.entity, record) : Result<bool>(false);
}

/// Undo puts the run back to where it was before a step: the rule does not do the step again against whoever undid it.
/// The hub gives back what it refuses in the same way.
Result<bool> RuleRunner::wasTakenBack(const Record &run)
{
    const auto history = TRY(m_store.history(EntityKind::RuleRun, run.id, 1));
    return !history.empty()
        && (!history.front().set.undoes.isNull() || history.front().set.origin.kind == Origin::Kind::Hub);
}

/// As far as it goes now. What is wrong with this record alone is kept in the run.
Result<void> RuleRunner::advance(Loaded &loaded, Run run)
{
    for (;;) {
        const auto goesOn = step(loaded, run);
        if (goesOn && !*goesOn)
            return {};
        if (goesOn)
            continue;
        if (!store::concernsEdit(goesOn.error().kind) && goesOn.error().kind != Error::Kind::Bug)
            return fail(goesOn.error());
        if (TRY(isOvertaken(run)))
            return {}; // another process was first
        if (goesOn.error().kind == Error::Kind::Conflict && ++run.refusals < mostRefusals)
            continue;
        noteFailure(loaded, run, toText(goesOn.error()));
        const QString step = run.place < loaded.program.end() ? loaded.program.stepAt(run.place).id : QString();
        const auto kept = put(loaded, run, {choice::failed, step, {}, toText(goesOn.error())});
        return kept || store::concernsEdit(kept.error().kind) ? Result<void>() : fail(kept.error()); // others go on
    }
}

void RuleRunner::noteFailure(const Loaded &loaded, const Run &run, const QString &reason)
{
    ++m_pass.failed;
    const QString title = m_store.title(loaded.rule.entity, recordIdOf(run.kept));
    m_pass.failures.append(Reason::tr("Automation “%1” failed for %2: %3").arg(loaded.rule.name, title, reason));
}

/// Whether somebody else took the run on, or started it.
Result<bool> RuleRunner::isOvertaken(const Run &run)
{
    const auto now = m_store.get(EntityKind::RuleRun, run.kept.id);
    if (!now)
        return now.error().kind == Error::Kind::NotFound ? Result<bool>(false) : fail(now.error());
    return run.isNew || now->text(field::state) != run.kept.text(field::state)
        || now->text(field::step) != run.kept.text(field::step);
}

/// Whether there may be more to do.
Result<bool> RuleRunner::step(Loaded &loaded, Run &run)
{
    if (run.place == loaded.program.end())
        return put(loaded, run, {choice::done});
    const auto record = m_store.get(loaded.rule.entity, recordIdOf(run.kept));
    if (!record && record.error().kind != Error::Kind::NotFound)
        return fail(record.error());
    if (!record || record->isDeleted()) {
        TRY(withdrawRuleMails(m_store, loaded.rule, run.kept.id));
        return put(loaded, run, {choice::stopped, {}, {}, Reason::tr("the record was deleted")});
    }
    if (loaded.rule.stop && TRY(finds(*loaded.rule.stop, loaded.rule.entity, record->id))) {
        TRY(withdrawRuleMails(m_store, loaded.rule, run.kept.id));
        return put(loaded, run, {choice::stopped, {}, {}, Reason::tr("the condition to stop holds")});
    }
    const RuleStep &step = loaded.program.stepAt(run.place);
    if (const auto *branch = std::get_if<BranchStep>(&step.action)) {
        const bool holds = TRY(finds(branch->condition, loaded.rule.entity, record->id));
        run.place = loaded.program.branch(run.place, holds);
        return true;
    }
    if (std::holds_alternative<StopStep>(step.action))
        return put(loaded, run, {choice::done});
    if (const auto *wait = std::get_if<WaitStep>(&step.action)) {
        const Instant end = TRY(endOfWait(*wait));
        return put(loaded, run, {choice::waiting, step.id, end});
    }
    return carryOut(loaded, run, {run.kept.id, &loaded.rule, *record});
}

Result<bool> RuleRunner::carryOut(Loaded &loaded, Run &run, const RunContext &context)
{
    const RuleStep &step = loaded.program.stepAt(run.place);
    if (const auto *mail = std::get_if<SendMailStep>(&step.action))
        return sendMail(loaded, run, context, *mail);
    if (const auto *webhook = std::get_if<WebhookStep>(&step.action))
        return sendToWebhook(loaded, run, context, *webhook);
    StepOutcome outcome = TRY(writeStep(m_store, context, step));
    if (const QString unmet = unmetTitles(m_store, outcome.edits); !unmet.isEmpty())
        outcome.action = Reason::tr("%1 although exit criteria are not met: %2", "what a rule did, exit criteria")
                             .arg(outcome.action, unmet);
    return goTo(loaded, run, loaded.program.after(run.place), std::move(outcome));
}

/// Its delivery is queued before the run goes on, as an e-mail is.
Result<bool> RuleRunner::sendToWebhook(Loaded &loaded, Run &run, const RunContext &context, const WebhookStep &step)
{
    StepOutcome outcome;
    outcome.action = TRY(queueRuleWebhook(m_store, context, loaded.program.stepAt(run.place).id, step));
    return goTo(loaded, run, loaded.program.after(run.place), std::move(outcome));
}

Result<bool> RuleRunner::sendMail(Loaded &loaded, Run &run, const RunContext &context, const SendMailStep &step)
{
    const QString id = loaded.program.stepAt(run.place).id;
    const RuleMailOutcome mail = TRY(writeRuleMail(m_store, context, id, step));
    const StepOutcome outcome{{}, mail.action, {}, {}};
    if (mail.state == RuleMailState::NoConsent)
        return put(loaded, run, {choice::no_consent, {}, {}, mail.action}, outcome);
    m_pass.wroteMail = true;
    if (mail.state == RuleMailState::Asks)
        return put(loaded, run, {choice::asks, id}, outcome);
    return goTo(loaded, run, loaded.program.after(run.place), outcome);
}

/// A wait that follows begins with the same commit; of any other step the run says that it comes now, so that it is
/// found when the program dies.
Result<bool> RuleRunner::goTo(Loaded &loaded, Run &run, size_t place, StepOutcome outcome)
{
    RunState state{choice::done};
    bool goesOn = false;
    if (place < loaded.program.end()) {
        const RuleStep &next = loaded.program.stepAt(place);
        const auto *wait = std::get_if<WaitStep>(&next.action);
        state = {choice::waiting, next.id, wait ? TRY(endOfWait(*wait)) : m_store.clock().now()};
        goesOn = !wait;
    }
    TRY(put(loaded, run, state, std::move(outcome)));
    run.place = place;
    run.refusals = 0;
    return goesOn;
}

Result<Instant> RuleRunner::endOfWait(const WaitStep &step)
{
    const Instant days = TRY(daysLater(m_store, step.days, step.countsWorkdays));
    return Instant{days.ms + step.hours * hour};
}

/// Writes the run's new state together with what the step writes. Always false: nothing more is to do for a run whose
/// state was put.
Result<bool> RuleRunner::put(Loaded &loaded, Run &run, const RunState &state, StepOutcome outcome)
{
    TRY(m_store.commit(changesOf(loaded, run, state, outcome)));
    m_pass.started += run.isNew ? 1 : 0; // not where another process was first, which counts it
    run.kept = TRY(m_store.get(EntityKind::RuleRun, run.kept.id));
    run.isNew = false;
    m_pass.notices.insert(m_pass.notices.end(), outcome.notices.begin(), outcome.notices.end());
    m_pass.steps += outcome.action.isEmpty() ? 0 : 1;
    m_pass.finished += state.state == choice::done ? 1 : 0;
    return false;
}

ChangeSet RuleRunner::changesOf(const Loaded &loaded, const Run &run, const RunState &state, const StepOutcome &outcome)
{
    std::vector<FieldValue> values = {{field::state, state.state},
        {field::step, state.step.isEmpty() ? Value() : Value(state.step)},
        {field::due_at, state.due ? Value(*state.due) : Value()},
        {field::note, state.note.isEmpty() ? Value() : Value(state.note)}};
    if (!outcome.action.isEmpty()) {
        QStringList actions = valueOr<QStringList>(run.kept.value(field::actions));
        actions.append(outcome.action);
        values.push_back({field::actions, actions});
    }
    if (!outcome.assignee.isNull())
        values.push_back({field::given_to, outcome.assignee});
    const QString title = m_store.title(loaded.rule.entity, recordIdOf(run.kept));
    ChangeSet changes{title.isEmpty() ? Reason::tr("Automation “%1”").arg(loaded.rule.name)
                                      : Reason::tr("Automation “%1” for %2").arg(loaded.rule.name, title),
        Origin::rule(loaded.rule.name), {}, {}};
    if (run.isNew) {
        for (const FieldName &name :
            {field::rule, field::entity, field::record, field::trigger, field::desk, field::started_at, field::depth})
            values.push_back({name, run.kept.value(name)});
        std::erase_if(values, [](const FieldValue &value) { return isEmpty(value.value); });
        changes.edits.push_back(Edit::create(EntityKind::RuleRun, run.kept.id, std::move(values)));
    } else {
        changes.edits.push_back(Edit::update(EntityKind::RuleRun, run.kept.id, std::move(values),
            {{field::state, run.kept.value(field::state)}, {field::step, run.kept.value(field::step)}}));
    }
    changes.edits.insert(changes.edits.end(), outcome.edits.begin(), outcome.edits.end());
    return changes;
}

} // namespace satchel::rules
