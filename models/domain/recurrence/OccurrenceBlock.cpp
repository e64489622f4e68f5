// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/OccurrenceBlock.h"

#include <algorithm>

namespace satchel {

LocalSeconds OccurrenceBlock::wholeAt(qint64 index) const
{
    const auto base = static_cast<size_t>(index / std::ssize(offsets));
    const auto offset = static_cast<size_t>(index % std::ssize(offsets));
    return origin + static_cast<LocalSeconds>(bases[base]) * unit + offsets[offset];
}

qint64 OccurrenceBlock::firstFrom(LocalSeconds time) const
{
    qint64 low = 0;
    qint64 high = size();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (at(middle) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::vector<qint64> placesOf(const std::vector<int> &setPositions, qint64 size)
{
    std::vector<qint64> places;
    for (const int position : setPositions) {
        const qint64 place = position > 0 ? position - 1 : size + position;
        if (place >= 0 && place < size)
            places.push_back(place);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace satchel
