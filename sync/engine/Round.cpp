// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Round.h"

#include "domain/Reason.h"
#include "sync/engine/InDoubtRecovery.h"
#include "sync/engine/InitialMatching.h"
#include "sync/engine/Pull.h"
#include "sync/engine/Push.h"
#include "sync/engine/RestoredReview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

store::RoundRecord Round::run(Kind kind)
{
    if (!begin())
        return m_context.round;
    auto result = runSteps(kind);
    if (const auto forgotten = m_context.remote.readAhead({}, false); result && !forgotten)
        result = fail(forgotten.error());
    if (result && m_objectError)
        result = fail(*m_objectError);
    conclude(result);
    return m_context.round;
}

store::RoundRecord Round::refuse(const Error &error)
{
    if (begin())
        conclude(fail(error));
    return m_context.round;
}

Result<bool> Round::hasOutgoing()
{
    TRY(m_context.collect());
    auto state = m_context.state();
    const auto intents = TRY(state.intents.all());
    if (!intents.empty())
        return true;
    for (const ObjectMap &object : m_context.objects) {
        if (!object.isPushed())
            continue;
        const auto due = TRY(state.outbox.due(object.entity, m_context.now(), {}, 1));
        if (!due.empty())
            return true;
    }
    return false;
}

/// False if the sync log cannot be written; the round's error says why.
bool Round::begin()
{
    m_context.round.connection = m_context.connection.number;
    m_context.round.started = m_context.now();
    const auto number = store::SyncRounds(m_context.store).begin(m_context.connection.number);
    if (number)
        m_context.round.number = *number;
    else
        m_context.round.error = number.error();
    return number.has_value();
}

Result<void> Round::runSteps(Kind kind)
{
    if (const auto done = m_context.collect();
        !done) // first: the log also counts waiting records while the remote cannot be reached
        return done;
    m_context.precedence = TRY(store::Precedence::read(m_context.store));
    const auto isLinked = TRY(isInitiallyLinked(m_context));
    const bool isRestored = isAfterRestore(m_context);
    if (!isLinked || isRestored)
        kind = Kind::Full;
    if (!isLinked || isRestored || m_context.connection.account.isEmpty())
        m_context.scope = {};
    if (kind == Kind::Full) {
        TRY(isLinked ? readAhead() : Result<void>());
    }
    if (kind == Kind::Full && m_context.scope.checksAccount) {
        TRY(checkAccount());
    }
    if (!isLinked) {
        TRY(runInitialMatching(m_context));
    }
    TRY(recoverInDoubtWrites(m_context));
    TRY(isRestored ? recoverRestoredCreates(m_context) : Result<void>());
    if (kind == Kind::Full) {
        TRY(pullAll());
    }
    TRY(isRestored ? approveRestored() : Result<void>());
    const auto done = push();
    const bool hasReadAll = kind == Kind::Full && m_context.scope.isWhole;
    return done && m_context.mustRead && !hasReadAll ? readAndSend() : done;
}

/// A restored store sends nothing before it has read everything.
Result<void> Round::approveRestored()
{
    return m_objectError ? fail(*m_objectError) : reviewRestored(m_context);
}

/// Sends. What a write says to be gone there is looked at by its id at once, and what waited for that is sent without
/// it.
Result<void> Round::push()
{
    const auto done = Push(m_context).run();
    if (!done || m_context.doubted.isEmpty())
        return done;
    const QSet<QString> doubted = std::exchange(m_context.doubted, {});
    for (const ObjectMap &object : m_context.objects) {
        TRY(doubted.contains(object.object) ? Pull(m_context, object).confirmDeletions() : Result<void>());
    }
    TRY(m_context.collect());
    return Push(m_context).run();
}

/// What another Satchel may have made there already.
Result<void> Round::readAndSend()
{
    m_context.scope = {};
    TRY(readAhead());
    TRY(checkAccount());
    TRY(pullAll());
    return push();
}

/// Asks together what can be asked together.
Result<void> Round::readAhead()
{
    const auto known = TRY(m_context.store.log().lastSequence());
    std::vector<PullPoint> points;
    for (const ObjectMap &object : m_context.objects) {
        if (!object.isPulled() || !m_context.scope.covers(object.object))
            continue;
        auto cursor = TRY(m_context.state().cursors.of(object.object));
        points.push_back({object, std::move(cursor)});
    }
    auto ahead = TRY(m_context.remote.readAhead(points, m_context.scope.checksAccount));
    m_ahead = std::move(ahead);
    m_aheadSince = known;
    return {};
}

/// Another account stops the round: all our records would look deleted, all records of that account new.
Result<void> Round::checkAccount()
{
    const auto account = m_context.remote.account();
    if (!account)
        return fail(account.error());
    store::Connections connections(m_context.store);
    if (m_context.connection.account.isEmpty()) {
        m_context.connection.account = *account;
        return connections.setAccount(m_context.connection.number, *account);
    }
    if (m_context.connection.account == *account)
        return {};
    const QString problem = Reason::tr("this is account %1, but the records here belong to account %2")
                                .arg(*account, m_context.connection.account);
    const store::AccountChanged question{*account, m_context.connection.account};
    TRY(connections.setState(m_context.connection.number, store::ConnectionState::Stopped, problem, question));
    return fail(Error::Kind::AwaitsAnswer, problem, m_context.connection.name);
}

Result<void> Round::pullAll()
{
    m_context.remote.beginReading(m_context.scope.deletionsAfter);
    for (const ObjectMap &object : m_context.objects) {
        if (!object.isPulled() || !m_context.scope.covers(object.object))
            continue;
        TRY(pullObject(object));
    }
    TRY(pullMissingTargets());
    return m_context.collect();
}

/// An object that the account may not read, or whose answers make no sense, does not hold the others up.
Result<void> Round::pullObject(const ObjectMap &object)
{
    m_read.insert(object.object);
    const auto known = TRY(m_context.store.log().lastSequence());
    const auto done = Pull(m_context, object).run();
    if (done) {
        if (!m_context.awaiting.contains(object.object)) // else not all that was read is known here
            m_context.readSince.insert(object.object, m_ahead.contains(object.object) ? m_aheadSince : known);
        return {};
    }
    const bool isOfObject = done.error().kind == Error::Kind::Invalid || done.error().kind == Error::Kind::Refused;
    const auto stands = store::Connections(m_context.store).get(m_context.connection.number);
    if (!isOfObject || !stands || stands->state == store::ConnectionState::Stopped) {
        m_read.remove(object.object);
        return done;
    }
    const auto isDenied = TRY(
        done.error().kind == Error::Kind::Refused ? m_context.remote.isDenied(object) : Result<bool>(false));
    if (isDenied) {
        m_context.denied.append(object.object);
        return {};
    }
    TRY(m_context.state().cursors.finish(object.object, done.error().what));
    if (!m_objectError)
        m_objectError = done.error();
    return {};
}

/// A new contact of a new company, where only contacts were to be read: the company is read too, and the contact again.
/// Each object at most once, so it ends.
Result<void> Round::pullMissingTargets()
{
    if (m_context.scope.isWhole)
        return {};
    QHash<QString, QStringList> waiting; // records to read again, by object
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const ObjectMap &object : m_context.objects) {
            if (!object.isPulled() || m_read.contains(object.object)
                || !m_context.missingTargets.contains(object.object))
                continue;
            const auto referrers = m_context.missingTargets.take(object.object);
            for (auto one = referrers.begin(); one != referrers.end(); ++one)
                waiting[one.key()] += *one;
            TRY(pullObject(object));
            isMore = true;
        }
    }
    for (const ObjectMap &object : m_context.objects) {
        if (const auto ids = waiting.constFind(object.object); ids != waiting.cend()) {
            TRY(Pull(m_context, object).reread(*ids));
        }
    }
    return {};
}

/// As of when everything of the remote is known here: a round that left objects out does not make them newer.
Result<Instant> Round::readThrough()
{
    if (m_read.isEmpty() && !m_context.connection.lastSuccess)
        return m_context.now();
    const auto objects = store::Connections(m_context.store).objects(m_context.connection.number);
    if (!objects)
        return fail(objects.error());
    if (m_context.scope.isWhole && !m_read.isEmpty())
        return m_context.now();
    Instant through = m_context.now();
    for (const ObjectMap &object : m_context.objects) {
        const auto read = std::ranges::find(*objects, object.object, &store::ObjectProgress::object);
        const bool isOlder = object.isPulled() && !m_read.contains(object.object) && read != objects->end()
            && read->lastSuccess;
        if (isOlder) // objects that are read whole count as current until their next reading is due
            through = std::min(
                through, Instant{read->lastSuccess->ms + (object.isReadWhole() ? referenceInterval : 0)});
    }
    return std::max(through, m_context.connection.lastSuccess.value_or(through));
}

void Round::conclude(const Result<void> &result)
{
    using State = store::ConnectionState;
    m_context.round.ended = m_context.now();
    store::Connections connections(m_context.store);
    Result<void> noted;
    if (result) {
        const auto through = readThrough();
        noted = through ? connections.setSucceeded(m_context.connection.number, *through) : fail(through.error());
    } else {
        m_context.round.error = result.error();
        switch (result.error().kind) {
        case Error::Kind::Unauthorized:
            noted = connections.setState(m_context.connection.number, State::NeedsAuthorization, result.error().what);
            break;
        case Error::Kind::KeychainUnavailable:
            noted = connections.setState(m_context.connection.number, State::KeychainUnavailable, result.error().what);
            break;
        case Error::Kind::Offline:
        case Error::Kind::Unanswered:
            noted = connections.setState(m_context.connection.number, State::Offline, result.error().what);
            break;
        default: break; // the state says what it said; the round's error says the rest
        }
    }
    const auto written = store::SyncRounds(m_context.store).finish(m_context.round);
    if (!m_context.round.error && (!noted || !written))
        m_context.round.error = !noted ? noted.error() : written.error();
}

} // namespace satchel::sync
