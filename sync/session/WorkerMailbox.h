// SPDX-License-Identifier: GPL-3.0-or-later
// The mailbox of a connection's worker: any thread posts requests, and the worker sleeps until one arrives or its next
// round is due.
#pragma once

#include "sync/engine/Cancellation.h"
#include "sync/session/SyncSchedule.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace satchel::sync {

class WorkerMailbox
{
public:
    explicit WorkerMailbox(const Clock &clock) : m_clock(clock) {}

    /// Everything that was asked since the last message, merged into one.
    struct Message
    {
        bool stops = false;
        bool wantsRound = false; // a person asked for it
        bool isStale = false; // the settings of the connection have changed
        std::optional<qint64> editedAgo; // since the last edit that no round has read yet
        qint64 firstEditAgo = 0;
        WindowUse windowUse = {};
    };

    /// Also ends the running round.
    void stop();
    void askForRound();
    /// Something may be due sooner than the loop thought.
    void wake();
    /// A record of this store was edited; the edit may have to be sent.
    void noteEdit();
    /// Whether a person uses the window, and what it shows. `isSoon`: rounds may be due sooner now.
    void setWindowUse(const WindowUse &windowUse, bool isSoon);
    /// The settings of the connection have changed; `interrupts` ends the running round.
    void noteSettings(bool interrupts);

    /// Sleeps until a new request arrives, at most so long; without a time, until a request arrives. Edits stay until
    /// takeEdits().
    Message wait(std::optional<qint64> milliseconds);
    void takeEdits();
    /// From now on stop() and an interrupting noteSettings() end the round. False if one of them was called already.
    bool beginRound();
    Cancellation &cancellation() { return m_cancellation; }

private:
    const Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Cancellation m_cancellation;
    bool m_stops = false;
    bool m_wantsRound = false;
    bool m_isStale = false;
    bool m_isNew = false;
    WindowUse m_windowUse;
    std::optional<Instant> m_lastEdit;
    std::optional<Instant> m_firstEdit;
};

} // namespace satchel::sync
