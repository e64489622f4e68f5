// SPDX-License-Identifier: GPL-3.0-or-later
// The window: sidebar, page, status bar, and over them toast, palette and sheet of shortcuts. It only puts these
// together; what each does is its own.
#pragma once

#include "ui/common/Teardown.h"
#include "ui/shell/PageTable.h"

#include <QMainWindow>
#include <QPointer>

namespace satchel::items {
class ConnectionsModel;
class NoticesModel;
} // namespace satchel::items

namespace satchel::platform {
class DesktopNotifier;
}

namespace satchel::ui {

class ActionRegistry;
class CloseGuard;
class DesktopAnnouncer;
class LockScreen;
class MailFilingTask;
class HelpWindow;
class NoticesPanel;
class PageStack;
class Sidebar;
class StatusBar;
class Toast;
class WindowCommands;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const PageContext &context, PageTable table = allPages(), QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a place; an unknown page is not an error, the window stays where it is. So it does while it is locked.
    bool go(const Target &target);
    PageStack &pages() const { return *m_pages; }
    ActionRegistry &actionRegistry() const { return *m_registry; }
    /// With what was looked for already typed, if anything. Opens after unlocking while the window is locked.
    void openPalette(const QString &text = {});
    void openShortcuts();
    void openNotices();
    /// Notices are shown on the desktop too; without it only behind the bell.
    void setNotifier(std::unique_ptr<platform::DesktopNotifier> notifier);
    /// The guide, at the page of the place one is in.
    void openHelp();
    void openGuide(const QString &guidePage);
    void say(const QString &sentence);
    /// What a person has to do something about.
    void warn(const QString &sentence);

Q_SIGNALS:
    /// The person wants to look around in a store with sample data.
    void sampleRequested();
    /// The person looks around in sample data and wants a store of their own.
    void ownStoreRequested();
    /// Names, addresses, amounts and texts are to be hidden, or shown again: the window is opened anew for it.
    void personalDataToggled();
    /// What a person may give to whoever helps them.
    void diagnosticsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void build();
    void followWorkspace();
    void followCustomEntities();
    void followSync();
    void followNotices(const items::ConnectionsModel &connections);
    void announceNotices();
    void pauseNotices();
    void followPage(Page *page);
    void followCommands();
    void showFirstRun(bool isFirstRun);
    void followLock();
    bool isLocked() const;
    void lockOrSetUp();
    void showTitle();
    void notify(const QString &sentence, const QString &action = {}, const QKeySequence &key = {},
        Icon icon = Icon::Check, const QString &kind = {});
    void sayResumed(const items::Workspace::Resumed &outcome);
    void follow(const Target &target);
    void arrange();
    void toggleSidebar();
    void chooseImport();
    void takeFiles(QStringList paths);
    void moveToRegion(bool isForward);
    void setAltAlone(bool isAltAlone);

    PageContext m_context;
    ActionRegistry *m_registry;
    PageStack *m_pages;
    Sidebar *m_sidebar;
    bool m_isSidebarWanted = false; // whole, where the window is narrow
    StatusBar *m_status;
    Toast *m_toast;
    QPointer<NoticesPanel> m_noticesPanel; // while it is open
    std::unique_ptr<platform::DesktopNotifier> m_notifier; // until the notices are made
    items::NoticesModel *m_notices = nullptr; // made after the first frame
    WindowCommands *m_commands;
    HelpWindow *m_help = nullptr; // made when it is first asked for
    CloseGuard *m_closeGuard;
    LockScreen *m_lockScreen = nullptr; // none where nothing can be locked
    DesktopAnnouncer *m_announcer = nullptr; // none where the desktop shows no notices
    std::optional<QString> m_searchAfterUnlock;
    MailFilingTask *m_mails;
    QList<QMetaObject::Connection> m_pageConnections;
    bool m_isAltAlone = false; // Alt is down, and nothing else was pressed since
    quint64 m_altPressedAt = 0; // milliseconds of its event
    int m_textPercent = 100; // that the pages were made with
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
