// SPDX-License-Identifier: GPL-3.0-or-later
// retention: what is forgotten after a time. `try` shows the records of a rule, and after it the rule may run.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "store/privacy/Retention.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

void print(CommandRun &run, const QJsonArray &array)
{
    run.terminal.print(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

Result<QJsonObject> jsonOf(store::Store &store, const RetentionRule &rule)
{
    const bool wasSeen = TRY(store::isPreviewed(store, rule));
    const QDate next = nextRetentionDay(store.clock().today());
    const bool willRun = rule.isOn && wasSeen;
    return QJsonObject{{u"name"_s, rule.name}, {u"entity"_s, store.schema().entity(rule.entity).name},
        {u"filter"_s, rule.filter}, {u"measure"_s, measureName(rule.measure)}, {u"months"_s, rule.months},
        {u"action"_s, actionName(rule.action)}, {u"on"_s, rule.isOn}, {u"previewed"_s, wasSeen},
        {u"next_run"_s, willRun ? QJsonValue(next.toString(Qt::ISODate)) : QJsonValue()}};
}

QString inWords(const QJsonObject &rule)
{
    return u"%1  %2: %3 %4, %5 for %6 months: %7"_s.arg(rule[u"on"].toBool() ? u"on "_s : u"off"_s,
        rule[u"name"].toString(), rule[u"entity"].toString(), rule[u"filter"].toString(), rule[u"measure"].toString(),
        QString::number(rule[u"months"].toInt()), rule[u"action"].toString());
}

int list(CommandRun &run, store::Store &store, const std::vector<RetentionRule> &rules)
{
    QJsonArray array;
    for (const RetentionRule &rule : rules) {
        const auto json = jsonOf(store, rule);
        if (!json)
            return run.failed(json.error());
        array.append(*json);
        if (!run.isJson())
            run.terminal.printLine(inWords(*json));
    }
    if (run.isJson())
        print(run, array);
    return 0;
}

Result<QJsonObject> tried(store::Store &store, const RetentionRule &rule)
{
    const auto plan = TRY(store::planRetention(store, rule, store.clock().today()));
    TRY(store::notePreview(store, rule));
    QJsonArray records;
    for (const store::RetentionHit &hit : plan.hits)
        records.append(QJsonObject{
            {u"id"_s, hit.id.toString()}, {u"title"_s, hit.title}, {u"since"_s, hit.since.toString(Qt::ISODate)}});
    QJsonArray kept;
    for (const store::RetentionKept &each : plan.kept)
        kept.append(QJsonObject{{u"id"_s, each.id.toString()}, {u"title"_s, each.title}, {u"reason"_s, each.reason}});
    return QJsonObject{{u"name"_s, rule.name}, {u"entity"_s, store.schema().entity(rule.entity).name},
        {u"action"_s, actionName(rule.action)}, {u"would_run"_s, records.size()}, {u"records"_s, records},
        {u"kept"_s, kept}};
}

int tryRules(CommandRun &run, store::Store &store, const std::vector<RetentionRule> &rules)
{
    QJsonArray array;
    for (const RetentionRule &rule : rules) {
        const auto json = tried(store, rule);
        if (!json)
            return run.failed(json.error());
        array.append(*json);
        if (run.isJson())
            continue;
        run.terminal.printLine(u"%1: %2"_s.arg(rule.name).arg((*json)[u"would_run"].toInt()));
        for (const auto &record : (*json)[u"records"].toArray())
            run.terminal.printLine(u"  %1  %2"_s.arg(record[u"since"].toString(), record[u"title"].toString()));
        for (const auto &record : (*json)[u"kept"].toArray())
            run.terminal.printLine(u"  kept: %1, %2"_s.arg(record[u"title"].toString(), record[u"reason"].toString()));
    }
    if (run.isJson())
        print(run, array);
    return 0;
}

int switchRule(CommandRun &run, store::Store &store, std::vector<RetentionRule> rules, bool isOn)
{
    const QString name = run.argument(1);
    for (RetentionRule &rule : rules) {
        if (rule.name == name)
            rule.isOn = isOn;
    }
    const auto edit = store::retentionRulesEdit(store, rules);
    const auto done = edit ? store.commit({isOn ? u"Switched on the retention rule %1"_s.arg(name)
                                                : u"Switched off the retention rule %1"_s.arg(name),
                          Origin::cli(), {*edit}, {}})
                           : fail(edit.error());
    if (!done)
        return run.failed(done.error());
    return list(run, store, rules);
}

/// Those that are on, whatever the day. One that fails, such as one that nobody has tried, does not hold the others up.
int runRules(CommandRun &run, store::Store &store, const std::vector<RetentionRule> &rules)
{
    QJsonArray array;
    std::optional<Error> failure;
    for (const RetentionRule &rule : rules) {
        if (!rule.isOn)
            continue;
        const auto done = store::runRetention(store, rule, store.clock().today());
        if (!done) {
            run.terminal.report(u"%1: %2"_s.arg(rule.name, done.error().what));
            failure = done.error();
            continue;
        }
        array.append(QJsonObject{{u"name"_s, rule.name}, {u"records"_s, done->records},
            {u"changeset"_s, done->changeSet.isNull() ? QJsonValue() : done->changeSet.toString()},
            {u"refused"_s, done->refused}});
        if (done->refused > 0)
            run.terminal.report(u"%1: %2 records stay, the first of them because %3"_s.arg(rule.name)
                                    .arg(done->refused)
                                    .arg(done->reason));
        if (!run.isJson())
            run.terminal.printLine(u"%1: %2"_s.arg(rule.name).arg(done->records));
    }
    if (run.isJson())
        print(run, array);
    return failure ? run.failed(*failure) : 0;
}

} // namespace

int runRetention(CommandRun &run)
{
    const QString action = run.argument(0);
    const QString name = run.argument(1);
    const bool isSwitch = action == "on"_L1 || action == "off"_L1;
    if (!isSwitch && action != "list"_L1 && action != "try"_L1 && action != "run"_L1)
        return run.usageError(u"say list, try, on, off or run"_s, action);
    if (isSwitch ? name.isEmpty() : !name.isEmpty() && action != "try"_L1)
        return run.usageError(isSwitch ? u"name the rule"_s : u"this takes no name"_s, action);
    auto store = run.open(action == "list"_L1 ? CommandRun::Access::Read : CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    auto rules = store::retentionRules(**store);
    if (!rules)
        return run.failed(rules.error());
    std::vector<RetentionRule> named = *rules;
    if (!name.isEmpty())
        std::erase_if(named, [&](const RetentionRule &rule) { return rule.name != name; });
    if (named.empty() && !name.isEmpty())
        return run.failed({Error::Kind::NotFound, u"there is no such rule"_s, name});
    if (action == "list"_L1)
        return list(run, **store, *rules);
    if (action == "try"_L1)
        return tryRules(run, **store, named);
    return isSwitch ? switchRule(run, **store, *rules, action == "on"_L1) : runRules(run, **store, *rules);
}

} // namespace satchel::app
