// SPDX-License-Identifier: GPL-3.0-or-later
// One store with HubSpot and Salesforce at once, over the wire of their fakes, one fact each: what both know agrees
// in all three places, nothing bounces, a conflict names the system it came from, and two Satchels make no twins.
#include "tests/simulation/Office.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QtTest>

using namespace satchel;
using namespace satchel::simulation;
using namespace Qt::StringLiterals;

class tst_TwoSystems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office.reset();
        m_folder = std::make_unique<test::MemoryFolder>();
        m_office = std::make_unique<Office>(m_folder->path());
    }

    void whatIsMadeAtOneIsKnownToAll()
    {
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        m_office->settle(m_office->ana());
        agreeOn({u"1"_s});
        QVERIFY(m_office->editAtSalesforce({{u"Phone"_s, u"2"_s}}));
        m_office->settle(m_office->ana());
        agreeOn({u"2"_s});
        QVERIFY(m_office->editAtHubSpot({{u"phone"_s, u"3"_s}}));
        m_office->settle(m_office->ana());
        agreeOn({u"3"_s});
        m_office->commit(m_office->ana(),
            Edit::update(EntityKind::Contact, m_office->only(m_office->ana()), {{u"phone"_s, u"4"_s}}));
        m_office->settle(m_office->ana());
        agreeOn({u"4"_s});
    }

    void aChangeGoesOnOnceAndDoesNotComeBack()
    {
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        m_office->settle(m_office->ana());
        QVERIFY(m_office->editAtHubSpot({{u"phone"_s, u"2"_s}}));
        const auto received = m_office->sync(m_office->ana(), hubSpot);
        QCOMPARE(received.pulled, 1);
        QCOMPARE(received.pushed, 0);
        const auto sent = m_office->sync(m_office->ana(), salesforce);
        QCOMPARE(sent.pulled, 0);
        QCOMPARE(sent.pushed, 1);
        for (int round = 0; round < 3; ++round) {
            for (const size_t place : {hubSpot, salesforce}) {
                const auto quiet = m_office->sync(m_office->ana(), place);
                QCOMPARE(quiet.pulled + quiet.pushed + quiet.conflicts, 0);
            }
        }
    }

    void whatOneDeletesIsDeletedEverywhere()
    {
        m_office->makeAtSalesforce({{u"LastName"_s, u"Lee"_s}, {u"Phone"_s, u"1"_s}});
        m_office->settle(m_office->ana());
        agreeOn({u"1"_s});
        QVERIFY(m_office->remotes[hubSpot]->remove(u"contacts"_s, m_office->onlyId(hubSpot)));
        m_office->settle(m_office->ana());
        agreeOn({});
    }

    void anEditAtOneBeatsTheDeletionAtTheOther()
    {
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        m_office->settle(m_office->ana());
        QVERIFY(m_office->editAtSalesforce({{u"Phone"_s, u"2"_s}}));
        QVERIFY(m_office->remotes[hubSpot]->remove(u"contacts"_s, m_office->onlyId(hubSpot)));
        m_office->settle(m_office->ana());
        agreeOn({u"2"_s});
    }

    void anOptOutAtSalesforceIsAWithdrawalHereAndTheReverse()
    {
        Device &ana = m_office->ana();
        m_office->makeAtSalesforce({{u"LastName"_s, u"Lee"_s}});
        m_office->settle(ana);
        const RecordId lee = m_office->only(ana);
        const auto say = [&](const QString &state) {
            m_office->commit(ana, Edit::update(EntityKind::Contact, lee, {{u"consent"_s, state}}));
            m_office->settle(ana);
        };
        const auto state = [&] { return ana.store().get(EntityKind::Contact, lee)->text(u"consent"); };
        const auto hasOptedOut = [&] {
            const auto live = m_office->remotes[salesforce]->live(Office::contacts(salesforce));
            return live.front().fields[u"HasOptedOutOfEmail"].toBool();
        };
        QVERIFY(state().isEmpty()); // that nobody opted out is no consent
        say(u"given"_s);
        QCOMPARE(state(), u"given"_s);
        QVERIFY(!hasOptedOut());
        QVERIFY(m_office->editAtSalesforce({{u"HasOptedOutOfEmail"_s, u"true"_s}}));
        m_office->settle(ana);
        QCOMPARE(state(), u"withdrawn"_s);
        say(u"given"_s);
        QVERIFY(!hasOptedOut());
        say(u"objected"_s);
        QVERIFY(hasOptedOut());
        QCOMPARE(state(), u"objected"_s);
    }

    void aConflictNamesTheSystemItCameFromAndTheOneItMet()
    {
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        m_office->settle(m_office->ana());
        QVERIFY(m_office->editAtHubSpot({{u"phone"_s, u"2"_s}}));
        m_office->clock.advance(60'000);
        QVERIFY(m_office->editAtSalesforce({{u"Phone"_s, u"3"_s}}));
        m_office->settle(m_office->ana());
        const auto conflicts = store::Conflicts(m_office->ana().store()).list();
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE(conflicts->front().connection, 2);
        QCOMPARE(textOf(conflicts->front().mine), u"2"_s);
        QCOMPARE(textOf(conflicts->front().theirs), u"3"_s);
        QCOMPARE(conflicts->front().mineFrom, u"connection:Remote 1"_s);
        agreeOn({u"3"_s});
    }

    void theNewestIsWhatWasWrittenLastNotWhatArrivedLast()
    {
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        m_office->settle(m_office->ana());
        QVERIFY(m_office->editAtSalesforce({{u"Phone"_s, u"3"_s}}));
        m_office->clock.advance(60'000);
        QVERIFY(m_office->editAtHubSpot({{u"phone"_s, u"2"_s}}));
        m_office->sync(m_office->ana(), salesforce); // the older arrives first …
        m_office->sync(m_office->ana(), hubSpot);
        m_office->settle(m_office->ana());
        agreeOn({u"2"_s});
        QVERIFY(m_office->editAtHubSpot({{u"phone"_s, u"4"_s}}));
        m_office->clock.advance(60'000);
        QVERIFY(m_office->editAtSalesforce({{u"Phone"_s, u"5"_s}}));
        m_office->sync(m_office->ana(), salesforce); // … and here last
        m_office->sync(m_office->ana(), hubSpot);
        m_office->settle(m_office->ana());
        agreeOn({u"5"_s});
    }

    void whatTwoSystemsWriteDifferentlyIsLeftAloneAndReported()
    {
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"phone"_s, u"1555"_s}});
        m_office->settle(m_office->ana());
        const auto rewrite = [this] { // each writes every number its own way
            if (m_office->phones(hubSpot).value(0) != u"+1555")
                m_office->editAtHubSpot({{u"phone"_s, u"+1555"_s}});
            if (m_office->phones(salesforce).value(0) != u"(1) 555")
                m_office->editAtSalesforce({{u"Phone"_s, u"(1) 555"_s}});
        };
        qint64 pushed = 0;
        for (int round = 0; round < 14; ++round) {
            if (round == 10)
                pushed = 0;
            for (const size_t place : {hubSpot, salesforce}) {
                pushed += m_office->sync(m_office->ana(), place).pushed;
                rewrite();
            }
        }
        QCOMPARE(pushed, 0);
        QStringList told;
        for (const qint64 connection : {1, 2}) {
            const auto all = store::SyncState(m_office->ana().store(), connection).parked.list(-1);
            for (const store::ParkedRemoteRecord &held : *all)
                told.append(held.reason);
        }
        QCOMPARE(told.filter(u"differently"_s).size(), 1);
        QVERIFY(!store::Conflicts(m_office->ana().store()).list()->empty());
    }

    void whatAnotherSystemImportedIsLookedForBeforeItIsMade()
    {
        m_office->settle(m_office->ana());
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"email"_s, u"lee@acme.com"_s}, {u"phone"_s, u"1"_s}});
        m_office->makeAtSalesforce({{u"LastName"_s, u"Lee"_s}, {u"Email"_s, u"lee@acme.com"_s}, {u"Phone"_s, u"1"_s}});
        m_office->sync(m_office->ana(), hubSpot);
        QVERIFY(!m_office->ana().sync(Round::Kind::Outgoing, 0, salesforce).error);
        m_office->settle(m_office->ana());
        agreeOn({u"1"_s});
    }

    void aReadingThatWasCutOffDoesNotCountAsLooking()
    {
        for (int commits = 1; commits <= 6; ++commits) {
            init();
            m_office->settle(m_office->ana());
            m_office->settle(m_office->ben());
            m_office->remotes[hubSpot]->create(u"companies"_s, {{u"name"_s, u"Initech"_s}});
            m_office->clock.advance(700'000);
            m_office->ana().sync(Round::Kind::Full, commits, hubSpot); // her computer goes out
            m_office->remotes[hubSpot]->create(u"companies"_s, {{u"name"_s, u"Acme"_s}});
            m_office->settle(m_office->ben()); // sends it on to Salesforce
            m_office->sync(m_office->ana(), salesforce);
            m_office->settle(m_office->ana());
            QCOMPARE(m_office->remotes[hubSpot]->live(u"companies"_s).size(), size_t(2));
            QCOMPARE(m_office->remotes[salesforce]->live(u"Account"_s).size(), size_t(2));
        }
    }

    void aReadingThatFailedDoesNotCountAsLooking()
    {
        int failed = 0;
        for (int n = 1; n <= 10; ++n) { // whichever answer makes no sense
            init();
            m_office->settle(m_office->ana());
            m_office->settle(m_office->ben());
            m_office->remotes[hubSpot]->create(u"companies"_s, {{u"name"_s, u"Acme"_s}});
            m_office->settle(m_office->ben()); // sends it on to Salesforce
            m_office->sync(m_office->ana(), salesforce);
            m_office->remotes[hubSpot]->garbleNth(n);
            const auto round = m_office->sync(m_office->ana(), hubSpot);
            failed += round.error && round.error->kind == Error::Kind::Invalid ? 1 : 0;
            m_office->remotes[hubSpot]->calm();
            m_office->settle(m_office->ana());
            QVERIFY2(m_office->remotes[hubSpot]->live(u"companies"_s).size() == 1,
                "made a second time after answer " + QByteArray::number(n));
            QCOMPARE(m_office->remotes[salesforce]->live(u"Account"_s).size(), size_t(1));
        }
        QVERIFY(failed > 0);
    }

    void whatComesInWhileTheNextSystemIsReadIsLookedForAgain()
    {
        for (int n = 1, requests = 1; requests >= n; ++n) { // whichever request it comes in at
            init();
            m_office->settle(m_office->ana());
            requests = 0;
            const auto tick = [this] { m_office->clock.advance(50); };
            m_office->remotes[salesforce]->setBetweenRequests([&] {
                tick();
                if (++requests != n)
                    return;
                m_office->remotes[salesforce]->create(
                    u"Account"_s, {{u"Name"_s, u"Acme"_s}, {u"Website"_s, u"https://acme.com"_s}});
                m_office->remotes[hubSpot]->create(
                    u"companies"_s, {{u"name"_s, u"Acme"_s}, {u"domain"_s, u"acme.com"_s}});
                m_office->clock.advance(60'000);
                m_office->ana().sync(Round::Kind::Full, 0, hubSpot);
            });
            m_office->sync(m_office->ana(), salesforce);
            m_office->remotes[salesforce]->setBetweenRequests(tick);
            m_office->settle(m_office->ana());
            const size_t one = requests >= n ? 1 : 0;
            QCOMPARE(m_office->remotes[salesforce]->live(u"Account"_s).size(), one);
            QCOMPARE(m_office->remotes[hubSpot]->live(u"companies"_s).size(), one);
            QCOMPARE(m_office->ana().live(EntityKind::Company).size(), one);
        }
    }

    void whatAnotherSatchelMadeOfItMeanwhileIsNotWrittenOver()
    {
        m_office->settle(m_office->ana());
        m_office->settle(m_office->ben());
        m_office->commit(
            m_office->ana(), Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}}));
        m_office->sync(m_office->ana(), salesforce);
        m_office->sync(m_office->ben(), salesforce);
        m_office->commit(m_office->ben(),
            Edit::update(EntityKind::Contact, m_office->only(m_office->ben()), {{u"phone"_s, u"2"_s}}));
        m_office->sync(m_office->ben(), salesforce);
        m_office->sync(m_office->ben(), hubSpot); // makes it there, with the newer number
        QVERIFY(!m_office->ana().sync(Round::Kind::Outgoing, 0, hubSpot).error);
        QCOMPARE(m_office->phones(hubSpot), QStringList{u"2"_s});
        m_office->settle(m_office->ana());
        agreeOn({u"2"_s});
    }

    void whatAnotherSatchelEditedAndMadeThereIsNotTakenForOurLateCreate()
    {
        m_office->settle(m_office->ana());
        m_office->settle(m_office->ben());
        m_office->commit(
            m_office->ana(), Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}}));
        m_office->sync(m_office->ana(), salesforce);
        m_office->sync(m_office->ben(), salesforce);
        m_office->commit(m_office->ana(), Edit::remove(EntityKind::Contact, m_office->only(m_office->ana())));
        m_office->commit(m_office->ben(),
            Edit::update(EntityKind::Contact, m_office->only(m_office->ben()), {{u"phone"_s, u"2"_s}}));
        m_office->sync(m_office->ben(), hubSpot); // makes it there under Ana's key
        QCOMPARE(m_office->phones(hubSpot), QStringList{u"2"_s});
        m_office->settle(m_office->ana());
        m_office->settle(m_office->ben());
        agreeOn({u"2"_s}); // an edit beats a deletion
    }

    void whatWasRecreatedIsKnownByItsExternalKeyAlsoToWhoNeverSawTheFirst()
    {
        m_office->makeAtSalesforce({{u"LastName"_s, u"Lee"_s}, {u"Phone"_s, u"1"_s}});
        m_office->settle(m_office->ana());
        m_office->sync(m_office->ben(), hubSpot); // and has yet to read Salesforce
        QVERIFY(m_office->remotes[salesforce]->remove(u"Contact"_s, m_office->onlyId(salesforce)));
        QVERIFY(m_office->editAtHubSpot({{u"phone"_s, u"2"_s}}));
        m_office->sync(m_office->ana(), hubSpot);
        m_office->sync(m_office->ana(), salesforce); // recreates it
        QCOMPARE(m_office->phones(salesforce), QStringList{u"2"_s});
        m_office->sync(m_office->ben(), salesforce);
        m_office->settle(m_office->ben());
        m_office->settle(m_office->ana());
        agreeOn({u"2"_s});
        QCOMPARE(m_office->phones(m_office->ben()), QStringList{u"2"_s});
    }

    void whatANewcomerMadeAgainIsNotRecreatedByWhoSawTheFirst()
    {
        m_office->makeAtSalesforce({{u"LastName"_s, u"Lee"_s}, {u"Phone"_s, u"1"_s}});
        m_office->sync(m_office->ana(), salesforce);
        const RecordId lee = m_office->only(m_office->ana());
        QVERIFY(m_office->remotes[salesforce]->remove(u"Contact"_s, m_office->onlyId(salesforce)));
        m_office->sync(m_office->ana(), salesforce);
        m_office->commit(m_office->ana(), Edit::restore(EntityKind::Contact, lee));
        m_office->sync(m_office->ana(), hubSpot);
        m_office->sync(m_office->ben(), hubSpot);
        m_office->sync(m_office->ben(), salesforce); // makes it there, and never knew the first
        QVERIFY(!m_office->ana().sync(Round::Kind::Outgoing, 0, salesforce).error);
        QCOMPARE(m_office->phones(salesforce), QStringList{u"1"_s});
        m_office->settle(m_office->ana());
        agreeOn({u"1"_s});
    }

    void recordsOfTheSamePersonThatTwoSatchelsHadAreOneInTheNextSystem()
    {
        m_office->settle(m_office->ana());
        m_office->settle(m_office->ben());
        const std::vector<FieldValue> lee{{u"last_name"_s, u"Lee"_s}, {u"email"_s, u"lee@acme.com"_s}};
        m_office->commit(m_office->ana(), Edit::create(EntityKind::Contact, {}, lee)); // of the same list of a fair
        m_office->commit(m_office->ben(), Edit::create(EntityKind::Contact, {}, lee));
        m_office->sync(m_office->ana(), salesforce);
        m_office->sync(m_office->ben(), salesforce); // by the address his is the same
        m_office->sync(m_office->ben(), hubSpot);
        m_office->sync(m_office->ana(), hubSpot);
        m_office->settle(m_office->ben());
        m_office->settle(m_office->ana());
        QCOMPARE(m_office->phones(hubSpot).size(), 1);
        QCOMPARE(m_office->phones(salesforce).size(), 1);
        QCOMPARE(m_office->phones(m_office->ana()).size(), 1);
        QCOMPARE(m_office->phones(m_office->ben()).size(), 1);
    }

    void linksBetweenRecordsGoAlong()
    {
        const QString company = m_office->remotes[salesforce]->create(u"Account"_s, {{u"Name"_s, u"Acme"_s}});
        m_office->makeAtSalesforce({{u"LastName"_s, u"Lee"_s}, {u"AccountId"_s, company}});
        m_office->settle(m_office->ana());
        const auto there = m_office->remotes[hubSpot]->live(u"contacts"_s);
        QCOMPARE(there.size(), size_t(1));
        const auto companies = m_office->remotes[hubSpot]->live(u"companies"_s);
        QCOMPARE(companies.size(), size_t(1));
        QCOMPARE(there.front().fields[u"@companies"_s].toArray().at(0).toString(), companies.front().id);
    }

    void twoSatchelsMakeOneRecordOfItInTheOtherSystem()
    {
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        m_office->sync(m_office->ana(), hubSpot);
        m_office->sync(m_office->ben(), hubSpot); // both know it, Salesforce does not
        m_office->sync(m_office->ana(), salesforce);
        m_office->sync(m_office->ben(), salesforce);
        m_office->settle(m_office->ana());
        m_office->settle(m_office->ben());
        QCOMPARE(m_office->phones(salesforce).size(), 1);
        QCOMPARE(m_office->phones(hubSpot).size(), 1);
        QCOMPARE(m_office->phones(m_office->ben()).size(), 1);
    }

    void aSecondOneOfWhatWasRecreatedIsReportedAndNotSentOn()
    {
        m_office->commit(
            m_office->ana(), Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}}));
        m_office->settle(m_office->ana());
        const QString old = m_office->onlyId(hubSpot);
        QVERIFY(m_office->remotes[hubSpot]->remove(u"contacts"_s, old));
        m_office->commit(m_office->ana(),
            Edit::update(EntityKind::Contact, m_office->only(m_office->ana()), {{u"phone"_s, u"2"_s}}));
        m_office->settle(m_office->ana()); // recreates it
        agreeOn({u"2"_s});
        QVERIFY(m_office->remotes[hubSpot]->restore(u"contacts"_s, old));
        m_office->settle(m_office->ana());
        QCOMPARE(m_office->phones(hubSpot).size(), 2);
        QCOMPARE(m_office->phones(salesforce), QStringList{u"2"_s});
        QCOMPARE(m_office->phones(m_office->ana()), QStringList{u"2"_s});
        const auto held = store::SyncState(m_office->ana().store(), 1).parked.list(-1);
        QCOMPARE(held->size(), size_t(1));
        QCOMPARE(held->front().remoteId, old);
    }

    void whatANewcomerRecreatedIsTheSameForWhoeverKnewItBefore()
    {
        m_office->commit(
            m_office->ana(), Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}}));
        m_office->settle(m_office->ana());
        m_office->sync(m_office->ben(), hubSpot); // and has yet to read Salesforce
        Device newcomer(m_folder->path(), m_folder->filePath(u"blank.satchel"_s), m_office->clock, 0,
            *m_office->remotes[hubSpot], ConflictPolicy::Newest, 3);
        newcomer.addPlace(*m_office->remotes[salesforce]);
        m_office->sync(newcomer, salesforce);
        QVERIFY(m_office->remotes[hubSpot]->remove(u"contacts"_s, m_office->onlyId(hubSpot)));
        m_office->sync(newcomer, hubSpot); // recreates it
        QCOMPARE(m_office->phones(hubSpot), QStringList{u"1"_s});
        for (int day = 0; day < 5; ++day) {
            for (Device *device : {&m_office->ben(), &m_office->ana(), &newcomer})
                m_office->settle(*device);
        }
        const QStringList left = m_office->phones(hubSpot);
        QVERIFY2(left.size() <= 1, "there are two of it");
        agreeOn(left);
        QCOMPARE(m_office->phones(m_office->ben()), left);
        QCOMPARE(m_office->phones(newcomer), left);
    }

    void twoSatchelsThatReadItInDifferentSystemsKnowItForOne()
    {
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        m_office->settle(m_office->ana());
        m_office->sync(m_office->ben(), salesforce); // where it has Ana's mark
        m_office->settle(m_office->ben());
        agreeOn({u"1"_s});
        QCOMPARE(m_office->phones(m_office->ben()), QStringList{u"1"_s});
    }

private:
    void agreeOn(const QStringList &phones)
    {
        QCOMPARE(m_office->phones(hubSpot), phones);
        QCOMPARE(m_office->phones(salesforce), phones);
        QCOMPARE(m_office->phones(m_office->ana()), phones);
    }

    std::unique_ptr<test::MemoryFolder> m_folder;
    std::unique_ptr<Office> m_office;
};

SATCHEL_TEST(tst_TwoSystems)
#include "tst_TwoSystems.moc"
