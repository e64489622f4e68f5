// SPDX-License-Identifier: GPL-3.0-or-later
// The e-mail addresses of erased people, as hashes with a key of this store, and until when they were erased: whoever
// brings records from outside (a mailbox, a file) asks here, so that an erased person does not come back. The addresses
// themselves are nowhere. A person who writes again after that is new.
#pragma once

#include "store/Store.h"

namespace satchel::store {

/// In the transaction of the caller.
Result<void> noteErasedAddresses(Store &store, const QStringList &addresses, Instant at);
/// Whether what was said at a moment is of a person who was erased later. Nothing: nobody knows when.
Result<bool> isErasedAddress(Store &store, const QString &address, std::optional<Instant> saidAt = {});
/// The same of what a contact or lead would hold: any of its addresses.
Result<bool> isErasedPerson(Store &store, const std::vector<FieldValue> &values, std::optional<Instant> saidAt = {});

} // namespace satchel::store
