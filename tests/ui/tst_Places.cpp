// SPDX-License-Identifier: GPL-3.0-or-later
// Which places the sidebar has: what is used, what a person chose, and "More" with the others.
#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/Preferences.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Sidebar.h"

#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

struct Desk
{
    QStringList shown() const
    {
        QStringList pages;
        for (int row = 0; row < places.rowCount(); ++row) {
            const QModelIndex index = places.index(row);
            if (!index.data(Navigation::IsHeaderRole).toBool())
                pages += index.data().toString();
        }
        return pages;
    }

    QStringList others() const
    {
        QStringList pages;
        for (const Navigation::Other &other : places.others())
            pages += other.text;
        return pages;
    }

    void create(EntityKind entity, const QString &name)
    {
        workspace.commit(name, {Edit::create(entity, {}, {{field::name, name}})});
    }

    test::TestStore store;
    items::Workspace workspace{
        store.release(), [path = store.path(), &clock = store.clock] { return store::Store::open(path, clock, 7); }};
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{workspace, *preferences};
    Navigation places{allPages(), context, false};
};

} // namespace

class tst_Places : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyStoreHasThePlacesOfTheFirstDay()
    {
        Desk desk;
        const QStringList expected{u"Today"_s, u"Pipeline"_s, u"Tasks"_s, u"Calendar"_s, u"Contacts"_s, u"Companies"_s,
            u"Deals"_s, u"Reports"_s, u"More"_s};
        QCOMPARE(desk.shown(), expected);
        QVERIFY(desk.others().contains(u"Leads"_s));
        QVERIFY(desk.others().contains(u"Inbox"_s));
        QVERIFY(desk.others().contains(u"Sequences"_s));
    }

    void aPlaceComesWithItsFirstRecord()
    {
        Desk desk;
        QTRY_VERIFY(!desk.shown().isEmpty());
        desk.create(EntityKind::Product, u"Probe"_s);
        QTRY_VERIFY(desk.shown().contains(u"Products"_s));
        QVERIFY(!desk.others().contains(u"Products"_s));
        Navigation again(allPages(), desk.context, false);
        QVERIFY(again.rowFor({.page = u"products"_s}) >= 0); // at once at the next start, before anything is read
        QVERIFY(!again.index(again.rowFor({.page = u"products"_s})).data(Navigation::IsMoreRole).toBool());
    }

    void whatAPersonChoseStays()
    {
        Desk desk;
        desk.places.setShown(page::leads, true);
        QVERIFY(desk.shown().contains(u"Leads"_s));
        desk.places.setShown(u"companies"_s, false);
        QVERIFY(!desk.shown().contains(u"Companies"_s));
        QVERIFY(desk.others().contains(u"Companies"_s));
        desk.create(EntityKind::Company, u"Nordlicht"_s);
        Navigation again(allPages(), desk.context, false);
        QVERIFY(again.index(again.rowFor({.page = u"companies"_s})).data(Navigation::IsMoreRole).toBool());
        QVERIFY(!again.index(again.rowFor({page::leads})).data(Navigation::IsMoreRole).toBool());
    }

    /// Also where the page has nothing to put the keyboard on.
    void thePaletteHasTheKeyboardOverEachPageOfAnEmptyStore()
    {
        Desk desk;
        const Appearance appearance(*desk.preferences);
        MainWindow window(desk.context);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const PageEntry &entry : window.pages().table()) {
            window.go({entry.key});
            QCoreApplication::processEvents();
            window.findChild<QAction *>(u"window.palette"_s)->trigger();
            QPointer<CommandPalette> palette = window.findChild<CommandPalette *>();
            QVERIFY2(palette, qPrintable(entry.key));
            QCoreApplication::processEvents(); // where the page would take the keyboard back
            QVERIFY2(palette->isAncestorOf(QApplication::focusWidget()), qPrintable(entry.key));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY2(!palette, qPrintable(entry.key));
        }
    }

    void withoutOthersThereIsNoMore()
    {
        Desk desk;
        for (const Navigation::Other &other : desk.places.others())
            desk.places.setShown(other.target.page, true);
        QVERIFY(!desk.shown().contains(u"More"_s));
    }

    void moreLeadsToTheOthersAndShowsThem()
    {
        Desk desk;
        Sidebar sidebar(allPages(), desk.context);
        sidebar.resize(216, 800);
        sidebar.show();
        auto *list = sidebar.findChild<QListView *>();
        const auto row = [list](const QString &text) {
            for (int at = 0; at < list->model()->rowCount(); ++at) {
                if (list->model()->index(at, 0).data().toString() == text)
                    return list->model()->index(at, 0);
            }
            return QModelIndex();
        };
        QSignalSpy chosen(&sidebar, &Sidebar::chosen);
        Q_EMIT list->clicked(row(u"More"_s));
        QVERIFY(chosen.isEmpty());
        auto *menu = list->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), u"Inbox"_s);
        menu->actions().first()->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Target>().page, page::inbox);
        QMenu *shown = menu->actions().last()->menu();
        QVERIFY(shown);
        for (QAction *action : shown->actions()) {
            if (action->text() == u"Leads"_s)
                action->trigger();
        }
        QVERIFY(row(u"Leads"_s).isValid());
    }

    void aPageThatIsNotShownMarksMore()
    {
        Desk desk;
        const int row = desk.places.rowFor({page::leads});
        QVERIFY(row >= 0);
        QVERIFY(desk.places.index(row).data(Navigation::IsMoreRole).toBool());
    }

    /// What a hand knows stays where it is: no place moves another one of its group when it appears.
    void aPlaceThatComesLaterIsTheLastOfItsGroup()
    {
        Desk desk;
        QTRY_VERIFY(!desk.preferences->value(u"places/order"_s).toStringList().isEmpty());
        desk.create(EntityKind::Product, u"Probe"_s);
        QTRY_VERIFY(desk.shown().contains(u"Products"_s));
        desk.places.setShown(page::leads, true);
        desk.places.setShown(page::inbox, true);
        const QStringList expected{u"Today"_s, u"Pipeline"_s, u"Tasks"_s, u"Calendar"_s, u"Inbox"_s, u"Contacts"_s,
            u"Companies"_s, u"Deals"_s, u"Reports"_s, u"Products"_s, u"Leads"_s, u"More"_s};
        QCOMPARE(desk.shown(), expected);
        Navigation again(allPages(), desk.context, false); // and at the next start
        QCOMPARE(again.rowFor({page::leads}), desk.places.rowFor({page::leads}));
        QVERIFY(again.rowFor({page::leads}) > again.rowFor({.page = u"products"_s}));
    }

    void aPlaceThatIsShownAgainIsWhereItWas()
    {
        Desk desk;
        QTRY_VERIFY(!desk.preferences->value(u"places/order"_s).toStringList().isEmpty());
        const QStringList before = desk.shown();
        desk.places.setShown(u"companies"_s, false);
        desk.places.setShown(u"companies"_s, true);
        QCOMPARE(desk.shown(), before);
    }

    /// The first picture of a store that is full is in the order of the table.
    void aFullStoreBeginsInTheOrderOfTheTable()
    {
        Desk desk;
        desk.workspace.commit(u"Fill"_s,
            {Edit::create(EntityKind::Product, {}, {{field::name, u"Probe"_s}}),
                Edit::create(EntityKind::Lead, {}, {{field::last_name, u"Aalto"_s}})});
        const auto untouched = Preferences::transient();
        Navigation places(allPages(), {desk.workspace, *untouched}, false);
        QTRY_VERIFY(!places.index(places.rowFor({page::leads})).data(Navigation::IsMoreRole).toBool());
        QVERIFY(places.rowFor({page::leads}) < places.rowFor({.page = u"products"_s}));
        QVERIFY(places.rowFor({.page = u"products"_s}) < places.rowFor({page::reports}));
    }
};

SATCHEL_GUI_TEST(tst_Places)
#include "tst_Places.moc"
