// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases of one language, and where a text has them. "disappoint*" is every word that begins so, "*verzug" every word
// that ends so, "*verzug*" every word with it. Japanese has no spaces: its phrases are found anywhere, the longest
// first. An Arabic word may have an article or one of the short prepositions before it.
#pragma once

#include "insight/text/NormalizedText.h"

namespace satchel::insight {

struct FoundPhrase
{
    qsizetype begin = 0; // in NormalizedText::letters
    qsizetype end = 0; // whole words, other than in Japanese
    int value = 0;
};

class PhraseTable
{
public:
    explicit PhraseTable(TextLanguage language) : m_language(language) {}

    /// A phrase as it is written; none of nothing but signs.
    void add(const QString &phrase, int value);
    /// Once, after all phrases were added.
    void finish();

    /// In the order of the text. They do not overlap: the longest that begins at a word counts.
    std::vector<FoundPhrase> find(const NormalizedText &text) const;

private:
    struct Phrase
    {
        QString letters;
        bool isOpen = false; // the word may go on behind it
        int value = 0;
    };
    struct Match
    {
        qsizetype size = 0; // 0: none
        int value = 0;
    };

    static Match longest(const std::vector<Phrase> &phrases, QStringView text, qsizetype at);
    bool findInWord(QStringView text, qsizetype begin, qsizetype end, FoundPhrase &found) const;
    std::vector<FoundPhrase> findAnywhere(QStringView text) const;

    TextLanguage m_language;
    std::vector<Phrase> m_atStart; // of a word; sorted
    std::vector<Phrase> m_inside; // behind its first letters; sorted
};

} // namespace satchel::insight
