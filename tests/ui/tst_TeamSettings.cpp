// SPDX-License-Identifier: GPL-3.0-or-later
// The team as an administrator sees and changes it in the settings.
#include "store/hub/HubState.h"
#include "tests/support/FakeTeamControl.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TeamRights.h"
#include "tests/support/TestProgram.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/assignment/ReceiverTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/SegmentedControl.h"
#include "ui/connections/ConnectionCard.h"
#include "ui/settings/FieldRights.h"
#include "ui/settings/PeopleSettingsPage.h"
#include "ui/settings/PersonReachDialog.h"
#include "ui/settings/RefusedChanges.h"
#include "ui/settings/RightsTable.h"
#include "ui/settings/RoleEditor.h"
#include "ui/settings/SharingRules.h"
#include "ui/settings/TeamList.h"
#include "ui/settings/TeamSettingsPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    FakeTeamControl team;
    PageContext context{workspace, *preferences, &control, nullptr, nullptr, nullptr, nullptr, &team};
    RecordId mara = create(
        EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}, {u"email"_s, u"mara@fjellstad.example"_s}});
    RecordId jonas = create(
        EntityKind::User, {{u"name"_s, u"Jonas Brecht"_s}, {u"email"_s, u"jonas.brecht@fjellstad.example"_s}});
    qint64 hub = join(); // the store belongs to one
    QWidget window;
    TeamSettingsPage *page = new TeamSettingsPage(context, &window);

    Desk()
    {
        window.resize(1100, 800);
        window.show();
    }
    qint64 join()
    {
        store::Connection connection;
        connection.name = u"Fjellstad Sales"_s;
        connection.vendor = store::hubVendor;
        const auto added = store::Connections(*reader).add(connection);
        store::HubMembership membership;
        membership.login = u"mara"_s;
        membership.hub = RecordId::fromString(u"01890000-0000-7000-8000-000000000009"_s);
        membership.desk = RecordId::fromString(u"01890000-0000-7000-8000-000000000001"_s);
        membership.connection = added->number;
        if (!store::HubState(*reader).save(membership))
            qFatal("the store cannot join");
        return added->number;
    }
    /// Everything may be done with records of this kind.
    void allow(EntityKind entity)
    {
        Rights rights;
        rights.me = mara;
        rights.entities[entity] = {};
        if (!store::HubState(*reader).setRights(rights))
            qFatal("the rights cannot be written");
    }
    /// A change of the company that the hub has refused.
    store::RefusedSet refuse(RecordId company, const QString &reason)
    {
        allow(EntityKind::Company);
        workspace.commit(u"Edited Acme"_s, {Edit::update(EntityKind::Company, company, {{u"industry"_s, u"Pumps"_s}})},
            [](const auto &done) {
                if (!done)
                    qFatal("%s", qUtf8Printable(toText(done.error())));
            });
        store::HubState state(*reader);
        const store::HubState::Answer answer{*state.newestSet(), 0, reason};
        if (!state.note({&answer, 1}))
            qFatal("it cannot be refused");
        page->findChild<RefusedChanges *>()->read();
        return state.refused()->front();
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
        overview.roles[1].fields[EntityKind::Deal][u"probability"_s] = store::FieldAccess::Hidden;
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
    void theTeamsCardSaysWhoIsThereAndWhatWasNotSent()
    {
        Desk desk;
        ConnectionCard card(desk.context);
        items::ConnectionItem item;
        item.connection = *store::Connections(*desk.reader).get(desk.hub);
        item.connection.lastSuccess = desk.workspace.clock().now();
        item.counts.waiting = 3;
        card.setItem(item, nullptr);
        const auto says = [&card](const QString &text) {
            const auto labels = card.findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisibleTo(&card) && label->text().contains(text); });
        };
        QVERIFY(says(u"3 change(s) wait to be sent"_s));
        QVERIFY(says(u"Nothing was refused"_s));
        QVERIFY(!says(u"does not have"_s));
        // The server took over without a record that was edited here.
        QVERIFY_RESULT(store::HubState(*desk.reader)
                           .noteAbsent({1, EntityKind::Contact, desk.mara, desk.workspace.clock().now()}));
        card.setItem(item, nullptr);
        QVERIFY(says(u"1 of them wait for records that the team's server does not have"_s));
        store::TeamOverview overview;
        overview.people = {{u"mara"_s, desk.mara, u"administrator"_s, true}, {u"jonas"_s, {}, u"rep"_s, true},
            {u"nils"_s, {}, u"rep"_s, false}};
        overview.desks = {{RecordId(), u"mara"_s, u"Office"_s, {}, 0}, {RecordId(), u"jonas"_s, u"Laptop"_s, {}, 7}};
        Q_EMIT desk.team.overviewRead(overview);
        QVERIFY(says(u"2 person(s) with access"_s));
        QVERIFY(says(u"2 computer(s), of which 1 have not read everything"_s));
    }

    /// Somebody invited or joined at another desk: this store has nothing of it, the server has.
    void whoComesBackToThePageSeesWhatOthersDidMeanwhile()
    {
        Desk desk;
        desk.answer();
        const auto before = desk.team.calls.count(u"read"_s);
        desk.page->hide();
        desk.page->setVisible(true);
        QCOMPARE(desk.team.calls.count(u"read"_s), before + 1);
        Q_EMIT desk.workspace.changed({{}, {EntityKind::User}, true}); // a sync brought somebody while it is shown
        QCOMPARE(desk.team.calls.count(u"read"_s), before + 2);
    }

    void whatAPersonSeesIsCounted()
    {
        Desk desk;
        desk.allow(EntityKind::Company);
        desk.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        desk.answer();
        QVERIFY(!desk.button(u"See as…"_s)->isEnabled());
        desk.table(u"People with access"_s)->selectRow(0);
        desk.button(u"See as…"_s)->click();
        auto *dialog = desk.window.findChild<PersonReachDialog *>();
        QVERIFY(dialog);
        auto *counts = dialog->findChild<QTableWidget *>();
        QTRY_VERIFY(counts->rowCount() > 1);
        const auto rows = counts->findItems(u"Companies"_s, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        for (const int column : {1, 2, 3, 4})
            QCOMPARE(counts->item(rows.front()->row(), column)->text(), u"1"_s);
    }

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

    void whoIsNoAdministratorIsTold()
    {
        Desk desk;
        Q_EMIT desk.team.failed(Error{Error::Kind::Refused, u"only an administrator may do this"_s, {}});
        QVERIFY(desk.says(u"Who has access, and what roles may do, is for administrators of the team."_s));
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

    void whatTheServerRefusedIsSaidWithItsReason()
    {
        Desk desk;
        desk.answer();
        Q_EMIT desk.team.failed(Error{Error::Kind::Conflict, u"somebody has the role \"service\""_s, {}});
        QVERIFY(desk.says(u"The team's server refused it: somebody has the role \"service\"."_s));
    }

    void rolesTeamsAndSharingAreForAdministrators()
    {
        Desk desk;
        QVERIFY(!desk.page->findChild<RoleEditor *>()->isVisible());
        desk.answer();
        QVERIFY(desk.page->findChild<RoleEditor *>()->isVisible());
        QVERIFY(desk.page->findChild<TeamList *>()->isVisible());
        QVERIFY(desk.page->findChild<SharingRules *>()->isVisible());
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
        QTRY_VERIFY(desk.button(u"Revoke access"_s, dialog)->isEnabled()); // there is nothing to hand over
        desk.button(u"Revoke access"_s, dialog)->click();
        QCOMPARE(desk.team.calls.last(), u"revoke mara"_s);
    }

    void whoeverIsRevokedHandsTheirWorkOverAsOneUndo()
    {
        Desk desk;
        QVERIFY_RESULT(store::writeRights(desk.reader->database(), allRights(*desk.reader)));
        const RecordId company = desk.create(EntityKind::Company, {{u"name"_s, u"Kestrel"_s}, {u"owner"_s, desk.mara}});
        const RecordId contact = desk.create(
            EntityKind::Contact, {{u"last_name"_s, u"Falk"_s}, {u"owner"_s, desk.mara}, {u"company"_s, company}});
        const auto ownerOf = [&](EntityKind entity, RecordId id) {
            return valueOr<RecordId>(desk.reader->get(entity, id)->value(u"owner"_s));
        };
        desk.answer();
        desk.table(u"People with access"_s)->selectRow(0);
        desk.button(u"Revoke…"_s)->click();
        auto *dialog = desk.window.findChild<AssignDialog *>();
        QVERIFY(dialog);
        const auto tickOf = [&](const QString &text) {
            for (auto *tick : dialog->findChildren<QCheckBox *>()) {
                if (tick->text() == text)
                    return tick;
            }
            return static_cast<QCheckBox *>(nullptr);
        };
        QTRY_VERIFY(tickOf(u"Companies (1)"_s) && tickOf(u"Contacts (1)"_s));
        dialog->receivers().setChosen({desk.jonas});
        dialog->planAgain();
        QTRY_COMPARE(dialog->shownPlan().items.size(), size_t(2));
        QVERIFY(!desk.team.calls.contains(u"revoke mara"_s));
        desk.button(u"Revoke access"_s, dialog)->click();
        QTRY_COMPARE(desk.team.calls.last(), u"revoke mara"_s);
        QTRY_COMPARE(ownerOf(EntityKind::Company, company), desk.jonas);
        QCOMPARE(ownerOf(EntityKind::Contact, contact), desk.jonas);
        desk.workspace.undo();
        QTRY_COMPARE(ownerOf(EntityKind::Company, company), desk.mara);
        QCOMPARE(ownerOf(EntityKind::Contact, contact), desk.mara);
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

    void fieldsWithLessAccessAreListedAndChanged()
    {
        Desk desk;
        desk.answer();
        QTableWidget *fields = desk.table(u"Fields with less access"_s);
        QCOMPARE(fields->rowCount(), 1);
        QCOMPARE(fields->item(0, 2)->text(), u"Hidden"_s);
        desk.button(u"Restrict a field…"_s)->click();
        auto *dialog = desk.window.findChild<Dialog *>();
        QVERIFY(dialog);
        const auto boxes = dialog->findChildren<QComboBox *>();
        const auto box = [&](const QString &name) {
            return *std::ranges::find(boxes, name, &QComboBox::accessibleName);
        };
        box(u"Kind of record"_s)
            ->setCurrentIndex(box(u"Kind of record"_s)->findData(static_cast<int>(EntityKind::Company)));
        QCOMPARE(box(u"Field"_s)->findData(u"created_at"_s), -1); // which Satchel sets
        box(u"Field"_s)->setCurrentIndex(box(u"Field"_s)->findData(u"phone"_s));
        QCOMPARE(box(u"Access"_s)->count(), 2);
        box(u"Access"_s)->setCurrentIndex(1);
        desk.button(u"Restrict"_s, dialog)->click();
        QCOMPARE(desk.team.calls.last(), u"field rep %1 phone read"_s.arg(static_cast<int>(EntityKind::Company)));
    }

    void aRequiredFieldCannotBeHidden()
    {
        Desk desk;
        const Field *name = desk.workspace.schema().entity(EntityKind::Company).find(u"name");
        QVERIFY(name->isRequired());
        QVERIFY(!canRestrict(*name, store::FieldAccess::Hidden));
        QVERIFY(canRestrict(*name, store::FieldAccess::ReadOnly));
    }

    void whatTheHubRefusedIsListedWithItsReason()
    {
        Desk desk;
        desk.allow(EntityKind::Company);
        const RecordId acme = desk.company(u"Acme"_s);
        auto *list = desk.page->findChild<QListWidget *>();
        QVERIFY(!list->isVisible()); // nothing was refused
        desk.refuse(acme, u"you may not change this company"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 1);
        const QString spoken = list->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Edited Acme, Acme, Your role does not let you change this record"_s),
            qPrintable(spoken));
        QSignalSpy opened(desk.page, &TeamSettingsPage::openRequested);
        desk.button(u"Show record"_s)->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().value<Target>().record, acme);
        desk.button(u"Copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Edited Acme\nAcme\nYour role"_s));
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u": Pumps"_s)); // what was typed
    }

    void aDismissedChangeIsNotListedAndNotSent()
    {
        Desk desk;
        desk.allow(EntityKind::Company);
        desk.refuse(desk.company(u"Acme"_s), u"you may not change this company"_s);
        const qint64 waiting = *store::HubState(*desk.reader).waiting(100);
        desk.button(u"Dismiss"_s)->click();
        QVERIFY(!desk.page->findChild<QListWidget *>()->isVisible());
        QVERIFY(store::HubState(*desk.reader).refused()->empty());
        QCOMPARE(*store::HubState(*desk.reader).waiting(100), waiting);
    }

    void aRefusedChangeIsMadeOnceMore()
    {
        Desk desk;
        desk.allow(EntityKind::Company);
        const RecordId acme = desk.company(u"Acme"_s);
        desk.refuse(acme, u"you may not change this company"_s);
        desk.workspace.commit(
            u"As the team has it"_s, {Edit::update(EntityKind::Company, acme, {{u"industry"_s, Value()}})});
        desk.button(u"Try again"_s)->click();
        QCOMPARE(desk.reader->get(EntityKind::Company, acme)->text(u"industry"_s), u"Pumps"_s);
        QVERIFY(store::HubState(*desk.reader).refused()->empty());
    }

    void whatIsStillNotAllowedStaysInTheList()
    {
        Desk desk;
        desk.allow(EntityKind::Company);
        const RecordId acme = desk.company(u"Acme"_s);
        desk.refuse(acme, u"you may not change this company"_s);
        Rights rights;
        rights.me = desk.mara;
        rights.entities[EntityKind::Company] = {true, RightScope::None, RightScope::None, {}, RightScope::All};
        QVERIFY(store::HubState(*desk.reader).setRights(rights));
        desk.button(u"Try again"_s)->click();
        QCOMPARE(desk.page->findChild<QListWidget *>()->count(), 1);
    }

    /// A person was inactive here at once, while the server that could not be reached let them in.
    void whoLeavesIsInactiveOnceTheServerHasRevokedTheirAccess()
    {
        Desk desk;
        desk.allow(EntityKind::User);
        PeopleSettingsPage people(desk.context, &desk.window);
        people.show();
        auto *table = people.findChild<QTableWidget *>();
        const auto isInactive = [&] {
            return valueOr<bool>(desk.reader->get(EntityKind::User, desk.jonas)->value(u"inactive"_s));
        };
        const auto problem = [&]() -> Banner * {
            const auto banners = people.findChildren<Banner *>();
            const auto found = std::ranges::find_if(banners, [](const Banner *one) { return one->isVisible(); });
            return found == banners.end() ? nullptr : *found;
        };
        const auto deactivate = [&] {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->item(row, 0)->text() == u"Jonas Brecht"_s)
                    table->selectRow(row);
            }
            desk.button(u"Deactivate"_s, &people)->click();
            QTRY_VERIFY(desk.window.findChild<Dialog *>());
            auto *dialog = desk.window.findChild<Dialog *>();
            desk.button(u"Deactivate"_s, dialog)->click();
            QTRY_VERIFY(!desk.window.findChild<Dialog *>());
        };
        store::TeamOverview overview;
        overview.people = {{u"mara"_s, desk.mara, u"administrator"_s, true}, {u"jonas"_s, desk.jonas, u"rep"_s, true}};
        Q_EMIT desk.team.overviewRead(overview);

        deactivate();
        QCOMPARE(desk.team.calls.last(), u"revoke jonas"_s);
        QVERIFY(!desk.button(u"Deactivate"_s, &people)->isEnabled()); // a second one would take the place of the first
        Q_EMIT desk.team.overviewRead(overview); // of a reading that was asked for before
        QVERIFY(!isInactive());
        Q_EMIT desk.team.failed({Error::Kind::Offline, u"no route to host"_s, {}});
        QVERIFY(problem());
        QVERIFY(!isInactive());

        deactivate();
        QVERIFY(!problem());
        overview.people[1].isActive = false;
        Q_EMIT desk.team.overviewRead(overview);
        QTRY_VERIFY(isInactive());
        QVERIFY(!problem());
    }

    void leavingSaysWhatStays()
    {
        Desk desk;
        desk.button(u"Leave the team…"_s)->click();
        auto *dialog = desk.window.findChild<Dialog *>();
        QVERIFY(dialog);
        QCOMPARE(desk.team.calls, QStringList(u"read"_s));
        desk.button(u"Leave the team"_s, dialog)->click();
        QCOMPARE(desk.team.calls.last(), u"leave"_s);
    }

    void ownPasswordIsChangedAtTheServer()
    {
        Desk desk;
        desk.button(u"Change my password…"_s)->click();
        auto *dialog = desk.window.findChild<Dialog *>();
        QVERIFY(!desk.button(u"Change password"_s, dialog)->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"correct horse battery"_s);
        desk.button(u"Change password"_s, dialog)->click();
        QCOMPARE(desk.team.invitations->calls, QStringList(u"password correct horse battery"_s));
        QVERIFY(dialog->isVisible()); // until the server has it
        Q_EMIT desk.team.invitations->passwordChanged();
        QVERIFY(!dialog->isVisible());
    }
};

SATCHEL_GUI_TEST(tst_TeamSettings)
#include "tst_TeamSettings.moc"
