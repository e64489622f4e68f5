// SPDX-License-Identifier: GPL-3.0-or-later
// A connection's worker without its thread, in virtual time: it sleeps by moving the clock on. What it does is what the
// worker does (ConnectionWorker::work).
#pragma once

#include "sync/session/ConnectionLoop.h"

namespace satchel::test {

class VirtualDesk
{
public:
    using Advance = std::function<void(qint64 milliseconds)>;
    VirtualDesk(store::Store &store, qint64 connection, const sync::SessionDependencies &dependencies,
        const sync::SyncIntervals &intervals, Advance advance)
        : m_clock(dependencies.clock), m_advance(std::move(advance)), m_mailbox(dependencies.clock),
          m_loop(store, connection, dependencies, m_mailbox, intervals, 7,
              {{}, {}, [this](const store::RoundRecord &round) {
                   rounds.push_back(round);
                   if (afterRound)
                       afterRound();
               }})
    {
        m_use.lastUse = m_clock.now();
        m_mailbox.setWindowUse(m_use, true);
    }

    /// Everything that is due until then; longer when the last round takes longer.
    void runUntil(Instant end)
    {
        while (m_clock.now() < end) {
            sync::WorkerMailbox::Message message = m_mailbox.wait(0);
            const auto due = message.wantsRound || message.isStale ? 0 : m_loop.untilDue(message);
            const qint64 left = end.ms - m_clock.now().ms;
            if (!due || *due >= left) {
                m_advance(left);
                return;
            }
            m_advance(*due);
            const bool wantsRound = message.wantsRound;
            const bool isStale = message.isStale;
            message = m_mailbox.wait(0);
            message.wantsRound |= wantsRound;
            message.isStale |= isStale;
            m_loop.serve(message);
        }
    }
    void run(qint64 milliseconds) { runUntil(Instant{m_clock.now().ms + milliseconds}); }

    void see(const std::vector<EntityKind> &entities, bool hasFocus = true)
    {
        const bool isSoon = m_use.see({hasFocus, entities}, m_clock.now());
        m_mailbox.setWindowUse(m_use, isSoon);
    }
    void use()
    {
        const bool isSoon = m_use.use(m_clock.now());
        m_mailbox.setWindowUse(m_use, isSoon);
    }
    void syncNow() { m_mailbox.askForRound(); }
    void edited() { m_mailbox.noteEdit(); }
    sync::WorkerMailbox &mailbox() { return m_mailbox; }

    std::vector<store::RoundRecord> rounds;
    std::function<void()> afterRound;

private:
    const Clock &m_clock;
    Advance m_advance;
    sync::WorkerMailbox m_mailbox;
    sync::WindowUse m_use;
    sync::ConnectionLoop m_loop;
};

} // namespace satchel::test
