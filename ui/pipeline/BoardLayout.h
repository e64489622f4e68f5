// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on a board is, as a value: lanes side by side, their heads and cards, the dock below. Rectangles are
// in viewport coordinates, mirrored in right-to-left; vertical scrolling is per lane and given in by the caller.
#pragma once

#include "ui/common/Theme.h"

#include <QRect>
#include <vector>

namespace satchel::ui {

enum class CardDensity { Compact, Normal, Detailed };

/// What an arrangement follows from.
struct BoardShape
{
    struct Lane
    {
        int cards = 0;
        bool isCollapsed = false;
    };
    QSize viewport;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    CardDensity density = CardDensity::Normal;
    std::vector<Lane> lanes;
    int dockItems = 0;
    bool isDragging = false; // the dock grows into zones
    int slotLane = -1; // a lane with a free slot over its cards
    int slotHeight = 0;
    int horizontalScroll = 0;
};

class BoardLayout
{
public:
    enum class Part { Nothing, Head, Add, Card, Body, Collapsed, Dock };
    struct Hit
    {
        Part part = Part::Nothing;
        int lane = -1; // or the dock's item
        int card = -1;
        bool operator==(const Hit &) const = default;
    };

    void arrange(BoardShape shape, const Theme &theme);
    const BoardShape &shape() const { return m_shape; }

    int contentWidth() const { return m_contentWidth; }
    /// In a low window the dock's items are collapsed lanes after the last one.
    bool isDockUpright() const { return m_isDockUpright; }
    int cardHeight() const { return m_cardHeight; }
    int cardStep() const { return m_cardHeight + m_cardGap; }

    QRect lane(int lane) const;
    QRect head(int lane) const;
    QRect addButton(int lane) const;
    QRect body(int lane) const; // where cards are seen
    QRect card(int lane, int position, int scroll) const;
    QRect slot(int lane) const;
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

    BoardShape m_shape;
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

/// A card's height in a density, at least the token's.
int cardHeightFor(CardDensity density, const Theme &theme);

} // namespace satchel::ui
