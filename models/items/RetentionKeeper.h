// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the retention rules of a window's store, on a worker: when `check` is called, which it asks for by dueAt on the
// first day of a month. What ran already in a month does not run again (store/privacy/Retention.h). UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "store/privacy/Retention.h"

namespace satchel::items {

class RetentionKeeper : public QObject
{
    Q_OBJECT

public:
    explicit RetentionKeeper(Workspace &workspace, QObject *parent = nullptr);

    void check();

Q_SIGNALS:
    void dueAt(satchel::Instant moment);
    /// Rules that ran reached this many records, one at least.
    void ran(qint64 records);
    void failed(const satchel::Error &error);

private:
    Workspace &m_workspace;
    StoreWorker m_worker;
};

} // namespace satchel::items
