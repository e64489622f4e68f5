// SPDX-License-Identifier: GPL-3.0-or-later
// The search body, read and checked: groups are OR-ed, the filters of a group AND-ed.
#pragma once

#include "tests/fakes/hubspot/HubSpotError.h"

namespace satchel::fakes {

struct HubSpotFilter
{
    enum class Operator {
        Eq,
        Neq,
        Lt,
        Lte,
        Gt,
        Gte,
        Between,
        In,
        NotIn,
        HasProperty,
        NotHasProperty,
        ContainsToken,
        NotContainsToken
    };
    enum class Subject { Property, Id, Modified, Association, Nothing };

    Operator op = Operator::Eq;
    Subject subject = Subject::Property;
    QString property;
    bool isNumeric = false; // compared as numbers or instants
    int associatedType = -1;
    QStringList values; // BETWEEN: two
    std::vector<double> numbers; // of the values, when they are compared as numbers
};

using HubSpotGroup = std::vector<HubSpotFilter>;

struct HubSpotQuery
{
    std::vector<HubSpotGroup> groups;
    QString text;
    QString sortBy; // empty: by id
    bool isDescending = false;
    int limit = 10;
    qint64 offset = 0;
};

HubSpotResult<HubSpotQuery> readQuery(const HubSpotState &state, int type, const QJsonObject &body);
bool matches(const HubSpotState &state, int type, const HubSpotQuery &query, const Row &row);

} // namespace satchel::fakes
