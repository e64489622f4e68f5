// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileExport.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace satchel::ui {

FileExport::FileExport(items::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<qint64> written = m_watcher.result();
        m_isRunning = false;
        m_task = {};
        if (written)
            Q_EMIT finished(*written, m_path);
        else
            Q_EMIT failed(written.error());
    });
}

FileExport::~FileExport()
{
    *m_isCancelled = true;
    m_watcher.waitForFinished();
}

void FileExport::run(const QString &path, Write write)
{
    m_path = path;
    m_isRunning = true;
    *m_isCancelled = false;
    m_task = m_workspace.tasks().begin(tr("Export to %1").arg(QFileInfo(path).fileName()));
    m_watcher.setFuture(
        QtConcurrent::run([open = m_workspace.taskStore(), write = std::move(write)]() -> Result<qint64> {
            const auto store = open();
            return store ? write(**store) : fail(store.error());
        }));
    Q_EMIT started();
}

bool FileExport::progress(qint64 done)
{
    Q_EMIT progressed(done);
    return !*m_isCancelled;
}

} // namespace satchel::ui
