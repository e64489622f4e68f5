// SPDX-License-Identifier: GPL-3.0-or-later
// The description of the guide at a real server (json-server): over HTTP, whole rounds.
#include "store/sync/Mappings.h"
#include "store/sync/SyncState.h"
#include "sync/session/ConnectionSetup.h"
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
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

/// Loses the answer to the next request of a method, after it was carried out.
class Losing final : public Transport
{
public:
    Losing(Cancellation &cancellation, QByteArray &method) : m_http(cancellation), m_method(method) {}

    Result<HttpResponse> send(const HttpRequest &request) override
    {
        auto response = m_http.send(request);
        if (request.method != m_method)
            return response;
        m_method.clear();
        return fail(Error::Kind::Unanswered, u"the connection was closed before an answer came"_s);
    }

private:
    HttpTransport m_http;
    QByteArray &m_method;
};

QByteArray descriptionOfTheGuide()
{
    QFile guide(QStringLiteral(SATCHEL_GUIDE "/other-crm.md"));
    if (!guide.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression block(u"```json\\n(\\{\\n.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    return block.match(QString::fromUtf8(guide.readAll())).captured(1).toUtf8();
}

} // namespace

class tst_RealRestServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral(SATCHEL_REST_SERVER) + u"/installed-lock.json"_s))
            QSKIP("the REST server is not installed: ./dev setup does it");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<test::TestStore>();
        m_keychain = std::make_unique<test::MemoryKeychain>();
        m_waiting = std::make_unique<test::VirtualSleeper>(m_store->clock);
        m_lost.clear();
    }

    void cleanup()
    {
        m_session.reset();
        m_server.closeWriteChannel(); // it ends with its input
        QVERIFY(m_server.state() == QProcess::NotRunning || m_server.waitForFinished());
    }

    void recordsGoBothWays()
    {
        start(R"({"companies":[{"id":1,"name":"Acme"}],
                  "people":[{"id":1,"first":"Ada","last":"Roe","mail":"ada@acme.example","company":1}]})");
        QVERIFY(settle());
        const RecordId ada = here(u"people"_s, u"1"_s);
        const Record there = *(*m_store)->get(EntityKind::Contact, ada);
        QCOMPARE(there.text(u"last_name"), u"Roe"_s);
        QCOMPARE(valueOr<RecordId>(there.value(u"company")), here(u"companies"_s, u"1"_s));

        QVERIFY(m_store->update(EntityKind::Contact, ada, {{u"last_name"_s, u"Doe"_s}, {u"email"_s, Value()}}));
        const RecordId company = m_store->create(
            EntityKind::Company, {{u"name"_s, u"Bolt"_s}, {u"website"_s, u"https://bolt.example"_s}});
        const RecordId ben = m_store->create(
            EntityKind::Contact, {{u"last_name"_s, u"Boe"_s}, {u"company"_s, company}});
        QVERIFY(settle());
        QCOMPARE(row(u"people"_s, 1)[u"last"].toString(), u"Doe"_s);
        QVERIFY(row(u"people"_s, 1)[u"mail"].isNull());
        const int number = idThere(ben).toInt();
        QCOMPARE(row(u"people"_s, number)[u"last"].toString(), u"Boe"_s);
        QCOMPARE(row(u"people"_s, number)[u"company"].toInt(), idThere(company).toInt()); // a number, as theirs are

        QVERIFY(ask("PATCH", u"/people/1"_s, R"({"first":"Ida"})"));
        QVERIFY(ask("POST", u"/people"_s, R"({"last":"Coe"})"));
        QVERIFY(settle());
        QCOMPARE((*m_store)->get(EntityKind::Contact, ada)->text(u"first_name"), u"Ida"_s);
        QCOMPARE((*m_store)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value(), 3);
        QVERIFY(store::Conflicts(**m_store).list()->empty());
    }

    void deletionsGoBothWays()
    {
        start(R"({"companies":[],"people":[{"id":1,"last":"Roe"},{"id":2,"last":"Doe"},{"id":3,"last":"Poe"}]})");
        QVERIFY(settle());
        const RecordId theirs = here(u"people"_s, u"1"_s);
        QVERIFY(ask("DELETE", u"/people/1"_s));
        QVERIFY((*m_store)->commit(
            {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, here(u"people"_s, u"2"_s))}, {}}));
        QVERIFY(settle());
        QVERIFY((*m_store)->get(EntityKind::Contact, theirs)->isDeleted());
        QVERIFY(row(u"people"_s, 2).isEmpty());
        QVERIFY(!row(u"people"_s, 3).isEmpty());
    }

    void longListsAreReadToTheirEnd()
    {
        QJsonArray people;
        for (int i = 1; i <= 250; ++i)
            people.append(QJsonObject{{u"id"_s, i}, {u"last"_s, u"Person %1"_s.arg(i)}});
        start(QJsonDocument(QJsonObject{{u"companies"_s, QJsonArray()}, {u"people"_s, people}}).toJson());
        QVERIFY(settle());
        QCOMPARE((*m_store)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value(), 250);
    }

    void aLostAnswerMakesNoSecondRecord()
    {
        start(R"({"companies":[],"people":[]})");
        QVERIFY(settle());
        const RecordId roe = m_store->create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
        m_lost = "POST";
        round();
        QVERIFY(m_lost.isEmpty());
        QVERIFY(settle());
        QCOMPARE(rows(u"people"_s).size(), 1);
        QCOMPARE(idThere(roe), QString::number(rows(u"people"_s)[0][u"id"].toInt()));
    }

    void aFieldThatTheDescriptionLacksCanBePaired()
    {
        start(R"({"companies":[],"people":[{"id":1,"last":"Roe","role":"Baker","shoe":41,"tags":["a"]}]})");
        QVERIFY(settle());
        const auto catalog = m_session->catalog();
        QVERIFY(catalog);
        const auto people = std::ranges::find(*catalog, u"people"_s, &store::RemoteObject::object);
        QVERIFY(people != catalog->end());
        QVERIFY(people->field(u"role"_s));
        QCOMPARE(people->field(u"role"_s)->label, u"Role"_s);
        QCOMPARE(people->field(u"shoe"_s)->type, u"number"_s);
        QVERIFY(!people->field(u"tags"_s)); // no plain value
        store::ConnectionSettings settings = m_session->settings();
        settings.objects[u"people"_s].fields[u"job_title"_s] = u"role"_s;
        const auto trial = m_session->tryMapping(settings.objects, 100);
        QVERIFY(trial);
        QCOMPARE(trial->changed, 1);
        QCOMPARE(trial->fields.front().here, 1);
        const qint64 number = m_session->connection().number;
        QVERIFY(store::Mappings(**m_store, number).saveSettings(withSettings(number, settings)));
        QVERIFY(settle());
        const RecordId roe = here(u"people"_s, u"1"_s);
        QCOMPARE((*m_store)->get(EntityKind::Contact, roe)->text(u"job_title"), u"Baker"_s);
        QVERIFY(m_store->update(EntityKind::Contact, roe, {{u"job_title"_s, u"Smith"_s}}));
        QVERIFY(settle());
        QCOMPARE(row(u"people"_s, 1)[u"role"].toString(), u"Smith"_s);
        QCOMPARE(row(u"people"_s, 1)[u"shoe"].toInt(), 41);
    }

    void recordsThatAreLinkedShowWhichFieldsMeanTheSame()
    {
        QJsonArray people;
        for (int i = 1; i <= 6; ++i)
            people.append(QJsonObject{{u"id"_s, i}, {u"last"_s, u"Person %1"_s.arg(i)}, {u"cf1"_s, u"Role %1"_s.arg(i)},
                {u"cf2"_s, u"Berlin"_s}, {u"cf3"_s, u"other"_s}});
        start(QJsonDocument(QJsonObject{{u"companies"_s, QJsonArray()}, {u"people"_s, people}}).toJson());
        QVERIFY(settle());
        for (int i = 1; i <= 6; ++i)
            QVERIFY(m_store->update(EntityKind::Contact, here(u"people"_s, QString::number(i)),
                {{u"job_title"_s, u"role %1"_s.arg(i)}, {u"address_city"_s, u"Berlin"_s}}));
        const auto catalog = m_session->catalog();
        QVERIFY(catalog);
        const auto object = std::ranges::find(*catalog, u"people"_s, &store::RemoteObject::object);
        const auto sample = [&](const QString &remote, const QString &local) {
            const auto found = std::ranges::find_if(object->samples,
                [&](const store::SameValues &one) { return one.remote == remote && one.local == local; });
            return found == object->samples.end() ? store::SameValues() : *found;
        };
        QCOMPARE(sample(u"cf1"_s, u"job_title"_s).same, 6);
        QCOMPARE(sample(u"cf1"_s, u"job_title"_s).values, 6);
        QCOMPARE(sample(u"cf2"_s, u"address_city"_s).values, 1); // the same by chance
        QCOMPARE(sample(u"cf3"_s, u"job_title"_s).same, 0);
        QCOMPARE(sample(u"cf3"_s, u"job_title"_s).compared, 6);
    }

    void anEditOfAColleagueIsNotOverwritten()
    {
        start(R"({"companies":[],"people":[{"id":1,"first":"Ada","last":"Roe"}]})");
        QVERIFY(settle());
        const RecordId ada = here(u"people"_s, u"1"_s);
        QVERIFY(m_store->update(EntityKind::Contact, ada, {{u"last_name"_s, u"Doe"_s}}));
        QVERIFY(ask("PATCH", u"/people/1"_s, R"({"first":"Ida"})"));
        QVERIFY(settle());
        QCOMPARE(row(u"people"_s, 1)[u"first"].toString(), u"Ida"_s);
        QCOMPARE(row(u"people"_s, 1)[u"last"].toString(), u"Doe"_s);
        QCOMPARE((*m_store)->get(EntityKind::Contact, ada)->text(u"first_name"), u"Ida"_s);
    }

private:
    /// The settings of the connection as they are, with another mapping.
    QJsonObject withSettings(qint64 number, const store::ConnectionSettings &wanted)
    {
        auto now = store::ConnectionSettings::fromJson(store::Connections(**m_store).get(number)->settings);
        now->objects = wanted.objects;
        return now->toJson();
    }
    /// The server with these records, and a connection to it.
    void start(const QByteArray &records)
    {
        QFile file(database());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(records);
        file.close();
        m_server.setWorkingDirectory(QStringLiteral(SATCHEL_REST_SERVER));
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(u"node"_s, {u"server.cjs"_s, database()});
        while (!m_server.canReadLine() && m_server.waitForReadyRead(30'000)) {}
        m_address = QString::fromLatin1(m_server.readLine()).trimmed();
        QVERIFY(m_address.startsWith("http://127.0.0.1:"_L1));
        const NewConnection wanted{
            u"practice.json"_s, u"Practice"_s, m_address, {u"word"_s, {}, {}}, descriptionOfTheGuide()};
        const auto made = createConnection(**m_store, wanted, dependencies(), 5);
        QVERIFY2(made, qPrintable(made ? QString() : toText(made.error())));
        m_number = made->number;
        m_session = std::move(*Session::open(**m_store, m_number, dependencies(), 7));
    }
    SessionDependencies dependencies()
    {
        return {*m_keychain, m_store->clock, m_cancellation, *m_waiting,
            [this](Cancellation &cancellation) { return std::make_unique<Losing>(cancellation, m_lost); }};
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
    bool ask(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        HttpTransport http(m_cancellation);
        const auto response = http.send({method, QUrl(m_address + path), {{"Content-Type", "application/json"}}, body});
        return response && response->status < 300;
    }
    QJsonArray rows(const QString &object) const
    {
        QFile file(database());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()[object].toArray()
                                              : QJsonArray();
    }
    QJsonObject row(const QString &object, int id) const
    {
        for (const QJsonValue row : rows(object)) {
            if (row[u"id"].toInt() == id)
                return row.toObject();
        }
        return {};
    }
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
    QString database() const { return m_folder->filePath(u"crm.json"_s); }

    QProcess m_server;
    QString m_address;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TestStore> m_store;
    std::unique_ptr<test::MemoryKeychain> m_keychain;
    std::unique_ptr<test::VirtualSleeper> m_waiting;
    Cancellation m_cancellation;
    std::unique_ptr<Session> m_session;
    QByteArray m_lost; // the method whose next answer is lost
    qint64 m_number = 0;
};

SATCHEL_TEST(tst_RealRestServer)
#include "tst_RealRestServer.moc"
