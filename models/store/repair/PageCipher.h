// SPDX-License-Identifier: GPL-3.0-or-later
// One page of an encrypted store without its SQLite: what is read of a file whose first page, which SQLite needs before
// all others, cannot be read any more. The same cipher as encryption/Cipher.h.
#pragma once

#include "store/encryption/StoreKey.h"

namespace satchel::store {

/// Decrypts page `number` in place. False when its tag does not belong to it: it is damaged, another page, or of
/// another key; it is unchanged then. A pure function of its arguments.
bool decryptPage(std::span<char> page, quint32 number, const StoreKey &key);

} // namespace satchel::store
