// SPDX-License-Identifier: GPL-3.0-or-later
// About Satchel: each library with its licence and purpose, and the licence of Satchel. With SATCHEL_SHEETS=DIR a
// picture is written there.
#include "tests/support/FakeSyncControl.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/SegmentedControl.h"
#include "ui/help/AboutDialog.h"
#include "ui/help/Licences.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

struct Fixture
{
    Fixture()
    {
        const auto open = [path = store.path(), &clock = store.clock] { return store::Store::open(path, clock, 7); };
        workspace = std::make_unique<items::Workspace>(store.release(), open);
        window = std::make_unique<MainWindow>(PageContext{*workspace, *preferences, &sync});
        window->resize(1440, 900);
        window->show();
    }

    QAction *command(const QString &name) const { return window->findChild<QAction *>(name); }
    AboutDialog *dialog() const { return window->findChild<AboutDialog *>(); }

    test::TestStore store;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    test::FakeSyncControl sync;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class tst_About : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLibraryHasALicenceAndAPurpose()
    {
        const std::vector<Library> libraries = linkedLibraries();
        QVERIFY(libraries.size() > 15);
        QCOMPARE(libraries.front().name, u"Qt"_s);
        for (const Library &library : libraries)
            QVERIFY2(!library.licence.isEmpty() && !library.purpose.isEmpty(), qPrintable(library.name));
        const auto poppler = std::ranges::find(libraries, u"Poppler"_s, &Library::name);
        QVERIFY(poppler != libraries.end());
        QCOMPARE(poppler->licence, u"GPL-2.0-only or GPL-3.0-only"_s);
    }

    void theHelpMenuOpensIt()
    {
        const Fixture fixture;
        QCOMPARE(fixture.command(u"window.about"_s)->menuRole(), QAction::AboutRole); // in macOS's menu of the program
        fixture.command(u"window.about"_s)->trigger();
        QVERIFY(fixture.dialog());
        auto *list = fixture.dialog()->findChild<QListView *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), static_cast<int>(linkedLibraries().size()));
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"LGPL-3.0-only"_s));
        if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
            QVERIFY(fixture.dialog()->grab().save(folder + u"/about.png"_s));
        fixture.dialog()->findChild<SegmentedControl *>()->setCurrentIndex(1);
        const auto *licence = fixture.dialog()->findChild<QPlainTextEdit *>();
        QVERIFY(licence->isVisible() && !list->isVisible());
        QVERIFY(licence->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
        QVERIFY(licence->toPlainText().contains(u"END OF TERMS AND CONDITIONS"_s));
    }

    void theSettingsOpenIt()
    {
        const Fixture fixture;
        fixture.command(u"window.settings.computer"_s)->trigger();
        QAbstractButton *licences = nullptr;
        for (auto *button : fixture.window->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Licences")
                licences = button;
        }
        QVERIFY(licences && licences->isVisible());
        licences->click();
        QVERIFY(fixture.dialog() && fixture.dialog()->isVisible());
    }
};

SATCHEL_GUI_TEST(tst_About)
#include "tst_About.moc"
