// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/ods/OdsWorkbook.h"

#include "domain/Reason.h"
#include "exchange/spreadsheet/ods/OdsSheet.h"
#include "exchange/spreadsheet/XmlPart.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qint64 manifestLimit = 4 * 1024 * 1024;

} // namespace

OdsWorkbook::OdsWorkbook(std::optional<ZipArchive> archive, QString path)
    : m_archive(std::move(archive)), m_path(std::move(path)),
      m_part(m_archive ? u"content.xml"_s : QFileInfo(m_path).fileName())
{
}

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(ZipArchive archive)
{
    const QString path = archive.path();
    std::unique_ptr<OdsWorkbook> workbook(new OdsWorkbook(std::move(archive), path));
    TRY(workbook->checkEncryption());
    TRY(workbook->readSheets());
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Result<std::unique_ptr<Workbook>> OdsWorkbook::openFlat(const QString &path)
{
    std::unique_ptr<OdsWorkbook> workbook(new OdsWorkbook(std::nullopt, path));
    TRY(workbook->readSheets());
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Result<std::unique_ptr<QIODevice>> OdsWorkbook::content() const
{
    if (m_archive)
        return m_archive->read(m_part);
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Reason::tr("the file cannot be opened: %1").arg(file->errorString()), m_path);
    return std::unique_ptr<QIODevice>(std::move(file));
}

/// The manifest lists how each part was encrypted (ODF 1.3-2, 4.3).
Result<void> OdsWorkbook::checkEncryption() const
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!m_archive->has(manifest))
        return {};
    const auto device = TRY(m_archive->read(manifest));
    if (device->read(manifestLimit).contains("encryption-data"))
        return fail(
            Error::Kind::Invalid, Reason::tr("the file is protected by a password: save it without one"), m_path);
    return {};
}

Result<void> OdsWorkbook::readSheets()
{
    TRY(readNamedStyles());
    auto device = TRY(content());
    XmlPart xml(std::move(device), m_part, m_path);
    xml.child();
    while (xml.child()) {
        if (xml.is(u"automatic-styles") || xml.is(u"styles"))
            m_styles.read(xml);
        else if (xml.is(u"body"))
            readTables(xml);
        else
            xml.skip();
    }
    TRY(xml.status());
    if (m_sheets.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("this is a document, but not a spreadsheet"), m_path);
    return {};
}

/// Styles that a person named, or that the program brings along; a flat file has them in the one part.
Result<void> OdsWorkbook::readNamedStyles()
{
    const QString part = u"styles.xml"_s;
    if (!m_archive || !m_archive->has(part))
        return {};
    auto device = TRY(m_archive->read(part));
    XmlPart xml(std::move(device), part, m_path);
    xml.child();
    while (xml.child()) {
        if (xml.is(u"styles"))
            m_styles.read(xml);
        else
            xml.skip();
    }
    return xml.status();
}

void OdsWorkbook::readTables(XmlPart &xml)
{
    while (xml.child()) {
        const bool isSpreadsheet = xml.is(u"spreadsheet");
        while (isSpreadsheet && xml.child()) {
            if (xml.is(u"table"))
                m_sheets.append({xml.attribute(u"name", tableSpace),
                    m_styles.isHiddenTable(xml.attribute(u"style-name", tableSpace))});
            xml.skip();
        }
        if (!isSpreadsheet)
            xml.skip();
    }
}

Result<std::unique_ptr<SheetReader>> OdsWorkbook::read(qsizetype sheet)
{
    auto device = TRY(content());
    const qint64 size = m_archive ? m_archive->sizeOf(m_part) : QFileInfo(m_path).size();
    return std::unique_ptr<SheetReader>(
        std::make_unique<OdsSheet>(std::move(device), m_part, m_path, size, sheet, m_styles));
}

} // namespace satchel::exchange
