// SPDX-License-Identifier: GPL-3.0-or-later
// The {fields} in texts of a proposal and what they say.
#pragma once

#include "documents/common/DocumentLexicon.h"
#include "documents/proposal/ProposalFacts.h"

namespace satchel::documents {

/// The names that are allowed in braces, in the order they are offered.
const QStringList &proposalFields();

/// Of one of those, or of any field of a template's box; empty when the store knows nothing.
QString proposalField(const ProposalFacts &facts, const DocumentLexicon &words, const QString &field);

/// Fills the fields of one block's texts and keeps what is wrong, each once: a name that there is not stays as it is,
/// one without a value in the store is omitted.
class BlockFields
{
public:
    BlockFields(const ProposalFacts &facts, const DocumentLexicon &words, size_t block)
        : m_facts(facts), m_words(words), m_block(block)
    {
    }

    QString filled(const QString &text);
    std::vector<BlockProblem> takeProblems() { return std::exchange(m_problems, {}); }

private:
    const ProposalFacts &m_facts;
    const DocumentLexicon &m_words;
    size_t m_block;
    QStringList m_named; // in problems
    std::vector<BlockProblem> m_problems;
};

} // namespace satchel::documents
