// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/google/GooglePerson.h"

#include "domain/HtmlText.h"
#include "domain/PersonName.h"
#include "sync/connectors/calendar/ResourceEntry.h"

#include <algorithm>
#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

const QString googleAddressBook = u"contacts"_s;

namespace {

const QString keyOfClientData = u"satchel"_s;

/// A field that is one member of one item of a list.
struct ItemField
{
    QLatin1StringView field; // ours
    QLatin1StringView list; // the member of the person
    QLatin1StringView member; // of the item
    QLatin1StringView newType; // of an item that we add; empty: none
    QStringList types; // of items that can be the field's: empty list: any
    QStringList derived = {}; // members that Google computes from the value
};

const std::vector<ItemField> &itemFields()
{
    static const std::vector<ItemField> all = {
        {"nickname"_L1, "nicknames"_L1, "value"_L1, {}, {QString(), u"DEFAULT"_s}},
        {"job_title"_L1, "organizations"_L1, "title"_L1, "work"_L1, {}},
        {"email"_L1, "emailAddresses"_L1, "value"_L1, {}, {}},
        {"phone"_L1, "phoneNumbers"_L1, "value"_L1, "work"_L1, {QString(), u"work"_s, u"home"_s, u"main"_s, u"other"_s},
            {u"canonicalForm"_s}},
        {"mobile"_L1, "phoneNumbers"_L1, "value"_L1, "mobile"_L1, {u"mobile"_s, u"workMobile"_s}, {u"canonicalForm"_s}},
        {"website"_L1, "urls"_L1, "value"_L1, {}, {}},
    };
    return all;
}

constexpr std::pair<QLatin1StringView, QLatin1StringView> personAddressMembers[] = {
    {"address_street"_L1, "streetAddress"_L1}, {"address_city"_L1, "city"_L1}, {"address_region"_L1, "region"_L1},
    {"address_postal_code"_L1, "postalCode"_L1}, {"address_country"_L1, "country"_L1}};

/// Profiles of Google and of an organization's directory are shown with a contact and cannot be written.
bool isOfContact(const QJsonObject &item)
{
    const QString source = item.value("metadata"_L1)["source"_L1]["type"_L1].toString();
    return source.isEmpty() || source == "CONTACT"_L1;
}

/// The place in the list of the item that is the field's: the primary one, else the first. -1: none.
qsizetype placeOfItem(const QJsonArray &items, const QStringList &types)
{
    qsizetype first = -1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        if (!isOfContact(item) || !(types.isEmpty() || types.contains(item.value("type"_L1).toString())))
            continue;
        if (item.value("metadata"_L1)["primary"_L1].toBool())
            return i;
        first = first < 0 ? i : first;
    }
    return first;
}

/// Those that an update may send: items of other sources are not the contact's.
QJsonArray itemsOf(const QJsonObject &person, QLatin1StringView list)
{
    QJsonArray items;
    for (const QJsonValue item : person.value(list).toArray()) {
        if (isOfContact(item.toObject()))
            items.append(item);
    }
    return items;
}

QJsonObject itemIn(const QJsonObject &person, QLatin1StringView list, const QStringList &types = {})
{
    const QJsonArray items = person.value(list).toArray();
    const qsizetype place = placeOfItem(items, types);
    return place < 0 ? QJsonObject() : items[place].toObject();
}

bool isBlankItem(const QJsonObject &item)
{
    const QStringList names = item.keys();
    return std::ranges::all_of(names, [&](const QString &name) {
        return name == "metadata"_L1 || name == "type"_L1 || name == "formattedType"_L1
            || item.value(name).toString().isEmpty();
    });
}

/// The list with another item at the place of the field's; a blank one goes.
QJsonArray withItem(QJsonArray items, qsizetype place, const QJsonObject &item)
{
    if (place >= 0)
        items.removeAt(place);
    if (!isBlankItem(item))
        items.insert(place < 0 ? items.size() : place, item);
    return items;
}

QJsonArray changedItems(const QJsonArray &items, const ItemField &field, const QString &value)
{
    const qsizetype place = placeOfItem(items, field.types);
    QJsonObject item = place < 0 ? QJsonObject() : items[place].toObject();
    for (const QString &name : field.derived)
        item.remove(name);
    item.remove("formattedType"_L1);
    if (value.isEmpty())
        item.remove(field.member);
    else
        item.insert(field.member, value);
    if (place < 0 && !field.newType.isEmpty())
        item.insert("type"_L1, QString(field.newType));
    return withItem(items, place, item);
}

QJsonArray changedNames(const QJsonArray &names, const QJsonObject &wanted)
{
    QJsonObject name = names.isEmpty() ? QJsonObject() : names.first().toObject();
    for (const auto derived : {"displayName"_L1, "displayNameLastFirst"_L1, "unstructuredName"_L1})
        name.remove(derived);
    for (const auto &[ours, theirs] :
        {std::pair{"first_name"_L1, "givenName"_L1}, std::pair{"last_name"_L1, "familyName"_L1}}) {
        if (const QString text = wanted.value(ours).toString(); text.isEmpty())
            name.remove(theirs);
        else
            name.insert(theirs, text);
    }
    return isBlankItem(name) ? QJsonArray() : QJsonArray{name};
}

/// An address that somebody wrote as a text.
bool isUnstructured(const QJsonObject &address)
{
    const QStringList names = address.keys();
    return std::ranges::none_of(names, [&](const QString &name) {
        return name != "type"_L1 && name != "formattedType"_L1 && name != "formattedValue"_L1
            && !address.value(name).toString().isEmpty();
    });
}

QJsonArray changedAddresses(const QJsonArray &addresses, const QStringList &changed, const QJsonObject &wanted)
{
    const qsizetype place = placeOfItem(addresses, {});
    QJsonObject address = place < 0 ? QJsonObject() : addresses[place].toObject();
    const bool wasText = isUnstructured(address); // which is the street here
    for (const auto derived : {"formattedValue"_L1, "formattedType"_L1})
        address.remove(derived);
    for (const auto &[ours, theirs] : personAddressMembers) {
        if (!changed.contains(ours) && !wasText)
            continue;
        if (ours == "address_country"_L1)
            address.remove("countryCode"_L1);
        if (const QString text = wanted.value(ours).toString(); text.isEmpty())
            address.remove(theirs);
        else
            address.insert(theirs, text);
    }
    if (place < 0)
        address.insert("type"_L1, u"work"_s);
    return withItem(addresses, place, address);
}

/// A day without its year is no date here; it stays as it is.
QString personBirthday(const QJsonObject &person)
{
    const QJsonValue date = itemIn(person, "birthdays"_L1).value("date"_L1);
    const QDate day(date["year"_L1].toInt(), date["month"_L1].toInt(), date["day"_L1].toInt());
    return day.isValid() && date["year"_L1].toInt() > 0 ? day.toString(Qt::ISODate) : QString();
}

QJsonArray changedBirthday(const QString &wanted)
{
    const QDate day = QDate::fromString(wanted, Qt::ISODate);
    if (!day.isValid())
        return {};
    return {QJsonObject{
        {u"date"_s, QJsonObject{{u"year"_s, day.year()}, {u"month"_s, day.month()}, {u"day"_s, day.day()}}}}};
}

QString personNotes(const QJsonObject &person)
{
    const QJsonObject biography = itemIn(person, "biographies"_L1);
    const QString text = biography.value("value"_L1).toString();
    return biography.value("contentType"_L1).toString() == "TEXT_HTML"_L1 ? plainTextFromHtml(text) : text;
}

QJsonObject personFieldsOf(const QJsonObject &person)
{
    QJsonObject fields;
    const QJsonObject name = itemIn(person, "names"_L1);
    PersonName parts{name.value("givenName"_L1).toString(), name.value("familyName"_L1).toString()};
    if (parts.first.isEmpty() && parts.last.isEmpty())
        parts = PersonName::fromText(name.value("unstructuredName"_L1).toString());
    fields.insert("first_name"_L1, textOrNull(parts.first));
    fields.insert("last_name"_L1, textOrNull(parts.last));
    for (const ItemField &field : itemFields())
        fields.insert(field.field, textOrNull(itemIn(person, field.list, field.types).value(field.member).toString()));
    const QJsonObject address = itemIn(person, "addresses"_L1);
    for (const auto &[ours, theirs] : personAddressMembers)
        fields.insert(ours, textOrNull(address.value(theirs).toString()));
    if (isUnstructured(address))
        fields.insert("address_street"_L1, textOrNull(address.value("formattedValue"_L1).toString()));
    if (fields.value("address_country"_L1).isNull())
        fields.insert("address_country"_L1, textOrNull(address.value("countryCode"_L1).toString()));
    fields.insert("birthday"_L1, textOrNull(personBirthday(person)));
    fields.insert("notes"_L1, textOrNull(personNotes(person)));
    return fields;
}

/// Null where only profiles are known of a person.
QJsonObject contactSource(const QJsonObject &person)
{
    for (const QJsonValue source : person.value("metadata"_L1)["sources"_L1].toArray()) {
        if (source["type"_L1].toString() == "CONTACT"_L1)
            return source.toObject();
    }
    return {};
}

RecordId personKey(const QJsonObject &person)
{
    for (const QJsonValue one : person.value("clientData"_L1).toArray()) {
        if (one["key"_L1].toString() == keyOfClientData)
            return RecordId::fromString(one["value"_L1].toString());
    }
    return {};
}

} // namespace

const QString &googlePersonFields()
{
    static const QString names = u"addresses,biographies,birthdays,clientData,emailAddresses,metadata,names,nicknames,"
                                 "organizations,phoneNumbers,urls"_s;
    return names;
}

bool isContact(const QJsonObject &person)
{
    return !contactSource(person).isEmpty() && !person.value("metadata"_L1)["deleted"_L1].toBool();
}

ContactEntry googlePerson(const QJsonObject &person)
{
    const QJsonObject source = contactSource(person);
    ContactEntry contact;
    contact.id = person.value("resourceName"_L1).toString();
    contact.book = googleAddressBook;
    contact.version = source.value("etag"_L1).toString(person.value("etag"_L1).toString());
    contact.modified = Instant::fromIso(source.value("updateTime"_L1).toString()).value_or(Instant());
    contact.fields = personFieldsOf(person);
    contact.row = person;
    contact.key = personKey(person);
    return contact;
}

QJsonObject googlePersonMembers(const QJsonObject &person, const QStringList &changed, const QJsonObject &wanted)
{
    QJsonObject members;
    const auto isAny = [&](QLatin1StringView prefix) {
        return std::ranges::any_of(changed, [&](const QString &field) { return field.startsWith(prefix); });
    };
    if (changed.contains("first_name"_L1) || changed.contains("last_name"_L1))
        members.insert("names"_L1, changedNames(itemsOf(person, "names"_L1), wanted));
    for (const ItemField &field : itemFields()) {
        if (!changed.contains(field.field))
            continue;
        const bool isBegun = members.contains(field.list); // phone and mobile are in one list
        const QJsonArray items = isBegun ? members.value(field.list).toArray() : itemsOf(person, field.list);
        members.insert(field.list, changedItems(items, field, wanted.value(field.field).toString()));
    }
    if (isAny("address_"_L1))
        members.insert("addresses"_L1, changedAddresses(itemsOf(person, "addresses"_L1), changed, wanted));
    if (changed.contains("birthday"_L1))
        members.insert("birthdays"_L1, changedBirthday(wanted.value("birthday"_L1).toString()));
    if (changed.contains("notes"_L1)) {
        const QString text = wanted.value("notes"_L1).toString();
        members.insert("biographies"_L1,
            text.isEmpty() ? QJsonArray()
                           : QJsonArray{QJsonObject{{u"value"_s, text}, {u"contentType"_s, u"TEXT_PLAIN"_s}}});
    }
    return members;
}

QJsonObject googleNewPerson(RecordId key, const QJsonObject &fields)
{
    QJsonObject person = googlePersonMembers({}, changedFields({}, fields), fields);
    person.insert("clientData"_L1, QJsonArray{QJsonObject{{u"key"_s, keyOfClientData}, {u"value"_s, key.toString()}}});
    return person;
}

QJsonObject googlePersonVersion(const QJsonObject &person)
{
    const QJsonObject source = contactSource(person);
    return {{u"resourceName"_s, person.value("resourceName"_L1)}, {u"etag"_s, person.value("etag"_L1)},
        {u"metadata"_s,
            QJsonObject{{u"sources"_s,
                QJsonArray{QJsonObject{{u"type"_s, u"CONTACT"_s}, {u"id"_s, source.value("id"_L1)},
                    {u"etag"_s, source.value("etag"_L1)}}}}}}};
}

} // namespace satchel::sync
