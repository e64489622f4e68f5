// SPDX-License-Identifier: GPL-3.0-or-later
// Leads that nobody has are given out fairly, and to whoever knows the company already.
#include "assignment/LeadQueue.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::assignment;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> goesOn = false;

struct Team : TestStore
{
    RecordId bo = person(u"Bo Chen"_s);
    RecordId ana = person(u"Ana Silva"_s);
    RecordId lee = person(u"Lee Park"_s);

    RecordId person(const QString &name) { return create(EntityKind::User, {{u"name"_s, name}}); }
    RecordId lead(std::vector<FieldValue> values = {})
    {
        clock.advance(1000);
        values.push_back({u"last_name"_s, u"Lead %1"_s.arg(++m_count)});
        return create(EntityKind::Lead, std::move(values));
    }
    RecordId owner(RecordId lead) { return valueOr<RecordId>(value(EntityKind::Lead, lead, u"owner"_s)); }
    void giveOut(Method method, const std::vector<RecordId> &people, const std::vector<RecordId> &ids = {})
    {
        const auto plan = planLeads(**this, people, method, ids);
        QVERIFY_RESULT(plan);
        QVERIFY_RESULT(writeChanges(**this, plan->changes(), u"Gave out leads"_s, goesOn));
    }

private:
    int m_count = 0;
};

} // namespace

class tst_LeadQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyOpenLeadsWithoutAnOwnerWait()
    {
        Team team;
        const RecordId waits = team.lead();
        team.lead({{u"owner"_s, team.bo}});
        team.lead({{u"status"_s, u"unqualified"_s}});
        const auto rows = team->select({EntityKind::Lead, {}, unassignedLeads(), {}, {}, -1, false});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->id(0), waits);
    }

    void theTurnGoesOnWhereItEnded()
    {
        Team team;
        std::vector<RecordId> leads;
        for (int i = 0; i < 4; ++i)
            leads.push_back(team.lead());
        const std::vector<RecordId> people{team.bo, team.ana, team.lee};
        team.giveOut(Method::InTurn, people);
        QCOMPARE(team.owner(leads[0]), team.bo);
        QCOMPARE(team.owner(leads[1]), team.ana);
        QCOMPARE(team.owner(leads[2]), team.lee);
        QCOMPARE(team.owner(leads[3]), team.bo);
        const RecordId next = team.lead();
        const RecordId afterThat = team.lead();
        team.giveOut(Method::InTurn, people);
        QCOMPARE(team.owner(next), team.ana);
        QCOMPARE(team.owner(afterThat), team.lee);
    }

    void byLoadWhoeverHasLeastGetsThem()
    {
        Team team;
        for (int i = 0; i < 3; ++i)
            team.lead({{u"owner"_s, team.bo}});
        const std::vector<RecordId> leads{team.lead(), team.lead(), team.lead()};
        team.giveOut(Method::ByLoad, {team.bo, team.ana});
        for (const RecordId &lead : leads)
            QCOMPARE(team.owner(lead), team.ana);
    }

    void aKnownCompanysLeadGoesToItsOwner()
    {
        Team team;
        team.create(EntityKind::Company,
            {{u"name"_s, u"Fjellstad"_s}, {u"domain"_s, u"fjellstad.example"_s}, {u"owner"_s, team.lee}});
        team.create(EntityKind::Company, {{u"name"_s, u"Nordvik"_s}, {u"owner"_s, team.ana}});
        const RecordId byDomain = team.lead({{u"email"_s, u"kari@fjellstad.example"_s}});
        const RecordId byName = team.lead({{u"company_name"_s, u"NORDVIK"_s}});
        const RecordId atProvider = team.lead({{u"email"_s, u"kari@gmail.com"_s}});
        team.giveOut(Method::InTurn, {team.bo, team.ana, team.lee});
        QCOMPARE(team.owner(byDomain), team.lee);
        QCOMPARE(team.owner(byName), team.ana);
        QCOMPARE(team.owner(atProvider), team.bo);
    }

    void leadsOfOneCompanyStayTogether()
    {
        Team team;
        const RecordId one = team.lead({{u"email"_s, u"a@solberg.example"_s}});
        const RecordId other = team.lead({{u"company_name"_s, u"Nordvik"_s}});
        const RecordId same = team.lead({{u"email"_s, u"b@solberg.example"_s}});
        team.giveOut(Method::InTurn, {team.bo, team.ana});
        QCOMPARE(team.owner(one), team.owner(same));
        QVERIFY(team.owner(one) != team.owner(other));
    }

    void ofASelectionOnlyThoseThatNobodyHas()
    {
        Team team;
        const RecordId chosen = team.lead();
        const RecordId other = team.lead();
        const RecordId taken = team.lead({{u"owner"_s, team.lee}});
        team.giveOut(Method::InTurn, {team.bo}, {chosen, taken});
        QCOMPARE(team.owner(chosen), team.bo);
        QVERIFY(team.owner(other).isNull());
        QCOMPARE(team.owner(taken), team.lee);
        QCOMPARE(planLeads(*team, {}, Method::InTurn).error().kind, Error::Kind::Invalid);
    }
};

SATCHEL_TEST(tst_LeadQueue)
#include "tst_LeadQueue.moc"
