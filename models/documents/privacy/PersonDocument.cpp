// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/privacy/PersonDocument.h"

#include "documents/privacy/PrivacyPage.h"
#include "domain/FieldNames.h"
#include "domain/Label.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::documents {

namespace {

constexpr qsizetype longestValue = 2000; // letters; a picture is longer, and whole in the JSON

QString plain(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue item : value.toArray())
            items.append(plain(item));
        return items.join(u", "_s);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return object.contains(u"amount"_s) ? object[u"amount"].toString() + u' ' + object[u"currency"].toString()
                                            : object[u"title"].toString();
    }
    if (value.isBool())
        return value.toBool() ? Label::tr("yes") : Label::tr("no");
    return value.toVariant().toString();
}

QString shown(const Field &field, const QJsonValue &value)
{
    if (field.type == FieldType::Image)
        return value.toString().isEmpty() ? QString() : Label::tr("a picture");
    if (field.type == FieldType::Choice)
        return field.choiceLabel(value.toString());
    return plain(value).left(longestValue);
}

Pairs pairsOf(const QJsonObject &fields, const Entity &entity)
{
    Pairs pairs;
    for (const Field &field : entity.fields) {
        const QString text = shown(field, fields[field.name]);
        if (!text.isEmpty() && !field.isHidden())
            pairs.pairs.push_back({field.label, text});
    }
    return pairs;
}

QString titleIn(const QJsonObject &fields, const Entity &entity)
{
    QStringList parts;
    for (const int index : entity.indexesOf(FieldFlag::Title))
        parts.append(fields[entity.fields[static_cast<size_t>(index)].name].toString());
    parts.removeAll(QString());
    return parts.join(u' ');
}

void addRecords(Document &document, const QJsonArray &records, const Schema &schema)
{
    QString heading;
    for (const QJsonValue value : records) {
        const QJsonObject record = value.toObject();
        const Entity *entity = schema.find(record[u"entity"].toString());
        if (!entity)
            continue;
        if (heading != entity->pluralLabel) {
            heading = entity->pluralLabel;
            document.blocks.push_back(privacyHeading(heading));
        }
        const QJsonObject fields = record[u"fields"].toObject();
        const QString title = titleIn(fields, *entity);
        const QString trash = record[u"deleted"].toBool() ? u" ("_s + Label::tr("in the trash") + u')' : QString();
        document.blocks.push_back(
            {Paragraph{{(title.isEmpty() ? entity->label : title) + trash, Role::Strong}}, 8, true});
        document.blocks.push_back({pairsOf(fields, *entity), 2});
    }
}

void addMentions(Document &document, const QJsonArray &mentions)
{
    if (mentions.isEmpty())
        return;
    document.blocks.push_back(privacyHeading(Label::tr("Named in other texts")));
    for (const QJsonValue mention : mentions) {
        for (const QJsonValue line : mention[u"lines"].toArray())
            document.blocks.push_back(privacyText(line.toString()));
    }
}

void addConnections(Document &document, const QJsonObject &person)
{
    QHash<qint64, QString> names;
    for (const QJsonValue one : person[u"connections"].toArray())
        names.insert(one[u"number"].toInteger(), one[u"name"].toString() + u" · "_s + one[u"address"].toString());
    Pairs pairs;
    for (const QJsonValue one : person[u"remembered"].toArray()) {
        const QJsonObject row = one[u"row"].toObject();
        if (one[u"table"] == "link"_L1)
            pairs.pairs.push_back({names.value(row[u"connection"].toInteger()),
                row[u"object"].toString() + u' ' + row[u"remote_id"].toString()});
    }
    if (pairs.pairs.empty())
        return;
    document.blocks.push_back(privacyHeading(Label::tr("Sent to other systems")));
    document.blocks.push_back({std::move(pairs), 4});
}

} // namespace

Document personDocument(const QJsonObject &person, const Schema &schema, const Look &look)
{
    Document document = privacyDocument(person[u"person"][u"title"].toString(), look);
    document.blocks.push_back(privacyText(
        Label::tr("What this store has about you, as articles 15 and 20 of the General Data Protection Regulation ask. "
                  "The file person.json has the same, complete and for machines. As of %1.")
            .arg(person[u"written_at"].toString())));
    addRecords(document, person[u"records"].toArray(), schema);
    addMentions(document, person[u"mentions"].toArray());
    addConnections(document, person);
    QStringList files;
    for (const QJsonValue file : person[u"files"].toArray())
        files.append(file[u"name"].toString());
    if (!files.isEmpty()) {
        document.blocks.push_back(privacyHeading(Label::tr("Files")));
        document.blocks.push_back(privacyText(files.join(u'\n')));
    }
    return document;
}

} // namespace satchel::documents
