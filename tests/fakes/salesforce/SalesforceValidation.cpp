// SPDX-License-Identifier: GPL-3.0-or-later
// What a field takes, and what an administrator's rules refuse.
#include "tests/fakes/salesforce/SalesforceWrites.h"

#include "domain/Decimal.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Kept = SalesforceResult<QString>;

tl::unexpected<SalesforceError> refuse(const Property &field, const QString &code, const QString &reason)
{
    return tl::make_unexpected(SalesforceError{400, code, reason, {field.name}});
}

Kept keepNumber(const SalesforceState &state, const Property &field, const QJsonValue &value)
{
    const qint64 whole = value.toInteger(0);
    const bool isWhole = whole != 0 || value.toInteger(1) == 0;
    const QString text = value.isString() ? value.toString()
        : isWhole                         ? QString::number(whole)
                                          : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    const auto exact = Decimal::fromString(text);
    if (!exact)
        return refuse(field, u"JSON_PARSER_ERROR"_s,
            u"Cannot deserialize instance of double from VALUE_STRING value %1"_s.arg(text));
    if (!isOn(state.conditions.faults, Fault::RoundedNumbers))
        return text;
    const qint64 cents = (exact->millionths() + (exact->millionths() < 0 ? -5000 : 5000)) / 10'000;
    return Decimal::fromMillionths(cents * 10'000).toString();
}

Kept keepReference(const SalesforceState &state, const Property &field, const QString &id)
{
    const int target = salesforceTypeOf(id);
    const qint64 number = salesforceNumber(id);
    if (number == 0)
        return refuse(field, u"MALFORMED_ID"_s, u"%1: id value of incorrect type: %2"_s.arg(field.name, id));
    if (!field.targets.contains(state.data.types[std::size_t(target)].name))
        return refuse(
            field, u"FIELD_INTEGRITY_EXCEPTION"_s, u"%1: id value of incorrect type: %2"_s.arg(field.name, id));
    const RowPointer there = state.data.types[std::size_t(target)].table.newest(number);
    if (!there)
        return refuse(field, u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
    if (!there->isLive()) // and it does not say of which record it speaks
        return tl::make_unexpected(SalesforceError{400, u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s, {}});
    return salesforceId(number);
}

Kept keepText(const SalesforceState &state, const Property &field, const QString &text)
{
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    if (field.type == Property::Type::Email && !email.match(text.trimmed()).hasMatch())
        return refuse(field, u"INVALID_EMAIL_ADDRESS"_s, u"%1: invalid email address: %2"_s.arg(field.label, text));
    if (field.longest > 0 && text.size() > field.longest)
        return refuse(field, u"STRING_TOO_LONG"_s,
            u"%1: data value too large: %2 (max length=%3)"_s.arg(field.label, text.left(40)).arg(field.longest));
    const bool isNormalised = isOn(state.conditions.faults, Fault::NormalisedValues);
    return isNormalised && field.type == Property::Type::Email ? text.trimmed().toLower() : text.trimmed();
}

Kept keepTime(const Property &field, const QString &text)
{
    const auto instant = instantOf(text);
    if (!instant)
        return refuse(field, u"JSON_PARSER_ERROR"_s,
            u"Cannot deserialize instance of datetime from VALUE_STRING value %1"_s.arg(text));
    return Instant{*instant - *instant % 1000}.toIso();
}

Kept keep(const SalesforceState &state, const Property &field, const QJsonValue &value)
{
    const QString text = value.toString();
    const auto wrongType = [&](const char16_t *type) {
        return refuse(
            field, u"JSON_PARSER_ERROR"_s, u"Cannot deserialize instance of %1"_s.arg(QString::fromUtf16(type)));
    };
    switch (field.type) {
    case Property::Type::Number:
        return value.isDouble() || value.isString() ? keepNumber(state, field, value) : Kept(wrongType(u"double"));
    case Property::Type::Bool:
        return value.isBool() ? Kept(value.toBool() ? u"true"_s : u"false"_s) : Kept(wrongType(u"boolean"));
    default: break;
    }
    if (!value.isString())
        return wrongType(u"string");
    switch (field.type) {
    case Property::Type::Date: return dateFromIso(text.left(10)) ? Kept(text.left(10)) : Kept(wrongType(u"date"));
    case Property::Type::DateTime: return keepTime(field, text);
    case Property::Type::Reference: return keepReference(state, field, text);
    case Property::Type::Enumeration:
        if (field.isRestricted
            && std::ranges::none_of(field.choices, [&](const Choice &choice) { return choice.value == text; }))
            return refuse(field, u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
                u"%1: bad value for restricted picklist field: %2"_s.arg(field.label, text));
        return text;
    default: return keepText(state, field, text);
    }
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

} // namespace

SalesforceResult<std::vector<Values::Item>> readFields(
    const SalesforceState &state, int type, const QJsonObject &fields, bool isCreate)
{
    const QString object = state.data.types[std::size_t(type)].name;
    std::vector<Values::Item> items;
    for (auto at = fields.begin(); at != fields.end(); ++at) {
        if (at.key() == "attributes"_L1 || at.key() == "id"_L1)
            continue;
        const Property *field = fieldOf(state, type, at.key());
        if (!field)
            return tl::make_unexpected(SalesforceError{
                400, u"INVALID_FIELD"_s, u"No such column '%1' on sobject of type %2"_s.arg(at.key(), object), {}});
        if (!isWritable(state, type, *field) || (field->isCreateOnly && !isCreate))
            return tl::make_unexpected(SalesforceError{400, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
                u"Unable to create/update fields: %1. Please check the security settings of this field and verify that it is read/write for your profile or permission set."_s
                    .arg(at.key()),
                {at.key()}});
        const bool isNothing = at.value().isNull() || (at.value().isString() && at.value().toString().isEmpty());
        if (isNothing && field->type == Property::Type::Bool)
            return tl::make_unexpected(SalesforceError{400, u"INVALID_TYPE_ON_FIELD_IN_RECORD"_s,
                u"%1: value not of required type: null"_s.arg(field->name), {field->name}});
        if (isNothing) {
            items.push_back({field->name, QString()});
            continue;
        }
        const auto kept = keep(state, *field, at.value());
        if (!kept)
            return tl::make_unexpected(kept.error());
        items.push_back({field->name, *kept});
    }
    return items;
}

std::optional<SalesforceError> checkRecord(const SalesforceState &state, int type, const Values &values)
{
    const RemoteType &here = state.data.types[std::size_t(type)];
    QStringList missing;
    for (const Property &field : here.properties.all()) {
        if (field.isRequired && !values.has(field.name))
            missing.append(field.name);
    }
    if (!missing.isEmpty())
        return SalesforceError{400, u"REQUIRED_FIELD_MISSING"_s,
            u"Required fields are missing: [%1]"_s.arg(missing.join(u", "_s)), missing};
    if (here.name == "Event"_L1 && !values.has(u"EndDateTime") && !values.has(u"DurationInMinutes"))
        return SalesforceError{400, u"REQUIRED_FIELD_MISSING"_s, u"Required fields are missing: [DurationInMinutes]"_s,
            {u"DurationInMinutes"_s}};
    static const QStringList countries = {u"Germany"_s, u"Portugal"_s, u"United States"_s};
    for (const auto &country : {u"BillingCountry"_s, u"MailingCountry"_s}) {
        if (state.options.hasStateLists && values.has(country) && !countries.contains(values.value(country)))
            return SalesforceError{400, u"FIELD_INTEGRITY_EXCEPTION"_s,
                u"There's a problem with this country, even though it may appear correct. Please select a country/territory from the list of valid countries."_s,
                {country}};
    }
    if (isOn(state.conditions.faults, Fault::ValidationRule) && breaksRule(here, values))
        return SalesforceError{400, u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s, u"Names must be approved first"_s, {}};
    return {};
}

} // namespace satchel::fakes
