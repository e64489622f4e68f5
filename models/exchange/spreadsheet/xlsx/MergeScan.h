// SPDX-License-Identifier: GPL-3.0-or-later
// The merged cells of an XLSX sheet. They are listed behind its rows (ECMA-376-1, 18.3.1.99), but are needed before
// them: the part is unpacked once more and its rows are passed over as bytes, which takes a tenth of the time of
// reading them as XML.
#pragma once

#include "exchange/spreadsheet/MergedCells.h"
#include "exchange/spreadsheet/ZipArchive.h"

namespace satchel::exchange {

/// Invalid when the part cannot be unpacked to its end.
Result<MergedCells> scanMergedCells(const ZipArchive &archive, const QString &part);

} // namespace satchel::exchange
