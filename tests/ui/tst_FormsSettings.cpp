// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as a person arranges them in the settings.
#include "domain/FieldNames.h"
#include "PageChecks.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Notice.h"
#include "ui/settings/FormSectionDialog.h"
#include "ui/settings/FormsSettingsPage.h"
#include "ui/settings/FormulaEditor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
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
    PageContext context{workspace, *preferences, &control};
    QWidget window;
    FormsSettingsPage page{context, &window};

    Desk() { page.setEntity(EntityKind::Contact); }
    QPushButton *button(const QString &text) const { return buttonIn(page, text); }
    static QPushButton *buttonIn(const QWidget &inside, const QString &text)
    {
        for (auto *button : inside.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    FormLayout stored() { return items::readFormLayout(*reader, reader->schema().entity(EntityKind::Contact)).layout; }
    FormLayout usual() { return defaultFormLayout(reader->schema().entity(EntityKind::Contact)); }
};

} // namespace

class tst_FormsSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedLayoutIsOneUndo()
    {
        Desk desk;
        QVERIFY(!desk.button(u"Save layout"_s)->isEnabled());
        desk.page.choose({}, u"birthday"_s);
        desk.button(u"Take off the form"_s)->click();
        QVERIFY(desk.page.layoutShown().hidden.contains(u"birthday"_s));
        QCOMPARE(desk.stored(), desk.usual());
        desk.button(u"Save layout"_s)->click();
        QCOMPARE(desk.stored().hidden, QStringList{u"birthday"_s});
        QVERIFY(!desk.button(u"Save layout"_s)->isEnabled());
        desk.workspace.undo();
        QCOMPARE(desk.stored(), desk.usual());
        QVERIFY(desk.page.layoutShown().hidden.isEmpty());
    }

    void aFieldComesBackOnTheForm()
    {
        Desk desk;
        desk.page.choose({}, u"birthday"_s);
        desk.button(u"Take off the form"_s)->click();
        desk.button(u"Put on the form"_s)->click();
        QVERIFY(desk.page.layoutShown().hidden.isEmpty());
        desk.button(u"Revert"_s)->click();
        QCOMPARE(desk.page.layoutShown(), desk.usual());
    }

    void theKeysMoveAField()
    {
        Desk desk;
        const QStringList before = desk.usual().sections.front().fields;
        desk.page.choose({}, before[2]);
        QTest::keyClick(desk.page.table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.page.layoutShown().sections.front().fields[1], before[2]);
        QTest::keyClick(desk.page.table(), Qt::Key_Down, Qt::AltModifier); // it is still chosen
        QCOMPARE(desk.page.layoutShown(), desk.usual());
        desk.page.choose({}, before.last());
        QTest::keyClick(desk.page.table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.page.layoutShown().sections[1].fields.first(), before.last());
    }

    void aSectionIsMadeAndRemoved()
    {
        Desk desk;
        desk.page.choose(u"main"_s, {});
        desk.button(u"New section"_s)->click();
        auto *dialog = desk.page.findChild<FormSectionDialog *>();
        QVERIFY(dialog);
        auto *add = Desk::buttonIn(*dialog, u"Add section"_s);
        QVERIFY(!add->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"Tender"_s);
        dialog->findChild<FormulaEditor *>()->setFormula(u"email"_s);
        QVERIFY(!add->isEnabled());
        dialog->findChild<FormulaEditor *>()->setFormula(u"email is not empty"_s);
        dialog->findChild<QCheckBox *>()->setChecked(true);
        add->click();
        const FormSection made = desk.page.layoutShown().sections[1];
        QCOMPARE(made, (FormSection{u"s1"_s, u"Tender"_s, true, u"email is not empty"_s, {}}));
        QTest::keyClick(desk.page.table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.page.layoutShown().sections[0], made);
        desk.button(u"Save layout"_s)->click();
        QCOMPARE(desk.stored().sections[0], made);
        desk.page.choose(u"s1"_s, {});
        desk.button(u"Remove section"_s)->click();
        desk.button(u"Save layout"_s)->click();
        QCOMPARE(desk.stored(), desk.usual());
    }

    void whatSomebodyElseSavedIsNotReplaced()
    {
        Desk desk;
        desk.page.choose({}, u"birthday"_s);
        desk.button(u"Take off the form"_s)->click();
        const auto schema = desk.reader->sharedSchema();
        const Entity &contact = schema->entity(EntityKind::Contact);
        FormLayout theirs = desk.usual();
        theirs.sections.front().isFolded = true;
        desk.workspace.commit(u"Theirs"_s,
            *items::formLayoutEdits(*schema, contact, items::readFormLayout(*desk.reader, contact), theirs));
        FormLayout more = theirs;
        more.sections.back().isFolded = true;
        desk.workspace.commit(
            u"More"_s, *items::formLayoutEdits(*schema, contact, items::readFormLayout(*desk.reader, contact), more));
        QVERIFY(desk.page.layoutShown().hidden.contains(u"birthday"_s)); // what was done here is still there
    }
};

SATCHEL_GUI_TEST(tst_FormsSettings)
#include "tst_FormsSettings.moc"
