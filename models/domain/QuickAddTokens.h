// SPDX-License-Identifier: GPL-3.0-or-later
// A typed line cut into words, each as it was written and as it is compared.
#pragma once

#include "domain/QuickAddLexicon.h"

namespace satchel {

struct QuickAddToken
{
    QString text; // as typed
    qsizetype start = 0;
    bool isLiteral = false; // inside double quotes
    bool endsClause = false; // a comma, semicolon or colon follows
    bool isCapitalised = false;

    qsizetype end() const { return start + text.size(); }
};

struct QuickAddTokens
{
    std::vector<QuickAddToken> tokens;
    std::vector<QString> words; // folded, without punctuation at the ends; empty for a literal

    const QuickAddLexicon *lexicon = nullptr; // of the language it is written in

    size_t size() const { return tokens.size(); }
    FoundWord find(WordKind kind, size_t at) const { return lexicon->find(kind, words, at); }
};

QuickAddTokens tokenize(const QString &text, const QuickAddLexicon &lexicon);

/// With Western digits for those of other scripts.
QString withWesternDigits(QString text);

} // namespace satchel
