// SPDX-License-Identifier: GPL-3.0-or-later
// How a person's first and last name make one name, and one name the two. Names in Chinese, Japanese and Korean script
// put the family name first; all others first name first.
#pragma once

#include "domain/Schema.h"

namespace satchel {

/// Has a first and a last name.
inline bool isPerson(const Entity &entity)
{
    return entity.isPerson;
}

struct PersonName
{
    QString first;
    QString last;

    /// "Ana Silva", "佐藤 健一"; without the one just the other.
    QString full() const;
    /// "Ana Maria Silva" and "佐藤 健一" split into parts; full() joins them. One word alone is a last name.
    static PersonName fromFull(const QString &name);
    /// As other programs write it: "Silva, Ana" too.
    static PersonName fromText(const QString &name);
};

/// Whether each word of `words` begins one of the name's, whatever is between them: "mara" and "F. von Thun" are called
/// "Mara Lindqvist" and "Friedrich von Thun". The name of a company is one as well. Nobody is called nothing.
bool isCalled(const QString &name, const QString &words);

/// The first and last code points, in pairs, of the scripts that write the family name first.
inline constexpr char32_t familyFirstScripts[][2] = {
    {0x2E80, 0x9FFF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0x20000, 0x3FFFF}};

} // namespace satchel
