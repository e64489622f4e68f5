// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/NumberFormat.h"

#include "exchange/NumberText.h"
#include "exchange/spreadsheet/FormatCode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

using Kind = FormatPiece::Kind;
using Meaning = NumberFormat::Meaning;
using Pieces = std::vector<FormatPiece>;

bool has(const Pieces &pieces, Kind kind)
{
    return std::any_of(pieces.begin(), pieces.end(), [&](const FormatPiece &each) { return each.kind == kind; });
}

bool hasMark(const Pieces &pieces, QStringView text)
{
    return std::any_of(pieces.begin(), pieces.end(),
        [&](const FormatPiece &each) { return each.kind == Kind::Mark && each.text == text; });
}

/// y, d, the Buddhist year b, the eras g and e; T, J and A as German, French and Spanish programs write day and year.
bool isDayLetters(const FormatPiece &piece)
{
    const QChar letter = piece.text.front();
    return u"ydbge"_s.contains(letter) || (piece.text.size() > 1 && u"tja"_s.contains(letter));
}

bool hasDay(const Pieces &pieces)
{
    return std::any_of(pieces.begin(), pieces.end(),
        [](const FormatPiece &each) { return each.kind == Kind::Letters && isDayLetters(each); });
}

bool hasLetter(const Pieces &pieces, QStringView letters)
{
    return std::any_of(pieces.begin(), pieces.end(),
        [&](const FormatPiece &each) { return each.kind == Kind::Letters && letters.contains(each.text.front()); });
}

/// A code that begins with digits is that of a number: the "E" in 0.00E+00 is no era, the "g" in 0 kg neither.
bool beginsWithDigit(const Pieces &pieces)
{
    const auto isPlaceholder = [](const FormatPiece &each) {
        return each.kind == Kind::Digit || each.kind == Kind::Letters || each.kind == Kind::Elapsed;
    };
    const auto first = std::find_if(pieces.begin(), pieces.end(), isPlaceholder);
    return first != pieces.end() && first->kind == Kind::Digit;
}

/// An "m" alone is a month; beside hours or seconds it is minutes.
Meaning meaningOf(const Pieces &pieces)
{
    if (beginsWithDigit(pieces))
        return hasMark(pieces, u"%") ? Meaning::Percent : Meaning::Number;
    if (has(pieces, Kind::Elapsed))
        return Meaning::Duration;
    const bool hasClock = hasLetter(pieces, u"hs") || has(pieces, Kind::HalfDay);
    if (hasDay(pieces))
        return hasClock ? Meaning::DateTime : Meaning::Date;
    if (hasClock)
        return Meaning::Time;
    if (hasLetter(pieces, u"m"))
        return Meaning::Date;
    return Meaning::Number;
}

bool hasSecondFraction(const Pieces &pieces)
{
    const auto point = std::find_if(
        pieces.begin(), pieces.end(), [](const FormatPiece &each) { return each.text == u"."; });
    return point != pieces.end() && point + 1 != pieces.end() && (point + 1)->kind == Kind::Digit;
}

QString currencyOf(const Pieces &pieces)
{
    for (const FormatPiece &piece : pieces) {
        const QString text = piece.text.trimmed();
        if (piece.kind == Kind::Currency && !text.isEmpty())
            return text;
        if ((piece.kind == Kind::Literal || piece.kind == Kind::Mark) && isCurrencyText(text))
            return text;
    }
    return {};
}

bool isMaskPiece(const FormatPiece &piece)
{
    const bool isMark = piece.kind == Kind::Mark && u"-/() +"_s.contains(piece.text);
    return piece.text == u"0" || isMark || piece.kind == Kind::Literal;
}

/// Zeros that are no quantity: two or more, nothing that groups, cuts off or may be omitted, and no currency.
QString maskOf(const Pieces &pieces)
{
    QString mask;
    for (const FormatPiece &piece : pieces) {
        if (!isMaskPiece(piece) || (piece.kind == Kind::Literal && piece.text.contains(u'0')))
            return {};
        mask += piece.text;
    }
    return mask.count(u'0') > 1 ? mask : QString();
}

} // namespace

bool isCurrencyText(const QString &text)
{
    const QByteArray amount = "1 " + text.toUtf8();
    const auto number = text.isEmpty() ? std::nullopt : readNumber({amount.constData(), size_t(amount.size())});
    return number && !number->currency.isEmpty();
}

NumberFormat formatOfCode(QStringView code)
{
    const Pieces pieces = cutFormatCode(code);
    NumberFormat format;
    format.meaning = meaningOf(pieces);
    if (!format.isNumber()) {
        format.hasFraction = hasSecondFraction(pieces);
    } else if (format.meaning == Meaning::Number) {
        format.currency = currencyOf(pieces);
        format.mask = format.currency.isEmpty() ? maskOf(pieces) : QString();
    }
    return format;
}

/// 27 to 36 and 50 to 58 are those of Chinese, Japanese and Korean programs; which of them are times differs.
NumberFormat builtInFormat(int id)
{
    const auto isIn = [&](int from, int until) { return id >= from && id <= until; };
    NumberFormat format;
    if (id == 9 || id == 10)
        format.meaning = Meaning::Percent;
    else if (id == 22)
        format.meaning = Meaning::DateTime;
    else if (id == 32 || id == 33 || isIn(18, 21) || id == 45 || id == 47)
        format.meaning = Meaning::Time;
    else if (id == 46)
        format.meaning = Meaning::Duration;
    else if (id == 34 || id == 35 || id == 55 || id == 56)
        format.meaning = Meaning::DateOrTime;
    else if (isIn(14, 17) || isIn(27, 36) || isIn(50, 58))
        format.meaning = Meaning::Date;
    format.hasFraction = id == 47; // mm:ss.0
    return format;
}

} // namespace satchel::exchange
