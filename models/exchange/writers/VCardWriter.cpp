// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writers/VCardWriter.h"

#include "domain/PersonName.h"
#include "domain/RasterFormat.h"
#include "domain/Reason.h"

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
    static const QHash<QString, QString> types = {{u"work"_s, u"work"_s}, {u"home"_s, u"home"_s}, {u"other"_s, u"other"_s}, {u"fax"_s, u"fax"_s}, {u"pager"_s, u"pager"_s},
        {u"main"_s, u"main"_s}, {u"mobile"_s, u"cell"_s}, {u"cell"_s, u"cell"_s}};
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
    : m_file(path)
    , m_isVersion4(options.vCardVersion != 3)
{
    for (size_t i = 0; i < columns.size(); ++i)
        m_positions.insert(columns[i].name, i);
}

Result<std::unique_ptr<RowWriter>> VCardWriter::create(
    const QString &path, const std::vector<Field> &columns, const WriteOptions &options)
{
    std::unique_ptr<VCardWriter> writer(new VCardWriter(path, columns, options));
    if (!writer->m_positions.contains(u"first_name"_s) && !writer->m_positions.contains(u"last_name"_s))
        return fail(Error::Kind::Invalid, Reason::tr("only people can be written as vCards"), path);
    if (auto opened = writer->m_file.open(); !opened)
        return fail(opened.error());
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

    QStringList lines = {u"BEGIN:VCARD"_s, m_isVersion4 ? u"VERSION:4.0"_s : u"VERSION:3.0"_s};
    const QString fullName = PersonName{text(u"first_name"_s), text(u"last_name"_s)}.full();
    const QString shownName = !fullName.isEmpty() ? fullName
        : !text(u"email"_s).isEmpty()             ? text(u"email"_s)
        : !text(u"company"_s).isEmpty()           ? text(u"company"_s)
        : !text(u"phone"_s).isEmpty()             ? text(u"phone"_s)
                                                  : text(u"mobile"_s);
    lines << u"FN:"_s + escapedVCardText(shownName);
    lines << u"N:"_s
            + QStringList{escapedVCardText(text(u"last_name"_s)), escapedVCardText(text(u"first_name"_s)), QString(),
                escapedVCardText(text(u"salutation"_s)), QString()}
                  .join(u';');
    lines << structured(u"ORG"_s, {text(u"company"_s).isEmpty() ? text(u"company_name"_s) : text(u"company"_s)});
    lines << property(u"TITLE"_s, text(u"job_title"_s)) << property(u"EMAIL"_s, text(u"email"_s));
    int item = 0; // of lines that belong together
    for (const QString &each : list(u"emails"_s)) {
        const LabeledText entry = LabeledText::fromText(each);
        lines << typed(u"EMAIL"_s, entry, ++item);
    }
    lines << property(u"TEL;TYPE=work"_s, text(u"phone"_s)) << property(u"TEL;TYPE=cell"_s, text(u"mobile"_s));
    for (const QString &each : list(u"phones"_s)) {
        const LabeledText entry = LabeledText::fromText(each);
        lines << typed(u"TEL"_s, entry, ++item);
    }
    lines << structured(u"ADR;TYPE=work"_s,
        {QString(), QString(), text(u"address_street"_s), text(u"address_city"_s), text(u"address_region"_s),
            text(u"address_postal_code"_s), text(u"address_country"_s)});
    lines << property(u"URL"_s, text(u"website"_s));
    for (const QString &each : list(u"social"_s))
        lines << property(m_isVersion4 ? u"SOCIALPROFILE"_s : u"X-SOCIALPROFILE"_s, each);
    if (const QDate birthday = valueOr<QDate>(valueAt(u"birthday"_s)); birthday.isValid())
        lines << u"BDAY:"_s + birthday.toString(m_isVersion4 ? u"yyyyMMdd"_s : u"yyyy-MM-dd"_s);
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
    lines << property(u"UID"_s, text(u"external_id"_s)) << u"END:VCARD"_s;

    QByteArray card;
    for (const QString &line : std::as_const(lines)) {
        if (!line.isEmpty())
            card += foldedVCardLine(line);
    }
    return m_file.write(card);
}

} // namespace satchel::exchange
