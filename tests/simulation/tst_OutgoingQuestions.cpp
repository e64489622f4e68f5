// SPDX-License-Identifier: GPL-3.0-or-later
// A bulk deletion where several sides have the records: two systems at one Satchel ask each for itself, and two
// Satchels at one remote hear of a deletion only when somebody said that it may leave. All devices of a test go by one
// clock.
#include "store/sync/OutgoingRecords.h"
#include "tests/simulation/Office.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::simulation;
using namespace Qt::StringLiterals;
using store::Answer;

namespace {

constexpr int people = 10; // few enough that a desk believes their deletion without asking
constexpr int askAbove = 5;

/// An office whose contacts are known to both systems and both desks.
class FilledOffice : public Office
{
public:
    explicit FilledOffice(const QString &folder) : Office(folder)
    {
        for (int i = 0; i < people; ++i)
            makeAtHubSpot({{u"lastname"_s, u"Lee %1"_s.arg(i)}, {u"email"_s, u"lee%1@example.com"_s.arg(i)}});
        for (int round = 0; round < 2; ++round) {
            for (Device *device : {&ana(), &ben()})
                settle(*device);
        }
        for (Device *device : {&ana(), &ben()})
            device->askAbove(askAbove);
    }

    qsizetype at(size_t place) const { return phones(place).size(); }
    static qsizetype here(Device &device) { return std::ssize(device.live(EntityKind::Contact)); }
    void removeAll(Device &device)
    {
        std::vector<Edit> edits;
        for (const RecordId id : device.live(EntityKind::Contact))
            edits.push_back(Edit::remove(EntityKind::Contact, id));
        const auto done = device.store().commit({u"Work"_s, Origin::user(), std::move(edits), {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    static qint64 asked(Device &device, size_t place)
    {
        const auto question = device.outgoingQuestion(place);
        return question ? question->count : 0;
    }
    /// Connections that ask about the same, as the one at `place` sees it.
    static std::vector<store::SameQuestion> same(Device &device, size_t place)
    {
        store::OutgoingRecords records(device.store(), static_cast<qint64>(place) + 1, *device.outgoingQuestion(place));
        return *records.sameElsewhere();
    }
};

} // namespace

class tst_OutgoingQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office.reset();
        m_folder = std::make_unique<test::MemoryFolder>();
        m_office = std::make_unique<FilledOffice>(m_folder->path());
        QCOMPARE(m_office->at(hubSpot), people);
        QCOMPARE(m_office->at(salesforce), people);
        QCOMPARE(FilledOffice::here(m_office->ben()), people);
    }

    void eachSystemAsksForItselfAndSendsNothingUnasked_data() { answers(); }
    void eachSystemAsksForItselfAndSendsNothingUnasked()
    {
        QFETCH(Answer, answer);
        Device &ana = m_office->ana();
        m_office->removeAll(ana);
        m_office->settle(ana);
        QCOMPARE(FilledOffice::asked(ana, hubSpot), people);
        QCOMPARE(FilledOffice::asked(ana, salesforce), people);
        ana.answer(hubSpot, answer);
        m_office->settle(ana);
        QCOMPARE(FilledOffice::asked(ana, hubSpot), 0);
        QCOMPARE(m_office->at(hubSpot), answer == Answer::Yes ? 0 : people);
        QCOMPARE(m_office->at(salesforce), people);
        // What came back here is no deletion any more; any other answer leaves the other system asking.
        QCOMPARE(FilledOffice::asked(ana, salesforce), answer == Answer::Undo ? 0 : people);
        QCOMPARE(FilledOffice::here(ana), answer == Answer::Undo ? people : 0);
    }

    void oneAnswerForBothIsTwoAnswers_data() { answers(); }
    void oneAnswerForBothIsTwoAnswers()
    {
        QFETCH(Answer, answer);
        Device &ana = m_office->ana();
        m_office->removeAll(ana);
        m_office->settle(ana);
        const auto same = FilledOffice::same(ana, hubSpot);
        QCOMPARE(same.size(), size_t(1));
        QCOMPARE(same.front().connection, qint64(salesforce) + 1);
        QCOMPARE(same.front().count, people);
        QCOMPARE(same.front().number, ana.outgoingQuestion(salesforce)->number);
        ana.answer(hubSpot, answer);
        ana.answer(salesforce, answer);
        m_office->settle(ana);
        QCOMPARE(FilledOffice::asked(ana, hubSpot) + FilledOffice::asked(ana, salesforce), 0);
        for (const size_t place : {hubSpot, salesforce})
            QCOMPARE(m_office->at(place), answer == Answer::Yes ? 0 : people);
        QCOMPARE(FilledOffice::here(ana), answer == Answer::Undo ? people : 0);
    }

    void aSystemThatAsksAboutMoreIsNotAnsweredAlong()
    {
        Device &ana = m_office->ana();
        m_office->makeAtSalesforce({{u"LastName"_s, u"Only there"_s}, {u"Email"_s, u"only@example.com"_s}});
        m_office->sync(ana, salesforce); // HubSpot does not know of this one
        QCOMPARE(FilledOffice::here(ana), people + 1);
        m_office->removeAll(ana);
        m_office->sync(ana, salesforce);
        m_office->sync(ana, hubSpot);
        QCOMPARE(FilledOffice::asked(ana, salesforce), people + 1);
        QCOMPARE(FilledOffice::asked(ana, hubSpot), people);
        QVERIFY(FilledOffice::same(ana, hubSpot).empty()); // an answer would decide about one that is not shown
        QCOMPARE(FilledOffice::same(ana, salesforce).size(), size_t(1));
    }

    void whatIsKeptThereIsDeletedNeitherThereNorAtTheOtherSatchel()
    {
        Device &ana = m_office->ana();
        Device &ben = m_office->ben();
        m_office->removeAll(ana);
        m_office->settle(ana);
        m_office->settle(ben);
        QCOMPARE(FilledOffice::here(ben), people); // not while it is asked
        for (const size_t place : {hubSpot, salesforce})
            ana.answer(place, Answer::No);
        for (int day = 0; day < 2; ++day) {
            m_office->clock.advance(25 * 60 * 60'000); // everything there is read once again
            m_office->settle(ana);
            m_office->settle(ben);
        }
        QCOMPARE(m_office->at(hubSpot), people);
        QCOMPARE(m_office->at(salesforce), people);
        QCOMPARE(FilledOffice::here(ben), people);
        QCOMPARE(FilledOffice::here(ana), 0);
        QCOMPARE(FilledOffice::asked(ana, hubSpot) + FilledOffice::asked(ben, hubSpot), 0);
    }

    void whatDisputesAboutACompanyDoesNotGoAlongWithItUnasked()
    {
        ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        const auto remote = makeSalesforceWorld(4, clock); // where an account takes its contacts along
        remote->calm();
        remote->setBetweenRequests([&] { clock.advance(50); });
        const test::MemoryFolder folder;
        const QString blank = folder.filePath(u"blank.satchel"_s);
        Device::makeBlank(blank);
        Device desk(folder.path(), blank, clock, 0, *remote, ConflictPolicy::Ask, 1);
        const auto sync = [&] {
            clock.advance(700'000);
            QVERIFY(!desk.sync(Round::Kind::Full).error);
        };
        const auto commit = [&](const Edit &edit) {
            QVERIFY(desk.store().commit({u"Work"_s, Origin::user(), {edit}, {}}));
        };
        const QString theirs = remote->create(u"Account"_s, {{u"Name"_s, u"Theirs"_s}});
        remote->create(u"Account"_s, {{u"Name"_s, u"Ours"_s}});
        const QString lee = remote->create(u"Contact"_s, {{u"LastName"_s, u"Lee"_s}});
        sync();
        const auto named = [&](const QString &name) {
            const auto found = desk.store().select(
                {EntityKind::Company, {}, Filter::equals(u"name"_s, name), {}, {}, -1, false});
            return found->id(0);
        };
        const RecordId contact = desk.live(EntityKind::Contact).front();
        const ObjectMap &contacts = *std::ranges::find(remote->objects(), u"Contact"_s, &ObjectMap::object);
        commit(Edit::update(EntityKind::Contact, contact, {{u"company"_s, named(u"Ours"_s)}}));
        clock.advance(60'000);
        QVERIFY(remote->link(u"Contact"_s, lee, *contacts.mapOf(u"company"_s), theirs));
        sync();
        QCOMPARE(store::Conflicts(desk.store()).list(0, true)->size(), size_t(1));

        commit(Edit::remove(EntityKind::Company, named(u"Theirs"_s)));
        sync();
        QCOMPARE(remote->live(u"Contact"_s).size(), size_t(1));
        QCOMPARE(remote->live(u"Account"_s).size(), size_t(2));
        QVERIFY(desk.outgoingQuestion(0));
    }

    void whatMayBeDeletedIsDeletedAtTheOtherSatchelToo()
    {
        Device &ana = m_office->ana();
        m_office->removeAll(ana);
        m_office->settle(ana);
        for (const size_t place : {hubSpot, salesforce})
            ana.answer(place, Answer::Yes);
        m_office->settle(ana);
        QCOMPARE(m_office->at(hubSpot) + m_office->at(salesforce), 0);
        m_office->settle(m_office->ben());
        QCOMPARE(FilledOffice::here(m_office->ben()), 0);
    }

private:
    static void answers()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("delete") << Answer::Yes;
        QTest::newRow("keep there") << Answer::No;
        QTest::newRow("undo") << Answer::Undo;
    }

    std::unique_ptr<test::MemoryFolder> m_folder;
    std::unique_ptr<FilledOffice> m_office;
};

SATCHEL_TEST(tst_OutgoingQuestions)
#include "tst_OutgoingQuestions.moc"
