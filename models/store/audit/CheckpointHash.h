// SPDX-License-Identifier: GPL-3.0-or-later
// The hash of a checkpoint of the audit chain while its entries are added in their order.
#pragma once

#include "store/audit/Sha256.h"

namespace satchel::store {

class CheckpointHash
{
public:
    /// `before`: hash of the checkpoint before it; empty for the first one.
    explicit CheckpointHash(const QByteArray &before)
    {
        m_hash.raw(before.isEmpty() ? QByteArray(Sha256::size, '\0') : before);
    }

    void add(qint64 sequence, QByteArrayView entryHash)
    {
        m_hash.raw(entryHash);
        m_last = sequence;
    }
    bool isEmpty() const { return m_last == 0; }
    qint64 lastSequence() const { return m_last; }
    QByteArray result() { return m_hash.number(m_last).result(); }

private:
    Sha256 m_hash;
    qint64 m_last = 0;
};

} // namespace satchel::store
