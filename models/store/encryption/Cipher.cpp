// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encryption/Cipher.h"

#include "domain/Reason.h"
#include "store/Database.h"
#include "store/encryption/Passphrase.h"

#include <algorithm>
#include <QScopeGuard>
#include <sodium.h>
#include <sqlite3.h>

namespace satchel::store {

namespace {

constexpr auto cipher = "chacha20";
constexpr auto rawKeyPrefix = "raw:"; // the key as it is, no passphrase to stretch
constexpr int headerSize = 100; // https://sqlite.org/fileformat2.html#the_database_header

// A salt makes different keys from one passphrase. Our keys are random, and a readable header has no room for it.
constexpr auto salt = "00000000000000000000000000000000";

/// The connection itself may say that there was no error.
Result<void> outcome(int code)
{
    return code == SQLITE_OK ? Result<void>() : fail(errorKindOf(code), QString::fromUtf8(sqlite3_errstr(code)));
}

Result<void> configure(sqlite3 *connection)
{
    initSodium();
    const int index = sqlite3mc_cipher_index(cipher);
    if (index < 1 || sqlite3mc_config(connection, "cipher", index) != index
        || sqlite3mc_config_cipher(connection, cipher, "plaintext_header_size", headerSize) != headerSize)
        return fail(Error::Kind::Bug, Reason::tr("this SQLite has no cipher"));
    return {};
}

/// What `use` is called with is wiped afterwards.
template <typename Use> int withRawKey(const StoreKey &key, Use use)
{
    QByteArray raw = rawKeyPrefix + key.toHex() + salt;
    const auto wipe = qScopeGuard([&raw] { sodium_memzero(raw.data(), static_cast<size_t>(raw.size())); });
    return use(raw.constData(), static_cast<int>(raw.size()));
}

} // namespace

bool canEncrypt()
{
    return true;
}

Result<void> useKey(sqlite3 *connection, const StoreKey &key)
{
    TRY(configure(connection));
    return outcome(
        withRawKey(key, [&](const char *raw, int size) { return sqlite3_key_v2(connection, "main", raw, size); }));
}

Result<void> changeKey(sqlite3 *connection, const std::optional<StoreKey> &key)
{
    TRY(configure(connection));
    return outcome(key ? withRawKey(
                       *key, [&](const char *raw, int size) { return sqlite3_rekey_v2(connection, "main", raw, size); })
                       : sqlite3_rekey_v2(connection, "main", nullptr, 0));
}

} // namespace satchel::store
