// SPDX-License-Identifier: GPL-3.0-or-later
// What each person did: calls, e-mails, meetings, notes and the rest, with the time that was logged. A meeting to which
// nobody came counts for itself, and its time was not spent.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/figures/Figures.h"
#include "reports/Groups.h"

#include <array>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum Column : size_t { Calls, Emails, Meetings, NoShows, Notes, Other, ColumnCount };

/// Nothing for a meeting that was cancelled, or moved: it counts when it takes place.
std::optional<Column> columnOf(const QString &kind, const QString &outcome)
{
    if (kind == choice::call)
        return Calls;
    if (kind == choice::email)
        return Emails;
    const bool isMeeting = kind == choice::meeting || kind == choice::demo_completed || kind == choice::demo_scheduled;
    if (isMeeting && outcome == choice::no_show)
        return NoShows;
    if (isMeeting && (outcome == choice::cancelled || outcome == choice::moved))
        return {};
    if (kind == choice::meeting || kind == choice::demo_completed)
        return Meetings;
    return kind == choice::note ? Notes : Other;
}

struct Work
{
    std::array<qint64, ColumnCount> columns{};
    qint64 all = 0;
    qint64 seconds = 0;

    void add(const store::GroupRow &group)
    {
        const auto column = columnOf(textOf(group.keys[1]), textOf(group.keys[2]));
        if (!column)
            return;
        columns[*column] += group.count;
        all += group.count;
        if (*column != NoShows)
            seconds += group.number;
    }
};

Row rowOf(const QString &name, const Work &work)
{
    Row row;
    row.cells = {name, work.all};
    for (const qint64 count : work.columns)
        row.cells.push_back(count);
    row.cells.push_back(qint64((work.seconds + 30) / 60));
    return row;
}

} // namespace

std::vector<Parameter> activityParameters(const Schema &)
{
    return {choiceParameter(u"by"_s, Tr::tr("By"),
                {{u"owner"_s, Tr::tr("Owner")}, {u"outcome"_s, Tr::tr("Outcome")}, {u"sentiment"_s, Tr::tr("Tone")}},
                u"owner"_s),
        periodParameter(Tr::tr("In"), u"last_30_days"_s), ownerParameter(u"owner"_s, Tr::tr("Owner")),
        whereParameter(EntityKind::Activity)};
}

Result<Report> activityReport(const ReportQuery &query)
{
    // What is planned was not done yet.
    Period period = query.period();
    const QDate tomorrow = query.today().addDays(1);
    if (!period.until.isValid() || period.until > tomorrow)
        period.until = tomorrow;
    std::vector<Filter> conditions{within(field::at, period)};
    if (const RecordId owner = query.reference(u"owner"); !owner.isNull())
        conditions.push_back(Filter::refersTo(field::owner, owner));
    conditions.push_back(query.filter());
    auto groups = TRY(Groups::make(query, EntityKind::Activity, query.text(u"by"), {}));
    const auto found = TRY(store::readGroups(query.store(),
        {EntityKind::Activity, Filter::all(conditions), {groups.key(), {field::kind}, {field::outcome}}, {}, {},
            field::duration_seconds}));
    std::vector<Work> works;
    Work all;
    for (const store::GroupRow &group : found) {
        const size_t place = groups.placeOf(group.keys.front());
        works.resize(std::max(works.size(), place + 1));
        works[place].add(group);
        all.add(group);
    }
    Report report;
    report.title = query.text(u"by") == "owner"_L1 ? QString()
                                                   : Tr::tr("Activity by %1").arg(withinSentence(groups.label()));
    report.columns = {{u"group"_s, groups.label()}, {u"all"_s, Tr::tr("All"), ReportCellKind::Integer, true},
        {u"calls"_s, Tr::tr("Calls"), ReportCellKind::Integer, true},
        {u"emails"_s, Tr::tr("E-mails"), ReportCellKind::Integer, true},
        {u"meetings"_s, Tr::tr("Meetings and demos"), ReportCellKind::Integer, true},
        {u"no_shows"_s, Tr::tr("No-shows"), ReportCellKind::Integer, true},
        {u"notes"_s, Tr::tr("Notes"), ReportCellKind::Integer, true},
        {u"other"_s, Tr::tr("Other"), ReportCellKind::Integer, true},
        {u"minutes"_s, Tr::tr("Minutes logged"), ReportCellKind::Integer}};
    for (const size_t place : groups.order([&](size_t one) { return static_cast<double>(works[one].all); })) {
        Row row = rowOf(groups.at(place).label, works[place]);
        std::vector<Filter> drillDown = conditions;
        drillDown.push_back(groups.at(place).filter);
        row.drillDown = DrillDown{EntityKind::Activity, Filter::all(drillDown)};
        report.rows.push_back(std::move(row));
    }
    report.total = rowOf(Tr::tr("All"), all);
    report.total->drillDown = DrillDown{EntityKind::Activity, Filter::all(conditions)};
    report.chart = {Chart::Kind::StackedBars, {{2, false}, {3, false}, {4, false}, {5, false}, {6, false}, {7, false}}};
    return report;
}

} // namespace satchel::reports
