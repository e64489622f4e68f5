// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Sheet.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

/// The only currency of a column, else the main one.
Currency currencyOf(const Report &report, size_t column)
{
    std::optional<Currency> only;
    bool isOne = true;
    const auto note = [&](const Row &row) {
        const auto *amounts = std::get_if<Amounts>(&row.cells[column]);
        for (const Money &sum : amounts ? amounts->sums() : std::vector<Money>()) {
            isOne = isOne && (!only || *only == sum.currency);
            only = sum.currency;
        }
    };
    std::ranges::for_each(report.rows, note);
    if (report.total)
        note(*report.total);
    return isOne && only ? *only : report.rates.main();
}

FieldType fieldTypeOf(ReportCellKind kind)
{
    switch (kind) {
    case ReportCellKind::Text: return FieldType::Text;
    case ReportCellKind::Integer: return FieldType::Integer;
    case ReportCellKind::Money: return FieldType::Money;
    case ReportCellKind::Percent: return FieldType::Percent;
    case ReportCellKind::Days:
    case ReportCellKind::Number:
    case ReportCellKind::Times: return FieldType::Decimal;
    }
    return FieldType::Text;
}

Field fieldOf(const QString &name, const QString &label, ReportCellKind kind)
{
    Field field;
    field.name = name;
    field.label = kind == ReportCellKind::Percent && !label.endsWith(u'%') ? label + u" %"_s : label;
    field.type = fieldTypeOf(kind);
    return field;
}

Value plainValue(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto *decimal = std::get_if<Decimal>(&cell))
        return *decimal;
    return {};
}

/// Empty where no currency of the amount has a rate.
Value moneyValue(const Cell &cell, Currency currency, const ExchangeRates &rates)
{
    const auto *amounts = std::get_if<Amounts>(&cell);
    if (!amounts)
        return {};
    const std::vector<Money> sums = amounts->sums();
    if (currency != rates.main())
        return sums.empty() ? Value() : Value(sums.front());
    const Amounts::Overall overall = amounts->overall(rates);
    return !sums.empty() && overall.missing.size() == sums.size() ? Value() : Value(overall.total);
}

QJsonValue toJson(const Cell &cell, const ExchangeRates &rates)
{
    const auto *amounts = std::get_if<Amounts>(&cell);
    if (!amounts)
        return satchel::toJson(plainValue(cell));
    const auto overall = amounts->overall(rates);
    QJsonArray sums;
    for (const Money &sum : amounts->sums())
        sums.append(satchel::toJson(Value(sum)));
    QJsonArray missing;
    for (const Currency currency : overall.missing)
        missing.append(currency.code());
    return QJsonObject{{u"sums"_s, sums}, {u"total"_s, satchel::toJson(Value(overall.total))},
        {u"converted"_s, overall.isConverted}, {u"missing"_s, missing}};
}

QJsonObject toJson(const DrillDown &drillDown, const Schema &schema)
{
    return {{u"entity"_s, schema.entity(drillDown.entity).name}, {u"where"_s, drillDown.filter.toText()},
        {u"exact"_s, drillDown.isExact && drillDown.ids.empty()}};
}

QJsonObject toJson(const Report &report, const Row &row, const Schema &schema)
{
    QJsonObject object;
    for (size_t column = 0; column < report.columns.size(); ++column)
        object.insert(report.columns[column].name, toJson(row.cells[column], report.rates));
    if (row.drillDown)
        object.insert(u"records"_s, toJson(*row.drillDown, schema));
    QJsonObject cells;
    for (size_t column = 0; column < row.cellDrillDowns.size(); ++column) {
        if (const auto &own = row.cellDrillDowns[column])
            cells.insert(report.columns[column].name, toJson(*own, schema));
    }
    if (!cells.isEmpty())
        object.insert(u"cells"_s, cells);
    return object;
}

QString nameOf(ReportCellKind kind)
{
    static const QStringList names{
        u"text"_s, u"integer"_s, u"money"_s, u"percent"_s, u"days"_s, u"times"_s, u"number"_s};
    return names[static_cast<qsizetype>(kind)];
}

} // namespace

Sheet sheetOf(const Report &report)
{
    Sheet sheet;
    std::vector<Currency> currencies;
    for (size_t i = 0; i < report.columns.size(); ++i) {
        const Column &column = report.columns[i];
        currencies.push_back(column.kind == ReportCellKind::Money ? currencyOf(report, i) : Currency());
        sheet.columns.push_back(fieldOf(column.name, column.label, column.kind));
    }
    const auto add = [&](const Row &row) {
        std::vector<Value> values;
        for (size_t i = 0; i < report.columns.size(); ++i)
            values.push_back(currencies[i].isNull() ? plainValue(row.cells[i])
                                                    : moneyValue(row.cells[i], currencies[i], report.rates));
        sheet.rows.push_back(std::move(values));
    };
    std::ranges::for_each(report.rows, add);
    if (report.total)
        add(*report.total);
    return sheet;
}

Sheet withPlainAmounts(Sheet sheet)
{
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        Field &field = sheet.columns[column];
        if (field.type != FieldType::Money)
            continue;
        Currency currency;
        for (std::vector<Value> &row : sheet.rows) {
            const auto *amount = std::get_if<Money>(&row[column]);
            if (!amount)
                continue;
            currency = amount->currency;
            row[column] = amount->amountText();
        }
        field.type = FieldType::Text;
        if (!currency.isNull())
            field.label = Tr::tr("%1 (%2)", "amounts, their currency").arg(field.label, currency.code());
    }
    return sheet;
}

QJsonObject toJson(const Report &report, const Schema &schema)
{
    QJsonObject options;
    for (const ParameterValue &chosen : report.chosen)
        options.insert(chosen.name, chosen.value);
    QJsonArray columns;
    for (const Column &column : report.columns)
        columns.append(
            QJsonObject{{u"name"_s, column.name}, {u"label"_s, column.label}, {u"type"_s, nameOf(column.kind)}});
    QJsonArray rows;
    for (const Row &row : report.rows)
        rows.append(toJson(report, row, schema));
    QJsonArray figures;
    for (const Kpi &figure : report.figures)
        figures.append(QJsonObject{{u"label"_s, figure.label}, {u"type"_s, nameOf(figure.kind)},
            {u"value"_s, toJson(figure.value, report.rates)}, {u"note"_s, figure.note}});
    QJsonArray series;
    for (const Chart::Series &one : report.chart.series)
        series.append(report.columns[static_cast<size_t>(one.column)].name);
    static const QStringList charts{
        u"bars"_s, u"stacked_bars"_s, u"lines"_s, u"nested"_s, u"rows"_s, u"funnel"_s, u"donut"_s};
    return {{u"report"_s, report.name}, {u"title"_s, report.title}, {u"as_of"_s, report.asOf.toIso()},
        {u"currency"_s, report.rates.main().code()}, {u"options"_s, options}, {u"columns"_s, columns},
        {u"rows"_s, rows},
        {u"total"_s, report.total ? QJsonValue(toJson(report, *report.total, schema)) : QJsonValue()},
        {u"figures"_s, figures},
        {u"chart"_s,
            QJsonObject{{u"kind"_s, charts[static_cast<qsizetype>(report.chart.kind)]}, {u"series"_s, series}}},
        {u"finding"_s, report.finding ? QJsonValue(report.finding->text) : QJsonValue()},
        {u"notes"_s, QJsonArray::fromStringList(report.notes)}};
}

} // namespace satchel::reports
