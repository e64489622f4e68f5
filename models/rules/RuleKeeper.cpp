// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleKeeper.h"

namespace satchel::rules {

namespace {

constexpr int pauseMilliseconds = 200; // what a person does in a row is looked at together
constexpr qint64 heldUpMilliseconds = 2'000;
constexpr qint64 againMilliseconds = 60'000; // after a pass that could not write, such as beside an import

} // namespace

RuleKeeper::RuleKeeper(items::Workspace &workspace, items::Workspace::OpenStore open, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_worker(std::move(open))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &RuleKeeper::run);
    connect(&workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &) {
        if (!m_pause.isActive()) // not put off by changes that go on, as those of an import do
            m_pause.start();
    });
    m_pause.start();
}

void RuleKeeper::run()
{
    m_worker.post([this](store::Store &store) {
        if (!m_runner)
            m_runner = std::make_unique<RuleRunner>(store);
        const auto registry = store.followOtherRegistry(); // a rule may name a field that was added meanwhile
        Outcome outcome{registry ? m_runner->run() : fail(registry.error()), {}};
        if (outcome.pass)
            outcome.due = m_runner->nextDue().value_or(std::nullopt);
        QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { take(outcome); });
    });
}

void RuleKeeper::take(const Outcome &outcome)
{
    const Instant soon{m_workspace.clock().now().ms + againMilliseconds};
    if (!outcome.pass) {
        if (const QString problem = toText(outcome.pass.error()); std::exchange(m_problem, problem) != problem)
            Q_EMIT hadProblem(problem);
        Q_EMIT dueAt(soon);
        return;
    }
    m_problem.clear();
    const Instant shortly{m_workspace.clock().now().ms + heldUpMilliseconds};
    if (outcome.pass->wroteMail)
        Q_EMIT wroteMail();
    for (const RuleNotice &notice : outcome.pass->notices)
        Q_EMIT noticed(notice);
    for (const QString &text : outcome.pass->stoppedRules)
        Q_EMIT stopped(text);
    if (outcome.pass->isHeld) // nobody tells when a person lets them go on
        Q_EMIT dueAt(soon);
    else if (outcome.pass->isHeldUp) // nor when an import has ended
        Q_EMIT dueAt(shortly);
    else if (outcome.due) // one that was due and could not be carried out waits too
        Q_EMIT dueAt(std::max(*outcome.due, shortly));
}

} // namespace satchel::rules

#include "moc_RuleKeeper.cpp"
