// SPDX-License-Identifier: GPL-3.0-or-later
// One connection at work: the transports around each other, the vendor's dialect on top, and rounds one after the
// other. Belongs to one thread, as its store does; everything from outside comes in through SessionDependencies and
// outlives it. Invariant: no two sessions, in this process or another, run a round of the same connection at once.
#pragma once

#include "domain/Policies.h"
#include "store/sync/MappingTrial.h"
#include "store/sync/RemoteCatalog.h"
#include "sync/engine/Keychain.h"
#include "sync/engine/RateGovernor.h"
#include "sync/engine/RecordedRemote.h"
#include "sync/engine/Round.h"
#include "sync/session/Probe.h"
#include "sync/session/StoreMetadataCache.h"
#include "sync/session/StoreRateLimitState.h"
#include "sync/session/Vendor.h"
#include "sync/transport/SignIn.h"
#include "sync/transport/TokenSource.h"

namespace satchel::sync {

/// What a session needs of the world; a test puts its own in.
struct SessionDependencies
{
    Keychain &keychain;
    const Clock &clock;
    Cancellation &cancellation;
    Sleeper &sleeper;
    TransportFactory network; // what carries a request; over HTTPS without one
    Policies policies = {}; // of the organisation
};

class Session
{
public:
    /// Reads the connection from the store, with its settings as they are now. Forbidden for a system that the policies
    /// do not allow.
    static Result<std::unique_ptr<Session>> open(
        store::Store &store, qint64 connection, const SessionDependencies &dependencies, quint64 seed);
    ~Session();

    /// Runs a round to its end. Busy, and nothing in the sync log, when another session is running one.
    store::RoundRecord run(Round::Kind kind, std::function<void(const store::SyncProgress &)> progress = {});
    /// The same for a round that reads only some objects.
    store::RoundRecord run(const RoundScope &scope, std::function<void(const store::SyncProgress &)> progress = {});
    /// The objects that the last round has read, or could not read for a reason of their own.
    const QSet<QString> &readObjects() const { return m_read; }
    /// The objects that rounds read, once the first one has begun.
    const std::vector<ObjectMap> &objects() const { return m_objects; }
    /// What is left of the vendor's day; nothing where it has no daily limit.
    std::optional<DayUse> dayUse() { return m_governor.dayUse(); }
    /// True when something has to be sent or recovered.
    Result<bool> hasOutgoing();
    /// Proves the connector against the account (Probe.h). The recording is in the transport that this session was
    /// opened with.
    Result<std::vector<ProbeStep>> probe(const ProbeRun &run, ProbeRecording &recording);
    /// What the remote has, and how it is paired with ours as it comes with the vendor.
    Result<store::RemoteCatalog> catalog();
    /// As in Remote.h.
    Result<std::vector<store::FreeBusy>> readFreeBusy(const store::FreeBusyQuery &query);
    /// What these objects' settings would change in place of the present ones. Reads at most `most` records of each
    /// object that they concern; writes nothing.
    Result<store::MappingTrial> tryMapping(const std::map<QString, store::ObjectSettings> &objects, qint64 most);
    /// Asks the remote who we are; what it calls the account.
    Result<QString> tryOut();
    /// Keeps the tokens of a sign-in.
    Result<void> adopt(const Tokens &tokens);
    /// Revokes the sign-in at the vendor, where it has a way to, and forgets the secrets.
    Result<void> revoke();

    const store::Connection &connection() const { return m_connection; }
    const store::ConnectionSettings &settings() const { return m_settings; }

private:
    class Urgent;
    class LeasedTransport;
    Session(store::Store &store, store::Connection connection, Vendor vendor, store::ConnectionSettings settings,
        const SessionDependencies &dependencies, quint64 seed);
    Result<std::vector<ProbeStep>> probeLocked(const ProbeRun &run, ProbeRecording &recording);
    RoundContext context(
        const std::vector<ObjectMap> &objects, std::function<void(const store::SyncProgress &)> progress);
    Result<void> prepareObjects();
    Result<void> followSettings();
    Result<void> watchFields();
    /// The vendor's objects, bent by what a person set and what the account has.
    struct MappedObjects
    {
        std::vector<ObjectMap> objects;
        QStringList limits = {}; // what does not work, in sentences for a person
        bool mayAppear = false; // the account lacks something that somebody may add
    };
    Result<MappedObjects> mapObjects(const store::ConnectionSettings &settings);
    Result<void> noteKnown(const std::vector<ObjectMap> &objects);
    std::optional<std::vector<EntityKind>> collectedEntities() const;
    Result<void> locateObjects(MappedObjects &mapped);
    Result<void> fitObjects(MappedObjects &mapped);
    bool mustPrepare(const QString &layout) const;
    Result<void> keep(QLatin1StringView key, const QJsonValue &value);
    store::RoundRecord runLocking(
        Round::Kind kind, const RoundScope &scope, std::function<void(const store::SyncProgress &)> progress);
    store::RoundRecord runLocked(
        Round::Kind kind, const RoundScope &scope, std::function<void(const store::SyncProgress &)> progress);
    Result<void> countTraffic(store::RoundRecord &round, const Traffic &before);
    Result<void> logRequests(const std::vector<store::RequestEntry> &entries);
    Result<void> settle(const store::RoundRecord *round = nullptr);

    store::Store &m_store;
    store::Connection m_connection;
    Vendor m_vendor;
    store::ConnectionSettings m_settings;
    SessionDependencies m_dependencies;
    Random m_random;
    std::vector<ObjectMap> m_objects;
    store::Route m_route;
    bool m_isPrepared = false;
    std::optional<Instant> m_fitAgain; // while the account lacks an object: when to look whether it has it by now
    QSet<QString> m_read;
    QString m_layout; // of the store's own fields, when the maps were made
    int m_fittedTo = 0; // the generation of the metadata that they were fitted to
    std::unique_ptr<LeasedTransport> m_network;
    StoreMetadataCache m_metadata;
    StoreRateLimitState m_rateState;
    RequestRecorder m_recorder;
    qint64 m_loggedSincePruning = -1; // -1: nothing was logged yet
    RecordedSleeper m_sleeper;
    RecordedTransport m_attempts;
    RecordedTransport m_signIns;
    RateGovernor m_governor;
    TokenSource *m_source = nullptr; // m_tokens, when it comes from a sign-in; before it, because making that sets this
    std::unique_ptr<AccessTokens> m_tokens;
    AuthorizedTransport m_authorized;
    RetryingTransport m_retrying;
    std::unique_ptr<Urgent> m_urgent;
    std::unique_ptr<Remote> m_dialect;
    std::unique_ptr<Remote> m_remote; // the dialect, with what its requests are for
};

} // namespace satchel::sync
