// SPDX-License-Identifier: GPL-3.0-or-later
// What taking change sets back would do, in numbers, before it is done: here at once, and at the remotes with their
// next rounds, because it counts as an edit made here. Reads only; seconds for an initial sync of very many records, so
// for a worker.
#pragma once

#include "store/sync/SyncControl.h"

namespace satchel::store {

struct UndoPreview
{
    /// At one remote: what the next round would send.
    struct There
    {
        QString connection; // its name
        qint64 deleted = 0;
        qint64 changed = 0;
        qint64 created = 0; // recreated, because it is gone there
        bool operator==(const There &) const = default;
    };

    qint64 deleted = 0; // to the trash
    qint64 changed = 0; // get their earlier values, as far as nobody changed them since
    qint64 restored = 0; // come out of the trash
    std::vector<There> there; // those to which something is sent

    bool isNothing() const { return deleted + changed + restored == 0; }
};

/// `vendors` says which objects are sent at all; what a person's settings narrow counts too.
Result<UndoPreview> previewUndo(
    Store &store, std::span<const ChangeSetId> sets, const std::vector<VendorInfo> &vendors);

} // namespace satchel::store
