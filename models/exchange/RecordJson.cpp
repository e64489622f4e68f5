// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RecordJson.h"

#include "domain/FieldNames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

void appendId(QByteArray &out, RecordId id)
{
    out.append("{\"id\":\"").append(id.toString().toLatin1()).append('"');
}

void appendField(QByteArray &out, const QString &name, const Value &value)
{
    out.append(",\"").append(name.toLatin1()).append("\":");
    appendJson(out, value);
}

QJsonObject fieldJson(const Field &field, const Schema &schema)
{
    QJsonArray choices;
    for (const Choice &choice : field.choices)
        choices.append(QJsonObject{{u"key"_s, choice.key}, {u"label"_s, choice.label}});
    const bool isReference = field.type == FieldType::Reference;
    return {{u"name"_s, field.name}, {u"label"_s, field.label}, {u"type"_s, typeName(field.type)},
        {u"required"_s, field.isRequired()}, {u"choices"_s, choices},
        {u"target"_s, isReference ? QJsonValue(schema.entity(field.target).name) : QJsonValue()},
        {u"custom"_s, field.isCustom()}, {u"system"_s, field.isSystem()}};
}

} // namespace

QStringList shownFields(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (field.name != field::deleted_at)
            names.append(field.name);
    }
    return names;
}

void appendRecordJson(QByteArray &out, const QStringList &fields, const store::Rows &rows, qsizetype row)
{
    appendId(out, rows.id(row));
    for (qsizetype i = 0; i < fields.size(); ++i)
        appendField(out, fields[i], rows.value(row, static_cast<int>(i)));
    out.append('}');
}

void appendRecordJson(QByteArray &out, const QStringList &fields, RecordId id, const std::vector<Value> &values)
{
    appendId(out, id);
    for (qsizetype i = 0; i < fields.size(); ++i)
        appendField(out, fields[i], values[static_cast<size_t>(i)]);
    out.append('}');
}

void appendRecordJson(QByteArray &out, const Record &record)
{
    appendId(out, record.id);
    for (const QString &name : shownFields(*record.entity))
        appendField(out, name, record.value(name));
    out.append('}');
}

void appendSentRecordJson(QByteArray &out, Record record)
{
    for (const Field &field : record.entity->fields) {
        if (field.type == FieldType::Image)
            record.set(field.name, {});
    }
    appendRecordJson(out, record);
}

QJsonObject entityJson(const Entity &entity, const Schema &schema)
{
    QJsonArray fields;
    for (const Field &field : entity.fields) {
        if (field.name != field::deleted_at)
            fields.append(fieldJson(field, schema));
    }
    return {{u"name"_s, entity.name}, {u"label"_s, entity.label}, {u"fields"_s, fields}};
}

QJsonObject errorJson(const Error &error)
{
    return {{u"kind"_s, kindName(error.kind)}, {u"message"_s, error.what},
        {u"where"_s, error.where.isEmpty() ? QJsonValue() : error.where}};
}

} // namespace satchel::exchange
