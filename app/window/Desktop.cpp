// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Desktop.h"

#include "app/demo/DemoStore.h"
#include "app/window/ProblemWords.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr QSize problemSize(620, 380);

quint64 freshSeed()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace

Desktop::Desktop(std::unique_ptr<ui::Preferences> preferences, const Clock &clock, QObject *parent)
    : QObject(parent), m_preferences(std::move(preferences)), m_clock(clock), m_appearance(*m_preferences)
{
}

Desktop::~Desktop()
{
    close();
}

void Desktop::close()
{
    m_window.reset();
    m_workspace.reset();
    m_problem.reset();
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
    if (const auto filled = fillDemoStore(path, m_clock); !filled) {
        m_path = path;
        showProblem({nullptr, filled.error(), {}});
        return;
    }
    openStore(path);
}

void Desktop::showWindow(StoreOpening opening)
{
    const store::StoreOptions options{opening.store->isReadOnly() ? store::StoreOptions::Access::ReadOnly : store::StoreOptions::Access::ReadWrite};
    const auto openWorker = [path = m_path, &clock = m_clock, options] { return store::Store::open(path, clock, freshSeed(), options); };
    const auto problem = opening.problem;
    m_workspace = std::make_unique<items::Workspace>(std::move(opening.store), openWorker);
    m_window = std::make_unique<ui::MainWindow>(ui::PageContext{*m_workspace, *m_preferences});
    connect(m_window.get(), &ui::MainWindow::sampleRequested, this, &openSampleBeside);
    m_window->show();
    if (problem)
        sayReadOnly(*problem, opening.backup);
    else if (opening.recovered > 0)
        m_window->say(tr("An import that was cut off was taken back"));
}

void Desktop::showProblem(const StoreOpening &opening)
{
    const ProblemWords words = wordsFor(*opening.problem, m_path, opening.backup);
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
        auto *button = notice->addButton(ui::Icon::None, tr("Try again"));
        connect(button, &QAbstractButton::clicked, this, [this, path = m_path] { QTimer::singleShot(0, this, [this, path] { openStore(path); }); });
    }
    connect(notice->addButton(ui::Icon::None, tr("Quit")), &QAbstractButton::clicked, qApp, &QCoreApplication::quit);
    m_problem->resize(problemSize);
    m_problem->show();
}

void Desktop::sayReadOnly(const Error &problem, const QString &backup)
{
    const ProblemWords words = wordsFor(problem, m_path, backup);
    auto *dialog = new ui::Dialog(words.heading, ui::Dialog::Width::Small, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new ui::Label(words.sentence + u' ' + tr("It is open for reading only."));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    if (!backup.isEmpty()) {
        connect(dialog->addButton(tr("Open a copy of the backup")), &QAbstractButton::clicked, this, [this, dialog, backup] {
            dialog->close();
            openBackup(backup);
        });
    }
    connect(dialog->addButton(tr("Look at it"), ui::Button::Variant::Primary), &QAbstractButton::clicked, dialog, &QDialog::accept);
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
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s});
}

} // namespace satchel::app
