// SPDX-License-Identifier: GPL-3.0-or-later
// The window while the program is locked: a page that asks for the passphrase in place of everything, and no command
// but quitting. The window keeps its place, size and state. Made with the window.
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

namespace satchel::ui {

class ActionRegistry;
class AppLock;
class Concealment;
class UnlockPage;

class LockScreen : public QObject
{
    Q_OBJECT

public:
    /// `lock` and `registry` outlive it.
    LockScreen(AppLock &lock, ActionRegistry &registry, QWidget *window);
    ~LockScreen() override;

    /// Shows or hides it as the lock is.
    void follow();
    bool isShown() const;
    void say(const QString &sentence);

Q_SIGNALS:
    void shown();
    /// Everything is where it was.
    void hidden();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void hide();
    void sayRefused(const QString &sentence);

    AppLock &m_lock;
    ActionRegistry &m_registry;
    QWidget &m_window;
    QPointer<UnlockPage> m_page; // of the window, while it is locked: what was typed goes with it
    std::unique_ptr<Concealment> m_concealment;
};

} // namespace satchel::ui
