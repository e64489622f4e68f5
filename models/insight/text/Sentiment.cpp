// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/text/Sentiment.h"

#include "domain/ChoiceNames.h"
#include "domain/MailText.h"
#include "domain/Mention.h"
#include "insight/text/SentimentLexicon.h"

#include <algorithm>
#include <cmath>

namespace satchel::insight {

using namespace Qt::StringLiterals;

namespace {

using Role = LexiconEntry::Role;
using Verdict = Sentiment::Verdict;

constexpr qsizetype mostLetters = 20'000;
constexpr double negated = -0.8; // "not great" says less than "bad"
constexpr double stronger = 1.4;
constexpr double weaker = 0.6;
constexpr double beforeContrast = 0.5;
constexpr double afterContrast = 1.5;
constexpr double inConcession = 0.5;
constexpr double inQuestion = 0.2;
constexpr double saturation = 6; // how much evidence makes a score near 1
constexpr double leastScore = 0.25; // of a verdict other than neutral
constexpr qsizetype wordsOfNeutral = 5; // a shorter text without opinions says too little
constexpr qsizetype mostWords = 3; // that are named

/// A phrase of the lexicon in its place.
struct SentimentToken
{
    FoundPhrase phrase;
    LexiconEntry entry;
    int clause = 0;
    int sentence = 0;
    bool isFlipped = false;
    double factor = 1;
    qsizetype shownBegin = 0; // with the word that denies it
    qsizetype shownEnd = 0;

    bool isOpinion() const { return entry.role == Role::Opinion && entry.weight != 0; }
    double weight() const { return entry.weight * factor * (isFlipped ? negated : 1); }
};

/// What is between two phrases.
struct TokenGap
{
    int distance = 0; // words, in Japanese letters
    bool endsClause = false;
    bool endsSentence = false;
    bool isQuestion = false;
};

TokenGap gapBetween(QStringView letters, qsizetype from, qsizetype to, bool hasSpaces)
{
    TokenGap gap;
    int separators = 0;
    for (qsizetype at = from; at < to; ++at) {
        const QChar letter = letters[at];
        separators += isSeparator(letter) ? 1 : 0;
        gap.endsClause |= isSeparator(letter) && letter != u' ';
        gap.endsSentence |= letter == u'\n' || letter == u'?';
        gap.isQuestion |= letter == u'?';
    }
    gap.distance = hasSpaces ? qMax(0, separators - 1) : static_cast<int>(to - from);
    return gap;
}

class SentimentReader
{
public:
    SentimentReader(const NormalizedText &text, TextLanguage language)
        : m_text(text), m_lexicon(sentimentLexicon(language)), m_hasSpaces(language != TextLanguage::Japanese)
    {
        placeTokens();
        applyDegrees();
        applyNegations();
        applyContrasts();
        applyConcessions();
    }

    const std::vector<SentimentToken> &tokens() const { return m_tokens; }

private:
    /// Clauses and sentences. A sentence that begins with "but" belongs to the one before.
    void placeTokens()
    {
        int clause = 0;
        int sentence = 0;
        size_t spanBegin = 0; // the first token since the last end of a sentence
        qsizetype end = 0;
        for (const FoundPhrase &phrase : m_lexicon.phrases().find(m_text)) {
            const LexiconEntry &entry = m_lexicon.entry(phrase.value);
            const TokenGap gap = gapBetween(m_text.letters, end, phrase.begin, m_hasSpaces);
            const bool opensClause = entry.role == Role::Contrast || entry.role == Role::Concession
                || entry.role == Role::Junction;
            clause += gap.endsClause || opensClause ? 1 : 0;
            if (gap.endsSentence) {
                weakenQuestion(spanBegin, gap.isQuestion);
                spanBegin = m_tokens.size();
                sentence += entry.role == Role::Contrast ? 0 : 1;
            }
            m_tokens.push_back({phrase, entry, clause, sentence, false, 1, phrase.begin, phrase.end});
            end = phrase.end;
        }
        weakenQuestion(spanBegin, gapBetween(m_text.letters, end, m_text.letters.size(), m_hasSpaces).isQuestion);
    }

    /// Who asks whether the price is too high does not say so.
    void weakenQuestion(size_t begin, bool isQuestion)
    {
        for (size_t at = begin; isQuestion && at < m_tokens.size(); ++at)
            m_tokens[at].factor *= inQuestion;
    }

    int distance(size_t earlier, size_t later) const
    {
        return gapBetween(m_text.letters, m_tokens[earlier].phrase.end, m_tokens[later].phrase.begin, m_hasSpaces)
            .distance;
    }

    /// The next opinion of the same clause within reach; none: the number of tokens.
    size_t opinionBehind(size_t token, int reach) const
    {
        for (size_t at = token + 1; at < m_tokens.size() && m_tokens[at].clause == m_tokens[token].clause; ++at) {
            if (distance(token, at) > reach)
                break;
            if (m_tokens[at].isOpinion())
                return at;
        }
        return m_tokens.size();
    }

    size_t opinionBefore(size_t token, int reach) const
    {
        for (size_t at = token; at-- > 0 && m_tokens[at].clause == m_tokens[token].clause;) {
            if (distance(at, token) > reach)
                break;
            if (m_tokens[at].isOpinion())
                return at;
        }
        return m_tokens.size();
    }

    void applyDegrees()
    {
        const SentenceGrammar &grammar = m_lexicon.grammar();
        for (size_t at = 0; at < m_tokens.size(); ++at) {
            const Role role = m_tokens[at].entry.role;
            if (role != Role::Stronger && role != Role::Weaker)
                continue;
            const size_t opinion = grammar.hasDegreeBehind ? opinionBefore(at, grammar.degreeReach)
                                                           : opinionBehind(at, grammar.degreeReach);
            if (opinion < m_tokens.size())
                m_tokens[opinion].factor *= role == Role::Stronger ? stronger : weaker;
        }
    }

    /// "Nicht zufrieden", "überzeugt uns nicht", and "funktioniert nicht gut", which denies both.
    void applyNegations()
    {
        const SentenceGrammar &grammar = m_lexicon.grammar();
        for (size_t at = 0; at < m_tokens.size(); ++at) {
            if (m_tokens[at].entry.role != Role::Negation)
                continue;
            const size_t behind = opinionBehind(at, grammar.negationReach);
            const size_t before = grammar.backwardReach > 0 ? opinionBefore(at, grammar.backwardReach)
                                                            : m_tokens.size();
            const bool hasBehind = grammar.negationReach > 0 && behind < m_tokens.size();
            if (hasBehind)
                flip(behind, at);
            if (before < m_tokens.size() && (!hasBehind || distance(before, at) == 0))
                flip(before, at);
        }
    }

    void flip(size_t opinion, size_t negation)
    {
        SentimentToken &token = m_tokens[opinion];
        token.isFlipped = !token.isFlipped;
        token.shownBegin = qMin(token.shownBegin, m_tokens[negation].phrase.begin);
        token.shownEnd = qMax(token.shownEnd, m_tokens[negation].phrase.end);
    }

    void applyContrasts()
    {
        for (size_t at = 0; at < m_tokens.size(); ++at) {
            if (m_tokens[at].entry.role != Role::Contrast)
                continue;
            for (size_t other = 0; other < m_tokens.size(); ++other) {
                if (m_tokens[other].sentence == m_tokens[at].sentence)
                    m_tokens[other].factor *= other < at ? beforeContrast : afterContrast;
            }
        }
    }

    void applyConcessions()
    {
        for (size_t at = 0; at < m_tokens.size(); ++at) {
            if (m_tokens[at].entry.role != Role::Concession)
                continue;
            for (size_t other = at + 1; other < m_tokens.size() && m_tokens[other].clause == m_tokens[at].clause;
                 ++other)
                m_tokens[other].factor *= inConcession;
        }
    }

    const NormalizedText &m_text;
    const SentimentLexicon &m_lexicon;
    bool m_hasSpaces;
    std::vector<SentimentToken> m_tokens;
};

/// The words that decided; a phrase that comes twice is named once.
QStringList decidingWords(const NormalizedText &text, std::vector<SentimentToken> opinions)
{
    std::stable_sort(opinions.begin(), opinions.end(),
        [](const SentimentToken &a, const SentimentToken &b) { return std::abs(a.weight()) > std::abs(b.weight()); });
    QStringList words;
    for (const SentimentToken &opinion : opinions) {
        const QString word = text.excerpt(opinion.shownBegin, opinion.shownEnd);
        if (words.size() < mostWords && !word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    return words;
}

qsizetype wordCount(const NormalizedText &text, TextLanguage language)
{
    if (language == TextLanguage::Japanese)
        return text.letters.size() / 3; // letters of a usual word
    const auto separators = std::count_if(text.letters.begin(), text.letters.end(), isSeparator);
    return text.letters.isEmpty() ? 0 : static_cast<qsizetype>(separators) + (isSeparator(text.letters.back()) ? 0 : 1);
}

struct ScriptCount
{
    qsizetype kana = 0;
    qsizetype kanji = 0;
    qsizetype arabic = 0;
    qsizetype others = 0;
};

ScriptCount scriptsOf(QStringView text)
{
    ScriptCount count;
    for (const QChar letter : text) {
        if (!letter.isLetter())
            continue;
        switch (letter.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: ++count.kana; break;
        case QChar::Script_Han: ++count.kanji; break;
        case QChar::Script_Arabic: ++count.arabic; break;
        default: ++count.others; break;
        }
    }
    return count;
}

/// How many words of the text are in a lexicon; those of no opinion say more of a language than names of products.
qsizetype evidenceFor(TextLanguage language, const QString &text)
{
    qsizetype evidence = 0;
    const SentimentLexicon &lexicon = sentimentLexicon(language);
    const NormalizedText normalized = normalizedText(text, language);
    for (const FoundPhrase &found : lexicon.phrases().find(normalized)) {
        const QStringView phrase = QStringView(normalized.letters).mid(found.begin, found.end - found.begin);
        const qsizetype words = 1 + phrase.count(u' ');
        evidence += words * (lexicon.entry(found.value).role == Role::Opinion ? 1 : 2);
    }
    return evidence;
}

} // namespace

QString Sentiment::choice() const
{
    switch (verdict) {
    case Verdict::Positive: return choice::positive;
    case Verdict::Neutral: return choice::neutral;
    case Verdict::Negative: return choice::negative;
    case Verdict::TooLittle: break;
    }
    return {};
}

QString textToRead(const QString &text)
{
    return writtenMailText(withoutMentionLinks(text.left(mostLetters)));
}

std::optional<TextLanguage> languageOf(const QString &text, TextLanguage preferred)
{
    const ScriptCount scripts = scriptsOf(text);
    const qsizetype letters = scripts.kana + scripts.kanji + scripts.arabic + scripts.others;
    if (scripts.kana > 0 && 4 * (scripts.kana + scripts.kanji) >= letters)
        return TextLanguage::Japanese;
    if (scripts.arabic > 0 && 3 * scripts.arabic >= letters)
        return TextLanguage::Arabic;
    std::optional<TextLanguage> best;
    qsizetype most = 0;
    for (const TextLanguage language :
        {TextLanguage::English, TextLanguage::German, TextLanguage::French, TextLanguage::Spanish}) {
        const qsizetype evidence = evidenceFor(language, text);
        if (evidence > most || (evidence == most && evidence > 0 && language == preferred)) {
            most = evidence;
            best = language;
        }
    }
    return best;
}

Sentiment sentimentOf(const QString &text, TextLanguage preferred)
{
    Sentiment sentiment;
    const QString written = textToRead(text);
    sentiment.language = languageOf(written, preferred);
    if (!sentiment.language)
        return sentiment;
    const NormalizedText normalized = normalizedText(written, *sentiment.language);
    const SentimentReader reader(normalized, *sentiment.language);
    std::vector<SentimentToken> opinions;
    double sum = 0;
    for (const SentimentToken &token : reader.tokens()) {
        if (!token.isOpinion())
            continue;
        opinions.push_back(token);
        sum += token.weight();
    }
    if (opinions.empty() && wordCount(normalized, *sentiment.language) < wordsOfNeutral)
        return sentiment;
    sentiment.score = sum / std::sqrt(sum * sum + saturation);
    sentiment.verdict = sentiment.score >= leastScore ? Verdict::Positive
        : sentiment.score <= -leastScore              ? Verdict::Negative
                                                      : Verdict::Neutral;
    if (sentiment.verdict != Verdict::Neutral)
        std::erase_if(opinions, [sum](const SentimentToken &token) { return (token.weight() > 0) != (sum > 0); });
    sentiment.words = decidingWords(normalized, std::move(opinions));
    return sentiment;
}

} // namespace satchel::insight
