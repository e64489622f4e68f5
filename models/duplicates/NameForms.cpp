// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/NameForms.h"
#include "domain/TextFolding.h"
#include "duplicates/WordList.h"

#include <algorithm>
#include <memory>
#include <QString>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace satchel::duplicates {

namespace {

Script scriptOf(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Latin: return Script::Latin;
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Syriac: return Script::Consonants;
    case QChar::Script_Han: return Script::Ideographs;
    default: return c.isLetter() ? Script::Spelled : Script::None;
    }
}

/// That of the letter that says the least about how the name sounds.
Script scriptOf(const QString &text)
{
    Script script = Script::None;
    for (const QChar c : text) {
        // Chinese characters outside of the basic plane are rare and names need no others
        script = std::max(script, c.isSurrogate() ? Script::Ideographs : scriptOf(c));
    }
    return script;
}

/// One per thread: a transliterator may not be shared, and making one takes milliseconds.
QString inLatinLetters(const QString &text)
{
    thread_local const std::unique_ptr<icu::Transliterator> latin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance(icu::UnicodeString("Any-Latin; Latin-ASCII"), UTRANS_FORWARD, status));
    }();
    if (!latin)
        return text; // an ICU without its data: names of other scripts are then compared as they are
    icu::UnicodeString written(text.utf16(), static_cast<int32_t>(text.size()));
    latin->transliterate(written);
    return QString::fromUtf16(written.getBuffer(), written.length());
}

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/// Letters and digits in words, without the second letter of "ae", "oe" and "ue".
std::string plainWords(const QString &folded)
{
    std::string words;
    for (const QChar c : folded) {
        const bool isWord = c.isLetterOrNumber();
        if (!isWord) {
            if (!words.empty() && words.back() != ' ' && c != u'\'' && c != u'’')
                words += ' ';
        } else if (c.unicode() < 0x80) {
            const char letter = c.toLatin1();
            const char before = words.empty() ? ' ' : words.back();
            if (letter != 'e' || (before != 'a' && before != 'o' && before != 'u'))
                words += letter;
        } else {
            words += QString(c).toStdString();
        }
    }
    while (!words.empty() && words.back() == ' ')
        words.pop_back();
    return words;
}

/// The sound of a consonant, where several letters write it; 0 for what is not heard.
char soundOf(char c)
{
    switch (c) {
    case 'c':
    case 'q':
    case 'g': return 'k';
    case 'z':
    case 'x': return 's';
    case 'v': return 'f';
    case 'b': return 'p';
    case 'd': return 't';
    case 'h':
    case 'j':
    case 'w':
    case 'y': return 0;
    default: return isVowel(c) ? '\0' : c;
    }
}

class ShortForms
{
public:
    ShortForms()
    {
        m_lines = wordList(u"nicknames.txt"_s);
        for (const QString &line : std::as_const(m_lines)) {
            const int group = static_cast<int>(m_long.size());
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            m_long.push_back(plainWords(words.front()));
            for (const QString &word : words)
                m_groups[plainWords(word)].push_back(group);
        }
    }

    bool share(std::string_view a, std::string_view b) const
    {
        const auto first = m_groups.find(std::string(a));
        const auto second = m_groups.find(std::string(b));
        if (first == m_groups.end() || second == m_groups.end())
            return false;
        return std::ranges::any_of(
            first->second, [&](int group) { return std::ranges::find(second->second, group) != second->second.end(); });
    }

    std::string_view longForm(std::string_view word) const
    {
        const auto known = m_groups.find(std::string(word));
        return known == m_groups.end() ? word : std::string_view(m_long[static_cast<size_t>(known->second.front())]);
    }

private:
    QStringList m_lines;
    std::vector<std::string> m_long; // of each group
    std::unordered_map<std::string, std::vector<int>> m_groups;
};

const ShortForms &shortForms()
{
    static const ShortForms forms;
    return forms;
}

} // namespace

LatinName latinName(const QString &name)
{
    const Script script = scriptOf(name);
    if (script == Script::Ideographs)
        return {fold(name).remove(u' ').remove(u'\u3000').toStdString(), script};
    const bool isLatin = script == Script::Latin || script == Script::None;
    return {plainWords(fold(isLatin ? name : inLatinLetters(name))), script};
}

std::vector<std::string_view> nameWords(std::string_view name)
{
    std::vector<std::string_view> words;
    while (!name.empty()) {
        const size_t end = std::min(name.find(' '), name.size());
        if (end > 0)
            words.push_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

std::string consonants(std::string_view word)
{
    std::string sounds;
    for (size_t i = 0; i < word.size(); ++i) {
        const bool isFollowedByH = i + 1 < word.size() && word[i + 1] == 'h';
        const char sound = word[i] == 'p' && isFollowedByH ? 'f' : soundOf(word[i]);
        if (sound && (sounds.empty() || sounds.back() != sound))
            sounds += sound;
    }
    return sounds;
}

bool areShortForms(std::string_view a, std::string_view b)
{
    return shortForms().share(a, b);
}

std::string_view longForm(std::string_view word)
{
    return shortForms().longForm(word);
}

} // namespace satchel::duplicates
