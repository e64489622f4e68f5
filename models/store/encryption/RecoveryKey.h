// SPDX-License-Identifier: GPL-3.0-or-later
// A store's key on paper: four lines of three groups of five signs, which a person can type again. The signs are those
// of Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O and U, and what is typed for them is read
// as 1, 1 and 0. The last two signs of each line check it, so that a mistake is found in its line.
#pragma once

#include "store/encryption/StoreKey.h"

#include <QStringList>

namespace satchel::store {

/// Four lines, such as "7H2KQ 9XW4M 0ABCD".
QStringList recoveryLines(const StoreKey &key);

/// Spaces, line breaks, dashes and small letters do not matter. Invalid, and `where` the number of the line, from 1:
/// a sign that is none, a line with a mistake; without a line when it is too short or too long.
Result<StoreKey> keyFromRecovery(const QString &text);

} // namespace satchel::store
