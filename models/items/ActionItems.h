// SPDX-License-Identifier: GPL-3.0-or-later
// The action items of a meeting's notes and the tasks that closing the meeting makes of them. A task follows its item
// when the notes are edited afterwards. The change log says which tasks a closing made, so a task of the same title
// from elsewhere is left alone.
#pragma once

#include "items/Meeting.h"
#include "items/MeetingNotes.h"

namespace satchel::items {

/// A task that a closing made, and the item that it says.
struct ItemTask
{
    ActionItem item;
    RecordId task;
};

/// An action item and who it is for.
struct AssignedItem
{
    ActionItem item;
    EntityKind entity = EntityKind::User; // of the person: User, or Contact: then it is for me to see that they do it
    RecordId person; // null: nobody of this name is known
    QString name; // of the person
    bool isTask = false; // a closing made its task, or a task of this title is there already
};

/// The name is looked for among the attendees first, then among the users; none is oneself.
Result<std::vector<AssignedItem>> assignItems(store::Store &store, const Meeting &meeting,
    const std::vector<ActionItem> &items, const std::vector<ItemTask> &known = {});
Edit taskOf(const Meeting &meeting, const AssignedItem &assigned);

/// The items of the stored notes whose tasks a closing of this meeting made and nobody renamed or deleted since; and of
/// `before` those whose tasks are there without their item: it may be typed anew.
Result<std::vector<ItemTask>> readItemTasks(store::Store &store, const Meeting &meeting,
    const std::vector<ActionItem> &items, const std::vector<ItemTask> &before = {});
/// The tasks with what the notes say by now: an item that is gone is the new one in its line, or the one with the most
/// words of it. A task without such a one keeps its item, until its line is there again.
std::vector<ItemTask> followItems(std::vector<ItemTask> known, const std::vector<ActionItem> &items);
/// What the tasks must change from the items before to those after; what a person changed in a task alone stays.
Result<std::vector<Edit>> editsOfTasks(store::Store &store, const Meeting &meeting, const std::vector<ItemTask> &before,
    const std::vector<ItemTask> &after);

} // namespace satchel::items
