// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordSequence.h"

#include "ui/common/PageNames.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int farthest = 100; // records in a row that are gone; then the list is another one

} // namespace

SharedSequence RecordSequence::of(const QString &name, std::vector<RecordPlace> places, const RecordId &current)
{
    std::erase_if(
        places, [](const RecordPlace &place) { return presentationOf(place.entity).recordPage != page::customer; });
    const auto found = std::ranges::find(places, current, &RecordPlace::id);
    if (found == places.end())
        return {};
    RecordSequence sequence;
    sequence.name = name;
    sequence.position = found - places.begin();
    sequence.count = static_cast<qint64>(places.size());
    sequence.at = [places = std::move(places)](qint64 index) { return places[static_cast<size_t>(index)]; };
    return std::make_shared<const RecordSequence>(std::move(sequence));
}

qint64 RecordSequence::next(int step) const
{
    qint64 to = position + step;
    for (int tries = 0; tries < farthest && to >= 0 && to < count; ++tries, to += step) {
        if (!at(to).id.isNull())
            return to;
    }
    return -1;
}

} // namespace satchel::ui
