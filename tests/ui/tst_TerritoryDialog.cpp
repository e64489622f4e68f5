// SPDX-License-Identifier: GPL-3.0-or-later
// Customers are placed in their territories anew as a person does it: what each gets is shown before it is written.
#include "tests/ui/TeamDesk.h"
#include "ui/assignment/TerritoryDialog.h"
#include "ui/common/SegmentedControl.h"

#include <QPointer>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two companies in Austria that Mara owns and that were there before the territory DACH, which is Jonas's.
struct PlanDesk : TeamDesk
{
    RecordId first = company();
    RecordId second = company();
    RecordId dach = makeTeam(
        u"DACH"_s, {{u"is_territory"_s, true}, {u"condition"_s, u"address_country = \"AT\""_s}}, {u"Jonas Brecht"_s});
    QPointer<TerritoryDialog> dialog;

    PlanDesk()
    {
        window.resize(1100, 800);
        window.show();
        dialog = new TerritoryDialog(context, &window);
        dialog->open();
    }
    ~PlanDesk() { delete dialog; }
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
    Button *reassign() { return button(u"Reassign"_s, dialog); }
};

} // namespace

class tst_TerritoryDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatEachTerritoryGetsIsShownAndWrittenAndUndone()
    {
        PlanDesk desk;
        QTRY_VERIFY(desk.reassign()->isEnabled());
        QCOMPARE(desk.cell(0, 0), u"DACH"_s);
        QCOMPARE(desk.cell(0, 2), u"2"_s);
        QCOMPARE(desk.cell(1, 0), u"No territory"_s);
        QCOMPARE(desk.cell(1, 1), u"2"_s);
        QSignalSpy committed(&desk.workspace, &items::Workspace::committed);
        desk.reassign()->click();
        QVERIFY(committed.wait(10'000));
        QCOMPARE(committed.first().first().toString(), u"Reassigned 2 customer(s)"_s);
        QCOMPARE(desk.of(desk.first, u"territory"_s), desk.dach);
        QCOMPARE(desk.of(desk.first, u"owner"_s), desk.mara); // owners stay until it is said otherwise
        desk.workspace.undo();
        QTRY_VERIFY(desk.of(desk.first, u"territory"_s).isNull());
    }

    void ownersGiveWayWhenAsked()
    {
        PlanDesk desk;
        desk.dialog->owners().setCurrentIndex(2);
        QTRY_VERIFY(desk.dialog->shownPlan().owners.size() == 2);
        QSignalSpy committed(&desk.workspace, &items::Workspace::committed);
        QTRY_VERIFY(desk.reassign()->isEnabled());
        desk.reassign()->click();
        QVERIFY(committed.wait(10'000));
        QCOMPARE(desk.of(desk.second, u"owner"_s), desk.jonas);
    }
};

SATCHEL_GUI_TEST(tst_TerritoryDialog)
#include "tst_TerritoryDialog.moc"
