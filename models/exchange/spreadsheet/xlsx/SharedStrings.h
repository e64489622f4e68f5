// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that the cells of an XLSX file name by number (ECMA-376-1, 18.4.9).
#pragma once

#include "exchange/spreadsheet/TextStore.h"
#include "exchange/spreadsheet/ZipArchive.h"

namespace satchel::exchange {

/// `part`: the part of the shared strings; empty when the file has none.
Result<TextStore> readSharedStrings(const ZipArchive &archive, const QString &part);

} // namespace satchel::exchange
