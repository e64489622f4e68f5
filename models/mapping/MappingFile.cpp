// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/MappingFile.h"

#include "domain/Reason.h"
#include "store/sync/SyncDirections.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::mapping {

namespace {

using store::ObjectSettings;
using store::RemoteObject;
using store::SyncDirection;

/// Of several that mean the same, the one that is sent comes first.
QJsonArray valuesOf(const MappedField &field)
{
    QJsonArray values;
    for (const bool isSent : {true, false}) {
        for (const MappedValue &value : field.values) {
            if (!value.ours.isEmpty() && value.isSent == isSent)
                values.append(QJsonArray{value.ours, value.theirs});
        }
    }
    return values;
}

QJsonObject toJson(const MappedField &field)
{
    QJsonObject json{{u"local"_s, field.locals.isEmpty() ? QJsonValue() : QJsonValue(field.locals.join(u'+'))},
        {u"remote"_s, field.remotes.join(u'+')},
        {u"direction"_s, store::directionName(field.isProposal ? SyncDirection::None : field.direction)},
        {u"confidence"_s, qRound(field.confidence * 100) / 100.0}, {u"reason"_s, field.reason},
        {u"values"_s, valuesOf(field)}};
    if (field.precedence > 0)
        json.insert("precedence"_L1, field.precedence);
    return json;
}

/// One row of a file.
struct FileRow
{
    QString place;
    QString remote;
    QString local; // empty: not synced
    std::optional<SyncDirection> direction;
    std::optional<int> precedence;
    store::ValuePairs values;

    bool isSynced() const { return !local.isEmpty() && direction != SyncDirection::None; }
};

tl::unexpected<Error> wrong(const QString &place, const QString &what)
{
    return fail(Error::Kind::Invalid, what, place);
}

Result<std::optional<SyncDirection>> directionIn(const QJsonObject &json, const QString &place)
{
    const QJsonValue given = json.value("direction"_L1);
    if (given.isUndefined())
        return std::optional<SyncDirection>();
    const auto direction = store::directionNamed(given.toString());
    if (!direction)
        return wrong(place + u".direction"_s, Reason::tr("\"%1\" is not one of its values").arg(given.toString()));
    return direction;
}

Result<FileRow> rowFrom(const QJsonObject &json, const QString &place)
{
    FileRow row{place, json.value("remote"_L1).toString(), json.value("local"_L1).toString(), {}, {}, {}};
    if (row.remote.isEmpty())
        return wrong(place + u".remote"_s, Reason::tr("a field is named by a text"));
    row.direction = TRY(directionIn(json, place));
    if (const QJsonValue precedence = json.value("precedence"_L1); !precedence.isUndefined()) {
        row.precedence = precedence.toInt(-1);
        if (*row.precedence < 0 || *row.precedence != precedence.toDouble(-1))
            return wrong(place + u".precedence"_s,
                Reason::tr("a whole number from 1 to %1 is needed").arg(ObjectSettings::lastPlace));
    }
    const QJsonArray values = json.value("values"_L1).toArray();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonArray pair = values[i].toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
            return wrong(u"%1.values[%2]"_s.arg(place).arg(i), Reason::tr("a value is a pair: ours, theirs"));
        row.values.emplace_back(pair[0].toString(), pair[1].toString());
    }
    return row;
}

Result<void> checkForContradictions(const std::vector<FileRow> &rows)
{
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto other = std::find_if(rows.begin(), row, [&](const FileRow &before) {
            return before.remote == row->remote || (before.local == row->local && before.isSynced() && row->isSynced());
        });
        if (other != row)
            return wrong(row->place, Reason::tr("it contradicts %1").arg(other->place));
    }
    return {};
}

/// One object of a file, laid over its settings.
class ObjectFile
{
public:
    ObjectFile(const RemoteObject &object, const Entity &entity, ObjectSettings &settings)
        : m_object(object), m_entity(entity), m_settings(settings)
    {
    }

    Result<void> apply(const FileRow &row)
    {
        const MappedField present = TRY(presentRow(row));
        if (!row.isSynced())
            return present.isSynced() && !present.locals.isEmpty()
                ? at(row, turn(m_settings, m_object, present.locals.front(), SyncDirection::None))
                : Result<void>();
        if (row.local != present.locals.join(u'+') || present.isProposal) {
            if (row.remote.contains(u'+') || row.local.contains(u'+'))
                return wrong(row.place, Reason::tr("fields that belong together cannot be paired anew"));
            TRY(at(row, pair(m_settings, m_object, m_entity, row.remote, row.local)));
        }
        const QString local = row.local.section(u'+', 0, 0);
        if (row.direction) {
            TRY(at(row, turn(m_settings, m_object, local, *row.direction)));
        }
        for (const auto &[ours, theirs] : row.values) {
            TRY(at(row, setValue(m_settings, m_object, m_entity, local, theirs, ours)));
        }
        for (const auto &[ours, theirs] : row.values) {
            if (*store::theirsOf(row.values, ours) == theirs) {
                TRY(at(row, sendAs(m_settings, m_object, m_entity, local, theirs)));
            }
        }
        if (row.precedence) {
            TRY(at(row, setPrecedence(m_settings, m_object, local, *row.precedence)));
        }
        return {};
    }

private:
    Result<MappedField> presentRow(const FileRow &row) const
    {
        const ObjectMapping mapping = mappingOf(m_object, m_settings, m_entity);
        const auto found = std::ranges::find_if(
            mapping.fields, [&](const MappedField &field) { return field.remotes.join(u'+') == row.remote; });
        if (found == mapping.fields.end())
            return wrong(row.place + u".remote"_s, Reason::tr("the remote has no field %1").arg(row.remote));
        return *found;
    }

    static Result<void> at(const FileRow &row, Result<void> done)
    {
        return done ? done : wrong(row.place, toText(done.error()));
    }

    const RemoteObject &m_object;
    const Entity &m_entity;
    ObjectSettings &m_settings;
};

QJsonObject toJson(const std::vector<store::RemotePlace> &places)
{
    QJsonObject json;
    for (const store::RemotePlace &place : places) {
        QJsonArray options;
        for (const Choice &option : place.options)
            options.append(QJsonArray{option.key, option.label});
        json.insert(place.name, QJsonObject{{u"id"_s, place.chosen}, {u"options"_s, options}});
    }
    return json;
}

Result<void> applyPlaces(
    const QJsonValue &json, const QString &where, const RemoteObject &object, ObjectSettings &settings)
{
    const QJsonObject places = json.toObject();
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (const auto chosen = choosePlace(settings, object, place.key(), (*place)["id"_L1].toString()); !chosen)
            return wrong(where + u'.' + place.key(), chosen.error().what);
    }
    return {};
}

Result<void> applyObject(const QJsonObject &json, const QString &place, const store::RemoteCatalog &catalog,
    const Schema &schema, Settings &settings)
{
    const QString name = json.value("object"_L1).toString();
    const auto object = std::ranges::find(catalog, name, &RemoteObject::object);
    if (object == catalog.end())
        return wrong(place + u".object"_s, Reason::tr("the remote has no object %1").arg(name));
    ObjectSettings &chosen = settings[name];
    if (const auto direction = TRY(directionIn(json, place))) {
        if (!store::allows(object->direction, *direction))
            return wrong(place + u".direction"_s, Reason::tr("the remote does not allow this direction"));
        chosen.direction = *direction == object->direction ? SyncDirection::Both : *direction;
    }
    TRY(applyPlaces(json.value("places"_L1), place + u".places"_s, *object, chosen));
    std::vector<FileRow> rows;
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        auto row = TRY(rowFrom(fields[i].toObject(), u"%1.fields[%2]"_s.arg(place).arg(i)));
        rows.push_back(std::move(row));
    }
    TRY(checkForContradictions(rows));
    // What ends first, so that its fields are free.
    std::ranges::stable_partition(rows, [](const FileRow &row) { return !row.isSynced(); });
    ObjectFile file(*object, schema.entity(object->entity), chosen);
    for (const FileRow &row : rows) {
        TRY(file.apply(row));
    }
    if (chosen == ObjectSettings{})
        settings.erase(name);
    return {};
}

} // namespace

QJsonObject toJson(const std::vector<ObjectMapping> &objects, const Schema &schema)
{
    QJsonArray all;
    for (const ObjectMapping &object : objects) {
        QJsonArray fields;
        for (const MappedField &field : object.fields)
            fields.append(toJson(field));
        QJsonObject one{{u"object"_s, object.object}, {u"entity"_s, schema.entity(object.entity).name},
            {u"direction"_s, store::directionName(object.direction)}, {u"fields"_s, fields}};
        if (!object.places.empty())
            one.insert(u"places"_s, toJson(object.places));
        all.append(one);
    }
    return {{u"objects"_s, all}};
}

Result<Settings> settingsFrom(
    const QByteArray &json, const store::RemoteCatalog &catalog, Settings present, const Schema &schema)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error != QJsonParseError::NoError)
        return wrong(u"line %1"_s.arg(json.left(mistake.offset).count('\n') + 1), mistake.errorString());
    const QJsonValue objects = document.object().value("objects"_L1);
    if (!objects.isArray())
        return wrong(u"objects"_s, Reason::tr("a list of objects is missing"));
    for (qsizetype i = 0; i < objects.toArray().size(); ++i) {
        TRY(applyObject(objects.toArray()[i].toObject(), u"objects[%1]"_s.arg(i), catalog, schema, present));
    }
    return present;
}

} // namespace satchel::mapping
