// SPDX-License-Identifier: GPL-3.0-or-later
// What is Google's own about contacts: lists that are written as a whole, profiles, writes that a sync shows late.
#include "sync/connectors/google/GooglePerson.h"
#include "tests/calendars/CalendarDesk.h"
#include "tests/calendars/GoogleStandIn.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

QJsonObject text(const QString &value, const QString &type = {})
{
    QJsonObject item{{u"value"_s, value}};
    if (!type.isEmpty())
        item.insert(u"type"_s, type);
    return item;
}

QJsonObject named(const QString &first, const QString &last)
{
    return {{u"names"_s, QJsonArray{QJsonObject{{u"givenName"_s, first}, {u"familyName"_s, last}}}}};
}

QJsonObject primary(QJsonObject item)
{
    item.insert(u"metadata"_s, QJsonObject{{u"primary"_s, true}});
    return item;
}

} // namespace

class tst_GoogleContacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_google = std::make_unique<GoogleStandIn>();
        m_desk = std::make_unique<CalendarDesk>(u"google"_s,
            [this](const sync::HttpRequest &request, Instant now) { return m_google->answer(request, now); });
    }
    void cleanup() { m_desk.reset(); }

    void theFirstOrdinaryNumberIsTheTelephone()
    {
        QJsonObject person = named(u"Ada"_s, u"Roe"_s);
        person.insert(u"phoneNumbers"_s,
            QJsonArray{text(u"1"_s, u"homeFax"_s), text(u"2"_s, u"pager"_s), text(u"3"_s, u"workMobile"_s),
                text(u"4"_s, u"Assistant"_s), text(u"5"_s, u"home"_s), text(u"6"_s, u"work"_s)});
        const QJsonObject fields = sync::googlePerson(person).fields;
        QCOMPARE(fields["phone"_L1].toString(), u"5"_s);
        QCOMPARE(fields["mobile"_L1].toString(), u"3"_s);
    }

    void thePrimaryAddressIsTheContacts()
    {
        QJsonObject person = named(u"Ada"_s, u"Roe"_s);
        person.insert(u"emailAddresses"_s,
            QJsonArray{text(u"ada@home.example"_s, u"home"_s), primary(text(u"ada@acme.example"_s, u"work"_s))});
        QCOMPARE(sync::googlePerson(person).fields["email"_L1].toString(), u"ada@acme.example"_s);
        const QJsonObject members = sync::googlePersonMembers(
            person, {u"email"_s}, {{u"email"_s, u"ada@lee.example"_s}});
        QCOMPARE(members.keys(), QStringList{u"emailAddresses"_s});
        const QJsonArray emails = members["emailAddresses"_L1].toArray();
        QCOMPARE(emails[0]["value"_L1].toString(), u"ada@home.example"_s);
        QCOMPARE(emails[1]["value"_L1].toString(), u"ada@lee.example"_s);
        QCOMPARE(emails[1]["type"_L1].toString(), u"work"_s);
    }

    void whatAProfileSaysIsNotWritten()
    {
        QJsonObject profile = text(u"ada@profile.example"_s);
        profile.insert(
            u"metadata"_s, QJsonObject{{u"primary"_s, true}, {u"source"_s, QJsonObject{{u"type"_s, u"PROFILE"_s}}}});
        QJsonObject person = named(u"Ada"_s, u"Roe"_s);
        person.insert(u"emailAddresses"_s, QJsonArray{profile, text(u"ada@acme.example"_s)});
        QCOMPARE(sync::googlePerson(person).fields["email"_L1].toString(), u"ada@acme.example"_s);
        const QJsonObject members = sync::googlePersonMembers(
            person, {u"email"_s}, {{u"email"_s, u"ada@lee.example"_s}});
        QCOMPARE(members["emailAddresses"_L1].toArray().size(), 1);
        QCOMPARE(members["emailAddresses"_L1][0]["value"_L1].toString(), u"ada@lee.example"_s);
    }

    void aNameOfOnePartIsALastName()
    {
        const QJsonObject person{
            {u"names"_s, QJsonArray{QJsonObject{{u"displayName"_s, u"Acme"_s}, {u"unstructuredName"_s, u"Acme"_s}}}}};
        const QJsonObject fields = sync::googlePerson(person).fields;
        QCOMPARE(fields["last_name"_L1].toString(), u"Acme"_s);
        QVERIFY(fields["first_name"_L1].isNull());
    }

    void aDayWithoutItsYearStays()
    {
        QJsonObject person = named(u"Ada"_s, u"Roe"_s);
        person.insert(
            u"birthdays"_s, QJsonArray{QJsonObject{{u"date"_s, QJsonObject{{u"month"_s, 7}, {u"day"_s, 22}}}}});
        const QString id = m_google->people.put({}, person, m_desk->store.clock.now());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QVERIFY(isEmpty(contact(id).value(field::birthday)));
        edit(id, {{field::first_name, u"Ann"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->people.person(id)["birthdays"_L1][0]["date"_L1]["day"_L1].toInt(), 22);
        QCOMPARE(m_google->people.person(id)["names"_L1][0]["givenName"_L1].toString(), u"Ann"_s);
    }

    void anEditSendsOnlyListsThatChanged()
    {
        QJsonObject person = named(u"Ada"_s, u"Roe"_s);
        person.insert(u"phoneNumbers"_s, QJsonArray{text(u"1"_s, u"homeFax"_s), text(u"2"_s, u"mobile"_s)});
        person.insert(u"userDefined"_s, QJsonArray{QJsonObject{{u"key"_s, u"Shoe"_s}, {u"value"_s, u"42"_s}}});
        person.insert(u"organizations"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"Acme"_s}, {u"title"_s, u"Buyer"_s}, {u"department"_s, u"North"_s}}});
        person.insert(u"addresses"_s,
            QJsonArray{QJsonObject{{u"streetAddress"_s, u"Main Street 1"_s}, {u"extendedAddress"_s, u"Floor 2"_s},
                {u"city"_s, u"Berlin"_s}, {u"countryCode"_s, u"DE"_s}}});
        const QString id = m_google->people.put({}, person, m_desk->store.clock.now());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->asked.clear();
        edit(id, {{field::job_title, Value()}, {field::phone, u"+49 30 1"_s}, {field::address_city, u"Bonn"_s}});
        QVERIFY(m_desk->settle());
        const auto sent = std::ranges::find_if(
            m_desk->asked, [](const QByteArray &request) { return request.startsWith("PATCH"); });
        QVERIFY(sent != m_desk->asked.end());
        QVERIFY2(sent->contains("updatePersonFields=addresses%2Corganizations%2CphoneNumbers"), *sent);
        const QJsonObject there = m_google->people.person(id);
        QCOMPARE(there["userDefined"_L1].toArray().size(), 1);
        QCOMPARE(there["phoneNumbers"_L1].toArray().size(), 3);
        QCOMPARE(there["phoneNumbers"_L1][2]["type"_L1].toString(), u"work"_s);
        QCOMPARE(there["organizations"_L1][0]["name"_L1].toString(), u"Acme"_s);
        QCOMPARE(there["organizations"_L1][0]["department"_L1].toString(), u"North"_s);
        QVERIFY(there["organizations"_L1][0]["title"_L1].isUndefined());
        QCOMPARE(there["addresses"_L1][0]["extendedAddress"_L1].toString(), u"Floor 2"_s);
        QCOMPARE(there["addresses"_L1][0]["city"_L1].toString(), u"Bonn"_s);
        QCOMPARE(there["addresses"_L1][0]["countryCode"_L1].toString(), u"DE"_s);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void aPersonWhoIsNoContactIsNotThere()
    {
        m_google->people.addProfile(u"people/p1"_s, named(u"Ada"_s, u"Roe"_s));
        const QString ben = m_google->people.put({}, named(u"Ben"_s, u"Fox"_s), m_desk->store.clock.now());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QVERIFY(here(u"people/p1"_s).isNull());
        const RecordId mine = here(ben);
        m_google->people.makeProfile(ben);
        QVERIFY(m_desk->settle());
        const Record was = *m_desk->store->get(EntityKind::Contact, mine);
        QVERIFY(was.isDeleted());
        QCOMPARE(was.text(field::first_name), u"Ben"_s);
    }

    void aContactWithAnotherNameThereIsTheSame()
    {
        const QString id = m_google->people.put({}, named(u"Ada"_s, u"Roe"_s), m_desk->store.clock.now());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId mine = here(id);
        const QString renamed = m_google->people.rename(id);
        QVERIFY(m_desk->settle());
        QCOMPARE(here(renamed), mine);
        QVERIFY(here(id).isNull());
        QVERIFY(!m_desk->store->get(EntityKind::Contact, mine)->isDeleted());
        edit(renamed, {{field::first_name, u"Ann"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->people.person(renamed)["names"_L1][0]["givenName"_L1].toString(), u"Ann"_s);
        QCOMPARE(*m_desk->store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 1);
    }

    /// A full sync does not tell former names: the key that the contact was made with does.
    void aContactOfOursWithAnotherNameIsTheSameInAFullSync()
    {
        QVERIFY_RESULT(m_desk->connect());
        const RecordId ben = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Ben"_s}, {field::last_name, u"Fox"_s}});
        QVERIFY(m_desk->settle());
        const QString renamed = m_google->people.rename(m_desk->idThere(ben));
        m_google->people.expireTokens();
        QVERIFY(m_desk->settle());
        QCOMPARE(here(renamed), ben);
        QVERIFY(!m_desk->store->get(EntityKind::Contact, ben)->isDeleted());
        QCOMPARE(*m_desk->store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 1);
    }

    /// The new resource name is returned only to a request with the former one.
    void aContactOfGoogleWithAnotherNameIsTheSameInAFullSync_data()
    {
        QTest::addColumn<bool>("isDaily");
        QTest::newRow("expired token") << false;
        QTest::newRow("daily") << true;
    }
    void aContactOfGoogleWithAnotherNameIsTheSameInAFullSync()
    {
        QFETCH(bool, isDaily);
        const QString id = m_google->people.put({}, named(u"Ada"_s, u"Roe"_s), m_desk->store.clock.now());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId mine = here(id);
        const QString renamed = m_google->people.rename(id);
        const QString ben = m_google->people.put({}, named(u"Ben"_s, u"Fox"_s), m_desk->store.clock.now());
        if (isDaily)
            m_desk->store.clock.advance(86'400'000);
        else
            m_google->people.expireTokens();
        QVERIFY(m_desk->settle());
        QCOMPARE(here(renamed), mine);
        QVERIFY(here(id).isNull());
        QVERIFY(!m_desk->store->get(EntityKind::Contact, mine)->isDeleted());
        QCOMPARE(contact(ben).text(field::first_name), u"Ben"_s);
        QCOMPARE(*m_desk->store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 2);
        QCOMPARE(m_google->people.names().size(), 2);
        QVERIFY(store::SyncState(*m_desk->store, m_desk->number).parked.list(-1)->empty());
    }

    void anEditOfAContactThatHasAnotherNameByNowIsSent()
    {
        const QString id = m_google->people.put({}, named(u"Ada"_s, u"Roe"_s), m_desk->store.clock.now());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        edit(id, {{field::first_name, u"Ann"_s}});
        const QString renamed = m_google->people.rename(id);
        m_desk->session->run(sync::Round::Kind::Outgoing, {});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_google->people.person(renamed)["names"_L1][0]["givenName"_L1].toString(), u"Ann"_s);
        QCOMPARE(contact(renamed).text(field::first_name), u"Ann"_s);
        QCOMPARE(*m_desk->store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 1);
    }

    void anAddressOfOneTextIsTheStreet()
    {
        QJsonObject person = named(u"Ada"_s, u"Roe"_s);
        person.insert(u"addresses"_s,
            QJsonArray{QJsonObject{{u"formattedValue"_s, u"Main Street 1, Berlin"_s}, {u"type"_s, u"home"_s}}});
        const QString id = m_google->people.put({}, person, m_desk->store.clock.now());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(id).text(field::address_street), u"Main Street 1, Berlin"_s);
        edit(id, {{field::address_country, u"DE"_s}});
        QVERIFY(m_desk->settle());
        const QJsonValue there = m_google->people.person(id)["addresses"_L1][0];
        QCOMPARE(there["streetAddress"_L1].toString(), u"Main Street 1, Berlin"_s);
        QCOMPARE(there["country"_L1].toString(), u"DE"_s);
        QCOMPARE(there["type"_L1].toString(), u"home"_s);
    }

    void aTokenThatGoogleDoesNotKnowBeginsAFullSync()
    {
        const QString id = m_google->people.put({}, named(u"Ada"_s, u"Roe"_s), m_desk->store.clock.now());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_google->people.put(id, named(u"Ann"_s, u"Roe"_s), m_desk->store.clock.now());
        m_google->people.forgetTokens();
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(id).text(field::first_name), u"Ann"_s);
    }

    /// Google shows a write to a sync minutes later: neither is it taken for an edit there, nor is it missed.
    void aWriteThatASyncShowsLateIsNotUndone()
    {
        const QString id = m_google->people.put({}, named(u"Ada"_s, u"Roe"_s), m_desk->store.clock.now());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_google->people.delay = 30 * 60'000;
        edit(id, {{field::first_name, u"Ann"_s}});
        const RecordId ben = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Ben"_s}, {field::last_name, u"Fox"_s}});
        for (int i = 0; i < 3; ++i)
            QVERIFY(!m_desk->round().error);
        QCOMPARE(contact(id).text(field::first_name), u"Ann"_s);
        QVERIFY(!m_desk->idThere(ben).isEmpty());
        m_desk->store.clock.advance(3'600'000);
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(id).text(field::first_name), u"Ann"_s);
        QCOMPARE(m_google->people.names().size(), 2);
        QCOMPARE(m_desk->conflicts(), size_t(0));
    }

    void aFullSyncThatMissesANewContactDeletesNothing()
    {
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_google->people.delay = 3 * 86'400'000LL;
        const RecordId ben = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Ben"_s}, {field::last_name, u"Fox"_s}});
        QVERIFY(m_desk->settle());
        m_desk->store.clock.advance(86'400'000); // the daily full sync
        QVERIFY(m_desk->settle());
        QVERIFY(!m_desk->store->get(EntityKind::Contact, ben)->isDeleted());
        QCOMPARE(m_google->people.names().size(), 1);
    }

    void aTokenExpiresAfterSevenDays()
    {
        const QString id = m_google->people.put({}, named(u"Ada"_s, u"Roe"_s), m_desk->store.clock.now());
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_google->people.put(id, named(u"Ann"_s, u"Roe"_s), m_desk->store.clock.now());
        m_desk->store.clock.advance(8 * 86'400'000LL);
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(id).text(field::first_name), u"Ann"_s);
    }

    void whereTheApiIsNotEnabledMeetingsAreSynced()
    {
        m_google->people.isDisabled = true;
        QVERIFY_RESULT(m_desk->connect());
        const RecordId meeting = m_desk->create({{field::subject, u"Lunch"_s}});
        QVERIFY(m_desk->settle());
        QVERIFY(!m_desk->idThere(meeting).isEmpty());
        const auto connection = store::Connections(*m_desk->store).get(m_desk->number);
        const QString said = connection->settings.value("account_limits"_L1)[0].toString();
        QVERIFY2(said.contains(u"People API has not been used"_s), qPrintable(said));
        QVERIFY2(said.contains(u"aren't synced"_s), qPrintable(said));
    }

    void anOutageWhileARefusalIsLookedIntoDoesNotStopMeetings()
    {
        int people = -1; // requests since the refusals began
        CalendarDesk desk(u"google"_s, [&](const sync::HttpRequest &request, Instant now) {
            if (people < 0 || !request.url.path().contains("/people"_L1))
                return m_google->answer(request, now);
            const bool isList = request.url.query().contains("requestSyncToken"_L1);
            people += isList ? 1 : 0;
            if (people == 0)
                return m_google->answer(request, now);
            const int status = isList ? 403 : 500;
            return calendarAnswer(status,
                {{u"error"_s,
                    QJsonObject{{u"code"_s, status}, {u"status"_s, u"PERMISSION_DENIED"_s}, {u"message"_s, u"no"_s}}}},
                now);
        });
        m_google->people.put({}, named(u"Ada"_s, u"Roe"_s), desk.store.clock.now());
        QVERIFY_RESULT(desk.connect());
        QVERIFY(desk.settle());
        people = 0;
        const RecordId meeting = desk.create({{field::subject, u"Lunch"_s}});
        const auto round = desk.round();
        QVERIFY(people > 0);
        QVERIFY(round.error);
        QVERIFY(!desk.idThere(meeting).isEmpty());
    }

    void theTokenGoesToTheServersOfGoogleAlone()
    {
        QStringList hosts;
        CalendarDesk desk(u"google"_s, [&](const sync::HttpRequest &request, Instant now) {
            hosts.append(request.url.host() + request.url.path().section(u'/', 0, 1));
            return m_google->answer(request, now);
        });
        m_google->people.put({}, named(u"Ada"_s, u"Roe"_s), desk.store.clock.now());
        QVERIFY_RESULT(desk.connect(u"word"_s, u"https://www.googleapis.com"_s));
        QVERIFY(desk.settle());
        hosts.removeDuplicates();
        hosts.sort();
        QCOMPARE(hosts, (QStringList{u"people.googleapis.com/v1"_s, u"www.googleapis.com/calendar"_s}));
    }

private:
    RecordId here(const QString &id) { return recordLinkedTo(*m_desk->store, m_desk->number, u"contacts"_s, id); }
    Record contact(const QString &id)
    {
        const auto found = m_desk->store->get(EntityKind::Contact, here(id));
        return found ? *found : Record();
    }
    void edit(const QString &id, std::vector<FieldValue> values)
    {
        QVERIFY(m_desk->store.update(EntityKind::Contact, here(id), std::move(values)));
    }

    std::unique_ptr<GoogleStandIn> m_google;
    std::unique_ptr<CalendarDesk> m_desk;
};

SATCHEL_TEST(tst_GoogleContacts)
#include "tst_GoogleContacts.moc"
