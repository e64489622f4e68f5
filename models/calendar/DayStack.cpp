// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/DayStack.h"

#include <algorithm>
#include <numeric>

namespace satchel::calendar {

namespace {

/// Spans that begin together.
struct Row
{
    Instant start;
    Instant end; // of the last one of them
    int level = 0;
    std::vector<size_t> spans;
};

} // namespace

std::vector<StackPlace> stackOnDay(std::span<const TimeSpan> spans)
{
    std::vector<size_t> order(spans.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        return spans[a].start != spans[b].start ? spans[a].start < spans[b].start : spans[a].end > spans[b].end;
    });
    std::vector<Row> rows;
    for (const size_t one : order) {
        const TimeSpan &span = spans[one];
        int level = 0;
        Row *beside = nullptr;
        for (Row &row : rows) {
            if (row.end <= span.start)
                continue;
            level = std::max(level, row.level + 1);
            if (span.start.ms - row.start.ms < stackAfterMs)
                beside = &row;
        }
        if (!beside)
            beside = &rows.emplace_back(Row{span.start, span.end, level, {}});
        beside->end = std::max(beside->end, span.end);
        beside->spans.push_back(one);
    }
    std::vector<StackPlace> places(spans.size());
    for (const Row &row : rows) {
        for (size_t column = 0; column < row.spans.size(); ++column)
            places[row.spans[column]] = {row.level, static_cast<int>(column), static_cast<int>(row.spans.size())};
    }
    return places;
}

} // namespace satchel::calendar
