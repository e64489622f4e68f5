// SPDX-License-Identifier: GPL-3.0-or-later
// Writes records to a file on a worker with a connection of its own to the store. Counts as a running task, so that
// closing the window asks, and can be cancelled. UI thread.
#pragma once

#include "items/Workspace.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace satchel::ui {

class FileExport : public QObject
{
    Q_OBJECT

public:
    ~FileExport() override;

    /// Until finished() or failed().
    bool isRunning() const { return m_isRunning; }
    void cancel() { *m_isCancelled = true; }

Q_SIGNALS:
    void started();
    void progressed(qint64 done);
    /// `path`: the first file, if there are several.
    void finished(qint64 records, const QString &path);
    void failed(const satchel::Error &error);

protected:
    /// Returns how many records were written. Runs on the worker's thread.
    using Write = std::function<Result<qint64>(store::Store &store)>;

    FileExport(items::Workspace &workspace, QObject *parent);

    void run(const QString &path, Write write);
    /// Reports progress; false when the export was cancelled. For the worker's thread.
    bool progress(qint64 done);
    /// What the worker looks at: shared, so that it needs no object of the window.
    std::shared_ptr<const std::atomic<bool>> cancellation() const { return m_isCancelled; }

private:
    items::Workspace &m_workspace;
    QString m_path;
    const std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    items::RunningTasks::Token m_task;
    bool m_isRunning = false; // the watcher is not running any more before its result was read
    QFutureWatcher<Result<qint64>> m_watcher;
};

} // namespace satchel::ui
