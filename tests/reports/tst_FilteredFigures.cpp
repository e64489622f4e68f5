// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of built reports that are of some of the records only, beside tables worked out by hand: of rows, totals,
// others, groups of columns and the period before; what a cell opens, and by which name formulas read such a figure.
#include "reports/builder/DefinitionEdits.h"
#include "reports/builder/FigureFormula.h"
#include "reports/Sheet.h"
#include "tests/reports/BuilderStore.h"
#include "tests/support/TestProgram.h"

#include <QJsonObject>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::reports;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReportMeasure::Kind;

struct FilteredStore : ReportStore
{
    FilteredStore()
    {
        dealFrom(u"Fair"_s, Won, money(100));
        dealFrom(u"Fair"_s, Won, money(300));
        dealFrom(u"Fair"_s, Qualified, money(50));
        dealFrom(u"Web"_s, Qualified, money(80));
    }
    RecordId dealFrom(const QString &source, size_t stage, Money value)
    {
        return deal(stage, value, {{u"source"_s, source}});
    }

    Result<Report> answer(const QByteArray &members)
    {
        const auto definition = parseReportDefinition(
            (*this)->schema(), QString::fromUtf8(R"({"entity": "deal", )" + members + '}'));
        if (!definition)
            return fail(definition.error());
        const auto query = ReportQuery::make(**this, pivotParameters(*definition), {});
        return query ? pivotReport(*query, *definition) : fail(query.error());
    }
    /// How many records a cell opens, by the text that a list page gets; -1 where it opens none.
    qint64 opened(const Row &row, int column)
    {
        const auto records = drillDownOf(row, static_cast<size_t>(column));
        const auto filter = records ? parseFilter((*this)->schema(), records->entity, records->filter.toText())
                                    : Result<Filter>(fail(Error::Kind::NotFound, u"no records"_s));
        return filter ? (*this)->count({records->entity, {}, *filter, {}, {}, -1, false}).value_or(-1) : -1;
    }
    Filter filter(const QString &text) { return *parseFilter((*this)->schema(), EntityKind::Deal, text); }
};

const QByteArray wonCount = R"({"figure": "count", "filter": "status = \u0022won\u0022", "label": "Won"})";
const QByteArray bySources = R"("rows": [{"field": "source"}])";

ReportDefinition winRate(const Filter &won)
{
    ReportDefinition definition;
    definition.measures = {{}, {.kind = Kind::Count, .label = u"Won"_s, .filter = won},
        {.kind = Kind::Formula, .formula = u"won / count"_s, .format = FigureFormat::Percent}};
    return definition;
}

} // namespace

class tst_FilteredFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWinRateIsWonOverAll()
    {
        FilteredStore store;
        const auto report = store.answer(R"("figures": [{"figure": "count"}, )" + wonCount
            + R"(, {"figure": "formula", "formula": "won / count", "format": "percent"}], )" + bySources);
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'), u"Fair | 3 | 2 | 66.7\nWeb | 1 | 0 | 0\nAll | 4 | 2 | 50"_s);
        QCOMPARE(report->columns[2].name, u"won"_s);
        QCOMPARE(report->columns[2].label, u"Won"_s);
        QVERIFY(report->columns[2].isSum);
        QCOMPARE(store.opened(report->rows[0], 0), 3);
        QCOMPARE(store.opened(report->rows[0], 1), 3);
        QCOMPARE(store.opened(report->rows[0], 2), 2);
        QCOMPARE(store.opened(report->rows[0], 3), 3);
        QCOMPARE(store.opened(report->rows[1], 2), 0);
        QCOMPARE(store.opened(*report->total, 2), 2);
        QCOMPARE(report->chart.opened, 0); // the count of all deals is drawn
    }

    void theChartDrawsTheFigureThatWasChosenForIt()
    {
        FilteredStore store;
        const auto report = store.answer(
            R"("figures": [{"figure": "count"}, )" + wonCount + R"(], "chart_figure": 1, )" + bySources);
        QVERIFY_RESULT(report);
        QCOMPARE(report->chart.series.front().column, 2);
        QCOMPARE(report->chart.opened, 2);
    }

    void aBarOpensTheRecordsOfItsFigure()
    {
        FilteredStore store;
        const auto report = store.answer(R"("figures": [)" + wonCount + "], " + bySources);
        QVERIFY_RESULT(report);
        QCOMPARE(report->chart.opened, 1);
        QCOMPARE(store.opened(report->rows[0], report->chart.opened), 2);
        QVERIFY(report->rows[0].drillDown && !report->rows[0].drillDown->isExact); // the row has three
    }

    void theFilterOfTheReportHoldsBesides()
    {
        FilteredStore store;
        const auto report = store.answer(
            R"("filter": "value > 200", "figures": [{"figure": "count"}, )" + wonCount + "], " + bySources);
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'), u"Fair | 1 | 1\nAll | 1 | 1"_s);
        QCOMPARE(store.opened(report->rows[0], 2), 1);
    }

    void everyKindOfFigureCanHaveOne()
    {
        FilteredStore store;
        store.rate(u"USD", "2");
        store.dealFrom(u"Web"_s, ReportStore::Won, money(100, u"USD"));
        QByteArray figures;
        for (const char *figure : {"sum", "average", "median", "min", "max", "count_distinct"}) {
            const QByteArray one = QByteArray("{\"figure\": \"") + figure + "\", \"field\": \"value\"";
            figures += (figures.isEmpty() ? "" : ", ") + one + R"(, "filter": "status = \u0022won\u0022"}, )" + one
                + '}';
        }
        const auto report = store.answer(R"("figures": [)" + figures + ']');
        QVERIFY_RESULT(report);
        QCOMPARE(rowText(report->rows.front()),
            u"All | 400 EUR + 100 USD | 530 EUR + 100 USD | 150 EUR | 116 EUR | 100 EUR | 80 EUR | "_s
                + u"50 EUR | 50 EUR | 300 EUR | 300 EUR | 3 | 5"_s);
    }

    void aShareIsOfTheSameFigureInAllRows()
    {
        FilteredStore store;
        store.dealFrom(u"Web"_s, ReportStore::Won, money(10));
        store.dealFrom(u"Web"_s, ReportStore::Won, money(10));
        const auto report = store.answer(
            R"("figures": [{"figure": "count", "share": true, "filter": "status = \u0022won\u0022"}], )" + bySources);
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'), u"Fair | 50\nWeb | 50\nAll | 100"_s);
    }

    void columnsAndOthersHaveTheirOwn()
    {
        FilteredStore store;
        store.dealFrom(u"Call"_s, ReportStore::Won, money(10));
        const auto columns = store.answer(
            R"("figures": [{"figure": "count"}, )" + wonCount + R"(], "columns": [{"field": "source"}])");
        QVERIFY_RESULT(columns);
        const int fair = columns->indexOf(u"Fair/won");
        QVERIFY(fair > 0);
        QCOMPARE(cellText(columns->rows.front().cells[static_cast<size_t>(fair)]), u"2"_s);
        QCOMPARE(store.opened(columns->rows.front(), fair), 2);
        QCOMPARE(store.opened(columns->rows.front(), columns->indexOf(u"Web/won")), 0);
        QCOMPARE(store.opened(columns->rows.front(), columns->indexOf(u"won")), 3);
        const auto largest = store.answer(R"("figures": [)" + wonCount + R"(, {"figure": "count"}], "top": 1, )"
            + R"("sort": {"figure": 0, "descending": true}, )" + bySources);
        QVERIFY_RESULT(largest);
        QCOMPARE(tableOf(*largest).join(u'\n'), u"Fair | 2 | 3\nOthers | 1 | 2\nAll | 3 | 5"_s);
        QCOMPARE(store.opened(largest->rows[1], 1), 1);
        QCOMPARE(store.opened(largest->rows[1], 2), 2);
    }

    void thePeriodBeforeHasItsOwn()
    {
        FilteredStore store;
        const auto closed = [&](qint64 value, QDate day) {
            store.change(store.dealFrom(u"Call"_s, ReportStore::Won, money(value)), {{u"closed_on"_s, day}});
        };
        closed(10, {2026, 10, 3});
        closed(500, {2026, 10, 4});
        closed(500, {2025, 10, 5});
        closed(600, {2025, 11, 5});
        closed(10, {2025, 11, 5});
        const auto report = store.answer(
            R"("filter": "source = \u0022Call\u0022", "period": {"field": "closed_on", "is": "this_quarter"}, )"
            R"("compare": "year_before", "figures": [{"figure": "count", "label": "Large", "filter": "value > 100"}])");
        QVERIFY_RESULT(report);
        QCOMPARE(rowText(report->rows.front()), u"All | 1 | 2 | -50"_s);
        QCOMPARE(store.opened(report->rows.front(), report->indexOf(u"large")), 1);
        QCOMPARE(store.opened(report->rows.front(), report->indexOf(u"large_before")), 2);
    }

    void filesAndTheCommandLineHaveIt()
    {
        FilteredStore store;
        const auto report = store.answer(R"("figures": [{"figure": "count"}, )" + wonCount + "], " + bySources);
        QVERIFY_RESULT(report);
        const Sheet sheet = sheetOf(*report);
        QCOMPARE(sheet.columns[2].label, u"Won"_s);
        QVERIFY(sheet.rows.front()[2] == Value(qint64(2)));
        const QJsonObject row = toJson(*report, store->schema())[u"rows"_s][0].toObject();
        QCOMPARE(row[u"won"_s].toInteger(), 2);
        QVERIFY(row[u"cells"_s][u"won"_s][u"where"_s].toString().contains(u"status = \"won\""));
    }

    void aLabelIsItsNameInFormulas()
    {
        FilteredStore store;
        const Filter won = store.filter(u"status = \"won\""_s);
        ReportDefinition definition;
        definition.measures = {{.label = u"Number"_s}};
        for (const QString &label : {u"Won deals!"_s, QString(), u"2026"_s, u"Not"_s, u"Größe 2"_s, u"won deals"_s})
            definition.measures.push_back({.kind = Kind::Count, .label = label, .filter = won});
        QCOMPARE(figureNames(definition),
            (QStringList{u"count"_s, u"won_deals"_s, u"count_if"_s, u"count_if_4"_s, u"not_figure"_s, u"größe_2"_s,
                u"won_deals_7"_s}));
        const ReportMeasure nameless{.kind = Kind::Count, .filter = won};
        QCOMPARE(measureLabel(store->schema(), definition, nameless), u"Deals where status = \"won\""_s);
    }

    void formulasFollowAFigureThatIsRenamed()
    {
        FilteredStore store;
        ReportDefinition definition = winRate(store.filter(u"status = \"won\""_s));
        QVERIFY_RESULT(checkDefinition(store->schema(), definition));
        ReportMeasure named = definition.measures[1];
        named.label = u"Closed"_s;
        setMeasure(definition, 1, named);
        QCOMPARE(definition.measures[2].formula, u"closed / count"_s);
        named.filter = {}; // then it is like the first one
        setMeasure(definition, 1, named);
        QCOMPARE(definition.measures[2].formula, u"count_2 / count"_s);
        QVERIFY_RESULT(checkDefinition(store->schema(), definition));
    }

    void aRemovedFigureIsNotReplacedByTheNextOfItsName()
    {
        FilteredStore store;
        const Filter won = store.filter(u"status = \"won\""_s);
        ReportDefinition definition = winRate(won);
        removePart(definition, ReportPart::Figures, 1);
        addMeasure(definition, {.kind = Kind::Count, .label = u"Won"_s, .filter = store.filter(u"value > 1"_s)});
        const auto checked = checkDefinition(store->schema(), definition);
        QVERIFY(!checked);
        QCOMPARE(checked.error().where, u"figures[1].formula"_s);
    }

    void aHiddenFigureIsOnlyReadByFormulas()
    {
        FilteredStore store;
        const QByteArray hiddenWon
            = R"({"figure": "count", "filter": "status = \u0022won\u0022", "label": "Won", "hidden": true})";
        const QByteArray rate = R"({"figure": "formula", "formula": "won / count", "format": "percent"})";
        const auto report = store.answer(R"("figures": [)" + hiddenWon + R"(, {"figure": "count", "hidden": true}, )"
            + rate + R"(], "compare": "year_before", "period": {"field": "created_at", "is": "this_year"}, )"
            + bySources);
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'), u"Fair | 66.7 | -\nWeb | 0 | -\nAll | 50 | -"_s);
        QCOMPARE(report->chart.series.back().column, 1); // the rate
        QCOMPARE(sheetOf(*report).columns.size(), size_t(3));
        QVERIFY(!toJson(*report, store->schema())[u"total"_s].toObject().contains(u"won"_s));
        // Rows are sorted, and the largest are chosen, by a hidden figure as well.
        const auto sorted = store.answer(R"("figures": [)" + hiddenWon + R"(, {"figure": "count"}], "top": 1, )"
            + R"("sort": {"figure": 0, "descending": true}, )" + bySources);
        QVERIFY_RESULT(sorted);
        QCOMPARE(tableOf(*sorted).join(u'\n'), u"Fair | 3\nOthers | 1\nAll | 4"_s);
        QCOMPARE(sorted->chart.series.back().column, 1);
        QCOMPARE(sorted->chart.opened, 0);
    }

    void oneFigureRemainsShown()
    {
        FilteredStore store;
        const auto report = store.answer(R"("figures": [{"figure": "count", "hidden": true}])");
        QVERIFY(!report);
        QCOMPARE(report.error().where, u"figures"_s);
        ReportDefinition definition = winRate(store.filter(u"status = \"won\""_s));
        setHidden(definition, 0, true);
        setHidden(definition, 1, true);
        QVERIFY(!canHide(definition, 2));
        setHidden(definition, 2, true);
        QVERIFY(!definition.measures[2].isHidden);
        removePart(definition, ReportPart::Figures, 2);
        QCOMPARE(definition.firstShown(), size_t(0));
        QVERIFY_RESULT(checkDefinition(store->schema(), definition));
    }

    void aReferenceOfTheFilterIsAmongTheJoined()
    {
        FilteredStore store;
        const ReportDefinition definition = winRate(store.filter(u"company.owner.name = \"Ana\""_s));
        QCOMPARE(joinedPaths(store->schema(), definition), (QStringList{u"company"_s, u"company.owner"_s}));
    }
};

SATCHEL_TEST(tst_FilteredFigures)
#include "tst_FilteredFigures.moc"
