// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddLexicon.h"

#include "domain/TextFolding.h"

#include <algorithm>
#include <QHash>
#include <QStringList>

namespace satchel {

QuickAddLexicon::QuickAddLexicon(const QStringList &languages)
{
    for (const QString &language : languages) {
        for (const QuickAddWord &word : quickAddWords(language)) {
            const QStringList words = fold(QString::fromUtf16(word.text)).split(u' ');
            m_phrases.insert(words.first(), {words, word.kind, word.value});
            if (language == u"ja" && !m_unspaced.contains(words.first()))
                m_unspaced.append(words.first());
        }
    }
    std::sort(m_unspaced.begin(), m_unspaced.end(),
        [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
}

QString QuickAddLexicon::unspacedWordAt(QStringView text, qsizetype at) const
{
    const auto found = std::find_if(m_unspaced.begin(), m_unspaced.end(),
        [rest = text.mid(at)](const QString &word) { return rest.startsWith(word); });
    return found == m_unspaced.end() ? QString() : *found;
}

bool QuickAddLexicon::standsAt(const Phrase &phrase, const std::vector<QString> &words, size_t at)
{
    const auto size = static_cast<size_t>(phrase.words.size());
    if (at + size > words.size())
        return false;
    for (size_t i = 1; i < size; ++i) {
        if (words[at + i] != phrase.words.at(static_cast<qsizetype>(i)))
            return false;
    }
    return true;
}

FoundWord QuickAddLexicon::find(WordKind kind, const std::vector<QString> &words, size_t at) const
{
    FoundWord found;
    if (at >= words.size())
        return found;
    const auto [begin, end] = m_phrases.equal_range(words[at]);
    for (auto phrase = begin; phrase != end; ++phrase) {
        const auto size = static_cast<size_t>(phrase->words.size());
        if (phrase->kind == kind && size > found.size && standsAt(*phrase, words, at))
            found = {phrase->value, size};
    }
    return found;
}

const QuickAddLexicon &quickAddLexicon(const QString &language)
{
    static const QHash<QString, QuickAddLexicon> all = [] {
        QHash<QString, QuickAddLexicon> lexicons;
        for (const QString &own :
            {QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("ar"), QStringLiteral("ja")})
            lexicons.insert(own, QuickAddLexicon({QStringLiteral("en"), QStringLiteral("de"), own}));
        lexicons.insert({}, QuickAddLexicon({QStringLiteral("en"), QStringLiteral("de")}));
        return lexicons;
    }();
    const auto known = all.constFind(language);
    return known == all.constEnd() ? *all.constFind({}) : *known;
}

} // namespace satchel
