// SPDX-License-Identifier: GPL-3.0-or-later
// Folding: the form in which texts are compared, sorted and searched. Case, accents and width are removed
// ("Élodie" and "ELODIE" fold to "elodie", "ß" to "ss", "ø" to "o"). It is ours and not the locale's, so an index built
// with it stays valid on every machine.
#pragma once

#include <QByteArray>
#include <QString>
#include <string_view>

namespace satchel {

QString fold(QStringView text);

/// Compares two UTF-8 texts by their folded forms; 0 when they fold alike. Quick for ASCII; used as SQLite's collation.
int compareFolded(std::string_view a, std::string_view b);

/// The digits of a phone number: "+49 (30) 555" → "4930555".
QString phoneDigits(QStringView text);

/// Appends what the search index stores for a text: folded words, each behind two spaces, so that one trigram index
/// answers prefixes of one and two characters ("  a", " ab") as well as infixes of three and more.
void appendSearchText(QString &words, QStringView text);

} // namespace satchel
