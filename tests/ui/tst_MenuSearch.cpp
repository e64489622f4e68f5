// SPDX-License-Identifier: GPL-3.0-or-later
// A long menu is searched by typing, and no key of it falls to what is behind.
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"

#include <QMenu>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel::ui;

namespace {

struct Desk
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    QWidget window;
    QMenu menu{&window};
    QStringList chosen;
    int fellThrough = 0;

    explicit Desk(const QStringList &entries)
    {
        for (const QString &entry : entries)
            QObject::connect(menu.addAction(entry), &QAction::triggered, &menu, [this, entry] { chosen += entry; });
        auto *page = new QAction(&window);
        page->setShortcut(Qt::Key_N);
        window.addAction(page);
        QObject::connect(page, &QAction::triggered, &window, [this] { ++fellThrough; });
        window.show();
        menu.popup(window.mapToGlobal(QPoint(10, 10)));
    }
    QString current() const { return menu.activeAction() ? menu.activeAction()->text() : QString(); }
};

const QStringList fields = {u"Account"_s, u"Close date"_s, u"Created at"_s, u"Currency"_s, u"Expected close"_s,
    u"Owner"_s, u"Win probability"_s, u"Won on"_s, u"Größe"_s};

} // namespace

class tst_MenuSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingGoesToTheEntryAndEnterChoosesIt()
    {
        Desk desk(fields);
        QTest::keyClicks(&desk.menu, u"w"_s);
        QCOMPARE(desk.current(), u"Win probability"_s);
        QTest::keyClicks(&desk.menu, u"on"_s);
        QCOMPARE(desk.current(), u"Won on"_s);
        QVERIFY(desk.menu.isVisible());
        QVERIFY(desk.chosen.isEmpty());
        QTest::keyClick(&desk.menu, Qt::Key_Return);
        QCOMPARE(desk.chosen, QStringList{u"Won on"_s});
    }

    /// It is the only entry with this letter, which Qt would choose at once.
    void oneThatIsAloneIsNotChosenBeforeEnter()
    {
        Desk desk(fields);
        QTest::keyClicks(&desk.menu, u"ow"_s);
        QCOMPARE(desk.current(), u"Owner"_s);
        QVERIFY(desk.menu.isVisible());
        QVERIFY(desk.chosen.isEmpty());
    }

    void laterWordsAndTextsWithoutTheirAccentsAreFound()
    {
        Desk desk(fields);
        QTest::keyClicks(&desk.menu, u"date"_s);
        QCOMPARE(desk.current(), u"Close date"_s);
        QTest::keyClick(&desk.menu, Qt::Key_Escape);
        desk.menu.popup({});
        QTest::keyClicks(&desk.menu, u"grosse"_s);
        QCOMPARE(desk.current(), u"Größe"_s);
    }

    void anEntryOfAMenuBelowIsFoundAndTypedOn()
    {
        Desk desk(fields);
        QMenu below(u"More fields"_s);
        for (const QString &entry : {u"Campaign"_s, u"Category"_s, u"Next action"_s})
            QObject::connect(below.addAction(entry), &QAction::triggered, &below, [&, entry] { desk.chosen += entry; });
        desk.menu.addMenu(&below);
        QTest::keyClicks(&desk.menu, u"ca"_s);
        QVERIFY(below.isVisible());
        QCOMPARE(below.activeAction()->text(), u"Campaign"_s);
        QTest::keyClicks(&below, u"te"_s); // which has the keyboard now
        QCOMPARE(below.activeAction()->text(), u"Category"_s);
        QTest::keyClick(&below, Qt::Key_Return);
        QCOMPARE(desk.chosen, QStringList{u"Category"_s});
    }

    void aSlipLeadsNowhere()
    {
        Desk desk(fields);
        QTest::keyClicks(&desk.menu, u"owqnnn"_s);
        QCOMPARE(desk.current(), u"Owner"_s);
        QCOMPARE(desk.fellThrough, 0);
        QVERIFY(desk.menu.isVisible());
    }

    void aMarkedLetterStillChoosesItsEntry()
    {
        Desk desk({u"&Open"_s, u"Other"_s});
        QTest::keyClicks(&desk.menu, u"o"_s);
        QCOMPARE(desk.chosen, QStringList{u"&Open"_s});
    }
};

SATCHEL_GUI_TEST(tst_MenuSearch)
#include "tst_MenuSearch.moc"
