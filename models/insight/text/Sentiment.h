// SPDX-License-Identifier: GPL-3.0-or-later
// The mood that a note, call or e-mail speaks of, read by the words of a lexicon (decision 41). Pure and deterministic:
// no network, nothing is learned and nothing kept. Knows negations, degrees and "but"; irony and what is between the
// lines it does not. A suggestion for a person, never a fact.
#pragma once

#include "insight/text/TextLanguage.h"

#include <optional>
#include <QStringList>

namespace satchel::insight {

struct Sentiment
{
    enum class Verdict : quint8 {
        TooLittle, // the language is not known, or the text is too short to say anything
        Positive,
        Neutral, // nothing is praised or criticised, or both alike
        Negative,
    };
    Verdict verdict = Verdict::TooLittle;
    double score = 0; // -1 to 1
    QStringList words; // of the text that decided, the strongest first; for Neutral those of both sides, or none
    std::optional<TextLanguage> language;

    /// A key of the field `sentiment`; empty for TooLittle.
    QString choice() const;
};

/// Of what was written now: quotes of earlier e-mails and signatures do not count, neither do names of mentions. Reads
/// the first 20,000 letters, in time linear in them. `preferred` is the language of a text that fits several.
Sentiment sentimentOf(const QString &text, TextLanguage preferred = TextLanguage::English);

/// The text that sentimentOf() and the topics read: without quotes, signatures and addresses of mentions.
QString textToRead(const QString &text);

/// By its script, or by the words that it has in common with each lexicon; none where nothing fits.
std::optional<TextLanguage> languageOf(const QString &text, TextLanguage preferred = TextLanguage::English);

} // namespace satchel::insight
