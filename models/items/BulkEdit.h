// SPDX-License-Identifier: GPL-3.0-or-later
// One edit of many records, undone as one. Few are committed at once; many are written by a worker in slices, with
// progress and cancel, so that neither the window nor another writer waits. UI thread.
#pragma once

#include "items/KeyPatch.h"
#include "items/Workspace.h"

#include <QFutureWatcher>

namespace satchel::items {

class BulkEdit : public QObject
{
    Q_OBJECT

public:
    /// The edits for one record; none leaves it alone. Runs on the worker's thread.
    using MakeEdits = std::function<std::vector<Edit>(const Record &)>;

    struct Outcome
    {
        qint64 edited = 0;
        qint64 refused = 0; // records whose edit was not allowed
        std::optional<Error> error; // nothing was written then
    };

    explicit BulkEdit(Workspace &workspace, QObject *parent = nullptr);
    ~BulkEdit() override;

    void start(const QString &label, EntityKind entity, Keys keys, MakeEdits makeEdits);
    /// Until finished() has been emitted.
    bool isRunning() const { return m_isRunning; }
    /// Takes back what was written; finished() follows with Error::Kind::Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const satchel::items::BulkEdit::Outcome &outcome);

private:
    void commitAtOnce(const QString &label, EntityKind entity, Keys keys, MakeEdits makeEdits);
    void writeInSlices(const QString &label, EntityKind entity, Keys keys, MakeEdits makeEdits);
    void finishWriting();

    struct Written
    {
        Outcome outcome;
        ChangeSetId changeSet;
    };
    Written write(
        store::Store &store, const QString &label, EntityKind entity, const Keys &keys, const MakeEdits &makeEdits);

    Workspace &m_workspace;
    QString m_label;
    std::atomic<bool> m_isCancelled = false;
    RunningTasks::Token m_task;
    bool m_isRunning = false; // the watcher is not running any more before its result was read
    QFutureWatcher<Written> m_watcher;
};

} // namespace satchel::items
