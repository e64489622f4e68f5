// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RetentionKeeper.h"

namespace satchel::items {

RetentionKeeper::RetentionKeeper(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
}

void RetentionKeeper::check()
{
    if (m_workspace.store().isReadOnly())
        return;
    const Clock &clock = m_workspace.clock();
    Q_EMIT dueAt(Instant::startOf(nextRetentionDay(clock.today()), clock.zone()));
    m_worker.post([this](store::Store &store) {
        const auto runs = store::runDueRetention(store, store.clock().today());
        QMetaObject::invokeMethod(this, [this, runs] {
            if (!runs)
                return void(Q_EMIT failed(runs.error()));
            qint64 records = 0;
            for (const store::RetentionRun &run : *runs)
                records += run.records;
            if (records > 0)
                Q_EMIT ran(records);
        });
    });
}

} // namespace satchel::items

#include "moc_RetentionKeeper.cpp"
