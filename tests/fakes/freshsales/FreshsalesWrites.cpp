// SPDX-License-Identifier: GPL-3.0-or-later
// Creates and updates of one record, in an envelope that names it.
#include "tests/fakes/freshsales/FreshsalesFake.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Refusal = std::optional<HttpResponse>;

Refusal takeValue(const FreshsalesState &state, const Property &property, const QJsonValue &value, Values &values)
{
    if (const QString problem = problemWith(state, property, value); !problem.isEmpty())
        return freshsalesError(400, u"%1 %2"_s.arg(property.name, problem));
    if (property.name == "sales_accounts"_L1) {
        for (const QJsonValue entry : value.toArray()) {
            const QStringList keys = entry.toObject().keys();
            const bool isKnown = std::ranges::all_of(
                keys, [](const QString &key) { return key == "id"_L1 || key == "is_primary"_L1; });
            if (!isKnown || !isWhole(entry[u"id"]))
                return freshsalesError(400, u"The type for sales_accounts is invalid."_s);
        }
    }
    values.set(property.name, storedText(value));
    return {};
}

/// The record that a task or an appointment is about exists.
Refusal checkTarget(const FreshsalesState &state, const Values &values)
{
    static const std::pair<QString, QString> kinds[] = {
        {u"Contact"_s, u"contacts"_s}, {u"Deal"_s, u"deals"_s}, {u"SalesAccount"_s, u"sales_accounts"_s}};
    for (const auto &[kind, name] : kinds) {
        const int type = state.data.typeIndex(name);
        if (values.value(u"targetable_type") == kind
            && state.liveRow(type, values.value(u"targetable_id").toLongLong()))
            return {};
    }
    return freshsalesError(400, u"Targetable is invalid"_s);
}

/// No two records have this value.
Refusal checkUnique(const FreshsalesState &state, int type, qint64 own, const QString &field, const Values &values,
    const QString &label)
{
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        const bool isSame = row->values.value(field).compare(values.value(field), Qt::CaseInsensitive) == 0;
        if (number != own && row->isLive() && values.has(field) && isSame)
            return freshsalesError(400, label + u" has already been taken"_s);
    }
    return {};
}

Refusal checkWhole(const FreshsalesState &state, int type, qint64 own, const Values &values)
{
    const QString name = state.typeAt(type).name;
    for (const Property &property : state.typeAt(type).properties.all()) {
        if (property.isRequired && !values.has(property.name))
            return freshsalesError(400, u"%1 can't be blank"_s.arg(property.name));
    }
    if (name == "sales_accounts"_L1)
        return checkUnique(state, type, own, u"name"_s, values, u"Name"_s);
    if (name == "tasks"_L1 || name == "appointments"_L1)
        return checkTarget(state, values);
    if (name != "contacts"_L1)
        return {};
    const QStringList reachable = {u"email"_s, u"mobile_number"_s, u"external_id"_s};
    const bool isNew = own == 0;
    if (isNew && std::ranges::none_of(reachable, [&](const QString &field) { return values.has(field); }))
        return freshsalesError(400, u"A contact needs an email, a mobile number or an external id"_s);
    if (auto refusal = checkUnique(state, type, own, u"external_id"_s, values, u"External id"_s))
        return refusal;
    return checkUnique(state, type, own, u"email"_s, values, u"Email"_s);
}

} // namespace

HttpResponse answerFreshsalesWrite(FreshsalesState &state, const FreshsalesCall &call, int type)
{
    const QString envelope = freshsalesEnvelope(call.part(0));
    const bool isCreate = call.method == "POST";
    if (!call.body || call.body->keys() != QStringList{envelope})
        return freshsalesError(400, u"%1 is missing"_s.arg(envelope));
    const RowPointer before = isCreate ? nullptr : state.liveRow(type, call.part(1).toLongLong());
    if (!isCreate && !before)
        return freshsalesError(404, u"Not found"_s);
    Row row = before ? *before : Row();
    const QJsonObject fields = call.body->value(envelope).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const Property *property = state.typeAt(type).properties.find(field.key());
        if (!property)
            return freshsalesError(400, u"%1 is not a valid field"_s.arg(field.key()));
        if (auto refusal = takeValue(state, *property, *field, row.values))
            return *refusal;
    }
    if (auto refusal = checkWhole(state, type, row.number, row.values))
        return *refusal;
    if (isCreate) {
        completeFreshsales(state, type, row.values);
        row.number = state.typeAt(type).table.takeNumber();
        row.createdAt = serverTime(state.conditions, call.now);
    }
    const RowPointer written = state.put(type, std::move(row), call.now);
    return jsonAnswer(QJsonObject{{envelope, freshsalesJson(state, type, *written)}}, isCreate ? 201 : 200);
}

} // namespace satchel::fakes
