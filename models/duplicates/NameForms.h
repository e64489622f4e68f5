// SPDX-License-Identifier: GPL-3.0-or-later
// A name in the forms in which names are compared. All are folded; letters of other scripts are written in Latin ones
// as ICU does, and "ae", "oe", "ue" as "a", "o", "u", so that Müller, Mueller and Muller are one.
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

class QString;

namespace satchel::duplicates {

enum class Script : quint8 {
    None, // no letters
    Latin,
    Spelled, // Cyrillic, Greek, Hangul, kana …: each sound has a letter
    Consonants, // Arabic, Hebrew: short vowels are not written
    Ideographs, // Chinese characters, which do not show how a name sounds
};

struct LatinName
{
    std::string text; // words with a blank between them; ideographs as they are, in UTF-8
    Script script = Script::None;
};

LatinName latinName(const QString &name);

/// The words of a latinName.
std::vector<std::string_view> nameWords(std::string_view name);

/// The sounds of a word's consonants, the same for spellings such as Katharina, Catarina and كاتارينا: "ktrn".
std::string consonants(std::string_view word);

/// Whether one is a short form of the other, or both of one name: Bill and William, Bill and Will.
bool areShortForms(std::string_view a, std::string_view b);

/// The one name for all forms of it, to find them under: "william" for "bill"; else the word itself.
std::string_view longForm(std::string_view word);

} // namespace satchel::duplicates
