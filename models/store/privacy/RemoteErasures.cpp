// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/RemoteErasures.h"

#include "domain/Reason.h"
#include "store/hub/HubState.h"
#include "store/hub/PendingSets.h"
#include "store/privacy/ErasedRecords.h"
#include "store/Statements.h"
#include "store/sync/Approvals.h"
#include "store/sync/ConnectionSettings.h"
#include "store/sync/ExternalKey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

using State = RemoteErasure::State;

/// Nothing more than what the deletion needs.
Link bare(Link link)
{
    link.base = "{}";
    link.unverifiedSince.reset();
    return link;
}

class Leaving
{
public:
    Leaving(Store &store, const Connection &connection, bool alsoAtRemotes)
        : m_store(store), m_connection(connection), m_state(store, connection.number),
          m_approvals(store, connection.number), m_alsoAtRemotes(alsoAtRemotes)
    {
    }

    Result<void> leave(const RemoteTrace &trace)
    {
        auto link = TRY(m_state.links.of(trace.record.id));
        if (!link)
            link = TRY(m_approvals.keptOf(trace.record.id));
        if (!link)
            return trace.isInDoubt ? note(trace, State::InDoubt) : Result<void>();
        TRY(neverAgain(*link, trace));
        if (link->isTombstone)
            return m_state.links.remove(trace.record.id);
        const State state = stateOf(*link);
        TRY(state == State::Waiting ? remove(trace, bare(*link)) : m_approvals.keepThere(bare(*link)));
        return note(trace, state);
    }

private:
    State stateOf(const Link &link) const
    {
        if (!m_alsoAtRemotes)
            return State::Kept;
        const auto settings = ConnectionSettings::fromJson(m_connection.settings);
        const bool canDelete = settings && !settings->onlyReceives() && settings->object(link.object).canPush();
        return canDelete ? State::Waiting : State::ReadOnly;
    }

    /// By whatever identity the remote record may come again.
    Result<void> neverAgain(const Link &link, const RemoteTrace &trace)
    {
        const EntityKind entity = trace.record.entity;
        TRY(noteErased(
            m_store.database(), {entity, idOfRemote(m_connection, link.object, link.remoteId)}, trace.person));
        const RecordId identity = identityFromKey(link.externalKey);
        return identity.isNull() ? Result<void>() : noteErased(m_store.database(), {entity, identity}, trace.person);
    }

    /// A deletion as any other, but for the question: who erases a person was asked.
    Result<void> remove(const RemoteTrace &trace, const Link &link)
    {
        const auto &[entity, id] = trace.record;
        TRY(m_approvals.forgetKept(id));
        TRY(putBare(link));
        TRY(m_state.outbox.remove(entity, id));
        TRY(m_state.outbox.add(entity, id));
        const auto deletion = TRY(m_approvals.deletionOf(entity, id));
        const LastChange last = deletion.value_or(LastChange());
        return m_approvals.put(
            {entity, id, Edit::Kind::Delete, link.object, last.sequence, last.at, {}, Approval::State::Approved, 0, 0});
    }

    /// Links::put takes no new link of an erased record.
    Result<void> putBare(const Link &link)
    {
        TRY(m_state.links.remove(link.record));
        return run(m_store.database(),
            "INSERT INTO link (connection, object, entity, record, remote_id, base, version, modified, external_key) "
            "VALUES (?, ?, ?, ?, ?, '{}', ?, ?, ?)",
            m_connection.number, link.object, link.entity, link.record, link.remoteId, link.version, link.modified,
            link.externalKey.isNull() ? std::nullopt : std::optional(link.externalKey));
    }

    Result<void> note(const RemoteTrace &trace, State state)
    {
        return run(m_store.database(),
            "INSERT OR REPLACE INTO erased_remote (connection, record, person, state) VALUES (?, ?, ?, ?)",
            m_connection.number, trace.record.id, trace.person, state);
    }

    Store &m_store;
    const Connection &m_connection;
    SyncState m_state;
    Approvals m_approvals;
    bool m_alsoAtRemotes;
};

/// The team's server gets the change set of the erasure; a link, as other remotes have, it does not.
Result<RemoteErasure> teamErasure(Store &store, const Connection &hub, RecordId person)
{
    RemoteErasure found{hub.name, State::NotThere, 0, {}, true};
    const auto erasure = TRY(erasureOf(store, person));
    if (!erasure)
        return found;
    const auto unsent = TRY(PendingSets(store).ids());
    found.state = std::ranges::find(unsent, erasure->changeSet) == unsent.end() ? State::Deleted : State::Waiting;
    found.records = erasure->counts.records();
    return found;
}

/// What a person has to know of first.
constexpr State byUrgency[] = {
    State::Refused, State::ReadOnly, State::InDoubt, State::Waiting, State::Kept, State::Deleted, State::NotThere};

} // namespace

QString stateName(RemoteErasure::State state)
{
    switch (state) {
    case State::Waiting: return u"waiting"_s;
    case State::Kept: return u"kept"_s;
    case State::ReadOnly: return u"read_only"_s;
    case State::InDoubt: return u"in_doubt"_s;
    case State::Refused: return u"refused"_s;
    case State::Deleted: return u"deleted"_s;
    case State::NotThere: break;
    }
    return u"not_there"_s;
}

Result<std::vector<RemoteTrace>> remoteTraces(Store &store, const std::map<RecordId, PersonId> &records)
{
    std::vector<RemoteTrace> traces;
    for (const auto &[id, record] : records) {
        const auto of = TRY(readAll(
            store.database(),
            "SELECT connection, max(linked) FROM (SELECT connection, 1 AS linked FROM link WHERE record = ?1 UNION ALL "
            "SELECT connection, 1 FROM kept_there WHERE record = ?1 UNION ALL SELECT connection, 0 FROM intent WHERE "
            "record = ?1) GROUP BY connection",
            [](const Statement &row) {
                return RemoteTrace{row.integer(0), {}, {}, row.integer(1) == 0};
            },
            id));
        for (RemoteTrace trace : of) {
            trace.record = record;
            traces.push_back(trace);
        }
    }
    return traces;
}

Result<void> leaveRemotes(Store &store, std::span<const RemoteTrace> traces, bool alsoAtRemotes)
{
    const auto connections = TRY(Connections(store).list());
    for (const Connection &connection : connections) {
        Leaving leaving(store, connection, alsoAtRemotes);
        for (const RemoteTrace &trace : traces) {
            if (trace.connection == connection.number)
                TRY(leaving.leave(trace));
        }
    }
    return {};
}

Result<std::vector<RemoteTrace>> keptTraces(Store &store, RecordId person)
{
    return readAll(
        store.database(),
        "SELECT k.connection, k.entity, k.record FROM kept_there k JOIN erased_remote e ON e.connection = k.connection "
        "AND e.record = k.record WHERE e.person = ?",
        [&](const Statement &row) {
            return RemoteTrace{
                row.integer(0), {static_cast<EntityKind>(row.integer(1)), recordIdAt(row, 2)}, person, false};
        },
        person);
}

Result<std::vector<RemoteErasure>> remoteErasures(Store &store, RecordId person)
{
    struct Known
    {
        qint64 connection;
        State state;
        QString reason;
        bool isLinked;
    };
    auto known = TRY(readAll(
        store.database(),
        "SELECT e.connection, e.state, o.reason, l.number IS NOT NULL FROM erased_remote e"
        " LEFT JOIN link l ON l.connection = e.connection AND l.record = e.record AND NOT l.is_tombstone"
        " LEFT JOIN outbox o ON o.connection = e.connection AND o.record = e.record WHERE e.person = ?",
        [](const Statement &row) {
            return Known{row.integer(0), static_cast<State>(row.integer(1)), row.text(2), row.integer(3) != 0};
        },
        person));
    for (Known &one : known) {
        if (one.state == State::Waiting && !one.isLinked)
            one.state = State::Deleted;
        else if (one.state == State::Waiting && !one.reason.isEmpty())
            one.state = State::Refused;
    }
    std::vector<RemoteErasure> all;
    const auto connections = TRY(Connections(store).list());
    for (const Connection &connection : connections) {
        if (connection.vendor == hubVendor) {
            all.push_back(TRY(teamErasure(store, connection, person)));
            continue;
        }
        RemoteErasure found{connection.name, State::NotThere, 0, {}};
        for (const State state : byUrgency) {
            for (const Known &one : known) {
                if (found.records > 0 && found.state != state)
                    break;
                if (one.connection != connection.number || one.state != state)
                    continue;
                found.state = state;
                found.reason = one.reason;
                ++found.records;
            }
        }
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace satchel::store
