// SPDX-License-Identifier: GPL-3.0-or-later
// Makes scheduled reports while a window is open, each when it is due; what was missed is made when the window opens. A
// worker does it on a store of its own. `satchel report --scheduled` may do the same beside it: each run is made once.
// UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "reports/schedule/ScheduleRunner.h"

#include <atomic>
#include <memory>
#include <QTimer>

namespace satchel::ui {

class ScheduleKeeper : public QObject
{
    Q_OBJECT

public:
    /// What `write` looks at to end early: the keeper sets it when it goes. A run that is cancelled is due again.
    using Stop = std::shared_ptr<std::atomic<bool>>;

    /// `open`: a store that can be written, also where the window hides personal data. `write` is called on a worker.
    ScheduleKeeper(items::Workspace &workspace, items::Workspace::OpenStore open, reports::ReportFileWriter write,
        Stop stop = {}, QObject *parent = nullptr);
    ~ScheduleKeeper() override;

    void run();

Q_SIGNALS:
    /// When run() is to be called; asked again after each pass.
    void dueAt(satchel::Instant moment);
    /// Messages are in the outbox.
    void wroteMail();
    /// One report was made: where its file is, or to how many people it goes.
    void made(const satchel::reports::ScheduledRun &run);
    /// A report could not be made; said once, until something else is wrong.
    void hadProblem(const QString &problem);

private:
    struct Outcome
    {
        Result<std::vector<reports::ScheduledRun>> runs;
        std::optional<Instant> due;
    };
    void take(const Outcome &outcome);
    void say(QStringList problems);

    items::Workspace &m_workspace;
    reports::ReportFileWriter m_write;
    Stop m_stop;
    QStringList m_problems; // of the last pass
    QTimer m_pause;
    items::StoreWorker m_worker; // goes first: its tasks use the rest
};

} // namespace satchel::ui
