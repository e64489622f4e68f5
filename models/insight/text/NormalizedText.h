// SPDX-License-Identifier: GPL-3.0-or-later
// A text as phrases of a lexicon are looked for in it: words in one form, single separators between them, and for each
// letter where it was in the text. Accents are removed where people leave them out (English, French, Spanish, Arabic);
// in German and Japanese they make another word of it ("schön" and "schon", "だめ" and "ため").
#pragma once

#include "insight/text/TextLanguage.h"

#include <vector>

namespace satchel::insight {

struct NormalizedText
{
    QString original;
    QString letters; // words, and of separators: ' ', ',' (a clause ends), '\n' (a sentence), '?' (a question)
    std::vector<qsizetype> origins; // of each letter, in the original

    /// What the original has in the place of some letters.
    QString excerpt(qsizetype begin, qsizetype end) const;
};

constexpr bool isSeparator(QChar letter)
{
    return letter == u' ' || letter == u',' || letter == u'\n' || letter == u'?';
}

/// Linear in the length of the text. Neither begins nor ends with a separator other than '\n' and '?' at its end.
NormalizedText normalizedText(const QString &text, TextLanguage language);

} // namespace satchel::insight
