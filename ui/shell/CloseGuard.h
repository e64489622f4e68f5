// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before closing the window would lose something: edits that wait for another program to release the store, and
// tasks that are still running. While the question is open the window closes as soon as nothing would be lost any more.
#pragma once

#include "items/Workspace.h"

#include <QPointer>

namespace satchel::ui {

class Dialog;

class CloseGuard : public QObject
{
    Q_OBJECT

public:
    /// Delete it before the window's pages: the end of their tasks must not close the window again.
    CloseGuard(items::Workspace &workspace, QWidget *window);

    /// True when nothing would be lost, or the person accepted the loss. Otherwise asks.
    bool mayClose();

private:
    bool areEditsWaiting() const { return m_workspace.isSaving() && !m_areEditsKept; }
    bool areTasksRunning() const { return !m_workspace.tasks().isEmpty() && !m_areTasksStopped; }
    void askAboutEdits();
    void askAboutTasks();
    void ask(const QString &heading, const QString &sentence, const QString &verb, const std::function<void()> &accept);
    void keepEdits();
    void closeIfDone();

    items::Workspace &m_workspace;
    QWidget *m_window;
    QPointer<Dialog> m_question;
    bool m_areEditsKept = false; // in the journal, for the next start
    bool m_areTasksStopped = false;
};

} // namespace satchel::ui
