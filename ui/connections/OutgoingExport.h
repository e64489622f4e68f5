// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the records of an outgoing question to a CSV file, deleted ones too, on a worker's own connection to the store.
// Records of several kinds make a file each, because their columns differ.
#pragma once

#include "store/sync/OutgoingRecords.h"
#include "ui/common/PageContext.h"

#include <QFutureWatcher>

namespace satchel::ui {

class OutgoingExport : public QObject
{
    Q_OBJECT

public:
    OutgoingExport(const PageContext &context, qint64 connection, const store::Question &question, QObject *parent);
    ~OutgoingExport() override;

    /// Asks for a file; `name` is proposed, without its ending.
    void ask(QWidget *window, const QString &name);
    void start(const QString &path);
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void started();
    /// `path`: the first file.
    void finished(qint64 records, const QString &path);
    void failed(const satchel::Error &error);

private:
    PageContext m_context;
    qint64 m_connection;
    store::Question m_question;
    std::atomic<bool> m_isCancelled = false;
    QString m_path;
    QFutureWatcher<Result<qint64>> m_watcher;
};

} // namespace satchel::ui
