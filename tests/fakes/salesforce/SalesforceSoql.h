// SPDX-License-Identifier: GPL-3.0-or-later
// SOQL, as much of it as a client that synchronises needs: SELECT fields FROM an object WHERE … GROUP BY … ORDER BY …
// LIMIT n, with and, or, not, parentheses, comparisons and IN. Relationship fields and functions are not understood.
#pragma once

#include "tests/fakes/salesforce/SalesforceError.h"

namespace satchel::fakes {

struct SoqlLiteral
{
    enum class Type { Text, Number, Date, Instant, Boolean, Null };
    Type type = Type::Null;
    QString text;
    qint64 ms = 0; // of an instant
};

struct SoqlCondition
{
    enum class Kind { And, Or, Not, Compare, In };
    Kind kind = Kind::And;
    std::vector<SoqlCondition> parts; // of And, Or, Not
    QString field;
    QString op; // "=", "!=", "<", "<=", ">", ">="
    std::vector<SoqlLiteral> values;
};

struct SoqlQuery
{
    int type = -1;
    QStringList fields;
    std::optional<SoqlCondition> where;
    QStringList groups; // GROUP BY: one row for each combination of values, without an id
    std::vector<std::pair<QString, bool>> order; // field, descending
    qint64 limit = -1;
};

/// MALFORMED_QUERY, INVALID_TYPE or INVALID_FIELD when it cannot be carried out.
SalesforceResult<SoqlQuery> readSoql(const SalesforceState &state, const QString &text);
bool fits(const SalesforceState &state, int type, const Row &row, const SoqlCondition &condition);
/// True when a row comes before another in the order.
bool comesBefore(const SalesforceState &state, int type, const std::vector<std::pair<QString, bool>> &order,
    const Row &a, const Row &b);

} // namespace satchel::fakes
