// SPDX-License-Identifier: GPL-3.0-or-later
// The mailbox of a connection's worker: any thread leaves requests here; the worker sleeps until there is one or its
// time has come.
#pragma once

#include "sync/engine/Cancellation.h"
#include "sync/session/SyncSchedule.h"

#include <optional>

namespace satchel::sync {

class WorkerMailbox
{
public:
    explicit WorkerMailbox(const Clock &clock) : m_clock(clock) {}

    struct Wish
    {
        bool stops = false;
        bool wantsRound = false; // a person asked for it
        bool isStale = false; // how the connection is set has changed
        std::optional<qint64> editedAgo; // since the last edit, which is not looked at yet
        qint64 firstEditAgo = 0;
        WindowUse windowUse = {};
    };

    /// Ends the round under way too.
    void stop();
    void askForRound();
    /// Something was changed here that may have to be sent.
    void noteEdit();
    /// Who is at the window. `isSoon`: rounds may be due sooner now.
    void setWindowUse(const WindowUse &windowUse, bool isSoon);
    /// How it is set has changed; `interrupts` ends the round under way.
    void noteSettings(bool interrupts);

    /// Sleeps until a request is new, or so long; for ever without a time. Edits stay until takeEdits().
    Wish wait(std::optional<qint64> milliseconds);
    void takeEdits();
    /// From now on stop() and an interrupting noteSettings() end the round. False when one of them has come already.
    bool beginRound();
    Cancellation &cancellation() { return m_cancellation; }

private:
    const Clock &m_clock;
    QMutex m_mutex;
    QWaitCondition m_changed;
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
