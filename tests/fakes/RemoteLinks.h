// SPDX-License-Identifier: GPL-3.0-or-later
// Associations between records, each kept from both ends, with the kinds (labels) that hold between the pair.
#pragma once

#include <map>
#include <QtGlobal>
#include <utility>
#include <vector>

namespace satchel::fakes {

struct Place
{
    int type = -1; // index of the object type
    qint64 number = 0;
    auto operator<=>(const Place &) const = default;
};

class RemoteLinks
{
public:
    using Kinds = std::vector<int>; // ascending
    struct Neighbour
    {
        qint64 number = 0;
        Kinds kinds;
    };

    void add(Place from, Place to, int kind, int inverseKind);
    /// Takes one kind away; with the last one the pair is not linked any more.
    void remove(Place from, Place to, int kind, int inverseKind);
    void removeAll(Place from, Place to);
    /// Every link of a record, when it is deleted.
    void removeAll(Place place);
    /// What the loser of a merge was linked to is linked to the winner.
    void move(Place from, Place to);

    /// Linked records of a type in ascending order, from a number on.
    std::vector<Neighbour> neighbours(Place from, int toType, qint64 startAt = 0) const;
    bool isLinked(Place from, Place to) const { return m_links.contains({from, to}); }
    const auto &all() const { return m_links; }

private:
    using Key = std::pair<Place, Place>;
    void dropKind(const Key &key, int kind);

    std::map<Key, Kinds> m_links;
};

} // namespace satchel::fakes
