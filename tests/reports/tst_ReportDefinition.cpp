// SPDX-License-Identifier: GPL-3.0-or-later
// A built report's text: what is read is what was written, and what cannot be read is said with its place.
#include "reports/builder/ReportDefinition.h"

#include "domain/Places.h"
#include "store/EntityDefinitions.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::reports;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 34;

/// Definitions that hold, by chance.
class AnyDefinition
{
public:
    explicit AnyDefinition(const Schema &schema) : m_schema(schema) {}

    ReportDefinition next()
    {
        ReportDefinition definition;
        definition.filter = *parseFilter(m_schema, EntityKind::Deal,
            any(std::vector{u""_s, u"status = \"won\""_s, u"value > 5000 or company.industry is empty"_s,
                u"not (owner = me and title contains \"a \\\"b\\\"\")"_s}));
        if (below(2)) {
            definition.dateField = any(std::vector{u"closed_on"_s, u"created_at"_s, u"company.created_at"_s});
            definition.period = any(std::vector{u"this_year"_s, u"last_30_days"_s, u"2026-01-01..2026-03-31"_s});
            definition.comparison = static_cast<Comparison>(below(3));
        }
        definition.fiscalStart = 1 + static_cast<int>(below(12));
        definition.rows = groups(mostRowGroups);
        definition.columns = groups(mostColumnGroups);
        definition.measures.clear();
        do {
            definition.measures.push_back(measure());
            definition.measures.back().isHidden = definition.measures.size() > 1 && below(3) == 0;
        } while (below(3) > 0 && definition.measures.size() < mostMeasures);
        definition.sort = {
            static_cast<int>(below(static_cast<qint64>(definition.measures.size()) + 1)) - 1, below(2) == 1};
        definition.top = definition.rows.empty() ? 0 : static_cast<int>(below(20));
        definition.hasOthers = below(2) == 1;
        definition.chart = static_cast<ReportChart>(below(7));
        definition.chartFigure = static_cast<int>(below(static_cast<qint64>(definition.measures.size()) + 1)) - 1;
        return definition;
    }

private:
    qint64 below(qint64 bound) { return static_cast<qint64>((m_random() >> 1) % static_cast<quint64>(bound)); }
    template <typename T> const T &any(const std::vector<T> &all)
    {
        return all[static_cast<size_t>(below(static_cast<qint64>(all.size())))];
    }

    std::vector<ReportGroup> groups(size_t most)
    {
        const std::vector<ReportGroup> all{{u"source"_s}, {u"company.industry"_s}, {u"company.owner"_s},
            {u"closed_on"_s, store::DateUnit::Quarter}, {u"created_at"_s, store::DateUnit::Week},
            {u"value"_s, store::DateUnit::None, {percent("1000"), percent("5000.5")}},
            {u"probability"_s, store::DateUnit::None, {percent("12.25"), percent("50")}}};
        std::vector<ReportGroup> some;
        for (qint64 count = below(static_cast<qint64>(most) + 1); count > 0; --count)
            some.push_back(any(all));
        return some;
    }

    Filter filterOf(const QString &text) const { return *parseFilter(m_schema, EntityKind::Deal, text); }

    ReportMeasure measure()
    {
        using Kind = ReportMeasure::Kind;
        return any(std::vector<ReportMeasure>{{}, {Kind::Count, {}, {}, true}, {Kind::CountDistinct, u"company"_s},
            {Kind::Sum, u"value"_s}, {Kind::Sum, u"value"_s, u"probability"_s, true, u"Expected, \"net\""_s},
            {Kind::Average, u"probability"_s}, {Kind::Median, u"value"_s}, {Kind::Least, u"value"_s},
            {Kind::Greatest, u"score"_s}, {Kind::Formula, {}, {}, false, {}, u"1 + 2"_s},
            {Kind::Formula, {}, {}, false, u"A third"_s, u"round(1 / 3, 2)"_s, FigureFormat::Percent},
            {.kind = Kind::Average, .path = u"value"_s, .digits = 0},
            {.kind = Kind::Formula, .formula = u"1 / 3"_s, .digits = mostDigits},
            {.kind = Kind::Count, .label = u"Won"_s, .filter = filterOf(u"status = \"won\""_s)},
            {.kind = Kind::Sum,
                .path = u"value"_s,
                .filter = filterOf(u"not (title contains \"a \\\"b\\\"\") or company.owner = me"_s)}});
    }

    const Schema &m_schema;
    Random m_random{seed};
};

} // namespace

class tst_ReportDefinition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        TestStore store;
        AnyDefinition any(store->schema());
        for (int i = 0; i < 500; ++i) {
            const ReportDefinition written = any.next();
            const QString text = toText(store->schema(), written);
            const auto read = parseReportDefinition(store->schema(), text);
            QVERIFY2(read, qPrintable(text + u'\n' + (read ? QString() : toText(read.error()))));
            QVERIFY2(*read == written, qPrintable(text));
            QCOMPARE(toText(store->schema(), *read), text);
        }
    }

    void aMistakeIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *members, const char *where) {
            QTest::newRow(name) << QString::fromLatin1(members) << QString::fromLatin1(where);
        };
        const auto deals = [&](const char *name, const QByteArray &more, const char *where) {
            row(name, QByteArray(R"({"entity": "deal", "figures": [{"figure": "count"}], )" + more + '}').constData(),
                where);
        };
        row("no JSON", R"({"entity": )", "character 11");
        row("a list", R"([])", "");
        row("no figure", R"({"entity": "deal"})", "figures");
        row("no entity", R"({"entity": "dear"})", "entity");
        row("an internal entity", R"({"entity": "setting", "figures": [{"figure": "count"}]})", "entity");
        row("an unknown figure", R"({"entity": "deal", "figures": [{"figure": "mode"}]})", "figures[0].figure");
        row("a sum of a text", R"({"entity": "deal", "figures": [{"figure": "sum", "field": "title"}]})",
            "figures[0].field");
        row("a count of a field", R"({"entity": "deal", "figures": [{"figure": "count", "field": "title"}]})",
            "figures[0].field");
        row("a weight that is no percentage",
            R"({"entity": "deal", "figures": [{"figure": "sum", "field": "value", "weight": "score"}]})",
            "figures[0].weight");
        row("a share of an average",
            R"({"entity": "deal", "figures": [{"figure": "average", "field": "value", "share": true}]})",
            "figures[0].share");
        row("a figure's filter over an unknown field",
            R"({"entity": "deal", "figures": [{"figure": "count"}, {"figure": "count", "filter": "x_gone = 1"}]})",
            "figures[1].filter");
        row("a figure's filter of a wrong value",
            R"({"entity": "deal", "figures": [{"figure": "sum", "field": "value", "filter": "closed_on > 7"}]})",
            "figures[0].filter");
        row("a figure's filter that is no text", R"({"entity": "deal", "figures": [{"figure": "count", "filter": 1}]})",
            "figures[0].filter");
        row("all figures are hidden", R"({"entity": "deal", "figures": [{"figure": "count", "hidden": true}]})",
            "figures");
        row("a figure hidden by a text", R"({"entity": "deal", "figures": [{"figure": "count", "hidden": "yes"}]})",
            "figures[0].hidden");
        row("five digits", R"({"entity": "deal", "figures": [{"figure": "average", "field": "value", "digits": 5}]})",
            "figures[0].digits");
        row("digits of a count", R"({"entity": "deal", "figures": [{"figure": "count", "digits": 1}]})",
            "figures[0].digits");
        row("digits of a whole number",
            R"({"entity": "deal", "figures": [{"figure": "max", "field": "score", "digits": 1}]})",
            "figures[0].digits");
        row("half a digit",
            R"({"entity": "deal", "figures": [{"figure": "average", "field": "value", "digits": 1.5}]})",
            "figures[0].digits");
        row("a formula with a filter",
            R"({"entity": "deal", "figures": [{"figure": "formula", "formula": "1 + 2", "filter": "value > 1"}]})",
            "figures[0].filter");
        deals("an unknown key", R"("colour": 1)", "colour");
        deals("an unknown key of a group", R"("rows": [{"field": "source", "sort": "up"}])", "rows[0].sort");
        deals("a bad path", R"("rows": [{"field": "source"}, {"field": "company.nothing"}])", "rows[1].field");
        deals("a path through a text", R"("columns": [{"field": "source.name"}])", "columns[0].field");
        deals("a date without a period", R"("rows": [{"field": "closed_on"}])", "rows[0].by");
        deals("a text by month", R"("rows": [{"field": "source", "by": "month"}])", "rows[0].by");
        deals("an unknown period", R"("rows": [{"field": "closed_on", "by": "decade"}])", "rows[0].by");
        deals("an amount without bounds", R"("rows": [{"field": "value"}])", "rows[0].bounds");
        deals("bounds of a text", R"("rows": [{"field": "source", "bounds": ["1"]}])", "rows[0].bounds");
        deals(
            "a bound that is no number", R"("rows": [{"field": "value", "bounds": ["1", "x"]}])", "rows[0].bounds[1]");
        deals("bounds that do not ascend", R"("rows": [{"field": "value", "bounds": ["2", "2"]}])", "rows[0].bounds");
        deals("a list of tags", R"("rows": [{"field": "tags"}])", "rows[0].field");
        deals("a filter that cannot be read", R"("filter": "value >")", "filter");
        deals("a filter of another entity", R"("filter": "job_title = 1")", "filter");
        deals("a comparison without a period", R"("compare": "year_before")", "compare");
        deals("a comparison with all time",
            R"("period": {"field": "closed_on", "is": "all"}, "compare": "year_before")", "compare");
        deals("a period of a text", R"("period": {"field": "title", "is": "all"})", "period.field");
        deals("a period that is none", R"("period": {"field": "closed_on", "is": "soon"})", "period.is");
        deals("a month 13", R"("fiscal_start": 13)", "fiscal_start");
        deals("half a number", R"("top": 1.5)", "top");
        deals("a flag as a text", R"("others": "no")", "others");
        deals("the largest of no rows", R"("top": 3)", "top");
        deals("a figure that is not there", R"("sort": {"figure": 1})", "sort.figure");
        deals("a chart of a figure that is not there", R"("chart_figure": 1)", "chart_figure");
        deals("five fields of rows",
            R"("rows": [{"field": "source"}, {"field": "source"}, {"field": "source"}, {"field": "source"}, )"
            R"({"field": "source"}])",
            "rows");
    }
    void aMistakeIsSaidWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        TestStore store;
        const auto read = parseReportDefinition(store->schema(), text);
        QVERIFY(!read);
        QCOMPARE(read.error().where, where);
        QVERIFY(!read.error().what.isEmpty());
    }

    void aRemovedRecordTypeIsNamed()
    {
        TestStore store;
        store.create(EntityKind::EntityDefinition, {{u"label"_s, u"Project"_s}});
        const QString text = uR"({"entity": "x_project", "figures": [{"figure": "count"}]})"_s;
        QVERIFY_RESULT(parseReportDefinition(store->schema(), text));
        const auto edits = store::EntityDefinitions(*store).remove(u"x_project"_s);
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT(store->commit({u"Remove"_s, Origin::user(), *edits, {}}));
        const auto read = parseReportDefinition(store->schema(), text);
        QVERIFY(!read);
        QCOMPARE(
            toText(read.error()), u"entity: the record type \"Project\" was removed; restore it to use its records"_s);
    }

    void placesWithinOthersAreJoined()
    {
        QCOMPARE(joinPlaces(u"filter"_s, u"character 5"_s), u"filter, character 5"_s);
        QCOMPARE(joinPlaces(u"filter"_s, {}), u"filter"_s);
        QCOMPARE(joinPlaces({}, u"rows[0]"_s), u"rows[0]"_s);
        QCOMPARE(joinPlaces(u"d.json"_s, u"rows[0]"_s, ": "_L1), u"d.json: rows[0]"_s);
    }
};

SATCHEL_TEST(tst_ReportDefinition)
#include "tst_ReportDefinition.moc"
