// SPDX-License-Identifier: GPL-3.0-or-later
// What a Satchel marks a remote record with when it makes it: the identity of the record, by which every other Satchel
// knows it again. One that is made anew, because it was deleted there and edited here, bears the successor's external key: several
// Satchels that do that at once make one record, and none takes it for the first create arriving late.
#pragma once

#include "domain/RecordId.h"

namespace satchel::store {

/// The identity that an external key tells; null for an id that no Satchel made (some vendors' own ids look like marks).
RecordId identityFromKey(RecordId externalKey);
/// The external key of what is made anew; of a successor's, that of the next one, for remotes where an external key stays taken.
RecordId successorOf(RecordId externalKey);
bool isSuccessor(RecordId externalKey);
/// The greatest external key of an identity, which itself is the smallest.
RecordId lastKeyOf(RecordId identity);

} // namespace satchel::store
