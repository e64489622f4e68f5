// SPDX-License-Identifier: GPL-3.0-or-later
// Calculated fields and validation rules as a person makes them, and what a form says of a rule.
#include "domain/FieldNames.h"
#include "PageChecks.h"
#include "store/Calculations.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Notice.h"
#include "ui/common/RecordForm.h"
#include "ui/deals/MoveDialogs.h"
#include "ui/settings/FieldDialog.h"
#include "ui/settings/FieldsSettingsPage.h"
#include "ui/settings/FormulaEditor.h"
#include "ui/settings/RulesSettingsPage.h"
#include "ui/settings/ValidationRuleDialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
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
    PageContext context{workspace, *preferences, &control};
    QWidget window;

    RecordId rule(const QString &name, const QString &entity, const QString &condition, const QString &message = {})
    {
        return create(EntityKind::ValidationRule,
            {{field::name, name}, {field::entity, entity}, {field::condition, condition}, {field::message, message}});
    }
    static QPushButton *button(const QWidget &inside, const QString &text)
    {
        for (auto *button : inside.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    static QList<Banner *> shownBanners(const QWidget &inside)
    {
        QList<Banner *> banners;
        for (auto *banner : inside.findChildren<Banner *>()) {
            if (banner->isVisibleTo(&inside))
                banners.append(banner);
        }
        return banners;
    }
};

} // namespace

class tst_RulesSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEditorSaysAtOnceWhetherAFormulaCanBeUsed()
    {
        Desk desk;
        desk.create(EntityKind::Contact, {{field::last_name, u"Ott"_s}, {u"birthday"_s, QDate(1980, 5, 1)}});
        desk.create(EntityKind::Contact, {{field::last_name, u"Roe"_s}});
        FormulaEditor editor(desk.context, FormulaEditor::Purpose::CalculatedField);
        editor.setEntity(EntityKind::Contact);
        QVERIFY(!editor.isUsable());
        QVERIFY(editor.verdict().isEmpty());
        editor.setFormula(u"year(birthday)"_s);
        QVERIFY(editor.isUsable());
        QCOMPARE(editor.verdict(), u"Reads well: Number, or nothing"_s);
        const QStringList examples = editor.examples();
        QCOMPARE(examples.size(), 2);
        QVERIFY2(examples.first().contains(u"no value"), qPrintable(examples.first()));
        QVERIFY2(examples.last().contains(u"1980") || examples.last().contains(u"1,980"), qPrintable(examples.last()));
        editor.setFormula(u"year(birthdays)"_s);
        QVERIFY(!editor.isUsable());
        QCOMPARE(editor.verdict(), u"Character 6: contact has no field \"birthdays\""_s);
        editor.setFormula(u"1 / 0"_s);
        QVERIFY(editor.isUsable());
        QVERIFY(editor.examples().first().contains(u"divided by 0"));
    }

    void completionOffersFieldsAndFunctions()
    {
        Desk desk;
        FormulaEditor editor(desk.context, FormulaEditor::Purpose::CalculatedField);
        editor.setEntity(EntityKind::Contact);
        editor.show();
        auto *edit = editor.findChild<FormulaEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, u"birthd"_s);
        QCOMPARE(edit->completer()->completionCount(), 1);
        Q_EMIT edit->completer()->activated(edit->completer()->completionModel()->index(0, 0));
        QCOMPARE(editor.formula(), u"birthday"_s);
        QTest::keyClicks(edit, u" + "_s);
        QTest::keyClick(edit, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(edit->completer()->completionCount() > 20);
    }

    void aCalculatedFieldIsMadeAndListed()
    {
        Desk desk;
        const RecordId contact = desk.create(
            EntityKind::Contact, {{field::last_name, u"Ott"_s}, {u"birthday"_s, QDate(1980, 5, 1)}});
        FieldsSettingsPage page(desk.context, &desk.window);
        Desk::button(page, u"New field"_s)->click();
        auto *dialog = page.findChild<FieldDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(u"Born in"_s);
        auto *type = dialog->findChild<QComboBox *>();
        type->setCurrentIndex(type->findText(u"Calculated"_s));
        auto *add = Desk::button(*dialog, u"Add field"_s);
        QVERIFY(!add->isEnabled());
        dialog->findChild<FormulaEditor *>()->setFormula(u"year(birthday)"_s);
        QVERIFY(add->isEnabled());
        add->click();
        auto *table = page.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), u"Calculated: Number"_s);
        QCOMPARE(table->item(0, 2)->text(), u"year(birthday)"_s);
        QVERIFY_RESULT(store::refreshCalculations(*desk.reader));
        QCOMPARE(
            desk.reader->get(EntityKind::Contact, contact)->value(u"x_born_in"), Value(Decimal::fromInteger(1980)));
        RecordForm form(desk.context, EntityKind::Contact);
        QVERIFY(!form.editorOf(u"x_born_in"_s)); // nobody types it
        desk.workspace.undo();
        QCOMPARE(table->rowCount(), 0);
    }

    void rulesAreListedWithWhoBreaksThem()
    {
        Desk desk;
        desk.create(EntityKind::Contact, {{field::last_name, u"Ott"_s}});
        desk.create(EntityKind::Contact, {{field::last_name, u"Roe"_s}, {field::email, u"roe@example.com"_s}});
        desk.rule(u"Reachable"_s, u"contact"_s, u"email is not empty or phone is not empty"_s);
        RulesSettingsPage page(desk.context, &desk.window);
        page.setEntity(EntityKind::Contact);
        QCOMPARE(page.table()->rowCount(), 1);
        QCOMPARE(page.table()->item(0, 3)->text(), u"On"_s);
        QTRY_COMPARE(page.table()->item(0, 2)->text(), u"1"_s);
        QSignalSpy asked(&page, &RulesSettingsPage::listRequested);
        page.table()->selectRow(0);
        Desk::button(page, u"Show records"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"breaks \"Reachable\""_s);
        Desk::button(page, u"Pause"_s)->click();
        QTRY_COMPARE(page.table()->item(0, 3)->text(), u"Paused"_s);
        QTRY_COMPARE(page.table()->item(0, 2)->text(), u"0"_s);
        Desk::button(page, u"Remove"_s)->click();
        QTRY_COMPARE(page.table()->rowCount(), 0);
    }

    void aRequiredFieldIsARuleOfItsOwnKind()
    {
        Desk desk;
        auto *dialog = new ValidationRuleDialog(desk.context, EntityKind::Contact,
            Record(desk.workspace.schema().shared(EntityKind::ValidationRule)), 1, &desk.window);
        dialog->findChildren<QLineEdit *>().first()->setText(u"E-mail of customers"_s);
        const auto boxes = dialog->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 3);
        boxes[0]->setCurrentIndex(1);
        boxes[1]->setCurrentIndex(boxes[1]->findData(QString(field::email)));
        boxes[2]->setCurrentIndex(boxes[2]->findData(u"customer"_s));
        Desk::button(*dialog, u"Save rule"_s)->click();
        const auto rules = desk.reader->select(
            {EntityKind::ValidationRule, {field::required_field}, {}, {}, {}, -1, false});
        QCOMPARE(rules->size(), 1);
        QCOMPARE(rules->text(0, 0), u"email"_s);
        RulesSettingsPage page(desk.context, &desk.window);
        page.setEntity(EntityKind::Contact);
        QCOMPARE(page.table()->item(0, 1)->text(), u"E-mail is required from Customer"_s);
    }

    void aFormShowsTheMessageAndTheField()
    {
        Desk desk;
        desk.rule(u"Reachable"_s, u"contact"_s, u"email is not empty"_s, u"Give an e-mail address."_s);
        RecordForm form(desk.context, EntityKind::Contact);
        form.startNew({{field::last_name, u"Ott"_s}});
        form.show();
        form.save();
        const auto labels = form.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&form](const QLabel *label) {
            return label->isVisibleTo(&form) && label->text() == u"Give an e-mail address.";
        }));
        QCOMPARE(desk.reader->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 0);
    }

    void aMoveAsksForWhatTheStageRequires()
    {
        Desk desk;
        const auto pipelines = desk.reader->select({EntityKind::Pipeline, {}, {}, {}, {}, -1, false});
        const auto stages = items::readStages(*desk.reader, pipelines->id(0));
        QVERIFY_RESULT(stages);
        QVERIFY(stages->size() > 3);
        const items::BoardStage &target = (*stages)[3];
        desk.create(EntityKind::ValidationRule,
            {{field::name, u"Source"_s}, {field::entity, u"deal"_s}, {field::required_field, u"source"_s},
                {field::from_stage, target.id.toString()}});
        const RecordId deal = desk.create(EntityKind::Deal, {{field::title, u"A"_s}, {field::stage, (*stages)[0].id}});
        const auto commit = [&desk](const ChangeSet &changes) { desk.workspace.commit(changes); };
        promptForMove(desk.context, &desk.window, {deal}, (*stages)[1], commit);
        QVERIFY(!desk.window.findChild<Dialog *>(u"requiredFieldsDialog"_s));
        QCOMPARE(desk.reader->get(EntityKind::Deal, deal)->value(field::stage), Value((*stages)[1].id));
        promptForMove(desk.context, &desk.window, {deal}, target, commit);
        auto *dialog = desk.window.findChild<Dialog *>(u"requiredFieldsDialog"_s);
        QVERIFY(dialog);
        QPushButton *save = Desk::button(*dialog, u"Save and move"_s);
        save->click(); // without the value
        QCOMPARE(desk.reader->get(EntityKind::Deal, deal)->value(field::stage), Value((*stages)[1].id));
        dialog->findChild<FieldEditor *>()->setValue(u"Trade fair"_s);
        save->click();
        const Record moved = *desk.reader->get(EntityKind::Deal, deal);
        QCOMPARE(moved.value(field::stage), Value(target.id));
        QCOMPARE(moved.text(field::source), u"Trade fair"_s);
        desk.workspace.undo();
        QCOMPARE(desk.reader->get(EntityKind::Deal, deal)->text(field::source), QString());
    }

    void aFormOfARecordThatBreaksARuleSaysSo()
    {
        Desk desk;
        const RecordId contact = desk.create(EntityKind::Contact, {{field::last_name, u"Ott"_s}});
        RecordForm form(desk.context, EntityKind::Contact);
        form.edit(contact);
        QVERIFY(Desk::shownBanners(form).isEmpty());
        desk.rule(u"Reachable"_s, u"contact"_s, u"email is not empty"_s, u"Give an e-mail address."_s);
        QVERIFY_RESULT(store::refreshCalculations(*desk.reader));
        form.edit(contact);
        QCOMPARE(Desk::shownBanners(form).size(), 1);
    }
};

SATCHEL_GUI_TEST(tst_RulesSettings)
#include "tst_RulesSettings.moc"
