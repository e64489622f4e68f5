// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"
#include "domain/FieldNames.h"
#include "ui/connections/TokenReminder.h"

#include "platform/WallClockTimer.h"
#include "ui/common/AppLock.h"
#include "ui/common/Dialog.h"
#include "ui/common/FileDrop.h"
#include "ui/common/FileTextReader.h"
#include "ui/common/Label.h"
#include "ui/common/MailFilingTask.h"
#include "ui/common/SampleData.h"
#include "ui/common/SyncText.h"
#include "ui/common/Theme.h"
#include "ui/common/Toast.h"
#include "ui/help/AboutDialog.h"
#include "ui/help/HelpWindow.h"
#include "ui/notices/DesktopAnnouncer.h"
#include "ui/notices/NoticesPanel.h"
#include "ui/notices/NoticeText.h"
#include "ui/settings/AppLockSettings.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/AttentionReporter.h"
#include "ui/shell/CloseGuard.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/LockScreen.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Recent.h"
#include "ui/shell/Regions.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TodayPage.h"
#include "ui/shell/WindowCommands.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto geometryKey = u"window/geometry"_s;
const auto railKey = u"window/rail"_s;
const auto sidebarKey = u"window/sidebar"_s;
const auto pageKey = u"window/page"_s; // where the person was when they left
constexpr quint64 longestTap = 400; // milliseconds that Alt is down
constexpr QSize largestFrame(4, 48); // of a window that is not shown yet; title bars of desktops are at most so high
constexpr int narrowestSidebar = 180;
constexpr int widestSidebar = 320;

/// Connections that need the person come first.
std::vector<StatusPart> statusParts(const SyncText &words, const std::vector<items::ConnectionItem> &connections)
{
    std::vector<StatusPart> parts;
    for (const items::ConnectionItem &item : connections)
        parts.push_back({words.statusOf(item), item.needsPerson()});
    std::ranges::stable_partition(parts, &StatusPart::isMarked);
    return parts;
}

/// Toasts of edits of single records of one entity are of one kind, such as three cells of a table; others of none.
QString kindOfEdit(store::Store &store, ChangeSetId changeSet)
{
    constexpr qint64 mostFields = 20; // of one record, with what followed from the edit
    const auto changes = store.log().ofChangeSetBackwards(
        changeSet, std::numeric_limits<qint64>::max(), mostFields + 1);
    if (!changes || changes->empty() || std::ssize(*changes) > mostFields)
        return {};
    const Change &first = changes->front();
    const bool isOneRecord = std::ranges::all_of(*changes, [&](const Change &change) {
        return change.kind == Edit::Kind::Update && change.record == first.record && change.field != field::deleted_at;
    });
    return isOneRecord ? u"edit/"_s + store.schema().entity(first.entity).name : QString();
}

/// What was seen and snoozed belongs to one store: another has other changes.
QString noticesKeyOf(const store::Store &store)
{
    const QByteArray hash = QCryptographicHash::hash(store.path().toUtf8(), QCryptographicHash::Sha1);
    return u"notices/"_s + QString::fromLatin1(hash.toHex().left(12));
}

} // namespace

MainWindow::MainWindow(const PageContext &context, PageTable table, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_registry(new ActionRegistry(context.preferences, this)),
      m_pages(new PageStack(std::move(table), context)), m_sidebar(new Sidebar(m_pages->table(), context)),
      m_status(new StatusBar), m_toast(nullptr), m_commands(new WindowCommands(*m_registry, *m_pages, context, this)),
      m_closeGuard(new CloseGuard(context.workspace, this)), m_mails(new MailFilingTask(context, this))
{
    new FileTextReader(context.workspace, this);
    m_textPercent = Theme::of(this).options.textPercent;
    m_registry->setPages([this] {
        QList<ActionRegistry::Group> groups;
        for (const auto &[entry, page] : m_pages->all()) {
            QList<QAction *> commands = page->commands();
            commands.removeIf([](const QAction *action) { return action->isSeparator(); });
            if (!commands.isEmpty())
                groups.append(
                    {entry->title, commands, entry->group == PageEntry::Group::Hidden ? QString() : entry->key});
        }
        return groups;
    });
    setWindowTitle(u"Satchel"_s);
    setAcceptDrops(true);
    build();
    m_toast = new Toast(m_pages);
    connect(m_toast, &Toast::triggered, &m_context.workspace, qOverload<>(&items::Workspace::undo));
    followWorkspace();
    followSync();
    connect(m_sidebar, &Sidebar::chosen, this, [this](const Target &target) {
        if (go(target) && m_sidebar->isAncestorOf(focusWidget())) // of the page that was open already
            m_pages->focusPage();
    });
    connect(m_sidebar, &Sidebar::searchRequested, this, [this] { openPalette(); });
    connect(m_sidebar, &Sidebar::foldRequested, this, &MainWindow::toggleSidebar);
    connect(m_sidebar, &Sidebar::widthRequested, this, [this](int width) {
        m_context.preferences.setValue(sidebarKey, width * 100 / Theme::of(this).options.textPercent);
        arrange();
    });
    connect(m_pages, &PageStack::pageChanged, this, &MainWindow::followPage);
    connect(m_pages, &PageStack::moved, this, [this] { follow(m_pages->currentTarget()); });
    connect(m_pages, &PageStack::leaving, this, [this](const Target &target) {
        if (target.page == page::sample)
            target.part == ownStorePart ? Q_EMIT ownStoreRequested() : Q_EMIT sampleRequested();
        if (target.page == page::guide)
            openGuide(target.part);
    });
    connect(m_commands, &WindowCommands::paletteRequested, this, [this] { openPalette(); });
    connect(m_commands, &WindowCommands::sidebarToggled, this, &MainWindow::toggleSidebar);
    connect(m_commands, &WindowCommands::noticesRequested, this, &MainWindow::openNotices);
    connect(m_sidebar, &Sidebar::noticesRequested, this, &MainWindow::openNotices);
    connect(m_commands, &WindowCommands::pauseRequested, this, &MainWindow::pauseNotices);
    connect(m_commands, &WindowCommands::shortcutsRequested, this, &MainWindow::openShortcuts);
    connect(m_commands, &WindowCommands::helpRequested, this, &MainWindow::openHelp);
    connect(m_commands, &WindowCommands::diagnosticsRequested, this, &MainWindow::diagnosticsRequested);
    connect(m_commands, &WindowCommands::aboutRequested, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_commands, &WindowCommands::regionRequested, this, &MainWindow::moveToRegion);
    connect(m_commands, &WindowCommands::importRequested, this, &MainWindow::chooseImport);
    connect(m_commands, &WindowCommands::lockRequested, this, &MainWindow::lockOrSetUp);
    connect(m_commands, &WindowCommands::personalDataToggled, this, [this] { // another window takes its place
        m_pages->leaveDrafts([this] { Q_EMIT personalDataToggled(); });
    });
    m_commands->fill(*menuBar());
    if (!menuBar()->isNativeMenuBar())
        menuBar()->hide(); // Alt shows it
    // What the menus name is what the page on screen can do.
    connect(m_registry, &ActionRegistry::changed, this, &MainWindow::followCommands, Qt::QueuedConnection);
    if (m_context.lock)
        followLock();
}

MainWindow::~MainWindow()
{
    delete m_closeGuard;
}

void MainWindow::build()
{
    const Theme &theme = Theme::of(this);
    auto *center = new QWidget;
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(center);
    m_pages->setAutoFillBackground(true);
    m_pages->setBackgroundRole(QPalette::Base);
    setMinimumSize(800, 560);
    if (!restoreGeometry(m_context.preferences.value(geometryKey).toByteArray()))
        resize(theme.px(1280), theme.px(800));
    if (!isMaximized() && !isFullScreen()) // and a smaller screen
        resize(size().boundedTo(screen()->availableSize() - largestFrame));
    arrange();
}

void MainWindow::followLock()
{
    m_lockScreen = new LockScreen(*m_context.lock, *m_registry, this);
    connect(m_lockScreen, &LockScreen::shown, this, [this] {
        showTitle();
        followCommands();
        if (m_announcer)
            m_announcer->setLocked(true);
    });
    connect(m_lockScreen, &LockScreen::hidden, this, [this] {
        showTitle();
        followCommands();
        if (m_announcer)
            m_announcer->setLocked(false);
        if (const auto text = std::exchange(m_searchAfterUnlock, {}))
            openPalette(*text);
    });
    m_lockScreen->follow();
}

bool MainWindow::isLocked() const
{
    return m_lockScreen && m_lockScreen->isShown();
}

void MainWindow::lockOrSetUp()
{
    if (!m_context.lock) {
        say(tr("Sample data is not locked"));
        return;
    }
    m_context.lock->lock();
    if (m_context.lock->isLocked())
        return;
    go({.page = page::settings, .part = u"trust"_s, .name = AppLockSettings::switchName()});
    warn(m_context.lock->secret() == AppLock::Secret::None ? tr("Encrypt the store first, then switch on the app lock")
                                                           : tr("Switch on the app lock first"));
}

/// The desktop shows it in its list of windows.
void MainWindow::showTitle()
{
    const Page *page = m_pages->currentPage();
    setWindowTitle(page && !isLocked() ? tr("%1 – Satchel").arg(page->title()) : u"Satchel"_s);
}

void MainWindow::followWorkspace()
{
    items::Workspace &workspace = m_context.workspace;
    connect(&workspace, &items::Workspace::committed, this, [this](const QString &label, ChangeSetId changeSet) {
        if (!label.isEmpty())
            notify(label, tr("Undo"), QKeySequence(QKeySequence::Undo), Icon::Check,
                kindOfEdit(m_context.workspace.store(), changeSet));
    });
    const auto showUndone = [this](const QString &sentence, qsizetype kept, Icon icon) {
        notify(kept == 0 ? sentence : sentence + tr(" (%Ln newer value(s) kept)", nullptr, static_cast<int>(kept)), {},
            {}, icon);
    };
    connect(&workspace, &items::Workspace::undone, this, [showUndone](const QString &label, qsizetype kept) {
        showUndone(tr("Undone: %1").arg(label), kept, Icon::Undo);
    });
    connect(&workspace, &items::Workspace::redone, this, [showUndone](const QString &label, qsizetype kept) {
        showUndone(tr("Redone: %1").arg(label), kept, Icon::Redo);
    });
    connect(&workspace, &items::Workspace::failed, this, [this](const Error &error) {
        notify(sentenceFor(error, &m_context.workspace.schema()), {}, {}, Icon::Warning);
    });
    connect(&workspace, &items::Workspace::savingChanged, this,
        [this] { m_status->setSaving(m_context.workspace.isSaving()); });
    m_status->setSaving(workspace.isSaving());
    connect(&workspace, &items::Workspace::resumed, this, &MainWindow::sayResumed);
    connect(&workspace, &items::Workspace::registryChanged, this, &MainWindow::followCustomEntities);
    connect(m_pages, &PageStack::listsWaiting, this, &MainWindow::followCustomEntities);
}

/// After a definition was made, changed, removed or undone, here or at another desk.
void MainWindow::followCustomEntities()
{
    const bool areOthers = m_pages->followCustomEntities();
    m_commands->followCustomEntities(); // what one record is called can change alone
    if (!areOthers)
        return;
    m_sidebar->setTable(m_pages->table());
    followCommands();
}

void MainWindow::followSync()
{
    if (m_context.sync)
        new AttentionReporter(*m_pages, *m_context.sync, this);
    // After the first frame: it reads the store.
    QMetaObject::invokeMethod(
        this,
        [this] {
            auto *syncStatus = new items::SyncStatusNotifier(m_context.workspace, m_context.sync, this);
            auto *connections = new items::ConnectionsModel(*syncStatus, this);
            const auto show = [this, connections] {
                const SyncText words(m_context.formats(), m_context.workspace.clock().now());
                m_status->setSync(statusParts(words, connections->items()), connections->isRunning());
                m_sidebar->setCounts(connections->parked(), connections->conflicts());
            };
            connect(connections, &QAbstractItemModel::modelReset, this, show);
            connect(connections, &QAbstractItemModel::dataChanged, this, show);
            show();
            followNotices(*connections);
        },
        Qt::QueuedConnection);
    m_status->setPersonalDataHidden(m_context.workspace.store().isMasked());
    connect(m_status, &StatusBar::syncActivated, this, [this] { go({page::connections}); });
}

void MainWindow::followNotices(const items::ConnectionsModel &connections)
{
    const QString key = noticesKeyOf(m_context.workspace.store());
    const QByteArray kept = m_context.preferences.value(key).toByteArray();
    m_notices = new items::NoticesModel(
        m_context.workspace, items::NoticeMemory::fromJson(QJsonDocument::fromJson(kept).object()), this);
    m_notices->setWording([this](const items::NoticesModel::Row &row) {
        return NoticeText(m_context.formats(), m_context.workspace.clock().now()).spoken(row);
    });
    const auto takeConnections = [this, &connections] {
        const SyncText words(m_context.formats(), m_context.workspace.clock().now());
        std::vector<items::Notice> waiting;
        for (const items::ConnectionItem &item : connections.items()) {
            if (item.needsPerson())
                waiting.push_back(
                    {.kind = items::Notice::Kind::Connection, .title = item.name, .detail = words.statusOf(item)});
            const TokenReminder reminder(m_context.preferences, connections.vendor(item.connection.vendor));
            const Instant now = m_context.workspace.clock().now();
            if (reminder.isDue(item.secret, now))
                waiting.push_back({.kind = items::Notice::Kind::TokenAge,
                    .title = item.name,
                    .detail = TokenReminder::text(item.secret, now),
                    .at = *item.secret.since});
        }
        m_notices->setConnections(std::move(waiting));
    };
    connect(&connections, &QAbstractItemModel::modelReset, m_notices, takeConnections);
    connect(&connections, &QAbstractItemModel::dataChanged, m_notices, takeConnections);
    connect(m_notices, &items::NoticesModel::failed, &m_context.workspace, &items::Workspace::failed);
    connect(m_notices, &items::NoticesModel::countsChanged, this,
        [this] { m_sidebar->setNotices(m_notices->freshCount()); });
    connect(m_notices, &items::NoticesModel::memoryChanged, this, [this, key] {
        m_context.preferences.setValue(key, QJsonDocument(m_notices->memory().toJson()).toJson(QJsonDocument::Compact));
    });
    takeConnections();
    m_notices->setReminderSettings(reminderSettings(m_context.preferences));
    auto *due = new platform::WallClockTimer(m_context.workspace.clock(), this);
    connect(m_notices, &items::NoticesModel::dueAt, due, &platform::WallClockTimer::start);
    connect(due, &platform::WallClockTimer::reached, m_notices, &items::NoticesModel::refresh);
    connect(due, &platform::WallClockTimer::clockChanged, m_notices, &items::NoticesModel::refresh);
    announceNotices();
    m_notices->refresh();
}

void MainWindow::pauseNotices()
{
    constexpr qint64 hour = 3'600'000;
    const Instant now = m_context.workspace.clock().now();
    items::AnnouncementSettings settings = announcementSettings(m_context.preferences);
    settings.pausedUntil = Instant{now.ms + hour};
    setAnnouncementSettings(m_context.preferences, settings);
    notify(tr("The desktop shows no notifications until %1")
               .arg(m_context.formats().momentInSentence(settings.pausedUntil, now)));
}

void MainWindow::setNotifier(std::unique_ptr<platform::DesktopNotifier> notifier)
{
    m_notifier = std::move(notifier);
    announceNotices();
}

void MainWindow::announceNotices()
{
    if (!m_notices || !m_notifier)
        return; // the bell has them all
    auto *announcer = new DesktopAnnouncer(m_context, *m_notices, std::move(m_notifier), this);
    m_announcer = announcer;
    announcer->setLocked(isLocked());
    auto *again = new platform::WallClockTimer(m_context.workspace.clock(), this);
    connect(announcer, &DesktopAnnouncer::dueAt, again, &platform::WallClockTimer::start);
    connect(again, &platform::WallClockTimer::reached, announcer, &DesktopAnnouncer::look);
    connect(announcer, &DesktopAnnouncer::chosen, this, [this](const Target &target) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
        if (isLocked())
            return;
        if (target.page.isEmpty())
            openNotices();
        else
            go(target);
    });
}

void MainWindow::openNotices()
{
    if (!m_notices || isLocked())
        return;
    m_notices->setView(items::NoticesModel::View::Everything);
    auto *panel = new NoticesPanel(m_context, *m_notices, this);
    connect(panel, &NoticesPanel::chosen, this, &MainWindow::go);
    m_noticesPanel = panel;
    panel->openAt(m_sidebar->bell());
}

bool MainWindow::go(const Target &target)
{
    return !isLocked() && m_pages->go(target);
}

void MainWindow::followPage(Page *page)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_pageConnections))
        disconnect(connection);
    const auto showStatus = [this, page] { m_status->setPageText(page->statusText()); };
    const auto takeCommands = [this, page] { m_registry->setPageCommands(page->title(), page->commands()); };
    m_pageConnections = {
        connect(page, &Page::statusTextChanged, this, showStatus),
        connect(page, &Page::commandsChanged, this, takeCommands),
        connect(page, &Page::titleChanged, this, &MainWindow::showTitle),
    };
    connect(page, &Page::workChanged, m_status, &StatusBar::setWork,
        Qt::UniqueConnection); // goes on after the page is left
    const auto *today = qobject_cast<TodayPage *>(page);
    showFirstRun(today && today->isFirstRun());
    if (today)
        m_pageConnections.append(connect(today, &TodayPage::firstRunChanged, this, &MainWindow::showFirstRun));
    showStatus();
    takeCommands();
    showTitle();
}

/// Nothing leads anywhere yet, and the ground is that of the page.
void MainWindow::showFirstRun(bool isFirstRun)
{
    m_sidebar->setVisible(!isFirstRun);
    m_pages->setBackgroundRole(isFirstRun ? QPalette::Window : QPalette::Base);
}

void MainWindow::followCommands()
{
    if (isLocked())
        menuBar()->clear(); // a desktop with one menu bar for all shows it, and "Undo" names a record
    else if (menuBar()->isNativeMenuBar() || menuBar()->isVisible())
        m_commands->fill(*menuBar());
}

void MainWindow::follow(const Target &target)
{
    m_sidebar->setCurrent(target);
    rememberRecent(m_context.preferences, target);
    const PageEntry *entry = m_pages->entry(target.page);
    if (entry && entry->group != PageEntry::Group::Hidden)
        m_context.preferences.setValue(pageKey, target.page);
}

/// In a window that has no room for it the sidebar is a rail until somebody asks for it, as long as the window is open;
/// else it stays as it was left.
void MainWindow::toggleSidebar()
{
    const bool isRail = !m_sidebar->isRail();
    if (widthClassFor(width(), Theme::of(this).options.textPercent) < WidthClass::Normal)
        m_isSidebarWanted = !isRail;
    else
        m_context.preferences.setValue(railKey, isRail);
    arrange();
}

void MainWindow::arrange()
{
    const Theme &theme = Theme::of(this);
    const WidthClass width = widthClassFor(this->width(), theme.options.textPercent);
    const bool isRail = width < WidthClass::Normal ? !m_isSidebarWanted : m_context.preferences.value(railKey).toBool();
    m_sidebar->setRail(isRail);
    const int wanted = m_context.preferences.value(sidebarKey, 0).toInt();
    m_sidebar->setFixedWidth(isRail || wanted == 0 ? m_sidebar->sizeHint().width()
                                                   : theme.px(qBound(narrowestSidebar, wanted, widestSidebar)));
    const int taken = width < WidthClass::Normal ? m_sidebar->minimumWidth() - theme.size.sidebarRail : 0;
    m_pages->setWidthClass(widthClassFor(this->width() - taken, theme.options.textPercent));
}

void MainWindow::openPalette(const QString &text)
{
    if (isLocked()) {
        m_searchAfterUnlock = text;
        return;
    }
    auto *palette = new CommandPalette(m_context, *m_registry, this);
    connect(palette, &CommandPalette::chosen, this, &MainWindow::go);
    connect(palette, &CommandPalette::refused, this,
        [this](const QString &command) { say(tr("Choose a record for “%1” first").arg(command)); });
    // Dialogs step aside. They come back as they were, unless something else was chosen.
    QList<QPointer<Dialog>> aside;
    for (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()); dialog && dialog->isVisible();
         dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
        dialog->hide();
        aside.append(dialog);
    }
    connect(palette, &CommandPalette::dismissed, this, [palette, aside] {
        for (const QPointer<Dialog> &dialog : palette->hasChosen() ? aside : QList(aside.rbegin(), aside.rend())) {
            if (dialog && palette->hasChosen())
                dialog->reject();
            else if (dialog)
                dialog->open();
        }
    });
    palette->open();
    palette->find(text);
}

void MainWindow::openShortcuts()
{
    if (isLocked())
        return;
    (new ShortcutSheet(*m_registry, this))->open();
}

void MainWindow::openHelp()
{
    openGuide(guidePageOf(m_pages->currentKey()));
}

void MainWindow::openGuide(const QString &guidePage)
{
    if (isLocked())
        return;
    if (!m_help) {
        m_help = new HelpWindow(this);
        connect(m_help, &HelpWindow::shortcutsRequested, this, [this] {
            activateWindow();
            openShortcuts();
        });
    }
    m_help->openPage(guidePage);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::say(const QString &sentence)
{
    notify(sentence);
}

void MainWindow::warn(const QString &sentence)
{
    notify(sentence, {}, {}, Icon::Warning);
}

/// The panel of the notices is over the window's toast: while it is open, it says the same.
void MainWindow::notify(
    const QString &sentence, const QString &action, const QKeySequence &key, Icon icon, const QString &kind)
{
    m_toast->say(sentence, action, key, icon, kind);
    if (m_noticesPanel && m_noticesPanel->isVisible())
        m_noticesPanel->toast().say(sentence, action, key, icon, kind);
}

void MainWindow::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables and address books (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)"),
        tr("E-mails (*.eml *.msg *.mbox)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { takeFiles({file}); });
    dialog->open();
}

void MainWindow::moveToRegion(bool isForward)
{
    QList<QWidget *> regions{m_sidebar};
    if (Page *page = m_pages->currentPage())
        regions += page->regions();
    focusNextRegion(regions, isForward);
}

void MainWindow::showEvent(QShowEvent *event)
{
    // An empty store begins with its welcome, wherever the person was in another one.
    const bool isBegun = m_pages->currentPage() || !TodayPage::isStoreEmpty(m_context.workspace);
    if (!m_pages->currentPage() && (!isBegun || !m_pages->go({m_context.preferences.value(pageKey).toString()})))
        m_pages->go({m_pages->table().front().key});
    QMainWindow::showEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::StyleChange || !m_toast)
        return;
    arrange();
    const int textPercent = Theme::of(this).options.textPercent;
    if (std::exchange(m_textPercent, textPercent) != textPercent)
        QMetaObject::invokeMethod(m_pages, &PageStack::remake, Qt::QueuedConnection); // not within what changed it
}

void MainWindow::sayResumed(const items::Workspace::Resumed &outcome)
{
    if (outcome.saved > 0)
        m_toast->say(tr("%Ln change(s) from the last session were saved", nullptr, outcome.saved));
    if (outcome.file.isEmpty() && outcome.refused.isEmpty())
        return;
    auto *dialog = new Dialog(outcome.refused.isEmpty() ? tr("Changes from the last session could not be read")
                                                        : tr("%Ln change(s) from the last session could not be saved",
                                                            nullptr, static_cast<int>(outcome.refused.size())),
        Dialog::Width::Small, this);
    dialog->setAbout(outcome.refused.join(u'\n'));
    auto *sentence = new Label(outcome.file.isEmpty() ? tr("The records were changed or removed in the meantime.")
            : outcome.refused.isEmpty()
            ? tr("The file is kept as %1.").arg(outcome.file)
            : tr("The records were changed or removed in the meantime. What you entered is kept in %1.")
                  .arg(outcome.file));
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    dialog->content()->addWidget(sentence);
    dialog->addButton(tr("Close"), Button::Variant::Primary);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A session that ends does not wait for an answer: the workspace keeps what waits when it goes.
    if (!qGuiApp->isSavingSession() && !m_closeGuard->mayClose()) {
        event->ignore();
        if (isLocked())
            m_lockScreen->say(tr("Satchel has a question before it can close. Unlock it first."));
        return;
    }
    if (!qGuiApp->isSavingSession() && m_pages->hasDraft()) {
        event->ignore();
        m_pages->leaveDrafts([this] { close(); });
        if (isLocked())
            m_lockScreen->say(tr("Satchel has a question before it can close. Unlock it first."));
        return;
    }
    m_context.preferences.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

/// E-mails are filed; a table or address book is looked at on the page of imports.
void MainWindow::takeFiles(QStringList paths)
{
    m_mails->file(takeMails(paths));
    if (paths.size() == 1)
        go({.page = page::import_, .file = paths.first()});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    QStringList paths = droppedPaths(event->mimeData());
    if (!takeMails(paths).isEmpty() || (m_pages->entry(page::import_) && paths.size() == 1))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(droppedPaths(event->mimeData()));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isAlone = event->key() == Qt::Key_Alt && !(event->modifiers() & ~Qt::AltModifier);
    if (isAlone && !event->isAutoRepeat() && !isLocked()) {
        m_altPressedAt = event->timestamp();
        setAltAlone(true);
    }
    QMainWindow::keyPressEvent(event);
}

/// Watches the whole program while Alt is down: a shortcut or a widget may take the next key before the window sees it.
void MainWindow::setAltAlone(bool isAltAlone)
{
    m_isAltAlone = isAltAlone;
    if (isAltAlone)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Alt)
            setAltAlone(false);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::WindowDeactivate: setAltAlone(false); break;
    default: break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyReleaseEvent(QKeyEvent *event)
{
    const bool isTap = event->timestamp() - m_altPressedAt < longestTap; // who holds it looks at the keys of a page
    if (event->key() == Qt::Key_Alt && m_isAltAlone && isTap) {
        m_commands->fill(*menuBar());
        menuBar()->setVisible(!menuBar()->isVisible());
        if (menuBar()->isVisible())
            menuBar()->setFocus(Qt::MenuBarFocusReason);
    }
    if (m_isAltAlone)
        setAltAlone(false);
    QMainWindow::keyReleaseEvent(event);
}

} // namespace satchel::ui

#include "moc_MainWindow.cpp"
