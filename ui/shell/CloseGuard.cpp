// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CloseGuard.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"

#include <QVBoxLayout>

namespace satchel::ui {

CloseGuard::CloseGuard(items::Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
    connect(&workspace, &items::Workspace::savingChanged, this, &CloseGuard::closeIfDone);
    connect(&workspace.tasks(), &items::RunningTasks::changed, this, &CloseGuard::closeIfDone,
        Qt::QueuedConnection); // after what the task's end shows
}

bool CloseGuard::mayClose()
{
    if (!areEditsWaiting() && !areTasksRunning())
        return true;
    if (m_question && m_question->isVisible()) {
        m_question->raise();
        m_question->activateWindow();
    } else if (areEditsWaiting()) {
        askAboutEdits();
    } else {
        askAboutTasks();
    }
    return false;
}

void CloseGuard::askAboutEdits()
{
    m_workspace.waitForAll();
    ask(tr("Saving %Ln change(s)…", nullptr, static_cast<int>(m_workspace.waitingCount())),
        tr("Another program is using the store. Satchel closes as soon as your changes are saved. "
           "If you close it now, they are kept on this computer and saved at the next start."),
        tr("Close now"), [this] { keepEdits(); });
}

void CloseGuard::askAboutTasks()
{
    ask(tr("Satchel is still working"),
        tr("Satchel closes as soon as this has finished. If you stop it now, its changes are discarded."),
        tr("Stop and close"), [this] {
            m_areTasksStopped = true;
            m_question->accept();
            m_window->close();
        });
    m_question->setAbout(m_workspace.tasks().labels().join(u'\n'));
}

void CloseGuard::ask(
    const QString &heading, const QString &sentence, const QString &verb, const std::function<void()> &accept)
{
    m_question = new Dialog(heading, Dialog::Width::Small, m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new Label(sentence);
    label->setWordWrap(true);
    m_question->content()->addWidget(label);
    connect(m_question->addButton(tr("Keep open")), &QPushButton::clicked, m_question, &QDialog::reject);
    connect(m_question->addButton(verb), &QPushButton::clicked, this, accept);
    m_question->open();
}

void CloseGuard::keepEdits()
{
    if (const auto kept = m_workspace.keepWaiting(); !kept) {
        m_question->setError(sentenceFor(kept.error()));
        return;
    }
    m_areEditsKept = true;
    m_question->accept();
    m_window->close();
}

void CloseGuard::closeIfDone()
{
    if (!m_question || !m_question->isVisible() || areEditsWaiting() || areTasksRunning())
        return;
    m_question->accept();
    m_window->close();
}

} // namespace satchel::ui

#include "moc_CloseGuard.cpp"
