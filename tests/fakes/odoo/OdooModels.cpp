// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of a model: search_read, read, create, write, unlink. A call that fails changes nothing.
#include "tests/fakes/odoo/OdooState.h"

#include <algorithm>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;

struct Found
{
    int type = 0;
    RowPointer row;
};

OdooResult valueError(const QString &message)
{
    return odooError(u"builtins.ValueError"_s, message);
}

OdooResult missing(const OdooCall &call, qint64 number)
{
    return odooError(u"odoo.exceptions.MissingError"_s,
        u"Record does not exist or has been deleted.\n(Record: %1(%2,), User: 2)"_s.arg(call.model).arg(number));
}

std::optional<Found> findRow(const OdooState &state, const OdooCall &call, qint64 number)
{
    for (const int type : odooTables(state.data, call.model)) {
        const RowPointer row = state.data.types[std::size_t(type)].table.newest(number);
        if (row && row->isLive())
            return Found{type, row};
    }
    return {};
}

bool isArchivable(const RemoteType &type)
{
    return type.properties.find(u"active");
}

/// A record that a reference names, as [id, "Name"]; false where there is none.
QJsonValue referenceJson(const OdooState &state, const Property &property, const QString &id)
{
    for (const QString &target : property.targets) {
        const int type = state.data.typeIndex(target);
        const RowPointer row = state.data.types[std::size_t(type)].table.newest(id.toLongLong());
        if (row && row->isLive())
            return QJsonArray{id.toLongLong(), row->values.value(u"name")};
    }
    return false;
}

QJsonValue fieldJson(const OdooState &state, const Found &found, const QString &name)
{
    const Row &row = *found.row;
    if (name == "id"_L1)
        return row.number;
    if (name == "create_date"_L1 || name == "write_date"_L1)
        return odooTime(name == "create_date"_L1 ? row.createdAt : row.updatedAt);
    if (name == "write_uid"_L1 || name == "create_uid"_L1) {
        const bool isApis = name == "write_uid"_L1 ? row.isByApi : row.isMadeByApi;
        return QJsonArray{isApis ? 2 : 3, isApis ? u"Ann Admin"_s : u"Carl Colleague"_s};
    }
    const Property *property = state.data.types[std::size_t(found.type)].properties.find(name);
    const QString value = row.values.value(name);
    if (!property) // a field of the other object of this model
        return false;
    if (property->type == Type::Bool)
        return value == "true"_L1;
    if (property->type == Type::Number)
        return value.toDouble(); // an empty number is 0
    if (property->type == Type::Reference)
        return referenceJson(state, *property, value);
    if (property->type == Type::DateTime && value.contains(u'T')) // as a person's client writes it
        return value.left(19).replace(u'T', u' ');
    return value.isEmpty() ? QJsonValue(false) : QJsonValue(value);
}

bool isField(const OdooState &state, const OdooCall &call, const QString &name)
{
    static const QStringList own = {u"id"_s, u"create_date"_s, u"write_date"_s, u"create_uid"_s, u"write_uid"_s};
    const auto tables = odooTables(state.data, call.model);
    return own.contains(name) || std::ranges::any_of(tables, [&](int type) {
        return state.data.types[std::size_t(type)].properties.find(name);
    });
}

/// Either the rows or what is wrong with the fields.
OdooResult rowsJson(const OdooState &state, const OdooCall &call, const std::vector<Found> &rows)
{
    const QJsonArray fields = call.keywords[u"fields"].toArray();
    QJsonArray list;
    for (const QJsonValue field : fields) {
        if (!isField(state, call, field.toString()))
            return valueError(u"Invalid field '%1' on model '%2'"_s.arg(field.toString(), call.model));
    }
    for (const Found &found : rows) {
        QJsonObject json{{u"id"_s, found.row->number}};
        for (const QJsonValue field : fields)
            json.insert(field.toString(), fieldJson(state, found, field.toString()));
        list.append(json);
    }
    return {list, {}};
}

/// Nothing for a leaf that Odoo would refuse.
std::optional<bool> holds(const OdooState &state, const Found &found, const QJsonArray &leaf)
{
    const QString operation = leaf[1].toString();
    const QJsonValue value = fieldJson(state, found, leaf[0].toString());
    const QJsonValue wanted = leaf[2];
    const QJsonValue shown = value.isArray() ? value[0] : value;
    if (operation == "="_L1)
        return shown == wanted;
    if (operation == "!="_L1)
        return shown != wanted;
    if (operation == "in"_L1 && wanted.isArray())
        return wanted.toArray().contains(shown);
    const auto compared = shown.isDouble()
        ? shown.toDouble() <=> wanted.toDouble()
        : std::partial_ordering(QString::compare(shown.toString(), wanted.toString()) <=> 0);
    if (operation == ">="_L1)
        return compared >= 0;
    if (operation == ">"_L1)
        return compared > 0;
    return {};
}

/// The spelling of a point in time that Odoo takes: no T, no offset.
bool isOdooTime(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"_s);
    return form.match(text).hasMatch();
}

std::optional<OdooResult> checkDomain(const OdooState &state, const OdooCall &call, const QJsonArray &domain)
{
    for (const QJsonValue one : domain) {
        const QJsonArray leaf = one.toArray();
        if (leaf.size() != 3 || !isField(state, call, leaf[0].toString()))
            return valueError(u"Invalid leaf in the domain"_s);
        if (leaf[0].toString().endsWith("_date"_L1) && !isOdooTime(leaf[2].toString()))
            return valueError(u"time data '%1' does not match format"_s.arg(leaf[2].toString()));
    }
    return {};
}

OdooResult searchRead(const OdooState &state, const OdooCall &call)
{
    const QJsonArray domain = call.arguments[0].toArray();
    if (const auto wrong = checkDomain(state, call, domain))
        return *wrong;
    const bool hidesArchived = call.keywords[u"context"][u"active_test"].toBool(true);
    std::vector<Found> rows;
    for (const int type : odooTables(state.data, call.model)) {
        const RemoteType &there = state.data.types[std::size_t(type)];
        for (const auto &[number, row] : there.table.rows()) {
            const Found found{type, row};
            const bool isArchived = isArchivable(there) && row->values.value(u"active") == "false"_L1;
            if (!row->isLive() || !isInSight(state, number) || (hidesArchived && isArchived))
                continue;
            bool isWanted = true;
            for (const QJsonValue leaf : domain) {
                const auto fits = holds(state, found, leaf.toArray());
                if (!fits)
                    return valueError(u"Invalid operator in the domain"_s);
                isWanted = isWanted && *fits;
            }
            if (isWanted)
                rows.push_back(found);
        }
    }
    const QString order = call.keywords[u"order"].toString(u"id"_s);
    const bool isByStamp = order.startsWith("write_date"_L1);
    if (order != "id asc"_L1 && order != "write_date asc, id asc"_L1 && order != "id"_L1)
        return valueError(u"Invalid order"_s);
    std::ranges::sort(rows, [&](const Found &one, const Found &other) {
        if (isByStamp && one.row->updatedAt.ms != other.row->updatedAt.ms)
            return one.row->updatedAt.ms < other.row->updatedAt.ms;
        return one.row->number < other.row->number;
    });
    const std::size_t offset = std::min(std::size_t(std::max(call.keywords[u"offset"].toInt(), 0)), rows.size());
    const int limit = call.keywords[u"limit"].toInt(int(rows.size()));
    rows.erase(rows.begin(), rows.begin() + std::ptrdiff_t(offset));
    rows.resize(std::min(rows.size(), std::size_t(limit)));
    return rowsJson(state, call, rows);
}

OdooResult read(const OdooState &state, const OdooCall &call)
{
    std::vector<Found> rows;
    for (const QJsonValue id : call.arguments[0].toArray()) {
        const auto found = id.isDouble() ? findRow(state, call, id.toInteger()) : std::nullopt;
        if (!found && state.options.readRaises)
            return missing(call, id.toInteger());
        if (found && !isInSight(state, found->row->number))
            return odooError(u"odoo.exceptions.AccessError"_s,
                u"Due to security restrictions, you are not allowed to access these records."_s);
        if (found)
            rows.push_back(*found);
    }
    return rowsJson(state, call, rows);
}

/// As it is kept; an error for what the field does not take. False and null are empty.
std::optional<OdooResult> takeValue(
    const OdooState &state, const Property &property, const QJsonValue &value, Values &values)
{
    const bool isEmpty = value.isNull() || value == false || (value.isString() && value.toString().isEmpty());
    if (isEmpty && property.isRequired)
        return odooError(u"odoo.exceptions.ValidationError"_s,
            u"The operation cannot be completed: mandatory field %1 is not set"_s.arg(property.name));
    if (property.type == Type::Bool) {
        if (!value.isBool())
            return valueError(u"Wrong value for %1"_s.arg(property.name));
        values.set(property.name, value.toBool() ? u"true"_s : u"false"_s);
        return {};
    }
    if (isEmpty) {
        values.set(property.name, {});
        return {};
    }
    const QString text = value.toString();
    const bool fits = property.type == Type::Number || property.type == Type::Reference ? value.isDouble()
        : property.type == Type::DateTime                                               ? isOdooTime(text)
        : property.type == Type::Date ? QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10
                                      : value.isString();
    if (!fits)
        return valueError(u"Wrong value for %1"_s.arg(property.name));
    if (property.type == Type::Reference) {
        const QString id = QString::number(value.toInteger());
        if (!referenceJson(state, property, id).isArray())
            return odooError(u"odoo.exceptions.ValidationError"_s,
                u"The operation cannot be completed: another model requires the record"_s);
        values.set(property.name, id);
        return {};
    }
    values.set(property.name, value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : text);
    return {};
}

std::optional<OdooResult> takeValues(
    const OdooState &state, const OdooCall &call, int type, const QJsonObject &given, bool isCreate, Values &values)
{
    const PropertySet &properties = state.data.types[std::size_t(type)].properties;
    for (auto field = given.begin(); field != given.end(); ++field) {
        const Property *property = properties.find(field.key());
        if (!property)
            return valueError(u"Invalid field '%1' on model '%2'"_s.arg(field.key(), call.model));
        if (auto wrong = takeValue(state, *property, *field, values))
            return wrong;
    }
    for (const Property &property : properties.all()) {
        if (isCreate && property.isRequired && !given.contains(property.name))
            return odooError(u"odoo.exceptions.ValidationError"_s,
                u"The operation cannot be completed: mandatory field %1 is not set"_s.arg(property.name));
    }
    return {};
}

void put(OdooState &state, int type, Row row, Instant now)
{
    row.updatedAt = serverTime(state.conditions, now);
    row.isByApi = true;
    typeAt(state, type).table.put(std::move(row), {now, now}, now);
}

/// Which of the tables of a model new values belong to.
int tableOf(const OdooState &state, const OdooCall &call, const QJsonObject &values)
{
    const auto tables = odooTables(state.data, call.model);
    const bool isSecond = call.model == "res.partner"_L1 ? !values[u"is_company"].toBool()
        : call.model == "crm.lead"_L1                    ? values[u"type"] == "opportunity"_L1
                                                         : false;
    return tables[isSecond ? 1 : 0];
}

OdooResult create(OdooState &state, const OdooCall &call)
{
    const QJsonObject given = call.arguments[0].toObject();
    const int type = tableOf(state, call, given);
    Row row;
    for (const auto &[name, value] : {std::pair{u"active"_s, u"true"_s}, std::pair{u"partner_share"_s, u"true"_s},
             std::pair{u"is_company"_s, u"false"_s}, std::pair{u"allday"_s, u"false"_s},
             std::pair{u"recurrency"_s, u"false"_s}}) {
        if (typeAt(state, type).properties.find(name))
            row.values.set(name, value);
    }
    if (call.model == "res.partner"_L1)
        row.values.set(u"type"_s, u"contact"_s);
    if (call.model == "crm.lead"_L1)
        row.values.set(u"type"_s, u"lead"_s);
    if (const auto wrong = takeValues(state, call, type, given, true, row.values))
        return *wrong;
    row.number = typeAt(state, type).table.takeNumber();
    row.createdAt = serverTime(state.conditions, call.now);
    row.isMadeByApi = true;
    const qint64 number = row.number;
    put(state, type, std::move(row), call.now);
    return {number, {}};
}

OdooResult write(OdooState &state, const OdooCall &call)
{
    std::vector<std::pair<int, Row>> changed;
    for (const QJsonValue id : call.arguments[0].toArray()) {
        const auto found = findRow(state, call, id.toInteger());
        if (!found)
            return missing(call, id.toInteger());
        Row row = *found->row;
        if (const auto wrong = takeValues(state, call, found->type, call.arguments[1].toObject(), false, row.values))
            return *wrong;
        changed.emplace_back(found->type, std::move(row));
    }
    for (auto &[type, row] : changed)
        put(state, type, std::move(row), call.now);
    return {true, {}};
}

OdooResult unlink(OdooState &state, const OdooCall &call)
{
    for (const QJsonValue id : call.arguments[0].toArray()) {
        const auto found = findRow(state, call, id.toInteger());
        if (!found)
            return missing(call, id.toInteger());
        Row row = *found->row;
        row.archivedAt = serverTime(state.conditions, call.now);
        put(state, found->type, std::move(row), call.now);
    }
    return {true, {}};
}

OdooResult fieldsGet(const OdooState &state, const OdooCall &call)
{
    QJsonObject fields;
    for (const int type : odooTables(state.data, call.model)) {
        for (const Property &property : state.data.types[std::size_t(type)].properties.all()) {
            if (!property.isArchived)
                fields.insert(property.name, QJsonObject{{u"type"_s, u"char"_s}});
        }
    }
    for (const QString &own : {u"id"_s, u"create_date"_s, u"write_date"_s, u"create_uid"_s, u"write_uid"_s})
        fields.insert(own, QJsonObject{{u"type"_s, u"integer"_s}});
    return {fields, {}};
}

} // namespace

OdooResult answerOdooCall(OdooState &state, const OdooCall &call)
{
    if (odooTables(state.data, call.model).empty())
        return odooError(u"builtins.KeyError"_s, call.model);
    if (state.options.denied.contains(call.model))
        return odooError(
            u"odoo.exceptions.AccessError"_s, u"You are not allowed to access '%1' records."_s.arg(call.model));
    if (call.method == "search_read"_L1)
        return searchRead(state, call);
    if (call.method == "read"_L1)
        return read(state, call);
    if (call.method == "fields_get"_L1)
        return fieldsGet(state, call);
    const bool isWritten = call.model != "res.users"_L1 && call.model != "crm.stage"_L1; // else an administrator does
    if (isWritten && call.method == "create"_L1)
        return create(state, call);
    if (isWritten && call.method == "write"_L1)
        return write(state, call);
    if (isWritten && call.method == "unlink"_L1)
        return unlink(state, call);
    return odooError(u"odoo.exceptions.AccessError"_s, u"You are not allowed to do this."_s);
}

} // namespace satchel::fakes
