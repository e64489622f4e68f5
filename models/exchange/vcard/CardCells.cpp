// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/CardCells.h"

#include "domain/PersonName.h"
#include "domain/RasterFormat.h"
#include "exchange/ListText.h"
#include "exchange/vcard/CardText.h"
#include "exchange/vcard/KeptProperties.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

enum Column {
    Salutation,
    FirstName,
    MiddleName,
    LastName,
    Suffix,
    Nickname,
    Company,
    Department,
    JobTitle,
    Companies,
    Email,
    Phone,
    Mobile,
    Fax,
    MoreEmails,
    MorePhones,
    Street,
    City,
    Region,
    PostalCode,
    Country,
    MoreAddresses,
    Website,
    Social,
    Birthday,
    Tags,
    Notes,
    Uid,
    Photo,
    CardProperties,
    ColumnCount
};

static_assert(ColumnCount == CardColumnCount);

/// A list while it grows; joined into its cell at the end.
struct Lists
{
    QStringList companies;
    QStringList emails;
    QStringList phones;
    QStringList addresses;
    QStringList social;
    QStringList tags;
    QStringList kept;
};

class CardReader
{
public:
    explicit CardReader(const VCard &card) : m_card(card) {}

    CardCells read();

private:
    using Taker = void (CardReader::*)(const VCardProperty &);

    static Taker takerOf(const QString &name);
    void takeOrganization(const VCardProperty &property);
    void takeTitle(const VCardProperty &property);
    void takeEmail(const VCardProperty &property);
    void takePhone(const VCardProperty &property);
    void takeAddress(const VCardProperty &property);
    void takeUrl(const VCardProperty &property);
    void takeSocial(const VCardProperty &property);
    void takeBirthday(const VCardProperty &property);
    void takeNote(const VCardProperty &property);
    void takeCategories(const VCardProperty &property);
    void takeNickname(const VCardProperty &property);
    void takeUid(const VCardProperty &property);
    void takePhoto(const VCardProperty &property);
    void takeNothing(const VCardProperty &) {}
    void keep(const VCardProperty &property) { m_lists.kept += keptLines(m_card, property); }

    void takeName();
    /// Whether the property has no label and no type but this one, which an export always writes.
    bool isOrdinary(const VCardProperty &property, QStringView type) const;

    const VCard &m_card;
    CardCells m_cells;
    Lists m_lists;
};

CardReader::Taker CardReader::takerOf(const QString &name)
{
    static const QHash<QString, Taker> takers = {
        {u"N"_s, &CardReader::takeNothing}, // with FN, in takeName
        {u"FN"_s, &CardReader::takeNothing},
        {u"ORG"_s, &CardReader::takeOrganization},
        {u"TITLE"_s, &CardReader::takeTitle},
        {u"ROLE"_s, &CardReader::takeTitle},
        {u"EMAIL"_s, &CardReader::takeEmail},
        {u"TEL"_s, &CardReader::takePhone},
        {u"ADR"_s, &CardReader::takeAddress},
        {u"URL"_s, &CardReader::takeUrl},
        {u"X-SOCIALPROFILE"_s, &CardReader::takeSocial},
        {u"SOCIALPROFILE"_s, &CardReader::takeSocial},
        {u"BDAY"_s, &CardReader::takeBirthday},
        {u"NOTE"_s, &CardReader::takeNote},
        {u"CATEGORIES"_s, &CardReader::takeCategories},
        {u"NICKNAME"_s, &CardReader::takeNickname},
        {u"UID"_s, &CardReader::takeUid},
        {u"PHOTO"_s, &CardReader::takePhoto},
    };
    return takers.value(name, &CardReader::keep);
}

CardCells CardReader::read()
{
    for (const VCardProperty &property : m_card.properties) {
        if (!plainText(property).isEmpty())
            (this->*takerOf(property.name))(property);
    }
    takeName();
    m_cells[Companies] = joinList(m_lists.companies);
    m_cells[MoreEmails] = joinList(m_lists.emails);
    m_cells[MorePhones] = joinList(m_lists.phones);
    m_cells[MoreAddresses] = joinList(m_lists.addresses);
    m_cells[Social] = joinList(m_lists.social);
    m_lists.tags.removeAll(QString());
    m_cells[Tags] = joinList(m_lists.tags);
    m_cells[CardProperties] = joinList(m_lists.kept);
    return m_cells;
}

bool CardReader::isOrdinary(const VCardProperty &property, QStringView type) const
{
    static const QStringList sayNothing = {u"pref"_s, u"voice"_s, u"internet"_s};
    static const QStringList mobile = {u"cell"_s, u"mobile"_s, u"iphone"_s};
    const QString label = labelOf(m_card, property);
    if (!label.isEmpty() && label != type)
        return false;
    return std::all_of(property.types.begin(), property.types.end(), [&](const QString &each) {
        return each == type || sayNothing.contains(each) || (type == u"mobile" && mobile.contains(each));
    });
}

void CardReader::takeName()
{
    if (const VCardProperty *name = m_card.find(u"N")) {
        const QStringList parts = padded(splitVCardValue(name->value, u';'), 5);
        m_cells[LastName] = parts[0];
        m_cells[FirstName] = parts[1];
        m_cells[MiddleName] = parts[2];
        m_cells[Salutation] = parts[3];
        m_cells[Suffix] = parts[4];
    }
    const VCardProperty *full = m_card.find(u"FN");
    const QString text = full ? plainText(*full) : QString();
    // A card without a name is shown by something else of it, since every card has to have an FN.
    const bool isStandIn = text == m_cells[Company] || text == m_cells[Email] || text == m_cells[Phone]
        || text == m_cells[Mobile] || text == m_cells[Nickname];
    if (!isStandIn && m_cells[FirstName].isEmpty() && m_cells[LastName].isEmpty()) {
        const PersonName person = PersonName::fromText(text);
        m_cells[LastName] = person.last;
        m_cells[FirstName] = person.first;
    }
}

/// An ORG lists the organization, then its units from the largest to the smallest (RFC 6350, 6.6.4).
void CardReader::takeOrganization(const VCardProperty &property)
{
    const QStringList parts = splitVCardValue(property.value, u';');
    const bool isFirst = m_cells[Company].isEmpty() && m_cells[Department].isEmpty();
    if (isFirst) {
        m_cells[Company] = parts.first();
        m_cells[Department] = joinedParts(parts.mid(1));
    } else {
        m_lists.companies.append(plainText(property));
    }
    if (!isFirst || parts.size() > 2 || !isOrdinary(property, u"work"))
        keep(property);
}

/// A role is the job title of a card without a title.
void CardReader::takeTitle(const VCardProperty &property)
{
    const bool isSecondary = property.name == u"ROLE" && m_card.find(u"TITLE");
    if (m_cells[JobTitle].isEmpty() && !isSecondary)
        m_cells[JobTitle] = plainText(property);
    else
        keep(property);
}

void CardReader::takeEmail(const VCardProperty &property)
{
    const bool isFirst = m_cells[Email].isEmpty();
    if (isFirst)
        m_cells[Email] = plainText(property);
    else
        m_lists.emails.append(labeled(labelOf(m_card, property), plainText(property)));
    if (!isOrdinary(property, isFirst ? QString() : labelOf(m_card, property)))
        keep(property);
}

void CardReader::takePhone(const VCardProperty &property)
{
    static const QStringList ordinary = {
        QString(), u"work"_s, u"home"_s, u"main"_s, u"other"_s, u"phone"_s, u"mobile"_s, u"fax"_s};
    const QString label = labelOf(m_card, property);
    const Column column = label == u"fax" ? Fax : label == u"mobile" ? Mobile : Phone;
    const bool isFirst = m_cells[column].isEmpty() && ordinary.contains(label); // a pager is not the telephone
    if (isFirst)
        m_cells[column] = plainText(property);
    else
        m_lists.phones.append(labeled(label, plainText(property)));
    if (!isOrdinary(property, isFirst && column == Phone ? u"work"_s : label))
        keep(property);
}

void CardReader::takeAddress(const VCardProperty &property)
{
    const QStringList parts = padded(splitVCardValue(property.value, u';'), 7);
    const bool isFirst = m_cells[Street].isEmpty() && m_cells[City].isEmpty() && m_cells[Region].isEmpty()
        && m_cells[PostalCode].isEmpty() && m_cells[Country].isEmpty();
    if (isFirst) {
        m_cells[Street] = streetOf(parts);
        m_cells[City] = parts[3];
        m_cells[Region] = parts[4];
        m_cells[PostalCode] = parts[5];
        m_cells[Country] = parts[6];
    } else {
        m_lists.addresses.append(labeled(labelOf(m_card, property), plainText(property)));
    }
    if (!isFirst || !parts[0].isEmpty() || !parts[1].isEmpty() || !isOrdinary(property, u"work"))
        keep(property);
}

void CardReader::takeUrl(const VCardProperty &property)
{
    const bool isFirst = m_cells[Website].isEmpty();
    if (isFirst)
        m_cells[Website] = plainText(property);
    else
        m_lists.social.append(plainText(property));
    if (!isFirst || !isOrdinary(property, u""))
        keep(property);
}

void CardReader::takeSocial(const VCardProperty &property)
{
    m_lists.social.append(plainText(property));
    if (!isOrdinary(property, u""))
        keep(property);
}

void CardReader::takeBirthday(const VCardProperty &property)
{
    const QString value = plainText(property).left(10);
    if (value.startsWith(u"--"_s)) // a day without a year is no date
        keep(property);
    else if (value.size() >= 8 && !value.contains(u'-'))
        m_cells[Birthday] = value.left(4) + u'-' + value.mid(4, 2) + u'-' + value.mid(6, 2);
    else
        m_cells[Birthday] = value;
}

void CardReader::takeNote(const VCardProperty &property)
{
    m_cells[Notes] += (m_cells[Notes].isEmpty() ? QString() : u"\n\n"_s) + plainText(property);
}

void CardReader::takeCategories(const VCardProperty &property)
{
    m_lists.tags += splitVCardValue(property.value, u',');
}

void CardReader::takeNickname(const VCardProperty &property)
{
    if (m_cells[Nickname].isEmpty())
        m_cells[Nickname] = plainText(property);
    else
        m_cells[Nickname] += u", "_s + plainText(property);
}

void CardReader::takeUid(const VCardProperty &property)
{
    const QString text = plainText(property);
    m_cells[Uid] = text.startsWith(u"urn:uuid:"_s) ? text.mid(9) : text;
}

/// Accepts base64 of a raster image only.
void CardReader::takePhoto(const VCardProperty &property)
{
    QString data = property.value;
    if (data.startsWith(u"data:"_s))
        data = data.mid(data.indexOf(u',') + 1);
    else if (!property.isBase64)
        return; // a link is not followed
    data.remove(u' ').remove(u'\t');
    if (!rasterFormatOf(QByteArray::fromBase64(data.left(64).toLatin1())).isEmpty())
        m_cells[Photo] = data;
}

} // namespace

const std::array<QString, CardColumnCount> &cardColumnNames()
{
    static const std::array<QString, CardColumnCount> names = {u"Salutation"_s, u"First name"_s, u"Middle name"_s,
        u"Last name"_s, u"Suffix"_s, u"Nickname"_s, u"Company"_s, u"Department"_s, u"Job title"_s, u"More companies"_s,
        u"E-mail"_s, u"Phone"_s, u"Mobile"_s, u"Fax"_s, u"More e-mails"_s, u"More phones"_s, u"Street"_s, u"City"_s,
        u"Region"_s, u"Postal code"_s, u"Country"_s, u"More addresses"_s, u"Website"_s, u"Social profiles"_s,
        u"Birthday"_s, u"Tags"_s, u"Notes"_s, u"External ID"_s, u"Photo"_s, u"Card properties"_s};
    return names;
}

CardCells cellsOf(const VCard &card)
{
    return CardReader(card).read();
}

} // namespace satchel::exchange
