// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SyncMarks.h"

namespace satchel::items {

SyncMarks::SyncMarks(Workspace &workspace, store::SyncControl *control, EntityKind entity, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_entity(entity), m_worker(workspace.workerStore())
{
    const auto *pulse = new SyncPulse(workspace, control, this);
    connect(pulse, &SyncPulse::beat, this, &SyncMarks::read);
    QMetaObject::invokeMethod(this, &SyncMarks::read, Qt::QueuedConnection); // after the view is drawn
}

void SyncMarks::read()
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
        const auto standings = store::unsettledOf(store, entity);
        QMetaObject::invokeMethod(this, [this, standings] {
            m_isReading = false;
            if (standings)
                take(*standings);
            if (std::exchange(m_isStale, false))
                read();
        });
    });
}

void SyncMarks::take(const store::Standings &standings)
{
    if (m_standings == standings)
        return;
    m_standings = standings;
    Q_EMIT changed();
}

} // namespace satchel::items
