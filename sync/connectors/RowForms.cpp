// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/RowForms.h"

#include "domain/Reason.h"
#include "sync/connectors/ManifestText.h"
#include "sync/engine/RemoteTime.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue text : array.toArray())
        texts.append(text.toString());
    return texts;
}

bool isEmptyAs(const ObjectMap &object, const QString &column)
{
    return object.wire.value("empty_as"_L1).toObject().contains(column);
}

/// The columns that a field of the map is read from.
QStringList columnsOf(const ObjectMap &object, const QString &remote)
{
    const QStringList parts = textsOf(object.wire.value("joined"_L1)[remote]);
    return parts.isEmpty() ? QStringList{remote} : parts;
}

QString textOf(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
}

constexpr qsizetype prefixLength = 3; // of an id whose first letters name its object

} // namespace

RowForms::RowForms(const ObjectMap &object, const Columns &columns)
    : m_object(object), m_columns(columns), m_id(column("id"_L1)), m_stamp(column("stamp"_L1)),
      m_created(column("created"_L1)), m_changedBy(column("changed_by"_L1)), m_createdBy(column("created_by"_L1)),
      m_deleted(column("deleted"_L1)), m_mergedInto(column("merged_into"_L1)),
      m_key(object.wire.value("key"_L1).toString()), m_kindAt(object.wire.value("kind_at"_L1).toString()),
      m_hasStamps(object.wire.value("row"_L1)["stamp"_L1].isString())
{
    const QJsonObject kinds = object.wire.value(m_kindAt.isEmpty() ? "prefixes"_L1 : "kinds"_L1).toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        m_kinds.insert(kind.key(), kind->toString());
    for (const FieldMap &map : object.fields) {
        for (const QString &remote : map.direction == Direction::None ? QStringList() : map.remotes)
            addForm(map, remote);
    }
    for (const QJsonValue when : object.wire.value("when"_L1).toArray())
        m_overrides.push_back({when["column"_L1].toString(), when["field"_L1].toString(), when["value"_L1]});
}

void RowForms::addForm(const FieldMap &map, const QString &remote)
{
    Form form{remote, {}, map.as == "any_reference"_L1};
    for (const QString &name : columnsOf(m_object, remote))
        form.parts.push_back({name, m_object.wire.value("empty_as"_L1)[name]});
    if (form.namesObject || form.parts.size() > 1 || !form.parts[0].instead.isUndefined())
        m_forms.push_back(std::move(form));
}

QString RowForms::column(QLatin1StringView word) const
{
    const QString name = m_object.wire.value("row"_L1)[word].toString();
    return m_columns.contains(name) ? name : QString();
}

QStringList RowForms::wanted() const
{
    QStringList names;
    const QJsonObject row = m_object.wire.value("row"_L1).toObject();
    for (const QJsonValue name : row)
        names.append(name.toString());
    names.append(m_key);
    for (const QString &remote : m_object.remoteFields())
        names += columnsOf(m_object, remote);
    for (const Override &override : m_overrides)
        names.append(override.column);
    names.removeDuplicates();
    names.removeIf([this](const QString &name) { return !m_columns.contains(name); });
    std::ranges::sort(names);
    return names;
}

QJsonValue RowForms::valueOf(const Form &form, const QJsonObject &row) const
{
    const auto shown = [&](const Part &part) {
        const QJsonValue value = row.value(part.column);
        return (value.isNull() || value.isUndefined()) && !part.instead.isUndefined() ? part.instead : value;
    };
    if (form.parts.size() > 1) {
        QStringList parts;
        for (const Part &part : form.parts)
            parts.append(textOf(shown(part)));
        return parts.join(u'/');
    }
    const QJsonValue value = shown(form.parts[0]);
    const QString id = form.namesObject ? value.toString() : QString();
    if (id.isEmpty())
        return value;
    return m_kinds.value(m_kindAt.isEmpty() ? id.left(prefixLength) : row.value(form.remote + m_kindAt).toString())
        + u':' + id;
}

Result<RemoteRecord> RowForms::recordOf(QJsonObject row) const
{
    RemoteRecord record;
    record.id = row.value(m_id).toString();
    if (record.id.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("the row has no usable id"));
    if (m_hasStamps) {
        const QJsonValue stamp = row.value(m_stamp);
        const auto modified = instantFromRemote(stamp);
        if (!modified || !stamp.isString())
            return fail(
                Error::Kind::Invalid, Reason::tr("the record %1 does not say when it was changed").arg(record.id));
        record.modified = *modified;
    }
    if (const auto created = instantFromRemote(row.value(m_created)); created)
        record.created = *created;
    record.changedBy = row.value(m_changedBy).toString();
    record.createdBy = row.value(m_createdBy).toString();
    record.isDeleted = row.value(m_deleted).toBool();
    record.mergedInto = record.isDeleted ? row.value(m_mergedInto).toString() : QString();
    record.key = RecordId::fromString(row.value(m_key).toString());
    std::vector<std::pair<QString, QJsonValue>> different;
    for (const Form &form : m_forms)
        different.emplace_back(form.remote, valueOf(form, row));
    for (const Override &override : m_overrides) {
        if (row.value(override.column).toBool())
            different.emplace_back(override.field, override.value);
    }
    record.fields = std::move(row);
    for (const auto &[field, value] : different)
        record.fields.insert(field, value);
    return record;
}

Result<QJsonObject> RowForms::rowOf(const RemoteWrite &write) const
{
    const bool isCreate = write.kind == Edit::Kind::Create;
    QJsonObject row;
    for (const QJsonValue when : m_object.wire.value("when"_L1).toArray()) {
        if (write.fields.value(when["field"_L1].toString()) == when["value"_L1])
            return fail(Error::Kind::Refused, manifestText(when["refusal"_L1].toString()), when["field"_L1].toString());
    }
    const QJsonObject onceAs = isCreate ? m_object.wire.value("once_as"_L1).toObject() : QJsonObject();
    const auto put = [&](const QString &name, QJsonValue value) {
        const Column known = m_columns.value(name, {false, false, false});
        if (isEmptyAs(m_object, name) && value == m_object.wire.value("empty_as"_L1)[name])
            value = QJsonValue::Null;
        if (known.isBoolean && value.isNull())
            value = false;
        if ((isCreate ? known.canCreate : known.canUpdate) && !(isCreate && value.isNull()))
            row.insert(onceAs.value(name).toString(name), value);
    };
    for (const FieldMap &map : m_object.fields) {
        for (const QString &remote : map.remotes) {
            if (!write.fields.contains(remote))
                continue;
            const QJsonValue value = write.fields.value(remote);
            const QStringList columns = columnsOf(m_object, remote);
            if (columns.size() == 1) {
                put(remote,
                    map.as == "any_reference"_L1 && value.isString() ? QJsonValue(value.toString().section(u':', 1))
                                                                     : value);
                continue;
            }
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const bool isLast = i + 1 == columns.size();
                put(columns[i],
                    value.isNull() ? value : QJsonValue(value.toString().section(u'/', int(i), isLast ? -1 : int(i))));
            }
        }
    }
    const QJsonObject sets = isCreate ? m_object.wire.value("sets"_L1).toObject() : QJsonObject();
    for (auto set = sets.begin(); set != sets.end(); ++set) {
        if (!row.contains(set.key()))
            put(set.key(), *set);
    }
    return row;
}

QStringList RowForms::applyCapabilities(ObjectMap &object, const Columns &columns, const QString &label)
{
    QStringList hidden;
    QStringList readOnly;
    for (FieldMap &map : object.fields) {
        if (map.direction == Direction::None)
            continue;
        bool canCreate = true;
        bool canUpdate = true;
        // Of several places the first carries the value, the others go along with it
        for (qsizetype i = map.remotes.size() - 1; i >= 0; --i) {
            const QString remote = map.remotes[i];
            bool isThere = true;
            for (const QString &name : columnsOf(object, remote)) {
                const Column known = columns.value(name, {false, isEmptyAs(object, name), isEmptyAs(object, name)});
                isThere = isThere && (columns.contains(name) || isEmptyAs(object, name));
                canCreate = canCreate && (known.canCreate || i > 0);
                canUpdate = canUpdate && (known.canUpdate || i > 0);
            }
            if (!isThere && i > 0)
                map.remotes.removeAt(i);
            else if (!isThere)
                map.direction = Direction::None;
        }
        if (map.direction == Direction::None) {
            hidden.append(map.remotes.value(0));
        } else if (map.direction != Direction::Pull && !canUpdate && !map.accepted) {
            if (!canCreate)
                map.direction = map.direction == Direction::Both ? Direction::Pull : Direction::None;
            map.isOnce = canCreate;
            if (!map.isFilling) // else nothing of ours is expected there
                readOnly.append(map.remotes.value(0));
        }
    }
    QStringList limits;
    for (FieldMap &map : object.fields) {
        const bool isSent = map.direction == Direction::Both || map.direction == Direction::Push;
        map.isOnce = map.isOnce || (isSent && object.wire.value("once"_L1).toBool());
    }
    if (!hidden.isEmpty())
        limits.append(Reason::tr("%1 does not show %2 of %3").arg(label, hidden.join(u", "_s), object.object));
    if (!readOnly.isEmpty())
        limits.append(
            Reason::tr("%1 does not let %2 of %3 be edited").arg(label, readOnly.join(u", "_s), object.object));
    return limits;
}

QStringList RowForms::applyCapabilities(ObjectMap &object, const Rights &rights, const QString &label)
{
    if (!rights.read) {
        object.direction = Direction::None;
        return {Reason::tr("%1 does not show %2").arg(label, object.object)};
    }
    object.takesNew = rights.create;
    if (rights.create || rights.change || rights.remove || !object.isPushed())
        return {};
    object.direction = object.isPulled() ? Direction::Pull : Direction::None;
    return {Reason::tr("%1 lets %2 only be read").arg(label, object.object)};
}

void RowForms::preferOffered(FieldMap &map, const std::vector<Choice> &options)
{
    if (options.empty())
        return;
    std::ranges::stable_partition(map.values,
        [&](const auto &pair) { return std::ranges::find(options, pair.second, &Choice::key) != options.end(); });
}

QString RowForms::refusalOf(Edit::Kind kind, const Rights &rights, const ObjectMap &object, const QString &label)
{
    if (kind == Edit::Kind::Create && !rights.create)
        return Reason::tr("%1 does not let you create %2").arg(label, object.object);
    if (kind == Edit::Kind::Update && !rights.change)
        return Reason::tr("%1 does not let you change %2").arg(label, object.object);
    if (kind == Edit::Kind::Delete && !rights.remove)
        return Reason::tr("%1 does not let you delete %2").arg(label, object.object);
    return {};
}

} // namespace satchel::sync
