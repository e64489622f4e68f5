// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/ConnectionWorker.h"

#include "sync/session/HubLoop.h"

#include <utility>

namespace satchel::sync {

ConnectionWorker::ConnectionWorker(qint64 connection, Parts parts, QObject *parent)
    : QObject(parent), m_connection(connection), m_parts(std::move(parts)),
      m_keychain(m_parts.keychain.until(m_mailbox.cancellation())), m_thread(QThread::create([this] { work(); })),
      m_random(m_parts.seed)
{
    connect(m_thread.get(), &QThread::finished, this, [this] { Q_EMIT ended(m_connection); });
}

void ConnectionWorker::start()
{
    m_thread->start();
}

ConnectionWorker::~ConnectionWorker()
{
    m_mailbox.stop();
    m_thread->wait();
}

void ConnectionWorker::stop()
{
    m_mailbox.stop();
}

void ConnectionWorker::work()
{
    const auto store = openStore();
    if (!store)
        return;
    ConnectionLoop::Reports reports{[this] { Q_EMIT roundStarted(m_connection); },
        [this](const store::SyncProgress &progress) { Q_EMIT progressed(m_connection, progress); },
        [this](const store::RoundRecord &round) { Q_EMIT roundEnded(m_connection, round); },
        [this](const std::optional<Error> &trouble) { tell(trouble); },
        [this](RecordId record, const std::vector<store::Presence> &others) { Q_EMIT othersSeen(record, others); }};
    const auto hub = store::HubState(*store).find();
    if (hub && *hub && (*hub)->connection == m_connection) {
        HubLoop loop(
            *store, *m_keychain, m_mailbox, m_parts.intervals, m_random(), std::move(reports), m_parts.policies);
        serve(loop);
        return;
    }
    ConnectionLoop loop(*store, m_connection,
        {*m_keychain, m_parts.clock, m_mailbox.cancellation(), m_sleeper, m_parts.network, m_parts.policies}, m_mailbox,
        m_parts.intervals, m_random(), std::move(reports));
    serve(loop);
}

/// Until it is stopped; the sockets of the loop belong to this thread and end with it.
template <typename Loop> void ConnectionWorker::serve(Loop &loop)
{
    WorkerMailbox::Message message;
    for (;;) {
        message = m_mailbox.wait(loop.untilDue(message));
        if (message.stops)
            return;
        loop.serve(message);
    }
}

std::unique_ptr<store::Store> ConnectionWorker::openStore()
{
    bool wantsRound = false;
    for (int failures = 1;; ++failures) {
        auto store = m_parts.openStore();
        if (store) {
            if (m_trouble)
                store::SyncRounds(**store).addFailed(m_connection, *m_trouble);
            if (wantsRound)
                m_mailbox.askForRound();
            tell({});
            return std::move(*store);
        }
        tell(store.error());
        const WorkerMailbox::Message message = m_mailbox.wait(m_parts.intervals.retry(failures, m_random));
        if (message.stops)
            return {};
        wantsRound = wantsRound || message.wantsRound;
    }
}

void ConnectionWorker::tell(const std::optional<Error> &trouble)
{
    if (std::exchange(m_trouble, trouble) == trouble)
        return;
    if (trouble)
        Q_EMIT troubled(m_connection, *trouble);
    else
        Q_EMIT recovered(m_connection);
}

} // namespace satchel::sync

#include "moc_ConnectionWorker.cpp"
