// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EditLine.h"

#include "app/CommandLine.h"
#include "domain/TextFolding.h"
#include "store/LinkUniqueness.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

const QStringList knownKeys = {u"op"_s, u"entity"_s, u"id"_s, u"fields"_s, u"expected"_s};

tl::unexpected<Error> invalid(const QString &what, const QString &where)
{
    return fail(Error::Kind::Invalid, what, where);
}

Result<QJsonObject> parseObject(const QByteArray &utf8)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(
            u"the line is not JSON: %1 at character %2"_s.arg(error.errorString()).arg(error.offset + 1), {});
    if (!document.isObject())
        return invalid(u"the line is not a JSON object"_s, {});
    const QJsonObject object = document.object();
    for (const QString &key : object.keys()) {
        if (!knownKeys.contains(key))
            return invalid(u"there is no key \"%1\" in a line"_s.arg(key), key);
    }
    return object;
}

Result<Edit::Kind> kindOf(const QJsonValue &op)
{
    const QString name = op.toString();
    if (name == "create"_L1)
        return Edit::Kind::Create;
    if (name == "update"_L1)
        return Edit::Kind::Update;
    if (name == "delete"_L1)
        return Edit::Kind::Delete;
    if (name == "restore"_L1)
        return Edit::Kind::Restore;
    return invalid(u"op is create, update, delete or restore"_s, u"op"_s);
}

std::optional<Operand> operandOf(const QJsonValue &json)
{
    if (json.isBool())
        return Operand{Operand::Kind::Boolean, json.toBool() ? u"true"_s : u"false"_s, {}};
    if (json.isDouble())
        return Operand::number(json.toVariant().toString());
    if (json.isString())
        return Operand::fromText(json.toString());
    return {};
}

} // namespace

Result<Edit> EditLine::read(const QByteArray &utf8)
{
    const auto object = TRY(parseObject(utf8));
    const auto kind = TRY(kindOf(object.value("op"_L1)));
    const QString name = object.value("entity"_L1).toString();
    const auto known = publicEntity(m_store.schema(), name);
    if (!known)
        return fail(Error{known.error().kind, known.error().what, u"entity"_s});
    const Entity *entity = *known;

    Edit edit{kind, entity->kind, {}, {}, {}};
    const QJsonValue id = object.value("id"_L1);
    if (id.isObject()) {
        const auto found = find(*entity, id["find"_L1]);
        if (!found)
            return fail(Error{found.error().kind, found.error().what, u"id"_s});
        edit.id = *found;
    } else if (!id.isNull() && !id.isUndefined()) {
        edit.id = RecordId::fromString(id.toString());
        if (edit.id.isNull())
            return invalid(u"this is not a record id"_s, u"id"_s);
    } else if (kind != Edit::Kind::Create) {
        return invalid(u"the id of the record is missing"_s, u"id"_s);
    }

    const bool hasFields = kind == Edit::Kind::Create || kind == Edit::Kind::Update;
    if (object.contains("fields"_L1) != hasFields)
        return invalid(
            hasFields ? u"the fields are missing"_s : u"a %1 takes no fields"_s.arg(object.value("op"_L1).toString()),
            u"fields"_s);
    if (!hasFields) {
        TRY(store::checkOneLink(m_store, edit, m_pending));
        return edit;
    }
    auto wanted = TRY(values(*entity, object.value("fields"_L1), u"fields"_s));
    edit.values = std::move(wanted);
    if (object.contains("expected"_L1)) {
        if (kind != Edit::Kind::Update)
            return invalid(u"only an update can expect something"_s, u"expected"_s);
        auto expected = TRY(values(*entity, object.value("expected"_L1), u"expected"_s));
        edit.expected = std::move(expected);
    }
    TRY(store::checkOneLink(m_store, edit, m_pending));
    if (kind == Edit::Kind::Create && edit.id.isNull())
        edit.id = store::idOfNewLink(m_store, *entity, edit.values);
    return edit;
}

Result<std::vector<FieldValue>> EditLine::values(const Entity &entity, const QJsonValue &json, const QString &place)
{
    if (!json.isObject())
        return invalid(u"expected an object of fields and values"_s, place);
    std::vector<FieldValue> values;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Field *field = entity.find(it.key());
        if (!field)
            return fail(Error::Kind::NotFound, u"%1 has no field \"%2\""_s.arg(entity.name, it.key()), it.key());
        auto read = value(*field, it.value());
        if (!read)
            return fail(Error{read.error().kind, read.error().what, it.key()});
        values.push_back({it.key(), std::move(*read)});
    }
    return values;
}

Result<Value> EditLine::value(const Field &field, const QJsonValue &json)
{
    if (field.type == FieldType::Reference && json.isObject()) {
        const auto id = find(m_store.schema().entity(field.target), json["find"_L1]);
        return id ? Result<Value>(*id) : fail(id.error());
    }
    const auto read = valueFromJson(field.type, json);
    return read ? checkValue(field, *read) : read;
}

/// Looked for among what this transaction creates, then in the store.
Result<RecordId> EditLine::find(const Entity &entity, const QJsonValue &conditions)
{
    if (!conditions.isObject() || conditions.toObject().isEmpty())
        return invalid(u"a record is looked up as {\"find\":{\"email\":\"a@b.c\"}}"_s, {});
    const QJsonObject wanted = conditions.toObject();
    std::vector<RecordId> found;
    for (const Edit &edit : m_pending) {
        if (edit.kind == Edit::Kind::Create && edit.entity == entity.kind && matches(edit, wanted))
            found.push_back(edit.id);
    }
    std::vector<Filter> filters;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto operand = operandOf(it.value());
        if (!operand)
            return invalid(u"%1 is looked up by a text, number or truth value"_s.arg(it.key()), {});
        filters.push_back(Filter::condition(it.key(), Filter::Op::Equal, {*operand}));
    }
    const auto filter = parseFilter(m_store.schema(), entity.kind, Filter::all(std::move(filters)).toText());
    if (!filter)
        return invalid(filter.error().what, {});
    const auto rows = TRY(m_store.select({entity.kind, {}, *filter, {}, {}, 2, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        found.push_back(rows.id(row));
    const QString what = QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact));
    if (found.empty())
        return fail(Error::Kind::NotFound, u"there is no %1 with %2"_s.arg(entity.name, what), {});
    if (found.size() > 1)
        return invalid(u"there is more than one %1 with %2"_s.arg(entity.name, what), {});
    return found.front();
}

bool EditLine::matches(const Edit &pending, const QJsonObject &conditions) const
{
    for (auto it = conditions.begin(); it != conditions.end(); ++it) {
        const auto given = std::find_if(pending.values.begin(), pending.values.end(),
            [&](const FieldValue &value) { return value.field == it.key(); });
        if (given == pending.values.end()
            || fold(toJson(given->value).toVariant().toString()) != fold(it.value().toVariant().toString()))
            return false;
    }
    return true;
}

} // namespace satchel::app
