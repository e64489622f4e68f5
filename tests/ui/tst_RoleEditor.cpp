// SPDX-License-Identifier: GPL-3.0-or-later
// Roles of a team as an administrator makes and changes them.
#include "tests/ui/TeamDesk.h"
#include "ui/common/SegmentedControl.h"
#include "ui/settings/RightsTable.h"
#include "ui/settings/RoleEditor.h"

#include <QCheckBox>
#include <QMenu>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

enum Role { Administrator, Lead, Rep, Service };

struct RoleDesk : TeamDesk
{
    RoleEditor *editor = show(new RoleEditor(context));

    RoleDesk() { editor->setTeam(overview()); }
    SegmentedControl *roles() const { return editor->findChild<SegmentedControl *>(); }
    void answer(const QString &text, const QString &verb)
    {
        dialog()->findChild<QLineEdit *>()->setText(text);
        button(verb, dialog())->click();
    }
    /// What the menu of the chosen role offers.
    QList<QAction *> menu()
    {
        iconButton(Icon::More)->click();
        return editor->findChild<QMenu *>()->actions();
    }
    QLineEdit *discount() const { return editor->findChild<QLineEdit *>(); }
    void type(const QString &text)
    {
        discount()->setText(text);
        Q_EMIT discount()->editingFinished();
    }
    QCheckBox *check(const QString &text) const
    {
        for (auto *check : editor->findChildren<QCheckBox *>()) {
            if (check->text() == text)
                return check;
        }
        return nullptr;
    }
};

} // namespace

class tst_RoleEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewRoleHasTheRightsOfTheOneThatIsCopied()
    {
        RoleDesk desk;
        QCOMPARE(desk.roles()->currentIndex(), Rep); // with the least rights of those that every team has
        desk.iconButton(Icon::Copy)->click();
        QCOMPARE(desk.dialog()->findChild<QLineEdit *>()->text(), u"Copy of Sales"_s);
        desk.answer(u"Vertrieb Süd"_s, u"Create role"_s);
        QCOMPARE(desk.team.calls.last(),
            u"role vertrieb_sud \"Vertrieb Süd\" like rep, discount any, connects 1, approves 1"_s);
        store::TeamOverview after = desk.overview();
        after.roles.push_back({u"vertrieb_sud"_s, u"Vertrieb Süd"_s, false, {}});
        desk.editor->setTeam(after);
        QCOMPARE(desk.roles()->tabText(desk.roles()->currentIndex()), u"Vertrieb Süd"_s);
    }

    void theNameAtTheServerIsUniqueAndInAscii()
    {
        const std::vector<store::TeamRole> known{{u"rep"_s, {}, false, {}}, {u"sales_emea"_s, {}, false, {}}};
        QCOMPARE(roleNameFor(u"Sales (EMEA)"_s, known), u"sales_emea_2"_s);
        QCOMPARE(roleNameFor(u"2nd level"_s, known), u"nd_level"_s);
        QCOMPARE(roleNameFor(u"営業"_s, known), u"role"_s);
        QCOMPARE(roleNameFor(QString(80, u'x'), known).size(), 31);
        QCOMPARE(roleNameFor(u"REP"_s, known), u"rep_2"_s);
    }

    void onlyRolesOfOnesOwnAreRenamedAndRemoved()
    {
        RoleDesk desk;
        for (const Role role : {Administrator, Lead, Rep}) {
            desk.roles()->setCurrentIndex(role);
            QVERIFY(!desk.iconButton(Icon::More)->isEnabled());
        }
        QVERIFY(desk.iconButton(Icon::Copy)->isEnabled());
        desk.roles()->setCurrentIndex(Administrator);
        QVERIFY(!desk.iconButton(Icon::Copy)->isEnabled()); // their rights cannot be narrowed
        desk.roles()->setCurrentIndex(Service);
        desk.menu().front()->trigger();
        desk.answer(u"Support"_s, u"Rename"_s);
        QCOMPARE(desk.team.calls.last(), u"role service \"Support\" like , discount any, connects 1, approves 1"_s);
    }

    void aRoleIsRemovedAfterAQuestion()
    {
        RoleDesk desk;
        desk.roles()->setCurrentIndex(Service);
        desk.menu().back()->trigger();
        QVERIFY(desk.team.calls.isEmpty());
        desk.button(u"Remove role"_s, desk.dialog())->click();
        QCOMPARE(desk.team.calls.last(), u"remove role service"_s);
    }

    void aRoleThatSomebodyHasIsNotRemoved()
    {
        RoleDesk desk;
        store::TeamOverview team = desk.overview();
        team.people[1].role = u"service"_s;
        desk.editor->setTeam(team);
        desk.roles()->setCurrentIndex(Service);
        const QAction *remove = desk.menu().back();
        QVERIFY(!remove->isEnabled());
        QVERIFY2(remove->text().contains(u"1"), qPrintable(remove->text()));
    }

    void aRoleSaysWhatItHasToAskFor()
    {
        RoleDesk desk;
        QVERIFY(desk.discount()->text().isEmpty());
        desk.type(u"7.5 %"_s);
        QCOMPARE(desk.team.calls.last(), u"role rep \"Sales\" like , discount 7.5, connects 1, approves 1"_s);
        store::TeamOverview after = desk.overview();
        after.roles[Rep].discountLimit = *Decimal::fromString(u"7.5");
        after.roles[Rep].approves = false;
        desk.editor->setTeam(after);
        QCOMPARE(desk.discount()->text(), u"7.5"_s);
        QVERIFY(!desk.check(u"May approve requests"_s)->isChecked());
        desk.check(u"Connecting another CRM needs approval"_s)->click();
        QCOMPARE(desk.team.calls.last(), u"role rep \"Sales\" like , discount 7.5, connects 0, approves 0"_s);
        desk.type({});
        QVERIFY2(desk.team.calls.last().contains(u"discount any"), qPrintable(desk.team.calls.last()));
    }

    void aDiscountIsAPercentageOrNothing()
    {
        RoleDesk desk;
        for (const QString &text : {u"120"_s, u"-1"_s, u"much"_s}) {
            desk.type(text);
            QVERIFY(desk.team.calls.isEmpty());
            QCOMPARE(desk.discount()->accessibleDescription(), u"Enter a percentage between 0 and 100, or nothing."_s);
        }
        desk.type(u"0"_s);
        QCOMPARE(desk.team.calls.size(), 1);
        desk.editor->showRole(); // the server refused it
        QVERIFY(desk.discount()->text().isEmpty());
        desk.type({}); // nothing has changed
        QCOMPARE(desk.team.calls.size(), 1);
    }

    void exportingIsYesOrNo()
    {
        RoleDesk desk;
        auto *rights = desk.editor->findChild<RightsTable *>();
        const int exports = rights->columnCount() - 1;
        QSignalSpy changed(rights, &RightsTable::rightsChanged);
        rights->setCurrentCell(0, exports);
        QCOMPARE(rights->item(0, exports)->text(), u"Yes"_s);
        QTest::keyClick(rights, Qt::Key_Space);
        QCOMPARE(rights->item(0, exports)->text(), u"No"_s);
        QVERIFY(!changed.front().at(1).value<EntityRights>().exports);
        QTest::keyClick(rights, Qt::Key_Space);
        QCOMPARE(rights->item(0, exports)->text(), u"Yes"_s);
    }

    void moreRolesThanHaveRoomAreInABox()
    {
        RoleDesk desk;
        QVERIFY(desk.roles()->isVisible());
        store::TeamOverview team = desk.overview();
        for (int i = 0; i < 12; ++i)
            team.roles.push_back({u"region_%1"_s.arg(i), u"Region number %1"_s.arg(i), false, {}});
        desk.editor->setTeam(team);
        QVERIFY(!desk.roles()->isVisible());
        QComboBox *box = TeamDesk::box(u"Role"_s, desk.editor);
        QVERIFY(box->isVisible());
        box->setCurrentIndex(box->findData(u"region_3"_s));
        desk.type(u"5"_s);
        QVERIFY2(desk.team.calls.last().startsWith(u"role region_3"), qPrintable(desk.team.calls.last()));
    }
};

SATCHEL_GUI_TEST(tst_RoleEditor)
#include "tst_RoleEditor.moc"
