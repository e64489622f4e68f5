// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the leads of each month, and how soon they became qualified or converted.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/figures/Figures.h"
#include "reports/Ratios.h"
#include "store/DealHistory.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr qint64 day = 86'400'000;
constexpr std::array soon{30, 60, 90}; // days
constexpr std::array<QStringView, 5> states{choice::new_, choice::contacted, choice::qualified, choice::unqualified,
    choice::converted}; // as the registry has them

struct Cohort
{
    QDate month;
    Period period; // what is asked of it
    qint64 all = 0;
    std::array<qint64, states.size()> byState{};
    std::array<qint64, soon.size()> reached{};
};

Row rowOf(const QString &name, const Cohort &cohort, QDate today)
{
    Row row;
    row.cells = {name, cohort.all};
    for (const qint64 count : cohort.byState)
        row.cells.push_back(count);
    row.cells.push_back(percentOf(cohort.byState[2] + cohort.byState[4], cohort.all));
    for (size_t i = 0; i < soon.size(); ++i) {
        // Before the cohort's last lead is that old the figure would only be too low.
        const bool isOver = cohort.month.isValid() && cohort.period.until.addDays(soon[i]) <= today;
        row.cells.push_back(isOver ? percentOf(cohort.reached[i], cohort.all) : Cell());
    }
    return row;
}

std::vector<Filter> conditionsOf(const ReportQuery &query)
{
    std::vector<Filter> conditions;
    if (const RecordId owner = query.reference(u"owner"); !owner.isNull())
        conditions.push_back(Filter::refersTo(field::owner, owner));
    conditions.push_back(query.filter());
    return conditions;
}

/// The days that are in both; both have an end and a beginning, or the second is open there.
Period intersected(const Period &whole, const Period &other)
{
    return {other.from.isValid() ? std::max(whole.from, other.from) : whole.from,
        other.until.isValid() ? std::min(whole.until, other.until) : whole.until};
}

} // namespace

std::vector<Parameter> leadParameters(const Schema &)
{
    return {choiceParameter(
                u"months"_s, Tr::tr("Months"), {{u"6"_s, u"6"_s}, {u"12"_s, u"12"_s}, {u"24"_s, u"24"_s}}, u"12"_s),
        periodParameter(Tr::tr("Created"), u"all"_s), ownerParameter(u"owner"_s, Tr::tr("Owner")),
        whereParameter(EntityKind::Lead)};
}

Result<Report> leadReport(const ReportQuery &query)
{
    const int count = query.text(u"months").toInt();
    const QDate first = periodAround(query.today(), Span::Month).from.addMonths(1 - count);
    const Period period = intersected({first, first.addMonths(count)}, query.period());
    std::vector<Cohort> cohorts;
    store::GroupKey months{field::created_at, store::GroupKey::Kind::Days};
    for (QDate month = first; month < first.addMonths(count); month = month.addMonths(1)) {
        const Period part = intersected({month, month.addMonths(1)}, period);
        if (part.from >= part.until)
            continue;
        cohorts.push_back({month, part, 0, {}, {}});
        months.days.push_back(part.from);
    }
    std::vector<Filter> conditions = conditionsOf(query);
    conditions.push_back(within(field::created_at, period));
    const auto found = TRY(
        store::readGroups(query.store(), {EntityKind::Lead, Filter::all(conditions), {months, {field::status}}}));
    Cohort all;
    for (const store::GroupRow &group : found) {
        const auto state = std::ranges::find(states, QStringView(textOf(group.keys[1]))) - states.begin();
        for (Cohort *cohort : {&cohorts[static_cast<size_t>(valueOr<qint64>(group.keys[0]) - 1)], &all}) {
            cohort->all += group.count;
            if (static_cast<size_t>(state) < states.size())
                cohort->byState[static_cast<size_t>(state)] += group.count;
        }
    }
    const QTimeZone zone = query.store().clock().zone();
    // The log knows no owner and no filter: with one the question how soon is left open.
    const bool isAboutAll = conditions.size() == 2 && conditions.front().isEverything();
    const auto successes = TRY(isAboutAll ? store::leadSuccesses(query.store().database(),
                                   Instant::startOf(period.from, zone), Instant::startOf(period.until, zone))
                                          : Result<std::vector<store::LeadSuccess>>());
    for (const store::LeadSuccess &success : successes) {
        const auto cohort = std::ranges::find_if(
            cohorts, [&](const Cohort &one) { return one.period.contains(success.created.dateIn(zone)); });
        for (size_t i = 0; i < soon.size() && cohort != cohorts.end(); ++i)
            cohort->reached[i] += success.reached.ms - success.created.ms < soon[i] * day ? 1 : 0;
    }
    Report report;
    report.columns = {{u"month"_s, Tr::tr("Created in")}, {u"leads"_s, Tr::tr("Leads"), ReportCellKind::Integer, true}};
    for (const Choice &choice : query.store().schema().entity(EntityKind::Lead).find(field::status)->choices)
        report.columns.push_back({choice.key, choice.label, ReportCellKind::Integer, true});
    report.columns.push_back({u"success"_s, Tr::tr("Success"), ReportCellKind::Percent});
    for (const int days : soon)
        report.columns.push_back(
            {u"within_%1_days"_s.arg(days), Tr::tr("in %Ln days", nullptr, days), ReportCellKind::Percent});
    for (const Cohort &cohort : cohorts) {
        Row row = rowOf(nameOf(cohort.month, Span::Month), cohort, isAboutAll ? query.today() : QDate());
        std::vector<Filter> drillDown = conditionsOf(query);
        drillDown.push_back(within(field::created_at, cohort.period));
        row.drillDown = DrillDown{EntityKind::Lead, Filter::all(drillDown)};
        row.isNow = cohort.period.until > query.today();
        report.rows.push_back(std::move(row));
    }
    report.total = rowOf(Tr::tr("All months"), all, {});
    report.total->drillDown = DrillDown{EntityKind::Lead, Filter::all(conditions)};
    report.chart = {Chart::Kind::StackedBars, {{6, false}, {4, false}, {3, false}, {2, true}, {5, false}}};
    report.notes.append(Tr::tr("Success: leads qualified or converted so far, and within the given days of creation "
                               "for months that are old enough."));
    return report;
}

} // namespace satchel::reports
