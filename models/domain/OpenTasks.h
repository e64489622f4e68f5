// SPDX-License-Identifier: GPL-3.0-or-later
// Which task of a deal is its next step: the open one that is due first.
#pragma once

#include "domain/Record.h"

#include <span>

namespace satchel {

/// Pending or in progress.
bool isOpenTask(const Record &task);

/// Of the open ones with a day, the first by day and time; null when there is none. One without a time counts as due at
/// the end of its day, and of several at the same moment the first of these.
const Record *nextOpenTask(std::span<const Record> tasks);

/// The first of the open ones, by day and time, that says this; one without a day is the last.
const Record *openTaskCalled(std::span<const Record> tasks, const QString &title);

/// The next action of a deal when this task is its next step; none when it is null.
std::vector<FieldValue> nextActionFrom(const Record *task);

} // namespace satchel
