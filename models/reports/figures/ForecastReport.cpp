// SPDX-License-Identifier: GPL-3.0-or-later
// What will be won in this and the coming periods: worst, expected and best case, beside trend and quota.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/OpenDeals.h"
#include "reports/figures/Figures.h"
#include "reports/Quotas.h"
#include "reports/Ratios.h"
#include "reports/Trend.h"

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum Field { Name, Deals, Open, Won, Worst, Expected, Best, Trended, Wanted, Coverage };

/// What one line of the forecast is made of.
struct Outlook
{
    Tally open;
    Amounts committed; // the weighted value of the deals that are as good as won
    Tally won;

    Result<void> add(const Outlook &other)
    {
        for (const auto &added : {open.add(other.open), committed.add(other.committed), won.add(other.won)}) {
            if (!added)
                return added;
        }
        return {};
    }
};

struct Line
{
    QString name;
    Period period; // of the expected close; invalid days: open
    bool isNow = false;
    bool isDated = true;
    Outlook outlook;
};

/// Overdue, this period, those to come, later, without a date: every open deal is in one of them.
std::vector<Line> linesOf(QDate today, Span span, int count)
{
    const Period now = periodAround(today, span);
    std::vector<Line> lines;
    lines.push_back({Tr::tr("Overdue"), {{}, now.from}, false, true, {}});
    for (int i = 0; i < count; ++i) {
        const Period period = stepped(now, span, i);
        lines.push_back({nameOf(period.from, span), period, i == 0, true, {}});
    }
    lines.push_back({Tr::tr("Later"), {stepped(now, span, count).from, {}}, false, true, {}});
    lines.push_back({Tr::tr("No date"), {}, false, false, {}});
    return lines;
}

int defaultCount(Span span)
{
    return span == Span::Month ? 6 : span == Span::Quarter ? 4 : 2;
}

Line *lineFor(std::vector<Line> &lines, const Value &month)
{
    if (isEmpty(month))
        return &lines.back();
    const QDate day = QDate::fromString(textOf(month) + u"-01"_s, Qt::ISODate);
    for (Line &line : lines) {
        if (line.isDated && line.period.contains(day))
            return &line;
    }
    return &lines.back();
}

Filter openDeals(const ReportQuery &query)
{
    std::vector<Filter> conditions = dealConditions(query);
    conditions.insert(conditions.begin(), satchel::openDeals());
    return Filter::all(std::move(conditions));
}

Result<void> readOpen(const ReportQuery &query, std::vector<Line> &lines)
{
    const store::GroupKey month{field::expected_close, store::GroupKey::Kind::Month};
    store::GroupKey sure{field::probability, store::GroupKey::Kind::Number};
    sure.amounts.insert(QString(), {query.percent(u"commit").millionths()});
    const auto groups = TRY(store::readGroups(
        query.store(), {EntityKind::Deal, openDeals(query), {month, sure}, field::value, field::probability}));
    for (const store::GroupRow &group : groups) {
        Outlook &outlook = lineFor(lines, group.keys[0])->outlook;
        TRY(outlook.open.add(group));
        if (valueOr<qint64>(group.keys[1]) == 0)
            continue;
        TRY(outlook.committed.add(group.share));
    }
    return {};
}

Result<void> readWon(const WonByMonth &won, std::vector<Line> &lines)
{
    for (Line &line : lines) {
        if (!line.isDated || !line.period.from.isValid() || !line.period.until.isValid())
            continue;
        for (const auto &[month, tally] : won) {
            if (!line.period.contains(month))
                continue;
            TRY(line.outlook.won.add(tally));
        }
    }
    return {};
}

Result<Amounts> sumOf(const Amounts &a, const Amounts &b)
{
    Amounts sum = a;
    TRY(sum.add(b));
    return sum;
}

Result<Row> rowOf(const QString &name, const Outlook &outlook)
{
    const auto worst = sumOf(outlook.won.sum, outlook.committed);
    const auto expected = sumOf(outlook.won.sum, outlook.open.share);
    const auto best = sumOf(outlook.won.sum, outlook.open.sum);
    if (!worst || !expected || !best)
        return fail(!worst ? worst.error() : !expected ? expected.error() : best.error());
    Row row;
    row.cells = {
        name, outlook.open.count, outlook.open.sum, outlook.won.sum, *worst, *expected, *best, Cell(), Cell(), Cell()};
    return row;
}

/// Open value over what the quota still lacks.
Cell coverageOf(const Outlook &outlook, const Amounts &quota, const ExchangeRates &rates)
{
    const Money wanted = quota.overall(rates).total;
    const Money won = outlook.won.sum.overall(rates).total;
    Amounts missing;
    if (wanted.minor <= won.minor || !missing.add({wanted.minor - won.minor, wanted.currency}))
        return {};
    return timesOf(outlook.open.sum, missing, rates);
}

/// Quotas are of everything that a person or the team wins: a part of the deals says nothing about them.
Result<bool> hasAllDeals(const ReportQuery &query)
{
    if (!query.filter().isEverything())
        return false;
    return query.reference(u"pipeline").isNull()
        || TRY(query.store().count({EntityKind::Pipeline, {}, {}, {}, {}, -1, false})) == 1;
}

std::vector<Kpi> figuresOf(const Row &now, const Outlook &outlook, const ExchangeRates &rates, const QString &noQuota)
{
    const QString period = std::get<QString>(now.cells[Name]);
    const auto *quota = std::get_if<Amounts>(&now.cells[Wanted]);
    return {
        {Tr::tr("Worst case"), ReportCellKind::Money, now.cells[Worst], period},
        {Tr::tr("Expected"), ReportCellKind::Money, now.cells[Expected], period},
        {Tr::tr("Best case"), ReportCellKind::Money, now.cells[Best], period},
        {Tr::tr("Won so far"), ReportCellKind::Money, outlook.won.sum,
            Tr::tr("deals: %1").arg(QLocale().toString(outlook.won.count))},
        {Tr::tr("Quota reached"), ReportCellKind::Percent, quota ? percentOf(outlook.won.sum, *quota, rates) : Cell(),
            quota ? period : noQuota},
        {Tr::tr("Coverage"), ReportCellKind::Times, now.cells[Coverage], Tr::tr("open value ÷ remaining quota")},
    };
}

} // namespace

std::vector<Parameter> forecastParameters(const Schema &)
{
    Parameter pipeline = pipelineParameter();
    pipeline.startsUnrestricted = true;
    return {choiceParameter(u"by"_s, Tr::tr("By"),
                {{u"month"_s, Tr::tr("Month")}, {u"quarter"_s, Tr::tr("Quarter")}, {u"year"_s, Tr::tr("Year")}},
                u"quarter"_s),
        pipeline, ownerParameter(u"owner"_s, Tr::tr("Owner")),
        {u"commit"_s, Tr::tr("Commit threshold"), Parameter::Type::Percent, {}, {}, u"75"_s, {}},
        whereParameter(EntityKind::Deal)};
}

Result<Report> forecastReport(const ReportQuery &query)
{
    const Span span = spanFromName(query.text(u"by")).value_or(Span::Quarter);
    std::vector<Line> lines = linesOf(query.today(), span, defaultCount(span));
    const auto won = wonByMonth(query);
    const auto quotas = Quotas::read(query);
    if (!won || !quotas)
        return fail(won ? quotas.error() : won.error());
    TRY(readOpen(query, lines));
    TRY(readWon(*won, lines));
    Report report;
    report.title = Tr::tr("Forecast by %1")
                       .arg(span == Span::Month        ? Tr::tr("month")
                               : span == Span::Quarter ? Tr::tr("quarter")
                                                       : Tr::tr("year"));
    report.columns = {{u"period"_s, Tr::tr("Expected close")},
        {u"deals"_s, Tr::tr("Open deals"), ReportCellKind::Integer, true},
        {u"open"_s, Tr::tr("Open"), ReportCellKind::Money, true},
        {u"won"_s, Tr::tr("Won"), ReportCellKind::Money, true},
        {u"worst"_s, Tr::tr("Worst"), ReportCellKind::Money, true},
        {u"expected"_s, Tr::tr("Expected"), ReportCellKind::Money, true},
        {u"best"_s, Tr::tr("Best"), ReportCellKind::Money, true}, {u"trend"_s, Tr::tr("Trend"), ReportCellKind::Money},
        {u"quota"_s, Tr::tr("Quota"), ReportCellKind::Money, true},
        {u"coverage"_s, Tr::tr("Coverage"), ReportCellKind::Times}};
    const auto isWhole = TRY(hasAllDeals(query));
    const QString noQuota = isWhole ? Tr::tr("No quota is set") : Tr::tr("Quotas count all deals, not a selection");
    const Trend trend(*won, query.rates(), query.today());
    Outlook all;
    for (const Line &line : lines) {
        const bool isBounded = line.isDated && line.period.from.isValid() && line.period.until.isValid();
        if (!isBounded && line.outlook.open.count == 0)
            continue;
        auto row = TRY(rowOf(line.name, line.outlook));
        row.isNow = line.isNow;
        row.isOffPeriod = !isBounded;
        const Filter dates = line.isDated ? within(field::expected_close, line.period)
                                          : Filter::condition(field::expected_close, Filter::Op::IsEmpty);
        row.drillDown = DrillDown{EntityKind::Deal, Filter::all({openDeals(query), dates})};
        if (isBounded) {
            row.cells[Trended] = trend.expected(line.period);
            const auto quota = isWhole ? TRY(quotas->of(line.period)) : Amounts();
            if (!quota.isEmpty())
                row.cells[Wanted] = quota;
            row.cells[Coverage] = coverageOf(line.outlook, quota, query.rates());
        }
        if (line.isNow)
            report.figures = figuresOf(row, line.outlook, query.rates(), noQuota);
        TRY(all.add(line.outlook));
        report.rows.push_back(std::move(row));
    }
    const auto total = TRY(totalOf(report, Tr::tr("All periods")));
    report.total = total;
    report.total->drillDown = DrillDown{EntityKind::Deal, openDeals(query)};
    report.chart = {Chart::Kind::Bars, {{Best, true}, {Expected, false}, {Worst, false}}, true};
    report.notes.append(Tr::tr("Worst: won and the weighted value of deals from %1 %. Expected: won and all "
                               "weighted values. Best: won and all open values.")
                            .arg(localNumber(QLocale(), query.percent(u"commit").toString())));
    report.notes.append(trend.text());
    return report;
}

} // namespace satchel::reports
