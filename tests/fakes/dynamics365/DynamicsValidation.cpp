// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Decimal.h"
#include "tests/fakes/dynamics365/DynamicsRows.h"
#include "tests/fakes/dynamics365/DynamicsWrites.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Kept = DynamicsResult<QString>;

Kept wrongType(const Property &property, const char *edm)
{
    return refuse(badPayload(
        u"Cannot convert the literal to the expected type 'Edm.%1' of %2."_s.arg(QLatin1String(edm), property.name)));
}

Kept keepNumber(const DynamicsState &state, const Property &property, const QJsonValue &value)
{
    if (!value.isDouble())
        return wrongType(property, property.kind == "Integer"_L1 ? "Int32" : "Decimal");
    const double number = value.toDouble();
    if (property.kind == "Integer"_L1)
        return number == double(qint64(number)) ? Kept(QString::number(qint64(number))) : wrongType(property, "Int32");
    if (qAbs(number) > 922'337'203'685'477.0)
        return refuse(DynamicsError{400, u"0x80044330"_s,
            u"A validation error occurred. The value of '%1' is outside the valid range."_s.arg(property.name)});
    const int digits = isOn(state.conditions.faults, Fault::RoundedNumbers) ? 2 : 4;
    return QString::number(number, 'f', digits);
}

Kept keepChoice(const Property &property, const QJsonValue &value)
{
    QStringList parts;
    if (property.type == Property::Type::MultiEnumeration && value.isString())
        parts = value.toString().split(u',');
    else if (property.type == Property::Type::Enumeration && value.isDouble())
        parts = {QString::number(value.toInteger())};
    else
        return wrongType(property, "Int32");
    for (const QString &part : parts) {
        if (std::none_of(property.choices.begin(), property.choices.end(),
                [&](const Choice &choice) { return choice.value == part; }))
            return refuse(DynamicsError{400, u"0x8004431A"_s,
                u"A validation error occurred. The value '%1' of '%2' is outside the valid range. Accepted Values: the choices of the column."_s
                    .arg(part, property.name)});
    }
    return parts.join(u',');
}

Kept keepText(const DynamicsState &state, const Property &property, const QJsonValue &value)
{
    if (!value.isString())
        return wrongType(property, "String");
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+$"_s);
    const QString text = isOn(state.conditions.faults, Fault::NormalisedValues) ? value.toString().trimmed()
                                                                                : value.toString();
    const int longest = property.longest > 0 ? property.longest : 100;
    if (text.size() > longest)
        return refuse(DynamicsError{400, u"0x80044331"_s,
            u"A validation error occurred. The length of the '%1' attribute of the '%2' entity exceeded the maximum allowed length of '%3'."_s
                .arg(property.name, QString())
                .arg(longest)});
    if (property.type == Property::Type::Email && !text.isEmpty() && !email.match(text).hasMatch())
        return refuse(DynamicsError{400, u"0x80040203"_s, u"%1 is not a valid e-mail address"_s.arg(text)});
    return text;
}

/// A column that is no lookup.
Kept keep(const DynamicsState &state, const Property &property, const QJsonValue &value)
{
    switch (property.type) {
    case Property::Type::Number: return keepNumber(state, property, value);
    case Property::Type::Bool:
        return value.isBool() ? Kept(value.toBool() ? u"true"_s : u"false"_s) : wrongType(property, "Boolean");
    case Property::Type::Enumeration:
    case Property::Type::MultiEnumeration: return keepChoice(property, value);
    case Property::Type::Date:
        return value.isString() && dateFromIso(value.toString()) ? Kept(value.toString()) : wrongType(property, "Date");
    case Property::Type::DateTime:
        if (const auto at = value.isString() ? momentOf(value.toString()) : std::nullopt)
            return secondStamp(*at);
        return wrongType(property, "DateTimeOffset");
    case Property::Type::Reference: // a plain id
        return value.isString() && isGuid(value.toString()) ? Kept(value.toString().toLower())
                                                            : wrongType(property, "Guid");
    case Property::Type::Text:
    case Property::Type::Phone:
    case Property::Type::Email: break;
    }
    return keepText(state, property, value);
}

/// "/accounts(49b0…)", also with the whole address before it.
Kept readBind(const DynamicsState &state, const QString &navigation, const QJsonValue &value)
{
    const QString path = value.toString().section(u'/', -1);
    const QString id = path.section(u'(', 1).chopped(path.endsWith(u')') ? 1 : 0);
    const int target = dynamicsTable(path.section(u'(', 0, 0));
    if (target < 0 || !isGuid(id))
        return refuse(badPayload(u"The URI of '%1' is not valid."_s.arg(navigation)));
    if (!liveRow(state, target, id))
        return refuse(noSuchRow(target, id));
    return lookup(target, id.toLower());
}

struct Navigation
{
    const Property *property = nullptr;
    int target = -1;
};

/// Which column a navigation property belongs to; its case counts.
std::optional<Navigation> navigationOf(const DynamicsState &state, int type, const QString &name)
{
    for (const Property &property : state.data.types[std::size_t(type)].properties.all()) {
        for (const QString &target : property.targets) {
            if (!property.isArchived && navigationName(type, property, dynamicsTable(target)) == name)
                return Navigation{&property, dynamicsTable(target)};
        }
    }
    return {};
}

/// Refuses about one record in twenty, always the same ones until their texts change.
bool breaksRule(const RemoteType &type, const Values &values)
{
    QByteArray texts;
    for (const Property &property : type.properties.all()) {
        if (property.type == Property::Type::Text && !property.isReadOnly)
            texts += values.value(property.name).toUtf8();
    }
    return qChecksum(QByteArrayView(texts)) % 20 == 7;
}

std::optional<DynamicsError> checkStage(const DynamicsState &state, const Values &values)
{
    const int stages = dynamicsTable(u"processstages");
    const QString stage = values.value(u"stageid");
    const RowPointer row = stage.isEmpty() ? nullptr : liveRow(state, stages, stage);
    if (stage.isEmpty() || (row && lookupId(row->values.value(u"processid")) == values.value(u"processid")))
        return {};
    return DynamicsError{
        400, u"0x80060398"_s, u"Stage %1 is not in process %2"_s.arg(stage, values.value(u"processid"))};
}

} // namespace

DynamicsResult<std::vector<Values::Item>> readColumns(
    const DynamicsState &state, int type, const QJsonObject &body, bool isCreate)
{
    std::vector<Values::Item> items;
    const QString key = QLatin1String(dynamicsTables()[std::size_t(type)].key);
    for (auto at = body.begin(); at != body.end(); ++at) {
        const bool isBind = at.key().endsWith("@odata.bind"_L1);
        const QString name = isBind ? at.key().chopped(11) : at.key();
        if (name == key || (at.key().contains(u'@') && !isBind))
            continue;
        const auto navigation = isBind ? navigationOf(state, type, name) : std::nullopt;
        const Property *property = navigation ? navigation->property : columnOf(state, type, name);
        if (isBind && !navigation)
            return refuse(badPayload(
                u"An undeclared property '%1' which only has property annotations in the payload but no property value was found in the payload."_s
                    .arg(name)));
        if (!property || (!isBind && !property->targets.isEmpty()))
            return refuse(badPayload(u"The property '%1' does not exist on type 'Microsoft.Dynamics.CRM.%2'."_s.arg(
                name, QLatin1String(dynamicsTables()[std::size_t(type)].logical))));
        if (isGuarded(state, type, property->name))
            return refuse(DynamicsError{403, u"0x80048306"_s,
                u"The user does not have the field-level permission to write '%1'."_s.arg(property->name)});
        if (property->name == "overriddencreatedon"_L1 && !state.options.mayBackdate)
            return refuse(DynamicsError{
                403, u"0x80040220"_s, u"Principal user is missing prvOverrideCreatedOnCreatedBy privilege"_s});
        const bool isTooEarly = isCreate && property->kind == "State"_L1; // a new row is open
        if (property->isReadOnly || isTooEarly || (property->isCreateOnly && !isCreate))
            return refuse(DynamicsError{400, u"0x80040203"_s, u"The column '%1' cannot be set."_s.arg(property->name)});
        if (at->isNull()) {
            items.push_back({property->name, QString()});
            continue;
        }
        const Kept kept = isBind ? readBind(state, name, *at) : keep(state, *property, *at);
        if (!kept)
            return refuse(kept.error());
        if (navigation && lookupType(*kept) != navigation->target)
            return refuse(badPayload(u"The navigation property '%1' takes another table."_s.arg(name)));
        items.push_back({property->name, *kept});
    }
    return items;
}

std::optional<DynamicsError> checkRow(
    const DynamicsState &state, int type, const Row &row, bool isCreate, bool seeksDuplicates)
{
    const RemoteType &here = state.data.types[std::size_t(type)];
    for (const Property &property : here.properties.all()) {
        if (isCreate && property.isRequired && !row.values.has(property.name))
            return DynamicsError{400, u"0x80040203"_s, u"Required field '%1' is missing"_s.arg(property.name)};
        const auto owner = property.isUnique ? here.table.findUnique(property.name, row.values.value(property.name))
                                             : std::nullopt;
        if (owner && *owner != row.number)
            return keyExists();
    }
    if (type == dynamicsTable(u"opportunities")) {
        if (const auto error = checkStage(state, row.values))
            return error;
    }
    const QString email = row.values.value(u"emailaddress1");
    for (const auto &[number, other] : here.table.rows()) {
        if (seeksDuplicates && !email.isEmpty() && other->isLive() && number != row.number
            && other->values.value(u"emailaddress1").compare(email, Qt::CaseInsensitive) == 0)
            return DynamicsError{412, u"0x80040333"_s,
                u"A record was not created or updated because a duplicate of the current record already exists."_s};
    }
    if (isOn(state.conditions.faults, Fault::ValidationRule) && breaksRule(here, row.values))
        return DynamicsError{400, u"0x80040265"_s, u"The plug-in \"Names must be approved\" refuses this record."_s};
    return {};
}

} // namespace satchel::fakes
