// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/text/PhraseTable.h"

#include <algorithm>

namespace satchel::insight {

namespace {

constexpr qsizetype shortestCompoundHead = 2; // letters before the part of a compound that is looked for

qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && !isSeparator(text[at]))
        ++at;
    return at;
}

/// What may be written together with the Arabic word behind it: and, so, in, for, like, will; and the article.
constexpr std::array<QStringView, 14> arabicPrefixes{
    u"وال", u"بال", u"فال", u"كال", u"ولل", u"ال", u"لل", u"وب", u"ول", u"و", u"ف", u"ب", u"ل", u"س"};

constexpr qsizetype shortestArabicStem = 3;

} // namespace

void PhraseTable::add(const QString &phrase, int value)
{
    const QString written = phrase.trimmed();
    QString letters = normalizedText(written, m_language).letters;
    while (!letters.isEmpty() && isSeparator(letters.back()))
        letters.chop(1);
    if (letters.isEmpty())
        return;
    const bool isAnywhere = m_language == TextLanguage::Japanese;
    const bool isInside = written.startsWith(u'*');
    Phrase made{letters, isAnywhere || written.endsWith(u'*'), value};
    if (isInside)
        m_inside.push_back(made);
    m_atStart.push_back(std::move(made));
}

void PhraseTable::finish()
{
    for (std::vector<Phrase> *phrases : {&m_atStart, &m_inside})
        std::stable_sort(phrases->begin(), phrases->end(),
            [](const Phrase &a, const Phrase &b) { return a.letters.compare(b.letters) < 0; });
}

PhraseTable::Match PhraseTable::longest(const std::vector<Phrase> &phrases, QStringView text, qsizetype at)
{
    Match best;
    auto low = phrases.begin();
    auto high = phrases.end();
    for (qsizetype depth = 0; low != high; ++depth) {
        const bool isWordEnd = at + depth >= text.size() || isSeparator(text[at + depth]);
        for (; low != high && low->letters.size() == depth; ++low) { // the shorter ones come first
            if (isWordEnd || low->isOpen)
                best = {depth, low->value};
        }
        if (at + depth >= text.size())
            break;
        const QChar letter = text[at + depth];
        low = std::lower_bound(
            low, high, letter, [depth](const Phrase &phrase, QChar wanted) { return phrase.letters[depth] < wanted; });
        high = std::upper_bound(
            low, high, letter, [depth](QChar wanted, const Phrase &phrase) { return wanted < phrase.letters[depth]; });
    }
    return best;
}

/// A word that does not begin with a phrase, but has one in it.
bool PhraseTable::findInWord(QStringView text, qsizetype begin, qsizetype end, FoundPhrase &found) const
{
    const auto take = [&](const Match &match, qsizetype at) {
        if (match.size == 0)
            return false;
        found = {begin, wordEnd(text, at + match.size), match.value};
        return true;
    };
    if (m_language == TextLanguage::Arabic) {
        for (const QStringView prefix : arabicPrefixes) {
            const qsizetype at = begin + prefix.size();
            if (end - at >= shortestArabicStem && text.mid(begin, prefix.size()) == prefix
                && take(longest(m_atStart, text, at), at))
                return true;
        }
        return false;
    }
    if (m_inside.empty())
        return false;
    for (qsizetype at = begin + shortestCompoundHead; at < end; ++at) {
        if (take(longest(m_inside, text, at), at))
            return true;
    }
    return false;
}

std::vector<FoundPhrase> PhraseTable::findAnywhere(QStringView text) const
{
    std::vector<FoundPhrase> found;
    for (qsizetype at = 0; at < text.size();) {
        const Match match = longest(m_atStart, text, at);
        if (match.size > 0)
            found.push_back({at, at + match.size, match.value});
        at += qMax<qsizetype>(1, match.size);
    }
    return found;
}

std::vector<FoundPhrase> PhraseTable::find(const NormalizedText &text) const
{
    const QStringView letters = text.letters;
    if (m_language == TextLanguage::Japanese)
        return findAnywhere(letters);
    std::vector<FoundPhrase> found;
    for (qsizetype at = 0; at < letters.size();) {
        if (isSeparator(letters[at])) {
            ++at;
            continue;
        }
        const qsizetype end = wordEnd(letters, at);
        FoundPhrase phrase{at, end, 0};
        if (const Match match = longest(m_atStart, letters, at); match.size > 0) {
            phrase.end = wordEnd(letters, at + match.size);
            phrase.value = match.value;
            found.push_back(phrase);
        } else if (findInWord(letters, at, end, phrase)) {
            found.push_back(phrase);
        }
        at = phrase.end;
    }
    return found;
}

} // namespace satchel::insight
