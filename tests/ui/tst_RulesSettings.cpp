// SPDX-License-Identifier: GPL-3.0-or-later
// Calculated fields and validation rules as a person makes them, and what a form says of a rule.
#include "domain/FieldNames.h"
#include "PageChecks.h"
#include "store/Calculations.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/CalculatedField.h"
#include "ui/common/Notice.h"
#include "ui/common/RecordForm.h"
#include "ui/deals/MoveDialogs.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/settings/FieldDialog.h"
#include "ui/settings/FieldsSettingsPage.h"
#include "ui/settings/FormulaEditor.h"
#include "ui/settings/RecordDialog.h"
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
    std::vector<items::BoardStage> stages()
    {
        const auto pipelines = reader->select({EntityKind::Pipeline, {}, {}, {}, {}, -1, false});
        return items::readStages(*reader, pipelines->id(0)).value();
    }
    /// A field of deals is required from a stage on.
    void requireFrom(const items::BoardStage &stage, const QString &field)
    {
        create(EntityKind::ValidationRule,
            {{field::name, field}, {field::entity, u"deal"_s}, {field::required_field, field},
                {field::from_stage, stage.id.toString()}});
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
    void aConditionThatNamesNoStageIsAnErrorAndTheExampleFitsTheKind()
    {
        Desk desk;
        FormulaEditor editor(desk.context, FormulaEditor::Purpose::Rule);
        editor.setEntity(EntityKind::Deal);
        QCOMPARE(editor.edit()->placeholderText(), u"value > 0"_s);
        editor.setFormula(u"stage = \"Negotiatio\""_s);
        QVERIFY(!editor.isUsable());
        QVERIFY2(editor.verdict().contains(u"the nearest is \"Negotiation\""_s), qPrintable(editor.verdict()));
        editor.setFormula(u"stage = \"Negotiation\""_s);
        QVERIFY2(editor.isUsable(), qPrintable(editor.verdict()));
        for (const EntityKind kind : {EntityKind::Contact, EntityKind::Company, EntityKind::Task, EntityKind::Lead}) {
            editor.setEntity(kind);
            editor.setFormula(editor.edit()->placeholderText());
            QVERIFY2(editor.isUsable(), qPrintable(editor.formula() + u": "_s + editor.verdict()));
        }
    }

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
        QCOMPARE(editor.verdict(), u"Character 6: contact has no field \"birthdays\"; the nearest is \"birthday\""_s);
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

    void whatMustHoldIsSaidInWordsAsFiltersAre()
    {
        Desk desk;
        desk.rule(u"Reachable"_s, u"contact"_s, u"email is not empty or company.parent.industry = \"retail\""_s);
        desk.rule(u"Computed"_s, u"contact"_s, u"length(email) > 5"_s);
        RulesSettingsPage page(desk.context, &desk.window);
        page.setEntity(EntityKind::Contact);
        QCOMPARE(page.table()->rowCount(), 2);
        QString words = page.table()->item(0, 1)->text();
        words.remove(QChar(0x2068)).remove(QChar(0x2069));
        QCOMPARE(words, u"E-mail is not empty or Company: Parent company: Industry is retail"_s);
        QCOMPARE(page.table()->item(0, 3)->text(), u"On"_s); // over two references
        QVERIFY(page.table()->item(1, 1)->text().contains(u"length(email) > 5"_s)); // no words say it
    }

    void aConditionIsBuiltInRowsAsLongAsRowsCanSayIt()
    {
        Desk desk;
        FormulaEditor editor(desk.context, FormulaEditor::Purpose::Rule);
        editor.setEntity(EntityKind::Contact);
        FilterBuilder *rows = editor.rows();
        QVERIFY(rows && rows->isVisibleTo(&editor) && !editor.edit()->isVisibleTo(&editor));
        const auto filter = parseFilter(desk.workspace.schema(), EntityKind::Contact,
            u"email contains \"@\" or lifecycle in (\"lead\", \"other\")"_s);
        QVERIFY_RESULT(filter);
        rows->setDraft(FilterNode::fromFilter(*filter).toJson());
        QCOMPARE(editor.formula(), filter->toText());
        QVERIFY2(editor.isUsable(), qPrintable(editor.verdict()));
        Desk::button(*rows, u"Edit as text"_s)->click();
        QVERIFY(!rows->isVisibleTo(&editor) && editor.edit()->isVisibleTo(&editor));
        editor.edit()->setPlainText(u"days(birthday, today()) > 6570"_s);
        QPushButton *back = Desk::button(editor, u"Back to rows"_s);
        for (QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button->parentWidget() == &editor)
                back = button; // the builder has one of this name for its own text
        }
        QVERIFY(!back->isEnabled());
        editor.edit()->setPlainText(u"email is not empty"_s);
        QVERIFY(back->isEnabled());
        back->click();
        QVERIFY(rows->isVisibleTo(&editor) && !editor.edit()->isVisibleTo(&editor));
        QCOMPARE(rows->filter().toText(), u"email is not empty"_s);
        editor.setFormula(u"length(email) > 3"_s); // of a rule that is opened
        QVERIFY(!rows->isVisibleTo(&editor) && editor.edit()->isVisibleTo(&editor));
    }

    void aRuleIsSavedAsItsRowsSayIt()
    {
        Desk desk;
        auto *dialog = new ValidationRuleDialog(desk.context, EntityKind::Contact,
            Record(desk.workspace.schema().shared(EntityKind::ValidationRule)), 1, &desk.window);
        dialog->findChildren<QLineEdit *>().first()->setText(u"Reachable"_s);
        QVERIFY(!Desk::button(*dialog, u"Save rule"_s)->isEnabled());
        auto *editor = dialog->findChild<FormulaEditor *>();
        editor->rows()->setDraft(
            FilterNode::fromFilter(*parseFilter(desk.workspace.schema(), EntityKind::Contact, u"email is not empty"_s))
                .toJson());
        Desk::button(*dialog, u"Save rule"_s)->click();
        const auto rules = desk.reader->select({EntityKind::ValidationRule, {field::condition}, {}, {}, {}, -1, false});
        QCOMPARE(rules->size(), 1);
        QCOMPARE(rules->text(0, 0), u"email is not empty"_s);
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
        QCOMPARE(form.editorOf(field::email)->error(), u"Give an e-mail address."_s);
        QCOMPARE(desk.reader->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 0);
    }

    void theDialogOfARecordShowsCalculatedFields()
    {
        Desk desk;
        const auto letters = desk.reader->addCustomField(
            EntityKind::User, {{}, u"Reachable"_s, FieldType::Boolean, {}, {}, {}, {}, u"email is not empty"_s});
        QVERIFY_RESULT(letters);
        const RecordId user = desk.create(
            EntityKind::User, {{field::name, u"Mara"_s}, {field::email, u"mara@lindental.example"_s}});
        const auto open = [&desk](const RecordId &id) {
            openRecordDialog(desk.context,
                {.entity = EntityKind::User,
                    .id = id,
                    .fields = {field::name, field::email},
                    .heading = u"A person"_s,
                    .verb = u"Save person"_s,
                    .label = [](const QString &name) { return name; }},
                &desk.window);
            return desk.window.findChildren<Dialog *>().last();
        };
        Dialog *dialog = open(user);
        auto *calculated = dialog->findChild<CalculatedField *>();
        QVERIFY(calculated);
        QCOMPARE(calculated->findChildren<QLabel *>().last()->accessibleName(), u"Reachable (calculated): Yes"_s);
        dialog->findChild<FieldEditor *>()->setValue(u"Mara Lindqvist"_s);
        Desk::button(*dialog, u"Save person"_s)->click();
        QCOMPARE(desk.reader->get(EntityKind::User, user)->text(field::name), u"Mara Lindqvist"_s);
        QVERIFY(!open({})->findChild<CalculatedField *>()); // a new person has no values yet
    }

    void aMoveAsksForWhatTheStageRequires()
    {
        Desk desk;
        const auto stages = desk.stages();
        QVERIFY(stages.size() > 3);
        const items::BoardStage &target = stages[3];
        desk.requireFrom(target, u"source"_s);
        const RecordId deal = desk.create(EntityKind::Deal, {{field::title, u"A"_s}, {field::stage, stages[0].id}});
        const auto commit = [&desk](const ChangeSet &changes) { desk.workspace.commit(changes); };
        promptForMove(desk.context, &desk.window, {deal}, stages[1], commit);
        QVERIFY(!desk.window.findChild<Dialog *>(u"requiredFieldsDialog"_s));
        QCOMPARE(desk.reader->get(EntityKind::Deal, deal)->value(field::stage), Value(stages[1].id));
        promptForMove(desk.context, &desk.window, {deal}, target, commit);
        auto *dialog = desk.window.findChild<Dialog *>(u"requiredFieldsDialog"_s);
        QVERIFY(dialog);
        QPushButton *save = Desk::button(*dialog, u"Save and move"_s);
        save->click(); // without the value
        QCOMPARE(desk.reader->get(EntityKind::Deal, deal)->value(field::stage), Value(stages[1].id));
        dialog->findChild<FieldEditor *>()->setValue(u"Trade fair"_s);
        save->click();
        const Record moved = *desk.reader->get(EntityKind::Deal, deal);
        QCOMPARE(moved.value(field::stage), Value(target.id));
        QCOMPARE(moved.text(field::source), u"Trade fair"_s);
        desk.workspace.undo();
        QCOMPARE(desk.reader->get(EntityKind::Deal, deal)->text(field::source), QString());
    }

    void aMoveOfSeveralDealsAsksOncePerField()
    {
        Desk desk;
        const items::BoardStage target = desk.stages()[3];
        desk.requireFrom(target, u"source"_s);
        desk.requireFrom(target, u"value"_s);
        const Money amount{250000, *Currency::fromCode(u"EUR")};
        DealIds deals;
        for (int i = 0; i < 5; ++i) {
            std::vector<FieldValue> values{{field::title, u"Deal %1"_s.arg(i)}, {field::stage, desk.stages()[0].id}};
            if (i < 2)
                values.push_back({field::source, u"Trade fair"_s});
            if (i != 4)
                values.push_back({field::value, amount});
            deals.push_back(desk.create(EntityKind::Deal, std::move(values)));
        }
        QSignalSpy committed(&desk.workspace, &items::Workspace::committed);
        promptForMove(desk.context, &desk.window, deals, target,
            [&desk](const ChangeSet &changes) { desk.workspace.commit(changes); });
        auto *dialog = desk.window.findChild<Dialog *>(u"requiredFieldsDialog"_s);
        QVERIFY(dialog);
        QStringList labels;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            labels.append(label->text());
        QVERIFY2(labels.contains(u"5 deals"_s), qPrintable(labels.join(u'\n')));
        QVERIFY2(labels.contains(u"Source: missing in 3 of 5 deals"_s), qPrintable(labels.join(u'\n')));
        QVERIFY2(labels.contains(u"Value: missing in 1 of 5 deals"_s), qPrintable(labels.join(u'\n')));
        const auto editors = dialog->findChildren<FieldEditor *>();
        QCOMPARE(editors.size(), 2);
        QPushButton *save = Desk::button(*dialog, u"Save and move"_s);
        editors[0]->setValue(u"Referral"_s);
        save->click(); // one value is still missing
        QCOMPARE(committed.size(), 0);
        editors[1]->setValue(Money{990000, *Currency::fromCode(u"EUR")});
        save->click();
        QCOMPARE(committed.size(), 1);
        for (size_t i = 0; i < deals.size(); ++i) {
            const Record deal = *desk.reader->get(EntityKind::Deal, deals[i]);
            QCOMPARE(deal.value(field::stage), Value(target.id));
            QCOMPARE(deal.text(field::source), i < 2 ? u"Trade fair"_s : u"Referral"_s);
            QCOMPARE(std::get<Money>(deal.value(field::value)).minor, i == 4 ? 990000 : 250000);
        }
        desk.workspace.undo();
        for (size_t i = 0; i < deals.size(); ++i) {
            const Record deal = *desk.reader->get(EntityKind::Deal, deals[i]);
            QCOMPARE(deal.value(field::stage), Value(desk.stages()[0].id));
            QCOMPARE(deal.text(field::source), i < 2 ? u"Trade fair"_s : QString());
        }
    }

    void aMoveOfVeryManyDealsAsksAsWell()
    {
        Desk desk;
        const items::BoardStage target = desk.stages()[3];
        desk.requireFrom(target, u"source"_s);
        ChangeSet made{u"Add deals"_s, Origin::user(), {}, {}};
        DealIds deals;
        for (int i = 0; i < 450; ++i) {
            deals.push_back(desk.reader->newId());
            std::vector<FieldValue> values{{field::title, u"Deal %1"_s.arg(i)}, {field::stage, desk.stages()[0].id}};
            if (i % 2 == 0)
                values.push_back({field::source, u"Trade fair"_s});
            made.edits.push_back(Edit::create(EntityKind::Deal, deals.back(), std::move(values)));
        }
        desk.workspace.commit(made);
        int decided = 0;
        promptForMove(desk.context, &desk.window, deals, desk.stages()[1], [&](const ChangeSet &) { ++decided; });
        QTRY_COMPARE(decided, 1); // nothing is required there
        promptForMove(desk.context, &desk.window, deals, target,
            [&desk](const ChangeSet &changes) { desk.workspace.commit(changes); });
        QTRY_VERIFY(desk.window.findChild<Dialog *>(u"requiredFieldsDialog"_s));
        auto *dialog = desk.window.findChild<Dialog *>(u"requiredFieldsDialog"_s);
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text() == u"Source: missing in 225 of 450 deals"; }));
        dialog->findChild<FieldEditor *>()->setValue(u"Referral"_s);
        Desk::button(*dialog, u"Save and move"_s)->click();
        const auto count = [&desk](const QString &source) {
            return *desk.reader->count(
                {EntityKind::Deal, {}, Filter::equals(field::source, source), {}, {}, -1, false});
        };
        QTRY_COMPARE(count(u"Referral"_s), 225);
        QCOMPARE(count(u"Trade fair"_s), 225);
        QCOMPARE(desk.reader->get(EntityKind::Deal, deals.back())->value(field::stage), Value(target.id));
    }

    void aMoveToAnotherOwnerAsksAsWell()
    {
        Desk desk;
        const items::BoardStage target = desk.stages()[3];
        desk.requireFrom(target, u"source"_s);
        const RecordId deal = desk.create(
            EntityKind::Deal, {{field::title, u"A"_s}, {field::stage, desk.stages()[0].id}});
        const RecordId zoe = desk.create(EntityKind::User, {{field::name, u"Zoe"_s}});
        const auto commit = [&desk](const ChangeSet &changes) { desk.workspace.commit(changes); };
        promptForFields(desk.context, &desk.window, assignTo({deal}, zoe, u"Zoe"_s), commit);
        QVERIFY(!desk.window.findChild<Dialog *>(u"requiredFieldsDialog"_s)); // its stage is the same
        promptForFields(desk.context, &desk.window, moveAndAssign({deal}, target, zoe, u"Zoe"_s), commit);
        auto *dialog = desk.window.findChild<Dialog *>(u"requiredFieldsDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<FieldEditor *>()->setValue(u"Referral"_s);
        Desk::button(*dialog, u"Save and move"_s)->click();
        const Record moved = *desk.reader->get(EntityKind::Deal, deal);
        QCOMPARE(moved.value(field::owner), Value(zoe));
        QCOMPARE(moved.value(field::stage), Value(target.id));
        QCOMPARE(moved.text(field::source), u"Referral"_s);
    }

    void aPageThatIsGoneMovesNothing()
    {
        Desk desk;
        desk.requireFrom(desk.stages()[3], u"source"_s);
        DealIds deals;
        for (int i = 0; i < 201; ++i)
            deals.push_back(desk.create(
                EntityKind::Deal, {{field::title, u"Deal %1"_s.arg(i)}, {field::stage, desk.stages()[0].id}}));
        auto page = std::make_unique<QWidget>();
        int decided = 0;
        promptForMove(desk.context, page.get(), deals, desk.stages()[1], [&](const ChangeSet &) { ++decided; });
        page.reset();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(decided, 0);
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
