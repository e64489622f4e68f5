// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/xlsx/CellStyles.h"

#include "exchange/spreadsheet/XmlPart.h"

#include <QHash>

namespace satchel::exchange {

namespace {

constexpr size_t styleLimit = 65536; // Excel's own is 65,490

QHash<int, NumberFormat> readNumberFormats(XmlPart &xml)
{
    QHash<int, NumberFormat> formats;
    while (xml.child()) {
        if (xml.is(u"numFmt"))
            formats.insert(xml.attribute(u"numFmtId").toInt(), formatOfCode(xml.attribute(u"formatCode")));
        xml.skip();
    }
    return formats;
}

std::vector<int> readCellFormats(XmlPart &xml)
{
    std::vector<int> ids;
    while (xml.child()) {
        if (xml.is(u"xf") && ids.size() < styleLimit)
            ids.push_back(xml.attribute(u"numFmtId").toInt());
        xml.skip();
    }
    return ids;
}

/// A code in the file wins over the built-in one: Excel writes those that depend on the language.
NumberFormat formatOf(int id, const QHash<int, NumberFormat> &own)
{
    const auto found = own.constFind(id);
    return found == own.constEnd() ? builtInFormat(id) : *found;
}

} // namespace

Result<CellStyles> CellStyles::read(const ZipArchive &archive, const QString &part)
{
    CellStyles styles;
    if (part.isEmpty() || !archive.has(part))
        return styles;
    auto device = TRY(archive.read(part));
    XmlPart xml(std::move(device), part, archive.path());
    QHash<int, NumberFormat> own;
    std::vector<int> ids;
    xml.child();
    while (xml.child()) {
        if (xml.is(u"numFmts"))
            own = readNumberFormats(xml);
        else if (xml.is(u"cellXfs"))
            ids = readCellFormats(xml);
        else
            xml.skip();
    }
    for (const int id : ids)
        styles.m_formats.push_back(formatOf(id, own));
    TRY(xml.status());
    return styles;
}

const NumberFormat &CellStyles::format(qsizetype style) const
{
    static const NumberFormat plain;
    return style >= 0 && size_t(style) < m_formats.size() ? m_formats[size_t(style)] : plain;
}

} // namespace satchel::exchange
