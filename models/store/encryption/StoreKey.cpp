// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encryption/StoreKey.h"

#include "domain/Reason.h"
#include "store/encryption/Passphrase.h"

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
    initSodium();
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

QString keysToText(std::span<const StoreKey> keys)
{
    QByteArrayList words;
    for (const StoreKey &key : keys)
        words.append(key.toHex());
    return QString::fromLatin1(words.join(' '));
}

Result<std::vector<StoreKey>> keysFromText(const QString &text)
{
    std::vector<StoreKey> keys;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        auto key = StoreKey::fromHex(word.toLatin1());
        if (!key)
            return fail(Error::Kind::Corrupt, Reason::tr("the keychain's entry for the keys of stores cannot be read"));
        keys.push_back(std::move(*key));
    }
    return keys;
}

bool StoreKey::operator==(const StoreKey &other) const
{
    return sodium_memcmp(m_secret->data(), other.m_secret->data(), size) == 0;
}

} // namespace satchel::store
