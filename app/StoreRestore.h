// SPDX-License-Identifier: GPL-3.0-or-later
// Restores a backup in the place of a store, with the keys of both: the window and the command line do it alike.
#pragma once

#include "app/StoreKeys.h"
#include "store/Restore.h"

namespace satchel::app {

/// `ask` is asked for the passphrase of the backup, where it has one. The errors of StoreKeys::find and of
/// store::restoreStore. Nobody may have the store open.
Result<store::Restored> restoreBackup(const QString &backup, const QString &storePath, StoreKeys &keys,
    const StoreKeys::AskPassphrase &ask, const Clock &clock,
    const std::function<void(store::RestoreStep)> &onStep = {});

/// A store that is in use, with which process of this computer has it open, where the system tells. Nobody in this
/// process may have it open. Other errors stay as they are.
Error namingHolder(Error error, const QString &storePath);

} // namespace satchel::app
