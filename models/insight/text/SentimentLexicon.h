// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which the mood of a note is read, one table for each language (data/sentiment.*.tsv), written for what
// sales people write down. A line is a kind and its phrases, separated by commas; a kind is a weight (-3 to 3; 0 hides
// the words in a phrase that says nothing, such as "good morning") or the name of a role below.
#pragma once

#include "insight/text/PhraseTable.h"

#include <QStringList>

namespace satchel::insight {

struct LexiconEntry
{
    enum class Role : quint8 {
        Opinion, // by its weight
        Negation, // not: the next opinion means the contrary
        Stronger, // very: the next opinion counts more
        Weaker, // a bit: less
        Contrast, // but: what comes later counts more than what came before
        Concession, // although: its clause counts less
        Junction, // and: a clause ends for negations
        Common, // the, of: says only which language it is
    };
    Role role = Role::Opinion;
    double weight = 0;
};

/// How sentences are built, as far as negations ask for it. Reaches count words between the two, in Japanese letters.
struct SentenceGrammar
{
    int negationReach = 0; // of "not" to the opinion behind it
    int backwardReach = 0; // to the opinion before it: "überzeugt uns nicht"
    int degreeReach = 0; // of "very" to the opinion behind it
    bool hasDegreeBehind = false; // "very" is behind its opinion instead
};

class SentimentLexicon
{
public:
    explicit SentimentLexicon(TextLanguage language);

    const PhraseTable &phrases() const { return m_phrases; }
    const LexiconEntry &entry(int value) const { return m_entries[static_cast<size_t>(value)]; }
    const SentenceGrammar &grammar() const { return m_grammar; }

private:
    PhraseTable m_phrases;
    std::vector<LexiconEntry> m_entries;
    SentenceGrammar m_grammar;
};

/// Read from the program's data on the first call.
const SentimentLexicon &sentimentLexicon(TextLanguage language);

/// The lines of a table of this folder, without comments: kind and phrases. Asserts that the file is there.
struct LexiconLine
{
    QString kind;
    QStringList phrases;
};
std::vector<LexiconLine> lexiconLines(const QString &file);

} // namespace satchel::insight
