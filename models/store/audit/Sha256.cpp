// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit/Sha256.h"

#include <QtEndian>

// OpenSSL deprecates these functions in favour of EVP, which allocates for each hash and can fail.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace satchel::store {

Sha256::Sha256()
{
    SHA256_Init(&m_state);
}

Sha256 &Sha256::raw(QByteArrayView bytes)
{
    SHA256_Update(&m_state, bytes.data(), static_cast<size_t>(bytes.size()));
    return *this;
}

Sha256 &Sha256::number(qint64 value)
{
    const qint64 bytes = qToBigEndian(value);
    return raw({reinterpret_cast<const char *>(&bytes), sizeof bytes});
}

Sha256 &Sha256::field(QByteArrayView bytes)
{
    return number(bytes.size()).raw(bytes);
}

Sha256 &Sha256::id(const RecordId &id)
{
    return raw({reinterpret_cast<const char *>(id.bytes().data()), static_cast<qsizetype>(id.bytes().size())});
}

Sha256::Digest Sha256::digest()
{
    Digest hash;
    SHA256_Final(reinterpret_cast<unsigned char *>(hash.data()), &m_state);
    return hash;
}

QByteArray Sha256::result()
{
    const Digest hash = digest();
    return QByteArray(hash.data(), size);
}

} // namespace satchel::store

#pragma GCC diagnostic pop
