// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/FormatCode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

using Kind = FormatPiece::Kind;

/// Goes through a code from its start to the end of its first section.
class FormatCutter
{
public:
    explicit FormatCutter(QStringView code) : m_rest(code) {}

    std::vector<FormatPiece> cut();

private:
    void cutPiece();
    void cutQuoted();
    void cutBracket();
    bool cutWord(QStringView word, Kind kind);
    void cutLetters();
    void add(Kind kind, QStringView text);
    void drop(qsizetype count) { m_rest = m_rest.sliced(qMin(count, m_rest.size())); }

    QStringView m_rest;
    std::vector<FormatPiece> m_pieces;
};

/// Literal text is one piece, however its characters are escaped.
void FormatCutter::add(Kind kind, QStringView text)
{
    if (kind == Kind::Literal && !m_pieces.empty() && m_pieces.back().kind == kind)
        m_pieces.back().text += text;
    else
        m_pieces.push_back({kind, text.toString()});
}

std::vector<FormatPiece> FormatCutter::cut()
{
    while (!m_rest.isEmpty() && m_rest.front() != u';')
        cutPiece();
    return std::move(m_pieces);
}

void FormatCutter::cutPiece()
{
    const QChar c = m_rest.front();
    if (c == u'"')
        return cutQuoted();
    if (c == u'[')
        return cutBracket();
    if (c == u'\\') {
        add(Kind::Literal, m_rest.sliced(1, qMin<qsizetype>(1, m_rest.size() - 1)));
        return drop(2);
    }
    if (c == u'_' || c == u'*') // as wide as the next character, or filled up with it
        return drop(2);
    if (cutWord(u"general", Kind::Mark) || cutWord(u"standard", Kind::Mark) || cutWord(u"am/pm", Kind::HalfDay)
        || cutWord(u"a/p", Kind::HalfDay))
        return;
    if (c.isLetter())
        return cutLetters();
    add(c == u'0' || c == u'#' || c == u'?' ? Kind::Digit : Kind::Mark, m_rest.first(1));
    drop(1);
}

void FormatCutter::cutQuoted()
{
    const qsizetype end = m_rest.indexOf(u'"', 1);
    const qsizetype size = end < 0 ? m_rest.size() : end;
    add(Kind::Literal, m_rest.sliced(1, size - 1));
    drop(size + 1);
}

/// [h] is elapsed time, [$EUR-407] an amount; colours, conditions and digits of another script say nothing of the
/// value.
void FormatCutter::cutBracket()
{
    const qsizetype end = m_rest.indexOf(u']');
    const QStringView inside = m_rest.sliced(1, (end < 0 ? m_rest.size() : end) - 1);
    const auto isElapsed = [&](QChar c) { return u"hmsHMS"_s.contains(c) && c == inside.front(); };
    if (inside.startsWith(u'$'))
        add(Kind::Currency,
            inside.sliced(1, (inside.lastIndexOf(u'-') < 1 ? inside.size() : inside.lastIndexOf(u'-')) - 1));
    else if (!inside.isEmpty() && std::all_of(inside.begin(), inside.end(), isElapsed))
        add(Kind::Elapsed, inside);
    drop(inside.size() + 2);
}

bool FormatCutter::cutWord(QStringView word, Kind kind)
{
    if (!m_rest.startsWith(word, Qt::CaseInsensitive))
        return false;
    if (kind != Kind::Mark)
        add(kind, word);
    drop(word.size());
    return true;
}

void FormatCutter::cutLetters()
{
    const QChar letter = m_rest.front().toLower();
    const auto end = std::find_if(m_rest.begin(), m_rest.end(), [&](QChar c) { return c.toLower() != letter; });
    const auto count = qsizetype(end - m_rest.begin());
    m_pieces.push_back({Kind::Letters, QString(count, letter)});
    drop(count);
}

} // namespace

std::vector<FormatPiece> cutFormatCode(QStringView code)
{
    return FormatCutter(code).cut();
}

} // namespace satchel::exchange
