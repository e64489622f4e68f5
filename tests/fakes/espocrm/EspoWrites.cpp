// SPDX-License-Identifier: GPL-3.0-or-later
// Creates, updates and deletions of one record. Unknown and system attributes are dropped without a word.
#include "tests/fakes/espocrm/EspoState.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Type = Property::Type;
using Failure = std::optional<HttpResponse>;

HttpResponse invalid(const QString &field, const QString &rule)
{
    return espoError(400, "validationFailure",
        QJsonObject{{u"messageTranslation"_s,
            QJsonObject{{u"label"_s, u"validationFailure"_s}, {u"scope"_s, QJsonValue()},
                {u"data"_s, QJsonObject{{u"field"_s, field}, {u"type"_s, rule}}}}}});
}

bool hasForm(const Property &property, const QJsonValue &value)
{
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"_s);
    switch (property.type) {
    case Type::Bool: return value.isBool();
    case Type::Number: return value.isDouble() || value.isString();
    case Type::Date: return QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case Type::DateTime: return instant.match(value.toString()).hasMatch();
    case Type::Email: return value.toString().contains(u'@');
    default: return value.isString();
    }
}

Failure checkValue(const EspoState &state, const Property &property, const QJsonValue &value, const QJsonObject &body)
{
    if (value.isNull() || (value.isString() && value.toString().isEmpty()))
        return property.isRequired ? Failure(invalid(property.name, u"required"_s)) : std::nullopt;
    if (!hasForm(property, value))
        return invalid(property.name, u"valid"_s);
    const QString text = value.toVariant().toString();
    if (property.longest > 0 && text.size() > property.longest)
        return invalid(property.name, u"maxLength"_s);
    const bool isOffered = std::any_of(
        property.choices.begin(), property.choices.end(), [&](const Choice &choice) { return choice.value == text; });
    if (property.isRestricted && !isOffered)
        return invalid(property.name, u"valid"_s);
    if (property.type != Type::Reference)
        return {};
    const QString target = property.targets.size() == 1 ? property.targets.first()
                                                        : body.value(u"parentType").toString();
    const int type = state.data.typeIndex(target);
    const RowPointer row = type < 0 ? nullptr : state.data.types[std::size_t(type)].table.newest(espoNumber(text));
    if (row && row->isLive())
        return {};
    return espoError(403, "Can't relate with non-existing record.",
        QJsonObject{{u"messageTranslation"_s,
            QJsonObject{{u"label"_s, u"cannotRelateNonExisting"_s}, {u"scope"_s, QJsonValue()},
                {u"data"_s, QJsonObject{{u"foreignEntityType"_s, target}}}}}});
}

QString stored(const Property &property, const QJsonValue &value)
{
    if (property.type == Type::Bool)
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toVariant().toString();
}

/// Takes the attributes of a body over; the first that cannot be is the failure.
Failure takeValues(const EspoState &state, int type, const QJsonObject &body, bool isCreate, Values &values)
{
    for (const Property &property : state.data.types[std::size_t(type)].properties.all()) {
        const bool isGiven = body.contains(property.name);
        if (!isGiven && !(isCreate && property.isRequired))
            continue;
        if (auto failure = checkValue(state, property, body.value(property.name), body))
            return failure;
        values.set(property.name, stored(property, body.value(property.name)));
    }
    return {};
}

void put(EspoState &state, int type, Row row, Instant now)
{
    row.updatedAt = serverTime(state.conditions, now);
    row.isByApi = true;
    typeAt(state, type).table.put(std::move(row), {now, now}, now);
}

/// Those that a builder of duplicate searches knows: a person or company of the same name or e-mail address.
QJsonArray duplicatesOf(const EspoState &state, int type, const Values &values)
{
    const RemoteType &there = state.data.types[std::size_t(type)];
    QJsonArray found;
    if (there.name != "Account"_L1 && there.name != "Contact"_L1 && there.name != "Lead"_L1)
        return found;
    const auto nameOf = [](const Values &of) {
        return (of.value(u"name") + u' ' + of.value(u"firstName") + u' ' + of.value(u"lastName")).trimmed();
    };
    for (const auto &[number, shown] : there.table.rows()) {
        const RowPointer row = there.table.newest(number);
        if (!row || !row->isLive())
            continue;
        const QString email = values.value(u"emailAddress");
        const bool isSameName = nameOf(row->values).compare(nameOf(values), Qt::CaseInsensitive) == 0;
        const bool isSameEmail = !email.isEmpty()
            && row->values.value(u"emailAddress").compare(email, Qt::CaseInsensitive) == 0;
        if (isSameName || isSameEmail)
            found.append(espoJson(state, type, *row));
    }
    return found;
}

RowPointer liveRow(EspoState &state, const EspoCall &call, int type)
{
    const RowPointer row = typeAt(state, type).table.newest(espoNumber(call.part(1)));
    return row && row->isLive() && isInSight(state, row->number) ? row : nullptr;
}

/// Somebody else wrote meanwhile, and what is written now would change something.
bool isModified(const EspoState &state, int type, const EspoCall &call, const Row &before, const Values &after)
{
    const QByteArray version = call.header("X-Version-Number");
    const bool isChecked = state.options.versioned.contains(state.data.types[std::size_t(type)].name);
    const bool ignoresConditions = state.conditions.faults.test(std::size_t(Fault::IgnoredCondition));
    return isChecked && !ignoresConditions && !version.isEmpty() && version.toLongLong() != before.change
        && !(before.values == after);
}

} // namespace

HttpResponse answerCreate(EspoState &state, const EspoCall &call, int type)
{
    if (!call.hasBody)
        return espoError(400, "Body is not an object");
    Row row;
    if (auto failure = takeValues(state, type, call.body, true, row.values))
        return *failure;
    const QJsonArray duplicates = duplicatesOf(state, type, row.values);
    if (!duplicates.isEmpty() && call.header("X-Skip-Duplicate-Check") != "true")
        return espoError(409, "duplicate", duplicates);
    row.number = typeAt(state, type).table.takeNumber();
    row.createdAt = serverTime(state.conditions, call.now);
    const qint64 number = row.number;
    put(state, type, std::move(row), call.now);
    return espoJsonResponse(espoJson(state, type, *typeAt(state, type).table.newest(number)));
}

HttpResponse answerUpdate(EspoState &state, const EspoCall &call, int type)
{
    const RowPointer before = liveRow(state, call, type);
    if (!before)
        return espoError(404, "Record not found");
    if (!call.hasBody)
        return espoError(400, "Body is not an object");
    Row row = *before;
    if (auto failure = takeValues(state, type, call.body, false, row.values))
        return *failure;
    if (isModified(state, type, call, *before, row.values))
        return espoError(
            409, "modified", QJsonObject{{u"values"_s, QJsonObject()}, {u"versionNumber"_s, before->change}});
    if (!(before->values == row.values))
        put(state, type, std::move(row), call.now);
    return espoJsonResponse(espoJson(state, type, *typeAt(state, type).table.newest(before->number)));
}

HttpResponse answerDelete(EspoState &state, const EspoCall &call, int type)
{
    const RowPointer before = liveRow(state, call, type);
    if (!before)
        return espoError(404, "Record not found");
    Row row = *before;
    row.archivedAt = serverTime(state.conditions, call.now);
    put(state, type, std::move(row), call.now);
    return espoJsonResponse(QJsonValue(true));
}

} // namespace satchel::fakes
