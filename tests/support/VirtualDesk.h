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
    VirtualDesk(store::Store &store, qint64 connection, const sync::Surroundings &surroundings, const sync::Pace &pace, Advance advance)
        : m_clock(surroundings.clock), m_advance(std::move(advance)), m_wishes(surroundings.clock),
          m_loop(store, connection, surroundings, m_wishes, pace, 7, {{}, {}, [this](const store::RoundRecord &round) {
              rounds.push_back(round);
              if (afterRound)
                  afterRound();
          }})
    {
        m_use.lastUse = m_clock.now();
        m_wishes.setWindowUse(m_use, true);
    }

    /// Everything that is due until then; longer when the last round takes longer.
    void runUntil(Instant end)
    {
        while (m_clock.now() < end) {
            sync::Wishes::Wish wish = m_wishes.wait(0);
            const auto due = wish.wantsRound || wish.isStale ? 0 : m_loop.untilDue(wish);
            const qint64 left = end.ms - m_clock.now().ms;
            if (!due || *due >= left) {
                m_advance(left);
                return;
            }
            m_advance(*due);
            const bool wantsRound = wish.wantsRound;
            const bool isStale = wish.isStale;
            wish = m_wishes.wait(0);
            wish.wantsRound |= wantsRound;
            wish.isStale |= isStale;
            m_loop.serve(wish);
        }
    }
    void run(qint64 milliseconds) { runUntil(Instant{m_clock.now().ms + milliseconds}); }

    void see(const std::vector<EntityKind> &entities, bool hasFocus = true)
    {
        const bool isSoon = m_use.see({hasFocus, entities}, m_clock.now());
        m_wishes.setWindowUse(m_use, isSoon);
    }
    void use()
    {
        const bool isSoon = m_use.use(m_clock.now());
        m_wishes.setWindowUse(m_use, isSoon);
    }
    void syncNow() { m_wishes.askForRound(); }
    void edited() { m_wishes.noteEdit(); }
    sync::Wishes &wishes() { return m_wishes; }

    std::vector<store::RoundRecord> rounds;
    std::function<void()> afterRound;

private:
    const Clock &m_clock;
    Advance m_advance;
    sync::Wishes m_wishes;
    sync::WindowUse m_use;
    sync::ConnectionLoop m_loop;
};

} // namespace satchel::test
