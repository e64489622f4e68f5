// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/microsoft/MicrosoftContact.h"

#include "domain/PersonName.h"
#include "sync/connectors/calendar/ResourceEntry.h"

#include <algorithm>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// Outlook keeps a birthday without its year in a year that nobody living was born in.
constexpr int firstBirthYear = 1800;

constexpr std::pair<QLatin1StringView, QLatin1StringView> textMembers[] = {{"first_name"_L1, "givenName"_L1},
    {"last_name"_L1, "surname"_L1}, {"nickname"_L1, "nickName"_L1}, {"job_title"_L1, "jobTitle"_L1},
    {"mobile"_L1, "mobilePhone"_L1}, {"website"_L1, "businessHomePage"_L1}, {"notes"_L1, "personalNotes"_L1}};

constexpr std::pair<QLatin1StringView, QLatin1StringView> outlookAddressMembers[] = {{"address_street"_L1, "street"_L1},
    {"address_city"_L1, "city"_L1}, {"address_region"_L1, "state"_L1}, {"address_postal_code"_L1, "postalCode"_L1},
    {"address_country"_L1, "countryOrRegion"_L1}};

constexpr QLatin1StringView phoneLists[] = {"businessPhones"_L1, "homePhones"_L1};
constexpr QLatin1StringView addressNames[] = {"businessAddress"_L1, "homeAddress"_L1, "otherAddress"_L1};

bool hasAddress(const QJsonObject &address)
{
    return std::ranges::any_of(
        outlookAddressMembers, [&](const auto &one) { return !address.value(one.second).toString().isEmpty(); });
}

/// The address that is the contact's: the first one that says something.
QLatin1StringView addressNameOf(const QJsonObject &row)
{
    const auto found = std::ranges::find_if(
        addressNames, [&](QLatin1StringView name) { return hasAddress(row.value(name).toObject()); });
    return found == std::end(addressNames) ? addressNames[0] : *found;
}

QLatin1StringView phoneListOf(const QJsonObject &row)
{
    const auto found = std::ranges::find_if(
        phoneLists, [&](QLatin1StringView name) { return !row.value(name).toArray().isEmpty(); });
    return found == std::end(phoneLists) ? phoneLists[0] : *found;
}

/// Outlook keeps the midnight at which the day begins where the person is who wrote it, in UTC: half a day later it is
/// that day in UTC too, up to twelve hours east and west of it.
QString birthdayIn(const QJsonObject &row)
{
    constexpr qint64 halfDay = 12 * 3'600;
    const QDateTime moment = QDateTime::fromString(row.value("birthday"_L1).toString(), Qt::ISODate);
    const QDate day = moment.toUTC().addSecs(halfDay).date();
    return day.isValid() && day.year() >= firstBirthYear ? day.toString(Qt::ISODate) : QString();
}

/// The first one replaced, or removed where nothing is wanted.
QJsonArray withFirst(QJsonArray items, const QJsonValue &first)
{
    if (!items.isEmpty())
        items.removeFirst();
    if (!first.isNull())
        items.prepend(first);
    return items;
}

QJsonValue firstEmail(const QJsonObject &row, const QString &address)
{
    if (address.isEmpty())
        return QJsonValue::Null;
    QJsonObject email = row.value("emailAddresses"_L1)[0].toObject();
    const QString before = email.value("address"_L1).toString();
    if (email.value("name"_L1).toString().compare(before, Qt::CaseInsensitive) == 0)
        email.remove("name"_L1); // Outlook shows the address where it knows no name
    email.insert("address"_L1, address);
    return email;
}

QJsonObject changedAddress(const QJsonObject &row, QLatin1StringView name, const QJsonObject &wanted)
{
    QJsonObject address = row.value(name).toObject();
    for (const auto &[ours, theirs] : outlookAddressMembers)
        address.insert(theirs, textOrNull(wanted.value(ours).toString()));
    return address;
}

/// What Outlook shows in place of a name that it does not know.
bool isStandIn(const QString &shown, const QJsonObject &row)
{
    QStringList others{row.value("companyName"_L1).toString(), row.value("mobilePhone"_L1).toString()};
    for (const QJsonValue email : row.value("emailAddresses"_L1).toArray())
        others.append(email["address"_L1].toString());
    for (const QLatin1StringView list : phoneLists)
        others.append(row.value(list).toVariant().toStringList());
    return others.contains(shown, Qt::CaseInsensitive);
}

/// Outlook makes a new display name of any change, unless it is sent one. What stood in for a name is no name once it
/// has changed. `body`: the rest of the write.
QString displayNameOf(
    const QJsonObject &row, const QJsonObject &body, const QStringList &changed, const QJsonObject &wanted)
{
    const QString before = row.value("displayName"_L1).toString();
    const bool isRenamed = changed.contains("first_name"_L1) || changed.contains("last_name"_L1);
    const bool stands = !isStandIn(before, row) || isStandIn(before, overlaid(row, body));
    if (!before.isEmpty() && !isRenamed && stands)
        return before;
    const PersonName name{wanted.value("first_name"_L1).toString(), wanted.value("last_name"_L1).toString()};
    const QString middle = row.value("middleName"_L1).toString();
    const QString generation = row.value("generation"_L1).toString();
    QString full = name.full();
    if (!name.first.isEmpty() && !middle.isEmpty())
        full = PersonName{name.first + u' ' + middle, name.last}.full();
    if (!full.isEmpty() && !generation.isEmpty())
        full += u' ' + generation;
    if (!full.isEmpty())
        return full;
    for (const QString &other : {wanted.value("email"_L1).toString(), row.value("companyName"_L1).toString(),
             wanted.value("phone"_L1).toString(), wanted.value("mobile"_L1).toString()}) {
        if (!other.isEmpty())
            return other;
    }
    return {};
}

/// A contact without parts of a name has the one that is shown, unless that only stands in for one.
void addShownName(QJsonObject &fields, const QJsonObject &row)
{
    const QString shown = row.value("displayName"_L1).toString();
    const bool isNamed = !fields.value("first_name"_L1).isNull() || !fields.value("last_name"_L1).isNull();
    if (isNamed || isStandIn(shown, row))
        return;
    const PersonName name = PersonName::fromText(shown);
    fields.insert("first_name"_L1, textOrNull(name.first));
    fields.insert("last_name"_L1, textOrNull(name.last));
}

RecordId keyOfProperty(const QJsonObject &row, const QString &keyProperty)
{
    for (const QJsonValue one : row.value("singleValueExtendedProperties"_L1).toArray()) {
        if (one["id"_L1].toString().compare(keyProperty, Qt::CaseInsensitive) == 0)
            return RecordId::fromString(one["value"_L1].toString());
    }
    return {};
}

} // namespace

const QStringList &microsoftContactMembers()
{
    static const QStringList names = {u"id"_s, u"parentFolderId"_s, u"lastModifiedDateTime"_s, u"displayName"_s,
        u"givenName"_s, u"middleName"_s, u"surname"_s, u"generation"_s, u"nickName"_s, u"jobTitle"_s, u"companyName"_s,
        u"emailAddresses"_s, u"businessPhones"_s, u"homePhones"_s, u"mobilePhone"_s, u"businessAddress"_s,
        u"homeAddress"_s, u"otherAddress"_s, u"businessHomePage"_s, u"birthday"_s, u"categories"_s, u"personalNotes"_s};
    return names;
}

ContactEntry microsoftContact(const QJsonObject &row, const QString &keyProperty)
{
    ContactEntry contact;
    contact.id = row.value("id"_L1).toString();
    contact.book = row.value("parentFolderId"_L1).toString();
    contact.version = row.value("@odata.etag"_L1).toString();
    contact.modified = Instant::fromIso(row.value("lastModifiedDateTime"_L1).toString()).value_or(Instant());
    contact.row = row;
    contact.key = keyOfProperty(row, keyProperty);
    for (const auto &[ours, theirs] : textMembers)
        contact.fields.insert(ours, textOrNull(row.value(theirs).toString().replace(u"\r\n"_s, u"\n"_s)));
    contact.fields.insert("email"_L1, textOrNull(row.value("emailAddresses"_L1)[0]["address"_L1].toString()));
    contact.fields.insert("phone"_L1, textOrNull(row.value(phoneListOf(row))[0].toString()));
    const QJsonObject address = row.value(addressNameOf(row)).toObject();
    for (const auto &[ours, theirs] : outlookAddressMembers)
        contact.fields.insert(ours, textOrNull(address.value(theirs).toString().replace(u"\r\n"_s, u"\n"_s)));
    contact.fields.insert("birthday"_L1, textOrNull(birthdayIn(row)));
    contact.fields.insert("tags"_L1, row.value("categories"_L1).toArray());
    addShownName(contact.fields, row);
    return contact;
}

QJsonObject microsoftContactBody(const QJsonObject &row, const QStringList &changed, const QJsonObject &wanted)
{
    QJsonObject body;
    const bool isRenamed = changed.contains("first_name"_L1) || changed.contains("last_name"_L1);
    for (const auto &[ours, theirs] : textMembers) {
        if (changed.contains(ours) || (isRenamed && ours.endsWith("_name"_L1)))
            body.insert(theirs, textOrNull(wanted.value(ours).toString()));
    }
    if (changed.contains("email"_L1))
        body.insert("emailAddresses"_L1,
            withFirst(row.value("emailAddresses"_L1).toArray(), firstEmail(row, wanted.value("email"_L1).toString())));
    if (changed.contains("phone"_L1)) {
        const QLatin1StringView list = phoneListOf(row);
        body.insert(list, withFirst(row.value(list).toArray(), textOrNull(wanted.value("phone"_L1).toString())));
    }
    if (std::ranges::any_of(changed, [](const QString &field) { return field.startsWith("address_"_L1); })) {
        const QLatin1StringView name = addressNameOf(row);
        body.insert(name, changedAddress(row, name, wanted));
    }
    if (changed.contains("birthday"_L1)) {
        const QString day = wanted.value("birthday"_L1).toString();
        body.insert("birthday"_L1, textOrNull(day.isEmpty() ? day : day + u"T11:59:00Z"_s));
    }
    if (changed.contains("tags"_L1))
        body.insert("categories"_L1, wanted.value("tags"_L1).toArray());
    body.insert("displayName"_L1, displayNameOf(row, body, changed, wanted));
    return body;
}

} // namespace satchel::sync
