// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts both ways with Google and Microsoft, whole rounds at stand-ins: what holds for every vendor.
#include "store/sync/LostLinks.h"
#include "store/sync/Questions.h"
#include "store/sync/SyncRounds.h"
#include "sync/session/QuestionAnswers.h"
#include "tests/calendars/CalendarDesk.h"
#include "tests/calendars/ContactStandIn.h"
#include "tests/calendars/GoogleStandIn.h"
#include "tests/calendars/MicrosoftStandIn.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

QJsonArray items(const QStringList &values, const QString &member, const QString &type = {})
{
    QJsonArray list;
    for (const QString &value : values) {
        QJsonObject item{{member, value}};
        if (!type.isEmpty())
            item.insert(u"type"_s, type);
        if (!value.isEmpty())
            list.append(item);
    }
    return list;
}

class GoogleBook final : public ContactStandIn
{
public:
    QString vendor() const override { return u"google"_s; }
    sync::HttpResponse answer(const sync::HttpRequest &request, Instant now) override
    {
        m_now = now;
        return m_google.answer(request, now);
    }
    QString add(const Card &card) override { return m_google.people.put({}, members(card), m_now); }
    void change(const QString &id, const Card &card) override
    {
        Card whole = this->card(id);
        whole.insert(card);
        m_google.people.put(id, members(whole), m_now);
    }
    void remove(const QString &id) override { m_google.people.remove(id); }
    Card card(const QString &id) const override
    {
        const QJsonObject person = m_google.people.person(id);
        Card card;
        if (person.isEmpty())
            return card;
        card[u"first"_s] = person["names"_L1][0]["givenName"_L1].toString();
        card[u"last"_s] = person["names"_L1][0]["familyName"_L1].toString();
        card[u"email"_s] = person["emailAddresses"_L1][0]["value"_L1].toString();
        card[u"second_email"_s] = person["emailAddresses"_L1][1]["value"_L1].toString();
        for (const QJsonValue phone : person["phoneNumbers"_L1].toArray())
            card[phone["type"_L1].toString() == "mobile"_L1 ? u"mobile"_s : u"phone"_s] = phone["value"_L1].toString();
        card[u"title"_s] = person["organizations"_L1][0]["title"_L1].toString();
        card[u"city"_s] = person["addresses"_L1][0]["city"_L1].toString();
        if (const QJsonValue day = person["birthdays"_L1][0]["date"_L1]; day.isObject())
            card[u"birthday"_s] = QDate(day["year"_L1].toInt(), day["month"_L1].toInt(), day["day"_L1].toInt())
                                      .toString(Qt::ISODate);
        card[u"notes"_s] = person["biographies"_L1][0]["value"_L1].toString();
        return card;
    }
    QStringList ids() const override { return m_google.people.names(); }
    void expireTokens() override { m_google.people.expireTokens(); }
    void deny(bool isDenied) override { m_google.people.isDenied = isDenied; }
    void failNextAsStale() override { m_google.people.failNext("PATCH", 400, u"FAILED_PRECONDITION"_s); }
    void failToShow(const QString &id, int times) override
    {
        constexpr int unavailable = 14; // google.rpc.Code
        m_google.people.failPerson(id, unavailable, times);
    }
    void failNextAsBusy(const QByteArray &method, int times) override
    {
        m_google.people.failNext(method, 429, u"RESOURCE_EXHAUSTED"_s, times);
    }

private:
    static QJsonObject members(const Card &card)
    {
        QJsonArray phones = items({card[u"phone"_s]}, u"value"_s, u"work"_s);
        for (const QJsonValue mobile : items({card[u"mobile"_s]}, u"value"_s, u"mobile"_s))
            phones.append(mobile);
        QJsonObject person{
            {u"names"_s,
                QJsonArray{QJsonObject{{u"givenName"_s, card[u"first"_s]}, {u"familyName"_s, card[u"last"_s]}}}},
            {u"emailAddresses"_s, items({card[u"email"_s], card[u"second_email"_s]}, u"value"_s)},
            {u"phoneNumbers"_s, phones}, {u"organizations"_s, items({card[u"title"_s]}, u"title"_s)},
            {u"addresses"_s, items({card[u"city"_s]}, u"city"_s)},
            {u"biographies"_s, items({card[u"notes"_s]}, u"value"_s)}};
        if (const QDate day = QDate::fromString(card[u"birthday"_s], Qt::ISODate); day.isValid())
            person.insert(u"birthdays"_s,
                QJsonArray{QJsonObject{{u"date"_s,
                    QJsonObject{{u"year"_s, day.year()}, {u"month"_s, day.month()}, {u"day"_s, day.day()}}}}});
        return person;
    }

    GoogleStandIn m_google;
    Instant m_now;
};

class MicrosoftBook final : public ContactStandIn
{
public:
    QString vendor() const override { return u"microsoft"_s; }
    sync::HttpResponse answer(const sync::HttpRequest &request, Instant now) override
    {
        m_now = now;
        return m_microsoft.answer(request, now);
    }
    QString add(const Card &card) override { return m_microsoft.contacts.put({}, members(card), m_now); }
    void change(const QString &id, const Card &card) override
    {
        Card whole = this->card(id);
        whole.insert(card);
        m_microsoft.contacts.put(id, members(whole), m_now);
    }
    void remove(const QString &id) override { m_microsoft.contacts.remove(id); }
    Card card(const QString &id) const override
    {
        const QJsonObject row = m_microsoft.contacts.contact(id);
        Card card;
        if (row.isEmpty())
            return card;
        card[u"first"_s] = row["givenName"_L1].toString();
        card[u"last"_s] = row["surname"_L1].toString();
        card[u"email"_s] = row["emailAddresses"_L1][0]["address"_L1].toString();
        card[u"second_email"_s] = row["emailAddresses"_L1][1]["address"_L1].toString();
        card[u"phone"_s] = row["businessPhones"_L1][0].toString();
        card[u"mobile"_s] = row["mobilePhone"_L1].toString();
        card[u"title"_s] = row["jobTitle"_L1].toString();
        card[u"city"_s] = row["businessAddress"_L1]["city"_L1].toString();
        card[u"birthday"_s] = row["birthday"_L1].toString().left(10);
        card[u"notes"_s] = row["personalNotes"_L1].toString();
        return card;
    }
    QStringList ids() const override { return m_microsoft.contacts.ids(); }
    void expireTokens() override { m_microsoft.contacts.expireTokens(); }
    void deny(bool isDenied) override { m_microsoft.contacts.isDenied = isDenied; }
    void failNextAsStale() override { m_microsoft.contacts.failNext("PATCH", 412, u"ErrorIrresolvableConflict"_s); }
    void failToShow(const QString &id, int times) override { m_microsoft.contacts.failContact(id, 500, times); }
    void failNextAsBusy(const QByteArray &method, int times) override
    {
        m_microsoft.contacts.failNext(method, 429, u"ApplicationThrottled"_s, times);
    }

private:
    static QJsonObject members(const Card &card)
    {
        QJsonArray phones;
        if (!card[u"phone"_s].isEmpty())
            phones.append(card[u"phone"_s]);
        QJsonObject row{{u"givenName"_s, card[u"first"_s]}, {u"surname"_s, card[u"last"_s]},
            {u"displayName"_s, QString(card[u"first"_s] + u' ' + card[u"last"_s]).trimmed()},
            {u"emailAddresses"_s, items({card[u"email"_s], card[u"second_email"_s]}, u"address"_s)},
            {u"businessPhones"_s, phones}, {u"mobilePhone"_s, card[u"mobile"_s]}, {u"jobTitle"_s, card[u"title"_s]},
            {u"businessAddress"_s, QJsonObject{{u"city"_s, card[u"city"_s]}}}, {u"personalNotes"_s, card[u"notes"_s]}};
        if (!card[u"birthday"_s].isEmpty())
            row.insert(u"birthday"_s, card[u"birthday"_s]);
        return row;
    }

    MicrosoftStandIn m_microsoft;
    Instant m_now;
};

const ContactStandIn::Card ada{{u"first"_s, u"Ada"_s}, {u"last"_s, u"Roe"_s}, {u"email"_s, u"ada@acme.example"_s},
    {u"second_email"_s, u"ada@home.example"_s}, {u"phone"_s, u"+49 30 123456"_s}, {u"mobile"_s, u"+49 170 1234567"_s},
    {u"title"_s, u"Buyer"_s}, {u"city"_s, u"Berlin"_s}, {u"birthday"_s, u"1974-07-22"_s}, {u"notes"_s, u"Likes tea"_s}};

} // namespace

class tst_Contacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        m_desk.reset();
        m_book.reset();
    }

    void aContactThereIsAContactHere_data() { vendors(); }
    void aContactThereIsAContactHere()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const Record here = contact(id);
        QCOMPARE(here.text(field::first_name), u"Ada"_s);
        QCOMPARE(here.text(field::last_name), u"Roe"_s);
        QCOMPARE(here.text(field::email), u"ada@acme.example"_s);
        QCOMPARE(here.text(field::phone), u"+49 30 123456"_s);
        QCOMPARE(here.text(field::mobile), u"+49 170 1234567"_s);
        QCOMPARE(here.text(field::job_title), u"Buyer"_s);
        QCOMPARE(here.text(field::address_city), u"Berlin"_s);
        QCOMPARE(valueOr<QDate>(here.value(field::birthday)), QDate(1974, 7, 22));
        QCOMPARE(here.text(field::notes), u"Likes tea"_s);
        QCOMPARE(m_book->card(id), ada); // nothing went back
    }

    void aContactHereIsAContactThere_data() { vendors(); }
    void aContactHereIsAContactThere()
    {
        begin();
        QVERIFY_RESULT(m_desk->connect());
        const RecordId ben = m_desk->store.create(EntityKind::Contact,
            {{field::first_name, u"Ben"_s}, {field::last_name, u"Fox"_s}, {field::email, u"ben@fox.example"_s},
                {field::phone, u"+49 30 9"_s}, {field::mobile, u"+49 170 9"_s}, {field::job_title, u"Driver"_s},
                {field::address_city, u"Bonn"_s}, {field::birthday, QDate(1980, 1, 2)}, {field::notes, u"Drives"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->ids().size(), 1);
        QCOMPARE(m_desk->idThere(ben), m_book->ids().first());
        const auto card = m_book->card(m_book->ids().first());
        QCOMPARE(card[u"first"_s], u"Ben"_s);
        QCOMPARE(card[u"last"_s], u"Fox"_s);
        QCOMPARE(card[u"email"_s], u"ben@fox.example"_s);
        QCOMPARE(card[u"phone"_s], u"+49 30 9"_s);
        QCOMPARE(card[u"mobile"_s], u"+49 170 9"_s);
        QCOMPARE(card[u"title"_s], u"Driver"_s);
        QCOMPARE(card[u"city"_s], u"Bonn"_s);
        QCOMPARE(card[u"birthday"_s], u"1980-01-02"_s);
        QCOMPARE(card[u"notes"_s], u"Drives"_s);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
        QCOMPARE(count(), 1);
    }

    void anEditHereKeepsTheRest_data() { vendors(); }
    void anEditHereKeepsTheRest()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        edit(id,
            {{field::last_name, u"Lee"_s}, {field::email, u"ada@lee.example"_s}, {field::mobile, Value()},
                {field::address_city, u"Bonn"_s}});
        QVERIFY(m_desk->settle());
        ContactStandIn::Card wanted = ada;
        wanted[u"last"_s] = u"Lee"_s;
        wanted[u"email"_s] = u"ada@lee.example"_s;
        wanted[u"city"_s] = u"Bonn"_s;
        wanted[u"mobile"_s] = QString();
        auto card = m_book->card(id);
        card[u"mobile"_s]; // no number is an empty one
        QCOMPARE(card, wanted);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void whatIsClearedHereIsReplacedByTheNext_data() { vendors(); }
    void whatIsClearedHereIsReplacedByTheNext()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        edit(id, {{field::email, Value()}, {field::notes, Value()}, {field::birthday, Value()}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->card(id)[u"email"_s], u"ada@home.example"_s);
        QCOMPARE(m_book->card(id)[u"notes"_s], QString());
        QCOMPARE(m_book->card(id)[u"birthday"_s], QString());
        QCOMPARE(contact(id).text(field::email), u"ada@home.example"_s);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void anEditThereArrivesHere_data() { vendors(); }
    void anEditThereArrivesHere()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_book->change(id, {{u"title"_s, u"Head of buying"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(id).text(field::job_title), u"Head of buying"_s);
    }

    void deletionsGoBothWays_data() { vendors(); }
    void deletionsGoBothWays()
    {
        begin();
        const QString first = m_book->add(ada);
        const QString second = m_book->add({{u"first"_s, u"Ben"_s}, {u"last"_s, u"Fox"_s}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const RecordId adaHere = here(first);
        m_book->remove(first);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->store->get(EntityKind::Contact, adaHere)->isDeleted());
        drop({here(second)});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->ids(), QStringList());
    }

    void manyDeletionsAreAskedAbout_data() { vendors(); }
    void manyDeletionsAreAskedAbout()
    {
        begin();
        for (int i = 0; i < 30; ++i)
            m_book->add({{u"first"_s, u"Ann"_s}, {u"last"_s, u"Number %1"_s.arg(i)}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(count(), 30);
        std::vector<RecordId> all;
        for (const QString &id : m_book->ids())
            all.push_back(here(id));
        drop(all);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->ids().size(), 30);
        QCOMPARE(asked(), 30);
    }

    void undoingTheFirstSyncDeletesNothingThere_data() { vendors(); }
    void undoingTheFirstSyncDeletesNothingThere()
    {
        begin();
        for (int i = 0; i < 30; ++i)
            m_book->add({{u"first"_s, u"Ann"_s}, {u"last"_s, u"Number %1"_s.arg(i)}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        const auto rounds = store::SyncRounds(*m_desk->store).list(m_desk->number, -1);
        for (const store::RoundRecord &round : *rounds)
            QVERIFY_RESULT(store::SyncRounds(*m_desk->store).rollBack(round.number));
        QCOMPARE(count(), 0);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->ids().size(), 30);
        QCOMPARE(asked(), 30);
    }

    void editsOnBothSidesAreMergedAndAConflictIsKept_data() { vendors(); }
    void editsOnBothSidesAreMergedAndAConflictIsKept()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_book->change(id, {{u"title"_s, u"Their title"_s}, {u"city"_s, u"Hamburg"_s}});
        edit(id, {{field::job_title, u"My title"_s}, {field::notes, u"Likes coffee"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->card(id)[u"notes"_s], u"Likes coffee"_s);
        QCOMPARE(m_book->card(id)[u"city"_s], u"Hamburg"_s);
        QCOMPARE(contact(id).text(field::address_city), u"Hamburg"_s);
        QCOMPARE(contact(id).text(field::job_title), m_book->card(id)[u"title"_s]);
        QCOMPARE(m_desk->conflicts(), size_t(1));
    }

    void anEditThatCrossesAnotherIsSentOnWhatIsThere_data() { vendors(); }
    void anEditThatCrossesAnotherIsSentOnWhatIsThere()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_book->failNextAsStale();
        edit(id, {{field::job_title, u"Driver"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->card(id)[u"title"_s], u"Driver"_s);
        QCOMPARE(m_desk->conflicts(), size_t(0));
    }

    void anEditRightAfterAWriteIsNotMissed_data() { vendors(); }
    void anEditRightAfterAWriteIsNotMissed()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->loses = [&](const sync::HttpRequest &request) {
            if (request.method == "PATCH")
                m_book->change(id, {{u"city"_s, u"Hamburg"_s}});
            return false;
        };
        edit(id, {{field::job_title, u"Driver"_s}});
        m_desk->round();
        m_desk->loses = {};
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(id).text(field::address_city), u"Hamburg"_s);
        QCOMPARE(m_book->card(id)[u"title"_s], u"Driver"_s);
    }

    void aLostAnswerCreatesNothingTwice_data() { vendors(); }
    void aLostAnswerCreatesNothingTwice()
    {
        begin();
        QVERIFY_RESULT(m_desk->connect());
        m_desk->loses = [](const sync::HttpRequest &request) {
            return request.method == "POST" && !request.url.path().endsWith("$batch"_L1);
        };
        const RecordId ben = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Ben"_s}, {field::last_name, u"Fox"_s}});
        m_desk->round();
        QVERIFY(!m_desk->loses); // it was lost
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->ids().size(), 1);
        QCOMPARE(m_desk->idThere(ben), m_book->ids().first());
        QCOMPARE(count(), 1);
    }

    void aLostAnswerToAnEditIsFound_data() { vendors(); }
    void aLostAnswerToAnEditIsFound()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->loses = [](const sync::HttpRequest &request) { return request.method == "PATCH"; };
        edit(id, {{field::job_title, u"Driver"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->card(id)[u"title"_s], u"Driver"_s);
        QCOMPARE(m_desk->conflicts(), size_t(0));
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void twoDesksShareOneAddressBook_data() { vendors(); }
    void twoDesksShareOneAddressBook()
    {
        begin();
        QVERIFY_RESULT(m_desk->connect());
        const auto other = makeDesk(2);
        QVERIFY_RESULT(other->connect());
        const RecordId ben = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Ben"_s}, {field::last_name, u"Fox"_s}});
        QVERIFY(m_desk->settle());
        QVERIFY(other->settle());
        const QString id = m_desk->idThere(ben);
        QCOMPARE(recordLinkedTo(*other->store, other->number, u"contacts"_s, id), ben);
        QVERIFY(other->store.update(EntityKind::Contact, ben, {{field::job_title, u"Driver"_s}}));
        QVERIFY(other->settle());
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(id).text(field::job_title), u"Driver"_s);
        QCOMPARE(m_book->ids().size(), 1);
    }

    void aContactOnBothSidesIsOne_data() { vendors(); }
    void aContactOnBothSidesIsOne()
    {
        begin();
        const QString id = m_book->add(ada);
        const RecordId mine = m_desk->store.create(EntityKind::Contact,
            {{field::first_name, u"Ada"_s}, {field::last_name, u"Roe"_s}, {field::email, u"ada@acme.example"_s}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(here(id), mine);
        QCOMPARE(contact(id).text(field::job_title), u"Buyer"_s);
        QCOMPARE(m_book->card(id), ada);
        QCOMPARE(count(), 1);
        QCOMPARE(m_book->ids().size(), 1);
    }

    void anExpiredTokenStartsAFullSync_data() { vendors(); }
    void anExpiredTokenStartsAFullSync()
    {
        begin();
        const QString first = m_book->add(ada);
        const QString second = m_book->add({{u"first"_s, u"Ben"_s}, {u"last"_s, u"Fox"_s}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_book->remove(second);
        m_book->change(first, {{u"title"_s, u"Driver"_s}});
        m_book->expireTokens();
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(first).text(field::job_title), u"Driver"_s);
        QCOMPARE(count(), 1);
    }

    void severalPagesAreRead_data() { vendors(); }
    void severalPagesAreRead()
    {
        begin();
        for (int i = 0; i < 25; ++i)
            m_book->add({{u"first"_s, u"Ann"_s}, {u"last"_s, u"Number %1"_s.arg(i)}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(count(), 25);
        for (const QString &id : m_book->ids())
            m_book->change(id, {{u"title"_s, u"Driver"_s}});
        QVERIFY(m_desk->settle());
        for (const QString &id : m_book->ids())
            QCOMPARE(contact(id).text(field::job_title), u"Driver"_s);
    }

    void aRateLimitIsWaitedFor_data() { vendors(); }
    void aRateLimitIsWaitedFor()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_book->failNextAsBusy("PATCH", 2);
        edit(id, {{field::job_title, u"Driver"_s}});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->card(id)[u"title"_s], u"Driver"_s);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void withoutPermissionMeetingsAreStillSynced_data() { vendors(); }
    void withoutPermissionMeetingsAreStillSynced()
    {
        begin();
        m_book->deny(true);
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        const RecordId meeting = m_desk->create({{field::subject, u"Lunch"_s}});
        const RecordId ben = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Ben"_s}, {field::last_name, u"Fox"_s}});
        QVERIFY(m_desk->settle());
        QVERIFY(!m_desk->idThere(meeting).isEmpty());
        QCOMPARE(count(), 1);
        QVERIFY2(limits().contains(u"Contacts aren't synced. Sign in again"_s), qPrintable(limits()));
        m_book->deny(false); // signed in again
        m_desk->store.clock.advance(2 * 3'600'000);
        QVERIFY(answersMatches());
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(id).text(field::last_name), u"Roe"_s);
        QCOMPARE(limits(), QString());
        QCOMPARE(m_book->ids().size(), 2);
        QVERIFY(!m_desk->idThere(ben).isEmpty());
    }

    void contactsThatAreAllowedLaterAreMatchedOnceAPersonAgreed_data() { vendors(); }
    void contactsThatAreAllowedLaterAreMatchedOnceAPersonAgreed()
    {
        begin();
        m_book->deny(true);
        const QString id = m_book->add(ada);
        const RecordId mine = m_desk->store.create(EntityKind::Contact,
            {{field::first_name, u"Ada"_s}, {field::last_name, u"Roe"_s}, {field::email, u"ada@acme.example"_s}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_book->deny(false); // an administrator did, nobody signs in again
        m_desk->store.clock.advance(2 * 3'600'000);
        QVERIFY(answersMatches());
        QVERIFY(m_desk->settle());
        QCOMPARE(here(id), mine);
        QCOMPARE(contact(id).text(field::job_title), u"Buyer"_s);
        QCOMPARE(count(), 1);
        QCOMPARE(m_book->ids(), QStringList{id});
        QCOMPARE(m_book->card(id), ada);
    }

    void meetingsGoOnAsTheyAreWhenContactsAreAllowedLater_data() { vendors(); }
    void meetingsGoOnAsTheyAreWhenContactsAreAllowedLater()
    {
        begin();
        m_book->deny(true);
        m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        const RecordId meeting = m_desk->create({{field::subject, u"Lunch"_s}});
        const RecordId ben = m_desk->store.create(EntityKind::Contact, {{field::last_name, u"Fox"_s}});
        QVERIFY(m_desk->settle());
        m_book->deny(false);
        m_desk->store.clock.advance(2 * 3'600'000);
        m_desk->asked.clear();
        m_desk->round();
        const auto question = store::Connections(*m_desk->store).get(m_desk->number)->question;
        QVERIFY(question && std::holds_alternative<store::MatchesFound>(*question));
        const auto counts = std::get<store::MatchesFound>(*question).entities;
        QCOMPARE(counts.size(), size_t(1));
        QCOMPARE(counts.front().entity, u"contact"_s);
        QCOMPARE(counts.front().newHere, 1);
        QCOMPARE(counts.front().newThere, 1);
        auto outbox = store::SyncState(*m_desk->store, m_desk->number).outbox;
        QVERIFY(!*outbox.find(EntityKind::Activity, meeting));
        QVERIFY(*outbox.find(EntityKind::Contact, ben));
    }

    /// Else they would be linked unasked once they are allowed again.
    void contactsThatAreDeniedBeforeTheyAreMatchedAreMatchedLater_data() { vendors(); }
    void contactsThatAreDeniedBeforeTheyAreMatchedAreMatchedLater()
    {
        begin();
        m_book->deny(true);
        m_book->add(ada);
        m_desk->store.create(EntityKind::Contact, {{field::last_name, u"Fox"_s}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QVERIFY_RESULT(store::matchAgain(*m_desk->store, m_desk->number, {u"contacts"_s})); // a round was broken off
        store::Connections connections(*m_desk->store);
        QJsonObject settings = connections.get(m_desk->number)->settings;
        settings.insert(u"known_objects"_s, QJsonArray{u"events"_s, u"contacts"_s});
        QVERIFY_RESULT(connections.setSettings(m_desk->number, settings));
        QVERIFY_RESULT(m_desk->open());
        QVERIFY(m_desk->settle());
        m_book->deny(false);
        m_desk->store.clock.advance(2 * 3'600'000);
        QVERIFY(answersMatches());
    }

    void whatChangesWhileContactsAreDeniedIsSentLater_data() { vendors(); }
    void whatChangesWhileContactsAreDeniedIsSentLater()
    {
        begin();
        const QString edited = m_book->add(ada);
        const QString dropped = m_book->add({{u"first"_s, u"Ben"_s}, {u"last"_s, u"Fox"_s}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_book->deny(true);
        QVERIFY(m_desk->settle());
        edit(edited, {{field::job_title, u"Driver"_s}});
        drop({here(dropped)});
        const RecordId made = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Eve"_s}, {field::last_name, u"Low"_s}});
        QVERIFY(m_desk->settle());
        QVERIFY_RESULT(m_desk->open());
        QVERIFY(m_desk->settle());
        m_book->deny(false);
        m_desk->store.clock.advance(2 * 3'600'000);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_book->card(edited)[u"title"_s], u"Driver"_s);
        QCOMPARE(m_book->card(dropped), ContactStandIn::Card());
        QVERIFY(!m_desk->idThere(made).isEmpty());
        QCOMPARE(m_book->ids().size(), 2);
    }

    void anOutageOfContactsDoesNotStopMeetings_data() { vendors(); }
    void anOutageOfContactsDoesNotStopMeetings()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        for (const bool isNewSession : {false, true}) {
            m_desk->cuts = [](const sync::HttpRequest &request) {
                return request.url.path().contains("/people"_L1) || request.url.path().contains("/contact"_L1);
            };
            if (isNewSession)
                QVERIFY_RESULT(m_desk->open());
            const RecordId meeting = m_desk->create({{field::subject, u"Lunch"_s}});
            m_desk->round();
            QVERIFY(!m_desk->idThere(meeting).isEmpty());
            QVERIFY(!contact(id).isDeleted());
            m_desk->cuts = {};
            m_book->change(id, {{u"title"_s, u"After %1"_s.arg(isNewSession)}});
            m_desk->store.clock.advance(2 * 3'600'000);
            QVERIFY(m_desk->settle());
            QCOMPARE(contact(id).text(field::job_title), u"After %1"_s.arg(isNewSession));
        }
    }

    void aContactThatCannotBeShownDoesNotStopTheOthers_data() { vendors(); }
    void aContactThatCannotBeShownDoesNotStopTheOthers()
    {
        begin();
        const QString first = m_book->add(ada);
        const QString second = m_book->add({{u"first"_s, u"Ben"_s}, {u"last"_s, u"Fox"_s}});
        const QString third = m_book->add({{u"first"_s, u"Eve"_s}, {u"last"_s, u"Low"_s}});
        m_book->failToShow(second, 1000);
        m_book->failToShow(third, 1000);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(first).text(field::first_name), u"Ada"_s);
        QVERIFY(here(second).isNull());
        auto parked = parkedThere();
        parked.sort();
        QCOMPARE(parked, (QStringList{second, third}));
        m_book->failToShow(second, 0);
        m_book->failToShow(third, 0);
        m_book->failToShow(first, 1000); // is linked by now
        m_book->change(first, {{u"title"_s, u"Driver"_s}});
        m_desk->store.clock.advance(86'400'000); // the daily full sync
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(third).text(field::first_name), u"Eve"_s);
        QVERIFY(!contact(first).isDeleted());
        QCOMPARE(contact(first).text(field::job_title), u"Buyer"_s);
        edit(first, {{field::notes, u"Likes coffee"_s}});
        m_desk->round();
        m_book->failToShow(first, 0);
        m_desk->store.clock.advance(86'400'000);
        QVERIFY(m_desk->settle());
        QCOMPARE(contact(first).text(field::job_title), u"Driver"_s);
        QCOMPARE(m_book->card(first)[u"notes"_s], u"Likes coffee"_s);
        QCOMPARE(parkedThere(), QStringList());
    }

    /// The name of the choice is the same in every language.
    void anAddressBookThatIsNotSyncedStaysSo_data() { vendors(); }
    void anAddressBookThatIsNotSyncedStaysSo()
    {
        begin();
        m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        store::Connections connections(*m_desk->store);
        auto settings = store::ConnectionSettings::fromJson(connections.get(m_desk->number)->settings);
        settings->objects[u"contacts"_s].places[u"contacts"_s] = u"off"_s;
        QVERIFY_RESULT(connections.setSettings(m_desk->number, settings->toJson()));
        QVERIFY_RESULT(m_desk->open());
        QVERIFY(m_desk->settle());
        QCOMPARE(count(), 0);
    }

    void permissionThatEndsLaterKeepsTheContacts_data() { vendors(); }
    void permissionThatEndsLaterKeepsTheContacts()
    {
        begin();
        const QString id = m_book->add(ada);
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_book->deny(true);
        const RecordId meeting = m_desk->create({{field::subject, u"Lunch"_s}});
        QVERIFY(m_desk->settle());
        QVERIFY(!m_desk->idThere(meeting).isEmpty());
        QVERIFY(!contact(id).isDeleted());
        QVERIFY2(limits().contains(u"Contacts aren't synced"_s), qPrintable(limits()));
    }

    void nothingIsReadTwiceWhenNothingHappens_data() { vendors(); }
    void nothingIsReadTwiceWhenNothingHappens()
    {
        begin();
        for (int i = 0; i < 5; ++i)
            m_book->add({{u"first"_s, u"Ann"_s}, {u"last"_s, u"Number %1"_s.arg(i)}});
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_desk->asked.clear();
        QVERIFY(!m_desk->round().error);
        const auto ofContacts = std::ranges::count_if(m_desk->asked,
            [](const QByteArray &request) { return request.contains("/v1/people") || request.contains("/contact"); });
        QVERIFY2(ofContacts <= 3, qPrintable(QString::number(ofContacts)));
    }

    void anyRequestMayFail_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<bool>("arrives");
        for (const QString &vendor : {u"google"_s, u"microsoft"_s}) {
            QTest::newRow(qPrintable(vendor + u", not reached"_s)) << vendor << false;
            QTest::newRow(qPrintable(vendor + u", the answer is lost"_s)) << vendor << true;
        }
    }
    /// Work of every kind on both sides, and a round whose first, second, … request fails.
    void anyRequestMayFail()
    {
        QFETCH(bool, arrives);
        for (int failing = 1;; ++failing) {
            begin();
            prepareWork();
            int sent = 0;
            const auto isFailing = [&](const sync::HttpRequest &) { return ++sent == failing; };
            (arrives ? m_desk->loses : m_desk->cuts) = isFailing;
            m_desk->round();
            m_desk->loses = m_desk->cuts = {};
            if (sent < failing)
                break;
            for (int i = 0; i < 4; ++i) // a lost create is looked for again
                m_desk->round();
            QVERIFY(m_desk->settle());
            const QStringList wanted{u"Edited here 2"_s, u"Edited there 3"_s, u"Made here"_s, u"Made there"_s};
            QCOMPARE(namesThere(), wanted);
            QCOMPARE(namesHere(), wanted);
            QCOMPARE(m_desk->conflicts(), size_t(0));
            QCOMPARE(m_desk->parkedReasons(), QStringList());
        }
    }

private:
    void prepareWork()
    {
        QStringList ids;
        for (const QString &name : {u"Edited there"_s, u"Removed there"_s, u"Edited here"_s, u"Removed here"_s})
            ids.append(m_book->add({{u"last"_s, name}, {u"title"_s, u"1"_s}}));
        QVERIFY_RESULT(m_desk->connect());
        QVERIFY(m_desk->settle());
        m_book->change(ids[0], {{u"title"_s, u"3"_s}});
        m_book->remove(ids[1]);
        m_book->add({{u"last"_s, u"Made there"_s}});
        edit(ids[2], {{field::job_title, u"2"_s}});
        drop({here(ids[3])});
        m_desk->store.create(EntityKind::Contact, {{field::last_name, u"Made here"_s}});
    }
    QStringList namesThere() const
    {
        QStringList names;
        for (const QString &id : m_book->ids()) {
            const auto card = m_book->card(id);
            names.append(QString(card[u"last"_s] + u' ' + card[u"title"_s]).trimmed());
        }
        names.sort();
        return names;
    }
    QStringList namesHere()
    {
        const auto rows = m_desk->store->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        QStringList names;
        for (qsizetype row = 0; row < rows->size(); ++row) {
            const Record one = *m_desk->store->get(EntityKind::Contact, rows->id(row));
            names.append(QString(one.text(field::last_name) + u' ' + one.text(field::job_title)).trimmed());
        }
        names.sort();
        return names;
    }
    static void vendors()
    {
        QTest::addColumn<QString>("vendor");
        QTest::newRow("Google") << u"google"_s;
        QTest::newRow("Microsoft") << u"microsoft"_s;
    }
    void begin()
    {
        QFETCH(QString, vendor);
        m_desk.reset();
        if (vendor == "google"_L1)
            m_book = std::make_unique<GoogleBook>();
        else
            m_book = std::make_unique<MicrosoftBook>();
        m_desk = makeDesk(1);
    }
    std::unique_ptr<CalendarDesk> makeDesk(quint64 seed)
    {
        return std::make_unique<CalendarDesk>(
            m_book->vendor(),
            [this](const sync::HttpRequest &request, Instant now) { return m_book->answer(request, now); }, seed);
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
    void drop(const std::vector<RecordId> &ids)
    {
        std::vector<Edit> edits;
        for (const RecordId &id : ids)
            edits.push_back(Edit::remove(EntityKind::Contact, id));
        QVERIFY(m_desk->store->commit({u"Delete"_s, Origin::user(), std::move(edits), {}}));
    }
    qint64 count() { return *m_desk->store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}); }
    /// How many records the connection asks about before it sends anything.
    qint64 asked()
    {
        const auto connection = store::Connections(*m_desk->store).get(m_desk->number);
        const auto question = store::questionOf(*m_desk->store, *connection);
        return question && *question ? (*question)->count : 0;
    }
    /// True when the connection asked before it linked anything; a person agreed.
    bool answersMatches()
    {
        const auto round = m_desk->round();
        return round.error && round.error->kind == Error::Kind::AwaitsAnswer
            && sync::answerQuestion(*m_desk->store, m_desk->number, store::Answer::Yes).has_value();
    }
    QStringList parkedThere()
    {
        QStringList ids;
        const auto parked = store::SyncState(*m_desk->store, m_desk->number).parked.list(-1);
        for (const store::ParkedRemoteRecord &one : *parked)
            ids.append(one.remoteId);
        return ids;
    }
    /// What the connection says that the account lacks.
    QString limits()
    {
        const auto connection = store::Connections(*m_desk->store).get(m_desk->number);
        return connection->settings.value("account_limits"_L1).toVariant().toStringList().join(u'\n');
    }

    std::unique_ptr<ContactStandIn> m_book;
    std::unique_ptr<CalendarDesk> m_desk;
};

SATCHEL_TEST(tst_Contacts)
#include "tst_Contacts.moc"
