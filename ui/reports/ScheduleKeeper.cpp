// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ScheduleKeeper.h"

#include "ui/reports/ReportFile.h"

namespace satchel::ui {

namespace {

constexpr int schedulePause = 500; // milliseconds: schedules that are saved in a row are read together
constexpr qint64 retryMilliseconds = 600'000; // after a report that could not be made: a folder that is not there
constexpr qint64 leastMilliseconds = 2'000; // between two passes

} // namespace

ScheduleKeeper::ScheduleKeeper(items::Workspace &workspace, items::Workspace::OpenStore open,
    reports::ReportFileWriter write, Stop stop, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_write(std::move(write)), m_stop(std::move(stop)),
      m_worker(std::move(open))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(schedulePause);
    connect(&m_pause, &QTimer::timeout, this, &ScheduleKeeper::run);
    connect(&workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::View) && !m_pause.isActive())
            m_pause.start();
    });
    m_pause.start();
}

ScheduleKeeper::~ScheduleKeeper()
{
    if (m_stop)
        *m_stop = true; // the worker is waited for
}

void ScheduleKeeper::run()
{
    m_worker.post([this, zone = m_workspace.clock().zone()](store::Store &store) {
        reports::ScheduleRunner runner(store, m_write, reportWording(zone));
        const auto registry = store.followOtherRegistry(); // a report may name a field that was added meanwhile
        Outcome outcome{registry ? runner.runDue() : fail(registry.error()), {}};
        if (outcome.runs)
            outcome.due = runner.nextDue().value_or(std::nullopt);
        QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { take(outcome); });
    });
}

void ScheduleKeeper::take(const Outcome &outcome)
{
    const Instant now = m_workspace.clock().now();
    if (!outcome.runs) {
        say({outcome.runs.error().what});
        Q_EMIT dueAt(Instant{now.ms + retryMilliseconds});
        return;
    }
    if (!outcome.runs->empty())
        Q_EMIT m_workspace.changed({{}, {EntityKind::Setting}, true}); // also where no record says that it was made
    QStringList problems;
    bool hasMail = false;
    for (const reports::ScheduledRun &run : *outcome.runs) {
        if (run.error) {
            problems.append(tr("%1: %2", "a schedule, what is wrong").arg(run.name, run.error->what));
            continue;
        }
        hasMail |= run.recipients > 0;
        Q_EMIT made(run);
    }
    if (hasMail)
        Q_EMIT wroteMail();
    const bool isFailing = !problems.isEmpty();
    say(std::move(problems));
    if (outcome.due) // one that was due and could not be made waits
        Q_EMIT dueAt(std::max(*outcome.due, Instant{now.ms + (isFailing ? retryMilliseconds : leastMilliseconds)}));
    else if (isFailing)
        Q_EMIT dueAt(Instant{now.ms + retryMilliseconds});
}

void ScheduleKeeper::say(QStringList problems)
{
    for (const QString &problem : problems) {
        if (!m_problems.contains(problem))
            Q_EMIT hadProblem(problem);
    }
    m_problems = std::move(problems);
}

} // namespace satchel::ui

#include "moc_ScheduleKeeper.cpp"
