// SPDX-License-Identifier: GPL-3.0-or-later
// Named dashboards as values, and shared ones in the store.
#include "reports/Dashboards.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::reports;
using namespace Qt::StringLiterals;

namespace {

struct DashboardDesk : ReportStore
{
    Dashboard team{(*this)->newId(), u"Team"_s, {u"report:pipeline"_s, u"meetings"_s}, true, (*this)->me()};

    void commit(std::vector<Edit> edits)
    {
        QVERIFY_RESULT((*this)->commit({u"Dashboards"_s, Origin::user(), std::move(edits), {}}));
    }
    void share(const Dashboard &dashboard, qint64 position)
    {
        const auto edits = shareEdits(**this, dashboard, position);
        QVERIFY_RESULT(edits);
        commit(*edits);
    }
    QStringList names()
    {
        QStringList names;
        const auto shared = readSharedDashboards(**this);
        for (const Dashboard &one : *shared)
            names.append(one.name);
        return names;
    }
};

} // namespace

class tst_Dashboards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void privateOnesAreReadAsTheyWereWritten()
    {
        DashboardDesk desk;
        const std::vector<Dashboard> all{
            {{}, {}, {u"meetings"_s}}, {desk->newId(), u"Mine"_s, {u"saved:1"_s, u"report:forecast"_s}}};
        QCOMPARE(parseDashboards(toText(all)), all);
    }

    void whatCannotBeReadIsOmitted()
    {
        QVERIFY(parseDashboards({}).empty());
        QVERIFY(parseDashboards(u"{\"id\""_s).empty());
        QVERIFY(parseDashboards(u"[1, {\"id\": \"x\", \"name\": \"y\"}]"_s).empty()); // a name without an id
        const auto read = parseDashboards(u"[{\"widgets\": [\"meetings\", 7, \"meetings\"]}, {}]"_s);
        QCOMPARE(read.size(), size_t(1));
        QCOMPARE(read.front().widgets, QStringList{u"meetings"_s});
    }

    void aSharedOneIsInTheStoreWithItsOwnerAndOrder()
    {
        DashboardDesk desk;
        const Dashboard board{desk->newId(), u"Board"_s, {}, true, {}};
        desk.share(desk.team, 1);
        desk.share(board, 2);
        QCOMPARE(*readSharedDashboards(*desk), (std::vector{desk.team, board}));
        desk.commit(orderEdits({board, desk.team}));
        QCOMPARE(desk.names(), (QStringList{u"Board"_s, u"Team"_s}));
        Dashboard other = desk.team;
        other.widgets = {u"meetings"_s};
        desk.commit({changeEdit(other)});
        QCOMPARE(readSharedDashboards(*desk)->back(), other);
    }

    void oneThatWasSharedBeforeIsSharedAgain()
    {
        DashboardDesk desk;
        desk.share(desk.team, 1);
        desk.commit({Edit::remove(EntityKind::View, desk.team.id)});
        QVERIFY(desk.names().isEmpty());
        desk.team.name = u"Team, Q1"_s;
        desk.share(desk.team, 1);
        QCOMPARE(*readSharedDashboards(*desk), std::vector{desk.team});
    }

    void aSharedOneHidesItsPrivateText()
    {
        DashboardDesk desk;
        Dashboard own = desk.team;
        own.isShared = false;
        const Dashboard first{{}, {}, {u"meetings"_s}};
        QCOMPARE(allDashboards({first, own}, {desk.team}), (std::vector{first, desk.team}));
        QCOMPARE(allDashboards({first, own}, {}), (std::vector{first, own}));
    }

    void onlyWhatAColleagueSharedIsTheirs()
    {
        DashboardDesk desk;
        QVERIFY(!isOfColleague(desk.team, desk->me()));
        desk.team.owner = desk->newId();
        QVERIFY(isOfColleague(desk.team, desk->me()));
        desk.team.isShared = false;
        QVERIFY(!isOfColleague(desk.team, desk->me()));
    }

    void twoNeverHaveOneName()
    {
        DashboardDesk desk;
        QCOMPARE(freeDashboardName({desk.team}, u"team"_s), u"team 2"_s);
        QCOMPARE(freeDashboardName({desk.team}, u"Board"_s), u"Board"_s);
    }
};

SATCHEL_TEST(tst_Dashboards)
#include "tst_Dashboards.moc"
