// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportRunner.h"

#include <QMutexLocker>

namespace satchel::ui {

namespace {

constexpr unsigned long interruptMilliseconds = 20;

} // namespace

ReportRunner::ReportRunner(items::Workspace &workspace, QObject *parent)
    : QObject(parent), m_open(workspace.workerStore())
{
}

ReportRunner::~ReportRunner()
{
    if (!m_thread)
        return;
    {
        const QMutexLocker lock(&m_mutex);
        m_isStopping = true;
        m_next.reset();
        if (m_store)
            m_store->database().interrupt();
    }
    m_wake.wakeAll();
    while (!m_thread->wait(interruptMilliseconds)) { // an interrupt between two statements is lost
        const QMutexLocker lock(&m_mutex);
        if (m_store)
            m_store->database().interrupt();
    }
}

void ReportRunner::ask(const reports::Definition &definition, const reports::Options &options)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_next = Question{++m_asked, definition, options};
        if (m_store)
            m_store->database().interrupt();
    }
    setRunning(true);
    m_wake.wakeAll();
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

void ReportRunner::cancel()
{
    {
        const QMutexLocker lock(&m_mutex);
        ++m_asked;
        m_next.reset();
        if (m_store)
            m_store->database().interrupt();
    }
    setRunning(false);
}

void ReportRunner::run()
{
    std::unique_ptr<store::Store> store;
    for (;;) {
        Question question;
        {
            QMutexLocker lock(&m_mutex);
            while (!m_next && !m_isStopping)
                m_wake.wait(&m_mutex);
            if (m_isStopping)
                break;
            question = std::move(*m_next);
            m_next.reset();
        }
        Result<reports::Report> report;
        if (!store) {
            auto opened = m_open();
            if (opened)
                store = std::move(*opened);
            else
                report = fail(opened.error());
        }
        if (store) {
            {
                const QMutexLocker lock(&m_mutex);
                m_store = store.get();
            }
            report = answer(*store, question);
            const QMutexLocker lock(&m_mutex);
            m_store = nullptr;
        }
        QMetaObject::invokeMethod(
            this, [this, number = question.number, report] { finish(number, report); }, Qt::QueuedConnection);
    }
}

Result<reports::Report> ReportRunner::answer(store::Store &store, const Question &question) const
{
    if (const auto read = store.refreshRegistry(); !read) // custom fields may have come meanwhile
        return fail(read.error());
    const auto query = reports::ReportQuery::make(
        store, question.definition.parameters(store.schema()), question.options);
    return query ? reports::compute(question.definition, *query) : Result<reports::Report>(fail(query.error()));
}

void ReportRunner::finish(quint64 number, const Result<reports::Report> &report)
{
    if (number != m_asked)
        return; // another question was asked since
    setRunning(false);
    if (report)
        Q_EMIT answered(*report);
    else
        Q_EMIT failed(report.error());
}

void ReportRunner::setRunning(bool isRunning)
{
    if (m_isRunning == isRunning)
        return;
    m_isRunning = isRunning;
    Q_EMIT runningChanged();
}

} // namespace satchel::ui

#include "moc_ReportRunner.cpp"
