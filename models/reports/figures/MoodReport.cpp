// SPDX-License-Identifier: GPL-3.0-or-later
// The mood of conversations by month: how many were good, neutral and poor, of those whose mood a person set or
// accepted. What is planned has not taken place and does not count.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/figures/Figures.h"
#include "reports/Ratios.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr std::array<QStringView, 3> moodKeys{choice::positive, choice::neutral, choice::negative};

struct MoodCounts
{
    Period period;
    qint64 all = 0;
    std::array<qint64, moodKeys.size()> byMood{};

    void add(const QString &mood, qint64 count)
    {
        for (size_t i = 0; i < moodKeys.size(); ++i)
            byMood[i] += mood == moodKeys[i] ? count : 0;
        all += count;
    }
};

Row moodRow(const QString &name, const MoodCounts &counts, const std::vector<Filter> &conditions)
{
    Row row;
    row.cells = {name, counts.all};
    for (const qint64 count : counts.byMood)
        row.cells.push_back(count);
    row.cells.push_back(percentOf(counts.byMood[2], counts.all));
    row.drillDown = DrillDown{EntityKind::Activity, Filter::all(conditions)};
    return row;
}

/// Conversations until now with a mood.
std::vector<Filter> moodConditions(const ReportQuery &query, const Period &period)
{
    std::vector<Filter> conditions{
        within(field::at, period), Filter::condition(field::sentiment, Filter::Op::IsNotEmpty)};
    if (const RecordId owner = query.reference(u"owner"); !owner.isNull())
        conditions.push_back(Filter::refersTo(field::owner, owner));
    conditions.push_back(query.filter());
    return conditions;
}

} // namespace

std::vector<Parameter> moodParameters(const Schema &)
{
    return {choiceParameter(
                u"months"_s, Tr::tr("Months"), {{u"6"_s, u"6"_s}, {u"12"_s, u"12"_s}, {u"24"_s, u"24"_s}}, u"12"_s),
        ownerParameter(u"owner"_s, Tr::tr("Owner")), whereParameter(EntityKind::Activity)};
}

Result<Report> moodReport(const ReportQuery &query)
{
    const int count = query.text(u"months").toInt();
    const QDate tomorrow = query.today().addDays(1);
    const QDate first = periodAround(query.today(), Span::Month).from.addMonths(1 - count);
    MoodCounts all{{first, tomorrow}, 0, {}};
    std::vector<MoodCounts> months;
    store::GroupKey byMonth{field::at, store::GroupKey::Kind::Days};
    for (QDate month = first; month < tomorrow; month = month.addMonths(1)) {
        months.push_back({{month, std::min(month.addMonths(1), tomorrow)}, 0, {}});
        byMonth.days.push_back(month);
    }
    const auto found = TRY(store::readGroups(query.store(),
        {EntityKind::Activity, Filter::all(moodConditions(query, all.period)), {byMonth, {field::sentiment}}}));
    for (const store::GroupRow &group : found) {
        const auto month = valueOr<qint64>(group.keys[0]) - 1; // 0 is before the first
        if (month < 0 || month >= static_cast<qint64>(months.size()))
            continue;
        months[static_cast<size_t>(month)].add(textOf(group.keys[1]), group.count);
        all.add(textOf(group.keys[1]), group.count);
    }
    Report report;
    report.columns = {{u"month"_s, Tr::tr("Month")}, {u"all"_s, Tr::tr("All"), ReportCellKind::Integer, true},
        {u"good"_s, Tr::tr("Good"), ReportCellKind::Integer, true},
        {u"neutral"_s, Tr::tr("Neutral"), ReportCellKind::Integer, true},
        {u"poor"_s, Tr::tr("Poor"), ReportCellKind::Integer, true},
        {u"poor_percent"_s, Tr::tr("Poor %"), ReportCellKind::Percent}};
    for (const MoodCounts &month : months)
        report.rows.push_back(
            moodRow(nameOf(month.period.from, Span::Month), month, moodConditions(query, month.period)));
    report.total = moodRow(Tr::tr("All"), all, moodConditions(query, all.period));
    report.chart = {Chart::Kind::StackedBars, {{2, false}, {3, false}, {4, false}}, true};
    return report;
}

} // namespace satchel::reports
