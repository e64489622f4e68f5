// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cipher/StreamCipher.h"

#include <sodium.h>

void satchel_chacha20_xor(void *bytes, size_t size, const uint8_t key[32], const uint8_t nonce[12], uint32_t counter)
{
    const uint64_t blockSize = 64;
    const uint64_t untilEnd = (((uint64_t)1 << 32) - counter) * blockSize;
    const size_t first = size < untilEnd ? size : (size_t)untilEnd;
    unsigned char *at = bytes;
    crypto_stream_chacha20_ietf_xor_ic(at, at, first, nonce, counter, key);
    if (first < size)
        crypto_stream_chacha20_ietf_xor_ic(at + first, at + first, size - first, nonce, 0, key);
}

void satchel_poly1305(const uint8_t *message, size_t size, const uint8_t key[32], uint8_t tag[16])
{
    crypto_onetimeauth_poly1305(tag, message, size, key);
}
