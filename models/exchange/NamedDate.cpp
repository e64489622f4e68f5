// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/NamedDate.h"

#include "exchange/DateLexicon.h"

#include <QRegularExpression>
#include <vector>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

struct Number
{
    int value = 0;
    qsizetype digits = 0;
};

struct Token
{
    std::optional<Number> number;
    QString word;
    bool touchesNumber = false; // a word directly behind a number
};

/// Numbers and words; nothing when there is a sign that dates do not have.
std::optional<std::vector<Token>> tokensOf(QStringView text)
{
    constexpr size_t most = 8;
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        const auto isPartOf = [&](auto belongs) {
            while (at < text.size() && belongs(text[at]))
                ++at;
            return at > begin;
        };
        if (isPartOf([](QChar c) { return c.isDigit(); })) {
            if (at - begin > 4)
                return {};
            tokens.push_back({Number{text.mid(begin, at - begin).toInt(), at - begin}, {}, false});
        } else if (isPartOf([](QChar c) { return c.isLetter() || c.isMark(); })) {
            const bool touches = begin > 0 && text[begin - 1].isDigit();
            tokens.push_back({{}, text.mid(begin, at - begin).toString(), touches});
        } else if (text[at].isSpace() || QStringView(u".,-/'’°()").contains(text[at])) {
            ++at;
        } else {
            return {};
        }
        if (tokens.size() > most)
            return {};
    }
    return tokens;
}

std::optional<DateText> dateOf(int year, int month, int day)
{
    if (year < 1000 || !QDate::isValid(year, month, day))
        return {};
    DateText date;
    date.year = year;
    date.month = month;
    date.day = day;
    date.order = DateOrder::YearFirst; // nothing is left to decide
    return date;
}

std::optional<DateText> eastAsian(const QString &text, QString &rest)
{
    static const QRegularExpression pattern(uR"(^(\d{2,4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?\s*)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    rest = text.mid(match.capturedEnd()).trimmed();
    const QString year = match.captured(1);
    return dateOf(fullYear(year.toInt(), year.size()), match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace

std::optional<DateText> readNamedDate(const QString &cell, QString &rest)
{
    if (cell.contains(u'年') || cell.contains(u'년'))
        return eastAsian(cell, rest);
    static const QRegularExpression time(uR"(\d{1,2}:\d{2})"_s);
    const auto timeMatch = time.match(cell);
    const qsizetype end = timeMatch.hasMatch() ? timeMatch.capturedStart() : cell.size();
    const auto tokens = tokensOf(QStringView(cell).left(end));
    if (!tokens)
        return {};
    std::vector<Number> numbers;
    int month = 0;
    bool mayBeDay = false; // "mar" is March and mardi
    for (const Token &token : *tokens) {
        if (token.number) {
            numbers.push_back(*token.number);
            continue;
        }
        const DateWord word = dateWord(token.word);
        if (word.month != 0 && (month == 0 || mayBeDay)) {
            month = word.month;
            mayBeDay = word.isIdle;
        } else if (!word.isIdle && !(token.touchesNumber && isOrdinalEnding(token.word))) {
            return {};
        }
    }
    if (month == 0 || numbers.size() != 2)
        return {};
    const bool isYearFirst = numbers[0].digits == 4;
    const Number year = isYearFirst ? numbers[0] : numbers[1];
    const Number day = isYearFirst ? numbers[1] : numbers[0];
    if (day.digits > 2)
        return {};
    rest = cell.mid(end);
    return dateOf(fullYear(year.value, year.digits), month, day.value);
}

} // namespace satchel::exchange
