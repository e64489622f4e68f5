// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/xlsx/XlsxWorkbook.h"

#include "domain/Reason.h"
#include "exchange/spreadsheet/xlsx/Relations.h"
#include "exchange/spreadsheet/xlsx/SharedStrings.h"
#include "exchange/spreadsheet/xlsx/XlsxSheet.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

bool isTrue(const QString &value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

} // namespace

XlsxWorkbook::XlsxWorkbook(ZipArchive archive) : m_archive(std::move(archive))
{
}

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(ZipArchive archive)
{
    std::unique_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(std::move(archive)));
    TRY(workbook->readParts());
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Result<void> XlsxWorkbook::readParts()
{
    const auto package = TRY(readRelations(m_archive, {}));
    const QString main = partOfKind(package, u"officeDocument");
    return readWorkbook(main.isEmpty() ? u"xl/workbook.xml"_s : main);
}

Result<void> XlsxWorkbook::readWorkbook(const QString &part)
{
    const auto relations = TRY(readRelations(m_archive, part));
    m_stringsPart = partOfKind(relations, u"sharedStrings");
    auto styles = TRY(CellStyles::read(m_archive, partOfKind(relations, u"styles")));
    m_styles = std::move(styles);
    return readBook(part, relations);
}

Result<void> XlsxWorkbook::readBook(const QString &part, const std::vector<Relation> &relations)
{
    auto device = TRY(m_archive.read(part));
    XmlPart xml(std::move(device), part, m_archive.path());
    if (xml.child() && !xml.is(u"workbook"))
        return fail(Error::Kind::Invalid, Reason::tr("this is a document, but not a spreadsheet"), m_archive.path());
    while (xml.child()) {
        if (xml.is(u"workbookPr") && isTrue(xml.attribute(u"date1904")))
            m_dates = DateSystem::From1904;
        if (xml.is(u"sheets"))
            readSheets(xml, relations);
        else
            xml.skip();
    }
    return xml.status();
}

/// Sheets of charts and dialogs hold no cells.
void XlsxWorkbook::readSheets(XmlPart &xml, const std::vector<Relation> &relations)
{
    while (xml.child()) {
        const Relation *relation = findRelation(relations, xml.attribute(u"id", u"relationships"));
        if (relation && relation->kind == u"worksheet") {
            const QString state = xml.attribute(u"state");
            m_sheets.append({xml.attribute(u"name"), state == u"hidden" || state == u"veryHidden"});
            m_parts.append(relation->part);
        }
        xml.skip();
    }
}

Result<void> XlsxWorkbook::readStrings()
{
    auto strings = TRY(readSharedStrings(m_archive, m_stringsPart));
    m_strings = std::move(strings);
    return {};
}

Result<std::unique_ptr<SheetReader>> XlsxWorkbook::read(qsizetype sheet)
{
    TRY(m_strings ? Result<void>() : readStrings());
    return XlsxSheet::open(m_archive, m_parts.at(sheet), {*m_strings, m_styles, m_dates});
}

} // namespace satchel::exchange
