// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MarkdownInline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <QStringList>

namespace satchel::markdown {

using namespace Qt::StringLiterals;

namespace {

bool isPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= '!' && u <= '/') || (u >= ':' && u <= '@') || (u >= '[' && u <= '`') || (u >= '{' && u <= '~');
}

// ---- reading

/// Stars or low lines, one behind the other.
struct Marks
{
    QChar mark;
    qsizetype left = 0; // not yet part of a pair
    bool canOpen = false;
    bool canClose = false;
};

/// Text, marks, or what is made of an address.
struct Piece
{
    Span span;
    Marks marks = {};
    bool isMarks() const { return marks.mark != QChar(); }
};

class InlineReader
{
public:
    explicit InlineReader(const QString &text) : m_text(text), m_partners(partnersOf(text)) {}

    std::vector<Span> read() const
    {
        std::vector<Span> spans;
        for (const Piece &piece : read(0, m_text.size(), {}))
            append(spans, piece.span);
        std::erase_if(spans, [](const Span &span) { return span.text.isEmpty() && span.picture.isEmpty(); });
        return spans;
    }

private:
    /// For each bracket that opens, where the one is that closes it.
    static std::vector<qsizetype> partnersOf(const QString &text)
    {
        std::vector<qsizetype> partners(static_cast<size_t>(text.size()), -1);
        std::vector<qsizetype> open;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'\\')
                ++i;
            else if (text[i] == u'[')
                open.push_back(i);
            else if (text[i] == u']' && !open.empty()) {
                partners[static_cast<size_t>(open.back())] = i;
                open.pop_back();
            }
        }
        return partners;
    }

    struct Address
    {
        QString text;
        qsizetype end = 0; // behind the bracket that closes it
    };

    /// "(address)" at a place: no spaces in it, brackets in pairs or behind a backslash.
    std::optional<Address> addressAt(qsizetype at) const
    {
        constexpr qsizetype longest = 2048;
        constexpr int deepest = 32;
        if (at >= m_text.size() || m_text[at] != u'(')
            return {};
        Address address;
        int depth = 0;
        for (qsizetype i = at + 1; i < m_text.size() && i - at < longest; ++i) {
            QChar c = m_text[i];
            if (c.isSpace())
                return {};
            if (c == u'\\' && i + 1 < m_text.size() && isPunctuation(m_text[i + 1]))
                c = m_text[++i];
            else if (c == u'(' && ++depth > deepest)
                return {};
            else if (c == u')' && depth-- == 0) {
                address.end = i + 1;
                return address.text.isEmpty() ? std::nullopt : std::optional(address);
            }
            address.text += c;
        }
        return {};
    }

    Marks marksAt(qsizetype at, qsizetype begin, qsizetype end) const
    {
        Marks marks{m_text[at]};
        while (at + marks.left < end && m_text[at + marks.left] == marks.mark)
            ++marks.left;
        const QChar before = at > begin ? m_text[at - 1] : QChar(u' ');
        const QChar after = at + marks.left < end ? m_text[at + marks.left] : QChar(u' ');
        marks.canOpen = !after.isSpace();
        marks.canClose = !before.isSpace();
        if (marks.mark == u'_') { // within a word it is a letter
            marks.canOpen = marks.canOpen && !before.isLetterOrNumber();
            marks.canClose = marks.canClose && !after.isLetterOrNumber();
        }
        return marks;
    }

    std::vector<Piece> read(qsizetype begin, qsizetype end, const Span &like) const
    {
        std::vector<Piece> pieces;
        const auto add = [&](const QString &text) {
            if (pieces.empty() || pieces.back().isMarks() || !pieces.back().span.looksLike(like)) {
                pieces.push_back({like});
                pieces.back().span.text.clear();
            }
            pieces.back().span.text += text;
        };
        for (qsizetype i = begin; i < end;) {
            const QChar c = m_text[i];
            if (c == u'\\' && i + 1 < end && (isPunctuation(m_text[i + 1]) || m_text[i + 1] == u'\n')) {
                add(m_text[i + 1]);
                i += 2;
            } else if (c == u'*' || c == u'_') {
                const Marks marks = marksAt(i, begin, end);
                pieces.push_back({like, marks});
                pieces.back().span.text = QString(marks.left, marks.mark);
                i += marks.left;
            } else if (const qsizetype next = readBracket(i, end, like, pieces); next > i) {
                i = next;
            } else {
                add(c);
                ++i;
            }
        }
        pairUp(pieces);
        return pieces;
    }

    /// A link or a picture, if there is one; returns where it ends.
    qsizetype readBracket(qsizetype at, qsizetype end, const Span &like, std::vector<Piece> &pieces) const
    {
        const bool isPicture = m_text[at] == u'!' && at + 1 < end && m_text[at + 1] == u'[';
        const qsizetype open = isPicture ? at + 1 : at;
        if (m_text[open] != u'[' || (!isPicture && !like.link.isEmpty()))
            return at;
        const qsizetype close = m_partners[static_cast<size_t>(open)];
        const auto address = close > 0 && close < end ? addressAt(close + 1) : std::nullopt;
        if (!address || address->end > end)
            return at;
        if (isPicture) {
            Piece piece{like};
            piece.span.picture = address->text;
            for (const Piece &part : read(open + 1, close, Span{{}, false, false, u"-"_s}))
                piece.span.text += part.span.text;
            pieces.push_back(piece);
            return address->end;
        }
        Span inner = like;
        inner.link = address->text;
        for (Piece &part : read(open + 1, close, inner)) {
            part.marks = {};
            pieces.push_back(std::move(part));
        }
        return address->end;
    }

    /// One that may open and close is no partner where the two make three: "**a*b*" is a bold star's beginning, not its
    /// end.
    static bool arePair(const Piece &opener, const Piece &closer)
    {
        const qsizetype first = opener.span.text.size();
        const qsizetype second = closer.span.text.size();
        const bool isEither = opener.marks.canClose || closer.marks.canOpen;
        return opener.marks.mark == closer.marks.mark
            && !(isEither && (first + second) % 3 == 0 && (first % 3 != 0 || second % 3 != 0));
    }

    /// Marks become emphases of what stands between them: the nearest that can open belongs to one that can close.
    static void pairUp(std::vector<Piece> &pieces)
    {
        std::vector<std::array<int, 2>> changes(pieces.size() + 1, {0, 0}); // of how many italics and bolds are open
        std::vector<size_t> openers;
        std::array<size_t, 12> bottoms{}; // by what closes: nothing before this piece opens it
        for (size_t i = 0; i < pieces.size(); ++i) {
            Piece &closer = pieces[i];
            if (!closer.isMarks())
                continue;
            const auto third = static_cast<size_t>(closer.span.text.size() % 3);
            size_t &bottom
                = bottoms[third + 3 * (closer.marks.mark == u'_' ? 1u : 0u) + 6 * (closer.marks.canOpen ? 1u : 0u)];
            while (closer.marks.canClose && closer.marks.left > 0) {
                auto opener = openers.rbegin();
                while (opener != openers.rend() && *opener >= bottom && !arePair(pieces[*opener], closer))
                    ++opener;
                if (opener == openers.rend() || *opener < bottom) {
                    bottom = i;
                    break;
                }
                const size_t at = *opener;
                openers.erase(opener.base(), openers.end()); // what was opened between them stays letters
                Piece &opening = pieces[at];
                const qsizetype used = opening.marks.left >= 2 && closer.marks.left >= 2 ? 2 : 1;
                opening.marks.left -= used;
                closer.marks.left -= used;
                ++changes[at + 1][static_cast<size_t>(used - 1)];
                --changes[i][static_cast<size_t>(used - 1)];
                if (opening.marks.left == 0)
                    openers.pop_back();
            }
            if (closer.marks.canOpen && closer.marks.left > 0)
                openers.push_back(i);
        }
        std::array<int, 2> open = {0, 0};
        for (size_t i = 0; i < pieces.size(); ++i) {
            open[0] += changes[i][0];
            open[1] += changes[i][1];
            Piece &piece = pieces[i];
            piece.span.isItalic = piece.span.isItalic || open[0] > 0;
            piece.span.isBold = piece.span.isBold || open[1] > 0;
            if (piece.isMarks())
                piece.span.text = QString(piece.marks.left, piece.marks.mark);
        }
    }

    const QString &m_text;
    std::vector<qsizetype> m_partners;
};

// ---- writing

QString escapedAddress(const QString &address)
{
    QString written;
    for (const QChar c : address) {
        if (c == u'(' || c == u')' || c == u'\\')
            written += u'\\';
        written += c.isSpace() ? u"%20"_s : QString(c);
    }
    return written;
}

/// Letters that would be read as something else get a backslash. `next` is what stands behind them.
QString escaped(const QString &text, bool isInLink, const Span *next = nullptr)
{
    QString written;
    written.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const bool isLetter = c == u'_' && before.isLetterOrNumber() && after.isLetterOrNumber();
        const bool isAlone = c == u'*' && before.isSpace() && after.isSpace() && i > 0 && i + 1 < text.size();
        const bool isMark = (c == u'*' && !isAlone) || (c == u'_' && !isLetter);
        const bool isBracket = c == u'[' || (c == u']' && (isInLink || text.indexOf(u'(', i) > 0));
        const bool isPicture = c == u'!' && i + 1 == text.size() && next && !next->link.isEmpty();
        if (c == u'\n')
            written += u"\\\n"_s;
        else if (c == u'\\' && (isPunctuation(after) || after == u'\n' || i + 1 == text.size()))
            written += u"\\\\"_s;
        else if (isMark || isBracket || isPicture)
            written += u'\\' + QString(c);
        else
            written += c;
    }
    return written;
}

bool isBlank(const Span &span)
{
    return span.picture.isEmpty()
        && std::all_of(span.text.begin(), span.text.end(), [](QChar c) { return c.isSpace(); });
}

/// Spaces have the emphasis of both their neighbours, or when those differ and nothing is shared none: a mark beside a
/// space would not open or close anything.
std::vector<Span> withPlainSpaces(const std::vector<Span> &spans, bool sharesSpaces)
{
    std::vector<Span> parts; // spaces and what is none, apart
    for (const Span &span : spans) {
        qsizetype begin = 0;
        for (qsizetype i = 0; span.picture.isEmpty() && i <= span.text.size(); ++i) {
            if (i < span.text.size() && (i == begin || span.text[i].isSpace() == span.text[begin].isSpace()))
                continue;
            Span part = span;
            part.text = span.text.mid(begin, i - begin);
            parts.push_back(part);
            begin = i;
        }
        if (!span.picture.isEmpty())
            parts.push_back(span);
    }
    std::vector<Span> made;
    for (size_t i = 0; i < parts.size(); ++i) {
        Span part = parts[i];
        if (isBlank(part)) {
            size_t before = i;
            while (before > 0 && isBlank(parts[before]))
                --before;
            size_t after = i;
            while (after + 1 < parts.size() && isBlank(parts[after]))
                ++after;
            const Span &first = parts[before];
            const Span &last = parts[after];
            const bool isShared = !isBlank(first) && !isBlank(last)
                && (sharesSpaces || (first.isBold == last.isBold && first.isItalic == last.isItalic));
            part.isBold = isShared && first.isBold && last.isBold;
            part.isItalic = isShared && first.isItalic && last.isItalic;
        }
        append(made, part);
    }
    return made;
}

/// With one choice of marks for italics.
QString writeSpans(const std::vector<Span> &spans, QChar italic)
{
    QString written;
    QStringList open; // the marks, in the order they were opened
    for (size_t i = 0; i <= spans.size(); ++i) {
        const Span span = i < spans.size() ? spans[i] : Span();
        const auto isWanted = [&](const QString &mark) { return mark == "**"_L1 ? span.isBold : span.isItalic; };
        const qsizetype kept = std::find_if_not(open.begin(), open.end(), isWanted) - open.begin();
        while (open.size() > kept)
            written += open.takeLast();
        // What lasts longer is opened first.
        size_t boldTo = i;
        size_t italicTo = i;
        while (boldTo < spans.size() && spans[boldTo].isBold)
            ++boldTo;
        while (italicTo < spans.size() && spans[italicTo].isItalic)
            ++italicTo;
        QStringList opened = {u"**"_s, QString(italic)};
        if (italicTo > boldTo)
            opened.swapItemsAt(0, 1);
        for (const QString &mark : opened) {
            if (isWanted(mark) && !open.contains(mark)) {
                written += mark;
                open.append(mark);
            }
        }
        if (!span.picture.isEmpty())
            written += u"!["_s + escaped(span.text, true) + u"]("_s + escapedAddress(span.picture) + u')';
        else if (!span.link.isEmpty())
            written += u'[' + escaped(span.text, true) + u"]("_s + escapedAddress(span.link) + u')';
        else
            written += escaped(span.text, false, i + 1 < spans.size() ? &spans[i + 1] : nullptr);
    }
    return written;
}

} // namespace

bool Span::looksLike(const Span &other) const
{
    return isBold == other.isBold && isItalic == other.isItalic && link == other.link && picture.isEmpty()
        && other.picture.isEmpty();
}

void append(std::vector<Span> &spans, const Span &span)
{
    if (span.text.isEmpty() && span.picture.isEmpty())
        return;
    if (!spans.empty() && spans.back().looksLike(span))
        spans.back().text += span.text;
    else
        spans.push_back(span);
}

std::vector<Span> readSpans(const QString &text)
{
    return InlineReader(text).read();
}

/// Marks next to others can be read in several ways: the first that is read back as it was meant is taken.
QString writeSpans(const std::vector<Span> &spans)
{
    for (const bool sharesSpaces : {true, false}) {
        const std::vector<Span> wanted = withPlainSpaces(spans, sharesSpaces);
        for (const QChar italic : {QChar(u'_'), QChar(u'*')}) {
            QString written = writeSpans(wanted, italic);
            if (InlineReader(written).read() == wanted)
                return written;
        }
    }
    std::vector<Span> plain; // rather without its emphases than with a letter more
    for (Span span : spans) {
        span.isBold = span.isItalic = false;
        append(plain, span);
    }
    return writeSpans(plain, u'*');
}

} // namespace satchel::markdown
