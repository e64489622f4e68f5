// SPDX-License-Identifier: GPL-3.0-or-later
// The description of the guide at a real server (json-server): over HTTP, whole rounds.
#include "store/sync/Mappings.h"
#include "tests/support/DescribedWorld.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

QByteArray descriptionOfTheGuide()
{
    const QString guide = QString::fromUtf8(test::contentOf(test::projectPath(u"docs/guide/other-crm.md"_s)));
    const QRegularExpression block(u"```json\\n(\\{\\n.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    return block.match(guide).captured(1).toUtf8();
}

} // namespace

class tst_RealRestServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(test::projectPath(u"build/rest"_s) + u"/installed-lock.json"_s))
            QSKIP("the REST server is not installed: ./dev setup does it");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<test::DescribedWorld>();
    }

    void cleanup()
    {
        m_world.reset();
        QVERIFY(m_server.stop());
    }

    void recordsGoBothWays()
    {
        start(R"({"companies":[{"id":1,"name":"Acme"}],
                  "people":[{"id":1,"first":"Ada","last":"Roe","mail":"ada@acme.example","company":1}]})");
        QVERIFY(m_world->settle());
        const RecordId ada = m_world->here(u"people"_s, u"1"_s);
        const Record there = *m_world->store->get(EntityKind::Contact, ada);
        QCOMPARE(there.text(u"last_name"), u"Roe"_s);
        QCOMPARE(valueOr<RecordId>(there.value(u"company")), m_world->here(u"companies"_s, u"1"_s));

        QVERIFY(m_world->store.update(EntityKind::Contact, ada, {{u"last_name"_s, u"Doe"_s}, {u"email"_s, Value()}}));
        const RecordId company = m_world->store.create(
            EntityKind::Company, {{u"name"_s, u"Bolt"_s}, {u"website"_s, u"https://bolt.example"_s}});
        const RecordId ben = m_world->store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Boe"_s}, {u"company"_s, company}});
        QVERIFY(m_world->settle());
        QCOMPARE(row(u"people"_s, 1)[u"last"].toString(), u"Doe"_s);
        QVERIFY(row(u"people"_s, 1)[u"mail"].isNull());
        const int number = m_world->idThere(ben).toInt();
        QCOMPARE(row(u"people"_s, number)[u"last"].toString(), u"Boe"_s);
        QCOMPARE(
            row(u"people"_s, number)[u"company"].toInt(), m_world->idThere(company).toInt()); // a number, as theirs are

        QVERIFY(ask("PATCH", u"/people/1"_s, R"({"first":"Ida"})"));
        QVERIFY(ask("POST", u"/people"_s, R"({"last":"Coe"})"));
        QVERIFY(m_world->settle());
        QCOMPARE(m_world->store->get(EntityKind::Contact, ada)->text(u"first_name"), u"Ida"_s);
        QCOMPARE(m_world->count(EntityKind::Contact), 3);
        QVERIFY(store::Conflicts(*m_world->store).list()->empty());
    }

    void deletionsGoBothWays()
    {
        start(R"({"companies":[],"people":[{"id":1,"last":"Roe"},{"id":2,"last":"Doe"},{"id":3,"last":"Poe"}]})");
        QVERIFY(m_world->settle());
        const RecordId theirs = m_world->here(u"people"_s, u"1"_s);
        QVERIFY(ask("DELETE", u"/people/1"_s));
        QVERIFY(m_world->store->commit({u"Delete"_s, Origin::user(),
            {Edit::remove(EntityKind::Contact, m_world->here(u"people"_s, u"2"_s))}, {}}));
        QVERIFY(m_world->settle());
        QVERIFY(m_world->store->get(EntityKind::Contact, theirs)->isDeleted());
        QVERIFY(row(u"people"_s, 2).isEmpty());
        QVERIFY(!row(u"people"_s, 3).isEmpty());
    }

    void longListsAreReadToTheirEnd()
    {
        QJsonArray people;
        for (int i = 1; i <= 250; ++i)
            people.append(QJsonObject{{u"id"_s, i}, {u"last"_s, u"Person %1"_s.arg(i)}});
        start(QJsonDocument(QJsonObject{{u"companies"_s, QJsonArray()}, {u"people"_s, people}}).toJson());
        QVERIFY(m_world->settle());
        QCOMPARE(m_world->count(EntityKind::Contact), 250);
    }

    void aLostAnswerMakesNoSecondRecord()
    {
        start(R"({"companies":[],"people":[]})");
        QVERIFY(m_world->settle());
        const RecordId roe = m_world->store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
        m_world->loses = [](const HttpRequest &request) { return request.method == "POST"; };
        m_world->round();
        QVERIFY(!m_world->loses);
        QVERIFY(m_world->settle());
        QCOMPARE(rows(u"people"_s).size(), 1);
        QCOMPARE(m_world->idThere(roe), QString::number(rows(u"people"_s)[0][u"id"].toInt()));
    }

    void aFieldThatTheDescriptionLacksCanBePaired()
    {
        start(R"({"companies":[],"people":[{"id":1,"last":"Roe","role":"Baker","shoe":41,"tags":["a"]}]})");
        QVERIFY(m_world->settle());
        const auto catalog = m_world->session->catalog();
        QVERIFY(catalog);
        const auto people = std::ranges::find(*catalog, u"people"_s, &store::RemoteObject::object);
        QVERIFY(people != catalog->end());
        QVERIFY(people->field(u"role"_s));
        QCOMPARE(people->field(u"role"_s)->label, u"Role"_s);
        QCOMPARE(people->field(u"shoe"_s)->type, u"number"_s);
        QVERIFY(!people->field(u"tags"_s)); // no plain value
        store::ConnectionSettings settings = m_world->session->settings();
        settings.objects[u"people"_s].fields[u"job_title"_s] = u"role"_s;
        const auto trial = m_world->session->tryMapping(settings.objects, 100);
        QVERIFY(trial);
        QCOMPARE(trial->changed, 1);
        QCOMPARE(trial->fields.front().here, 1);
        const qint64 number = m_world->session->connection().number;
        QVERIFY(store::Mappings(*m_world->store, number).saveSettings(withSettings(number, settings)));
        QVERIFY(m_world->settle());
        const RecordId roe = m_world->here(u"people"_s, u"1"_s);
        QCOMPARE(m_world->store->get(EntityKind::Contact, roe)->text(u"job_title"), u"Baker"_s);
        QVERIFY(m_world->store.update(EntityKind::Contact, roe, {{u"job_title"_s, u"Smith"_s}}));
        QVERIFY(m_world->settle());
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
        QVERIFY(m_world->settle());
        for (int i = 1; i <= 6; ++i)
            QVERIFY(m_world->store.update(EntityKind::Contact, m_world->here(u"people"_s, QString::number(i)),
                {{u"job_title"_s, u"role %1"_s.arg(i)}, {u"address_city"_s, u"Berlin"_s}}));
        const auto catalog = m_world->session->catalog();
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
        QVERIFY(m_world->settle());
        const RecordId ada = m_world->here(u"people"_s, u"1"_s);
        QVERIFY(m_world->store.update(EntityKind::Contact, ada, {{u"last_name"_s, u"Doe"_s}}));
        QVERIFY(ask("PATCH", u"/people/1"_s, R"({"first":"Ida"})"));
        QVERIFY(m_world->settle());
        QCOMPARE(row(u"people"_s, 1)[u"first"].toString(), u"Ida"_s);
        QCOMPARE(row(u"people"_s, 1)[u"last"].toString(), u"Doe"_s);
        QCOMPARE(m_world->store->get(EntityKind::Contact, ada)->text(u"first_name"), u"Ida"_s);
    }

private:
    /// The settings of the connection as they are, with another mapping.
    QJsonObject withSettings(qint64 number, const store::ConnectionSettings &wanted)
    {
        auto now = store::ConnectionSettings::fromJson(store::Connections(*m_world->store).get(number)->settings);
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
        m_address = m_server.start(u"node"_s, {test::projectPath(u"build/rest/server.cjs"_s), database()});
        QVERIFY2(!m_address.isEmpty(), m_server.problem().constData());
        const auto connected = m_world->connect(m_address, u"word"_s, descriptionOfTheGuide());
        QVERIFY2(connected, qPrintable(connected ? QString() : toText(connected.error())));
    }
    bool ask(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        const auto response = m_world->send(
            {method, QUrl(m_address + path), {{"Content-Type", "application/json"}}, body});
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
    QString database() const { return m_folder->filePath(u"crm.json"_s); }

    test::ServerProcess m_server;
    QString m_address;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::DescribedWorld> m_world;
};

SATCHEL_TEST(tst_RealRestServer)
#include "tst_RealRestServer.moc"
