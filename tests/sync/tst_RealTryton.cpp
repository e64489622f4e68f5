// SPDX-License-Identifier: GPL-3.0-or-later
// A Tryton server by a description: JSON-RPC over HTTP with a session, whole rounds both ways.
#include "store/sync/SyncState.h"
#include "sync/session/ConnectionSetup.h"
#include "sync/session/SettingsKeys.h"
#include "sync/transport/HttpTransport.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/sync/MemoryKeychain.h"
#include "tests/sync/VirtualTime.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

const QString password = u"admin:admin-password"_s;
constexpr int personCategory = 1; // as prepare.py makes it

/// Loses the answer to the next call of a method, after it was carried out, and counts the calls of the others.
class Losing final : public Transport
{
public:
    Losing(Cancellation &cancellation, QByteArray &method, QByteArrayList &calls)
        : m_http(cancellation), m_method(method), m_calls(calls)
    {
    }

    Result<HttpResponse> send(const HttpRequest &request) override
    {
        const QByteArray method
            = QJsonDocument::fromJson(request.body).object().value("method"_L1).toString().toLatin1();
        m_calls.append(method);
        auto response = m_http.send(request);
        if (m_method.isEmpty() || !method.endsWith(m_method))
            return response;
        m_method.clear();
        return fail(Error::Kind::Unanswered, u"the connection was closed before an answer came"_s);
    }

private:
    HttpTransport m_http;
    QByteArray &m_method;
    QByteArrayList &m_calls;
};

} // namespace

class tst_RealTryton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// One server for all tests: it takes seconds to start. Each test has a database of its own.
    void initTestCase()
    {
        const QString prepared = QStringLiteral(SATCHEL_CRM_SERVER);
        if (!QFile::exists(prepared + u"/prepared-version"_s))
            QSKIP("there is no Tryton: ./dev setup installs it on Debian");
        m_server.setProcessChannelMode(QProcess::SeparateChannels);
        m_server.start(u"/usr/bin/python3"_s, {prepared + u"/server.py"_s, m_folder.path()});
        while (!m_server.canReadLine() && m_server.waitForReadyRead(60'000)) {}
        m_home = QString::fromLatin1(m_server.readLine()).trimmed();
        QVERIFY2(m_home.startsWith("http://127.0.0.1:"_L1), m_server.readAllStandardError().constData());
    }

    void cleanupTestCase()
    {
        m_server.closeWriteChannel(); // it ends with its input
        QVERIFY(m_server.state() == QProcess::NotRunning || m_server.waitForFinished());
    }

    void init()
    {
        const QString database = u"crm%1"_s.arg(++m_databases);
        QVERIFY(QFile::copy(
            QStringLiteral(SATCHEL_CRM_SERVER) + u"/prepared.sqlite"_s, m_folder.filePath(database + u".sqlite"_s)));
        m_address = m_home + u'/' + database;
        m_store = std::make_unique<test::TestStore>(); // its clock is the server's, from which changes are asked for
        m_store->clock.set(Instant{QDateTime::currentMSecsSinceEpoch()});
        m_keychain = std::make_unique<test::MemoryKeychain>();
        m_waiting = std::make_unique<test::VirtualSleeper>(m_store->clock);
        m_lost.clear();
        m_calls.clear();
        m_authorization.clear();
        QVERIFY(signIn());
        const auto made = connectTo(password);
        QVERIFY2(made, qPrintable(made ? QString() : toText(made.error())));
        m_number = made->number;
        m_session = std::move(*Session::open(**m_store, m_number, dependencies(), 7));
    }

    void cleanup() { m_session.reset(); }

    void recordsGoBothWays()
    {
        const int acme = createThere(u"party.party"_s,
            {{u"name"_s, u"Acme"_s}, {u"contact_mechanisms"_s, mechanism(u"phone"_s, u"+49 30 1234567"_s)}});
        const int ada = createThere(u"party.party"_s,
            {{u"name"_s, u"Ada Roe"_s}, {u"categories"_s, persons()},
                {u"contact_mechanisms"_s, mechanism(u"email"_s, u"ada@acme.example"_s)}});
        const int deal = createThere(u"sale.opportunity"_s,
            {{u"description"_s, u"Pumps"_s}, {u"party"_s, acme}, {u"company"_s, 1}, {u"employee"_s, 1},
                {u"amount"_s, QJsonObject{{u"__class__"_s, u"Decimal"_s}, {u"decimal"_s, u"1250.50"_s}}},
                {u"state"_s, u"opportunity"_s}});
        QVERIFY(acme > 0 && ada > 0 && deal > 0);
        QVERIFY(settle());
        const Record company = get(EntityKind::Company, u"companies"_s, acme);
        QCOMPARE(company.text(u"name"), u"Acme"_s);
        QCOMPARE(company.text(u"phone"), u"+49 30 1234567"_s);
        QCOMPARE(count(EntityKind::Company), 1); // neither the person nor our own company
        const Record person = get(EntityKind::Contact, u"persons"_s, ada);
        QCOMPARE(person.text(u"last_name"), u"Roe"_s);
        QCOMPARE(person.text(u"email"), u"ada@acme.example"_s);
        const Record pumps = get(EntityKind::Deal, u"opportunities"_s, deal);
        QCOMPARE(valueOr<RecordId>(pumps.value(u"company")), company.id);
        QCOMPARE(
            valueOr<Money>(pumps.value(u"value")), *Money::fromString(u"1250.50"_s, *Currency::fromCode(u"EUR"_s)));
        QCOMPARE((*m_store)->get(EntityKind::Stage, valueOr<RecordId>(pumps.value(u"stage")))->text(u"name"),
            u"Opportunity"_s);

        QVERIFY(m_store->update(EntityKind::Company, company.id,
            {{u"name"_s, u"Acme Ltd"_s}, {u"phone"_s, Value()}, {u"website"_s, u"https://acme.example"_s}}));
        QVERIFY(m_store->update(EntityKind::Contact, person.id, {{u"email"_s, u"ada@roe.example"_s}}));
        QVERIFY(m_store->update(EntityKind::Deal, pumps.id,
            {{u"value"_s, *Money::fromString(u"99.90"_s, *Currency::fromCode(u"EUR"_s))},
                {u"expected_close"_s, QDate(2027, 3, 1)}}));
        QVERIFY(settle());
        QCOMPARE(there(u"party.party"_s, acme, {u"name"_s})[u"name"].toString(), u"Acme Ltd"_s);
        QCOMPARE(mechanisms(acme), (QStringList{u"website https://acme.example"_s}));
        QCOMPARE(mechanisms(ada), (QStringList{u"email ada@roe.example"_s}));
        const QJsonObject written = there(u"sale.opportunity"_s, deal, {u"amount"_s, u"end_date"_s});
        QCOMPARE(written[u"amount"][u"decimal"].toString(), u"99.9"_s);
        QCOMPARE(written[u"end_date"][u"month"].toInt(), 3);

        QVERIFY(editThere(u"party.party"_s, ada, {{u"name"_s, u"Ada Doe"_s}}));
        QVERIFY(editThere(u"sale.opportunity"_s, deal, {{u"state"_s, u"won"_s}}));
        QVERIFY(settle());
        QCOMPARE((*m_store)->get(EntityKind::Contact, person.id)->text(u"last_name"), u"Doe"_s);
        const Record won = *(*m_store)->get(EntityKind::Deal, pumps.id);
        QCOMPARE((*m_store)->get(EntityKind::Stage, valueOr<RecordId>(won.value(u"stage")))->text(u"kind"), u"won"_s);
        QVERIFY(store::Conflicts(**m_store).list()->empty());
        QCOMPARE(parkedReasons().join(u"; "_s), QString());
    }

    void whatIsCreatedHereIsCreatedThere()
    {
        QVERIFY(settle());
        const RecordId company = m_store->create(
            EntityKind::Company, {{u"name"_s, u"Bolt"_s}, {u"phone"_s, u"+49 30 7654321"_s}});
        const RecordId person = m_store->create(EntityKind::Contact,
            {{u"first_name"_s, u"Ben"_s}, {u"last_name"_s, u"Boe"_s}, {u"email"_s, u"ben@bolt.example"_s}});
        QVERIFY(settle());
        const int bolt = idThere(company).toInt();
        QCOMPARE(there(u"party.party"_s, bolt, {u"name"_s})[u"name"].toString(), u"Bolt"_s);
        QCOMPARE(mechanisms(bolt), (QStringList{u"phone +49 30 7654321"_s}));
        const int ben = idThere(person).toInt();
        const QJsonObject written = there(u"party.party"_s, ben, {u"name"_s, u"categories"_s});
        QCOMPARE(written[u"name"].toString(), u"Ben Boe"_s);
        QCOMPARE(written[u"categories"].toArray(), QJsonArray{personCategory});
        QCOMPARE(mechanisms(ben), (QStringList{u"email ben@bolt.example"_s}));

        const RecordId stage = here(u"stages"_s, u"lead"_s);
        const RecordId deal = m_store->create(
            EntityKind::Deal, {{u"title"_s, u"Screws"_s}, {u"company"_s, company}, {u"stage"_s, stage}});
        QVERIFY(settle());
        const QJsonObject opportunity = there(
            u"sale.opportunity"_s, idThere(deal).toInt(), {u"description"_s, u"party"_s, u"state"_s});
        QCOMPARE(opportunity[u"description"].toString(), u"Screws"_s);
        QCOMPARE(opportunity[u"party"].toInt(), bolt);
        QCOMPARE(opportunity[u"state"].toString(), u"lead"_s);
    }

    void deletionsGoBothWays()
    {
        QList<int> ids;
        for (const QString &name : {u"Theirs"_s, u"Ours"_s, u"Third"_s})
            ids.append(createThere(u"party.party"_s, {{u"name"_s, name}}));
        m_number = connectTo(password, true)->number;
        m_session = std::move(*Session::open(**m_store, m_number, dependencies(), 7));
        QVERIFY(settle());
        const RecordId theirs = here(u"companies"_s, ids[0]);
        QVERIFY(call(u"model.party.party.delete"_s, {QJsonArray{ids[0]}, QJsonObject()}).contains("result"_L1));
        QVERIFY((*m_store)->commit(
            {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Company, here(u"companies"_s, ids[1]))}, {}}));
        QVERIFY(settle());
        QCOMPARE(existing(ids), (QList<int>{ids[2]}));
        QVERIFY(settle());
        QVERIFY((*m_store)->get(EntityKind::Company, theirs)->isDeleted());
        QCOMPARE(count(EntityKind::Company), 1);
    }

    void aLostAnswerMakesNoSecondRecord()
    {
        QVERIFY(settle());
        const RecordId company = m_store->create(EntityKind::Company, {{u"name"_s, u"Bolt"_s}});
        m_lost = "party.create";
        round();
        QVERIFY(m_lost.isEmpty());
        QVERIFY(idThere(company).isEmpty());
        QVERIFY(settle());
        const QJsonArray found = call(u"model.party.party.search"_s,
            {QJsonArray{QJsonArray{u"name"_s, u"="_s, u"Bolt"_s}}, 0, 10, QJsonValue(), QJsonObject()})["result"_L1]
                                     .toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(idThere(company), QString::number(found[0].toInt()));
    }

    void anEditOfAColleagueIsNotOverwritten()
    {
        const int acme = createThere(u"party.party"_s,
            {{u"name"_s, u"Acme"_s}, {u"contact_mechanisms"_s, mechanism(u"phone"_s, u"+49 30 1234567"_s)}});
        QVERIFY(settle());
        QVERIFY(m_store->update(
            EntityKind::Company, here(u"companies"_s, acme), {{u"website"_s, u"https://acme.example"_s}}));
        QVERIFY(editThere(u"party.party"_s, acme, {{u"name"_s, u"Acme Ltd"_s}}));
        QVERIFY(settle());
        QCOMPARE(there(u"party.party"_s, acme, {u"name"_s})[u"name"].toString(), u"Acme Ltd"_s);
        QCOMPARE(mechanisms(acme), (QStringList{u"phone +49 30 1234567"_s, u"website https://acme.example"_s}));
        QCOMPARE(get(EntityKind::Company, u"companies"_s, acme).text(u"name"), u"Acme Ltd"_s);
    }

    /// One sign-in for many requests, and another one when an administrator ended the session.
    void anEndedSessionIsOpenedAgain()
    {
        QVERIFY(settle());
        QVERIFY(settle());
        QCOMPARE(m_calls.count("common.db.login"), 2); // of the trial when the connection was made, and of the rounds
        const QJsonObject ended = call(u"model.res.user.write"_s,
            {QJsonArray{1}, QJsonObject{{u"password"_s, u"other-password"_s}}, QJsonObject()});
        QVERIFY(ended.contains("result"_L1)); // a new password ends every session
        m_authorization.clear();
        const auto refused = round();
        QVERIFY(refused.error);
        QCOMPARE(refused.error->kind, Error::Kind::Unauthorized);
        m_keychain->set(SecretNames(secretsOf(*store::Connections(**m_store).get(m_number))).staticToken,
            u"admin:other-password"_s);
        QVERIFY(settle());
    }

    void aWrongPasswordIsRefused()
    {
        const auto made = connectTo(u"admin:guessed"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Unauthorized);
    }

private:
    /// With `seesDeletions`, every round reads everything: the server's own clock would take a day.
    Result<store::Connection> connectTo(const QString &token, bool seesDeletions = false)
    {
        QFile description(QStringLiteral(SATCHEL_CRM_DESCRIPTION));
        if (!description.open(QIODevice::ReadOnly))
            return fail(Error::Kind::NotFound, description.errorString());
        QJsonObject content = QJsonDocument::fromJson(description.readAll()).object();
        QJsonObject wire = content[u"wire"].toObject();
        if (seesDeletions)
            wire.insert(u"full_sync"_s, 0);
        content[u"wire"] = wire;
        return createConnection(**m_store,
            {u"tryton.json"_s, u"Tryton %1"_s.arg(++m_connections), m_address, {token, {}, {}},
                QJsonDocument(content).toJson()},
            dependencies(), 5);
    }
    SessionDependencies dependencies()
    {
        return {*m_keychain, m_store->clock, m_cancellation, *m_waiting,
            [this](Cancellation &cancellation) { return std::make_unique<Losing>(cancellation, m_lost, m_calls); }};
    }
    store::RoundRecord round()
    {
        m_store->clock.advance(10 * 60'000);
        return m_session->run(Round::Kind::Full);
    }
    bool settle()
    {
        for (int i = 0; i < 6; ++i) {
            const auto done = round();
            if (done.error)
                qWarning("%s", qUtf8Printable(toText(*done.error)));
            if (!done.error && done.pulled == 0 && done.pushed == 0 && done.deleted == 0)
                return true;
        }
        return false;
    }

    // What a colleague does there
    QJsonObject ask(const QString &method, const QJsonArray &parameters)
    {
        HttpTransport http(m_cancellation);
        const QJsonObject body{{u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, parameters}};
        HttpRequest request{"POST", QUrl(m_address + u'/'), {{"Content-Type", "application/json"}},
            QJsonDocument(body).toJson(QJsonDocument::Compact)};
        if (!m_authorization.isEmpty())
            request.headers.push_back({"Authorization", m_authorization});
        const auto response = http.send(request);
        return response ? QJsonDocument::fromJson(response->body).object() : QJsonObject();
    }
    QJsonObject call(const QString &method, const QJsonArray &parameters)
    {
        const QJsonObject answer = ask(method, parameters);
        if (answer.contains("error"_L1))
            qWarning() << method << answer["error"_L1];
        return answer;
    }
    bool signIn()
    {
        const QJsonArray signedIn = ask(
            u"common.db.login"_s, {u"admin"_s, QJsonObject{{u"password"_s, u"admin-password"_s}}, u"en"_s})["result"_L1]
                                        .toArray();
        m_authorization = "Session "
            + u"admin:%1:%2"_s.arg(signedIn[0].toInt()).arg(signedIn[1].toString()).toUtf8().toBase64();
        return signedIn.size() == 2;
    }
    int createThere(const QString &model, const QJsonObject &values)
    {
        return call(u"model.%1.create"_s.arg(model), {QJsonArray{values}, QJsonObject()})["result"_L1][0].toInt();
    }
    bool editThere(const QString &model, int id, const QJsonObject &values)
    {
        return call(u"model.%1.write"_s.arg(model), {QJsonArray{id}, values, QJsonObject()}).contains("result"_L1);
    }
    QJsonObject there(const QString &model, int id, const QStringList &fields)
    {
        return call(u"model.%1.read"_s.arg(model),
            {QJsonArray{id}, QJsonArray::fromStringList(fields), QJsonObject()})["result"_L1][0]
            .toObject();
    }
    QList<int> existing(const QList<int> &ids)
    {
        QJsonArray wanted;
        for (const int id : ids)
            wanted.append(id);
        QList<int> found;
        for (const QJsonValue id : call(u"model.party.party.search"_s,
                 {QJsonArray{QJsonArray{u"id"_s, u"in"_s, wanted}}, 0, 10, QJsonValue(), QJsonObject()})["result"_L1]
                                       .toArray())
            found.append(id.toInt());
        return found;
    }
    QStringList mechanisms(int party)
    {
        const QJsonArray rows = there(u"party.party"_s, party,
            {u"contact_mechanisms.type"_s, u"contact_mechanisms.value"_s})[u"contact_mechanisms."]
                                    .toArray();
        QStringList all;
        for (const QJsonValue row : rows)
            all.append(row["type"_L1].toString() + u' ' + row["value"_L1].toString());
        all.sort();
        return all;
    }
    static QJsonArray mechanism(const QString &type, const QString &value)
    {
        return {QJsonArray{u"create"_s, QJsonArray{QJsonObject{{u"type"_s, type}, {u"value"_s, value}}}}};
    }
    static QJsonArray persons() { return {QJsonArray{u"add"_s, QJsonArray{personCategory}}}; }

    // What is here
    QStringList parkedReasons()
    {
        QStringList reasons;
        const auto parked = store::SyncState(**m_store, m_number).outbox.parked(10);
        for (const store::OutboxEntry &entry : *parked)
            reasons.append(entry.reason);
        return reasons;
    }
    Record get(EntityKind entity, const QString &object, int id)
    {
        const auto found = (*m_store)->get(entity, here(object, id));
        return found ? *found : Record();
    }
    qint64 count(EntityKind entity) { return (*m_store)->count({entity, {}, {}, {}, {}, -1, false}).value(); }
    RecordId here(const QString &object, int id) { return here(object, QString::number(id)); }
    RecordId here(const QString &object, const QString &id)
    {
        const auto link = store::SyncState(**m_store, m_number).links.to(object, id);
        return link && *link ? (*link)->record : RecordId();
    }
    QString idThere(RecordId record)
    {
        const auto link = store::SyncState(**m_store, m_number).links.of(record);
        return link && *link ? (*link)->remoteId : QString();
    }

    QProcess m_server;
    QTemporaryDir m_folder;
    QString m_home;
    QString m_address;
    int m_databases = 0;
    int m_connections = 0;
    std::unique_ptr<test::TestStore> m_store;
    std::unique_ptr<test::MemoryKeychain> m_keychain;
    std::unique_ptr<test::VirtualSleeper> m_waiting;
    Cancellation m_cancellation;
    std::unique_ptr<Session> m_session;
    QByteArray m_lost; // the method whose next answer is lost
    QByteArrayList m_calls; // of Satchel
    QByteArray m_authorization; // of the colleague
    qint64 m_number = 0;
};

SATCHEL_TEST(tst_RealTryton)
#include "tst_RealTryton.moc"
