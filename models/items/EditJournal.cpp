// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/EditJournal.h"

#include "domain/Reason.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr int journalVersion = 1;
constexpr qint64 mostBytes = 64 * 1024 * 1024; // far above what a person can edit while a store is locked
const std::pair<Edit::Kind, QString> kindNames[] = {{Edit::Kind::Create, u"create"_s},
    {Edit::Kind::Update, u"update"_s}, {Edit::Kind::Delete, u"delete"_s}, {Edit::Kind::Restore, u"restore"_s}};

QString nameOf(Edit::Kind kind)
{
    return std::ranges::find(kindNames, kind, &std::pair<Edit::Kind, QString>::first)->second;
}

QJsonObject valuesJson(const std::vector<FieldValue> &values)
{
    QJsonObject json;
    for (const FieldValue &value : values)
        json.insert(value.field, satchel::toJson(value.value));
    return json;
}

QString idText(const RecordId &id)
{
    return id.isNull() ? QString() : id.toString();
}

QJsonObject toJson(const Schema &schema, const ChangeSet &set)
{
    QJsonArray edits;
    for (const Edit &edit : set.edits) {
        edits.append(QJsonObject{{u"kind"_s, nameOf(edit.kind)}, {u"entity"_s, schema.entity(edit.entity).name},
            {u"id"_s, idText(edit.id)}, {u"values"_s, valuesJson(edit.values)},
            {u"expected"_s, valuesJson(edit.expected)}});
    }
    QJsonArray conflicts;
    for (const ConflictStep &step : set.conflicts)
        conflicts.append(
            QJsonObject{{u"number"_s, step.conflict}, {u"open"_s, step.isOpen}, {u"mine"_s, step.keptMine}});
    QJsonArray declined;
    for (const DeclinedChange &change : set.declined)
        declined.append(QJsonObject{{u"entity"_s, schema.entity(change.entity).name}, {u"id"_s, idText(change.record)},
            {u"field"_s, change.field}});
    return {{u"id"_s, idText(set.id)}, {u"label"_s, set.label}, {u"origin"_s, set.origin.text()},
        {u"undoes"_s, idText(set.undoes)}, {u"edits"_s, edits}, {u"conflicts"_s, conflicts}, {u"declined"_s, declined}};
}

QByteArray toBytes(const Schema &schema, std::span<const ChangeSet> changes)
{
    QJsonArray sets;
    for (const ChangeSet &set : changes)
        sets.append(toJson(schema, set));
    return QJsonDocument(QJsonObject{{u"version"_s, journalVersion}, {u"changes"_s, sets}})
        .toJson(QJsonDocument::Compact);
}

Result<std::vector<FieldValue>> valuesFrom(const Entity &entity, const QJsonObject &json)
{
    std::vector<FieldValue> values;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Field *field = entity.find(it.key());
        if (!field)
            return fail(Error::Kind::Corrupt, Reason::tr("there is no field with this name"), it.key());
        auto value = TRY(valueFromJson(field->type, it.value()));
        values.push_back({it.key(), std::move(value)});
    }
    return values;
}

Result<Edit> editFrom(const Schema &schema, const QJsonObject &json)
{
    const auto kind = std::ranges::find(kindNames, json[u"kind"].toString(), &std::pair<Edit::Kind, QString>::second);
    const Entity *entity = schema.find(json[u"entity"].toString());
    if (kind == std::end(kindNames) || !entity)
        return fail(Error::Kind::Corrupt, Reason::tr("the file with unsaved changes is damaged"));
    auto values = TRY(valuesFrom(*entity, json[u"values"].toObject()));
    auto expected = TRY(valuesFrom(*entity, json[u"expected"].toObject()));
    return Edit{kind->first, entity->kind, RecordId::fromString(json[u"id"].toString()), std::move(values),
        std::move(expected)};
}

Result<ChangeSet> changeSetFrom(const Schema &schema, const QJsonObject &json)
{
    ChangeSet set{json[u"label"].toString(), Origin::fromText(json[u"origin"].toString()), {},
        RecordId::fromString(json[u"undoes"].toString()), RecordId::fromString(json[u"id"].toString())};
    if (set.id.isNull())
        return fail(Error::Kind::Corrupt, Reason::tr("the file with unsaved changes is damaged"));
    for (const QJsonValue &one : json[u"edits"].toArray()) {
        auto edit = TRY(editFrom(schema, one.toObject()));
        set.edits.push_back(std::move(edit));
    }
    for (const QJsonValue &one : json[u"conflicts"].toArray())
        set.conflicts.push_back({one[u"number"].toInteger(), one[u"open"].toBool(), one[u"mine"].toBool()});
    for (const QJsonValue &one : json[u"declined"].toArray()) {
        const Entity *entity = schema.find(one[u"entity"].toString());
        if (!entity)
            return fail(Error::Kind::Corrupt, Reason::tr("the file with unsaved changes is damaged"));
        set.declined.push_back({entity->kind, RecordId::fromString(one[u"id"].toString()), one[u"field"].toString()});
    }
    return set;
}

Error fileError(const QFileDevice &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {isFull ? Error::Kind::Full : Error::Kind::Io,
        Reason::tr("the file cannot be written: %1").arg(file.errorString()), file.fileName()};
}

/// The temporary file has an unpredictable name, and is its owner's alone before anything is in it.
Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(fileError(file));
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(bytes) != bytes.size()
        || !file.commit())
        return fail(fileError(file));
    return {};
}

} // namespace

Result<void> EditJournal::write(const Schema &schema, std::span<const ChangeSet> changes) const
{
    if (!changes.empty())
        return writeFile(m_path, toBytes(schema, changes));
    if (QFile file(m_path); file.exists() && !file.remove())
        return fail(fileError(file));
    return {};
}

Result<std::vector<ChangeSet>> EditJournal::read(const Schema &schema) const
{
    QFile file(m_path);
    if (!file.exists())
        return std::vector<ChangeSet>();
    if (!QFileInfo(m_path).isFile() || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Corrupt, Reason::tr("the file with unsaved changes cannot be read"), m_path);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[u"version"].toInt() != journalVersion)
        return fail(Error::Kind::Corrupt, Reason::tr("the file with unsaved changes is damaged"), m_path);
    std::vector<ChangeSet> changes;
    for (const QJsonValue &one : json[u"changes"].toArray()) {
        auto set = changeSetFrom(schema, one.toObject());
        if (!set)
            return fail(set.error().kind, set.error().what, m_path);
        changes.push_back(std::move(*set));
    }
    return changes;
}

QString EditJournal::freeName() const
{
    for (int number = 1;; ++number) {
        const QString name = u"%1-refused-%2.json"_s.arg(m_path).arg(number);
        if (!QFile::exists(name))
            return name;
    }
}

QString EditJournal::setAside() const
{
    const QString name = freeName();
    return QFile::rename(m_path, name) ? name : QString();
}

QString EditJournal::setAside(const Schema &schema, std::span<const ChangeSet> refused) const
{
    const QString name = freeName();
    return writeFile(name, toBytes(schema, refused)) ? name : QString();
}

} // namespace satchel::items
