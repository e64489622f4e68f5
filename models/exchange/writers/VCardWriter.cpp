// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writers/VCardWriter.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "domain/RasterFormat.h"
#include "domain/Reason.h"
#include "exchange/vcard/CardText.h"
#include "exchange/vcard/KeptProperties.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype lineLimit = 75;

QString propertyLine(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : name + u':' + escapedVCardText(value);
}

/// A label that vCard has no type for is written in a line of its own, as address books write it.
QStringList typed(const QString &name, const LabeledText &entry, int item)
{
    static const QHash<QString, QString> types = {{u"work"_s, u"work"_s}, {u"home"_s, u"home"_s},
        {choice::other, choice::other}, {u"fax"_s, u"fax"_s}, {u"pager"_s, u"pager"_s}, {u"main"_s, u"main"_s},
        {field::mobile, u"cell"_s}, {u"cell"_s, u"cell"_s}};
    const QString type = types.value(entry.label);
    if (entry.label.isEmpty() || !type.isEmpty())
        return {propertyLine(type.isEmpty() ? name : name + u";TYPE="_s + type, entry.value)};
    const QString group = u"item%1."_s.arg(item);
    return {propertyLine(group + name, entry.value), propertyLine(group + u"X-ABLabel"_s, entry.label)};
}

QString structured(const QString &name, const QStringList &parts)
{
    QStringList escaped;
    for (const QString &part : parts)
        escaped.append(escapedVCardText(part));
    const bool isBlank = parts.join(QString()).isEmpty();
    return isBlank ? QString() : name + u':' + escaped.join(u';');
}

QString withSpace(const QString &first, const QString &second)
{
    return (first + u' ' + second).trimmed();
}

/// The type of the picture is in its first bytes.
QString imageType(const QString &base64)
{
    constexpr qsizetype enough = 64;
    const QByteArray format = rasterFormatOf(QByteArray::fromBase64(base64.left(enough).toLatin1()));
    return format.isEmpty() ? u"jpeg"_s : QString::fromLatin1(format);
}

} // namespace

QString escapedVCardText(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).remove(u'\r');
}

QByteArray foldedVCardLine(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray folded;
    qsizetype from = 0;
    while (bytes.size() - from > lineLimit) {
        qsizetype end = from + lineLimit - (from > 0 ? 1 : 0);
        while (end > from + 1 && (static_cast<uchar>(bytes[end]) & 0xC0) == 0x80)
            --end;
        folded += bytes.mid(from, end - from) + "\r\n ";
        from = end;
    }
    return folded + bytes.mid(from) + "\r\n";
}

VCardWriter::VCardWriter(const QString &path, const std::vector<Field> &columns, const WriteOptions &options)
    : m_file(path), m_isVersion4(options.vCardVersion != 3)
{
    for (size_t i = 0; i < columns.size(); ++i)
        m_positions.insert(columns[i].name, i);
}

Result<std::unique_ptr<RowWriter>> VCardWriter::create(
    const QString &path, const std::vector<Field> &columns, const WriteOptions &options)
{
    std::unique_ptr<VCardWriter> writer(new VCardWriter(path, columns, options));
    if (!writer->m_positions.contains(field::first_name) && !writer->m_positions.contains(field::last_name))
        return fail(Error::Kind::Invalid, Reason::tr("only contacts can be exported as vCards"), path);
    TRY(writer->m_file.open());
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> VCardWriter::write(const std::vector<Value> &values)
{
    const auto valueAt = [&](const QString &field) {
        const auto at = m_positions.constFind(field);
        return at == m_positions.constEnd() || *at >= values.size() ? Value() : values[*at];
    };
    const auto text = [&](const QString &field) { return textOf(valueAt(field)); };
    const auto list = [&](const QString &field) { return valueOr<QStringList>(valueAt(field)); };

    KeptProperties kept(list(field::card_properties));
    int item = kept.highestItem(); // of lines that belong together
    QStringList lines = {u"BEGIN:VCARD"_s, m_isVersion4 ? u"VERSION:4.0"_s : u"VERSION:3.0"_s};
    // As the card had it when it still says the same, else as this writer puts it.
    const auto add = [&](const QString &name, const QString &said, const QStringList &own) {
        if (said.isEmpty())
            return;
        const QStringList asRead = kept.take(name, said);
        lines += asRead.isEmpty() ? own : asRead;
    };
    const auto addEntries = [&](const QString &name, const QString &field) {
        for (const QString &each : list(field))
            add(name, each, typed(name, LabeledText::fromText(each), ++item));
    };

    const QString company = text(field::company).isEmpty() ? text(field::company_name) : text(field::company);
    const QString givenNames = withSpace(text(field::first_name), text(field::middle_name));
    const QString fullName = withSpace(PersonName{givenNames, text(field::last_name)}.full(), text(field::suffix));
    const QStringList standIns = {
        fullName, text(field::email), company, text(field::phone), text(field::mobile), text(field::nickname)};
    const auto shownName = std::find_if(
        standIns.begin(), standIns.end(), [](const QString &name) { return !name.isEmpty(); });
    lines << u"FN:"_s + escapedVCardText(shownName == standIns.end() ? QString() : *shownName);
    lines << u"N:"_s
            + QStringList{escapedVCardText(text(field::last_name)), escapedVCardText(text(field::first_name)),
                escapedVCardText(text(field::middle_name)), escapedVCardText(text(field::salutation)),
                escapedVCardText(text(field::suffix))}
                  .join(u';');
    lines << propertyLine(u"NICKNAME"_s, text(field::nickname));
    QStringList organization = {company, text(field::department)};
    if (organization[1].isEmpty())
        organization.removeLast();
    add(u"ORG"_s, joinedParts(organization), {structured(u"ORG"_s, organization)});
    for (const QString &each : list(field::companies))
        add(u"ORG"_s, each, {structured(u"ORG"_s, {each})});
    lines << propertyLine(u"TITLE"_s, text(field::job_title));
    add(u"EMAIL"_s, text(field::email), {propertyLine(u"EMAIL"_s, text(field::email))});
    addEntries(u"EMAIL"_s, field::emails);
    add(u"TEL"_s, text(field::phone), {propertyLine(u"TEL;TYPE=work"_s, text(field::phone))});
    add(u"TEL"_s, text(field::mobile), {propertyLine(u"TEL;TYPE=cell"_s, text(field::mobile))});
    addEntries(u"TEL"_s, field::phones);
    const QStringList place = {text(field::address_street), text(field::address_city), text(field::address_region),
        text(field::address_postal_code), text(field::address_country)};
    add(u"ADR"_s, joinedParts(place), {structured(u"ADR;TYPE=work"_s, QStringList{QString(), QString()} + place)});
    for (const QString &each : list(field::addresses)) {
        const LabeledText entry = LabeledText::fromText(each);
        const QString name = entry.label == u"home" || entry.label == u"work" ? u"ADR;TYPE="_s + entry.label : u"ADR"_s;
        add(u"ADR"_s, each,
            {structured(name,
                {QString(), QString(), name == u"ADR" ? each : entry.value, QString(), QString(), QString(),
                    QString()})});
    }
    add(u"URL"_s, text(field::website), {propertyLine(u"URL"_s, text(field::website))});
    const QString socialProfile = m_isVersion4 ? u"SOCIALPROFILE"_s : u"X-SOCIALPROFILE"_s;
    for (const QString &each : list(field::social)) {
        QStringList own;
        for (const QString &name : {u"URL"_s, u"X-SOCIALPROFILE"_s, u"SOCIALPROFILE"_s})
            own = own.isEmpty() ? kept.take(name, each) : own;
        lines += own.isEmpty() ? QStringList{propertyLine(socialProfile, each)} : own;
    }
    if (const QDate birthday = valueOr<QDate>(valueAt(field::birthday)); birthday.isValid())
        lines << u"BDAY:"_s + birthday.toString(m_isVersion4 ? u"yyyyMMdd"_s : u"yyyy-MM-dd"_s);
    else
        lines += kept.takeAny(u"BDAY"); // a day without a year
    QStringList tags;
    for (const QString &tag : list(field::tags))
        tags.append(escapedVCardText(tag));
    if (!tags.isEmpty())
        lines << u"CATEGORIES:"_s + tags.join(u',');
    lines << propertyLine(u"NOTE"_s, text(field::notes));
    if (const QString photo = text(field::photo); !photo.isEmpty())
        lines << (m_isVersion4 ? u"PHOTO:data:image/%1;base64,"_s.arg(imageType(photo))
                               : u"PHOTO;ENCODING=b;TYPE=%1:"_s.arg(imageType(photo).toUpper()))
                + photo;
    lines << propertyLine(u"UID"_s, text(field::external_id)) << kept.rest() << u"END:VCARD"_s;

    QByteArray card;
    for (const QString &line : std::as_const(lines)) {
        if (!line.isEmpty())
            card += foldedVCardLine(line);
    }
    return m_file.write(card);
}

} // namespace satchel::exchange
