// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of an OOXML package refers to which (ECMA-376-2, 6.5): "xl/workbook.xml" keeps its relations in
// "xl/_rels/workbook.xml.rels", the package itself in "_rels/.rels". Targets are relative to the part or absolute.
#pragma once

#include "exchange/spreadsheet/ZipArchive.h"

#include <vector>

namespace satchel::exchange {

struct Relation
{
    QString id;
    QString kind; // last segment of the type, the same in the transitional and the strict form: "worksheet"
    QString part; // the part's name in the zip file
};

/// The relations of `part` (empty: of the package) to other parts; those that lead out of the file are omitted.
Result<std::vector<Relation>> readRelations(const ZipArchive &archive, const QString &part);

/// The part that the first relation of a kind leads to; empty when there is none.
QString partOfKind(const std::vector<Relation> &relations, QStringView kind);
/// The relation with an id; null when there is none.
const Relation *findRelation(const std::vector<Relation> &relations, const QString &id);

/// "xl/worksheets/sheet1.xml" for "/xl/worksheets/sheet1.xml" as for "worksheets/sheet1.xml" from "xl/workbook.xml".
QString resolveTarget(const QString &part, const QString &target);

} // namespace satchel::exchange
