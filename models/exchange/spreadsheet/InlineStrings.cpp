// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/InlineStrings.h"

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

QByteArray readPart(const orcus::zip_archive &archive, const QString &name)
{
    std::vector<unsigned char> part;
    if (!archive.read_file_entry(name.toStdString(), part))
        return {};
    return {reinterpret_cast<const char *>(part.data()), qsizetype(part.size())};
}

/// The part that holds the sheet: its name in the workbook leads to an id, the id to a target.
QString findSheetPart(const orcus::zip_archive &archive, const QString &sheet)
{
    QString id;
    QXmlStreamReader workbook(readPart(archive, u"xl/workbook.xml"_s));
    while (!workbook.atEnd() && id.isEmpty()) {
        if (workbook.readNext() != QXmlStreamReader::StartElement || workbook.name() != u"sheet")
            continue;
        if (workbook.attributes().value(u"name"_s) != sheet)
            continue;
        for (const QXmlStreamAttribute &attribute : workbook.attributes()) {
            if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                id = attribute.value().toString();
        }
    }
    QXmlStreamReader relations(readPart(archive, u"xl/_rels/workbook.xml.rels"_s));
    while (!relations.atEnd()) {
        if (relations.readNext() != QXmlStreamReader::StartElement || relations.attributes().value(u"Id"_s) != id)
            continue;
        const QString target = relations.attributes().value(u"Target"_s).toString();
        return target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
    }
    return {};
}

/// The text of the cell at whose start the reader stands; runs are joined, phonetic hints are not part of it.
QString readInlineText(QXmlStreamReader &reader)
{
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && reader.name() == u"c")
            break;
        if (reader.isStartElement() && reader.name() == u"rPh")
            reader.skipCurrentElement();
        else if (reader.isStartElement() && reader.name() == u"t")
            text += reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return text;
}

} // namespace

CellAddress cellAddress(std::string_view text)
{
    CellAddress address;
    int column = 0;
    int row = 0;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z' && column < SheetTable::columnLimit)
            column = column * 26 + (c - 'A' + 1);
        else if (c >= '0' && c <= '9' && row < SheetTable::rowLimit)
            row = row * 10 + (c - '0');
    }
    address.column = column - 1;
    address.row = row - 1;
    return address;
}

void addInlineStrings(const QString &path, const QString &sheet, SheetTable &table, TextArena &texts)
{
    const QByteArray file = QFile::encodeName(path);
    orcus::zip_archive_stream_fd stream(file.constData());
    orcus::zip_archive archive(&stream);
    archive.load();
    const QString part = findSheetPart(archive, sheet);
    if (part.isEmpty())
        return;
    const QByteArray bytes = readPart(archive, part);
    if (!bytes.contains("inlineStr"))
        return;
    QXmlStreamReader reader(bytes);
    CellAddress at;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"row") {
            const int number = reader.attributes().value(u"r"_s).toInt();
            at = {-1, number > 0 ? number - 1 : at.row + 1};
        } else if (reader.name() == u"c") {
            const QByteArray reference = reader.attributes().value(u"r"_s).toLatin1();
            at.column = reference.isEmpty() ? at.column + 1 : cellAddress(reference.toStdString()).column;
            if (reader.attributes().value(u"t"_s) != u"inlineStr")
                continue;
            const QByteArray text = readInlineText(reader).toUtf8();
            if (text.isEmpty())
                continue;
            SheetCell cell;
            cell.column = at.column;
            cell.kind = SheetCell::Kind::Text;
            cell.text = texts.add({text.constData(), size_t(text.size())});
            table.set(at.row, cell);
        }
    }
}

} // namespace satchel::exchange
