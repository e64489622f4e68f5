// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/Cohort.h"

#include "domain/Reason.h"
#include "reports/builder/PivotAxis.h"
#include "reports/Ratios.h"

#include <algorithm>
#include <map>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

using store::DateUnit;

constexpr size_t mostIds = 5000; // of a question to the store; more are not opened

const QStringList &unitNames()
{
    static const QStringList names{u"month"_s, u"quarter"_s, u"year"_s};
    return names;
}

const QStringList &figureNames()
{
    static const QStringList names{u"members"_s, u"retention"_s, u"value"_s};
    return names;
}

constexpr DateUnit units[]{DateUnit::Month, DateUnit::Quarter, DateUnit::Year};

Result<std::vector<CohortEvent>> readEvents(const ReportQuery &query, const CohortDefinition &definition)
{
    std::vector<Filter> conditions{definition.filter, query.filter(),
        Filter::condition(definition.member, Filter::Op::IsNotEmpty),
        Filter::condition(definition.dateField, Filter::Op::IsNotEmpty)};
    std::erase_if(conditions, &Filter::isEverything);
    store::PivotQuery pivot{definition.entity, Filter::all(std::move(conditions)),
        {{definition.member}, {definition.dateField, definition.unit, definition.fiscalStart}}, {}};
    if (definition.figure == CohortFigure::Value)
        pivot.fields.push_back({definition.value});
    const auto rows = TRY(store::readPivot(query.store(), pivot));
    std::vector<CohortEvent> events;
    for (const store::PivotRow &row : rows) {
        CohortEvent event{valueOr<RecordId>(row.keys[0]), valueOr<qint64>(row.keys[1]), {}};
        for (const store::PivotSum &sum : row.sums) {
            TRY(sum.count > 0 ? event.value.add({sum.sum, sum.currency}) : Result<void>());
        }
        events.push_back(std::move(event));
    }
    return events;
}

class CohortTable
{
public:
    CohortTable(const ReportQuery &query, const CohortDefinition &definition, const std::vector<Cohort> &cohorts)
        : m_query(query), m_definition(definition), m_cohorts(cohorts)
    {
    }

    Result<Report> make()
    {
        addColumns();
        for (const Cohort &cohort : m_cohorts)
            m_report.rows.push_back(rowOf(cohort));
        m_report.total = TRY(total());
        m_report.chart = {Chart::Kind::Bars, {{1, false}}, true};
        return m_report;
    }

private:
    EntityKind memberEntity() const
    {
        return resolvePath(m_query.store().schema(), m_definition.entity, m_definition.member)->field()->target;
    }

    void addColumns()
    {
        const Entity &member = m_query.store().schema().entity(memberEntity());
        m_report.columns = {
            {u"cohort"_s, Tr::tr("First time in")}, {u"members"_s, member.pluralLabel, ReportCellKind::Integer, true}};
        const ReportCellKind kind = m_definition.figure == CohortFigure::Members ? ReportCellKind::Integer
            : m_definition.figure == CohortFigure::Retention                     ? ReportCellKind::Percent
                                                                                 : ReportCellKind::Money;
        for (const Cohort &cohort : m_cohorts)
            m_later = std::max(m_later, cohort.later.size());
        for (size_t later = 0; later < m_later; ++later)
            m_report.columns.push_back(
                {u"later_%1"_s.arg(later), labelOf(static_cast<int>(later)), kind, kind != ReportCellKind::Percent});
    }

    QString labelOf(int later) const
    {
        if (later == 0)
            return Tr::tr("At once");
        return m_definition.unit == DateUnit::Month  ? Tr::tr("%Ln month(s) later", nullptr, later)
            : m_definition.unit == DateUnit::Quarter ? Tr::tr("%Ln quarter(s) later", nullptr, later)
                                                     : Tr::tr("%Ln year(s) later", nullptr, later);
    }

    Cell cellOf(const CohortCell &cell, qint64 members) const
    {
        const auto active = static_cast<qint64>(cell.members.size());
        switch (m_definition.figure) {
        case CohortFigure::Members: return active;
        case CohortFigure::Retention: return percentOf(active, members);
        case CohortFigure::Value: break;
        }
        return cell.value;
    }

    DrillDown drillDownOf(const CohortCell &cell) const { return {memberEntity(), {}, false, cell.members}; }

    Row rowOf(const Cohort &cohort) const
    {
        const auto members = static_cast<qint64>(cohort.later.front().members.size());
        Row row;
        row.cells = {periodName(store::periodStart(cohort.period, m_definition.unit, m_definition.fiscalStart),
                         m_definition.unit, m_definition.fiscalStart),
            members};
        row.cellDrillDowns.resize(row.cells.size());
        for (size_t later = 0; later < m_later; ++later) {
            const bool isPast = later < cohort.later.size();
            row.cells.push_back(isPast ? cellOf(cohort.later[later], members) : Cell());
            row.cellDrillDowns.push_back(isPast && isOpenable(cohort.later[later])
                    ? std::optional(drillDownOf(cohort.later[later]))
                    : std::nullopt);
        }
        if (isOpenable(cohort.later.front()))
            row.drillDown = drillDownOf(cohort.later.front());
        return row;
    }

    static bool isOpenable(const CohortCell &cell) { return !cell.members.empty() && cell.members.size() <= mostIds; }

    /// Of each period later only the cohorts that are that old; the others say nothing about it yet.
    Result<Row> total() const
    {
        Row total = TRY(totalOf(m_report, Tr::tr("All")));
        for (size_t later = 0; m_definition.figure == CohortFigure::Retention && later < m_later; ++later) {
            qint64 active = 0;
            qint64 members = 0;
            for (const Cohort &cohort : m_cohorts) {
                if (later >= cohort.later.size())
                    continue;
                active += static_cast<qint64>(cohort.later[later].members.size());
                members += static_cast<qint64>(cohort.later.front().members.size());
            }
            total.cells[2 + later] = percentOf(active, members);
        }
        return total;
    }

    const ReportQuery &m_query;
    const CohortDefinition &m_definition;
    const std::vector<Cohort> &m_cohorts;
    Report m_report;
    size_t m_later = 0;
};

} // namespace

Result<std::vector<Cohort>> cohortsOf(const std::vector<CohortEvent> &events, qint64 last, int periods)
{
    std::unordered_map<RecordId, qint64> first;
    for (const CohortEvent &event : events) {
        const auto [place, isNew] = first.try_emplace(event.member, event.period);
        if (!isNew)
            place->second = std::min(place->second, event.period);
    }
    std::map<qint64, Cohort> cohorts;
    for (const CohortEvent &event : events) {
        const qint64 begin = first.at(event.member);
        if (begin > last)
            continue;
        Cohort &cohort = cohorts[begin];
        cohort.period = begin;
        cohort.later.resize(static_cast<size_t>(std::min<qint64>(last - begin, periods)) + 1);
        const auto later = static_cast<size_t>(event.period - begin);
        if (later >= cohort.later.size())
            continue;
        cohort.later[later].members.push_back(event.member);
        TRY(cohort.later[later].value.add(event.value));
    }
    std::vector<Cohort> all;
    for (auto &[begin, cohort] : cohorts) {
        for (CohortCell &cell : cohort.later) {
            std::ranges::sort(cell.members);
            cell.members.erase(std::ranges::unique(cell.members).begin(), cell.members.end());
        }
        all.push_back(std::move(cohort));
    }
    return all;
}

Result<void> checkCohort(const Schema &schema, const CohortDefinition &definition)
{
    const auto fieldAt = [&](const QString &place, const QString &path) -> Result<const Field *> {
        const auto steps = resolvePath(schema, definition.entity, path);
        if (!steps)
            return fail(steps.error().kind, steps.error().what, place);
        return steps->field();
    };
    const auto wrong = [](const QString &place, const QString &reason) {
        return fail(Error::Kind::Invalid, reason, place);
    };
    const Field *member = TRY(fieldAt(u"cohort.member"_s, definition.member));
    if (member->type != FieldType::Reference)
        return wrong(u"cohort.member"_s, Reason::tr("%1 is not a reference").arg(member->name));
    const Field *date = TRY(fieldAt(u"cohort.date"_s, definition.dateField));
    if (!store::isDated(date->type))
        return wrong(u"cohort.date"_s, Reason::tr("%1 is not a date").arg(date->name));
    if (definition.periods < 1 || definition.periods > mostCohortPeriods)
        return wrong(u"cohort.periods"_s, Reason::tr("a number from 1 to %1 is needed").arg(mostCohortPeriods));
    if (definition.fiscalStart < 1 || definition.fiscalStart > 12)
        return wrong(u"cohort.fiscal_start"_s, Reason::tr("a month from 1 to 12 is needed"));
    if (definition.figure != CohortFigure::Value)
        return definition.value.isEmpty() ? Result<void>()
                                          : wrong(u"cohort.value"_s, Reason::tr("only \"value\" shows an amount"));
    const Field *value = TRY(fieldAt(u"cohort.value"_s, definition.value));
    if (value->type != FieldType::Money)
        return wrong(u"cohort.value"_s, Reason::tr("%1 is not an amount").arg(value->name));
    return {};
}

Result<CohortDefinition> readCohort(const Schema &schema, const JsonReader &reader)
{
    CohortDefinition definition;
    TRY(readSubject(schema, reader, definition.entity, definition.filter));
    const auto cohort = TRY(JsonReader::make(reader.value(u"cohort"_s), u"cohort"_s,
        {u"member"_s, u"date"_s, u"by"_s, u"fiscal_start"_s, u"value"_s, u"show"_s, u"periods"_s}));
    definition.member = TRY(cohort.text(u"member"_s));
    definition.dateField = TRY(cohort.text(u"date"_s));
    definition.value = TRY(cohort.text(u"value"_s));
    definition.unit = units[TRY(cohort.choice(u"by"_s, unitNames(), 0))];
    definition.fiscalStart = TRY(cohort.number(u"fiscal_start"_s, 1));
    definition.figure = static_cast<CohortFigure>(TRY(cohort.choice(u"show"_s, figureNames(), 0)));
    definition.periods = TRY(cohort.number(u"periods"_s, 12));
    return definition;
}

QJsonObject toJson(const Schema &schema, const CohortDefinition &definition)
{
    const auto unit = std::ranges::find(units, definition.unit) - std::begin(units);
    QJsonObject cohort{{u"member"_s, definition.member}, {u"date"_s, definition.dateField},
        {u"by"_s, unitNames()[unit]}, {u"show"_s, figureNames()[static_cast<qsizetype>(definition.figure)]},
        {u"periods"_s, definition.periods}};
    if (!definition.value.isEmpty())
        cohort.insert(u"value"_s, definition.value);
    if (definition.fiscalStart != 1)
        cohort.insert(u"fiscal_start"_s, definition.fiscalStart);
    QJsonObject json{{u"entity"_s, schema.entity(definition.entity).name}, {u"cohort"_s, cohort}};
    if (!definition.filter.isEverything())
        json.insert(u"filter"_s, definition.filter.toText());
    return json;
}

std::vector<Parameter> cohortParameters(const CohortDefinition &definition)
{
    return {periodParameter(Tr::tr("First time in"), u"last_12_months"_s), whereParameter(definition.entity)};
}

Result<Report> cohortReport(const ReportQuery &query, const CohortDefinition &definition)
{
    TRY(checkCohort(query.store().schema(), definition));
    const auto events = TRY(readEvents(query, definition));
    const qint64 last = store::periodNumber(query.today(), definition.unit, definition.fiscalStart);
    auto cohorts = TRY(cohortsOf(events, last, definition.periods));
    const Period period = query.period();
    std::erase_if(cohorts, [&](const Cohort &cohort) {
        const QDate from = store::periodStart(cohort.period, definition.unit, definition.fiscalStart);
        const QDate until = store::periodStart(cohort.period + 1, definition.unit, definition.fiscalStart);
        return (period.from.isValid() && until <= period.from) || (period.until.isValid() && from >= period.until);
    });
    return CohortTable(query, definition, cohorts).make();
}

} // namespace satchel::reports
