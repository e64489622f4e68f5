// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MailFilingTask.h"

#include <QtConcurrentRun>

namespace satchel::ui {

using namespace Qt::StringLiterals;

MailFilingTask::MailFilingTask(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

MailFilingTask::~MailFilingTask()
{
    m_isCancelled->store(true);
    m_future.waitForFinished();
}

void MailFilingTask::file(const QStringList &paths, EntityKind entity, RecordId record)
{
    if (paths.isEmpty())
        return;
    m_jobs.push_back({paths, {entity, record, false}});
    if (!m_isWorking)
        next();
}

void MailFilingTask::next()
{
    m_isWorking = !m_jobs.empty();
    if (!m_isWorking) {
        m_task = {};
        Q_EMIT finished();
        return;
    }
    const Job job = m_jobs.front();
    m_task = m_context.workspace.tasks().begin(tr("Filing e-mails"));
    m_future = QtConcurrent::run([this, job, open = m_context.workspace.taskStore(), isCancelled = m_isCancelled] {
        auto opened = open();
        auto result = std::make_shared<Result<exchange::ImportResult>>(fail(Error::Kind::Bug, u"not run"_s));
        *result = opened ? exchange::fileMails(**opened, job.paths, job.options,
                      [&](const exchange::ImportProgress &) { return !isCancelled->load(); })
                         : fail(opened.error());
        QMetaObject::invokeMethod(this, [this, result] { receive(*result); });
    });
}

void MailFilingTask::receive(const Result<exchange::ImportResult> &result)
{
    m_jobs.erase(m_jobs.begin());
    items::Workspace &workspace = m_context.workspace;
    if (!result) {
        Q_EMIT workspace.failed(result.error());
    } else {
        const QString sentence = sentenceOf(*result);
        if (!result->changeSet.isNull())
            workspace.remember(result->changeSet, sentence);
        if (result->failed < result->read)
            Q_EMIT workspace.committed(sentence, result->changeSet);
        if (result->failed > 0)
            Q_EMIT workspace.failed({Error::Kind::Invalid,
                tr("%Ln e-mail(s) could not be filed: %1", nullptr, static_cast<int>(result->failed))
                    .arg(result->issues.value(0).toText()),
                {}});
    }
    next();
}

QString MailFilingTask::sentenceOf(const exchange::ImportResult &result)
{
    const int filed = static_cast<int>(result.created + result.updated);
    if (filed == 0)
        return tr("%Ln e-mail(s) already filed", nullptr, static_cast<int>(result.skipped));
    if (result.skipped == 0)
        return tr("Filed %Ln e-mail(s)", nullptr, filed);
    return tr("Filed %Ln e-mail(s), %1 already filed", nullptr, filed).arg(QLocale().toString(result.skipped));
}

} // namespace satchel::ui

#include "moc_MailFilingTask.cpp"
