// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleTemplates.h"
#include "rules/RuleTrial.h"
#include "tests/rules/RuleWorld.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::rules;
using namespace satchel::test;

namespace {

struct TrialWorld : RuleWorld
{
    Instant start = store.clock.now();

    QStringList tried(const QByteArray &text)
    {
        const auto rule = parseAutomationRule(store->schema(), text);
        const auto trial = tryRule(*store, *rule, start, store.clock.now());
        QStringList titles;
        for (const TrialRun &run : trial->runs)
            titles.append(run.title);
        return titles;
    }
};

} // namespace

class tst_RuleTrial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFilterIsAskedOfTheRecordAsItWas()
    {
        TrialWorld world;
        const RecordId deal = world.deal(u"D"_s, {{field::priority, u"hot"_s}});
        world.deal(u"E"_s, {{field::priority, u"cold"_s}});
        world.wait(1000);
        QVERIFY_RESULT(world.store.update(EntityKind::Deal, deal, {{field::priority, u"cold"_s}}));
        world.wait(1000);
        QVERIFY_RESULT(world.store.update(EntityKind::Deal, deal, {{field::next_action, u"Call"_s}}));
        const QByteArray hot = R"({"name": "R", "when": {"entity": "deal", "on": "created"},
            "if": "priority = \u0022hot\u0022", "then": [{"task": {"title": "T"}}]})";
        QCOMPARE(world.tried(hot), QStringList{u"D"_s});
        const QByteArray changed = R"({"name": "R", "when": {"entity": "deal", "on": "changed"},
            "if": "priority = \u0022cold\u0022", "then": [{"task": {"title": "T"}}]})";
        QCOMPARE(world.tried(changed), (QStringList{u"D"_s, u"D"_s}));
    }

    void runsThatWouldChangeNothingAreCountedApart()
    {
        TrialWorld world;
        world.deal(u"D"_s, {{field::priority, u"hot"_s}});
        world.deal(u"E"_s, {{field::priority, u"cold"_s}});
        const auto rule = parseAutomationRule(world.store->schema(),
            R"({"name": "R", "when": {"entity": "deal", "on": "created"},
                "then": [{"set": {"field": "priority", "to": "hot"}}]})");
        QVERIFY_RESULT(rule);
        const auto trial = tryRule(*world.store, *rule, world.start, world.store.clock.now());
        QVERIFY_RESULT(trial);
        QCOMPARE(trial->runs.size(), size_t(1));
        QCOMPARE(trial->runs.front().title, u"E"_s);
        QCOMPARE(trial->unchanged, 1);
    }

    void aTrialFindsSubmissionsOfAForm()
    {
        TrialWorld world;
        world.form(u"Trade fair"_s);
        world.form(u"Website"_s);
        world.fillIn(u"Trade fair"_s, u"Berg"_s, u"berg@b.example"_s);
        world.fillIn(u"Trade fair"_s, u"Berg"_s, u"berg@b.example"_s);
        world.fillIn(u"Website"_s, u"Silva"_s, u"silva@s.example"_s);
        world.lead(u"Lund"_s);
        const QByteArray fair = R"({"name": "R", "when": {"entity": "lead", "on": "form", "form": "trade fair"},
            "then": [{"task": {"title": "T"}}]})";
        QCOMPARE(world.tried(fair), (QStringList{u"Berg"_s, u"Berg"_s}));
        const QByteArray any = R"({"name": "R", "when": {"entity": "lead", "on": "form"},
            "then": [{"task": {"title": "T"}}]})";
        QCOMPARE(world.tried(any).size(), 3);
    }

    void aTrialChangesNothing()
    {
        TrialWorld world;
        world.deal(u"D"_s);
        const qint64 before = *world.store->log().lastSequence();
        QCOMPARE(world
                     .tried(R"({"name": "R", "when": {"entity": "deal", "on": "created"},
            "then": [{"task": {"title": "T"}}]})")
                     .size(),
            1);
        QCOMPARE(*world.store->log().lastSequence(), before);
    }

    void whatTheTrialFindsIsWhatTheRuleDoes()
    {
        RuleWorld world;
        const Instant start = world.store.clock.now();
        const QByteArray text
            = R"({"name": "R", "when": {"entity": "deal", "on": "changed", "field": "priority", "to": "hot"},
            "if": "next_action is empty", "then": [{"task": {"title": "{{deal.title}}"}}]})";
        world.rule(text);
        std::vector<RecordId> deals;
        Random random(5);
        const auto below = [&random](size_t count) { return random() % count; };
        for (int i = 0; i < 20; ++i)
            deals.push_back(world.deal(u"D%1"_s.arg(i)));
        const QStringList priorities{u"hot"_s, u"warm"_s, u"cold"_s};
        for (int i = 0; i < 100; ++i) {
            world.wait(60'000);
            const auto deal = deals[below(deals.size())];
            if (below(4) == 0)
                std::ignore = world.store.update(EntityKind::Deal, deal, {{field::next_action, u"Call"_s}});
            else
                std::ignore = world.store.update(
                    EntityKind::Deal, deal, {{field::priority, priorities[static_cast<qsizetype>(below(3))]}});
            world.pass();
        }
        const auto rule = parseAutomationRule(world.store->schema(), text);
        const auto trial = tryRule(*world.store, *rule, start, world.store.clock.now());
        QVERIFY(!trial->runs.empty());
        QCOMPARE(trial->runs.size(), world.all(EntityKind::RuleRun).size());
        QCOMPARE(trial->uncertain, 0);
    }

    void eMailsAboutClosedDealsNeedNoAnswerByTheTemplate()
    {
        RuleWorld world;
        const auto templates = ruleTemplates(world.store->schema());
        const auto mails = std::ranges::find(templates, u"incoming_mail"_s, &RuleTemplate::key);
        QVERIFY(mails != templates.end());
        world.rule(automationRuleText(world.store->schema(), mails->rule));
        const auto receive = [&](RecordId deal) {
            world.store.create(EntityKind::Activity,
                {{field::kind, QString(choice::email)}, {field::direction, QString(choice::incoming)},
                    {field::subject, u"Question"_s}, {field::at, world.store.clock.now()}, {field::deal, deal}});
        };
        const RecordId deal = world.deal(u"Crane"_s);
        receive(deal);
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1));
        QVERIFY(world.store.update(EntityKind::Deal, deal, {{field::status, QString(choice::won)}}));
        receive(deal);
        world.pass();
        QCOMPARE(world.all(EntityKind::Task).size(), size_t(1));
    }

    void everyTemplateIsARuleAndCanBeSwitchedOn()
    {
        RuleWorld world;
        const auto templates = ruleTemplates(world.store->schema());
        QCOMPARE(templates.size(), static_cast<size_t>(ruleTemplateKeys().size()));
        QCOMPARE(templates.size(), size_t(13));
        for (const RuleTemplate &one : templates) {
            world.rule(automationRuleText(world.store->schema(), one.rule));
            const auto again = parseAutomationRule(
                world.store->schema(), automationRuleText(world.store->schema(), one.rule));
            QVERIFY_RESULT(again);
            QVERIFY2(*again == one.rule, qPrintable(one.key));
        }
        QCOMPARE(world.pass().failed, 0);
    }
};

SATCHEL_TEST(tst_RuleTrial)
#include "tst_RuleTrial.moc"
