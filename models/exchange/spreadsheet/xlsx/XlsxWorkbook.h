// SPDX-License-Identifier: GPL-3.0-or-later
// An XLSX file (XLSM, XLTX and XLTM are the same to a reader), ECMA-376-1, 18. Its parts are found by their relations,
// never by their names, which every program chooses for itself.
#pragma once

#include "exchange/spreadsheet/CellText.h"
#include "exchange/spreadsheet/TextStore.h"
#include "exchange/spreadsheet/Workbook.h"
#include "exchange/spreadsheet/xlsx/CellStyles.h"

#include <optional>

namespace satchel::exchange {

class XmlPart;
struct Relation;

class XlsxWorkbook final : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(ZipArchive archive);

    FileFormat format() const override { return FileFormat::Xlsx; }
    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    Result<std::unique_ptr<SheetReader>> read(qsizetype sheet) override;

private:
    explicit XlsxWorkbook(ZipArchive archive);

    Result<void> readParts();
    Result<void> readWorkbook(const QString &part);
    Result<void> readBook(const QString &part, const std::vector<Relation> &relations);
    Result<void> readStrings();
    void readSheets(XmlPart &xml, const std::vector<Relation> &relations);

    ZipArchive m_archive;
    QList<SheetInfo> m_sheets;
    QStringList m_parts; // of the sheets
    DateSystem m_dates = DateSystem::From1900;
    CellStyles m_styles;
    QString m_stringsPart;
    std::optional<TextStore> m_strings; // read with the first sheet
};

} // namespace satchel::exchange
