// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writers/VCardWriter.h"

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

QString property(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : name + u':' + escapedVCardText(value);
}

/// A label that vCard has no type for stands in a line beside, as address books write it.
QStringList typed(const QString &name, const LabeledText &entry, int item)
{
    static const QHash<QString, QString> types = {{u"work"_s, u"work"_s}, {u"home"_s, u"home"_s},
        {u"other"_s, u"other"_s}, {u"fax"_s, u"fax"_s}, {u"pager"_s, u"pager"_s}, {u"main"_s, u"main"_s},
        {u"mobile"_s, u"cell"_s}, {u"cell"_s, u"cell"_s}};
    const QString type = types.value(entry.label);
    if (entry.label.isEmpty() || !type.isEmpty())
        return {property(type.isEmpty() ? name : name + u";TYPE="_s + type, entry.value)};
    const QString group = u"item%1."_s.arg(item);
    return {property(group + name, entry.value), property(group + u"X-ABLabel"_s, entry.label)};
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
    if (!writer->m_positions.contains(u"first_name"_s) && !writer->m_positions.contains(u"last_name"_s))
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

    KeptProperties kept(list(u"card_properties"_s));
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

    const QString company = text(u"company"_s).isEmpty() ? text(u"company_name"_s) : text(u"company"_s);
    const QString givenNames = withSpace(text(u"first_name"_s), text(u"middle_name"_s));
    const QString fullName = withSpace(PersonName{givenNames, text(u"last_name"_s)}.full(), text(u"suffix"_s));
    const QStringList standIns = {
        fullName, text(u"email"_s), company, text(u"phone"_s), text(u"mobile"_s), text(u"nickname"_s)};
    const auto shownName = std::find_if(
        standIns.begin(), standIns.end(), [](const QString &name) { return !name.isEmpty(); });
    lines << u"FN:"_s + escapedVCardText(shownName == standIns.end() ? QString() : *shownName);
    lines << u"N:"_s
            + QStringList{escapedVCardText(text(u"last_name"_s)), escapedVCardText(text(u"first_name"_s)),
                escapedVCardText(text(u"middle_name"_s)), escapedVCardText(text(u"salutation"_s)),
                escapedVCardText(text(u"suffix"_s))}
                  .join(u';');
    lines << property(u"NICKNAME"_s, text(u"nickname"_s));
    QStringList organization = {company, text(u"department"_s)};
    if (organization[1].isEmpty())
        organization.removeLast();
    add(u"ORG"_s, joinedParts(organization), {structured(u"ORG"_s, organization)});
    for (const QString &each : list(u"companies"_s))
        add(u"ORG"_s, each, {structured(u"ORG"_s, {each})});
    lines << property(u"TITLE"_s, text(u"job_title"_s));
    add(u"EMAIL"_s, text(u"email"_s), {property(u"EMAIL"_s, text(u"email"_s))});
    addEntries(u"EMAIL"_s, u"emails"_s);
    add(u"TEL"_s, text(u"phone"_s), {property(u"TEL;TYPE=work"_s, text(u"phone"_s))});
    add(u"TEL"_s, text(u"mobile"_s), {property(u"TEL;TYPE=cell"_s, text(u"mobile"_s))});
    addEntries(u"TEL"_s, u"phones"_s);
    const QStringList place = {text(u"address_street"_s), text(u"address_city"_s), text(u"address_region"_s),
        text(u"address_postal_code"_s), text(u"address_country"_s)};
    add(u"ADR"_s, joinedParts(place), {structured(u"ADR;TYPE=work"_s, QStringList{QString(), QString()} + place)});
    for (const QString &each : list(u"addresses"_s)) {
        const LabeledText entry = LabeledText::fromText(each);
        const QString name = entry.label == u"home" || entry.label == u"work" ? u"ADR;TYPE="_s + entry.label : u"ADR"_s;
        add(u"ADR"_s, each,
            {structured(name,
                {QString(), QString(), name == u"ADR" ? each : entry.value, QString(), QString(), QString(),
                    QString()})});
    }
    add(u"URL"_s, text(u"website"_s), {property(u"URL"_s, text(u"website"_s))});
    const QString socialProfile = m_isVersion4 ? u"SOCIALPROFILE"_s : u"X-SOCIALPROFILE"_s;
    for (const QString &each : list(u"social"_s)) {
        QStringList own;
        for (const QString &name : {u"URL"_s, u"X-SOCIALPROFILE"_s, u"SOCIALPROFILE"_s})
            own = own.isEmpty() ? kept.take(name, each) : own;
        lines += own.isEmpty() ? QStringList{property(socialProfile, each)} : own;
    }
    if (const QDate birthday = valueOr<QDate>(valueAt(u"birthday"_s)); birthday.isValid())
        lines << u"BDAY:"_s + birthday.toString(m_isVersion4 ? u"yyyyMMdd"_s : u"yyyy-MM-dd"_s);
    else
        lines += kept.takeAny(u"BDAY"); // a day without a year
    QStringList tags;
    for (const QString &tag : list(u"tags"_s))
        tags.append(escapedVCardText(tag));
    if (!tags.isEmpty())
        lines << u"CATEGORIES:"_s + tags.join(u',');
    lines << property(u"NOTE"_s, text(u"notes"_s));
    if (const QString photo = text(u"photo"_s); !photo.isEmpty())
        lines << (m_isVersion4 ? u"PHOTO:data:image/%1;base64,"_s.arg(imageType(photo))
                               : u"PHOTO;ENCODING=b;TYPE=%1:"_s.arg(imageType(photo).toUpper()))
                + photo;
    lines << property(u"UID"_s, text(u"external_id"_s)) << kept.rest() << u"END:VCARD"_s;

    QByteArray card;
    for (const QString &line : std::as_const(lines)) {
        if (!line.isEmpty())
            card += foldedVCardLine(line);
    }
    return m_file.write(card);
}

} // namespace satchel::exchange
