// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a rule that name its own record: a project, which is a record of the team's own kind, and its customer.
#include "domain/CustomEntity.h"
#include "store/EntityDefinitions.h"
#include "tests/rules/RuleWorld.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::rules;
using namespace satchel::test;

namespace {

struct ProjectWorld : RuleWorld
{
    EntityKind project{};
    RecordId company;

    ProjectWorld()
    {
        CustomEntity definition{{}, u"Project"_s, u"Projects"_s, u"goal"_s, {}};
        store::EntityDefinitions definitions(*store);
        commit(*definitions.add(definition));
        commit(*definitions.addTimeline(definition));
        project = store->schema().find(u"x_project"_s)->kind;
        company = store.create(EntityKind::Company, {{field::name, u"Lindental"_s}});
    }

    void commit(std::vector<Edit> edits)
    {
        const auto done = store->commit({u"Edit"_s, Origin::user(), std::move(edits), {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    /// A field of projects that refers to a company.
    QString companyField(const QString &label)
    {
        Field field{{}, label, FieldType::Reference, {}, {}};
        field.target = EntityKind::Company;
        const auto added = store->addCustomField(project, field);
        if (!added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
        return added->name;
    }
    RecordId add(const QString &name, std::vector<FieldValue> more)
    {
        more.push_back({field::name, name});
        return store.create(project, std::move(more));
    }
    RecordId ruleWithTitle(const QByteArray &title)
    {
        return rule(R"({"name": "R", "when": {"entity": "x_project", "on": "created"}, "then": [{"task": {"title": ")"
            + title + R"("}}]})");
    }
};

} // namespace

class tst_RuleTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskNamesTheProjectAndItsCustomer()
    {
        ProjectWorld world;
        const QString customer = world.companyField(u"Customer"_s);
        QCOMPARE(customer, u"x_customer"_s);
        world.ruleWithTitle("{{x_project.name}} for {{company.name}}"
                            "{{#if x_project.x_customer.name is not empty}} ({{x_project.x_customer.name}}){{/if}}");
        world.add(u"Roof"_s, {{customer, world.company}});
        world.pass();
        QCOMPARE(world.titles(EntityKind::Task), QStringList{u"Roof for Lindental (Lindental)"_s});
    }

    void whereTwoFieldsLeadToACompanyTheTextNamesOne()
    {
        ProjectWorld world;
        const QString customer = world.companyField(u"Customer"_s);
        const QString partner = world.companyField(u"Partner"_s);
        const RecordId other = world.store.create(EntityKind::Company, {{field::name, u"Sonnberg"_s}});
        world.ruleWithTitle("{{company.name|nobody}}, {{x_project.x_customer.name}}, {{x_project.x_partner.name}}");
        world.add(u"Roof"_s, {{customer, world.company}, {partner, other}});
        world.pass();
        QCOMPARE(world.titles(EntityKind::Task), QStringList{u"nobody, Lindental, Sonnberg"_s});
    }

    void aFieldThatWasDeletedSinceStopsTheRule()
    {
        ProjectWorld world;
        world.companyField(u"Customer"_s);
        const RecordId rule = world.ruleWithTitle("{{x_project.x_customer.name}}");
        for (const Record &definition : world.all(EntityKind::FieldDefinition)) {
            if (definition.text(field::label) == u"Customer"_s)
                world.commit({Edit::remove(EntityKind::FieldDefinition, definition.id)});
        }
        QVERIFY_RESULT(world.store->refreshRegistry());
        world.add(u"Roof"_s, {});
        world.pass();
        QCOMPARE(world.text(EntityKind::Rule, rule, field::status), QString(choice::stopped));
        const QString problem = world.text(EntityKind::Rule, rule, field::problem);
        QVERIFY2(problem.contains(u"x_customer"_s) && problem.contains(u"then.1.task.title"_s), qPrintable(problem));
        QVERIFY(world.all(EntityKind::Task).empty());
    }

    void aTaskNamesItselfInARuleOverTasks()
    {
        RuleWorld world;
        world.rule(R"({"name": "R", "when": {"entity": "task", "on": "created"},
            "then": [{"set": {"field": "priority", "to": "high"}},
                {"notify": {"to": ["owner"], "text": "{{task.title}} for {{task.assignee.name}}"}}]})");
        const RecordId ana = world.user(u"Ana"_s);
        const RecordId deal = world.deal(u"Heat pump"_s);
        world.store.create(EntityKind::Task, {{field::title, u"Call"_s}, {field::assignee, ana}, {field::deal, deal}});
        world.pass();
        const auto comments = world.all(EntityKind::Comment);
        QCOMPARE(comments.size(), size_t(1));
        QVERIFY2(comments[0].text(field::body).endsWith(u"Call for Ana"_s), qPrintable(comments[0].text(field::body)));
    }
};

SATCHEL_TEST(tst_RuleTexts)
#include "tst_RuleTexts.moc"
