// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/ApiDescription.h"

#include "app/serve/ApiChanges.h"
#include "app/serve/ApiRecords.h"
#include "exchange/RecordJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QJsonObject reference(const QString &schema)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + schema}};
}

/// A type beside null.
QJsonObject orNull(const QString &type, QJsonObject more = {})
{
    more.insert(u"type"_s, QJsonArray{type, u"null"_s});
    return more;
}

QJsonObject objectSchema(const QJsonObject &properties, const QJsonArray &required, bool isOpen = false)
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    if (!isOpen)
        schema.insert(u"additionalProperties"_s, false);
    return schema;
}

QJsonObject arrayOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

QJsonObject amountSchema()
{
    QJsonObject schema = objectSchema(
        {{u"amount"_s, QJsonObject{{u"type"_s, u"string"_s}}},
            {u"currency"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"minLength"_s, 3}, {u"maxLength"_s, 3}}}},
        {u"amount"_s, u"currency"_s});
    schema.insert(u"type"_s, QJsonArray{u"object"_s, u"null"_s});
    return schema;
}

QJsonArray keysOf(const Field &field, bool allowsNull)
{
    QJsonArray keys;
    for (const Choice &choice : field.choices)
        keys.append(choice.key);
    if (allowsNull)
        keys.append(QJsonValue());
    return keys;
}

QJsonObject jsonContent(const QJsonObject &schema)
{
    return {{u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}}}};
}

QJsonObject described(QJsonObject object, const QString &description)
{
    object.insert(u"description"_s, description);
    return object;
}

QJsonObject answers(int status, const QString &description, const QJsonObject &schema)
{
    return {{QString::number(status), described(jsonContent(schema), description)},
        {u"default"_s, described(jsonContent(reference(u"Error"_s)), u"What was not done, where and why"_s)}};
}

QJsonObject parameter(
    const QString &name, const QString &place, const QString &description, QJsonObject schema, bool isRequired = false)
{
    return {{u"name"_s, name}, {u"in"_s, place}, {u"description"_s, description}, {u"required"_s, isRequired},
        {u"schema"_s, std::move(schema)}};
}

QJsonObject text()
{
    return {{u"type"_s, u"string"_s}};
}

QJsonObject number(qint64 least, qint64 most)
{
    return {{u"type"_s, u"integer"_s}, {u"minimum"_s, least}, {u"maximum"_s, most}};
}

/// "get_contact": the name of the call in generated clients.
QJsonObject operation(
    const QString &id, const QString &summary, const QJsonArray &parameters, const QJsonObject &results)
{
    QJsonObject object{{u"operationId"_s, id}, {u"summary"_s, summary}, {u"responses"_s, results}};
    if (!parameters.isEmpty())
        object.insert(u"parameters"_s, parameters);
    return object;
}

QJsonObject withBody(QJsonObject operation, const QJsonObject &schema)
{
    QJsonObject body = jsonContent(schema);
    body.insert(u"required"_s, true);
    operation.insert(u"requestBody"_s, body);
    return operation;
}

QJsonObject collectionPath(const Entity &entity)
{
    const QString &name = entity.name;
    const QJsonObject page = objectSchema(
        {{u"records"_s, arrayOf(reference(name))}, {u"next"_s, orNull(u"string"_s)}}, {u"records"_s, u"next"_s});
    const QJsonArray parameters{
        parameter(u"filter"_s, u"query"_s, u"In the filter language, such as name contains \"acme\""_s, text()),
        parameter(u"sort"_s, u"query"_s, u"A field, with :desc for the other way; by creation without one"_s, text()),
        parameter(u"fields"_s, u"query"_s, u"Names of fields, joined by commas; all without one"_s, text()),
        parameter(u"limit"_s, u"query"_s, u"Records of a page"_s, number(1, ApiRecords::longestPage)),
        parameter(u"after"_s, u"query"_s, u"\"next\" of the page before"_s, text())};
    const QJsonObject created = objectSchema(
        {{u"fields"_s, reference(name + u"_input"_s)}, {u"id"_s, text()}}, {u"fields"_s});
    return {{u"get"_s,
                operation(u"list_"_s + name, u"Lists %1"_s.arg(entity.pluralLabel.toLower()), parameters,
                    answers(200, u"A page of records"_s, page))},
        {u"post"_s,
            withBody(operation(u"create_"_s + name, u"Creates a %1"_s.arg(entity.label.toLower()), {},
                         answers(201, u"The new record"_s, reference(name))),
                created)}};
}

QJsonObject recordPath(const Entity &entity)
{
    const QString &name = entity.name;
    const QString label = entity.label.toLower();
    const QJsonObject ifMatch = parameter(
        u"If-Match"_s, u"header"_s, u"An ETag: only that version is changed, else the status is 412"_s, text());
    const QJsonObject changed = objectSchema(
        {{u"fields"_s, reference(name + u"_input"_s)}, {u"expected"_s, reference(name + u"_input"_s)}}, {u"fields"_s});
    const QJsonObject removed = objectSchema({{u"id"_s, text()}, {u"changeset"_s, orNull(u"string"_s)}}, {u"id"_s});
    return {{u"parameters"_s, QJsonArray{parameter(u"id"_s, u"path"_s, u"The record's id"_s, text(), true)}},
        {u"get"_s,
            operation(
                u"get_"_s + name, u"Reads a %1"_s.arg(label), {}, answers(200, u"The record"_s, reference(name)))},
        {u"patch"_s,
            withBody(operation(u"update_"_s + name, u"Changes fields of a %1"_s.arg(label), {ifMatch},
                         answers(200, u"The record as it is now"_s, reference(name))),
                changed)},
        {u"delete"_s,
            operation(u"delete_"_s + name, u"Moves a %1 to the trash"_s.arg(label), {ifMatch},
                answers(200, u"What was done"_s, removed))}};
}

QJsonObject restorePath(const Entity &entity)
{
    return {{u"parameters"_s, QJsonArray{parameter(u"id"_s, u"path"_s, u"The record's id"_s, text(), true)}},
        {u"post"_s,
            operation(u"restore_"_s + entity.name, u"Takes a %1 out of the trash"_s.arg(entity.label.toLower()), {},
                answers(200, u"The record"_s, reference(entity.name)))}};
}

/// Custom fields are called x_…, so no field is in its way.
QJsonObject warningsSchema()
{
    const QJsonObject warning = objectSchema(
        {{u"kind"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray{u"exit_criteria"_s}}}},
            {u"message"_s, text()}, {u"id"_s, text()}, {u"criteria"_s, arrayOf(text())}},
        {u"kind"_s, u"message"_s, u"id"_s, u"criteria"_s});
    return described(arrayOf(warning),
        u"Only in the answer to a change that moves the deal although exit criteria of its playbook are not met"_s);
}

QJsonObject recordSchema(const Entity &entity)
{
    QJsonObject properties{{u"id"_s, text()}};
    for (const QString &name : exchange::shownFields(entity))
        properties.insert(name, valueSchema(*entity.find(name)));
    if (entity.kind == EntityKind::Deal)
        properties.insert(u"warnings"_s, warningsSchema());
    return objectSchema(properties, {u"id"_s});
}

/// What may be given; a reference also as {"find":{…}}.
QJsonObject inputSchema(const Entity &entity)
{
    QJsonObject properties;
    for (const QString &name : exchange::shownFields(entity)) {
        const Field &field = *entity.find(name);
        if (field.isSystem() || field.isCalculated())
            continue;
        QJsonObject schema = valueSchema(field);
        if (field.type == FieldType::Reference) {
            const QJsonObject found = objectSchema({{u"find"_s, objectSchema({}, {}, true)}}, {u"find"_s});
            schema = {{u"title"_s, field.label}, {u"anyOf"_s, QJsonArray{orNull(u"string"_s), found}}};
        }
        properties.insert(name, schema);
    }
    return objectSchema(properties, {});
}

QJsonObject changesSchema()
{
    const QJsonObject change = objectSchema(
        {{u"position"_s, QJsonObject{{u"type"_s, u"integer"_s}}}, {u"changeset"_s, text()}, {u"at"_s, text()},
            {u"origin"_s, text()}, {u"entity"_s, text()}, {u"id"_s, text()}, {u"kind"_s, text()}, {u"field"_s, text()}},
        {u"position"_s, u"entity"_s, u"id"_s, u"kind"_s}, true);
    return objectSchema({{u"changes"_s, arrayOf(change)}, {u"next"_s, QJsonObject{{u"type"_s, u"integer"_s}}},
                            {u"last"_s, QJsonObject{{u"type"_s, u"integer"_s}}}},
        {u"changes"_s, u"next"_s, u"last"_s});
}

QJsonObject commonPaths()
{
    const QJsonObject hit = objectSchema(
        {{u"entity"_s, text()}, {u"id"_s, text()}, {u"title"_s, text()}, {u"snippet"_s, text()}},
        {u"entity"_s, u"id"_s, u"title"_s});
    const QJsonObject hits = objectSchema({{u"results"_s, arrayOf(hit)}}, {u"results"_s});
    const QJsonObject entities = objectSchema({{u"entities"_s, arrayOf(objectSchema({}, {}, true))}}, {u"entities"_s});
    return {{u"/search"_s,
                QJsonObject{{u"get"_s,
                    operation(u"search"_s, u"Finds in every record, best first"_s,
                        {parameter(u"q"_s, u"query"_s, u"What to look for"_s, text(), true),
                            parameter(u"limit"_s, u"query"_s, u"How many"_s, number(1, 100))},
                        answers(200, u"What was found"_s, hits))}}},
        {u"/changes"_s,
            QJsonObject{{u"get"_s,
                operation(u"changes"_s, u"What has changed after a position, oldest first"_s,
                    {parameter(u"after"_s, u"query"_s, u"\"next\" of the answer before"_s,
                         QJsonObject{{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}}),
                        parameter(u"limit"_s, u"query"_s, u"Changes that are read at once"_s, number(1, mostChanges))},
                    answers(200, u"Changes and where to go on"_s, changesSchema()))}}},
        {u"/schema"_s,
            QJsonObject{{u"get"_s,
                operation(u"schema"_s, u"Entities and their fields, custom ones included"_s, {},
                    answers(200, u"The registry"_s, entities))}}}};
}

/// Forms are described by GET /forms, so that a client stays valid when one is added.
QJsonObject formPaths()
{
    const QJsonObject boolean{{u"type"_s, u"boolean"_s}};
    const QJsonObject asked = objectSchema(
        {{u"name"_s, text()}, {u"label"_s, text()}, {u"help"_s, text()}, {u"required"_s, boolean},
            {u"schema"_s, described(objectSchema({}, {}, true), u"JSON schema of the answer"_s)}},
        {u"name"_s, u"label"_s, u"required"_s, u"schema"_s});
    const QJsonObject form = objectSchema(
        {{u"name"_s, text()}, {u"id"_s, text()}, {u"entity"_s, text()},
            {u"status"_s,
                QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray{u"open"_s, u"paused"_s, u"broken"_s}}}},
            {u"problem"_s, orNull(u"string"_s)}, {u"fields"_s, arrayOf(asked)}, {u"consent"_s, orNull(u"string"_s)},
            {u"thank_you"_s, text()}},
        {u"name"_s, u"id"_s, u"entity"_s, u"status"_s, u"fields"_s});
    const QJsonObject forms = objectSchema({{u"forms"_s, arrayOf(form)}}, {u"forms"_s});
    const QJsonObject submission = objectSchema(
        {{u"fields"_s, described(objectSchema({}, {}, true), u"Answers by the names of the form's fields"_s)},
            {u"consent"_s, boolean}, {u"id"_s, text()},
            {u"at"_s, described(text(), u"When it was filled in, where that was earlier"_s)}},
        {u"fields"_s});
    const QJsonObject made = objectSchema({{u"entity"_s, text()}, {u"id"_s, text()}, {u"new"_s, boolean},
                                              {u"note"_s, text()}, {u"changeset"_s, text()}, {u"thank_you"_s, text()}},
        {u"entity"_s, u"id"_s, u"new"_s, u"note"_s, u"changeset"_s, u"thank_you"_s});
    return {{u"/forms"_s,
                QJsonObject{{u"get"_s,
                    operation(u"forms"_s, u"Lists capture forms and the fields they ask for"_s, {},
                        answers(200, u"All forms, by name"_s, forms))}}},
        {u"/forms/{name}"_s,
            QJsonObject{{u"parameters"_s,
                            QJsonArray{parameter(u"name"_s, u"path"_s, u"The form's name or id"_s, text(), true)}},
                {u"post"_s,
                    withBody(operation(u"submit_form"_s, u"Takes a submission of a capture form"_s, {},
                                 answers(201, u"The lead or contact, new or known by its e-mail address"_s, made)),
                        submission)}}}};
}

QJsonObject errorSchema()
{
    const QJsonObject error = objectSchema(
        {{u"kind"_s, text()}, {u"message"_s, text()}, {u"where"_s, orNull(u"string"_s)}},
        {u"kind"_s, u"message"_s, u"where"_s});
    return objectSchema({{u"error"_s, error}}, {u"error"_s});
}

} // namespace

QJsonObject valueSchema(const Field &field)
{
    QJsonObject schema = orNull(u"string"_s);
    switch (field.type) {
    case FieldType::Integer: schema = orNull(u"integer"_s); break;
    case FieldType::Boolean: schema = orNull(u"boolean"_s); break;
    case FieldType::Money:
    case FieldType::UnitPrice: schema = amountSchema(); break;
    case FieldType::Date: schema = orNull(u"string"_s, {{u"format"_s, u"date"_s}}); break;
    case FieldType::Instant: schema = orNull(u"string"_s, {{u"format"_s, u"date-time"_s}}); break;
    case FieldType::Choice: schema = orNull(u"string"_s, {{u"enum"_s, keysOf(field, true)}}); break;
    case FieldType::MultiChoice:
        schema = orNull(
            u"array"_s, {{u"items"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, keysOf(field, false)}}}});
        break;
    case FieldType::Tags:
    case FieldType::List: schema = orNull(u"array"_s, {{u"items"_s, text()}}); break;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Time:
    case FieldType::Reference:
    case FieldType::Image: break;
    }
    schema.insert(u"title"_s, field.label);
    return schema;
}

QJsonObject describeApi(const Schema &schema, const QString &url)
{
    QJsonObject paths = commonPaths();
    const QJsonObject forms = formPaths();
    for (auto it = forms.begin(); it != forms.end(); ++it)
        paths.insert(it.key(), it.value());
    QJsonObject schemas{{u"Error"_s, errorSchema()}};
    for (const auto &entity : schema.entities()) {
        if (!entity->isExposed())
            continue;
        paths.insert(u'/' + entity->name, collectionPath(*entity));
        paths.insert(u'/' + entity->name + u"/{id}"_s, recordPath(*entity));
        paths.insert(u'/' + entity->name + u"/{id}/restore"_s, restorePath(*entity));
        schemas.insert(entity->name, recordSchema(*entity));
        schemas.insert(entity->name + u"_input"_s, inputSchema(*entity));
    }
    const QJsonObject token{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}};
    return {{u"openapi"_s, u"3.1.0"_s},
        {u"info"_s, QJsonObject{{u"title"_s, u"Satchel"_s}, {u"version"_s, QStringLiteral(SATCHEL_VERSION)}}},
        {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, url}}}},
        {u"security"_s, QJsonArray{QJsonObject{{u"token"_s, QJsonArray()}}}}, {u"paths"_s, paths},
        {u"components"_s,
            QJsonObject{{u"schemas"_s, schemas}, {u"securitySchemes"_s, QJsonObject{{u"token"_s, token}}}}}};
}

} // namespace satchel::app
