// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TextDifference.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace satchel {

namespace {

using Parts = std::vector<QString>;
using Places = std::vector<std::pair<size_t, size_t>>;

constexpr double leastLikeness = 0.3; // of lines that are compared word by word
constexpr size_t mostPairs = 10'000; // of lines that may be alike
constexpr size_t mostSteps = 4'000'000; // of a comparison, 8 MB of its table

/// Words and the characters between them; scripts without spaces are split by dictionary, else letter by letter.
Parts wordsOf(const QString &text)
{
    Parts words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end > begin; begin = end, end = finder.toNextBoundary())
        words.push_back(text.mid(begin, end - begin));
    return words;
}

/// Each with the break behind it.
Parts linesOf(const QString &text)
{
    Parts lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        lines.push_back(text.mid(begin, end - begin));
        begin = end;
    }
    return lines;
}

Parts between(const Parts &parts, size_t begin, size_t end)
{
    return {parts.begin() + static_cast<std::ptrdiff_t>(begin), parts.begin() + static_cast<std::ptrdiff_t>(end)};
}

QString joined(const Parts &parts)
{
    QString text;
    for (const QString &part : parts)
        text += part;
    return text;
}

void append(std::vector<TextPiece> &pieces, TextPiece::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.empty() && pieces.back().kind == kind)
        pieces.back().text += text;
    else
        pieces.push_back({kind, text});
}

/// Calls `differ` with what is not shared between two places that are, and `same` with what is.
template <typename Differ, typename Same> void walk(const Parts &older, const Parts &newer, Differ differ, Same same)
{
    size_t i = 0;
    size_t k = 0;
    const auto upTo = [&](size_t olderEnd, size_t newerEnd) {
        if (i < olderEnd || k < newerEnd)
            differ(between(older, i, olderEnd), between(newer, k, newerEnd));
    };
    for (const auto &[a, b] : commonPlaces(older, newer)) {
        upTo(a, b);
        same(older[a]);
        i = a + 1;
        k = b + 1;
    }
    upTo(older.size(), newer.size());
}

/// Lines in place of others: each is compared with the next that is like it, the others are removed and added whole.
std::vector<std::pair<size_t, size_t>> alikePlaces(const Parts &removed, const Parts &added)
{
    Places places;
    if (removed.size() > mostPairs / std::max<size_t>(1, added.size()))
        return places;
    size_t next = 0;
    for (size_t k = 0; k < added.size(); ++k) {
        for (size_t i = next; i < removed.size(); ++i) {
            if (likeness(removed[i], added[k]) >= leastLikeness) {
                places.emplace_back(i, k);
                next = i + 1;
                break;
            }
        }
    }
    return places;
}

/// A space alone between two changes is part of them: word by word is read better than letter by letter.
std::vector<TextPiece> readable(const std::vector<TextPiece> &pieces)
{
    std::vector<TextPiece> result;
    QString removed;
    QString added;
    const auto flush = [&] {
        append(result, TextPiece::Kind::Removed, std::exchange(removed, {}));
        append(result, TextPiece::Kind::Added, std::exchange(added, {}));
    };
    for (size_t i = 0; i < pieces.size(); ++i) {
        const TextPiece &piece = pieces[i];
        const bool isBridge = piece.kind == TextPiece::Kind::Same && i > 0 && i + 1 < pieces.size()
            && piece.text == QStringView(u" ");
        if (piece.kind == TextPiece::Kind::Removed) {
            removed += piece.text;
        } else if (piece.kind == TextPiece::Kind::Added) {
            added += piece.text;
        } else if (isBridge) {
            removed += piece.text;
            added += piece.text;
        } else {
            flush();
            append(result, piece.kind, piece.text);
        }
    }
    flush();
    return result;
}

/// The longest common parts by the table of their lengths.
Places longestCommon(const std::vector<int> &older, const std::vector<int> &newer)
{
    const size_t rows = older.size();
    const size_t columns = newer.size();
    if (rows == 0 || columns == 0 || rows > mostSteps / columns || std::min(rows, columns) > 60'000)
        return {};
    std::vector<quint16> lengths((rows + 1) * (columns + 1));
    const auto at = [&](size_t row, size_t column) -> quint16 & { return lengths[row * (columns + 1) + column]; };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;)
            at(row, column) = older[row] == newer[column] ? static_cast<quint16>(at(row + 1, column + 1) + 1)
                                                          : std::max(at(row + 1, column), at(row, column + 1));
    }
    Places places;
    for (size_t row = 0, column = 0; row < rows && column < columns;) {
        if (older[row] == newer[column])
            places.emplace_back(row++, column++);
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return places;
}

} // namespace

Places commonPlaces(const Parts &older, const Parts &newer)
{
    size_t begin = 0;
    while (begin < std::min(older.size(), newer.size()) && older[begin] == newer[begin])
        ++begin;
    size_t end = 0;
    while (end < std::min(older.size(), newer.size()) - begin
        && older[older.size() - 1 - end] == newer[newer.size() - 1 - end])
        ++end;
    QHash<QString, int> numbers;
    const auto numberOf = [&numbers](const QString &part) {
        const auto known = numbers.constFind(part);
        return known != numbers.constEnd() ? *known : *numbers.insert(part, static_cast<int>(numbers.size()));
    };
    const auto numbered = [&](const Parts &parts) {
        std::vector<int> result;
        for (size_t i = begin; i + end < parts.size(); ++i)
            result.push_back(numberOf(parts[i]));
        return result;
    };
    const std::vector<int> first = numbered(older);
    Places places;
    for (size_t i = 0; i < begin; ++i)
        places.emplace_back(i, i);
    for (const auto &[a, b] : longestCommon(first, numbered(newer)))
        places.emplace_back(a + begin, b + begin);
    for (size_t i = end; i > 0; --i)
        places.emplace_back(older.size() - i, newer.size() - i);
    return places;
}

std::vector<TextPiece> differenceOf(const QString &older, const QString &newer)
{
    using Kind = TextPiece::Kind;
    std::vector<TextPiece> pieces;
    const auto same = [&pieces](const QString &text) { append(pieces, Kind::Same, text); };
    const auto differ = [&pieces](const Parts &removed, const Parts &added) {
        append(pieces, Kind::Removed, joined(removed));
        append(pieces, Kind::Added, joined(added));
    };
    walk(
        linesOf(older), linesOf(newer),
        [&](const Parts &removed, const Parts &added) {
            size_t i = 0;
            size_t k = 0;
            for (const auto &[a, b] : alikePlaces(removed, added)) {
                differ(between(removed, i, a), between(added, k, b));
                walk(wordsOf(removed[a]), wordsOf(added[b]), differ, same);
                i = a + 1;
                k = b + 1;
            }
            differ(between(removed, i, removed.size()), between(added, k, added.size()));
        },
        same);
    return readable(pieces);
}

double likeness(const QString &one, const QString &other)
{
    QHash<QString, int> counts;
    qsizetype total = 0;
    qsizetype shared = 0;
    for (const QString &word : wordsOf(one)) {
        if (!word.trimmed().isEmpty()) {
            ++counts[word];
            ++total;
        }
    }
    for (const QString &word : wordsOf(other)) {
        if (word.trimmed().isEmpty())
            continue;
        ++total;
        if (const auto found = counts.find(word); found != counts.end() && *found > 0) {
            --*found;
            ++shared;
        }
    }
    return total == 0 ? 1 : 2.0 * static_cast<double>(shared) / static_cast<double>(total);
}

} // namespace satchel
