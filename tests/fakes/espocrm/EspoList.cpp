// SPDX-License-Identifier: GPL-3.0-or-later
// Lists: where, orderBy, order, offset and maxSize, as the PHP-style query has them. Ties are ordered by id.
#include "tests/fakes/espocrm/EspoState.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

struct Condition
{
    QString type;
    QString attribute;
    QStringList values;
};

/// where[0][type]=…&where[0][attribute]=…&where[0][value]=…, or where[0][value][]=… for each of several.
std::map<int, Condition> conditionsOf(const QUrlQuery &query)
{
    static const QRegularExpression name(u"^where\\[(\\d+)\\]\\[(type|attribute|value)\\](?:\\[\\d*\\])?$"_s);
    std::map<int, Condition> conditions;
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        const auto match = name.match(key);
        if (!match.hasMatch())
            continue;
        Condition &condition = conditions[match.captured(1).toInt()];
        if (match.captured(2) == "type"_L1)
            condition.type = value;
        else if (match.captured(2) == "attribute"_L1)
            condition.attribute = value;
        else
            condition.values.append(value);
    }
    return conditions;
}

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

bool holds(const Condition &condition, const QJsonObject &row)
{
    const QString text = textOf(row.value(condition.attribute));
    const QString value = condition.values.value(0);
    if (condition.type == "isNull"_L1)
        return row.value(condition.attribute).isNull();
    if (condition.type == "isNotNull"_L1)
        return !row.value(condition.attribute).isNull();
    if (condition.type == "equals"_L1)
        return text.compare(value, Qt::CaseInsensitive) == 0;
    if (condition.type == "in"_L1)
        return condition.values.contains(text);
    if (text.isEmpty())
        return false;
    if (condition.type == "greaterThan"_L1)
        return text > value;
    if (condition.type == "greaterThanOrEquals"_L1)
        return text >= value;
    if (condition.type == "lessThan"_L1)
        return text < value;
    return text <= value;
}

bool isKnownType(const QString &type)
{
    static const QStringList types = {u"isNull"_s, u"isNotNull"_s, u"equals"_s, u"in"_s, u"greaterThan"_s,
        u"greaterThanOrEquals"_s, u"lessThan"_s, u"lessThanOrEquals"_s};
    return types.contains(type);
}

bool isAttribute(const RemoteType &type, const QString &name)
{
    static const QStringList own = {u"id"_s, u"createdAt"_s, u"modifiedAt"_s};
    return own.contains(name) || type.properties.find(name);
}

} // namespace

HttpResponse answerList(EspoState &state, const EspoCall &call, int type)
{
    const RemoteType &there = typeAt(state, type);
    const QString sized = call.parameter(u"maxSize"_s);
    const qsizetype size = sized.isEmpty() ? state.options.mostRows : sized.toLongLong();
    if (size > state.options.mostRows)
        return espoError(403, "Max size should not exceed " + QByteArray::number(state.options.mostRows));
    const auto conditions = conditionsOf(call.query);
    for (const auto &[at, condition] : conditions) {
        if (!isKnownType(condition.type) || !isAttribute(there, condition.attribute))
            return espoError(400, "Bad where item");
    }
    const QString orderBy = call.parameter(u"orderBy"_s);
    if (!orderBy.isEmpty() && !isAttribute(there, orderBy))
        return espoError(400, "Bad order");
    std::vector<QJsonObject> rows;
    for (const auto &[number, row] : there.table.rows()) {
        if (!row->isLive() || !isInSight(state, number))
            continue;
        QJsonObject json = espoJson(state, type, *row);
        const bool isWanted = std::all_of(
            conditions.begin(), conditions.end(), [&](const auto &condition) { return holds(condition.second, json); });
        if (isWanted)
            rows.push_back(std::move(json));
    }
    const bool isDescending = call.parameter(u"order"_s) == "desc"_L1;
    std::stable_sort(rows.begin(), rows.end(), [&](const QJsonObject &one, const QJsonObject &other) {
        const QString left = textOf(one.value(orderBy));
        const QString right = textOf(other.value(orderBy));
        if (left != right)
            return isDescending ? left > right : left < right;
        return textOf(one.value(u"id")) < textOf(other.value(u"id"));
    });
    const qsizetype total = qsizetype(rows.size());
    const qsizetype offset = std::clamp<qsizetype>(call.parameter(u"offset"_s).toLongLong(), 0, total);
    QJsonArray list;
    for (qsizetype at = offset; at < std::min(total, offset + size); ++at)
        list.append(rows[std::size_t(at)]);
    const bool isCounted = state.options.countsRows && call.header("X-No-Total") != "true";
    const qint64 uncounted = offset + size < total ? -1 : -2;
    return espoJsonResponse(QJsonObject{{u"total"_s, isCounted ? qint64(total) : uncounted}, {u"list"_s, list}});
}

} // namespace satchel::fakes
