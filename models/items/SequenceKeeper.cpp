// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SequenceKeeper.h"

#include <algorithm>

namespace satchel::items {

using sequences::SequenceRunner;

namespace {

constexpr int sequencePauseMilliseconds = 1'000; // what a person does in a row is looked at together
constexpr qint64 againMilliseconds = 60'000; // after a pass that could not write, such as beside an import
constexpr EntityKind decisive[] = {EntityKind::Sequence, EntityKind::SequenceStep, EntityKind::Enrolment,
    EntityKind::Activity, EntityKind::Task, EntityKind::Contact, EntityKind::Lead, EntityKind::Deal};

} // namespace

SequenceKeeper::SequenceKeeper(Workspace &workspace, Workspace::OpenStore open, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_worker(std::move(open))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(sequencePauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SequenceKeeper::runAll);
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (std::ranges::any_of(decisive, [&](EntityKind entity) { return batch.touches(entity); }))
            m_pause.start();
    });
    m_pause.start();
}

SequenceKeeper::Outcome SequenceKeeper::carryOut(store::Store &store, SequenceRunner::Scope scope)
{
    SequenceRunner runner(store);
    Outcome outcome{runner.run(scope), {}};
    if (outcome.pass)
        outcome.due = runner.nextDue().value_or(std::nullopt);
    return outcome;
}

void SequenceKeeper::run(SequenceRunner::Scope scope)
{
    m_worker.post([this, scope](store::Store &store) {
        QMetaObject::invokeMethod(this, [this, outcome = carryOut(store, scope)] { take(outcome); });
    });
}

void SequenceKeeper::take(const Outcome &outcome)
{
    if (!outcome.pass) {
        Q_EMIT dueAt(Instant{m_workspace.clock().now().ms + againMilliseconds});
        return;
    }
    if (outcome.pass->queued > 0)
        Q_EMIT queued(outcome.pass->queued);
    for (const QString &problem : outcome.pass->problems) {
        if (!m_problems.contains(problem))
            Q_EMIT hadProblem(problem);
    }
    m_problems = outcome.pass->problems;
    const Instant soon{m_workspace.clock().now().ms + againMilliseconds};
    if (outcome.pass->isHeld) // nobody tells when a person lets them go on
        Q_EMIT dueAt(soon);
    else if (outcome.due) // one that was due and could not be carried out waits too
        Q_EMIT dueAt(std::max(*outcome.due, soon));
}

} // namespace satchel::items

#include "moc_SequenceKeeper.cpp"
