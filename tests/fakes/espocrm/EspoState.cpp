// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/espocrm/EspoState.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;

Property plain(const QString &name, Type type = Type::Text, int longest = 0)
{
    Property property;
    property.name = property.label = name;
    property.type = type;
    property.longest = longest;
    return property;
}

Property needed(Property property)
{
    property.isRequired = true;
    return property;
}

Property chosen(const QString &name, const QStringList &values)
{
    Property property = plain(name, Type::Enumeration);
    property.isRestricted = true;
    for (const QString &value : values)
        property.choices.append({value, value});
    return property;
}

Property pointing(const QString &name, const QStringList &targets)
{
    Property property = plain(name, Type::Reference);
    property.targets = targets;
    return property;
}

QList<Property> address(const QString &begin)
{
    QList<Property> all;
    for (const QString &end : {u"Street"_s, u"City"_s, u"State"_s, u"PostalCode"_s, u"Country"_s})
        all.append(plain(begin + end, Type::Text, 255));
    return all;
}

QList<Property> person()
{
    return QList<Property>{plain(u"firstName"_s, Type::Text, 100), needed(plain(u"lastName"_s, Type::Text, 100)),
               plain(u"title"_s, Type::Text, 100), plain(u"emailAddress"_s, Type::Email),
               plain(u"phoneNumber"_s, Type::Phone), plain(u"doNotCall"_s, Type::Bool), plain(u"description"_s),
               pointing(u"assignedUserId"_s, {u"User"_s})}
    + address(u"address"_s);
}

QList<Property> event()
{
    return {needed(plain(u"name"_s, Type::Text, 255)), chosen(u"status"_s, {u"Planned"_s, u"Held"_s, u"Not Held"_s}),
        needed(plain(u"dateStart"_s, Type::DateTime)), needed(plain(u"dateEnd"_s, Type::DateTime)),
        plain(u"description"_s), plain(u"parentType"_s),
        pointing(u"parentId"_s, {u"Account"_s, u"Contact"_s, u"Lead"_s, u"Opportunity"_s}),
        pointing(u"assignedUserId"_s, {u"User"_s})};
}

} // namespace

QString EspoCall::parameter(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray EspoCall::header(const QByteArray &name) const
{
    return HttpResponse{0, headers, {}}.header(name);
}

RemoteData espoInstallation(qint64 number)
{
    RemoteData data;
    data.account = number;
    const auto add = [&](const QString &name, const QList<Property> &properties) {
        data.types.push_back({name, PropertySet(properties), {}, {}});
        data.types.back().table.startNumbersAt(number * 1'000'000'000 + qint64(data.types.size()) * 10'000'000);
    };
    add(u"User"_s, {plain(u"name"_s), plain(u"emailAddress"_s, Type::Email)});
    add(u"Account"_s,
        QList<Property>{needed(plain(u"name"_s, Type::Text, 249)), plain(u"website"_s, Type::Text, 255),
            plain(u"emailAddress"_s, Type::Email), plain(u"phoneNumber"_s, Type::Phone), plain(u"industry"_s),
            chosen(u"type"_s, {u"Customer"_s, u"Investor"_s, u"Partner"_s, u"Reseller"_s}), plain(u"description"_s),
            pointing(u"assignedUserId"_s, {u"User"_s})}
            + address(u"billingAddress"_s));
    add(u"Contact"_s, person() + QList<Property>{pointing(u"accountId"_s, {u"Account"_s})});
    add(u"Lead"_s,
        person()
            + QList<Property>{plain(u"accountName"_s, Type::Text, 255), plain(u"source"_s),
                chosen(u"status"_s,
                    {u"New"_s, u"Assigned"_s, u"In Process"_s, u"Converted"_s, u"Recycled"_s, u"Dead"_s})});
    add(u"Opportunity"_s,
        {needed(plain(u"name"_s, Type::Text, 249)), needed(plain(u"amount"_s, Type::Number)),
            plain(u"amountCurrency"_s, Type::Text, 3),
            chosen(u"stage"_s,
                {u"Prospecting"_s, u"Qualification"_s, u"Proposal"_s, u"Negotiation"_s, u"Closed Won"_s,
                    u"Closed Lost"_s}),
            plain(u"probability"_s, Type::Number), needed(plain(u"closeDate"_s, Type::Date)), plain(u"description"_s),
            pointing(u"accountId"_s, {u"Account"_s}), pointing(u"contactId"_s, {u"Contact"_s}),
            pointing(u"assignedUserId"_s, {u"User"_s})});
    add(u"Task"_s,
        {needed(plain(u"name"_s, Type::Text, 255)), plain(u"description"_s), plain(u"dateEnd"_s, Type::DateTime),
            chosen(u"status"_s, {u"Not Started"_s, u"Started"_s, u"Completed"_s, u"Canceled"_s, u"Deferred"_s}),
            chosen(u"priority"_s, {u"Low"_s, u"Normal"_s, u"High"_s, u"Urgent"_s}), plain(u"parentType"_s),
            pointing(u"parentId"_s, {u"Account"_s, u"Contact"_s, u"Lead"_s, u"Opportunity"_s}),
            pointing(u"assignedUserId"_s, {u"User"_s})});
    add(u"Call"_s, event() + QList<Property>{chosen(u"direction"_s, {u"Outbound"_s, u"Inbound"_s})});
    add(u"Meeting"_s, event());
    RemoteTable &users = data.types.front().table;
    for (const QString &name : {u"Anna Api"_s, u"Carl Colleague"_s}) {
        const Instant founded = *Instant::fromIso(u"2016-01-01T00:00:00Z"_s);
        const Values values{
            {u"name"_s, name}, {u"emailAddress"_s, name.section(u' ', 0, 0).toLower() + u"@acme.example"_s}};
        users.put({users.takeNumber(), values, founded, founded}, {founded, founded}, founded);
    }
    return data;
}

QString espoId(qint64 number)
{
    return u"6"_s + QString::number(number, 16).rightJustified(16, u'0');
}

qint64 espoNumber(const QString &id)
{
    return id.size() == 17 && id.startsWith(u'6') ? id.mid(1).toLongLong(nullptr, 16) : 0;
}

QString espoTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

bool isInSight(const EspoState &state, qint64 number)
{
    return !state.conditions.isVanished || number % 10 == 0;
}

RemoteType &typeAt(EspoState &state, int index)
{
    return state.data.types[std::size_t(index)];
}

QJsonObject espoJson(const EspoState &state, int type, const Row &row)
{
    const RemoteType &there = state.data.types[std::size_t(type)];
    QJsonObject json{{u"id"_s, espoId(row.number)}, {u"createdAt"_s, espoTime(row.createdAt)},
        {u"modifiedAt"_s, espoTime(row.updatedAt)}, {u"deleted"_s, false}};
    if (state.options.versioned.contains(there.name))
        json.insert(u"versionNumber"_s, row.change);
    for (const Property &property : there.properties.all()) {
        const QString value = row.values.value(property.name);
        if (property.type == Property::Type::Bool)
            json.insert(property.name, value == "true"_L1);
        else if (value.isEmpty())
            json.insert(property.name, QJsonValue());
        else if (property.type == Property::Type::Number)
            json.insert(property.name, value.toDouble());
        else
            json.insert(property.name, value);
    }
    return json;
}

HttpResponse espoJsonResponse(const QJsonValue &body, int status)
{
    QByteArray text = body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                     : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    if (body.isBool())
        text = body.toBool() ? "true" : "false";
    return {status, {{"Content-Type", "application/json"}}, text};
}

HttpResponse espoError(int status, const QByteArray &reason, const QJsonValue &body)
{
    HttpResponse response = body.isNull() || body.isUndefined() ? HttpResponse{status, {}, {}}
                                                                : espoJsonResponse(body, status);
    response.headers.push_back({"X-Status-Reason", reason});
    return response;
}

} // namespace satchel::fakes
