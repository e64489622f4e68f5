// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SearchMatches.h"

#include <algorithm>
#include <QStringList>

namespace satchel::ui {

using namespace Qt::StringLiterals;

QString foldedInPlace(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const QString parts = c.decomposition();
        result += parts.isEmpty() ? c.toCaseFolded() : parts.at(0).toCaseFolded();
    }
    return result;
}

namespace {

constexpr qsizetype leastStem = 3; // letters

/// What may be the singular of a word in one of the window's languages: without an ending of the plural.
QStringList stemsOf(const QString &word)
{
    static const QStringList endings{
        u"ies"_s, u"en"_s, u"es"_s, u"er"_s, u"s"_s, u"n"_s, u"e"_s, u"x"_s, u"ات"_s, u"ون"_s, u"ين"_s};
    QStringList stems;
    QString bare = word;
    if (word.startsWith(u"ال"_s) && word.size() - 2 >= leastStem) {
        bare = word.mid(2);
        stems += bare;
    }
    for (const QString &ending : endings) {
        if (bare.endsWith(ending) && bare.size() - ending.size() >= leastStem)
            stems += bare.chopped(ending.size());
    }
    return stems;
}

struct Found
{
    qsizetype at = -1;
    qsizetype size = 0;
};

Found find(const QString &text, const QString &word)
{
    if (const qsizetype at = text.indexOf(word); at >= 0)
        return {at, word.size()};
    for (const QString &stem : stemsOf(word)) {
        for (qsizetype at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
            qsizetype end = at + stem.size();
            while (end < text.size() && text.at(end).isLetter())
                ++end;
            const bool isWholeWord = end - at - stem.size() <= 2; // "currenc" of "currency", no other word
            if ((at == 0 || !text.at(at - 1).isLetter()) && isWholeWord)
                return {at, stem.size()};
        }
    }
    return {};
}

} // namespace

qsizetype wordIn(const QString &text, const QString &word)
{
    return find(text, word).at;
}

QList<std::pair<int, int>> matchesIn(const QString &text, const QString &words)
{
    QList<std::pair<int, int>> matches;
    const QString plain = foldedInPlace(text);
    for (const QString &word : foldedInPlace(words).split(u' ', Qt::SkipEmptyParts)) {
        if (const Found found = find(plain, word); found.at >= 0)
            matches.append({static_cast<int>(found.at), static_cast<int>(found.size)});
    }
    std::ranges::sort(matches);
    return matches;
}

QStringList listedWords(QString list)
{
    QStringList words;
    for (const QString &word : list.replace(u'、', u',').replace(u'،', u',').split(u',', Qt::SkipEmptyParts))
        words += word.trimmed();
    return words;
}

} // namespace satchel::ui
