// SPDX-License-Identifier: GPL-3.0-or-later
// A remote CRM in memory: requests in, answers out, no sockets and no clock of its own. Time is handed in and chance
// comes from its seed, so that the same calls always get the same answers. One fake per vendor implements it.
#pragma once

#include "domain/Clock.h"
#include "sync/engine/Http.h"
#include "tests/fakes/Fault.h"
#include "tests/fakes/RemoteData.h"

namespace satchel::fakes {

using sync::HttpRequest;
using sync::HttpResponse;

/// How the remote misbehaves by itself; neutral by default. Set by FaultInjector or by a test.
struct Conditions
{
    qint64 clockSkew = 0; // the server's clock minus the true one, ms
    qint64 stampStep = 1; // modified stamps are rounded down to a multiple of this, ms
    qint64 searchLag = 2000; // at most, ms
    qint64 commitLag = 0; // of the second user's writes, at most, ms
    bool isVanished = false; // most records cannot be seen
    FaultSet faults; // those that hold for the present request, the lasting ones among them
};

/// What the server writes as "now".
inline Instant serverTime(const Conditions &conditions, Instant now)
{
    const qint64 ms = now.ms + conditions.clockSkew;
    return Instant{ms - ms % conditions.stampStep};
}

/// The place of rows in the vendor's answers.
struct AnswerShape
{
    QString rows; // "results"
    QString id; // "id"
    QString values; // "properties"; empty when the values are in the row itself
};

/// What differs between vendors when a person works in them.
struct RemoteHabits
{
    bool deletionMovesStamp = false; // a deleted record is stamped like an edited one
    QString mergedInto; // where a merged record names the one that took its place; empty: it vanishes
};

/// A request that broke a limit. No governor may cause one.
struct LimitViolation
{
    Instant at;
    QString policy; // "TEN_SECONDLY_ROLLING"
};

class FakeRemote
{
public:
    virtual ~FakeRemote() = default;

    virtual HttpResponse answer(const HttpRequest &request, Instant now) = 0;
    /// The vendor's way to say no to a request (Unauthorized … CursorExpiry, ServerError).
    virtual HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) = 0;
    virtual AnswerShape shape() const = 0;
    /// True for requests that ask which account this is or get a token for it.
    virtual bool asksWho(const HttpRequest &request) const = 0;
    /// True for a request that goes on from the page before.
    virtual bool continuesPaging(const HttpRequest &request) const = 0;
    /// True for a request that changes a record.
    virtual bool isWrite(const HttpRequest &request) const = 0;

    virtual QString idOf(qint64 number) const = 0;
    virtual qint64 numberOf(const QString &id) const = 0;
    /// Sets the values that the vendor derives from others (a closed flag from the stage).
    virtual void complete(int type, Values &values) const = 0;
    /// Kind and inverse kind of the plain association between two types; {0, 0} when the vendor has none.
    virtual std::pair<int, int> plainLink(int fromType, int toType) const = 0;
    /// The inverse of a labelled kind; nothing when it does not hold between the two types.
    virtual std::optional<int> inverseLink(int fromType, int toType, int kind) const = 0;

    virtual RemoteHabits habits() const { return {}; }
    /// A record is gone; a vendor that empties what pointed at it does so now.
    virtual void forget(Place, Instant) {}
    /// A record was deleted; a vendor that deletes others with it does so now, before what pointed at it is emptied.
    virtual void cascadeDelete(Place, Instant) {}
    virtual RemoteData &data() = 0;
    virtual Conditions &conditions() = 0;
    virtual Random &random() = 0;
    /// The same connection shows another account's data from now on, or its own again.
    virtual void switchAccount() = 0;
    /// The app was uninstalled at the remote: nobody gets a new token any more.
    virtual void revokeTokens() = 0;
    /// A record that nobody may edit meanwhile; false where the vendor knows no such thing.
    virtual bool setLocked(const QString &, bool) { return false; }
    /// One of the values the remote computes itself changes, and no stamp moves.
    virtual void computeAgain(Random &random, Instant now) = 0;
    virtual const std::vector<LimitViolation> &violations() const = 0;
};

} // namespace satchel::fakes
