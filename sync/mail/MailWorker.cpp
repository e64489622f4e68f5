// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailWorker.h"

#include "sync/transport/HttpTransport.h"

#include <algorithm>

namespace satchel::mail {

namespace {

constexpr qint64 firstRetry = 30'000; // milliseconds, as all here
constexpr qint64 longestRetry = 600'000;
/// A server may close a connection that says nothing for half an hour (RFC 2177), and a router much sooner.
constexpr qint64 longestIdle = 9 * 60'000;
/// The server tells of the inbox; what another program sent or archived is looked for this often.
constexpr qint64 otherFolders = 30 * 60'000;
constexpr qint64 heldPause = 2 * 60'000; // for what may not be sent before everything is read

} // namespace

qint64 pauseAfter(int failures)
{
    qint64 pause = firstRetry;
    for (int i = 1; i < failures && pause < longestRetry; ++i)
        pause *= 2;
    return std::min(pause, longestRetry);
}

MailWorker::MailWorker(qint64 account, Parts parts, QObject *parent)
    : QObject(parent), m_account(account), m_parts(std::move(parts)), m_thread(QThread::create([this] { work(); }))
{
    connect(m_thread.get(), &QThread::finished, this, [this] { Q_EMIT ended(m_account); });
}

MailWorker::~MailWorker()
{
    stop();
    m_thread->wait();
}

void MailWorker::start()
{
    m_thread->start();
}

void MailWorker::wake()
{
    m_wake.cancel();
}

void MailWorker::stop()
{
    m_stop.cancel();
    m_wake.cancel();
}

void MailWorker::work()
{
    while (!m_stop.isCancelled()) {
        const auto store = m_parts.openStore();
        if (store) {
            serve(**store);
            return;
        }
        sleep(pauseAfter(++m_failures));
    }
}

void MailWorker::serve(store::Store &store)
{
    const auto keychain = m_parts.keychain.until(m_stop);
    const auto transport = m_parts.network ? m_parts.network(m_stop) : std::make_unique<sync::HttpTransport>(m_stop);
    sync::CancellableSleeper sleeper(m_stop);
    MailSecrets secrets(store.path(), {*keychain, *transport, m_parts.clock, sleeper});
    const MailDependencies dependencies{
        secrets, m_stop, m_parts.zone, m_parts.timeouts, m_parts.policies, m_parts.followAnswers};
    while (!m_stop.isCancelled()) {
        m_wake.reset();
        const auto active = isActive(store);
        if (active && !*active) {
            sleep(longestIdle);
            continue;
        }
        const auto round = active ? MailRound::begin(store, m_account, dependencies) : fail(active.error());
        if (!round) { // gone, or another process is at work
            if (round.error().kind == Error::Kind::NotFound)
                return;
            sleep(firstRetry);
            continue;
        }
        for (;;) { // with one connection, as long as nothing fails and nobody wants something else
            const Pause pause = runOnce(**round, store);
            if (!pause.isConnected) {
                sleep(pause.milliseconds);
                break;
            }
            const auto waited = waitConnected(**round, pause.milliseconds);
            const bool isStill = !m_stop.isCancelled() && waited;
            m_wake.reset();
            if (!isStill || !isActive(store).value_or(false))
                break;
        }
    }
}

/// Asks again before the server closes a connection that says nothing.
Result<void> MailWorker::waitConnected(MailRound &round, qint64 milliseconds)
{
    for (qint64 left = milliseconds; left > 0 && !m_wake.isCancelled(); left -= longestIdle) {
        if (TRY(round.waitForMail(std::min(left, longestIdle), &m_wake)))
            break;
    }
    return {};
}

Result<bool> MailWorker::isActive(store::Store &store)
{
    return store::MailAccounts(store).get(m_account).map(
        [](const store::MailAccount &account) { return !account.isPaused; });
}

MailWorker::Pause MailWorker::runOnce(MailRound &round, store::Store &store)
{
    Q_EMIT workStarted(m_account);
    const auto result = round.run(
        [this](const QString &folder, qint64 done, qint64 of) { Q_EMIT progressed(m_account, folder, done, of); });
    if (result)
        Q_EMIT workEnded(m_account, result->fetched.filed, result->fetched.leads);
    else
        Q_EMIT workEnded(m_account, 0, 0);
    if (result) {
        m_failures = 0;
        return {std::min(untilDue(store, result->isHeld), otherFolders), true};
    }
    const bool needsPerson = result.error().kind == Error::Kind::Unauthorized;
    return {needsPerson ? longestRetry : pauseAfter(++m_failures), false};
}

/// What is held waits for a mailbox that can be read: it is tried again, and not at once.
qint64 MailWorker::untilDue(store::Store &store, bool isHeld) const
{
    using Written = store::OutgoingMails::Written;
    store::OutgoingMails mails(store);
    const auto pause = [&](Written written, qint64 least) {
        const auto due = mails.nextDue(m_account, written);
        return due && *due ? std::max(least, (*due)->ms - store.clock().now().ms) : otherFolders;
    };
    return std::min(pause(Written::ByPerson, 0), pause(Written::ByAnybody, isHeld ? heldPause : 0));
}

void MailWorker::sleep(qint64 milliseconds)
{
    if (!m_stop.isCancelled()) // which may have been before the last reset
        m_wake.wait(milliseconds);
}

} // namespace satchel::mail

#include "moc_MailWorker.cpp"
