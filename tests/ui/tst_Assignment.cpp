// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over a person's work and giving out leads, as a person does it: what each gets is shown before it is written.
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/assignment/ReceiverTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/Label.h"
#include "ui/settings/PeopleSettingsPage.h"

#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences};
    RecordId mara = person(u"Mara Lindqvist"_s);
    RecordId bo = person(u"Bo Chen"_s);
    RecordId ana = person(u"Ana Silva"_s);
    QWidget window;
    QPointer<AssignDialog> dialog;

    Desk()
    {
        window.resize(1100, 800);
        window.show();
    }
    ~Desk() { delete dialog; }
    RecordId person(const QString &name) { return create(EntityKind::User, {{u"name"_s, name}}); }
    RecordId company(const QString &name, RecordId owner)
    {
        return create(EntityKind::Company, {{u"name"_s, name}, {u"owner"_s, owner}});
    }
    RecordId lead(const QString &name) { return create(EntityKind::Lead, {{u"last_name"_s, name}}); }
    RecordId ownerOf(EntityKind entity, RecordId id)
    {
        return valueOr<RecordId>(workspace.store().get(entity, id)->value(u"owner"_s));
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    int rowOf(const QString &name)
    {
        for (int row = 0; row < dialog->receivers().rowCount(); ++row) {
            if (dialog->receivers().item(row, 0)->text() == name)
                return row;
        }
        return -1;
    }
    /// By the keyboard.
    void tick(const QString &name)
    {
        QSignalSpy planned(dialog, &AssignDialog::planned);
        dialog->receivers().setCurrentCell(rowOf(name), 0);
        QTest::keyClick(&dialog->receivers(), Qt::Key_Space);
        QVERIFY(planned.wait(10'000));
    }
};

} // namespace

class tst_Assignment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void workIsHandedOverAndTakenBack()
    {
        Desk desk;
        const RecordId first = desk.company(u"Fjellstad"_s, desk.mara);
        const RecordId second = desk.company(u"Nordvik"_s, desk.mara);
        desk.dialog = openHandOver(desk.context, desk.mara, &desk.window);
        QTRY_COMPARE(desk.dialog->findChildren<QCheckBox *>().size(), 1);
        QCOMPARE(desk.dialog->findChild<QCheckBox *>()->text(), u"Companies (2)"_s);
        QCOMPARE(desk.rowOf(u"Mara Lindqvist"_s), -1); // herself
        QVERIFY(!desk.button(u"Hand over"_s)->isEnabled());
        desk.tick(u"Bo Chen"_s);
        desk.tick(u"Ana Silva"_s);
        QCOMPARE(desk.dialog->receivers().item(desk.rowOf(u"Bo Chen"_s), 2)->text(), u"1 company"_s);
        QSignalSpy committed(&desk.workspace, &items::Workspace::committed);
        desk.button(u"Hand over"_s)->click();
        QVERIFY(committed.wait(10'000));
        QCOMPARE(committed.first().first().toString(), u"Handed over 2 record(s) of Mara Lindqvist"_s);
        QVERIFY(desk.ownerOf(EntityKind::Company, first) != desk.ownerOf(EntityKind::Company, second));
        QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
        desk.workspace.undo();
        QTRY_COMPARE(desk.ownerOf(EntityKind::Company, first), desk.mara);
    }

    void aClickOnANameTicksIt()
    {
        Desk desk;
        desk.lead(u"One"_s);
        desk.dialog = openLeadDistribution(desk.context, {}, &desk.window);
        ReceiverTable &table = desk.dialog->receivers();
        QSignalSpy planned(desk.dialog, &AssignDialog::planned);
        const QRect cell = table.visualItemRect(table.item(desk.rowOf(u"Bo Chen"_s), 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(planned.wait(10'000));
        QCOMPARE(table.chosen(), std::vector{desk.bo});
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(table.chosen().empty());
    }

    void whatIsNotTickedStays()
    {
        Desk desk;
        const RecordId company = desk.company(u"Fjellstad"_s, desk.mara);
        const RecordId lead = desk.create(EntityKind::Lead, {{u"last_name"_s, u"Lee"_s}, {u"owner"_s, desk.mara}});
        desk.dialog = openHandOver(desk.context, desk.mara, &desk.window);
        QTRY_COMPARE(desk.dialog->findChildren<QCheckBox *>().size(), 2);
        desk.tick(u"Bo Chen"_s);
        QSignalSpy planned(desk.dialog, &AssignDialog::planned);
        desk.dialog->findChildren<QCheckBox *>().front()->setChecked(false); // companies
        QVERIFY(planned.wait(10'000));
        QSignalSpy committed(&desk.workspace, &items::Workspace::committed);
        desk.button(u"Hand over"_s)->click();
        QVERIFY(committed.wait(10'000));
        QCOMPARE(desk.ownerOf(EntityKind::Company, company), desk.mara);
        QCOMPARE(desk.ownerOf(EntityKind::Lead, lead), desk.bo);
    }

    void leadsAreGivenOutToWhoeverGotThemLastTime()
    {
        Desk desk;
        const RecordId one = desk.lead(u"One"_s);
        desk.dialog = openLeadDistribution(desk.context, {}, &desk.window);
        desk.tick(u"Ana Silva"_s);
        QSignalSpy committed(&desk.workspace, &items::Workspace::committed);
        desk.button(u"Give out"_s)->click();
        QVERIFY(committed.wait(10'000));
        QCOMPARE(committed.first().first().toString(), u"Gave out 1 lead(s)"_s);
        QCOMPARE(desk.ownerOf(EntityKind::Lead, one), desk.ana);
        delete desk.dialog;
        desk.dialog = openLeadDistribution(desk.context, {}, &desk.window);
        QCOMPARE(desk.dialog->receivers().chosen(), std::vector{desk.ana});
        QSignalSpy planned(desk.dialog, &AssignDialog::planned);
        QVERIFY(planned.wait(10'000));
        QVERIFY(!desk.button(u"Give out"_s)->isEnabled()); // every lead has an owner
    }

    void thePeopleOfTheSettingsCanBeHandedOver()
    {
        Desk desk;
        desk.company(u"Fjellstad"_s, desk.mara);
        PeopleSettingsPage page(desk.context, &desk.window);
        page.show();
        auto *table = page.findChild<QTableWidget *>();
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == u"Mara Lindqvist"_s)
                table->selectRow(row);
        }
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == u"Hand over"_s)
                one->click();
        }
        desk.dialog = desk.window.findChild<AssignDialog *>();
        QVERIFY(desk.dialog);
        QCOMPARE(desk.rowOf(u"Mara Lindqvist"_s), -1);
    }
};

SATCHEL_GUI_TEST(tst_Assignment)
#include "tst_Assignment.moc"
