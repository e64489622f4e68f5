// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileExport.h"

#include "domain/Reason.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

namespace satchel::ui {

/// The work, and what becomes of it. A child of the workspace, which therefore waits for it.
class FileExport::Job final : public QObject
{
public:
    Job(items::Workspace &workspace, FileExport &owner, const QString &path, items::RunningTasks::Token task)
        : QObject(&workspace), m_owner(&owner), m_path(path), m_isCancelled(owner.m_isCancelled),
          m_task(std::move(task))
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, &Job::end);
    }

    ~Job() override
    {
        *m_isCancelled = true;
        m_watcher.waitForFinished();
        if (m_owner && m_owner->m_job == this) // not one that began since
            m_owner->m_job = nullptr;
    }

    void start(items::Workspace::OpenStore open, Write write)
    {
        m_watcher.setFuture(
            QtConcurrent::run([this, open = std::move(open), write = std::move(write)] { return work(open, write); }));
    }

private:
    /// On the worker's thread, for which this object waits.
    Result<qint64> work(const items::Workspace::OpenStore &open, const Write &write)
    {
        if (*m_isCancelled) // before it began
            return fail(Error::Kind::Cancelled, Reason::tr("the export was stopped"), m_path);
        const auto store = open();
        return store ? write(**store, [this](qint64 done) { return note(done); }) : fail(store.error());
    }

    /// On the worker's thread, too.
    bool note(qint64 done)
    {
        if (*m_isCancelled)
            return false;
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                if (m_owner)
                    Q_EMIT m_owner->progressed(done);
            },
            Qt::QueuedConnection);
        return true;
    }

    void end()
    {
        const Result<qint64> written = m_watcher.result();
        deleteLater();
        if (m_owner) {
            m_owner->m_job = nullptr;
            // This job sets its flag once more when it is deleted, which is after the next may have begun.
            m_owner->m_isCancelled = std::make_shared<std::atomic<bool>>(false);
        }
        m_task = {}; // a window that waits for this closes
        if (m_owner && written)
            Q_EMIT m_owner->finished(*written, m_path);
        else if (m_owner)
            Q_EMIT m_owner->failed(written.error());
    }

    QPointer<FileExport> m_owner;
    const QString m_path;
    const std::shared_ptr<std::atomic<bool>> m_isCancelled;
    items::RunningTasks::Token m_task;
    QFutureWatcher<Result<qint64>> m_watcher;
};

FileExport::FileExport(items::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
}

FileExport::~FileExport()
{
    *m_isCancelled = true;
}

void FileExport::run(const QString &path, Write write)
{
    *m_isCancelled = false;
    m_job = new Job(
        m_workspace, *this, path, m_workspace.tasks().begin(tr("Export to %1").arg(QFileInfo(path).fileName())));
    m_job->start(m_workspace.taskStore(), std::move(write));
    Q_EMIT started();
}

} // namespace satchel::ui

#include "moc_FileExport.cpp"
