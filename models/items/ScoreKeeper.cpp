// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ScoreKeeper.h"

#include "insight/Scores.h"
#include "insight/Segments.h"
#include "store/Calculations.h"
#include "store/privacy/Consents.h"

namespace satchel::items {

namespace {

constexpr int pauseMilliseconds = 150; // a person's edits in a row are computed together

} // namespace

ScoreKeeper::ScoreKeeper(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
    if (workspace.store().isReadOnly())
        return;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ScoreKeeper::compute);
    connect(&workspace, &Workspace::changed, &m_pause, qOverload<>(&QTimer::start));
    m_pause.start();
}

void ScoreKeeper::compute()
{
    const Clock &clock = m_workspace.clock();
    Q_EMIT dueAt(Instant::startOf(clock.today().addDays(1), clock.zone()));
    m_isComputing->store(true);
    m_worker.post([isComputing = m_isComputing](store::Store &store) {
        // Where another program writes for long, the next change tries again.
        std::ignore = store::refreshCalculations(store);
        std::ignore = store::expireConsents(store);
        std::ignore = insight::refreshScores(store);
        std::ignore = insight::refreshSegments(store);
        isComputing->store(false);
    });
}

} // namespace satchel::items

#include "moc_ScoreKeeper.cpp"
