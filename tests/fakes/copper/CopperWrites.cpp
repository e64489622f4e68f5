// SPDX-License-Identifier: GPL-3.0-or-later
// Creates and updates of one record. What an update does not name stays; a list or an address that it names is
// replaced.
#include "tests/fakes/copper/CopperFake.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using CopperRefusal = std::optional<HttpResponse>;

HttpResponse invalidInput(const QString &field, const QString &problem)
{
    return copperError(422, u"Invalid input: Validation errors: %1: %2"_s.arg(field, problem));
}

/// {"id", "type"} of a record that is there.
CopperRefusal checkResource(const CopperState &state, const QString &field, const QJsonValue &value)
{
    static const std::pair<QString, QString> kinds[] = {{u"person"_s, u"people"_s}, {u"company"_s, u"companies"_s},
        {u"lead"_s, u"leads"_s}, {u"opportunity"_s, u"opportunities"_s}};
    for (const auto &[kind, name] : kinds) {
        const bool isThere = value[u"type"].toString() == kind && isWhole(value[u"id"])
            && state.liveRow(state.data.typeIndex(name), value[u"id"].toInteger());
        if (isThere)
            return {};
    }
    return invalidInput(field, u"is invalid"_s);
}

/// The entries of a list have these members and no others.
CopperRefusal checkList(const Property &property, const QJsonValue &value)
{
    static const QHash<QString, QString> members = {
        {u"emails"_s, u"email"_s}, {u"phone_numbers"_s, u"number"_s}, {u"websites"_s, u"url"_s}};
    const QString member = members.value(property.name);
    for (const QJsonValue entry : value.toArray()) {
        if (member.isEmpty() ? !entry.isString()
                             : entry.toObject().keys().size() != 2 || entry[member].toString().isEmpty()
                    || entry[u"category"].toString().isEmpty())
            return invalidInput(property.name, u"is invalid"_s);
    }
    return {};
}

CopperRefusal takeField(const CopperState &state, const Property &property, const QJsonValue &value, Values &values)
{
    if (const QString problem = problemWith(state, property, value); !problem.isEmpty())
        return invalidInput(property.name, problem);
    const bool isResource = property.name == "parent"_L1 || property.name == "related_resource"_L1;
    const bool isCleared = value[u"id"].isNull() && value[u"type"].isNull() && property.name != "parent"_L1;
    if (isResource && !isCleared) {
        if (auto refusal = checkResource(state, property.name, value))
            return refusal;
    }
    if (auto refusal = property.kind == "list"_L1 ? checkList(property, value) : CopperRefusal())
        return refusal;
    values.set(property.name, isResource && isCleared ? QString() : storedText(value));
    return {};
}

/// No two people have an e-mail address in common.
CopperRefusal checkEmails(const CopperState &state, int type, qint64 own, const Values &values)
{
    const auto addressesOf = [](const Values &of) {
        QStringList addresses;
        for (const QJsonValue entry : QJsonDocument::fromJson(of.value(u"emails").toUtf8()).array())
            addresses.append(entry[u"email"].toString().toLower());
        return addresses;
    };
    const QStringList mine = addressesOf(values);
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        for (const QString &address : row->isLive() && number != own ? addressesOf(row->values) : QStringList()) {
            if (mine.contains(address))
                return invalidInput(u"Email"_s, u"has already been taken"_s);
        }
    }
    return {};
}

} // namespace

HttpResponse answerCopperWrite(CopperState &state, const CopperCall &call, int type)
{
    const bool isCreate = call.method == "POST";
    const RemoteType &there = state.typeAt(type);
    const RowPointer before = isCreate ? nullptr : state.liveRow(type, call.part(1).toLongLong());
    if (!call.body)
        return copperError(400, u"The request is no JSON"_s);
    Row row = before ? *before : Row();
    for (auto field = call.body->begin(); field != call.body->end(); ++field) {
        const Property *property = there.properties.find(field.key());
        if (!property)
            return invalidInput(u"Base"_s, u"Unrecognized attributes specified: "_s + field.key());
        if (!isCreate && there.name == "people"_L1 && field.key() == "company_id"_L1)
            return invalidInput(u"Company"_s, u"is changed by relating"_s);
        if (auto refusal = takeField(state, *property, *field, row.values))
            return *refusal;
    }
    for (const Property &property : there.properties.all()) {
        if (property.isRequired && !row.values.has(property.name))
            return invalidInput(property.name, u"can't be blank"_s);
    }
    if (auto refusal = there.name == "people"_L1 ? checkEmails(state, type, row.number, row.values) : CopperRefusal())
        return *refusal;
    if (isCreate) {
        completeCopper(state, type, row.values);
        row.number = state.typeAt(type).table.takeNumber();
        row.createdAt = serverTime(state.conditions, call.now);
    }
    return jsonAnswer(copperJson(state, type, *state.put(type, std::move(row), call.now)));
}

} // namespace satchel::fakes
