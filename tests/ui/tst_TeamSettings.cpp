// SPDX-License-Identifier: GPL-3.0-or-later
// The team as an administrator sees and changes it in the settings.
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/SegmentedControl.h"
#include "ui/settings/RightsTable.h"
#include "ui/settings/TeamSettingsPage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

/// A hub that writes down what it was asked.
class FakeTeam final : public store::TeamControl
{
public:
    void read() override { calls.append(u"read"_s); }
    void setPerson(const QString &login, RecordId, const QString &role, const QString &password) override
    {
        calls.append(u"set %1 %2 %3"_s.arg(login, role, password));
    }
    void revoke(const QString &login) override { calls.append(u"revoke "_s + login); }
    void setRights(const QString &role, EntityKind entity, const EntityRights &rights) override
    {
        calls.append(u"right %1 %2 %3 %4"_s.arg(role)
                         .arg(static_cast<int>(entity))
                         .arg(nameOf(rights.sees), nameOf(rights.edits)));
    }
    void removeDesk(RecordId) override { calls.append(u"remove"_s); }

    QStringList calls;
};

struct Desk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    FakeTeam team;
    PageContext context{workspace, *preferences, &control, nullptr, nullptr, nullptr, nullptr, &team};
    RecordId mara = create(
        EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}, {u"email"_s, u"mara@fjellstad.example"_s}});
    RecordId jonas = create(
        EntityKind::User, {{u"name"_s, u"Jonas Brecht"_s}, {u"email"_s, u"jonas.brecht@fjellstad.example"_s}});
    QWidget window;
    TeamSettingsPage *page = new TeamSettingsPage(context, &window);

    Desk()
    {
        window.resize(1100, 800);
        window.show();
    }
    void answer()
    {
        store::TeamOverview overview;
        overview.people = {{u"mara"_s, mara, u"administrator"_s, true}};
        overview.desks = {{RecordId::fromString(u"01890000-0000-7000-8000-000000000001"), u"mara"_s, u"Laptop"_s,
                              workspace.clock().now(), 0},
            {RecordId::fromString(u"01890000-0000-7000-8000-000000000002"), u"mara"_s, u"Old desktop"_s,
                workspace.clock().now(), 14}};
        overview.roles = {{u"administrator"_s, u"Administrator"_s, true, {}}, {u"rep"_s, u"Sales"_s, false, {}}};
        for (store::TeamRole &role : overview.roles) {
            for (const auto &entity : workspace.schema().entities())
                role.rights[entity->kind] = {};
        }
        Q_EMIT team.overviewRead(overview);
    }
    QTableWidget *table(const QString &name) const
    {
        for (auto *table : page->findChildren<QTableWidget *>()) {
            if (table->accessibleName() == name)
                return table;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text, const QWidget *inside = nullptr) const
    {
        for (auto *button : (inside ? inside : page)->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    }
};

} // namespace

class tst_TeamSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleRolesAndComputersAreShown()
    {
        Desk desk;
        QCOMPARE(desk.team.calls, QStringList(u"read"_s));
        QVERIFY(!desk.button(u"Give access…"_s)->isEnabled());
        desk.answer();
        QVERIFY(desk.says(u"1 of 2 computers have read everything."_s));
        QCOMPARE(desk.table(u"People with access"_s)->item(0, 0)->text(), u"Mara Lindqvist"_s);
        QCOMPARE(desk.table(u"People with access"_s)->item(0, 2)->text(), u"Administrator"_s);
        QCOMPARE(desk.table(u"Computers"_s)->item(1, 3)->text(), u"14"_s);
        QVERIFY(desk.button(u"Give access…"_s)->isEnabled());
    }

    void aStoreOfNoTeamSaysSo()
    {
        Desk desk;
        Q_EMIT desk.team.failed(Error{Error::Kind::NotFound, u"no hub"_s, {}});
        QVERIFY(desk.says(u"This store belongs to no team."_s));
        QVERIFY(!desk.table(u"Rights of the role"_s)->isVisible()); // there is nothing to see
    }

    void whoIsNoAdministratorIsTold()
    {
        Desk desk;
        Q_EMIT desk.team.failed(Error{Error::Kind::Refused, u"only an administrator may do this"_s, {}});
        QVERIFY(desk.says(u"Only an administrator of the team sees and changes this."_s));
    }

    void spaceGoesToTheNextScopeAndZeroTakesTheRightAway()
    {
        Desk desk;
        desk.answer();
        auto *rights = static_cast<RightsTable *>(desk.table(u"Rights of the role"_s));
        rights->setCurrentCell(0, 1); // contacts, see
        QTest::keyClick(rights, Qt::Key_Space);
        QTest::keyClick(rights, Qt::Key_0);
        rights->setCurrentCell(0, 3); // edit
        QTest::keyClick(rights, Qt::Key_Space);
        QCOMPARE(desk.team.calls.mid(1),
            (QStringList{u"right rep 1 team all"_s, u"right rep 1 none all"_s, u"right rep 1 none team"_s}));
        QCOMPARE(rights->item(0, 1)->text(), u"None"_s);
        // What the hub did not take is as it was.
        Q_EMIT desk.team.failed(Error{Error::Kind::Offline, u"gone"_s, {}});
        QCOMPARE(rights->item(0, 1)->text(), u"All"_s);
    }

    void whatAdministratorsMayIsNotChanged()
    {
        Desk desk;
        desk.answer();
        desk.page->findChild<SegmentedControl *>()->setCurrentIndex(0);
        auto *rights = desk.table(u"Rights of the role"_s);
        rights->setCurrentCell(0, 1);
        QTest::keyClick(rights, Qt::Key_Space);
        QCOMPARE(desk.team.calls.size(), 1);
    }

    void aPersonGetsAccessWithAPassword()
    {
        Desk desk;
        desk.answer();
        desk.button(u"Give access…"_s)->click();
        auto *dialog = desk.window.findChild<Dialog *>();
        QVERIFY(dialog);
        QPushButton *give = desk.button(u"Give access"_s, dialog);
        QVERIFY(!give->isEnabled()); // without a password
        const auto lines = dialog->findChildren<QLineEdit *>();
        const auto password = std::ranges::find(lines, QLineEdit::Password, &QLineEdit::echoMode);
        QVERIFY(password != lines.end());
        (*password)->setText(u"correct horse"_s);
        QVERIFY(give->isEnabled());
        give->click();
        QCOMPARE(desk.team.calls.last(), u"set jonas.brecht rep correct horse"_s);
    }

    void accessIsRevokedAfterAQuestion()
    {
        Desk desk;
        desk.answer();
        desk.table(u"People with access"_s)->selectRow(0);
        desk.button(u"Revoke…"_s)->click();
        auto *dialog = desk.window.findChild<Dialog *>();
        QVERIFY(dialog);
        QCOMPARE(desk.team.calls.size(), 1);
        desk.button(u"Revoke access"_s, dialog)->click();
        QCOMPARE(desk.team.calls.last(), u"revoke mara"_s);
    }

    void aComputerIsRemovedAfterAQuestion()
    {
        Desk desk;
        desk.answer();
        desk.table(u"Computers"_s)->selectRow(1);
        QTRY_VERIFY(desk.button(u"Remove…"_s)->isEnabled());
        desk.button(u"Remove…"_s)->click();
        desk.button(u"Remove computer"_s, desk.window.findChild<Dialog *>())->click();
        QCOMPARE(desk.team.calls.last(), u"remove"_s);
    }
};

SATCHEL_GUI_TEST(tst_TeamSettings)
#include "tst_TeamSettings.moc"
