// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out the sequences of this desk while a window is open: when a step is due, and shortly after anything changed
// that may stop a sequence or let it go on, such as an answer that was filed or a task that was done. A worker does it
// on a store of its own. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "sequences/SequenceRunner.h"

#include <QTimer>

namespace satchel::items {

class SequenceKeeper : public QObject
{
    Q_OBJECT

public:
    /// `open`: a store that can be written, also where the window hides personal data.
    SequenceKeeper(Workspace &workspace, Workspace::OpenStore open, QObject *parent = nullptr);

    void runDue() { run(sequences::SequenceRunner::Scope::Due); }
    void runAll() { run(sequences::SequenceRunner::Scope::All); }

Q_SIGNALS:
    /// When runDue() is to be called; asked again after each pass.
    void dueAt(satchel::Instant moment);
    /// Messages are in the outbox.
    void queued(int messages);
    /// What concerns one person and is tried again later; said once, until something else is wrong.
    void hadProblem(const QString &problem);

private:
    struct Outcome
    {
        Result<sequences::SequencePass> pass;
        std::optional<Instant> due;
    };
    static Outcome carryOut(store::Store &store, sequences::SequenceRunner::Scope scope);
    void run(sequences::SequenceRunner::Scope scope);
    void take(const Outcome &outcome);

    Workspace &m_workspace;
    QStringList m_problems; // of the last pass
    QTimer m_pause;
    StoreWorker m_worker;
};

} // namespace satchel::items
