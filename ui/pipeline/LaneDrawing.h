// SPDX-License-Identifier: GPL-3.0-or-later
// How lanes, their heads and the dock are drawn. What they say comes in as text; free functions of a theme.
#pragma once

#include "items/BoardStage.h"
#include "items/BoardTotals.h"
#include "ui/common/Formats.h"
#include "ui/common/Theme.h"

class QPainter;

namespace satchel::ui {

struct HeadText
{
    QString name;
    QString hue;
    QString count;
    QString total;
    QString weighted;
    QString moveOn; // "58 % move on"
    QString average; // "8.4 d on average" or "Slowest, 17.6 d"
    QString days; // "8.4 d"
    bool isSlowest = false;
    int deals = 0;
};

/// The head of the deals of one owner.
struct GroupText
{
    RecordId owner;
    QString name;
    QString count;
    QString total;
    int deals = 0;
};

enum class GroupState { Normal, Hovered, Target };

/// With a chevron that says whether its cards are shown.
void drawGroupHead(
    QPainter &painter, const QRect &rect, const GroupText &text, GroupState state, bool isFolded, const Theme &theme);

enum class LaneState { Normal, Target };

void drawLaneGround(QPainter &painter, const QRect &lane, LaneState state, const Theme &theme);
void drawLaneHead(QPainter &painter, const QRect &head, const QRect &add, bool isAddHovered, const HeadText &text,
    const Theme &theme);
void drawCollapsedLane(
    QPainter &painter, const QRect &lane, const HeadText &text, bool isHovered, LaneState state, const Theme &theme);

struct DockText
{
    items::BoardStage::Kind kind = items::BoardStage::Kind::Won;
    QString name; // "Won this quarter"
    QString count;
    QString total;
    QString zone; // while dragging: "Won"
    QString asks; // "asks for the close date"
};

void drawDockItem(QPainter &painter, const QRect &rect, const DockText &text, bool isHovered, const Theme &theme);
void drawDropZone(QPainter &painter, const QRect &rect, const DockText &text, bool isTarget, const Theme &theme);

/// One line of the slot over the cards, longest first: "Move to Negotiation, 80 %", "Negotiation, 80 %", "Negotiation".
using SlotLine = QStringList;
/// The first text of a line that fits whole; the last one where none does.
QString fittingText(const SlotLine &texts, const QFont &font, int room);
/// The slot over the cards, in one or two lines.
void drawDropSlot(QPainter &painter, const QRect &rect, const QList<SlotLine> &lines, const Theme &theme);
/// Where a card that is being dragged came from.
void drawLeftPlace(QPainter &painter, const QRect &rect, const Theme &theme);

/// Every currency with its sums, then the rates' day or what they lack.
QString totalsToolTip(const items::BoardTotals &totals, const items::BoardRates &rates, const Formats &formats);

} // namespace satchel::ui
