// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotValidation.h"

#include "domain/Decimal.h"
#include "tests/fakes/Durations.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Detail = HubSpotError::Detail;
using Kept = tl::expected<QString, Detail>;

tl::unexpected<Detail> refuse(const Property &property, const QString &code, const QString &reason)
{
    return tl::make_unexpected(Detail{reason, code, property.name});
}

bool isDecimal(const QString &text)
{
    static const QRegularExpression decimal(u"^-?\\d+(\\.\\d+)?$"_s);
    return decimal.match(text).hasMatch();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return email.match(text).hasMatch();
}

bool isStage(const RemoteType &type, const QString &id)
{
    return std::any_of(type.pipelines.begin(), type.pipelines.end(), [&](const Pipeline &pipeline) {
        return std::any_of(
            pipeline.stages.begin(), pipeline.stages.end(), [&](const Stage &stage) { return stage.id == id; });
    });
}

bool isPipeline(const RemoteType &type, const QString &id)
{
    return std::any_of(
        type.pipelines.begin(), type.pipelines.end(), [&](const Pipeline &pipeline) { return pipeline.id == id; });
}

bool isStageProperty(QStringView name)
{
    return name == u"dealstage" || name == u"hs_pipeline_stage";
}

bool isPipelineProperty(QStringView name)
{
    return name == u"pipeline" || name == u"hs_pipeline";
}

bool isChoice(const HubSpotState &state, const RemoteType &type, const Property &property, const QString &value)
{
    if (property.name == "hubspot_owner_id"_L1)
        return std::any_of(
            state.data.owners.begin(), state.data.owners.end(), [&](const Owner &owner) { return owner.id == value; });
    if (isStageProperty(property.name))
        return isStage(type, value);
    if (isPipelineProperty(property.name))
        return isPipeline(type, value);
    return std::any_of(
        property.choices.begin(), property.choices.end(), [&](const Choice &choice) { return choice.value == value; });
}

Kept keepDate(const Property &property, const QString &text)
{
    bool isCount = false;
    const qint64 ms = text.toLongLong(&isCount);
    if (isCount && ms % MsPerDay == 0 && readInstant(text))
        return QString::fromStdString(isoStamp(ms).substr(0, 10));
    if (!isCount && dateFromIso(text))
        return text;
    return refuse(property, u"INVALID_DATE"_s, u"%1 was not a valid date: it must be midnight UTC"_s.arg(text));
}

Kept keepNumber(const HubSpotState &state, const Property &property, const QString &text)
{
    if (!isDecimal(text))
        return refuse(property, u"INVALID_DOUBLE"_s, u"%1 was not a valid number."_s.arg(text));
    const auto exact = Decimal::fromString(text);
    if (exact && isOn(state.conditions.faults, Fault::RoundedNumbers)) {
        const qint64 cents = (exact->millionths() + (exact->millionths() < 0 ? -5000 : 5000)) / 10'000;
        return Decimal::fromMillionths(cents * 10'000).toString();
    }
    return exact && isOn(state.conditions.faults, Fault::NormalisedValues) ? exact->toString() : text;
}

Kept keepEnumeration(const HubSpotState &state, const RemoteType &type, const Property &property, const QString &text)
{
    const QStringList values = property.type == Property::Type::MultiEnumeration ? text.split(u';', Qt::SkipEmptyParts)
                                                                                 : QStringList{text};
    for (const QString &value : values) {
        if (!isChoice(state, type, property, value))
            return refuse(property, u"INVALID_OPTION"_s, u"%1 was not one of the allowed options"_s.arg(value));
    }
    return values.join(u';');
}

Kept keepText(const HubSpotState &state, const Property &property, const QString &text)
{
    if (property.type == Property::Type::Email && !isEmail(text))
        return refuse(property, u"INVALID_EMAIL"_s, u"Email address %1 is invalid"_s.arg(text));
    if (text.size() > 65'536)
        return refuse(property, u"PROPERTY_VALUE_TOO_LONG"_s, u"the value is longer than 65536 characters"_s);
    if (!isOn(state.conditions.faults, Fault::NormalisedValues))
        return text;
    return property.type == Property::Type::Email ? text.trimmed().toLower() : text.trimmed();
}

Kept keep(const HubSpotState &state, const RemoteType &type, const Property &property, const QString &text)
{
    switch (property.type) {
    case Property::Type::Number: return keepNumber(state, property, text);
    case Property::Type::Date: return keepDate(property, text);
    case Property::Type::DateTime:
        if (const auto ms = readInstant(text))
            return QString::fromStdString(isoStamp(*ms));
        return refuse(property, u"INVALID_DATE"_s, u"%1 was not a valid time"_s.arg(text));
    case Property::Type::Bool:
        if (text == "true"_L1 || text == "false"_L1)
            return text;
        return refuse(property, u"INVALID_BOOLEAN"_s, u"%1 was not true or false"_s.arg(text));
    case Property::Type::Enumeration:
    case Property::Type::MultiEnumeration: return keepEnumeration(state, type, property, text);
    case Property::Type::Text:
    case Property::Type::Phone:
    case Property::Type::Email:
    case Property::Type::Reference: // HubSpot has none
        break;
    }
    return keepText(state, property, text);
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

std::optional<qint64> readInstant(const QString &text)
{
    bool isCount = false;
    const qint64 ms = text.toLongLong(&isCount);
    constexpr qint64 YearOne = -62'135'596'800'000;
    constexpr qint64 EndOfTime = 253'402'300'799'999; // of the year 9999
    if (isCount)
        return ms >= YearOne && ms <= EndOfTime ? std::optional(ms) : std::nullopt;
    if (const auto date = dateFromIso(text))
        return Instant::startOf(*date, QTimeZone::utc()).ms;
    const auto instant = Instant::fromIso(text);
    return instant ? std::optional(instant->ms) : std::nullopt;
}

HubSpotResult<std::vector<Values::Item>> readProperties(
    const HubSpotState &state, int type, const QJsonObject &properties)
{
    const RemoteType &here = state.data.types[std::size_t(type)];
    std::vector<Values::Item> items;
    QList<Detail> wrong;
    for (auto at = properties.begin(); at != properties.end(); ++at) {
        const QString name = at.key();
        const Property *property = here.properties.find(name);
        if (!property)
            wrong.append({u"Property \\\"%1\\\" does not exist"_s.arg(name), u"PROPERTY_DOESNT_EXIST"_s, name});
        else if (property->isReadOnly)
            wrong.append({u"\\\"%1\\\" is a read only property; its value cannot be set."_s.arg(name),
                u"READ_ONLY_VALUE"_s, name});
        else if (!at.value().isString() && !at.value().isNull())
            return tl::make_unexpected(
                invalidInput(u"Invalid input JSON: Cannot deserialize value of property %1 as a string"_s.arg(name)));
        else if (at.value().isString() && at.value().toString().isEmpty())
            items.push_back({property->name, QString()});
        else if (at.value().isString()) {
            const auto kept = keep(state, here, *property, at.value().toString());
            if (kept)
                items.push_back({property->name, *kept});
            else
                wrong.append(kept.error());
        }
    }
    if (!wrong.isEmpty())
        return tl::make_unexpected(invalidProperties(wrong));
    return items;
}

std::optional<HubSpotError> checkRecord(const HubSpotState &state, int type, const Values &values)
{
    const RemoteType &here = state.data.types[std::size_t(type)];
    for (const Property &property : here.properties.all()) {
        if (property.isRequired && !values.has(property.name))
            return HubSpotError{400, u"VALIDATION_ERROR"_s,
                u"Error creating %1. Some required properties were not set."_s.arg(here.name),
                {{u"%1 is required"_s.arg(property.name), u"REQUIRED_FIELD"_s, property.name}}};
    }
    const bool isLead = here.name == "leads"_L1;
    const QString stage = values.value(isLead ? u"hs_pipeline_stage" : u"dealstage");
    const QString pipeline = values.value(isLead ? u"hs_pipeline" : u"pipeline");
    if (!here.pipelines.isEmpty() && !stage.isEmpty() && !pipeline.isEmpty()) {
        const auto at = std::find_if(
            here.pipelines.begin(), here.pipelines.end(), [&](const Pipeline &one) { return one.id == pipeline; });
        if (at == here.pipelines.end()
            || std::none_of(at->stages.begin(), at->stages.end(), [&](const Stage &one) { return one.id == stage; }))
            return invalidProperties({{u"%1 is no stage of the pipeline %2"_s.arg(stage, pipeline), u"INVALID_OPTION"_s,
                isLead ? u"hs_pipeline_stage"_s : u"dealstage"_s}});
    }
    if (isOn(state.conditions.faults, Fault::ValidationRule) && breaksRule(here, values))
        return invalidProperties(
            {{u"The record breaks the rule \\\"Names must be approved\\\""_s, u"VALIDATION_RULE"_s, {}}});
    return {};
}

} // namespace satchel::fakes
