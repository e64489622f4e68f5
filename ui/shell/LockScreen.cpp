// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LockScreen.h"

#include "ui/common/AppLock.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Concealment.h"
#include "ui/shell/UnlockPage.h"

#include <QEvent>
#include <utility>

namespace satchel::ui {

using namespace Qt::StringLiterals;

LockScreen::LockScreen(AppLock &lock, ActionRegistry &registry, QWidget *window)
    : QObject(window), m_lock(lock), m_registry(registry), m_window(*window)
{
    connect(&lock, &AppLock::lockedChanged, this, &LockScreen::follow);
    connect(&lock, &AppLock::refused, this, &LockScreen::sayRefused);
    connect(&lock, &AppLock::pauseEnded, this, [this] { say(tr("You can try again now.")); });
    window->installEventFilter(this);
}

LockScreen::~LockScreen() = default;

bool LockScreen::isShown() const
{
    return m_page != nullptr;
}

void LockScreen::follow()
{
    if (m_lock.isLocked() == isShown())
        return;
    if (m_lock.isLocked())
        show();
    else
        hide();
}

void LockScreen::show()
{
    m_page = new UnlockPage(QString()); // on its own first: its field takes the focus, and the window's is to be kept
    m_page->askToUnlock(m_lock.secret() == AppLock::Secret::StorePassphrase
            ? tr("Enter the passphrase of the store. Satchel keeps syncing in the background.")
            : tr("Enter the passphrase of the app lock. Satchel keeps syncing in the background."));
    m_page->setParent(&m_window);
    connect(m_page.data(), &UnlockPage::passphraseEntered, &m_lock, &AppLock::unlock);
    connect(m_page.data(), &UnlockPage::recoveryKeyEntered, &m_lock, &AppLock::unlockWithRecoveryKey);
    connect(m_page.data(), &UnlockPage::quitRequested, &m_window, &QWidget::close);
    m_concealment = std::make_unique<Concealment>(m_window, *m_page);
    m_registry.setBlocked(true, {u"window.quit"_s});
    m_window.setAcceptDrops(false);
    m_page->setGeometry(m_window.rect());
    m_page->show();
    m_page->askForPassphrase(); // with the focus, now that it can have it
    if (const QString pause = m_lock.pause(); !pause.isEmpty())
        m_page->setPause(pause);
    Q_EMIT shown();
    if (m_window.isVisible())
        m_window.repaint(); // at once: the computer may be about to sleep
}

/// The page goes from the event loop: its own signal led here.
void LockScreen::hide()
{
    m_page->hide();
    m_registry.setBlocked(false);
    m_window.setAcceptDrops(true);
    std::exchange(m_concealment, nullptr)->reveal();
    std::exchange(m_page, nullptr)->deleteLater();
    Q_EMIT hidden();
}

void LockScreen::say(const QString &sentence)
{
    if (m_page)
        m_page->setError(sentence);
}

void LockScreen::sayRefused(const QString &sentence)
{
    if (!m_page)
        return;
    if (m_lock.pause().isEmpty() || m_page->isAskingForRecoveryKey())
        m_page->setError(sentence);
    else
        m_page->setPause(sentence);
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (m_page && event->type() == QEvent::Resize)
        m_page->setGeometry(m_window.rect());
    return QObject::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_LockScreen.cpp"
