// SPDX-License-Identifier: GPL-3.0-or-later
// What the syncs come to, read on a worker whenever the state of a connection may have changed. Keeps what it read last
// until the next reading is there.
#pragma once

#include "items/StoreWorker.h"
#include "items/SyncStatusNotifier.h"
#include "store/sync/SyncActivity.h"

namespace satchel::items {

class SyncActivityModel : public QObject
{
    Q_OBJECT
public:
    explicit SyncActivityModel(SyncStatusNotifier &syncStatus, QObject *parent = nullptr);

    void refresh();
    bool isRead() const { return m_isRead; }
    const store::SyncActivity &activity() const { return m_activity; }
    const store::Connection *connection(qint64 number) const;
    const store::VendorInfo *vendorOf(qint64 connection) const;
    /// What a person reads.
    QString nameOf(qint64 connection) const;
    QString systemOf(qint64 connection) const;
    /// The kind of record that a vendor's object is, in the plural; the vendor's name where it is none of ours.
    QString objectName(qint64 connection, const QString &object) const;
    /// A person has seen these changes of a remote's fields.
    void acknowledge(const std::vector<qint64> &changes);

Q_SIGNALS:
    void changed();
    void failed(const satchel::Error &error);

private:
    void take(store::SyncActivity activity);

    SyncStatusNotifier &m_syncStatus;
    store::SyncActivity m_activity;
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_isStale = false; // something changed during the reading
    bool m_isOutdated = false; // and it was a person who changed it here: what is read is not shown
    StoreWorker m_worker;
};

} // namespace satchel::items
