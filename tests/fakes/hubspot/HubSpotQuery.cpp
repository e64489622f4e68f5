// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a search body, with HubSpot's limits on it.
#include "tests/fakes/hubspot/HubSpotRecordJson.h"
#include "tests/fakes/hubspot/HubSpotSearch.h"
#include "tests/fakes/hubspot/HubSpotValidation.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qsizetype MostGroups = 5;
constexpr qsizetype MostFilters = 6;
constexpr qsizetype MostFiltersInAll = 18;
constexpr qsizetype MostText = 3000;
constexpr int MostRows = 200;

struct OperatorName
{
    const char *name;
    HubSpotFilter::Operator op;
};
constexpr OperatorName Operators[] = {
    {"EQ", HubSpotFilter::Operator::Eq},
    {"NEQ", HubSpotFilter::Operator::Neq},
    {"LT", HubSpotFilter::Operator::Lt},
    {"LTE", HubSpotFilter::Operator::Lte},
    {"GT", HubSpotFilter::Operator::Gt},
    {"GTE", HubSpotFilter::Operator::Gte},
    {"BETWEEN", HubSpotFilter::Operator::Between},
    {"IN", HubSpotFilter::Operator::In},
    {"NOT_IN", HubSpotFilter::Operator::NotIn},
    {"HAS_PROPERTY", HubSpotFilter::Operator::HasProperty},
    {"NOT_HAS_PROPERTY", HubSpotFilter::Operator::NotHasProperty},
    {"CONTAINS_TOKEN", HubSpotFilter::Operator::ContainsToken},
    {"NOT_CONTAINS_TOKEN", HubSpotFilter::Operator::NotContainsToken},
};

tl::unexpected<HubSpotError> problem(const QString &reason)
{
    return tl::make_unexpected(invalidInput(u"There was a problem with the request. "_s + reason));
}

QStringList valuesOf(const QJsonObject &filter, HubSpotFilter::Operator op)
{
    if (op == HubSpotFilter::Operator::In || op == HubSpotFilter::Operator::NotIn)
        return namesOf(filter[u"values"]);
    if (op == HubSpotFilter::Operator::Between)
        return {filter[u"value"].toVariant().toString(), filter[u"highValue"].toVariant().toString()};
    if (op == HubSpotFilter::Operator::HasProperty || op == HubSpotFilter::Operator::NotHasProperty)
        return {};
    return {filter[u"value"].toVariant().toString()};
}

/// What the filter looks at; false when there is no such property.
bool setSubject(const HubSpotState &state, int type, HubSpotFilter &filter)
{
    using Subject = HubSpotFilter::Subject;
    if (filter.property.startsWith("associations."_L1)) {
        filter.subject = Subject::Association;
        filter.associatedType = hubSpotTypeIndex(QStringView(filter.property).mid(13));
        return filter.associatedType >= 0;
    }
    if (filter.property == "hs_object_id"_L1) {
        filter.subject = Subject::Id;
        filter.isNumeric = true;
        return true;
    }
    if (filter.property == cursorProperty(type)) {
        filter.subject = Subject::Modified;
        filter.isNumeric = true;
        return true;
    }
    if (type == 0 && filter.property == "hs_lastmodifieddate"_L1) {
        filter.subject = Subject::Nothing; // contacts do not know it, and do not say so
        return true;
    }
    const Property *property = state.data.types[std::size_t(type)].properties.find(filter.property);
    if (!property)
        return false;
    filter.isNumeric = property->type == Property::Type::Number || property->type == Property::Type::DateTime
        || property->type == Property::Type::Date;
    return true;
}

HubSpotResult<HubSpotFilter> readFilter(const HubSpotState &state, int type, const QJsonObject &input)
{
    HubSpotFilter filter;
    filter.property = input[u"propertyName"].toString();
    const QString name = input[u"operator"].toString();
    const auto known = std::find_if(std::begin(Operators), std::end(Operators),
        [&](const OperatorName &one) { return name == QLatin1String(one.name); });
    if (known == std::end(Operators))
        return problem(u"Unknown operator %1"_s.arg(name));
    filter.op = known->op;
    if (!setSubject(state, type, filter))
        return problem(u"Property %1 does not exist"_s.arg(filter.property));
    filter.values = valuesOf(input, filter.op);
    for (const QString &value : filter.values) {
        if (!filter.isNumeric)
            continue;
        bool isNumber = false;
        double number = value.toDouble(&isNumber);
        isNumber = isNumber && std::isfinite(number);
        if (const auto instant = isNumber ? std::nullopt : readInstant(value)) {
            number = double(*instant);
            isNumber = true;
        }
        if (!isNumber)
            return problem(u"%1 is not a value of %2"_s.arg(value, filter.property));
        filter.numbers.push_back(number);
    }
    return filter;
}

} // namespace

HubSpotResult<HubSpotQuery> readQuery(const HubSpotState &state, int type, const QJsonObject &body)
{
    HubSpotQuery query;
    const QJsonArray groups = body[u"filterGroups"].toArray();
    if (groups.size() > MostGroups)
        return problem(u"Too many filter groups"_s);
    qsizetype count = 0;
    for (const QJsonValue &group : groups) {
        const QJsonArray filters = group[u"filters"].toArray();
        count += filters.size();
        if (filters.size() > MostFilters || count > MostFiltersInAll)
            return problem(u"Too many filters"_s);
        query.groups.emplace_back();
        for (const QJsonValue &filter : filters) {
            auto read = readFilter(state, type, filter.toObject());
            if (!read)
                return tl::make_unexpected(read.error());
            query.groups.back().push_back(std::move(*read));
        }
    }
    const QJsonArray sorts = body[u"sorts"].toArray();
    if (sorts.size() > 1)
        return problem(u"Only one sort rule is allowed"_s);
    if (!sorts.isEmpty()) {
        query.sortBy = sorts[0].isString() ? sorts[0].toString() : sorts[0][u"propertyName"].toString();
        query.isDescending = sorts[0][u"direction"].toString() == "DESCENDING"_L1;
        if (query.sortBy == "hs_object_id"_L1)
            query.sortBy.clear();
    }
    query.text = body[u"query"].toString();
    if (query.text.size() > MostText)
        return problem(u"The query is longer than %1 characters"_s.arg(MostText));
    query.limit = int(body[u"limit"].toInteger(10));
    if (query.limit < 1 || query.limit > MostRows)
        return problem(u"limit must be between 1 and %1"_s.arg(MostRows));
    bool isNumber = true;
    const QString after = body[u"after"].toVariant().toString();
    query.offset = after.isEmpty() ? 0 : after.toLongLong(&isNumber);
    if (!isNumber || query.offset < 0)
        return problem(u"after is no paging cursor"_s);
    return query;
}

} // namespace satchel::fakes
