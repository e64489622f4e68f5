// SPDX-License-Identifier: GPL-3.0-or-later
// What a conversation was about: usual topics of sales by their words in six languages (data/topics.*.tsv), and the
// topics that a team used before where the text has them. Pure: the caller reads the earlier topics.
#pragma once

#include "insight/text/PhraseTable.h"

#include <array>
#include <QHash>
#include <QStringList>

namespace satchel::insight {

/// The keys of the usual topics ("price", "decision_maker"), in the order in which they are offered.
QStringList topicKeys();

/// In the window's language; a key that is not known is its own label.
QString topicLabel(const QString &key);

/// Of a text as textToRead() leaves it: the topics that it has words of, the one with the most words first.
QStringList topicKeysIn(const QString &text, TextLanguage language);

class TopicSuggestions
{
public:
    /// `used`: topics of earlier activities. A usual topic is offered as the team writes it ("Preise"), where one of
    /// these says so.
    explicit TopicSuggestions(const QStringList &used = {});

    /// What could be added to `present`, the most certain first, at most `most`. Reads the same part of a note as
    /// sentimentOf().
    QStringList find(const QString &text, const QStringList &present, TextLanguage preferred = TextLanguage::English,
        qsizetype most = 4) const;

private:
    QStringList m_used;
    QHash<QString, QString> m_ofKey; // how the team writes a usual topic
    std::vector<PhraseTable> m_usedPhrases; // of each language; values are places in m_used
};

} // namespace satchel::insight
