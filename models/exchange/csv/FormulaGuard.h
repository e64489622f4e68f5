// SPDX-License-Identifier: GPL-3.0-or-later
// A cell that starts like a formula is run by spreadsheets when they open a CSV file. The writer puts an apostrophe in
// front of it and the reader takes it off again, so a file that went out comes back equal.
//
// Guarded: text that starts with  =  +  -  @  tab or return — also behind apostrophes of its own (one more is added).
// Not guarded: a + or - followed by nothing but digits, spaces and  . , ( ) / -  : numbers and phone numbers, in which
// nothing can be called or referred to.
#pragma once

#include <QString>

namespace satchel::exchange {

bool needsFormulaGuard(QStringView cell);
QString withFormulaGuard(const QString &cell);
QString withoutFormulaGuard(QString cell);

} // namespace satchel::exchange
