// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation that is open, read on a worker and again after a change of what it shows. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "items/ThreadReading.h"

#include <QTimer>

namespace satchel::items {

class ConversationModel : public QObject
{
    Q_OBJECT

public:
    explicit ConversationModel(Workspace &workspace, QObject *parent = nullptr);

    /// Empty: none.
    void show(const QString &thread);
    const QString &thread() const { return m_thread; }
    void read();
    /// Reads it again with the HTML of this message.
    void open(RecordId message);
    /// None until it was read.
    const std::optional<ThreadReading> &reading() const { return m_reading; }

Q_SIGNALS:
    /// Another conversation than before, or the same one anew.
    void wasReadAgain(bool isOther);

private:
    void take(const QString &thread, Result<ThreadReading> reading);

    Workspace &m_workspace;
    QString m_thread;
    QSet<RecordId> m_opened; // whose HTML is read, also when they are read by then
    std::optional<ThreadReading> m_reading;
    QTimer m_pause;
    StoreWorker m_worker; // last: it waits for what it is at before the rest goes
};

} // namespace satchel::items
