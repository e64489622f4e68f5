// SPDX-License-Identifier: GPL-3.0-or-later
// References between records, through the links of a connection. Answers are kept while a page is worked on.
#pragma once

#include "store/sync/Approvals.h"
#include "store/sync/Matches.h"
#include "store/sync/SyncState.h"
#include "sync/engine/Mapper.h"

namespace satchel::sync {

class LinkReferences final : public References
{
public:
    enum class Known {
        Linked,
        Proposed, // also what looks the same and is not linked yet
    };
    LinkReferences(store::Store &store, qint64 connection, Known known = Known::Linked)
        : m_store(store), m_state(store, connection), m_matches(store, connection), m_approvals(store, connection),
          m_known(known)
    {
    }

    std::optional<RecordId> recordOf(const QString &object, const QString &remoteId) override;
    std::optional<QString> remoteIdOf(const QString &object, RecordId record) override;
    bool isTombstone(EntityKind entity, RecordId record) override;
    QString titleOf(EntityKind entity, RecordId record) override;
    /// Forgets what it knows; after each page, because others write too.
    void forget();

private:
    store::Store &m_store;
    store::SyncState m_state;
    store::Matches m_matches;
    store::Approvals m_approvals; // what was deleted here and stays there is still referred to
    Known m_known;
    QHash<std::pair<QString, QString>, RecordId> m_records;
    QHash<RecordId, bool> m_isDeleted;
};

} // namespace satchel::sync
