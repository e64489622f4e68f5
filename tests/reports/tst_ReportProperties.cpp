// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every report, over a store made by chance: totals are the sums of their rows, the filter of a row
// finds as many records as the row counts, and the chart draws columns of the table.
#include "tests/reports/ReportStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 20261120;

/// A year and a half of deals, activities and leads, in three currencies, one of them without a rate.
class ChanceStore : public ReportStore
{
public:
    ChanceStore()
    {
        rate(u"USD", "1.0842");
        rate(u"JPY", "162.35");
        m_users = {RecordId(), user(u"Ana"_s), user(u"Zoe"_s)};
        setDay(2025, 6, 1);
        for (int i = 0; i < 175; ++i) {
            clock.advance(below(7) * 86'400'000);
            step();
        }
        setDay(2026, 11, 20);
        for (int i = 0; i < 8; ++i) // reports look back no further than a week unless somebody asks
            step();
    }

private:
    qint64 below(qint64 bound) { return static_cast<qint64>((m_random() >> 1) % static_cast<quint64>(bound)); }
    template <typename T> const T &any(const std::vector<T> &all)
    {
        return all[static_cast<size_t>(below(static_cast<qint64>(all.size())))];
    }
    void addIf(Fields &fields, const QString &field, Value value)
    {
        if (below(4) > 0)
            fields.push_back({field, std::move(value)});
    }

    void step()
    {
        const RecordId owner = any(m_users);
        Fields fields;
        if (!owner.isNull())
            fields.push_back({u"owner"_s, owner});
        const QDate today = clock.today();
        if (below(3) == 0) {
            fields.push_back({u"kind"_s, any(std::vector{u"call"_s, u"email"_s, u"note"_s, u"sms"_s})});
            fields.push_back({u"at"_s, Instant{clock.now().ms - below(86'400'000 * 3)}});
            create(EntityKind::Activity, fields);
            auto &lead = m_leads.emplace_back(
                create(EntityKind::Lead, {{u"last_name"_s, u"Lead %1"_s.arg(m_leads.size())}}));
            if (below(2))
                std::ignore = update(EntityKind::Lead, lead,
                    {{u"status"_s,
                        any(std::vector{u"contacted"_s, u"qualified"_s, u"converted"_s, u"unqualified"_s})}});
            return;
        }
        addIf(fields, u"source"_s, any(std::vector{u"Website"_s, u"website"_s, u"Fair \"Nord\", hall 2"_s}));
        addIf(fields, u"expected_close"_s, today.addDays(below(200) - 20));
        addIf(fields, u"next_action_date"_s, today.addDays(below(60) - 20));
        addIf(fields, u"priority"_s, any(std::vector{u"hot"_s, u"cold"_s}));
        addIf(fields, u"competitors"_s,
            any(std::vector{QStringList{u"Acme"_s}, QStringList{u"ACME"_s, u"Nord, \"3\""_s}}));
        std::optional<Money> value;
        if (below(5) > 0)
            value = Money{below(3'000'000),
                any(std::vector{*Currency::fromCode(u"EUR"), *Currency::fromCode(u"USD"), *Currency::fromCode(u"JPY"),
                    *Currency::fromCode(u"KWD")})};
        m_deals.push_back(deal(static_cast<size_t>(below(6)), value, fields));
        const RecordId moved = any(m_deals);
        if (below(2) == 0)
            move(moved, static_cast<size_t>(below(9)));
    }

    Random m_random{seed};
    std::vector<RecordId> m_users;
    std::vector<RecordId> m_deals;
    std::vector<RecordId> m_leads;
};

/// Every report with every choice of its parameters, one at a time.
std::vector<std::pair<QString, reports::Options>> questions(const Schema &schema)
{
    std::vector<std::pair<QString, reports::Options>> all;
    for (const reports::Definition &definition : reports::catalogue()) {
        all.push_back({definition.name, {}});
        for (const reports::Parameter &parameter : definition.parameters(schema)) {
            for (const Choice &choice : parameter.choices)
                all.push_back({definition.name, {{parameter.name, choice.key}}});
            if (parameter.target == EntityKind::User)
                all.push_back({definition.name, {{parameter.name, u"Ana"_s}}});
            if (parameter.target == EntityKind::Pipeline)
                all.push_back({definition.name, {{parameter.name, u"Sales"_s}}});
        }
    }
    return all;
}

QString nameOf(const std::pair<QString, reports::Options> &question)
{
    QString name = question.first;
    for (auto option = question.second.begin(); option != question.second.end(); ++option)
        name += u' ' + option.key() + u'=' + option.value();
    return name;
}

std::optional<qint64> firstNumber(const reports::Row &row)
{
    for (const reports::Cell &cell : row.cells) {
        if (const auto *number = std::get_if<qint64>(&cell))
            return *number;
    }
    return {};
}

} // namespace

class tst_ReportProperties : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ChanceStore> m_store;

    void addQuestions()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const auto &question : questions((*m_store)->schema()))
            QTest::newRow(qPrintable(nameOf(question))) << number++;
    }

private Q_SLOTS:
    void initTestCase() { m_store = std::make_unique<ChanceStore>(); }

    void everyReportHolds_data() { addQuestions(); }
    void everyReportHolds()
    {
        QFETCH(int, number);
        const auto question = questions((*m_store)->schema())[static_cast<size_t>(number)];
        const auto report = m_store->ask(question.first, question.second);
        QVERIFY_RESULT(report);
        QVERIFY(!report->title.isEmpty());
        // Nothing was learned, and there are too few weeks.
        const bool mayBeEmpty = question.first.endsWith(u"-probability"_s) || question.first == u"unusual"_s
            || question.first == u"churn-risk"_s;
        QVERIFY(!report->rows.empty() || mayBeEmpty || !question.second.isEmpty()); // of next year nothing is known
        for (const reports::Row &row : report->rows)
            QCOMPARE(row.cells.size(), report->columns.size());
        totalsAreSums(*report);
        rowsOpenWhatTheyCount(*report);
        theChartIsOfTheTable(*report);
    }

private:
    static void totalsAreSums(const reports::Report &report)
    {
        if (!report.total)
            return;
        for (size_t column = 1; column < report.columns.size(); ++column) {
            if (!report.columns[column].isSum)
                continue;
            reports::Amounts amounts;
            qint64 number = 0;
            for (const reports::Row &row : report.rows) {
                if (const auto *more = std::get_if<reports::Amounts>(&row.cells[column]))
                    QVERIFY_RESULT(amounts.add(*more));
                if (const auto *more = std::get_if<qint64>(&row.cells[column]))
                    number += *more;
            }
            const QString sum = report.columns[column].kind == reports::ReportCellKind::Money ? cellText(amounts)
                                                                                              : QString::number(number);
            QVERIFY2(cellText(report.total->cells[column]) == sum,
                qPrintable(report.columns[column].name + u": "_s + cellText(report.total->cells[column]) + u" is not "_s
                    + sum));
        }
    }

    void rowsOpenWhatTheyCount(const reports::Report &report)
    {
        std::vector<reports::Row> rows = report.rows;
        if (report.total)
            rows.push_back(*report.total);
        for (const reports::Row &row : rows) {
            if (!row.drillDown)
                continue;
            const Schema &schema = (*m_store)->schema();
            const auto filter = parseFilter(schema, row.drillDown->entity, row.drillDown->filter.toText());
            QVERIFY2(filter, qPrintable(row.drillDown->filter.toText()));
            store::Query query{row.drillDown->entity, {}, *filter, {}, {}, -1, false};
            query.ids = row.drillDown->ids;
            const auto count = (*m_store)->count(query);
            QVERIFY_RESULT(count);
            if (row.drillDown->isExact)
                QVERIFY2(firstNumber(row) == *count,
                    qPrintable(rowText(row) + u" opens %1: "_s.arg(*count) + row.drillDown->filter.toText()));
        }
    }

    static void theChartIsOfTheTable(const reports::Report &report)
    {
        QVERIFY(!report.chart.series.empty());
        for (const reports::Chart::Series &series : report.chart.series) {
            QVERIFY(series.column > 0 && static_cast<size_t>(series.column) < report.columns.size());
            QVERIFY(report.columns[static_cast<size_t>(series.column)].kind != reports::ReportCellKind::Text);
        }
    }
};

SATCHEL_TEST(tst_ReportProperties)
#include "tst_ReportProperties.moc"
