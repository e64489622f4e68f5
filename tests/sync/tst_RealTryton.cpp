// SPDX-License-Identifier: GPL-3.0-or-later
// A Tryton server by a description: JSON-RPC over HTTP with a session, whole rounds both ways.
#include "sync/session/SettingsKeys.h"
#include "tests/support/DescribedWorld.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

const QString password = u"admin:admin-password"_s;
constexpr int personCategory = 1; // as prepare.py makes it

/// What a request calls: "model.party.party.create".
QByteArray calledBy(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object().value("method"_L1).toString().toLatin1();
}

} // namespace

class tst_RealTryton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// One server for all tests: it takes seconds to start. Each test has a database of its own.
    void initTestCase()
    {
        const QString prepared = test::projectPath(u"build/tryton"_s);
        if (!QFile::exists(prepared + u"/prepared-version"_s))
            QSKIP("there is no Tryton: ./dev setup installs it on Debian");
        m_home = m_server.start(u"/usr/bin/python3"_s, {prepared + u"/server.py"_s, m_folder.path()});
        QVERIFY2(!m_home.isEmpty(), m_server.problem().constData());
    }

    void cleanupTestCase() { QVERIFY(m_server.stop()); }

    void init()
    {
        const QString database = u"crm%1"_s.arg(++m_databases);
        QVERIFY(QFile::copy(
            test::projectPath(u"build/tryton"_s) + u"/prepared.sqlite"_s, m_folder.filePath(database + u".sqlite"_s)));
        m_address = m_home + u'/' + database;
        m_world = std::make_unique<test::DescribedWorld>();
        m_world->store.clock.set(Instant{QDateTime::currentMSecsSinceEpoch()}); // the server's, as it stamps changes
        m_world->sending = [this](const HttpRequest &request) { m_calls.append(calledBy(request)); };
        m_calls.clear();
        m_authorization.clear();
        QVERIFY(signIn());
        const auto connected = m_world->connect(m_address, password, description());
        QVERIFY2(connected, qPrintable(connected ? QString() : toText(connected.error())));
    }

    void cleanup() { m_world.reset(); }

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
        QVERIFY(m_world->settle());
        const Record company = get(EntityKind::Company, u"companies"_s, acme);
        QCOMPARE(company.text(u"name"), u"Acme"_s);
        QCOMPARE(company.text(u"phone"), u"+49 30 1234567"_s);
        QCOMPARE(m_world->count(EntityKind::Company), 1); // neither the person nor our own company
        const Record person = get(EntityKind::Contact, u"persons"_s, ada);
        QCOMPARE(person.text(u"last_name"), u"Roe"_s);
        QCOMPARE(person.text(u"email"), u"ada@acme.example"_s);
        const Record pumps = get(EntityKind::Deal, u"opportunities"_s, deal);
        QCOMPARE(valueOr<RecordId>(pumps.value(u"company")), company.id);
        QCOMPARE(
            valueOr<Money>(pumps.value(u"value")), *Money::fromString(u"1250.50"_s, *Currency::fromCode(u"EUR"_s)));
        QCOMPARE(m_world->store->get(EntityKind::Stage, valueOr<RecordId>(pumps.value(u"stage")))->text(u"name"),
            u"Opportunity"_s);

        QVERIFY(m_world->store.update(EntityKind::Company, company.id,
            {{u"name"_s, u"Acme Ltd"_s}, {u"phone"_s, Value()}, {u"website"_s, u"https://acme.example"_s}}));
        QVERIFY(m_world->store.update(EntityKind::Contact, person.id, {{u"email"_s, u"ada@roe.example"_s}}));
        QVERIFY(m_world->store.update(EntityKind::Deal, pumps.id,
            {{u"value"_s, *Money::fromString(u"99.90"_s, *Currency::fromCode(u"EUR"_s))},
                {u"expected_close"_s, QDate(2027, 3, 1)}}));
        QVERIFY(m_world->settle());
        QCOMPARE(there(u"party.party"_s, acme, {u"name"_s})[u"name"].toString(), u"Acme Ltd"_s);
        QCOMPARE(mechanisms(acme), (QStringList{u"website https://acme.example"_s}));
        QCOMPARE(mechanisms(ada), (QStringList{u"email ada@roe.example"_s}));
        const QJsonObject written = there(u"sale.opportunity"_s, deal, {u"amount"_s, u"end_date"_s});
        QCOMPARE(written[u"amount"][u"decimal"].toString(), u"99.9"_s);
        QCOMPARE(written[u"end_date"][u"month"].toInt(), 3);

        QVERIFY(editThere(u"party.party"_s, ada, {{u"name"_s, u"Ada Doe"_s}}));
        QVERIFY(editThere(u"sale.opportunity"_s, deal, {{u"state"_s, u"won"_s}}));
        QVERIFY(m_world->settle());
        QCOMPARE(m_world->store->get(EntityKind::Contact, person.id)->text(u"last_name"), u"Doe"_s);
        const Record won = *m_world->store->get(EntityKind::Deal, pumps.id);
        QCOMPARE(
            m_world->store->get(EntityKind::Stage, valueOr<RecordId>(won.value(u"stage")))->text(u"kind"), u"won"_s);
        QVERIFY(store::Conflicts(*m_world->store).list()->empty());
        QCOMPARE(m_world->parkedReasons().join(u"; "_s), QString());
    }

    void whatIsCreatedHereIsCreatedThere()
    {
        QVERIFY(m_world->settle());
        const RecordId company = m_world->store.create(
            EntityKind::Company, {{u"name"_s, u"Bolt"_s}, {u"phone"_s, u"+49 30 7654321"_s}});
        const RecordId person = m_world->store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ben"_s}, {u"last_name"_s, u"Boe"_s}, {u"email"_s, u"ben@bolt.example"_s}});
        QVERIFY(m_world->settle());
        const int bolt = m_world->idThere(company).toInt();
        QCOMPARE(there(u"party.party"_s, bolt, {u"name"_s})[u"name"].toString(), u"Bolt"_s);
        QCOMPARE(mechanisms(bolt), (QStringList{u"phone +49 30 7654321"_s}));
        const int ben = m_world->idThere(person).toInt();
        const QJsonObject written = there(u"party.party"_s, ben, {u"name"_s, u"categories"_s});
        QCOMPARE(written[u"name"].toString(), u"Ben Boe"_s);
        QCOMPARE(written[u"categories"].toArray(), QJsonArray{personCategory});
        QCOMPARE(mechanisms(ben), (QStringList{u"email ben@bolt.example"_s}));

        const RecordId stage = m_world->here(u"stages"_s, u"lead"_s);
        const RecordId deal = m_world->store.create(
            EntityKind::Deal, {{u"title"_s, u"Screws"_s}, {u"company"_s, company}, {u"stage"_s, stage}});
        QVERIFY(m_world->settle());
        const QJsonObject opportunity = there(
            u"sale.opportunity"_s, m_world->idThere(deal).toInt(), {u"description"_s, u"party"_s, u"state"_s});
        QCOMPARE(opportunity[u"description"].toString(), u"Screws"_s);
        QCOMPARE(opportunity[u"party"].toInt(), bolt);
        QCOMPARE(opportunity[u"state"].toString(), u"lead"_s);
    }

    void deletionsGoBothWays()
    {
        QList<int> ids;
        for (const QString &name : {u"Theirs"_s, u"Ours"_s, u"Third"_s})
            ids.append(createThere(u"party.party"_s, {{u"name"_s, name}}));
        QVERIFY(m_world->connect(m_address, password, description(true)));
        QVERIFY(m_world->settle());
        const RecordId theirs = here(u"companies"_s, ids[0]);
        QVERIFY(call(u"model.party.party.delete"_s, {QJsonArray{ids[0]}, QJsonObject()}).contains("result"_L1));
        QVERIFY(m_world->store->commit(
            {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Company, here(u"companies"_s, ids[1]))}, {}}));
        QVERIFY(m_world->settle());
        QCOMPARE(existing(ids), (QList<int>{ids[2]}));
        QVERIFY(m_world->settle());
        QVERIFY(m_world->store->get(EntityKind::Company, theirs)->isDeleted());
        QCOMPARE(m_world->count(EntityKind::Company), 1);
    }

    void aLostAnswerMakesNoSecondRecord()
    {
        QVERIFY(m_world->settle());
        const RecordId company = m_world->store.create(EntityKind::Company, {{u"name"_s, u"Bolt"_s}});
        m_world->loses = [](const HttpRequest &request) { return calledBy(request).endsWith("party.create"); };
        m_world->round();
        QVERIFY(!m_world->loses);
        QVERIFY(m_world->idThere(company).isEmpty());
        QVERIFY(m_world->settle());
        const QJsonArray found = call(u"model.party.party.search"_s,
            {QJsonArray{QJsonValue(QJsonArray{u"name"_s, u"="_s, u"Bolt"_s})}, 0, 10, QJsonValue(),
                QJsonObject()})["result"_L1]
                                     .toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(m_world->idThere(company), QString::number(found[0].toInt()));
    }

    void anEditOfAColleagueIsNotOverwritten()
    {
        const int acme = createThere(u"party.party"_s,
            {{u"name"_s, u"Acme"_s}, {u"contact_mechanisms"_s, mechanism(u"phone"_s, u"+49 30 1234567"_s)}});
        QVERIFY(m_world->settle());
        QVERIFY(m_world->store.update(
            EntityKind::Company, here(u"companies"_s, acme), {{u"website"_s, u"https://acme.example"_s}}));
        QVERIFY(editThere(u"party.party"_s, acme, {{u"name"_s, u"Acme Ltd"_s}}));
        QVERIFY(m_world->settle());
        QCOMPARE(there(u"party.party"_s, acme, {u"name"_s})[u"name"].toString(), u"Acme Ltd"_s);
        QCOMPARE(mechanisms(acme), (QStringList{u"phone +49 30 1234567"_s, u"website https://acme.example"_s}));
        QCOMPARE(get(EntityKind::Company, u"companies"_s, acme).text(u"name"), u"Acme Ltd"_s);
    }

    /// One sign-in for many requests, and another one when an administrator ended the session.
    void anEndedSessionIsOpenedAgain()
    {
        QVERIFY(m_world->settle());
        QVERIFY(m_world->settle());
        QCOMPARE(m_calls.count("common.db.login"), 2); // of the trial when the connection was made, and of the rounds
        const QJsonObject ended = call(u"model.res.user.write"_s,
            {QJsonArray{1}, QJsonObject{{u"password"_s, u"other-password"_s}}, QJsonObject()});
        QVERIFY(ended.contains("result"_L1)); // a new password ends every session
        m_authorization.clear();
        const auto refused = m_world->round();
        QVERIFY(refused.error);
        QCOMPARE(refused.error->kind, Error::Kind::Unauthorized);
        m_world->keychain.set(
            SecretNames(secretsOf(*store::Connections(*m_world->store).get(m_world->number))).staticToken,
            u"admin:other-password"_s);
        QVERIFY(m_world->settle());
    }

    void aWrongPasswordIsRefused()
    {
        const auto refused = m_world->connect(m_address, u"admin:guessed"_s, description());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    }

private:
    /// With `seesDeletions`, every round reads everything: the server's own clock would take a day.
    static QByteArray description(bool seesDeletions = false)
    {
        QJsonObject content = QJsonDocument::fromJson(test::contentOf(test::projectPath(u"tests/tryton/tryton.json"_s)))
                                  .object();
        QJsonObject wire = content[u"wire"].toObject();
        if (seesDeletions)
            wire.insert(u"full_sync"_s, 0);
        content[u"wire"] = wire;
        return QJsonDocument(content).toJson();
    }

    // What a colleague does there
    QJsonObject ask(const QString &method, const QJsonArray &parameters)
    {
        const QJsonObject body{{u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, parameters}};
        HttpRequest request{"POST", QUrl(m_address + u'/'), {{"Content-Type", "application/json"}},
            QJsonDocument(body).toJson(QJsonDocument::Compact)};
        if (!m_authorization.isEmpty())
            request.headers.push_back({"Authorization", m_authorization});
        const auto response = m_world->send(request);
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
                 {QJsonArray{QJsonValue(QJsonArray{u"id"_s, u"in"_s, wanted})}, 0, 10, QJsonValue(),
                     QJsonObject()})["result"_L1]
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
        return {QJsonValue(QJsonArray{u"create"_s, QJsonArray{QJsonObject{{u"type"_s, type}, {u"value"_s, value}}}})};
    }
    static QJsonArray persons() { return {QJsonValue(QJsonArray{u"add"_s, QJsonArray{personCategory}})}; }

    // What is here
    Record get(EntityKind entity, const QString &object, int id)
    {
        return m_world->get(entity, object, QString::number(id));
    }
    RecordId here(const QString &object, int id) { return m_world->here(object, QString::number(id)); }

    test::ServerProcess m_server;
    QTemporaryDir m_folder;
    QString m_home;
    QString m_address;
    int m_databases = 0;
    std::unique_ptr<test::DescribedWorld> m_world;
    QByteArrayList m_calls; // of Satchel
    QByteArray m_authorization; // of the colleague
};

SATCHEL_TEST(tst_RealTryton)
#include "tst_RealTryton.moc"
