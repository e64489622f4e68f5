// SPDX-License-Identifier: GPL-3.0-or-later
// The diagnostics in the window: read as a whole before anything happens to them, copied, saved; and a crash is told
// once.
#include "app/window/Desktop.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Label.h"
#include "ui/help/DiagnosticsDialog.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/MainWindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // the sanitizers' build checks a store slowly

/// A window over a store, with crashes in a folder of its own.
struct Window
{
    TestStore store;
    MemoryKeychain keychain;
    app::StoreKeys keys{keychain};
    QTemporaryDir crashes;
    std::unique_ptr<ui::Preferences> owned = ui::Preferences::transient();
    app::Desktop desktop{std::move(owned), store.clock, keys};

    Window() { desktop.setCrashFolder(crashes.path()); }

    void leaveReport(const QString &time)
    {
        QFile file(crashes.filePath(u"crash-%1-0000004711.txt"_s.arg(time)));
        if (!file.open(QIODevice::WriteOnly) || file.write("cause: SIGSEGV\nframes:\n  satchel+0x1234\n") < 0)
            qFatal("the test cannot write a report");
    }
    template <typename T> T *shown() const
    {
        for (auto *dialog : desktop.window()->findChildren<T *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// Once it has its text.
    ui::DiagnosticsDialog *diagnostics() const
    {
        auto *dialog = shown<ui::DiagnosticsDialog>();
        return dialog && QTest::qWaitFor([&] { return !dialog->text().isEmpty(); }, patience) ? dialog : nullptr;
    }
};

void press(const QString &text, const QWidget *in)
{
    for (auto *button : in->findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button->click();
    }
    qFatal("no button %s", qUtf8Printable(text));
}

} // namespace

class tst_WindowDiagnostics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCommandShowsAllOfItBeforeItGoesAnywhere()
    {
        Window window;
        window.desktop.openStore(window.store.path());
        window.desktop.window()->findChild<QAction *>(u"window.diagnostics"_s)->trigger();
        auto *dialog = window.diagnostics();
        QVERIFY(dialog);
        QVERIFY2(dialog->text().startsWith(u"# Diagnostics of Satchel"_s), qPrintable(dialog->text()));
        QVERIFY(dialog->text().contains(u"- Opens: yes"_s));
        QVERIFY(dialog->text().contains(u"- Window: offscreen"_s));
        QVERIFY(dialog->text().contains(u"- Screen: "_s));
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->isReadOnly());

        press(u"Copy"_s, dialog);
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());

        const QString file = QDir(window.store.folder()).filePath(u"bundle.md"_s);
        dialog->save(file);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), dialog->text());
        QVERIFY(!(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        dialog->save(u"/nowhere/bundle.md"_s);
        bool isSaid = false;
        for (const auto *label : dialog->findChildren<ui::Label *>())
            isSaid = isSaid || (label->isVisible() && label->text().startsWith(u"Nothing was saved"_s));
        QVERIFY(isSaid);
    }

    void aStoreThatDoesNotOpenHasThem()
    {
        Window window;
        QVERIFY_RESULT(window.store->database().execute("PRAGMA user_version=9999"));
        window.store.release().reset();
        window.desktop.openStore(window.store.path());
        QVERIFY(!window.desktop.hasStore());
        press(u"Diagnostics…"_s, window.desktop.window());
        auto *dialog = window.diagnostics();
        QVERIFY(dialog);
        QVERIFY2(dialog->text().contains(u"- Opens: no, too_new"_s), qPrintable(dialog->text()));
    }

    void closingTheWindowEndsTheGathering()
    {
        Window window;
        window.desktop.openStore(window.store.path());
        window.desktop.showDiagnostics();
        QVERIFY(window.shown<ui::DiagnosticsDialog>());
    } // and the window goes, with the thread

    void aCrashIsToldOnceAndShown()
    {
        Window window;
        window.leaveReport(u"20261119T080000Z"_s);
        window.desktop.openStore(window.store.path());
        auto *notice = window.shown<ui::Dialog>();
        QVERIFY(notice);
        QCOMPARE(notice->windowTitle(), u"Satchel ended unexpectedly"_s);
        press(u"Show report"_s, notice);
        auto *dialog = window.diagnostics();
        QVERIFY(dialog);
        QVERIFY2(dialog->text().contains(u"satchel+0x1234"_s), qPrintable(dialog->text()));

        window.desktop.openStore(window.store.path());
        QVERIFY(!window.shown<ui::Dialog>());
        window.leaveReport(u"20261120T080000Z"_s);
        window.desktop.openStore(window.store.path());
        QVERIFY(window.shown<ui::Dialog>());
    }

    void withoutACrashNothingIsSaid()
    {
        Window window;
        window.desktop.openStore(window.store.path());
        QVERIFY(!window.shown<ui::Dialog>());
    }
};

SATCHEL_GUI_TEST(tst_WindowDiagnostics)
#include "tst_WindowDiagnostics.moc"
