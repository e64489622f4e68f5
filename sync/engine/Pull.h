// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what changed at the remote, page by page: a page is committed together with the cursor after it, so a round
// can be cut anywhere and goes on from there. Small pages of a full sync are committed several at a time: a
// transaction costs as much as many records.
#pragma once

#include "store/RelaxedDurability.h"
#include "sync/engine/Reconciler.h"

namespace satchel::sync {

class Pull
{
public:
    Pull(RoundContext &context, const ObjectMap &object)
        : m_context(context), m_object(object), m_reconciler(context, object)
    {
    }

    Result<void> run();
    /// Only looks at what is said to be gone, and takes over what is.
    Result<void> confirmDeletions();
    /// Reads records by id and takes them over: what they point at has come meanwhile.
    Result<void> reread(const QStringList &ids) { return readDoubtful(ids); }

private:
    Result<bool> readPage(); // false when there is nothing more
    bool isEnough() const;
    /// Takes over the pages that were read. Those of a full sync need not be durable one by one: what is lost is read
    /// again.
    Result<void> takePages();
    Result<void> takeRecords(std::span<const RemoteRecord> records);
    /// Reads records by id and applies them; a parked record that no longer exists is removed.
    Result<void> readAgain(const QStringList &ids);
    Result<void> readDoubtful(QStringList ids);
    Result<void> readParked();
    /// Looks again, by id, at what is said to be gone, and deletes here what is. Asks before it deletes very many.
    Result<void> takeDeletions();
    Result<void> confirmMissingCandidates();
    Result<void> stopBeforeManyDeletions(qint64 count);

    RoundContext &m_context;
    const ObjectMap &m_object;
    Reconciler m_reconciler;
    std::optional<store::RelaxedDurability> m_relaxedDurability; // while a full sync goes on
    std::vector<PullPage> m_pages; // read, and not applied yet
    qint64 m_done = 0;
    bool m_hasBegun = false;
    bool m_wasCutOff = false; // an earlier round in its reading, so that what is new is read after the rest of that
};

} // namespace satchel::sync
