// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestPlaces.h"

#include "domain/Reason.h"
#include "domain/TextFolding.h"
#include "sync/connectors/rest/RestKeyed.h"
#include "sync/connectors/rest/RestPages.h"
#include "sync/engine/JsonPath.h"

#include <algorithm>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int mostPages = 100; // of candidates

QJsonObject placesOf(const ObjectMap &object)
{
    return object.wire.value("places"_L1).toObject();
}

QString titleOf(const QJsonValue &place)
{
    return place["titles"_L1][0].toString();
}

bool isAmong(const QJsonValue &values, const QJsonValue &value)
{
    return values.toArray().contains(value);
}

/// True when the candidate has one of the values at each place.
bool fits(const QJsonValue &candidate, const QJsonObject &wanted)
{
    const QStringList places = wanted.keys();
    return std::ranges::all_of(
        places, [&](const QString &place) { return isAmong(wanted.value(place), valueAt(candidate, place)); });
}

/// The columns that a map names itself, because a person or the description chose them.
QSet<QString> namedColumns(const ObjectMap &object)
{
    QSet<QString> named;
    for (const QJsonValue column : object.wire.value("paired"_L1).toArray())
        named.insert(column.toString());
    for (const FieldMap &map : object.fields) {
        for (const QString &remote : map.remotes) {
            if (wordsOf(remote).isEmpty())
                named.insert(remote);
        }
    }
    return named;
}

/// The candidate that a place means; undefined when none is recognized.
QJsonValue recognized(
    const QJsonValue &place, const QJsonArray &rows, const RestCandidates &among, const QSet<QString> &taken)
{
    std::vector<QJsonValue> possible;
    for (const QJsonValue row : rows) {
        const bool isOfType = place["types"_L1].isUndefined() || isAmong(place["types"_L1], valueAt(row, among.type));
        if (isOfType && !taken.contains(textAt(row, {among.id})))
            possible.push_back(row);
    }
    const auto others = std::ranges::stable_partition(
        possible, [&](const QJsonValue &row) { return !among.prefer.isEmpty() && fits(row, among.prefer); });
    for (const auto &group : {std::span(possible.begin(), others.begin()), std::span(others.begin(), others.end())}) {
        for (const QJsonValue title : place["titles"_L1].toArray()) {
            const QString wanted = fold(title.toString());
            const auto found = std::ranges::find_if(
                group, [&](const QJsonValue &row) { return fold(valueAt(row, among.title).toString()) == wanted; });
            if (found != group.end())
                return *found;
        }
    }
    return place["alone"_L1].toBool() && possible.size() == 1 ? possible.front() : QJsonValue(QJsonValue::Undefined);
}

RemoteField columnFrom(const QJsonValue &row, const RestCandidates &among, const RestKeyed &forms)
{
    const QString type = textAt(row, {among.type});
    RemoteField field{textAt(row, {among.id}), textAt(row, {among.title}), forms.fieldTypeOf(type), {}};
    for (const QJsonValue choice : valueAt(row, among.choices).toArray()) {
        if (const QString value = textAt(choice, {among.choice}); !value.isEmpty())
            field.options.push_back({value, value});
    }
    field.isReadOnly = !forms.canWrite(type);
    field.isCustom = true;
    return field;
}

} // namespace

bool RestPlaces::decides(const ObjectMap &object)
{
    return object.wire.contains("places"_L1) || object.wire.contains("uses"_L1);
}

QStringList RestPlaces::wordsOf(const ObjectMap &object)
{
    return placesOf(object).keys() + object.wire.value("uses"_L1).toObject().keys();
}

void RestPlaces::check(const ManifestReader &wire, const RestRequests &requests, std::vector<Error> &problems)
{
    const auto keep = [&](const auto &read) {
        if (!read)
            problems.push_back(read.error());
    };
    const auto add = [&](const ManifestReader &reader, const QString &what) {
        keep(Result<void>(reader.problem(what)));
    };
    const ManifestReader places = wire.at("places"_L1);
    if (places.isGiven() && !places.value().isObject())
        add(places, u"expected an object with the place of each word"_s);
    const QStringList words = places.value().toObject().keys();
    for (const QString &word : words) {
        const ManifestReader place = places.at(QLatin1StringView(word.toUtf8()));
        keep(place.allowsOnly({u"among"_s, u"titles"_s, u"types"_s, u"alone"_s, u"needed"_s, u"form"_s}));
        keep(place.at("titles"_L1).texts());
        for (const QLatin1StringView flag : {"alone"_L1, "needed"_L1})
            keep(place.at(flag).boolean(false));
        keep(place.at("form"_L1).optionalText());
        const QString among = place.at("among"_L1).value().toString();
        if (std::ranges::find(requests.places, among, &RestCandidates::name) == requests.places.end())
            add(place.at("among"_L1), u"\"%1\" is none of the \"places\" of \"requests\""_s.arg(among));
    }
    const ManifestReader uses = wire.at("uses"_L1);
    const QStringList used = uses.value().toObject().keys();
    for (const QString &word : used) {
        const ManifestReader source = uses.at(QLatin1StringView(word.toUtf8()));
        if (!source.value().toString().contains(u'.'))
            add(source, u"expected an object and its place, \"deals.board\""_s);
    }
}

Result<QJsonArray> RestPlaces::ask(const RestCandidates &among, TemplateValues values)
{
    QJsonArray rows;
    const bool hasPages = sync::wordsOf(among.request.body).contains(u"page"_s);
    for (int page = 1; page <= mostPages; ++page) {
        values.insert(u"page"_s, page);
        const auto answer = TRY(sendRequest(m_api, among.request, values));
        if (!answer.isSuccess())
            return fail(m_api.errorOf(answer));
        const QJsonValue list = valueIn(answer, among.request.records);
        if (!list.isArray())
            return fail(Error::Kind::Invalid,
                Reason::tr("the response has no list at \"%1\"").arg(among.request.records), answer.path);
        for (const QJsonValue row : list.toArray()) {
            if (fits(row, among.only))
                rows.append(row);
        }
        if (!hasPages || list.toArray().isEmpty())
            break;
    }
    return rows;
}

/// What an administrator changed is noticed after a day, or when the remote refuses a column.
Result<QJsonArray> RestPlaces::list(
    const ObjectMap &object, const RestRequests &requests, const RestCandidates &among, const QJsonObject &words)
{
    TemplateValues values = valuesOf(object, requests, RestRows(object));
    QStringList key = {u"places"_s, among.name};
    for (auto word = words.begin(); word != words.end(); ++word) {
        values.insert(word.key(), *word);
        if (among.needsWords({word.key()}))
            key.append(word->toString());
    }
    const QString kept = key.join(u'/');
    if (const auto known = m_cache ? TRY(m_cache->get(kept)) : std::optional<QJsonObject>())
        return known->value("rows"_L1).toArray();
    const auto rows = TRY(ask(among, std::move(values)));
    if (m_cache)
        std::ignore = m_cache->put(kept, {{u"rows"_s, rows}}); // else it is asked for again by the next process
    return rows;
}

Result<void> RestPlaces::findAmong(
    const ObjectMap &object, const RestRequests &requests, const RestCandidates &among, bool isFirst, Found &found)
{
    const QJsonObject places = placesOf(object);
    const QStringList words = places.keys();
    const bool isMeant = std::ranges::any_of(
        words, [&](const QString &word) { return places.value(word)["among"_L1] == among.name; });
    if (!isMeant || among.needsWords(words) == isFirst)
        return {};
    const auto rows = TRY(list(object, requests, among, found.words));
    const QJsonValue chosen = object.wire.value("chosen"_L1)[object.object];
    const RestKeyed forms(object);
    QSet<QString> taken = among.areColumns ? namedColumns(object) : QSet<QString>();
    if (among.areColumns) {
        for (const QJsonValue row : rows) {
            found.forms.insert(textAt(row, {among.id}), textAt(row, {among.type}));
            found.columns.push_back(columnFrom(row, among, forms));
        }
    }
    for (const QString &word : words) {
        const QJsonValue place = places.value(word);
        if (place["among"_L1] != among.name)
            continue;
        const QString own = chosen[word].toString();
        const auto isOwn = [&](const QJsonValue &row) { return textAt(row, {among.id}) == own; };
        const auto persons = std::ranges::find_if(rows, isOwn);
        const QJsonValue row = own.isEmpty() ? recognized(place, rows, among, taken)
            : persons == rows.end()          ? QJsonValue(QJsonValue::Undefined)
                                             : QJsonValue(*persons);
        if (row.isUndefined()) {
            if (place["needed"_L1].toBool()) {
                found.isMissing = true;
                found.title = titleOf(place);
            }
            continue;
        }
        const QString id = textAt(row, {among.id});
        taken.insert(id);
        found.words.insert(word, id);
        if (const QString form = place["form"_L1].toString(); !form.isEmpty())
            found.forms.insert(id, form);
    }
    return {};
}

/// The words of other objects. Those that are not synced here have none.
Result<void> RestPlaces::addUsed(const ObjectMap &object, Found &found)
{
    const QJsonObject uses = object.wire.value("uses"_L1).toObject();
    std::map<QString, QJsonObject> known;
    bool hasAny = uses.isEmpty();
    for (auto use = uses.begin(); use != uses.end(); ++use) {
        const QString name = use->toString().section(u'.', 0, 0);
        const ObjectMap *other = m_api.manifest().object(name);
        if (other && !known.contains(name)) {
            ObjectMap there = *other;
            there.wire.insert(u"chosen"_s, object.wire.value("chosen"_L1));
            const auto its = TRY(find(there));
            known[name] = its.isMissing ? QJsonObject() : its.words;
        }
        const QJsonValue word = known[name].value(use->toString().section(u'.', 1));
        if (!word.isString())
            continue;
        found.words.insert(use.key(), word);
        hasAny = true;
    }
    found.isMissing = !hasAny;
    return {};
}

Result<RestPlaces::Found> RestPlaces::find(const ObjectMap &object)
{
    Found found;
    TRY(addUsed(object, found));
    const RestRequests requests = RestRequests::of(object.wire);
    for (const bool isFirst : {true, false}) { // columns are those of what was found first
        for (const RestCandidates &among : requests.places) {
            if (found.isMissing)
                return found;
            TRY(findAmong(object, requests, among, isFirst, found));
        }
    }
    return found;
}

void RestPlaces::fill(ObjectMap &object, const Found &found) const
{
    QJsonObject wire;
    for (auto key = object.wire.begin(); key != object.wire.end(); ++key) {
        static const QStringList ownWords = {
            u"requests"_s, u"places"_s, u"uses"_s, u"keyed"_s, u"shapes"_s, u"items"_s};
        wire.insert(key.key(), ownWords.contains(key.key()) ? QJsonValue(*key) : named(*key, found.words));
    }
    QJsonObject requests = wire.value("requests"_L1).toObject();
    QJsonObject words = requests.value("words"_L1).toObject();
    for (auto word = found.words.begin(); word != found.words.end(); ++word)
        words.insert(word.key(), *word);
    requests.insert(u"words"_s, words);
    wire.insert(u"requests"_s, requests);
    if (!sync::wordsOf(wire.value("key"_L1)).isEmpty()) // the account has no field for our key
        wire.remove(u"key"_s);
    QJsonObject keyed = wire.value("keyed"_L1).toObject();
    if (!keyed.isEmpty() && !found.forms.isEmpty()) {
        keyed.insert(u"columns"_s, found.forms);
        wire.insert(u"keyed"_s, keyed);
    }
    object.wire = wire;
    for (FieldMap &map : object.fields) {
        for (QString &remote : map.remotes)
            remote = named(remote, found.words).toString();
        if (!sync::wordsOf(QJsonArray::fromStringList(map.remotes)).isEmpty())
            map.direction = Direction::None;
        for (const RemoteField &column : found.columns) {
            if (map.remotes.contains(column.name))
                RowForms::preferOffered(map, column.options);
        }
    }
}

Result<QStringList> RestPlaces::locate(ObjectMap &object)
{
    if (!decides(object) || object.direction == Direction::None)
        return QStringList();
    const auto found = TRY(find(object));
    const QString label = m_api.manifest().label;
    if (found.isMissing) {
        object.direction = Direction::None;
        return found.title.isEmpty() ? QStringList() // what it belongs to is missing, and that is said there
                                     : QStringList{Reason::tr("%1 are not synced: %2 shows nothing named \"%3\". "
                                                              "Choose it in the mapping")
                                                       .arg(object.object, label, found.title)};
    }
    QStringList missing;
    for (const FieldMap &map : object.fields) {
        const QStringList words = sync::wordsOf(QJsonArray::fromStringList(map.remotes));
        const bool lacks = std::ranges::any_of(words, [&](const QString &word) { return !found.words.contains(word); });
        if (lacks && map.direction != Direction::None)
            missing.append(map.remotes.front());
    }
    fill(object, found);
    missing.removeDuplicates();
    return missing.isEmpty() ? QStringList()
                             : QStringList{Reason::tr("%1 of %2 are not synced: %3 has no column of such a name. Pair "
                                                      "them in the mapping")
                                               .arg(missing.join(u", "_s), object.object, label)};
}

Result<std::optional<std::vector<RemoteField>>> RestPlaces::fields(const ObjectMap &object)
{
    const RestRequests requests = RestRequests::of(object.wire);
    const auto among = std::ranges::find(requests.places, true, &RestCandidates::areColumns);
    if (among == requests.places.end() || !object.wire.value("keyed"_L1).isObject())
        return std::nullopt;
    const auto rows = TRY(list(object, requests, *among, requests.words));
    const RestKeyed forms(object);
    std::vector<RemoteField> fields;
    for (const QString &name : object.remoteFields()) {
        if (!forms.has(name.section(u'.', 0, 0)) && sync::wordsOf(name).isEmpty())
            fields.push_back({name, name, u"string"_s, {}});
    }
    for (const QJsonValue row : rows)
        fields.push_back(columnFrom(row, *among, forms));
    return fields;
}

Result<std::vector<store::RemotePlace>> RestPlaces::choices(const ObjectMap &object)
{
    std::vector<store::RemotePlace> all;
    const QJsonObject places = placesOf(object);
    const RestRequests requests = RestRequests::of(object.wire);
    for (auto place = places.begin(); place != places.end(); ++place) {
        const auto among = std::ranges::find(requests.places, (*place)["among"_L1].toString(), &RestCandidates::name);
        if (among == requests.places.end() || among->areColumns)
            continue;
        const auto rows = TRY(list(object, requests, *among, requests.words));
        store::RemotePlace one{place.key(), requests.words.value(place.key()).toString(), {}};
        for (const QJsonValue row : rows)
            one.options.push_back({textAt(row, {among->id}), textAt(row, {among->title})});
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace satchel::sync
