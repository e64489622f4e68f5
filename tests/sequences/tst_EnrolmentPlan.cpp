// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets into a sequence, and who not and why.
#include "sequences/RecipientZone.h"
#include "sequences/Refusals.h"
#include "tests/sequences/SequenceWorld.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sequences;
using namespace satchel::test;

class tst_EnrolmentPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_world.emplace();
        m_world->twoMails();
    }

    void everyReasonIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("reason");
        QTest::newRow("no address") << u"email"_s << QString() << int(NotEnrolled::NoAddress);
        QTest::newRow("bounced") << u"bounced_email"_s << u"ANA@example.com"_s << int(NotEnrolled::Bounced);
        QTest::newRow("refused") << u"consent"_s << u"objected"_s << int(NotEnrolled::Refused);
        QTest::newRow("do not contact") << u"do_not_contact"_s << u"true"_s << int(NotEnrolled::DoNotContact);
    }
    void everyReasonIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, reason);
        const RecordId ana = m_world->contact(u"Ana"_s);
        const Value wanted = value.isEmpty() ? Value() : value == u"true" ? Value(true) : Value(value);
        QVERIFY_RESULT(m_world->store.update(EntityKind::Contact, ana, {{field, wanted}}));
        const auto plan = m_world->planned({{EntityKind::Contact, ana}});
        QVERIFY(plan.enrolled.empty());
        QCOMPARE(int(plan.leftOut.front().reason), reason);
        QCOMPARE(plan.leftOut.front().name, u"Ana Berg"_s);
        QVERIFY(!notEnrolledText(plan.leftOut.front().reason).isEmpty());
    }

    void aPurposeThatNeedsConsentLeavesOutWhoGaveNone()
    {
        QVERIFY(m_world->store.update(EntityKind::Sequence, m_world->sequence, {{field::purpose, u"consent"_s}}));
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId ben = m_world->contact(u"Ben"_s);
        QVERIFY(m_world->store.update(EntityKind::Contact, ben, {{field::consent, QString(choice::given)}}));
        const RecordId lead = m_world->store.create(
            EntityKind::Lead, {{field::last_name, u"Olsen"_s}, {field::email, u"olsen@example.com"_s}});
        const auto plan = m_world->planned(
            {{EntityKind::Contact, ana}, {EntityKind::Contact, ben}, {EntityKind::Lead, lead}});
        QCOMPARE(plan.enrolled.size(), size_t(1));
        QCOMPARE(plan.enrolled.front().contact, ben);
        QVERIFY(plan.leftOut[0].reason == NotEnrolled::NoConsent);
        QVERIFY(plan.leftOut[1].reason == NotEnrolled::NoConsent);
    }

    void nobodyIsInASequenceTwice()
    {
        const RecordId ana = m_world->contact(u"Ana"_s);
        const auto both = m_world->planned({{EntityKind::Contact, ana}, {EntityKind::Contact, ana}});
        QCOMPARE(both.enrolled.size(), size_t(1));
        QVERIFY(both.leftOut.front().reason == NotEnrolled::Enrolled);
        const RecordId enrolment = m_world->enrolContact(ana);
        QVERIFY(m_world->planned({{EntityKind::Contact, ana}}).leftOut.front().reason == NotEnrolled::Enrolled);
        QVERIFY(m_world->store.update(EntityKind::Enrolment, enrolment, {{field::state, QString(choice::finished)}}));
        QVERIFY(m_world->planned({{EntityKind::Contact, ana}}).leftOut.front().reason == NotEnrolled::EnrolledBefore);
        QCOMPARE(m_world->planned({{EntityKind::Contact, ana}}, {true}).enrolled.size(), size_t(1));
    }

    void whoIsInAnotherSequenceIsLeftOut()
    {
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId other = m_world->store.create(EntityKind::Sequence, {{field::name, u"Other"_s}});
        m_world->store.create(EntityKind::Enrolment, {{field::sequence, other}, {field::contact, ana}});
        QVERIFY(m_world->planned({{EntityKind::Contact, ana}}).leftOut.front().reason == NotEnrolled::InOtherSequence);
    }

    void anAddressGetsItOnce()
    {
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId twin = m_world->contact(u"Twin"_s);
        QVERIFY(m_world->store.update(EntityKind::Contact, twin, {{field::email, u"Ana@Example.com"_s}}));
        const auto plan = m_world->planned({{EntityKind::Contact, ana}, {EntityKind::Contact, twin}});
        QCOMPARE(plan.enrolled.size(), size_t(1));
        QVERIFY(plan.leftOut.front().reason == NotEnrolled::SameAddress);
    }

    void aDealIsItsContact()
    {
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId deal = m_world->store.create(
            EntityKind::Deal, {{field::title, u"Van"_s}, {field::contact, ana}});
        const RecordId bare = m_world->store.create(EntityKind::Deal, {{field::title, u"Bus"_s}});
        const auto plan = m_world->planned({{EntityKind::Deal, deal}, {EntityKind::Deal, bare}});
        QCOMPARE(plan.enrolled.front().contact, ana);
        QCOMPARE(plan.enrolled.front().deal, deal);
        QVERIFY(plan.leftOut.front().reason == NotEnrolled::NoContact);
    }

    void aSegmentIsAFilter()
    {
        m_world->contact(u"Ana"_s);
        m_world->contact(u"Ben"_s);
        const auto targets = targetsOf(
            *m_world->store, EntityKind::Contact, Filter::equals(field::first_name, u"Ben"_s));
        QCOMPARE(targets->size(), size_t(1));
        QCOMPARE(m_world->planned(*targets).enrolled.front().name, u"Ben Berg"_s);
    }

    void aSequenceOfTasksAsksForNoAddress()
    {
        const RecordId calls = m_world->store.create(EntityKind::Sequence, {{field::name, u"Calls"_s}});
        m_world->store.create(EntityKind::SequenceStep,
            {{field::sequence, calls}, {field::kind, QString(choice::call)}, {field::title, u"Call"_s}});
        const RecordId nobody = m_world->store.create(EntityKind::Contact, {{field::last_name, u"Moe"_s}});
        const std::vector<EnrolmentTarget> targets{{EntityKind::Contact, nobody}};
        QCOMPARE(
            planEnrolment(*m_world->store, *readSequence(*m_world->store, calls), targets)->enrolled.size(), size_t(1));
    }

    void whatIsMissingInASequenceIsNamed()
    {
        QVERIFY(!problemOf(*readSequence(*m_world->store, m_world->sequence)));
        const RecordId empty = m_world->store.create(EntityKind::Sequence, {{field::name, u"Empty"_s}});
        QCOMPARE(*problemOf(*readSequence(*m_world->store, empty)), u"the sequence has no step"_s);
        m_world->store.create(EntityKind::SequenceStep,
            {{field::sequence, empty}, {field::kind, QString(choice::email)}, {field::body, u"x"_s}});
        QCOMPARE(*problemOf(*readSequence(*m_world->store, empty)), u"the first e-mail has no subject"_s);
    }

    void aStepThatIsNoTemplateIsRefused()
    {
        const auto made = m_world->store->commit({u"Step"_s, Origin::user(),
            {Edit::create(EntityKind::SequenceStep, {},
                {{field::sequence, m_world->sequence}, {field::kind, QString(choice::email)},
                    {field::body, u"{{contact.shoe_size}}"_s}})},
            {}});
        QVERIFY(!made);
        QVERIFY(made.error().where.startsWith(u"sequence_step.body"));
        QVERIFY(!m_world->store.update(EntityKind::Sequence, m_world->sequence, {{field::window_until, QTime(8, 0)}}));
    }

    void whereAPersonIsFollowsFromTheAddressOrTheTelephone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("country") << u"address_country"_s << u"Deutschland"_s << QString()
                                 << QByteArray("Europe/Berlin");
        QTest::newRow("largest zone") << u"address_country"_s << u"USA"_s << QString()
                                      << QByteArray("America/New_York");
        QTest::newRow("state") << u"address_country"_s << u"US"_s << u"California"_s
                               << QByteArray("America/Los_Angeles");
        QTest::newRow("code of a state") << u"address_country"_s << u"US"_s << u"TX"_s << QByteArray("America/Chicago");
        QTest::newRow("telephone") << u"phone"_s << u"+81 3 1234 5678"_s << QString() << QByteArray("Asia/Tokyo");
        QTest::newRow("unknown") << u"phone"_s << u"030 1234567"_s << QString() << QByteArray();
    }
    void whereAPersonIsFollowsFromTheAddressOrTheTelephone()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, state);
        QFETCH(QByteArray, zone);
        Record person(m_world->store->schema().shared(EntityKind::Contact));
        person.set(field, value);
        if (!state.isEmpty())
            person.set(field::address_region, state);
        const RecipientPlace place = placeOfPerson(person, nullptr);
        QCOMPARE(place.zone ? place.zone->id() : QByteArray(), zone);
    }

    void onlyTheWordAloneUnsubscribes()
    {
        QVERIFY(isUnsubscribe(u" Unsubscribe"_s));
        QVERIFY(isUnsubscribe(u"unsubscribe 1@a.example"_s));
        QVERIFY(!isUnsubscribe(u"Unsubscribed?"_s));
        QVERIFY(!isUnsubscribe(u"Re: unsubscribe"_s));
        QCOMPARE(unsubscribedMessage(u"unsubscribe 1@a.example "_s), u"1@a.example"_s);
        QCOMPARE(unsubscribedMessage(u"AW: WG: Unsubscribe 1@a.example"_s), u"1@a.example"_s);
        QVERIFY(unsubscribedMessage(u"Please unsubscribe me"_s).isEmpty());
        QVERIFY(unsubscribedMessage(u"unsubscribe from all"_s).isEmpty());
    }

private:
    std::optional<SequenceWorld> m_world;
};

SATCHEL_TEST(tst_EnrolmentPlan)
#include "tst_EnrolmentPlan.moc"
