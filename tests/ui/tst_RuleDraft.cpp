// SPDX-License-Identifier: GPL-3.0-or-later
// A rule while it is edited: its steps by their ids, and the rule in words.
#include "domain/AutomationRuleText.h"
#include "domain/FieldNames.h"
#include "rules/RuleTemplates.h"
#include "store/EntityDefinitions.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/rules/RuleChoices.h"
#include "ui/rules/RuleDraft.h"
#include "ui/rules/RuleText.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

AutomationRule parsed(const Schema &schema, const QByteArray &text)
{
    const auto rule = parseAutomationRule(schema, text);
    if (!rule)
        qFatal("%s", qUtf8Printable(toText(rule.error())));
    return *rule;
}

constexpr auto branching = R"({"name": "Offer", "when": {"entity": "deal", "on": "changed", "field": "status",
    "to": "won"}, "if": "value > 1000",
    "then": [{"id": "a", "task": {"title": "Call", "days": 2}},
        {"id": "b", "if": "value > 5000", "then": [{"id": "c", "notify": {"to": ["owner"], "text": "Won"}}],
            "else": [{"id": "d", "stop": true}]},
        {"id": "e", "wait": {"days": 3, "workdays": true}}]})";

QStringList ids(const AutomationRule &rule)
{
    QStringList all;
    for (const RuleStep *step : allSteps(rule.steps))
        all.append(step->id);
    return all;
}

} // namespace

class tst_RuleDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepMovesWithinItsListOnly()
    {
        AutomationRule rule = parsed(*Schema::withCustomFields({}), branching);
        QVERIFY(moveStep(rule, u"a"_s, 1));
        QCOMPARE(ids(rule), QStringList({u"b"_s, u"c"_s, u"d"_s, u"a"_s, u"e"_s}));
        QVERIFY(!moveStep(rule, u"c"_s, 1));
        QVERIFY(!moveStep(rule, u"b"_s, -1));
        QVERIFY(!moveStep(rule, u"nowhere"_s, 1));
    }

    void aStepIsAddedBehindAnotherOrAtTheEndOfABranch()
    {
        AutomationRule rule = parsed(*Schema::withCustomFields({}), branching);
        insertStep(rule, {}, u"a"_s, {u"x"_s, StopStep()});
        insertStep(rule, {u"b"_s, true}, {}, {u"y"_s, StopStep()});
        QCOMPARE(ids(rule), QStringList({u"a"_s, u"x"_s, u"b"_s, u"c"_s, u"d"_s, u"y"_s, u"e"_s}));
    }

    void aConditionGoesWithItsBranches()
    {
        AutomationRule rule = parsed(*Schema::withCustomFields({}), branching);
        removeStep(rule, u"b"_s);
        QCOMPARE(ids(rule), QStringList({u"a"_s, u"e"_s}));
    }

    void eachKindOfStepIsOfItsKindWhenItIsNew()
    {
        const auto schema = Schema::withCustomFields({});
        for (const RuleStepKind kind : stepKindsFor(*schema, EntityKind::Deal))
            QCOMPARE(kindOf(newAction(*schema, EntityKind::Deal, kind)), kind);
    }

    void whatAnEntityCannotDoIsNotOffered()
    {
        const auto schema = Schema::withCustomFields({});
        const auto leads = stepKindsFor(*schema, EntityKind::Lead);
        QVERIFY(std::ranges::find(leads, RuleStepKind::Stage) == leads.end());
        const auto triggers = triggersFor(*schema, EntityKind::Quote);
        QVERIFY(std::ranges::find(triggers, RuleTrigger::Kind::MailReceived) == triggers.end());
        QVERIFY(std::ranges::find(triggers, RuleTrigger::Kind::ScoreReached) == triggers.end());
    }

    void aRuleIsSaidInWordsStepByStep()
    {
        SyncFixture desk;
        const auto preferences = Preferences::transient();
        const PageContext context{desk.workspace, *preferences};
        const AutomationRule rule = parsed(desk.workspace.schema(), branching);
        const QStringList lines = RuleText(context).inWords(rule).split(u'\n');
        QVERIFY2(lines[0].contains(u"deals changes to Won"_s), qUtf8Printable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"and if "_s), qUtf8Printable(lines[1]));
        QVERIFY2(lines[2].contains(u"“Call” for the owner, due in 2 day"_s), qUtf8Printable(lines[2]));
        QVERIFY2(lines[4].startsWith(u"2.1. Tell the owner"_s), qUtf8Printable(lines[4]));
        QVERIFY2(lines[5].contains(u"Else"_s), qUtf8Printable(lines[5]));
        QVERIFY2(lines.last().contains(u"3 working day"_s), qUtf8Printable(lines.last()));
    }

    void aRuleOfARelationIsOfferedAndSaidByTheNamesOfTheRelation()
    {
        SyncFixture desk;
        const auto preferences = Preferences::transient();
        const PageContext context{desk.workspace, *preferences};
        RelationDefinition auditors{.source = u"company"_s,
            .target = u"contact"_s,
            .targetsLabel = u"Auditors"_s,
            .sourcesLabel = u"Audited companies"_s,
            .roles = {{u"auditor"_s, u"Auditor"_s}, {u"deputy"_s, u"Deputy"_s}}};
        desk.workspace.commit(u"Relate"_s, *store::EntityDefinitions(desk.workspace.store()).addRelation(auditors));
        const Schema &schema = desk.workspace.schema();
        const EntityKind relation = schema.find(auditors.name)->kind;
        const RuleChoices choices(context);
        const auto entities = choices.entities();
        const auto offered = std::ranges::find(entities, auditors.name, &SentenceChoice::key);
        QVERIFY(offered != entities.end());
        QCOMPARE(offered->text, u"Link “Company \u2013 Auditors”"_s);
        QCOMPARE(choices.valuesOf(relation, u"x_roles"_s).size(), size_t(3)); // with "anything"
        const auto settable = choices.settableFields(relation);
        QVERIFY(std::ranges::find(settable, u"x_target"_s, &SentenceChoice::key) == settable.end());
        const auto triggers = triggersFor(schema, relation);
        QVERIFY(std::ranges::find(triggers, RuleTrigger::Kind::Created) != triggers.end());
        QVERIFY(std::ranges::find(triggers, RuleTrigger::Kind::Manual) == triggers.end());
        const auto steps = stepKindsFor(schema, relation);
        const auto has = [&](RuleStepKind kind) { return std::ranges::find(steps, kind) != steps.end(); };
        QVERIFY(has(RuleStepKind::Task) && has(RuleStepKind::Notify) && has(RuleStepKind::Mail));
        QVERIFY(has(RuleStepKind::Enrol) && has(RuleStepKind::Set) && has(RuleStepKind::Assign));
        QVERIFY(!has(RuleStepKind::CompleteTasks) && !has(RuleStepKind::Stage));
        const AutomationRule rule = parsed(schema, R"({"name": "R",
            "when": {"entity": "x_company_auditors", "on": "changed", "field": "x_roles", "to": "auditor"},
            "if": "x_target.job_title = \u0022Partner\u0022", "then": [{"task": {"title": "Call"}}]})");
        const QStringList lines = RuleText(context).inWords(rule).split(u'\n');
        QVERIFY2(lines[0].contains(u"Roles of one of the links “Company \u2013 Auditors” changes to Auditor"_s),
            qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"Auditors: Job title"_s), qPrintable(lines[1]));
    }

    void everyTemplateHasWordsForEachOfItsSteps()
    {
        SyncFixture desk;
        const auto preferences = Preferences::transient();
        const PageContext context{desk.workspace, *preferences};
        for (const rules::RuleTemplate &one : rules::ruleTemplates(desk.workspace.schema())) {
            QVERIFY(!RuleText(context).trigger(one.rule).isEmpty());
            const auto lines = RuleText(context).inWords(one.rule).split(u'\n');
            QVERIFY(lines.size() >= std::ssize(allSteps(one.rule.steps)) + 1);
            QVERIFY(!lines.contains(QString()));
        }
    }
};

SATCHEL_GUI_TEST(tst_RuleDraft)
#include "tst_RuleDraft.moc"
