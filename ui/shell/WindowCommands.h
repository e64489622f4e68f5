// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own commands: new records, going places, undo and redo, palette, help, sheet of shortcuts, import,
// settings. They are the menu bar's, the palette's and the keys' alike.
#pragma once

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/PageStack.h"

class QMenuBar;

namespace satchel::ui {

class WindowCommands : public QObject
{
    Q_OBJECT

public:
    WindowCommands(ActionRegistry &registry, PageStack &pages, const PageContext &context, QWidget *window);

    /// Fills the menu bar from the registry, one menu per group.
    void fill(QMenuBar &menus) const;
    /// New records of custom entities, and going to their lists; those of removed ones are hidden.
    void followCustomEntities();

Q_SIGNALS:
    void sidebarToggled();
    void paletteRequested();
    void noticesRequested();
    void pauseRequested();
    void shortcutsRequested();
    void helpRequested();
    void diagnosticsRequested();
    void aboutRequested();
    void regionRequested(bool isForward);
    void importRequested();
    void lockRequested();
    void personalDataToggled();

private:
    QAction *add(
        const QString &group, const QString &name, const QString &text, Icon icon, const QKeySequence &shortcut = {});
    void addNew();
    void addForms(const PageContext &context);
    void addGo();
    void addSettings();
    void addEdit(items::Workspace &workspace);
    void addView(Preferences &preferences);
    void addLock(bool isHidden);
    void addHelp();
    void addCustom(const QString &page);

    ActionRegistry &m_registry;
    PageStack &m_pages;
    items::Workspace &m_workspace;
    QWidget *m_window;
    QHash<QString, QList<QAction *>> m_custom; // by the page of the entity
};

} // namespace satchel::ui
