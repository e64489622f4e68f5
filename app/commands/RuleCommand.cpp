// SPDX-License-Identifier: GPL-3.0-or-later
// rule: what happens by itself when something happens to a record. `try` says what a rule would have done lately, `run`
// carries out now what the window would.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "domain/FieldNames.h"
#include "domain/Places.h"
#include "rules/RuleRunner.h"
#include "rules/RuleTemplates.h"
#include "rules/RuleTrial.h"
#include "rules/RuleUndo.h"
#include "sequences/Desk.h"
#include "store/Calculations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int trialDays = 30;
constexpr qsizetype mostExamples = 20;
constexpr qint64 mostLogged = 1000;

void print(CommandRun &run, const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    run.terminal.print(document.toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject jsonOf(const Schema &schema, const rules::StoredRule &rule)
{
    return {{u"name"_s, rule.record.text(field::name)}, {u"status"_s, rule.record.text(field::status)},
        {u"entity"_s, rule.rule ? QJsonValue(schema.entity(rule.rule->entity).name) : QJsonValue()},
        {u"problem"_s, rule.rule ? toJson(rule.record.value(field::problem)) : QJsonValue(toText(rule.rule.error()))},
        {u"definition"_s, QJsonDocument::fromJson(rule.record.text(field::definition).toUtf8()).object()}};
}

int list(CommandRun &run, store::Store &store)
{
    const auto all = rules::readRules(store);
    if (!all)
        return run.failed(all.error());
    QJsonArray array;
    for (const rules::StoredRule &rule : *all) {
        const QJsonObject json = jsonOf(store.schema(), rule);
        array.append(json);
        if (!run.isJson())
            run.terminal.printLine(
                u"%1  %2%3"_s.arg(json[u"status"].toString().leftJustified(7), json[u"name"].toString(),
                    json[u"problem"].isNull() ? QString() : u": "_s + json[u"problem"].toString()));
    }
    if (run.isJson())
        print(run, array);
    return 0;
}

int templates(CommandRun &run, store::Store &store)
{
    QJsonArray array;
    for (const rules::RuleTemplate &one : rules::ruleTemplates(store.schema())) {
        array.append(QJsonObject{{u"key"_s, one.key}, {u"name"_s, one.rule.name},
            {u"definition"_s, QJsonDocument::fromJson(automationRuleText(store.schema(), one.rule)).object()}});
        if (!run.isJson())
            run.terminal.printLine(one.key.leftJustified(20) + one.rule.name);
    }
    if (run.isJson())
        print(run, array);
    return 0;
}

/// A file, or the key of a rule that comes with Satchel.
Result<AutomationRule> ruleFrom(store::Store &store, const QString &source)
{
    for (const rules::RuleTemplate &one : rules::ruleTemplates(store.schema())) {
        if (one.key == source && !QFile::exists(source))
            return one.rule;
    }
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), source);
    auto rule = parseAutomationRule(store.schema(), file.readAll());
    return rule ? rule : fail(rule.error().kind, rule.error().what, joinPlaces(source, rule.error().where, ": "_L1));
}

int add(CommandRun &run, store::Store &store, const QString &source)
{
    const auto rule = ruleFrom(store, source);
    const auto edit = rule ? rules::editOfNewRule(store, *rule, store.me()) : fail(rule.error());
    const auto added = edit ? store.commit({u"Add the rule “%1”"_s.arg(rule->name), Origin::cli(), {*edit}, {}})
                            : fail(edit.error());
    if (!added)
        return run.failed(added.error());
    if (run.isJson())
        print(run,
            QJsonObject{{u"name"_s, rule->name}, {u"id"_s, added->ids.front().toString()}, {u"status"_s, u"off"_s}});
    else
        run.terminal.printLine(
            u"%1: off; \"rule try\" says what it would have done, \"rule on\" switches it on"_s.arg(rule->name));
    return 0;
}

int tryOut(CommandRun &run, store::Store &store, const rules::StoredRule &stored)
{
    if (!stored.rule)
        return run.failed(stored.rule.error());
    const Instant now = store.clock().now();
    const Instant from = Instant::startOf(store.clock().today().addDays(-trialDays), store.clock().zone());
    const auto trial = rules::tryRule(store, *stored.rule, from, now);
    if (!trial)
        return run.failed(trial.error());
    const auto count = static_cast<qint64>(trial->runs.size());
    QJsonArray examples;
    for (const rules::TrialRun &one : trial->runs) {
        if (examples.size() < mostExamples)
            examples.append(
                QJsonObject{{u"record"_s, one.record.toString()}, {u"title"_s, one.title}, {u"at"_s, one.at.toIso()}});
    }
    if (run.isJson()) {
        print(run,
            QJsonObject{{u"would_run"_s, count}, {u"examples"_s, examples}, {u"days"_s, trialDays},
                {u"uncertain"_s, trial->uncertain}});
        return 0;
    }
    run.terminal.printLine(
        u"would have run %1 in the last %2 days"_s.arg(count == 1 ? u"once"_s : u"%1 times"_s.arg(count))
            .arg(trialDays));
    if (trial->uncertain > 0)
        run.terminal.printLine(
            u"uncertain, as their condition looks at other records as they are now: %1"_s.arg(trial->uncertain));
    for (const QJsonValue one : std::as_const(examples))
        run.terminal.printLine(u"  %1  %2"_s.arg(one[u"at"].toString(), one[u"title"].toString()));
    return 0;
}

int switchTo(CommandRun &run, store::Store &store, const rules::StoredRule &stored, bool on)
{
    const auto changes = rules::switchRule(store, stored, on);
    if (!changes)
        return run.failed(changes.error());
    ChangeSet own = *changes;
    own.origin = Origin::cli();
    const auto done = store.commit(own);
    if (!done)
        return run.failed(done.error());
    if (run.isJson())
        print(run, QJsonObject{{u"name"_s, stored.record.text(field::name)}, {u"status"_s, on ? u"on"_s : u"off"_s}});
    else
        run.terminal.printLine(u"%1: %2"_s.arg(stored.record.text(field::name), on ? u"on"_s : u"off"_s));
    return 0;
}

/// Of the record that a run is for.
QString titleOfRun(store::Store &store, const Record &kept)
{
    const Entity *entity = store.schema().find(kept.text(field::entity));
    return entity ? store.title(entity->kind, RecordId::fromString(kept.text(field::record))) : QString();
}

Result<QJsonObject> entryOf(store::Store &store, const Record &kept)
{
    const auto history = TRY(store.history(EntityKind::RuleRun, kept.id, 1));
    const auto rule = valueOr<RecordId>(kept.value(field::rule));
    const bool isWrong = kept.text(field::state) == u"failed"_s;
    return QJsonObject{{u"id"_s, kept.id.toString()}, {u"at"_s, toJson(kept.value(field::started_at))},
        {u"rule"_s, store.title(EntityKind::Rule, rule)}, {u"entity"_s, kept.text(field::entity)},
        {u"record"_s, kept.text(field::record)}, {u"title"_s, titleOfRun(store, kept)},
        {u"state"_s, kept.text(field::state)}, {u"due"_s, toJson(kept.value(field::due_at))},
        {u"actions"_s, toJson(kept.value(field::actions)).toArray()},
        {u"changeset"_s, history.empty() ? QJsonValue() : QJsonValue(history.front().set.id.toString())},
        {u"reason"_s, toJson(kept.value(field::note))},
        {u"error"_s, isWrong ? toJson(kept.value(field::note)) : QJsonValue()}};
}

/// "2026-11-20T12:00:00.000Z  waiting  Ask again, Crane: until 2026-11-27T12:00:00.000Z"
QString lineOf(const QJsonObject &entry)
{
    QStringList said;
    for (const QJsonValue action : entry[u"actions"].toArray())
        said.append(action.toString());
    if (!entry[u"reason"].isNull())
        said = {entry[u"reason"].toString()};
    if (entry[u"state"].toString() == "waiting"_L1 && !entry[u"due"].isNull())
        said.append(u"until "_s + entry[u"due"].toString());
    QStringList of{entry[u"rule"].toString()};
    if (!entry[u"title"].toString().isEmpty())
        of.append(entry[u"title"].toString());
    return u"%1  %2  %3: %4"_s.arg(
        entry[u"at"].toString(), entry[u"state"].toString(), of.join(u", "_s), said.join(u", "_s));
}

int log(CommandRun &run, store::Store &store, const std::optional<rules::StoredRule> &stored)
{
    const Filter filter = stored ? Filter::refersTo(field::rule, stored->record.id) : Filter();
    const auto rows = store.select({EntityKind::RuleRun, {}, filter, {field::started_at, true}, {}, mostLogged, false});
    if (!rows)
        return run.failed(rows.error());
    QJsonArray array;
    for (qsizetype row = 0; row < rows->size(); ++row) {
        const auto kept = store.get(EntityKind::RuleRun, rows->id(row));
        const auto entry = kept ? entryOf(store, *kept) : fail(kept.error());
        if (!entry)
            return run.failed(entry.error());
        array.append(*entry);
        if (run.isJson())
            continue;
        run.terminal.printLine(lineOf(*entry));
    }
    if (run.isJson())
        print(run, array);
    return 0;
}

/// What was asked for and not done, one line each; the exit code.
int sayNotDone(CommandRun &run, store::Store &store, const rules::RulePass &pass, const QString &entity)
{
    const QString place = u"rule "_s + run.argument(0);
    if (pass.isHeld)
        return run.failed({Error::Kind::Refused,
            u"a backup was restored, and what the rules did after it would be done again: \"rule resume\" goes on"_s,
            place});
    int code = 0;
    for (const QString &reason : pass.stoppedRules + pass.failures)
        code = run.failed({Error::Kind::Refused, reason, place});
    const Entity *const found = store.schema().find(entity);
    for (const RecordId &id : pass.skipped) {
        const auto record = found ? store.get(found->kind, id) : fail(Error::Kind::NotFound, {}, {});
        const bool isThere = record && !record->isDeleted();
        code = run.failed({isThere ? Error::Kind::Refused : Error::Kind::NotFound,
            isThere ? u"the rule did not run: its condition does not hold for this record"_s
                    : u"there is no such %1"_s.arg(entity),
            id.toString()});
    }
    return code;
}

Result<std::vector<RecordId>> idsOf(const QStringList &texts, const QString &what)
{
    std::vector<RecordId> ids;
    for (const QString &text : texts) {
        ids.push_back(RecordId::fromString(text));
        if (ids.back().isNull())
            return fail(Error::Kind::Invalid, u"\"%1\" is not the id of a %2"_s.arg(text, what), u"rule run"_s);
    }
    return ids;
}

/// Everything that is due; or one rule for the records that are named.
int carryOut(CommandRun &run, store::Store &store)
{
    const bool isAgain = run.argument(0) == "again"_L1;
    const QString named = run.argument(1);
    const auto ids = isAgain ? idsOf({named}, u"run"_s) : idsOf(run.invocation.arguments.mid(2), u"record"_s);
    if (!ids)
        return run.usageError(ids.error().what, u"rule "_s + run.argument(0));
    if (!named.isEmpty() && ids->empty())
        return run.usageError(u"the ids of the records are missing"_s, u"rule run"_s);
    rules::RuleRunner runner(store);
    const auto pass = isAgain ? runner.runAgain(ids->front())
        : named.isEmpty()     ? runner.run()
                              : runner.runFor(named, *ids);
    if (!pass)
        return run.failed(pass.error());
    for (const rules::RuleNotice &notice : pass->notices) {
        if (!run.isJson())
            run.terminal.printLine(notice.text);
    }
    QJsonArray skipped;
    for (const RecordId &id : pass->skipped)
        skipped.append(id.toString());
    const QJsonObject json{{u"started"_s, pass->started}, {u"steps"_s, pass->steps}, {u"finished"_s, pass->finished},
        {u"failed"_s, pass->failed}, {u"held"_s, pass->isHeld},
        {u"stopped"_s, QJsonArray::fromStringList(pass->stoppedRules)},
        {u"failures"_s, QJsonArray::fromStringList(pass->failures)}, {u"skipped"_s, skipped}};
    if (run.isJson())
        print(run, json);
    else
        run.terminal.printLine(u"%1 started, %2 steps, %3 finished, %4 failed"_s.arg(pass->started)
                                   .arg(pass->steps)
                                   .arg(pass->finished)
                                   .arg(pass->failed));
    const auto rule = isAgain || named.isEmpty() ? fail(Error::Kind::NotFound, {}, {}) : rules::findRule(store, named);
    return sayNotDone(
        run, store, *pass, rule && rule->rule ? store.schema().entity(rule->rule->entity).name : u"record"_s);
}

/// Undoes everything that a run did, newest first.
int undoRun(CommandRun &run, store::Store &store)
{
    const auto ids = idsOf({run.argument(1)}, u"run"_s);
    if (!ids)
        return run.usageError(ids.error().what, u"rule undo"_s);
    const auto kept = store.get(EntityKind::RuleRun, ids->front());
    if (!kept || kept->isDeleted())
        return run.failed({Error::Kind::NotFound, u"there is no such run; \"rule log --json\" lists the ids"_s,
            ids->front().toString()});
    const auto stored = rules::findRule(store, valueOr<RecordId>(kept->value(field::rule)).toString());
    const auto sets = stored && stored->rule
        ? rules::beginUndoOfRun(store, *stored->rule, kept->id)
        : Result<std::vector<ChangeSetId>>(fail(stored ? stored->rule.error() : stored.error()));
    if (!sets)
        return run.failed(sets.error());
    QJsonArray made;
    qint64 left = 0;
    for (const ChangeSetId &set : *sets) {
        const auto undone = store.undo(set);
        if (!undone)
            return run.failed(undone.error());
        made.append(undone->receipt.changeSet.toString());
        left += std::ssize(undone->kept);
    }
    std::ignore = store::refreshCalculations(store);
    if (run.isJson())
        print(run, QJsonObject{{u"undone"_s, kept->id.toString()}, {u"changesets"_s, made}, {u"kept"_s, left}});
    else
        run.terminal.printLine(u"undone; kept, because they have changed since then: %1"_s.arg(left));
    return 0;
}

/// After a backup was restored.
int resume(CommandRun &run, store::Store &store)
{
    const auto resumed = sequences::resumeAfterRestoring(store);
    if (!resumed)
        return run.failed(resumed.error());
    if (run.isJson())
        print(run, QJsonObject{{u"resumed"_s, true}});
    else
        run.terminal.printLine(u"rules and sequences run again"_s);
    return 0;
}

int withRule(CommandRun &run, store::Store &store, const QString &action)
{
    const QString name = run.argument(1);
    if (action == "log"_L1 && name.isEmpty())
        return log(run, store, {});
    if (name.isEmpty())
        return run.usageError(u"the name of a rule is missing"_s, u"rule "_s + action);
    const auto stored = rules::findRule(store, name);
    if (!stored)
        return run.failed(stored.error());
    if (action == "try"_L1)
        return tryOut(run, store, *stored);
    if (action == "log"_L1)
        return log(run, store, *stored);
    if (action == "remove"_L1) {
        const auto removed = store.commit({u"Remove the rule “%1”"_s.arg(name), Origin::cli(),
            {Edit::remove(EntityKind::Rule, stored->record.id)}, {}});
        if (!removed)
            return run.failed(removed.error());
        if (run.isJson())
            print(run, QJsonObject{{u"removed"_s, stored->record.text(field::name)}});
        else
            run.terminal.printLine(u"%1: removed"_s.arg(stored->record.text(field::name)));
        return 0;
    }
    return switchTo(run, store, *stored, action == "on"_L1);
}

} // namespace

int runRule(CommandRun &run)
{
    static const QStringList reading{u"list"_s, u"templates"_s, u"try"_s, u"log"_s};
    static const QStringList writing{
        u"add"_s, u"on"_s, u"off"_s, u"remove"_s, u"run"_s, u"again"_s, u"undo"_s, u"resume"_s};
    const QString action = run.argument(0);
    if (!reading.contains(action) && !writing.contains(action))
        return run.usageError(u"there is no \"%1\""_s.arg(action), u"rule"_s);
    auto store = run.open(reading.contains(action) ? CommandRun::Access::Read : CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    if (action == "list"_L1)
        return list(run, **store);
    if (action == "templates"_L1)
        return templates(run, **store);
    if (action == "run"_L1 || action == "again"_L1)
        return carryOut(run, **store);
    if (action == "undo"_L1)
        return undoRun(run, **store);
    if (action == "resume"_L1)
        return resume(run, **store);
    if (action != "add"_L1)
        return withRule(run, **store, action);
    if (run.argument(1).isEmpty())
        return run.usageError(u"a file, or the key of a template, is missing"_s, u"rule add"_s);
    return add(run, **store, run.argument(1));
}

} // namespace satchel::app
