// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/PageCipher.h"

#include "store/cipher/StreamCipher.h"
#include "store/encryption/Cipher.h"
#include "store/repair/PageFormat.h"

#include <array>
#include <QtEndian>
#include <sodium.h>

namespace satchel::store {

namespace {

constexpr size_t nonceSize = 16; // twelve bytes of nonce, and four that with the page number are the block counter
constexpr size_t tagSize = 16;
static_assert(nonceSize + tagSize == pageReserve);

void applyStream(std::span<char> bytes, const unsigned char *nonce, quint32 counter, const unsigned char *key)
{
    satchel_chacha20_xor(bytes.data(), bytes.size(), key, nonce, counter);
}

} // namespace

/// As DecryptPageChaCha20Cipher of SQLite3 Multiple Ciphers: a first block of the stream gives the keys of the page,
/// its first half the one of the tag, its second half the one of the content.
bool decryptPage(std::span<char> page, quint32 number, const StoreKey &key)
{
    if (page.size() <= pageReserve + static_cast<size_t>(databaseHeaderSize))
        return false;
    const size_t content = page.size() - pageReserve;
    const auto *bytes = reinterpret_cast<const unsigned char *>(page.data());
    const unsigned char *nonce = bytes + content;
    const quint32 counter = qFromLittleEndian<quint32>(nonce + 12) ^ number;
    std::array<char, 64> keys{};
    applyStream(keys, nonce, counter, key.bytes().data());
    const auto *pageKeys = reinterpret_cast<const unsigned char *>(keys.data());
    const bool isWhole = crypto_onetimeauth_poly1305_verify(nonce + nonceSize, bytes, content + nonceSize, pageKeys)
        == 0;
    if (isWhole) {
        const size_t readable = number == 1 ? static_cast<size_t>(databaseHeaderSize) : 0;
        applyStream(page.subspan(readable, content - readable), nonce, counter + 1, pageKeys + 32);
    }
    sodium_memzero(keys.data(), keys.size());
    return isWhole;
}

} // namespace satchel::store
