// SPDX-License-Identifier: GPL-3.0-or-later
// The program with a window: opens the store and puts preferences, look, workspace and main window together. A store
// that cannot be opened, or only be read, is said with what can be done about it. UI thread; lives as long as the
// program.
#pragma once

#include "app/StoreRestore.h"
#include "app/window/DesktopDiagnostics.h"
#include "app/window/DesktopLock.h"
#include "app/window/DesktopProtection.h"
#include "app/window/StartCheck.h"
#include "app/window/StoreOpening.h"
#include "app/window/StoreRepairing.h"
#include "app/window/StoreUnlocking.h"
#include "items/BackupKeeper.h"
#include "items/PredictionKeeper.h"
#include "items/RetentionKeeper.h"
#include "items/ScoreKeeper.h"
#include "items/SequenceKeeper.h"
#include "platform/FileSystem.h"
#include "rules/RuleKeeper.h"
#include "sync/mail/MailService.h"
#include "sync/session/SyncService.h"
#include "sync/session/TeamService.h"
#include "sync/webhooks/WebhookService.h"
#include "ui/common/Appearance.h"
#include "ui/common/Preferences.h"
#include "ui/common/SecretClipboard.h"
#include "ui/reports/ScheduleKeeper.h"

#include <functional>
#include <optional>

namespace satchel::store {
class TemporaryFolder;
}
namespace satchel::ui {
class MainWindow;
}

namespace satchel::app {

class Desktop : public QObject
{
    Q_OBJECT

public:
    /// Which network file system a path is on; empty on a disk of this computer.
    using FileSystemOf = std::function<QString(const QString &path)>;

    /// `keys` outlives it.
    Desktop(std::unique_ptr<ui::Preferences> preferences, const Clock &clock, StoreKeys &keys, Policies policies = {},
        FileSystemOf networkFileSystem = &platform::networkFileSystem,
        const DesktopLock::Surroundings &surroundings = DesktopLock::surroundings(), QObject *parent = nullptr);
    ~Desktop() override;

    /// Opens a window on the store at `path`, or says why it cannot; asks for its passphrase first, where it has one.
    void openStore(const QString &path);
    /// The same on a new store with sample data that is gone when the program ends.
    void openSample();
    /// Brings the window to the front and looks for `text`, if any. `activation` is the desktop's leave to do so
    /// (Wayland).
    void comeForward(const QString &text, const QString &activation = {});

    /// What is shown: the main window, or what there is to say instead of it.
    QWidget *window() const;
    bool hasStore() const { return m_workspace != nullptr; }
    /// Null without a store.
    items::Workspace *workspace() const { return m_workspace.get(); }
    DesktopLock &lock() { return m_lock; }
    /// Before a store is opened: then the window says once that the program crashed.
    void setCrashFolder(const QString &folder) { m_diagnostics.setCrashFolder(folder); }
    /// Of the store that is open, or that could not be opened.
    void showDiagnostics() { m_diagnostics.show(window(), m_path, m_key); }

protected:
    /// macOS gives files and links to the running program.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Does what closes the window as soon as no edit waits to be saved and no task would be cancelled.
    void whenIdle(std::function<void()> work);
    void tryIdleWork();
    void retranslate();
    void keepPlace();
    void followLock();
    void changeProtection(ui::StoreProtection::Holder holder, const QString &passphrase);
    void finishProtection(const Result<EncryptionChange> &change);
    void keepBackups();
    void restore(const QString &backup);
    void finishRestore(const Result<store::Restored> &restored);
    void sayTeamMade();
    void workWithClosedStore(const sync::ClosedStoreWork &work);
    void finishTeamWork(sync::ClosedStoreWork::Kind kind, const Result<QString> &done);
    void showWork(const QString &heading);
    QString lostLock() const;
    void showPage(std::unique_ptr<QWidget> page);
    void showNotice(std::unique_ptr<QWidget> notice);
    void open(const StoreUnlocking::Found &key);
    void showWindow(StoreOpening opening);
    void keepScores();
    void keepPredictions();
    void keepRetention();
    void togglePersonalData();
    void watchQuotes();
    void makeSync(const sync::OpenStore &openStore, bool isStarted);
    void makeMail(const sync::OpenStore &openStore);
    void keepSequences(const sync::OpenStore &openStore);
    void keepRules(const sync::OpenStore &openStore);
    void keepSchedules(const sync::OpenStore &openStore);
    void sendWebhooks(const sync::OpenStore &openStore);
    bool isSample() const;
    void showProblem(const StoreOpening &opening);
    /// The store is not encrypted, and the organisation requires that it is: nothing of it is shown before it is.
    Result<void> checkEncryption() const;
    void showEncryptionRequired(const Error &problem);
    void encryptWithPassphrase();
    /// The organisation requires the app lock, which nothing could unlock yet.
    void showLockRequired(const QString &problem = {});
    void setLockPassphrase();
    void sayReadOnly(const Error &problem, const QString &backup);
    void warnOfNetworkDrive();
    void openBackup(const QString &backup);
    void repair();
    void sayDamaged(const Error &problem);
    void close();

    std::unique_ptr<ui::Preferences> m_preferences;
    const Clock &m_clock;
    const Policies m_policies;
    FileSystemOf m_networkFileSystem;
    ui::Appearance m_appearance;
    QString m_language; // the code of the one it speaks
    QString m_path;
    struct WindowPlace
    {
        QRect client;
        Qt::WindowStates state;
    };
    std::optional<WindowPlace> m_place; // of the window that another one replaces
    std::unique_ptr<store::TemporaryFolder> m_sample;
    StoreKeys &m_keys;
    ui::SecretClipboard m_secrets;
    DesktopLock m_lock;
    DesktopDiagnostics m_diagnostics;
    std::unique_ptr<StoreUnlocking> m_unlocking; // while the key of the store is looked for
    std::optional<store::StoreKey> m_key; // of the store at m_path
    bool m_lacksKeychain = false; // a new store found none to keep its key
    std::unique_ptr<DesktopProtection> m_protection;
    std::unique_ptr<StartCheck> m_startCheck;
    std::unique_ptr<StoreRepairing> m_repairing; // while a damaged store is repaired
    QFuture<Result<EncryptionChange>> m_conversion;
    QFuture<Result<store::Restored>> m_restoring;
    QFuture<Result<QString>> m_teamWork; // joins or leaves one
    std::function<void()> m_idleWork;
    bool m_isPersonalDataHidden = false;
    QString m_pendingSearch; // of a window that is not there yet
    std::unique_ptr<items::Workspace> m_workspace;
    std::unique_ptr<items::ScoreKeeper> m_scores; // goes before the workspace
    std::unique_ptr<items::PredictionKeeper> m_predictions; // goes before the workspace
    std::unique_ptr<items::RetentionKeeper> m_retention; // goes before the workspace
    std::unique_ptr<items::BackupKeeper> m_backups; // goes before the workspace
    std::unique_ptr<sync::SyncService> m_sync; // goes before the workspace
    std::unique_ptr<sync::TeamService> m_team;
    std::unique_ptr<mail::MailService> m_mail; // goes before the workspace; none in sample data
    std::unique_ptr<items::SequenceKeeper> m_sequences; // goes before the workspace; none in sample data
    std::unique_ptr<rules::RuleKeeper> m_rules; // likewise
    std::unique_ptr<ui::ScheduleKeeper> m_schedules; // likewise
    std::unique_ptr<webhooks::WebhookService> m_webhooks; // goes before the workspace; none in sample data
    std::unique_ptr<ui::MainWindow> m_window; // goes first of the three
    std::unique_ptr<QWidget> m_problem;
};

/// Another window with sample data beside this one.
void openSampleBeside();
/// Another window with the person's own store beside the sample data; the one that is open, where there is one.
void openOwnBeside();

} // namespace satchel::app
