// SPDX-License-Identifier: GPL-3.0-or-later
// The key of an encrypted store: 32 random bytes that no passphrase is made into. What holds it, the keychain or a file
// that a passphrase opens (KeyFile), can be exchanged without writing the store anew. Copies share the bytes, which are
// wiped when the last one goes.
#pragma once

#include "domain/Result.h"

#include <array>
#include <memory>
#include <QByteArray>
#include <span>
#include <vector>

namespace satchel::store {

class StoreKey
{
public:
    static constexpr size_t size = 32; // bytes, of XChaCha20 and ChaCha20 alike

    /// From the system's source of randomness.
    static StoreKey random();
    /// Nothing unless there are exactly `size` bytes.
    static std::optional<StoreKey> fromBytes(QByteArrayView bytes);
    /// As keychains hold it: hexadecimal digits. Nothing if it is anything else.
    static std::optional<StoreKey> fromHex(QByteArrayView text);

    std::span<const unsigned char, size> bytes() const { return *m_secret; }
    QByteArray toHex() const;
    /// Says nothing by how long it takes.
    bool operator==(const StoreKey &other) const;

private:
    struct Secret : std::array<unsigned char, size>
    {
        Secret() = default;
        ~Secret();
        Secret(const Secret &) = delete;
        Secret &operator=(const Secret &) = delete;
    };
    StoreKey();

    std::shared_ptr<Secret> m_secret;
};

/// Several as one entry of a keychain has them: separated by a space.
QString keysToText(std::span<const StoreKey> keys);
/// Corrupt when one of them cannot be read: whoever wrote the others again would lose it.
Result<std::vector<StoreKey>> keysFromText(const QString &text);

} // namespace satchel::store
