// SPDX-License-Identifier: GPL-3.0-or-later
// Vendors delete people, deals and activities together with the company they belong to. What stays here has to stay
// there.
#include "store/sync/Questions.h"
#include "sync/session/ConnectionSetup.h"
#include "sync/session/QuestionAnswers.h"
#include "tests/fakes/Accounts.h"
#include "tests/fakes/dynamics365/DynamicsFake.h"
#include "tests/fakes/FaultyTransport.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/fakes/salesforce/SalesforceFake.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/sync/VirtualTime.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Values;
using satchel::store::Answer;

namespace {

class LentWire final : public Transport
{
public:
    explicit LentWire(Transport &lent) : m_lent(lent) {}
    Result<HttpResponse> send(const HttpRequest &request) override { return m_lent.send(request); }

private:
    Transport &m_lent;
};

/// The names of one vendor.
struct CascadeNames
{
    QString companies, companyName;
    QString contacts, lastName, employer;
    QString deals, dealName, customer;
    QString tasks, about;
    QString prefix; // of a reference to a company
    Values dealDefaults;
};

CascadeNames namesOf(const QString &vendor)
{
    if (vendor == "dynamics365"_L1)
        return {u"accounts"_s, u"name"_s, u"contacts"_s, u"lastname"_s, u"parentcustomerid"_s, u"opportunities"_s,
            u"name"_s, u"parentaccountid"_s, u"tasks"_s, u"regardingobjectid"_s, u"accounts:"_s, {}};
    return {u"Account"_s, u"Name"_s, u"Contact"_s, u"LastName"_s, u"AccountId"_s, u"Opportunity"_s, u"Name"_s,
        u"AccountId"_s, u"Task"_s, u"WhatId"_s, {},
        {{u"StageName"_s, u"Prospecting"_s}, {u"CloseDate"_s, u"2027-03-01"_s}}};
}

/// A store that has downloaded one company with two people, a deal and a task.
struct CascadeWorld
{
    explicit CascadeWorld(const QString &vendor) : names(namesOf(vendor))
    {
        const fakes::Account account = vendor == "dynamics365"_L1 ? fakes::dynamicsAccount()
                                                                  : fakes::salesforceAccount();
        if (vendor == "dynamics365"_L1)
            fake = std::make_unique<fakes::DynamicsFake>(fakes::DynamicsOptions());
        else
            fake = std::make_unique<fakes::SalesforceFake>(fakes::SalesforceOptions());
        faults = std::make_unique<fakes::FaultInjector>(*fake);
        wire = std::make_unique<fakes::FaultyTransport>(*faults, store.clock);
        user = std::make_unique<fakes::RemoteUser>(*fake, store.clock);
        company = user->create(names.companies, {{names.companyName, u"Acme"_s}});
        for (int i = 0; i < 2; ++i)
            user->create(
                names.contacts, {{names.lastName, u"Person %1"_s.arg(i)}, {names.employer, names.prefix + company}});
        Values deal = names.dealDefaults;
        deal.set(names.dealName, u"Big"_s);
        deal.set(names.customer, names.prefix + company);
        user->create(names.deals, deal);
        const QString subject = vendor == "dynamics365"_L1 ? u"subject"_s : u"Subject"_s;
        user->create(names.tasks, {{subject, u"Call back"_s}, {names.about, names.prefix + company}});
        const auto made = createConnection(
            *store, {account.vendor, u"Theirs"_s, account.address, {account.token, {}, {}}}, dependencies(), 5);
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        number = made->number;
        settle();
    }

    SessionDependencies dependencies()
    {
        return {keychain, store.clock, cancellation, waiting,
            [this](Cancellation &) { return std::make_unique<LentWire>(*wire); }};
    }
    void settle(int rounds = 4)
    {
        if (!session)
            session = std::move(*Session::open(*store, number, dependencies(), 7));
        for (int i = 0; i < rounds; ++i) {
            store.clock.advance(10 * 60'000);
            if (const auto done = session->run(Round::Kind::Full); done.error)
                qWarning("%s", qUtf8Printable(toText(*done.error)));
        }
    }
    void aDay()
    {
        store.clock.advance(25 * 3'600'000);
        settle();
    }
    qint64 here(EntityKind entity) { return *store->count({entity, {}, {}, {}, {}, -1, false}); }
    qsizetype there(const QString &type) { return std::ssize(user->records(type)); }
    RecordId recordOf(const QString &type, const QString &id)
    {
        return (*store::SyncState(*store, number).links.to(type, id))->record;
    }
    std::optional<store::Question> question()
    {
        return *store::questionOf(*store, *store::Connections(*store).get(number));
    }
    void remove(EntityKind entity, std::vector<RecordId> ids)
    {
        std::vector<Edit> edits;
        for (const RecordId id : ids)
            edits.push_back(Edit::remove(entity, id));
        QVERIFY_RESULT(store->commit({u"Delete"_s, Origin::user(), std::move(edits), {}}));
    }
    std::vector<RecordId> contacts()
    {
        std::vector<RecordId> found;
        const auto rows = store->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            found.push_back(rows->id(row));
        return found;
    }
    void set(const QString &key, int value)
    {
        QJsonObject settings = store::Connections(*store).get(number)->settings;
        settings.insert(key, value);
        std::ignore = store::Connections(*store).setSettings(number, settings);
    }

    CascadeNames names;
    test::TestStore store;
    std::unique_ptr<fakes::FakeRemote> fake;
    std::unique_ptr<fakes::FaultInjector> faults;
    std::unique_ptr<fakes::FaultyTransport> wire;
    std::unique_ptr<fakes::RemoteUser> user;
    test::MemoryKeychain keychain;
    Cancellation cancellation;
    test::VirtualSleeper waiting{store.clock};
    std::unique_ptr<Session> session;
    QString company; // there
    qint64 number = 0;
};

void bothVendors()
{
    QTest::addColumn<QString>("vendor");
    QTest::newRow("Dynamics 365") << u"dynamics365"_s;
    QTest::newRow("Salesforce") << u"salesforce"_s;
}

} // namespace

class tst_Cascade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStandInTakesThemAlong_data() { bothVendors(); }
    void theStandInTakesThemAlong()
    {
        QFETCH(QString, vendor);
        CascadeWorld world(vendor);
        QCOMPARE(world.there(world.names.contacts), 2);
        QVERIFY(world.user->archive(world.names.companies, world.company));
        for (const QString &type : {world.names.companies, world.names.contacts, world.names.deals, world.names.tasks})
            QCOMPARE(world.there(type), 0);
        world.settle(); // what a colleague deletes there with its people goes here too
        QCOMPARE(world.here(EntityKind::Contact), 0);
        QCOMPARE(world.here(EntityKind::Deal), 0);
    }

    void aCompanyDeletedHereLeavesItsPeopleAndDeals_data() { bothVendors(); }
    void aCompanyDeletedHereLeavesItsPeopleAndDeals()
    {
        QFETCH(QString, vendor);
        CascadeWorld world(vendor);
        QCOMPARE(world.here(EntityKind::Contact), 2);
        world.remove(EntityKind::Company, {world.recordOf(world.names.companies, world.company)});
        world.aDay();
        QVERIFY(!world.question());
        QCOMPARE(world.there(world.names.companies), 0);
        QCOMPARE(world.there(world.names.contacts), 2);
        QCOMPARE(world.there(world.names.deals), 1);
        QCOMPARE(world.there(world.names.tasks), 1);
        QCOMPARE(world.here(EntityKind::Company), 0);
        QCOMPARE(world.here(EntityKind::Contact), 2);
        QCOMPARE(world.here(EntityKind::Deal), 1);
        QCOMPARE(world.here(EntityKind::Task), 1);
        QCOMPARE(store::Connections(*world.store).counts(world.number)->waiting, 0);
        for (const auto &contact : world.user->records(world.names.contacts))
            QVERIFY(!contact.values.has(world.names.employer));
    }

    void whatIsDeletedWithTheCompanyGoes_data() { bothVendors(); }
    void whatIsDeletedWithTheCompanyGoes()
    {
        QFETCH(QString, vendor);
        CascadeWorld world(vendor);
        const RecordId company = world.recordOf(world.names.companies, world.company);
        const auto people = world.contacts();
        QVERIFY_RESULT(world.store->commit({u"Delete"_s, Origin::user(),
            {Edit::remove(EntityKind::Company, company), Edit::remove(EntityKind::Contact, people[0]),
                Edit::remove(EntityKind::Contact, people[1])},
            {}}));
        world.aDay();
        QVERIFY(!world.question());
        QCOMPARE(world.there(world.names.companies), 0);
        QCOMPARE(world.there(world.names.contacts), 0);
        QCOMPARE(world.there(world.names.deals), 1);
        QCOMPARE(world.here(EntityKind::Deal), 1);
    }

    void aCompanyIsNotDeletedBeforeItsPeopleAreDetached_data() { bothVendors(); }
    void aCompanyIsNotDeletedBeforeItsPeopleAreDetached()
    {
        QFETCH(QString, vendor);
        for (int n = 1; n <= 12; ++n) {
            CascadeWorld world(vendor);
            world.remove(EntityKind::Company, {world.recordOf(world.names.companies, world.company)});
            world.faults->failNth(n, n % 2 == 0 ? fakes::Fault::LostReply : fakes::Fault::LostRequest);
            world.settle(1);
            world.aDay();
            QCOMPARE(world.there(world.names.companies), 0);
            QCOMPARE(world.there(world.names.contacts), 2);
            QCOMPARE(world.there(world.names.deals), 1);
            QCOMPARE(world.here(EntityKind::Contact), 2);
            QCOMPARE(world.here(EntityKind::Deal), 1);
        }
    }

    void aCompanyWhosePeopleMayNotBeDetachedIsAskedAbout_data() { bothVendors(); }
    void aCompanyWhosePeopleMayNotBeDetachedIsAskedAbout()
    {
        QFETCH(QString, vendor);
        CascadeWorld world(vendor);
        for (int i = 2; i < 42; ++i)
            world.user->create(world.names.contacts,
                {{world.names.lastName, u"Person %1"_s.arg(i)},
                    {world.names.employer, world.names.prefix + world.company}});
        world.settle();
        QCOMPARE(world.here(EntityKind::Contact), 42);
        world.faults->setRates(
            {{fakes::Fault::ValidationRule, 1.0}}); // the administrator's: one in twenty people breaks it
        world.remove(EntityKind::Company, {world.recordOf(world.names.companies, world.company)});
        world.settle();
        QCOMPARE(world.there(world.names.companies), 1);
        QCOMPARE(world.there(world.names.contacts), 42);
        const auto asked = world.question();
        QVERIFY(asked);
        QCOMPARE(asked->count, 1);
        QVERIFY(asked->along > 0 && asked->along < 10);
        QVERIFY_RESULT(answerQuestion(*world.store, world.number, Answer::Yes));
        world.aDay();
        QCOMPARE(world.there(world.names.companies), 0);
        QCOMPARE(world.there(world.names.contacts), 42 - asked->along);
    }

    void whatWasKeptThereIsNotCascadedUnasked_data() { bothVendors(); }
    void whatWasKeptThereIsNotCascadedUnasked()
    {
        QFETCH(QString, vendor);
        CascadeWorld world(vendor);
        world.set(u"ask_above"_s, 0);
        world.remove(EntityKind::Contact, world.contacts());
        world.settle(1);
        QCOMPARE(world.question()->count, 2);
        QVERIFY_RESULT(answerQuestion(*world.store, world.number, Answer::No));
        world.settle();
        world.set(u"ask_above"_s, 100);
        world.remove(EntityKind::Company, {world.recordOf(world.names.companies, world.company)});
        world.settle();
        QCOMPARE(world.there(world.names.companies), 1);
        QCOMPARE(world.there(world.names.contacts), 2);
        const auto asked = world.question();
        QVERIFY(asked);
        QCOMPARE(asked->count, 1);
        QCOMPARE(asked->along, 2);
        QVERIFY_RESULT(answerQuestion(*world.store, world.number, Answer::Yes));
        world.aDay();
        QCOMPARE(world.there(world.names.companies), 0);
        QCOMPARE(world.there(world.names.contacts), 0);
        QCOMPARE(world.there(world.names.deals), 1);
    }

    void peopleKeepTheirLinkToACompanyThatStaysThere_data() { bothVendors(); }
    void peopleKeepTheirLinkToACompanyThatStaysThere()
    {
        QFETCH(QString, vendor);
        CascadeWorld world(vendor);
        const auto work = [&](const QString &title) {
            for (const RecordId id : world.contacts())
                QVERIFY_RESULT(world.store->commit({u"Work"_s, Origin::user(),
                    {Edit::update(EntityKind::Contact, id, {{u"job_title"_s, title}})}, {}}));
            world.settle();
            for (const auto &contact : world.user->records(world.names.contacts)) {
                QCOMPARE(contact.values.value(vendor == "dynamics365"_L1 ? u"jobtitle"_s : u"Title"_s), title);
                QVERIFY(contact.values.has(world.names.employer));
            }
        };
        world.set(u"ask_above"_s, 0);
        world.remove(EntityKind::Company, {world.recordOf(world.names.companies, world.company)});
        world.settle();
        QVERIFY(world.question());
        work(u"Boss"_s);
        QVERIFY_RESULT(answerQuestion(*world.store, world.number, Answer::No));
        world.settle();
        work(u"Baker"_s);
        QCOMPARE(world.there(world.names.companies), 1);
        QCOMPARE(world.here(EntityKind::Company), 0);
    }

    void aNoteThatCannotBeDetachedIsAskedAbout()
    {
        CascadeWorld world(u"salesforce"_s);
        world.user->create(u"Note"_s, {{u"Title"_s, u"Fair"_s}, {u"Body"_s, u"Met"_s}, {u"ParentId"_s, world.company}});
        world.settle();
        const qint64 notes = world.here(EntityKind::Activity);
        QCOMPARE(notes, 1);
        const RecordId company = world.recordOf(world.names.companies, world.company);
        world.remove(EntityKind::Company, {company});
        world.settle();
        QCOMPARE(world.there(u"Account"_s), 1);
        QCOMPARE(world.there(u"Note"_s), 1);
        QCOMPARE(world.question()->along, 1);
        QVERIFY_RESULT(answerQuestion(*world.store, world.number, Answer::Undo));
        world.aDay();
        QCOMPARE(world.there(u"Account"_s), 1);
        QCOMPARE(world.here(EntityKind::Company), 1);
        world.remove(EntityKind::Company, {company});
        world.settle();
        QVERIFY_RESULT(answerQuestion(*world.store, world.number, Answer::Yes));
        world.aDay();
        QCOMPARE(world.there(u"Account"_s), 0);
        QCOMPARE(world.there(u"Note"_s), 0);
        QCOMPARE(world.there(u"Contact"_s), 2);
        QCOMPARE(world.here(EntityKind::Contact), 2);
        QCOMPARE(world.here(EntityKind::Activity), 0);
    }
};

SATCHEL_TEST(tst_Cascade)
#include "tst_Cascade.moc"
