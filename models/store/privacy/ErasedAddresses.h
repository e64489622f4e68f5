// SPDX-License-Identifier: GPL-3.0-or-later
// The e-mail addresses of erased people, as hashes with a key, and until when they were erased: whoever brings records
// from outside (a mailbox, a file) asks here, so that an erased person does not come back. The addresses themselves are
// nowhere. A person who writes again after that is new. The desks of a team know each other's hashes and keys.
#pragma once

#include "store/Store.h"

#include <QMap>

namespace satchel::store {

/// In the transaction of the caller.
Result<void> noteErasedAddresses(Store &store, const QStringList &addresses, Instant at);
/// Whether what was said at a moment is of a person who was erased later. Nothing: nobody knows when.
Result<bool> isErasedAddress(Store &store, const QString &address, std::optional<Instant> saidAt = {});
/// The same of what a contact or lead would hold: any of its addresses.
Result<bool> isErasedPerson(Store &store, const std::vector<FieldValue> &values, std::optional<Instant> saidAt = {});

/// All that a store or a team knows of them. Which hash was made with which key is not known, nor needed.
struct ErasedAddresses
{
    QByteArrayList keys;
    QMap<QByteArray, Instant> hashes; // with when they were erased

    bool isEmpty() const { return keys.isEmpty() && hashes.isEmpty(); }
};

Result<ErasedAddresses> erasedAddresses(Store &store);
/// Adds what is not known here, and later moments.
Result<void> addErasedAddresses(Store &store, const ErasedAddresses &erased);
/// What of the first the second does not have. A moment that is less than a minute later counts as the same.
ErasedAddresses lackingIn(const ErasedAddresses &first, const ErasedAddresses &second);

} // namespace satchel::store
