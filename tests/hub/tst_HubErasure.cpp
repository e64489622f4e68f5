// SPDX-License-Identifier: GPL-3.0-or-later
// A person who is erased at one desk is erased for the team: at the hub, in its log, and at each desk with what only
// that desk had of them.
#include "HubWorld.h"

#include "store/audit/AuditChain.h"
#include "store/Contents.h"
#include "store/mail/MailHtml.h"
#include "store/privacy/ErasedAddresses.h"
#include "store/privacy/Erasure.h"
#include "store/Statements.h"
#include "tests/support/TestProgram.h"

#include <QBuffer>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Rows of the hub's tables in which a word is.
int rowsWith(Desk &office, const QByteArray &word)
{
    const auto tables = office.connection().query(
        "SELECT quote_ident(table_name) FROM information_schema.tables WHERE table_schema = 'satchel'");
    int found = 0;
    for (int row = 0; row < tables->count(); ++row) {
        const QByteArray sql = "SELECT count(*) FROM satchel." + tables->bytes(row, 0) + " t WHERE t::text ILIKE $1";
        const auto rows = office.connection().query(sql.constData(), {'%' + word + '%'});
        if (!rows)
            qFatal("%s", qUtf8Printable(toText(rows.error())));
        found += static_cast<int>(rows->integer(0, 0));
    }
    return found;
}

/// Entries of a desk's log in which a word is.
qint64 entriesWith(Desk &desk, const QString &word)
{
    return store::readInteger(
        desk->database(), "SELECT count(*) FROM change WHERE before LIKE ?1 OR after LIKE ?1", u'%' + word + u'%')
        .value();
}

Result<std::vector<store::Erasure>> erase(Desk &desk, RecordId contact)
{
    const store::PersonId person{EntityKind::Contact, contact};
    return store::erase(*desk, std::span(&person, 1), {Origin::user(), u"Erase 1 person"_s, false});
}

} // namespace

class tst_HubErasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void nothingOfAPersonStaysAtTheHubOrAtADesk()
    {
        HubWorld world;
        Desk &office = *world.office;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const RecordId company = office.create(EntityKind::Company, {{u"name"_s, u"Vik AS"_s}});
        const RecordId lee = office.create(EntityKind::Contact,
            {{u"first_name"_s, u"Zqxana"_s}, {u"last_name"_s, u"Zqxlee"_s}, {u"email"_s, u"zqxlee@vik.example"_s},
                {u"company"_s, company}});
        office.update(EntityKind::Contact, lee, {{u"job_title"_s, u"Head of zqxpumps"_s}});
        const RecordId call = office.create(EntityKind::Activity,
            {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Zqxlee called"_s}, {u"contact"_s, lee}, {u"company"_s, company}});
        const RecordId deal = office.create(EntityKind::Deal,
            {{u"title"_s, u"Pumps for Zqxana Zqxlee"_s}, {u"contact"_s, lee}, {u"company"_s, company}});
        QBuffer file;
        file.setData("zqxfile");
        file.open(QIODevice::ReadOnly);
        const QString sha256 = *store::Contents(*office).put(file, u"application/pdf"_s);
        const RecordId attached = office.create(
            EntityKind::Attachment, {{u"name"_s, u"zqxletter.pdf"_s}, {u"sha256"_s, sha256}, {u"contact"_s, lee}});
        settle(world, {mara.get()});
        mara->update(EntityKind::Deal, deal, {{u"next_action"_s, u"Call"_s}});
        settle(world, {mara.get()});
        QVERIFY(rowsWith(office, "zqx") > 0);
        QVERIFY(mara->has(EntityKind::Contact, lee));

        QVERIFY_RESULT(erase(office, lee));
        settle(world, {mara.get()});

        QCOMPARE(rowsWith(office, "zqx"), 0);
        QCOMPARE(office.connection().query("SELECT count(*) FROM satchel.content")->integer(0, 0), 0);
        for (Desk *desk : {&office, mara.get()}) {
            QVERIFY(!desk->has(EntityKind::Contact, lee));
            QVERIFY(!desk->has(EntityKind::Attachment, attached));
            QCOMPARE(desk->text(EntityKind::Contact, lee, u"email"_s), QString());
            QVERIFY(!desk->text(EntityKind::Activity, call, u"subject"_s).contains(u"Zqx"_s));
            QVERIFY(!desk->text(EntityKind::Deal, deal, u"title"_s).contains(u"Zqx"_s));
            QVERIFY((*desk)->search(u"zqxlee"_s)->empty());
            QCOMPARE(entriesWith(*desk, u"zqx"_s), 0);
            QVERIFY(store::isErased((*desk)->database(), lee).value());
            QVERIFY(store::AuditChain((*desk)->database()).verify()->isSound());
            QVERIFY(store::HubState(**desk).refused()->empty());
            QCOMPARE(desk->waiting(), 0);
        }
        QCOMPARE(mara->text(EntityKind::Deal, deal, u"title"_s), office.text(EntityKind::Deal, deal, u"title"_s));
        QCOMPARE(office.text(EntityKind::Deal, deal, u"next_action"_s), u"Call"_s);
        // Nothing is left to do.
        QCOMPARE(mara->exchange()->pushed + office.exchange()->pushed, 0);
    }

    /// What only this desk has of the messages goes as well.
    void aDeskWithoutThePersonLosesTheHtmlOfTheirMessages()
    {
        HubWorld world;
        const RecordId lee = world.office->create(
            EntityKind::Contact, {{u"last_name"_s, u"Zqxlee"_s}, {u"email"_s, u"zqxlee@vik.example"_s}});
        const RecordId other = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Vik"_s}});
        const auto message = [&](RecordId contact, const QString &sender) {
            return world.office->create(EntityKind::Activity,
                {{u"kind"_s, u"email"_s}, {u"subject"_s, u"Offer"_s}, {u"sender"_s, sender}, {u"contact"_s, contact},
                    {u"message_id"_s, sender}});
        };
        const RecordId theirs = message(lee, u"Zqxlee <zqxlee@vik.example>"_s);
        const RecordId others = message(other, u"Vik <ben@vik.example>"_s);
        const RecordId toThem = world.office->create(EntityKind::Activity,
            {{u"kind"_s, u"email"_s}, {u"subject"_s, u"Pumps"_s}, {u"contact"_s, other}, {u"message_id"_s, u"3@x"_s},
                {u"recipients"_s, QStringList{u"zqxlee@vik.example"_s, u"ida@vik.example"_s}}});
        QVERIFY_RESULT(world.init());
        QVERIFY_RESULT(world.office->connection().run(("UPDATE satchel.record_right SET sees = CASE WHEN entity = "
            + QByteArray::number(static_cast<int>(EntityKind::Contact))
            + " THEN 'none' ELSE 'all' END WHERE role = 'rep'")
                                                          .constData()));
        world.addPerson(u"rep"_s, u"Jonas Brecht"_s, u"rep"_s);
        const auto rep = world.join(u"rep"_s, u"rep"_s);
        settle(world, {rep.get()});
        QVERIFY(!rep->has(EntityKind::Contact, lee));
        QVERIFY(rep->has(EntityKind::Activity, theirs));
        store::MailHtml html(**rep);
        for (const RecordId id : {theirs, others, toThem})
            QVERIFY_RESULT(html.put(id, u"<p>Hello</p>"_s));
        for (const QString &address : {u"zqxlee@vik.example"_s, u"ben@vik.example"_s, u"ida@vik.example"_s})
            QVERIFY_RESULT(html.setShowsPictures(address, true));

        QVERIFY_RESULT(erase(*world.office, lee));
        settle(world, {rep.get()});

        QVERIFY(!(*rep)->get(EntityKind::Activity, theirs)->text(u"sender"_s).contains(u"zqx"_s, Qt::CaseInsensitive));
        QCOMPARE(*html.of(theirs), QString());
        QCOMPARE(*html.of(toThem), QString());
        QCOMPARE(*html.of(others), u"<p>Hello</p>"_s);
        QCOMPARE(*html.pictureSenders(), (QStringList{u"ben@vik.example"_s, u"ida@vik.example"_s}));
    }

    /// The certificate is a legal paper.
    void theTeamsServerIsSaidToHaveThePersonErasedWhenItWasTold()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Zqxlee"_s}});
        settle(world, {mara.get()});
        QVERIFY_RESULT(erase(*world.office, lee));
        auto found = store::remoteErasures(**world.office, lee);
        QCOMPARE(found->size(), size_t(1));
        QVERIFY(found->front().isTeam);
        QVERIFY(found->front().state == store::RemoteErasure::State::Waiting);
        settle(world, {mara.get()});
        found = store::remoteErasures(**world.office, lee);
        QVERIFY(found->front().state == store::RemoteErasure::State::Deleted);
        found = store::remoteErasures(**mara, lee); // who was told
        QVERIFY(found->front().state == store::RemoteErasure::State::Deleted);
    }

    void whatADeskWroteMeanwhileIsErasedWithThePerson()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Zqxlee"_s}});
        settle(world, {mara.get()});
        // Without a network:
        mara->update(EntityKind::Contact, lee, {{u"phone"_s, u"+47 555 zqx"_s}});
        const RecordId note = mara->create(
            EntityKind::Activity, {{u"kind"_s, u"note"_s}, {u"body"_s, u"Zqxlee is on leave"_s}, {u"contact"_s, lee}});
        const RecordId other = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Vik"_s}});
        QVERIFY_RESULT(erase(*world.office, lee));
        QVERIFY_RESULT(world.office->exchange());
        settle(world, {mara.get()});
        QCOMPARE(rowsWith(*world.office, "zqx"), 0);
        QCOMPARE(entriesWith(*mara, u"zqx"_s), 0);
        QVERIFY(!mara->has(EntityKind::Contact, lee));
        QVERIFY(!mara->has(EntityKind::Activity, note));
        QVERIFY(world.office->has(EntityKind::Contact, other));
    }

    void aPersonWhomTheHubNeverHadIsErasedThereAsWell()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const RecordId lee = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Zqxlee"_s}});
        const RecordId deal = mara->create(EntityKind::Deal, {{u"title"_s, u"Zqxlee"_s}, {u"contact"_s, lee}});
        QVERIFY_RESULT(erase(*mara, lee));
        settle(world, {mara.get()});
        QCOMPARE(rowsWith(*world.office, "zqx"), 0);
        QVERIFY(world.office->has(EntityKind::Deal, deal));
        QVERIFY(store::isErased((*world.office)->database(), lee).value()); // a CRM does not bring them back here
        QVERIFY(store::HubState(**mara).refused()->empty());
    }

    void aDeskThatReadsAnewErasesToo()
    {
        HubWorld world;
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Zqxlee"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(erase(*world.office, lee));
        QVERIFY_RESULT(world.office->exchange());
        auto membership = **store::HubState(**mara).find();
        membership.rightsSince = -1; // as when an administrator has changed what she may see
        QVERIFY_RESULT(store::HubState(**mara).save(membership));
        const auto done = mara->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(done->hasReadAnew);
        QCOMPARE(entriesWith(*mara, u"zqx"_s), 0);
        QVERIFY(!mara->has(EntityKind::Contact, lee));
    }

    void aDeskThatJoinsLaterKnowsWhoWasErased()
    {
        HubWorld world;
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Zqxlee"_s}});
        QVERIFY_RESULT(world.init());
        QVERIFY_RESULT(erase(*world.office, lee));
        world.addPerson(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const auto mara = world.join(u"mara"_s, u"mara"_s);
        QVERIFY(store::isErased((*mara)->database(), lee).value());
        QCOMPARE(mara->exchange()->pushed, 0);
    }

    /// What only one desk knew of a person is a hash; it holds at each desk, whatever that desk could see of them.
    void anErasedAddressBringsNobodyInAtAnyDesk()
    {
        HubWorld world;
        Desk &office = *world.office;
        const QString early = u"early@vik.example"_s;
        const QString address = u"zqxlee@vik.example"_s;
        const RecordId before = office.create(EntityKind::Contact, {{u"last_name"_s, u"Early"_s}, {u"email"_s, early}});
        QVERIFY_RESULT(erase(office, before)); // while there was no team
        const RecordId lee = office.create(EntityKind::Contact, {{u"last_name"_s, u"Zqxlee"_s}, {u"email"_s, address}});
        QVERIFY_RESULT(world.init());
        QVERIFY_RESULT(
            office.connection().run("UPDATE satchel.record_right SET sees = 'none' WHERE role = 'rep' AND entity = "
                + QByteArray::number(static_cast<int>(EntityKind::Contact))));
        world.addPerson(u"rep"_s, u"Jonas Brecht"_s, u"rep"_s);
        const auto rep = world.join(u"rep"_s, u"rep"_s);
        sync::hub::HubRound round(**rep, rep->connection()); // over one connection, as a window has it
        QVERIFY_RESULT(round.run());
        QVERIFY(!rep->has(EntityKind::Contact, lee));
        QVERIFY(*store::isErasedAddress(**rep, early));
        QVERIFY(!*store::isErasedAddress(**rep, address));

        QVERIFY_RESULT(erase(office, lee));
        const Instant erased = world.clock.now();
        QVERIFY_RESULT(office.exchange());
        QVERIFY_RESULT(round.run());
        QVERIFY(*store::isErasedAddress(**rep, u"Zqxlee@vik.example"_s, erased));
        QVERIFY(!*store::isErasedAddress(**rep, u"ben@vik.example"_s, erased));
        QVERIFY(!*store::isErasedAddress(**rep, address, Instant{erased.ms + 120'000})); // writes again: is new
        const auto later = world.join(u"rep"_s, u"second"_s);
        QVERIFY(*store::isErasedAddress(**later, address, erased));
        // The server does not know the address, and shows nobody what it has but by the function.
        QCOMPARE(rowsWith(office, address.toUtf8()), 0);
        for (const char *table : {"erased_address", "erased_key"}) {
            const QByteArray sql = QByteArray("SELECT * FROM satchel.") + table;
            QVERIFY(!rep->connection().query(sql.constData()));
        }
        // A rep may not say who was erased.
        const auto forged = rep->connection().query("SELECT satchel.note_erased_addresses('{\"keys\": []}')");
        QVERIFY(!forged);
        QCOMPARE(forged.error().kind, Error::Kind::Refused);
        // What a server that took over has lost comes again.
        QVERIFY_RESULT(office.connection().run("DELETE FROM satchel.erased_address; DELETE FROM satchel.erased_key"));
        QVERIFY_RESULT(office.exchange());
        const auto last = world.join(u"rep"_s, u"third"_s);
        QVERIFY(*store::isErasedAddress(**last, early));
        QVERIFY(*store::isErasedAddress(**last, address, erased));
    }

    void whoDoesNotChangeEveryRecordErasesNobody()
    {
        HubWorld world;
        const RecordId lee = world.office->create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"owner"_s, (*world.office)->me()}});
        const auto rep = world.initAndJoin(u"rep"_s, u"Jonas Brecht"_s, u"rep"_s);
        const auto tried = erase(*rep, lee);
        QVERIFY(!tried);
        QCOMPARE(tried.error().kind, Error::Kind::Forbidden);
        QCOMPARE(rep->text(EntityKind::Contact, lee, u"last_name"_s), u"Lee"_s);
        // A client of one's own is stopped at the server.
        const auto psql = postgres().connect(world.database, world.loginOf(u"rep"_s), u"word"_s);
        const auto desk = (*store::HubState(**rep).find())->desk.toString().toUtf8();
        const auto answer = psql->query("SELECT satchel.push($1, 1000, $2)",
            {desk,
                R"([{"id":"01890000-0000-7000-8000-000000000001","label":"","origin":"user","at":"2026-01-01T00:00:00Z",)"
                R"("edits":[{"entity":"contact","record":")"
                    + lee.toString().toUtf8() + R"(","is_erased":true,"values":{},"changed":[]}],"erases":[]}])"});
        QVERIFY_RESULT(answer);
        QVERIFY2(answer->bytes(0, 0).contains("may not erase"), answer->bytes(0, 0));
        QCOMPARE(rowsWith(*world.office, "Lee"), 1);
    }

    /// The same erasure is read twice when a page of the log ends within it.
    void aCrashBetweenTwoPagesLosesNothing()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Zqxlee"_s}});
        for (int i = 0; i < 130; ++i)
            world.office->create(EntityKind::Activity,
                {{u"kind"_s, u"note"_s}, {u"body"_s, u"Zqxlee %1"_s.arg(i)}, {u"contact"_s, lee}});
        settle(world, {mara.get()});
        QVERIFY_RESULT(erase(*world.office, lee));
        settle(world, {mara.get()});
        QCOMPARE(rowsWith(*world.office, "zqx"), 0);
        QCOMPARE(entriesWith(*mara, u"zqx"_s), 0);
        QVERIFY(store::AuditChain((*mara)->database()).verify()->isSound());
    }
};

SATCHEL_TEST(tst_HubErasure)
#include "tst_HubErasure.moc"
