// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/MatchKeys.h"

#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "domain/PhoneNumber.h"
#include "domain/Region.h"
#include "domain/TextFolding.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// The kind of a key: the same text as an e-mail and as a name gives two keys. Other keys differ by their
/// fields.
enum class KeyKind : size_t {
    ExternalId = 1,
    Email,
    Name,
    PersonWithoutEmail,
    PersonWithEmail,
};

/// With the length: to Qt's seeded hash (6.4) "firm 111 gmbh" and "firm 1111 gmbh" are one text, as the first and last
/// eight characters are the same. A row would overwrite another company.
void add(MatchKeys &keys, size_t kind, const QString &text)
{
    const QString folded = fold(text);
    if (!folded.isEmpty())
        keys.append(quint64(::qHash(quint64(folded.size()), qHash(QStringView(folded), kind))));
}

void add(MatchKeys &keys, KeyKind kind, const QString &text)
{
    add(keys, size_t(kind), text);
}

/// A reference can name a record by its title and its e-mail address, so these are keys of their own kind.
size_t kindOf(const Entity &entity, const QStringList &fields)
{
    const Field *only = fields.size() == 1 ? entity.find(fields.front()) : nullptr;
    if (only && only == entity.titleField())
        return size_t(KeyKind::Name);
    if (only && only->type == FieldType::Email)
        return size_t(KeyKind::Email);
    size_t kind = 0;
    for (const QString &field : fields)
        kind = qHash(field, kind);
    return kind;
}

QString idText(const Record &record, QStringView field)
{
    const auto *id = std::get_if<RecordId>(&record.value(field));
    return id ? id->toString() : QString();
}

QString fullName(const Record &record)
{
    return PersonName{record.text(field::first_name), record.text(field::last_name)}.full().simplified();
}

QString companyOf(const Record &record)
{
    return record.entity->kind == EntityKind::Lead ? record.text(field::company_name) : idText(record, field::company);
}

QString nameWithPhone(const QString &name, const QString &digits)
{
    return name % u"|tel" % digits;
}

/// A person without a company is only identified by a phone number. Empty without a name.
QString personName(const Record &record, const QString &name)
{
    if (name.isEmpty())
        return {};
    const QString company = companyOf(record);
    return company.isEmpty() ? nameWithPhone(name, phoneDigits(phoneOf(record))) : QString(name % u'|' % company);
}

/// Under which a person is looked for: two people of one name with two e-mail addresses are two people.
void addPerson(MatchKeys &keys, const Record &record, const QString &person)
{
    add(keys, KeyKind::PersonWithoutEmail, person);
    if (record.text(field::email).isEmpty())
        add(keys, KeyKind::PersonWithEmail, person);
}

/// A second address may be a mailbox that many share, so duplicates are only looked for by the first one.
void addPersonKeys(const Record &record, RecordKeys &keys)
{
    const QString email = record.text(field::email);
    const QString name = fullName(record);
    const QString person = personName(record, name);
    add(keys.lookup, KeyKind::Email, email);
    addPerson(keys.lookup, record, person);
    add(keys.index, KeyKind::Email, email);
    for (const QString &each : valueOr<QStringList>(record.value(field::emails)))
        add(keys.index, KeyKind::Email, LabeledText::fromText(each).value);
    add(keys.index, email.isEmpty() ? KeyKind::PersonWithoutEmail : KeyKind::PersonWithEmail, person);
    add(keys.bareName, KeyKind::Name, name);
    keys.index.append(keys.bareName.constData(), keys.bareName.size());
}

/// A row may leave out a number that the store gives every record, such as a quote's version.
QString keyPart(const Field &field, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *id = std::get_if<RecordId>(&value))
        return id->toString();
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *instant = std::get_if<Instant>(&value))
        return QString::number(instant->ms);
    if (isEmpty(value))
        return field.type != FieldType::Integer ? QString() : field.initial.isEmpty() ? u"0"_s : field.initial;
    return QString::fromUtf8(QJsonDocument(QJsonArray{toJson(value)}).toJson(QJsonDocument::Compact));
}

/// Empty when the first field is: the rest alone tells nothing.
QString keyText(const Record &record, const QStringList &fields)
{
    QString text;
    for (const QString &name : fields) {
        const int index = record.entity->indexOf(name);
        const QString part = keyPart(record.entity->fields[size_t(index)], record.values[size_t(index)]);
        if (name == fields.front() && part.isEmpty())
            return {};
        if (name != fields.front())
            text += u'|';
        text += part;
    }
    return text;
}

/// Also the title, by which references name a record, where two may have the same.
void addDeclaredKeys(const Record &record, RecordKeys &keys)
{
    const Entity &entity = *record.entity;
    const Field *title = entity.titleField();
    const QString name = title ? record.text(title->name) : QString();
    for (const QStringList &fields : entity.matchKeys)
        add(keys.index, kindOf(entity, fields), keyText(record, fields));
    if (entity.matchKeys.empty())
        add(keys.index, KeyKind::Name, name);
    keys.lookup = keys.index;
    const bool isKey = std::ranges::any_of(entity.matchKeys,
        [title](const QStringList &fields) { return title && fields.size() == 1 && fields.front() == title->name; });
    if (!isKey && !entity.matchKeys.empty())
        add(keys.index, KeyKind::Name, name);
}

} // namespace

RecordKeys keysOf(const Record &record)
{
    RecordKeys keys;
    add(keys.index, KeyKind::ExternalId, record.text(field::external_id));
    if (isPerson(*record.entity)) {
        keys.lookup = keys.index;
        addPersonKeys(record, keys);
        return keys;
    }
    addDeclaredKeys(record, keys);
    return keys;
}

MatchKeys phoneKeys(const Record &record, const QString &region)
{
    MatchKeys keys;
    const QString name = fullName(record);
    if (name.isEmpty() || !companyOf(record).isEmpty())
        return keys;
    for (const QString &digits : phoneMatchKeys(phoneOf(record), regionOf(record, region)))
        addPerson(keys, record, nameWithPhone(name, digits));
    return keys;
}

MatchKeys possibleKeys(const Record &record)
{
    MatchKeys keys;
    const QString name = isPerson(*record.entity) ? fullName(record) : QString();
    const QString company = name.isEmpty() ? QString() : companyOf(record);
    if (company.isEmpty())
        return keys;
    for (const KeyKind kind : {KeyKind::PersonWithoutEmail, KeyKind::PersonWithEmail})
        add(keys, kind, name % u'|' % company);
    return keys;
}

MatchKeys referenceKeys(const Entity &entity, const QString &text, RecordId scope)
{
    MatchKeys keys;
    if (entity.kind == EntityKind::Stage && !scope.isNull()) {
        add(keys, kindOf(entity, entity.matchKeys.front()), text % u'|' % scope.toString());
        return keys;
    }
    if (text.contains(u'@'))
        add(keys, KeyKind::Email, text);
    add(keys, KeyKind::ExternalId, text);
    add(keys, KeyKind::Name, text);
    for (const QStringList &fields : entity.matchKeys) {
        if (fields.size() == 1)
            add(keys, kindOf(entity, fields), text);
    }
    return keys;
}

QStringList keyFields(const Entity &entity)
{
    QStringList fields;
    if (isPerson(entity))
        fields = {field::first_name, field::last_name, field::email, field::emails, field::company, field::company_name,
            field::phone, field::mobile};
    for (const QStringList &key : entity.matchKeys)
        fields += key;
    if (const Field *title = entity.titleField())
        fields += title->name;
    fields += field::external_id;
    fields.removeDuplicates();
    erase_if(fields, [&entity](const QString &field) { return !entity.find(field); });
    return fields;
}

} // namespace satchel::exchange
