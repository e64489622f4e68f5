// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a list shows, or the records selected in it, to a file: asks where and as what, works on a worker's own
// connection, tells how far it is, and can be stopped.
#pragma once

#include "items/RecordTableModel.h"
#include "ui/common/PageContext.h"

#include <QFutureWatcher>

namespace satchel::ui {

class ListExport : public QObject
{
    Q_OBJECT

public:
    ListExport(const PageContext &context, items::RecordTableModel &model, QObject *parent);
    ~ListExport() override;

    /// Asks for a file; the name says what comes out.
    void ask(QWidget *window, const QString &name);
    /// The format follows the file's ending.
    void start(const QString &path);
    bool isRunning() const { return m_watcher.isRunning(); }
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void progressed(qint64 done);
    void finished(qint64 records, const QString &path);
    void failed(const satchel::Error &error);

private:
    Result<store::Query> query() const;
    QStringList fields() const;

    PageContext m_context;
    items::RecordTableModel &m_model;
    std::atomic<bool> m_isCancelled = false;
    QString m_path;
    items::RunningTasks::Token m_task;
    QFutureWatcher<Result<qint64>> m_watcher;
};

} // namespace satchel::ui
