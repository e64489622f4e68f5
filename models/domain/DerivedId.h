// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that follow from what a record is for: whoever makes it again, after a crash or at another computer, makes the
// same one.
#pragma once

#include "domain/RecordId.h"

#include <initializer_list>

namespace satchel {

/// SHA-256 of the ids and a name for what is made from them.
QByteArray derivedDigest(std::initializer_list<RecordId> from, QByteArrayView name);

/// The same as an id: a UUID of version 8 (RFC 9562), made in a way of our own. The last 16 bits are zero, as of all
/// ids here.
RecordId derivedId(std::initializer_list<RecordId> from, QByteArrayView name);

} // namespace satchel
