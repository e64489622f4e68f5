// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 over fields, each so encoded that two different lists of fields never give the same bytes.
#pragma once

#include "domain/RecordId.h"

#include <QByteArray>
#include <sodium.h>

namespace satchel::store {

class Sha256
{
public:
    static constexpr qsizetype size = crypto_hash_sha256_BYTES;

    Sha256() { crypto_hash_sha256_init(&m_state); }

    /// As they are, for fields of a fixed size.
    Sha256 &raw(QByteArrayView bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
            static_cast<unsigned long long>(bytes.size()));
        return *this;
    }
    /// 8 bytes, the most significant first.
    Sha256 &number(qint64 value);
    /// Its length as a number, then the bytes.
    Sha256 &field(const QByteArray &bytes);
    Sha256 &id(const RecordId &id);
    QByteArray result();

private:
    crypto_hash_sha256_state m_state;
};

} // namespace satchel::store
