// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that breaks at each statement of an exchange, before the server has it and after the server did it: the
// next one goes on, nothing is lost, nothing is there twice. And computers whose clocks are a day apart.
#include "SameRecords.h"

#include "store/audit/AuditChain.h"
#include "store/Contents.h"
#include "store/Doctor.h"
#include "store/QuoteNumbering.h"
#include "store/Quotes.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Connections.h"
#include "sync/hub/HubAccess.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/PgRelay.h"
#include "tests/support/TestProgram.h"

#include <QBuffer>
#include <QScopeGuard>
#include <thread>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int largeSet = 120; // contacts: more than a pull reads at once
constexpr int lastReading = 14; // statement; those that follow are about what is sent, and files

/// An office and the desk of Mara, whose connection leads through a relay.
class BrokenLine
{
public:
    BrokenLine() : m_relay(postgres().socket())
    {
        for (int i = 0; i < largeSet; ++i)
            m_crowd.push_back(m_world.office->create(EntityKind::Contact, {{u"last_name"_s, u"C%1"_s.arg(i)}}));
        m_lee = m_world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        m_mara = m_world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        m_world.pass(0);
        store::Connection account;
        account.vendor = u"hubspot"_s;
        account.name = u"CRM"_s;
        account.baseUrl = u"https://api.hubapi.com"_s;
        account.state = store::ConnectionState::Ready;
        m_account = store::Connections(**m_mara).add(account)->number;
        std::ignore = store::Connections(**m_mara).setAccount(m_account, u"1"_s);
        settle(m_world, {m_mara.get()});
    }

    /// Both have done something of each kind that goes over the line.
    void work(int round)
    {
        m_round = round;
        Desk &office = *m_world.office;
        // What is large is there only while the line breaks near it: it takes long.
        if (round <= lastReading) {
            ChangeSet large{u"Large"_s, Origin::user(), {}, {}};
            for (const RecordId contact : m_crowd)
                large.edits.push_back(Edit::update(EntityKind::Contact, contact, {{u"phone"_s, word(u"large")}}));
            QVERIFY_RESULT(office->commit(large));
        }
        office.update(EntityKind::Contact, m_lee, {{u"phone"_s, word(u"office")}});
        attach(office, "office", 10);
        sendQuote(office);
        QVERIFY_RESULT(office.exchange());

        Desk &mara = *m_mara;
        m_made = mara.create(EntityKind::Contact, {{u"last_name"_s, word(u"made")}});
        mara.update(EntityKind::Contact, m_lee, {{u"job_title"_s, word(u"mara")}});
        mara.remove(EntityKind::Contact, mara.create(EntityKind::Contact, {{u"last_name"_s, word(u"removed")}}));
        QVERIFY_RESULT(mara->undo((*mara->log().newestUndoable())->id));
        attach(mara, "mara", round <= lastReading ? 10 : 600'000); // one piece, or two
        sendQuote(mara);
        QVERIFY_RESULT(store::QuoteNumbering(mara->database()).forgetReserved()); // so that it has to take some
    }

    /// Mara's exchange, cut there; false when it ended before.
    bool isCut(int statement, PgRelay::Cut cut)
    {
        m_mara->setConnection(connect());
        m_relay.cutAt(statement, cut);
        const auto done = m_mara->exchange();
        m_relay.cutAt(0, cut);
        if (done)
            return false;
        const auto kind = done.error().kind;
        if (kind != Error::Kind::Unanswered && kind != Error::Kind::Offline)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return true;
    }

    void goOn()
    {
        m_mara->setConnection(connect());
        settle(m_world, {m_mara.get()});
    }

    void check()
    {
        Desk &office = *m_world.office;
        for (Desk *desk : {&office, m_mara.get()}) {
            QCOMPARE(desk->waiting(), 0);
            QVERIFY(store::HubState(**desk).refused()->empty());
            QVERIFY(store::Conflicts(**desk).list()->empty());
            QCOMPARE(timesInLog(*desk, m_lee, u"phone"_s, word(u"office")), 1);
            QCOMPARE(timesInLog(*desk, m_lee, u"job_title"_s, word(u"mara")), 1);
            for (const RecordId contact : {m_crowd.front(), m_crowd.back()})
                QCOMPARE(timesInLog(*desk, contact, u"phone"_s, word(u"large")), m_round <= lastReading ? 1 : 0);
            QCOMPARE(desk->text(EntityKind::Contact, m_made, u"last_name"_s), word(u"made"));
        }
        for (const auto &[desk, bytes] : m_files)
            QVERIFY(*store::Contents(desk == m_mara.get() ? *office : **m_mara).has(bytes));
        QVERIFY(store::Leases(**m_mara).check(m_account).has_value());
        const auto twice = office.connection().query(
            "SELECT 1 FROM satchel.change c JOIN satchel.changeset s ON s.number = c.changeset"
            " WHERE c.kind < 4 GROUP BY s.id, c.record, c.kind, c.fields HAVING count(*) > 1");
        QVERIFY_RESULT(twice);
        QCOMPARE(twice->count(), 0);
        QStringList numbers = m_numbers;
        QVERIFY(!numbers.contains(QString()));
        QCOMPARE(numbers.removeDuplicates(), 0);
    }

    void checkAll()
    {
        const QStringList differ = differences({m_world.office.get(), m_mara.get()});
        QVERIFY2(differ.isEmpty(), qPrintable(differ.join(u'\n')));
        for (Desk *desk : {m_world.office.get(), m_mara.get()}) {
            QVERIFY(store::AuditChain((*desk)->database()).verify()->isSound());
            for (const store::Finding &finding : store::Doctor(**desk).examine())
                QVERIFY2(finding.isSound, qPrintable(finding.detail));
        }
    }

private:
    QString word(QStringView what) const { return u"%1 %2"_s.arg(what).arg(m_round); }

    std::unique_ptr<sync::hub::PgConnection> connect()
    {
        auto opened = sync::hub::PgConnection::open(
            m_relay.address(m_world.database, m_world.loginOf(u"mara"_s)), u"word"_s, postgres().cancellation());
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        return std::move(*opened);
    }

    void attach(Desk &desk, const QByteArray &text, int size)
    {
        QBuffer buffer;
        buffer.setData(text + QByteArray::number(m_round) + QByteArray(size, 'x'));
        buffer.open(QIODevice::ReadOnly);
        const QString sha256 = *store::Contents(*desk).put(buffer, u"a.pdf"_s);
        desk.create(EntityKind::Attachment,
            {{u"name"_s, u"a.pdf"_s}, {u"size"_s, qint64(buffer.size())}, {u"sha256"_s, sha256},
                {u"contact"_s, m_lee}});
        m_files.emplace_back(&desk, sha256);
    }

    void sendQuote(Desk &desk)
    {
        const RecordId company = desk.create(EntityKind::Company, {{u"name"_s, word(u"Aalto")}});
        const RecordId quote = desk.create(EntityKind::Quote, {{u"company"_s, company}, {u"currency"_s, u"EUR"_s}});
        desk.create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"name"_s, u"Pump"_s}, {u"quantity"_s, Decimal::fromInteger(1)},
                {u"unit_price"_s, UnitPrice{Decimal::fromInteger(5), *Currency::fromCode(u"EUR"_s)}}});
        std::ignore = store::moveQuote(*desk, quote, u"sent"_s, Origin::user());
        m_numbers.append(desk.text(EntityKind::Quote, quote, u"number"_s));
    }

    HubWorld m_world;
    PgRelay m_relay;
    std::unique_ptr<Desk> m_mara;
    qint64 m_account = 0;
    RecordId m_lee;
    std::vector<RecordId> m_crowd;
    std::vector<std::pair<Desk *, QString>> m_files;
    QStringList m_numbers;
    RecordId m_made;
    int m_round = 0;
};

} // namespace

class tst_HubFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    /// The server ends a session in the middle of a statement: this one waits for another writer, its edits half sent.
    void aSessionThatIsKilledWithinAPushDoesNothingAndTheNextDoesItOnce()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        QVERIFY_RESULT(mara->exchange());
        const RecordId lee = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        auto &office = world.office->connection();
        QVERIFY_RESULT(office.run("BEGIN; SELECT satchel.lock_log()"));
        Result<sync::hub::HubExchange> broken = sync::hub::HubExchange();
        std::thread exchange([&] { broken = mara->exchange(); });
        const auto goOn = qScopeGuard([&] {
            std::ignore = office.run("ROLLBACK"); // whoever waits for the lock goes on
            if (exchange.joinable())
                exchange.join();
        });
        const auto server = world.server->connect(world.database, u"postgres"_s);
        const QByteArray kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'advisory'"
                                " AND usename = '"
            + world.loginOf(u"mara"_s).toUtf8() + '\'';
        bool isKilled = false; // once: then it is not there any more
        QTRY_VERIFY(isKilled = isKilled || server->query(kill.constData())->count() == 1);
        exchange.join();
        QVERIFY_RESULT(office.run("ROLLBACK"));
        QVERIFY(!broken);
        QCOMPARE(mara->waiting(), 1);
        QCOMPARE(office.query("SELECT count(*) FROM satchel.contact")->integer(0, 0), 0);
        mara->setConnection(world.server->connect(world.database, world.loginOf(u"mara"_s), u"word"_s));
        settle(world, {mara.get()});
        QVERIFY(world.office->has(EntityKind::Contact, lee));
        QCOMPARE(office
                     .query("SELECT count(*) FROM satchel.change WHERE kind = 0 AND record IN (SELECT id FROM"
                            " satchel.contact)")
                     ->integer(0, 0),
            1);
    }

    void theLineBreaksAtEachStatement_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addRow("before the statement") << static_cast<int>(PgRelay::Cut::BeforeStatement);
        QTest::addRow("before the answer") << static_cast<int>(PgRelay::Cut::BeforeAnswer);
    }
    void theLineBreaksAtEachStatement()
    {
        QFETCH(const int, cut);
        BrokenLine line;
        int statement = 1;
        for (;; ++statement) {
            line.work(statement);
            const bool isCut = line.isCut(statement, static_cast<PgRelay::Cut>(cut));
            line.goOn();
            line.check();
            if (QTest::currentTestFailed()) {
                qWarning("cut at statement %d", statement);
                return;
            }
            if (!isCut)
                break; // it has fewer
        }
        line.checkAll();
        QVERIFY2(
            statement > lastReading + 4, qPrintable(QString::number(statement))); // it was about all of an exchange
    }

    /// Whose clock is a day ahead does not win with what is older.
    void clocksADayApart()
    {
        HubWorld world;
        const RecordId lee = world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QVERIFY_RESULT(world.init());
        world.addPerson(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        ManualClock ahead(Instant{world.clock.now().ms + 86'400'000}, QTimeZone::utc());
        const auto mara = world.join(u"mara"_s, u"mara"_s, &ahead);
        const auto pass = [&](qint64 milliseconds) {
            world.pass(milliseconds);
            ahead.advance(milliseconds);
        };
        pass(0);
        int number = 0;
        for (const bool isMaraNewer : {false, true, false}) {
            Desk &older = isMaraNewer ? *world.office : *mara;
            Desk &newer = isMaraNewer ? *mara : *world.office;
            older.update(EntityKind::Contact, lee, {{u"phone"_s, u"older %1"_s.arg(++number)}});
            pass(60'000);
            newer.update(EntityKind::Contact, lee, {{u"phone"_s, u"newer %1"_s.arg(number)}});
            pass(60'000);
            QVERIFY_RESULT(newer.exchange()); // also when the older one comes second
            settle(world, {mara.get()});
            for (Desk *desk : {world.office.get(), mara.get()})
                QCOMPARE(desk->text(EntityKind::Contact, lee, u"phone"_s), u"newer %1"_s.arg(number));
        }
        const auto at = world.office->connection().query("SELECT max(at) <= satchel.clock() FROM satchel.changeset");
        QVERIFY_RESULT(at);
        QVERIFY(at->boolean(0, 0));
    }

    /// Who lost the access keeps what they did, and is told why it does not go anywhere.
    void whoIsRevokedIsTold()
    {
        HubWorld world;
        const auto rep = world.initAndJoin(u"rep"_s, u"Jonas Brecht"_s, u"rep"_s);
        const RecordId late = rep->create(EntityKind::Contact, {{u"last_name"_s, u"Late"_s}});
        QVERIFY_RESULT(
            world.office->connection().query("SELECT satchel.revoke_person($1)", {world.loginOf(u"rep"_s).toUtf8()}));
        MemoryKeychain keychain;
        const auto membership = **store::HubState(**rep).find();
        keychain.set(sync::hub::secretName(membership.address, membership.login), u"word"_s);
        sync::hub::HubAccess access(**rep, keychain, postgres().cancellation());
        const auto round = access.exchange();
        QVERIFY(round.error.has_value());
        QCOMPARE(round.error->kind, Error::Kind::Refused);
        const auto connection = *store::Connections(**rep).get(membership.connection);
        QCOMPARE(connection.state, store::ConnectionState::Stopped);
        QVERIFY2(
            connection.problem.contains(u"what was not sent stays on this computer"_s), qPrintable(connection.problem));
        QCOMPARE(rep->waiting(), 1);
        QVERIFY(rep->has(EntityKind::Contact, late));
        // With access again it goes on from there.
        QVERIFY_RESULT(sync::hub::setPerson(
            world.office->connection(), world.loginOf(u"rep"_s), (*rep)->me(), u"rep"_s, u"word"_s));
        QVERIFY(!access.exchange().error.has_value());
        QVERIFY_RESULT(world.office->exchange());
        QVERIFY(world.office->has(EntityKind::Contact, late));
    }
};

SATCHEL_TEST(tst_HubFaults)
#include "tst_HubFaults.moc"
