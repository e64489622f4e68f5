// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons that are offered when a deal is lost. They are a setting of the store, so a change of them is one act
// that can be undone; the deals keep the text they were given.
#pragma once

#include "store/Store.h"

namespace satchel::items {

/// In the order a person gave them; nothing when nobody ever did.
std::optional<QStringList> storedLostReasons(store::Store &store);
/// Stores the list without empty lines and duplicates.
Result<std::vector<Edit>> lostReasonEdits(store::Store &store, const QStringList &reasons);
/// How many deals were lost for a reason.
Result<qint64> dealsLostFor(store::Store &store, const QString &reason);
/// Gives these deals another reason.
Result<std::vector<Edit>> renameReasonOnDeals(store::Store &store, const QString &from, const QString &to);

} // namespace satchel::items
