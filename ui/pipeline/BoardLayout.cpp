// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/BoardLayout.h"

#include "ui/pipeline/CardDrawing.h"

#include <algorithm>
#include <QFontMetrics>
#include <QStyle>
#include <ranges>

namespace satchel::ui {

namespace {

constexpr int lowViewport = 380; // at 100 % text: below this a dock would leave no space for cards
constexpr int fewestFilled = 3; // with fewer lanes in sight a peek of the next one says that there is more

} // namespace

int cardHeightFor(CardDensity density, const Theme &theme)
{
    const int token = density == CardDensity::Compact ? theme.size.cardCompact
        : density == CardDensity::Detailed            ? theme.size.cardDetailed
                                                      : theme.size.card;
    return qMax(token, CardMetrics(density, theme).height);
}

int narrowestLane(const Theme &theme)
{
    return qMin(theme.px(161), theme.size.laneMin);
}

/// Shared evenly as long as all are seen; when not all fit, as many as do at their usual width fill the window.
int BoardLayout::fittingWidth(int expanded, int available, const Theme &theme) const
{
    const int least = theme.size.laneMin;
    if (expanded == 0)
        return least;
    const int shared = (available - (expanded - 1) * m_gap) / expanded;
    if (shared >= narrowestLane(theme))
        return qMin(shared, theme.size.laneMax);
    const int inSight = (available + m_gap) / (least + m_gap);
    if (inSight < fewestFilled)
        return qMin(least, qMax(available, theme.px(160)));
    return qMin((available - (inSight - 1) * m_gap) / inSight, theme.size.laneMax);
}

int BoardLayout::stripWidth(const Theme &theme)
{
    return qMax(theme.size.laneCollapsed, QFontMetrics(theme.font.semibold).height() + theme.px(16));
}

void BoardLayout::arrange(BoardShape shape, const Theme &theme)
{
    m_shape = std::move(shape);
    m_gap = theme.size.laneGap;
    m_padding = theme.px(6);
    m_cardGap = theme.size.cardGap;
    m_cardHeight = cardHeightFor(m_shape.density, theme);
    m_headHeight = headHeight(theme);
    m_button = qMax(theme.size.target, theme.px(24));
    m_isDockUpright = m_shape.viewport.height() < theme.px(lowViewport);
    const int dockHeight = m_shape.isDragging ? theme.size.dockDrag : theme.size.dock;
    m_dockHeight = qMax(
        dockHeight, QFontMetrics(theme.font.strong).height() * (m_shape.isDragging ? 2 : 1) + theme.px(20));
    const bool hasDock = m_shape.dockItems > 0 && !m_isDockUpright;
    m_laneBottom = m_shape.viewport.height() - (hasDock ? m_dockHeight + m_gap : 0);

    const auto isCollapsed = [](const BoardShape::Lane &lane) { return lane.isCollapsed; };
    const int upright = m_isDockUpright ? m_shape.dockItems : 0;
    const int narrow = static_cast<int>(std::ranges::count_if(m_shape.lanes, isCollapsed)) + upright;
    const int expanded = static_cast<int>(m_shape.lanes.size()) + upright - narrow;
    const int thin = stripWidth(theme);
    const int width = fittingWidth(expanded, m_shape.viewport.width() - narrow * (thin + m_gap), theme);
    m_lanes.clear();
    m_uprightDock.clear();
    int x = 0;
    const auto put = [&](std::vector<Place> &places, int placeWidth) {
        places.push_back({x, placeWidth});
        x += placeWidth + m_gap;
    };
    for (const BoardShape::Lane &lane : m_shape.lanes)
        put(m_lanes, lane.isCollapsed ? thin : width);
    for (int i = 0; i < upright; ++i)
        put(m_uprightDock, thin);
    m_contentWidth = qMax(0, x - m_gap);
    arrangeGroups(theme);
}

/// A group is as high as the most cards that one open lane has of it.
void BoardLayout::arrangeGroups(const Theme &theme)
{
    m_groupTops.clear();
    m_groupHead = qMax(theme.px(32), QFontMetrics(theme.font.strong).height() + theme.px(12));
    int top = 0;
    const size_t groups = m_shape.lanes.empty() ? 0 : m_shape.lanes.front().groups.size();
    m_shape.foldedGroups.resize(groups);
    for (size_t group = 0; group < groups; ++group) {
        m_groupTops.push_back(top);
        int most = 0;
        for (const BoardShape::Lane &lane : m_shape.lanes)
            most = lane.isCollapsed ? most : qMax(most, lane.groups[group]);
        const bool isFolded = m_shape.foldedGroups[group];
        top += most == 0 ? 0 : m_groupHead + (isFolded ? 0 : most * cardStep());
    }
    m_groupsHeight = top;
}

QRect BoardLayout::placed(const QRect &rect) const
{
    return QStyle::visualRect(m_shape.direction, QRect(QPoint(), m_shape.viewport), rect);
}

QRect BoardLayout::lane(int lane) const
{
    const Place &place = m_lanes[static_cast<size_t>(lane)];
    return placed({place.x - m_shape.horizontalScroll, 0, place.width, m_laneBottom});
}

QRect BoardLayout::head(int lane) const
{
    QRect rect = this->lane(lane);
    rect.setHeight(m_headHeight);
    return rect;
}

QRect BoardLayout::addButton(int lane) const
{
    const QRect rect = head(lane);
    const QRect button(rect.right() + 1 - m_button - m_padding, rect.y() + m_padding, m_button, m_button);
    return QStyle::visualRect(m_shape.direction, rect, button);
}

QRect BoardLayout::body(int lane) const
{
    const QRect rect = this->lane(lane);
    return {rect.x(), m_headHeight, rect.width(), qMax(0, m_laneBottom - m_headHeight)};
}

QRect BoardLayout::slot(int lane) const
{
    const QRect rect = body(lane);
    return {rect.x() + m_padding, rect.y(), rect.width() - 2 * m_padding, m_shape.slotHeight};
}

QRect BoardLayout::slot(int lane, int group, int scroll) const
{
    QRect rect = slot(lane);
    const QRect head = groupHead(group, scroll);
    if (!head.isEmpty())
        rect.moveTop(isFolded(group) ? head.top() : head.bottom() + 1);
    return rect;
}

/// The space that a slot over the cards takes; grouped cards stay in their rows, so it is over all of them.
int BoardLayout::slotShift(int lane) const
{
    const bool isShifted = isGrouped() ? m_shape.slotLane >= 0 && !m_shape.isDragging : m_shape.slotLane == lane;
    return isShifted ? m_shape.slotHeight + m_cardGap : 0;
}

int BoardLayout::offsetOf(int lane, int position) const
{
    const std::vector<int> &groups = m_shape.lanes[static_cast<size_t>(lane)].groups;
    int first = 0; // card of the group
    for (size_t group = 0; group < groups.size(); ++group) {
        const int inGroup = m_shape.foldedGroups[group] ? 0 : position - first;
        if (position < first + groups[group])
            return m_groupTops[group] + m_groupHead + inGroup * cardStep();
        first += groups[group];
    }
    return position * cardStep();
}

QRect BoardLayout::card(int lane, int position, int scroll) const
{
    const QRect rect = body(lane);
    return {rect.x() + m_padding, rect.y() + slotShift(lane) + offsetOf(lane, position) - scroll,
        rect.width() - 2 * m_padding, isFolded(lane, position) ? 0 : m_cardHeight};
}

int BoardLayout::groupOf(int lane, int position) const
{
    int end = 0; // of the group's cards
    for (int group = 0; group < groupCount(); ++group) {
        end += m_shape.lanes[static_cast<size_t>(lane)].groups[static_cast<size_t>(group)];
        if (position < end)
            return group;
    }
    return -1;
}

int BoardLayout::groupEnd(int group) const
{
    return group + 1 < groupCount() ? m_groupTops[static_cast<size_t>(group) + 1] : m_groupsHeight;
}

/// The last one that begins above a height of the viewport.
int BoardLayout::groupAt(int y, int scroll) const
{
    const int below = y - m_headHeight + scroll - slotShift(0);
    int found = -1;
    for (int group = 0; group < groupCount(); ++group) {
        const int top = m_groupTops[static_cast<size_t>(group)];
        if (groupEnd(group) > top && (found < 0 || top <= below))
            found = group;
    }
    return found;
}

int BoardLayout::scrollToGroup(int group, int scroll) const
{
    const int top = m_groupTops[static_cast<size_t>(group)];
    const int bottom = qMin(groupEnd(group), top + m_groupHead + m_shape.slotHeight + m_cardGap);
    const int height = m_laneBottom - m_headHeight;
    const int lowest = qMax(0, bottom - height);
    return qBound(lowest, scroll, qMax(lowest, top));
}

QRect BoardLayout::action(const QRect &card, int action) const
{
    const int end = card.right() + 1 - m_padding - (cardActionCount - action) * m_button;
    const QRect button(end, card.bottom() + 1 - m_padding - m_button, m_button, m_button);
    return QStyle::visualRect(m_shape.direction, card, button);
}

QRect BoardLayout::groupHead(int group, int scroll) const
{
    const int top = m_groupTops[static_cast<size_t>(group)];
    if (groupEnd(group) == top)
        return {};
    const int shift = slotShift(0) + m_headHeight - scroll;
    const int sticky = qMin(qMax(top + shift, m_headHeight), groupEnd(group) + shift - m_groupHead);
    const auto open = std::ranges::find(m_shape.lanes, false, &BoardShape::Lane::isCollapsed);
    if (open == m_shape.lanes.end())
        return {};
    const int start = m_lanes[static_cast<size_t>(open - m_shape.lanes.begin())].x - m_shape.horizontalScroll;
    const int x = qMax(0, start);
    return placed({x, sticky, qMin(m_contentWidth, m_shape.viewport.width()) - x, m_groupHead});
}

int BoardLayout::nearestCard(int lane, int y) const
{
    const int cards = m_shape.lanes[static_cast<size_t>(lane)].cards;
    const auto positions = std::views::iota(0, cards);
    const int shift = slotShift(lane);
    int below = *std::ranges::partition_point(
        positions, [&](int position) { return shift + offsetOf(lane, position) + m_cardHeight < y; });
    int above = below - 1;
    while (below < cards && isFolded(lane, below))
        ++below;
    while (above >= 0 && isFolded(lane, above))
        --above;
    const auto distance = [&](int position) { return qAbs(shift + offsetOf(lane, position) + m_cardHeight / 2 - y); };
    if (above >= 0 && (below == cards || distance(above) < distance(below)))
        return above;
    return below == cards ? -1 : below;
}

QRect BoardLayout::dock(int item) const
{
    if (m_isDockUpright) {
        const Place &place = m_uprightDock[static_cast<size_t>(item)];
        return placed({place.x - m_shape.horizontalScroll, 0, place.width, m_laneBottom});
    }
    const int count = qMax(1, m_shape.dockItems);
    // The board's view reaches one gap over the margin of the page, the dock does not.
    const int width = (m_shape.viewport.width() - count * m_gap) / count;
    return placed({item * (width + m_gap), m_laneBottom + m_gap, width, m_dockHeight});
}

int BoardLayout::maximumScroll(int lane) const
{
    const int cards = m_shape.lanes[static_cast<size_t>(lane)].cards;
    const int height = isGrouped() ? m_groupsHeight : cards * cardStep();
    return qMax(0, height + slotShift(lane) - body(lane).height());
}

std::pair<int, int> BoardLayout::visibleCards(int lane, int scroll) const
{
    const BoardShape::Lane &shape = m_shape.lanes[static_cast<size_t>(lane)];
    if (shape.isCollapsed || shape.cards == 0)
        return {0, -1};
    const int top = scroll - slotShift(lane);
    const int bottom = top + body(lane).height();
    const auto positions = std::views::iota(0, shape.cards);
    const auto first = std::ranges::partition_point(
        positions, [&](int position) { return offsetOf(lane, position) + cardStep() <= top; });
    const auto end = std::ranges::partition_point(
        positions, [&](int position) { return offsetOf(lane, position) <= bottom; });
    return {static_cast<int>(first - positions.begin()), static_cast<int>(end - positions.begin()) - 1};
}

int BoardLayout::scrollTo(int lane, int position, int scroll) const
{
    const QRect seen = body(lane).adjusted(0, isGrouped() ? m_groupHead : 0, 0, 0);
    const QRect wanted = card(lane, position, scroll);
    int result = scroll;
    if (wanted.bottom() + m_cardGap > seen.bottom())
        result += wanted.bottom() + m_cardGap - seen.bottom();
    if (wanted.top() - (result - scroll) < seen.top() + m_cardGap)
        result = scroll + wanted.top() - seen.top() - m_cardGap;
    return qBound(0, result, maximumScroll(lane));
}

BoardLayout::Hit BoardLayout::hit(const QPoint &point, const std::vector<int> &scrolls) const
{
    for (int item = 0; item < m_shape.dockItems; ++item) {
        if (dock(item).contains(point))
            return {Part::Dock, item};
    }
    const auto isAt = [&](int i) { return lane(i).contains(point); };
    const auto lanes = std::views::iota(0, static_cast<int>(m_lanes.size()));
    const auto at = std::ranges::find_if(lanes, isAt);
    const int under = at == lanes.end() ? -1 : *at;
    const bool isOverCollapsed = under >= 0 && m_shape.lanes[static_cast<size_t>(under)].isCollapsed;
    for (int group = 0; group < groupCount() && !isOverCollapsed; ++group) { // their heads go on between lanes
        if (groupHead(group, scrolls.front()).contains(point) && point.y() >= m_headHeight)
            return {Part::Group, under, -1, -1, group};
    }
    if (under < 0)
        return {};
    if (isOverCollapsed)
        return {Part::Collapsed, under};
    if (addButton(under).contains(point))
        return {Part::Add, under};
    if (head(under).contains(point))
        return {Part::Head, under};
    const int scroll = scrolls[static_cast<size_t>(under)];
    const int group = groupAt(point.y(), scroll);
    const auto [first, last] = visibleCards(under, scroll);
    for (int position = first; position <= last; ++position) {
        const QRect rect = card(under, position, scroll);
        if (!rect.contains(point))
            continue;
        for (int one = 0; one < cardActionCount; ++one) {
            if (action(rect, one).contains(point))
                return {Part::Action, under, position, one, group};
        }
        return {Part::Card, under, position, -1, group};
    }
    return {Part::Body, under, -1, -1, group};
}

} // namespace satchel::ui
