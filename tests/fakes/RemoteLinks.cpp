// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/RemoteLinks.h"

#include <algorithm>

namespace satchel::fakes {

namespace {

void insertKind(RemoteLinks::Kinds &kinds, int kind)
{
    const auto at = std::lower_bound(kinds.begin(), kinds.end(), kind);
    if (at == kinds.end() || *at != kind)
        kinds.insert(at, kind);
}

} // namespace

void RemoteLinks::add(Place from, Place to, int kind, int inverseKind)
{
    insertKind(m_links[{from, to}], kind);
    insertKind(m_links[{to, from}], inverseKind);
}

void RemoteLinks::remove(Place from, Place to, int kind, int inverseKind)
{
    dropKind({from, to}, kind);
    dropKind({to, from}, inverseKind);
}

void RemoteLinks::removeAll(Place from, Place to)
{
    m_links.erase({from, to});
    m_links.erase({to, from});
}

void RemoteLinks::removeAll(Place place)
{
    for (auto at = m_links.lower_bound({place, Place{}}); at != m_links.end() && at->first.first == place;) {
        m_links.erase({at->first.second, place});
        at = m_links.erase(at);
    }
}

void RemoteLinks::move(Place from, Place to)
{
    std::vector<std::pair<Key, Kinds>> moved;
    for (auto at = m_links.lower_bound({from, Place{}}); at != m_links.end() && at->first.first == from; ++at) {
        const Place other = at->first.second;
        if (other == to)
            continue;
        moved.push_back({{to, other}, at->second});
        if (const auto back = m_links.find({other, from}); back != m_links.end())
            moved.push_back({{other, to}, back->second});
    }
    removeAll(from);
    for (const auto &[key, kinds] : moved) {
        for (const int kind : kinds)
            insertKind(m_links[key], kind);
    }
}

std::vector<RemoteLinks::Neighbour> RemoteLinks::neighbours(Place from, int toType, qint64 startAt) const
{
    std::vector<Neighbour> found;
    for (auto at = m_links.lower_bound({from, {toType, startAt}}); at != m_links.end(); ++at) {
        if (at->first.first != from || at->first.second.type != toType)
            break;
        found.push_back({at->first.second.number, at->second});
    }
    return found;
}

void RemoteLinks::dropKind(const Key &key, int kind)
{
    const auto at = m_links.find(key);
    if (at == m_links.end())
        return;
    std::erase(at->second, kind);
    if (at->second.empty())
        m_links.erase(at);
}

} // namespace satchel::fakes
