// SPDX-License-Identifier: GPL-3.0-or-later
// For an SQLite without ciphers.
#include "domain/Reason.h"
#include "store/encryption/Cipher.h"

namespace satchel::store {

bool canEncrypt()
{
    return false;
}

Result<void> useKey(sqlite3 *, const StoreKey &)
{
    return fail(Error::Kind::KeyMissing, Reason::tr("this Satchel was built without encryption"));
}

Result<void> changeKey(sqlite3 *, const std::optional<StoreKey> &)
{
    return fail(Error::Kind::Invalid, Reason::tr("this Satchel was built without encryption"));
}

} // namespace satchel::store
