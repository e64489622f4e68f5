// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard/VCardSource.h"

#include "domain/PersonName.h"
#include "domain/RasterFormat.h"
#include "domain/Reason.h"
#include "exchange/ListText.h"

#include <array>

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
    ColumnCount
};

const std::array<QString, ColumnCount> &columnNames()
{
    static const std::array<QString, ColumnCount> names
        = {u"Salutation"_s, u"First name"_s, u"Middle name"_s, u"Last name"_s, u"Suffix"_s, u"Nickname"_s, u"Company"_s,
            u"Department"_s, u"Job title"_s, u"E-mail"_s, u"Phone"_s, u"Mobile"_s, u"Fax"_s, u"More e-mails"_s,
            u"More phones"_s, u"Street"_s, u"City"_s, u"Region"_s, u"Postal code"_s, u"Country"_s, u"More addresses"_s,
            u"Website"_s, u"Social profiles"_s, u"Birthday"_s, u"Tags"_s, u"Notes"_s, u"External ID"_s, u"Photo"_s};
    return names;
}

using Cells = std::array<QString, ColumnCount>;

QString labelOf(const VCard &card, const VCardProperty &property)
{
    for (const VCardProperty &each : card.properties) {
        if (each.name == u"X-ABLABEL" && !property.group.isEmpty() && each.group == property.group) {
            QString label = each.value.trimmed();
            const bool isBuiltIn = label.startsWith(u"_$!<"_s); // one that address books translate
            return isBuiltIn ? label.remove(u"_$!<"_s).remove(u">!$_"_s).toLower() : label;
        }
    }
    // What it is says more than whose it is.
    static const std::array<std::pair<QString, QString>, 9> labels = {{{u"fax"_s, u"fax"_s}, {u"pager"_s, u"pager"_s}, {u"cell"_s, u"mobile"_s}, {u"mobile"_s, u"mobile"_s},
        {u"iphone"_s, u"mobile"_s}, {u"main"_s, u"main"_s}, {u"home"_s, u"home"_s}, {u"work"_s, u"work"_s}, {u"other"_s, u"other"_s}}};
    for (const auto &[type, label] : labels) {
        if (property.isOfType(type))
            return label;
    }
    return {};
}

QString labeled(const QString &label, const QString &value)
{
    return label.isEmpty() ? value : label + u": "_s + value;
}

QStringList padded(QStringList parts, qsizetype size)
{
    while (parts.size() < size)
        parts.append(QString());
    return parts;
}

void takeName(const VCard &card, Cells &cells)
{
    if (const VCardProperty *name = card.find(u"N")) {
        const QStringList parts = padded(splitVCardValue(name->value, u';'), 5);
        cells[LastName] = parts[0];
        cells[FirstName] = parts[1];
        cells[MiddleName] = parts[2];
        cells[Salutation] = parts[3];
        cells[Suffix] = parts[4];
    }
    const VCardProperty *full = card.find(u"FN");
    const QString text = full ? unescapedVCardText(full->value).trimmed() : QString();
    // A card without a name is shown by something else of it, since every card has to have an FN.
    const bool isStandIn = text == cells[Company] || text == cells[Email] || text == cells[Phone] || text == cells[Mobile];
    if (!isStandIn && cells[FirstName].isEmpty() && cells[LastName].isEmpty()) {
        const PersonName person = PersonName::fromText(text);
        cells[LastName] = person.last;
        cells[FirstName] = person.first;
    }
}

void takeAddress(const VCard &card, const VCardProperty &property, Cells &cells, QStringList &more)
{
    const QStringList parts = padded(splitVCardValue(property.value, u';'), 7);
    QStringList street = {parts[2], parts[1], parts[0]};
    street.removeAll(QString());
    const bool isFirst
        = cells[Street].isEmpty() && cells[City].isEmpty() && cells[Country].isEmpty() && cells[PostalCode].isEmpty();
    if (!isFirst) {
        QStringList all = street + parts.mid(3);
        all.removeAll(QString());
        more.append(labeled(labelOf(card, property), all.join(u", "_s)));
        return;
    }
    cells[Street] = street.join(u", "_s);
    cells[City] = parts[3];
    cells[Region] = parts[4];
    cells[PostalCode] = parts[5];
    cells[Country] = parts[6];
}

void takePhone(const VCard &card, const VCardProperty &property, Cells &cells, QStringList &more)
{
    QString number = unescapedVCardText(property.value).trimmed();
    if (number.startsWith(u"tel:"_s))
        number.remove(0, 4).replace(u";ext="_s, u" ext. "_s);
    static const QStringList ordinary = {QString(), u"work"_s, u"home"_s, u"main"_s, u"other"_s, u"phone"_s, u"mobile"_s, u"fax"_s};
    const QString label = labelOf(card, property);
    const Column column = label == u"fax" ? Fax : label == u"mobile" ? Mobile : Phone;
    if (cells[column].isEmpty() && ordinary.contains(label)) // a pager is not the telephone
        cells[column] = number;
    else
        more.append(labeled(label, number));
}

QString birthdayText(QString value)
{
    value = value.trimmed().left(10);
    if (value.startsWith(u"--"_s))
        return {}; // a day without a year is no date
    if (value.size() >= 8 && !value.contains(u'-'))
        return value.left(4) + u'-' + value.mid(4, 2) + u'-' + value.mid(6, 2);
    return value;
}

/// Base64 of a raster image; nothing else is taken for a photo.
QString photoText(const VCardProperty &property)
{
    QString data = property.value;
    if (data.startsWith(u"data:"_s))
        data = data.mid(data.indexOf(u',') + 1);
    else if (!property.isBase64)
        return {}; // a link is not followed
    data.remove(u' ').remove(u'\t');
    return rasterFormatOf(QByteArray::fromBase64(data.left(64).toLatin1())).isEmpty() ? QString() : data;
}

Cells cellsOf(const VCard &card)
{
    Cells cells;
    QStringList emails;
    QStringList phones;
    QStringList addresses;
    QStringList social;
    QStringList tags;
    for (const VCardProperty &property : card.properties) {
        const QString text = unescapedVCardText(property.value).trimmed();
        if (text.isEmpty()) {
            continue;
        } else if (property.name == u"ORG") {
            const QStringList parts = padded(splitVCardValue(property.value, u';'), 2);
            cells[Company] = parts[0];
            cells[Department] = parts[1];
        } else if (property.name == u"TITLE" || (property.name == u"ROLE" && cells[JobTitle].isEmpty())) {
            cells[JobTitle] = text;
        } else if (property.name == u"EMAIL") {
            if (cells[Email].isEmpty())
                cells[Email] = text;
            else
                emails.append(labeled(labelOf(card, property), text));
        } else if (property.name == u"TEL") {
            takePhone(card, property, cells, phones);
        } else if (property.name == u"ADR") {
            takeAddress(card, property, cells, addresses);
        } else if (property.name == u"URL") {
            if (cells[Website].isEmpty())
                cells[Website] = text;
            else
                social.append(text);
        } else if (property.name == u"X-SOCIALPROFILE" || property.name == u"SOCIALPROFILE") {
            social.append(text);
        } else if (property.name == u"BDAY") {
            cells[Birthday] = birthdayText(text);
        } else if (property.name == u"NOTE") {
            cells[Notes] += (cells[Notes].isEmpty() ? QString() : u"\n\n"_s) + text;
        } else if (property.name == u"CATEGORIES") {
            tags += splitVCardValue(property.value, u',');
        } else if (property.name == u"NICKNAME") {
            cells[Nickname] = text;
        } else if (property.name == u"UID") {
            cells[Uid] = text.startsWith(u"urn:uuid:"_s) ? text.mid(9) : text;
        } else if (property.name == u"PHOTO") {
            cells[Photo] = photoText(property);
        }
    }
    takeName(card, cells);
    cells[MoreEmails] = joinList(emails);
    cells[MorePhones] = joinList(phones);
    cells[MoreAddresses] = joinList(addresses);
    cells[Social] = joinList(social);
    tags.removeAll(QString());
    cells[Tags] = joinList(tags);
    return cells;
}

} // namespace

Result<std::unique_ptr<RowSource>> VCardSource::open(const QString &path, const ReadOptions &options)
{
    std::array<bool, ColumnCount> isUsed{};
    qint64 cards = 0;
    std::optional<TextEncoding> asked;
    if (!options.encoding.isEmpty())
        asked = encodingFromName(options.encoding);
    auto first = TextStream::open(path, asked);
    if (!first)
        return fail(first.error());
    VCardParser look(std::move(*first));
    while (true) {
        const auto card = look.next();
        if (!card)
            return fail(card.error());
        if (!*card)
            break;
        ++cards;
        const Cells cells = cellsOf(**card);
        for (size_t i = 0; i < cells.size(); ++i)
            isUsed[i] = isUsed[i] || !cells[i].isEmpty();
    }
    if (cards == 0)
        return fail(Error::Kind::Invalid, Reason::tr("the file holds no vCards"), path);
    auto stream = TextStream::open(path, asked);
    if (!stream)
        return fail(stream.error());
    const QString encoding = encodingName(stream->encoding());
    std::unique_ptr<VCardSource> source(new VCardSource(VCardParser(std::move(*stream))));
    for (size_t i = 0; i < isUsed.size(); ++i) {
        if (!isUsed[i])
            continue;
        source->m_used.push_back(int(i));
        source->m_columns.append(columnNames()[i]);
    }
    source->m_format.format = FileFormat::VCard;
    source->m_format.encoding = encoding;
    source->m_format.hasHeader = false;
    source->m_format.headerLine = 0;
    source->m_format.rows = cards;
    source->m_format.rowsAreExact = true;
    return std::unique_ptr<RowSource>(std::move(source));
}

Result<bool> VCardSource::next(SourceRow &row)
{
    const auto card = m_parser.next();
    if (!card)
        return fail(card.error());
    if (!*card)
        return false;
    row = SourceRow();
    row.line = (*card)->line;
    const Cells cells = cellsOf(**card);
    for (const int column : m_used)
        row.cells.append(cells[size_t(column)]);
    if (!(*card)->problem.isEmpty()) {
        row.problem = RowProblem::BadRecord;
        row.reason = (*card)->problem;
        row.raw = (*card)->raw;
    }
    return true;
}

} // namespace satchel::exchange
