// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/StepFunnel.h"

#include "domain/Reason.h"
#include "reports/builder/ReportDefinition.h"
#include "reports/Ratios.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

std::optional<Decimal> decimalOf(const Cell &cell)
{
    const auto *decimal = std::get_if<Decimal>(&cell);
    return decimal ? std::optional(*decimal) : std::nullopt;
}

Cell cellOf(std::optional<Decimal> decimal)
{
    return decimal ? Cell(*decimal) : Cell();
}

std::optional<Decimal> medianOf(std::vector<qint64> days)
{
    if (days.empty())
        return {};
    std::ranges::sort(days);
    const size_t half = days.size() / 2;
    return decimalOf(days.size() % 2 == 1 ? average(days[half], 1) : average(days[half] + days[half - 1], 2));
}

/// What a record must be like to have passed a step: all filters up to it.
Filter passedFilter(const ReportQuery &query, const FunnelDefinition &definition, size_t step)
{
    std::vector<Filter> all{definition.filter, query.filter()};
    for (size_t i = 0; i <= step; ++i)
        all.push_back(definition.steps[i].filter);
    std::erase_if(all, &Filter::isEverything);
    return all.empty() ? Filter() : Filter::all(std::move(all));
}

QDate dayOf(const Value &value, const QTimeZone &zone)
{
    if (const auto *instant = std::get_if<Instant>(&value))
        return instant->dateIn(zone);
    return valueOr<QDate>(value);
}

Result<std::vector<StepDays>> readSteps(const ReportQuery &query, const FunnelDefinition &definition)
{
    std::unordered_map<RecordId, StepDays> records;
    for (size_t step = 0; step < definition.steps.size(); ++step) {
        const QString &date = definition.steps[step].dateField;
        const auto rows = TRY(
            query.store().select({definition.entity, date.isEmpty() ? QStringList() : QStringList(date),
                passedFilter(query, definition, step), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            records[rows.id(row)].push_back(
                date.isEmpty() ? QDate() : dayOf(rows.value(row, 0), query.store().clock().zone()));
    }
    std::vector<StepDays> all;
    for (auto &[id, days] : records)
        all.push_back(std::move(days));
    return all;
}

} // namespace

std::vector<StepResult> funnelOf(const std::vector<StepDays> &records, size_t steps)
{
    std::vector<StepResult> results(steps);
    for (size_t step = 0; step < steps; ++step) {
        std::vector<qint64> days;
        for (const StepDays &record : records) {
            if (record.size() <= step)
                continue;
            ++results[step].count;
            const bool hasBoth = step > 0 && record[step].isValid() && record[step - 1].isValid();
            if (hasBoth && record[step] >= record[step - 1])
                days.push_back(record[step - 1].daysTo(record[step]));
        }
        results[step].ofAll = decimalOf(percentOf(results[step].count, results.front().count));
        if (step == 0)
            continue;
        results[step].conversion = decimalOf(percentOf(results[step].count, results[step - 1].count));
        results[step].days = medianOf(std::move(days));
    }
    return results;
}

std::vector<Column> funnelColumns(const Entity &entity, const QString &stepLabel)
{
    return {{u"step"_s, stepLabel}, {u"count"_s, entity.pluralLabel, ReportCellKind::Integer},
        {u"of_all"_s, Tr::tr("Of all"), ReportCellKind::Percent},
        {u"conversion"_s, Tr::tr("From the step before"), ReportCellKind::Percent},
        {u"days"_s, Tr::tr("Days from the step before, median"), ReportCellKind::Days}};
}

Result<void> checkFunnel(const Schema &schema, const FunnelDefinition &definition)
{
    if (definition.steps.size() < 2 || definition.steps.size() > mostFunnelSteps)
        return fail(Error::Kind::Invalid, Reason::tr("2 to %1 steps are needed").arg(mostFunnelSteps), u"funnel"_s);
    for (size_t i = 0; i < definition.steps.size(); ++i) {
        const QString place = u"funnel[%1]."_s.arg(i);
        const FunnelStep &step = definition.steps[i];
        if (step.label.trimmed().isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("a step needs a name"), place + u"label"_s);
        if (step.dateField.isEmpty())
            continue;
        const auto steps = resolvePath(schema, definition.entity, step.dateField);
        if (!steps)
            return fail(steps.error().kind, steps.error().what, place + u"date"_s);
        if (!store::isDated(steps->field()->type))
            return fail(
                Error::Kind::Invalid, Reason::tr("%1 is not a date").arg(steps->field()->name), place + u"date"_s);
    }
    return {};
}

Result<FunnelDefinition> readFunnel(const Schema &schema, const JsonReader &reader)
{
    FunnelDefinition definition;
    TRY(readSubject(schema, reader, definition.entity, definition.filter));
    const QJsonArray list = TRY(reader.list(u"funnel"_s));
    for (const QJsonValue &json : list) {
        const QString place = u"funnel[%1]"_s.arg(definition.steps.size());
        const auto step = TRY(JsonReader::make(json, place, {u"label"_s, u"filter"_s, u"date"_s}));
        FunnelStep one;
        one.label = TRY(step.text(u"label"_s));
        one.dateField = TRY(step.text(u"date"_s));
        const QString text = TRY(step.text(u"filter"_s));
        auto filter = parseFilter(schema, definition.entity, text);
        if (!filter)
            return step.wrong(u"filter"_s, toText(filter.error()));
        one.filter = std::move(*filter);
        definition.steps.push_back(std::move(one));
    }
    return definition;
}

QJsonObject toJson(const Schema &schema, const FunnelDefinition &definition)
{
    QJsonArray steps;
    for (const FunnelStep &step : definition.steps) {
        QJsonObject json{{u"label"_s, step.label}};
        if (!step.filter.isEverything())
            json.insert(u"filter"_s, step.filter.toText());
        if (!step.dateField.isEmpty())
            json.insert(u"date"_s, step.dateField);
        steps.append(json);
    }
    QJsonObject json{{u"entity"_s, schema.entity(definition.entity).name}, {u"funnel"_s, steps}};
    if (!definition.filter.isEverything())
        json.insert(u"filter"_s, definition.filter.toText());
    return json;
}

std::vector<Parameter> stepFunnelParameters(const FunnelDefinition &definition)
{
    return {whereParameter(definition.entity)};
}

Result<Report> stepFunnelReport(const ReportQuery &query, const FunnelDefinition &definition)
{
    TRY(checkFunnel(query.store().schema(), definition));
    const auto records = TRY(readSteps(query, definition));
    const auto results = funnelOf(records, definition.steps.size());
    Report report;
    report.columns = funnelColumns(query.store().schema().entity(definition.entity), Tr::tr("Step"));
    for (size_t step = 0; step < results.size(); ++step) {
        Row row;
        row.cells = {definition.steps[step].label, results[step].count, cellOf(results[step].ofAll),
            cellOf(results[step].conversion), cellOf(results[step].days)};
        row.drillDown = DrillDown{definition.entity, passedFilter(query, definition, step)};
        report.rows.push_back(std::move(row));
    }
    report.chart = {Chart::Kind::Funnel, {{1, false}}};
    return report;
}

} // namespace satchel::reports
