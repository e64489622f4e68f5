// SPDX-License-Identifier: GPL-3.0-or-later
// When the hub is told which record is open at a desk.
#include "sync/session/PlaceReport.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::sync;
using namespace Qt::StringLiterals;

namespace {

const store::Place deal{{EntityKind::Deal, RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s)}};
constexpr Instant noon{1'763'640'000'000};

Instant after(qint64 milliseconds)
{
    return {noon.ms + milliseconds};
}

WindowUse at(const std::optional<store::Place> &place, Instant lastUse = noon)
{
    WindowUse use;
    use.attention = {true, {}, place};
    use.lastUse = lastUse;
    return use;
}

} // namespace

class tst_PlaceReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeskWithNothingOpenSaysNothing()
    {
        const PlaceReport report;
        QVERIFY(!report.untilDue(at({}), noon));
    }

    void whatIsOpenedIsToldAtOnceAndThenRenewed()
    {
        PlaceReport report;
        QCOMPARE(report.untilDue(at(deal), noon), 0);
        report.note(deal, noon);
        QCOMPARE(report.untilDue(at(deal), after(1000)), PlaceReport::renewalMs - 1000);
        QCOMPARE(report.untilDue(at(deal, after(59'000)), after(60'000)), 0);
    }

    void whoBeginsToEditIsTold()
    {
        PlaceReport report;
        report.note(deal, noon);
        store::Place edited = deal;
        edited.isEditing = true;
        QCOMPARE(report.untilDue(at(edited), after(1000)), 0);
    }

    void whoGoesAwayIsNotThereAnyMore()
    {
        PlaceReport report;
        report.note(deal, noon);
        const Instant later = after(PlaceReport::absenceMs);
        QVERIFY(!PlaceReport::placeOf(at(deal), later));
        QCOMPARE(report.untilDue(at(deal), later), 0); // to say so
        report.note({}, later);
        QVERIFY(!report.untilDue(at(deal), later)); // and then it is quiet
        QCOMPARE(report.untilDue(at(deal, later), later), 0); // back
    }

    void aWindowWithoutTheFocusShowsNobody()
    {
        WindowUse use = at(deal);
        use.attention.hasFocus = false;
        QVERIFY(!PlaceReport::placeOf(use, noon));
    }

    /// The hub forgets a desk only after two renewals were missed.
    void twoRenewalsMayBeLate() { QVERIFY(PlaceReport::lastsSeconds * 1000 > 2 * PlaceReport::renewalMs); }
};

SATCHEL_TEST(tst_PlaceReport)
#include "tst_PlaceReport.moc"
