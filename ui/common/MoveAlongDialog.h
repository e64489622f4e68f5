// SPDX-License-Identifier: GPL-3.0-or-later
// A task that others wait for moves to a later day: whether they move along.
#pragma once

#include "items/TaskDependencyEdits.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

/// Commits a change set that may move tasks. When open tasks wait for these and would be due before them, asks first
/// whether they move too; all is one change set then. Cancel commits nothing.
void commitMoves(const PageContext &context, QWidget *parent, ChangeSet changes, items::Workspace::Done done = {});

} // namespace satchel::ui
