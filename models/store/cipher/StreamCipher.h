// SPDX-License-Identifier: GPL-3.0-or-later
// ChaCha20 and Poly1305 as the SQLite of the program and the repair of its files call them: with libsodium, which takes
// the widest instructions that the processor has, where SQLite3 Multiple Ciphers has plain C. The bytes are the same.
// libsodium chooses in sodium_init(); before that it is as slow, and no different.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// ChaCha20 (RFC 8439) in place. The counter of 64-byte blocks begins anywhere and goes on at zero behind its end,
/// where libsodium itself would end the program.
void satchel_chacha20_xor(void *bytes, size_t size, const uint8_t key[32], const uint8_t nonce[12], uint32_t counter);

/// The tag of Poly1305 (RFC 8439); a key is for one message.
void satchel_poly1305(const uint8_t *message, size_t size, const uint8_t key[32], uint8_t tag[16]);

#ifdef __cplusplus
}
#endif
