// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/LegacyEncoding.h"

#include "exchange/ByteView.h"

#include <algorithm>
#include <array>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype runOfAnotherScript = 3; // letters beyond ASCII in a row, which Western languages do not have
constexpr double mostOfGuess = 0.6; // what is no Western text is never certain

struct Candidate
{
    TextEncoding encoding;
    QStringView common; // the most frequent letters of what is written in it
};

// By the frequencies of letters in running text of the languages that use the encoding.
constexpr std::array candidates = {Candidate{TextEncoding::Windows1251, u"оеаинтсрвлкмдпу"},
    Candidate{TextEncoding::Koi8R, u"оеаинтсрвлкмдпу"}, Candidate{TextEncoding::Windows1253, u"αοιετσνηυρπκμλς"},
    Candidate{TextEncoding::Windows1250, u"ąćęłńóśźżáčďéěíňřšťúůýžőű"},
    Candidate{TextEncoding::MacRoman, u"äöüßéèêëàâçîïôûñáíóúÄÖÜÉ"},
    Candidate{TextEncoding::Windows1254, u"ığşçöüİŞĞÇÖÜ"}, Candidate{TextEncoding::Windows1255, u"יוהלאמתרבשנ"},
    Candidate{TextEncoding::Windows1256, u"اليمنرتوبعد"}, Candidate{TextEncoding::ShiftJis, {}},
    Candidate{TextEncoding::EucJp, {}}, Candidate{TextEncoding::Gb18030, {}}, Candidate{TextEncoding::EucKr, {}},
    Candidate{TextEncoding::Big5, {}}};

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// The share of the letters beyond ASCII that are where Western words have them: among ASCII letters, no more than two
/// in a row, and no capital behind a small letter. What is no letter must not be within a word.
double shareOfWestern(const QString &text)
{
    qint64 good = 0;
    qint64 bad = 0;
    qsizetype run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80) {
            run = 0;
            continue;
        }
        const QChar before = i > 0 ? text.at(i - 1) : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar(u' ');
        const bool isApostrophe = c == QChar(0x2019) || c == QChar(0x00B4) || c == QChar(0x00AD);
        if (!c.isLetter()) {
            run = 0;
            bad += !isApostrophe && isAsciiLetter(before) && isAsciiLetter(after);
            continue;
        }
        const bool isOddCapital = c.isUpper() && before.isLower();
        if (++run >= runOfAnotherScript)
            bad += run == runOfAnotherScript ? run : 1;
        else if (isOddCapital)
            ++bad;
        else
            ++good;
    }
    return good + bad == 0 ? 1 : double(good) / double(good + bad);
}

bool isKana(QChar c)
{
    const bool isHalfWidth = c.unicode() >= 0xFF61 && c.unicode() <= 0xFF9F; // what other bytes look like
    return !isHalfWidth && (c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana);
}

/// Of what is beyond ASCII: a text of letters has the frequent ones, and no capital behind a small letter.
double scoreOfLetters(const QString &text, QStringView common)
{
    qint64 all = 0;
    qint64 frequent = 0;
    qint64 inPlace = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80)
            continue;
        const bool isOddCapital = c.isUpper() && i > 0 && text.at(i - 1).isLower();
        ++all;
        inPlace += c.isLetter() && !isOddCapital;
        frequent += common.contains(c, Qt::CaseInsensitive) && !isOddCapital;
    }
    return all == 0 ? 0 : (double(frequent) + double(inPlace)) / double(2 * all);
}

/// A Korean text has Hangul and hardly any Han; a Japanese one has kana, and no other has them by chance.
double scoreOfEastAsia(const QString &text, TextEncoding encoding)
{
    qint64 all = 0;
    qint64 own = 0;
    qint64 kana = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            continue;
        ++all;
        kana += isKana(c);
        own += encoding == TextEncoding::EucKr ? c.script() == QChar::Script_Hangul
                                               : c.script() == QChar::Script_Han || isKana(c);
    }
    const bool isJapanese = encoding == TextEncoding::ShiftJis || encoding == TextEncoding::EucJp;
    const double most = encoding == TextEncoding::EucKr ? 0.82 : !isJapanese ? 0.8 : kana * 20 >= all ? 0.85 : 0.75;
    return all == 0 ? 0 : most * double(own) / double(all);
}

/// How much of what is beyond ASCII is what people write in that encoding.
double scoreOf(const Candidate &candidate, const QByteArray &sample)
{
    QStringDecoder decoder(encodingName(candidate.encoding).toLatin1().constData());
    if (!decoder.isValid())
        return 0;
    const QString text = decoder.decode(sample);
    if (candidate.common.isEmpty())
        return decoder.hasError() ? 0 : scoreOfEastAsia(text, candidate.encoding);
    return scoreOfLetters(text, candidate.common);
}

} // namespace

LegacyGuess guessLegacyEncoding(const QByteArray &sample)
{
    const double western = shareOfWestern(decodeText(view(sample), TextEncoding::Windows1252));
    LegacyGuess guess{TextEncoding::Windows1252, western};
    if (western >= 0.9)
        return guess;
    double best = 0;
    for (const Candidate &candidate : candidates) {
        const double score = scoreOf(candidate, sample);
        if (score <= best || score < western)
            continue;
        best = score;
        guess = {candidate.encoding, score * mostOfGuess};
    }
    return guess;
}

} // namespace satchel::exchange
