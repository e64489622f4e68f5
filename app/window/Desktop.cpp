// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Desktop.h"

#include "app/ConnectionServices.h"
#include "app/demo/DemoStore.h"
#include "app/window/OpenTarget.h"
#include "app/window/ProblemText.h"
#include "platform/Program.h"
#include "platform/WallClockTimer.h"
#include "store/Journal.h"
#include "store/Quotes.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Language.h"
#include "ui/common/Notice.h"
#include "ui/notices/TrayNotifier.h"
#include "ui/settings/ReleaseNotes.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileOpenEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr QSize problemSize(620, 380);
constexpr auto onceLater = static_cast<Qt::ConnectionType>(
    Qt::QueuedConnection | Qt::UniqueConnection | Qt::SingleShotConnection);

quint64 freshSeed()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace

Desktop::Desktop(
    std::unique_ptr<ui::Preferences> preferences, const Clock &clock, FileSystemOf networkFileSystem, QObject *parent)
    : QObject(parent), m_preferences(std::move(preferences)), m_clock(clock),
      m_networkFileSystem(std::move(networkFileSystem)), m_appearance(*m_preferences), m_keychain(keychainService())
{
    qApp->installEventFilter(this);
    m_language = ui::useLanguage(*qGuiApp, m_preferences->language());
    connect(m_preferences.get(), &ui::Preferences::languageChanged, this, &Desktop::retranslate,
        Qt::QueuedConnection); // the window whose choice it was is not deleted under it
}

/// Recreates everything with translated texts: the registry, the models, the window. Edits that wait to be saved, and
/// tasks that would be cancelled, go first.
void Desktop::retranslate()
{
    if (m_workspace && m_workspace->isSaving()) {
        m_workspace->waitForAll();
        connect(m_workspace.get(), &items::Workspace::savingChanged, this, &Desktop::retranslate, onceLater);
        m_window->say(tr("The language changes as soon as your changes are saved"));
        return;
    }
    if (m_workspace && !m_workspace->tasks().isEmpty()) {
        connect(&m_workspace->tasks(), &items::RunningTasks::changed, this, &Desktop::retranslate, onceLater);
        m_window->say(tr("The language changes as soon as this has finished: %1")
                          .arg(m_workspace->tasks().labels().join(u", "_s)));
        return;
    }
    m_language = ui::useLanguage(*qGuiApp, m_preferences->language());
    const bool wasWindow = m_window != nullptr;
    if (wasWindow)
        m_place = WindowPlace{m_window->geometry(), m_window->windowState()};
    openStore(m_path);
    m_place.reset();
    if (wasWindow && m_window)
        m_window->go({ui::page::settings});
}

Desktop::~Desktop()
{
    close();
}

void Desktop::close()
{
    m_window.reset();
    m_sync.reset();
    m_scores.reset();
    m_workspace.reset();
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
    if (m_window && !text.isEmpty())
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
    m_path = path;
    StoreOpening opening = openForWindow(path, m_clock, freshSeed());
    if (opening.store)
        showWindow(std::move(opening));
    else
        showProblem(opening);
}

void Desktop::openSample()
{
    close();
    m_sample = std::make_unique<QTemporaryDir>();
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
    options.contention = opening.store->contention();
    options.turn = store::WriteTurn::GivesWay;
    const auto openWorker = [path = m_path, &clock = m_clock, options] {
        return store::Store::open(path, clock, freshSeed(), options);
    };
    const auto problem = opening.problem;
    m_workspace = std::make_unique<items::Workspace>(std::move(opening.store), openWorker);
    keepScores();
    if (options.access == store::StoreOptions::Access::ReadWrite)
        watchQuotes();
    makeSync(openWorker, options.access == store::StoreOptions::Access::ReadWrite && !isSample());
    m_window = std::make_unique<ui::MainWindow>(ui::PageContext{*m_workspace, *m_preferences, m_sync.get()});
    connect(m_window.get(), &ui::MainWindow::sampleRequested, this, &openSampleBeside);
    if (m_place) { // without the frame: the window manager adds the frame to the given position again
        m_window->setWindowState(Qt::WindowNoState);
        m_window->setGeometry(m_place->client);
        m_window->setWindowState(m_place->state);
    }
    m_window->show();
    if (problem)
        sayReadOnly(*problem, opening.backup);
    else if (opening.recovered > 0)
        m_window->say(tr("An interrupted import was undone. None of its rows were kept."));
    else if (!store::hasWriteAheadLog(m_workspace->store().database()))
        m_window->say(tr("This disk can't keep a write-ahead log. Your data is safe, but the window may wait while "
                         "Satchel imports or syncs."));
    if (problem || isSample())
        return;
    m_window->setNotifier(ui::makeNotifier());
    warnOfNetworkDrive();
    ui::showNotesOnce(*m_preferences, QStringLiteral(SATCHEL_VERSION), m_window.get());
}

void Desktop::keepScores()
{
    m_scores = std::make_unique<items::ScoreKeeper>(*m_workspace);
    auto *timer = new platform::WallClockTimer(m_scores.get());
    connect(m_scores.get(), &items::ScoreKeeper::dueAt, timer, &platform::WallClockTimer::start);
    connect(timer, &platform::WallClockTimer::reached, m_scores.get(), &items::ScoreKeeper::compute);
    connect(timer, &platform::WallClockTimer::clockChanged, m_scores.get(), &items::ScoreKeeper::compute);
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
        sync::SyncService::Parts{openStore, m_keychain, m_clock, openBrowser, {}, {}, freshSeed(),
            sync::knownVendors(m_workspace->store()).value_or(std::vector<store::VendorInfo>())},
        m_workspace->schema());
    connect(m_workspace.get(), &items::Workspace::changed, m_sync.get(), &sync::SyncService::noteLocalChange);
    // Who keeps their own value in a conflict changes no record, and still something has to be sent.
    connect(m_workspace.get(), &items::Workspace::conflictsDecided, m_sync.get(), &sync::SyncService::noteLocalChange);
    if (isStarted)
        m_sync->start();
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
    if (!opening.backup.isEmpty()) {
        auto *button = notice->addButton(ui::Icon::None, tr("Open a copy of the backup"));
        connect(button, &QAbstractButton::clicked, this, [this, backup = opening.backup] { openBackup(backup); });
    }
    if (words.isWorthTrying) {
        auto *button = notice->addButton(ui::Icon::None, tr("Retry"));
        connect(button, &QAbstractButton::clicked, this, [this, path = m_path] {
            QTimer::singleShot(0, this, [this, path] { isSample() ? openSample() : openStore(path); });
        });
    }
    connect(notice->addButton(ui::Icon::None, tr("Quit")), &QAbstractButton::clicked, qApp, &QCoreApplication::quit);
    m_problem->resize(problemSize);
    m_problem->show();
}

void Desktop::sayReadOnly(const Error &problem, const QString &backup)
{
    const ProblemText words = problemText(problem, m_path, backup);
    auto *dialog = new ui::Dialog(words.heading, ui::Dialog::Width::Small, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new ui::Label(words.sentence + u' ' + tr("It is open read-only."));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    if (!backup.isEmpty()) {
        connect(dialog->addButton(tr("Open a copy of the backup")), &QAbstractButton::clicked, this,
            [this, dialog, backup] {
                dialog->close();
                openBackup(backup);
            });
    }
    connect(dialog->addButton(tr("Open read-only"), ui::Button::Variant::Primary), &QAbstractButton::clicked, dialog,
        &QDialog::accept);
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

} // namespace satchel::app
