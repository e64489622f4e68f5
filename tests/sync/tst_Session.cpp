// SPDX-License-Identifier: GPL-3.0-or-later
// A connection at work between a real store and the fake of HubSpot: creating it, its rounds, what stops it, and
// removing it.
#include "domain/FieldNames.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Mappings.h"
#include "store/sync/SyncState.h"
#include "sync/session/QuestionAnswers.h"
#include "sync/session/SettingsKeys.h"
#include "tests/support/SessionWorld.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;
using satchel::store::ConnectionState;
using satchel::test::SessionWorld;

class tst_Session : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenThatWorksMakesAConnection()
    {
        SessionWorld world;
        const auto made = world.join(world.token);
        QVERIFY_RESULT(made);
        QCOMPARE(made->state, ConnectionState::Ready);
        QCOMPARE(world.keychain.entries().values(), QStringList{world.token});
        QVERIFY(!QString::fromUtf8(QJsonDocument(made->settings).toJson()).contains(world.token));
    }

    /// I3: a store that was altered or copied names another host; what was given for the first is not sent there.
    void aSecretStaysWithTheHostItWasGivenFor()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
        store::Connections connections(*world.store);
        const QString before = world.connection(number).baseUrl;
        for (const QString &other : {u"https://evil.example"_s, before + u":8443"_s, u"http://127.0.0.1:9"_s}) {
            QVERIFY_RESULT(connections.setBaseUrl(number, other));
            const auto round = world.session(number)->run(Round::Kind::Full);
            QVERIFY2(round.error && round.error->kind == Error::Kind::Unauthorized, qPrintable(other));
            QCOMPARE(round.requests, 0);
        }
        QVERIFY_RESULT(connections.setBaseUrl(number, before));
        QVERIFY_RESULT(connections.setState(number, ConnectionState::Ready));
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
    }

    void aTokenThatDoesNotWorkLeavesNothingBehind()
    {
        SessionWorld world;
        const auto made = world.join(u"pat-wrong"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Unauthorized);
        QVERIFY(store::Connections(*world.store).list()->empty());
        QVERIFY(world.keychain.entries().isEmpty());
    }

    void noKeychainMeansNoConnection()
    {
        SessionWorld world;
        world.keychain.failAfter(0);
        const auto made = world.join(world.token);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::KeychainUnavailable);
        QVERIFY(store::Connections(*world.store).list()->empty());
    }

    void bothSidesAgreeAfterRounds()
    {
        SessionWorld world;
        world.people(250);
        for (int i = 0; i < 30; ++i)
            world.store.create(EntityKind::Contact,
                {{u"last_name"_s, u"Ours %1"_s.arg(i)}, {u"email"_s, u"ours%1@example.com"_s.arg(i)}});
        const qint64 number = world.connect();
        const auto session = world.session(number);
        const auto first = session->run(Round::Kind::Full);
        QVERIFY2(!first.error, first.error ? qPrintable(toText(*first.error)) : "");
        QVERIFY(first.pulled >= 250);
        QCOMPARE(first.pushed, 30);
        QVERIFY(first.requests > 0);
        QVERIFY(first.bytes > 0);
        QCOMPARE(world.count(EntityKind::Contact), 280);
        QCOMPARE(std::ssize(world.user.records(u"contacts"_s)), 280);
        QCOMPARE(world.connection(number).state, ConnectionState::Ready);

        world.later();
        const auto second = session->run(Round::Kind::Full);
        QVERIFY(!second.error);
        QCOMPARE(second.pushed, 0);
        QCOMPARE(world.count(EntityKind::Contact), 280);
        QCOMPARE(std::ssize(world.user.records(u"contacts"_s)), 280);
        QVERIFY(world.fake.violations().empty());
    }

    void anEditIsAcknowledgedInThreeRoundTrips()
    {
        SessionWorld world;
        const QStringList ids = world.people(20);
        const auto session = world.session(world.connect());
        QVERIFY(!session->run(Round::Kind::Full).error);
        world.later();
        QVERIFY(!session->run(Round::Kind::Full).error);
        const auto rows = world.store->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        QVERIFY(world.store.update(EntityKind::Contact, rows->id(0), {{u"job_title"_s, u"Baker"_s}}));
        QVERIFY(session->hasOutgoing().value());
        const qint64 before = world.store.clock.now().ms;
        const auto round = session->run(Round::Kind::Outgoing);
        QVERIFY(!round.error);
        QCOMPARE(round.pushed, 1);
        QVERIFY2(world.store.clock.now().ms - before <= 4 * 50,
            qPrintable(QString::number(world.store.clock.now().ms - before)));
        QVERIFY(!session->hasOutgoing().value());
        qsizetype bakers = 0;
        for (const auto &record : world.user.records(u"contacts"_s))
            bakers += record.values.value(u"jobtitle") == u"Baker" ? 1 : 0;
        QCOMPARE(bakers, 1);
    }

    void aParkedRecordIsKnownByItsNameThere()
    {
        SessionWorld world;
        const auto contact = [](const QString &name, const QString &email) {
            return fakes::Values{{u"firstname"_s, u"Ingrid"_s}, {u"lastname"_s, name}, {u"email"_s, email}};
        };
        const QStringList ids = world.user.importRecords(
            u"contacts"_s, {contact(u"Lund"_s, u"lund@example.com"_s), contact(u"Sørensen"_s, u"no address"_s)});
        const qint64 number = world.connect();
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
        store::SyncState state(*world.store, number);
        const auto held = state.parked.list(-1);
        QVERIFY_RESULT(held);
        QCOMPARE(held->size(), size_t(1));
        QCOMPARE(held->front().remoteId, ids[1]);
        QCOMPARE(held->front().title, u"Ingrid Sørensen"_s);
        QCOMPARE(state.parked.unnamed(u"contacts"_s).value(), QStringList());
    }

    void aQuestionNamesTheSystemAndTheKindOfRecords()
    {
        SessionWorld world;
        const QStringList ids = world.people(60);
        const qint64 number = world.connect();
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
        for (const QString &id : ids.mid(0, 40))
            QVERIFY(world.user.archive(u"contacts"_s, id));
        world.later(25 * 3'600'000);
        const auto round = world.session(number)->run(Round::Kind::Full);
        QVERIFY(round.error);
        QCOMPARE(world.connection(number).problem,
            u"40 of 60 Contacts are missing from HubSpot. Nothing was deleted here"_s);
    }

    void twoSessionsNeverRunTogether()
    {
        SessionWorld world;
        world.people(10);
        const qint64 number = world.connect();
        const auto other = world.store.again();
        std::optional<store::RoundRecord> refused;
        const auto session = world.session(number);
        const auto round = session->run(Round::Kind::Full, [&](const store::SyncProgress &) {
            if (!refused)
                refused = (*Session::open(*other, number, world.dependencies(), 8))->run(Round::Kind::Full);
        });
        QVERIFY(!round.error);
        QVERIFY(refused && refused->error);
        QCOMPARE(refused->error->kind, Error::Kind::Busy);
        QCOMPARE(std::ssize(*store::SyncRounds(*world.store).list(number, 10)), 1);
    }

    void whatStopsItIsAState_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<ConnectionState>("state");
        QTest::newRow("no network") << int(Fault::LostRequest) << ConnectionState::Offline;
        QTest::newRow("no answer") << int(Fault::LostReply) << ConnectionState::Offline;
        QTest::newRow("token refused") << int(Fault::Unauthorized) << ConnectionState::NeedsAuthorization;
    }
    void whatStopsItIsAState()
    {
        QFETCH(int, fault);
        QFETCH(ConnectionState, state);
        SessionWorld world;
        world.people(5);
        const qint64 number = world.connect();
        world.faults.setRates({{Fault(fault), 1.0}});
        const auto session = world.session(number);
        QVERIFY(session->run(Round::Kind::Full).error);
        QCOMPARE(world.connection(number).state, state);
        world.faults.calm();
        const auto again = session->run(Round::Kind::Full);
        QVERIFY2(!again.error, again.error ? qPrintable(toText(*again.error)) : "");
        QCOMPARE(world.connection(number).state, ConnectionState::Ready);
        QCOMPARE(world.count(EntityKind::Contact), 5);
    }

    void aKeychainThatIsGoneIsAState()
    {
        SessionWorld world;
        world.people(5);
        const qint64 number = world.connect();
        world.keychain.failAfter(0);
        QVERIFY(world.session(number)->run(Round::Kind::Full).error);
        QCOMPARE(world.connection(number).state, ConnectionState::KeychainUnavailable);
        world.keychain.recover();
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
        QCOMPARE(world.connection(number).state, ConnectionState::Ready);
    }

    void manyDeletionsAreAskedAbout_data()
    {
        QTest::addColumn<bool>("accepts");
        QTest::newRow("accepted") << true;
        QTest::newRow("kept") << false;
    }
    void manyDeletionsAreAskedAbout()
    {
        QFETCH(bool, accepts);
        SessionWorld world;
        world.people(40);
        const qint64 number = world.connect();
        const auto session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        world.later();
        world.user.archiveAll(u"contacts"_s);
        world.later();
        QVERIFY(session->run(Round::Kind::Full).error);
        QCOMPARE(world.connection(number).state, ConnectionState::Stopped);
        QCOMPARE(world.count(EntityKind::Contact), 40);

        QVERIFY_RESULT(answerQuestion(*world.store, number, accepts ? store::Answer::Yes : store::Answer::No));
        for (int i = 0; i < 2; ++i) {
            const auto round = session->run(Round::Kind::Full);
            QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
            world.later();
        }
        QCOMPARE(world.count(EntityKind::Contact), accepts ? 0 : 40);
        QCOMPARE(std::ssize(world.user.records(u"contacts"_s)), accepts ? 0 : 40);
        QVERIFY(!world.connection(number).settings.contains(acceptsDeletionsKey));
    }

    void anotherAccountIsAskedAbout_data() { manyDeletionsAreAskedAbout_data(); }
    void anotherAccountIsAskedAbout()
    {
        QFETCH(bool, accepts);
        SessionWorld world;
        world.people(12);
        const qint64 number = world.connect();
        const auto session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        world.later();
        world.user.switchAccount();
        QVERIFY(session->run(Round::Kind::Full).error);
        QCOMPARE(world.connection(number).state, ConnectionState::Stopped);
        QVERIFY_RESULT(answerQuestion(*world.store, number, accepts ? store::Answer::Yes : store::Answer::No));
        QCOMPARE(
            world.connection(number).state, accepts ? ConnectionState::Ready : ConnectionState::NeedsAuthorization);
        QCOMPARE(world.count(EntityKind::Contact), 12);
        if (!accepts)
            return;
        QVERIFY(!session->run(Round::Kind::Full).error);
        // Ours are made there beside what that account has.
        QVERIFY(world.count(EntityKind::Contact) > 12);
        QCOMPARE(std::ssize(world.user.records(u"contacts"_s)), world.count(EntityKind::Contact));
    }

    void settingsBendWhatIsExchanged()
    {
        SessionWorld world;
        world.people(5);
        world.user.create(u"companies"_s, {{u"name"_s, u"Cheddar Ltd"_s}});
        const qint64 number = world.connect();
        store::ConnectionSettings settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.objects[u"contacts"_s].direction = store::SyncDirection::None;
        settings.objects[u"companies"_s].directions[u"domain"_s] = store::SyncDirection::None;
        QVERIFY(store::Connections(*world.store).setSettings(number, settings.toJson()));
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
        QCOMPARE(world.count(EntityKind::Contact), 0);
        QCOMPARE(world.count(EntityKind::Company), 1);
    }

    void ownFieldsOfBothSidesAreMatchedByName()
    {
        SessionWorld world;
        QVERIFY(world.store->addCustomField(EntityKind::Contact, {{}, u"Shoe size"_s, FieldType::Text, {}, {}, {}}));
        fakes::Property property;
        property.name = u"shoe_size"_s;
        property.label = u"Shoe size"_s;
        property.isCustom = true;
        QVERIFY(world.user.addProperty(u"contacts"_s, property));
        const QString id = world.user.create(
            u"contacts"_s, {{u"email"_s, u"big@example.com"_s}, {u"shoe_size"_s, u"47"_s}});
        const auto session = world.session(world.connect());
        QVERIFY(!session->run(Round::Kind::Full).error);
        const auto rows = world.store->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        QCOMPARE(textOf(world.store.value(EntityKind::Contact, rows->id(0), u"x_shoe_size"_s)), u"47"_s);
        QVERIFY(world.store.update(EntityKind::Contact, rows->id(0), {{u"x_shoe_size"_s, u"48"_s}}));
        QVERIFY(!session->run(Round::Kind::Outgoing).error);
        QCOMPARE(world.user.record(u"contacts"_s, id)->values.value(u"shoe_size"), u"48"_s);
    }

    void whatIsPairedAnewIsComparedOnBothSides()
    {
        SessionWorld world;
        fakes::Property property;
        property.name = u"role_text"_s;
        property.label = u"Role"_s;
        property.isCustom = true;
        QVERIFY(world.user.addProperty(u"contacts"_s, property));
        const QString filled = world.user.create(u"contacts"_s,
            {{u"email"_s, u"ada@example.com"_s}, {u"jobtitle"_s, u"CEO"_s}, {u"role_text"_s, u"Head"_s}});
        const QString empty = world.user.create(
            u"contacts"_s, {{u"email"_s, u"bob@example.com"_s}, {u"jobtitle"_s, u"Clerk"_s}});
        const qint64 number = world.connect();
        auto session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        const auto titleOf = [&](const QString &id) {
            const auto link = *store::SyncState(*world.store, number).links.to(u"contacts"_s, id);
            return textOf(world.store.value(EntityKind::Contact, link->record, field::job_title));
        };
        QCOMPARE(titleOf(filled), u"CEO"_s);
        world.later();
        store::ConnectionSettings settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.objects[u"contacts"_s].fields[field::job_title] = u"role_text"_s;
        settings.policy = ConflictPolicy::Theirs;
        QVERIFY_RESULT(store::Mappings(*world.store, number).saveSettings(settings.toJson()));
        session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        QCOMPARE(titleOf(filled), u"Head"_s);
        QCOMPARE(world.user.record(u"contacts"_s, filled)->values.value(u"jobtitle"), u"CEO"_s);
        // An empty field there is no edit of anybody: what is here fills it.
        QCOMPARE(titleOf(empty), u"Clerk"_s);
        QCOMPARE(world.user.record(u"contacts"_s, empty)->values.value(u"role_text"), u"Clerk"_s);
        const auto conflicts = store::Conflicts(*world.store)
                                   .ofRecord((*store::SyncState(*world.store, number).links.to(u"contacts"_s, filled))
                                                 ->record);
        QCOMPARE(conflicts->size(), size_t(1)); // what was replaced here is written down
    }

    void anEditDoesNotOverwriteAFieldThatWasPairedJustNow()
    {
        SessionWorld world;
        fakes::Property property;
        property.name = u"role_text"_s;
        property.label = u"Role"_s;
        property.isCustom = true;
        QVERIFY(world.user.addProperty(u"contacts"_s, property));
        const QString id = world.user.create(u"contacts"_s,
            {{u"email"_s, u"ada@example.com"_s}, {u"jobtitle"_s, u"CEO"_s}, {u"role_text"_s, u"Head"_s}});
        const qint64 number = world.connect();
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
        store::ConnectionSettings settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.objects[u"contacts"_s].fields[field::job_title] = u"role_text"_s;
        settings.policy = ConflictPolicy::Theirs;
        QVERIFY_RESULT(store::Mappings(*world.store, number).saveSettings(settings.toJson()));
        const RecordId ada = (*store::SyncState(*world.store, number).links.to(u"contacts"_s, id))->record;
        QVERIFY(world.store.update(EntityKind::Contact, ada, {{field::last_name, u"Roe"_s}}));
        QVERIFY(!world.session(number)->run(Round::Kind::Outgoing).error);
        QCOMPARE(world.user.record(u"contacts"_s, id)->values.value(u"lastname"), u"Roe"_s);
        QCOMPARE(world.user.record(u"contacts"_s, id)->values.value(u"role_text"), u"Head"_s);
        QCOMPARE(textOf(world.store.value(EntityKind::Contact, ada, field::job_title)), u"Head"_s);
    }

    void aPairWhoseRemoteFieldIsGoneIsSaid()
    {
        SessionWorld world;
        world.people(1);
        const qint64 number = world.connect();
        store::ConnectionSettings settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.objects[u"contacts"_s].fields[field::job_title] = u"role_text"_s;
        QVERIFY_RESULT(store::Mappings(*world.store, number).saveSettings(settings.toJson()));
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
        const QJsonArray limits = world.connection(number).settings.value(accountLimitsKey).toArray();
        QVERIFY(
            std::ranges::any_of(limits, [](const QJsonValue &one) { return one.toString().contains(u"role_text"_s); }));
        QCOMPARE(world.count(EntityKind::Contact), 1);
    }

    void aMappingSavedElsewhereHoldsForASessionThatIsOpen()
    {
        SessionWorld world;
        const QString id = world.user.create(
            u"contacts"_s, {{u"email"_s, u"ada@example.com"_s}, {u"jobtitle"_s, u"CEO"_s}});
        const qint64 number = world.connect();
        const auto session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        store::ConnectionSettings settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.objects[u"contacts"_s].directions[field::job_title] = store::SyncDirection::None;
        QVERIFY_RESULT(store::Mappings(*world.store, number).saveSettings(settings.toJson()));
        const RecordId ada = (*store::SyncState(*world.store, number).links.to(u"contacts"_s, id))->record;
        QVERIFY(world.store.update(EntityKind::Contact, ada, {{field::job_title, u"Queen"_s}}));
        QVERIFY(!session->run(Round::Kind::Outgoing).error);
        QCOMPARE(world.user.record(u"contacts"_s, id)->values.value(u"jobtitle"), u"CEO"_s);
    }

    void aRouteSaysWhichRecordsAreSent()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        const auto session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        store::ConnectionSettings settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.route = u"industry = \"retail\""_s;
        QVERIFY_RESULT(store::Mappings(*world.store, number).saveSettings(settings.toJson()));
        const RecordId shop = world.store.create(
            EntityKind::Company, {{field::name, u"Shop"_s}, {u"industry"_s, u"retail"_s}});
        const RecordId bank = world.store.create(EntityKind::Company, {{field::name, u"Bank"_s}});
        world.store.create(EntityKind::Contact, {{field::last_name, u"Roe"_s}, {field::company, shop}});
        world.store.create(EntityKind::Contact, {{field::last_name, u"Doe"_s}, {field::company, bank}});
        QVERIFY(!session->run(Round::Kind::Outgoing).error);
        QCOMPARE(std::ranges::ssize(world.user.records(u"companies"_s)), 1);
        QCOMPARE(std::ranges::ssize(world.user.records(u"contacts"_s)), 1);
        // What belongs to a record follows it.
        QVERIFY(world.store.update(EntityKind::Company, bank, {{u"industry"_s, u"retail"_s}}));
        QVERIFY(!session->run(Round::Kind::Outgoing).error);
        QCOMPARE(std::ranges::ssize(world.user.records(u"companies"_s)), 2);
        QCOMPARE(std::ranges::ssize(world.user.records(u"contacts"_s)), 2);
        // What is there stays there, and is kept in agreement.
        QVERIFY(
            world.store.update(EntityKind::Company, bank, {{u"industry"_s, Value()}, {field::name, u"Old bank"_s}}));
        QVERIFY(!session->run(Round::Kind::Outgoing).error);
        QCOMPARE(std::ranges::ssize(world.user.records(u"companies"_s)), 2);
        QVERIFY(!session->hasOutgoing().value_or(true));
    }

    void anotherRouteSendsWhatTheOneBeforeLeftHere()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        const auto session = world.session(number);
        store::ConnectionSettings settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.route = u"industry = \"retail\""_s;
        QVERIFY_RESULT(store::Mappings(*world.store, number).saveSettings(settings.toJson()));
        world.store.create(EntityKind::Company, {{field::name, u"Bank"_s}});
        QVERIFY(!session->run(Round::Kind::Full).error);
        QVERIFY(world.user.records(u"companies"_s).empty());
        settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.route.clear();
        QVERIFY_RESULT(store::Mappings(*world.store, number).saveSettings(settings.toJson()));
        QVERIFY(session->hasOutgoing().value_or(false));
        QVERIFY(!session->run(Round::Kind::Outgoing).error);
        QCOMPARE(std::ranges::ssize(world.user.records(u"companies"_s)), 1);
    }

    void aRouteThatCannotBeReadSendsNothing()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        store::Connections connections(*world.store);
        QJsonObject settings = world.connection(number).settings;
        settings.insert(u"route"_s, u"x_gone = 1"_s);
        QVERIFY_RESULT(connections.setSettings(number, settings));
        world.store.create(EntityKind::Company, {{field::name, u"Bank"_s}});
        QVERIFY(world.session(number)->run(Round::Kind::Full).error);
        QVERIFY(world.user.records(u"companies"_s).empty());
    }

    void whatIsCalculatedStaysHere()
    {
        SessionWorld world;
        Field field;
        field.label = u"Greeting"_s;
        field.formula = u"concat(\"Dear \", last_name)"_s;
        QVERIFY(world.store->addCustomField(EntityKind::Contact, field));
        fakes::Property property;
        property.name = u"greeting"_s;
        property.label = u"Greeting"_s;
        property.isCustom = true;
        QVERIFY(world.user.addProperty(u"contacts"_s, property));
        const QString id = world.user.create(u"contacts"_s, {{u"lastname"_s, u"Roe"_s}, {u"greeting"_s, u"Hello"_s}});
        const auto session = world.session(world.connect());
        QVERIFY(!session->run(Round::Kind::Full).error);
        const auto rows = world.store->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        QCOMPARE(textOf(world.store.value(EntityKind::Contact, rows->id(0), u"x_greeting"_s)), u"Dear Roe"_s);
        QVERIFY(world.store.update(EntityKind::Contact, rows->id(0), {{u"last_name"_s, u"Doe"_s}}));
        QVERIFY(!session->run(Round::Kind::Outgoing).error);
        QCOMPARE(world.user.record(u"contacts"_s, id)->values.value(u"greeting"), u"Hello"_s);
        QCOMPARE(textOf(world.store.value(EntityKind::Contact, rows->id(0), u"x_greeting"_s)), u"Dear Doe"_s);
    }

    void whatComesInMayBreakARule()
    {
        SessionWorld world;
        world.store.create(EntityKind::ValidationRule,
            {{u"name"_s, u"Reachable"_s}, {u"entity"_s, u"contact"_s}, {u"condition"_s, u"email is not empty"_s}});
        world.user.create(u"contacts"_s, {{u"lastname"_s, u"Roe"_s}});
        const auto session = world.session(world.connect());
        QVERIFY(!session->run(Round::Kind::Full).error);
        QCOMPARE(world.count(EntityKind::Contact), 1);
        const auto filter = parseFilter(world.store->schema(), EntityKind::Contact, u"breaks rule");
        QCOMPARE(*world.store->count({EntityKind::Contact, {}, *filter, {}, {}, -1, false}), 1);
    }

    void leavingForgetsTheSecretsAndKeepsTheRecords()
    {
        SessionWorld world;
        world.people(5);
        const qint64 number = world.connect();
        QVERIFY(!world.session(number)->run(Round::Kind::Full).error);
        world.keychain.failAfter(0);
        QVERIFY(!removeConnection(*world.store, number, world.dependencies(), 9)); // no secret stays behind unnoticed
        QCOMPARE(std::ssize(*store::Connections(*world.store).list()), 1);
        world.keychain.recover();
        QVERIFY_RESULT(removeConnection(*world.store, number, world.dependencies(), 9));
        QVERIFY(world.keychain.entries().isEmpty());
        QVERIFY(store::Connections(*world.store).list()->empty());
        QCOMPARE(world.count(EntityKind::Contact), 5);
    }

    void theSameAccountOnceMoreIsMatchedAndNotDoubled()
    {
        SessionWorld world;
        world.people(5);
        const qint64 first = world.connect();
        QVERIFY(!world.session(first)->run(Round::Kind::Full).error);
        QVERIFY_RESULT(removeConnection(*world.store, first, world.dependencies(), 9));
        const qint64 again = world.connect(); // of the same name
        world.later();
        QVERIFY(!world.session(again)->run(Round::Kind::Full).error);
        QCOMPARE(world.count(EntityKind::Contact), 5);
        QCOMPARE(std::ssize(world.user.records(u"contacts"_s)), 5);
        QCOMPARE(store::Connections(*world.store).counts(again)->waiting, 0);
    }

    void whatWaitsIsKnownWhileTheRemoteIsOutOfReach()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        const auto session = world.session(number);
        QVERIFY(!session->run(Round::Kind::Full).error);
        world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Meyer"_s}});
        world.faults.setRates({{Fault::LostRequest, 1.0}});
        QVERIFY(session->run(Round::Kind::Full).error);
        QCOMPARE(store::Connections(*world.store).counts(number)->waiting, 1);
    }

    void aNewTokenThatDoesNotWorkIsNotKept()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        QVERIFY(!replaceToken(*world.store, number, u"pat-wrong"_s, world.dependencies(), 9));
        QCOMPARE(world.keychain.entries().values(), QStringList{world.token});
        QVERIFY_RESULT(replaceToken(*world.store, number, world.token, world.dependencies(), 9));
    }
};

SATCHEL_TEST(tst_Session)
#include "tst_Session.moc"
