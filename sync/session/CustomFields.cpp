// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/CustomFields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// How a type of ours is written where the remote has the vendor's type of one of these; empty for one that is not
/// sent.
QString codecFor(FieldType type)
{
    switch (type) {
    case FieldType::Text: return u"text"_s;
    case FieldType::LongText: return u"long_text"_s;
    case FieldType::Email: return u"email"_s;
    case FieldType::Phone: return u"phone"_s;
    case FieldType::Url: return u"url"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Decimal: return u"decimal"_s;
    case FieldType::Percent: return u"percent"_s;
    case FieldType::Boolean: return u"boolean"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Instant: return u"datetime"_s;
    case FieldType::Choice: return u"choice"_s;
    case FieldType::MultiChoice: return u"choices"_s;
    case FieldType::Tags: return u"tags"_s;
    default: return {};
    }
}

bool isOfChoices(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::MultiChoice;
}

/// A choice there needs the same options here; a number there can hold only a number.
bool fits(const Field &field, const RemoteField &remote)
{
    const bool isNumberHere = field.type == FieldType::Integer || field.type == FieldType::Decimal
        || field.type == FieldType::Percent;
    const bool isNumberThere = remote.type == "number"_L1;
    if (field.type == FieldType::Boolean)
        return remote.type == "bool"_L1 || remote.type == "boolean"_L1;
    if (isOfChoices(field.type) || !remote.options.empty())
        return isOfChoices(field.type) && !remote.options.empty();
    if (field.type == FieldType::Date || field.type == FieldType::Instant)
        return remote.type == (field.type == FieldType::Date ? "date"_L1 : "datetime"_L1);
    return isNumberHere == isNumberThere && remote.type != "date"_L1 && remote.type != "datetime"_L1;
}

bool isNamedAlike(const Field &field, const RemoteField &remote)
{
    const QString name = field.name.startsWith("x_"_L1) ? field.name.mid(2) : field.name;
    return remote.name.compare(name, Qt::CaseInsensitive) == 0
        || remote.label.compare(field.label, Qt::CaseInsensitive) == 0;
}

std::vector<std::pair<QString, QString>> sharedChoices(const Field &field, const RemoteField &remote)
{
    std::vector<std::pair<QString, QString>> values;
    for (const Choice &ours : field.choices) {
        const auto theirs = std::ranges::find_if(remote.options, [&](const Choice &option) {
            return option.key.compare(ours.key, Qt::CaseInsensitive) == 0
                || option.label.compare(ours.label, Qt::CaseInsensitive) == 0;
        });
        if (theirs != remote.options.end())
            values.emplace_back(ours.key, theirs->key);
    }
    return values;
}

void mapField(const Field &field, const std::vector<RemoteField> &remotes, const store::ObjectSettings &settings,
    ObjectMap &object)
{
    const QString codec = codecFor(field.type);
    if (codec.isEmpty() || object.mapOf(field.name) || settings.exclude.contains(field.name))
        return;
    const QStringList taken = object.remoteFields();
    const auto remote = std::ranges::find_if(remotes, [&](const RemoteField &candidate) {
        return candidate.isCustom && !taken.contains(candidate.name) && isNamedAlike(field, candidate)
            && fits(field, candidate);
    });
    if (remote == remotes.end())
        return;
    FieldMap map{
        {field.name}, {remote->name}, codec, {}, {}, remote->isReadOnly ? Direction::Pull : Direction::Both, false};
    if (isOfChoices(field.type))
        map.values = sharedChoices(field, *remote);
    object.fields.push_back(std::move(map));
}

} // namespace

Result<void> mapCustomFields(
    Remote &remote, const Schema &schema, const store::ConnectionSettings &settings, std::vector<ObjectMap> &objects)
{
    for (ObjectMap &object : objects) {
        const Entity &entity = schema.entity(object.entity);
        const bool hasOwn = std::ranges::any_of(entity.fields, &Field::isCustom);
        if (!hasOwn || object.direction == Direction::None)
            continue;
        const auto remotes = TRY(remote.schema(object));
        for (const Field &field : entity.fields) {
            if (field.isCustom() && !field.isCalculated()) // what is calculated stays here
                mapField(field, remotes, settings.object(object.object), object);
        }
    }
    return {};
}

} // namespace satchel::sync
