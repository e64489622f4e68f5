// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of an account, and how a row is shown.
#include "tests/fakes/freshsales/FreshsalesFake.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;

QList<Property> addressProperties()
{
    return {property::plain(u"address"_s), property::plain(u"city"_s), property::plain(u"state"_s),
        property::plain(u"zipcode"_s), property::plain(u"country"_s)};
}

Property withLongest(Property property, int longest)
{
    property.longest = longest;
    return property;
}

/// "Contact", with its id in another field.
QList<Property> targetProperties()
{
    return {property::needed(property::plain(u"targetable_type"_s)),
        property::needed(property::plain(u"targetable_id"_s, Type::Number))};
}

void furnishAccount(RemoteData &data)
{
    for (const QString &name : {u"Anna Api"_s, u"Carl Colleague"_s})
        furnish(data, u"owners",
            {{u"display_name"_s, name}, {u"email"_s, name.section(u' ', 0, 0).toLower() + u"@acme.example"_s}});
    const qint64 pipeline = furnish(data, u"deal_pipelines", {{u"name"_s, u"Default Pipeline"_s}});
    int position = 0;
    for (const auto &[name, kind] : {std::pair{u"New"_s, u"Open"_s}, std::pair{u"Negotiation"_s, u"Open"_s},
             std::pair{u"Won"_s, u"Closed Won"_s}, std::pair{u"Lost"_s, u"Closed Lost"_s}})
        furnish(data, u"deal_stages",
            {{u"name"_s, name}, {u"position"_s, QString::number(++position)}, {u"forecast_type"_s, kind},
                {u"deal_pipeline_id"_s, QString::number(pipeline)}});
}

/// The accounts of a contact that are still there.
QJsonArray accountsOf(const FreshsalesState &state, const QJsonArray &entries)
{
    const Property account = property::pointing(u"id"_s, u"sales_accounts"_s);
    QJsonArray there;
    for (const QJsonValue entry : entries) {
        const QString id = storedText(entry[u"id"]);
        if (const auto target = state.target(account, id))
            there.append(QJsonObject{{u"id"_s, *target}, {u"name"_s, u"shown beside it"_s},
                {u"is_primary"_s, entry[u"is_primary"].toBool()}});
    }
    return there;
}

/// As this account shows times: with its offset.
QString offsetTime(Instant at)
{
    constexpr int offset = 3600;
    return QDateTime::fromMSecsSinceEpoch(at.ms - at.ms % 1000, Qt::UTC).toOffsetFromUtc(offset).toString(Qt::ISODate);
}

} // namespace

RemoteData freshsalesAccountData(qint64 number)
{
    RemoteData data;
    data.account = number;
    const auto add = [&](const QString &name, const QList<Property> &properties) {
        addType(data, name, properties, number * 28'000'000'000 + 1); // beyond 32 bits
    };
    add(u"owners"_s, {property::plain(u"display_name"_s), property::plain(u"email"_s, Type::Email)});
    add(u"deal_pipelines"_s, {property::plain(u"name"_s)});
    add(u"deal_stages"_s,
        {property::plain(u"name"_s), property::plain(u"position"_s, Type::Number), property::plain(u"forecast_type"_s),
            property::pointing(u"deal_pipeline_id"_s, u"deal_pipelines"_s)});
    const Property owner = property::pointing(u"owner_id"_s, u"owners"_s);
    add(u"sales_accounts"_s,
        QList<Property>{withLongest(property::needed(property::plain(u"name"_s)), 255), property::plain(u"website"_s),
            property::plain(u"phone"_s), property::plain(u"number_of_employees"_s, Type::Number),
            property::plain(u"annual_revenue"_s, Type::Number), owner}
            + addressProperties());
    add(u"contacts"_s,
        QList<Property>{property::plain(u"first_name"_s), property::plain(u"last_name"_s),
            property::plain(u"email"_s, Type::Email), property::plain(u"work_number"_s),
            property::plain(u"mobile_number"_s), property::plain(u"job_title"_s), property::plain(u"external_id"_s),
            property::plain(u"sales_accounts"_s, Type::Text, u"list"_s), owner}
            + addressProperties());
    add(u"deals"_s,
        {property::needed(property::plain(u"name"_s)), property::needed(property::plain(u"amount"_s, Type::Number)),
            property::pointing(u"deal_pipeline_id"_s, u"deal_pipelines"_s),
            property::pointing(u"deal_stage_id"_s, u"deal_stages"_s), property::plain(u"probability"_s, Type::Number),
            property::plain(u"expected_close"_s, Type::Date),
            property::pointing(u"sales_account_id"_s, u"sales_accounts"_s),
            property::plain(u"contacts_added_list"_s, Type::Text, u"list"_s), owner});
    add(u"tasks"_s,
        QList<Property>{property::needed(property::plain(u"title"_s)), property::plain(u"description"_s),
            property::needed(property::plain(u"due_date"_s, Type::DateTime)),
            property::plain(u"status"_s, Type::Number), owner}
            + targetProperties());
    add(u"appointments"_s,
        QList<Property>{property::needed(property::plain(u"title"_s)), property::plain(u"description"_s),
            property::plain(u"location"_s), property::needed(property::plain(u"from_date"_s, Type::DateTime)),
            property::needed(property::plain(u"end_date"_s, Type::DateTime)), owner}
            + targetProperties());
    furnishAccount(data);
    return data;
}

void completeFreshsales(const FreshsalesState &state, int type, Values &values)
{
    const QString name = state.typeAt(type).name;
    const auto firstOf = [&](QStringView of) {
        return QString::number(state.typeAt(state.data.typeIndex(of)).table.rows().begin()->first);
    };
    const auto byDefault = [&](const QString &field, const QString &value) {
        if (!values.has(field))
            values.set(field, value);
    };
    if (name == "owners"_L1 || name.startsWith("deal_"_L1))
        return;
    byDefault(u"owner_id"_s, firstOf(u"owners"));
    if (name == "tasks"_L1)
        byDefault(u"status"_s, u"0"_s);
    if (name != "deals"_L1)
        return;
    byDefault(u"amount"_s, u"0"_s);
    byDefault(u"deal_pipeline_id"_s, firstOf(u"deal_pipelines"));
    byDefault(u"deal_stage_id"_s, firstOf(u"deal_stages"));
}

QString freshsalesEnvelope(const QString &type)
{
    static const QStringList known = {u"sales_accounts"_s, u"contacts"_s, u"deals"_s, u"tasks"_s, u"appointments"_s};
    return known.contains(type) ? type.chopped(1) : QString();
}

QJsonObject freshsalesJson(const FreshsalesState &state, int type, const Row &row)
{
    const RemoteType &there = state.typeAt(type);
    QJsonObject json{{u"id"_s, row.number}};
    for (const Property &property : there.properties.all()) {
        QJsonValue value = shownValue(state, property, row.values.value(property.name));
        if (property.type == Type::DateTime && value.isString())
            value = offsetTime(*Instant::fromIso(value.toString()));
        json.insert(property.name, value);
    }
    if (there.name == "contacts"_L1)
        json.insert(u"sales_accounts"_s, accountsOf(state, json.value(u"sales_accounts").toArray()));
    if (there.name == "deals"_L1) {
        json.insert(u"amount"_s, QString::number(json.value(u"amount").toDouble(), 'f', 2));
        json.insert(u"contact_ids"_s, json.take(u"contacts_added_list"_s));
    }
    json.insert(u"created_at"_s, offsetTime(row.createdAt));
    json.insert(u"updated_at"_s, offsetTime(row.updatedAt));
    return json;
}

HttpResponse freshsalesError(int status, const QString &message)
{
    return jsonAnswer(
        QJsonObject{{u"errors"_s, QJsonObject{{u"code"_s, status}, {u"message"_s, QJsonArray{message}}}}}, status);
}

} // namespace satchel::fakes
