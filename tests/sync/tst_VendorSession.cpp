// SPDX-License-Identifier: GPL-3.0-or-later
// Whole rounds between a real store and the fakes of Salesforce and Dynamics 365: what an organisation limits,
// what it refuses, and deals that move on either side.
#include "store/sync/Conflicts.h"
#include "sync/session/SettingsKeys.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Values;

/// How a vendor calls people and what is known of them.
struct PersonNames
{
    QString object;
    QString lastName;
    QString title;
    QString phone;
};

template <typename World> void checkUntaken(World &world, const PersonNames &names, const QString &reason)
{
    const QString id = world.user.create(names.object, {{names.lastName, u"Lund"_s}, {names.title, u"Baker"_s}});
    QVERIFY(world.settle());
    world.fake.options().deaf = {names.title};
    const RecordId here = world.here(names.object, id);
    QVERIFY(world.store.update(EntityKind::Contact, here, {{u"job_title"_s, u"Cook"_s}, {u"phone"_s, u"1"_s}}));
    for (int i = 0; i < 2; ++i)
        QVERIFY(!world.round().error);
    QCOMPARE(world.user.record(names.object, id)->values.value(names.phone), u"1"_s);
    QCOMPARE(world.store.value(EntityKind::Contact, here, u"job_title"_s), Value(u"Cook"_s));
    QCOMPARE(world.parked().size(), size_t(1));
    QCOMPARE(world.parked()[0].field, u"job_title"_s);
    QCOMPARE(world.parked()[0].reason, reason);
    world.fake.options().deaf.clear();
    world.store.clock.advance(25 * 3'600'000);
    QVERIFY(world.settle());
    QCOMPARE(world.user.record(names.object, id)->values.value(names.title), u"Cook"_s);
    QVERIFY(world.parked().empty());
}

template <typename World> void checkAltered(World &world, const PersonNames &names)
{
    const QString id = world.user.create(names.object, {{names.lastName, u"Lund"_s}, {names.title, u"Baker"_s}});
    QVERIFY(world.settle());
    world.fake.options().rewritten = {{names.title, u"Chef"_s}};
    const RecordId here = world.here(names.object, id);
    QVERIFY(world.store.update(EntityKind::Contact, here, {{u"job_title"_s, u"Cook"_s}}));
    for (int i = 0; i < 2; ++i)
        QVERIFY(!world.round().error);
    QCOMPARE(world.store.value(EntityKind::Contact, here, u"job_title"_s), Value(u"Chef"_s));
    const auto conflicts = store::Conflicts(*world.store).list();
    QCOMPARE(conflicts->size(), size_t(1));
    QCOMPARE(conflicts->front().field, u"job_title"_s);
    QCOMPARE(conflicts->front().mine, Value(u"Cook"_s));
    QCOMPARE(store::Connections(*world.store).counts(world.number)->waiting, 0);
}

template <typename World>
void checkEditor(World &world, RecordId contact, const QString &editor, const std::function<void()> &edit)
{
    QVERIFY(!editor.isEmpty());
    QVERIFY(world.store.update(EntityKind::Contact, contact, {{u"job_title"_s, u"Ours"_s}}));
    edit();
    world.round();
    const auto conflicts = store::Conflicts(*world.store).list();
    QCOMPARE(conflicts->size(), size_t(1));
    QCOMPARE(conflicts->front().theirsBy, editor);
}

class tst_VendorSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDynamicsAsksToWaitForIsWaitedFor()
    {
        fakes::DynamicsOptions options;
        options.requestLimit = 60;
        options.executionLimit = 3'000;
        Dynamics world(options);
        std::vector<Values> people;
        for (int i = 0; i < 300; ++i)
            people.push_back({{u"lastname"_s, u"Name %1"_s.arg(i)}});
        world.user.importRecords(u"contacts"_s, people);
        for (int i = 0; i < 120; ++i)
            world.store.create(EntityKind::Company, {{u"name"_s, u"Ours %1"_s.arg(i)}});
        QVERIFY(world.settle(30));
        QVERIFY(world.watched.refusals > 0); // it did limit us
        QCOMPARE(world.watched.tooEarly, 0);
        QCOMPARE(world.count(EntityKind::Contact), 300);
        QCOMPARE(std::ssize(world.user.records(u"accounts"_s)), 120);
    }

    void theInitialMatchingAlsoCountsWhatNothingTellsToBeTheSame()
    {
        Salesforce world;
        store::Connection other;
        other.vendor = u"hubspot"_s;
        other.name = u"Ours"_s;
        const auto added = store::Connections(*world.store).add(other);
        QVERIFY(added);
        const RecordId company = world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        QVERIFY(store::SyncState(*world.store, added->number)
                    .links.put({0, u"companies"_s, EntityKind::Company, company, u"1"_s, "{}", {}, {}, false, {}, {}}));
        for (int i = 0; i < 12; ++i)
            world.store.create(EntityKind::Activity,
                {{u"kind"_s, u"note"_s}, {u"body"_s, u"Note %1"_s.arg(i)}, {u"at"_s, world.store.clock.now()},
                    {u"company"_s, company}});
        const auto met = world.round();
        QVERIFY(met.error);
        QVERIFY(world.user.records(u"Task"_s).empty());
        const auto question = store::Connections(*world.store).get(world.number)->question;
        QVERIFY(question && std::holds_alternative<store::MatchesFound>(*question));
        qint64 notes = 0;
        for (const store::MatchesFound::Counts &counts : std::get<store::MatchesFound>(*question).entities)
            notes += counts.entity == u"activity" ? counts.newThere : 0;
        QCOMPARE(notes, 12);
    }

    void whatOtherProgramsNeedOfTheDayIsLeftToThem()
    {
        fakes::SalesforceOptions options;
        options.dailyLimit = 1'000;
        options.usedByOthers = 840;
        Salesforce world(options);
        for (int i = 0; i < 40; ++i)
            world.store.create(EntityKind::Company, {{u"name"_s, u"Ours %1"_s.arg(i)}});
        bool isStopped = false;
        for (int round = 0; round < 60 && !isStopped; ++round) {
            const auto done = world.round();
            isStopped = done.error && done.error->kind == Error::Kind::RateLimited;
        }
        QVERIFY(isStopped);
        QVERIFY(world.fake.violations().empty()); // nobody else was kept from working
        QCOMPARE(std::ssize(world.user.records(u"Account"_s)), 40);
    }

    void anIdleRoundTakesThreeRequests()
    {
        Salesforce world;
        world.user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}});
        QVERIFY(world.settle());
        const int before = world.fake.requestCount();
        const auto idle = world.round();
        QVERIFY(!idle.error);
        QCOMPARE(world.fake.requestCount() - before, 3); // thirteen questions: who it is, and twelve objects
        world.user.create(u"Account"_s, {{u"Name"_s, u"New"_s}});
        world.round();
        QCOMPARE(world.count(EntityKind::Company), 2);
    }

    void whatIsAskedTogetherIsAskedAloneWhereThatFails()
    {
        Salesforce world;
        QVERIFY(world.settle());
        world.user.create(u"Account"_s, {{u"Name"_s, u"New"_s}});
        world.faults.failNth(1, fakes::Fault::Forbidden); // of the composite
        world.round();
        QCOMPARE(world.count(EntityKind::Company), 1);
    }

    void aConflictNamesWhoChangedTheRecordAtSalesforce()
    {
        Salesforce world;
        const QString id = world.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}, {u"Title"_s, u"Before"_s}});
        QVERIFY(world.settle());
        const QString editor = fakes::secondUser(world.fake.data());
        checkEditor(
            world, world.here(u"Contact"_s, id), world.user.record(u"User"_s, editor)->values.value(u"Name"), [&] {
                world.user.edit(u"Contact"_s, id, {{u"Title"_s, u"Theirs"_s}});
            });
    }

    void aConflictNamesWhoChangedTheRecordAtDynamics()
    {
        Dynamics world;
        const QString id = world.user.create(u"contacts"_s, {{u"lastname"_s, u"Roe"_s}, {u"jobtitle"_s, u"Before"_s}});
        QVERIFY(world.settle());
        const QString editor = fakes::colleague(world.fake.data()).section(u':', 1);
        checkEditor(world, world.here(u"contacts"_s, id),
            world.user.record(u"systemusers"_s, editor)->values.value(u"fullname"), [&] {
                world.user.edit(u"contacts"_s, id, {{u"jobtitle"_s, u"Theirs"_s}});
            });
    }

    void anEditThatWasWrittenOverUnseenIsOnRecord()
    {
        Salesforce world;
        const QString id = world.user.create(
            u"Contact"_s, {{u"LastName"_s, u"Roe"_s}, {u"Title"_s, u"Before"_s}, {u"Department"_s, u"Sales"_s}});
        QVERIFY(world.settle());
        const RecordId contact = world.here(u"Contact"_s, id);
        world.fake.conditions().faults.set(size_t(fakes::Fault::IgnoredCondition));
        QVERIFY(world.store.update(EntityKind::Contact, contact, {{u"job_title"_s, u"Ours"_s}}));
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (world.fake.isWrite(request)
                && world.user.record(u"Contact"_s, id)->values.value(u"Title") == "Before"_L1)
                world.user.edit(u"Contact"_s, id, {{u"Title"_s, u"Theirs"_s}, {u"Phone"_s, u"1"_s}});
        });
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"Contact"_s, id)->values.value(u"Title"), u"Ours"_s);
        const auto conflicts = store::Conflicts(*world.store).list();
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE((*conflicts)[0].field, u"job_title"_s);
        QCOMPARE((*conflicts)[0].before, Value(u"Before"_s));
        QCOMPARE((*conflicts)[0].mine, Value(u"Ours"_s));
        QCOMPARE((*conflicts)[0].theirs, Value(u"Theirs"_s));
        QVERIFY((*conflicts)[0].keptMine);
        QCOMPARE(world.store.value(EntityKind::Contact, contact, u"phone"_s),
            Value(u"1"_s)); // what they changed besides came in
    }

    void enhancedNotesComeAndGoWithTheirParents()
    {
        fakes::SalesforceOptions options;
        options.hasEnhancedNotes = true;
        Salesforce world(options);
        const auto encoded = [](const QByteArray &html) { return QString::fromLatin1(html.toBase64()); };
        const QString account = world.user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}});
        const QString note = world.user.create(
            u"ContentNote"_s, {{u"Title"_s, u"Visit"_s}, {u"Content"_s, encoded("<p>Met &amp; greeted</p>")}});
        world.user.create(u"ContentDocumentLink"_s,
            {{u"ContentDocumentId"_s, note}, {u"LinkedEntityId"_s, fakes::apiUser(world.fake.data())},
                {u"ShareType"_s, u"V"_s}});
        world.user.create(u"ContentDocumentLink"_s,
            {{u"ContentDocumentId"_s, note}, {u"LinkedEntityId"_s, account}, {u"ShareType"_s, u"I"_s}});
        QVERIFY(world.settle());
        const RecordId here = world.here(u"ContentNote"_s, note);
        QVERIFY(!here.isNull());
        QCOMPARE(world.store.value(EntityKind::Activity, here, u"body"_s), Value(u"Met & greeted"_s));
        QCOMPARE(world.store.value(EntityKind::Activity, here, u"company"_s), Value(world.here(u"Account"_s, account)));
        const RecordId ours = world.store.create(EntityKind::Activity,
            {{u"kind"_s, u"note"_s}, {u"subject"_s, u"Ours"_s}, {u"body"_s, u"Two\nlines"_s},
                {u"at"_s, world.store.clock.now()}, {u"company"_s, world.here(u"Account"_s, account)}});
        QVERIFY(world.store.update(EntityKind::Activity, here, {{u"body"_s, u"Edited"_s}}));
        QVERIFY(world.settle());
        QVERIFY(world.parked().empty());
        QVERIFY(world.user.records(u"Note"_s).empty());
        QCOMPARE(world.user.records(u"ContentNote"_s).size(), size_t(2));
        QCOMPARE(world.user.records(u"ContentDocumentLink"_s).size(), size_t(3));
        const auto there = world.user.record(u"ContentNote"_s, world.there(ours));
        QVERIFY(QByteArray::fromBase64(there->values.value(u"Content").toLatin1()).contains("Two"));
        QVERIFY(QByteArray::fromBase64(world.user.record(u"ContentNote"_s, note)->values.value(u"Content").toLatin1())
                    .contains("Edited"));
        world.user.archive(u"ContentNote"_s, note);
        QVERIFY(world.settle());
        QVERIFY(world.store->get(EntityKind::Activity, here)->isDeleted());
    }

    void withoutEnhancedNotesThereAreTheOldOnes()
    {
        Salesforce world;
        const QString account = world.user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}});
        QVERIFY(world.settle());
        world.store.create(EntityKind::Activity,
            {{u"kind"_s, u"note"_s}, {u"body"_s, u"Ours"_s}, {u"at"_s, world.store.clock.now()},
                {u"company"_s, world.here(u"Account"_s, account)}});
        QVERIFY(world.settle());
        QCOMPARE(world.user.records(u"Note"_s).size(), size_t(1));
    }

    void aMailThatIsOnlyHypertextHasItsWords()
    {
        Salesforce world;
        const QString id = world.user.create(u"EmailMessage"_s,
            {{u"Subject"_s, u"Offer"_s}, {u"MessageDate"_s, u"2026-11-20T10:00:00.000Z"_s},
                {u"HtmlBody"_s, u"<html><body><p>Dear &amp; all</p></body></html>"_s}});
        QVERIFY(world.settle());
        const RecordId mail = world.here(u"EmailMessage"_s, id);
        QCOMPARE(textOf(world.store.value(EntityKind::Activity, mail, u"body"_s)), u"Dear & all"_s);
    }

    void aMailIsMadeOnceAndNeverChanged()
    {
        Salesforce world;
        const auto mail = world.store.create(EntityKind::Activity,
            {{u"kind"_s, u"email"_s}, {u"subject"_s, u"Offer"_s}, {u"body"_s, u"Dear all"_s},
                {u"at"_s, world.store.clock.now()}});
        QVERIFY(world.settle());
        QCOMPARE(world.user.records(u"EmailMessage"_s).size(), size_t(1));
        QVERIFY(world.store.update(EntityKind::Activity, mail, {{u"subject"_s, u"Edited here"_s}}));
        QVERIFY(world.settle());
        QVERIFY(world.parked().empty());
        QCOMPARE(world.user.records(u"EmailMessage"_s)[0].values.value(u"Subject"), u"Offer"_s);
        QCOMPARE(world.store.value(EntityKind::Activity, mail, u"subject"_s), Value(u"Edited here"_s));
    }

    void tooManyAtOncePassesInSeconds()
    {
        Salesforce world;
        world.user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}});
        world.faults.failNth(3, fakes::Fault::RateLimitWithoutWait);
        const Instant before = world.store.clock.now();
        const auto round = world.round();
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        QVERIFY(world.store.clock.now().ms - before.ms < 11 * 60'000); // ten of them pass before a round
        QCOMPARE(world.count(EntityKind::Company), 1);
    }

    void aDayThatIsUsedUpIsLeftAloneForAWhile()
    {
        Salesforce world;
        QVERIFY(world.settle());
        world.faults.failNth(1, fakes::Fault::RateLimit);
        const auto round = world.round();
        QVERIFY(round.error);
        QCOMPARE(round.error->kind, Error::Kind::RateLimited);
        const int before = world.fake.requestCount();
        QVERIFY(world.round().error); // ten minutes later
        QCOMPARE(world.fake.requestCount(), before);
        world.store.clock.advance(50 * 60'000);
        QVERIFY(!world.round().error);
    }

    void whatSalesforceRefusesIsParkedWithItsMessageUntilItIsMended()
    {
        fakes::SalesforceOptions options;
        options.hasStateLists = true;
        Salesforce world(options);
        const RecordId contact = world.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}, {u"address_country"_s, u"Deutschland"_s}});
        const RecordId other = world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Doe"_s}});
        world.round();
        QCOMPARE(world.parked().size(), size_t(1));
        QCOMPARE(world.parked()[0].record, contact);
        QVERIFY2(world.parked()[0].reason.startsWith(u"There's a problem with this country"_s),
            qPrintable(world.parked()[0].reason));
        QCOMPARE(world.parked()[0].field, u"address_country"_s);
        QVERIFY(!world.there(other).isEmpty());
        QVERIFY(world.store.update(EntityKind::Contact, contact, {{u"address_country"_s, u"Germany"_s}}));
        QVERIFY(world.settle());
        QVERIFY(world.parked().empty() && !world.there(contact).isEmpty());
    }

    void whatIsRefusedForOneFieldHoldsUpNoOther()
    {
        fakes::SalesforceOptions options;
        options.hasStateLists = true;
        Salesforce world(options);
        const RecordId contact = world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}});
        QVERIFY(world.settle());
        QVERIFY(world.store.update(
            EntityKind::Contact, contact, {{u"address_country"_s, u"Deutschland"_s}, {u"phone"_s, u"1"_s}}));
        world.round();
        const auto there = [&] { return world.user.records(u"Contact"_s).front().values; };
        QCOMPARE(there().value(u"Phone"), u"1"_s);
        QCOMPARE(world.parked().size(), size_t(1));
        QCOMPARE(world.parked()[0].field, u"address_country"_s);
        QVERIFY2(world.parked()[0].reason.startsWith(u"There's a problem with this country"_s),
            qPrintable(world.parked()[0].reason));
        QVERIFY(world.store.update(EntityKind::Contact, contact, {{u"address_country"_s, u"Germany"_s}}));
        QVERIFY(world.settle());
        QVERIFY(world.parked().empty());
        QCOMPARE(there().value(u"MailingCountry"), u"Germany"_s);
    }

    void whatDynamicsRefusesIsParkedWithItsMessageUntilItIsMended()
    {
        Dynamics world;
        const RecordId company = world.store.create(EntityKind::Company, {{u"name"_s, QString(200, u'x')}});
        const RecordId other = world.store.create(EntityKind::Company, {{u"name"_s, u"Fine"_s}});
        world.round();
        QCOMPARE(world.parked().size(), size_t(1));
        QVERIFY2(world.parked()[0].reason.contains(u"maximum allowed length"_s), qPrintable(world.parked()[0].reason));
        QVERIFY(!world.there(other).isEmpty());
        QVERIFY(world.store.update(EntityKind::Company, company, {{u"name"_s, u"Short"_s}}));
        QVERIFY(world.settle());
        QVERIFY(world.parked().empty() && !world.there(company).isEmpty());
    }

    void aNewProcessDoesNotReadTheTablesOfDynamicsAgain()
    {
        Dynamics world;
        world.user.create(u"contacts"_s, {{u"lastname"_s, u"Roe"_s}});
        QVERIFY(world.settle());
        const auto metadata = [&] { return world.fake.callCounts().at(u"EntityDefinitions"_s); };
        const int before = metadata();
        world.session.reset();
        QVERIFY(!world.round().error);
        QCOMPARE(metadata(), before);
        world.store.clock.advance(25 * 3'600'000);
        QVERIFY(!world.round().error); // a day later also by the process that runs
        QVERIFY(metadata() > before + 10);
    }

    void aRoundInWhichNothingHappenedIsOneRequestToDynamics()
    {
        Dynamics world;
        world.user.create(u"contacts"_s, {{u"lastname"_s, u"Roe"_s}});
        world.user.create(u"opportunities"_s, {{u"name"_s, u"Deal"_s}});
        QVERIFY(world.settle());
        QVERIFY(!world.round().error);
        const auto idle = world.round();
        QVERIFY(!idle.error);
        QCOMPARE(idle.requests, 1);
        const QString person = world.user.create(u"contacts"_s, {{u"lastname"_s, u"Doe"_s}});
        const auto busy = world.round();
        QCOMPARE(busy.pulled, 1);
        QCOMPARE(busy.requests, 2); // and the record, past any index
        QVERIFY(!world.here(u"contacts"_s, person).isNull());
    }

    void whatAnAdministratorTookAwayIsNoticedWithTheFirstRefusal()
    {
        Dynamics world;
        world.user.create(u"accounts"_s, {{u"name"_s, u"A"_s}, {u"numberofemployees"_s, u"5"_s}});
        QVERIFY(world.settle());
        world.store.clock.advance(3'600'000);
        world.user.removeProperty(u"accounts"_s, u"numberofemployees"_s);
        world.user.create(u"accounts"_s, {{u"name"_s, u"B"_s}});
        // The column that was asked for is no more: what is kept of the tables is read again within the round.
        const auto round = world.round();
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        QCOMPARE(world.count(EntityKind::Company), 2);
    }

    void aNewProcessDoesNotDescribeSalesforceAgain()
    {
        Salesforce world;
        world.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}});
        QVERIFY(world.settle());
        QVERIFY(!world.round().error);
        const int before = world.watched.unmodified; // of the object that has the stages
        world.session.reset();
        const auto first = world.round();
        QVERIFY2(!first.error, first.error ? qPrintable(toText(*first.error)) : "");
        QCOMPARE(first.requests, 4); // what any idle round takes, and whether ContentNote is there by now
        QCOMPARE(world.watched.unmodified, before);
        QCOMPARE(world.round().requests, 3);
    }

    void aDayLaterSalesforceIsAskedWhatItChanged()
    {
        Salesforce world;
        const QString id = world.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}, {u"Title"_s, u"Baker"_s}});
        QVERIFY(world.settle());
        world.fake.options().hidden = {u"Contact.Title"_s};
        world.store.clock.advance(25 * 3'600'000);
        const auto round = world.round();
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        QVERIFY2(world.watched.unmodified >= 10, qPrintable(QString::number(world.watched.unmodified)));
        const QString limits = QString::fromUtf8(QJsonDocument(
            store::Connections(*world.store).get(world.number)->settings.value(accountLimitsKey).toArray())
                                                     .toJson());
        QVERIFY2(limits.contains(u"Job title"_s), qPrintable(limits));
        QCOMPARE(
            world.store.value(EntityKind::Contact, world.here(u"Contact"_s, id), u"job_title"_s), Value(u"Baker"_s));
    }

    void whatSalesforceOnlyShowsByNowIsNoticedWithTheFirstRefusal()
    {
        Salesforce world;
        const QString id = world.user.create(u"Contact"_s, {{u"LastName"_s, u"Roe"_s}, {u"Title"_s, u"Baker"_s}});
        QVERIFY(world.settle());
        world.store.clock.advance(3'600'000);
        world.fake.options().readOnly = {u"Contact.Title"_s};
        QVERIFY(world.store.update(
            EntityKind::Contact, world.here(u"Contact"_s, id), {{u"job_title"_s, u"Cook"_s}, {u"phone"_s, u"1"_s}}));
        QVERIFY(!world.round().error);
        QVERIFY(!world.round().error);
        QCOMPARE(world.user.record(u"Contact"_s, id)->values.value(u"Phone"), u"1"_s);
        const QString limits = QString::fromUtf8(QJsonDocument(
            store::Connections(*world.store).get(world.number)->settings.value(accountLimitsKey).toArray())
                                                     .toJson());
        QVERIFY2(limits.contains(u"Job title"_s), qPrintable(limits));
    }

    void aValueThatAVendorDoesNotTakeIsReportedAndKept_data()
    {
        QTest::addColumn<bool>("isSalesforce");
        QTest::newRow("Dynamics 365") << false;
        QTest::newRow("Salesforce") << true;
    }
    void aValueThatAVendorDoesNotTakeIsReportedAndKept()
    {
        QFETCH(bool, isSalesforce);
        if (isSalesforce) {
            Salesforce world;
            checkUntaken(world, {u"Contact"_s, u"LastName"_s, u"Title"_s, u"Phone"_s},
                u"Salesforce did not accept this value and kept \"Baker\""_s);
        } else {
            Dynamics world;
            checkUntaken(world, {u"contacts"_s, u"lastname"_s, u"jobtitle"_s, u"telephone1"_s},
                u"Dynamics 365 did not accept this value and kept \"Baker\""_s);
        }
    }

    void whatAVendorMadeOfAValueIsOnRecord_data() { aValueThatAVendorDoesNotTakeIsReportedAndKept_data(); }
    void whatAVendorMadeOfAValueIsOnRecord()
    {
        QFETCH(bool, isSalesforce);
        if (isSalesforce) {
            Salesforce world;
            checkAltered(world, {u"Contact"_s, u"LastName"_s, u"Title"_s, u"Phone"_s});
        } else {
            Dynamics world;
            checkAltered(world, {u"contacts"_s, u"lastname"_s, u"jobtitle"_s, u"telephone1"_s});
        }
    }

    void aPartOfABatchWaitsAsLongAsItAsks()
    {
        Dynamics world;
        QVERIFY(world.settle());
        QList<RecordId> companies;
        for (int i = 0; i < 30; ++i)
            companies.append(world.store.create(EntityKind::Company, {{u"name"_s, u"Ours %1"_s.arg(i)}}));
        world.fake.conditions().faults.set(size_t(fakes::Fault::PartialBatch));
        const auto sent = world.session->run(Round::Kind::Outgoing);
        world.fake.conditions().faults.reset();
        const Instant now = world.store.clock.now();
        int waiting = 0;
        for (const RecordId company : companies) {
            const auto entry = store::SyncState(*world.store, world.number).outbox.find(EntityKind::Company, company);
            if (!entry || !*entry)
                continue;
            ++waiting;
            QVERIFY2(
                (*entry)->retryAt.ms <= now.ms + 5'000, qPrintable(QString::number((*entry)->retryAt.ms - now.ms)));
        }
        QVERIFY(waiting > 0 && waiting < 30);
        QVERIFY(sent.retryAt && sent.retryAt->ms > now.ms - 5'000
            && sent.retryAt->ms <= now.ms + 5'000); // the worker's next round
    }

    void aReferenceToWhatWasDeletedThereHoldsNothingUp()
    {
        fakes::DynamicsOptions options;
        options.untracked = {u"accounts"_s, u"contacts"_s};
        Dynamics world(options);
        const QString firm = world.user.create(u"accounts"_s, {{u"name"_s, u"Gone soon"_s}});
        const QString person = world.user.create(u"contacts"_s, {{u"lastname"_s, u"Roe"_s}});
        QVERIFY(world.settle());
        const RecordId company = world.here(u"accounts"_s, firm);
        world.user.archive(u"accounts"_s, firm); // which without tracking only the daily full sync would notice
        const RecordId made = world.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"New"_s}, {u"company"_s, company}});
        QVERIFY(world.store.update(
            EntityKind::Contact, world.here(u"contacts"_s, person), {{u"company"_s, company}, {u"phone"_s, u"1"_s}}));
        const auto round = world.session->run(Round::Kind::Outgoing);
        QVERIFY2(!round.error, round.error ? qPrintable(toText(*round.error)) : "");
        QVERIFY(world.parked().empty());
        QVERIFY(world.store->get(EntityKind::Company, company)->isDeleted());
        QVERIFY(!world.there(made).isEmpty());
        QCOMPARE(world.user.record(u"contacts"_s, person)->values.value(u"telephone1"), u"1"_s);
        QVERIFY(world.settle());
        QCOMPARE(std::ssize(world.user.records(u"accounts"_s)), 0);
    }

    void dealsMoveThroughAProcessOfDynamicsOnEitherSide()
    {
        Dynamics world;
        const auto processes = world.user.records(u"workflows"_s);
        const auto stages = world.user.records(u"processstages"_s);
        const QString deal = world.user.create(u"opportunities"_s, {{u"name"_s, u"Big"_s}});
        const QString instance = world.user.create(u"opportunitysalesprocesses"_s,
            {{u"opportunityid"_s, u"opportunities:"_s + deal}, {u"processid"_s, u"workflows:"_s + processes[0].id},
                {u"activestageid"_s, u"processstages:"_s + stages[1].id}});
        QVERIFY(world.settle());
        const auto stage = [&](int at) {
            return world.here(u"processstages"_s, u"0/%1/%2"_s.arg(processes[0].id, stages[size_t(at)].id));
        };
        const RecordId here = world.here(u"opportunities"_s, deal);
        QVERIFY(!here.isNull() && !stage(1).isNull());
        QCOMPARE(world.store.value(EntityKind::Deal, here, u"stage"_s), Value(stage(1)));
        QVERIFY(world.store.update(EntityKind::Deal, here, {{u"stage"_s, stage(2)}}));
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"opportunitysalesprocesses"_s, instance)->values.value(u"activestageid"),
            u"processstages:"_s + stages[2].id);
        QCOMPARE(world.store.value(EntityKind::Deal, here, u"stage"_s), Value(stage(2)));
        world.user.edit(
            u"opportunitysalesprocesses"_s, instance, {{u"activestageid"_s, u"processstages:"_s + stages[3].id}});
        QVERIFY(world.settle());
        QCOMPARE(world.store.value(EntityKind::Deal, here, u"stage"_s), Value(stage(3)));
        const RecordId won = world.here(u"processstages"_s, u"1/%1/"_s.arg(processes[0].id));
        QVERIFY(world.store.update(EntityKind::Deal, here, {{u"stage"_s, won}}));
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"opportunities"_s, deal)->values.value(u"statecode"), u"1"_s);
    }

    void dealsOfAColleaguesRecordTypeHaveTheirStages()
    {
        fakes::SalesforceOptions options;
        options.foreignTypes = {u"Renewal"_s};
        Salesforce world(options);
        QString renewal;
        for (const auto &type : world.user.records(u"RecordType"_s))
            renewal = type.values.value(u"Name") == "Renewal"_L1 ? type.id : renewal;
        const QString deal = world.user.create(u"Opportunity"_s,
            {{u"Name"_s, u"Theirs"_s}, {u"StageName"_s, u"Renewal Due"_s}, {u"CloseDate"_s, u"2026-12-01"_s},
                {u"RecordTypeId"_s, renewal}});
        QVERIFY(world.settle());
        const RecordId here = world.here(u"Opportunity"_s, deal);
        QVERIFY(!here.isNull());
        QCOMPARE(world.store.value(EntityKind::Deal, here, u"pipeline"_s), Value(world.here(u"pipelines"_s, renewal)));
        QCOMPARE(world.store.value(EntityKind::Deal, here, u"stage"_s),
            Value(world.here(u"stages"_s, renewal + u"/Renewal Due"_s)));
        QVERIFY(world.store.update(
            EntityKind::Deal, here, {{u"stage"_s, world.here(u"stages"_s, renewal + u"/Closed Won"_s)}}));
        QVERIFY(world.settle());
        QCOMPARE(world.user.record(u"Opportunity"_s, deal)->values.value(u"StageName"), u"Closed Won"_s);
    }
};

SATCHEL_TEST(tst_VendorSession)
#include "tst_VendorSession.moc"
