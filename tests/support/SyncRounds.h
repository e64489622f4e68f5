// SPDX-License-Identifier: GPL-3.0-or-later
// Whole rounds of one connection on a test's clock, and what they came to.
#pragma once

#include "store/sync/SyncState.h"
#include "sync/session/ConnectionSetup.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

/// Ten minutes after whatever was before.
inline store::RoundRecord fullRound(TestStore &store, sync::Session &session)
{
    store.clock.advance(10 * 60'000);
    return session.run(sync::Round::Kind::Full);
}

/// True when both sides agree after so many rounds at most.
inline bool settleIn(int rounds, TestStore &store, sync::Session &session)
{
    for (int i = 0; i < rounds; ++i) {
        const auto done = fullRound(store, session);
        if (done.error)
            qWarning("%s", qUtf8Printable(toText(*done.error)));
        if (!done.error && done.pulled == 0 && done.pushed == 0 && done.deleted == 0)
            return true;
    }
    return false;
}

/// Null where nothing is linked to it.
inline RecordId recordLinkedTo(store::Store &store, qint64 connection, const QString &object, const QString &id)
{
    const auto link = store::SyncState(store, connection).links.to(object, id);
    return link && *link ? (*link)->record : RecordId();
}

/// Empty where it has no link.
inline QString remoteIdOf(store::Store &store, qint64 connection, RecordId record)
{
    const auto link = store::SyncState(store, connection).links.of(record);
    return link && *link ? (*link)->remoteId : QString();
}

inline QStringList parkedReasonsOf(store::Store &store, qint64 connection)
{
    QStringList reasons;
    const auto parked = store::SyncState(store, connection).outbox.parked(10);
    for (const store::OutboxEntry &entry : *parked)
        reasons.append(entry.reason);
    return reasons;
}

} // namespace satchel::test
