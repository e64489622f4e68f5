// SPDX-License-Identifier: GPL-3.0-or-later
// How deals go against competitors, and what a lead sees of each person, beside figures that were worked out by hand.
#include "domain/FieldNames.h"
#include "reports/CompetitorResults.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

RecordId closedDeal(ReportStore &store, ReportStore::Stage stage, qint64 value, ReportStore::Fields more)
{
    more.push_back({field::closed_on, QDate(2026, 11, 2)});
    const RecordId deal = store.deal(ReportStore::NewLead, money(value), std::move(more));
    store.move(deal, stage, {{field::closed_on, QDate(2026, 11, 2)}});
    return deal;
}

QStringList cellsOf(const reports::Report &report, const QString &column)
{
    const int place = report.indexOf(column);
    QStringList cells;
    for (const reports::Row &row : report.rows)
        cells.append(cellText(row.cells[static_cast<size_t>(place)]));
    return cells;
}

} // namespace

class tst_Coaching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCompetitorIsCountedHoweverItIsWritten()
    {
        ReportStore store;
        store.create(EntityKind::Competitor, {{field::name, u"Acme"_s}});
        closedDeal(store, ReportStore::Won, 100, {{field::competitors, QStringList{u"ACME"_s}}});
        closedDeal(store, ReportStore::Won, 200, {{field::competitors, QStringList{u"acme"_s, u"Nord"_s}}});
        closedDeal(
            store, ReportStore::Lost, 50, {{field::competitors, QStringList{u"Acme"_s}}, {field::lost_to, u"acme"_s}});
        closedDeal(store, ReportStore::Lost, 70, {{field::lost_to, u"Acme"_s}});
        closedDeal(store, ReportStore::Lost, 30, {{field::competitors, QStringList{u"Acme"_s}}});
        closedDeal(store, ReportStore::Won, 900, {}); // against nobody
        const auto report = store.ask(u"competitors"_s);
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'),
            QStringList({u"Acme | 5 | 2 | 3 | 40 | 300 EUR | 150 EUR | -"_s,
                            u"Nord | 1 | 1 | 0 | - | 200 EUR | - | Too few deals"_s,
                            u"All deals with a competitor | 5 | 2 | 3 | 40 | 300 EUR | 150 EUR | -"_s})
                .join(u'\n'));
        const auto one = reports::readCompetitorResult(*store, u"acme"_s, {});
        QVERIFY_RESULT(one);
        QCOMPARE(one->won, 2);
        QCOMPARE(one->lost, 3);
        const auto card = reports::battleCardOf(*store, u"ACME"_s);
        QVERIFY_RESULT(card);
        QVERIFY(!card->isNull());
        QVERIFY(reports::battleCardOf(*store, u"Nord"_s)->isNull());
    }

    void openDealsDecideNothing()
    {
        ReportStore store;
        store.deal(ReportStore::NewLead, money(10), {{field::competitors, QStringList{u"Acme"_s}}});
        const auto one = reports::readCompetitorResult(*store, u"Acme"_s, {});
        QVERIFY_RESULT(one);
        QCOMPARE(one->decided(), 0);
        QVERIFY(!one->isEnough());
        QVERIFY(std::holds_alternative<std::monostate>(one->winRate()));
    }

    void eachPersonHasActivityWinsAndWhatLiesOpen()
    {
        ReportStore store;
        const RecordId ana = store.user(u"Ana"_s);
        const RecordId zoe = store.user(u"Zoe"_s);
        store.setDay(2026, 10, 21);
        store.deal(
            ReportStore::Qualified, money(400), {{field::owner, ana}, {field::expected_close, QDate(2026, 11, 1)}});
        store.setDay(2026, 11, 20);
        const auto call = [&](RecordId owner, const QString &kind, const QString &outcome) {
            store.create(EntityKind::Activity,
                {{field::owner, owner}, {field::kind, kind},
                    {field::outcome, outcome.isEmpty() ? Value() : Value(outcome)},
                    {field::at, Instant::at(QDate(2026, 11, 10), QTime(9, 0), QTimeZone::utc())}});
        };
        call(ana, u"call"_s, {});
        call(ana, u"meeting"_s, u"held"_s);
        call(ana, u"meeting"_s, u"cancelled"_s);
        call(zoe, u"email"_s, {});
        closedDeal(store, ReportStore::Won, 100, {{field::owner, ana}});
        closedDeal(store, ReportStore::Lost, 50, {{field::owner, ana}});
        const auto report = store.ask(u"coaching"_s, {{u"period"_s, u"2026-11-01..2026-11-30"_s}});
        QVERIFY_RESULT(report);
        QCOMPARE(cellsOf(*report, u"person"_s), QStringList({u"Ana"_s, u"Zoe"_s}));
        QCOMPARE(cellsOf(*report, u"activities"_s), QStringList({u"2"_s, u"1"_s}));
        QCOMPARE(cellsOf(*report, u"calls"_s), QStringList({u"1"_s, u"0"_s}));
        QCOMPARE(cellsOf(*report, u"meetings"_s), QStringList({u"1"_s, u"0"_s}));
        QCOMPARE(cellsOf(*report, u"win_rate"_s), QStringList({u"50"_s, u"-"_s}));
        QCOMPARE(cellsOf(*report, u"open"_s), QStringList({u"1"_s, u"0"_s}));
        QCOMPARE(cellsOf(*report, u"age"_s), QStringList({u"30"_s, u"-"_s}));
        QCOMPARE(cellsOf(*report, u"overdue"_s), QStringList({u"1"_s, u"0"_s}));
        QCOMPARE(cellsOf(*report, u"expected"_s), QStringList({u"160 EUR"_s, u"-"_s})); // 40 % of 400
        QCOMPARE(cellsOf(*report, u"won_value"_s), QStringList({u"100 EUR"_s, u"-"_s}));
        QCOMPARE(cellsOf(*report, u"off"_s), QStringList({u"-"_s, u"-"_s})); // November is not over
        store.setDay(2026, 12, 2);
        const auto later = store.ask(u"coaching"_s, {{u"period"_s, u"2026-11-01..2026-11-30"_s}});
        QVERIFY_RESULT(later);
        QCOMPARE(cellsOf(*later, u"off"_s), QStringList({u"60"_s, u"-"_s}));
    }

    void everyFigureOpensItsRecords()
    {
        ReportStore store;
        const RecordId ana = store.user(u"Ana"_s);
        store.deal(
            ReportStore::Qualified, money(400), {{field::owner, ana}, {field::expected_close, QDate(2026, 11, 1)}});
        closedDeal(store, ReportStore::Won, 100, {{field::owner, ana}});
        const auto report = store.ask(u"coaching"_s, {{u"period"_s, u"this_quarter"_s}});
        QVERIFY_RESULT(report);
        for (const QString &name : {u"calls"_s, u"won"_s, u"lost"_s, u"open"_s, u"overdue"_s}) {
            const auto column = static_cast<size_t>(report->indexOf(name));
            const auto drillDown = reports::drillDownOf(report->rows.front(), column);
            QVERIFY(drillDown);
            const auto count = store->count({drillDown->entity, {}, drillDown->filter, {}, {}, -1, false});
            QVERIFY_RESULT(count);
            QCOMPARE(cellText(report->rows.front().cells[column]), QString::number(*count));
        }
    }

    void onlyTheMembersOfATeamAreShown()
    {
        ReportStore store;
        const RecordId ana = store.user(u"Ana"_s);
        const RecordId zoe = store.user(u"Zoe"_s);
        store.deal(ReportStore::Qualified, money(1), {{field::owner, ana}});
        store.deal(ReportStore::Qualified, money(1), {{field::owner, zoe}});
        const RecordId team = store.create(EntityKind::Team, {{field::name, u"North"_s}});
        store.create(EntityKind::TeamMember, {{field::team, team}, {field::user, zoe}});
        store.create(EntityKind::Team, {{field::name, u"Empty"_s}});
        QCOMPARE(cellsOf(*store.ask(u"coaching"_s, {{u"team"_s, u"North"_s}}), u"person"_s), QStringList{u"Zoe"_s});
        QCOMPARE(
            cellsOf(*store.ask(u"coaching-stages"_s, {{u"team"_s, u"North"_s}}), u"person"_s), QStringList{u"Zoe"_s});
        QVERIFY(store.ask(u"coaching"_s, {{u"team"_s, u"Empty"_s}})->rows.empty());
        QCOMPARE(cellsOf(*store.ask(u"coaching"_s), u"person"_s), QStringList({u"Ana"_s, u"Zoe"_s}));
    }

    void theDealsOfEachPersonAdvance()
    {
        ReportStore store;
        const RecordId ana = store.user(u"Ana"_s);
        const RecordId zoe = store.user(u"Zoe"_s);
        const RecordId first = store.deal(ReportStore::NewLead, money(1), {{field::owner, ana}});
        const RecordId second = store.deal(ReportStore::NewLead, money(1), {{field::owner, ana}});
        const RecordId third = store.deal(ReportStore::NewLead, money(1), {{field::owner, zoe}});
        store.clock.advance(86'400'000);
        store.move(first, ReportStore::Contacted);
        store.move(second, ReportStore::Lost);
        store.move(third, ReportStore::Qualified);
        const auto report = store.ask(u"coaching-stages"_s, {{u"period"_s, u"this_month"_s}});
        QVERIFY_RESULT(report);
        QCOMPARE(cellsOf(*report, u"person"_s), QStringList({u"Ana"_s, u"Zoe"_s}));
        QCOMPARE(cellsOf(*report, u"deals"_s), QStringList({u"2"_s, u"1"_s}));
        QCOMPARE(cellsOf(*report, u"stage_1"_s), QStringList({u"50"_s, u"100"_s}));
        QCOMPARE(cellText(report->total->cells[2]), u"66.7"_s);
    }
};

SATCHEL_TEST(tst_Coaching)
#include "tst_Coaching.moc"
