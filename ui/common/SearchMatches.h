// SPDX-License-Identifier: GPL-3.0-or-later
// What a search in the window's own texts finds: names of commands, settings, reports, and the other words for them.
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace satchel::ui {

/// One folded character per character, so that positions stay: case and accents aside.
QString foldedInPlace(const QString &text);

/// Where a word of a search is in a text, both folded; -1 where it is not. A word in the plural, or with the article of
/// Arabic, also finds the text's word in the singular, at the start of a word: "rates" finds "exchange rate".
qsizetype wordIn(const QString &text, const QString &word);

/// Where the words of a search are in a text, case and accents aside, as (position, length).
QList<std::pair<int, int>> matchesIn(const QString &text, const QString &words);

/// The words of a list as a translator writes it, with the commas of any script: "theme, dark", "テーマ、ダーク".
QStringList listedWords(QString list);

} // namespace satchel::ui
