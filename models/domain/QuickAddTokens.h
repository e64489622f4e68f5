// SPDX-License-Identifier: GPL-3.0-or-later
// A typed line cut into words, each as it was written and as it is compared. Japanese is cut where a figure with its
// unit or a word of the table begins or ends; the rest stays in one piece.
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
    bool isJoined = false; // no space before it

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

/// Tokens from one to another as they were written, without the spaces around them.
QString textOf(const QuickAddTokens &line, size_t from, size_t to);

/// With Western digits for those of other scripts.
QString withWesternDigits(QString text);

} // namespace satchel
