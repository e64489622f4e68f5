// SPDX-License-Identifier: GPL-3.0-or-later
// Calculated figures of built reports, beside tables worked out by hand: of rows, totals, others and the period before;
// what cannot be calculated, what is wrong with a formula, and what becomes of one when figures are moved or removed.
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

Result<Report> answerOf(ReportStore &store, const QString &text)
{
    const auto definition = parseReportDefinition(store->schema(), text);
    if (!definition)
        return fail(definition.error());
    const auto query = ReportQuery::make(*store, pivotParameters(*definition), {});
    return query ? pivotReport(*query, *definition) : fail(query.error());
}

/// A calculated figure; with a format, and a label.
QString formulaText(const QString &formula, const QString &format = u"automatic"_s, const QString &label = {})
{
    return uR"({"figure": "formula", "formula": "%1", "format": "%2", "label": "%3"})"_s.arg(formula, format, label);
}

const QString bySourceText = uR"("rows": [{"field": "source"}])"_s;

/// Deals: sum and count are the first figures.
QString dealsText(const QStringList &formulas, const QString &more = bySourceText)
{
    return uR"({"entity": "deal", "figures": [{"figure": "sum", "field": "value"}, {"figure": "count"}, )"_s
        + formulas.join(u", "_s) + u"], "_s + more + u'}';
}

RecordId dealFrom(ReportStore &store, const QString &source, std::optional<Money> value)
{
    return store.deal(ReportStore::Qualified, value, {{u"source"_s, source}});
}

ReportMeasure formulaOf(const QString &text)
{
    return {.kind = Kind::Formula, .formula = text};
}

ReportDefinition twoSumsACountAnd(const QString &formula)
{
    ReportDefinition definition;
    definition.measures = {
        {.kind = Kind::Sum, .path = u"value"_s}, {.kind = Kind::Sum, .path = u"value"_s}, {}, formulaOf(formula)};
    return definition;
}

} // namespace

class tst_FigureFormulas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTableWorkedOutByHand()
    {
        ReportStore store;
        store.rate(u"USD", "2");
        dealFrom(store, u"Fair"_s, money(100));
        dealFrom(store, u"Fair"_s, money(100, u"USD"));
        dealFrom(store, u"Web"_s, money(300));
        dealFrom(store, u"Web"_s, {});
        const auto report = answerOf(store,
            dealsText({formulaText(u"sum_value / count"_s, u"automatic"_s, u"Per deal"_s),
                          formulaText(u"count / 4"_s, u"percent"_s), formulaText(u"formula * 2 / sum_value"_s),
                          formulaText(u"number(formula)"_s, u"money"_s)},
                bySourceText + uR"(, "sort": {"figure": 2, "descending": true})"_s));
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'),
            QStringList({u"Web | 300 EUR | 2 | 150 EUR | 50 | 1 | 150 EUR"_s,
                            u"Fair | 100 EUR + 100 USD | 2 | 75 EUR | 50 | 1 | 75 EUR"_s,
                            u"All | 400 EUR + 100 USD | 4 | 112.50 EUR | 100 | 0.5 | 112.50 EUR"_s})
                .join(u'\n'));
        QCOMPARE(report->columns[3].label, u"Per deal"_s);
        QCOMPARE(report->columns[3].kind, ReportCellKind::Money);
        QCOMPARE(report->columns[4].kind, ReportCellKind::Percent);
        QCOMPARE(report->columns[4].label, u"count / 4"_s);
        QCOMPARE(report->columns[5].kind, ReportCellKind::Number);
        QCOMPARE(report->columns[6].kind, ReportCellKind::Money);
        for (size_t column = 3; column < report->columns.size(); ++column)
            QVERIFY(!report->columns[column].isSum);
        QCOMPARE(report->chart.kind, Chart::Kind::Bars);
        QCOMPARE(report->chart.series.front().column, 3);
        const auto records = drillDownOf(report->rows[0], 3);
        QVERIFY(records);
        QCOMPARE(store->count({EntityKind::Deal, {}, records->filter, {}, {}, -1, false}).value_or(-1), 2);
    }

    void aFigureHasTheDigitsThatWereChosen()
    {
        ReportStore store;
        const auto company = [&](const QString &industry, qint64 employees) {
            store.create(EntityKind::Company,
                {{u"name"_s, u"Company %1"_s.arg(employees)}, {u"industry"_s, industry}, {u"employees"_s, employees}});
        };
        company(u"Pharma"_s, 10);
        company(u"Pharma"_s, 11);
        company(u"Pharma"_s, 13);
        company(u"Food"_s, 1);
        const auto report = answerOf(store, uR"({"entity": "company", "rows": [{"field": "industry"}], "figures": [
                {"figure": "average", "field": "employees", "digits": 3}, {"figure": "average", "field": "employees"},
                {"figure": "formula", "formula": "average_employees / 3", "digits": 4},
                {"figure": "count", "share": true, "digits": 0},
                {"figure": "median", "field": "employees", "digits": 0}]})"_s);
        QVERIFY_RESULT(report);
        // The formula reads the average as it is without chosen digits.
        QCOMPARE(tableOf(*report).join(u'\n'),
            u"Food | 1 | 1 | 0.3333 | 25 | 1\nPharma | 11.333 | 11.3 | 3.7667 | 75 | 11\n"_s
                + u"All | 8.75 | 8.8 | 2.9333 | 100 | 11"_s);
        QCOMPARE(report->columns[1].digits, 3);
        QCOMPARE(report->columns[2].digits, usualDigits);
    }

    void rowsAreSortedAndComparedByWhatIsNotRounded()
    {
        ReportStore store;
        for (const auto &[source, score] :
            std::vector<std::pair<QString, const char *>>{{u"A"_s, "20.1"}, {u"B"_s, "20.4"}, {u"C"_s, "20.2"}})
            store.deal(ReportStore::Qualified, {}, {{u"source"_s, source}, {u"probability"_s, percent(score)}});
        const auto report = answerOf(
            store, uR"({"entity": "deal", "figures": [{"figure": "average", "field": "probability", "digits": 0}],
                 "rows": [{"field": "source"}], "sort": {"figure": 0, "descending": true}})"_s);
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'), u"B | 20\nC | 20\nA | 20\nAll | 20"_s);
    }

    void theyAreInFilesLikeOtherFigures()
    {
        ReportStore store;
        dealFrom(store, u"Fair"_s, money(100));
        dealFrom(store, u"Web"_s, money(50));
        const auto report = answerOf(
            store, dealsText({formulaText(u"count / 2"_s, u"percent"_s), formulaText(u"sum_value / count"_s)}));
        QVERIFY_RESULT(report);
        const Sheet sheet = sheetOf(*report);
        QCOMPARE(sheet.rows.size(), size_t(3));
        QCOMPARE(sheet.columns[3].type, FieldType::Percent);
        QVERIFY(sheet.rows.back()[3] == Value(percent("100")));
        QCOMPARE(sheet.columns[4].type, FieldType::Money);
        QVERIFY(sheet.rows.back()[4] == Value(money(75)));
        const QJsonObject total = toJson(*report, store->schema())[u"total"_s].toObject();
        QVERIFY(total.contains(u"formula"_s) && total.contains(u"formula_4"_s));
    }

    void theOthersAreCalculatedFromTheirOwnFigures()
    {
        ReportStore store;
        dealFrom(store, u"Fair"_s, money(100));
        dealFrom(store, u"Fair"_s, money(300));
        dealFrom(store, u"Web"_s, money(50));
        dealFrom(store, u"Call"_s, money(20));
        const auto report = answerOf(store,
            dealsText({formulaText(u"sum_value / count"_s)},
                bySourceText + uR"(, "sort": {"figure": 2, "descending": true}, "top": 1)"_s));
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'),
            QStringList({u"Fair | 400 EUR | 2 | 200 EUR"_s, u"Others | 70 EUR | 2 | 35 EUR"_s,
                            u"All | 470 EUR | 4 | 117.50 EUR"_s})
                .join(u'\n'));
    }

    void theColumnsOfGroupsHaveTheirOwn()
    {
        ReportStore store;
        dealFrom(store, u"Fair"_s, money(100));
        dealFrom(store, u"Fair"_s, money(300));
        dealFrom(store, u"Web"_s, money(50));
        const auto report = answerOf(store,
            dealsText({formulaText(u"sum_value / count"_s)},
                uR"("rows": [{"field": "stage"}], "columns": [{"field": "source"}])"_s));
        QVERIFY_RESULT(report);
        QCOMPARE(
            rowText(*report->total), u"All | 400 EUR | 2 | 200 EUR | 50 EUR | 1 | 50 EUR | 450 EUR | 3 | 150 EUR"_s);
        const int fair = report->indexOf(u"Fair/formula");
        QVERIFY(fair > 0);
        const auto records = drillDownOf(report->rows[0], static_cast<size_t>(fair));
        QVERIFY(records);
        QCOMPARE(store->count({EntityKind::Deal, {}, records->filter, {}, {}, -1, false}).value_or(-1), 2);
    }

    void thePeriodBeforeHasItsOwn()
    {
        ReportStore store;
        const auto won = [&](qint64 value, QDate day) {
            const RecordId deal = store.deal(ReportStore::Won, money(value));
            store.change(deal, {{u"closed_on"_s, day}});
        };
        won(100, {2026, 10, 3});
        won(300, {2026, 11, 3});
        won(60, {2025, 10, 9});
        const QString period = uR"("rows": [{"field": "status"}], "compare": "year_before",
                                   "period": {"field": "closed_on", "is": "this_quarter"})"_s;
        const auto report = answerOf(store,
            dealsText(
                {formulaText(u"sum_value / count"_s), formulaText(u"count / (count + 1)"_s, u"percent"_s)}, period));
        QVERIFY_RESULT(report);
        QCOMPARE(rowText(*report->total),
            u"All | 400 EUR | 60 EUR | 566.7 | 2 | 1 | 100 | 200 EUR | 60 EUR | 233.3 | 66.7 | 50"_s);
        const int before = report->indexOf(u"formula_before");
        QVERIFY(before > 0);
        const auto records = drillDownOf(*report->total, static_cast<size_t>(before));
        QVERIFY(records);
        QCOMPARE(store->count({EntityKind::Deal, {}, records->filter, {}, {}, -1, false}).value_or(-1), 1);
    }

    void percentagesAreFractions()
    {
        ReportStore store;
        dealFrom(store, u"Fair"_s, money(100));
        dealFrom(store, u"Fair"_s, money(300));
        dealFrom(store, u"Web"_s, money(50));
        dealFrom(store, u"Call"_s, {});
        const QString share = uR"({"figure": "count", "share": true})"_s;
        const QString others = formulaText(u"1 - count_share"_s, u"percent"_s);
        const QString part = formulaText(u"sum_value * count_share"_s);
        const auto wrong = answerOf(store, dealsText({share, others, part, formulaText(u"formula_4 / 2"_s)}));
        QVERIFY(!wrong); // the first formula has no number: its name was free
        QVERIFY2(wrong.error().what.contains(u"there are sum_value, count, count_share, formula, formula_5"_s),
            qPrintable(wrong.error().what));
        const auto right = answerOf(
            store, dealsText({share, others, part, formulaText(u"formula / 2"_s, u"percent"_s)}));
        QVERIFY_RESULT(right);
        QCOMPARE(tableOf(*right).join(u'\n'),
            QStringList(
                {u"Call | - | 1 | 25 | 75 | - | 37.5"_s, u"Fair | 400 EUR | 2 | 50 | 50 | 200 EUR | 25"_s,
                    u"Web | 50 EUR | 1 | 25 | 75 | 12.50 EUR | 37.5"_s, u"All | 450 EUR | 4 | 100 | 0 | 450 EUR | 0"_s})
                .join(u'\n'));
    }

    void whatCannotBeCalculatedIsEmpty()
    {
        ReportStore store;
        dealFrom(store, u"Fair"_s, {});
        dealFrom(store, u"Web"_s, money(100));
        const auto report = answerOf(store,
            dealsText(
                {formulaText(u"sum_value / (count - 1)"_s), formulaText(u"count * 9000000000000 * 9000000000000"_s),
                    formulaText(u"first(number(sum_value), 0)"_s)}));
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'),
            QStringList({u"Fair | - | 1 | - | - | 0"_s, u"Web | 100 EUR | 1 | - | - | 100"_s,
                            u"All | 100 EUR | 2 | 100 EUR | - | 100"_s})
                .join(u'\n'));
    }

    void anAmountWithoutARateCountsOnlyAlone()
    {
        ReportStore store;
        dealFrom(store, u"Fair"_s, money(7, u"KWD"));
        dealFrom(store, u"Web"_s, money(100));
        const auto report = answerOf(store, dealsText({formulaText(u"sum_value / count"_s)}));
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'),
            QStringList({u"Fair | 7.000 KWD | 1 | 7.000 KWD"_s, u"Web | 100 EUR | 1 | 100 EUR"_s,
                            u"All | 100 EUR + 7.000 KWD | 2 | 50 EUR"_s})
                .join(u'\n'));
        QVERIFY(report->notes.join(u' ').contains(u"KWD"_s));
        const auto other = answerOf(store, dealsText({formulaText(u"count * 2"_s)}));
        QVERIFY_RESULT(other);
        QVERIFY(!other->notes.join(u' ').contains(u"KWD"_s)); // no figure leaves it out
    }

    void aMistakeIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QString &figures, const QString &where, const QString &what) {
            QTest::newRow(name) << figures << where << what;
        };
        const auto formula = [&](const char *name, const QString &text, const QString &what) {
            row(name,
                uR"({"figure": "sum", "field": "value"}, {"figure": "count"}, {"figure": "formula", "formula": ")"_s
                    + text + uR"("})"_s,
                u"figures[2].formula"_s, what);
        };
        formula("an unknown figure", u"sum_value / counts"_s,
            u"column 13: there is no figure \"counts\"; there are sum_value, count"_s);
        formula("a field", u"company.employees"_s, u"column 1: there is no figure \"company.employees\""_s);
        formula("itself", u"1 + formula"_s, u"in a circle: formula → formula"_s);
        formula("no end", u"count +"_s, u"column 8: a value is missing"_s);
        formula("nothing", u" "_s, u"the formula is empty"_s);
        formula("a condition", u"count > 1"_s, u"a figure is a number or an amount"_s);
        formula("a date", u"today()"_s, u"a figure is a number or an amount"_s);
        formula("a number and an amount", u"sum_value + count"_s, u"do not fit together"_s);
        formula("a number in amounts", u"count / sum_value"_s, u"do not fit together"_s);
        formula("too long", u"1 + "_s.repeated(1000) + u'1', u"longer than 4000 characters"_s);
        row("a circle of two",
            uR"({"figure": "formula", "formula": "formula_2"}, {"figure": "formula", "formula": "formula"})"_s,
            u"figures[0].formula"_s, u"formula → formula_2 → formula"_s);
        row("an amount in percent", uR"({"figure": "sum", "field": "value"},
                {"figure": "formula", "formula": "sum_value * 2", "format": "percent"})"_s,
            u"figures[1].format"_s, u"percentage"_s);
        row("an unknown format", uR"({"figure": "formula", "formula": "1", "format": "stars"})"_s,
            u"figures[0].format"_s, u"stars"_s);
        row("a formula with a field", uR"({"figure": "formula", "formula": "1", "field": "value"})"_s,
            u"figures[0].field"_s, u"no field"_s);
        row("the share of a formula", uR"({"figure": "formula", "formula": "1", "share": true})"_s,
            u"figures[0].share"_s, u"share"_s);
        row("a count with a formula", uR"({"figure": "count", "formula": "1"})"_s, u"figures[0].formula"_s,
            u"calculated"_s);
        row("a count with a format", uR"({"figure": "count", "format": "percent"})"_s, u"figures[0].format"_s,
            u"calculated"_s);
    }
    void aMistakeIsSaidWithItsPlace()
    {
        QFETCH(QString, figures);
        QFETCH(QString, where);
        QFETCH(QString, what);
        TestStore store;
        const auto read = parseReportDefinition(
            store->schema(), uR"({"entity": "deal", "figures": [)"_s + figures + u"]}"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
        QVERIFY2(read.error().what.contains(what), qPrintable(read.error().what));
    }

    void formulasFollowTheFiguresTheyRead()
    {
        ReportStore store;
        ReportDefinition definition = twoSumsACountAnd(u"sum_value_2  /  count"_s);
        QVERIFY_RESULT(checkDefinition(store->schema(), definition));
        movePart(definition, ReportPart::Figures, 1, -1);
        QCOMPARE(definition.measures[3].formula, u"sum_value  /  count"_s);
        setMeasure(definition, 0, {.kind = Kind::Average, .path = u"value"_s});
        QCOMPARE(definition.measures[3].formula, u"average_value  /  count"_s);
        QCOMPARE(figureNames(definition), (QStringList{u"average_value"_s, u"sum_value"_s, u"count"_s, u"formula"_s}));
        movePart(definition, ReportPart::Figures, 3, -3);
        QCOMPARE(definition.measures[0].formula, u"average_value  /  count"_s);
        QVERIFY_RESULT(checkDefinition(store->schema(), definition));
        removePart(definition, ReportPart::Figures, 1);
        const auto checked = checkDefinition(store->schema(), definition);
        QVERIFY(!checked);
        QCOMPARE(checked.error().where, u"figures[0].formula"_s);
        QVERIFY2(
            checked.error().what.contains(u"there is no figure \"average_value\""_s), qPrintable(checked.error().what));
    }

    void movingFiguresChangesNoCell()
    {
        BuilderStore store(40);
        ReportDefinition definition;
        definition.rows = {{u"source"_s}};
        definition.measures = {{.kind = Kind::Count, .label = u"A"_s},
            {.kind = Kind::Sum, .path = u"value"_s, .label = u"B"_s},
            {.kind = Kind::Sum, .path = u"value"_s, .label = u"C"_s},
            {.kind = Kind::Formula, .label = u"D"_s, .formula = u"sum_value_3 / count"_s},
            {.kind = Kind::Formula, .label = u"E"_s, .formula = u"formula * 2"_s},
            {.kind = Kind::Formula, .label = u"F"_s, .formula = u"formula_5 - formula"_s}};
        const auto cells = [&] {
            std::map<QString, QStringList> byLabel;
            const auto report = pivotReport(store.query(definition), definition);
            for (size_t column = 1; report && column < report->columns.size(); ++column) {
                QStringList &own = byLabel[report->columns[column].label];
                for (const Row &row : report->rows)
                    own.append(cellText(row.cells[column]));
                own.append(cellText(report->total->cells[column]));
            }
            return byLabel;
        };
        const auto before = cells();
        QCOMPARE(before.size(), size_t(6));
        QVERIFY(before.at(u"D"_s) == before.at(u"F"_s)); // twice as much, less once
        for (int round = 0; round < 40; ++round) {
            movePart(definition, ReportPart::Figures, static_cast<size_t>(store.below(6)),
                static_cast<int>(store.below(9)) - 4);
            QVERIFY_RESULT(checkDefinition(store->schema(), definition));
            QVERIFY(cells() == before);
        }
    }

    void noOtherFigureTakesThePlaceOfARemovedOne()
    {
        ReportStore store;
        ReportDefinition definition = twoSumsACountAnd(u"sum_value / count"_s);
        definition.measures.push_back(formulaOf(u"formula * 2"_s));
        definition.measures.push_back(formulaOf(u"formula_5 * 2"_s));
        QVERIFY_RESULT(checkDefinition(store->schema(), definition));
        removePart(definition, ReportPart::Figures, 3); // the two formulas behind it are called otherwise now
        QCOMPARE(definition.measures[3].formula, u"formula_removed * 2"_s);
        QCOMPARE(definition.measures[4].formula, u"formula * 2"_s);
        QVERIFY(!checkDefinition(store->schema(), definition));
        removePart(definition, ReportPart::Figures, 4);
        removePart(definition, ReportPart::Figures, 3);
        addMeasure(definition, formulaOf(u"count"_s));
        addMeasure(definition, formulaOf(u"formula + sum_value"_s));
        removePart(definition, ReportPart::Figures, 3);
        addMeasure(definition, formulaOf(u"count + 1"_s));
        QCOMPARE(definition.measures[3].formula, u"formula_removed + sum_value"_s);
        removePart(definition, ReportPart::Figures, 0); // the other sum of the same field is called so now
        QCOMPARE(definition.measures[2].formula, u"formula_removed + sum_value_removed"_s);
    }

    void aFigureThatComesBackIsReadAgain()
    {
        ReportStore store;
        ReportDefinition definition;
        definition.measures = {{}, {.kind = Kind::Sum, .path = u"value"_s}, formulaOf(u"sum_value / count"_s)};
        removePart(definition, ReportPart::Figures, 1);
        QVERIFY(!checkDefinition(store->schema(), definition));
        addMeasure(definition, {.kind = Kind::Sum, .path = u"value"_s});
        QVERIFY_RESULT(checkDefinition(store->schema(), definition));
    }

    void anEditorHearsWhatAFormulaResultsIn()
    {
        ReportStore store;
        const auto tried = [&](const QString &formula) {
            return tryFigureFormula(store->schema(), twoSumsACountAnd(formula), 3);
        };
        QCOMPARE(tried(u"sum_value / count"_s).value_or(FormulaType::Nothing), FormulaType::Amount);
        QCOMPARE(tried(u"sum_value / sum_value_2"_s).value_or(FormulaType::Nothing), FormulaType::Number);
        QCOMPARE(tried(u"sum_value / x"_s).error().where, u"column 13"_s);
        ReportDefinition definition = twoSumsACountAnd(u"x"_s);
        definition.measures.push_back(formulaOf(u"formula + 1"_s));
        const auto behind = tryFigureFormula(store->schema(), definition, 4);
        QVERIFY(!behind);
        QVERIFY(behind.error().where.isEmpty());
        QVERIFY(behind.error().what.contains(u"formula"_s));
    }
};

SATCHEL_TEST(tst_FigureFormulas)
#include "tst_FigureFormulas.moc"
