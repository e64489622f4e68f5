// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/odoo/OdooState.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;

Property plain(const QString &name, Type type = Type::Text)
{
    Property property;
    property.name = property.label = name;
    property.type = type;
    return property;
}

Property needed(Property property)
{
    property.isRequired = true;
    return property;
}

Property pointing(const QString &name, const QStringList &targets)
{
    Property property = plain(name, Type::Reference);
    property.targets = targets;
    return property;
}

/// What tells our two objects of one model apart; nobody edits it.
Property fixed(const QString &name, Type type = Type::Text)
{
    Property property = plain(name, type);
    property.isReadOnly = true;
    return property;
}

QList<Property> partner()
{
    return {needed(plain(u"name"_s)), fixed(u"is_company"_s, Type::Bool), fixed(u"type"_s),
        fixed(u"partner_share"_s, Type::Bool), plain(u"email"_s), plain(u"phone"_s, Type::Phone),
        plain(u"mobile"_s, Type::Phone), plain(u"website"_s), plain(u"function"_s), plain(u"street"_s),
        plain(u"city"_s), plain(u"zip"_s), plain(u"comment"_s), pointing(u"state_id"_s, {}),
        pointing(u"country_id"_s, {}), pointing(u"parent_id"_s, {u"companies"_s}), pointing(u"user_id"_s, {u"users"_s}),
        fixed(u"active"_s, Type::Bool)};
}

QList<Property> lead()
{
    return {needed(plain(u"name"_s)), fixed(u"type"_s), plain(u"contact_name"_s), plain(u"partner_name"_s),
        plain(u"email_from"_s), plain(u"phone"_s, Type::Phone), plain(u"function"_s), plain(u"description"_s),
        plain(u"expected_revenue"_s, Type::Number), plain(u"probability"_s, Type::Number),
        plain(u"date_deadline"_s, Type::Date), pointing(u"stage_id"_s, {u"stages"_s}),
        pointing(u"partner_id"_s, {u"companies"_s, u"contacts"_s}), pointing(u"user_id"_s, {u"users"_s}),
        fixed(u"active"_s, Type::Bool)};
}

} // namespace

RemoteData odooDatabase(qint64 number)
{
    RemoteData data;
    data.account = number;
    const auto add = [&](const QString &name, const QList<Property> &properties) {
        data.types.push_back({name, PropertySet(properties), {}, {}});
        data.types.back().table.startNumbersAt(number * 100'000'000 + qint64(data.types.size()) * 1'000'000);
    };
    add(u"users"_s, {plain(u"name"_s), plain(u"email"_s), fixed(u"share"_s, Type::Bool)});
    add(u"stages"_s, {plain(u"name"_s), plain(u"sequence"_s, Type::Number), plain(u"is_won"_s, Type::Bool)});
    add(u"companies"_s, partner());
    add(u"contacts"_s, partner());
    add(u"leads"_s, lead());
    add(u"opportunities"_s, lead());
    add(u"products"_s,
        {needed(plain(u"name"_s)), plain(u"default_code"_s), plain(u"list_price"_s, Type::Number),
            plain(u"description_sale"_s), fixed(u"active"_s, Type::Bool)});
    add(u"meetings"_s,
        {needed(plain(u"name"_s)), needed(plain(u"start"_s, Type::DateTime)), needed(plain(u"stop"_s, Type::DateTime)),
            fixed(u"allday"_s, Type::Bool), fixed(u"recurrency"_s, Type::Bool), plain(u"description"_s),
            pointing(u"opportunity_id"_s, {u"opportunities"_s}), pointing(u"user_id"_s, {u"users"_s})});
    const Instant founded = *Instant::fromIso(number == 1 ? u"2024-03-01T10:22:33Z"_s : u"2025-01-01T00:00:00Z"_s);
    const auto found = [&](const QString &type, const Values &values) {
        RemoteTable &table = data.type(type)->table;
        table.put({table.takeNumber(), values, founded, founded}, {founded, founded}, founded);
    };
    for (const QString &name : {u"Ann Admin"_s, u"Carl Colleague"_s})
        found(u"users"_s, {{u"name"_s, name}, {u"email"_s, name.section(u' ', 0, 0).toLower() + u"@acme.example"_s}});
    found(u"stages"_s, {{u"name"_s, u"New"_s}, {u"sequence"_s, u"1"_s}});
    found(u"stages"_s, {{u"name"_s, u"Proposition"_s}, {u"sequence"_s, u"2"_s}});
    found(u"stages"_s, {{u"name"_s, u"Won"_s}, {u"sequence"_s, u"70"_s}, {u"is_won"_s, u"true"_s}});
    return data;
}

std::vector<int> odooTables(const RemoteData &data, const QString &model)
{
    const std::pair<QString, QStringList> models[] = {{u"res.users"_s, {u"users"_s}}, {u"crm.stage"_s, {u"stages"_s}},
        {u"res.partner"_s, {u"companies"_s, u"contacts"_s}}, {u"crm.lead"_s, {u"leads"_s, u"opportunities"_s}},
        {u"product.template"_s, {u"products"_s}}, {u"calendar.event"_s, {u"meetings"_s}}};
    std::vector<int> tables;
    for (const auto &[name, types] : models) {
        for (const QString &type : name == model ? types : QStringList())
            tables.push_back(data.typeIndex(type));
    }
    return tables;
}

RemoteType &typeAt(OdooState &state, int index)
{
    return state.data.types[std::size_t(index)];
}

QString odooTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

bool isInSight(const OdooState &state, qint64 number)
{
    return !state.conditions.isVanished || number % 10 == 0;
}

OdooResult odooError(const QString &name, const QString &message)
{
    return {{}, name, message};
}

} // namespace satchel::fakes
