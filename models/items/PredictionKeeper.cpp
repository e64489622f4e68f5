// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/PredictionKeeper.h"

#include "insight/ChurnModel.h"
#include "insight/LeadModel.h"
#include "insight/WinPredictions.h"

namespace satchel::items {

namespace {

constexpr qint64 firstOpeningPause = 1'000;

} // namespace

PredictionKeeper::PredictionKeeper(Workspace &workspace, int quietMilliseconds, QObject *parent)
    : QObject(parent), m_workspace(workspace),
      m_worker(workspace.workerStore(), firstOpeningPause, QThread::LowPriority)
{
    if (workspace.store().isReadOnly())
        return;
    m_pause.setSingleShot(true);
    m_pause.setInterval(quietMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PredictionKeeper::refresh);
    connect(&workspace, &Workspace::changed, &m_pause, qOverload<>(&QTimer::start));
    m_pause.start();
}

PredictionKeeper::~PredictionKeeper()
{
    m_isStopping->store(true);
}

void PredictionKeeper::refresh()
{
    if (m_workspace.store().isReadOnly())
        return;
    const Clock &clock = m_workspace.clock();
    Q_EMIT dueAt(Instant::startOf(clock.today().addDays(1), clock.zone()));
    if (m_isLearning->exchange(true)) {
        m_pause.start(); // what changed meanwhile is looked at afterwards
        return;
    }
    m_worker.post([isLearning = m_isLearning, isStopping = m_isStopping](store::Store &store) {
        // Where another program writes for long, the next change tries again.
        const auto isStopped = [&] { return isStopping->load(); };
        std::ignore = insight::refreshWinPredictions(store, isStopped);
        std::ignore = insight::refreshLeadPredictions(store, isStopped);
        std::ignore = insight::refreshChurnModel(store, isStopped);
        isLearning->store(false);
    });
}

} // namespace satchel::items

#include "moc_PredictionKeeper.cpp"
