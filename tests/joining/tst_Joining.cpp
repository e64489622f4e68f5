// SPDX-License-Identifier: GPL-3.0-or-later
// A store's own records go to a team's store: who is known there becomes one with them, what is new is taken along, and
// what the role does not allow stays behind.
#include "joining/RecordTaking.h"
#include "store/Contents.h"
#include "store/Doctor.h"
#include "store/hub/HubRights.h"
#include "store/hub/HubState.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Connections.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QBuffer>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Stores
{
    TestStore own;
    TestStore team{QTimeZone::utc(), 1000};
    qint64 connection = 0;

    Stores()
    {
        store::Connection hub;
        hub.vendor = store::hubVendor;
        hub.name = u"Fjellstad"_s;
        connection = store::Connections(*team).add(hub)->number;
    }

    /// As the hub gives them to a rep: what the team works by is only read.
    void becomeRep(QSet<EntityKind> readOnly = {EntityKind::Pipeline, EntityKind::Stage, EntityKind::FieldDefinition,
                       EntityKind::Product, EntityKind::User})
    {
        store::HubMembership membership;
        membership.hub = team->newId();
        membership.desk = team->newId();
        membership.connection = connection;
        QVERIFY(store::HubState(*team).save(membership));
        Rights rights{team->me(), {team->me()}, {}};
        for (const auto &entity : team->schema().entities())
            rights.entities[entity->kind] = {};
        for (const EntityKind kind : readOnly)
            rights.entities[kind] = {false, RightScope::None, RightScope::None};
        QVERIFY(store::writeRights(team->database(), rights));
    }

    joining::JoinReport join()
    {
        plan = *joining::planJoin(*own, *team);
        const auto done = joining::takeRecords(*own, *team, plan, u"mine.satchel"_s, connection);
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        for (const store::Finding &finding : store::Doctor(*team).examine()) {
            if (!finding.isSound)
                qFatal("%s: %s", qUtf8Printable(finding.check), qUtf8Printable(finding.detail));
        }
        return *done;
    }

    Value theirs(EntityKind entity, RecordId id, const QString &field) { return team.value(entity, id, field); }

    joining::JoinPlan plan;
};

RecordId stageOf(TestStore &store, const QString &kind)
{
    return store->select({EntityKind::Stage, {}, Filter::equals(u"kind"_s, kind), {u"position"_s, false}, {}, 1, false})
        ->id(0);
}

} // namespace

class tst_Joining : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The hub would refuse them, and everything that comes with them.
    void quotesAboveTheLimitAndRequestsOfAnotherTeamStayBehind()
    {
        Stores stores;
        const RecordId acme = stores.own.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        const auto quote = [&](int percent, bool isSent) {
            const RecordId id = stores.own.create(EntityKind::Quote, {{u"company"_s, acme}, {u"currency"_s, u"EUR"_s}});
            stores.own.create(EntityKind::QuoteLine,
                {{u"quote"_s, id}, {u"name"_s, u"Sensor"_s}, {u"discount_percent"_s, Decimal::fromInteger(percent)}});
            if (isSent)
                stores.own.update(EntityKind::Quote, id, {{u"status"_s, u"sent"_s}}).value();
            return id;
        };
        const RecordId within = quote(10, true);
        const RecordId above = quote(12, true);
        const RecordId draft = quote(12, false);
        const RecordId request = stores.own.create(
            EntityKind::ApprovalRequest, {{u"subject"_s, u"x"_s}, {u"quote"_s, draft}});
        stores.becomeRep();
        Rights rights = **store::readRights(stores.team->database());
        rights.discountLimit = Decimal::fromInteger(10);
        QVERIFY_RESULT(store::writeRights(stores.team->database(), rights));
        stores.join();
        QCOMPARE(stores.plan.leftCount.at(EntityKind::Quote), 1);
        QVERIFY(stores.team->get(EntityKind::Quote, within));
        QVERIFY(stores.team->get(EntityKind::Quote, draft));
        QVERIFY(!stores.team->get(EntityKind::Quote, above));
        QVERIFY(!stores.team->get(EntityKind::ApprovalRequest, request));
        const auto lines = stores.team->count({EntityKind::QuoteLine, {}, {}, {}, {}, -1, false});
        QCOMPARE(*lines, 2);
    }

    /// As after leaving the team: a company of which only the name is known, which is no evidence.
    void aRecordOfTheSameIdIsTheTeamsWhateverItSays()
    {
        Stores stores;
        const RecordId acme = stores.own.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        const RecordId deal = stores.own.create(EntityKind::Deal, {{u"title"_s, u"Pumps"_s}, {u"company"_s, acme}});
        QVERIFY(stores.team->commit({u"Joined before"_s, Origin::user(),
            {Edit::create(EntityKind::Company, acme, {{u"name"_s, u"Acme Tanks"_s}})}, {}}));
        stores.becomeRep();
        stores.join();
        QVERIFY(!stores.plan.leftCount.contains(EntityKind::Company));
        QCOMPARE(stores.plan.matches.size(), size_t(1));
        QCOMPARE(stores.theirs(EntityKind::Deal, deal, u"company"_s), Value(acme));
        QCOMPARE(stores.theirs(EntityKind::Company, acme, u"name"_s), Value(u"Acme Tanks"_s));
    }

    void whomTheTeamKnowsBecomesOneWithThem()
    {
        Stores stores;
        const RecordId theirs = stores.team.create(EntityKind::Contact,
            {{u"first_name"_s, u"Mei"_s}, {u"last_name"_s, u"Lee"_s}, {u"email"_s, u"mei@acme.example"_s},
                {u"job_title"_s, u"CEO"_s}, {u"tags"_s, QStringList{u"fair"_s}}});
        const RecordId mine = stores.own.create(EntityKind::Contact,
            {{u"first_name"_s, u"Mei"_s}, {u"last_name"_s, u"Lee"_s}, {u"email"_s, u"MEI@acme.example"_s},
                {u"job_title"_s, u"CTO"_s}, {u"phone"_s, u"+47 22 00 00 00"_s}, {u"tags"_s, QStringList{u"vip"_s}}});
        const RecordId call = stores.own.create(EntityKind::Activity,
            {{u"kind"_s, u"note"_s}, {u"body"_s, u"Asked [Mei Lee](satchel:contact/%1)"_s.arg(mine.toString())},
                {u"contact"_s, mine}});
        const joining::JoinReport report = stores.join();
        QCOMPARE(stores.plan.matches.size(), size_t(1));
        QVERIFY(stores.plan.matches.front().reasons.contains(u"same e-mail"_s));
        QVERIFY(!stores.team->get(EntityKind::Contact, mine));
        QCOMPARE(stores.theirs(EntityKind::Activity, call, u"contact"_s), Value(theirs));
        QVERIFY(valueOr<QString>(stores.theirs(EntityKind::Activity, call, u"body"_s)).contains(theirs.toString()));
        QCOMPARE(stores.theirs(EntityKind::Contact, theirs, u"phone"_s), Value(u"+47 22 00 00 00"_s)); // it had none
        QCOMPARE(stores.theirs(EntityKind::Contact, theirs, u"tags"_s), Value(QStringList{u"fair"_s, u"vip"_s}));
        QCOMPARE(stores.theirs(EntityKind::Contact, theirs, u"job_title"_s), Value(u"CEO"_s));
        const auto conflicts = *store::Conflicts(*stores.team).list();
        const auto title = std::ranges::find(conflicts, u"job_title"_s, &store::Conflict::field);
        QVERIFY(title != conflicts.end());
        QCOMPARE(title->mine, Value(u"CTO"_s));
        QVERIFY(!title->keptMine);
        QCOMPARE(report.matched, 1);
        QCOMPARE(report.filled, 1);
        QCOMPARE(report.created, 1); // the note
    }

    /// In two steps: what was filled, then what was brought, which is in the trash for everybody.
    void aJoinCanBeTakenBack()
    {
        Stores stores;
        const RecordId theirs = stores.team.create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"email"_s, u"mei@acme.example"_s}});
        stores.own.create(EntityKind::Contact,
            {{u"last_name"_s, u"Lee"_s}, {u"email"_s, u"mei@acme.example"_s}, {u"phone"_s, u"1"_s}});
        const RecordId call = stores.own.create(EntityKind::Task, {{u"title"_s, u"Call"_s}});
        stores.join();
        const auto undo = [&] {
            const auto newest = *stores.team->log().newestUndoable();
            QVERIFY(newest);
            QVERIFY_RESULT(stores.team->undo(newest->id));
        };
        undo();
        QVERIFY(isEmpty(stores.theirs(EntityKind::Contact, theirs, u"phone"_s)));
        QVERIFY(!stores.team->get(EntityKind::Task, call)->isDeleted());
        undo();
        QVERIFY(stores.team->get(EntityKind::Task, call)->isDeleted());
        QVERIFY(!stores.team->get(EntityKind::Contact, theirs)->isDeleted());
    }

    void whoMayBeTheSameStaysTwo()
    {
        Stores stores;
        const auto ingrid = [](TestStore &store) {
            return store.create(EntityKind::Contact,
                {{u"first_name"_s, u"Ingrid"_s}, {u"last_name"_s, u"Sørhaug"_s}, {u"birthday"_s, QDate(1980, 5, 17)}});
        };
        ingrid(stores.team);
        const RecordId mine = ingrid(stores.own);
        stores.join();
        QCOMPARE(stores.plan.likely.size(), size_t(1));
        QCOMPARE(stores.plan.likely.front().own, mine);
        QVERIFY(stores.team->get(EntityKind::Contact, mine));
    }

    void aCompanyIsKnownByItsNameAndDomain()
    {
        Stores stores;
        const RecordId theirs = stores.team.create(
            EntityKind::Company, {{u"name"_s, u"Nordlys Shipping AS"_s}, {u"domain"_s, u"nordlys.example"_s}});
        const RecordId mine = stores.own.create(
            EntityKind::Company, {{u"name"_s, u"Nordlys Shipping"_s}, {u"website"_s, u"https://nordlys.example"_s}});
        const RecordId deal = stores.own.create(EntityKind::Deal, {{u"title"_s, u"Pumps"_s}, {u"company"_s, mine}});
        stores.join();
        QCOMPARE(stores.theirs(EntityKind::Deal, deal, u"company"_s), Value(theirs));
        QVERIFY(!stores.team->get(EntityKind::Company, mine));
    }

    /// Two stores give the same number to different quotes.
    void aQuoteIsNeverTakenForAnother()
    {
        Stores stores;
        stores.team.create(EntityKind::Quote, {{u"number"_s, u"Q-1"_s}, {u"currency"_s, u"EUR"_s}});
        const RecordId quote = stores.own.create(
            EntityKind::Quote, {{u"number"_s, u"Q-1"_s}, {u"currency"_s, u"EUR"_s}});
        const RecordId line = stores.own.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"name"_s, u"Pump"_s}});
        stores.join();
        QCOMPARE(stores.theirs(EntityKind::QuoteLine, line, u"quote"_s), Value(quote));
        QCOMPARE(*stores.team->count({EntityKind::Quote, {}, {}, {}, {}, -1, false}), 2);
    }

    void aDealIsInTheTeamsStageOfTheSameName()
    {
        Stores stores;
        const RecordId mine = stageOf(stores.own, u"open"_s);
        const RecordId deal = stores.own.create(EntityKind::Deal, {{u"title"_s, u"Pumps"_s}, {u"stage"_s, mine}});
        stores.join();
        QCOMPARE(stores.theirs(EntityKind::Deal, deal, u"stage"_s), Value(stageOf(stores.team, u"open"_s)));
        QCOMPARE(stores.theirs(EntityKind::Deal, deal, u"owner"_s), Value(stores.team->me()));
    }

    void aPipelineInUseIsTakenAlongWithAllStages()
    {
        Stores stores;
        const RecordId pipeline = stores.own.create(EntityKind::Pipeline, {{u"name"_s, u"Service"_s}});
        const RecordId first = stores.own.create(EntityKind::Stage,
            {{u"name"_s, u"Asked"_s}, {u"pipeline"_s, pipeline}, {u"kind"_s, u"open"_s}, {u"position"_s, qint64(1)}});
        const RecordId second = stores.own.create(EntityKind::Stage,
            {{u"name"_s, u"Done"_s}, {u"pipeline"_s, pipeline}, {u"kind"_s, u"won"_s}, {u"position"_s, qint64(2)}});
        const RecordId unused = stores.own.create(EntityKind::Pipeline, {{u"name"_s, u"Never"_s}});
        const RecordId deal = stores.own.create(
            EntityKind::Deal, {{u"title"_s, u"Check"_s}, {u"pipeline"_s, pipeline}, {u"stage"_s, first}});
        stores.join();
        QCOMPARE(stores.theirs(EntityKind::Deal, deal, u"stage"_s), Value(first));
        QVERIFY(stores.team->get(EntityKind::Stage, second));
        QVERIFY(!stores.team->get(EntityKind::Pipeline, unused));
    }

    void whoseRoleMakesNoPipelinesHasTheDealsInTheTeams()
    {
        Stores stores;
        const RecordId pipeline = stores.own.create(EntityKind::Pipeline, {{u"name"_s, u"Service"_s}});
        const RecordId won = stores.own.create(EntityKind::Stage,
            {{u"name"_s, u"Done"_s}, {u"pipeline"_s, pipeline}, {u"kind"_s, u"won"_s}, {u"position"_s, qint64(2)}});
        const RecordId deal = stores.own.create(
            EntityKind::Deal, {{u"title"_s, u"Check"_s}, {u"pipeline"_s, pipeline}, {u"stage"_s, won}});
        const RecordId pump = stores.own.create(EntityKind::Product, {{u"name"_s, u"Pump"_s}});
        stores.becomeRep();
        const joining::JoinReport report = stores.join();
        QCOMPARE(stores.theirs(EntityKind::Deal, deal, u"stage"_s), Value(stageOf(stores.team, u"won"_s)));
        QVERIFY(!stores.team->get(EntityKind::Pipeline, pipeline));
        QVERIFY(!stores.team->get(EntityKind::Product, pump));
        QCOMPARE(stores.plan.leftCount.at(EntityKind::Product), 1);
        QCOMPARE(report.left, 1);
    }

    void aCommentStaysBehindWithWhatItIsAbout()
    {
        Stores stores;
        const RecordId company = stores.own.create(EntityKind::Company, {{u"name"_s, u"Vik AS"_s}});
        const RecordId comment = stores.own.create(
            EntityKind::Comment, {{u"body"_s, u"Ask them"_s}, {u"company"_s, company}});
        stores.becomeRep({EntityKind::Company});
        QCOMPARE(stores.join().left, 2);
        QVERIFY(!stores.team->get(EntityKind::Comment, comment));
    }

    void customFieldsComeAlongUnlessTheTeamHasAnother()
    {
        Stores stores;
        Field size{{}, u"Shoe size"_s, FieldType::Decimal, {}, {}, {}};
        Field color{{}, u"Color"_s, FieldType::Text, {}, {}, {}};
        const QString sizeName = stores.own->addCustomField(EntityKind::Contact, size)->name;
        const QString colorName = stores.own->addCustomField(EntityKind::Contact, color)->name;
        color.type = FieldType::Integer;
        QCOMPARE(stores.team->addCustomField(EntityKind::Contact, color)->name, colorName);
        const RecordId lee = stores.own.create(EntityKind::Contact,
            {{u"last_name"_s, u"Lee"_s}, {sizeName, *Decimal::fromString(u"43"_s)}, {colorName, u"red"_s}});
        stores.join();
        QCOMPARE(stores.theirs(EntityKind::Contact, lee, sizeName), Value(*Decimal::fromString(u"43"_s)));
        QVERIFY(isEmpty(stores.theirs(EntityKind::Contact, lee, colorName)));
        QCOMPARE(stores.plan.leftFields, QStringList(u"contact."_s + colorName));
    }

    void customEntitiesComeAlongByName()
    {
        Stores stores;
        const auto define = [](TestStore &store, const QString &label) {
            store.create(EntityKind::EntityDefinition, {{u"label"_s, label}});
            return store->schema().find(u"x_"_s + label.toLower())->kind;
        };
        define(stores.team, u"Ship"_s);
        define(stores.team, u"Contract"_s);
        const EntityKind contract = define(stores.own, u"Contract"_s);
        const EntityKind project = define(stores.own, u"Project"_s);
        const Field customer{{}, u"Customer"_s, FieldType::Reference, {}, {}, EntityKind::Company};
        const Field ofTask{{}, u"Project"_s, FieldType::Reference, {}, {}, project};
        QVERIFY_RESULT(stores.own->addCustomField(project, customer));
        QVERIFY_RESULT(stores.own->addCustomField(EntityKind::Task, ofTask));
        const RecordId acme = stores.own.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        const RecordId crane = stores.own.create(project, {{u"name"_s, u"Crane"_s}, {u"x_customer"_s, acme}});
        const RecordId task = stores.own.create(EntityKind::Task, {{u"title"_s, u"Call"_s}, {u"x_project"_s, crane}});
        const RecordId paper = stores.own.create(contract, {{u"name"_s, u"K-1"_s}});
        stores.join();
        const Schema &team = stores.team->schema();
        QVERIFY(team.find(u"x_project"));
        QVERIFY(team.find(u"x_project")->kind != project);
        QCOMPARE(stores.theirs(team.find(u"x_project")->kind, crane, u"x_customer"_s), Value(acme));
        QCOMPARE(stores.theirs(EntityKind::Task, task, u"x_project"_s), Value(crane));
        QCOMPARE(stores.theirs(team.find(u"x_contract")->kind, paper, u"name"_s), Value(u"K-1"_s));
        QVERIFY(stores.plan.leftCount.empty());
    }

    void aRepsCustomEntitiesStayBehind()
    {
        Stores stores;
        stores.own.create(EntityKind::EntityDefinition, {{u"label"_s, u"Project"_s}});
        const EntityKind project = stores.own->schema().find(u"x_project")->kind;
        stores.own.create(project, {{u"name"_s, u"Crane"_s}});
        stores.becomeRep({EntityKind::EntityDefinition, EntityKind::FieldDefinition});
        stores.join();
        QVERIFY(!stores.team->schema().find(u"x_project"));
        QCOMPARE(stores.plan.leftCount.at(project), 1);
    }

    void filesComeWithTheirContent()
    {
        Stores stores;
        const RecordId lee = stores.own.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QBuffer bytes;
        bytes.setData("content");
        bytes.open(QIODevice::ReadOnly);
        const QString sha256 = *store::Contents(*stores.own).put(bytes, u"a.txt"_s);
        stores.own.create(
            EntityKind::Attachment, {{u"name"_s, u"a.txt"_s}, {u"sha256"_s, sha256}, {u"contact"_s, lee}});
        stores.join();
        QVERIFY(*store::Contents(*stores.team).has(sha256));
    }

    void whatIsInTheTrashStaysBehind()
    {
        Stores stores;
        const RecordId lee = stores.own.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QVERIFY(stores.own->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, lee)}, {}}));
        QCOMPARE(stores.join().created, 0);
        QVERIFY(!stores.team->get(EntityKind::Contact, lee));
    }

    /// Whoever left the team with a copy and comes back has the team's records already.
    void aRecordWithTheSameIdIsTheSame()
    {
        Stores stores;
        const RecordId lee = stores.own.create(EntityKind::Task, {{u"title"_s, u"Call"_s}});
        QVERIFY(stores.team->commit(
            {u"Create"_s, Origin::user(), {Edit::create(EntityKind::Task, lee, {{u"title"_s, u"Call"_s}})}, {}}));
        QCOMPARE(stores.join().created, 0);
    }
};

SATCHEL_TEST(tst_Joining)
#include "tst_Joining.moc"
