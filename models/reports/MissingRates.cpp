// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/MissingRates.h"

#include "domain/FieldNames.h"
#include "store/GroupQuery.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr size_t mostGroups = 64; // rows whose records are counted in one question

std::vector<QString> amountFields(const Entity &entity)
{
    std::vector<QString> fields;
    for (const Field &one : entity.fields) {
        if (one.type == FieldType::Money)
            fields.push_back(one.name);
    }
    return fields;
}

/// How many of the records have an amount in each currency that has no rate.
Result<std::map<QString, qint64>> countByCurrency(
    store::Store &store, EntityKind entity, const Filter &filter, const QString &field, const ExchangeRates &rates)
{
    std::map<QString, qint64> counts;
    const auto groups = TRY(store::readGroups(store, {entity, filter, {}, field}));
    for (const store::GroupRow &group : groups) {
        const bool isExcluded = !group.sum.currency.isNull() && !rates.convert({0, group.sum.currency});
        if (isExcluded)
            counts[group.sum.currency.code()] += group.count;
    }
    return counts;
}

/// The field whose amounts a report adds up; empty where it is not certain.
QString addedField(const Report &report, const Entity &entity)
{
    const bool isBuilt = !RecordId::fromString(report.name).isNull();
    if (!isBuilt && entity.find(field::value))
        return field::value;
    const auto fields = amountFields(entity);
    return fields.size() == 1 ? fields.front() : QString();
}

/// The records behind all rows, each once; nothing where a row's records are not those of a filter.
std::optional<std::pair<EntityKind, Filter>> recordsOf(const Report &report)
{
    std::vector<Filter> any;
    std::optional<EntityKind> entity;
    for (const Row &row : report.rows) {
        if (!row.drillDown)
            continue;
        const bool isOther = entity && *entity != row.drillDown->entity;
        if (isOther || !row.drillDown->isExact || !row.drillDown->ids.empty() || any.size() == mostGroups)
            return {};
        entity = row.drillDown->entity;
        any.push_back(row.drillDown->filter);
    }
    return entity ? std::optional(std::pair(*entity, Filter::any(std::move(any)))) : std::nullopt;
}

std::set<QString> currenciesWithoutRate(const Report &report)
{
    std::set<QString> codes;
    for (const Row &row : report.rows) {
        for (const Cell &cell : row.cells) {
            const auto *amounts = std::get_if<Amounts>(&cell);
            for (const Money &sum : amounts ? amounts->sums() : std::vector<Money>()) {
                if (!report.rates.convert(sum))
                    codes.insert(sum.currency.code());
            }
        }
    }
    return codes;
}

} // namespace

Result<std::vector<ExcludedAmounts>> readExcluded(store::Store &store, const ExchangeRates &rates)
{
    std::vector<ExcludedAmounts> excluded;
    for (const auto &entity : store.schema().entities()) {
        if (entity->isInternal || entity->isRemoved)
            continue;
        std::map<QString, qint64> counts; // a record with two such amounts counts once
        for (const QString &name : amountFields(*entity)) {
            const auto found = TRY(countByCurrency(store, entity->kind, {}, name, rates));
            for (const auto &[code, count] : found)
                counts[code] = std::max(counts[code], count);
        }
        for (const auto &[code, count] : counts)
            excluded.push_back({*Currency::fromCode(code), entity->kind, count});
    }
    std::ranges::stable_sort(excluded, {}, [](const ExcludedAmounts &one) { return one.currency.code(); });
    return excluded;
}

std::vector<ExcludedAmounts> excludedFrom(const Report &report, store::Store &store)
{
    const std::set<QString> codes = currenciesWithoutRate(report);
    if (codes.empty())
        return {};
    const auto records = recordsOf(report);
    const QString field = records ? addedField(report, store.schema().entity(records->first)) : QString();
    std::map<QString, qint64> counts;
    if (!field.isEmpty())
        counts = countByCurrency(store, records->first, records->second, field, report.rates)
                     .value_or(std::map<QString, qint64>());
    std::vector<ExcludedAmounts> excluded;
    for (const QString &code : codes)
        excluded.push_back({*Currency::fromCode(code), records ? records->first : EntityKind::Deal,
            counts.contains(code) ? counts[code] : 0});
    return excluded;
}

QString excludedText(const std::vector<ExcludedAmounts> &excluded)
{
    QStringList sentences;
    for (const ExcludedAmounts &one : excluded) {
        const QString code = one.currency.code();
        const int count = static_cast<int>(one.count);
        if (one.count == 0)
            sentences += Tr::tr("Amounts in %1 are excluded: no exchange rate.").arg(code);
        else if (one.entity == EntityKind::Deal)
            sentences += Tr::tr("%Ln deals in %1 are excluded: no exchange rate.", nullptr, count).arg(code);
        else
            sentences += Tr::tr("%Ln records in %1 are excluded: no exchange rate.", nullptr, count).arg(code);
    }
    return sentences.join(u' ');
}

} // namespace satchel::reports
