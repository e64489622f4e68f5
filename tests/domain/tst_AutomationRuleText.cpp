// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AutomationRuleText.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;

namespace {

std::shared_ptr<const Schema> schema()
{
    static const auto core = Schema::withCustomFields({});
    return core;
}

/// A rule whose parts are these.
QByteArray ruleOf(const QByteArray &when, const QByteArray &then, const QByteArray &more = {})
{
    return R"({"name": "R", "when": )" + when + R"(, "then": )" + then + more + '}';
}

const QByteArray dealCreated = R"({"entity": "deal", "on": "created"})";
const QByteArray task = R"([{"task": {"title": "T"}}])";

} // namespace

class tst_AutomationRuleText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleIsReadBackAsItWasWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("created") << ruleOf(dealCreated, task, R"(, "if": "value > 1000", "once": true)");
        QTest::newRow("changed") << ruleOf(
            R"({"entity": "quote", "on": "changed", "field": "status", "from": "draft", "to": "sent"})", task);
        QTest::newRow("date") << ruleOf(
            R"({"entity": "deal", "on": "date", "field": "expected_close", "days": -7, "at": "07:30"})", task);
        QTest::newRow("inactive") << ruleOf(R"({"entity": "contact", "on": "inactive", "days": 90})", task);
        QTest::newRow("score") << ruleOf(R"({"entity": "lead", "on": "score", "score": 80})", task);
        QTest::newRow("form") << ruleOf(R"({"entity": "lead", "on": "form", "form": "Trade fair"})", task);
        QTest::newRow("any form") << ruleOf(R"({"entity": "contact", "on": "form"})", task);
        QTest::newRow("mail") << ruleOf(R"({"on": "mail"})", task);
        QTest::newRow("schedule") << ruleOf(
            R"({"entity": "deal", "on": "schedule", "every": "month", "day": 31})", task);
        QTest::newRow("steps") << ruleOf(dealCreated, R"([
            {"id": "a", "set": {"field": "value", "to": {"amount": "12.50", "currency": "EUR"}}},
            {"set": {"field": "next_action_date", "formula": "today() + 7"}},
            {"set": {"field": "next_action", "to": null}},
            {"assign": {"to": ["Ana", "Ben"], "method": "in_turn"}}, {"assign": {"method": "user", "to": "Ana"}},
            {"stage": "Negotiation"}, {"complete_tasks": {"where": "priority = \u0022high\u0022"}},
            {"notify": {"to": ["owner"], "text": "Look at {{deal.title}}"}}, {"mail": {"template": "M", "send": "at_once"}},
            {"enrol": "Welcome"}, {"webhook": "Billing"},
            {"wait": {"days": 3, "hours": 4, "workdays": true, "until": "priority = \u0022hot\u0022"}},
            {"if": "value > 5", "then": [{"stop": true}], "else": [{"task": {"title": "T", "for": "owner", "days": 2,
              "workdays": true, "priority": "high", "description": "D"}}]}])",
            R"(, "stop": "status != \u0022open\u0022")");
    }
    void aRuleIsReadBackAsItWasWritten()
    {
        QFETCH(QByteArray, text);
        const auto rule = parseAutomationRule(*schema(), text);
        QVERIFY2(rule, rule ? "" : qPrintable(toText(rule.error())));
        const auto again = parseAutomationRule(*schema(), automationRuleText(*schema(), *rule));
        QVERIFY2(again, again ? "" : qPrintable(toText(again.error())));
        QVERIFY(*again == *rule);
    }

    void aMistakeIsNamedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("no JSON") << QByteArray("{\n\"name\": }") << u"line 2"_s;
        QTest::newRow("no name") << QByteArray(R"({"when": {"entity": "deal"}, "then": [{"stop": true}]})")
                                 << u"name"_s;
        QTest::newRow("unknown setting") << ruleOf(dealCreated, task, R"(, "colour": "red")") << u"colour"_s;
        QTest::newRow("unknown entity") << ruleOf(R"({"entity": "ship", "on": "created"})", task) << u"when.entity"_s;
        QTest::newRow("internal entity") << ruleOf(R"({"entity": "rule_run", "on": "created"})", task)
                                         << u"when.entity"_s;
        QTest::newRow("unknown trigger") << ruleOf(R"({"entity": "deal", "on": "moon"})", task) << u"when.on"_s;
        QTest::newRow("unknown field") << ruleOf(R"({"entity": "deal", "on": "changed", "field": "x"})", task)
                                       << u"when.field"_s;
        QTest::newRow("no such choice") << ruleOf(
            R"({"entity": "deal", "on": "changed", "field": "priority", "to": "lukewarm"})", task)
                                        << u"when.to"_s;
        QTest::newRow("no date") << ruleOf(R"({"entity": "deal", "on": "date", "field": "title"})", task)
                                 << u"when.field"_s;
        QTest::newRow("form of a deal") << ruleOf(R"({"entity": "deal", "on": "form"})", task) << u"when.entity"_s;
        QTest::newRow("form elsewhere") << ruleOf(R"({"entity": "lead", "on": "created", "form": "F"})", task)
                                        << u"when.form"_s;
        QTest::newRow("no score") << ruleOf(R"({"entity": "quote", "on": "score"})", task) << u"when.entity"_s;
        QTest::newRow("filter") << ruleOf(dealCreated, task, R"(, "if": "value >")") << u"if, column 8"_s;
        QTest::newRow("no step") << ruleOf(dealCreated, "[]") << u"then"_s;
        QTest::newRow("unknown step") << ruleOf(dealCreated, R"([{"dance": true}])") << u"then.1"_s;
        QTest::newRow("two steps in one")
            << ruleOf(dealCreated, R"([{"task": {"title": "T"}, "stage": "Won"}])") << u"then.1.stage"_s;
        QTest::newRow("template") << ruleOf(dealCreated, R"([{"task": {"title": "{{deal.x}}"}}])")
                                  << u"then.1.task.title, line 1, column 1"_s;
        QTest::newRow("value of another type")
            << ruleOf(dealCreated, R"([{"set": {"field": "expected_close", "to": "soon"}}])") << u"then.1.set.to"_s;
        QTest::newRow("system field") << ruleOf(dealCreated, R"([{"set": {"field": "created_at"}}])")
                                      << u"then.1.set.field"_s;
        QTest::newRow("formula of another type")
            << ruleOf(dealCreated, R"([{"set": {"field": "expected_close", "formula": "5"}}])")
            << u"then.1.set.formula"_s;
        QTest::newRow("wait for nothing") << ruleOf(dealCreated, R"([{"wait": {"days": 0}}])") << u"then.1.wait.days"_s;
        QTest::newRow("wait too long") << ruleOf(dealCreated, R"([{"wait": {"days": 99999}}])")
                                       << u"then.1.wait.days"_s;
        QTest::newRow("within a branch") << ruleOf(
            dealCreated, R"([{"if": "value > 1", "then": [{"stop": true}, {"stage": ""}]}])")
                                         << u"then.1.then.2.stage"_s;
        QTest::newRow("stage of a lead") << ruleOf(R"({"entity": "lead", "on": "created"})", R"([{"stage": "Won"}])")
                                         << u"then.1.stage"_s;
        QTest::newRow("one id twice") << ruleOf(
            dealCreated, R"([{"id": "a", "stop": true}, {"id": "a", "stop": true}])")
                                      << u"then.2"_s;
        QTest::newRow("assigned to nobody") << ruleOf(dealCreated, R"([{"assign": {}}])") << u"then.1.assign.to"_s;
    }
    void aMistakeIsNamedByItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto rule = parseAutomationRule(*schema(), text);
        QVERIFY(!rule);
        QCOMPARE(rule.error().kind, Error::Kind::Invalid);
        QCOMPARE(rule.error().where, where);
    }

    void aRuleThatIsBeingWrittenIsReadBackAsItIs_data()
    {
        QTest::addColumn<QByteArray>("steps");
        const auto row = [](const char *name, QByteArray steps) { QTest::newRow(name) << steps.replace('\'', '"'); };
        row("no step", "[]");
        row("no title", "[{'id': 'a', 'task': {'title': ''}}]");
        row("a template that cannot be read", "[{'id': 'a', 'task': {'title': '{{deal.x'}}]");
        row("to nobody", "[{'id': 'a', 'notify': {'to': [], 'text': 'Look'}}]");
        row("assigned to nobody", "[{'id': 'a', 'assign': {'to': []}}]");
        row("a wait of no time", "[{'id': 'a', 'wait': {'days': 0}}]");
        row("half a formula", "[{'id': 'a', 'set': {'field': 'expected_close', 'formula': 'today() +'}}]");
        row("no template", "[{'id': 'a', 'mail': {'template': ''}}]");
    }
    void aRuleThatIsBeingWrittenIsReadBackAsItIs()
    {
        QFETCH(QByteArray, steps);
        const QByteArray text = ruleOf(dealCreated, steps);
        QVERIFY(!parseAutomationRule(*schema(), text));
        const auto rule = parseUnfinishedRule(*schema(), text);
        QVERIFY2(rule, rule ? "" : qPrintable(toText(rule.error())));
        const auto again = parseUnfinishedRule(*schema(), automationRuleText(*schema(), *rule));
        QVERIFY2(again, again ? "" : qPrintable(toText(again.error())));
        QVERIFY(*again == *rule);
    }

    void conditionsAreNotNestedWithoutEnd()
    {
        QByteArray steps = task;
        for (int depth = 0; depth <= AutomationRule::deepestBranch; ++depth)
            steps = R"([{"if": "value > 1", "then": )" + steps + "}]";
        const auto rule = parseAutomationRule(*schema(), ruleOf(dealCreated, steps));
        QVERIFY(!rule);
        QVERIFY2(rule.error().what.contains(u"nested"), qPrintable(rule.error().what));
    }

    void aRuleHasNotTooManySteps()
    {
        QByteArray steps = "[";
        for (int step = 0; step <= AutomationRule::mostSteps; ++step)
            steps += R"({"stop": true},)";
        steps.back() = ']';
        const auto rule = parseAutomationRule(*schema(), ruleOf(dealCreated, steps));
        QVERIFY(!rule);
        QCOMPARE(rule.error().where, u"then.101"_s);
    }
};

SATCHEL_TEST(tst_AutomationRuleText)
#include "tst_AutomationRuleText.moc"
