// SPDX-License-Identifier: GPL-3.0-or-later
// What is Microsoft's own about contacts: folders, a display name that Outlook makes, numbers and addresses by kind.
#include "sync/connectors/microsoft/MicrosoftContact.h"
#include "tests/calendars/CalendarDesk.h"
#include "tests/calendars/MicrosoftStandIn.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

const QString team = u"AQMkTeam="_s;

QJsonObject named(const QString &first, const QString &last)
{
    return {{u"givenName"_s, first}, {u"surname"_s, last}, {u"displayName"_s, QString(first + u' ' + last)}};
}

QJsonObject fieldsOf(const QJsonObject &row)
{
    return sync::microsoftContact(row, {}).fields;
}

} // namespace

class tst_MicrosoftContacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_microsoft = std::make_unique<MicrosoftStandIn>();
        m_scopes.clear();
        m_desk = std::make_unique<CalendarDesk>(
            u"microsoft"_s, [this](const sync::HttpRequest &request, Instant now) { return answer(request, now); });
    }
    void cleanup() { m_desk.reset(); }

    void aHomeNumberIsTheTelephoneWhereThereIsNoOther()
    {
        const QJsonObject row{{u"homePhones"_s, QJsonArray{u"1"_s, u"2"_s}}, {u"businessPhones"_s, QJsonArray()}};
        QCOMPARE(fieldsOf(row)["phone"_L1].toString(), u"1"_s);
        const QJsonObject body = sync::microsoftContactBody(row, {u"phone"_s}, {{u"phone"_s, u"3"_s}});
        QCOMPARE(body["homePhones"_L1].toArray(), (QJsonArray{u"3"_s, u"2"_s}));
        QVERIFY(!body.contains("businessPhones"_L1));
    }

    void aHomeAddressIsTheContactsWhereThereIsNoOther()
    {
        const QJsonObject row{{u"businessAddress"_s, QJsonObject()},
            {u"homeAddress"_s, QJsonObject{{u"street"_s, u"Main Street 1"_s}, {u"city"_s, u"Berlin"_s}}}};
        QJsonObject wanted = fieldsOf(row);
        QCOMPARE(wanted["address_city"_L1].toString(), u"Berlin"_s);
        wanted.insert("address_city"_L1, u"Bonn"_s);
        const QJsonObject body = sync::microsoftContactBody(row, {u"address_city"_s}, wanted);
        QCOMPARE(body["homeAddress"_L1]["city"_L1].toString(), u"Bonn"_s);
        QCOMPARE(body["homeAddress"_L1]["street"_L1].toString(), u"Main Street 1"_s);
        QVERIFY(!body.contains("businessAddress"_L1));
    }

    void aBirthdayWithoutItsYearIsNoDate()
    {
        QVERIFY(fieldsOf({{u"birthday"_s, u"1604-07-22T00:00:00Z"_s}})["birthday"_L1].isNull());
        QCOMPARE(fieldsOf({{u"birthday"_s, u"1974-07-22T11:59:00Z"_s}})["birthday"_L1].toString(), u"1974-07-22"_s);
    }

    /// Midnight where the person is who wrote it.
    void aBirthdayIsTheSameDayEastAndWestOfUtc_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::newRow("UTC") << u"1974-07-22T00:00:00Z"_s;
        QTest::newRow("Berlin") << u"1974-07-21T23:00:00Z"_s;
        QTest::newRow("Auckland") << u"1974-07-21T12:00:00Z"_s;
        QTest::newRow("Los Angeles") << u"1974-07-22T08:00:00Z"_s;
    }
    void aBirthdayIsTheSameDayEastAndWestOfUtc()
    {
        QFETCH(QString, stored);
        QCOMPARE(fieldsOf({{u"birthday"_s, stored}})["birthday"_L1].toString(), u"1974-07-22"_s);
        const QJsonObject body = sync::microsoftContactBody({}, {u"birthday"_s}, {{u"birthday"_s, u"1974-07-22"_s}});
        QCOMPARE(fieldsOf(body)["birthday"_L1].toString(), u"1974-07-22"_s);
        QCOMPARE(body["birthday"_L1].toString(), u"1974-07-22T11:59:00Z"_s);
    }

    void anAddressThatStoodInForANameIsNoNameOnceItChanged()
    {
        const QString id = put({{u"displayName"_s, u"ada@acme.example"_s},
            {u"emailAddresses"_s, QJsonArray{QJsonObject{{u"address"_s, u"ada@acme.example"_s}}}}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        edit(id, {{field::email, u"ada@lee.example"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(shown(id, "displayName"), u"ada@lee.example"_s);
        QCOMPARE(contact(id).text(field::last_name), QString());
        QCOMPARE(contact(id).text(field::first_name), QString());
    }

    void aCompanyThatStandsInForANameStays()
    {
        const QJsonObject row{{u"displayName"_s, u"Acme"_s}, {u"companyName"_s, u"Acme"_s},
            {u"emailAddresses"_s, QJsonArray{QJsonObject{{u"address"_s, u"office@acme.example"_s}}}}};
        QJsonObject wanted = fieldsOf(row);
        wanted.insert(u"notes"_s, u"Likes coffee"_s);
        QCOMPARE(sync::microsoftContactBody(row, {u"notes"_s}, wanted)["displayName"_L1].toString(), u"Acme"_s);
        wanted.insert(u"email"_s, u"hello@acme.example"_s);
        QCOMPARE(sync::microsoftContactBody(row, {u"email"_s}, wanted)["displayName"_L1].toString(), u"Acme"_s);
    }

    void aNewNameKeepsItsMiddleAndItsSuffix()
    {
        QJsonObject row = named(u"Ada"_s, u"Roe"_s);
        row.insert(u"middleName"_s, u"Mae"_s);
        row.insert(u"generation"_s, u"Jr."_s);
        const QString id = put(row);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        edit(id, {{field::last_name, u"Lee"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(shown(id, "displayName"), u"Ada Mae Lee Jr."_s);
        QCOMPARE(shown(id, "middleName"), u"Mae"_s);
    }

    void linesOfNotesAreTheSameAsOutlookEndsThem()
    {
        QJsonObject row = named(u"Ada"_s, u"Roe"_s);
        row.insert(u"personalNotes"_s, u"One\nTwo"_s);
        const QString id = put(row);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(id).text(field::notes), u"One\nTwo"_s);
        edit(id, {{field::notes, u"One\nTwo\nThree"_s}});
        m_desk->round();
        m_microsoft->contacts.put(id, {{u"jobTitle"_s, u"Buyer"_s}}, m_desk->store.clock.now());
        edit(id, {{field::notes, u"One"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(shown(id, "personalNotes"), u"One"_s);
        QCOMPARE(m_desk->conflicts(), size_t(0));
    }

    void aNameThatStandsInForOneIsNone()
    {
        const QJsonObject row{{u"displayName"_s, u"ada@acme.example"_s},
            {u"emailAddresses"_s, QJsonArray{QJsonObject{{u"address"_s, u"ada@acme.example"_s}}}}};
        QVERIFY(fieldsOf(row)["last_name"_L1].isNull());
        QCOMPARE(fieldsOf({{u"displayName"_s, u"Ada Roe"_s}})["first_name"_L1].toString(), u"Ada"_s);
    }

    void theShownNameStaysUnlessTheNameChanges()
    {
        QJsonObject row = named(u"Ada"_s, u"Roe"_s);
        row.insert(u"displayName"_s, u"Ada (Acme)"_s);
        const QString id = put(row);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        edit(id, {{field::job_title, u"Buyer"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(shown(id, "displayName"), u"Ada (Acme)"_s);
        edit(id, {{field::last_name, u"Lee"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(shown(id, "displayName"), u"Ada Lee"_s);
    }

    void whatSatchelDoesNotKnowStays()
    {
        QJsonObject row = named(u"Ada"_s, u"Roe"_s);
        row.insert(u"companyName"_s, u"Acme"_s);
        row.insert(u"spouseName"_s, u"Ben"_s);
        row.insert(u"imAddresses"_s, QJsonArray{u"sip:ada"_s});
        row.insert(u"businessPhones"_s, QJsonArray{u"1"_s, u"2"_s});
        row.insert(u"categories"_s, QJsonArray{u"VIP"_s});
        const QString id = put(row);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(valueOr<QStringList>(contact(id).value(field::tags)), QStringList{u"VIP"_s});
        edit(id, {{field::phone, u"3"_s}, {field::tags, QStringList{u"VIP"_s, u"North"_s}}});
        QVERIFY(m_desk->settle());
        const QJsonObject there = m_microsoft->contacts.contact(id);
        QCOMPARE(there["companyName"_L1].toString(), u"Acme"_s);
        QCOMPARE(there["spouseName"_L1].toString(), u"Ben"_s);
        QCOMPARE(there["imAddresses"_L1].toArray().size(), 1);
        QCOMPARE(there["businessPhones"_L1].toArray(), (QJsonArray{u"3"_s, u"2"_s}));
        QCOMPARE(there["categories"_L1].toArray(), (QJsonArray{u"VIP"_s, u"North"_s}));
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void contactsOfFurtherFoldersAreSyncedToo()
    {
        m_microsoft->contacts.addFolder(team, u"Team"_s);
        const QString id = put(named(u"Ada"_s, u"Roe"_s), team);
        put(named(u"Ben"_s, u"Fox"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        edit(id, {{field::job_title, u"Buyer"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(shown(id, "jobTitle"), u"Buyer"_s);
        QVERIFY(
            m_desk->store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, here(id))}, {}}));
        QVERIFY(m_desk->settle());
        QCOMPARE(m_microsoft->contacts.ids().size(), 1);
    }

    void aContactThatMovesToAnotherFolderIsTheSame()
    {
        m_microsoft->contacts.addFolder(team, u"Team"_s);
        const QString id = put(named(u"Ada"_s, u"Roe"_s));
        put(named(u"Ben"_s, u"Fox"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId ada = here(id);
        m_microsoft->contacts.move(id, team);
        QVERIFY(m_desk->settle());
        QCOMPARE(here(id), ada);
        QVERIFY(!m_desk->store->get(EntityKind::Contact, ada)->isDeleted());
        edit(id, {{field::job_title, u"Buyer"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(shown(id, "jobTitle"), u"Buyer"_s);
    }

    void aContactThatIsFiledInAFolderOfAFolderIsTheSame()
    {
        m_microsoft->contacts.addFolder(team, u"Team"_s);
        m_microsoft->contacts.addFolder(u"AQMkNorth="_s, u"North"_s, team);
        m_microsoft->contacts.addFolder(u"AQMkCity="_s, u"City"_s, u"AQMkNorth="_s);
        const QString id = put(named(u"Ada"_s, u"Roe"_s));
        const QString inner = put(named(u"Ben"_s, u"Fox"_s), u"AQMkCity="_s);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(inner).text(field::first_name), u"Ben"_s);
        const RecordId ada = here(id);
        m_microsoft->contacts.move(id, u"AQMkNorth="_s);
        QVERIFY(m_desk->settle());
        QVERIFY(!m_desk->store->get(EntityKind::Contact, ada)->isDeleted());
        edit(id, {{field::job_title, u"Buyer"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(shown(id, "jobTitle"), u"Buyer"_s);
    }

    /// A create whose answer was lost, and that a rule of Outlook filed at once.
    void aLostCreateIsFoundInAFolderThatIsNew()
    {
        put(named(u"Ada"_s, u"Roe"_s));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId ben = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Ben"_s}, {field::last_name, u"Fox"_s}});
        m_desk->loses = [&](const sync::HttpRequest &request) {
            if (request.method != "POST" || request.url.path().endsWith("$batch"_L1))
                return false;
            m_microsoft->contacts.addFolder(team, u"Team"_s);
            m_microsoft->contacts.move(m_microsoft->contacts.ids().last(), team);
            return true;
        };
        m_desk->session->run(sync::Round::Kind::Outgoing, {});
        QVERIFY(!m_desk->loses);
        m_desk->store.clock.advance(3'600'000);
        m_desk->session->run(sync::Round::Kind::Outgoing, {});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_microsoft->contacts.ids().size(), 2);
        QVERIFY(!m_desk->idThere(ben).isEmpty());
    }

    /// Else the list would be taken for one that returns to its beginning, in this round and all that follow.
    void aContactThatMovesDuringAFullSyncDoesNotStopIt()
    {
        m_microsoft->contacts.addFolder(team, u"Team"_s);
        const QString id = put(named(u"Ada"_s, u"Roe"_s));
        for (int i = 0; i < 4; ++i)
            put(named(u"Ben"_s, u"Number %1"_s.arg(i)), team);
        m_desk->loses = [&](const sync::HttpRequest &request) {
            if (request.url.path().contains(MicrosoftContactFolders::usual())
                && request.url.path().endsWith("/delta"_L1))
                m_microsoft->contacts.move(id, team);
            return false;
        };
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(!m_desk->round().error);
        m_desk->loses = {};
        QVERIFY(m_desk->settle());
        QCOMPARE(*m_desk->store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 5);
    }

    void anEmptyDefaultFolderTakesNewContacts()
    {
        m_microsoft->contacts.addFolder(team, u"Team"_s);
        put(named(u"Ada"_s, u"Roe"_s), team);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId ben = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Ben"_s}, {field::last_name, u"Fox"_s}});
        QVERIFY(m_desk->settle());
        const QJsonObject there = m_microsoft->contacts.contact(m_desk->idThere(ben));
        QCOMPARE(there["parentFolderId"_L1].toString(), MicrosoftContactFolders::usual());
        m_microsoft->contacts.put(m_desk->idThere(ben), {{u"jobTitle"_s, u"Driver"_s}}, m_desk->store.clock.now());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->store->get(EntityKind::Contact, ben)->text(field::job_title), u"Driver"_s);
        QCOMPARE(m_microsoft->contacts.ids().size(), 2);
    }

    void aBusyPartOfABatchIsAskedAgain()
    {
        const QString id = put(named(u"Ada"_s, u"Roe"_s));
        m_microsoft->failParts(429, u"ApplicationThrottled"_s, 1);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(id).text(field::first_name), u"Ada"_s);
    }

    /// Microsoft refuses to renew a sign-in for more than it was granted.
    void aSignInFromBeforeIsRenewedForMeetingsAlone()
    {
        QVERIFY_RESULT(m_desk->signIn());
        m_desk->store.clock.advance(2 * 3'600'000);
        QVERIFY(m_desk->settle());
        QVERIFY(m_scopes.value(0).contains("Contacts.ReadWrite"_L1));
        QVERIFY(m_scopes.value(0).contains("Calendars.ReadWrite"_L1));
        forgetAddedScopes();
        QVERIFY_RESULT(m_desk->open());
        m_scopes.clear();
        QVERIFY(m_desk->settle());
        QVERIFY(!m_scopes.isEmpty());
        QVERIFY(!m_scopes.value(0).contains("Contacts.ReadWrite"_L1));
        QVERIFY(m_scopes.value(0).contains("Calendars.ReadWrite"_L1));
    }

    void aSignInWithoutContactsIsRenewedForMeetingsAlone()
    {
        QVERIFY_RESULT(m_desk->signIn(true));
        m_desk->store.clock.advance(2 * 3'600'000);
        QVERIFY(m_desk->settle());
        QVERIFY(!m_scopes.isEmpty());
        QVERIFY(!m_scopes.value(0).contains("Contacts.ReadWrite"_L1));
        QVERIFY(m_scopes.value(0).contains("Calendars.ReadWrite"_L1));
    }

    /// A connection that had meetings only: nobody expects contacts to be linked and imported unasked.
    void aNewSignInAsksBeforeContactsAreLinked()
    {
        m_microsoft->contacts.isDenied = true;
        const QString id = put(named(u"Ada"_s, u"Roe"_s));
        put(named(u"Ben"_s, u"Fox"_s));
        const RecordId ada = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Ada"_s}, {field::last_name, u"Roe"_s}});
        QVERIFY_RESULT(m_desk->signIn());
        QVERIFY(m_desk->settle());
        forgetAddedScopes();
        m_microsoft->contacts.isDenied = false;
        QVERIFY_RESULT(m_desk->signInAgain());
        const auto round = m_desk->round();
        QVERIFY(round.error);
        QCOMPARE(round.error->kind, Error::Kind::AwaitsAnswer);
        QVERIFY(here(id).isNull());
        QCOMPARE(*m_desk->store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 1);
        QCOMPARE(m_microsoft->contacts.ids().size(), 2);
        QVERIFY(!m_desk->store->get(EntityKind::Contact, ada)->isDeleted());
    }

private:
    /// The stand-in's, and that of a sign-in server.
    sync::HttpResponse answer(const sync::HttpRequest &request, Instant now)
    {
        if (!request.url.path().endsWith("/token"_L1))
            return m_microsoft->answer(request, now);
        const QUrlQuery form(QString::fromLatin1(request.body));
        m_scopes.append(form.queryItemValue(u"scope"_s, QUrl::FullyDecoded));
        return calendarAnswer(
            200, {{u"access_token"_s, u"word"_s}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600}}, now);
    }
    /// As an earlier version left the connection.
    void forgetAddedScopes()
    {
        store::Connections connections(*m_desk->store);
        QJsonObject settings = connections.get(m_desk->number)->settings;
        settings.remove("added_scopes"_L1);
        QVERIFY(connections.setSettings(m_desk->number, settings));
    }
    QString put(const QJsonObject &row, const QString &folder = MicrosoftContactFolders::usual())
    {
        return m_microsoft->contacts.put({}, row, m_desk->store.clock.now(), folder);
    }
    QString shown(const QString &id, const char *member)
    {
        return m_microsoft->contacts.contact(id).value(QLatin1StringView(member)).toString();
    }
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

    std::unique_ptr<MicrosoftStandIn> m_microsoft;
    QStringList m_scopes; // that tokens were asked for
    std::unique_ptr<CalendarDesk> m_desk;
};

SATCHEL_TEST(tst_MicrosoftContacts)
#include "tst_MicrosoftContacts.moc"
