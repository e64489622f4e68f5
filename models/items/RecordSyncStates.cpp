// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RecordSyncStates.h"

namespace satchel::items {

RecordSyncStates::RecordSyncStates(
    Workspace &workspace, store::SyncControl *control, EntityKind entity, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_entity(entity), m_worker(workspace.workerStore())
{
    const auto *syncStatus = new SyncStatusNotifier(workspace, control, this);
    connect(syncStatus, &SyncStatusNotifier::changed, this, &RecordSyncStates::read);
    QMetaObject::invokeMethod(this, &RecordSyncStates::read, Qt::QueuedConnection); // after the view is drawn
}

void RecordSyncStates::read()
{
    const auto connections = store::Connections(m_workspace.store()).list();
    if (!connections || connections->empty()) {
        take({});
        return;
    }
    m_isStale = std::exchange(m_isReading, true);
    if (m_isStale)
        return;
    m_worker.post([this, entity = m_entity](store::Store &store) {
        const auto statuses = store::unsettledOf(store, entity);
        QMetaObject::invokeMethod(this, [this, statuses] {
            m_isReading = false;
            if (statuses)
                take(*statuses);
            if (std::exchange(m_isStale, false))
                read();
        });
    });
}

void RecordSyncStates::take(const store::Statuses &statuses)
{
    if (m_statuses == statuses)
        return;
    m_statuses = statuses;
    Q_EMIT changed();
}

} // namespace satchel::items

#include "moc_RecordSyncStates.cpp"
