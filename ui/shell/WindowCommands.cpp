// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowCommands.h"

#include "domain/CustomEntity.h"
#include "ui/capture/FormKiosk.h"
#include "ui/common/PageNames.h"
#include "ui/common/Preferences.h"
#include "ui/settings/SettingsSections.h"

#include <QMenu>
#include <QMenuBar>

namespace satchel::ui {

using namespace Qt::StringLiterals;

WindowCommands::WindowCommands(ActionRegistry &registry, PageStack &pages, const PageContext &context, QWidget *window)
    : QObject(window), m_registry(registry), m_pages(pages), m_workspace(context.workspace), m_window(window)
{
    addNew();
    addForms(context);
    addEdit(context.workspace);
    addGo();
    addSettings();
    addView(context.preferences);
    addLock(context.workspace.store().isMasked());
    addHelp();
    followCustomEntities();
}

QAction *WindowCommands::add(
    const QString &group, const QString &name, const QString &text, Icon icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(u"window."_s + name);
    action->setShortcut(shortcut);
    m_window->addAction(action);
    m_registry.add(group, action);
    return action;
}

void WindowCommands::addNew()
{
    const QString group = tr("New");
    for (const Entity &entity : Schema::core()) {
        const Presentation &shown = entity.presentation;
        const QString page = shown.createPage.isEmpty() ? shown.page : shown.createPage;
        if (entity.createLabel.isEmpty() || !m_pages.entry(page))
            continue;
        QAction *action = add(
            group, u"new."_s + page, entity.createLabel, iconOf(entity.kind), QKeySequence(shown.createKey));
        connect(action, &QAction::triggered, this,
            [this, page] { m_pages.go({.page = page, .action = Target::Action::Create}); });
    }
    if (m_pages.entry(page::today))
        connect(add(group, u"dashboard"_s, tr("New dashboard…"), Icon::Today), &QAction::triggered, this,
            [this] { m_pages.go({.page = page::today, .part = u"dashboard"_s, .action = Target::Action::Create}); });
    if (m_pages.entry(page::import_))
        connect(
            add(group, u"import"_s, tr("Import a file…"), Icon::Import, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)),
            &QAction::triggered, this, &WindowCommands::importRequested);
}

void WindowCommands::addForms(const PageContext &context)
{
    QAction *fillIn = add(tr("New"), u"fillInForm"_s, tr("Open a form for visitors…"), Icon::Note);
    fillIn->setEnabled(!context.workspace.store().isReadOnly());
    connect(fillIn, &QAction::triggered, this, [this, context] {
        openFormKiosk(context, m_window, [this] { m_pages.go({.page = page::settings, .part = u"capture-forms"_s}); });
    });
}

void WindowCommands::addEdit(items::Workspace &workspace)
{
    const QString group = tr("Edit");
    QAction *undo = add(group, u"undo"_s, tr("Undo"), Icon::Undo, QKeySequence::Undo);
    QAction *redo = add(group, u"redo"_s, tr("Redo"), Icon::Redo, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    const auto follow = [undo, redo, &workspace] {
        undo->setEnabled(workspace.canUndo());
        redo->setEnabled(workspace.canRedo());
        undo->setText(workspace.canUndo() ? tr("Undo: %1").arg(workspace.undoLabel()) : tr("Undo"));
        redo->setText(workspace.canRedo() ? tr("Redo: %1").arg(workspace.redoLabel()) : tr("Redo"));
    };
    connect(&workspace, &items::Workspace::undoStateChanged, undo, follow);
    connect(undo, &QAction::triggered, &workspace, qOverload<>(&items::Workspace::undo));
    connect(redo, &QAction::triggered, &workspace, &items::Workspace::redo);
    follow();
    QAction *search = add(
        group, u"palette"_s, tr("Find or run anything"), Icon::Search, QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(search, &QAction::triggered, this, &WindowCommands::paletteRequested);
}

void WindowCommands::addGo()
{
    const QString group = tr("Go");
    QAction *back = add(group, u"back"_s, tr("Back"), Icon::Back, QKeySequence(Qt::ALT | Qt::Key_Left));
    QAction *forward = add(group, u"forward"_s, tr("Forward"), Icon::Right, QKeySequence(Qt::ALT | Qt::Key_Right));
    const auto follow = [this, back, forward] {
        back->setEnabled(m_pages.canGoBack());
        forward->setEnabled(m_pages.canGoForward());
    };
    connect(&m_pages, &PageStack::moved, back, follow);
    connect(back, &QAction::triggered, &m_pages, &PageStack::goBack);
    connect(forward, &QAction::triggered, &m_pages, &PageStack::goForward);
    follow();
    for (const PageEntry &entry : m_pages.table()) {
        if (entry.group == PageEntry::Group::Hidden || isCustomEntityName(entry.key))
            continue;
        const QKeySequence key = entry.go.isEmpty() ? QKeySequence() : QKeySequence(u"G, "_s + entry.go);
        QAction *action = add(group, u"go."_s + entry.key, entry.title, entry.icon, key);
        connect(action, &QAction::triggered, &m_pages, [this, key = entry.key] { m_pages.go({key}); });
    }
    QAction *notices = add(
        group, u"notices"_s, tr("Notifications"), Icon::Bell, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    connect(notices, &QAction::triggered, this, &WindowCommands::noticesRequested);
    QAction *pause = add(group, u"pauseNotices"_s, tr("Do not disturb for one hour"), Icon::Pause);
    connect(pause, &QAction::triggered, this, &WindowCommands::pauseRequested);
    QAction *next = add(group, u"nextRegion"_s, tr("Next part of the window"), Icon::Columns, QKeySequence(Qt::Key_F6));
    connect(next, &QAction::triggered, this, [this] { Q_EMIT regionRequested(true); });
    QAction *previous = add(group, u"previousRegion"_s, tr("Previous part of the window"), Icon::Columns,
        QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(previous, &QAction::triggered, this, [this] { Q_EMIT regionRequested(false); });
}

/// Each by its own name: who types "backup" into the palette wants that section.
void WindowCommands::addSettings()
{
    for (const SettingsSection &section : settingsSections()) {
        QAction *action = add(tr("Settings"), u"settings."_s + section.key, section.title, section.icon);
        connect(action, &QAction::triggered, &m_pages,
            [this, key = section.key] { m_pages.go({.page = page::settings, .part = key}); });
    }
}

void WindowCommands::addView(Preferences &preferences)
{
    connect(
        add(tr("View"), u"sidebar"_s, tr("Collapse or expand the sidebar"), Icon::Columns, QKeySequence(Qt::Key_F9)),
        &QAction::triggered, this, &WindowCommands::sidebarToggled);
    using Mode = Preferences::ThemeMode;
    const std::tuple<QString, QString, Mode> modes[] = {{u"theme.light"_s, tr("Theme: light"), Mode::Light},
        {u"theme.dark"_s, tr("Theme: dark"), Mode::Dark},
        {u"theme.system"_s, tr("Theme: as the system"), Mode::System}};
    for (const auto &[name, text, mode] : modes)
        connect(add(tr("View"), name, text, Icon::Eye), &QAction::triggered, &preferences,
            [&preferences, mode = mode] { preferences.setThemeMode(mode); });
}

void WindowCommands::addLock(bool isHidden)
{
    QAction *lock = add(tr("View"), u"lock"_s, tr("Lock now"), Icon::Lock, QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(lock, &QAction::triggered, this, &WindowCommands::lockRequested);
    QAction *hide = add(
        tr("View"), u"personal-data"_s, isHidden ? tr("Show personal data") : tr("Hide personal data"), Icon::Eye);
    connect(hide, &QAction::triggered, this, &WindowCommands::personalDataToggled);
}

void WindowCommands::addHelp()
{
    const QString group = tr("Help");
    QAction *help = add(group, u"help"_s, tr("Help"), Icon::Info, QKeySequence(Qt::Key_F1));
    connect(help, &QAction::triggered, this, &WindowCommands::helpRequested);
    QAction *sheet = add(
        group, u"shortcuts"_s, tr("Keyboard shortcuts"), Icon::Keyboard, QKeySequence(Qt::Key_Question));
    connect(sheet, &QAction::triggered, this, &WindowCommands::shortcutsRequested);
    QAction *diagnostics = add(group, u"diagnostics"_s, tr("Diagnostics…"), Icon::Info);
    connect(diagnostics, &QAction::triggered, this, &WindowCommands::diagnosticsRequested);
    QAction *about = add(group, u"about"_s, tr("About Satchel"), Icon::Info);
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &WindowCommands::aboutRequested);
    QAction *quit = add(group, u"quit"_s, tr("Quit"), Icon::Close, QKeySequence::Quit);
    connect(quit, &QAction::triggered, m_window, &QWidget::close);
}

namespace {

/// "R&D project": what a person calls a record type has no access keys.
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

void WindowCommands::addCustom(const QString &page)
{
    QAction *create = add(tr("New"), u"new."_s + page, {}, Icon::Add);
    connect(create, &QAction::triggered, this,
        [this, page] { m_pages.go({.page = page, .action = Target::Action::Create}); });
    QAction *go = add(tr("Go"), u"go."_s + page, {}, Icon::Right);
    connect(go, &QAction::triggered, &m_pages, [this, page] { m_pages.go({page}); });
    m_custom.insert(page, {create, go});
}

void WindowCommands::followCustomEntities()
{
    for (const PageEntry &entry : m_pages.table()) {
        if (isCustomEntityName(entry.key) && !m_custom.contains(entry.key))
            addCustom(entry.key);
    }
    for (auto it = m_custom.begin(); it != m_custom.end(); ++it) {
        const PageEntry *entry = m_pages.entry(it.key());
        if (entry && m_workspace.schema().entity(entry->entity).isRemoved)
            entry = nullptr; // its list waits for a task
        for (QAction *action : it.value()) {
            action->setVisible(entry);
            action->setEnabled(entry);
        }
        if (!entry)
            continue;
        it.value().front()->setText(withoutMnemonic(m_workspace.schema().entity(entry->entity).createLabel));
        it.value().back()->setText(withoutMnemonic(entry->title));
        for (QAction *action : it.value())
            action->setIcon(themedIcon(entry->icon));
    }
}

void WindowCommands::fill(QMenuBar &menus) const
{
    const QList<QMenu *> before = menus.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    menus.clear();
    for (QMenu *menu : before)
        menu->deleteLater(); // it may be the one whose action led here
    for (const ActionRegistry::Group &group : m_registry.groups()) {
        QMenu *menu = menus.addMenu(group.title);
        menu->addActions(group.actions);
    }
}

} // namespace satchel::ui

#include "moc_WindowCommands.cpp"
