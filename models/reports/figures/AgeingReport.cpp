// SPDX-License-Identifier: GPL-3.0-or-later
// How old the open deals are, and what of each age was missed: the closing date, the next action, or planning one.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/OpenDeals.h"
#include "reports/figures/Figures.h"
#include "reports/Ratios.h"

#include <array>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr std::array ages{30, 60, 90, 180, 365}; // days

struct Age
{
    Tally all;
    qint64 closePassed = 0;
    qint64 actionOverdue = 0;
    qint64 noAction = 0;

    Result<void> add(const store::GroupRow &group)
    {
        const bool hasClose = !isEmpty(group.keys[1]);
        const bool hasAction = !isEmpty(group.keys[2]);
        closePassed += hasClose && valueOr<qint64>(group.keys[1]) == 0 ? group.count : 0;
        actionOverdue += hasAction && valueOr<qint64>(group.keys[2]) == 0 ? group.count : 0;
        noAction += hasAction ? 0 : group.count;
        return all.add(group);
    }
};

QString nameOfAge(size_t step)
{
    if (step == 0)
        return Tr::tr("Up to %Ln days", nullptr, ages.front());
    if (step == ages.size())
        return Tr::tr("Over %Ln days", nullptr, ages.back());
    return Tr::tr("%1 to %Ln days", nullptr, ages[step]).arg(QLocale().toString(ages[step - 1] + 1));
}

/// Created that many days ago: the first instants of the steps, the oldest first.
std::vector<QDate> boundsOf(QDate today)
{
    std::vector<QDate> bounds;
    for (auto age = ages.rbegin(); age != ages.rend(); ++age)
        bounds.push_back(today.addDays(-*age));
    return bounds;
}

Row rowOf(const QString &name, const Age &age)
{
    Row row;
    row.cells = {name, age.all.count, age.all.sum, age.all.share, age.closePassed, age.actionOverdue, age.noAction};
    return row;
}

} // namespace

std::vector<Parameter> ageingParameters(const Schema &)
{
    return {
        choiceParameter(u"since"_s, Tr::tr("Age"),
            {{u"created_at"_s, Tr::tr("since creation")}, {u"stage_since"_s, Tr::tr("in the stage")}}, u"created_at"_s),
        pipelineParameter(), ownerParameter(u"owner"_s, Tr::tr("Owner")), whereParameter(EntityKind::Deal)};
}

Result<Report> ageingReport(const ReportQuery &query)
{
    std::vector<Filter> conditions = dealConditions(query);
    conditions.insert(conditions.begin(), satchel::openDeals());
    const QString since = query.text(u"since");
    const std::vector<QDate> bounds = boundsOf(query.today());
    store::GroupQuery grouped{EntityKind::Deal, Filter::all(conditions), {}, field::value, field::probability};
    for (const auto &[field, days] : {std::pair{since, bounds}, {field::expected_close, {query.today()}},
             {field::next_action_date, {query.today()}}})
        grouped.by.push_back({field, store::GroupKey::Kind::Days, days, {}});
    const auto found = TRY(store::readGroups(query.store(), grouped));
    std::vector<Age> steps(ages.size() + 1); // the youngest first
    Age all;
    for (const store::GroupRow &group : found) {
        Age &age = steps[ages.size() - static_cast<size_t>(valueOr<qint64>(group.keys[0]))];
        for (Age *one : {&age, &all}) {
            TRY(one->add(group));
        }
    }
    Report report;
    report.columns = {{u"age"_s, Tr::tr("Age")}, {u"deals"_s, Tr::tr("Deals"), ReportCellKind::Integer, true},
        {u"value"_s, Tr::tr("Value"), ReportCellKind::Money, true},
        {u"weighted"_s, Tr::tr("Weighted"), ReportCellKind::Money, true},
        {u"close_passed"_s, Tr::tr("Closing date passed"), ReportCellKind::Integer, true},
        {u"action_overdue"_s, Tr::tr("Next action overdue"), ReportCellKind::Integer, true},
        {u"no_action"_s, Tr::tr("No next action"), ReportCellKind::Integer, true}};
    for (size_t step = 0; step < steps.size(); ++step) {
        Row row = rowOf(nameOfAge(step), steps[step]);
        const Period period{step == ages.size() ? QDate() : bounds[ages.size() - 1 - step],
            step == 0 ? QDate() : bounds[ages.size() - step]};
        std::vector<Filter> drillDown = conditions;
        drillDown.push_back(within(since, period));
        row.drillDown = DrillDown{EntityKind::Deal, Filter::all(drillDown)};
        report.rows.push_back(std::move(row));
    }
    report.total = rowOf(Tr::tr("All open deals"), all);
    report.total->drillDown = DrillDown{EntityKind::Deal, Filter::all(conditions)};
    report.chart = {Chart::Kind::Bars, {{1, true}, {4, false}, {5, false}}};
    report.figures = {{Tr::tr("Open deals"), ReportCellKind::Integer, all.all.count, {}},
        {Tr::tr("Closing date passed"), ReportCellKind::Integer, all.closePassed, {}},
        {Tr::tr("Next action overdue"), ReportCellKind::Integer, all.actionOverdue, {}},
        {Tr::tr("No next action"), ReportCellKind::Integer, all.noAction, {}}};
    return report;
}

} // namespace satchel::reports
