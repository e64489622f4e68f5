// SPDX-License-Identifier: GPL-3.0-or-later
// A typed line cut into words, each as it was written and as it is compared.
#pragma once

#include <QString>
#include <vector>

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

    size_t size() const { return tokens.size(); }
};

QuickAddTokens tokenize(const QString &text);

} // namespace satchel
