// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TextFolding.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Letters that Unicode does not decompose, yet people type without their stroke or as two letters.
QStringView spelledOut(char16_t c)
{
    switch (c) {
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ø': return u"o";
    case u'đ':
    case u'ð': return u"d";
    case u'ł': return u"l";
    case u'þ': return u"th";
    case u'ı': return u"i";
    default: return {};
    }
}

QString foldDecomposed(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || c.unicode() == 0x0640) // accents, Arabic tatweel
            continue;
        const QStringView spelled = spelledOut(c.unicode());
        if (spelled.isEmpty())
            folded.append(c);
        else
            folded.append(spelled);
    }
    return folded;
}

/// Letters of European languages (up to U+017F) fold one by one, so their foldings are worked out once.
constexpr char16_t europeanEnd = 0x180;

QString foldUnicode(QStringView text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= europeanEnd; }))
        return foldDecomposed(text);
    static const auto foldings = [] {
        std::array<QString, europeanEnd> all;
        for (char16_t c = 0; c < europeanEnd; ++c)
            all[c] = foldDecomposed(QStringView(&c, 1));
        return all;
    }();
    QVarLengthArray<QChar, 256> folded;
    for (const QChar c : text) {
        const QString &letter = foldings[c.unicode()];
        folded.append(letter.constData(), letter.size());
    }
    return QString(folded.constData(), folded.size());
}

QChar lowerAscii(QChar c)
{
    const char16_t u = c.unicode();
    return QChar(u >= u'A' && u <= u'Z' ? char16_t(u + 32) : u);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

} // namespace

QString fold(QStringView text)
{
    if (!isAscii(text))
        return foldUnicode(text);
    QString folded(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), folded.begin(), lowerAscii);
    return folded;
}

int compareFolded(std::string_view a, std::string_view b)
{
    const auto isBeyondAscii = [](std::string_view text, size_t at) {
        return at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80;
    };
    const size_t common = std::min(a.size(), b.size());
    size_t i = 0;
    while (i < common && static_cast<unsigned char>(a[i]) < 0x80 && lower(a[i]) == lower(b[i]))
        ++i;
    if (isBeyondAscii(a, i) || isBeyondAscii(b, i)) {
        const auto unicode = [](std::string_view text) {
            return fold(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        };
        return unicode(a).compare(unicode(b));
    }
    if (i == common)
        return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
    return lower(a[i]) < lower(b[i]) ? -1 : 1;
}

QString phoneDigits(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}

void appendSearchText(QString &words, QStringView text)
{
    const bool foldsOnTheWay = isAscii(text);
    const QString folded = foldsOnTheWay ? QString() : foldUnicode(text);
    const QStringView letters = foldsOnTheWay ? text : QStringView(folded);
    const qsizetype before = words.size();
    words.resize(before + letters.size() * 3 / 2 + 3); // at most every other character begins a word
    QChar *end = words.data() + before;
    bool isInWord = false;
    for (const QChar c : letters) {
        const bool separates = c.unicode() < 0x80 ? c.unicode() <= u' ' : c.isSpace();
        if (!separates && !isInWord) {
            *end++ = u' ';
            *end++ = u' ';
        }
        if (!separates)
            *end++ = lowerAscii(c);
        isInWord = !separates;
    }
    words.truncate(end - words.constData());
}

} // namespace satchel
