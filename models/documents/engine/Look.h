// SPDX-License-Identifier: GPL-3.0-or-later
// How a document looks, apart from what it says: its faces, sizes and colours. A template gives them; values name a
// role and an ink and never a font or a colour.
#pragma once

#include <QColor>
#include <QStringList>

#include <array>

namespace satchel::documents {

enum class Role : quint8 { Body, Strong, Small, SmallStrong, Heading, Title, Display, Cover };
constexpr size_t roleCount = 8;

enum class Ink : quint8 {
    Text, // what is said
    Quiet, // labels and second lines
    Accent, // the sender's own colour
    OnAccent, // text on a ground of that colour
    Line, // rules between rows
    Ground, // behind group rows and heads
    None,
};
constexpr size_t inkCount = 6;

struct Look
{
    QStringList families; // the first that is installed
    QStringList headingFamilies; // of headings and titles; empty: the same
    std::array<qreal, roleCount> sizes = {9.5, 9.5, 8, 8, 11, 18, 14, 34}; // points
    std::array<QColor, inkCount> inks; // on white paper

    qreal size(Role role) const { return sizes[static_cast<size_t>(role)]; }
    QColor color(Ink ink) const { return ink == Ink::None ? QColor(Qt::transparent) : inks[static_cast<size_t>(ink)]; }
};

} // namespace satchel::documents
