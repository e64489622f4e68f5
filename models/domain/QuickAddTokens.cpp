// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddTokens.h"

#include "domain/TextFolding.h"

namespace satchel {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

QString comparable(QStringView text)
{
    const QStringView outer = u".,;:?()“”„\"";
    while (!text.isEmpty() && outer.contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && (text.front() == u'(' || isQuote(text.front())))
        text = text.mid(1);
    return withWesternDigits(fold(text)).replace(QChar(0x2019), u'\'');
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

QuickAddTokens tokenize(const QString &text, const QuickAddLexicon &lexicon)
{
    QuickAddTokens all{.tokens = {}, .words = {}, .lexicon = &lexicon};
    bool isLiteral = false;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        QuickAddToken token{text.mid(at, end - at), at};
        const bool opens = !isLiteral && isQuote(token.text.front());
        isLiteral = isLiteral || opens;
        token.isLiteral = isLiteral;
        if (isLiteral && (token.text.size() > 1 || !opens) && isQuote(token.text.back()))
            isLiteral = false;
        const QChar last = token.text.back();
        token.endsClause = last == u',' || last == u';' || last == u':';
        token.isCapitalised = token.text.front().isUpper() || token.text.front().script() >= QChar::Script_Hebrew;
        all.words.push_back(token.isLiteral ? QString() : comparable(token.text));
        all.tokens.push_back(std::move(token));
        at = end;
    }
    return all;
}

} // namespace satchel
