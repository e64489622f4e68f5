// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DerivedId.h"

#include <algorithm>
#include <QCryptographicHash>

namespace satchel {

QByteArray derivedDigest(std::initializer_list<RecordId> from, QByteArrayView name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordId &id : from)
        hash.addData({reinterpret_cast<const char *>(id.bytes().data()), static_cast<qsizetype>(id.bytes().size())});
    hash.addData(name);
    return hash.result();
}

RecordId derivedId(std::initializer_list<RecordId> from, QByteArrayView name)
{
    const QByteArray digest = derivedDigest(from, name);
    RecordId::Bytes id{};
    std::copy_n(digest.begin(), id.size() - 2, id.begin());
    id[6] = static_cast<quint8>((id[6] & 0x0f) | 0x80);
    id[8] = static_cast<quint8>((id[8] & 0x3f) | 0x80);
    return RecordId(id);
}

} // namespace satchel
