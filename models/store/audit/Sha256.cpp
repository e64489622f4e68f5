// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit/Sha256.h"

#include <QtEndian>

namespace satchel::store {

Sha256 &Sha256::number(qint64 value)
{
    const qint64 bytes = qToBigEndian(value);
    return raw({reinterpret_cast<const char *>(&bytes), sizeof bytes});
}

Sha256 &Sha256::field(const QByteArray &bytes)
{
    return number(bytes.size()).raw(bytes);
}

Sha256 &Sha256::id(const RecordId &id)
{
    return raw({reinterpret_cast<const char *>(id.bytes().data()), static_cast<qsizetype>(id.bytes().size())});
}

QByteArray Sha256::result()
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}

} // namespace satchel::store
