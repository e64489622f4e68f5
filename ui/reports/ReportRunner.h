// SPDX-License-Identifier: GPL-3.0-or-later
// Computes reports on a worker's own connection. The newest question wins: an older one that is still being answered is
// interrupted, and its answer never arrives. UI thread.
#pragma once

#include "items/Workspace.h"
#include "reports/Catalogue.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

namespace satchel::ui {

class ReportRunner : public QObject
{
    Q_OBJECT

public:
    explicit ReportRunner(items::Workspace &workspace, QObject *parent = nullptr);
    ~ReportRunner() override;

    void ask(const reports::Definition &definition, const reports::Options &options);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void answered(const satchel::reports::Report &report);
    void failed(const satchel::Error &error);
    void runningChanged();

private:
    struct Question
    {
        quint64 number = 0;
        reports::Definition definition;
        reports::Options options;
    };
    void run();
    Result<reports::Report> answer(store::Store &store, const Question &question) const;
    void finish(quint64 number, const Result<reports::Report> &report);
    void setRunning(bool isRunning);

    items::Workspace::OpenStore m_open;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::optional<Question> m_next;
    store::Store *m_store = nullptr; // of the thread, while it answers
    bool m_isStopping = false;
    quint64 m_asked = 0;
    bool m_isRunning = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace satchel::ui
