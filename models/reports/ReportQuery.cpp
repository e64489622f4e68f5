// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ReportQuery.h"

#include "domain/LocaleText.h"
#include "domain/Reason.h"
#include "domain/TextFolding.h"
#include "store/ExchangeRates.h"
#include "store/FilterNames.h"
#include "store/PersonName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

Error at(const Error &error, const QString &parameter)
{
    return {error.kind, error.what, parameter};
}

Result<std::vector<Money>> amountsFrom(const QString &text, Currency currency)
{
    std::vector<Money> amounts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto amount = TRY(Money::fromString(part.trimmed(), currency));
        if (amount.minor <= 0 || (!amounts.empty() && amount.minor <= amounts.back().minor))
            return fail(Error::Kind::Invalid, Reason::tr("the amounts must be above 0 and ascend"));
        amounts.push_back(amount);
    }
    if (amounts.empty() || amounts.size() > 30)
        return fail(Error::Kind::Invalid, Reason::tr("1 to 30 amounts are needed, as in 1000,5000,10000"));
    return amounts;
}

} // namespace

Result<ReportQuery> ReportQuery::make(
    store::Store &store, const std::vector<Parameter> &parameters, const Options &options)
{
    ReportQuery query;
    query.m_store = &store;
    const auto rates = TRY(store::readExchangeRates(store));
    query.m_rates = rates;
    for (auto option = options.begin(); option != options.end(); ++option) {
        if (std::ranges::find(parameters, option.key(), &Parameter::name) != parameters.end())
            continue;
        QStringList names;
        for (const Parameter &parameter : parameters)
            names.append(parameter.name);
        return fail(Error::Kind::Invalid,
            Reason::tr("this report has no such option; it has %1").arg(names.join(u", "_s)), option.key());
    }
    for (const Parameter &parameter : parameters) {
        auto value = query.read(parameter, options.value(parameter.name, parameter.initial));
        if (!value)
            return fail(at(value.error(), parameter.name));
        query.m_chosen.push_back({parameter.name, parameter.label, value->text, query.valueText(parameter, *value)});
        query.m_values.push_back(std::move(*value));
    }
    return query;
}

Result<ReportQuery::Value> ReportQuery::read(const Parameter &parameter, const QString &text) const
{
    Value value{parameter.name, text, {}, {}, {}, {}, {}};
    switch (parameter.type) {
    case Parameter::Type::Choice: {
        if (std::ranges::find(parameter.choices, text, &Choice::key) != parameter.choices.end())
            return value;
        QStringList keys;
        for (const Choice &choice : parameter.choices)
            keys.append(choice.key);
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not one of %2").arg(text, keys.join(u", "_s)));
    }
    case Parameter::Type::Period: {
        const auto period = TRY(periodFromText(text, today()));
        value.period = period;
        return value;
    }
    case Parameter::Type::Reference: {
        if (text.isEmpty())
            return value;
        const auto id = TRY(find(parameter.target, text));
        value.reference = id;
        return value;
    }
    case Parameter::Type::Filter: {
        auto filter = store::readFilter(*m_store, parameter.target, text);
        if (!filter)
            return fail(Error::Kind::Invalid, toText(filter.error()));
        value.filter = std::move(*filter);
        return value;
    }
    case Parameter::Type::Percent: {
        const auto percent = Decimal::fromString(text);
        if (!percent || *percent < Decimal() || *percent > Decimal::fromInteger(100))
            return fail(Error::Kind::Invalid, Reason::tr("a number from 0 to 100 is needed"));
        value.percent = *percent;
        return value;
    }
    case Parameter::Type::Amounts: {
        auto amounts = TRY(amountsFrom(text, m_rates.main()));
        value.amounts = std::move(amounts);
        return value;
    }
    }
    return fail(Error::Kind::Bug, u"an unknown type of parameter"_s);
}

/// By id, by name, or "me".
Result<RecordId> ReportQuery::find(EntityKind entity, const QString &text) const
{
    if (entity == EntityKind::User && text == "me"_L1)
        return m_store->me();
    const auto rows = TRY(m_store->select({entity, {u"@title"_s}, {}, {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.id(row) == RecordId::fromString(text) || fold(rows.text(row, 0)) == fold(text))
            return rows.id(row);
    }
    return fail(
        Error::Kind::NotFound, Reason::tr("there is no %1 \"%2\"").arg(m_store->schema().entity(entity).name, text));
}

QString ReportQuery::personName(RecordId user) const
{
    const QString name = store::nameOrAddress(*m_store, user);
    return name.isEmpty() ? Tr::tr("Person without a name") : name;
}

QString ReportQuery::valueText(const Parameter &parameter, const Value &value) const
{
    const auto choice = std::ranges::find(parameter.choices, value.text, &Choice::key);
    if (choice != parameter.choices.end())
        return choice->label;
    if (parameter.type == Parameter::Type::Reference)
        return value.reference.isNull()            ? parameter.none
            : parameter.target == EntityKind::User ? personName(value.reference)
                                                   : m_store->title(parameter.target, value.reference);
    if (parameter.type == Parameter::Type::Percent)
        return inPercent(localNumber(QLocale(), value.percent.toString()));
    if (parameter.type == Parameter::Type::Filter && value.text.isEmpty())
        return parameter.none;
    return value.text;
}

const ReportQuery::Value &ReportQuery::value(QStringView parameter) const
{
    const auto found = std::ranges::find(m_values, parameter, &Value::name);
    static const Value none{};
    return found == m_values.end() ? none : *found;
}

QString ReportQuery::text(QStringView parameter) const
{
    return value(parameter).text;
}
Period ReportQuery::period(QStringView parameter) const
{
    return value(parameter).period;
}
RecordId ReportQuery::reference(QStringView parameter) const
{
    return value(parameter).reference;
}
Filter ReportQuery::filter(QStringView parameter) const
{
    return value(parameter).filter;
}
Decimal ReportQuery::percent(QStringView parameter) const
{
    return value(parameter).percent;
}
std::vector<Money> ReportQuery::amounts(QStringView parameter) const
{
    return value(parameter).amounts;
}

Parameter pipelineParameter()
{
    return {u"pipeline"_s, Tr::tr("Pipeline"), Parameter::Type::Reference, {}, EntityKind::Pipeline, {},
        Tr::tr("All pipelines")};
}

Parameter ownerParameter(const QString &name, const QString &label)
{
    return {name, label, Parameter::Type::Reference, {}, EntityKind::User, {}, Tr::tr("Everyone")};
}

Parameter periodParameter(const QString &label, const QString &initial)
{
    return {u"period"_s, label, Parameter::Type::Period, namedPeriods(), {}, initial, {}};
}

Parameter whereParameter(EntityKind entity)
{
    return {u"where"_s, Tr::tr("Filter"), Parameter::Type::Filter, {}, entity, {}, Tr::tr("All")};
}

Parameter choiceParameter(
    const QString &name, const QString &label, std::vector<Choice> choices, const QString &initial)
{
    return {name, label, Parameter::Type::Choice, std::move(choices), {}, initial, {}};
}

std::vector<Filter> dealConditions(const ReportQuery &query)
{
    std::vector<Filter> conditions;
    for (const auto &name : {u"pipeline"_s, u"owner"_s}) {
        if (const RecordId id = query.reference(name); !id.isNull())
            conditions.push_back(Filter::refersTo(name, id));
    }
    if (const Filter own = query.filter(); !own.isEverything())
        conditions.push_back(own);
    return conditions;
}

Result<std::optional<std::vector<RecordId>>> chosenDeals(const ReportQuery &query)
{
    const Filter own = query.filter();
    if (own.isEverything())
        return std::optional<std::vector<RecordId>>();
    std::vector<RecordId> deals;
    for (const bool isInTrash : {false, true}) {
        const auto rows = TRY(query.store().select({EntityKind::Deal, {}, own, {}, {}, -1, isInTrash}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            deals.push_back(rows.id(row));
    }
    return std::optional(std::move(deals));
}

} // namespace satchel::reports
