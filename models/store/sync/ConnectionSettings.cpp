// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/ConnectionSettings.h"

#include "domain/Reason.h"
#include "store/sync/SyncDirections.h"

#include <algorithm>
#include <iterator>
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

/// [["ours", "theirs"], …], or {"ours": "theirs"} as earlier versions wrote it.
Result<ValuePairs> readPairs(const QJsonValue &json, const QString &path)
{
    ValuePairs pairs;
    const auto add = [&](const QJsonValue &ours, const QJsonValue &theirs, const QString &place) -> Result<void> {
        if (!ours.isString() || !theirs.isString())
            return fail(Error::Kind::Invalid, Reason::tr("a value is a pair: ours, theirs"), place);
        pairs.emplace_back(ours.toString(), theirs.toString());
        return {};
    };
    if (!json.isArray() && !json.isObject())
        return fail(Error::Kind::Invalid, Reason::tr("the values of a field are a list of pairs"), path);
    const QJsonArray list = json.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonArray pair = list[i].toArray();
        TRY(add(pair.at(0), pair.size() == 2 ? pair.at(1) : QJsonValue(), u"%1[%2]"_s.arg(path).arg(i)));
    }
    const QJsonObject keys = json.toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        TRY(add(key.key(), *key, path + u'.' + key.key()));
    }
    return pairs;
}

Result<void> readValues(const QJsonObject &json, const QString &path, std::map<QString, ValuePairs> &into)
{
    for (auto field = json.begin(); field != json.end(); ++field) {
        auto pairs = TRY(readPairs(*field, path + u'.' + field.key()));
        if (!pairs.empty())
            into[field.key()] = std::move(pairs);
    }
    return {};
}

Result<void> readPrecedence(const QJsonObject &json, const QString &path, std::map<QString, int> &into)
{
    for (auto field = json.begin(); field != json.end(); ++field) {
        const int place = field->toInt();
        if (place < 1 || place > ObjectSettings::lastPlace || place != field->toDouble())
            return fail(Error::Kind::Invalid,
                Reason::tr("a whole number from 1 to %1 is needed").arg(ObjectSettings::lastPlace),
                path + u'.' + field.key());
        into[field.key()] = place;
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
    TRY(readPrecedence(json.value("precedence"_L1).toObject(), path + u".precedence"_s, object.precedence));
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

Result<void> readConnectionName(const QJsonObject &json, const QString &key, QString &into)
{
    const QJsonValue given = json.value(key);
    if (!given.isUndefined() && !given.isString())
        return fail(Error::Kind::Invalid, Reason::tr("a connection is named by a text"), key);
    into = given.toString();
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
    for (const auto &[field, pairs] : object.values) {
        QJsonArray list;
        for (const auto &[ours, theirs] : pairs)
            list.append(QJsonArray{ours, theirs});
        if (!list.isEmpty())
            values.insert(field, list);
    }
    if (!values.isEmpty())
        json.insert("values"_L1, values);
    QJsonObject places;
    for (const auto &[place, id] : object.places)
        places.insert(place, id);
    if (!places.isEmpty())
        json.insert("places"_L1, places);
    QJsonObject precedence;
    for (const auto &[field, place] : object.precedence)
        precedence.insert(field, place);
    if (!precedence.isEmpty())
        json.insert("precedence"_L1, precedence);
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

const QString *theirsOf(const ValuePairs &pairs, const QString &ours)
{
    const auto found = std::ranges::find(pairs, ours, &std::pair<QString, QString>::first);
    return found == pairs.end() ? nullptr : &found->second;
}

const QString *oursOf(const ValuePairs &pairs, const QString &theirs)
{
    const auto found = std::ranges::find(pairs, theirs, &std::pair<QString, QString>::second);
    return found == pairs.end() ? nullptr : &found->first;
}

ValuePairs combined(const ValuePairs &chosen, const ValuePairs &vendors)
{
    ValuePairs pairs = chosen;
    std::ranges::copy_if(
        vendors, std::back_inserter(pairs), [&](const auto &pair) { return !oursOf(chosen, pair.second); });
    return pairs;
}

SyncDirection ObjectSettings::directionOf(const QString &field) const
{
    const auto found = directions.find(field);
    return found == directions.end() ? SyncDirection::Both : found->second;
}

const ValuePairs &ObjectSettings::valuesOf(const QString &field) const
{
    static const ValuePairs none;
    const auto found = values.find(field);
    return found == values.end() ? none : found->second;
}

ObjectSettings ConnectionSettings::object(const QString &name) const
{
    const auto found = objects.find(name);
    ObjectSettings object = found == objects.end() ? ObjectSettings{} : found->second;
    if (onlyReceives())
        object.direction = narrowed(SyncDirection::Pull, object.direction);
    return object;
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
    if (!movesTo.isEmpty())
        json.insert("moves_to"_L1, movesTo);
    if (!movedTo.isEmpty())
        json.insert("moved_to"_L1, movedTo);
    if (onlyReceives())
        json.insert("moves_since"_L1, movesSince);
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
    TRY(readConnectionName(json, u"moves_to"_s, settings.movesTo));
    TRY(readConnectionName(json, u"moved_to"_s, settings.movedTo));
    if (settings.onlyReceives())
        settings.movesSince = json.value("moves_since"_L1).toInteger();
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
             u"moves_to"_s, u"moved_to"_s, u"moves_since"_s, u"objects"_s, u"choices"_s})
        settings.unknown.remove(key);
    return settings;
}

} // namespace satchel::store
