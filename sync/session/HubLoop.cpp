// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/HubLoop.h"

#include "sync/hub/HubLeases.h"

#include <algorithm>
#include <utility>

namespace satchel::sync {

namespace {

constexpr qint64 pollMs = 15'000; // as long as nobody knows whether the hub can tell
constexpr qint64 pollHeardMs = 600'000; // in case a notification was lost
constexpr qint64 newsMs = 500; // at least, between two readings: else each edit of a large team is a query of each desk
constexpr qint64 idleMs = 60'000; // a connection that nobody uses is closed
constexpr int listenMs = 30'000; // of one wait
constexpr qint64 listenAgainMs = 5'000; // after the listener's connection broke

} // namespace

HubLoop::HubLoop(store::Store &store, Keychain &keychain, WorkerMailbox &mailbox, const SyncIntervals &intervals,
    quint64 seed, ConnectionLoop::Reports reports, const Policies &policies)
    : m_store(store), m_keychain(keychain), m_mailbox(mailbox), m_intervals(intervals), m_reports(std::move(reports)),
      m_random(seed), m_access(store, keychain, mailbox.cancellation(), policies), m_policies(policies)
{
    const auto membership = store::HubState(store).find();
    if (!membership || !*membership)
        return;
    m_address = (*membership)->address;
    m_login = (*membership)->login;
    m_listener.reset(QThread::create([this] { listen(); }));
    m_listener->start();
}

HubLoop::~HubLoop()
{
    m_stop.cancel();
    if (m_listener)
        m_listener->wait();
}

void HubLoop::listen()
{
    do {
        const auto connection = hub::connectTo(m_address, m_login, m_keychain, m_stop, m_policies);
        if (!connection || !(*connection)->run("LISTEN satchel; LISTEN satchel_presence"))
            continue;
        m_hasNews = true; // what happened before
        m_mailbox.askForRound();
        for (;;) {
            const auto told = (*connection)->notifications(listenMs);
            if (!told)
                break;
            if (!told->isEmpty())
                hear(*told);
        }
        m_isHeard = false;
    } while (m_stop.wait(listenAgainMs));
}

void HubLoop::hear(const QByteArrayList &told)
{
    m_isHeard = true;
    if (told.contains("rights"))
        m_hasRights = true;
    const bool isNews = std::ranges::any_of(told, [](const QByteArray &one) { return !one.startsWith("at "); });
    if (isNews) {
        m_hasNews = true;
        m_mailbox.wake();
    }
    const std::scoped_lock lock(m_visitMutex);
    if (!m_visited.isEmpty() && told.contains(m_visited)) {
        m_hasVisit = true;
        m_mailbox.wake();
    }
}

bool HubLoop::isPaused()
{
    const auto membership = store::HubState(m_store).find();
    if (!membership || !*membership)
        return true;
    const auto connection = store::Connections(m_store).get((*membership)->connection);
    return !connection || connection->isPaused;
}

/// Nothing while the store has no connection that it would run for the team: then an idle desk asks nothing.
std::optional<qint64> HubLoop::untilRenewal()
{
    const auto wanted = store::Leases(m_store).wanted();
    const auto known = store::Leases(m_store).list();
    if ((!wanted || wanted->empty()) && (!known || known->empty()))
        return std::nullopt;
    return m_leased ? std::max<qint64>(m_leased->ms + hub::leaseRenewalMs - m_store.clock().now().ms, 0) : 0;
}

/// One that fails is tried again after the same time; the lease that this desk has goes on until it ends.
void HubLoop::renewLeases()
{
    m_leased = m_store.clock().now();
    std::ignore = m_access.renewLeases();
}

/// Nothing either while the hub is out of reach.
std::optional<qint64> HubLoop::untilPlace(const WindowUse &use) const
{
    return m_takesPlaces && !m_retryAt ? m_place.untilDue(use, m_store.clock().now()) : std::nullopt;
}

/// A call that fails is repeated at the next renewal.
void HubLoop::tellPlace(const WindowUse &use)
{
    const Instant now = m_store.clock().now();
    const auto place = PlaceReport::placeOf(use, now);
    {
        const std::scoped_lock lock(m_visitMutex);
        m_visited = place ? "at " + place->record.id.toString().toUtf8() : QByteArray();
        m_hasVisit = false;
    }
    const auto others = m_access.beAt(place, PlaceReport::lastsSeconds);
    m_place.note(place, now);
    m_takesPlaces = others || others.error().kind != Error::Kind::Refused;
    if (place && m_reports.othersSeen)
        m_reports.othersSeen(place->record.id, others.value_or(std::vector<store::Presence>()));
}

std::optional<qint64> HubLoop::untilDue(const WorkerMailbox::Message &message)
{
    if (isPaused())
        return std::nullopt;
    const qint64 round = untilRound(message);
    return std::min({round, untilRenewal().value_or(round), untilPlace(message.windowUse).value_or(round)});
}

qint64 HubLoop::untilRound(const WorkerMailbox::Message &message)
{
    const qint64 now = m_store.clock().now().ms;
    if (m_retryAt)
        return std::max<qint64>(m_retryAt->ms - now, 0);
    if (!m_last || message.editedAgo)
        return 0;
    if (m_hasNews)
        return untilNews(now);
    const qint64 poll = m_isHeard ? pollHeardMs : pollMs;
    const qint64 due = std::max<qint64>(m_last->ms + poll - now, 0);
    const bool closesSoon = m_access.isOpen() && !untilRenewal() && !m_place.told();
    return closesSoon ? std::min(due, std::max<qint64>(m_last->ms + idleMs - now, 0)) : due;
}

/// The first after a pause is read at once.
qint64 HubLoop::untilNews(qint64 now) const
{
    return m_newsAt ? std::max<qint64>(m_newsAt->ms + newsMs - now, 0) : 0;
}

void HubLoop::serve(const WorkerMailbox::Message &message)
{
    if (isPaused() || !m_mailbox.beginRound())
        return;
    const qint64 now = m_store.clock().now().ms;
    const bool isNewsDue = m_hasNews && untilNews(now) == 0;
    const bool isDue = !m_last || m_last->ms + (m_isHeard ? pollHeardMs : pollMs) <= now;
    const bool isRetry = m_retryAt && m_retryAt->ms <= now;
    if (untilRenewal() == 0)
        renewLeases();
    const bool hasVisit = [this] {
        const std::scoped_lock lock(m_visitMutex);
        return std::exchange(m_hasVisit, false);
    }();
    if (m_last && !m_retryAt && m_takesPlaces && (hasVisit || untilPlace(message.windowUse) == 0))
        tellPlace(message.windowUse);
    if (!isNewsDue && !isDue && !isRetry && !message.editedAgo && !message.wantsRound) {
        if (m_last && m_last->ms + idleMs <= now && !untilRenewal() && !m_place.told())
            m_access.close();
        return;
    }
    if (m_retryAt && !isRetry && !message.wantsRound)
        return;
    if (m_hasRights.exchange(false))
        m_access.close();
    m_mailbox.takeEdits(); // those that come from here on are for the next one
    const bool hasNews = m_hasNews.exchange(false);
    if (hasNews)
        m_newsAt = m_store.clock().now();
    m_reports.roundStarted();
    const store::RoundRecord round = m_access.exchange(hasNews || isDue || isRetry || message.wantsRound);
    m_last = m_store.clock().now();
    m_leased = m_last;
    m_failures = round.error ? m_failures + 1 : 0;
    m_retryAt = round.error ? std::optional(Instant{m_last->ms + m_intervals.retry(m_failures, m_random)})
                            : std::nullopt;
    m_reports.roundEnded(round);
}

} // namespace satchel::sync
