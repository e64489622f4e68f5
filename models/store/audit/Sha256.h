// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 over fields, each so encoded that two different lists of fields never give the same bytes. OpenSSL computes
// it, as it uses what the processor has for it: each record that is written is hashed (decision 43).
#pragma once

#include "domain/RecordId.h"

#include <openssl/sha.h>
#include <QByteArray>

namespace satchel::store {

class Sha256
{
public:
    static constexpr qsizetype size = SHA256_DIGEST_LENGTH;
    using Digest = std::array<char, size>;

    Sha256();

    /// As they are, for fields of a fixed size.
    Sha256 &raw(QByteArrayView bytes);
    /// 8 bytes, the most significant first.
    Sha256 &number(qint64 value);
    /// Its length as a number, then the bytes.
    Sha256 &field(QByteArrayView bytes);
    Sha256 &id(const RecordId &id);
    Digest digest();
    QByteArray result();

private:
    SHA256_CTX m_state;
};

} // namespace satchel::store
