// SPDX-License-Identifier: GPL-3.0-or-later
// A report definition as JSON text, and back.
#include "domain/Reason.h"
#include "reports/builder/JsonReader.h"
#include "reports/builder/ReportDefinition.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

// In the order of the enumerators.
const QStringList &unitNames()
{
    static const QStringList names{u"value"_s, u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s};
    return names;
}

const QStringList &measureNames()
{
    static const QStringList names{
        u"count"_s, u"count_distinct"_s, u"sum"_s, u"average"_s, u"median"_s, u"min"_s, u"max"_s, u"formula"_s};
    return names;
}

const QStringList &figureFormatNames()
{
    static const QStringList names{u"automatic"_s, u"percent"_s, u"money"_s};
    return names;
}

const QStringList &comparisonNames()
{
    static const QStringList names{u"nothing"_s, u"period_before"_s, u"year_before"_s};
    return names;
}

const QStringList &chartNames()
{
    static const QStringList names{
        u"automatic"_s, u"table"_s, u"bars"_s, u"stacked_bars"_s, u"lines"_s, u"funnel"_s, u"donut"_s};
    return names;
}

Result<ReportGroup> readGroup(const QJsonValue &json, const QString &place)
{
    const auto reader = TRY(JsonReader::make(json, place, {u"field"_s, u"by"_s, u"bounds"_s}));
    ReportGroup group;
    group.path = TRY(reader.text(u"field"_s));
    group.unit = static_cast<store::DateUnit>(TRY(reader.choice(u"by"_s, unitNames(), 0)));
    const QStringList bounds = TRY(reader.texts(u"bounds"_s));
    for (const QString &text : bounds) {
        const auto bound = Decimal::fromString(text);
        if (!bound)
            return reader.wrong(u"bounds[%1]"_s.arg(group.bounds.size()), bound.error().what);
        group.bounds.push_back(*bound);
    }
    return group;
}

Result<std::vector<ReportGroup>> readGroups(const JsonReader &reader, const QString &key)
{
    const QJsonArray list = TRY(reader.list(key));
    std::vector<ReportGroup> groups;
    for (const QJsonValue &json : list) {
        auto group = TRY(readGroup(json, u"%1[%2]"_s.arg(key).arg(groups.size())));
        groups.push_back(std::move(group));
    }
    return groups;
}

Result<ReportMeasure> readMeasure(const Schema &schema, EntityKind entity, const QJsonValue &json, const QString &place)
{
    const auto reader = TRY(JsonReader::make(json, place,
        {u"figure"_s, u"field"_s, u"weight"_s, u"share"_s, u"label"_s, u"formula"_s, u"format"_s, u"filter"_s,
            u"hidden"_s, u"digits"_s}));
    ReportMeasure measure;
    measure.kind = static_cast<ReportMeasure::Kind>(TRY(reader.choice(u"figure"_s, measureNames(), 0)));
    measure.path = TRY(reader.text(u"field"_s));
    measure.weight = TRY(reader.text(u"weight"_s));
    measure.isShare = TRY(reader.flag(u"share"_s, false));
    measure.label = TRY(reader.text(u"label"_s));
    measure.formula = TRY(reader.text(u"formula"_s));
    measure.format = static_cast<FigureFormat>(TRY(reader.choice(u"format"_s, figureFormatNames(), 0)));
    measure.filter = TRY(readFilter(schema, entity, reader));
    measure.isHidden = TRY(reader.flag(u"hidden"_s, false));
    measure.digits = TRY(reader.number(u"digits"_s, usualDigits));
    return measure;
}

Result<std::vector<ReportMeasure>> readMeasures(const Schema &schema, EntityKind entity, const JsonReader &reader)
{
    const QJsonArray list = TRY(reader.list(u"figures"_s));
    std::vector<ReportMeasure> measures;
    for (const QJsonValue &json : list) {
        auto measure = TRY(readMeasure(schema, entity, json, u"figures[%1]"_s.arg(measures.size())));
        measures.push_back(std::move(measure));
    }
    return measures;
}

Result<void> readPeriod(const JsonReader &reader, ReportDefinition &definition)
{
    if (!reader.has(u"period"_s))
        return {};
    const auto period = TRY(JsonReader::make(reader.value(u"period"_s), u"period"_s, {u"field"_s, u"is"_s}));
    definition.dateField = TRY(period.text(u"field"_s));
    definition.period = TRY(period.text(u"is"_s));
    if (definition.dateField.isEmpty())
        return period.wrong(u"field"_s, Reason::tr("a period needs a date field"));
    return {};
}

Result<void> readSort(const JsonReader &reader, ReportDefinition &definition)
{
    if (!reader.has(u"sort"_s))
        return {};
    const auto sort = TRY(JsonReader::make(reader.value(u"sort"_s), u"sort"_s, {u"figure"_s, u"descending"_s}));
    definition.sort.measure = TRY(sort.number(u"figure"_s, -1));
    definition.sort.isDescending = TRY(sort.flag(u"descending"_s, false));
    return {};
}

QJsonArray toJson(const std::vector<ReportGroup> &groups)
{
    QJsonArray list;
    for (const ReportGroup &group : groups) {
        QJsonObject json{{u"field"_s, group.path}};
        if (group.unit != store::DateUnit::None)
            json.insert(u"by"_s, unitNames()[static_cast<qsizetype>(group.unit)]);
        QJsonArray bounds;
        for (const Decimal bound : group.bounds)
            bounds.append(bound.toString());
        if (!bounds.isEmpty())
            json.insert(u"bounds"_s, bounds);
        list.append(json);
    }
    return list;
}

QJsonArray toJson(const std::vector<ReportMeasure> &measures)
{
    QJsonArray list;
    for (const ReportMeasure &measure : measures) {
        QJsonObject json{{u"figure"_s, measureNames()[static_cast<qsizetype>(measure.kind)]}};
        const std::pair<QString, QString> texts[]{{u"field"_s, measure.path}, {u"weight"_s, measure.weight},
            {u"label"_s, measure.label}, {u"formula"_s, measure.formula}, {u"filter"_s, measure.filter.toText()}};
        for (const auto &[key, text] : texts) {
            if (!text.isEmpty())
                json.insert(key, text);
        }
        if (measure.isShare)
            json.insert(u"share"_s, true);
        if (measure.isHidden)
            json.insert(u"hidden"_s, true);
        if (measure.digits != usualDigits)
            json.insert(u"digits"_s, measure.digits);
        if (measure.format != FigureFormat::Automatic)
            json.insert(u"format"_s, figureFormatNames()[static_cast<qsizetype>(measure.format)]);
        list.append(json);
    }
    return list;
}

} // namespace

Result<ReportDefinition> parseReportDefinition(const Schema &schema, QStringView text)
{
    auto definition = TRY(readReportDefinition(schema, text));
    TRY(checkDefinition(schema, definition));
    return definition;
}

Result<ReportDefinition> readReportDefinition(const Schema &schema, QStringView text)
{
    const auto reader = TRY(JsonReader::fromText(text,
        {u"entity"_s, u"filter"_s, u"period"_s, u"compare"_s, u"fiscal_start"_s, u"rows"_s, u"columns"_s, u"figures"_s,
            u"sort"_s, u"top"_s, u"others"_s, u"chart"_s, u"chart_figure"_s}));
    ReportDefinition definition;
    TRY(readSubject(schema, reader, definition.entity, definition.filter));
    TRY(readPeriod(reader, definition));
    definition.comparison = static_cast<Comparison>(TRY(reader.choice(u"compare"_s, comparisonNames(), 0)));
    definition.fiscalStart = TRY(reader.number(u"fiscal_start"_s, 1));
    definition.rows = TRY(readGroups(reader, u"rows"_s));
    definition.columns = TRY(readGroups(reader, u"columns"_s));
    definition.measures = TRY(readMeasures(schema, definition.entity, reader));
    TRY(readSort(reader, definition));
    definition.top = TRY(reader.number(u"top"_s, 0));
    definition.hasOthers = TRY(reader.flag(u"others"_s, true));
    definition.chart = static_cast<ReportChart>(TRY(reader.choice(u"chart"_s, chartNames(), 0)));
    definition.chartFigure = TRY(reader.number(u"chart_figure"_s, -1));
    return definition;
}

QString toText(const Schema &schema, const ReportDefinition &definition)
{
    QJsonObject json{{u"entity"_s, schema.entity(definition.entity).name}, {u"figures"_s, toJson(definition.measures)}};
    if (!definition.filter.isEverything())
        json.insert(u"filter"_s, definition.filter.toText());
    if (!definition.dateField.isEmpty())
        json.insert(u"period"_s, QJsonObject{{u"field"_s, definition.dateField}, {u"is"_s, definition.period}});
    if (definition.comparison != Comparison::None)
        json.insert(u"compare"_s, comparisonNames()[static_cast<qsizetype>(definition.comparison)]);
    if (definition.fiscalStart != 1)
        json.insert(u"fiscal_start"_s, definition.fiscalStart);
    if (!definition.rows.empty())
        json.insert(u"rows"_s, toJson(definition.rows));
    if (!definition.columns.empty())
        json.insert(u"columns"_s, toJson(definition.columns));
    if (definition.sort != ReportSort())
        json.insert(u"sort"_s,
            QJsonObject{{u"figure"_s, definition.sort.measure}, {u"descending"_s, definition.sort.isDescending}});
    if (definition.top > 0)
        json.insert(u"top"_s, definition.top);
    if (!definition.hasOthers)
        json.insert(u"others"_s, false);
    if (definition.chart != ReportChart::Automatic)
        json.insert(u"chart"_s, chartNames()[static_cast<qsizetype>(definition.chart)]);
    if (definition.chartFigure >= 0)
        json.insert(u"chart_figure"_s, definition.chartFigure);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace satchel::reports
