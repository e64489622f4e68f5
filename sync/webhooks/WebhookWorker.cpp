// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookWorker.h"

#include "store/sync/SyncCounts.h"
#include "sync/transport/HttpTransport.h"

#include <algorithm>

namespace satchel::webhooks {

namespace {

constexpr qint64 longestPause = 60'000; // milliseconds
constexpr qint64 glance = 1'000; // at whether another process has written
constexpr qint64 afterError = 30'000;
constexpr qint64 together = 500; // what a person does in a row is looked at once

} // namespace

WebhookWorker::WebhookWorker(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_random(m_parts.seed), m_thread(QThread::create([this] { work(); }))
{
}

WebhookWorker::~WebhookWorker()
{
    m_stop.cancel();
    m_wake.cancel();
    m_thread->wait();
}

void WebhookWorker::start()
{
    m_thread->start();
}

void WebhookWorker::wake()
{
    m_wake.cancel();
}

void WebhookWorker::work()
{
    while (!m_stop.isCancelled()) {
        const auto store = m_parts.openStore();
        if (store) {
            serve(**store);
            return;
        }
        m_stop.wait(afterError);
    }
}

void WebhookWorker::serve(store::Store &store)
{
    const auto keychain = m_parts.keychain.until(m_stop);
    RequestPool pool(mostRequestsAtOnce, [this]() -> std::unique_ptr<sync::Transport> {
        return m_parts.network ? m_parts.network(m_stop)
                               : std::make_unique<sync::HttpTransport>(m_stop, webhookHttpSettings());
    });
    const WebhookTools tools{*keychain, pool, m_stop, m_random,
        [this](qint64 delivered, qint64 failed) { Q_EMIT passed(delivered, failed); }};
    while (!m_stop.isCancelled()) {
        m_wake.reset();
        const qint64 seen = store::outsideVersion(store).value_or(0);
        const qint64 pause = runOnce(store, tools);
        if (m_stop.isCancelled()) // which may have been before the reset
            return;
        if (pause > 0 && waitForChange(store, seen, pause))
            m_stop.wait(together);
    }
}

/// Whether something changed before the time was over. What another process writes wakes nobody here.
bool WebhookWorker::waitForChange(store::Store &store, qint64 seen, qint64 milliseconds)
{
    for (qint64 left = milliseconds; left > 0; left -= glance) {
        if (store::outsideVersion(store).value_or(seen) != seen || !m_wake.wait(std::min(left, glance)))
            return true;
    }
    return false;
}

/// Milliseconds until the next pass.
qint64 WebhookWorker::runOnce(store::Store &store, const WebhookTools &tools)
{
    const auto pass = WebhookRunner(store, tools).run();
    if (!pass)
        return afterError;
    if (!pass->nextDue)
        return longestPause;
    return std::clamp<qint64>(pass->nextDue->ms - store.clock().now().ms, 0, longestPause);
}

} // namespace satchel::webhooks

#include "moc_WebhookWorker.cpp"
