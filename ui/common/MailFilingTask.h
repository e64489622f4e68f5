// SPDX-License-Identifier: GPL-3.0-or-later
// Files e-mails that were dropped, on a worker thread, and says what became of them: a toast with Undo, and which
// messages were not filed and why. Lives on the UI thread; the destructor stops the work, which is undone.
#pragma once

#include "exchange/mail/MailFiling.h"
#include "ui/common/PageContext.h"

#include <QFuture>
#include <QObject>

#include <atomic>

namespace satchel::ui {

class MailFilingTask : public QObject
{
    Q_OBJECT

public:
    explicit MailFilingTask(const PageContext &context, QObject *parent = nullptr);
    ~MailFilingTask() override;

    /// On nobody's page without a record. One after the other.
    void file(const QStringList &paths, EntityKind entity = {}, RecordId record = {});
    bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    void finished();

private:
    struct Job
    {
        QStringList paths;
        exchange::MailFilingOptions options;
    };

    void next();
    void receive(const Result<exchange::ImportResult> &result);
    static QString sentenceOf(const exchange::ImportResult &result);

    PageContext m_context;
    std::vector<Job> m_jobs; // the first one is at work
    bool m_isWorking = false;
    items::RunningTasks::Token m_task;
    QFuture<void> m_future;
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace satchel::ui
