// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleSet.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "rules/RuleNames.h"
#include "sequences/Desk.h"

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

Result<bool> hasRuleNamed(store::Store &store, const QString &name, RecordId except)
{
    const auto rows = TRY(store.select({EntityKind::Rule, {field::name}, {}, {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto other = valueOr<QString>(rows.value(row, 0));
        if (rows.id(row) != except && other.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

bool StoredRule::isOn() const
{
    return record.text(field::status) == choice::on;
}

Instant StoredRule::switchedOnAt() const
{
    return valueOr<Instant>(record.value(field::switched_on_at));
}

StoredRule storedRule(const Schema &schema, const Record &record)
{
    StoredRule stored{record, parseAutomationRule(schema, record.text(field::definition).toUtf8())};
    if (stored.rule) {
        stored.rule->id = record.id;
        stored.rule->name = record.text(field::name);
    }
    return stored;
}

Result<std::vector<StoredRule>> readRules(store::Store &store)
{
    const auto rows = TRY(
        store.select({EntityKind::Rule, {field::name, field::position}, {}, {field::name}, {}, -1, false}));
    std::vector<StoredRule> rules;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Record record = TRY(store.get(EntityKind::Rule, rows.id(row)));
        rules.push_back(storedRule(store.schema(), record));
    }
    std::ranges::stable_sort(
        rules, {}, [](const StoredRule &rule) { return valueOr<qint64>(rule.record.value(field::position)); });
    return rules;
}

Result<StoredRule> findRule(store::Store &store, const QString &nameOrId)
{
    const auto rules = TRY(readRules(store));
    const auto isNamed = [&](const StoredRule &rule) {
        return rule.record.text(field::name) == nameOrId || rule.record.id.toString() == nameOrId;
    };
    if (std::ranges::count_if(rules, isNamed) > 1)
        return fail(Error::Kind::Conflict,
            Reason::tr("several automations are called \"%1\"; name one by its id").arg(nameOrId), u"rule"_s);
    const auto found = std::ranges::find_if(rules, isNamed);
    return found != rules.end()
        ? Result<StoredRule>(*found)
        : fail(Error::Kind::NotFound, Reason::tr("there is no automation \"%1\"").arg(nameOrId), u"rule"_s);
}

Result<void> checkRuleName(store::Store &store, const QString &name, RecordId except)
{
    if (name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("an automation needs a name"), u"name"_s);
    if (name.trimmed().size() > AutomationRule::longestName)
        return fail(Error::Kind::Invalid,
            Reason::tr("the name of an automation has at most %1 characters").arg(AutomationRule::longestName),
            u"name"_s);
    if (TRY(hasRuleNamed(store, name, except)))
        return fail(
            Error::Kind::Conflict, Reason::tr("another automation is called \"%1\"").arg(name.trimmed()), u"name"_s);
    return {};
}

Result<QString> freeRuleName(store::Store &store, const QString &name)
{
    QString free = name.trimmed().left(AutomationRule::longestName);
    for (int number = 2; TRY(hasRuleNamed(store, free, {})); ++number) {
        const QString suffix = u' ' + QString::number(number);
        free = name.trimmed().left(AutomationRule::longestName - suffix.size()).trimmed() + suffix;
    }
    return free;
}

Result<Edit> editOfNewRule(store::Store &store, const AutomationRule &rule, RecordId owner)
{
    TRY(checkRuleName(store, rule.name));
    TRY(checkRuleSubjects(store, rule));
    return Edit::create(EntityKind::Rule, {},
        {{field::name, rule.name}, {field::definition, QString::fromUtf8(automationRuleText(store.schema(), rule))},
            {field::owner, owner}});
}

Result<Edit> editOfRule(store::Store &store, RecordId id, const AutomationRule &rule)
{
    const Record stored = TRY(store.get(EntityKind::Rule, id));
    if (stored.text(field::name) != rule.name) // one that came with the name of another, from a colleague, can be saved
        TRY(checkRuleName(store, rule.name, id));
    TRY(checkRuleSubjects(store, rule));
    return Edit::update(EntityKind::Rule, id,
        {{field::name, rule.name}, {field::definition, QString::fromUtf8(automationRuleText(store.schema(), rule))}});
}

Result<Edit> editOfRuleName(store::Store &store, RecordId id, const QString &name)
{
    TRY(checkRuleName(store, name, id));
    return Edit::update(EntityKind::Rule, id, {{field::name, name}});
}

Result<ChangeSet> switchRule(store::Store &store, const StoredRule &rule, bool on)
{
    const QString name = rule.record.text(field::name);
    if (!on)
        return ChangeSet{Reason::tr("Switched off the automation “%1”").arg(name), Origin::user(),
            {Edit::update(EntityKind::Rule, rule.record.id, {{field::status, QString(choice::off)}})}, {}};
    if (!rule.rule)
        return fail(rule.rule.error());
    TRY(checkRuleNames(store, *rule.rule));
    const QString desk = TRY(sequences::deskOf(store));
    ChangeSet changes{Reason::tr("Switched on the automation “%1”").arg(name), Origin::user(),
        {Edit::update(EntityKind::Rule, rule.record.id,
            {{field::status, QString(choice::on)}, {field::desk, desk}, {field::owner, store.me()},
                {field::switched_on_at, store.clock().now()}, {field::problem, Value()}})},
        {}};
    const Filter elsewhere = Filter::all({Filter::refersTo(field::rule, rule.record.id),
        Filter::condition(field::desk, Filter::Op::NotEqual, {Operand::fromText(desk)}),
        Filter::condition(
            field::state, Filter::Op::In, {Operand::fromText(choice::waiting), Operand::fromText(choice::asks)})});
    const auto rows = TRY(store.select({EntityKind::RuleRun, {field::desk}, elsewhere, {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        changes.edits.push_back(Edit::update(
            EntityKind::RuleRun, rows.id(row), {{field::desk, desk}}, {{field::desk, rows.value(row, 0)}}));
    return changes;
}

} // namespace satchel::rules
