// SPDX-License-Identifier: GPL-3.0-or-later
// What was deleted at a remote and edited here is made anew there, perhaps by several Satchels at once. The key under which
// they do it makes one record of it.
#pragma once

#include "domain/RecordId.h"

#include <QString>

namespace satchel::store {

/// Made of the deleted record's name, so that every Satchel makes the same.
RecordId keyOfRemade(const QString &object, const QString &remoteId);
/// True for such a key; false for one that is the id of a record.
bool isKeyOfRemade(RecordId key);

} // namespace satchel::store
