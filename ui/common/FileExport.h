// SPDX-License-Identifier: GPL-3.0-or-later
// Writes records to a file on a worker with a connection of its own to the store. Counts as a running task, so that
// closing the window asks, and can be cancelled. The work belongs to the workspace, which waits for it: an export that
// is destroyed with its page cancels the work and does not wait, so that a closed window is gone at once. UI thread.
#pragma once

#include "items/Workspace.h"

#include <atomic>
#include <memory>

namespace satchel::ui {

class FileExport : public QObject
{
    Q_OBJECT

public:
    ~FileExport() override;

    /// Until finished() or failed().
    bool isRunning() const { return m_job; }
    void cancel() { *m_isCancelled = true; }

Q_SIGNALS:
    void started();
    void progressed(qint64 done);
    /// `path`: the first file, if there are several.
    void finished(qint64 records, const QString &path);
    void failed(const satchel::Error &error);

protected:
    /// Reports progress; false when the export was cancelled.
    using Progress = std::function<bool(qint64 done)>;
    /// Returns how many records were written. Runs on the worker's thread, and may go on for a moment when this object
    /// is gone: it captures nothing of it.
    using Write = std::function<Result<qint64>(store::Store &store, const Progress &progress)>;

    FileExport(items::Workspace &workspace, QObject *parent);

    void run(const QString &path, Write write);
    /// What the worker of this job, or of the next, looks at: shared, so that it needs no object of the window.
    std::shared_ptr<const std::atomic<bool>> cancellation() const { return m_isCancelled; }

private:
    class Job;

    items::Workspace &m_workspace;
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    Job *m_job = nullptr; // until its result was read
};

} // namespace satchel::ui
