// SPDX-License-Identifier: GPL-3.0-or-later
// One signal for whatever may change the state of connections: a round begins or ends, an edit waits, another process
// has synchronised. A burst causes one signal. Without sync in this build it still signals edits and other processes.
#pragma once

#include "items/Workspace.h"
#include "store/sync/SyncControl.h"

#include <QTimer>

namespace satchel::items {

class SyncStatusNotifier : public QObject
{
    Q_OBJECT
public:
    SyncStatusNotifier(Workspace &workspace, store::SyncControl *control, QObject *parent = nullptr);

    Workspace &workspace() const { return m_workspace; }
    store::SyncControl *control() const { return m_control; }
    /// The systems that this build knows; none without sync.
    const std::vector<store::VendorInfo> &vendors() const { return m_vendors; }
    const store::VendorInfo *vendor(const QString &key) const;
    /// What a person reads: the name of the system comes first, unless the connection's name contains it.
    QString nameOf(const store::Connection &connection) const;

Q_SIGNALS:
    void changed();

private:
    void poll();

    Workspace &m_workspace;
    store::SyncControl *m_control;
    std::vector<store::VendorInfo> m_vendors;
    QTimer m_settle;
    QTimer m_poll;
    qint64 m_version = 0;
};

} // namespace satchel::items
