// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of a calendar as a block of hours or a bar of days: the hue says whose and what kind it is, an icon says
// what colour alone would not.
#pragma once

#include "calendar/CalendarEntry.h"
#include "ui/calendar/EntryText.h"
#include "ui/common/Icons.h"

class QPainter;

namespace satchel::ui {

/// How an entry looks; colours only, no texts.
struct EntryLook
{
    QColor fill;
    QColor edge;
    QColor text;
    QColor border; // invalid: none
    Icon icon = Icon::None;
    bool isOver = false; // done, or it did not take place: a mark and a quiet title
    bool isStruck = false; // a task that is done, or what did not take place
    bool isClash = false; // at the time of another one
};

EntryLook lookOf(const calendar::CalendarEntry &entry, bool isMine, const Theme &theme);

struct EntryState
{
    bool isCurrent = false;
    bool hasFocus = false;
    bool isHovered = false;
    bool isGhost = false; // while it is dragged elsewhere
    bool isBegin = true;
    bool isEnd = true;
};

/// Only whole lines: the title in as many as fit, then the time, then the place.
void drawEntryBlock(QPainter &painter, const QRect &rect, const calendar::CalendarEntry &entry, const EntryText &words,
    const EntryLook &look, const EntryState &state, const Theme &theme);
/// One line; `time` in front of the title where it is not all day (of a month).
void drawEntryBar(QPainter &painter, const QRect &rect, const calendar::CalendarEntry &entry, const EntryText &words,
    const EntryLook &look, const EntryState &state, const Theme &theme);

} // namespace satchel::ui
