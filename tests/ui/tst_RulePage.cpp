// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with automation rules: begin with a template, switch one on, edit its sentences, look at what it
// would have done, run it by hand and take a run back.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "rules/RuleRunner.h"
#include "rules/RuleTemplates.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/rules/RuleEditor.h"
#include "ui/rules/RulePage.h"
#include "ui/rules/RuleSide.h"
#include "ui/rules/RunRuleDialog.h"
#include "ui/rules/SentenceRow.h"
#include "ui/settings/AutomationSettingsPage.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto callWonDeals = R"({"name": "Call", "when": {"entity": "deal", "on": "created"},
    "then": [{"id": "a", "task": {"title": "Call {{deal.title}}"}}, {"id": "b", "task": {"title": "Write"}}]})";

struct RulesDesk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};

    RecordId rule(const QByteArray &text)
    {
        const auto parsed = parseAutomationRule(workspace.schema(), text);
        if (!parsed)
            qFatal("%s", qUtf8Printable(toText(parsed.error())));
        const auto edit = rules::editOfNewRule(workspace.schema(), *parsed, workspace.me());
        return create(EntityKind::Rule, edit->values);
    }
    void switchOn(const RecordId &id)
    {
        workspace.commit(*rules::switchRule(*reader, *rules::findRule(*reader, id.toString()), true));
    }
    RecordId deal(const QString &title) { return create(EntityKind::Deal, {{field::title, title}}); }
    QString status(const RecordId &id) { return reader->get(EntityKind::Rule, id)->text(field::status); }
    qint64 count(EntityKind entity) { return *reader->count({entity, {}, {}, {}, {}, -1, false}); }
    rules::StoredRule stored(const RecordId &id) { return *rules::findRule(*reader, id.toString()); }
};

struct PageDesk : RulesDesk
{
    RulePage page{context};

    void show(const RecordId &id)
    {
        page.resize(1200, 800);
        page.setWidthClass(WidthClass::Normal);
        page.open({.page = page::rule, .record = id});
        page.QWidget::show();
        page.activate();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    QAction *command(const QString &name)
    {
        const auto all = page.actions();
        return *std::ranges::find(all, u"rule."_s + name, &QAction::objectName);
    }
    QStringList steps()
    {
        QStringList ids;
        for (const RuleStep *step : allSteps(page.editor()->rule().steps))
            ids.append(step->id);
        return ids;
    }
    ValueEdit *value(const QString &text)
    {
        for (auto *edit : page.editor()->findChildren<ValueEdit *>()) {
            if (edit->text() == text)
                return edit;
        }
        return nullptr;
    }
};

} // namespace

class tst_RulePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleBeginsAsOneOfTheTemplates()
    {
        RulesDesk desk;
        AutomationSettingsPage page(desk.context);
        QSignalSpy requested(&page, &AutomationSettingsPage::ruleRequested);
        Q_EMIT page.newMenu()->aboutToShow();
        const auto actions = page.newMenu()->actions();
        QCOMPARE(actions.size(), rules::ruleTemplateKeys().size() + 2); // the empty one, and a line
        actions.last()->trigger();
        QCOMPARE(requested.size(), 1);
        QTRY_COMPARE(page.table()->rowCount(), 1);
        QCOMPARE(page.table()->item(0, 0)->checkState(), Qt::Unchecked);
        QVERIFY(!page.table()->item(0, 1)->text().isEmpty());
    }

    void spaceSwitchesARuleOn()
    {
        RulesDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        AutomationSettingsPage page(desk.context);
        page.show();
        page.table()->setFocus();
        QTest::keyClick(page.table(), Qt::Key_Space);
        QCOMPARE(desk.status(id), QString(choice::on));
        QTRY_COMPARE(page.table()->item(0, 0)->checkState(), Qt::Checked);
    }

    void aRuleThatNamesNobodyIsNotSwitchedOnAndSaysWhy()
    {
        RulesDesk desk;
        const RecordId id = desk.rule(R"({"name": "Tell", "when": {"entity": "deal", "on": "created"},
            "then": [{"notify": {"to": ["Nobody"], "text": "Hello"}}]})");
        AutomationSettingsPage page(desk.context);
        page.show();
        page.switchRule(0, true);
        QCOMPARE(desk.status(id), QString(choice::off));
        QVERIFY(page.problem()->isVisible());
        QCOMPARE(page.table()->item(0, 0)->checkState(), Qt::Unchecked);
    }

    void aDeletedRuleComesBackWithUndo()
    {
        RulesDesk desk;
        desk.rule(callWonDeals);
        AutomationSettingsPage page(desk.context);
        page.remove();
        QTRY_COMPARE(page.table()->rowCount(), 0);
        desk.workspace.undo();
        QTRY_COMPARE(page.table()->rowCount(), 1);
    }

    void aCopyIsOff()
    {
        RulesDesk desk;
        desk.switchOn(desk.rule(callWonDeals));
        AutomationSettingsPage page(desk.context);
        page.duplicate();
        QTRY_COMPARE(page.table()->rowCount(), 2);
        const auto all = rules::readRules(*desk.reader);
        QCOMPARE(std::ranges::count_if(*all, &rules::StoredRule::isOn), 1);
    }

    void stepsMoveAndGoByKeysAndAreSavedByCtrlS()
    {
        PageDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.show(id);
        QCOMPARE(desk.steps(), QStringList({u"a"_s, u"b"_s}));
        desk.page.editor()->setCurrentStep(u"b"_s);
        QTRY_COMPARE(desk.page.editor()->currentStep(), u"b"_s);
        desk.command(u"moveUp"_s)->trigger();
        QCOMPARE(desk.steps(), QStringList({u"b"_s, u"a"_s}));
        QTRY_COMPARE(desk.page.editor()->currentStep(), u"b"_s);
        QVERIFY(desk.page.isEdited());
        QCOMPARE(desk.stored(id).rule->steps.front().id, u"a"_s); // not before it is saved
        desk.command(u"save"_s)->trigger();
        QCOMPARE(desk.stored(id).rule->steps.front().id, u"b"_s);
        QTRY_VERIFY(!desk.page.isEdited());
        desk.page.editor()->setCurrentStep(u"a"_s);
        QTRY_VERIFY(desk.command(u"removeStep"_s)->isEnabled());
        desk.command(u"removeStep"_s)->trigger();
        QCOMPARE(desk.steps(), QStringList({u"b"_s}));
        desk.command(u"revert"_s)->trigger();
        QCOMPARE(desk.steps(), QStringList({u"b"_s, u"a"_s}));
    }

    void aWordInASentenceChangesTheRuleAndItsWords()
    {
        PageDesk desk;
        desk.show(desk.rule(callWonDeals));
        ValueEdit *title = desk.value(u"Write"_s);
        QVERIFY(title);
        title->selectAll();
        QTest::keyClicks(title, u"Send"_s);
        QCOMPARE(std::get<CreateTaskStep>(desk.page.editor()->rule().steps[1].action).title, u"Send"_s);
        QVERIFY(desk.page.editor()->words()->text().contains(u"“Send”"_s));
        QVERIFY(desk.page.editor()->accessibleDescription().contains(u"“Send”"_s));
    }

    void anUnfinishedStepIsRefusedWithItsPlaceAndNothingIsSaved()
    {
        PageDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.show(id);
        desk.page.editor()->addStep({}, u"a"_s, RuleStepKind::Task); // without a title
        QCOMPARE(desk.page.editor()->rule().steps.size(), 3U);
        desk.command(u"save"_s)->trigger();
        QVERIFY(desk.page.problem()->isVisible());
        QCOMPARE(desk.stored(id).rule->steps.size(), 2U);
    }

    void leavingWithEditsAsks()
    {
        PageDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.show(id);
        QSignalSpy left(&desk.page, &Page::navigateTo);
        desk.page.editor()->addStep({}, u"a"_s, RuleStepKind::Stop);
        desk.command(u"back"_s)->trigger();
        QVERIFY(left.isEmpty());
        auto *dialog = desk.page.findChild<Dialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(left.size(), 1);
        QCOMPARE(desk.stored(id).rule->steps.size(), 3U);
    }

    void thePreviewSaysHowOftenTheRuleWouldHaveRun()
    {
        PageDesk desk;
        desk.deal(u"Heat pump"_s);
        desk.deal(u"Roof"_s);
        desk.store.clock.set(Instant{desk.store.clock.now().ms + 1000});
        desk.show(desk.rule(callWonDeals));
        QTRY_COMPARE(desk.page.side()->cases()->rowCount(), 2);
        QVERIFY(desk.page.side()->heading()->text().contains(u'2'));
        QCOMPARE(desk.count(EntityKind::Task), 0);
    }

    void aRunIsInTheLogAndIsTakenBackWhole()
    {
        PageDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.switchOn(id);
        desk.store.clock.set(Instant{desk.store.clock.now().ms + 1000});
        desk.deal(u"Heat pump"_s);
        QVERIFY(rules::RuleRunner(*desk.reader).run());
        QCOMPARE(desk.count(EntityKind::Task), 2);
        desk.show(id);
        QTRY_COMPARE(desk.page.side()->log()->rowCount(), 1);
        desk.page.side()->log()->selectRow(0);
        desk.page.side()->undoButton()->click();
        QTRY_COMPARE(desk.count(EntityKind::Task), 0);
        QTRY_COMPARE(desk.page.side()->log()->rowCount(), 0);
    }

    void aRuleRunsForChosenRecords()
    {
        RulesDesk desk;
        desk.rule(R"({"name": "By hand", "when": {"entity": "deal", "on": "manual"},
            "then": [{"task": {"title": "Look"}}]})");
        desk.rule(callWonDeals); // off
        const RecordId deal = desk.deal(u"Heat pump"_s);
        QWidget window;
        auto *dialog = new RunRuleDialog(desk.context, EntityKind::Deal, {deal}, u"Heat pump"_s, &window);
        QCOMPARE(dialog->rules()->count(), 1);
        dialog->verb()->click();
        QTRY_COMPARE(desk.count(EntityKind::Task), 1);
        QTRY_VERIFY(dialog->result()->text().contains(u'1'));
    }
};

SATCHEL_GUI_TEST(tst_RulePage)
#include "tst_RulePage.moc"
