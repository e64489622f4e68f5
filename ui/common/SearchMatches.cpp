// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SearchMatches.h"

#include <algorithm>
#include <QStringList>

namespace satchel::ui {

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

QList<std::pair<int, int>> matchesIn(const QString &text, const QString &words)
{
    QList<std::pair<int, int>> matches;
    const QString plain = foldedInPlace(text);
    for (const QString &word : foldedInPlace(words).split(u' ', Qt::SkipEmptyParts)) {
        if (const qsizetype at = plain.indexOf(word); at >= 0)
            matches.append({static_cast<int>(at), static_cast<int>(word.size())});
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
