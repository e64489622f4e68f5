// SPDX-License-Identifier: GPL-3.0-or-later
// Salesforce is connected to a store that HubSpot has filled: what looks the same is proposed with its evidence, a
// person is asked before many are linked or made, and nothing is linked or sent before.
#include "store/sync/LostLinks.h"
#include "store/sync/Matches.h"
#include "tests/simulation/Office.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QtTest>

using namespace satchel;
using namespace satchel::simulation;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 12; // people that both know
constexpr qint64 hubSpotConnection = 1;
constexpr qint64 salesforceConnection = 2;

QString mailOf(int number)
{
    return u"person%1@acme.com"_s.arg(number);
}

QString firstEvidence(const store::ProposedMatch &match)
{
    return match.evidence.empty() ? QString() : match.evidence.front().value;
}

} // namespace

class tst_InitialMatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office.reset();
        m_folder = std::make_unique<test::MemoryFolder>();
        m_office = std::make_unique<Office>(m_folder->path());
    }

    void nothingIsLinkedOrSentBeforeTheAnswer()
    {
        fillBoth();
        const auto round = meet();
        QVERIFY(round.error);
        QCOMPARE(round.error->kind, Error::Kind::AwaitsAnswer);
        QCOMPARE(round.pulled + round.pushed, 0);
        QCOMPARE(people(salesforce).size(), many + 1);
        QVERIFY(store::SyncState(ana().store(), salesforceConnection).links.page(u"Contact"_s, 0, -1)->empty());
        const auto connection = ana().connection(salesforce);
        QCOMPARE(connection.state, store::ConnectionState::Stopped);
        QVERIFY(connection.question && std::holds_alternative<store::MatchesFound>(*connection.question));
        const auto contacts = countsOf(connection, u"contact"_s);
        QCOMPARE(contacts.same, many);
        QCOMPARE(contacts.newHere, 1);
        QCOMPARE(contacts.newThere, 2);
        // An edit that waits does not slip through.
        const auto outgoing = ana().sync(Round::Kind::Outgoing, 0, salesforce);
        QVERIFY(outgoing.error);
        QCOMPARE(people(salesforce).size(), many + 1);
    }

    void eachPairTellsItsEvidence()
    {
        fillBoth();
        meet();
        const auto matches = *store::Matches(ana().store(), salesforceConnection).list();
        const auto byMail = std::ranges::find(matches, u"person1@acme.com"_s, firstEvidence);
        QVERIFY(byMail != matches.end());
        QCOMPARE(byMail->evidence, std::vector<store::Evidence>({{u"email"_s, mailOf(1)}}));
        QCOMPARE(byMail->title, u"Person1"_s);
        QCOMPARE(ana().store().title(EntityKind::Contact, byMail->record), u"Person1"_s);
        const auto company = std::ranges::find(matches, EntityKind::Company, &store::ProposedMatch::entity);
        QVERIFY(company != matches.end());
        QCOMPARE(company->evidence,
            std::vector<store::Evidence>({{u"website"_s, u"acme.com"_s}})); // though the names differ
        // Without an e-mail: the same name at what looks like the same company.
        const auto byName = std::ranges::find(
            matches, 3, [](const store::ProposedMatch &match) { return match.evidence.size(); });
        QVERIFY(byName != matches.end());
        QCOMPARE(byName->evidence,
            std::vector<store::Evidence>(
                {{u"first_name"_s, u"Bo"_s}, {u"last_name"_s, u"Lind"_s}, {u"company"_s, u"Acme"_s}}));
    }

    void afterTheAnswerAllThreePlacesAgree()
    {
        fillBoth();
        meet();
        accept();
        m_office->settle(ana());
        QCOMPARE(people(hubSpot), people(salesforce));
        QCOMPARE(people(hubSpot).size(), many + 3); // two only here, one only there
        QCOMPARE(ana().live(EntityKind::Company).size(), size_t(1));
        QVERIFY(std::ranges::all_of(*store::Matches(ana().store(), salesforceConnection).list(),
            &store::ProposedMatch::isLinked)); // why they are one
    }

    void aPairThatAPersonRefusesStaysApart()
    {
        fillBoth();
        meet();
        const auto matches = *store::Matches(ana().store(), salesforceConnection).list();
        const auto wrong = std::ranges::find(matches, mailOf(1), firstEvidence);
        QVERIFY(wrong != matches.end());
        const qint64 number = wrong->number;
        QVERIFY(store::Matches::decide(ana().store(), std::array{number}, false));
        meet(); // asked again, the answer stays
        const auto refused = store::Matches(ana().store(), salesforceConnection).find(u"Contact"_s, wrong->remoteId);
        QVERIFY(refused && *refused && (*refused)->isRefused);
        accept();
        m_office->sync(ana(), salesforce);
        const auto link = store::SyncState(ana().store(), salesforceConnection).links.to(u"Contact"_s, wrong->remoteId);
        QVERIFY(*link);
        QVERIFY((*link)->record != wrong->record);
        QVERIFY(*store::SyncState(ana().store(), salesforceConnection)
                     .links.of(wrong->record)); // went there as a record of its own
        QCOMPARE(std::ranges::count(people(salesforce), u"Person1"_s), 2);
        const auto linked = *store::Matches(ana().store(), salesforceConnection).list();
        QVERIFY(!linked.empty());
        const auto late = store::Matches::decide(ana().store(), std::array{linked.back().number}, false);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict); // linked by now
    }

    void fewAreLinkedWithoutAsking()
    {
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"email"_s, u"lee@acme.com"_s}});
        m_office->makeAtSalesforce({{u"LastName"_s, u"Lee"_s}, {u"Email"_s, u"lee@acme.com"_s}});
        m_office->sync(ana(), hubSpot);
        const auto round = meet();
        QVERIFY(!round.error);
        QCOMPARE(ana().live(EntityKind::Contact).size(), size_t(1));
        const auto matches = *store::Matches(ana().store(), salesforceConnection).list();
        QCOMPARE(matches.size(), size_t(1));
        QVERIFY(matches.front().isLinked);
    }

    void aStoreThatNoOtherSystemFilledIsNotAsked()
    {
        for (int i = 0; i < many; ++i)
            m_office->makeAtHubSpot({{u"lastname"_s, u"Person%1"_s.arg(i)}});
        const auto round = m_office->sync(ana(), hubSpot);
        QVERIFY(!round.error);
        QCOMPARE(round.pulled, many);
    }

    /// A damaged file lost some of the links: sent as they are, these people would be there twice.
    void whereLinksWereLostAPersonIsAskedFirst()
    {
        fillHubSpot(6);
        const QStringList before = people(hubSpot);
        QVERIFY(ana().store().database().execute("DELETE FROM link WHERE number IN (SELECT number FROM link WHERE "
                                                 "object = 'contacts' ORDER BY number LIMIT 2)"));
        QVERIFY(store::readEverythingAgain(ana().store(), hubSpotConnection));
        QVERIFY(ana().store().commit({u"Edit"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, ana().live(EntityKind::Contact).front(), {{u"job_title"_s, u"CTO"_s}})},
            {}}));
        const auto round = m_office->sync(ana(), hubSpot);
        QVERIFY(round.error);
        QCOMPARE(round.error->kind, Error::Kind::AwaitsAnswer);
        QCOMPARE(people(hubSpot), before);
        const auto counts = countsOf(ana().connection(hubSpot), u"contact"_s);
        QCOMPARE(counts.same, 2);
        QCOMPARE(counts.newThere, 0);
        acceptHubSpot();
        m_office->settle(ana());
        QCOMPARE(people(hubSpot), before);
        QCOMPARE(ana().live(EntityKind::Contact).size(), size_t(6));
    }

    /// A damaged file lost a record with all that was known of it: it comes back from the remote, and is not deleted
    /// there.
    void aRecordThatWasLostIsDownloadedAgain()
    {
        fillHubSpot(4);
        const QStringList before = people(hubSpot);
        QVERIFY(ana().store().database().execute(
            "CREATE TEMP TABLE lost AS SELECT id FROM contact ORDER BY \"row\" LIMIT 1;"
            "DELETE FROM contact WHERE id IN (SELECT id FROM lost); DELETE FROM change WHERE record IN (SELECT id FROM "
            "lost);"
            "DELETE FROM link WHERE record IN (SELECT id FROM lost); DELETE FROM outbox WHERE record IN (SELECT id "
            "FROM "
            "lost);"));
        QVERIFY(store::readEverythingAgain(ana().store(), hubSpotConnection));
        m_office->sync(ana(), hubSpot);
        acceptHubSpot();
        m_office->settle(ana());
        QCOMPARE(people(hubSpot), before);
        QCOMPARE(ana().live(EntityKind::Contact).size(), size_t(4));
    }

private:
    void fillHubSpot(int count)
    {
        for (int i = 0; i < count; ++i)
            m_office->makeAtHubSpot({{u"lastname"_s, u"Person%1"_s.arg(i)}, {u"email"_s, mailOf(i)}});
        const auto round = m_office->sync(ana(), hubSpot);
        QVERIFY(!round.error);
    }
    void acceptHubSpot()
    {
        store::Connections connections(ana().store());
        auto settings = ana().connection(hubSpot).settings;
        settings.remove(store::matchAgainKey);
        QVERIFY(connections.setSettings(hubSpotConnection, settings));
        QVERIFY(connections.setState(hubSpotConnection, store::ConnectionState::Ready));
    }
    Device &ana() { return m_office->ana(); }
    store::RoundRecord meet() { return m_office->sync(ana(), salesforce); }

    /// Twelve with the same e-mail, one without but of the same name and company, two that only HubSpot knows, one that
    /// only Salesforce knows, and a company that is called differently at the same address.
    void fillBoth()
    {
        const QString acme = m_office->remotes[hubSpot]->create(
            u"companies"_s, {{u"name"_s, u"Acme"_s}, {u"domain"_s, u"acme.com"_s}});
        const QString account = m_office->remotes[salesforce]->create(
            u"Account"_s, {{u"Name"_s, u"Acme Corporation"_s}, {u"Website"_s, u"https://www.acme.com/"_s}});
        for (int i = 0; i < many - 1; ++i) {
            m_office->makeAtHubSpot({{u"lastname"_s, u"Person%1"_s.arg(i)}, {u"email"_s, mailOf(i)}});
            m_office->makeAtSalesforce({{u"LastName"_s, u"Person%1"_s.arg(i)}, {u"Email"_s, mailOf(i)}});
        }
        const QString bo = m_office->makeAtHubSpot({{u"firstname"_s, u"Bo"_s}, {u"lastname"_s, u"Lind"_s}});
        const auto &objects = m_office->remotes[hubSpot]->objects();
        const auto contacts = std::ranges::find(objects, u"contacts"_s, &ObjectMap::object);
        QVERIFY(m_office->remotes[hubSpot]->link(u"contacts"_s, bo, *contacts->mapOf(u"company"_s), acme));
        m_office->makeAtSalesforce({{u"FirstName"_s, u"Bo"_s}, {u"LastName"_s, u"Lind"_s}, {u"AccountId"_s, account}});
        m_office->makeAtHubSpot({{u"lastname"_s, u"Only1"_s}});
        m_office->makeAtHubSpot({{u"lastname"_s, u"Only2"_s}});
        m_office->makeAtSalesforce({{u"LastName"_s, u"Only3"_s}});
        const auto round = m_office->sync(ana(), hubSpot);
        QVERIFY(!round.error);
    }
    void accept()
    {
        store::Connections connections(ana().store());
        auto settings = ana().connection(salesforce).settings;
        settings[u"introduced"_s] = true;
        QVERIFY(connections.setSettings(salesforceConnection, settings));
        QVERIFY(connections.setState(salesforceConnection, store::ConnectionState::Ready));
    }
    QStringList people(size_t place) const
    {
        QStringList names;
        for (const RemoteRecord &record :
            m_office->remotes[place]->live(place == hubSpot ? u"contacts"_s : u"Contact"_s))
            names.append(record.fields[place == hubSpot ? u"lastname"_s : u"LastName"_s].toString());
        names.sort();
        return names;
    }
    static store::MatchesFound::Counts countsOf(const store::Connection &connection, const QString &entity)
    {
        const auto *asked = connection.question ? std::get_if<store::MatchesFound>(&*connection.question) : nullptr;
        for (const store::MatchesFound::Counts &counts :
            asked ? asked->entities : std::vector<store::MatchesFound::Counts>()) {
            if (counts.entity == entity)
                return counts;
        }
        return {};
    }

    std::unique_ptr<test::MemoryFolder> m_folder;
    std::unique_ptr<Office> m_office;
};

SATCHEL_TEST(tst_InitialMatching)
#include "tst_InitialMatching.moc"
