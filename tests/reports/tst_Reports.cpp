// SPDX-License-Identifier: GPL-3.0-or-later
// Each report beside a table that was worked out by hand.
#include "tests/reports/ReportStore.h"

#include "reports/Sheet.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <sqlite3.h>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

#define QCOMPARE_TABLE(report, ...)                                                                                    \
    do {                                                                                                               \
        const auto &asked = (report);                                                                                  \
        if (!asked)                                                                                                    \
            QFAIL(qPrintable(toText(asked.error())));                                                                  \
        const QStringList rows = tableOf(*asked);                                                                      \
        const QStringList wanted{__VA_ARGS__};                                                                         \
        QCOMPARE(rows.join(u'\n'), wanted.join(u'\n'));                                                                \
    } while (false)

QString figure(const reports::Report &report, qsizetype position)
{
    return cellText(report.figures[static_cast<size_t>(position)].value);
}

int countReadingsOfLog(unsigned, void *count, void *statement, void *)
{
    *static_cast<int *>(count) += QByteArrayView(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)))
                                      .contains(" change ");
    return 0;
}

/// How often each report of the catalogue reads the change log.
QMap<QString, int> readingsOfLog(ReportStore &store)
{
    QMap<QString, int> readings;
    for (const reports::Definition &definition : reports::catalogue()) {
        int count = 0;
        sqlite3_trace_v2(store->database().handle(), SQLITE_TRACE_STMT, countReadingsOfLog, &count);
        const auto report = store.ask(definition.name);
        sqlite3_trace_v2(store->database().handle(), 0, nullptr, nullptr);
        if (!report)
            qFatal("%s", qUtf8Printable(toText(report.error())));
        readings[definition.name] = count;
    }
    return readings;
}

} // namespace

class tst_Reports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pipelineByStageWeighsEachDealAndKeepsCurrenciesApart()
    {
        ReportStore store;
        store.rate(u"USD", "1.5");
        store.deal(ReportStore::NewLead, money(1000));
        store.deal(ReportStore::Qualified, *Money::fromString(u"200.55", *Currency::fromCode(u"EUR")));
        store.deal(
            ReportStore::Qualified, *Money::fromString(u"0.01", *Currency::fromCode(u"EUR"))); // 40 % of a cent is none
        store.deal(ReportStore::Qualified, {});
        store.deal(ReportStore::Negotiation, money(300, u"USD"));
        store.deal(ReportStore::Won, money(5000));
        const auto report = store.ask(u"pipeline"_s);
        QCOMPARE_TABLE(report, u"New Lead | 1 | 1000 EUR | 10 | 100 EUR | 1000 EUR | - | - | -"_s,
            u"Contacted | 0 | - | - | - | - | - | - | -"_s,
            u"Qualified | 3 | 200.56 EUR | 40 | 80.22 EUR | 100.28 EUR | - | - | -"_s,
            u"Meeting Scheduled | 0 | - | - | - | - | - | - | -"_s, u"Proposal Sent | 0 | - | - | - | - | - | - | -"_s,
            u"Negotiation | 1 | 300 USD | 80 | 240 USD | 200 EUR | - | - | -"_s,
            u"All open deals | 5 | 1200.56 EUR + 300 USD | 24.3 | 180.22 EUR + 240 USD | 350.14 EUR | - | - | -"_s);
        QVERIFY(report->notes.join(u' ').contains(u"converted at the rates of"_s));
        QCOMPARE(report->rows.front().hue, u"slate"_s);
    }

    void pipelineByOwnerNamesThePersonsAndWhoeverIsNone()
    {
        ReportStore store;
        const RecordId zoe = store.user(u"Zoe"_s);
        const RecordId ana = store.user(u"Ana"_s);
        store.deal(ReportStore::NewLead, money(10), {{u"owner"_s, zoe}});
        store.deal(ReportStore::NewLead, money(20), {{u"owner"_s, ana}});
        store.deal(ReportStore::Negotiation, money(40), {{u"owner"_s, ana}});
        store.deal(ReportStore::NewLead, money(80));
        QCOMPARE_TABLE(store.ask(u"pipeline"_s, {{u"by"_s, u"owner"_s}}),
            u"Ana | 2 | 60 EUR | 56.7 | 34 EUR | 30 EUR"_s, u"Zoe | 1 | 10 EUR | 10 | 1 EUR | 10 EUR"_s,
            u"None | 1 | 80 EUR | 10 | 8 EUR | 80 EUR"_s,
            u"All open deals | 4 | 150 EUR | 28.7 | 43 EUR | 37.50 EUR"_s);
        QCOMPARE_TABLE(store.ask(u"pipeline"_s, {{u"by"_s, u"owner"_s}, {u"owner"_s, u"zoe"_s}}),
            u"Zoe | 1 | 10 EUR | 10 | 1 EUR | 10 EUR"_s, u"All open deals | 1 | 10 EUR | 10 | 1 EUR | 10 EUR"_s);
    }

    void pipelineByMonthShowsTheGapsBetween()
    {
        ReportStore store;
        store.deal(ReportStore::NewLead, money(10), {{u"expected_close"_s, QDate(2026, 12, 31)}});
        store.deal(ReportStore::NewLead, money(20), {{u"expected_close"_s, QDate(2027, 2, 1)}});
        store.deal(ReportStore::NewLead, money(40));
        QCOMPARE_TABLE(store.ask(u"pipeline"_s, {{u"by"_s, u"month"_s}}),
            u"Dec 2026 | 1 | 10 EUR | 10 | 1 EUR | 10 EUR"_s, u"Jan 2027 | 0 | - | - | - | -"_s,
            u"Feb 2027 | 1 | 20 EUR | 10 | 2 EUR | 20 EUR"_s, u"None | 1 | 40 EUR | 10 | 4 EUR | 40 EUR"_s,
            u"All open deals | 3 | 70 EUR | 10 | 7 EUR | 23.33 EUR"_s);
    }

    void forecastHasWorstExpectedAndBestBesideQuotaAndTrend()
    {
        ReportStore store;
        const auto due = [](int year, int month, int day) {
            return ReportStore::Fields{{u"expected_close"_s, QDate(year, month, day)}};
        };
        const auto closed = [](int year, int month, int day) {
            return ReportStore::Fields{{u"closed_on"_s, QDate(year, month, day)}};
        };
        store.deal(ReportStore::Negotiation, money(1000), due(2026, 12, 10));
        store.deal(ReportStore::Proposal, money(500), due(2026, 12, 20));
        store.deal(ReportStore::Qualified, money(200), due(2027, 2, 1));
        store.deal(ReportStore::Contacted, money(100), due(2026, 9, 15));
        store.deal(ReportStore::NewLead, money(50));
        store.deal(ReportStore::NewLead, money(70), due(2028, 1, 1));
        store.deal(ReportStore::Won, money(400), closed(2026, 10, 15));
        store.deal(ReportStore::Won, money(300), closed(2025, 10, 10));
        store.deal(ReportStore::Won, money(600), closed(2025, 12, 5));
        store.quota({{}, QDate(2026, 10, 1), reports::Span::Quarter, money(2400)});
        const auto report = store.ask(u"forecast"_s);
        QCOMPARE_TABLE(report, u"Overdue | 1 | 100 EUR | - | - | 20 EUR | 100 EUR | - | - | -"_s,
            u"Q4 2026 | 2 | 1500 EUR | 400 EUR | 1200 EUR | 1500 EUR | 1900 EUR | 1000 EUR | 2400 EUR | 0.8"_s,
            u"Q1 2027 | 1 | 200 EUR | - | - | 80 EUR | 200 EUR | 0 EUR | - | -"_s,
            u"Q2 2027 | 0 | - | - | - | - | - | 0 EUR | - | -"_s, u"Q3 2027 | 0 | - | - | - | - | - | 0 EUR | - | -"_s,
            u"Later | 1 | 70 EUR | - | - | 7 EUR | 70 EUR | - | - | -"_s,
            u"No date | 1 | 50 EUR | - | - | 5 EUR | 50 EUR | - | - | -"_s,
            u"All periods | 6 | 1920 EUR | 400 EUR | 1200 EUR | 1612 EUR | 2320 EUR | - | 2400 EUR | -"_s);
        QCOMPARE(figure(*report, 4), u"16.7"_s); // 400 of 2400
    }

    void aTrendGrowsAsTheYearsDid()
    {
        ReportStore store;
        const auto won = [&](int year, int month, qint64 value) {
            store.deal(ReportStore::Won, money(value), {{u"closed_on"_s, QDate(year, month, 3)}});
        };
        for (const int month : {7, 8, 9, 10})
            won(2025, month, 100);
        won(2025, 12, 400);
        for (const int month : {7, 8, 9, 10})
            won(2026, month, 150); // half as much again
        const auto report = store.ask(u"forecast"_s, {{u"by"_s, u"month"_s}});
        QVERIFY_RESULT(report);
        QCOMPARE(
            cellText(report->rows[1].cells[static_cast<size_t>(report->indexOf(u"trend"))]), u"600 EUR"_s); // December
        QVERIFY(report->notes.join(u' ').contains(u"plus +50 % annual growth"_s));
    }

    void aQuotaOfAYearCountsForItsMonthsAndTheTeamsBeforeThePersons()
    {
        ReportStore store;
        const RecordId ana = store.user(u"Ana"_s);
        store.quota({ana, QDate(2026, 1, 1), reports::Span::Year, money(100)});
        store.quota({{}, QDate(2026, 12, 1), reports::Span::Month, money(60)});
        store.quota({{}, QDate(2026, 12, 1), reports::Span::Month, money(70)}); // instead
        const auto quotas = [&](const reports::Options &options) {
            const auto report = store.ask(u"forecast"_s, options);
            QStringList cells;
            for (size_t row = 0; row <= 1; ++row)
                cells.append(cellText(report->rows[row].cells[static_cast<size_t>(report->indexOf(u"quota"))]));
            return cells;
        };
        // A twelfth is 8.333…: the parts are cut so that twelve of them make 100.
        QCOMPARE(quotas({{u"by"_s, u"month"_s}, {u"owner"_s, u"Ana"_s}}), (QStringList{u"8.34 EUR"_s, u"8.33 EUR"_s}));
        QCOMPARE(quotas({{u"by"_s, u"month"_s}}), (QStringList{u"8.34 EUR"_s, u"70 EUR"_s}));
        QCOMPARE(quotas({{u"by"_s, u"year"_s}, {u"owner"_s, u"Ana"_s}}).front(), u"100 EUR"_s);
    }

    /// A quota is of everything: beside one pipeline or a filter it would say that too little is won.
    void aPartOfTheDealsIsNotComparedWithAQuota()
    {
        ReportStore store;
        store.deal(ReportStore::Won, money(400), {{u"closed_on"_s, QDate(2026, 10, 15)}});
        store.quota({{}, QDate(2026, 10, 1), reports::Span::Quarter, money(2000)});
        const QString only = store->title(
            EntityKind::Pipeline, store->select({EntityKind::Pipeline, {}, {}, {}, {}, 1, false})->id(0));
        const auto reached = [&](const reports::Options &options) {
            const auto report = store.ask(u"forecast"_s, options);
            return report ? figure(*report, 4) : toText(report.error());
        };
        QCOMPARE(reached({}), u"20"_s);
        QCOMPARE(reached({{u"pipeline"_s, only}}), u"20"_s); // it is all there is
        QCOMPARE(reached({{u"where"_s, u"value > 1"_s}}), u"-"_s);
        store.create(EntityKind::Pipeline, {{u"name"_s, u"Renewals"_s}});
        QCOMPARE(reached({{u"pipeline"_s, only}}), u"-"_s);
        QCOMPARE(reached({}), u"20"_s);
        const auto report = store.ask(u"forecast"_s, {{u"pipeline"_s, only}});
        QCOMPARE(cellText(report->rows[0].cells[static_cast<size_t>(report->indexOf(u"quota"))]), u"-"_s);
    }

    void accuracyIsWhatTheLogBelievedOnTheFirstDay()
    {
        ReportStore store;
        store.setDay(2026, 8, 20);
        const RecordId a = store.deal(
            ReportStore::Negotiation, money(1000), {{u"expected_close"_s, QDate(2026, 9, 15)}});
        const RecordId b = store.deal(ReportStore::Qualified, money(500), {{u"expected_close"_s, QDate(2026, 9, 25)}});
        const RecordId c = store.deal(ReportStore::Contacted, money(300), {{u"expected_close"_s, QDate(2026, 10, 5)}});
        store.setDay(2026, 9, 10);
        store.move(a, ReportStore::Won);
        store.change(b, {{u"expected_close"_s, QDate(2026, 10, 20)}});
        store.setDay(2026, 10, 12);
        store.move(b, ReportStore::Lost);
        store.change(c, {{u"value"_s, money(400)}});
        store.move(c, ReportStore::Won);
        store.setDay(2026, 11, 20);
        const auto report = store.ask(u"accuracy"_s);
        QVERIFY_RESULT(report);
        const QStringList rows = tableOf(*report);
        QCOMPARE(rows.front(), u"Nov 2025 | 0 | - | - | - | - | 0 EUR | -"_s);
        QCOMPARE(rows[9], u"Aug 2026 | 0 | - | - | - | - | 0 EUR | -"_s);
        QCOMPARE(rows[10], u"Sep 2026 | 2 | 800 EUR | 1000 EUR | 1500 EUR | 1000 EUR | 0 EUR | 0"_s);
        QCOMPARE(rows[11], u"Oct 2026 | 2 | - | 260 EUR | 800 EUR | 400 EUR | 140 EUR | -35"_s);
        QCOMPARE(rows[12], u"All periods | 4 | 800 EUR | 1260 EUR | 2300 EUR | 1400 EUR | 140 EUR | -10"_s);
        QCOMPARE(figure(*report, 2), u"10"_s);
    }

    void accuracyForgetsWhatWasInTheTrashAndWhatWasUndone()
    {
        ReportStore store;
        store.setDay(2026, 9, 20);
        const RecordId gone = store.deal(
            ReportStore::Negotiation, money(1000), {{u"expected_close"_s, QDate(2026, 10, 15)}});
        store.deal(ReportStore::Negotiation, money(10), {{u"expected_close"_s, QDate(2026, 10, 15)}});
        QVERIFY_RESULT(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Deal, gone)}, {}}));
        store.setDay(2026, 10, 20);
        QVERIFY_RESULT(store->commit({u"Restore"_s, Origin::user(), {Edit::restore(EntityKind::Deal, gone)}, {}}));
        store.setDay(2026, 11, 20);
        QCOMPARE(tableOf(*store.ask(u"accuracy"_s))[11], u"Oct 2026 | 1 | 8 EUR | 8 EUR | 10 EUR | - | -8 EUR | -"_s);
    }

    void wonAndLostByMonthAndByReason()
    {
        ReportStore store;
        const auto closed = [](QDate day, const QString &reason = {}) {
            ReportStore::Fields fields{{u"closed_on"_s, day}};
            if (!reason.isEmpty())
                fields.push_back({u"lost_reason"_s, reason});
            return fields;
        };
        store.deal(ReportStore::Won, money(1000), closed(QDate(2026, 1, 15)));
        store.deal(ReportStore::Lost, money(200), closed(QDate(2026, 1, 20), u"Price"_s));
        store.deal(ReportStore::Lost, money(100), closed(QDate(2026, 3, 1), u"price"_s));
        store.deal(ReportStore::Lost, money(50), closed(QDate(2026, 3, 2)));
        store.deal(ReportStore::Won, money(300), closed(QDate(2025, 11, 30))); // a day too early
        QCOMPARE_TABLE(store.ask(u"won-lost"_s), u"Jan 2026 | 2 | 1 | 1 | 50 | 1000 EUR | 200 EUR | 1000 EUR"_s,
            u"Feb 2026 | 0 | 0 | 0 | - | - | - | -"_s, u"Mar 2026 | 2 | 0 | 2 | 0 | - | 150 EUR | -"_s,
            u"All decided deals | 4 | 1 | 3 | 25 | 1000 EUR | 350 EUR | 1000 EUR"_s);
        QCOMPARE_TABLE(store.ask(u"won-lost"_s, {{u"by"_s, u"lost_reason"_s}}),
            u"Price | 2 | 66.7 | 300 EUR | 85.7 | 150 EUR"_s, u"No reason given | 1 | 33.3 | 50 EUR | 14.3 | 50 EUR"_s,
            u"All lost deals | 3 | 100 | 350 EUR | 100 | 116.67 EUR"_s);
    }

    void conversionAndTimeInStageFollowTheDeals()
    {
        ReportStore store;
        store.setDay(2026, 11, 1);
        const RecordId a = store.deal(ReportStore::Contacted, money(10));
        const RecordId b = store.deal(ReportStore::Contacted, money(20));
        const RecordId c = store.deal(ReportStore::Contacted, money(1000));
        store.deal(ReportStore::Contacted, money(40));
        store.setDay(2026, 11, 5);
        store.move(a, ReportStore::Qualified);
        store.move(b, ReportStore::Lost);
        store.move(c, ReportStore::Won);
        store.setDay(2026, 11, 20);
        const auto conversion = store.ask(u"conversion"_s);
        QVERIFY_RESULT(conversion);
        QCOMPARE(tableOf(*conversion).mid(0, 3),
            (QStringList{u"New Lead | 0 | 0 | 0 | 0 | 0 | - | -"_s, u"Contacted | 4 | 2 | 1 | 0 | 1 | 66.7 | 50"_s,
                u"Qualified | 1 | 0 | 0 | 0 | 1 | - | -"_s}));
        const auto time = store.ask(u"stage-time"_s);
        QVERIFY_RESULT(time);
        QCOMPARE(tableOf(*time).mid(1, 2),
            (QStringList{u"Contacted | 3 | 4 | 4 | 1 | -"_s, u"Qualified | 0 | - | - | 1 | -"_s}));
        QCOMPARE(tableOf(*time).last(), u"All stages | 3 | 4 | 4 | 2 | -"_s);
        QVERIFY(time->rows[1].isNow);
        QCOMPARE(figure(*time, 0), u"250 EUR"_s); // 2 open × 50 % × 1000 ÷ 4 days
    }

    void everyReportCountsTheSameOpenDeals()
    {
        ReportStore store;
        store.deal(ReportStore::NewLead, money(10), {{u"expected_close"_s, QDate(2026, 12, 1)}});
        store.deal(ReportStore::Negotiation, money(20));
        store.deal(ReportStore::Nurturing, money(1000), {{u"expected_close"_s, QDate(2026, 12, 1)}});
        store.deal(ReportStore::Won, money(1000));
        const auto count = [&](const QString &name, const QString &column) {
            const auto report = store.ask(name);
            return report && report->total
                ? std::get<qint64>(report->total->cells[static_cast<size_t>(report->indexOf(column))])
                : -1;
        };
        QCOMPARE(count(u"pipeline"_s, u"deals"_s), 2);
        QCOMPARE(count(u"forecast"_s, u"deals"_s), 2);
        QCOMPARE(count(u"ageing"_s, u"deals"_s), 2);
        QCOMPARE(std::get<qint64>(store.ask(u"stage-time"_s)->figures[1].value), 2);
        QCOMPARE(std::get<qint64>(store.ask(u"velocity"_s)->rows.back().cells[1]), 2);
    }

    void aSnoozedDealWasNotOpenAMonthAgoEither()
    {
        ReportStore store;
        store.setDay(2026, 9, 1);
        const RecordId woken = store.deal(ReportStore::Nurturing, money(1000));
        const RecordId put = store.deal(ReportStore::Qualified, money(400));
        store.deal(ReportStore::NewLead, money(100));
        store.setDay(2026, 11, 1);
        store.move(woken, ReportStore::Contacted);
        store.move(put, ReportStore::Nurturing);
        store.setDay(2026, 11, 20);
        const auto report = store.ask(u"pipeline"_s);
        QVERIFY_RESULT(report);
        QCOMPARE(report->figures[0].note, u"+120 % vs. a month ago"_s); // 1100 after 500
        QCOMPARE(report->figures[2].note, u"as many as a month ago"_s);
        QCOMPARE(cellText(report->rows[0].cells[8]), u"0"_s); // New Lead
        QCOMPARE(cellText(report->rows[2].cells[8]), u"-100"_s); // Qualified
    }

    void theFunnelSaysHowFarTheClosedDealsCame()
    {
        ReportStore store;
        store.setDay(2026, 11, 1);
        const RecordId a = store.deal(ReportStore::NewLead, money(10));
        const RecordId b = store.deal(ReportStore::NewLead, money(20));
        const RecordId c = store.deal(ReportStore::NewLead, money(30));
        const RecordId d = store.deal(ReportStore::NewLead, money(40));
        store.deal(ReportStore::Negotiation, money(50)); // still open: not in the funnel
        store.setDay(2026, 11, 5);
        for (const RecordId &deal : {a, b, c})
            store.move(deal, ReportStore::Qualified);
        store.setDay(2026, 11, 9);
        store.move(a, ReportStore::Won);
        store.move(b, ReportStore::Lost, {{u"lost_reason"_s, u"Price"_s}});
        store.move(c, ReportStore::Lost, {{u"lost_reason"_s, u"Price"_s}});
        store.move(d, ReportStore::Lost, {{u"lost_reason"_s, u"Timing"_s}});
        store.setDay(2026, 11, 20);
        const auto funnel = store.ask(u"funnel"_s);
        QCOMPARE_TABLE(funnel, u"New Lead | 4 | 100 | 75 | 1"_s, u"Contacted | 3 | 75 | 100 | 0"_s,
            u"Qualified | 3 | 75 | 33.3 | 2"_s, u"Meeting Scheduled | 1 | 25 | 100 | 0"_s,
            u"Proposal Sent | 1 | 25 | 100 | 0"_s, u"Negotiation | 1 | 25 | 100 | 0"_s,
            u"Closed Won | 1 | 25 | - | 0"_s);
        QVERIFY(funnel->rows[2].isNow);
        QCOMPARE(funnel->finding->text, u"Weakest step: 2 of 3 end in Qualified, 2 of them for Price."_s);
        QCOMPARE(funnel->finding->drillDown->ids, (std::vector<RecordId>{b, c}));
        QCOMPARE_TABLE(store.ask(u"funnel"_s, {{u"where"_s, u"value > 25"_s}}), // c and d
            u"New Lead | 2 | 100 | 50 | 1"_s, u"Contacted | 1 | 50 | 100 | 0"_s, u"Qualified | 1 | 50 | 0 | 1"_s,
            u"Meeting Scheduled | 0 | 0 | - | 0"_s, u"Proposal Sent | 0 | 0 | - | 0"_s,
            u"Negotiation | 0 | 0 | - | 0"_s, u"Closed Won | 0 | 0 | - | 0"_s);
    }

    void closedDealsThatCameWithoutTheirStagesAreNotInTheFunnel()
    {
        ReportStore store;
        store.setDay(2026, 11, 1);
        const RecordId known = store.deal(ReportStore::Qualified, money(10));
        store.deal(ReportStore::Won, money(20));
        store.deal(ReportStore::Lost, money(30), {{u"lost_reason"_s, u"Price"_s}});
        store.setDay(2026, 11, 9);
        store.move(known, ReportStore::Lost);
        store.setDay(2026, 11, 20);
        const auto funnel = store.ask(u"funnel"_s);
        QVERIFY_RESULT(funnel);
        QCOMPARE(cellText(funnel->rows[0].cells[1]), u"1"_s); // New Lead
        QCOMPARE(cellText(funnel->rows[0].cells[4]), u"0"_s); // nobody knows that one ended here
        QCOMPARE(cellText(funnel->rows.back().cells[1]), u"0"_s); // Closed Won
        QCOMPARE(
            funnel->notes.back(), u"Not counted: 2 deals that came in closed, without the stages they went through."_s);
    }

    void velocityLooksBackFromEachMonth()
    {
        ReportStore store;
        store.setDay(2026, 9, 1);
        const RecordId won = store.deal(ReportStore::Qualified, money(1000));
        store.deal(ReportStore::Qualified, money(10));
        store.setDay(2026, 9, 11);
        store.move(won, ReportStore::Won);
        store.setDay(2026, 11, 3);
        store.deal(ReportStore::Qualified, money(10));
        store.setDay(2026, 11, 20);
        const auto velocity = store.ask(u"velocity"_s);
        QVERIFY_RESULT(velocity);
        QCOMPARE(velocity->rows.size(), size_t(6));
        QCOMPARE(rowText(velocity->rows[2]), u"Aug 2026 | 0 | - | - | - | -"_s);
        QCOMPARE(rowText(velocity->rows[3]), u"Sep 2026 | 1 | 100 | 1000 EUR | 10 | 100 EUR"_s);
        QCOMPARE(rowText(velocity->rows[5]), u"Nov 2026 | 2 | 100 | 1000 EUR | 10 | 200 EUR"_s);
        QVERIFY(velocity->rows[5].isNow);
    }

    void theDaysInAStageAreComparedWithTheYearBefore()
    {
        ReportStore store;
        store.setDay(2025, 6, 1);
        const RecordId old = store.deal(ReportStore::Contacted, money(10));
        store.setDay(2025, 6, 11);
        store.move(old, ReportStore::Lost);
        store.setDay(2026, 6, 1);
        const RecordId late = store.deal(ReportStore::Contacted, money(10));
        store.setDay(2026, 6, 5);
        store.move(late, ReportStore::Won);
        store.deal(ReportStore::Contacted, money(10));
        store.setDay(2026, 6, 25);
        const auto time = store.ask(u"stage-time"_s);
        QVERIFY_RESULT(time);
        QCOMPARE(rowText(time->rows[1]), u"Contacted | 1 | 4 | 4 | 1 | 10"_s);
        QCOMPARE(time->finding->text, u"One deal waits in Contacted, for 20 days."_s);
    }

    void whatIsOpenIsComparedWithAMonthAgo()
    {
        ReportStore store; // on 20 November
        const RecordId ana = store.user(u"Ana"_s);
        store.setDay(2026, 9, 1);
        const RecordId kept = store.deal(
            ReportStore::Qualified, money(1000), {{u"source"_s, u"Fair"_s}, {u"expected_close"_s, QDate(2026, 12, 1)}});
        const RecordId moved = store.deal(ReportStore::NewLead, money(500), {{u"owner"_s, ana}});
        const RecordId won = store.deal(ReportStore::Negotiation, money(250));
        const RecordId binned = store.deal(ReportStore::NewLead, money(10));
        store.setDay(2026, 10, 19);
        QVERIFY_RESULT(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Deal, binned)}, {}}));
        store.change(kept, {{u"title"_s, u"Still the same"_s}});
        const auto notes = [&](const reports::Options &options = {}) {
            QStringList all;
            const auto report = store.ask(u"pipeline"_s, options);
            if (!report)
                qFatal("%s", qUtf8Printable(toText(report.error())));
            for (size_t i = 0; i < 4; ++i)
                all.append(report->figures[i].note);
            return all;
        };
        store.setDay(2026, 11, 20);
        // Then 1000 × 40 % + 500 × 10 % + 250 × 80 %, as now.
        QCOMPARE(notes(),
            (QStringList{
                u"+0 % vs. a month ago"_s, u"+0 % vs. a month ago"_s, u"as many as a month ago"_s, u"median 500€"_s}));
        store.setDay(2026, 10, 20); // the month begins with this day
        store.move(moved, ReportStore::Qualified);
        store.change(moved, {{u"owner"_s, Value()}});
        store.move(won, ReportStore::Won);
        store.deal(ReportStore::NewLead, money(2000));
        store.deal(ReportStore::NewLead, money(125));
        store.setDay(2026, 11, 20);
        // Now 1000 + 500 + 2000 + 125 after 1750; weighted 400 + 200 + 200 + 12.50 after 650.
        QCOMPARE(notes(),
            (QStringList{u"+107 % vs. a month ago"_s, u"+25 % vs. a month ago"_s, u"1 more than a month ago"_s,
                u"median 750€"_s}));
        QCOMPARE(notes({{u"where"_s, u"source = \"Fair\""_s}}),
            (QStringList{u"+0 % vs. a month ago"_s, u"+0 % vs. a month ago"_s, u"as many as a month ago"_s,
                u"median 1,000€"_s}));
        QCOMPARE(notes({{u"period"_s, u"next_month"_s}}), notes({{u"where"_s, u"source = \"Fair\""_s}}));
        QCOMPARE(notes({{u"owner"_s, u"Ana"_s}}),
            (QStringList{
                u"−100 % vs. a month ago"_s, u"−100 % vs. a month ago"_s, u"1 fewer than a month ago"_s, QString()}));
        store.setDay(2026, 12, 25);
        QCOMPARE(notes().mid(0, 3),
            (QStringList{u"+0 % vs. a month ago"_s, u"+0 % vs. a month ago"_s, u"as many as a month ago"_s}));
    }

    void averagesHaveTheirMedianBeside()
    {
        ReportStore store;
        store.rate(u"USD", "2");
        store.setDay(2026, 11, 1);
        const RecordId first = store.deal(ReportStore::Contacted, money(100));
        const RecordId second = store.deal(ReportStore::Contacted, money(400, u"USD"));
        const RecordId third = store.deal(ReportStore::Contacted, money(9000));
        store.deal(ReportStore::Contacted, money(7, u"CHF")); // no rate
        store.deal(ReportStore::Contacted, {});
        const auto sizes = store.ask(u"deal-size"_s);
        QVERIFY_RESULT(sizes);
        QCOMPARE(figure(*sizes, 3), u"200 EUR"_s); // 400 USD, between 100 and 9000
        store.setDay(2026, 11, 2);
        store.move(first, ReportStore::Won);
        store.setDay(2026, 11, 4);
        store.move(second, ReportStore::Qualified);
        store.move(second, ReportStore::Won);
        store.setDay(2026, 11, 19);
        store.move(third, ReportStore::Won);
        const auto time = store.ask(u"stage-time"_s);
        QVERIFY_RESULT(time);
        QCOMPARE(rowText(*time->total), u"All stages | 3 | 7.3 | 3 | 2 | -"_s); // of 1, 3 and 18 days
        QCOMPARE(time->figures[3].note, u"median 200€"_s);
        QCOMPARE(figure(*time, 4), u"7.3"_s);
        QCOMPARE(time->figures[4].note, u"median 3 days"_s);
    }

    void moodsAreCountedByMonth()
    {
        ReportStore store;
        const RecordId ana = store.user(u"Ana"_s);
        const auto log = [&](RecordId owner, QDate day, const QString &mood) {
            ReportStore::Fields fields{{u"kind"_s, u"call"_s}, {u"subject"_s, u"Call"_s},
                {u"at"_s, Instant::at(day, QTime(12, 0), QTimeZone::utc())}, {u"owner"_s, owner}};
            if (!mood.isEmpty())
                fields.push_back({u"sentiment"_s, mood});
            store.create(EntityKind::Activity, fields);
        };
        log(ana, QDate(2026, 11, 2), u"negative"_s);
        log(ana, QDate(2026, 11, 3), u"positive"_s);
        log(ana, QDate(2026, 11, 4), {}); // without a mood
        log(ana, QDate(2026, 11, 22), u"negative"_s); // planned
        log(ana, QDate(2026, 9, 30), u"neutral"_s);
        log(ana, QDate(2026, 5, 31), u"negative"_s); // before the first month
        const auto report = store.ask(u"moods"_s, {{u"months"_s, u"6"_s}});
        QVERIFY_RESULT(report);
        QCOMPARE(report->rows.size(), size_t(6));
        const auto counts = [](const reports::Row &row) {
            QStringList all;
            for (size_t column = 1; column <= 4; ++column)
                all.append(QString::number(std::get<qint64>(row.cells[column])));
            return all.join(u' ');
        };
        QCOMPARE(counts(report->rows[0]), u"0 0 0 0"_s);
        QCOMPARE(counts(report->rows[3]), u"1 0 1 0"_s);
        QCOMPARE(counts(report->rows[5]), u"2 1 0 1"_s);
        QCOMPARE(counts(*report->total), u"3 1 1 1"_s);
    }

    void moodsAreCountedByTopic()
    {
        ReportStore store;
        const auto log = [&](QDate day, const QString &mood, const QStringList &topics) {
            ReportStore::Fields fields{{u"kind"_s, u"note"_s}, {u"subject"_s, u"Note"_s},
                {u"at"_s, Instant::at(day, QTime(12, 0), QTimeZone::utc())}, {u"sentiment"_s, mood}};
            if (!topics.isEmpty())
                fields.push_back({u"topics"_s, topics});
            store.create(EntityKind::Activity, fields);
        };
        log(QDate(2026, 11, 2), u"negative"_s, {u"Price"_s, u"Delivery"_s});
        log(QDate(2026, 11, 3), u"positive"_s, {u"price"_s});
        log(QDate(2026, 10, 4), u"neutral"_s, {u"Price \"2\", net"_s});
        log(QDate(2026, 10, 5), u"negative"_s, {});
        log(QDate(2026, 11, 22), u"negative"_s, {u"Price"_s}); // planned
        log(QDate(2026, 5, 31), u"negative"_s, {u"Delivery"_s}); // before the first month
        const auto report = store.ask(u"moods"_s, {{u"by"_s, u"topic"_s}, {u"months"_s, u"6"_s}});
        QVERIFY_RESULT(report);
        QStringList rows;
        for (const reports::Row &row : report->rows) {
            rows.append(rowText(row).section(u" | "_s, 0, 4));
            const auto count = store->count({EntityKind::Activity, {}, row.drillDown->filter, {}, {}, -1, false});
            QVERIFY_RESULT(count);
            QCOMPARE(*count, std::get<qint64>(row.cells[1]));
        }
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].toLower(), u"price | 2 | 1 | 0 | 1"_s);
        rows.sort();
        QVERIFY(rows.contains(u"Delivery | 1 | 0 | 0 | 1"_s));
        QVERIFY(rows.contains(u"Price \"2\", net | 1 | 0 | 1 | 0"_s));
        QCOMPARE(rowText(report->rows.back()).section(u" | "_s, 0, 4), u"None | 1 | 0 | 0 | 1"_s);
        QCOMPARE(rowText(*report->total).section(u" | "_s, 0, 4), u"All | 4 | 1 | 1 | 2"_s);
    }

    void activityCountsWhatWasDoneAndNotWhatIsPlanned()
    {
        ReportStore store;
        const RecordId ana = store.user(u"Ana"_s);
        const RecordId zoe = store.user(u"Zoe"_s);
        const auto log = [&](RecordId owner, const QString &kind, QDate day, qint64 seconds = 0,
                             const QString &outcome = {}) {
            ReportStore::Fields fields{
                {u"kind"_s, kind}, {u"subject"_s, kind}, {u"at"_s, Instant::at(day, QTime(12, 0), QTimeZone::utc())}};
            if (!owner.isNull())
                fields.push_back({u"owner"_s, owner});
            if (seconds)
                fields.push_back({u"duration_seconds"_s, seconds});
            if (!outcome.isEmpty())
                fields.push_back({u"outcome"_s, outcome});
            store.create(EntityKind::Activity, fields);
        };
        log(ana, u"call"_s, QDate(2026, 10, 22), 300);
        log(ana, u"call"_s, QDate(2026, 11, 1), 90);
        log(ana, u"email"_s, QDate(2026, 11, 2));
        log(zoe, u"meeting"_s, QDate(2026, 11, 10), 3600, u"held"_s);
        log(zoe, u"meeting"_s, QDate(2026, 11, 11), 1800, u"no_show"_s); // takes no time, and is no meeting
        log(zoe, u"demo_scheduled"_s, QDate(2026, 11, 12), 1800, u"no_show"_s);
        log(zoe, u"note"_s, QDate(2026, 11, 20));
        log({}, u"sms"_s, QDate(2026, 11, 5));
        log(ana, u"meeting"_s, QDate(2026, 11, 21)); // tomorrow
        log(ana, u"call"_s, QDate(2026, 10, 21)); // 31 days ago
        QCOMPARE_TABLE(store.ask(u"activity"_s), u"Ana | 3 | 2 | 1 | 0 | 0 | 0 | 0 | 7"_s,
            u"Zoe | 4 | 0 | 0 | 1 | 2 | 1 | 0 | 60"_s, u"None | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0"_s,
            u"All | 8 | 2 | 1 | 1 | 2 | 1 | 1 | 67"_s);
    }

    void ageingSaysWhatWasMissedAtWhichAge()
    {
        ReportStore store;
        store.setDay(2025, 1, 1);
        store.deal(ReportStore::NewLead, money(1000), {{u"expected_close"_s, QDate(2026, 11, 19)}});
        store.setDay(2026, 9, 1);
        store.deal(ReportStore::NewLead, money(500), {{u"next_action_date"_s, QDate(2026, 11, 19)}});
        store.setDay(2026, 10, 21);
        store.deal(ReportStore::NewLead, money(200),
            {{u"next_action_date"_s, QDate(2026, 11, 20)}, {u"expected_close"_s, QDate(2026, 11, 20)}});
        store.setDay(2026, 11, 20);
        QCOMPARE_TABLE(store.ask(u"ageing"_s), u"Up to 30 days | 1 | 200 EUR | 20 EUR | 0 | 0 | 0"_s,
            u"31 to 60 days | 0 | - | - | 0 | 0 | 0"_s, u"61 to 90 days | 1 | 500 EUR | 50 EUR | 0 | 1 | 0"_s,
            u"91 to 180 days | 0 | - | - | 0 | 0 | 0"_s, u"181 to 365 days | 0 | - | - | 0 | 0 | 0"_s,
            u"Over 365 days | 1 | 1000 EUR | 100 EUR | 1 | 0 | 1"_s,
            u"All open deals | 3 | 1700 EUR | 170 EUR | 1 | 1 | 1"_s);
    }

    void winRateBySourceAndByProduct()
    {
        ReportStore store;
        store.setDay(2026, 11, 1);
        const RecordId won = store.deal(ReportStore::Proposal, money(100), {{u"source"_s, u"Website"_s}});
        const RecordId lost = store.deal(ReportStore::Proposal, money(50), {{u"source"_s, u"website"_s}});
        const RecordId alsoLost = store.deal(ReportStore::Proposal, money(70), {{u"source"_s, u"Fair"_s}});
        const auto product = [&](const QString &name) {
            return store.create(EntityKind::Product, {{u"name"_s, name}});
        };
        const RecordId probe = product(u"Probe"_s);
        const RecordId logger = product(u"Logger"_s);
        const auto quote = [&](RecordId deal, std::vector<RecordId> products) {
            const RecordId id = store.create(EntityKind::Quote, {{u"deal"_s, deal}, {u"currency"_s, u"EUR"_s}});
            for (const RecordId one : products)
                store.create(EntityKind::QuoteLine,
                    {{u"quote"_s, id}, {u"product"_s, one}, {u"quantity"_s, Decimal::fromInteger(1)},
                        {u"unit_price"_s, UnitPrice{Decimal::fromInteger(1), *Currency::fromCode(u"EUR")}}});
        };
        quote(won, {probe, probe}); // twice, and again in a second quote: still one deal
        quote(won, {probe});
        quote(lost, {probe, logger});
        store.setDay(2026, 11, 11);
        store.move(won, ReportStore::Won, {{u"value"_s, money(100)}});
        store.move(lost, ReportStore::Lost);
        store.move(alsoLost, ReportStore::Lost);
        QCOMPARE_TABLE(store.ask(u"win-rate"_s), u"Website | 2 | 1 | 1 | 50 | 100 EUR | 100 EUR | 10"_s,
            u"Fair | 1 | 0 | 1 | 0 | - | - | -"_s, u"All decided deals | 3 | 1 | 2 | 33.3 | 100 EUR | 100 EUR | 10"_s);
        QCOMPARE_TABLE(store.ask(u"win-rate"_s, {{u"by"_s, u"product"_s}}),
            u"Probe | 2 | 1 | 1 | 50 | 100 EUR | 100 EUR | 10"_s, u"Logger | 1 | 0 | 1 | 0 | - | - | -"_s);
    }

    void stagesOfSeveralPipelinesStandByPipelineAndNameIt()
    {
        ReportStore store;
        const auto labels = [&] {
            QStringList labels;
            const auto report = store.ask(u"pipeline"_s);
            for (const auto &row : report->rows)
                labels.append(cellText(row.cells.front()));
            return labels;
        };
        QCOMPARE(labels(),
            (QStringList{u"New Lead"_s, u"Contacted"_s, u"Qualified"_s, u"Meeting Scheduled"_s, u"Proposal Sent"_s,
                u"Negotiation"_s}));
        const RecordId renewals = store.create(EntityKind::Pipeline, {{u"name"_s, u"Renewals"_s}});
        for (const auto &[name, position] : {std::pair(u"Due"_s, 1), std::pair(u"Asked"_s, 2)})
            store.create(EntityKind::Stage,
                {{u"name"_s, name}, {u"pipeline"_s, renewals}, {u"position"_s, qint64(position)},
                    {u"kind"_s, u"open"_s}});
        const QStringList both = labels();
        QCOMPARE(both.size(), 8);
        const qsizetype due = both.indexOf(u"Renewals › Due"_s);
        QVERIFY(due == 0 || due == 6); // no stage of the other pipeline is between
        QCOMPARE(both.at(due + 1), u"Renewals › Asked"_s);
        QVERIFY(both.contains(u"Sales › New Lead"_s));
    }

    /// A deal whose currency has no rate is not in the sum, and one without a value is in none.
    void anAverageIsOfTheDealsThatAreInTheSum()
    {
        ReportStore store;
        store.deal(ReportStore::Proposal, money(18500));
        store.deal(ReportStore::Proposal, money(64000, u"CHF"));
        store.deal(ReportStore::Proposal, {});
        const auto report = store.ask(u"pipeline"_s);
        QVERIFY_RESULT(report);
        const auto proposal = std::ranges::find_if(
            report->rows, [](const auto &row) { return cellText(row.cells.front()) == u"Proposal Sent"_s; });
        QVERIFY(proposal != report->rows.end());
        QCOMPARE(cellText(proposal->cells[1]), u"3"_s);
        QCOMPARE(cellText(proposal->cells[5]), u"18500 EUR"_s);
        QCOMPARE(cellText(report->total->cells[5]), u"18500 EUR"_s);
        QCOMPARE(cellText(report->figures[3].value), u"18500 EUR"_s); // Average deal
    }

    void dealSizesAreCutInEachCurrencyAtTheSameWorth()
    {
        ReportStore store;
        store.rate(u"USD", "1.5");
        const auto exact = [](QStringView amount, QStringView code) {
            return *Money::fromString(amount, *Currency::fromCode(code));
        };
        store.deal(ReportStore::NewLead, exact(u"999.99", u"EUR"));
        store.deal(ReportStore::NewLead, money(1000));
        store.deal(ReportStore::NewLead, exact(u"1499.99", u"USD"));
        store.deal(ReportStore::NewLead, money(1500, u"USD"));
        store.deal(ReportStore::NewLead, money(7000));
        store.deal(ReportStore::NewLead, money(10, u"CHF"));
        store.deal(ReportStore::NewLead, {});
        store.deal(ReportStore::Nurturing, money(1200)); // parked: no open deal, as in the pipeline report
        const auto report = store.ask(u"deal-size"_s, {{u"sizes"_s, u"1000, 5000"_s}});
        QCOMPARE_TABLE(report, u"Under 1,000 | 2 | 28.6 | 999.99 EUR + 1499.99 USD | 18.2"_s,
            u"1,000 to 5,000 | 2 | 28.6 | 1000 EUR + 1500 USD | 18.2"_s,
            u"5,000 and more | 1 | 14.3 | 7000 EUR | 63.6"_s, u"No rate | 1 | 14.3 | 10 CHF | 0"_s,
            u"No value | 1 | 14.3 | - | 0"_s, u"All | 7 | 100 | 10 CHF + 8999.99 EUR + 2999.99 USD | 100"_s);
        QVERIFY(report->notes.join(u' ').contains(u"deals in CHF are excluded: no exchange rate."_s));
    }

    void leadsAreFollowedFromTheMonthTheyCameIn()
    {
        ReportStore store;
        const auto lead = [&](const QString &name) { return store.create(EntityKind::Lead, {{u"last_name"_s, name}}); };
        const auto become = [&](RecordId id, const QString &status) {
            QVERIFY_RESULT(store.update(EntityKind::Lead, id, {{u"status"_s, status}}));
        };
        store.setDay(2026, 7, 5);
        const RecordId quick = lead(u"Quick"_s);
        const RecordId slow = lead(u"Slow"_s);
        const RecordId out = lead(u"Out"_s);
        store.setDay(2026, 7, 25);
        become(quick, u"qualified"_s);
        store.setDay(2026, 9, 20);
        become(slow, u"converted"_s);
        store.setDay(2026, 10, 10);
        become(out, u"unqualified"_s);
        lead(u"Late"_s);
        store.setDay(2026, 11, 20);
        QCOMPARE_TABLE(store.ask(u"leads"_s, {{u"months"_s, u"6"_s}}),
            u"Jun 2026 | 0 | 0 | 0 | 0 | 0 | 0 | - | - | - | -"_s,
            u"Jul 2026 | 3 | 0 | 0 | 1 | 1 | 1 | 66.7 | 33.3 | 33.3 | 66.7"_s,
            u"Aug 2026 | 0 | 0 | 0 | 0 | 0 | 0 | - | - | - | -"_s,
            u"Sep 2026 | 0 | 0 | 0 | 0 | 0 | 0 | - | - | - | -"_s,
            u"Oct 2026 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | - | - | -"_s,
            u"Nov 2026 | 0 | 0 | 0 | 0 | 0 | 0 | - | - | - | -"_s,
            u"All months | 4 | 1 | 0 | 1 | 1 | 1 | 50 | - | - | -"_s);
    }

    void leadsCanBeThoseOfTheLastDays()
    {
        ReportStore store;
        const auto lead = [&](int month, int day) {
            store.setDay(2026, month, day);
            return store.create(EntityKind::Lead, {{u"last_name"_s, u"Lead"_s}});
        };
        lead(8, 22); // 91 days before
        const RecordId quick = lead(8, 23);
        lead(9, 22); // 60 days, today being the last of them
        lead(10, 21);
        store.setDay(2026, 9, 1);
        QVERIFY_RESULT(store.update(EntityKind::Lead, quick, {{u"status"_s, u"qualified"_s}}));
        lead(10, 22); // the first of the last 30
        lead(11, 20);
        QCOMPARE_TABLE(store.ask(u"leads"_s, {{u"period"_s, u"last_30_days"_s}}),
            u"Oct 2026 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | - | - | -"_s,
            u"Nov 2026 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | - | - | -"_s,
            u"All months | 2 | 2 | 0 | 0 | 0 | 0 | 0 | - | - | -"_s);
        QCOMPARE_TABLE(store.ask(u"leads"_s, {{u"period"_s, u"last_60_days"_s}}),
            u"Sep 2026 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | - | -"_s,
            u"Oct 2026 | 2 | 2 | 0 | 0 | 0 | 0 | 0 | - | - | -"_s,
            u"Nov 2026 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | - | - | -"_s,
            u"All months | 4 | 4 | 0 | 0 | 0 | 0 | 0 | - | - | -"_s);
        QCOMPARE_TABLE(store.ask(u"leads"_s, {{u"period"_s, u"last_90_days"_s}}),
            u"Aug 2026 | 1 | 0 | 0 | 1 | 0 | 0 | 100 | 100 | 100 | -"_s,
            u"Sep 2026 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | - | -"_s,
            u"Oct 2026 | 2 | 2 | 0 | 0 | 0 | 0 | 0 | - | - | -"_s,
            u"Nov 2026 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | - | - | -"_s,
            u"All months | 5 | 4 | 0 | 1 | 0 | 0 | 20 | - | - | -"_s);
    }

    void accuracyCanAskForSomeDealsOnly()
    {
        ReportStore store;
        store.setDay(2026, 9, 20);
        const ReportStore::Fields due{{u"expected_close"_s, QDate(2026, 10, 15)}};
        auto fair = due;
        fair.push_back({u"source"_s, u"Fair"_s});
        const RecordId gone = store.deal(ReportStore::Negotiation, money(1000), fair);
        const RecordId won = store.deal(ReportStore::Negotiation, money(100), fair);
        store.deal(ReportStore::Negotiation, money(10), due);
        store.setDay(2026, 10, 12);
        store.move(won, ReportStore::Won);
        QVERIFY_RESULT(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Deal, gone)}, {}}));
        store.setDay(2026, 11, 20);
        QCOMPARE(tableOf(*store.ask(u"accuracy"_s))[11],
            u"Oct 2026 | 3 | 888 EUR | 888 EUR | 1110 EUR | 100 EUR | -788 EUR | 788"_s);
        const auto report = store.ask(u"accuracy"_s, {{u"where"_s, u"source = \"Fair\""_s}});
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report)[11], u"Oct 2026 | 2 | 880 EUR | 880 EUR | 1100 EUR | 100 EUR | -780 EUR | 780"_s);
        QVERIFY(report->notes.join(u' ').contains(u"as they are today"_s));
    }

    void aSheetHasTheColumnsOfTheWindow()
    {
        ReportStore store;
        store.rate(u"USD", "1.5");
        store.deal(ReportStore::NewLead, money(1000));
        store.deal(ReportStore::Negotiation, money(300, u"USD"));
        const auto report = store.ask(u"pipeline"_s);
        const auto sheet = reports::sheetOf(*report);
        QCOMPARE(sheet.columns.size(), report->columns.size());
        QCOMPARE(sheet.columns[2].label, u"Value"_s);
        QCOMPARE(sheet.rows.size(), 7u);
        QCOMPARE(std::get<Money>(sheet.rows.back()[2]), money(1200)); // 300 dollars are 200 euros
        QCOMPARE(std::get<Money>(sheet.rows.front()[2]), money(1000));
        const auto plain = reports::withPlainAmounts(sheet); // which a sheet of another program adds up
        QCOMPARE(plain.columns[2].label, u"Value (EUR)"_s);
        QCOMPARE(std::get<QString>(plain.rows.back()[2]), u"1200.00"_s);
    }

    void amountsOfOneOtherCurrencyStayAsTheyAre()
    {
        ReportStore store;
        store.rate(u"USD", "1.5");
        store.deal(ReportStore::NewLead, money(300, u"USD"));
        const auto sheet = reports::sheetOf(*store.ask(u"pipeline"_s));
        QCOMPARE(std::get<Money>(sheet.rows.back()[2]), money(300, u"USD"));
    }

    void sumsOutOfRangeAreAnErrorAndDoNotWrap()
    {
        ReportStore store;
        const Money most{9'000'000'000'000'000'000, *Currency::fromCode(u"EUR")};
        store.deal(ReportStore::NewLead, most);
        store.deal(ReportStore::NewLead, most);
        const auto report = store.ask(u"pipeline"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Invalid);
        QVERIFY2(report.error().what.contains(u"too large"_s), qPrintable(report.error().what));
    }

    void wrongOptionsAreNamed_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown option") << u"colour"_s << u"red"_s;
        QTest::newRow("unknown choice") << u"by"_s << u"weather"_s;
        QTest::newRow("unknown person") << u"owner"_s << u"Nobody Here"_s;
        QTest::newRow("unknown period") << u"period"_s << u"someday"_s;
        QTest::newRow("day that is none") << u"period"_s << u"2026-02-30.."_s;
        QTest::newRow("period that ends first") << u"period"_s << u"2026-03-01..2026-02-01"_s;
        QTest::newRow("broken filter") << u"where"_s << u"value >"_s;
    }
    void wrongOptionsAreNamed()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        ReportStore store;
        const auto report = store.ask(u"pipeline"_s, {{option, value}});
        QVERIFY(!report);
        QCOMPARE(report.error().where, option);
        QVERIFY(!report.error().what.isEmpty());
    }

    void periodsReadAsWordsAndAsDays()
    {
        const QDate today(2026, 11, 20);
        const auto period = [&](const QString &text) {
            const auto read = reports::periodFromText(text, today);
            return read ? read->from.toString(Qt::ISODate) + u'/' + read->until.toString(Qt::ISODate)
                        : toText(read.error());
        };
        QCOMPARE(period(u"this_quarter"_s), u"2026-10-01/2027-01-01"_s);
        QCOMPARE(period(u"last_month"_s), u"2026-10-01/2026-11-01"_s);
        QCOMPARE(period(u"next_year"_s), u"2027-01-01/2028-01-01"_s);
        QCOMPARE(period(u"last_30_days"_s), u"2026-10-22/2026-11-21"_s);
        QCOMPARE(period(u"last_12_months"_s), u"2025-12-01/2026-12-01"_s);
        QCOMPARE(period(u"2026-02-01..2026-02-28"_s), u"2026-02-01/2026-03-01"_s);
        QCOMPARE(period(u"..2026-02-28"_s), u"/2026-03-01"_s);
        QCOMPARE(period(u"all"_s), u"/"_s);
    }

    /// Coaching by stage read it for each person: 33 seconds for twenty of them and a hundred thousand deals.
    void noReportReadsTheLogMoreOftenForMorePeople()
    {
        ReportStore store;
        const auto addPeople = [&](int count) {
            for (int i = 0; i < count; ++i) {
                const RecordId person = store.user(u"Person %1"_s.arg(i));
                store.move(store.deal(ReportStore::NewLead, money(10), {{u"owner"_s, person}}), ReportStore::Qualified);
            }
        };
        addPeople(2);
        const QMap<QString, int> before = readingsOfLog(store);
        QVERIFY(before[u"coaching-stages"_s] > 0);
        addPeople(5);
        QCOMPARE(readingsOfLog(store), before);
    }

    void aPercentageReadsInTheDigitsOfTheReader()
    {
        ReportStore store;
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const auto report = store.ask(u"forecast"_s, {{u"commit"_s, u"75.5"_s}});
        QLocale::setDefault(before);
        QVERIFY_RESULT(report);
        const auto commit = std::ranges::find(report->chosen, u"commit"_s, &reports::ParameterValue::name);
        QVERIFY(commit != report->chosen.end());
        QCOMPARE(commit->text, u"٧٥٫٥ %"_s);
        QCOMPARE(commit->value, u"75.5"_s); // as an option has it
    }
};

SATCHEL_TEST(tst_Reports)
#include "tst_Reports.moc"
