// SPDX-License-Identifier: GPL-3.0-or-later
// Commenting on a record and following it, by the keyboard.
#include "AccessibilityChecks.h"
#include "CustomerStore.h"
#include "items/Follows.h"
#include "tests/support/TestProgram.h"
#include "ui/comments/CommentsPanel.h"
#include "ui/comments/TeamButtons.h"
#include "ui/common/Button.h"
#include "ui/common/MentionEdit.h"
#include "ui/common/SatchelStyle.h"
#include "ui/customer/CustomerPage.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct Desk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    RecordId jonas = customer.make(EntityKind::User, {{u"name"_s, u"Jonas Brecht"_s}});
    RecordId his = customer.make(
        EntityKind::Comment, {{u"body"_s, u"Who calls them?"_s}, {u"deal"_s, customer.probes}, {u"author"_s, jonas}});
    items::Workspace &workspace = customer.workspace();
    QWidget window;
    QPointer<CommentsPanel> panel;

    Desk()
    {
        window.resize(1280, 800);
        window.show();
        open();
    }
    ~Desk() { delete panel; }
    PageContext context() { return {workspace, *preferences}; }
    void open()
    {
        delete panel;
        panel = openComments(context(), {EntityKind::Deal, customer.probes}, u"Autoclave probes"_s, &window);
        QVERIFY(QTest::qWaitForWindowExposed(panel));
    }
    MentionEdit &text() { return *panel->findChild<MentionEdit *>(); }
    QListView &list() { return *panel->findChild<QListView *>(); }
    items::CommentsModel &model() { return panel->model(); }
    void send() { QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier); }
    QStringList texts()
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all.append((model().item(row).isReply ? u"> "_s : QString()) + model().item(row).text);
        return all;
    }
};

} // namespace

class tst_Comments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new SatchelStyle(Theme::make({.platformFont = QFont(u"Inter"_s, 10)})));
    }

    void ctrlEnterSendsAndUndoTakesItBack()
    {
        Desk desk;
        QCOMPARE(desk.texts(), QStringList{u"Who calls them?"_s});
        desk.send(); // nothing is typed
        QTest::keyClicks(&desk.text(), u"I do"_s);
        desk.send();
        QTRY_COMPARE(desk.texts(), (QStringList{u"Who calls them?"_s, u"I do"_s}));
        QVERIFY(desk.model().item(1).isMine);
        QCOMPARE(desk.text().text(), QString());
        desk.workspace.undo();
        QTRY_COMPARE(desk.texts().size(), 1);
    }

    void anAtSignOffersThePeopleOfTheTeamFirst()
    {
        Desk desk;
        QTest::keyClicks(&desk.text(), u"@jon"_s);
        QVERIFY(desk.text().isOffering());
        QTest::keyClick(&desk.text(), Qt::Key_Return);
        desk.send();
        QTRY_COMPARE(desk.model().rowCount(), 2);
        const auto mentions = mentionsIn(desk.model().item(1).text);
        QCOMPARE(mentions.size(), 1U);
        QCOMPARE(mentions[0].entity, u"user"_s);
        QCOMPARE(mentions[0].id, desk.jonas);
    }

    void rRepliesBelowTheComment()
    {
        Desk desk;
        desk.list().setFocus();
        QTest::keyClick(&desk.list(), Qt::Key_R);
        QTest::keyClicks(&desk.text(), u"Me"_s);
        desk.send();
        QTRY_COMPARE(desk.texts(), (QStringList{u"Who calls them?"_s, u"> Me"_s}));
        QTest::keyClicks(&desk.text(), u"Other matter"_s); // a thread of its own again
        desk.send();
        QTRY_COMPARE(desk.texts(), (QStringList{u"Who calls them?"_s, u"> Me"_s, u"Other matter"_s}));
    }

    void onlyOnesOwnCommentsAreEditedAndDeleted()
    {
        Desk desk;
        desk.panel->edit(0);
        QCOMPARE(desk.text().text(), QString());
        desk.panel->remove(0);
        QCOMPARE(CommentDelegate::actsOf(desk.model().item(0)).size(), 1U);
        QTest::keyClicks(&desk.text(), u"Mine"_s);
        desk.send();
        QTRY_COMPARE(desk.model().rowCount(), 2);
        desk.list().setCurrentIndex(desk.model().index(1));
        QTest::keyClick(&desk.list(), Qt::Key_E);
        QCOMPARE(desk.text().text(), u"Mine"_s);
        desk.text().setText(u"Mine, better"_s);
        desk.send();
        QTRY_COMPARE(desk.texts(), (QStringList{u"Who calls them?"_s, u"Mine, better"_s}));
        desk.list().setCurrentIndex(desk.model().index(1));
        QTest::keyClick(&desk.list(), Qt::Key_Delete);
        QTRY_COMPARE(desk.texts(), QStringList{u"Who calls them?"_s});
    }

    void whatWasTypedIsThereAgainWithWhatItAnswers()
    {
        Desk desk;
        desk.panel->reply(0);
        QTest::keyClicks(&desk.text(), u"Perhaps"_s);
        desk.panel->close();
        desk.open();
        QCOMPARE(desk.text().text(), u"Perhaps"_s);
        desk.send();
        QTRY_COMPARE(desk.texts(), (QStringList{u"Who calls them?"_s, u"> Perhaps"_s}));
        desk.panel->close();
        desk.open();
        QCOMPARE(desk.text().text(), QString());
    }

    void aScreenReaderSaysWhoWhenAndWhat()
    {
        Desk desk;
        const QString spoken = desk.model().index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Jonas Brecht"_s) && spoken.contains(u"Who calls them?"_s), qPrintable(spoken));
        QVERIFY(!desk.panel->accessibleName().isEmpty());
        QVERIFY(!desk.text().accessibleName().isEmpty());
        QVERIFY(!desk.list().accessibleName().isEmpty());
    }

    void theHeadOfARecordSaysHowManyAndFollows()
    {
        Desk desk;
        const Subject deal{EntityKind::Deal, desk.customer.probes};
        TeamButtons buttons(desk.context());
        buttons.setRecord(deal, u"Autoclave probes"_s);
        const auto all = buttons.findChildren<Button *>();
        QCOMPARE(all.size(), 2);
        QVERIFY(std::ranges::any_of(all, [](const Button *button) { return button->text() == u"1"_s; }));
        QVERIFY(!buttons.isFollowed());
        buttons.toggleFollowed();
        QTRY_VERIFY(buttons.isFollowed());
        QVERIFY(*items::isFollowed(desk.workspace.store(), deal));
        buttons.toggleFollowed();
        QTRY_VERIFY(!buttons.isFollowed());
    }

    void aTargetOpensTheCommentOnThePage()
    {
        Desk desk;
        delete desk.panel;
        CustomerPage page(desk.context());
        page.resize(1200, 760);
        page.show();
        Target target = Target::to(EntityKind::Deal, desk.customer.probes);
        target.part = replyPart(desk.his);
        page.open(target);
        page.activate();
        QTRY_VERIFY(page.findChild<CommentsPanel *>());
        auto *panel = page.findChild<CommentsPanel *>();
        QTRY_COMPARE(panel->findChild<QListView *>()->currentIndex().row(), 0);
        QTest::keyClicks(panel->findChild<MentionEdit *>(), u"Yes"_s);
        panel->send();
        QTRY_COMPARE(panel->model().rowCount(), 2);
        QVERIFY(panel->model().item(1).isReply);
    }
};

SATCHEL_GUI_TEST(tst_Comments)
#include "tst_Comments.moc"
