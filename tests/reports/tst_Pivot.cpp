// SPDX-License-Identifier: GPL-3.0-or-later
// Built reports beside a second reckoning that reads the records one by one and knows no SQL, and every cell beside the
// number of records that its filter finds.
#include "domain/TextFolding.h"
#include "tests/reports/BuilderStore.h"
#include "tests/support/TestProgram.h"

#include "reports/builder/ChartChoice.h"
#include "reports/Ratios.h"
#include "store/ExchangeRates.h"

#include <cmath>
#include <numeric>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::reports;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReportMeasure::Kind;
using store::DateUnit;

/// The first day of the period that a day is in, found by going back day by day.
QDate firstDayOf(QDate day, DateUnit unit, int fiscalStart)
{
    const auto isFirst = [&](QDate one) {
        const int month = (one.month() - fiscalStart + 12) % 12;
        switch (unit) {
        case DateUnit::None:
        case DateUnit::Day: return true;
        case DateUnit::Week: return one.dayOfWeek() == Qt::Monday;
        case DateUnit::Month: return one.day() == 1;
        case DateUnit::Quarter: return one.day() == 1 && month % 3 == 0;
        case DateUnit::Year: break;
        }
        return one.day() == 1 && month == 0;
    };
    while (!isFirst(day))
        day = day.addDays(-1);
    return day;
}

/// A record's values by path, read once.
struct Facts
{
    QHash<QString, Value> values;
};

/// What a group comes to, by the simplest means.
struct Naive
{
    qint64 count = 0;
    QHash<QString, std::vector<Value>> values;
};

class NaiveReport
{
public:
    NaiveReport(BuilderStore &store, const ReportDefinition &definition)
        : m_store(store), m_definition(definition), m_rates(*store::readExchangeRates(*store))
    {
        QStringList paths;
        for (const auto *groups : {&definition.rows, &definition.columns}) {
            for (const ReportGroup &group : *groups)
                paths.append(group.path);
        }
        for (const ReportMeasure &measure : definition.measures)
            paths << measure.path << measure.weight;
        paths.removeAll(QString());
        paths.removeDuplicates();
        const auto rows = store->select({definition.entity, paths, definition.filter, {}, {}, -1, false});
        if (!rows)
            qFatal("%s", qUtf8Printable(toText(rows.error())));
        for (qsizetype row = 0; row < rows->size(); ++row) {
            Facts facts;
            for (int column = 0; column < paths.size(); ++column)
                facts.values.insert(paths[column], rows->value(row, column));
            add(facts);
        }
    }

    const std::map<QString, Naive> &cells() const { return m_cells; }

    /// As text, to be compared with the pivot's cell.
    QString figure(const ReportMeasure &measure, const Naive &cell, const Naive &whole) const
    {
        if (measure.isShare) {
            const double all = sum(measure, whole);
            return all == 0 ? u"-"_s : QString::number(std::round(sum(measure, cell) * 1000 / all) / 10);
        }
        const std::vector<Value> values = cell.values.value(measure.path);
        switch (measure.kind) {
        case Kind::Count: return QString::number(cell.count);
        case Kind::CountDistinct: {
            QSet<QString> distinct;
            for (const Value &value : values)
                distinct.insert(textOfValue(value));
            return QString::number(distinct.size());
        }
        default: break;
        }
        if (!measure.weight.isEmpty())
            return amountFigure(measure, cell);
        if (values.empty())
            return u"-"_s;
        const auto isAmount = std::holds_alternative<Money>(values.front());
        return isAmount ? amountFigure(measure, cell) : numberFigure(measure, values);
    }

    QString keyOf(const ReportGroup &group, const Value &value) const
    {
        if (!group.bounds.empty())
            return stepOf(group, value);
        if (const auto *flag = std::get_if<bool>(&value))
            return *flag ? u"1"_s : u"0"_s;
        const Field *field = resolvePath(m_store->schema(), m_definition.entity, group.path)->field();
        if (isEmpty(value))
            return field->type == FieldType::Boolean ? u"0"_s : u"none"_s;
        if (const auto *date = std::get_if<QDate>(&value))
            return firstDayOf(*date, group.unit, m_definition.fiscalStart).toString(Qt::ISODate);
        if (const auto *instant = std::get_if<Instant>(&value))
            return firstDayOf(instant->dateIn(m_store.clock.zone()), group.unit, m_definition.fiscalStart)
                .toString(Qt::ISODate);
        return textOfValue(value);
    }

    static QString textOfValue(const Value &value)
    {
        if (const auto *id = std::get_if<RecordId>(&value))
            return id->toString();
        if (const auto *number = std::get_if<qint64>(&value))
            return QString::number(*number);
        if (const auto *decimal = std::get_if<Decimal>(&value))
            return QString::number(decimal->millionths());
        if (const auto *money = std::get_if<Money>(&value))
            return money->amountText() + money->currency.code();
        if (const auto *date = std::get_if<QDate>(&value))
            return date->toString(Qt::ISODate);
        return fold(textOf(value));
    }

private:
    QString stepOf(const ReportGroup &group, const Value &value) const
    {
        if (isEmpty(value))
            return u"none"_s;
        qint64 step = 0;
        for (const Decimal bound : group.bounds) {
            if (const auto *money = std::get_if<Money>(&value)) {
                const Money inMain{bound.millionths() / 10'000, m_store->mainCurrency()};
                const auto limit = rates().convertTo(inMain, money->currency);
                if (!limit)
                    return u"-1"_s;
                step += money->minor >= limit->minor ? 1 : 0;
            } else if (const auto *number = std::get_if<qint64>(&value)) {
                step += *number * Decimal::one >= bound.millionths() ? 1 : 0;
            } else {
                step += std::get<Decimal>(value) >= bound ? 1 : 0;
            }
        }
        return QString::number(step);
    }

    void add(const Facts &facts)
    {
        std::vector<QString> rows;
        QString column;
        for (const ReportGroup &group : m_definition.rows)
            rows.push_back(keyOf(group, facts.values.value(group.path)));
        for (const ReportGroup &group : m_definition.columns)
            column += u'/' + keyOf(group, facts.values.value(group.path));
        QString row;
        for (size_t depth = 0; depth <= rows.size(); ++depth) {
            if (depth > 0)
                row += u'/' + rows[depth - 1];
            addTo(row + u" | "_s, facts);
            if (!column.isEmpty())
                addTo(row + u" | "_s + column, facts);
        }
    }

    void addTo(const QString &key, const Facts &facts)
    {
        Naive &cell = m_cells[key];
        ++cell.count;
        for (const ReportMeasure &measure : m_definition.measures) {
            const Value value = facts.values.value(measure.path);
            const QString name = measure.path + u'*' + measure.weight;
            if (isEmpty(value))
                continue;
            if (!measure.weight.isEmpty()) {
                const Decimal weight = valueOr<Decimal>(facts.values.value(measure.weight));
                if (isFirst(measure))
                    cell.values[name].push_back(*percentOf(std::get<Money>(value), weight));
            } else if (isFirst(measure)) {
                cell.values[measure.path].push_back(value);
            }
        }
    }

    /// Several figures of one field are of the same values.
    bool isFirst(const ReportMeasure &measure) const
    {
        const auto same = [&](const ReportMeasure &other) {
            return other.path == measure.path && other.weight == measure.weight;
        };
        return &*std::ranges::find_if(m_definition.measures, same) == &measure;
    }

    const ExchangeRates &rates() const { return m_rates; }

    double sum(const ReportMeasure &measure, const Naive &cell) const
    {
        if (measure.kind == Kind::Count)
            return static_cast<double>(cell.count);
        std::map<Currency, qint64> sums;
        for (const Value &value : cell.values.value(measure.path))
            sums[std::get<Money>(value).currency] += std::get<Money>(value).minor;
        double all = 0;
        for (const auto &[currency, minor] : sums) {
            if (const auto converted = rates().convert({minor, currency}))
                all += static_cast<double>(converted->minor);
        }
        return all;
    }

    QString amountFigure(const ReportMeasure &measure, const Naive &cell) const
    {
        const QString name = measure.weight.isEmpty() ? measure.path : measure.path + u'*' + measure.weight;
        std::map<Currency, std::vector<qint64>> all;
        for (const Value &value : cell.values.value(name))
            all[std::get<Money>(value).currency].push_back(std::get<Money>(value).minor);
        if (measure.kind == Kind::Sum) {
            Amounts amounts;
            for (const auto &[currency, minors] : all) {
                for (const qint64 minor : minors)
                    std::ignore = amounts.add({minor, currency});
            }
            return amounts.isEmpty() ? u"-"_s : cellText(amounts);
        }
        std::vector<qint64> inMain;
        qint64 total = 0; // of the sums, each converted once, as the reports do
        for (const auto &[currency, minors] : all) {
            qint64 sum = 0;
            for (const qint64 minor : minors) {
                sum += minor;
                if (const auto converted = rates().convert({minor, currency}))
                    inMain.push_back(converted->minor);
            }
            if (const auto converted = rates().convert({sum, currency}))
                total += converted->minor;
        }
        Currency currency = rates().main();
        if (inMain.empty() && all.size() == 1 && measure.kind != Kind::Median) {
            inMain = all.begin()->second;
            currency = all.begin()->first;
            total = std::accumulate(inMain.begin(), inMain.end(), qint64(0));
        }
        const auto number = chosen(measure.kind, inMain, total);
        Amounts amounts;
        return number && amounts.add({*number, currency}) ? cellText(amounts) : u"-"_s;
    }

    static std::optional<qint64> chosen(Kind kind, std::vector<qint64> numbers, qint64 total)
    {
        if (numbers.empty())
            return {};
        std::ranges::sort(numbers);
        const auto count = static_cast<qint64>(numbers.size());
        switch (kind) {
        case Kind::Average: return *multiplyDivide(total, 1, count);
        case Kind::Least: return numbers.front();
        case Kind::Greatest: return numbers.back();
        default: break;
        }
        const size_t half = numbers.size() / 2;
        return numbers.size() % 2 ? numbers[half] : *multiplyDivide(numbers[half] + numbers[half - 1], 1, 2);
    }

    static QString numberFigure(const ReportMeasure &measure, const std::vector<Value> &values)
    {
        std::vector<qint64> numbers;
        const bool isInteger = std::holds_alternative<qint64>(values.front());
        for (const Value &value : values)
            numbers.push_back(isInteger ? std::get<qint64>(value) : std::get<Decimal>(value).millionths());
        const qint64 total = std::accumulate(numbers.begin(), numbers.end(), qint64(0));
        if (measure.kind == Kind::Sum)
            return isInteger ? QString::number(total) : Decimal::fromMillionths(total).toString();
        if (isInteger && (measure.kind == Kind::Average || measure.kind == Kind::Median)) {
            // One digit behind the point: of ten times the numbers.
            for (qint64 &number : numbers)
                number *= 10;
            return Decimal::fromMillionths(*chosen(measure.kind, numbers, total * 10) * (Decimal::one / 10)).toString();
        }
        const qint64 number = *chosen(measure.kind, numbers, total);
        return isInteger ? QString::number(number) : Decimal::fromMillionths(number).toString();
    }

    BuilderStore &m_store;
    const ReportDefinition &m_definition;
    ExchangeRates m_rates;
    std::map<QString, Naive> m_cells;
};

QString keyOf(const PivotAxis &axis, size_t place)
{
    const Value &key = axis.at(place).key;
    if (isEmpty(key))
        return u"none"_s;
    const auto *number = std::get_if<qint64>(&key);
    if (number && axis.isOverTime())
        return store::periodStart(*number, axis.key().unit, axis.key().fiscalStart).toString(Qt::ISODate);
    return NaiveReport::textOfValue(key);
}

QString keyOf(const std::vector<PivotAxis> &axes, const Places &places)
{
    QString key;
    for (size_t i = 0; i < places.size(); ++i)
        key += u'/' + keyOf(axes[i], places[i]);
    return key;
}

const std::vector<ReportGroup> &groupPool()
{
    static const std::vector<ReportGroup> pool{{u"source"_s}, {u"priority"_s}, {u"stage"_s}, {u"owner"_s},
        {u"company"_s}, {u"company.industry"_s}, {u"company.owner"_s}, {u"company.owner.name"_s}, {u"probability"_s},
        {u"closed_on"_s, DateUnit::Month}, {u"closed_on"_s, DateUnit::Quarter}, {u"expected_close"_s, DateUnit::Week},
        {u"expected_close"_s, DateUnit::Year}, {u"created_at"_s, DateUnit::Day}, {u"created_at"_s, DateUnit::Week},
        {u"created_at"_s, DateUnit::Month}, {u"company.created_at"_s, DateUnit::Quarter},
        {u"value"_s, DateUnit::None, {percent("1000"), percent("2500.5"), percent("20000")}},
        {u"probability"_s, DateUnit::None, {percent("12.5"), percent("50")}},
        {u"score"_s, DateUnit::None, {percent("1"), percent("40")}}};
    return pool;
}

const std::vector<ReportMeasure> &measurePool()
{
    static const std::vector<ReportMeasure> pool{{Kind::Count, {}, {}, true}, {Kind::CountDistinct, u"company"_s},
        {Kind::CountDistinct, u"source"_s}, {Kind::CountDistinct, u"value"_s}, {Kind::Sum, u"value"_s},
        {Kind::Sum, u"value"_s, {}, true}, {Kind::Sum, u"value"_s, u"probability"_s}, {Kind::Average, u"value"_s},
        {Kind::Median, u"value"_s}, {Kind::Least, u"value"_s}, {Kind::Greatest, u"value"_s},
        {Kind::Sum, u"probability"_s}, {Kind::Average, u"probability"_s}, {Kind::Median, u"probability"_s},
        {Kind::Sum, u"score"_s}, {Kind::Average, u"score"_s}, {Kind::Median, u"score"_s}};
    return pool;
}

Filter anyFigureFilter(BuilderStore &store)
{
    return *parseFilter(store->schema(), EntityKind::Deal,
        store.any(std::vector{u"status = \"won\""_s, u"not (value > 1000 and company.industry = \"Pharma\")"_s,
            u"company.owner.name = \"Zoe\" or expected_close < 2025-06-01"_s}));
}

/// Any definition; with a count as its first figure.
ReportDefinition anyDefinition(BuilderStore &store, bool isPlain)
{
    ReportDefinition definition;
    definition.filter = *parseFilter(store->schema(), EntityKind::Deal,
        store.any(std::vector{u""_s, u"status = \"open\""_s, u"value > 1000 or company.industry is empty"_s}));
    for (qint64 count = store.below(4); count > 0; --count)
        definition.rows.push_back(store.any(groupPool()));
    for (qint64 count = store.below(3); count > 0; --count)
        definition.columns.push_back(store.any(groupPool()));
    definition.fiscalStart = store.below(2) ? 1 : 4;
    for (qint64 count = store.below(4); count > 0; --count)
        definition.measures.push_back(store.any(measurePool()));
    if (isPlain)
        return definition;
    if (store.below(2))
        definition.measures.push_back({.kind = Kind::Count, .filter = anyFigureFilter(store)});
    if (store.below(3) > 0) {
        definition.dateField = store.any(std::vector{u"closed_on"_s, u"expected_close"_s, u"created_at"_s});
        definition.period = store.any(std::vector{u"last_12_months"_s, u"this_quarter"_s, u"2025-02-10..2026-02-28"_s});
        definition.comparison = static_cast<Comparison>(store.below(3));
    }
    definition.sort = {static_cast<int>(store.below(static_cast<qint64>(definition.measures.size()))), true};
    if (!definition.rows.empty() && store.below(2)) {
        definition.top = 1 + static_cast<int>(store.below(3));
        definition.hasOthers = store.below(3) > 0;
    }
    return definition;
}

} // namespace

class tst_Pivot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCellIsWhatASecondReckoningGives_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("UTC") << QByteArray("UTC");
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin");
        QTest::newRow("Auckland") << QByteArray("Pacific/Auckland");
    }
    void everyCellIsWhatASecondReckoningGives()
    {
        QFETCH(QByteArray, zone);
        BuilderStore store(250, 1, QTimeZone(zone));
        for (int round = 0; round < 60; ++round) {
            const ReportDefinition definition = anyDefinition(store, true);
            const auto query = store.query(definition);
            const auto pivot = Pivot::read(query, definition);
            QVERIFY_RESULT(pivot);
            const NaiveReport naive(store, definition);
            std::vector<Places> rows = pivot->leaves();
            rows.push_back({});
            std::vector<Places> columns = pivot->columnLeaves();
            columns.push_back({});
            size_t seen = 0;
            for (const Places &row : rows) {
                for (const Places &column : columns)
                    compare(*pivot, naive, definition, row, column, seen);
            }
            if (QTest::currentTestFailed())
                return;
            QVERIFY(seen > 0);
        }
    }

    void aFigureWithAFilterIsThatOfAReportWithTheFilter()
    {
        BuilderStore store(200, 4);
        for (int round = 0; round < 40; ++round) {
            ReportDefinition filtered = anyDefinition(store, true);
            ReportDefinition narrowed = filtered;
            const Filter filter = anyFigureFilter(store);
            for (ReportMeasure &measure : filtered.measures)
                measure.filter = filter;
            narrowed.filter = Filter::all({narrowed.filter, filter});
            const auto query = store.query(filtered);
            const auto ours = Pivot::read(query, filtered);
            const auto theirs = Pivot::read(query, narrowed);
            QVERIFY_RESULT(ours);
            QVERIFY_RESULT(theirs);
            const auto rows = placesByKey(theirs->rowAxes(), theirs->leaves());
            const auto columns = placesByKey(theirs->columnAxes(), theirs->columnLeaves());
            const Places nowhere{999'999};
            for (const auto &[rowKey, row] : placesByKey(ours->rowAxes(), ours->leaves())) {
                for (const auto &[columnKey, column] : placesByKey(ours->columnAxes(), ours->columnLeaves())) {
                    const auto theirRow = rows.find(rowKey);
                    const auto theirColumn = columns.find(columnKey);
                    for (size_t i = 0; i < filtered.measures.size(); ++i) {
                        const QString cell = cellText(ours->figure(ours->plan().measures[i], row, column));
                        const QString expected = cellText(theirs->figure(theirs->plan().measures[i],
                            theirRow == rows.end() ? nowhere : theirRow->second,
                            theirColumn == columns.end() ? nowhere : theirColumn->second));
                        QVERIFY2(cell == expected,
                            qPrintable(u"%1 | %2: %3 is not %4"_s.arg(rowKey, columnKey, cell, expected)));
                    }
                }
            }
        }
    }

    void everyCellOpensWhatItCounts()
    {
        BuilderStore store(200, 2, QTimeZone("Europe/Berlin"));
        for (int round = 0; round < 60; ++round) {
            const ReportDefinition definition = anyDefinition(store, false);
            const auto report = pivotReport(store.query(definition), definition);
            if (!report && report.error().what.contains(u"columns"_s))
                continue; // by day and by company at once: more than anybody reads
            QVERIFY_RESULT(report);
            std::vector<Row> rows = report->rows;
            if (report->total)
                rows.push_back(*report->total);
            int checked = 0;
            for (const Row &row : rows) {
                for (size_t column = 0; column < report->columns.size() && checked < 300; ++column) {
                    if (row.cells[column].index() != 2) // no integer
                        continue;
                    const auto drillDown = drillDownOf(row, column);
                    if (!drillDown || !drillDown->isExact || !report->columns[column].name.contains(u"count"_s)
                        || report->columns[column].name.contains(u"change"_s))
                        continue;
                    ++checked;
                    QCOMPARE(count(store, *drillDown), std::get<qint64>(row.cells[column]));
                }
                if (row.drillDown && row.drillDown->isExact && definition.columns.empty())
                    QCOMPARE(count(store, *row.drillDown),
                        std::get<qint64>(
                            *std::ranges::find_if(row.cells, [](const Cell &cell) { return cell.index() == 2; })));
            }
            if (QTest::currentTestFailed())
                return;
        }
    }

    void theTotalIsTheSumOfTheRows()
    {
        BuilderStore store(200, 3);
        int totals = 0;
        for (int round = 0; round < 60; ++round) {
            const ReportDefinition definition = anyDefinition(store, false);
            const auto report = pivotReport(store.query(definition), definition);
            if (!report) { // a month of its own for each column can be too many
                QVERIFY2(report.error().what.contains(u"columns, more than"), qPrintable(report.error().what));
                continue;
            }
            if (!report->total)
                continue;
            ++totals;
            const auto sums = totalOf(*report, u"All"_s);
            QVERIFY_RESULT(sums);
            for (size_t column = 0; column < report->columns.size(); ++column) {
                // The sum of no numbers is empty.
                const QString total = cellText(report->total->cells[column]);
                if (report->columns[column].isSum)
                    QCOMPARE(total == u"-"_s ? u"0"_s : total, cellText(sums->cells[column]).replace(u'-', u'0'));
            }
        }
        QVERIFY(totals > 20);
    }

    void aTableWorkedOutByHand()
    {
        ReportStore store;
        store.rate(u"USD", "2");
        const RecordId acme = store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"industry"_s, u"Pharma"_s}});
        const RecordId bolt = store.create(EntityKind::Company, {{u"name"_s, u"Bolt"_s}, {u"industry"_s, u"Food"_s}});
        const auto won = [&](RecordId company, std::optional<Money> value, QDate day) {
            const RecordId deal = store.deal(ReportStore::Won, value, {{u"company"_s, company}});
            store.change(deal, {{u"closed_on"_s, day}});
        };
        won(acme, money(100), {2026, 10, 3});
        won(acme, money(100, u"USD"), {2026, 11, 3});
        won(bolt, money(300), {2026, 11, 4});
        won(bolt, {}, {2026, 11, 5});
        won(acme, money(60), {2025, 10, 9});
        won(bolt, money(7, u"KWD"), {2025, 12, 9});
        const auto definition = parseReportDefinition(store->schema(),
            uR"({"entity": "deal", "filter": "status = \u0022won\u0022", "period": {"field": "closed_on", "is": "this_quarter"},
                 "compare": "year_before", "rows": [{"field": "company.industry"}],
                 "figures": [{"figure": "sum", "field": "value"}, {"figure": "count"},
                             {"figure": "average", "field": "value"}],
                 "sort": {"figure": 0, "descending": true}})"_s);
        QVERIFY_RESULT(definition);
        const auto query = ReportQuery::make(*store, pivotParameters(*definition), {});
        QVERIFY_RESULT(query);
        const auto report = pivotReport(*query, *definition);
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'),
            QStringList(
                {u"Food | 300 EUR | 7.000 KWD | - | 2 | 1 | 100 | 300 EUR | 7.000 KWD | -"_s,
                    u"Pharma | 100 EUR + 100 USD | 60 EUR | 150 | 2 | 1 | 100 | 75 EUR | 60 EUR | 25"_s,
                    u"All | 400 EUR + 100 USD | 60 EUR + 7.000 KWD | 650 | 4 | 2 | 100 | 150 EUR | 60 EUR | 150"_s})
                .join(u'\n'));
        QCOMPARE(report->chart.kind, Chart::Kind::Bars);
    }

    void tooManyReferencesAreRefused()
    {
        BuilderStore store(5);
        // Every reference that can be followed from a deal, and from there, breadth first.
        std::vector<std::pair<QString, EntityKind>> reached{{QString(), EntityKind::Deal}};
        store::PivotQuery query{EntityKind::Deal, {}, {}, {}};
        for (size_t next = 0; query.keys.size() <= store::mostPivotJoins; ++next) {
            const auto [path, kind] = reached[next];
            for (const Field &field : store->schema().entity(kind).fields) {
                if (field.type != FieldType::Reference || query.keys.size() > store::mostPivotJoins)
                    continue;
                const QString further = path.isEmpty() ? field.name : path + u'.' + field.name;
                reached.emplace_back(further, field.target);
                query.keys.push_back({further + u".created_at"_s, DateUnit::Year});
            }
        }
        const auto refused = store::readPivot(*store, query);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        query.keys.pop_back();
        QVERIFY_RESULT(store::readPivot(*store, query));
    }

    /// Of more groups than can be told apart it shows all of them together.
    void aChartStaysWhenAColumnOfManyGroupsIsAdded()
    {
        BuilderStore store;
        ReportDefinition definition;
        definition.entity = EntityKind::Deal;
        definition.rows = {{u"source"_s}};
        definition.measures = {{.kind = Kind::Count}};
        const auto few = pivotReport(store.query(definition), definition);
        QVERIFY_RESULT(few);
        QCOMPARE(few->chart.series.size(), size_t(1));
        definition.columns = {{u"created_at"_s, DateUnit::Month}};
        const auto many = pivotReport(store.query(definition), definition);
        QVERIFY_RESULT(many);
        QVERIFY(many->columns.size() > mostChartSeries + 1);
        QCOMPARE(many->chart.series.size(), size_t(1));
        const auto drawn = static_cast<size_t>(many->chart.series.front().column);
        QCOMPARE(many->rows.front().cells[drawn], few->rows.front().cells[1]);
    }

    void aChartThatDoesNotFitIsReplaced()
    {
        QCOMPARE(chartFor(ReportChart::Lines, {1, 5, 0, false, false, true, false}), ReportChart::Bars);
        QCOMPARE(chartFor(ReportChart::Lines, {1, 5, 0, true, false, true, false}), ReportChart::Lines);
        QCOMPARE(chartFor(ReportChart::Donut, {1, 5, 0, false, false, false, false}), ReportChart::Bars);
        QCOMPARE(chartFor(ReportChart::Donut, {1, 5, 0, false, false, true, true}), ReportChart::Bars);
        QCOMPARE(chartFor(ReportChart::Automatic, {1, 5, 0, false, true, true, false}), ReportChart::Bars);
        QCOMPARE(chartFor(ReportChart::Funnel, {1, 5, 0, false, true, true, false}), ReportChart::Funnel);
        QCOMPARE(chartFor(ReportChart::Automatic, {1, 5, 3, false, false, true, false}), ReportChart::StackedBars);
        QCOMPARE(chartFor(ReportChart::Bars, {2, 5, 0, false, false, true, false}), ReportChart::Table);
        QCOMPARE(chartFor(ReportChart::Table, {1, 5, 0, true, false, true, false}), ReportChart::Table);
    }

private:
    /// All of them, too, under an empty key.
    static std::map<QString, Places> placesByKey(const std::vector<PivotAxis> &axes, const std::vector<Places> &leaves)
    {
        std::map<QString, Places> places{{QString(), {}}};
        for (const Places &leaf : leaves)
            places.insert_or_assign(keyOf(axes, leaf), leaf);
        return places;
    }

    static qint64 count(BuilderStore &store, const DrillDown &drillDown)
    {
        // As text, the way a list page gets it.
        const auto filter = parseFilter(store->schema(), drillDown.entity, drillDown.filter.toText());
        if (!filter)
            qFatal("%s", qUtf8Printable(drillDown.filter.toText()));
        return store->count({drillDown.entity, {}, *filter, {}, {}, -1, false}).value_or(-1);
    }

    static void compare(const Pivot &pivot, const NaiveReport &naive, const ReportDefinition &definition,
        const Places &row, const Places &column, size_t &seen)
    {
        const QString columnKey = keyOf(pivot.columnAxes(), column);
        const QString key = keyOf(pivot.rowAxes(), row) + u" | "_s + columnKey;
        const auto cell = naive.cells().find(key);
        const auto whole = naive.cells().find(u" | "_s + columnKey);
        const Naive none;
        seen += cell == naive.cells().end() ? 0 : 1;
        for (size_t i = 0; i < definition.measures.size(); ++i) {
            const QString ours = cellText(pivot.figure(pivot.plan().measures[i], row, column));
            const QString theirs = naive.figure(definition.measures[i],
                cell == naive.cells().end() ? none : cell->second, whole == naive.cells().end() ? none : whole->second);
            QVERIFY2(ours == theirs,
                qPrintable(u"%1, %2: %3 is not %4"_s.arg(key, pivot.plan().measures[i].name, ours, theirs)));
        }
    }
};

SATCHEL_TEST(tst_Pivot)
#include "tst_Pivot.moc"
