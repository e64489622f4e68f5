// SPDX-License-Identifier: GPL-3.0-or-later
// A custom record type in the window: its definition in the settings, its place, list and form.
#include "store/EntityDefinitions.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Button.h"
#include "ui/common/Notice.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordPanel.h"
#include "ui/imports/ImportSteps.h"
#include "ui/lists/ListPage.h"
#include "ui/settings/EntitiesSettingsPage.h"
#include "ui/settings/EntityDialog.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Sidebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

const auto projectPage = u"x_project"_s;

struct EntityDesk
{
    EntityDesk()
        : workspace(
            store.release(), [path = store.path(), &clock = store.clock] { return store::Store::open(path, clock, 7); })
    {
    }

    Button *button(QWidget &inside, const QString &text)
    {
        for (Button *button : inside.findChildren<Button *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    void define()
    {
        CustomEntity project{{}, u"Project"_s, u"Projects"_s, u"goal"_s, {}};
        auto edits = store::EntityDefinitions(workspace.store()).add(project);
        if (!edits)
            qFatal("%s", qUtf8Printable(toText(edits.error())));
        workspace.commit(u"Define"_s, std::move(*edits));
    }
    EntityKind kind() const
    {
        const Entity *entity = workspace.schema().findWithRemoved(u"x_project");
        return entity ? entity->kind : EntityKind{};
    }

    test::TestStore store;
    items::Workspace workspace;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{workspace, *preferences};
};

QStringList placesIn(const MainWindow &window)
{
    QStringList places;
    for (const QListView *list : window.findChild<Sidebar *>()->findChildren<QListView *>()) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            places += list->model()->index(row, 0).data().toString();
    }
    return places;
}

} // namespace

class tst_CustomEntitiesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void I8_definesARecordTypeAndTakesItBack()
    {
        EntityDesk desk;
        EntitiesSettingsPage page(desk.context);
        page.show();
        auto *table = page.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 0);
        desk.button(page, u"New record type"_s)->click();
        auto *dialog = page.findChild<EntityDialog *>();
        QVERIFY(dialog);
        QVERIFY(!desk.button(*dialog, u"Add record type"_s)->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"Project"_s);
        desk.button(*dialog, u"Add record type"_s)->click();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 3)->text(), projectPage);
        QCOMPARE(desk.workspace.undoLabel(), u"Added the record type Project"_s);
        table->selectRow(0);
        desk.button(page, u"Remove"_s)->click();
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 0)->text().contains(u"removed"_s));
        QVERIFY(!desk.button(page, u"Remove"_s)->isEnabled());
        table->selectRow(0);
        desk.button(page, u"Restore"_s)->click();
        QVERIFY(desk.workspace.schema().find(projectPage));
        desk.workspace.undo();
        QVERIFY(!desk.workspace.schema().find(projectPage));
    }

    void I9_saysWhyANameIsRefused()
    {
        EntityDesk desk;
        EntitiesSettingsPage page(desk.context);
        page.show();
        desk.button(page, u"New record type"_s)->click();
        auto *dialog = page.findChild<EntityDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"Company"_s);
        desk.button(*dialog, u"Add record type"_s)->click();
        QCOMPARE(page.findChild<QTableWidget *>()->rowCount(), 0);
        QVERIFY(page.findChild<Banner *>()->isVisibleTo(&page));
    }

    void theWindowGetsItsPlaceAndLosesItAgain()
    {
        EntityDesk desk;
        MainWindow window(desk.context);
        window.show();
        QVERIFY(!placesIn(window).contains(u"Projects"_s));
        desk.define();
        QVERIFY(placesIn(window).contains(u"Projects"_s));
        QVERIFY(window.actionRegistry().find(u"window.new.x_project"_s)->isEnabled());
        const RecordId id = desk.workspace.store()
                                .commit({u"Create"_s, Origin::user(),
                                    {Edit::create(desk.kind(), {}, {{u"name"_s, u"Crane"_s}})}, {}})
                                ->ids.front();
        QVERIFY(window.go(Target::to(desk.kind(), id)));
        QCOMPARE(window.pages().currentKey(), u"customer"_s);
        QCOMPARE(window.pages().currentPage()->title(), u"Crane"_s);
        QVERIFY(window.go({.page = projectPage}));
        QVERIFY(qobject_cast<ListPage *>(window.pages().currentPage()));
        desk.workspace.undo(); // the definition: what was committed past the workspace is not on its stack
        QVERIFY(!placesIn(window).contains(u"Projects"_s));
        QVERIFY(!window.actionRegistry().find(u"window.new.x_project"_s)->isEnabled());
        QVERIFY(window.pages().currentKey() != projectPage);
        QVERIFY(!window.go({.page = projectPage}));
        desk.workspace.redo();
        QVERIFY(window.go({.page = projectPage}));
    }

    void aViewOfARemovedTypeIsNoPlace()
    {
        EntityDesk desk;
        desk.define();
        QVERIFY(desk.workspace.store().commit({u"Save"_s, Origin::user(),
            {Edit::create(EntityKind::View, {}, {{u"name"_s, u"Big ones"_s}, {u"place"_s, projectPage}})}, {}}));
        MainWindow window(desk.context);
        window.show();
        QTRY_VERIFY(placesIn(window).contains(u"Big ones"_s));
        desk.workspace.undo();
        QVERIFY(!desk.workspace.schema().find(projectPage));
        QVERIFY(!placesIn(window).contains(u"Big ones"_s));
        QTest::qWait(0); // the views are read once more
        QVERIFY(!placesIn(window).contains(u"Big ones"_s));
        desk.workspace.redo();
        QTRY_VERIFY(placesIn(window).contains(u"Big ones"_s));
    }

    void aListOnScreenStaysWhenItsTypeIsRenamed()
    {
        EntityDesk desk;
        desk.define();
        MainWindow window(desk.context);
        window.show();
        QVERIFY(window.go({.page = projectPage}));
        const QPointer<Page> list = window.pages().currentPage();
        auto edits = store::EntityDefinitions(desk.workspace.store())
                         .change({projectPage, u"Venture"_s, u"Ventures"_s, u"goal"_s, {}});
        QVERIFY(edits);
        desk.workspace.commit(u"Rename"_s, std::move(*edits));
        QVERIFY(placesIn(window).contains(u"Ventures"_s));
        QCOMPARE(window.pages().currentPage(), list.data()); // with what is typed there
        QVERIFY(window.go({.page = u"settings"_s}));
        QVERIFY(window.go({.page = projectPage}));
        QVERIFY(window.pages().currentPage() != list.data());
        QCOMPARE(window.pages().currentPage()->title(), u"Ventures"_s);
    }

    void aRunningTaskKeepsTheListOfARemovedType()
    {
        EntityDesk desk;
        desk.define();
        MainWindow window(desk.context);
        window.show();
        QVERIFY(window.go({.page = projectPage}));
        const QPointer<Page> list = window.pages().currentPage();
        {
            const auto task = desk.workspace.tasks().begin(u"Export"_s);
            desk.workspace.undo();
            QVERIFY(!desk.workspace.schema().find(projectPage));
            QCOMPARE(window.pages().currentPage(), list.data());
        }
        QTRY_VERIFY(window.pages().currentKey() != projectPage);
        QVERIFY(!placesIn(window).contains(u"Projects"_s));
    }

    void theCommandFollowsTheNameOfOneRecord()
    {
        EntityDesk desk;
        desk.define();
        MainWindow window(desk.context);
        const QAction *create = window.actionRegistry().find(u"window.new.x_project"_s);
        QVERIFY(create->text().contains(u"project"_s));
        auto edits = store::EntityDefinitions(desk.workspace.store())
                         .change({projectPage, u"Venture"_s, u"Projects"_s, u"goal"_s, {}});
        QVERIFY(edits);
        desk.workspace.commit(u"Rename"_s, std::move(*edits));
        QVERIFY(create->text().contains(u"venture"_s));
    }

    void aWindowThatOpensLaterHasItToo()
    {
        EntityDesk desk;
        desk.define();
        MainWindow window(desk.context);
        QVERIFY(placesIn(window).contains(u"Projects"_s));
        QVERIFY(window.actionRegistry().find(u"window.go.x_project"_s));
    }

    void itsListAndFormComeFromTheRegistry()
    {
        EntityDesk desk;
        desk.define();
        QVERIFY(
            desk.workspace.store().addCustomField(desk.kind(), {{}, u"Budget"_s, FieldType::Money, {}, {}, {}, {}}));
        ListPage page(desk.context, desk.kind());
        page.resize(1200, 800);
        page.show();
        page.activate();
        QTRY_VERIFY(page.model().isComplete());
        QCOMPARE(page.title(), u"Projects"_s);
        const auto made = desk.workspace.store().commit(
            {u"Create"_s, Origin::user(), {Edit::create(desk.kind(), {}, {{u"name"_s, u"Crane"_s}})}, {}});
        QVERIFY(made);
        page.panel().edit(made->ids.front());
        const auto *form = page.panel().findChild<RecordForm *>();
        QVERIFY(form);
        QVERIFY(form->editorOf(u"name"_s));
        QVERIFY(form->editorOf(u"x_budget"_s));
        QVERIFY(!form->editorOf(u"external_id"_s));
    }

    void theImportOffersIt()
    {
        EntityDesk desk;
        desk.define();
        ImportSession session(desk.workspace);
        const FileStep step(desk.context, session);
        QVERIFY(step.findChild<QComboBox *>()->findData(static_cast<int>(desk.kind())) >= 0);
    }

    void theSettingsLeadFromATypeToItsFields()
    {
        EntityDesk desk;
        desk.define();
        SettingsPage settings(desk.context);
        settings.resize(1180, 860);
        settings.open({.part = u"entities"_s});
        settings.show();
        settings.findChild<EntitiesSettingsPage *>()->findChild<QTableWidget *>()->selectRow(0);
        desk.button(settings, u"Fields"_s)->click();
        QCOMPARE(settings.current().part, u"fields"_s);
    }
};

SATCHEL_GUI_TEST(tst_CustomEntitiesPage)
#include "tst_CustomEntitiesPage.moc"
