// SPDX-License-Identifier: GPL-3.0-or-later
// Teams and their territories: made, changed, put in order and deleted in the settings.
#include "store/hub/HubState.h"
#include "tests/ui/TeamDesk.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/settings/TeamDialog.h"
#include "ui/settings/TeamList.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

enum Column { Name, Territory, Customers, People };
constexpr bool isTerritory = true;

struct ListDesk : TeamDesk
{
    TeamList *list = nullptr;
    QTableWidget *table = nullptr;

    void open()
    {
        list = show(new TeamList(context));
        table = list->findChild<QTableWidget *>();
    }
    RecordId territory(const QString &name, const QString &condition, qint64 position)
    {
        return makeTeam(name,
            {{field::is_territory, isTerritory}, {field::condition, condition.isEmpty() ? Value() : Value(condition)},
                {field::position, position}});
    }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table->rowCount(); ++row)
            texts.append(table->item(row, column)->text());
        return texts;
    }
    TeamDialog *teamDialog() const { return window.findChild<TeamDialog *>(); }
    QTableWidgetItem *person(const QString &name) const
    {
        return teamDialog()->findChild<QTableWidget *>()->findItems(name, Qt::MatchExactly).value(0);
    }
};

} // namespace

class tst_TeamList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void territoriesAreInTheOrderInWhichTheyAreTried()
    {
        ListDesk desk;
        desk.makeTeam(u"Zentrale"_s, {}, {u"Mara Lindqvist"_s, u"Jonas Brecht"_s});
        desk.territory(u"Rest"_s, {}, 1);
        desk.territory(u"Nordics"_s, u"address_country = \"Sweden\""_s, 3);
        desk.territory(u"DACH"_s, u"address_country in (\"Germany\", \"Austria\")"_s, 2);
        desk.open();
        QCOMPARE(desk.column(Name), (QStringList{u"DACH"_s, u"Nordics"_s, u"Rest"_s, u"Zentrale"_s}));
        QString condition = desk.column(Territory).front();
        condition.remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(condition, u"Country is any of Germany, Austria"_s);
        QCOMPARE(desk.column(Territory).mid(2), (QStringList{u"Everyone else"_s, u"No territory"_s}));
        QCOMPARE(desk.column(People).back(), u"Mara Lindqvist, Jonas Brecht"_s);
        QCOMPARE(desk.column(People).front(), u"Nobody"_s);
    }

    void eachTerritorySaysHowManyCustomersItHas()
    {
        ListDesk desk;
        desk.territory(u"DACH"_s, u"address_country = \"Germany\""_s, 1);
        desk.open();
        QTRY_COMPARE(desk.column(Customers), QStringList{u"0"_s});
        const RecordId company = desk.create(
            EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"address_country"_s, u"Germany"_s}});
        desk.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}, {u"address_country"_s, u"Germany"_s}});
        desk.create(EntityKind::Contact, {{u"last_name"_s, u"Ott"_s}, {u"company"_s, company}}); // where the company is
        QTRY_COMPARE(desk.column(Customers), QStringList{u"2"_s});
    }

    void aTerritoryWithoutCustomersSaysWhy()
    {
        ListDesk desk;
        const auto says = [&](const QString &sentence) {
            const auto labels = desk.list->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                QString text = label->text();
                text.remove(QChar(0x2068)).remove(QChar(0x2069));
                return label->isVisibleTo(desk.list) && text.contains(sentence);
            });
        };
        const RecordId dach = desk.territory(u"DACH"_s, u"address_country = \"Germany\""_s, 1);
        desk.open();
        QTRY_VERIFY(says(u"DACH has no customers: its condition matches none."_s));
        const RecordId other = desk.makeTeam(
            u"Elsewhere"_s, {{field::is_territory, isTerritory}, {field::condition, u"name = \"Nobody\""_s}});
        const RecordId company = desk.create(EntityKind::Company,
            {{u"name"_s, u"Acme"_s}, {u"address_country"_s, u"Germany"_s}, {field::territory, other}});
        QTRY_VERIFY(says(u"DACH has no customers: "_s) && says(u"in other territories"_s));
        desk.workspace.commit(u"Free"_s, {Edit::update(EntityKind::Company, company, {{field::territory, Value()}})});
        QTRY_VERIFY(says(u"DACH has no customers yet: "_s) && says(u"in no territory"_s));
        QVERIFY(says(u"Reassign customers"_s));
        desk.workspace.commit(u"Place"_s, {Edit::update(EntityKind::Company, company, {{field::territory, dach}})});
        QTRY_VERIFY(!says(u"DACH has no customers"_s));
    }

    void aTeamIsMadeWithItsPeopleInOneStep()
    {
        ListDesk desk;
        desk.open();
        QVERIFY(desk.table->isHidden());
        desk.button(u"New team…"_s)->click();
        QVERIFY(!desk.button(u"Create team"_s, desk.teamDialog())->isEnabled());
        desk.teamDialog()->findChild<QLineEdit *>()->setText(u"Nordics"_s);
        desk.person(u"Mara Lindqvist"_s)->setCheckState(Qt::Checked);
        desk.button(u"Create team"_s, desk.teamDialog())->click();
        QTRY_COMPARE(desk.column(Name), QStringList{u"Nordics"_s});
        QCOMPARE(desk.column(People), QStringList{u"Mara Lindqvist"_s});
        desk.workspace.undo();
        QTRY_COMPARE(desk.table->rowCount(), 0);
    }

    void peopleJoinAndLeaveATeam()
    {
        ListDesk desk;
        desk.makeTeam(u"Nordics"_s, {}, {u"Mara Lindqvist"_s});
        desk.open();
        desk.table->selectRow(0);
        desk.button(u"Edit team…"_s)->click();
        QCOMPARE(desk.person(u"Mara Lindqvist"_s)->checkState(), Qt::Checked);
        desk.person(u"Mara Lindqvist"_s)->setCheckState(Qt::Unchecked);
        desk.person(u"Jonas Brecht"_s)->setCheckState(Qt::Checked);
        desk.button(u"Save team"_s, desk.teamDialog())->click();
        QTRY_COMPARE(desk.column(People), QStringList{u"Jonas Brecht"_s});
    }

    void aTeamGetsATerritoryWithACondition()
    {
        ListDesk desk;
        const RecordId team = desk.makeTeam(u"DACH"_s);
        desk.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"address_country"_s, u"Germany"_s}});
        desk.open();
        desk.table->selectRow(0);
        desk.button(u"Edit team…"_s)->click();
        auto *builder = desk.teamDialog()->findChild<FilterBuilder *>();
        QVERIFY(!builder->isVisible());
        desk.teamDialog()->findChild<QCheckBox *>()->click();
        QVERIFY(builder->isVisible());
        QCOMPARE(desk.teamDialog()->previewText(),
            u"Without a condition this territory takes the customers that no other one takes. They come in when you "
            "save; those that somebody put elsewhere by hand stay there."_s);
        const Filter filter = Filter::equals(u"address_country"_s, u"Germany"_s);
        builder->setFilter(filter);
        Q_EMIT builder->filterChanged(filter);
        QTRY_COMPARE(desk.teamDialog()->previewText(),
            u"Fits now: Companies: 1, Contacts: 0. Without these fields, so never in it: Leads. They come in when you "
            u"save; "
            "those that somebody put elsewhere by hand stay there."_s);
        desk.button(u"Save team"_s, desk.teamDialog())->click();
        QTRY_COMPARE(desk.column(Customers), QStringList{u"1"_s}); // at once
        const auto saved = desk.reader->get(EntityKind::Team, team);
        QCOMPARE(saved->text(field::condition), filter.toText());
        QVERIFY(valueOr<bool>(saved->value(field::is_territory)));
        desk.workspace.undo();
        QTRY_COMPARE(desk.column(Territory), QStringList{u"No territory"_s});
    }

    void aTerritoryAsksForFieldsOfTheCustomerOnly()
    {
        ListDesk desk;
        desk.territory(u"DACH"_s, u"address_country = \"Germany\""_s, 1);
        desk.open();
        desk.table->selectRow(0);
        desk.button(u"Edit team…"_s)->click();
        auto *builder = desk.teamDialog()->findChild<FilterBuilder *>();
        QVERIFY(!desk.button(u"Related records"_s, builder)->isVisible());
        const QComboBox *fields = TeamDesk::box(u"Field"_s, builder);
        QVERIFY(fields->findData(u"address_country"_s) >= 0);
        QVERIFY(fields->findData(u"territory"_s) < 0);
        const Filter filter = Filter::has(u"deal"_s, {}, 1); // written as text
        builder->setFilter(filter);
        Q_EMIT builder->filterChanged(filter);
        QVERIFY(!desk.button(u"Save team"_s, desk.teamDialog())->isEnabled());
        QVERIFY2(desk.teamDialog()->previewText().contains(u"own fields only"),
            qPrintable(desk.teamDialog()->previewText()));
    }

    void altWithAnArrowMovesATerritory()
    {
        ListDesk desk;
        desk.territory(u"DACH"_s, u"address_country = \"Germany\""_s, 1);
        desk.territory(u"Nordics"_s, u"address_country = \"Sweden\""_s, 1); // as the command line can write it
        desk.territory(u"Rest"_s, {}, 1);
        desk.open();
        desk.table->selectRow(1);
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.table->setFocus();
        QVERIFY(!desk.button(u"Move down"_s)->isEnabled()); // the one for everyone else stays the last
        QTest::keyClick(desk.table, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(desk.column(Name), (QStringList{u"Nordics"_s, u"DACH"_s, u"Rest"_s}));
        QCOMPARE(desk.table->currentRow(), 0);
        QVERIFY(!desk.button(u"Move up"_s)->isEnabled());
        QVERIFY(desk.button(u"Move down"_s)->isEnabled());
    }

    void aTeamIsDeletedAfterAQuestionAndComesBackWithUndo()
    {
        ListDesk desk;
        desk.makeTeam(u"Nordics"_s, {}, {u"Mara Lindqvist"_s});
        desk.open();
        desk.table->selectRow(0);
        desk.button(u"Delete team…"_s)->click();
        QCOMPARE(desk.table->rowCount(), 1);
        desk.button(u"Delete team"_s, desk.dialog())->click();
        QTRY_COMPARE(desk.table->rowCount(), 0);
        desk.workspace.undo();
        QTRY_COMPARE(desk.column(People), QStringList{u"Mara Lindqvist"_s});
    }

    void whoMayNotMakeTeamsOnlyReadsThem()
    {
        ListDesk desk;
        desk.makeTeam(u"Nordics"_s);
        store::HubMembership membership;
        QVERIFY(store::HubState(*desk.reader).save(membership));
        Rights rights;
        rights.entities[EntityKind::Team] = {.creates = false, .edits = RightScope::None};
        QVERIFY(store::HubState(*desk.reader).setRights(rights));
        desk.open();
        desk.table->selectRow(0);
        for (const QString &name : {u"New team…"_s, u"Edit team…"_s, u"Delete team…"_s})
            QVERIFY(!desk.button(name)->isEnabled());
    }
};

SATCHEL_GUI_TEST(tst_TeamList)
#include "tst_TeamList.moc"
