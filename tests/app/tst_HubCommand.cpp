// SPDX-License-Identifier: GPL-3.0-or-later
// `satchel hub` at a PostgreSQL of the test's own: a hub is made from one store, joined by a new one, synced and left.
#include "store/hub/TeamInvitation.h"
#include "sync/hub/HubAccess.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_HubCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
        m_server = std::make_unique<PostgresServer>();
        m_server->makeDatabase(u"team"_s, u"office"_s, u"secret"_s);
        m_server->makeDatabase(u"lists"_s, u"desk"_s, u"secret"_s);
    }

    void commandsThatListConnectionsWorkInATeam_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const QStringList &words : {QStringList{u"connection"_s, u"list"_s}, QStringList{u"parked"_s},
                 QStringList{u"parked"_s, u"retry"_s}, QStringList{u"matches"_s}, QStringList{u"conflicts"_s},
                 QStringList{u"sync"_s}, QStringList{u"doctor"_s}, QStringList{u"diagnostics"_s}})
            QTest::newRow(qPrintable(words.join(u' '))) << words;
    }
    void commandsThatListConnectionsWorkInATeam()
    {
        QFETCH(QStringList, words);
        if (!m_desk) {
            m_desk = std::make_unique<CommandLineCall>();
            m_desk->keychain.recover();
            const Answer made = (*m_desk)({u"hub"_s, u"init"_s, m_server->address(u"lists"_s, u"desk"_s)}, "secret\n");
            QVERIFY2(made.code == 0, made.err);
        }
        const Answer answer = (*m_desk)(words);
        QVERIFY2(answer.code == 0, answer.err + answer.out);
        m_desk->isScreen = true;
        const Answer shown = m_desk->plain(words + QStringList{u"--store"_s, m_desk->path()});
        m_desk->isScreen = false;
        QVERIFY2(shown.code == 0, shown.err + shown.out);
        QVERIFY2(!shown.err.contains("connector"), shown.err); // the hub has no vendor
    }

    void aTeamSharesWhatTheOfficeHas()
    {
        CommandLineCall office;
        office.keychain.recover();
        office({u"apply"_s},
            R"({"op":"create","entity":"user","fields":{"name":"Mara Lindqvist"}})"
            "\n");
        const QString address = m_server->address(u"team"_s, u"office"_s);
        const Answer made = office({u"hub"_s, u"init"_s, address, u"--name"_s, u"Fjellstad"_s}, "secret\n");
        QVERIFY2(made.code == 0, made.err);
        QCOMPARE(made.object()[u"role"_s].toString(), u"administrator"_s);
        QCOMPARE(made.object()[u"desks"_s].toInt(), 1);
        QCOMPARE(made.object()[u"waiting"_s].toInt(), 0);
        QVERIFY(made.object()[u"lease"_s].isNull());
        QCOMPARE(office.keychain.entries().value(sync::hub::secretName(address, u"office"_s)), u"secret"_s);
        QVERIFY(!made.out.contains("secret"));
        QCOMPARE(office({u"hub"_s, u"init"_s, address}, "secret\n").error()[u"kind"_s].toString(), u"conflict"_s);
        const Answer person = office(
            {u"hub"_s, u"person"_s, u"mara"_s, u"--user"_s, u"Mara Lindqvist"_s, u"--role"_s, u"lead"_s}, "word\n");
        QVERIFY2(person.code == 0, person.err);

        CommandLineCall mara;
        mara.keychain.recover();
        const Answer joined = mara({u"hub"_s, u"join"_s, m_server->address(u"team"_s, u"mara"_s)}, "word\n");
        QVERIFY2(joined.code == 0, joined.err);
        QCOMPARE(joined.object()[u"role"_s].toString(), u"lead"_s);
        QCOMPARE(joined.object()[u"desks"_s].toInt(), 2);
        const Answer lead = mara({u"apply"_s},
            R"({"op":"create","entity":"contact","fields":{"last_name":"Lee"}})"
            "\n");
        QVERIFY(lead.line(0)[u"ok"_s].toBool());
        QCOMPARE(mara({u"hub"_s, u"status"_s}).object()[u"waiting"_s].toInt(), 1);
        const auto connections = mara({u"connection"_s, u"list"_s}).array();
        QCOMPARE(connections.size(), 1);
        QCOMPARE(connections[0][u"vendor"_s].toString(), u"hub"_s);
        QCOMPARE(connections[0][u"waiting"_s].toInt(), 1);
        const auto sent = mara({u"sync"_s}).array();
        QCOMPARE(sent[0][u"pushed"_s].toInt(), 1);
        QVERIFY(sent[0][u"finished"_s].toBool());
        QCOMPARE(office({u"sync"_s}).array()[0][u"pulled"_s].toInt(), 1);
        QCOMPARE(office({u"list"_s, u"contact"_s}).array()[0][u"last_name"_s].toString(), u"Lee"_s);
        QVERIFY2(mara({u"doctor"_s}).out.contains("connections"), mara({u"doctor"_s}).err);
        const Answer left = mara({u"hub"_s, u"leave"_s});
        QVERIFY2(left.code == 0, left.err);
        QCOMPARE(mara({u"hub"_s, u"status"_s}).error()[u"kind"_s].toString(), u"not_found"_s);
        QCOMPARE(mara({u"list"_s, u"contact"_s}).array().size(), 1);
        QVERIFY(!mara.keychain.entries().contains(
            sync::hub::secretName(m_server->address(u"team"_s, u"mara"_s), u"mara"_s)));
    }

    void aColleagueIsInvitedAndJoinsOnce()
    {
        m_server->makeDatabase(u"invited"_s, u"host"_s, u"secret"_s);
        CommandLineCall office;
        office.keychain.recover();
        office.clock.set(Instant{QDateTime::currentMSecsSinceEpoch()}); // the server's: it ends invitations
        const QString address = m_server->address(u"invited"_s, u"host"_s);
        QCOMPARE(office({u"hub"_s, u"init"_s, address, u"--name"_s, u"Fjellstad"_s}, "secret\n").code, 0);
        QCOMPARE(office({u"invite"_s}).error()[u"where"_s].toString(), u"name"_s);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"lukas.satchel-invitation"_s);
        const QStringList wish{u"invite"_s, u"--name"_s, u"Lukas Brandstetter"_s, u"--email"_s,
            u"lukas@fjellstad.example"_s, u"--role"_s, u"rep"_s, u"--output"_s, file, u"--territory"_s};
        QCOMPARE(office(wish + QStringList{u"DACH"_s}).error()[u"kind"_s].toString(), u"not_found"_s);
        QVERIFY(!QFile::exists(file)); // nobody was invited
        QCOMPARE(office({u"apply"_s},
                     "{\"op\":\"create\",\"entity\":\"team\",\"fields\":{\"name\":\"DACH\",\"is_territory\":true}}\n")
                     .code,
            0);
        const Answer made = office(wish + QStringList{u"DACH"_s});
        QVERIFY2(made.code == 0, made.err);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(store::invitationFrom(written.readAll())->territory, u"DACH"_s);
        written.close();
        QCOMPARE(made.object().keys(), QStringList({u"expires"_s, u"file"_s, u"id"_s}));
        QCOMPARE(made.object()[u"file"_s].toString(), QDir::toNativeSeparators(file));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto listed = office({u"invite"_s, u"list"_s}).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0].toObject().keys(), QStringList({u"id"_s, u"name"_s, u"state"_s}));
        QCOMPARE(listed[0][u"state"_s].toString(), u"open"_s);

        CommandLineCall lukas;
        lukas.keychain.recover();
        QCOMPARE(lukas({u"hub"_s, u"join"_s, u"--invitation"_s, file}, "short\n").error()[u"kind"_s].toString(),
            u"invalid"_s);
        lukas.policies.hubAddress = u"hub.another.example"_s; // the invitation is not used up by what is not allowed
        QCOMPARE(
            lukas({u"hub"_s, u"join"_s, u"--invitation"_s, file}, "a word of his own\n").error()[u"kind"_s].toString(),
            u"forbidden"_s);
        lukas.policies = {};
        const Answer joined = lukas({u"hub"_s, u"join"_s, u"--invitation"_s, file}, "a word of his own\n");
        QVERIFY2(joined.code == 0, joined.err);
        QCOMPARE(joined.object()[u"role"_s].toString(), u"rep"_s);
        QCOMPARE(joined.object()[u"desks"_s].toInt(), 2);
        QCOMPARE(office({u"invite"_s, u"list"_s}).array()[0][u"state"_s].toString(), u"used"_s);
        CommandLineCall other;
        other.keychain.recover();
        const Answer late = other({u"hub"_s, u"join"_s, u"--invitation"_s, file}, "a word of another\n");
        QCOMPARE(late.error()[u"kind"_s].toString(), u"conflict"_s);
        const QString id = made.object()[u"id"_s].toString();
        QCOMPARE(office({u"invite"_s, u"revoke"_s, id}).error()[u"kind"_s].toString(), u"conflict"_s);
        const Answer second = office({u"invite"_s, u"--name"_s, u"Ingrid Aasen"_s, u"--output"_s, file});
        QVERIFY2(second.code == 0, second.err);
        const auto revoked = office({u"invite"_s, u"revoke"_s, second.object()[u"id"_s].toString()}).array();
        QCOMPARE(revoked.size(), 2);
        QCOMPARE(
            std::ranges::count_if(revoked, [](const QJsonValue &one) { return one[u"state"] == u"revoked"_s; }), 1);
        const Answer refused = lukas({u"invite"_s, u"--name"_s, u"Yara El-Sayed"_s, u"--output"_s, file + u"2"_s});
        QCOMPARE(refused.code, 1); // no administrator
        QVERIFY(!QFile::exists(file + u"2"_s));
    }

    void aStoreThatHasRecordsTakesThemAlong()
    {
        m_server->makeDatabase(u"joined"_s, u"boss"_s, u"secret"_s);
        CommandLineCall office;
        office.keychain.recover();
        office({u"apply"_s},
            R"({"op":"create","entity":"user","fields":{"name":"Mara Lindqvist"}})"
            "\n"
            R"({"op":"create","entity":"contact","fields":{"last_name":"Lee","email":"lee@acme.example"}})"
            "\n");
        const QString address = m_server->address(u"joined"_s, u"boss"_s);
        QCOMPARE(office({u"hub"_s, u"init"_s, address, u"--name"_s, u"Fjellstad"_s}, "secret\n").code, 0);
        const Answer person = office(
            {u"hub"_s, u"person"_s, u"sara"_s, u"--user"_s, u"Mara Lindqvist"_s, u"--role"_s, u"lead"_s}, "word\n");
        QVERIFY2(person.code == 0, person.err);

        CommandLineCall mara;
        mara.keychain.recover();
        const QString hers = m_server->address(u"joined"_s, u"sara"_s);
        const Answer nothing = mara({u"hub"_s, u"join"_s, hers, u"--dry-run"_s}, "word\n");
        QCOMPARE(nothing.error()[u"kind"_s].toString(), u"not_found"_s);
        mara({u"apply"_s},
            R"({"op":"create","entity":"contact","fields":{"last_name":"Lee","email":"lee@acme.example","phone":"1"}})"
            "\n"
            R"({"op":"create","entity":"deal","fields":{"title":"Pumps","contact":{"find":{"email":"lee@acme.example"}}}})"
            "\n");
        const Answer tried = mara({u"hub"_s, u"join"_s, hers, u"--dry-run"_s}, "word\n");
        QVERIFY2(tried.code == 0, tried.err);
        QCOMPARE(tried.object()[u"matches"_s].toArray().size(), 1);
        QCOMPARE(tried.object()[u"matches"_s][0][u"team_title"_s].toString(), u"Lee"_s);
        QCOMPARE(tried.object()[u"created"_s].toObject(), (QJsonObject{{u"deal"_s, 1}}));
        QCOMPARE(mara({u"hub"_s, u"status"_s}).error()[u"kind"_s].toString(), u"not_found"_s);
        QCOMPARE(office({u"hub"_s, u"status"_s}).object()[u"desks"_s].toInt(), 1); // as it was before

        const Answer joined = mara({u"hub"_s, u"join"_s, hers}, "word\n");
        QVERIFY2(joined.code == 0, joined.err);
        QCOMPARE(joined.object()[u"waiting"_s].toInt(), 0);
        const QJsonObject what = joined.object()[u"joined"_s].toObject();
        QCOMPARE(what[u"created"_s].toInt(), 1);
        QCOMPARE(what[u"matched"_s].toInt(), 1);
        QVERIFY(QFile::exists(what[u"kept_aside"_s].toString()));
        QCOMPARE(mara({u"list"_s, u"contact"_s}).array().size(), 1);
        QCOMPARE(office({u"sync"_s}).array()[0][u"error"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(office({u"list"_s, u"contact"_s}).array()[0][u"phone"_s].toString(), u"1"_s);
        QCOMPARE(office({u"list"_s, u"deal"_s}).array()[0][u"title"_s].toString(), u"Pumps"_s);
        QCOMPARE(mara({u"hub"_s, u"join"_s, hers}, "word\n").error()[u"kind"_s].toString(), u"conflict"_s);
        QCOMPARE(QDir(QFileInfo(mara.path()).path()).entryList({u"joining-*"_s}), QStringList());
        QVERIFY2(mara({u"doctor"_s}).code == 0, mara({u"doctor"_s}).out);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        const QString there = m_server ? m_server->address(u"team"_s, u"office"_s) : QString();
        const auto row = [](const char *name, const QStringList &words, const QByteArray &in, int code,
                             const QString &kind) { QTest::newRow(name) << words << in << code << kind; };
        row("no such action", {u"dissolve"_s}, {}, 2, u"usage"_s);
        row("no address", {u"init"_s}, {}, 2, u"usage"_s);
        row("a password in the address", {u"join"_s, there + u" password=word"_s}, {}, 1, u"invalid"_s);
        row("nobody signs in", {u"join"_s, u"host=/nowhere"_s}, "x\n", 1, u"invalid"_s);
        row("no password", {u"join"_s, there}, {}, 1, u"invalid"_s);
        row("a wrong password", {u"join"_s, there}, "guess\n", 1, u"unauthorized"_s);
        row("no hub there",
            {u"join"_s, there.isEmpty() ? there : QString(there).replace(u"dbname=team"_s, u"dbname=postgres"_s)},
            "secret\n", 1, u"refused"_s);
        row("no hub", {u"status"_s}, {}, 1, u"not_found"_s);
        row("no server", {u"init"_s, u"host=/nowhere user=x"_s}, "x\n", 1, u"offline"_s);
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, in);
        QFETCH(const int, code);
        QFETCH(const QString, kind);
        CommandLineCall call;
        call.keychain.recover();
        const Answer answer = call(QStringList{u"hub"_s} + words, in);
        QCOMPARE(answer.code, code);
        QCOMPARE(answer.error()[u"kind"_s].toString(), kind);
        QVERIFY(words.first() != u"join"_s || !QFile::exists(call.path())); // nothing is left half made
    }

private:
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<CommandLineCall> m_desk; // of the team of the lists
};

SATCHEL_TEST(tst_HubCommand)
#include "tst_HubCommand.moc"
