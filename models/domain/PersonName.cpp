// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PersonName.h"

#include "domain/TextFolding.h"

#include <algorithm>
#include <iterator>

namespace satchel {

namespace {

bool isFamilyFirst(const QString &word)
{
    if (word.isEmpty())
        return false;
    const char32_t letter = word.size() > 1 && word.front().isHighSurrogate() ? QChar::surrogateToUcs4(word[0], word[1])
                                                                              : word.front().unicode();
    return std::any_of(std::begin(familyFirstScripts), std::end(familyFirstScripts),
        [letter](const char32_t(&script)[2]) { return letter >= script[0] && letter <= script[1]; });
}

QStringList foldedWords(const QString &text)
{
    QString words = fold(text);
    std::ranges::replace_if(
        words, [](QChar c) { return c.isPunct() || c.isSymbol() || c.isSpace(); }, u' ');
    return words.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool isCalled(const QString &name, const QString &words)
{
    const QStringList parts = foldedWords(name);
    const QStringList asked = foldedWords(words);
    return !asked.isEmpty() && std::ranges::all_of(asked, [&parts](const QString &word) {
        return std::ranges::any_of(parts, [&word](const QString &part) { return part.startsWith(word); });
    });
}

QString PersonName::full() const
{
    return (isFamilyFirst(last) ? last + u' ' + first : first + u' ' + last).trimmed();
}

PersonName PersonName::fromFull(const QString &name)
{
    const QString text = name.simplified(); // ideographic spaces too
    if (const qsizetype space = text.indexOf(u' '); space > 0 && isFamilyFirst(text))
        return {text.mid(space + 1), text.left(space)};
    const qsizetype space = text.lastIndexOf(u' ');
    return {text.left(qMax<qsizetype>(space, 0)), text.mid(space + 1)};
}

PersonName PersonName::fromText(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    return comma > 0 ? PersonName{name.mid(comma + 1).simplified(), name.left(comma).simplified()} : fromFull(name);
}

} // namespace satchel
