// SPDX-License-Identifier: GPL-3.0-or-later
// What was done here and not sent yet is somebody's only copy: nothing that a colleague does takes it before the team's
// server was offered it, and what the server refuses stays in the list with its values.
#include "HubWorld.h"

#include "store/audit/AuditChain.h"
#include "store/Contents.h"
#include "store/sync/Outbox.h"
#include "sync/hub/HubAdministration.h"
#include "tests/support/TestProgram.h"

#include <QBuffer>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Jonas, whose role sees `sees`, has a company of his own; the office may give it to somebody else.
struct Handover
{
    HubWorld world;
    Desk &office = *world.office;
    std::unique_ptr<Desk> jonas = world.initAndJoin(u"jonas"_s, u"Jonas Brecht"_s, u"rep"_s);
    const RecordId me = (*jonas)->me();
    const RecordId other = office->me();
    sync::hub::HubAdministration rights{office.connection(), *office};
    RecordId company;

    explicit Handover(RightScope sees)
    {
        for (const auto &entity : office->schema().entities()) {
            if (ownershipOf(office->schema(), *entity).isOwned())
                set(entity->kind, {true, sees, sees, {}, sees});
        }
        company = office.create(EntityKind::Company, {{u"name"_s, u"Fjellstad"_s}, {u"owner"_s, me}});
        settle(world, {jonas.get()});
    }
    void set(EntityKind entity, const EntityRights &right)
    {
        if (const auto done = rights.setRights(u"rep"_s, entity, right); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    void handOver()
    {
        office.update(EntityKind::Company, company, {{u"owner"_s, other}});
        if (const auto done = office.exchange(); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    std::vector<store::RefusedSet> refused() { return *store::HubState(**jonas).refused(); }
    qint64 timesInLog(const QString &text)
    {
        return (*jonas)
            ->database()
            .integer("SELECT count(*) FROM change WHERE coalesce(before, '') || coalesce(after, '') LIKE '%"
                + text.toStdString() + "%'")
            .value();
    }
};

/// All that somebody can have made for a customer since the last exchange.
std::map<EntityKind, RecordId> makeEverything(Handover &handover)
{
    Desk &jonas = *handover.jonas;
    const Value company(handover.company);
    const Value me(handover.me);
    std::map<EntityKind, RecordId> made;
    made[EntityKind::Activity] = jonas.create(EntityKind::Activity,
        {{u"kind"_s, u"note"_s}, {u"body"_s, u"They want more"_s}, {u"company"_s, company}, {u"owner"_s, me}});
    made[EntityKind::Task] = jonas.create(
        EntityKind::Task, {{u"title"_s, u"Call"_s}, {u"company"_s, company}, {u"assignee"_s, me}});
    made[EntityKind::Contact] = jonas.create(
        EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"company"_s, company}, {u"owner"_s, me}});
    made[EntityKind::Deal] = jonas.create(
        EntityKind::Deal, {{u"title"_s, u"Pumps"_s}, {u"company"_s, company}, {u"owner"_s, me}});
    made[EntityKind::Quote] = jonas.create(
        EntityKind::Quote, {{u"deal"_s, made[EntityKind::Deal]}, {u"company"_s, company}, {u"owner"_s, me}});
    made[EntityKind::QuoteLine] = jonas.create(
        EntityKind::QuoteLine, {{u"quote"_s, made[EntityKind::Quote]}, {u"name"_s, u"Pump"_s}});
    return made;
}

} // namespace

class tst_HubUnsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void whatWasMadeForACustomerThatChangedHandsIsSent_data()
    {
        QTest::addColumn<int>("sees");
        QTest::newRow("whoever sees everything") << static_cast<int>(RightScope::All);
        QTest::newRow("whoever sees their own") << static_cast<int>(RightScope::Own);
    }
    void whatWasMadeForACustomerThatChangedHandsIsSent()
    {
        QFETCH(const int, sees);
        Handover handover(static_cast<RightScope>(sees));
        const auto made = makeEverything(handover);
        handover.handOver();
        const auto done = handover.jonas->exchange();
        QVERIFY_RESULT(done);
        QCOMPARE(done->refused, 0);
        settle(handover.world, {handover.jonas.get()});
        for (const auto &[entity, record] : made) {
            QVERIFY2(handover.office.has(entity, record), qPrintable(handover.office->schema().entity(entity).name));
            QVERIFY2(handover.jonas->has(entity, record), qPrintable(handover.office->schema().entity(entity).name));
        }
        QCOMPARE(handover.jonas->has(EntityKind::Company, handover.company), sees == int(RightScope::All));
    }

    void anEditOfARecordThatChangedHandsStaysInTheListWithItsValue()
    {
        Handover handover(RightScope::Own);
        handover.jonas->update(EntityKind::Company, handover.company, {{u"phone"_s, u"+47 22 33"_s}});
        handover.handOver();
        QVERIFY_RESULT(handover.jonas->exchange());
        QVERIFY(!handover.jonas->has(EntityKind::Company, handover.company));
        QCOMPARE(handover.jonas->text(EntityKind::Company, handover.company, u"name"_s), QString());
        const auto refused = handover.refused();
        QCOMPARE(refused.size(), size_t(1));
        const auto edits = store::HubState(**handover.jonas).refusedEdits(refused.front());
        QVERIFY_RESULT(edits);
        QCOMPARE(edits->edits.size(), size_t(1));
        QCOMPARE(edits->edits.front().values.front().value, Value(u"+47 22 33"_s));
        QCOMPARE(handover.timesInLog(u"Fjellstad"_s), 0);
        // Until the person has seen it.
        QVERIFY_RESULT(store::HubState(**handover.jonas).dismiss(refused.front().set.id));
        QCOMPARE(handover.timesInLog(u"+47 22 33"_s), 0);
        QVERIFY(store::AuditChain((*handover.jonas)->database()).verify()->isSound());
    }

    /// Between the reading and the sending the network goes, or the computer.
    void whatWaitsIsWithdrawnWhenItWasOfferedInALaterExchange()
    {
        Handover handover(RightScope::Own);
        handover.jonas->update(EntityKind::Company, handover.company, {{u"phone"_s, u"+47 22 33"_s}});
        handover.handOver();
        const auto push = [&](const char *what) {
            return handover.office.connection().run(QByteArray(what)
                + " FUNCTION satchel.push(uuid, bigint, jsonb, uuid) "
                + (qstrcmp(what, "REVOKE EXECUTE ON") == 0 ? "FROM " : "TO ")
                + handover.office.connection()
                      .query("SELECT db_role FROM satchel.role WHERE name = 'rep'")
                      ->bytes(0, 0));
        };
        QVERIFY_RESULT(push("REVOKE EXECUTE ON"));
        QVERIFY(!handover.jonas->exchange());
        QCOMPARE(handover.jonas->text(EntityKind::Company, handover.company, u"phone"_s), u"+47 22 33"_s);
        QCOMPARE(handover.jonas->waiting(), 1);
        QVERIFY_RESULT(push("GRANT EXECUTE ON"));
        QVERIFY_RESULT(handover.jonas->exchange());
        QVERIFY(!handover.jonas->has(EntityKind::Company, handover.company));
        QCOMPARE(handover.timesInLog(u"Fjellstad"_s), 0);
        QCOMPARE(handover.refused().size(), size_t(1));
    }

    /// A role that gets fewer rights reads everything anew.
    void whatWaitsWhenARoleIsNarrowedIsOfferedFirst()
    {
        Handover handover(RightScope::All);
        const RecordId theirs = handover.office.create(
            EntityKind::Company, {{u"name"_s, u"Zqxpumps"_s}, {u"owner"_s, handover.other}});
        settle(handover.world, {handover.jonas.get()});
        handover.jonas->update(EntityKind::Company, theirs, {{u"phone"_s, u"+47 44"_s}});
        handover.set(EntityKind::Company, {true, RightScope::Own, RightScope::Own, {}, RightScope::Own});
        const auto done = handover.jonas->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(done->hasReadAnew);
        QCOMPARE(done->refused, 1);
        QVERIFY(!handover.jonas->has(EntityKind::Company, theirs));
        QCOMPARE(handover.timesInLog(u"Zqxpumps"_s), 0);
        const auto edits = store::HubState(**handover.jonas).refusedEdits(handover.refused().front());
        QCOMPARE(edits->edits.front().values.front().value, Value(u"+47 44"_s));
    }

    void whatWaitsInAFieldThatIsHiddenNowIsInTheListWithItsValue()
    {
        Handover handover(RightScope::All);
        handover.jonas->update(EntityKind::Company, handover.company, {{u"phone"_s, u"+47 44"_s}});
        QVERIFY_RESULT(
            handover.rights.setFieldAccess(u"rep"_s, EntityKind::Company, u"phone"_s, store::FieldAccess::Hidden));
        const auto done = handover.jonas->exchange();
        QVERIFY_RESULT(done);
        QCOMPARE(done->refused, 1);
        QCOMPARE(handover.jonas->text(EntityKind::Company, handover.company, u"phone"_s), QString());
        const auto edits = store::HubState(**handover.jonas).refusedEdits(handover.refused().front());
        QCOMPARE(edits->edits.front().values.front().value, Value(u"+47 44"_s));
    }

    void whatOnesOwnMakingPutsOutOfReachIsWithdrawnWithTheAnswer()
    {
        Handover handover(RightScope::Own);
        const RecordId theirs = handover.jonas->create(
            EntityKind::Company, {{u"name"_s, u"Zqxvalves"_s}, {u"owner"_s, handover.other}});
        const auto done = handover.jonas->exchange();
        QVERIFY_RESULT(done);
        QCOMPARE(done->withdrawn, 1);
        QVERIFY(!handover.jonas->has(EntityKind::Company, theirs));
        QCOMPARE(handover.timesInLog(u"Zqxvalves"_s), 0);
        QVERIFY_RESULT(handover.office.exchange());
        QCOMPARE(handover.office.text(EntityKind::Company, theirs, u"name"_s), u"Zqxvalves"_s);
    }

    /// Nobody deleted it: the CRM that this computer sends to keeps the customer.
    void whatIsWithdrawnIsNotDeletedAtAConnectedCrm()
    {
        Handover handover(RightScope::Own);
        store::Store &store = **handover.jonas;
        store::Connection crm;
        crm.name = u"Sales"_s;
        crm.vendor = u"hubspot"_s;
        const qint64 number = store::Connections(store).add(crm)->number;
        store::Outbox outbox(store, number);
        const EntityKind companies[] = {EntityKind::Company};
        handover.jonas->update(EntityKind::Company, handover.company, {{u"phone"_s, u"+47 22 33"_s}});
        QVERIFY_RESULT(outbox.collect(companies, 10'000));
        QVERIFY(outbox.find(EntityKind::Company, handover.company)->has_value());
        QVERIFY_RESULT(handover.jonas->exchange());
        handover.handOver();
        QVERIFY_RESULT(handover.jonas->exchange());
        QVERIFY(!handover.jonas->has(EntityKind::Company, handover.company));
        QVERIFY_RESULT(outbox.collect(companies, 10'000));
        QVERIFY(!outbox.find(EntityKind::Company, handover.company)->has_value());
    }

    void theContentOfAFileGoesWithItsCustomer()
    {
        Handover handover(RightScope::Own);
        QBuffer bytes;
        bytes.setData("a contract that is long enough to be one");
        bytes.open(QIODevice::ReadOnly);
        const auto sha256 = store::Contents(*handover.office).put(bytes, u"contract.pdf"_s);
        QVERIFY_RESULT(sha256);
        handover.office.create(EntityKind::Attachment,
            {{u"name"_s, u"contract.pdf"_s}, {u"sha256"_s, *sha256}, {u"company"_s, handover.company}});
        settle(handover.world, {handover.jonas.get()});
        const auto contents = [&] {
            return (*handover.jonas)->database().integer("SELECT count(*) FROM attachment_content").value();
        };
        QCOMPARE(contents(), 1);
        handover.handOver();
        QVERIFY_RESULT(handover.jonas->exchange());
        QCOMPARE(contents(), 0);
    }
};

SATCHEL_TEST(tst_HubUnsent)
#include "tst_HubUnsent.moc"
