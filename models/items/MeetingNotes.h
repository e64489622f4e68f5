// SPDX-License-Identifier: GPL-3.0-or-later
// What the notes of a meeting say besides: lines "todo Name: … by day" are action items, lines "Decision: …" are
// decisions. The words of six languages are read in each; days and times are those of quick add.
#pragma once

#include "domain/QuickAdd.h"

#include <optional>

namespace satchel::items {

struct ActionItem
{
    QString title; // "Price for Osaka"
    QString name; // as it was typed; empty: one's own
    QDate day;
    QTime time;
    QString priority; // key; empty: as a new task has it
    int line = 0; // of the notes, from 0
    int minutes = 0; // from the time to the end that was said; 0: none was

    bool operator==(const ActionItem &) const = default;
};

struct MeetingNotes
{
    std::vector<ActionItem> actionItems;
    QStringList decisions;
};

/// `markdown` as the field `body` has it.
MeetingNotes readNotes(const QString &markdown, const Clock &clock, const QuickAddOptions &options = {});
/// Of one line; nothing when it is no action item.
std::optional<ActionItem> readActionItem(const QString &line, const Clock &clock, const QuickAddOptions &options = {});

} // namespace satchel::items
