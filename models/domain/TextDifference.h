// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed in a text, word by word. Whole lines are compared first, so that what moved little is found however
// long it is.
#pragma once

#include <QString>

#include <vector>

namespace satchel {

/// The older text is what is the same and what was removed, the newer one what is the same and what was added.
struct TextPiece
{
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const TextPiece &) const = default;
};

/// In the order of reading; a removed part comes before the part added in its place. Neighbours differ in kind.
std::vector<TextPiece> differenceOf(const QString &older, const QString &newer);

/// Pairs of places where two lists say the same, in the order of both. As many as there can be, unless the lists are so
/// long that only their ends are compared.
std::vector<std::pair<size_t, size_t>> commonPlaces(
    const std::vector<QString> &older, const std::vector<QString> &newer);

/// How much two texts have in common: 0 for no word, 1 for the same words.
double likeness(const QString &one, const QString &other);

} // namespace satchel
