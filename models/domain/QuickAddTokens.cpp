// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddTokens.h"

#include "domain/QuickAddJapanese.h"
#include "domain/TextFolding.h"

#include <algorithm>

namespace satchel {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

bool endsClauseWith(QChar c)
{
    return QStringView(u",;:，、；：،؛").contains(c);
}

QString comparable(QStringView text)
{
    const QStringView outer = u".,;:?()“”„\"，、。；：？（）،؛؟";
    while (!text.isEmpty() && outer.contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && (text.front() == u'(' || text.front() == u'（' || isQuote(text.front())))
        text = text.mid(1);
    return withWesternDigits(fold(text)).replace(QChar(0x2019), u'\'');
}

QuickAddToken tokenAt(const QString &text, qsizetype start, qsizetype end, bool isLiteral)
{
    QuickAddToken token{text.mid(start, end - start), start};
    token.isLiteral = isLiteral;
    token.endsClause = endsClauseWith(token.text.back());
    token.isCapitalised = token.text.front().isUpper() || token.text.front().script() >= QChar::Script_Hebrew;
    token.isJoined = start > 0 && !text.at(start - 1).isSpace();
    return token;
}

/// Where the piece that begins at a place ends: at a space, and in a language without spaces also around quotes.
qsizetype endOfPiece(const QString &text, qsizetype start, bool isLiteral, bool isUnspaced)
{
    qsizetype end = start;
    while (end < text.size() && !text.at(end).isSpace()) {
        const bool isAtQuote = isUnspaced && isQuote(text.at(end));
        if (isAtQuote && isLiteral && end > start)
            return end + 1;
        if (isAtQuote && !isLiteral && end > start)
            return end;
        ++end;
        isLiteral = isLiteral || isAtQuote;
    }
    return end;
}

} // namespace

QString withWesternDigits(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() > 0x7f && c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

QString textOf(const QuickAddTokens &line, size_t from, size_t to)
{
    QString text;
    for (size_t at = from; at < to; ++at) {
        if (at > from && !line.tokens[at].isJoined)
            text += u' ';
        text += line.tokens[at].text;
    }
    return text;
}

QuickAddTokens tokenize(const QString &text, const QuickAddLexicon &lexicon)
{
    QuickAddTokens all{.tokens = {}, .words = {}, .lexicon = &lexicon};
    bool isLiteral = false;
    const auto add = [&](qsizetype start, qsizetype end, const QString &word) {
        all.tokens.push_back(tokenAt(text, start, end, isLiteral));
        all.words.push_back(isLiteral ? QString() : word);
    };
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const qsizetype end = endOfPiece(text, at, isLiteral, lexicon.isUnspaced());
        const QStringView piece = QStringView(text).mid(at, end - at);
        const bool opens = !isLiteral && isQuote(piece.front());
        isLiteral = isLiteral || opens;
        if (!isLiteral && lexicon.isUnspaced()) {
            for (const JapanesePiece &cut : cutJapanese(piece, lexicon))
                add(at + cut.start, at + cut.start + cut.length,
                    cut.word.isEmpty() ? comparable(piece.mid(cut.start, cut.length)) : cut.word);
        } else {
            add(at, end, comparable(piece));
        }
        const bool closes = std::any_of(piece.begin() + (opens ? 1 : 0), piece.end(), isQuote);
        isLiteral = isLiteral && !closes;
        at = end;
    }
    return all;
}

} // namespace satchel
