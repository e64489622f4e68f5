// SPDX-License-Identifier: GPL-3.0-or-later
// Customers are placed in their territories anew as a person does it: what each gets is shown before it is written.
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/assignment/TerritoryDialog.h"
#include "ui/common/Appearance.h"
#include "ui/common/SegmentedControl.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two companies in Austria that Mara owns and that were there before the territory DACH, which is Bo's.
struct Desk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences};
    RecordId mara = create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
    RecordId bo = create(EntityKind::User, {{u"name"_s, u"Bo Chen"_s}});
    RecordId first = company();
    RecordId second = company();
    RecordId dach = create(EntityKind::Team,
        {{u"name"_s, u"DACH"_s}, {u"is_territory"_s, true}, {u"condition"_s, u"address_country = \"AT\""_s},
            {u"members"_s, QStringList{u"Bo Chen"_s}}});
    QWidget window;
    QPointer<TerritoryDialog> dialog;

    Desk()
    {
        window.resize(1100, 800);
        window.show();
        dialog = new TerritoryDialog(context, &window);
        dialog->open();
    }
    ~Desk() { delete dialog; }
    RecordId company()
    {
        return create(
            EntityKind::Company, {{u"name"_s, u"Alm"_s}, {u"address_country"_s, u"AT"_s}, {u"owner"_s, mara}});
    }
    RecordId of(RecordId company, const QString &field)
    {
        return valueOr<RecordId>(workspace.store().get(EntityKind::Company, company)->value(field));
    }
    QString cell(int row, int column) { return dialog->findChild<QTableWidget *>()->item(row, column)->text(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
};

} // namespace

class tst_TerritoryDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatEachTerritoryGetsIsShownAndWrittenAndUndone()
    {
        Desk desk;
        QTRY_VERIFY(desk.button(u"Reassign"_s)->isEnabled());
        QCOMPARE(desk.cell(0, 0), u"DACH"_s);
        QCOMPARE(desk.cell(0, 2), u"2"_s);
        QCOMPARE(desk.cell(1, 0), u"No territory"_s);
        QCOMPARE(desk.cell(1, 1), u"2"_s);
        QSignalSpy committed(&desk.workspace, &items::Workspace::committed);
        desk.button(u"Reassign"_s)->click();
        QVERIFY(committed.wait(10'000));
        QCOMPARE(committed.first().first().toString(), u"Reassigned 2 customer(s)"_s);
        QCOMPARE(desk.of(desk.first, u"territory"_s), desk.dach);
        QCOMPARE(desk.of(desk.first, u"owner"_s), desk.mara); // owners stay until it is said otherwise
        desk.workspace.undo();
        QTRY_VERIFY(desk.of(desk.first, u"territory"_s).isNull());
    }

    void ownersGiveWayWhenAsked()
    {
        Desk desk;
        QSignalSpy planned(desk.dialog, &PlanDialog::planned);
        desk.dialog->owners().setCurrentIndex(2);
        QTRY_VERIFY(desk.dialog->shownPlan().owners.size() == 2);
        QSignalSpy committed(&desk.workspace, &items::Workspace::committed);
        QTRY_VERIFY(desk.button(u"Reassign"_s)->isEnabled());
        desk.button(u"Reassign"_s)->click();
        QVERIFY(committed.wait(10'000));
        QCOMPARE(desk.of(desk.second, u"owner"_s), desk.bo);
    }
};

SATCHEL_GUI_TEST(tst_TerritoryDialog)
#include "tst_TerritoryDialog.moc"
