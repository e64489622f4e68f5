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
    bool isShared = false; // others beside it: smaller type
    bool isOver = false; // it is drawn over another one, which it is set off from
    int readable = 0; // height of what no other one is drawn over; 0: the whole
};

/// Whether it is done: a task that is completed, an activity that has an outcome, whatever that is.
bool isOver(const calendar::CalendarEntry &entry);

/// Whether it is a moment and not a time: a task, or the next action of a deal.
bool isMoment(const calendar::CalendarEntry &entry);

/// The lines of a title that a block has room for, broken at spaces only; what is left over is elided in the last one,
/// and so is a word that is wider than the block.
QStringList titleLines(const QString &title, const QFont &font, int width, int most);

/// One line, cut between words where it is too long and the whole words fill most of it; else it is left to drawText,
/// which cuts a word.
QString elidedAtWord(const QString &text, const QFont &font, int width);

/// Only whole lines: the title in two at most, then the time, then the place. A moment is a ring and a title on a line.
void drawEntryBlock(QPainter &painter, const QRect &rect, const calendar::CalendarEntry &entry, const EntryText &words,
    const EntryLook &look, const EntryState &state, const Theme &theme);
/// The time of somebody else behind one's own: a hatch in that person's colour with the name.
void drawBusyBand(QPainter &painter, const QRect &rect, const QString &name, const Theme::Hue &hue,
    const EntryState &state, const Theme &theme);
/// A filled line over whole days.
void drawEntryBar(QPainter &painter, const QRect &rect, const calendar::CalendarEntry &entry, const EntryText &words,
    const EntryLook &look, const EntryState &state, const Theme &theme);
/// What has a time among other lines (of a month): edge or ring, time and title without a ground. The time goes before
/// the first word of the title is cut.
void drawEntryLine(QPainter &painter, const QRect &rect, const calendar::CalendarEntry &entry, const EntryText &words,
    const EntryLook &look, const EntryState &state, const Theme &theme);

} // namespace satchel::ui
