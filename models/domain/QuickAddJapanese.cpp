// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddJapanese.h"

#include "domain/TextFolding.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

/// Folded letter by letter, so that a place in it is the same place in the text.
QString foldedInPlace(QStringView text)
{
    QString folded = text.toString();
    for (QChar &c : folded) {
        const QString one = fold(QStringView(&c, 1));
        if (one.size() == 1)
            c = one.front();
    }
    return folded;
}

bool isKanjiNumeral(QChar c)
{
    return QStringView(u"〇一二三四五六七八九十").contains(c);
}

/// "三" → 3, "二十" → 20, "二十三" → 23; figures as they are.
int numeral(const QString &text)
{
    const QStringView digits = u"〇一二三四五六七八九";
    if (text.isEmpty() || !isKanjiNumeral(text.front()))
        return text.toInt();
    const qsizetype ten = text.indexOf(u'十');
    const auto value = [&digits](QStringView part) {
        int number = 0;
        for (const QChar c : part)
            number = 10 * number + static_cast<int>(digits.indexOf(c));
        return number;
    };
    if (ten < 0)
        return value(text);
    const QStringView all = text;
    return 10 * (ten == 0 ? 1 : value(all.left(ten))) + value(all.mid(ten + 1));
}

/// A date or time in figures, the figures of a length of time, or an ordinal. Kanji numerals only of times and lengths:
/// 四日市 and 三日月 are no days.
JapanesePiece figureAt(const QString &text, qsizetype at)
{
    static const QRegularExpression date(
        u"(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{1,2}月末|(?:\\d{4}-\\d{1,2}-\\d{1,2}|(?:\\d{4}/)?\\d{1,2}/\\d{1,2}|\\d{1,2}:\\d{2})(?!\\d)"_s);
    static const QRegularExpression clock(
        u"(\\d{1,2}|(?!一時[^にかまのよ半頃])[一二三四五六七八九十]{1,3})時(?![間的])(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})分|(半))?"_s);
    static const QRegularExpression length(
        u"(\\d{1,3}|[一二三四五六七八九十]{1,3})(?=(?:時間|分|日|週間|週|[かカヶヵケ]月|年)(?:後|前|[こご]と|毎|以内|に[1一]回))"_s);
    static const QRegularExpression day(u"\\d{1,2}日(?![間目付本以あ])"_s);
    static const QRegularExpression ordinal(u"第([1-4一二三四])(?=[月火水木金土日]曜)"_s);
    static const QRegularExpression note(u"\\([月火水木金土日]\\)"_s);
    constexpr auto here = QRegularExpression::AnchorAtOffsetMatchOption;
    const auto matchHere = [&](const QRegularExpression &form) {
        return form.match(text, at, QRegularExpression::NormalMatch, here);
    };
    if (const auto match = matchHere(length); match.hasMatch())
        return {at, match.capturedLength(), QString::number(numeral(match.captured(1)))};
    if (const auto match = matchHere(date); match.hasMatch())
        return {at, match.capturedLength(), match.captured()};
    if (const auto match = matchHere(clock); match.hasMatch()) {
        const int minute = match.captured(3).isEmpty() ? numeral(match.captured(2)) : 30;
        return {at, match.capturedLength(), u"%1:%2"_s.arg(numeral(match.captured(1))).arg(minute, 2, 10, QChar(u'0'))};
    }
    if (const auto match = matchHere(day); match.hasMatch())
        return {at, match.capturedLength(), match.captured()};
    if (const auto match = matchHere(ordinal); match.hasMatch())
        return {at, match.capturedLength(), u"第%1"_s.arg(numeral(match.captured(1)))};
    if (const auto match = matchHere(note); match.hasMatch())
        return {at, match.capturedLength(), match.captured()};
    return {at, 0};
}

/// 月・水, 月水金, 火曜・木曜 behind 毎週: each day as its word, what is between them as "and". Two at least, and no
/// other word may go on there: 毎週土日祝日 is left as it is.
std::vector<JapanesePiece> weekdaysAt(const QString &text, qsizetype at)
{
    static const QString day = u"[月火水木金土日](?:曜日?)?"_s;
    static const QRegularExpression list(u"%1(?:[・/]%1)+|%1(?:[・、,/と]?%1)+(?![\\p{Han}\\p{Katakana}])"_s.arg(day));
    static const QRegularExpression part(u"([月火水木金土日])(?:曜日?)?|([・、,/と])"_s);
    const auto whole = list.match(
        text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    std::vector<JapanesePiece> pieces;
    for (auto parts = part.globalMatch(whole.captured()); parts.hasNext();) {
        const auto one = parts.next();
        pieces.push_back({at + one.capturedStart(), one.capturedLength(),
            one.captured(1).isEmpty() ? u"と"_s : one.captured(1) + u"曜"_s});
    }
    return pieces;
}

/// 直近30日 and 1日 are lengths of time, unless a month was said before.
bool isLengthOfDays(const JapanesePiece &piece, bool isBehindKanji, bool isFirst)
{
    const bool isDay = piece.word.endsWith(u'日') && !piece.word.contains(u'月');
    return isDay && (isBehindKanji || (isFirst && piece.word == u"1日"));
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && !c.isSpace();
}

/// A noun ends with it, so that a particle may follow; after hiragana the same letters are a part of the word.
bool endsNoun(QChar c)
{
    return c.script() != QChar::Script_Hiragana;
}

/// に, を, さん: only behind a noun or a piece that was cut.
bool isParticle(const QuickAddLexicon &lexicon, const QString &word)
{
    const std::vector<QString> words{word};
    return lexicon.find(WordKind::Particle, words, 0) || lexicon.find(WordKind::PersonEnd, words, 0)
        || lexicon.find(WordKind::Attributive, words, 0);
}

} // namespace

std::vector<JapanesePiece> cutJapanese(QStringView text, const QuickAddLexicon &lexicon)
{
    const QString folded = foldedInPlace(text);
    std::vector<JapanesePiece> pieces;
    if (QStringView(u"!#@").contains(folded.front())) // a mark and its name
        return {{0, text.size(), folded}};
    qsizetype rest = 0; // where the piece begins that nothing was found in yet
    const auto cut = [&](const JapanesePiece &piece) {
        if (rest < piece.start)
            pieces.push_back({rest, piece.start - rest});
        pieces.push_back(piece);
        rest = piece.start + piece.length;
    };
    for (qsizetype at = 0; at < folded.size();) {
        const bool isBehindWeek = at == rest && !pieces.empty()
            && (pieces.back().word == u"毎週" || pieces.back().word == u"隔週");
        const auto weekdays = isBehindWeek ? weekdaysAt(folded, at) : std::vector<JapanesePiece>();
        if (!weekdays.empty()) {
            std::ranges::for_each(weekdays, cut);
            at = rest;
            continue;
        }
        JapanesePiece piece = figureAt(folded, at);
        if (isLengthOfDays(
                piece, at > rest && text.at(at - 1).script() == QChar::Script_Han, pieces.empty() || at > rest))
            piece.length = 0;
        if (piece.length == 0) {
            const QString word = isLatin(folded.at(at)) ? QString() : lexicon.unspacedWordAt(folded, at);
            const bool isBehindPiece = at == rest && !pieces.empty();
            const bool isPart = isBehindPiece || (at > 0 && endsNoun(text.at(at - 1)));
            const bool isUnit = word.size() == 1 && text.at(at).script() == QChar::Script_Han;
            const bool isLed = at + 1 < folded.size() && folded.at(at + 1).isDigit(); // 朝8時
            if (!word.isEmpty()
                && (isUnit && word != u"様" ? isBehindPiece || isLed : isPart || !isParticle(lexicon, word)))
                piece = {at, word.size(), word};
        }
        if (piece.length > 0) {
            const qsizetype end = piece.start + piece.length;
            if (end < text.size() && (text.at(end) == u'、' || text.at(end) == u'，'))
                ++piece.length;
            cut(piece);
            at = rest;
        } else {
            do
                ++at;
            while (at < folded.size() && isLatin(folded.at(at - 1)) && isLatin(folded.at(at)));
        }
    }
    if (rest < text.size())
        pieces.push_back({rest, text.size() - rest});
    return pieces;
}

} // namespace satchel
