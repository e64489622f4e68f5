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
        : m_store(store), m_connection(connection), m_state(store, connection), m_matches(store, connection),
          m_approvals(store, connection), m_known(known)
    {
    }

    std::optional<RecordId> recordOf(const QString &object, const QString &remoteId) override;
    /// Of a stage or pipeline without a link, the one there that has its name (NamedCounterparts.h).
    std::optional<QString> remoteIdOf(const QString &object, RecordId record) override;
    bool isTombstone(EntityKind entity, RecordId record) override;
    QString titleOf(EntityKind entity, RecordId record) override;
    /// Forgets what it knows; after each page, because others write too.
    void forget();

private:
    std::optional<QString> namesakeOf(const QString &object, RecordId record);

    store::Store &m_store;
    qint64 m_connection;
    store::SyncState m_state;
    store::Matches m_matches;
    store::Approvals m_approvals; // what was deleted here and stays there is still referred to
    Known m_known;
    std::optional<QHash<QString, QString>> m_namesakes; // of stages and pipelines; nothing: not read yet
    QHash<std::pair<QString, QString>, RecordId> m_records;
    QHash<RecordId, bool> m_isDeleted;
};

} // namespace satchel::sync
