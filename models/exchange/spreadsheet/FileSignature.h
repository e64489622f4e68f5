// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is that has the name of a spreadsheet, by its first bytes: programs save web pages, text and encrypted
// files under such names, and a person has to know what to do with each.
#pragma once

#include <QString>

namespace satchel::exchange {

enum class FileSignature {
    Zip,
    OldExcel, // BIFF in a compound file, or bare as Excel 4 and older wrote it
    Encrypted, // OOXML behind a password, in a compound file
    OtherCompound, // Word 97 and others
    FlatOds,
    ExcelXml, // XML Spreadsheet 2003
    Html,
    Other, // text, as far as one can see
};

FileSignature signatureOf(const QString &path);

/// Why a file with this signature is not read and what helps, as a sentence without a full stop; empty for those that
/// are.
QString reasonAgainst(FileSignature signature);

} // namespace satchel::exchange
