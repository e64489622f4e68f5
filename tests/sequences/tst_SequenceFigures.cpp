// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/SequenceFigures.h"
#include "tests/sequences/SequenceWorld.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sequences;
using namespace satchel::test;

class tst_SequenceFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_world.emplace();
        m_world->twoMails();
        m_ana = m_world->contact(u"Ana"_s);
        m_ben = m_world->contact(u"Ben"_s);
        m_world->enrolContact(m_ana);
        m_world->enrolContact(m_ben);
        m_world->pass();
    }

    void aMessageInTheOutboxIsNotSent()
    {
        QCOMPARE(first().queued, 2);
        QCOMPARE(first().sent, 0);
        m_world->sendAll();
        m_world->pass();
        QCOMPARE(first().sent, 2);
        QCOMPARE(first().queued, 0);
    }

    void anAnswerCountsForTheLastMessageBeforeItAndOnce()
    {
        m_world->sendAll();
        m_world->pass();
        m_world->later(1);
        m_world->incoming({{field::contact, m_ana}});
        m_world->incoming({{field::contact, m_ana}});
        m_world->later(2);
        m_world->pass();
        m_world->sendAll();
        m_world->pass();
        m_world->later(1);
        m_world->incoming({{field::contact, m_ben}, {field::automatic, true}});
        m_world->incoming({{field::contact, m_ben}});
        const auto figures = read();
        QCOMPARE(figures.enrolled, 2);
        QCOMPARE(figures.stopped, 1);
        QCOMPARE(figures.finished, 1); // the answer came after the last step
        QCOMPARE(figures.steps[0].answered, 1);
        QCOMPARE(figures.steps[1].answered, 1);
        QCOMPARE(figures.steps[1].sent, 1);
        QCOMPARE(*shareOf(figures.steps[0].answered, figures.steps[0].delivered()), 0.5);
        QVERIFY(!shareOf(0, 0));
    }

    void aBounceIsNotDelivered()
    {
        m_world->sendAll();
        m_world->pass();
        QVERIFY(m_world->store.update(EntityKind::Contact, m_ana, {{field::bounced_email, u"ana@example.com"_s}}));
        m_world->pass();
        QCOMPARE(first().bounced, 1);
        QCOMPARE(first().delivered(), 1);
    }

    void meetingsDealsAndOptOutsAreCounted()
    {
        m_world->sendAll();
        m_world->pass();
        m_world->later(1);
        m_world->store.create(EntityKind::Activity,
            {{field::kind, QString(choice::meeting)}, {field::contact, m_ana},
                {field::at, m_world->store.clock.now()}});
        m_world->store.create(EntityKind::Deal,
            {{field::title, u"Van"_s}, {field::contact, m_ana}, {field::status, QString(choice::won)},
                {field::closed_on, m_world->store.clock.today()}});
        m_world->incoming({{field::contact, m_ben}, {field::subject, u"unsubscribe"_s}});
        QCOMPARE(first().meetings, 1);
        QCOMPARE(first().won, 1);
        QCOMPARE(first().optedOut, 1);
        QCOMPARE(first().answered, 0);
    }

    void eachVariantHasItsOwnFigures()
    {
        SequenceWorld world;
        world.step(1, choice::email, 0,
            {{field::subject, u"Hello"_s}, {field::body, u"A"_s}, {field::subject_b, u"Hi"_s},
                {field::body_b, u"B"_s}});
        for (int i = 0; i < 20; ++i)
            world.enrolContact(world.contact(u"Person%1"_s.arg(i)));
        SequenceRunner runner(*world.store, {0, QLocale::c()});
        QVERIFY(runner.run(SequenceRunner::Scope::All));
        int second = 0;
        for (const auto &mail : world.sendAll()) {
            QCOMPARE(mail.content.subject == u"Hi"_s, mail.content.text == u"B"_s);
            second += mail.content.subject == u"Hi"_s ? 1 : 0;
        }
        QVERIFY(runner.run(SequenceRunner::Scope::All));
        const auto figures = readFigures(*world.store, *readSequence(*world.store, world.sequence));
        QCOMPARE(figures->steps.size(), size_t(3));
        QCOMPARE(figures->steps[0].sent, 20);
        QCOMPARE(figures->steps[1].sent, 20 - second);
        QCOMPARE(figures->steps[2].sent, second);
        QVERIFY(second > 2 && second < 18);
    }

private:
    SequenceFigures read() { return *readFigures(*m_world->store, *readSequence(*m_world->store, m_world->sequence)); }
    StepFigures first() { return read().steps.front(); }

    std::optional<SequenceWorld> m_world;
    RecordId m_ana;
    RecordId m_ben;
};

SATCHEL_TEST(tst_SequenceFigures)
#include "tst_SequenceFigures.moc"
