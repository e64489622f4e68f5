// SPDX-License-Identifier: GPL-3.0-or-later
// The change log as a file for an audit: who changed what, when and from where, with what the hash chain needs to be
// checked by another program (docs/audit.md).
#pragma once

#include "store/Store.h"

#include <functional>

namespace satchel::exchange {

/// Writes every entry, oldest first, as CSV or JSON by the name's ending (Invalid for another one), and answers how
/// many there were. JSON has each value byte for byte as it was logged; CSV guards what a spreadsheet would run. A
/// chain that is broken is exported as it is. `progress` gets the count so far and stops the export by answering false
/// (Cancelled). Forbidden where the person's role may not export some kind of record: the log has values of all of
/// them. For a worker thread.
Result<qint64> exportAudit(store::Store &store, const QString &path, const std::function<bool(qint64)> &progress = {});

} // namespace satchel::exchange
