// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that start at a link: who becomes an auditor of a company.
#include "items/LinkedRecords.h"
#include "rules/RuleTrial.h"
#include "store/EntityDefinitions.h"
#include "tests/rules/RuleWorld.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::rules;
using namespace satchel::test;

namespace {

struct LinkWorld : RuleWorld
{
    RecordId company;
    RecordId contact;
    EntityKind relation{};

    LinkWorld()
    {
        RelationDefinition auditors{.source = u"company"_s,
            .target = u"contact"_s,
            .targetsLabel = u"Auditors"_s,
            .sourcesLabel = u"Audited companies"_s,
            .roles = {{u"auditor"_s, u"Auditor"_s}, {u"deputy"_s, u"Deputy"_s}}};
        commit(*store::EntityDefinitions(*store).addRelation(auditors));
        relation = store->schema().find(auditors.name)->kind;
        Field since{{}, u"Since"_s, FieldType::Date, {}, {}};
        if (!store->addCustomField(relation, since))
            qFatal("no field");
        company = store.create(EntityKind::Company, {{field::name, u"Lindental"_s}});
        contact = store.create(EntityKind::Contact, {{field::last_name, u"Berg"_s}, {field::job_title, u"Partner"_s}});
    }

    Receipt commit(std::vector<Edit> edits)
    {
        const auto done = store->commit({u"Edit"_s, Origin::user(), std::move(edits), {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return *done;
    }
    RelationEnd end() { return relationsOf(store->schema(), EntityKind::Company).front(); }
    void link(RecordId person, const QStringList &roles)
    {
        commit(*items::linkEdits(*store, end(), company, person, roles));
    }
    RecordId id() { return linkId(store->schema().entity(relation).name, company, contact); }
    Receipt unlink() { return commit({Edit::remove(relation, id())}); }
};

const QByteArray welcomeAuditors = R"({"name": "Welcome",
    "when": {"entity": "x_company_auditors", "on": "changed", "field": "x_roles", "to": "auditor"},
    "if": "x_source.name = \u0022Lindental\u0022 and x_target.job_title = \u0022Partner\u0022",
    "then": [{"task": {"title": "Welcome {{contact.name}} at {{company.name}}"}}]})";

const QByteArray noteSince = R"({"name": "Since", "when": {"entity": "x_company_auditors", "on": "created"},
    "then": [{"set": {"field": "x_since", "formula": "today() + 0"}}]})";

} // namespace

class tst_LinkRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverBecomesAuditorGetsATaskThatBelongsToBothEnds()
    {
        LinkWorld world;
        world.rule(welcomeAuditors);
        const RecordId other = world.store.create(EntityKind::Contact, {{field::last_name, u"Silva"_s}});
        world.link(world.contact, {u"auditor"_s});
        world.link(other, {u"auditor"_s}); // no partner
        const RulePass pass = world.pass();
        QCOMPARE(pass.started, 1);
        const auto tasks = world.all(EntityKind::Task);
        QCOMPARE(tasks.size(), size_t(1));
        QCOMPARE(titleOf(tasks[0]), u"Welcome Berg at Lindental"_s);
        QCOMPARE(valueOr<RecordId>(tasks[0].value(field::contact)), world.contact);
        QCOMPARE(valueOr<RecordId>(tasks[0].value(field::company)), world.company);
        QCOMPARE(world.onlyRun().text(field::entity), u"x_company_auditors"_s);
    }

    void aRoleThatStaysWhileAnotherComesIsNoChangeToIt()
    {
        LinkWorld world;
        world.rule(welcomeAuditors);
        const auto tasksAfter = [&](const QStringList &roles) {
            world.link(world.contact, roles);
            world.pass();
            return world.all(EntityKind::Task).size();
        };
        QCOMPARE(tasksAfter({u"deputy"_s}), size_t(0));
        QCOMPARE(tasksAfter({u"deputy"_s, u"auditor"_s}), size_t(1));
        QCOMPARE(tasksAfter({u"auditor"_s}), size_t(1));
        QCOMPARE(tasksAfter({u"auditor"_s, u"deputy"_s}), size_t(1));
        QCOMPARE(tasksAfter({u"deputy"_s}), size_t(1));
        QCOMPARE(tasksAfter({u"auditor"_s}), size_t(2));
    }

    void aLinkThatIsMadeAgainIsNewAndAnUndoIsNot()
    {
        LinkWorld world;
        world.rule(noteSince);
        world.link(world.contact, {});
        world.pass();
        QCOMPARE(valueOr<QDate>(world.store.value(world.relation, world.id(), u"x_since"_s)), QDate(2026, 11, 20));
        QCOMPARE(world.all(EntityKind::RuleRun).size(), size_t(1));
        QVERIFY_RESULT(world.store->undo(world.unlink().changeSet));
        world.pass();
        QCOMPARE(world.all(EntityKind::RuleRun).size(), size_t(1));
        world.unlink();
        world.link(world.contact, {});
        world.pass();
        QCOMPARE(world.all(EntityKind::RuleRun).size(), size_t(2));
        QVERIFY_RESULT(world.store->setMeta(u"rules_position"_s, u"0"_s));
        world.pass();
        QCOMPARE(world.all(EntityKind::RuleRun).size(), size_t(2));
    }

    void peopleAreToldAtTheFirstEnd()
    {
        LinkWorld world;
        const RecordId ana = world.user(u"Ana"_s);
        world.rule(R"({"name": "R", "when": {"entity": "x_company_auditors", "on": "created"},
            "then": [{"notify": {"to": ["Ana", "owner"], "text": "New: {{contact.name}}"}}]})");
        world.link(world.contact, {});
        const RulePass pass = world.pass();
        QCOMPARE(pass.notices, (std::vector{RuleNotice{EntityKind::Company, world.company, u"New: Berg"_s}}));
        const auto comments = world.all(EntityKind::Comment);
        QCOMPARE(comments.size(), size_t(1));
        QVERIFY(comments[0].text(field::body).contains(ana.toString()));
        QCOMPARE(valueOr<RecordId>(comments[0].value(field::company)), world.company);
    }

    void aLinkIsCalledByWhatItLinks()
    {
        LinkWorld world;
        world.link(world.contact, {u"auditor"_s});
        const auto rule = parseAutomationRule(world.store->schema(), welcomeAuditors);
        QVERIFY_RESULT(rule);
        const Instant now = world.store.clock.now();
        const auto trial = tryRule(*world.store, *rule, Instant{now.ms - RuleWorld::day}, now);
        QVERIFY_RESULT(trial);
        QCOMPARE(trial->runs.size(), size_t(1));
        QCOMPARE(trial->runs.front().title, u"Lindental \u2013 Berg"_s);
    }

    void aRuleDoesNotMoveALinkToAnotherRecord()
    {
        LinkWorld world;
        const auto refused = parseAutomationRule(world.store->schema(),
            R"({"name": "R", "when": {"entity": "x_company_auditors", "on": "created"},
                "then": [{"set": {"field": "x_target"}}]})");
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"then.1.set.field"_s);
    }

    void aRuleOfARemovedRelationIsStopped()
    {
        LinkWorld world;
        world.rule(welcomeAuditors);
        world.commit(*store::EntityDefinitions(*world.store).remove(u"x_company_auditors"_s));
        const QStringList stopped = world.pass().stoppedRules;
        QCOMPARE(stopped.size(), 1);
        QVERIFY2(stopped.front().contains(u"was removed"_s), qPrintable(stopped.front()));
        QVERIFY(!canHaveRules(world.store->schema().entity(world.relation)));
    }
};

SATCHEL_TEST(tst_LinkRules)
#include "tst_LinkRules.moc"
