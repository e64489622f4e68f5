// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on a board is, as a value: lanes side by side, their heads and cards, the dock below. Grouped cards
// are in rows that go through all lanes, under a head as wide as the board; the lanes then scroll together. Rectangles
// are in viewport coordinates, mirrored in right-to-left; vertical scrolling is per lane and given in by the caller.
#pragma once

#include "ui/common/Theme.h"

#include <QRect>
#include <vector>

namespace satchel::ui {

enum class CardDensity { Compact, Normal, Detailed };

/// What the buttons of a card do while the pointer is on it, in their order.
enum class CardAction { LogCall, AddTask, WriteNote, AddQuote };
inline constexpr int cardActionCount = 4;

/// What an arrangement follows from.
struct BoardShape
{
    struct Lane
    {
        int cards = 0;
        bool isCollapsed = false;
        std::vector<int> groups = {}; // how many of the cards are in each; empty: not grouped
    };
    QSize viewport;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    CardDensity density = CardDensity::Normal;
    std::vector<Lane> lanes;
    std::vector<bool> foldedGroups = {}; // of each group whether only its head is shown
    int dockItems = 0;
    bool isDragging = false; // the dock grows into zones
    int slotLane = -1; // a lane with a free slot over its cards
    int slotHeight = 0;
    int horizontalScroll = 0;
};

class BoardLayout
{
public:
    enum class Part { Nothing, Head, Add, Card, Action, Body, Collapsed, Dock, Group };
    struct Hit
    {
        Part part = Part::Nothing;
        int lane = -1; // or the dock's item
        int card = -1;
        int action = -1; // of a card
        int group = -1; // in whose row the point is
        bool isTitle = false; // of a card: one click opens it
        bool operator==(const Hit &) const = default;
    };

    void arrange(BoardShape shape, const Theme &theme);
    const BoardShape &shape() const { return m_shape; }

    int contentWidth() const { return m_contentWidth; }
    /// Of a collapsed lane.
    static int stripWidth(const Theme &theme);
    /// In a low window the dock's items are collapsed lanes after the last one.
    bool isDockUpright() const { return m_isDockUpright; }
    int cardHeight() const { return m_cardHeight; }
    int cardStep() const { return m_cardHeight + m_cardGap; }

    QRect lane(int lane) const;
    QRect head(int lane) const;
    QRect addButton(int lane) const;
    QRect body(int lane) const; // where cards are seen
    /// Empty in a folded group.
    QRect card(int lane, int position, int scroll) const;
    /// One of the buttons on a card.
    QRect action(const QRect &card, int action) const;
    QRect slot(int lane) const;
    /// In the row of a group: below its head, in place of the head when the group is folded.
    QRect slot(int lane, int group, int scroll) const;
    bool isGrouped() const { return !m_groupTops.empty(); }
    int groupCount() const { return static_cast<int>(m_groupTops.size()); }
    /// The head of a group, which stays in view as long as one of its cards does; empty for a group without cards.
    QRect groupHead(int group, int scroll) const;
    int groupOf(int lane, int position) const; // -1: not grouped
    bool isFolded(int group) const { return m_shape.foldedGroups[static_cast<size_t>(group)]; }
    bool isFolded(int lane, int position) const { return isGrouped() && isFolded(groupOf(lane, position)); }
    /// The scroll that brings a group's head and what is right below it into view.
    int scrollToGroup(int group, int scroll) const;
    /// The card of a lane that is nearest to a height below the top of its body, scrolled there; -1: it shows none.
    int nearestCard(int lane, int y) const;
    QRect dock(int item) const;

    int maximumScroll(int lane) const;
    /// First and last visible card; last is below first when there is none.
    std::pair<int, int> visibleCards(int lane, int scroll) const;
    /// The scroll that brings a card wholly into view.
    int scrollTo(int lane, int position, int scroll) const;
    Hit hit(const QPoint &point, const std::vector<int> &scrolls) const;

private:
    struct Place
    {
        int x;
        int width;
    };
    int fittingWidth(int expanded, int available, const Theme &theme) const;
    QRect placed(const QRect &rect) const;
    void arrangeGroups(const Theme &theme);
    int slotShift(int lane) const;
    int groupEnd(int group) const;
    int groupAt(int y, int scroll) const;
    /// How far below the first card's place a card is.
    int offsetOf(int lane, int position) const;

    BoardShape m_shape;
    std::vector<int> m_groupTops; // of their heads, below the top of a lane's body
    int m_groupHead = 0; // height
    int m_groupsHeight = 0;
    std::vector<Place> m_lanes;
    std::vector<Place> m_uprightDock;
    int m_contentWidth = 0;
    int m_laneBottom = 0;
    int m_headHeight = 0;
    int m_cardHeight = 0;
    int m_cardGap = 0;
    int m_padding = 0;
    int m_button = 0;
    int m_gap = 0;
    int m_dockHeight = 0;
    bool m_isDockUpright = false;
};

/// How wide a lane is at least where that shows all of them; where they scroll anyway they are as wide as the token
/// says.
int narrowestLane(const Theme &theme);

/// A card's height in a density, at least the token's.
int cardHeightFor(CardDensity density, const Theme &theme);

} // namespace satchel::ui
