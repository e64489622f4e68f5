// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes in a timeline, wherever its items are listed: each one change set that can be undone.
#pragma once

#include "items/Workspace.h"
#include "store/Timeline.h"

namespace satchel::ui {

/// Activities only.
void togglePinned(items::Workspace &workspace, const store::TimelineItem &item);
/// Tasks only.
void completeTask(items::Workspace &workspace, const store::TimelineItem &item);
/// Activities and tasks; a change cannot be deleted.
void deleteItem(items::Workspace &workspace, const store::TimelineItem &item);

} // namespace satchel::ui
