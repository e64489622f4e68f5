// SPDX-License-Identifier: GPL-3.0-or-later
// An OpenDocument spreadsheet: content.xml of an ODS file, or a FODS file, which is all in one piece of XML
// (ODF 1.3-3, 3.1.2).
#pragma once

#include "exchange/spreadsheet/ods/OdsStyles.h"
#include "exchange/spreadsheet/Workbook.h"
#include "exchange/spreadsheet/ZipArchive.h"

#include <optional>

namespace satchel::exchange {

class OdsWorkbook final : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(ZipArchive archive);
    static Result<std::unique_ptr<Workbook>> openFlat(const QString &path);

    FileFormat format() const override { return FileFormat::Ods; }
    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    Result<std::unique_ptr<SheetReader>> read(qsizetype sheet) override;

private:
    OdsWorkbook(std::optional<ZipArchive> archive, QString path);

    Result<std::unique_ptr<QIODevice>> content() const;
    Result<void> checkEncryption() const;
    Result<void> readSheets();
    Result<void> readNamedStyles();
    void readTables(XmlPart &xml);

    std::optional<ZipArchive> m_archive; // none: a flat file
    QString m_path;
    QString m_part;
    QList<SheetInfo> m_sheets;
    OdsStyles m_styles;
};

} // namespace satchel::exchange
