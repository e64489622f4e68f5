// SPDX-License-Identifier: GPL-3.0-or-later
// A person's open work goes to others with what belongs to it; what is over stays, and one undo takes it all back.
#include "assignment/HandOver.h"
#include "store/Doctor.h"
#include "store/hub/HubRights.h"
#include "store/hub/HubState.h"
#include "store/sync/Connections.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::assignment;
using namespace Qt::StringLiterals;

namespace {

const std::set<EntityKind> everything{EntityKind::Company, EntityKind::Contact, EntityKind::Lead, EntityKind::Deal,
    EntityKind::Quote, EntityKind::Proposal, EntityKind::Task, EntityKind::Activity};
const std::atomic<bool> goesOn = false;

/// A team of three: Mara leaves, Bo and Ana stay.
struct Team : TestStore
{
    RecordId mara = person(u"Mara Lindqvist"_s);
    RecordId bo = person(u"Bo Chen"_s);
    RecordId ana = person(u"Ana Silva"_s);
    RecordId stage = (*this)->select({EntityKind::Stage, {}, {}, {}, {}, 1, false})->id(0);
    RecordId won
        = (*this)->select({EntityKind::Stage, {}, Filter::equals(u"kind"_s, u"won"_s), {}, {}, 1, false})->id(0);

    RecordId person(const QString &name) { return create(EntityKind::User, {{u"name"_s, name}}); }
    RecordId company(const QString &name, RecordId owner)
    {
        return create(EntityKind::Company, {{u"name"_s, name}, {u"owner"_s, owner}});
    }
    RecordId deal(RecordId company, RecordId owner, RecordId at = {})
    {
        return create(EntityKind::Deal,
            {{u"title"_s, u"Deal"_s}, {u"owner"_s, owner}, {u"company"_s, company.isNull() ? Value() : Value(company)},
                {u"stage"_s, at.isNull() ? stage : at}});
    }
    RecordId task(RecordId deal, RecordId assignee, const QString &status)
    {
        return create(EntityKind::Task,
            {{u"title"_s, u"Call"_s}, {u"deal"_s, deal}, {u"assignee"_s, assignee}, {u"status"_s, status}});
    }
    RecordId owner(EntityKind entity, RecordId id)
    {
        return valueOr<RecordId>(value(entity, id, entity == EntityKind::Task ? u"assignee"_s : u"owner"_s));
    }
    Assigned handOver(const HandOver &handOver)
    {
        const auto plan = planHandOver(**this, handOver);
        if (!plan)
            qFatal("%s", qUtf8Printable(toText(plan.error())));
        const auto done = writeChanges(**this, plan->changes(), u"Handed over"_s, goesOn);
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return *done;
    }
};

} // namespace

class tst_HandOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsOfCustomTypesGoToo()
    {
        Team team;
        team.create(EntityKind::EntityDefinition, {{u"label"_s, u"Project"_s}});
        const EntityKind project = team->schema().find(u"x_project")->kind;
        const RecordId crane = team.create(project, {{u"name"_s, u"Crane"_s}, {u"owner"_s, team.mara}});
        const RecordId bridge = team.create(project, {{u"name"_s, u"Bridge"_s}, {u"owner"_s, team.ana}});
        const auto work = workOf(*team, team.mara);
        QVERIFY_RESULT(work);
        QCOMPARE(work->at(project), qint64(1));
        team.handOver({team.mara, {project}, {team.bo}});
        QCOMPARE(team.owner(project, crane), team.bo);
        QCOMPARE(team.owner(project, bridge), team.ana);
    }

    void whatIsOpenGoesAndWhatIsOverStays()
    {
        Team team;
        const RecordId company = team.company(u"Fjellstad"_s, team.mara);
        const RecordId open = team.deal(company, team.mara);
        const RecordId won = team.deal(company, team.mara, team.won);
        const RecordId toDo = team.task(open, team.mara, u"pending"_s);
        const RecordId done = team.task(open, team.mara, u"completed"_s);
        const RecordId ofBo = team.task(open, team.bo, u"pending"_s);
        const RecordId call = team.create(EntityKind::Activity,
            {{u"kind"_s, u"call"_s}, {u"company"_s, company}, {u"owner"_s, team.mara}, {u"at"_s, team.clock.now()}});
        const RecordId meeting = team.create(EntityKind::Activity,
            {{u"kind"_s, u"meeting"_s}, {u"company"_s, company}, {u"owner"_s, team.mara},
                {u"at"_s, Instant{team.clock.now().ms + 86'400'000}}});
        QCOMPARE(*workOf(*team, team.mara),
            (std::map<EntityKind, qint64>{
                {EntityKind::Company, 1}, {EntityKind::Deal, 1}, {EntityKind::Task, 1}, {EntityKind::Activity, 1}}));
        const Assigned assigned = team.handOver({team.mara, everything, {team.ana}});
        QCOMPARE(assigned.written, 4);
        QCOMPARE(team.owner(EntityKind::Company, company), team.ana);
        QCOMPARE(team.owner(EntityKind::Deal, open), team.ana);
        QCOMPARE(team.owner(EntityKind::Deal, won), team.mara);
        QCOMPARE(team.owner(EntityKind::Task, toDo), team.ana);
        QCOMPARE(team.owner(EntityKind::Task, done), team.mara);
        QCOMPARE(team.owner(EntityKind::Task, ofBo), team.bo);
        QCOMPARE(team.owner(EntityKind::Activity, call), team.mara);
        QCOMPARE(team.owner(EntityKind::Activity, meeting), team.ana);
        QVERIFY(workOf(*team, team.mara)->empty());
        QVERIFY_RESULT(team->undo(assigned.changeSet));
        QCOMPARE(team.owner(EntityKind::Deal, open), team.mara);
        QCOMPARE(team.owner(EntityKind::Task, toDo), team.mara);
        for (const store::Finding &finding : store::Doctor(*team).examine())
            QVERIFY2(finding.isSound, qPrintable(finding.check + u": "_s + finding.detail));
    }

    /// It cannot be changed any more, and names who sent it.
    void aQuoteThatWasSentStays()
    {
        Team team;
        const RecordId company = team.company(u"Fjellstad"_s, team.mara);
        const RecordId draft = team.create(EntityKind::Quote, {{u"company"_s, company}, {u"owner"_s, team.mara}});
        const RecordId sent = team.create(EntityKind::Quote, {{u"company"_s, company}, {u"owner"_s, team.mara}});
        QVERIFY_RESULT(team.update(EntityKind::Quote, sent, {{u"status"_s, u"sent"_s}}));
        const Assigned assigned = team.handOver({team.mara, everything, {team.bo}});
        QCOMPARE(assigned.refused, 0);
        QCOMPARE(team.owner(EntityKind::Quote, draft), team.bo);
        QCOMPARE(team.owner(EntityKind::Quote, sent), team.mara);
    }

    void aCustomerStaysTogether()
    {
        Team team;
        QHash<RecordId, QList<std::pair<EntityKind, RecordId>>> parts;
        for (int i = 0; i < 6; ++i) {
            const RecordId company = team.company(u"Company %1"_s.arg(i), team.mara);
            const RecordId contact = team.create(EntityKind::Contact,
                {{u"last_name"_s, u"Person %1"_s.arg(i)}, {u"company"_s, company}, {u"owner"_s, team.mara}});
            const RecordId deal = team.deal(company, team.mara);
            parts[company] = {{EntityKind::Contact, contact}, {EntityKind::Deal, deal},
                {EntityKind::Task, team.task(deal, team.mara, u"pending"_s)},
                {EntityKind::Task,
                    team.create(EntityKind::Task,
                        {{u"title"_s, u"Write"_s}, {u"contact"_s, contact}, {u"assignee"_s, team.mara}})}};
        }
        team.handOver({team.mara, everything, {team.bo, team.ana}, Method::InTurn});
        QHash<RecordId, int> companies;
        for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
            const RecordId owner = team.owner(EntityKind::Company, it.key());
            ++companies[owner];
            for (const auto &[entity, id] : it.value())
                QCOMPARE(team.owner(entity, id), owner);
        }
        QCOMPARE(companies.value(team.bo), 3);
        QCOMPARE(companies.value(team.ana), 3);
    }

    void byLoadWhoeverHasLessGetsMore()
    {
        Team team;
        for (int i = 0; i < 4; ++i)
            team.deal(team.company(u"Of Bo %1"_s.arg(i), team.bo), team.bo);
        for (int i = 0; i < 6; ++i)
            team.deal(team.company(u"Of Mara %1"_s.arg(i), team.mara), team.mara);
        const auto plan = planHandOver(*team, {team.mara, everything, {team.bo, team.ana}, Method::ByLoad});
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->loads, (std::vector<qint64>{4, 0}));
        QCOMPARE(plan->countsOf(0).at(EntityKind::Deal), 1);
        QCOMPARE(plan->countsOf(1).at(EntityKind::Deal), 5);
        QCOMPARE(plan->counts().at(EntityKind::Company), 6);
    }

    void onlyTheChosenKindsGo()
    {
        Team team;
        const RecordId company = team.company(u"Fjellstad"_s, team.mara);
        const RecordId deal = team.deal(company, team.mara);
        team.handOver({team.mara, {EntityKind::Deal}, {team.bo}});
        QCOMPARE(team.owner(EntityKind::Company, company), team.mara);
        QCOMPARE(team.owner(EntityKind::Deal, deal), team.bo);
    }

    void whatGotAnotherOwnerMeanwhileIsLeftAlone()
    {
        Team team;
        const RecordId deal = team.deal(team.company(u"Fjellstad"_s, team.mara), team.mara);
        const RecordId gone = team.deal({}, team.mara);
        const auto plan = planHandOver(*team, {team.mara, {EntityKind::Deal}, {team.bo}});
        QVERIFY_RESULT(plan);
        QVERIFY_RESULT(team.update(EntityKind::Deal, deal, {{u"owner"_s, team.ana}}));
        QVERIFY_RESULT(team->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Deal, gone)}, {}}));
        const auto done = writeChanges(*team, plan->changes(), u"Handed over"_s, goesOn);
        QVERIFY_RESULT(done);
        QCOMPARE(done->changed, 2);
        QCOMPARE(done->written, 0);
        QVERIFY(done->changeSet.isNull());
        QCOMPARE(team.owner(EntityKind::Deal, deal), team.ana);
    }

    void whoeverMayNotChangeThemIsToldHowMany()
    {
        Team team;
        store::Connection hub;
        hub.vendor = store::hubVendor;
        hub.name = u"Fjellstad"_s;
        store::HubMembership membership;
        membership.hub = team->newId();
        membership.desk = team->newId();
        membership.connection = store::Connections(*team).add(hub)->number;
        const RecordId company = team.company(u"Fjellstad"_s, team.mara);
        const RecordId deal = team.deal(company, team.mara);
        QVERIFY_RESULT(store::HubState(*team).save(membership));
        Rights rights{team->me(), {team->me()}, {}};
        for (const auto &entity : team->schema().entities())
            rights.entities[entity->kind] = {};
        rights.entities[EntityKind::Deal].edits = RightScope::Own;
        QVERIFY_RESULT(store::writeRights(team->database(), rights));
        const Assigned assigned = team.handOver({team.mara, everything, {team.bo}});
        QCOMPARE(assigned.written, 1);
        QCOMPARE(assigned.refused, 1);
        QCOMPARE(team.owner(EntityKind::Deal, deal), team.mara);
        QCOMPARE(team.owner(EntityKind::Company, company), team.bo);
    }

    void stoppedInTheMiddleNothingIsWritten()
    {
        Team team;
        for (int i = 0; i < 250; ++i)
            team.deal({}, team.mara);
        const auto plan = planHandOver(*team, {team.mara, {EntityKind::Deal}, {team.bo}});
        QVERIFY_RESULT(plan);
        std::atomic<bool> isCancelled = false;
        const auto stopped = writeChanges(
            *team, plan->changes(), u"Handed over"_s, isCancelled, [&](qint64 done, qint64 total) {
                QCOMPARE(total, 250);
                isCancelled = done >= 200;
            });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(workOf(*team, team.mara)->at(EntityKind::Deal), 250);
    }

    void somebodyElseHasToTakeOver()
    {
        Team team;
        QCOMPARE(planHandOver(*team, {team.mara, everything, {}}).error().kind, Error::Kind::Invalid);
        QCOMPARE(planHandOver(*team, {team.mara, everything, {team.mara}}).error().kind, Error::Kind::Invalid);
    }
};

SATCHEL_TEST(tst_HandOver)
#include "tst_HandOver.moc"
