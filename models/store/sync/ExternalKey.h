// SPDX-License-Identifier: GPL-3.0-or-later
// The client-made key that Satchel writes into a remote record when it creates it, where the vendor has a field for
// one: the identity of the record, by which every other Satchel recognises it. A record that is recreated because it
// was deleted there and edited here gets its successor's key: several Satchels that do so at once create one record,
// and none takes it for the first create arriving late.
#pragma once

#include "domain/RecordId.h"

namespace satchel::store {

/// The identity in an external key; null for an id that no Satchel made (some vendors' own ids look like keys).
RecordId identityFromKey(RecordId externalKey);
/// The key of a recreated record; of a successor's key the next one, for remotes where a key stays in use after a
/// deletion.
RecordId successorOf(RecordId externalKey);
bool isSuccessor(RecordId externalKey);
/// The greatest key of an identity, which itself is the smallest.
RecordId lastKeyOf(RecordId identity);

} // namespace satchel::store
