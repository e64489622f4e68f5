// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/text/NormalizedText.h"

#include "domain/TextFolding.h"

namespace satchel::insight {

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'’' || letter == u'ʼ';
}

/// "don't" is "dont" in English and German; in French and Spanish an apostrophe parts two words.
bool joinsAtApostrophe(TextLanguage language)
{
    return language == TextLanguage::English || language == TextLanguage::German;
}

bool isWordLetter(QChar letter)
{
    // Letters beyond the basic plane are rare enough in these languages; emoji part words as signs do.
    return letter.isLetterOrNumber() || letter.isMark();
}

QString normalizedArabic(QStringView word)
{
    QString folded = fold(word);
    folded.replace(u'ة', u'ه');
    folded.replace(u'ى', u'ي');
    return folded;
}

QString normalizedWord(QStringView word, TextLanguage language)
{
    switch (language) {
    case TextLanguage::German:
        return word.toString().normalized(QString::NormalizationForm_C).toLower().replace(u"ß"_s, u"ss"_s);
    case TextLanguage::Japanese: return word.toString().normalized(QString::NormalizationForm_KC).toLower();
    case TextLanguage::Arabic: return normalizedArabic(word);
    case TextLanguage::English:
    case TextLanguage::French:
    case TextLanguage::Spanish: break;
    }
    return fold(word);
}

/// The sign between two words, as the text has it at `at`.
QChar separatorAt(const QString &text, qsizetype at)
{
    const auto letterAt = [&](qsizetype place) {
        return place >= 0 && place < text.size() ? text.at(place) : QChar(u' ');
    };
    switch (text.at(at).unicode()) {
    case u'?':
    case u'？':
    case u'؟': return u'?';
    case u'.': return isWordLetter(letterAt(at - 1)) && isWordLetter(letterAt(at + 1)) ? u' ' : u'\n'; // "2.5", "e.g."
    case u'\n': return letterAt(at + 1).isLower() ? u' ' : u'\n'; // a wrapped line, or a new one
    case u'!':
    case u';':
    case u'…':
    case u'。':
    case u'！':
    case u'；':
    case u'؛': return u'\n';
    case u',':
    case u':':
    case u'、':
    case u'，':
    case u'：':
    case u'،':
    case u'(':
    case u')':
    case u'–':
    case u'—': return u',';
    default: return u' ';
    }
}

int rankOf(QChar separator)
{
    return separator == u' ' ? 0 : separator == u',' ? 1 : separator == u'\n' ? 2 : 3;
}

class TextNormalizer
{
public:
    TextNormalizer(const QString &text, TextLanguage language) : m_language(language)
    {
        m_result.original = text;
        m_result.letters.reserve(text.size());
        m_result.origins.reserve(static_cast<size_t>(text.size()));
    }

    NormalizedText normalize()
    {
        const QString &text = m_result.original;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = endOfWord(at);
            if (end > at) {
                addWord(at, end);
                at = end;
            } else {
                addSeparator(at++);
            }
        }
        while (
            !m_result.letters.isEmpty() && rankOf(m_result.letters.back()) < 2 && isSeparator(m_result.letters.back()))
            removeLast();
        return std::move(m_result);
    }

private:
    bool isInWord(qsizetype at) const
    {
        const QChar letter = m_result.original.at(at);
        return isWordLetter(letter) || letter.category() == QChar::Other_Format // marks of direction
            || (joinsAtApostrophe(m_language) && isApostrophe(letter));
    }

    qsizetype endOfWord(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_result.original.size() && isInWord(end))
            ++end;
        return end;
    }

    void addWord(qsizetype begin, qsizetype end)
    {
        QString word = m_result.original.mid(begin, end - begin);
        word.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format || isApostrophe(letter); });
        const QString letters = normalizedWord(word, m_language);
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const bool isLast = i + 1 == letters.size();
            m_result.origins.push_back(isLast ? end - 1 : qMin(begin + i, end - 1));
        }
        m_result.letters += letters;
    }

    void addSeparator(qsizetype at)
    {
        const QChar separator = separatorAt(m_result.original, at);
        if (m_result.letters.isEmpty())
            return;
        QChar &last = m_result.letters.back();
        if (isSeparator(last)) {
            last = rankOf(separator) > rankOf(last) ? separator : last;
            return;
        }
        m_result.letters += separator;
        m_result.origins.push_back(at);
    }

    void removeLast()
    {
        m_result.letters.chop(1);
        m_result.origins.pop_back();
    }

    TextLanguage m_language;
    NormalizedText m_result;
};

} // namespace

QString NormalizedText::excerpt(qsizetype begin, qsizetype end) const
{
    if (begin < 0 || begin >= end || end > letters.size())
        return {};
    const qsizetype from = origins[static_cast<size_t>(begin)];
    const qsizetype to = origins[static_cast<size_t>(end) - 1];
    return original.mid(from, to + 1 - from).simplified();
}

NormalizedText normalizedText(const QString &text, TextLanguage language)
{
    return TextNormalizer(text, language).normalize();
}

} // namespace satchel::insight
