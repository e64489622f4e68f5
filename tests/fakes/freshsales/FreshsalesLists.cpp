// SPDX-License-Identifier: GPL-3.0-or-later
// Searches by whole days, lists by a filter, look-ups of one value, and the lists that have no pages.
#include "tests/fakes/freshsales/FreshsalesFake.h"

#include <algorithm>
#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qsizetype usualFreshRows = 25;
constexpr qsizetype mostFreshRows = 100;

std::optional<HttpResponse> unknownIn(const FreshsalesCall &call, const QStringList &known)
{
    for (const auto &[name, value] : call.query.queryItems()) {
        if (!known.contains(name))
            return freshsalesError(400, u"%1 is not a valid parameter"_s.arg(name));
    }
    if (call.parameter(u"per_page"_s).toLongLong() > mostFreshRows)
        return freshsalesError(400, u"per_page is too large"_s);
    return {};
}

/// A page of rows; some may be out of sight for the user and are counted all the same.
HttpResponse pageOf(const FreshsalesState &state, const FreshsalesCall &call, const QString &name, QJsonArray rows)
{
    const qsizetype asked = call.parameter(u"per_page"_s).toLongLong();
    const qsizetype size = asked > 0 ? asked : usualFreshRows;
    const qsizetype page = std::max<qsizetype>(1, call.parameter(u"page"_s).toLongLong());
    const qsizetype pages = (rows.size() + size - 1) / size;
    QJsonArray shown;
    for (qsizetype at = (page - 1) * size; at < std::min(page * size, rows.size()); ++at) {
        const int each = state.options.hiddenEach;
        if (each == 0 || (at + 1) % each != 0)
            shown.append(rows[at]);
    }
    return jsonAnswer(
        QJsonObject{{name, shown}, {u"meta"_s, QJsonObject{{u"total_pages"_s, pages}, {u"total"_s, rows.size()}}}});
}

QDate dayOf(const QJsonValue &time)
{
    return QDate::fromString(time.toString().left(10), Qt::ISODate); // in the zone of the account
}

/// Rules compare whole days: "is after" a day begins with the next one.
bool fits(const QJsonObject &row, const QJsonArray &rules)
{
    return std::all_of(rules.begin(), rules.end(), [&](const QJsonValue &rule) {
        const QDate day = dayOf(row.value(rule[u"attribute"].toString()));
        const QDate value = dayOf(rule[u"value"]);
        return rule[u"operator"].toString() == "is_after"_L1 ? day > value : day < value;
    });
}

std::optional<HttpResponse> problemIn(const QJsonObject &body)
{
    static const QStringList known = {u"filter_rule"_s, u"sort"_s, u"sort_type"_s, u"detail"_s};
    static const QStringList attributes = {u"created_at"_s, u"updated_at"_s};
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (!known.contains(member.key()))
            return freshsalesError(400, u"%1 is not a valid parameter"_s.arg(member.key()));
    }
    if (body.value(u"filter_rule").toArray().isEmpty())
        return freshsalesError(400, u"filter_rule is missing"_s);
    for (const QJsonValue rule : body.value(u"filter_rule").toArray()) {
        const QString operation = rule[u"operator"].toString();
        const bool isKnown = operation == "is_after"_L1 || operation == "is_before"_L1;
        if (!attributes.contains(rule[u"attribute"].toString()) || !isKnown || !dayOf(rule[u"value"]).isValid())
            return freshsalesError(400, u"The filter rule is invalid"_s);
    }
    return {};
}

/// Without details a row has no more than these.
QJsonObject thinned(const QJsonObject &row)
{
    QJsonObject thin;
    for (const QString &name :
        {u"id"_s, u"first_name"_s, u"last_name"_s, u"name"_s, u"created_at"_s, u"updated_at"_s}) {
        if (row.contains(name))
            thin.insert(name, row.value(name));
    }
    return thin;
}

} // namespace

HttpResponse answerFreshsalesSearch(FreshsalesState &state, const FreshsalesCall &call)
{
    static const QStringList searched = {u"contacts"_s, u"deals"_s, u"sales_accounts"_s};
    const QString name = call.part(1) + u's';
    const int type = state.data.typeIndex(name);
    if (!searched.contains(name) || call.method != "POST")
        return freshsalesError(404, u"Not found"_s);
    if (state.options.denied.contains(name))
        return freshsalesError(403, u"You are not authorized to perform this action."_s);
    if (auto problem = unknownIn(call, {u"page"_s, u"per_page"_s, u"include"_s}))
        return *problem;
    const QJsonObject body = call.body.value_or(QJsonObject());
    if (auto problem = problemIn(body))
        return *problem;
    const QString sort = body.value(u"sort").toString(u"updated_at"_s);
    std::vector<std::pair<QString, QJsonObject>> found;
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        QJsonObject json = freshsalesJson(state, type, *row);
        if (!row->isLive() || !state.isInSight(number) || !fits(json, body.value(u"filter_rule").toArray()))
            continue;
        if (!call.parameter(u"include"_s).split(u',').contains(u"sales_accounts"_s))
            json.remove(u"sales_accounts"_s);
        found.emplace_back(json.value(sort).toString(), body.value(u"detail").toBool() ? json : thinned(json));
    }
    std::ranges::stable_sort(found, {}, &std::pair<QString, QJsonObject>::first);
    QJsonArray rows;
    for (const auto &[key, row] : found)
        rows.append(row);
    return pageOf(state, call, name, rows);
}

HttpResponse answerFreshsalesList(FreshsalesState &state, const FreshsalesCall &call, int type)
{
    const QString name = call.part(0);
    const QString filter = call.parameter(u"filter"_s);
    const QStringList filters = name == "tasks"_L1 ? QStringList{u"open"_s, u"completed"_s}
        : name == "appointments"_L1                ? QStringList{u"past"_s, u"upcoming"_s}
                                                   : QStringList(); // others have views
    if (!filters.contains(filter))
        return freshsalesError(400, u"The filter is invalid"_s);
    if (auto problem = unknownIn(call, {u"filter"_s, u"page"_s, u"per_page"_s, u"include"_s}))
        return *problem;
    QJsonArray rows;
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        const bool isDone = name == "tasks"_L1 ? row->values.value(u"status") == "1"_L1
                                               : *Instant::fromIso(row->values.value(u"from_date")) < call.now;
        const bool isMeant = (filter == "completed"_L1 || filter == "past"_L1) == isDone;
        if (row->isLive() && state.isInSight(number) && isMeant)
            rows.append(freshsalesJson(state, type, *row));
    }
    return pageOf(state, call, name, rows);
}

HttpResponse answerFreshsalesLookup(FreshsalesState &state, const FreshsalesCall &call)
{
    const QString field = call.parameter(u"f"_s);
    if (call.parameter(u"entities"_s) != "contact"_L1 || (field != "email"_L1 && field != "external_id"_L1))
        return freshsalesError(400, u"The look-up is invalid"_s);
    const int type = state.data.typeIndex(u"contacts");
    QJsonArray rows;
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        if (row->isLive() && row->values.value(field) == call.parameter(u"q"_s))
            rows.append(freshsalesJson(state, type, *row));
    }
    return jsonAnswer(QJsonObject{{u"contacts"_s, QJsonObject{{u"contacts"_s, rows}}}});
}

HttpResponse answerFreshsalesSelector(const FreshsalesState &state, const FreshsalesCall &call)
{
    const QString name = call.part(1);
    if (name == "currencies"_L1)
        return jsonAnswer(QJsonObject{{u"currencies"_s,
            QJsonArray{QJsonObject{{u"id"_s, 1}, {u"currency_code"_s, u"EUR"_s}, {u"is_active"_s, true}}}}});
    const int type = state.data.typeIndex(name);
    if (type < 0 || call.method != "GET" || !freshsalesEnvelope(name).isEmpty())
        return freshsalesError(404, u"Not found"_s);
    QJsonArray rows;
    for (const auto &[number, row] : state.typeAt(type).table.rows())
        rows.append(freshsalesJson(state, type, *row));
    return jsonAnswer(QJsonObject{{name == "owners"_L1 ? u"users"_s : name, rows}});
}

} // namespace satchel::fakes
