// SPDX-License-Identifier: GPL-3.0-or-later
// One command in the sheet of shortcuts: its name and keys. Choosing it asks for other keys, and says whose they are
// when they are in use.
#pragma once

#include <QAbstractButton>
#include <QPointer>

class QAction;

namespace satchel::ui {

class ActionRegistry;

class ShortcutLine : public QAbstractButton
{
    Q_OBJECT

public:
    ShortcutLine(QAction *action, ActionRegistry &registry, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// False once the command is gone with its page.
    bool isShown() const { return m_action; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void askForKeys();
    void describe();

    QPointer<QAction> m_action;
    ActionRegistry &m_registry;
};

} // namespace satchel::ui
