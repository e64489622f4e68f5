// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/Blocks.h"

#include <algorithm>

namespace satchel::duplicates {

namespace {

/// A block with more people is divided by their names. In one that cannot be divided further, each record is compared
/// with its neighbours in the order of the names only.
constexpr size_t largestBlock = 48;
constexpr size_t neighbours = 12;

struct Entry
{
    quint64 key;
    quint32 record;
};
using Entries = std::vector<Entry>;

quint64 joined(quint64 a, quint64 b)
{
    if (!a || !b)
        return 0;
    const quint64 hash = (a ^ (b * 0x9e3779b97f4a7c15)) * 0xff51afd7ed558ccd;
    return hash ? hash : 1;
}

std::string_view firstWord(std::string_view name)
{
    return name.substr(0, name.find(' '));
}

std::string_view lastWord(std::string_view name)
{
    const size_t blank = name.rfind(' ');
    return blank == std::string_view::npos ? name : name.substr(blank + 1);
}

quint64 soundOf(std::string_view word, Script script)
{
    return script == Script::Ideographs ? traitOf(word) : traitOf(consonants(word));
}

/// The sounds of the first name's long form, so that Bill meets William.
quint64 givenSound(const Profile &profile)
{
    return soundOf(longForm(firstWord(profile.first)), profile.script);
}

quint64 familySound(const Profile &profile)
{
    return soundOf(lastWord(profile.last), profile.script);
}

/// Both names in either order.
quint64 wholeSound(const Profile &profile)
{
    const quint64 given = givenSound(profile);
    const quint64 family = familySound(profile);
    return joined(std::min(given, family), std::max(given, family));
}

using Keys = void (*)(const Profile &, const std::function<void(quint64)> &);

void emailKeys(const Profile &profile, const std::function<void(quint64)> &add)
{
    for (const MailTrait &email : profile.emails)
        add(email.address.hash);
}

void mailboxKeys(const Profile &profile, const std::function<void(quint64)> &add)
{
    for (const MailTrait &email : profile.emails) {
        if (!email.isShared)
            add(email.mailbox);
    }
}

void phoneKeys(const Profile &profile, const std::function<void(quint64)> &add)
{
    for (const PhoneTrait &phone : profile.phones)
        add(phone.ending.hash);
}

void nameKeys(const Profile &profile, const std::function<void(quint64)> &add)
{
    add(wholeSound(profile));
    if (profile.last.find(' ') != std::string_view::npos) // of a double name, the first part too
        add(joined(givenSound(profile), soundOf(firstWord(profile.last), profile.script)));
}

void familyKeys(const Profile &profile, const std::function<void(quint64)> &add)
{
    const quint64 family = familySound(profile);
    add(joined(family, profile.company));
    add(joined(family, profile.postalCode));
    add(joined(family, static_cast<quint64>(profile.birthday)));
    for (const MailTrait &email : profile.emails)
        add(joined(family, email.domain));
}

void givenKeys(const Profile &profile, const std::function<void(quint64)> &add)
{
    const quint64 given = givenSound(profile);
    add(joined(given, profile.company));
    add(joined(given, profile.postalCode));
    add(joined(given, static_cast<quint64>(profile.birthday)));
}

void placeKeys(const Profile &profile, const std::function<void(quint64)> &add)
{
    add(joined(static_cast<quint64>(profile.birthday), profile.postalCode));
    add(joined(traitOf(profile.street), profile.postalCode));
}

void companyKeys(const Profile &profile, const std::function<void(quint64)> &add)
{
    add(profile.domain);
    add(soundOf(profile.last, profile.script));
    std::vector<std::string> sounds;
    for (const std::string_view word : nameWords(profile.last))
        sounds.push_back(consonants(word));
    std::ranges::sort(sounds);
    std::string whole;
    for (const std::string &sound : sounds)
        whole += sound + ' ';
    add(traitOf(whole));
    const quint64 beginning = soundOf(firstWord(profile.last), profile.script);
    add(joined(beginning, profile.postalCode));
    add(joined(beginning, profile.city));
}

constexpr Keys personKeys[] = {emailKeys, mailboxKeys, phoneKeys, nameKeys, familyKeys, givenKeys, placeKeys};
constexpr Keys organisationKeys[] = {phoneKeys, companyKeys, placeKeys};

class Blocks
{
public:
    Blocks(const Profiles &profiles, const std::function<bool(Candidates)> &visit)
        : m_profiles(profiles.all()), m_arePeople(profiles.arePeople()), m_visit(visit)
    {
    }

    bool visitBy(Keys keysOf)
    {
        Entries entries;
        entries.reserve(m_profiles.size());
        for (quint32 record = 0; record < m_profiles.size(); ++record) {
            keysOf(m_profiles[record], [&](quint64 key) {
                if (key)
                    entries.push_back({key, record});
            });
        }
        return visitBlocks(entries, [this](std::span<Entry> block) { return visitLarge(block); });
    }

private:
    /// A function of a block too large for all its pairs.
    template <typename Large> bool visitBlocks(std::span<Entry> entries, Large large)
    {
        std::ranges::sort(entries,
            [](const Entry &x, const Entry &y) { return x.key != y.key ? x.key < y.key : x.record < y.record; });
        for (size_t begin = 0; begin < entries.size();) {
            size_t end = begin + 1;
            while (end < entries.size() && entries[end].key == entries[begin].key)
                ++end;
            const auto block = entries.subspan(begin, end - begin);
            if (block.size() > largestBlock ? !large(block) : !visitPairs(block, block.size()))
                return false;
            begin = end;
        }
        return true;
    }
    template <typename Large> bool visitBlocks(Entries &entries, Large large)
    {
        return visitBlocks(std::span(entries), large);
    }

    /// Companies are not divided: names that sound the same have a block of their own anyway.
    bool visitLarge(std::span<Entry> block)
    {
        if (!m_arePeople)
            return visitNeighbours(block);
        for (Entry &entry : block)
            entry.key = wholeSound(m_profiles[entry.record]);
        return visitBlocks(block, [this](std::span<Entry> alike) { return visitNeighbours(alike); });
    }

    bool visitNeighbours(std::span<Entry> block)
    {
        std::ranges::sort(block, [this](const Entry &x, const Entry &y) { return isBefore(x.record, y.record); });
        return visitPairs(block, neighbours);
    }

    bool isBefore(quint32 x, quint32 y) const
    {
        const Profile &a = m_profiles[x];
        const Profile &b = m_profiles[y];
        return std::tie(a.last, a.first, a.company, x) < std::tie(b.last, b.first, b.company, y);
    }

    bool visitPairs(std::span<const Entry> block, size_t reach)
    {
        for (size_t i = 0; i < block.size(); ++i) {
            const size_t end = std::min(block.size(), i + reach);
            for (size_t j = i + 1; j < end; ++j) {
                const auto [a, b] = std::minmax(block[i].record, block[j].record);
                if (a != b && !m_visit({a, b}))
                    return false;
            }
        }
        return true;
    }

    const std::vector<Profile> &m_profiles;
    bool m_arePeople;
    const std::function<bool(Candidates)> &m_visit;
};

} // namespace

void visitCandidates(const Profiles &profiles, const std::function<bool(Candidates)> &visit)
{
    Blocks blocks(profiles, visit);
    const std::span<const Keys> all = profiles.arePeople() ? std::span<const Keys>(personKeys)
                                                           : std::span<const Keys>(organisationKeys);
    for (const Keys keysOf : all) {
        if (!blocks.visitBy(keysOf))
            return;
    }
}

} // namespace satchel::duplicates
