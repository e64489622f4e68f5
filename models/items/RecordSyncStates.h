// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of an entity wait, are parked or in conflict, for the views that mark them. Read on a worker with each
// change of the sync status, and only once there is a connection. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "items/SyncStatusNotifier.h"
#include "store/sync/RecordSync.h"

namespace satchel::items {

class RecordSyncStates : public QObject
{
    Q_OBJECT
public:
    using Status = store::RecordSync::Status;

    RecordSyncStates(Workspace &workspace, store::SyncControl *control, EntityKind entity, QObject *parent = nullptr);

    /// Agreed for all that need no mark.
    Status of(const RecordId &record) const { return m_statuses.value(record, Status::UpToDate); }

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(const store::Statuses &statuses);

    Workspace &m_workspace;
    EntityKind m_entity;
    store::Statuses m_statuses;
    bool m_isReading = false;
    bool m_isStale = false; // something happened while the worker read
    StoreWorker m_worker; // last: its thread may still answer this object while it goes
};

} // namespace satchel::items
