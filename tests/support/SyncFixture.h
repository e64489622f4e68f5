// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace over a new store with a connection in it, rows as sync would have written them, and sync as the window
// sees it. Friday 20 November 2026, noon, is now.
#pragma once

#include "items/SyncStatusNotifier.h"
#include "store/sync/Conflicts.h"
#include "store/sync/SyncRounds.h"
#include "store/sync/SyncState.h"
#include "tests/support/FakeSyncControl.h"
#include "tests/support/TestStore.h"

#include <atomic>

namespace satchel::test {

struct SyncFixture
{
    TestStore store;
    store::Store *reader = &*store; // the workspace owns it
    std::atomic<quint64> nextSeed = 9; // of the next worker's store: its ids are its own
    items::Workspace workspace{store.release(), [this]() -> Result<std::unique_ptr<store::Store>> {
                                   return store::Store::open(store.path(), store.clock, nextSeed++);
                               }};
    FakeSyncControl control;
    items::SyncStatusNotifier syncStatus{workspace, &control};

    qint64 connect(
        const QString &name, store::ConnectionState state = store::ConnectionState::Ready, const QString &problem = {})
    {
        store::Connections connections(*reader);
        store::Connection connection;
        connection.name = name;
        connection.vendor = QStringLiteral("hubspot");
        connection.baseUrl = QStringLiteral("https://api.hubapi.example");
        const auto added = connections.add(connection);
        if (!added || !connections.setState(added->number, state, problem))
            qFatal("the connection could not be added");
        return added->number;
    }
    RecordId create(EntityKind entity, std::vector<FieldValue> values)
    {
        RecordId id;
        workspace.commit(
            QString(), {Edit::create(entity, {}, std::move(values))}, [&id](const Result<Receipt> &receipt) {
                if (!receipt)
                    qFatal("%s", qUtf8Printable(toText(receipt.error())));
                id = receipt->ids.front();
            });
        return id;
    }
    RecordId company(const QString &name) { return create(EntityKind::Company, {{QStringLiteral("name"), name}}); }
    store::SyncState state(qint64 connection) { return store::SyncState(*reader, connection); }
    /// Returns its number.
    qint64 conflict(qint64 connection, const RecordId &company, const QString &field, const Value &mine,
        const Value &theirs, const Value &before, bool isOpen = true)
    {
        store::Conflicts conflicts(*reader);
        if (!conflicts.add({0, connection, EntityKind::Company, company, field, before, mine, theirs, true, isOpen,
                store.clock.now()}))
            qFatal("the conflict could not be added");
        return conflicts.list()->front().number;
    }
    qint64 round(
        qint64 connection, qint64 milliseconds, qint64 pulled, qint64 pushed, const std::optional<Error> &error = {})
    {
        store::SyncRounds rounds(*reader);
        store::RoundRecord round;
        round.number = *rounds.begin(connection);
        round.ended = Instant{store.clock.now().ms + milliseconds};
        round.pulled = pulled;
        round.pushed = pushed;
        round.error = error;
        if (!rounds.update(round))
            qFatal("the round could not be written");
        return round.number;
    }
};

} // namespace satchel::test
