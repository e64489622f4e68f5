// SPDX-License-Identifier: GPL-3.0-or-later
// A cell that starts like a formula is run by spreadsheets when they open a CSV file (OWASP, CSV injection). The writer
// guards it and the reader takes the guard off again, so a file that went out comes back equal.
//
// At the start of a cell: an apostrophe in front of text that starts with  =  +  -  @  (also their full-width forms),
// tab or a line break — also behind apostrophes of its own (one more is added). Inside a cell, where a reader that goes
// by another separator would start one (after  ;  ,  tab  |  or a line break, and blanks or quotes): a word joiner
// (U+2060) in front of  =  +  -  @ . It has no width and no other meaning there, so that lists and prose stay as they
// are, and a foreign file hardly holds one. Not guarded: a + or - followed by nothing but digits, spaces and  . , ( ) /
// -  : numbers and phone numbers, in which nothing can be called or referred to.
#pragma once

#include <QString>

namespace satchel::exchange {

bool needsFormulaGuard(QStringView cell);
QString withFormulaGuard(const QString &cell);
QString withoutFormulaGuard(const QString &cell);

/// Whether withoutFormulaGuard() may change it; quick.
bool mayHoldFormulaGuard(QByteArrayView utf8);

} // namespace satchel::exchange
