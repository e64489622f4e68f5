// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypts a store that is plain, takes its encryption away, or gives it another key.
#pragma once

#include "store/encryption/StoreKey.h"

#include <QString>

namespace satchel::store {

/// Writes the whole store anew beside its file and puts that in the file's place, so that whatever stops it leaves the
/// old store or the new one, whole. What was there before is overwritten as far as the disk allows it. Needs as much
/// space as the store has. Busy while anybody else has it open, this process included; KeyMissing when `from` does not
/// open it; Full, ReadOnly, Io. For a worker thread.
Result<void> convertStore(const QString &path, const std::optional<StoreKey> &from, const std::optional<StoreKey> &to);

} // namespace satchel::store
