// SPDX-License-Identifier: GPL-3.0-or-later
// A rule while it is edited: its steps by their ids, and the rule in words.
#include "domain/AutomationRuleText.h"
#include "domain/FieldNames.h"
#include "rules/RuleTemplates.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
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
