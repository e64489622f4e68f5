// SPDX-License-Identifier: GPL-3.0-or-later
// A PostGraphile server by a description: GraphQL over HTTP, whole rounds both ways.
#include "store/sync/Conflicts.h"
#include "store/sync/Mappings.h"
#include "sync/session/SettingsKeys.h"
#include "tests/support/DescribedWorld.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

// As schema.sql has them
const QString ann = u"11111111-1111-4111-8111-111111111111"_s; // who uses Satchel
const QString password = u"ann@practice.example:practice word"_s;
const QString offer = u"2"_s;
const QString wonStage = u"3"_s;
constexpr int pageSize = 100; // of postgraphile.json

QByteArray description()
{
    return test::contentOf(test::projectPath(u"tests/postgraphile/postgraphile.json"_s));
}

bool isQuery(const HttpRequest &request, QLatin1StringView text)
{
    return QJsonDocument::fromJson(request.body).object().value("query"_L1).toString().contains(text);
}

bool hasCursor(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object().value("variables"_L1).toObject().contains("cursor"_L1);
}

Money euros(const QString &amount)
{
    return *Money::fromString(amount, *Currency::fromCode(u"EUR"_s));
}

} // namespace

class tst_RealGraphql : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// One server for all tests; each begins without records.
    void initTestCase()
    {
        const QString installed = test::projectPath(u"build/postgraphile"_s);
        if (!QFile::exists(installed + u"/installed-lock.json"_s))
            QSKIP("the GraphQL server is not installed: ./dev setup does it on Debian");
        m_address = m_server.start(u"node"_s, {installed + u"/server.cjs"_s});
        QVERIFY2(!m_address.isEmpty(), m_server.problem().constData());
    }

    void cleanupTestCase() { QVERIFY(m_server.stop()); }

    void init()
    {
        bob(u"truncate crm.companies, crm.contacts, crm.deals, crm.deletions"_s);
        m_world = std::make_unique<test::DescribedWorld>();
        m_world->store.clock.set(Instant{QDateTime::currentMSecsSinceEpoch()}); // the server's, as it stamps changes
        const auto connected = m_world->connect(m_address, password, description());
        QVERIFY2(connected, qPrintable(connected ? QString() : toText(connected.error())));
    }

    void cleanup() { m_world.reset(); }

    void theDescriptionIsSound()
    {
        QStringList problems;
        for (const ManifestProblem &problem : checkDescription(description(), *Schema::withCustomFields({}), {}))
            problems.append(problem.key + u": "_s + problem.message);
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void recordsGoBothWays()
    {
        const QString acme = insert(u"companies"_s, {{u"name"_s, u"Acme"_s}, {u"owner_id"_s, ann}});
        const QString ada = insert(u"contacts"_s,
            {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Roe"_s}, {u"email"_s, u"ada@acme.example"_s},
                {u"company_id"_s, acme}});
        const QString pumps = insert(u"deals"_s,
            {{u"title"_s, u"Pumps"_s}, {u"company_id"_s, acme}, {u"stage_id"_s, offer}, {u"amount"_s, u"1250.50"_s}});
        QVERIFY(m_world->settle());
        const Record company = m_world->get(EntityKind::Company, u"companies"_s, acme);
        QCOMPARE(company.text(u"name"), u"Acme"_s);
        QCOMPARE(valueOr<RecordId>(company.value(u"owner")), m_world->here(u"users"_s, ann));
        const Record person = m_world->get(EntityKind::Contact, u"contacts"_s, ada);
        QCOMPARE(person.text(u"email"), u"ada@acme.example"_s);
        QCOMPARE(valueOr<RecordId>(person.value(u"company")), company.id);
        const Record deal = m_world->get(EntityKind::Deal, u"deals"_s, pumps);
        QCOMPARE(valueOr<Money>(deal.value(u"value")), euros(u"1250.50"_s));
        QCOMPARE(valueOr<RecordId>(deal.value(u"stage")), m_world->here(u"stages"_s, offer));

        QVERIFY(m_world->store.update(EntityKind::Company, company.id,
            {{u"name"_s, u"Acme Ltd"_s}, {u"website"_s, u"https://acme.example"_s}, {u"owner"_s, Value()}}));
        QVERIFY(m_world->store.update(EntityKind::Contact, person.id, {{u"email"_s, Value()}}));
        QVERIFY(m_world->store.update(
            EntityKind::Deal, deal.id, {{u"value"_s, euros(u"99.90"_s)}, {u"expected_close"_s, QDate(2027, 3, 1)}}));
        QVERIFY(m_world->settle());
        const QJsonObject written = row(u"companies"_s, acme);
        QCOMPARE(written["name"_L1], u"Acme Ltd"_s);
        QCOMPARE(written["website"_L1], u"https://acme.example"_s);
        QVERIFY(written["owner_id"_L1].isNull());
        QCOMPARE(written["updated_by"_L1], ann);
        QVERIFY(row(u"contacts"_s, ada)["email"_L1].isNull());
        QCOMPARE(row(u"deals"_s, pumps)["amount"_L1].toDouble(), 99.9);
        QCOMPARE(row(u"deals"_s, pumps)["closes_on"_L1], u"2027-03-01"_s);

        change(u"contacts"_s, ada, u"last_name"_s, u"Doe"_s);
        change(u"deals"_s, pumps, u"stage_id"_s, wonStage);
        QVERIFY(m_world->settle());
        QCOMPARE(m_world->store->get(EntityKind::Contact, person.id)->text(u"last_name"), u"Doe"_s);
        const Record won = *m_world->store->get(EntityKind::Deal, deal.id);
        QCOMPARE(
            m_world->store->get(EntityKind::Stage, valueOr<RecordId>(won.value(u"stage")))->text(u"kind"), u"won"_s);
        QVERIFY(store::Conflicts(*m_world->store).list()->empty());
        QCOMPARE(m_world->parkedReasons().join(u"; "_s), QString());
    }

    void whatIsCreatedHereIsCreatedThere()
    {
        QVERIFY(m_world->settle());
        const RecordId company = m_world->store.create(EntityKind::Company, {{u"name"_s, u"Bolt"_s}});
        const RecordId person = m_world->store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Boe"_s}, {u"company"_s, company}});
        const RecordId deal = m_world->store.create(EntityKind::Deal,
            {{u"title"_s, u"Screws"_s}, {u"company"_s, company}, {u"stage"_s, m_world->here(u"stages"_s, offer)},
                {u"value"_s, euros(u"12.50"_s)}});
        QVERIFY(m_world->settle());
        const QString bolt = m_world->idThere(company);
        const QJsonObject boe = row(u"contacts"_s, m_world->idThere(person));
        QCOMPARE(boe["last_name"_L1], u"Boe"_s);
        QCOMPARE(boe["company_id"_L1], bolt);
        QCOMPARE(boe["external_key"_L1], person.toString());
        const QJsonObject screws = row(u"deals"_s, m_world->idThere(deal));
        QCOMPARE(screws["company_id"_L1], bolt);
        QCOMPARE(screws["stage_id"_L1].toInt(), offer.toInt());
        QCOMPARE(screws["amount"_L1].toDouble(), 12.5);
        QCOMPARE(screws["updated_by"_L1], ann);
    }

    /// One that is made there shows at once, by the list of deletions: everything is read once a day only.
    void deletionsGoBothWays()
    {
        QStringList ids;
        for (const QString &name : {u"Theirs"_s, u"Ours"_s, u"Third"_s})
            ids.append(insert(u"companies"_s, {{u"name"_s, name}}));
        QVERIFY(m_world->settle());
        const RecordId theirs = m_world->here(u"companies"_s, ids[0]);
        bob(u"delete from crm.companies where id = $1"_s, {ids[0]});
        QVERIFY(m_world->store->commit({u"Delete"_s, Origin::user(),
            {Edit::remove(EntityKind::Company, m_world->here(u"companies"_s, ids[1]))}, {}}));
        QVERIFY(!m_world->round().error);
        QVERIFY(m_world->store->get(EntityKind::Company, theirs)->isDeleted());
        QVERIFY(m_world->settle());
        QVERIFY(row(u"companies"_s, ids[1]).isEmpty());
        QVERIFY(!row(u"companies"_s, ids[2]).isEmpty());
        QCOMPARE(m_world->count(EntityKind::Company), 1);
    }

    void aLostAnswerMakesNoSecondRecord()
    {
        QVERIFY(m_world->settle());
        const RecordId person = m_world->store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
        m_world->loses = [](const HttpRequest &request) { return isQuery(request, "createContact"_L1); };
        m_world->round();
        QVERIFY(!m_world->loses);
        QVERIFY(m_world->idThere(person).isEmpty());
        QVERIFY(m_world->settle());
        const QJsonArray there = bob(u"select id from crm.contacts"_s);
        QCOMPARE(there.size(), 1);
        QCOMPARE(m_world->idThere(person), there.at(0)["id"_L1].toString());
    }

    void anEditOfAColleagueIsNotOverwritten()
    {
        const QString ada = insert(u"contacts"_s, {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Roe"_s}});
        QVERIFY(m_world->settle());
        const RecordId person = m_world->here(u"contacts"_s, ada);
        QVERIFY(m_world->store.update(EntityKind::Contact, person, {{u"last_name"_s, u"Doe"_s}}));
        change(u"contacts"_s, ada, u"first_name"_s, u"Ida"_s);
        QVERIFY(m_world->settle());
        QCOMPARE(row(u"contacts"_s, ada)["first_name"_L1], u"Ida"_s);
        QCOMPARE(row(u"contacts"_s, ada)["last_name"_L1], u"Doe"_s);
        QCOMPARE(m_world->store->get(EntityKind::Contact, person)->text(u"first_name"), u"Ida"_s);
        QVERIFY(store::Conflicts(*m_world->store).list()->empty());

        QVERIFY(m_world->store.update(EntityKind::Contact, person, {{u"last_name"_s, u"Ours"_s}}));
        change(u"contacts"_s, ada, u"last_name"_s, u"Theirs"_s);
        QVERIFY(m_world->settle());
        const auto conflicts = store::Conflicts(*m_world->store).list();
        QCOMPARE(conflicts->size(), 1UL);
        QCOMPARE(conflicts->front().field, u"last_name"_s);
        QCOMPARE(conflicts->front().theirsBy, u"Bob Ray"_s);
        QCOMPARE(row(u"contacts"_s, ada)["last_name"_L1],
            m_world->store->get(EntityKind::Contact, person)->text(u"last_name"));
    }

    /// Between the moment when Satchel knows a record and the one when it writes: the write has the version that it
    /// saw.
    void anEditInTheMomentBeforeAWriteIsNotOverwritten()
    {
        const QString ada = insert(u"contacts"_s, {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Roe"_s}});
        QVERIFY(m_world->settle());
        const RecordId person = m_world->here(u"contacts"_s, ada);
        QVERIFY(m_world->store.update(
            EntityKind::Contact, person, {{u"first_name"_s, u"Ours"_s}, {u"last_name"_s, u"Doe"_s}}));
        int writes = 0;
        m_world->sending = [&](const HttpRequest &request) {
            if (isQuery(request, "updateContact"_L1) && ++writes == 1)
                change(u"contacts"_s, ada, u"first_name"_s, u"Theirs"_s);
        };
        QVERIFY(m_world->settle());
        QVERIFY(writes >= 2); // the first one was refused
        QCOMPARE(row(u"contacts"_s, ada)["last_name"_L1], u"Doe"_s);
        const auto conflicts = store::Conflicts(*m_world->store).list();
        QCOMPARE(conflicts->size(), 1UL);
        QCOMPARE(valueOr<QString>(conflicts->front().mine), u"Ours"_s);
        QCOMPARE(valueOr<QString>(conflicts->front().theirs), u"Theirs"_s);
    }

    void aRefusalNamesItsFieldAndTheOthersAreWritten()
    {
        insert(u"contacts"_s, {{u"last_name"_s, u"First"_s}, {u"email"_s, u"ada@acme.example"_s}});
        const QString second = insert(u"contacts"_s, {{u"last_name"_s, u"Second"_s}});
        QVERIFY(m_world->settle());
        const RecordId person = m_world->here(u"contacts"_s, second);
        QVERIFY(m_world->store.update(EntityKind::Contact, person,
            {{u"email"_s, u"ada@acme.example"_s}, {u"first_name"_s, u"Ida"_s}})); // each address is there only once
        m_world->settle();
        QCOMPARE(row(u"contacts"_s, second)["first_name"_L1], u"Ida"_s);
        QVERIFY(row(u"contacts"_s, second)["email"_L1].isNull());
        QCOMPARE(m_world->parkedReasons().size(), 1);
        QVERIFY2(m_world->parkedReasons().front().contains(u"contacts_email_key"_s),
            qPrintable(m_world->parkedReasons().front()));
        QVERIFY(m_world->store.update(EntityKind::Contact, person, {{u"email"_s, u"ida@acme.example"_s}}));
        QVERIFY(m_world->settle());
        QCOMPARE(row(u"contacts"_s, second)["email"_L1], u"ida@acme.example"_s);
        QCOMPARE(m_world->parkedReasons().join(u"; "_s), QString());
    }

    void longListsAreReadToTheirEnd()
    {
        constexpr int many = 2 * pageSize + 50;
        bob(u"insert into crm.contacts (last_name, created_at, updated_at)"
            " select 'Person ' || n, now(), now() from generate_series(1, $1) n"_s,
            {many}); // all of one moment
        QVERIFY(m_world->settle());
        QCOMPARE(m_world->count(EntityKind::Contact), many);
        bob(u"update crm.contacts set first_name = 'Ada'"_s);
        QVERIFY(m_world->settle());
        const auto named = m_world->store->count(
            {EntityKind::Contact, {}, Filter::equals(u"first_name"_s, u"Ada"_s), {}, {}, -1, false});
        QCOMPARE(named.value(), many);
    }

    void aListIsReadWholeWhileItChanges()
    {
        constexpr int many = 2 * pageSize + 50;
        bob(u"insert into crm.contacts (last_name) select 'Person ' || n from generate_series(1, $1) n"_s, {many});
        int pages = 0;
        m_world->sending = [&](const HttpRequest &request) {
            if (!isQuery(request, "contacts("_L1) || !hasCursor(request))
                return;
            ++pages; // between two pages somebody adds a row, deletes one that was read, and edits another
            bob(u"insert into crm.contacts (last_name) values ('Late')"_s);
            bob(u"delete from crm.contacts where id = (select id from crm.contacts order by created_at limit 1)"_s);
            bob(u"update crm.contacts set first_name = 'Edited' where id ="
                " (select id from crm.contacts where first_name is null order by created_at limit 1)"_s);
        };
        m_world->round();
        QVERIFY(pages >= 2);
        m_world->sending = {};
        QVERIFY(m_world->settle());
        const QJsonArray there = bob(u"select id, first_name from crm.contacts"_s);
        QCOMPARE(m_world->count(EntityKind::Contact), there.size());
        for (const QJsonValue one : there) {
            const Record record = m_world->get(EntityKind::Contact, u"contacts"_s, one["id"_L1].toString());
            QVERIFY(!record.id.isNull() && !record.isDeleted());
            QCOMPARE(record.text(u"first_name"), one["first_name"_L1].toString());
        }
    }

    /// The answer has status 200, an error, and null in place of the list.
    void whatMayNoLongerBeReadIsNotDeletedHere()
    {
        const QString pumps = insert(u"deals"_s, {{u"title"_s, u"Pumps"_s}, {u"stage_id"_s, offer}});
        QVERIFY(m_world->settle());
        bob(u"revoke select on crm.deals from employee"_s);
        m_world->store.clock.advance(2 * 24 * 60 * 60'000LL); // everything is read again
        m_world->round();
        m_world->round();
        bob(u"grant select on crm.deals to employee"_s);
        const QJsonObject settings = store::Connections(*m_world->store).get(m_world->number)->settings;
        QVERIFY(!settings[accountLimitsKey].toArray().isEmpty()); // the connection says so
        QVERIFY(!m_world->get(EntityKind::Deal, u"deals"_s, pumps).isDeleted());
        change(u"deals"_s, pumps, u"title"_s, u"Valves"_s);
        m_world->store.clock.advance(60 * 60'000); // rights are looked at again
        QVERIFY(m_world->settle());
        QCOMPARE(m_world->get(EntityKind::Deal, u"deals"_s, pumps).text(u"title"), u"Valves"_s);
    }

    /// What the query selects beside the fields of the description.
    void aFieldThatTheDescriptionLacksCanBePaired()
    {
        const QString ada = insert(u"contacts"_s, {{u"last_name"_s, u"Roe"_s}, {u"job_title"_s, u"Baker"_s}});
        QVERIFY(m_world->settle());
        const auto catalog = m_world->session->catalog();
        QVERIFY(catalog);
        const auto contacts = std::ranges::find(*catalog, u"contacts"_s, &store::RemoteObject::object);
        QVERIFY(contacts != catalog->end() && contacts->field(u"jobTitle"_s));
        auto settings = store::ConnectionSettings::fromJson(
            store::Connections(*m_world->store).get(m_world->number)->settings);
        settings->objects[u"contacts"_s].fields[u"job_title"_s] = u"jobTitle"_s;
        QVERIFY(store::Mappings(*m_world->store, m_world->number).saveSettings(settings->toJson()));
        QVERIFY(m_world->settle());
        const RecordId person = m_world->here(u"contacts"_s, ada);
        QCOMPARE(m_world->store->get(EntityKind::Contact, person)->text(u"job_title"), u"Baker"_s);
        QVERIFY(m_world->store.update(EntityKind::Contact, person, {{u"job_title"_s, u"Smith"_s}}));
        QVERIFY(m_world->settle());
        QCOMPARE(row(u"contacts"_s, ada)["job_title"_L1], u"Smith"_s);
    }

    void aWrongPasswordIsRefused()
    {
        const auto refused = m_world->connect(m_address, u"ann@practice.example:guessed"_s, description());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    }

private:
    // What a colleague does there, in SQL
    QJsonArray bob(const QString &statement, const QJsonArray &values = {})
    {
        QJsonArray line{statement};
        for (const QJsonValue value : values)
            line.append(value);
        const QJsonObject answer
            = QJsonDocument::fromJson(m_server.ask(QJsonDocument(line).toJson(QJsonDocument::Compact))).object();
        if (!answer.contains("rows"_L1))
            qWarning() << statement << answer["error"_L1];
        return answer["rows"_L1].toArray();
    }
    /// Its id.
    QString insert(const QString &table, const QJsonObject &values)
    {
        const QString names = values.keys().join(u", "_s);
        const QJsonArray made = bob(
            u"insert into crm.%1 (%2) select %2 from json_populate_record(null::crm.%1, $1) returning id"_s.arg(
                table, names),
            {values});
        return made.at(0)["id"_L1].toString();
    }
    void change(const QString &table, const QString &id, const QString &column, const QString &value)
    {
        bob(u"update crm.%1 set %2 = $2 where id = $1"_s.arg(table, column), {id, value});
    }
    QJsonObject row(const QString &table, const QString &id)
    {
        return bob(u"select to_json(one) as row from crm.%1 one where id = $1"_s.arg(table), {id})
            .at(0)["row"_L1]
            .toObject();
    }

    test::ServerProcess m_server;
    QString m_address;
    std::unique_ptr<test::DescribedWorld> m_world;
};

SATCHEL_TEST(tst_RealGraphql)
#include "tst_RealGraphql.moc"
