// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/NameComparison.h"
#include "duplicates/Similarity.h"

#include <algorithm>
#include <array>

namespace satchel::duplicates {

namespace {

constexpr double alike = 0.9; // the least similarity of a word mistyped

enum class Relation : quint8 { Equal, Short, Initial, Part, Similar, Missing, Different };

bool areInitials(const std::vector<std::string_view> &initials, const std::vector<std::string_view> &words)
{
    if (initials.empty() || initials.size() > words.size())
        return false;
    for (size_t i = 0; i < initials.size(); ++i) {
        if (initials[i].size() != 1 || initials[i][0] != words[i][0])
            return false;
    }
    return true;
}

bool isPart(const std::vector<std::string_view> &part, const std::vector<std::string_view> &words)
{
    return std::ranges::all_of(
        part, [&](std::string_view word) { return word.size() > 1 && std::ranges::find(words, word) != words.end(); });
}

Relation relationOf(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return Relation::Missing;
    if (a == b)
        return Relation::Equal;
    const auto mine = nameWords(a);
    const auto theirs = nameWords(b);
    if (areInitials(mine, theirs) || areInitials(theirs, mine))
        return Relation::Initial;
    if (isPart(mine, theirs) || isPart(theirs, mine))
        return Relation::Part;
    if (areShortForms(mine.front(), theirs.front()))
        return Relation::Short;
    return similarity(a, b) >= alike ? Relation::Similar : Relation::Different;
}

using Row = std::array<double, 7>; // by the relation of the first names

constexpr Row sameLast{9, 7.5, 4.5, 7, 6.5, 2, -6};
constexpr Row partOfLast{6, 5, 2, 4, 4, -2, -8};
constexpr Row similarLast{6.5, 5, 1.5, 4.5, 3.5, -2, -9};
constexpr Row missingLast{2, 1, 0, 1, 1, 0, -4};
constexpr Row differentLast{-3, -4, -9, -5, -6, -9, -11};

const Row &rowOf(Relation last)
{
    switch (last) {
    case Relation::Equal: return sameLast;
    case Relation::Part: return partOfLast;
    case Relation::Similar:
    case Relation::Short:
    case Relation::Initial: return similarLast;
    case Relation::Missing: return missingLast;
    case Relation::Different: break;
    }
    return differentLast;
}

Reason reasonOf(Relation first, Relation last)
{
    if (last == Relation::Different)
        return first == Relation::Equal ? Reason::SameFirstName : Reason::DifferentName;
    if (first == Relation::Different)
        return last == Relation::Equal ? Reason::SameLastName : Reason::DifferentName;
    if (last == Relation::Part || first == Relation::Part)
        return Reason::PartOfName;
    if (last == Relation::Similar || first == Relation::Similar)
        return Reason::SimilarName;
    switch (first) {
    case Relation::Short: return Reason::ShortName;
    case Relation::Initial: return Reason::Initials;
    case Relation::Missing: return Reason::SameLastName;
    default: return last == Relation::Missing ? Reason::SameFirstName : Reason::SameName;
    }
}

/// The words of a name in any order: "Ana Silva" that stands in one field, and one in two.
bool haveSameWords(const ComparedName &a, const ComparedName &b)
{
    const auto words = [](const ComparedName &name) {
        auto all = nameWords(name.first);
        const auto last = nameWords(name.last);
        all.insert(all.end(), last.begin(), last.end());
        std::ranges::sort(all);
        return all;
    };
    const auto mine = words(a);
    return mine.size() > 1 && mine == words(b);
}

bool soundAlike(std::string_view a, std::string_view b)
{
    const std::string mine = consonants(a);
    return !mine.empty() && mine == consonants(b);
}

NameVerdict compareAcrossScripts(const ComparedName &a, const ComparedName &b)
{
    if (a.script == Script::Ideographs || b.script == Script::Ideographs)
        return {};
    const bool hasFirsts = !a.first.empty() && !b.first.empty();
    const bool isSame = soundAlike(a.last, b.last) && (!hasFirsts || soundAlike(a.first, b.first));
    return isSame ? NameVerdict{Reason::NameInTwoScripts, hasFirsts ? 6.0 : 2.0}
                  : NameVerdict{Reason::DifferentName, -6};
}

} // namespace

NameVerdict compareNames(const ComparedName &a, const ComparedName &b)
{
    const bool isNameless = (a.first.empty() && a.last.empty()) || (b.first.empty() && b.last.empty());
    if (isNameless)
        return {};
    if (a.first == b.first && a.last == b.last)
        return {Reason::SameName,
            rowOf(a.last.empty()
                    ? Relation::Missing
                    : Relation::Equal)[static_cast<size_t>(a.first.empty() ? Relation::Missing : Relation::Equal)]};
    const bool isConsonantal = a.script == Script::Consonants || b.script == Script::Consonants;
    const bool isIdeographic = a.script == Script::Ideographs || b.script == Script::Ideographs;
    if (a.script != b.script && (isConsonantal || isIdeographic))
        return compareAcrossScripts(a, b);
    if (haveSameWords(a, b))
        return a.first == b.last && a.last == b.first ? NameVerdict{Reason::SwappedName, 7.5}
                                                      : NameVerdict{Reason::SameName, 8};
    const Relation first = relationOf(a.first, b.first);
    const Relation last = relationOf(a.last, b.last);
    const double bits = rowOf(last)[static_cast<size_t>(first)];
    if (a.script != b.script && bits < 6 && soundAlike(a.last, b.last) && soundAlike(a.first, b.first))
        return {Reason::NameInTwoScripts, 6};
    return {reasonOf(first, last), bits};
}

std::optional<NameVerdict> compareCompanyWords(std::string_view a, std::string_view b)
{
    const auto mine = nameWords(a);
    const auto theirs = nameWords(b);
    auto sortedMine = mine;
    auto sortedTheirs = theirs;
    std::ranges::sort(sortedMine);
    std::ranges::sort(sortedTheirs);
    if (sortedMine == sortedTheirs)
        return NameVerdict{Reason::SameName, 8};
    if (similarity(a, b) >= 0.93)
        return NameVerdict{Reason::SimilarName, 6};
    const auto &shorter = mine.size() < theirs.size() ? mine : theirs;
    if (isPart(shorter, &shorter == &mine ? theirs : mine)
        && shorter.front() == (&shorter == &mine ? theirs : mine).front())
        return NameVerdict{Reason::PartOfName, 3.5};
    return {};
}

} // namespace satchel::duplicates
