// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Precedence.h"

#include "store/sync/Connections.h"
#include "store/sync/SyncDirections.h"

#include <algorithm>
#include <limits>

namespace satchel::store {

namespace {

constexpr int withoutPlace = std::numeric_limits<int>::max();

std::map<QString, int> placesIn(const ObjectSettings &settings)
{
    std::map<QString, int> places;
    for (const auto &[field, place] : settings.precedence) {
        if (settings.canPull() && pulls(settings.directionOf(field)))
            places.emplace(field, place);
    }
    return places;
}

} // namespace

Result<Precedence> Precedence::read(Store &store)
{
    Precedence precedence;
    const auto connections = TRY(Connections(store).list());
    for (const Connection &connection : connections) {
        const auto settings = TRY(ConnectionSettings::fromJson(connection.settings));
        for (const auto &[object, chosen] : settings.objects) {
            if (auto places = placesIn(chosen); !places.empty())
                precedence.m_places.emplace(Holding{connection.number, object}, std::move(places));
        }
    }
    return precedence;
}

Standing Precedence::of(const Holding &own, std::span<const Holding> others, const QString &field) const
{
    int best = withoutPlace;
    for (const Holding &other : others)
        best = std::min(best, placeOf(other, field));
    const int place = placeOf(own, field);
    if (others.empty() || place == best)
        return Standing::Equal;
    return place < best ? Standing::Leads : Standing::Follows;
}

int Precedence::placeOf(const Holding &holding, const QString &field) const
{
    const auto places = m_places.find(holding);
    if (places == m_places.end())
        return withoutPlace;
    const auto place = places->second.find(field);
    return place == places->second.end() ? withoutPlace : place->second;
}

} // namespace satchel::store
