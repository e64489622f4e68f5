// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out the rules of this desk while a window is open: within a second of a change, and when the clock triggers a
// rule or a wait is over. A worker does it on a store of its own. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "rules/RuleRunner.h"

#include <QTimer>

namespace satchel::rules {

class RuleKeeper : public QObject
{
    Q_OBJECT

public:
    /// `open`: a store that can be written, also where the window hides personal data.
    RuleKeeper(items::Workspace &workspace, items::Workspace::OpenStore open, QObject *parent = nullptr);

    void run();

Q_SIGNALS:
    /// When run() is to be called; asked again after each pass.
    void dueAt(satchel::Instant moment);
    /// Messages are in the outbox.
    void wroteMail();
    /// A rule tells the person at this desk about a record.
    void noticed(const satchel::rules::RuleNotice &notice);
    /// A rule was switched off, with its name and the reason.
    void stopped(const QString &text);
    /// Rules could not be carried out; said once, until something else is wrong.
    void hadProblem(const QString &problem);

private:
    struct Outcome
    {
        Result<RulePass> pass;
        std::optional<Instant> due;
    };
    void take(const Outcome &outcome);

    items::Workspace &m_workspace;
    QString m_problem; // of the last pass
    QTimer m_pause;
    std::unique_ptr<RuleRunner> m_runner; // of the worker: it keeps the rules that it has read
    items::StoreWorker m_worker;
};

} // namespace satchel::rules
