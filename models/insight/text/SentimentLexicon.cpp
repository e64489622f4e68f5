// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/text/SentimentLexicon.h"

#include <optional>
#include <QFile>

using namespace Qt::StringLiterals;

static void loadLexiconsResource() // outside of every namespace, as Q_INIT_RESOURCE wants it
{
    Q_INIT_RESOURCE(lexicons);
}

namespace satchel::insight {

namespace {

std::optional<LexiconEntry> lexiconEntryOf(const QString &kind)
{
    using Role = LexiconEntry::Role;
    static constexpr std::array<std::pair<QLatin1StringView, Role>, 7> roles{{
        {"not"_L1, Role::Negation},
        {"very"_L1, Role::Stronger},
        {"less"_L1, Role::Weaker},
        {"but"_L1, Role::Contrast},
        {"although"_L1, Role::Concession},
        {"and"_L1, Role::Junction},
        {"common"_L1, Role::Common},
    }};
    for (const auto &[name, role] : roles) {
        if (kind == name)
            return LexiconEntry{role, 0};
    }
    bool isNumber = false;
    const double weight = kind.toDouble(&isNumber);
    return isNumber ? std::optional(LexiconEntry{Role::Opinion, weight}) : std::nullopt;
}

SentenceGrammar sentenceGrammarOf(TextLanguage language)
{
    switch (language) {
    case TextLanguage::English: return {3, 0, 1};
    case TextLanguage::German: return {3, 4, 1};
    case TextLanguage::French: return {3, 3, 1};
    case TextLanguage::Spanish: return {3, 0, 1};
    case TextLanguage::Japanese: return {0, 6, 3};
    case TextLanguage::Arabic: return {2, 0, 0, true};
    }
    return {};
}

} // namespace

std::vector<LexiconLine> lexiconLines(const QString &file)
{
    loadLexiconsResource();
    QFile data(u":/lexicons/"_s + file);
    const bool isOpen = data.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    std::vector<LexiconLine> lines;
    for (const QString &line : QString::fromUtf8(data.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (!line.startsWith(u'#') && tab > 0)
            lines.push_back({line.left(tab), line.mid(tab + 1).split(u',', Qt::SkipEmptyParts)});
    }
    return lines;
}

SentimentLexicon::SentimentLexicon(TextLanguage language) : m_phrases(language), m_grammar(sentenceGrammarOf(language))
{
    for (const LexiconLine &line : lexiconLines(u"sentiment.%1.tsv"_s.arg(languageCode(language)))) {
        const auto entry = lexiconEntryOf(line.kind);
        Q_ASSERT(entry);
        if (!entry)
            continue;
        for (const QString &phrase : line.phrases)
            m_phrases.add(phrase, static_cast<int>(m_entries.size()));
        m_entries.push_back(*entry);
    }
    m_phrases.finish();
}

const SentimentLexicon &sentimentLexicon(TextLanguage language)
{
    static const std::array<SentimentLexicon, textLanguages.size()> all{SentimentLexicon(TextLanguage::English),
        SentimentLexicon(TextLanguage::German), SentimentLexicon(TextLanguage::French),
        SentimentLexicon(TextLanguage::Spanish), SentimentLexicon(TextLanguage::Japanese),
        SentimentLexicon(TextLanguage::Arabic)};
    return all[static_cast<size_t>(language)];
}

} // namespace satchel::insight
