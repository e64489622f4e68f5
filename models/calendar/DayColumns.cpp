// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/DayColumns.h"

#include <algorithm>
#include <numeric>

namespace satchel::calendar {

namespace {

/// Spans that overlap each other, directly or through others; they share the columns.
class Group
{
public:
    explicit Group(std::span<const TimeSpan> spans) : m_spans(spans) {}

    bool isOverAt(Instant start) const { return m_members.empty() || m_end <= start; }

    void add(size_t index, std::vector<ColumnPlace> &places)
    {
        const TimeSpan &span = m_spans[index];
        const auto isFree = [&](Instant end) { return end <= span.start; };
        auto column = std::ranges::find_if(m_ends, isFree);
        if (column == m_ends.end())
            column = m_ends.insert(m_ends.end(), span.end);
        else
            *column = span.end;
        places[index].first = static_cast<int>(column - m_ends.begin());
        m_end = m_members.empty() ? span.end : std::max(m_end, span.end);
        m_members.push_back(index);
    }

    void finish(std::vector<ColumnPlace> &places)
    {
        const int count = static_cast<int>(m_ends.size());
        for (const size_t index : m_members) {
            places[index].count = count;
            places[index].span = spanOf(index, places);
        }
        m_members.clear();
        m_ends.clear();
    }

private:
    bool overlap(size_t a, size_t b) const
    {
        return m_spans[a].start < m_spans[b].end && m_spans[b].start < m_spans[a].end;
    }

    /// Up to the next column to the right that has something at the same time.
    int spanOf(size_t index, const std::vector<ColumnPlace> &places) const
    {
        int end = static_cast<int>(m_ends.size());
        for (const size_t other : m_members) {
            if (places[other].first > places[index].first && overlap(index, other))
                end = std::min(end, places[other].first);
        }
        return end - places[index].first;
    }

    std::span<const TimeSpan> m_spans;
    std::vector<size_t> m_members;
    std::vector<Instant> m_ends; // of each column
    Instant m_end;
};

} // namespace

std::vector<ColumnPlace> placeInColumns(std::span<const TimeSpan> spans)
{
    std::vector<size_t> order(spans.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(
        order, {}, [&](size_t index) { return std::pair(spans[index].start, -spans[index].end.ms); });
    std::vector<ColumnPlace> places(spans.size());
    Group group(spans);
    for (const size_t index : order) {
        if (group.isOverAt(spans[index].start))
            group.finish(places);
        group.add(index, places);
    }
    group.finish(places);
    return places;
}

} // namespace satchel::calendar
