// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleRunner.h"

#include "domain/FieldNames.h"
#include "domain/Formula.h"
#include "domain/Reason.h"
#include "rules/RuleIdentity.h"
#include "rules/RuleIndex.h"
#include "rules/RuleRecords.h"
#include "rules/TimedTriggers.h"
#include "sequences/Desk.h"
#include "store/BulkWriter.h"
#include "store/ExchangeRates.h"
#include "store/ScorePoints.h"

#include <algorithm>
#include <limits>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

using Op = Filter::Op;
using Trigger = RuleTrigger::Kind;

// How far this store's rules have looked: a change's sequence, the number of a change of points, milliseconds.
const QString logMark = u"rules_position"_s;
const QString scoreMark = u"rules_score"_s;
const QString clockMark = u"rules_looked_at"_s;

constexpr qint64 minute = 60'000; // ms
constexpr qint64 hour = 60 * minute;
constexpr qint64 mostScores = 10'000; // at once

QString triggerText(const AutomationRule &rule, const RuleEvent &event)
{
    if (rule.isOncePerRecord)
        return u"once"_s;
    if (rule.trigger.kind == Trigger::Changed)
        return u"changed "_s + event.changeSet.toString();
    if (rule.trigger.kind == Trigger::FormSubmitted) // each submission of a person counts
        return u"form "_s + event.changeSet.toString();
    if (event.isRestored) // each time that the two are linked counts
        return u"created "_s + event.changeSet.toString();
    return rule.trigger.kind == Trigger::MailReceived ? u"mail"_s : u"created"_s;
}

} // namespace

RuleRunner::RuleRunner(store::Store &store, RuleRunnerOptions options) : m_store(store), m_options(options)
{
}
RuleRunner::~RuleRunner() = default;

Result<RulePass> RuleRunner::run()
{
    if (!TRY(begin()))
        return m_pass;
    TRY(withdrawRefusedMails(m_store));
    TRY(readLog());
    TRY(readScores());
    TRY(readClock());
    TRY(continueRuns());
    return m_pass;
}

Result<bool> RuleRunner::begin()
{
    m_pass = {};
    m_pass.isHeld = TRY(sequences::isHeldAfterRestoring(m_store));
    if (m_pass.isHeld)
        return false;
    const QString desk = TRY(sequences::deskOf(m_store));
    if (desk != m_desk || !TRY(isLoaded())) {
        m_desk = desk;
        TRY(load());
    }
    for (const auto &loaded : m_rules) {
        loaded->startedLately = {};
        loaded->isStopped = false;
    }
    return true;
}

/// Thousands of rules take longer to read than what a pass looks at.
Result<bool> RuleRunner::isLoaded()
{
    if (!m_loadedAt || m_loadedFor != m_store.sharedSchema())
        return false;
    const qint64 last = TRY(m_store.log().lastSequence());
    const auto changed = TRY(m_store.log().entitiesSince(*m_loadedAt));
    if (std::ranges::find(changed, EntityKind::Rule) != changed.end())
        return false;
    m_loadedAt = last; // each part of the log is searched once
    return true;
}

Result<void> RuleRunner::load()
{
    m_loadedAt = {};
    m_rules.clear();
    const qint64 last = TRY(m_store.log().lastSequence());
    const auto stored = TRY(readRules(m_store));
    for (const StoredRule &one : stored) {
        if (!one.isOn() || one.record.text(field::desk) != m_desk)
            continue;
        const auto switchedOn = TRY(whenSwitchedOnHere(one.record));
        if (!switchedOn)
            TRY(stopRule(one.record,
                Reason::tr("somebody else changed it; look at it and switch it on again to run it from here")));
        else if (one.rule)
            m_rules.push_back(std::make_unique<Loaded>(*one.rule, one.record, *switchedOn));
        else // a field that it names is gone
            TRY(stopRule(one.record, toText(one.rule.error())));
    }
    m_loadedFor = m_store.sharedSchema();
    m_loadedAt = last;
    return {};
}

/// The sequence of the change that switched it on; nothing where a colleague did, or changed it since: a colleague's
/// edit does not write e-mails from this computer, so whoever works here switches it on again.
Result<std::optional<qint64>> RuleRunner::whenSwitchedOnHere(const Record &rule)
{
    const auto switched = TRY(m_store.log().lastOfField(EntityKind::Rule, rule.id, field::switched_on_at));
    if (!switched) // the log does not reach back to it
        return std::optional(std::numeric_limits<qint64>::max());
    if (switched->set.origin.kind == Origin::Kind::Hub)
        return std::optional<qint64>();
    const qint64 sequence = switched->change.sequence;
    for (const FieldName &name : {field::definition, field::status, field::desk}) {
        const auto entry = TRY(m_store.log().lastOfField(EntityKind::Rule, rule.id, name));
        if (entry && entry->set.origin.kind == Origin::Kind::Hub && entry->change.sequence > sequence)
            return std::optional<qint64>();
    }
    return std::optional(sequence);
}

/// Where to read on: behind what was read, and not before the first rule was switched on.
Result<qint64> RuleRunner::logPosition()
{
    qint64 first = TRY(m_store.log().lastSequence());
    for (const auto &loaded : m_rules)
        first = std::min(first, loaded->switchedOn);
    const qint64 read = TRY(m_store.meta(logMark)).toLongLong();
    return std::max(first, read);
}

Result<void> RuleRunner::readLog()
{
    if (m_rules.empty())
        return {};
    std::vector<AutomationRule> rules;
    for (const auto &loaded : m_rules)
        rules.push_back(loaded->rule);
    const RuleIndex index(m_store.schema(), rules);
    const qint64 position = TRY(logPosition());
    RuleEventReader reader(m_store, position);
    for (;;) { // what the rules write is read as well
        const auto events = TRY(reader.next());
        const FilterMatchContext context = matchContext();
        for (const RuleEvent &event : events)
            TRY(takeEvent(index, event, context));
        m_pass.isHeldUp = reader.isHeldUp();
        if (events.empty())
            return mark(logMark, reader.position());
        TRY(mark(logMark, reader.position()));
    }
}

Result<void> RuleRunner::takeEvent(const RuleIndex &index, const RuleEvent &event, FilterMatchContext context)
{
    if (!index.hasRules(event.entity))
        return {};
    const auto record = TRY(recordAfter(event, context));
    if (!record || record->isDeleted())
        return {};
    context.knowsDerived = !event.isCreated || event.isRestored;
    for (const size_t position : index.candidates(event, *record)) {
        Loaded &loaded = *m_rules[position];
        const auto since = valueOr<Instant>(loaded.record.value(field::switched_on_at));
        if (event.at < since || !isTriggered(m_store.schema(), loaded.rule, event, *record, context)
            || matchFilter(m_store.schema(), loaded.rule.filter, *record, context) == FilterMatch::No
            || (event.isCreated && !TRY(isNew(event, loaded.rule, since)))
            || (loaded.rule.trigger.kind == Trigger::FormSubmitted && !TRY(isThere(event))))
            continue;
        if (const auto depth = TRY(depthOf(event, loaded.rule)))
            TRY(start(loaded, {event.record, triggerText(loaded.rule, event), *depth}));
    }
    return {};
}

/// The log also says "created" where an erasure or a repair writes a record anew, or where the hub shows one that was
/// there before; and an old message is fetched when an account is added.
Result<bool> RuleRunner::isNew(const RuleEvent &event, const AutomationRule &rule, Instant since)
{
    const auto record = m_store.get(event.entity, event.record);
    if (!record)
        return record.error().kind == Error::Kind::NotFound ? Result<bool>(false) : fail(record.error());
    if (event.isRestored)
        return true;
    const bool isMail = rule.trigger.kind == Trigger::MailReceived;
    return valueOr<Instant>(record->value(isMail ? field::at : field::created_at)) >= since;
}

/// A submission that was undone since does not count: its note is gone.
Result<bool> RuleRunner::isThere(const RuleEvent &submission)
{
    const auto note = m_store.get(EntityKind::Activity, submission.note);
    if (!note)
        return note.error().kind == Error::Kind::NotFound ? Result<bool>(false) : fail(note.error());
    return !note->isDeleted();
}

/// What was created is in the log; what changed or came back is looked at as it is now.
Result<std::optional<Record>> RuleRunner::recordAfter(const RuleEvent &event, const FilterMatchContext &context)
{
    if (!event.isCreated || event.isRestored) {
        auto found = m_store.get(event.entity, event.record);
        if (!found && found.error().kind != Error::Kind::NotFound)
            return fail(found.error());
        return found ? std::optional(std::move(*found)) : std::nullopt;
    }
    Record record(m_store.schema().shared(event.entity), event.record);
    for (const FieldValue &value : event.created) {
        if (record.entity->find(value.field)) // else it was removed since
            record.set(value.field, value.value);
    }
    for (const Change &change : event.changes) { // what followed from it in the same change set
        if (record.entity->find(change.field))
            record.set(change.field, change.after);
    }
    record.set(field::created_at, event.at);
    record.set(field::updated_at, event.at);
    calculate(record, {context.today, context.zone, context.find});
    return std::optional(std::move(record));
}

/// How many rules led to the event; nothing where the rule itself made it, which would never end.
Result<std::optional<qint64>> RuleRunner::depthOf(const RuleEvent &event, const AutomationRule &rule)
{
    if (event.cause.isNull())
        return 0;
    const auto run = m_store.get(EntityKind::RuleRun, event.cause);
    if (!run)
        return run.error().kind == Error::Kind::NotFound ? Result<std::optional<qint64>>(0) : fail(run.error());
    if (valueOr<RecordId>(run->value(field::rule)) == rule.id && run->text(field::record) == event.record.toString())
        return std::optional<qint64>();
    return valueOr<qint64>(run->value(field::depth)) + 1;
}

Result<void> RuleRunner::readScores()
{
    const QString known = TRY(m_store.meta(scoreMark));
    const qint64 last = TRY(store::lastDerivedChange(m_store, store::scoreChanges));
    const bool hasRules = std::ranges::any_of(
        m_rules, [](const auto &loaded) { return loaded->rule.trigger.kind == Trigger::ScoreReached; });
    if (!hasRules) // what points change until there is one does not count for it
        return known.isEmpty() ? Result<void>() : m_store.setMeta(scoreMark, {});
    if (known.isEmpty())
        return mark(scoreMark, last);
    if (known.toLongLong() == last)
        return {};
    const auto news = TRY(store::derivedChangesSince(m_store, store::scoreChanges, known.toLongLong(), mostScores));
    QSet<RecordId> changed; // none where a rule of the score changed: nothing happened to the records
    for (const Change &change : news.changes)
        changed.insert(change.record);
    for (const auto &loaded : m_rules) {
        if (loaded->rule.trigger.kind != Trigger::ScoreReached || changed.isEmpty())
            continue;
        for (const DueRecord &due : TRY(dueRecords(m_store, loaded->rule, {}, m_store.clock().now()))) {
            if (changed.contains(due.record))
                TRY(start(*loaded, {due.record, due.trigger, 0}));
        }
    }
    return mark(scoreMark, last);
}

/// Written where it differs: a mark that is read at each change is no reason to write at each.
Result<void> RuleRunner::mark(const QString &name, qint64 value)
{
    const QString text = QString::number(value);
    return TRY(m_store.meta(name)) == text ? Result<void>() : m_store.setMeta(name, text);
}

Result<void> RuleRunner::readClock()
{
    const Instant now = m_store.clock().now();
    const QString known = TRY(m_store.meta(clockMark));
    const Instant looked{std::min(known.toLongLong(), now.ms)}; // a clock that was ahead misses nothing
    bool hasRules = false;
    for (const auto &loaded : m_rules) {
        if (!isTimed(loaded->rule.trigger) || loaded->rule.trigger.kind == Trigger::ScoreReached)
            continue;
        hasRules = true;
        const Instant after = std::max(looked, valueOr<Instant>(loaded->record.value(field::switched_on_at)));
        for (const DueRecord &due : TRY(dueRecords(m_store, loaded->rule, after, now)))
            TRY(start(*loaded, {due.record, loaded->rule.isOncePerRecord ? u"once"_s : due.trigger, 0}));
    }
    const bool isAhead = known.toLongLong() > now.ms;
    return hasRules && (isAhead || now.ms - looked.ms >= minute) ? mark(clockMark, now.ms) : Result<void>();
}

Result<void> RuleRunner::start(Loaded &loaded, const Start &start)
{
    const RecordId id = runId({loaded.rule.id, start.record, start.trigger});
    const auto known = m_store.get(EntityKind::RuleRun, id);
    if (known || known.error().kind != Error::Kind::NotFound)
        return known ? Result<void>() : fail(known.error());
    if (loaded.isStopped || !TRY(finds(loaded.rule.filter, loaded.rule.entity, start.record)))
        return {};
    if (TRY(isTooMuch(loaded)))
        return {};
    Run run{Record(m_store.schema().shared(EntityKind::RuleRun), id), loaded.program.first(), true};
    for (FieldValue &value : std::vector<FieldValue>{{field::rule, loaded.rule.id},
             {field::entity, m_store.schema().entity(loaded.rule.entity).name},
             {field::record, start.record.toString()}, {field::trigger, start.trigger}, {field::desk, m_desk},
             {field::started_at, m_store.clock().now()}, {field::depth, start.depth}})
        run.kept.set(value.field, std::move(value.value));
    ++*loaded.startedLately;
    if (start.depth <= m_options.deepestChain)
        return advance(loaded, std::move(run));
    const QString reason = Reason::tr("%1 automations triggered each other, so this one did not run").arg(start.depth);
    noteFailure(loaded, run, reason);
    return put(loaded, run, {choice::failed, {}, {}, reason}).map([](bool) {});
}

/// A rule that starts without end is switched off before it has changed everything.
Result<bool> RuleRunner::isTooMuch(Loaded &loaded)
{
    if (!loaded.startedLately) {
        const QString since = Instant{m_store.clock().now().ms - hour}.toIso();
        const Filter lately = Filter::all({Filter::refersTo(field::rule, loaded.rule.id),
            Filter::condition(field::started_at, Op::GreaterOrEqual, {Operand::fromText(since)})});
        loaded.startedLately = TRY(m_store.count({EntityKind::RuleRun, {}, lately, {}, {}, -1, false}));
    }
    if (*loaded.startedLately < m_options.mostRuns)
        return false;
    loaded.isStopped = true;
    TRY(stopRule(loaded.record,
        Reason::tr("it started %1 times within an hour; the records after that were left alone")
            .arg(m_options.mostRuns)));
    return true;
}

Result<void> RuleRunner::stopRule(const Record &rule, const QString &problem)
{
    const QString name = rule.text(field::name);
    m_pass.stoppedRules.append(Reason::tr("Automation “%1” was stopped: %2").arg(name, problem));
    return m_store
        .commit({Reason::tr("Stopped the automation “%1”").arg(name), Origin::rule(name),
            {Edit::update(
                EntityKind::Rule, rule.id, {{field::status, QString(choice::stopped)}, {field::problem, problem}})},
            {}})
        .map([](const Receipt &) {});
}

Result<bool> RuleRunner::finds(const Filter &filter, EntityKind entity, RecordId record)
{
    store::Query query{entity, {}, filter, {}, {}, 1, false};
    query.ids = {record};
    return m_store.count(query).map([](qint64 count) { return count > 0; });
}

FilterMatchContext RuleRunner::matchContext()
{
    const Clock &clock = m_store.clock();
    return {clock.today(), clock.zone(), m_store.me(), clock.now(), recordFinder(m_store), true, {},
        [this] { return store::readExchangeRates(m_store); }};
}

Result<RulePass> RuleRunner::runFor(const QString &rule, const std::vector<RecordId> &records)
{
    if (!TRY(begin()))
        return m_pass;
    const StoredRule stored = TRY(findRule(m_store, rule));
    if (!stored.rule)
        return fail(stored.rule.error());
    Loaded loaded(*stored.rule, stored.record);
    const QString trigger = u"manual "_s + m_store.newId().toString();
    for (const RecordId &record : records) {
        const int known = m_pass.started + m_pass.failed; // one that could not be written failed and was not skipped
        TRY(start(loaded, {record, trigger, 0}));
        if (m_pass.started + m_pass.failed == known)
            m_pass.skipped.push_back(record);
    }
    return m_pass;
}

Result<RulePass> RuleRunner::runAgain(RecordId id)
{
    if (!TRY(begin()))
        return m_pass;
    const Record kept = TRY(m_store.get(EntityKind::RuleRun, id));
    if (kept.text(field::state) != choice::failed)
        return fail(Error::Kind::Conflict, Reason::tr("this run did not fail"), u"rule_run"_s);
    const StoredRule stored = TRY(findRule(m_store, valueOr<RecordId>(kept.value(field::rule)).toString()));
    if (!stored.rule)
        return fail(stored.rule.error());
    Loaded loaded(*stored.rule, stored.record);
    const auto place = loaded.program.find(kept.text(field::step));
    if (!place)
        return fail(Error::Kind::NotFound, Reason::tr("the automation has this step no more"), kept.text(field::step));
    TRY(advance(loaded, Run{kept, *place, false}));
    return m_pass;
}

Result<std::optional<Instant>> RuleRunner::nextDue()
{
    if (m_desk.isEmpty() && !TRY(begin()))
        return std::optional<Instant>();
    std::vector<Operand> rules; // a rule that is off keeps its runs waiting
    for (const auto &loaded : m_rules)
        rules.push_back(Operand::fromText(loaded->rule.id.toString()));
    if (rules.empty())
        return std::optional<Instant>();
    const Filter waiting = Filter::all({Filter::equals(field::desk, m_desk),
        Filter::equals(field::state, choice::waiting), Filter::condition(field::due_at, Op::IsNotEmpty),
        Filter::condition(field::rule, Op::In, std::move(rules))});
    const auto rows = TRY(
        m_store.select({EntityKind::RuleRun, {field::due_at}, waiting, {field::due_at}, {}, 1, false}));
    std::optional<Instant> next;
    const auto take = [&next](Instant at) { next = next ? std::min(*next, at) : at; };
    if (!rows.isEmpty())
        take(valueOr<Instant>(rows.value(0, 0)));
    for (const auto &loaded : m_rules) {
        if (isTimed(loaded->rule.trigger) && loaded->rule.trigger.kind != Trigger::ScoreReached)
            take(nextLook(loaded->rule.trigger, m_store.clock().now(), m_store.clock().zone()));
    }
    return next;
}

} // namespace satchel::rules
