// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Desktop.h"

#include "app/demo/DemoStore.h"
#include "app/MailServices.h"
#include "app/serve/ApiServing.h"
#include "app/serve/ApiToken.h"
#include "app/window/OpenTarget.h"
#include "app/window/ProblemText.h"
#include "platform/Program.h"
#include "platform/WallClockTimer.h"
#include "store/Journal.h"
#include "store/Quotes.h"
#include "store/StoreFile.h"
#include "store/TemporaryFolder.h"
#include "sync/hub/HubJoining.h"
#include "ui/common/Dialog.h"
#include "ui/common/EarlierDrafts.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/Language.h"
#include "ui/common/LockPreferences.h"
#include "ui/common/Notice.h"
#include "ui/common/OrganisationPolicies.h"
#include "ui/notices/TrayNotifier.h"
#include "ui/reports/ReportFile.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/ReleaseNotes.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QtConcurrent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr QSize problemSize(620, 380);
constexpr auto onceLater = static_cast<Qt::ConnectionType>(
    Qt::QueuedConnection | Qt::UniqueConnection | Qt::SingleShotConnection);

/// Its pages may be damaged. Of an encrypted store whose first page is, no key seems to open it.
bool canBeRepaired(const Error &problem)
{
    return problem.kind == Error::Kind::Corrupt || problem.kind == Error::Kind::KeyMissing;
}

quint64 freshSeed()
{
    return QRandomGenerator::system()->generate64();
}

/// Calls `run` at the moments that a keeper's dueAt names by `clock`, and `anew` when the clock was set.
template <typename Keeper, typename Run> void runWhenDue(const Clock &clock, Keeper &keeper, Run run, Run anew)
{
    auto *timer = new platform::WallClockTimer(clock, &keeper);
    QObject::connect(&keeper, &Keeper::dueAt, timer, &platform::WallClockTimer::start);
    QObject::connect(timer, &platform::WallClockTimer::reached, &keeper, run);
    QObject::connect(timer, &platform::WallClockTimer::clockChanged, &keeper, anew);
}

template <typename Keeper, typename Run> void runWhenDue(const Clock &clock, Keeper &keeper, Run run)
{
    runWhenDue(clock, keeper, run, run);
}

} // namespace

Desktop::Desktop(std::unique_ptr<ui::Preferences> preferences, const Clock &clock, StoreKeys &keys, Policies policies,
    FileSystemOf networkFileSystem, const DesktopLock::Surroundings &surroundings, QObject *parent)
    : QObject(parent), m_preferences(std::move(preferences)), m_clock(clock), m_policies(std::move(policies)),
      m_networkFileSystem(std::move(networkFileSystem)), m_appearance(*m_preferences), m_keys(keys),
      m_secrets(clock, surroundings.makeAlarm(clock)), m_lock(*m_preferences, clock, keys, m_policies, surroundings),
      m_diagnostics(*m_preferences, clock)
{
    qApp->installEventFilter(this);
    m_language = ui::useLanguage(*qGuiApp, m_preferences->language(), m_preferences->region());
    connect(m_preferences.get(), &ui::Preferences::languageChanged, this, &Desktop::retranslate,
        Qt::QueuedConnection); // the window whose choice it was is not deleted under it
    followLock();
    connect(&m_diagnostics, &DesktopDiagnostics::requested, this, &Desktop::showDiagnostics);
}

void Desktop::followLock()
{
    connect(&m_lock, &ui::AppLock::lockedChanged, &m_secrets, &ui::SecretClipboard::clear);
    connect(&m_lock, &ui::AppLock::recovered, this, [this] {
        if (!m_window)
            return;
        m_window->go({.page = ui::page::settings, .part = u"trust"_s});
        m_window->say(tr("Unlocked with the recovery key. Set a new passphrase here if you forgot the old one."));
    });
}

void Desktop::whenIdle(std::function<void()> work)
{
    m_idleWork = std::move(work);
    tryIdleWork();
}

void Desktop::tryIdleWork()
{
    if (!m_idleWork)
        return;
    if (m_workspace && m_workspace->isSaving()) {
        m_workspace->waitForAll();
        connect(m_workspace.get(), &items::Workspace::savingChanged, this, &Desktop::tryIdleWork, onceLater);
        m_window->say(tr("This happens as soon as your changes are saved"));
        return;
    }
    if (m_workspace && !m_workspace->tasks().isEmpty()) {
        connect(&m_workspace->tasks(), &items::RunningTasks::changed, this, &Desktop::tryIdleWork, onceLater);
        m_window->say(
            tr("This happens as soon as this has finished: %1").arg(m_workspace->tasks().labels().join(u", "_s)));
        return;
    }
    std::exchange(m_idleWork, {})();
}

/// Recreates everything with translated texts: the registry, the models, the window.
void Desktop::retranslate()
{
    whenIdle([this] {
        m_language = ui::useLanguage(*qGuiApp, m_preferences->language(), m_preferences->region());
        const auto place = m_window ? std::optional(m_window->pages().currentTarget()) : std::nullopt;
        keepPlace();
        openStore(m_path);
        if (place && m_window)
            m_window->go(*place);
    });
}

/// The window stays where it is while another one replaces it.
void Desktop::keepPlace()
{
    if (m_window)
        m_place = WindowPlace{m_window->geometry(), m_window->windowState()};
}

void Desktop::changeProtection(ui::StoreProtection::Holder holder, const QString &passphrase)
{
    // On the next turn of the loop, because it closes the window whose button asked for it.
    const auto begin = [this, holder, passphrase] {
        keepPlace();
        close();
        showWork(tr("Writing the store anew…"));
        m_conversion = QtConcurrent::run(
            [path = m_path, &keys = m_keys, key = m_key, holder, passphrase, policies = m_policies] {
                return StoreEncryption::with(path, keys, key).and_then([&](const StoreEncryption &encryption) {
                    return app::changeProtection(encryption, holder, passphrase, policies);
                });
            });
        m_conversion.then(this, [this](const Result<EncryptionChange> &change) { finishProtection(change); });
    };
    QTimer::singleShot(0, this, [this, begin] { whenIdle(begin); });
}

void Desktop::finishProtection(const Result<EncryptionChange> &change)
{
    const bool isFirstKey = change && change->key && !m_key;
    if (change)
        m_key = change->key;
    else if (const auto may = checkEncryption(); !may) {
        showEncryptionRequired(change.error());
        return;
    }
    open(m_key);
    if (!m_window)
        return;
    m_window->go({.page = ui::page::settings, .part = u"trust"_s, .name = isFirstKey ? tr("Recovery key") : QString()});
    if (!change)
        m_window->warn(tr("Nothing was changed.") + u' ' + ui::sentenceFor(change.error()));
    else if (!change->unchangedBackups.isEmpty())
        m_window->warn(tr("%Ln backups beside the store stayed as they were.", nullptr,
            static_cast<int>(change->unchangedBackups.size())));
    else
        m_window->say((isFirstKey     ? tr("The store is encrypted. Keep its recovery key on paper: Show… has it.")
                              : m_key ? tr("The store is encrypted.")
                                      : tr("The store is not encrypted any more."))
            + lostLock());
}

/// What unlocked it may have gone with the change.
QString Desktop::lostLock() const
{
    const bool isLost = ui::lockPreferences(*m_preferences, m_policies).isOn && !m_lock.isReady();
    return isLost ? u' ' + tr("The app lock is off until you set a passphrase for it.") : QString();
}

void Desktop::restore(const QString &backup)
{
    // On the next turn of the loop, because it closes the window whose button asked for it.
    const auto begin = [this, backup] {
        keepPlace();
        close();
        showWork(tr("Restoring the backup…"));
        m_restoring = QtConcurrent::run(
            [backup, path = m_path, &keys = m_keys, key = m_key, &clock = m_clock]() -> Result<store::Restored> {
                if (key && store::checkKey(backup, key)) // the window has asked for its passphrase
                    return store::restoreStore(backup, path, clock, {.backupKey = key, .storeKey = key});
                return restoreBackup(
                    backup, path, keys, [](const QString &, bool) { return std::nullopt; }, clock);
            });
        m_restoring.then(this, [this](const Result<store::Restored> &restored) { finishRestore(restored); });
    };
    QTimer::singleShot(0, this, [this, begin] { whenIdle(begin); });
}

void Desktop::finishRestore(const Result<store::Restored> &restored)
{
    if (m_key && !store::checkKey(m_path, m_key))
        m_key.reset(); // the backup has another one
    openStore(m_path);
    if (!m_window)
        return;
    m_window->go({.page = ui::page::settings, .part = u"backup"_s});
    if (!restored)
        m_window->warn(tr("Nothing was changed.") + u' ' + ui::sentenceFor(restored.error()));
    else if (restored->keptAside.isEmpty())
        m_window->say(tr("The backup is restored."));
    else
        m_window->say(tr("The backup is restored. The store that was here is in the list of backups: %1", "file name")
                          .arg(QFileInfo(restored->keptAside).fileName()));
}

/// The settings have other pages for a store that belongs to a team.
void Desktop::sayTeamMade()
{
    whenIdle([this] {
        keepPlace();
        openStore(m_path);
        if (!m_window)
            return;
        m_window->go({.page = ui::page::settings, .part = u"team"_s});
        m_window->say(tr("The team is made. Give its people access here."));
    });
}

void Desktop::workWithClosedStore(const sync::ClosedStoreWork &work)
{
    // On the next turn of the loop, because it closes the window whose button asked for it.
    const auto begin = [this, work] {
        keepPlace();
        close();
        showWork(work.kind == sync::ClosedStoreWork::Kind::Join ? tr("Joining the team…") : tr("Leaving the team…"));
        m_teamWork = QtConcurrent::run(work.run);
        m_teamWork.then(this, [this, kind = work.kind](const Result<QString> &done) { finishTeamWork(kind, done); });
    };
    QTimer::singleShot(0, this, [this, begin] { whenIdle(begin); });
}

void Desktop::finishTeamWork(sync::ClosedStoreWork::Kind kind, const Result<QString> &done)
{
    openStore(m_path);
    if (!m_window)
        return;
    m_window->go({.page = ui::page::settings, .part = u"team"_s});
    if (!done)
        m_window->warn(tr("Nothing was changed.") + u' ' + ui::sentenceFor(done.error()));
    else if (kind == sync::ClosedStoreWork::Kind::Join)
        m_window->say(done->isEmpty() ? tr("This computer belongs to the team now.")
                                      : tr("This computer belongs to the team now. The store that was here is in the "
                                           "list of backups: %1",
                                          "file name")
                                            .arg(QFileInfo(*done).fileName()));
    else
        m_window->say(done->isEmpty() ? tr("This computer left the team. Its records stay here.")
                                      : tr("This computer left the team. The server could not be told: an "
                                           "administrator can remove the computer from the list."));
}

/// Instead of the window, until it opens again.
void Desktop::showWork(const QString &heading)
{
    auto page = std::make_unique<ui::EmptyState>(ui::Icon::Lock, heading,
        tr("The window opens again by itself. If the computer stops meanwhile, nothing is lost."));
    showNotice(std::move(page));
}

void Desktop::showPage(std::unique_ptr<QWidget> page)
{
    m_problem = std::move(page);
    m_problem->resize(problemSize);
    m_problem->show();
}

Desktop::~Desktop()
{
    m_conversion.waitForFinished();
    m_restoring.waitForFinished();
    m_teamWork.waitForFinished();
    close();
}

void Desktop::close()
{
    m_diagnostics.stop();
    m_window.reset();
    m_startCheck.reset();
    m_repairing.reset();
    m_protection.reset();
    m_sync.reset();
    m_team.reset();
    m_rules.reset();
    m_schedules.reset();
    m_webhooks.reset();
    m_sequences.reset();
    m_mail.reset();
    m_backups.reset();
    m_retention.reset();
    m_predictions.reset();
    m_scores.reset();
    m_workspace.reset();
    m_unlocking.reset();
    m_problem.reset();
}

void Desktop::comeForward(const QString &text, const QString &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8()); // where Qt looks for it
    window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
    window()->show();
    window()->raise();
    window()->activateWindow();
    if (!m_window)
        m_pendingSearch = text;
    else if (!text.isEmpty())
        m_window->openPalette(text);
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    if (const auto target = openTargetOf(static_cast<QFileOpenEvent *>(event)->url().toString())) {
        if (!target->storePath.isEmpty() && target->storePath != m_path)
            openStore(target->storePath);
        comeForward(target->searchText);
    }
    return true;
}

QWidget *Desktop::window() const
{
    return m_window ? static_cast<QWidget *>(m_window.get()) : m_problem.get();
}

void Desktop::openStore(const QString &path)
{
    close();
    if (path != m_path)
        m_key.reset();
    m_path = path;
    if (m_key || isSample()) {
        open(m_key);
        return;
    }
    m_unlocking = std::make_unique<StoreUnlocking>(path, m_keys);
    if (const auto found = m_unlocking->begin()) {
        open(*found);
        return;
    }
    // Queued, for it deletes who says so.
    connect(m_unlocking.get(), &StoreUnlocking::found, this, &Desktop::open, Qt::QueuedConnection);
    showPage(m_unlocking->takePage());
}

void Desktop::open(const StoreUnlocking::Found &key)
{
    const bool isProven = m_unlocking && m_unlocking->wasTyped();
    m_unlocking.reset();
    m_problem.reset();
    if (!key) {
        showProblem({nullptr, key.error(), newestBackup(m_path)});
        return;
    }
    m_key = *key;
    if (const auto may = checkEncryption(); !may) {
        showEncryptionRequired(may.error());
        return;
    }
    m_lacksKeychain = m_lacksKeychain || (!m_key && QFileInfo(m_path).size() == 0); // else a new one has a key
    const bool wasCutOff = StartCheck::isCutOff(m_path);
    sync::hub::HubJoining::removeLeft(m_path);
    StoreOpening opening = openForWindow(m_path, m_clock, freshSeed(), m_key);
    if (!opening.store) {
        showProblem(opening);
        return;
    }
    if (!isSample()) {
        m_lock.setStore(m_path, m_key, isProven);
        if (m_policies.lockMinutes && !m_lock.hasPassphrase()) {
            showLockRequired();
            return;
        }
    }
    showWindow(std::move(opening));
    if (!isSample() && !m_workspace->store().isReadOnly()) {
        m_startCheck = std::make_unique<StartCheck>(m_path, m_key, wasCutOff);
        connect(m_startCheck.get(), &StartCheck::damaged, this, &Desktop::sayDamaged);
    }
    if (m_policies.isLocked() && !isSample())
        m_window->warn(tr("The policies of your organisation can't be read, so nothing is synced: Settings, Trust and "
                          "privacy."));
    if (!m_pendingSearch.isEmpty())
        m_window->openPalette(std::exchange(m_pendingSearch, {}));
}

void Desktop::openSample()
{
    close();
    m_sample = std::make_unique<store::TemporaryFolder>();
    const QString path = m_sample->filePath(u"sample.store"_s);
    if (const auto filled = fillDemoStore(path, m_clock, m_language); !filled) {
        m_path = path;
        showProblem({nullptr, filled.error(), {}});
        return;
    }
    openStore(path);
}

void Desktop::showWindow(StoreOpening opening)
{
    store::StoreOptions options; // the workers hear when the window waits, and give way
    options.access = opening.store->isReadOnly() ? store::StoreOptions::Access::ReadOnly
                                                 : store::StoreOptions::Access::ReadWrite;
    options.connection.contention = opening.store->contention();
    options.connection.turn = store::WriteTurn::GivesWay;
    options.connection.key = opening.store->database().key();
    const auto openWorker = [path = m_path, &clock = m_clock, options] {
        return store::Store::open(path, clock, freshSeed(), options);
    };
    store::StoreOptions shown = options; // sync goes on behind what is hidden
    shown.isMasked = m_isPersonalDataHidden;
    const auto openShown = [path = m_path, &clock = m_clock, shown] {
        return store::Store::open(path, clock, freshSeed(), shown);
    };
    if (shown.isMasked) {
        auto hidden = openShown();
        if (!hidden) {
            m_isPersonalDataHidden = false;
            showProblem({nullptr, hidden.error(), {}});
            return;
        }
        opening.store = std::move(*hidden);
    }
    const auto problem = opening.problem;
    if (!isSample())
        std::ignore = ui::moveEarlierDrafts(*m_preferences, *opening.store); // what fails is moved at the next start
    m_workspace = std::make_unique<items::Workspace>(std::move(opening.store), openShown);
    keepScores();
    keepPredictions();
    if (!m_workspace->store().isReadOnly())
        watchQuotes();
    const bool isLive = options.access == store::StoreOptions::Access::ReadWrite && !isSample();
    makeSync(openWorker, isLive);
    if (isLive) {
        makeMail(openWorker);
        keepSequences(openWorker);
        keepRules(openWorker);
        keepSchedules(openWorker);
        sendWebhooks(openWorker);
    }
    if (!isSample()) {
        m_protection = std::make_unique<DesktopProtection>(m_path, m_key, m_policies, m_lacksKeychain);
        connect(m_protection.get(), &DesktopProtection::changeRequested, this, &Desktop::changeProtection);
        if (!m_isPersonalDataHidden)
            keepBackups();
    }
    m_window = std::make_unique<ui::MainWindow>(
        ui::PageContext{*m_workspace, *m_preferences, m_sync.get(), m_protection.get(), m_backups.get(),
            isSample() ? nullptr : &m_lock, &m_secrets, m_team.get(), m_mail.get(), m_webhooks.get()});
    connect(m_window.get(), &ui::MainWindow::sampleRequested, this, &openSampleBeside);
    connect(m_window.get(), &ui::MainWindow::ownStoreRequested, this, &openOwnBeside);
    connect(m_window.get(), &ui::MainWindow::personalDataToggled, this, &Desktop::togglePersonalData,
        Qt::QueuedConnection); // it deletes the window
    connect(m_window.get(), &ui::MainWindow::diagnosticsRequested, this, &Desktop::showDiagnostics);
    if (m_place) { // without the frame: the window manager adds the frame to the given position again
        m_window->setWindowState(Qt::WindowNoState);
        m_window->setGeometry(m_place->client);
        m_window->setWindowState(m_place->state);
        m_place.reset();
    }
    m_window->show();
    if (problem)
        sayReadOnly(*problem, opening.backup);
    else if (opening.recovered > 0)
        m_window->warn(tr("An interrupted import was undone. None of its rows were kept."));
    else if (!store::hasWriteAheadLog(m_workspace->store().database()))
        m_window->warn(tr("This disk can't keep a write-ahead log. Your data is safe, but the window may wait while "
                          "Satchel imports or syncs."));
    if (!m_workspace->store().isReadOnly())
        keepRetention();
    if (problem || isSample() || m_isPersonalDataHidden)
        return; // a notice on the desktop names records
    m_window->setNotifier(ui::makeNotifier());
    warnOfNetworkDrive();
    ui::showNotesOnce(*m_preferences, QStringLiteral(SATCHEL_VERSION), m_window.get());
    m_diagnostics.sayCrashed(m_window.get());
}

void Desktop::keepBackups()
{
    m_backups = std::make_unique<items::BackupKeeper>(*m_workspace);
    connect(m_backups.get(), &items::BackupKeeper::restoreRequested, this, &Desktop::restore);
    runWhenDue(m_clock, *m_backups, &items::BackupKeeper::check);
    m_backups->check();
}

void Desktop::keepScores()
{
    m_scores = std::make_unique<items::ScoreKeeper>(*m_workspace);
    runWhenDue(m_clock, *m_scores, &items::ScoreKeeper::compute);
}

void Desktop::keepPredictions()
{
    m_predictions = std::make_unique<items::PredictionKeeper>(*m_workspace);
    runWhenDue(m_clock, *m_predictions, &items::PredictionKeeper::refresh);
}

/// When the window opens, and on the first day of a month it stays open.
void Desktop::keepRetention()
{
    m_retention = std::make_unique<items::RetentionKeeper>(*m_workspace);
    connect(m_retention.get(), &items::RetentionKeeper::ran, this, [this](qint64 records) {
        m_window->say(tr("Rules of what is forgotten reached %Ln record(s).", nullptr, static_cast<int>(records)));
    });
    connect(m_retention.get(), &items::RetentionKeeper::failed, this, [this](const Error &error) {
        m_window->warn(tr("A rule of what is forgotten did not run.") + u' ' + ui::sentenceFor(error));
    });
    runWhenDue(m_clock, *m_retention, &items::RetentionKeeper::check);
    m_retention->check();
}

/// The window opens anew upon a connection that reads stand-ins; nothing that it showed before is left in a widget.
void Desktop::togglePersonalData()
{
    whenIdle([this] {
        m_isPersonalDataHidden = !m_isPersonalDataHidden;
        const ui::Target place = m_window ? m_window->pages().currentTarget() : ui::Target();
        keepPlace();
        openStore(m_path);
        if (!m_window)
            return;
        m_window->go(place);
        m_window->say(m_isPersonalDataHidden
                ? tr("Personal data is hidden. Nothing can be edited until you show it again.")
                : tr("Personal data is shown again."));
    });
}

/// A quote whose last day has passed expires: when the window opens, and in the first hour of a day it stays open.
void Desktop::watchQuotes()
{
    constexpr int hour = 3'600'000;
    auto *timer = new QTimer(m_workspace.get());
    const auto expire = [this] {
        std::ignore = store::expireQuotes(m_workspace->store());
    }; // a busy store is asked again
    connect(timer, &QTimer::timeout, m_workspace.get(), expire);
    timer->start(hour);
    expire();
}

/// A sample's connections are pictures of connections: they are shown and never run.
void Desktop::makeSync(const sync::OpenStore &openStore, bool isStarted)
{
    const auto openBrowser = [](const QUrl &address) { QDesktopServices::openUrl(address); };
    m_sync = std::make_unique<sync::SyncService>(
        sync::SyncService::Parts{openStore, m_keys.keychain(), m_clock, openBrowser, {}, {}, freshSeed(),
            sync::knownVendors(m_workspace->store()).value_or(std::vector<store::VendorInfo>()), m_policies},
        m_workspace->schema());
    connect(m_workspace.get(), &items::Workspace::changed, m_sync.get(), &sync::SyncService::noteLocalChange);
    // Who keeps their own value in a conflict changes no record, and still something has to be sent.
    connect(m_workspace.get(), &items::Workspace::conflictsDecided, m_sync.get(), &sync::SyncService::noteLocalChange);
    m_team = std::make_unique<sync::TeamService>(sync::TeamService::Parts{
        openStore, m_keys.keychain(), m_clock, m_path, m_key, QSysInfo::machineHostName(), m_policies});
    connect(m_team.get(), &store::TeamControl::hubMade, this, &Desktop::sayTeamMade);
    connect(m_team.get(), &sync::TeamService::closingRequired, this, &Desktop::workWithClosedStore);
    if (isStarted)
        m_sync->start();
}

void Desktop::makeMail(const sync::OpenStore &openStore)
{
    const auto openBrowser = [](const QUrl &address) { QDesktopServices::openUrl(address); };
    m_mail = std::make_unique<mail::MailService>(mail::MailService::Parts{openStore, m_keys.keychain(), m_clock,
        QTimeZone::systemTimeZone(), openBrowser, {}, {}, m_policies, followAnswers});
    m_mail->start();
}

/// They write into the outbox, so they run where mail does.
void Desktop::keepSequences(const sync::OpenStore &openStore)
{
    m_sequences = std::make_unique<items::SequenceKeeper>(*m_workspace, openStore);
    connect(m_sequences.get(), &items::SequenceKeeper::queued, m_mail.get(), &mail::MailService::noteLocalChange);
    connect(m_sequences.get(), &items::SequenceKeeper::hadProblem, this, [this](const QString &problem) {
        if (m_window)
            m_window->warn(tr("A sequence was interrupted: %1").arg(problem));
    });
    runWhenDue(m_clock, *m_sequences, &items::SequenceKeeper::runDue, &items::SequenceKeeper::runAll);
}

/// They write into the outbox as well.
void Desktop::keepRules(const sync::OpenStore &openStore)
{
    m_rules = std::make_unique<rules::RuleKeeper>(*m_workspace, openStore);
    connect(m_rules.get(), &rules::RuleKeeper::wroteMail, m_mail.get(), &mail::MailService::noteLocalChange);
    const auto say = [this](const QString &text) {
        if (m_window)
            m_window->say(text);
    };
    connect(m_rules.get(), &rules::RuleKeeper::stopped, this, say);
    connect(m_rules.get(), &rules::RuleKeeper::hadProblem, this,
        [say](const QString &problem) { say(tr("Rules could not be carried out: %1").arg(problem)); });
    connect(
        m_rules.get(), &rules::RuleKeeper::noticed, this, [say](const rules::RuleNotice &notice) { say(notice.text); });
    runWhenDue(m_clock, *m_rules, &rules::RuleKeeper::run);
}

/// Scheduled reports, which are mailed by the outbox too.
void Desktop::keepSchedules(const sync::OpenStore &openStore)
{
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_schedules = std::make_unique<ui::ScheduleKeeper>(
        *m_workspace, openStore, ui::reportFileWriter(m_clock.zone(), [stop] { return stop->load(); }), stop);
    connect(m_schedules.get(), &ui::ScheduleKeeper::wroteMail, m_mail.get(), &mail::MailService::noteLocalChange);
    connect(m_schedules.get(), &ui::ScheduleKeeper::made, this, [this](const reports::ScheduledRun &run) {
        if (m_window && run.file.isEmpty())
            m_window->say(tr("Report “%1” is in the outbox.").arg(run.name));
        else if (m_window)
            m_window->say(tr("Report “%1” is saved as %2.").arg(run.name, QDir::toNativeSeparators(run.file)));
    });
    connect(m_schedules.get(), &ui::ScheduleKeeper::hadProblem, this, [this](const QString &problem) {
        if (m_window)
            m_window->warn(tr("A scheduled report was not made. %1").arg(problem));
    });
    runWhenDue(m_clock, *m_schedules, &ui::ScheduleKeeper::run);
}

void Desktop::sendWebhooks(const sync::OpenStore &openStore)
{
    const auto apiToken = [](store::Store &store, sync::Keychain &keychain, bool isNew) -> Result<QString> {
        ApiToken token(keychain, store.path(), &webhooks::systemRandomBytes);
        if (!isNew)
            return token.get();
        const QString made = TRY(token.renew());
        TRY(noteNewApiToken(store)); // a server that runs refuses the old one
        return made;
    };
    const auto serve = [openStore](
                           store::Store &store, sync::Keychain &keychain, quint16 port, std::function<void()> wrote) {
        return serveApi(store, openStore, keychain, port, std::move(wrote));
    };
    m_webhooks = std::make_unique<webhooks::WebhookService>(
        webhooks::WebhookService::Parts{openStore, m_keys.keychain(), freshSeed(), {}, apiToken, serve});
    connect(m_workspace.get(), &items::Workspace::changed, m_webhooks.get(), [this] { m_webhooks->wake(); });
    m_webhooks->start();
}

bool Desktop::isSample() const
{
    return m_sample && m_path.startsWith(m_sample->path());
}

void Desktop::showProblem(const StoreOpening &opening)
{
    const ProblemText words = problemText(*opening.problem, m_path, opening.backup);
    m_problem = std::make_unique<QWidget>();
    m_problem->setWindowTitle(u"Satchel"_s);
    m_problem->setBackgroundRole(QPalette::Base);
    m_problem->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(m_problem.get());
    auto *notice = new ui::EmptyState(ui::Icon::Warning, words.heading, words.sentence);
    layout->addWidget(notice);
    if (!opening.backup.isEmpty() && isRestorable(*opening.problem)) {
        auto *button = notice->addButton(ui::Icon::None, tr("Restore the backup"));
        connect(button, &QAbstractButton::clicked, this, [this, backup = opening.backup] { restore(backup); });
    }
    if (!opening.backup.isEmpty()) {
        auto *button = notice->addButton(ui::Icon::None, tr("Open a copy of the backup"));
        connect(button, &QAbstractButton::clicked, this, [this, backup = opening.backup] { openBackup(backup); });
    }
    if (canBeRepaired(*opening.problem))
        connect(notice->addButton(ui::Icon::None, tr("Repair…")), &QAbstractButton::clicked, this, &Desktop::repair);
    if (words.isWorthTrying) {
        auto *button = notice->addButton(ui::Icon::None, tr("Retry"));
        connect(button, &QAbstractButton::clicked, this, [this, path = m_path] {
            QTimer::singleShot(0, this, [this, path] { isSample() ? openSample() : openStore(path); });
        });
    }
    connect(notice->addButton(ui::Icon::None, tr("Diagnostics…")), &QAbstractButton::clicked, this,
        &Desktop::showDiagnostics);
    connect(notice->addButton(ui::Icon::None, tr("Quit")), &QAbstractButton::clicked, qApp, &QCoreApplication::quit);
    m_problem->resize(problemSize);
    m_problem->show();
}

Result<void> Desktop::checkEncryption() const
{
    return m_key || isSample() ? Result<void>() : checkPlainStore(m_policies, QFileInfo(m_path).size() == 0, m_path);
}

void Desktop::showEncryptionRequired(const Error &problem)
{
    const bool isForbidden = problem.kind == Error::Kind::Forbidden;
    auto notice = std::make_unique<ui::EmptyState>(ui::Icon::Lock,
        m_policies.isLocked() ? tr("A new store has to be encrypted")
                              : tr("Your organisation requires an encrypted store"),
        (isForbidden ? tr("%1 is not encrypted yet. Nothing is lost: encrypt it, and it opens.")
                           .arg(QDir::toNativeSeparators(m_path))
                     : tr("Nothing was changed.") + u' ' + ui::sentenceFor(problem))
            + (m_policies.isLocked() ? u' ' + ui::lockedSentence(m_policies) : QString()));
    if (QFileInfo(m_path).size() > 0)
        connect(notice->addButton(ui::Icon::None, tr("Keep the key in the keychain")), &QAbstractButton::clicked, this,
            [this] { changeProtection(ui::StoreProtection::Holder::Keychain, {}); });
    else
        connect(notice->addButton(ui::Icon::None, tr("Retry")), &QAbstractButton::clicked, this,
            [this] { QTimer::singleShot(0, this, [this] { openStore(m_path); }); });
    connect(notice->addButton(ui::Icon::None, tr("Set a passphrase…")), &QAbstractButton::clicked, this,
        &Desktop::encryptWithPassphrase);
    connect(notice->addButton(ui::Icon::None, tr("Quit")), &QAbstractButton::clicked, qApp, &QCoreApplication::quit);
    showNotice(std::move(notice));
}

void Desktop::encryptWithPassphrase()
{
    const ui::PassphraseQuestion question{tr("New passphrase"),
        tr("Satchel asks for it at every start. If you forget it, only the recovery key opens the store: write it down "
           "in Settings, Trust and privacy."),
        static_cast<int>(StoreEncryption::shortestPassphrase)};
    ui::askForNewPassphrase(question, m_problem.get(), [this](const QString &passphrase) {
        if (QFileInfo(m_path).size() > 0) {
            changeProtection(ui::StoreProtection::Holder::Passphrase, passphrase);
            return;
        }
        QTimer::singleShot(0, this, [this, passphrase] { // it closes the page whose dialog asked
            const auto key = makePassphraseKey(m_path, passphrase, m_keys.cost());
            if (key)
                open(*key);
            else
                showEncryptionRequired(key.error());
        });
    });
}

void Desktop::showLockRequired(const QString &problem)
{
    auto notice = std::make_unique<ui::EmptyState>(ui::Icon::Lock, tr("Your organisation requires the app lock"),
        problem.isEmpty() ? tr("Satchel locks itself while you are away from your desk. Choose the passphrase that "
                               "unlocks it.")
                          : problem);
    connect(notice->addButton(ui::Icon::None, tr("Set a passphrase…")), &QAbstractButton::clicked, this,
        &Desktop::setLockPassphrase);
    connect(notice->addButton(ui::Icon::None, tr("Quit")), &QAbstractButton::clicked, qApp, &QCoreApplication::quit);
    showNotice(std::move(notice));
}

void Desktop::setLockPassphrase()
{
    const ui::PassphraseQuestion question{tr("Passphrase of the lock"),
        tr("Satchel asks for it when it is locked. If you forget it, only the recovery key unlocks Satchel: write it "
           "down in Settings, Trust and privacy."),
        m_lock.shortestPassphrase()};
    ui::askForNewPassphrase(question, m_problem.get(), [this](const QString &passphrase) {
        const auto done = [this](const Result<void> &kept) {
            if (kept)
                open(m_key);
            else
                showLockRequired(tr("The passphrase was not set.") + u' ' + ui::sentenceFor(kept.error()));
        };
        QTimer::singleShot(0, this, [this, passphrase, done] { m_lock.setPassphrase(passphrase, done); });
    });
}

void Desktop::showNotice(std::unique_ptr<QWidget> notice)
{
    notice->setWindowTitle(u"Satchel"_s);
    notice->setBackgroundRole(QPalette::Base);
    notice->setAutoFillBackground(true);
    showPage(std::move(notice));
}

void Desktop::sayReadOnly(const Error &problem, const QString &backup)
{
    const ProblemText words = problemText(problem, m_path, backup);
    auto *dialog = new ui::Dialog(words.heading, ui::Dialog::Width::Small, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new ui::Label(words.sentence + u' ' + tr("It is open read-only."));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    if (!backup.isEmpty() && isRestorable(problem)) {
        connect(dialog->addButton(tr("Restore the backup")), &QAbstractButton::clicked, this, [this, dialog, backup] {
            dialog->close();
            restore(backup);
        });
    }
    if (!backup.isEmpty()) {
        connect(dialog->addButton(tr("Open a copy of the backup")), &QAbstractButton::clicked, this,
            [this, dialog, backup] {
                dialog->close();
                openBackup(backup);
            });
    }
    if (canBeRepaired(problem)) {
        connect(dialog->addButton(tr("Repair…")), &QAbstractButton::clicked, this, [this, dialog] {
            dialog->close();
            repair();
        });
    }
    connect(dialog->addButton(tr("Open read-only"), ui::Button::Variant::Primary), &QAbstractButton::clicked, dialog,
        &QDialog::accept);
    dialog->open();
}

/// On the next turn of the loop, because it closes the window whose button asked for it.
void Desktop::repair()
{
    QTimer::singleShot(0, this, [this] {
        close();
        m_repairing = std::make_unique<StoreRepairing>(
            StoreRepairing::Parts{m_path, m_key, m_keys, m_clock, freshSeed()});
        connect(
            m_repairing.get(), &StoreRepairing::cancelled, this, [this] { openStore(m_path); }, Qt::QueuedConnection);
        connect(
            m_repairing.get(), &StoreRepairing::repaired, this,
            [this](const QString &kept) {
                openStore(m_path);
                if (m_window)
                    m_window->say(
                        tr("The store is repaired. The damaged file: %1").arg(QDir::toNativeSeparators(kept)));
            },
            Qt::QueuedConnection);
        showPage(m_repairing->takePage());
        m_repairing->begin();
    });
}

/// Found while the window is open: nothing is closed before the person has read it.
void Desktop::sayDamaged(const Error &problem)
{
    const QString backup = newestBackup(m_path);
    auto *dialog = new ui::Dialog(
        problemText(problem, m_path, backup).heading, ui::Dialog::Width::Small, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new ui::Label(
        tr("Satchel was not closed properly, and a check found damaged parts in %1. Repairing "
           "saves what can be read and says what cannot (satchel doctor --repair does the "
           "same).")
            .arg(QDir::toNativeSeparators(m_path)));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    if (!backup.isEmpty()) {
        auto *older = new ui::Label(
            tr("There is a backup from %1.")
                .arg(QLocale().toString(QFileInfo(backup).lastModified(), QLocale::ShortFormat)));
        older->setWordWrap(true);
        dialog->content()->addWidget(older);
    }
    connect(dialog->addButton(tr("Later")), &QAbstractButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addButton(tr("Repair…"), ui::Button::Variant::Primary), &QAbstractButton::clicked, dialog,
        [this, dialog] {
            dialog->accept();
            whenIdle([this] { repair(); });
        });
    dialog->open();
}

/// Once for each store: a person who goes on all the same has decided.
void Desktop::warnOfNetworkDrive()
{
    static const QString key = u"notices/networkDrive"_s;
    const QString fileSystem = m_networkFileSystem(m_path);
    QStringList known = m_preferences->value(key, {}).toStringList();
    if (fileSystem.isEmpty() || known.contains(m_path))
        return;
    m_preferences->setValue(key, known << m_path);
    const ProblemText words = networkProblemText(m_path, fileSystem);
    auto *dialog = new ui::Dialog(words.heading, ui::Dialog::Width::Small, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new ui::Label(words.sentence);
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    connect(dialog->addButton(tr("Continue"), ui::Button::Variant::Primary), &QAbstractButton::clicked, dialog,
        &QDialog::accept);
    dialog->open();
}

/// On the next turn of the loop, because it closes the window whose button asked for it.
void Desktop::openBackup(const QString &backup)
{
    QTimer::singleShot(0, this, [this, backup] {
        const auto copy = restoreBeside(backup, m_path, m_clock.today());
        if (copy) {
            openStore(*copy);
            return;
        }
        close();
        showProblem({nullptr, copy.error(), backup});
    });
}

void openSampleBeside()
{
    QProcess::startDetached(platform::programPath(), {u"--demo"_s});
}

void openOwnBeside()
{
    QProcess::startDetached(platform::programPath(), QStringList());
}

} // namespace satchel::app

#include "moc_Desktop.cpp"
