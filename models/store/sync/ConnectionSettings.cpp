// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/ConnectionSettings.h"

#include "domain/Reason.h"

#include <algorithm>
#include <QJsonArray>

#include <span>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

template <typename Choice> using Names = std::span<const std::pair<Choice, QLatin1StringView>>;

constexpr std::pair<ConflictPolicy, QLatin1StringView> policies[] = {
    {ConflictPolicy::Newest, "newest"_L1},
    {ConflictPolicy::Mine, "mine"_L1},
    {ConflictPolicy::Theirs, "theirs"_L1},
    {ConflictPolicy::Ask, "ask"_L1},
};

constexpr std::pair<SyncFrequency, QLatin1StringView> frequencies[] = {
    {SyncFrequency::RealTime, "real_time"_L1},
    {SyncFrequency::Hourly, "hourly"_L1},
    {SyncFrequency::Daily, "daily"_L1},
    {SyncFrequency::Manual, "manual"_L1},
};

constexpr std::pair<SyncDirection, QLatin1StringView> directions[] = {
    {SyncDirection::Both, "both"_L1},
    {SyncDirection::Pull, "pull"_L1},
    {SyncDirection::Push, "push"_L1},
    {SyncDirection::None, "none"_L1},
};

template <typename Choice> QString nameOf(Names<Choice> names, Choice choice)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == choice)
            return name;
    }
    return {};
}

/// Sets `into` to what the key says; leaves it alone when the key is missing.
template <typename Choice>
Result<void> readChoice(
    const QJsonObject &json, const QString &key, const QString &path, Names<Choice> names, Choice &into)
{
    if (!json.contains(key))
        return {};
    const QString text = json.value(key).toString();
    for (const auto &[choice, name] : names) {
        if (name == text) {
            into = choice;
            return {};
        }
    }
    return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not one of its values").arg(text), path);
}

Result<void> readValues(
    const QJsonObject &json, const QString &path, std::map<QString, std::map<QString, QString>> &into)
{
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (!field->isObject())
            return fail(Error::Kind::Invalid, Reason::tr("a value map is an object of keys and values"),
                path + u'.' + field.key());
        const QJsonObject keys = field->toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            if (!key->isString())
                return fail(Error::Kind::Invalid, Reason::tr("the remote value is a text"),
                    path + u'.' + field.key() + u'.' + key.key());
            into[field.key()][key.key()] = key->toString();
        }
    }
    return {};
}

Result<void> readDirections(const QJsonObject &json, const QString &path, std::map<QString, SyncDirection> &into)
{
    for (auto field = json.begin(); field != json.end(); ++field) {
        SyncDirection direction = SyncDirection::Both;
        TRY(readChoice<SyncDirection>(json, field.key(), path + u'.' + field.key(), directions, direction));
        if (direction != SyncDirection::Both)
            into[field.key()] = direction;
    }
    return {};
}

Result<void> readFields(const QJsonObject &json, const QString &path, std::map<QString, QString> &into)
{
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (!field->isString() || field->toString().isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("a field is named by a text"), path + u'.' + field.key());
        into[field.key()] = field->toString();
    }
    return {};
}

Result<ObjectSettings> readObject(const QJsonObject &json, const QString &path)
{
    ObjectSettings object;
    TRY(readChoice<SyncDirection>(json, u"direction"_s, path + u".direction"_s, directions, object.direction));
    for (const QJsonValue field : json.value("exclude"_L1).toArray()) {
        if (!field.isString())
            return fail(Error::Kind::Invalid, Reason::tr("a field is named by a text"), path + u".exclude"_s);
        object.directions[field.toString()] = SyncDirection::None;
    }
    TRY(readDirections(json.value("directions"_L1).toObject(), path + u".directions"_s, object.directions));
    TRY(readFields(json.value("fields"_L1).toObject(), path + u".fields"_s, object.fields));
    TRY(readValues(json.value("values"_L1).toObject(), path + u".values"_s, object.values));
    TRY(readFields(json.value("places"_L1).toObject(), path + u".places"_s, object.places));
    return object;
}

Result<void> readCount(const QJsonObject &json, const QString &key, int greatest, int &count)
{
    const QJsonValue given = json.value(key);
    if (given.isUndefined())
        return {};
    const double number = given.toDouble(-1);
    if (!given.isDouble() || number < 0 || number > greatest || number != static_cast<int>(number))
        return fail(Error::Kind::Invalid, Reason::tr("a whole number from 0 to %1 is needed").arg(greatest), key);
    count = static_cast<int>(number);
    return {};
}

QJsonObject write(const ObjectSettings &object)
{
    QJsonObject json;
    if (object.direction != SyncDirection::Both)
        json.insert("direction"_L1, directionName(object.direction));
    QJsonObject narrowed;
    for (const auto &[field, direction] : object.directions)
        narrowed.insert(field, directionName(direction));
    if (!narrowed.isEmpty())
        json.insert("directions"_L1, narrowed);
    QJsonObject paired;
    for (const auto &[field, remote] : object.fields)
        paired.insert(field, remote);
    if (!paired.isEmpty())
        json.insert("fields"_L1, paired);
    QJsonObject values;
    for (const auto &[field, keys] : object.values) {
        QJsonObject map;
        for (const auto &[key, remote] : keys)
            map.insert(key, remote);
        if (!map.isEmpty())
            values.insert(field, map);
    }
    if (!values.isEmpty())
        json.insert("values"_L1, values);
    QJsonObject places;
    for (const auto &[place, id] : object.places)
        places.insert(place, id);
    if (!places.isEmpty())
        json.insert("places"_L1, places);
    return json;
}

} // namespace

std::optional<ConflictPolicy> policyNamed(const QString &name)
{
    const auto found = std::ranges::find_if(policies, [&](const auto &one) { return one.second == name; });
    return found == std::end(policies) ? std::nullopt : std::optional(found->first);
}

QString policyName(ConflictPolicy policy)
{
    return nameOf<ConflictPolicy>(policies, policy);
}

QString frequencyName(SyncFrequency frequency)
{
    return nameOf<SyncFrequency>(frequencies, frequency);
}

QString directionName(SyncDirection direction)
{
    return nameOf<SyncDirection>(directions, direction);
}

std::optional<SyncDirection> directionNamed(const QString &name)
{
    const auto found = std::ranges::find_if(directions, [&](const auto &one) { return one.second == name; });
    return found == std::end(directions) ? std::nullopt : std::optional(found->first);
}

SyncDirection ObjectSettings::directionOf(const QString &field) const
{
    const auto found = directions.find(field);
    return found == directions.end() ? SyncDirection::Both : found->second;
}

ObjectSettings ConnectionSettings::object(const QString &name) const
{
    const auto found = objects.find(name);
    return found == objects.end() ? ObjectSettings{} : found->second;
}

QJsonObject ConnectionSettings::toJson() const
{
    QJsonObject json = unknown;
    if (!clientId.isEmpty())
        json.insert("client_id"_L1, clientId);
    json.insert("policy"_L1, policyName(policy));
    json.insert("frequency"_L1, frequencyName(frequency));
    if (askAbove != ConnectionSettings().askAbove)
        json.insert("ask_above"_L1, askAbove);
    if (askShare != ConnectionSettings().askShare)
        json.insert("ask_share"_L1, askShare);
    if (!route.isEmpty())
        json.insert("route"_L1, route);
    QJsonObject written;
    for (const auto &[name, object] : objects) {
        if (object != ObjectSettings{})
            written.insert(name, write(object));
    }
    if (!written.isEmpty())
        json.insert("objects"_L1, written);
    QJsonObject chosen;
    for (const auto &[key, isOn] : choices)
        chosen.insert(key, isOn);
    if (!chosen.isEmpty())
        json.insert("choices"_L1, chosen);
    return json;
}

Result<ConnectionSettings> ConnectionSettings::fromJson(const QJsonObject &json)
{
    ConnectionSettings settings;
    settings.clientId = json.value("client_id"_L1).toString();
    TRY(readChoice<ConflictPolicy>(json, u"policy"_s, u"policy"_s, policies, settings.policy));
    TRY(readChoice<SyncFrequency>(json, u"frequency"_s, u"frequency"_s, frequencies, settings.frequency));
    TRY(readCount(json, u"ask_above"_s, 1'000'000, settings.askAbove));
    TRY(readCount(json, u"ask_share"_s, 100, settings.askShare));
    if (const QJsonValue route = json.value("route"_L1); !route.isUndefined() && !route.isString())
        return fail(Error::Kind::Invalid, Reason::tr("a route is a filter"), u"route"_s);
    settings.route = json.value("route"_L1).toString();
    const QJsonObject objects = json.value("objects"_L1).toObject();
    for (auto entry = objects.begin(); entry != objects.end(); ++entry) {
        auto object = TRY(readObject(entry->toObject(), u"objects."_s + entry.key()));
        settings.objects.emplace(entry.key(), std::move(object));
    }
    const QJsonObject choices = json.value("choices"_L1).toObject();
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        if (!choice->isBool())
            return fail(Error::Kind::Invalid, Reason::tr("a choice is true or false"), u"choices."_s + choice.key());
        settings.choices.emplace(choice.key(), choice->toBool());
    }
    settings.unknown = json;
    for (const auto &key : {u"client_id"_s, u"policy"_s, u"frequency"_s, u"ask_above"_s, u"ask_share"_s, u"route"_s,
             u"objects"_s, u"choices"_s})
        settings.unknown.remove(key);
    return settings;
}

} // namespace satchel::store
