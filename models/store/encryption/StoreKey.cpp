// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encryption/StoreKey.h"

#include <algorithm>
#include <sodium.h>

namespace satchel::store {

StoreKey::Secret::~Secret()
{
    sodium_memzero(data(), size());
}

StoreKey::StoreKey() : m_secret(std::make_shared<Secret>())
{
}

StoreKey StoreKey::random()
{
    if (sodium_init() < 0)
        qFatal("the system has no source of randomness"); // nothing may be encrypted with anything else
    StoreKey key;
    randombytes_buf(key.m_secret->data(), size);
    return key;
}

std::optional<StoreKey> StoreKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != qsizetype(size))
        return std::nullopt;
    StoreKey key;
    std::ranges::copy(bytes, key.m_secret->begin());
    return key;
}

std::optional<StoreKey> StoreKey::fromHex(QByteArrayView text)
{
    StoreKey key;
    size_t length = 0;
    const bool isRead = sodium_hex2bin(key.m_secret->data(), size, text.data(), static_cast<size_t>(text.size()),
                            nullptr, &length, nullptr)
        == 0;
    // Without an end to report to, anything behind the digits is an error too.
    return isRead && length == size ? std::optional(key) : std::nullopt;
}

QByteArray StoreKey::toHex() const
{
    return QByteArray(reinterpret_cast<const char *>(m_secret->data()), qsizetype(size)).toHex();
}

bool StoreKey::operator==(const StoreKey &other) const
{
    return sodium_memcmp(m_secret->data(), other.m_secret->data(), size) == 0;
}

} // namespace satchel::store
