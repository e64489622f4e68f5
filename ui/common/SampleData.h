// SPDX-License-Identifier: GPL-3.0-or-later
// A store of sample data, which is gone when the program ends: it is not encrypted, locked or backed up.
#pragma once

#include "ui/common/PageContext.h"

namespace satchel::ui {

/// Where a program has its window in a store of its own, that store has a protection.
inline bool isSampleData(const PageContext &context)
{
    return !context.protection && !context.lock;
}

/// Of a target that leaves the sample data (page::sample): for the person's own store.
inline const QString ownStorePart = QStringLiteral("own");

} // namespace satchel::ui
