// SPDX-License-Identifier: GPL-3.0-or-later
// A rule that names a stage, user or choice that does not exist is not saved; the error says where and what is nearest.
#include "rules/RuleNames.h"

#include "rules/RuleSet.h"
#include "tests/rules/RuleWorld.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::rules;
using namespace satchel::test;

namespace {

struct SalesWorld : RuleWorld
{
    SalesWorld()
    {
        const RecordId pipeline = store.create(EntityKind::Pipeline, {{field::name, u"New business"_s}});
        store.create(EntityKind::Stage, {{field::name, u"Negotiation"_s}, {field::pipeline, pipeline}});
        user(u"Mara Lindqvist"_s);
    }
    /// What saving this rule says; empty when it can be saved.
    QString refusal(const QByteArray &text)
    {
        const auto parsed = parseAutomationRule(store->schema(), text);
        const auto edit = parsed ? editOfNewRule(*store, *parsed, store->me()) : fail(parsed.error());
        return edit ? QString() : toText(edit.error());
    }
};

QByteArray ruleText(const QByteArray &when, const QByteArray &condition, const QByteArray &step)
{
    const QByteArray quoted = QByteArray(condition).replace('"', "\\\"");
    return "{\"name\": \"Late\", \"when\": {\"entity\": \"deal\", " + when + "}, \"if\": \"" + quoted
        + "\", \"then\": [" + step + "]}";
}

} // namespace

class tst_RuleNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNotSavedWithAMistypedName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("refusal");
        const QByteArray created = "\"on\": \"created\"";
        const QByteArray stop = "{\"stop\": true}";
        const QString noStage = u"there is no stage \"Negotation\"; the nearest is \"Negotiation\""_s;
        const QString noUser = u"there is no user or team \"Mara Lindquist\"; the nearest is \"Mara Lindqvist\""_s;
        QTest::newRow("if") << ruleText(created, "stage = \"Negotation\"", stop) << u"if, column 9: "_s + noStage;
        QTest::newRow("to") << ruleText("\"on\": \"changed\", \"field\": \"stage\", \"to\": \"Negotation\"", {}, stop)
                            << u"when.to: "_s + noStage;
        QTest::newRow("stage") << ruleText(created, {}, "{\"stage\": \"Negotation\"}") << u"then.1: "_s + noStage;
        QTest::newRow("assign") << ruleText(created, {}, "{\"assign\": {\"to\": \"Mara Lindquist\"}}")
                                << u"then.1: "_s + noUser;
        QTest::newRow("notify") << ruleText(
            created, {}, "{\"notify\": {\"to\": \"Mara Lindquist\", \"text\": \"Look\"}}")
                                << u"then.1: "_s + noUser;
        QTest::newRow("branch") << ruleText(
            created, {}, "{\"if\": \"stage = \\\"Negotation\\\"\", \"then\": [{\"stop\": true}]}")
                                << u"then.1: "_s + noStage;
        QTest::newRow("choice of a filter") << ruleText(created, "priority = \"hto\"",
            stop) << u"if, column 12: \"hto\" is not one of the choices of priority; the nearest is \"hot\""_s;
        QTest::newRow("choice that is set")
            << ruleText(created, {}, "{\"set\": {\"field\": \"priority\", \"to\": \"hto\"}}")
            << u"then.1.set.to: \"hto\" is not one of the choices; the nearest is \"hot\""_s;
        QTest::newRow("priority of a task")
            << ruleText(created, {}, "{\"task\": {\"title\": \"Ask\", \"priority\": \"hihg\"}}")
            << u"then.1.task.priority: there is no priority \"hihg\"; the nearest is \"high\""_s;
    }
    void isNotSavedWithAMistypedName()
    {
        QFETCH(QByteArray, text);
        SalesWorld world;
        QTEST(world.refusal(text), "refusal");
    }

    void isSavedWithNamesThatExist()
    {
        SalesWorld world;
        QCOMPARE(world.refusal(ruleText("\"on\": \"changed\", \"field\": \"stage\", \"to\": \"Negotiation\"",
                     "stage = \"negotiation\" and owner = \"Mara Lindqvist\"",
                     "{\"assign\": {\"to\": \"Mara Lindqvist\"}}, {\"stage\": \"Negotiation\"}")),
            QString());
    }
};

SATCHEL_TEST(tst_RuleNames)
#include "tst_RuleNames.moc"
