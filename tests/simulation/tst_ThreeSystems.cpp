// SPDX-License-Identifier: GPL-3.0-or-later
// One store with HubSpot, Salesforce and Dynamics 365 at once, over the wire of their fakes, one fact each: what one
// says all others know, and of a field that one of them leads, its value stays.
#include "tests/simulation/Office.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::simulation;
using namespace Qt::StringLiterals;

class tst_ThreeSystems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office.reset();
        m_folder = std::make_unique<test::MemoryFolder>();
        m_office = std::make_unique<Office>(m_folder->path(), 3);
        m_office->makeAtHubSpot({{u"lastname"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}});
        m_office->settle(m_office->ana());
    }

    void whatOneSaysAllKnow()
    {
        agreeOn(u"1"_s);
        for (const size_t place : {dynamics, salesforce, hubSpot}) {
            m_office->editPhone(place, QString::number(place + 5));
            m_office->settle(m_office->ana());
            agreeOn(QString::number(place + 5));
        }
        QCOMPARE(conflicts().size(), size_t(0));
    }

    void whatThreeSayDifferentlyIsDecidedOnceAndKept()
    {
        for (const size_t place : {salesforce, hubSpot, dynamics})
            m_office->editPhone(place, QString::number(place + 5));
        m_office->settle(m_office->ana());
        agreeOn(QString::number(dynamics + 5)); // the last one
        QStringList lost;
        for (const store::Conflict &conflict : conflicts())
            lost.append(textOf(conflict.keptMine ? conflict.theirs : conflict.mine));
        lost.sort();
        QCOMPARE(lost, (QStringList{u"5"_s, u"6"_s}));
    }

    void whatLeadsIsChangedByNoOtherSystem()
    {
        m_office->setLead(m_office->ana(), salesforce, 1);
        m_office->editPhone(hubSpot, u"2"_s);
        m_office->settle(m_office->ana());
        agreeOn(u"1"_s);
        QCOMPARE(conflicts().size(), size_t(1));
        QCOMPARE(conflicts().front().rule, store::Conflict::byPrecedence);
        QCOMPARE(textOf(conflicts().front().theirs), u"2"_s); // nothing is lost
        m_office->editPhone(salesforce, u"3"_s);
        m_office->settle(m_office->ana());
        agreeOn(u"3"_s);
    }

    void theLeadWinsAlsoAgainstWhatIsNewer()
    {
        m_office->setLead(m_office->ana(), salesforce, 1);
        m_office->editPhone(salesforce, u"2"_s);
        m_office->editPhone(dynamics, u"3"_s);
        m_office->sync(m_office->ana(), dynamics);
        m_office->settle(m_office->ana());
        agreeOn(u"2"_s);
    }

    void withoutTheFirstTheSecondLeads()
    {
        m_office->setLead(m_office->ana(), salesforce, 1);
        m_office->setLead(m_office->ana(), dynamics, 2);
        m_office->editPhone(hubSpot, u"2"_s);
        m_office->editPhone(dynamics, u"3"_s);
        m_office->settle(m_office->ana());
        agreeOn(u"1"_s); // as Salesforce has it
    }

    void whatAPersonWritesHereGoesEverywhere()
    {
        m_office->setLead(m_office->ana(), salesforce, 1);
        m_office->commit(m_office->ana(),
            Edit::update(EntityKind::Contact, m_office->only(m_office->ana()), {{u"phone"_s, u"4"_s}}));
        m_office->settle(m_office->ana());
        agreeOn(u"4"_s);
        QCOMPARE(conflicts().size(), size_t(0));
    }

    void whatIsEmptyHereIsFilledByAnySystem()
    {
        m_office->setLead(m_office->ana(), salesforce, 1);
        m_office->editPhone(salesforce, {});
        m_office->settle(m_office->ana());
        agreeOn({});
        m_office->editPhone(hubSpot, u"7"_s);
        m_office->settle(m_office->ana());
        agreeOn(u"7"_s);
    }

    void aSystemThatInsistsIsLeftAloneAndReported()
    {
        m_office->setLead(m_office->ana(), salesforce, 1);
        for (int time = 0; time < 2; ++time) {
            m_office->editPhone(hubSpot, u"2"_s);
            m_office->settle(m_office->ana());
        }
        QCOMPARE(m_office->phones(hubSpot), QStringList{u"2"_s});
        QCOMPARE(m_office->phones(salesforce), QStringList{u"1"_s});
        const auto causes = store::ParkedCauses(m_office->ana().store(), 1).list(10);
        QVERIFY(causes);
        QCOMPARE(causes->size(), size_t(1));
        for (int round = 0; round < 3; ++round)
            QCOMPARE(m_office->sync(m_office->ana(), hubSpot).pushed, 0);
    }

private:
    void agreeOn(const QString &phone)
    {
        QCOMPARE(m_office->phones(m_office->ana()), QStringList{phone});
        for (const size_t place : {hubSpot, salesforce, dynamics})
            QCOMPARE(m_office->phones(place), QStringList{phone});
    }
    std::vector<store::Conflict> conflicts() { return *store::Conflicts(m_office->ana().store()).list(); }

    std::unique_ptr<test::MemoryFolder> m_folder;
    std::unique_ptr<Office> m_office;
};

SATCHEL_TEST(tst_ThreeSystems)
#include "tst_ThreeSystems.moc"
