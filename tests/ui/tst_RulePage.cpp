// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with automation rules: begin with a template, switch one on, edit its sentences, look at what it
// would have done, run it by hand and take a run back.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "rules/RuleRunner.h"
#include "rules/RuleTemplates.h"
#include "store/CopyMark.h"
#include "store/hub/HubState.h"
#include "tests/support/FakeAppLock.h"
#include "tests/support/FakeTeamControl.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/StateChip.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/rules/AutomationPause.h"
#include "ui/rules/RuleDiagram.h"
#include "ui/rules/RuleEditor.h"
#include "ui/rules/RulePage.h"
#include "ui/rules/RuleSide.h"
#include "ui/rules/RunRuleDialog.h"
#include "ui/rules/SentenceRow.h"
#include "ui/rules/TemplateValue.h"
#include "ui/settings/AutomationSettingsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/WindowCommands.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
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
        const auto edit = rules::editOfNewRule(*reader, *parsed, workspace.me());
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

struct RulePageDesk : RulesDesk
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

    void theListSaysWhichComputerOfATeamRunsARule()
    {
        RulesDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.switchOn(id);
        store::HubMembership membership;
        membership.login = u"mara"_s;
        membership.hub = desk.workspace.store().newId();
        membership.desk = RecordId::fromString(desk.stored(id).record.text(field::desk));
        QVERIFY(store::HubState(*desk.reader).save(membership));
        FakeTeamControl team;
        desk.context.team = &team;
        const auto runsOn = [](AutomationSettingsPage &page) {
            for (int column = 0; column < page.table()->columnCount(); ++column) {
                if (page.table()->horizontalHeaderItem(column)->text() == u"Runs on"_s)
                    return page.table()->isColumnHidden(column) ? QString() : page.table()->item(0, column)->text();
            }
            return QString();
        };
        AutomationSettingsPage page(desk.context);
        QCOMPARE(runsOn(page), u"This computer"_s);
        store::TeamOverview overview;
        overview.desks = {{membership.desk, u"mara"_s, u"Office"_s, {}, 0}};
        membership.desk = desk.workspace.store().newId();
        QVERIFY(store::HubState(*desk.reader).save(membership));
        Q_EMIT team.overviewRead({});
        QCOMPARE(runsOn(page), u"Another computer"_s);
        Q_EMIT team.overviewRead(overview);
        QCOMPARE(runsOn(page), u"Office"_s);
        desk.context.team = nullptr;
    }

    /// After a restore and in sample data it is on and does nothing.
    void whatDoesNothingIsNotShownAsOn()
    {
        RulePageDesk desk;
        FakeAppLock lock; // as a store of one's own has
        const RecordId id = desk.rule(callWonDeals);
        desk.switchOn(id);
        const auto state = [&desk] {
            const AutomationSettingsPage page(desk.context);
            return page.table()->item(0, page.table()->columnCount() - 1)->text();
        };
        QCOMPARE(state(), u"Paused in sample data"_s);
        desk.context.lock = &lock;
        QCOMPARE(state(), u"On"_s);
        QVERIFY(store::markCopy(desk.reader->database(), desk.store.clock.now()));
        QVERIFY(store::noteRestored(desk.reader->database(), desk.store.clock.now()));
        QCOMPARE(state(), u"Paused since a backup was restored"_s);
        RulePage page(desk.context);
        page.open({.page = page::rule, .record = id});
        const auto *chip = page.findChild<StateChip *>();
        QVERIFY(chip->text().contains(u"Paused since a backup was restored"_s));
        auto *banner = page.findChild<AutomationPauseBanner *>();
        QVERIFY(!banner->isHidden());
        banner->findChild<QPushButton *>()->click();
        QVERIFY(banner->isHidden());
        QVERIFY(chip->text().contains(u"On since"_s));
        QCOMPARE(state(), u"On"_s);
    }

    void savingAndTheSwitchStayInANarrowWindow()
    {
        RulePageDesk desk;
        desk.show(desk.rule(callWonDeals));
        desk.page.resize(640, 600);
        desk.page.setWidthClass(WidthClass::Narrow);
        QCoreApplication::processEvents();
        for (const QString &name : {u"Save automation"_s, u"Switch on"_s}) {
            const auto buttons = desk.page.findChildren<Button *>();
            QVERIFY2(std::ranges::any_of(
                         buttons, [&](const Button *button) { return button->text() == name && button->isVisible(); }),
                qPrintable(name));
        }
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
        const RecordId nobody = desk.workspace.store().newId(); // who left after the rule was written
        desk.workspace.commit(u"Came"_s, {Edit::create(EntityKind::User, nobody, {{field::name, u"Nobody"_s}})});
        const RecordId id = desk.rule(R"({"name": "Tell", "when": {"entity": "deal", "on": "created"},
            "then": [{"notify": {"to": ["Nobody"], "text": "Hello"}}]})");
        desk.workspace.commit(u"Left"_s, {Edit::remove(EntityKind::User, nobody)});
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
        RulePageDesk desk;
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

    void whatIsEditedIsThereInTheNextWindow()
    {
        RulePageDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.show(id);
        ValueEdit *title = desk.value(u"Write"_s);
        QVERIFY(title);
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete); // no rule as it is: a task needs a title
        QVERIFY(desk.page.isEdited());
        const auto titleIn = [](RulePage &page) {
            return std::get<CreateTaskStep>(page.editor()->rule().steps[1].action).title;
        };
        RulePage next(desk.context);
        next.resize(1200, 800);
        next.setWidthClass(WidthClass::Normal);
        next.open({.page = page::rule, .record = id});
        next.QWidget::show();
        next.activate();
        QVERIFY(next.isEdited());
        QCOMPARE(titleIn(next), QString());
        const auto commands = next.actions();
        QAction *revert = *std::ranges::find(commands, u"rule.revert"_s, &QAction::objectName);
        QVERIFY(revert->isEnabled());
        revert->trigger();
        QVERIFY(!next.isEdited());
        QCOMPARE(titleIn(next), u"Write"_s);
        RulePage last(desk.context);
        last.open({.page = page::rule, .record = id});
        last.activate();
        QVERIFY(!last.isEdited());
    }

    void aWordInASentenceChangesTheRuleAndItsWords()
    {
        RulePageDesk desk;
        desk.show(desk.rule(callWonDeals));
        ValueEdit *title = desk.value(u"Write"_s);
        QVERIFY(title);
        title->selectAll();
        QTest::keyClicks(title, u"Send"_s);
        QCOMPARE(std::get<CreateTaskStep>(desk.page.editor()->rule().steps[1].action).title, u"Send"_s);
        QVERIFY(desk.page.editor()->words()->text().contains(u"“Send”"_s));
        QVERIFY(desk.page.editor()->accessibleDescription().contains(u"“Send”"_s));
    }

    void aTextOffersTheFieldsOfTheRulesRecord()
    {
        RulePageDesk desk;
        desk.show(desk.rule(callWonDeals));
        auto *value = desk.page.editor()->findChild<TemplateValue *>();
        QVERIFY(value);
        const auto title = [&] { return std::get<CreateTaskStep>(desk.page.editor()->rule().steps[0].action).title; };
        QMenu menu;
        value->fillMenu(menu);
        QMenu *ofDeal = menu.actions().first()->menu();
        QVERIFY(ofDeal);
        QCOMPARE(menu.actions().first()->text(), desk.workspace.schema().entity(EntityKind::Deal).label);
        QMenu *ofCompany = nullptr;
        for (QAction *action : ofDeal->actions()) {
            if (action->menu() && action->text() == u"Company"_s)
                ofCompany = action->menu();
        }
        QVERIFY(ofCompany);
        value->edit()->end(false);
        ofCompany->actions().first()->trigger();
        QCOMPARE(title(), u"Call {{deal.title}}{{deal.company.name}}"_s);
        QTest::keyClicks(value->edit(), u" {{deal.owner.na"_s);
        QVERIFY(value->completer()->popup()->isVisible());
        value->insertField(u"deal.owner.name"_s);
        QCOMPARE(title(), u"Call {{deal.title}}{{deal.company.name}} {{deal.owner.name}}"_s);
        value->completer()->popup()->hide();
    }

    void anUnfinishedStepIsRefusedWithItsPlaceAndNothingIsSaved()
    {
        RulePageDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.show(id);
        desk.page.editor()->addStep({}, u"a"_s, RuleStepKind::Task); // without a title
        QCOMPARE(desk.page.editor()->rule().steps.size(), 3U);
        desk.command(u"save"_s)->trigger();
        QVERIFY(desk.page.problem()->isVisible());
        QCOMPARE(desk.stored(id).rule->steps.size(), 2U);
    }

    void aNewRuleThatNobodyNamedIsCalledWhatItDoes()
    {
        RulePageDesk desk;
        desk.show({});
        desk.page.open({.page = page::rule, .action = Target::Action::Create});
        QVERIFY(desk.page.editor()->rule().name.startsWith(u"New automation"_s));
        desk.page.editor()->addStep({}, {}, RuleStepKind::CompleteTasks);
        desk.command(u"save"_s)->trigger();
        QTRY_COMPARE(desk.count(EntityKind::Rule), 1);
        QCOMPARE(desk.page.title(), u"When one of the deals is created: Complete the open tasks"_s);
    }

    void leavingWithEditsAsks()
    {
        RulePageDesk desk;
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

    void aConditionThatIsNotFinishedOutlivesOtherChanges()
    {
        RulePageDesk desk;
        desk.show(desk.rule(callWonDeals));
        const auto builder = [&] { return desk.page.editor()->findChild<FilterBuilder *>(); };
        for (Button *button : builder()->findChildren<Button *>()) {
            if (button->text() == u"Condition"_s)
                button->click();
        }
        const QJsonObject begun = builder()->draft();
        QVERIFY(desk.page.editor()->rule().filter.isEverything());
        const QPointer<FilterBuilder> before = builder();
        desk.page.editor()->addStep({}, u"a"_s, RuleStepKind::Stop); // rebuilds the editor
        QTRY_VERIFY(builder() && !before);
        QCOMPARE(builder()->draft(), begun);
    }

    void aClickOnTheNameOfARuleDoesNotSwitchIt()
    {
        RulesDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        AutomationSettingsPage page(desk.context);
        page.resize(900, 600);
        page.show();
        QTRY_COMPARE(page.table()->rowCount(), 1);
        const QRect cell = page.table()->visualItemRect(page.table()->item(0, 0));
        QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, cell.center());
        QCoreApplication::processEvents();
        QCOMPARE(desk.status(id), QString(choice::off));
        QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 20, cell.center().y()));
        QTRY_COMPARE(desk.status(id), QString(choice::on));
    }

    void aConditionThatWasJustTypedIsSaved()
    {
        RulePageDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.show(id);
        auto *builder = desk.page.editor()->findChild<FilterBuilder *>();
        QVERIFY(builder);
        QLineEdit *text = nullptr;
        for (QLineEdit *edit : builder->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Filter as text"_s)
                text = edit;
        }
        QVERIFY(text);
        text->setText(u"value > 100"_s);
        Q_EMIT text->textEdited(text->text());
        QVERIFY(desk.page.editor()->rule().filter.isEverything()); // the builder waits a moment
        QVERIFY(desk.command(u"save"_s)->isEnabled());
        desk.command(u"save"_s)->trigger();
        QVERIFY(!desk.stored(id).rule->filter.isEverything());
    }

    void undoMeansTheRunThatWasChosenAlsoWhenOthersCome()
    {
        RulePageDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.switchOn(id);
        desk.store.clock.set(Instant{desk.store.clock.now().ms + 1000});
        desk.deal(u"Heat pump"_s);
        QVERIFY(rules::RuleRunner(*desk.reader).run());
        desk.show(id);
        QTRY_COMPARE(desk.page.side()->log()->rowCount(), 1);
        desk.page.side()->log()->selectRow(0);
        desk.store.clock.set(Instant{desk.store.clock.now().ms + 1000});
        desk.deal(u"Roof"_s);
        QVERIFY(rules::RuleRunner(*desk.reader).run());
        desk.page.side()->readRuns();
        QTRY_COMPARE(desk.page.side()->log()->rowCount(), 2);
        QCOMPARE(desk.page.side()->log()->currentRow(), 1); // the newest is first
        desk.page.side()->undoButton()->click();
        QTRY_COMPARE(desk.count(EntityKind::Task), 2);
        const auto left = desk.reader->select({EntityKind::Task, {field::title}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < left->size(); ++row)
            QVERIFY(valueOr<QString>(left->value(row, 0)) != u"Call Heat pump"_s);
    }

    void theListKeepsTheChosenRuleWhenAnotherComesBeforeIt()
    {
        RulesDesk desk;
        desk.rule(callWonDeals);
        AutomationSettingsPage page(desk.context);
        page.table()->selectRow(0);
        desk.rule(R"({"name": "Ask", "when": {"entity": "deal", "on": "created"}, "then": [{"stop": true}]})");
        QTRY_COMPARE(page.table()->rowCount(), 2);
        QCOMPARE(page.table()->item(page.table()->currentRow(), 0)->text(), u"Call"_s);
        page.remove();
        QTRY_COMPARE(page.table()->rowCount(), 1);
        QCOMPARE(page.table()->item(0, 0)->text(), u"Ask"_s);
    }

    void aSecondRuleOfTheNameIsRefusedAndSaid()
    {
        RulePageDesk desk;
        desk.rule(callWonDeals);
        const RecordId other = desk.rule(
            R"({"name": "Ask", "when": {"entity": "deal", "on": "created"}, "then": [{"stop": true}]})");
        desk.show(other);
        desk.page.editor()->setName(u"Call"_s);
        desk.command(u"save"_s)->setEnabled(true);
        desk.command(u"save"_s)->trigger();
        QVERIFY(desk.page.problem()->isVisible());
        QCOMPARE(desk.stored(other).record.text(field::name), u"Ask"_s);
    }

    void aNameThatIsEditedStaysWhenTheRuleIsSwitched()
    {
        RulePageDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.show(id);
        desk.page.editor()->setName(u"Ring them"_s);
        desk.switchOn(id);
        QCOMPARE(desk.page.editor()->rule().name, u"Ring them"_s);
        QVERIFY(desk.page.isEdited());
        // Another edit keeps the name that a colleague gave meanwhile.
        desk.command(u"revert"_s)->setEnabled(true);
        desk.command(u"revert"_s)->trigger();
        desk.page.editor()->addStep({}, u"a"_s, RuleStepKind::Stop);
        desk.workspace.commit(u"Rename"_s, {Edit::update(EntityKind::Rule, id, {{field::name, u"Phone"_s}})});
        QCOMPARE(desk.page.editor()->rule().name, u"Phone"_s);
        QCOMPARE(desk.page.editor()->rule().steps.size(), 3U);
    }

    void whatAColleagueSavedMeanwhileIsOverwrittenOnlyByWhoSaysSo()
    {
        RulePageDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        desk.show(id);
        desk.page.editor()->addStep({}, u"a"_s, RuleStepKind::Stop);
        AutomationRule theirs = *desk.stored(id).rule;
        theirs.isOncePerRecord = true;
        desk.workspace.commit(u"Saved"_s, {*rules::editOfRule(*desk.reader, id, theirs)});
        QVERIFY(desk.page.problem()->isVisible());
        QCOMPARE(desk.page.editor()->rule().steps.size(), 3U);
        desk.command(u"save"_s)->trigger();
        QPointer<Dialog> dialog = desk.page.findChild<Dialog *>();
        QVERIFY(dialog);
        QVERIFY(desk.stored(id).rule->isOncePerRecord);
        dialog->reject();
        QVERIFY(desk.stored(id).rule->isOncePerRecord);
        QTRY_VERIFY(!dialog);
        desk.command(u"save"_s)->trigger();
        desk.page.findChild<Dialog *>()->accept();
        QTRY_COMPARE(desk.stored(id).rule->steps.size(), 3U);
        QVERIFY(!desk.stored(id).rule->isOncePerRecord);
        QVERIFY(!desk.page.isEdited());
    }

    void aLongWaitIsEditedInItsUnit()
    {
        RulePageDesk desk;
        desk.show(desk.rule(R"({"name": "Later", "when": {"entity": "deal", "on": "created"},
            "then": [{"id": "w", "wait": {"hours": 48}}, {"stop": true}]})"));
        ValueEdit *amount = desk.value(u"48"_s);
        QVERIFY(amount);
        amount->selectAll();
        QTest::keyClicks(amount, u"72"_s);
        const auto wait = [&] { return std::get<WaitStep>(desk.page.editor()->rule().steps[0].action); };
        QCOMPARE(wait().hours, 72);
        QCOMPARE(wait().days, 0);
        for (auto *choice : desk.page.editor()->findChildren<ChoiceButton *>()) {
            if (choice->chosen() == QStringList{u"hours"_s}) {
                choice->choose(u"weeks"_s);
                break;
            }
        }
        QCOMPARE(wait().hours, 0);
        QCOMPARE(wait().days, 72 * 7);
    }

    void focusStaysOnTheWordThatWasChanged()
    {
        RulePageDesk desk;
        desk.show(desk.rule(R"({"name": "Later", "when": {"entity": "deal", "on": "created"},
            "then": [{"id": "w", "wait": {"days": 2}}, {"id": "s", "stop": true}]})"));
        ChoiceButton *unit = nullptr;
        for (auto *choice : desk.page.editor()->findChildren<ChoiceButton *>()) {
            if (choice->chosen() == QStringList{u"days"_s})
                unit = choice;
        }
        QVERIFY(unit);
        unit->setFocus();
        QTRY_COMPARE(desk.page.editor()->currentStep(), u"w"_s);
        const QPointer<ChoiceButton> before = unit;
        unit->choose(u"workdays"_s);
        QTRY_VERIFY(!before); // made again
        const auto *focused = qobject_cast<const ChoiceButton *>(QApplication::focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->chosen(), QStringList{u"workdays"_s});
    }

    void whatARuleNamesByIdIsSaidByItsName()
    {
        RulePageDesk desk;
        const RecordId user = desk.create(EntityKind::User, {{field::name, u"Mara Lind"_s}});
        const RecordId team = desk.create(EntityKind::Team, {{field::name, u"North"_s}});
        const RecordId gone = desk.create(EntityKind::User, {{field::name, u"Old Hand"_s}});
        const QString text = u"{\"name\": \"Tell\", \"when\": {\"entity\": \"deal\", \"on\": \"created\"}, \"then\": "
                             "[{\"notify\": {\"to\": [\"%1\", \"%2\", \"%3\"], \"text\": \"Look\"}}]}"_s.arg(
                                 user.toString(), team.toString(), gone.toString());
        const RecordId rule = desk.rule(text.toUtf8());
        desk.workspace.commit(u"Remove"_s, {Edit::remove(EntityKind::User, gone)});
        desk.show(rule);
        const QString words = desk.page.editor()->words()->text();
        QVERIFY2(words.contains(u"Mara Lind"_s) && words.contains(u"North"_s), qPrintable(words));
        QVERIFY2(!words.contains(gone.toString()), qPrintable(words));
        for (auto *choice : desk.page.editor()->findChildren<ChoiceButton *>()) {
            for (const RecordId &id : {user, team, gone})
                QVERIFY2(!choice->text().contains(id.toString()), qPrintable(choice->text()));
        }
    }

    void valuesFollowTheTheme()
    {
        RulePageDesk desk;
        desk.show(desk.rule(callWonDeals));
        ValueEdit *title = desk.value(u"Write"_s);
        QVERIFY(title);
        desk.preferences->setThemeMode(Preferences::ThemeMode::Dark);
        QTRY_COMPARE(title->palette().color(QPalette::Text), Theme::of(title).accent.text);
        desk.preferences->setThemeMode(Preferences::ThemeMode::Light);
        QTRY_COMPARE(title->palette().color(QPalette::Text), Theme::of(title).accent.text);
    }

    void keywordsAreAtTheFirstLineOfTheirBox()
    {
        RulePageDesk desk;
        desk.show(desk.rule(callWonDeals));
        const auto boxes = desk.page.editor()->findChildren<RuleBox *>();
        for (Label *keyword : desk.page.editor()->findChildren<Label *>()) {
            auto *box = qobject_cast<RuleBox *>(keyword->buddy());
            if (box && keyword->isVisible())
                QCOMPARE(
                    keyword->mapTo(desk.page.editor(), QPoint()).y(), box->mapTo(desk.page.editor(), QPoint()).y());
        }
        QVERIFY(!boxes.isEmpty());
    }

    void aLongTriggerIsReadWhole()
    {
        RulesDesk desk;
        desk.rule(R"({"name": "Long", "when": {"entity": "deal", "on": "changed",
            "field": ["expected_close", "probability", "value", "owner", "title", "priority"]}, "then": [{"stop": true}]})");
        AutomationSettingsPage page(desk.context);
        page.resize(640, 480);
        page.show();
        const QString text = page.table()->item(0, 1)->text();
        const auto neededHeight = [&] {
            return QFontMetrics(Theme::of(page.table()).font.body)
                .boundingRect(QRect(0, 0, page.table()->columnWidth(1) - 20, 10'000), Qt::TextWordWrap, text)
                .height();
        };
        QTRY_VERIFY(page.table()->rowHeight(0) >= neededHeight());
    }

    void boxesAreGroupsWithNames()
    {
        RulePageDesk desk;
        desk.show(desk.rule(callWonDeals));
        const auto boxes = desk.page.editor()->findChildren<RuleBox *>();
        QVERIFY(boxes.size() >= 4);
        for (RuleBox *box : boxes) {
            QVERIFY(!box->accessibleName().isEmpty());
            QCOMPARE(QAccessible::queryAccessibleInterface(box)->role(), QAccessible::Grouping);
        }
    }

    void leavingThePageByTheSidebarAsks()
    {
        RulesDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        PageEntry ofRule;
        ofRule.key = page::rule;
        ofRule.make = [](const PageContext &context) { return new RulePage(context); };
        PageEntry settings;
        settings.key = page::settings;
        settings.make = [](const PageContext &context) { return new SettingsPage(context); };
        const PageTable table{ofRule, settings};
        PageStack pages(table, desk.context);
        pages.QWidget::show();
        pages.go({.page = page::rule, .record = id});
        auto *rule = qobject_cast<RulePage *>(pages.currentPage());
        QVERIFY(rule);
        rule->editor()->addStep({}, u"a"_s, RuleStepKind::Stop);
        pages.go({.page = page::settings});
        QCOMPARE(pages.currentKey(), page::rule);
        auto *dialog = rule->findChild<Dialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QCOMPARE(pages.currentKey(), page::rule);
        QVERIFY(rule->isEdited());
        QTRY_VERIFY(!rule->findChild<Dialog *>());
        pages.go({.page = page::settings});
        dialog = rule->findChild<Dialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(pages.currentKey(), page::settings);
        QCOMPARE(desk.stored(id).rule->steps.size(), 3U);
    }

    void closingTheWindowAsks()
    {
        RulesDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        MainWindow window(desk.context);
        window.show();
        window.go({.page = page::rule, .record = id});
        auto *rule = qobject_cast<RulePage *>(window.pages().currentPage());
        QVERIFY(rule);
        rule->editor()->addStep({}, u"a"_s, RuleStepKind::Stop);
        window.close();
        QVERIFY(window.isVisible());
        auto *dialog = rule->findChild<Dialog *>();
        QVERIFY(dialog);
        for (Button *button : dialog->findChildren<Button *>()) {
            if (button->text() == u"Discard changes"_s)
                button->click();
        }
        QVERIFY(!window.isVisible());
        QCOMPARE(desk.stored(id).rule->steps.size(), 2U);
    }

    void hidingPersonalDataAsksFirstForAnotherWindowTakesItsPlace()
    {
        RulesDesk desk;
        const RecordId id = desk.rule(callWonDeals);
        MainWindow window(desk.context);
        window.show();
        window.go({.page = page::rule, .record = id});
        auto *rule = qobject_cast<RulePage *>(window.pages().currentPage());
        QVERIFY(rule);
        QSignalSpy toggled(&window, &MainWindow::personalDataToggled);
        auto *commands = window.findChild<WindowCommands *>();
        QVERIFY(commands);
        Q_EMIT commands->personalDataToggled();
        QCOMPARE(toggled.size(), 1);
        rule->editor()->addStep({}, u"a"_s, RuleStepKind::Stop);
        Q_EMIT commands->personalDataToggled();
        QCOMPARE(toggled.size(), 1);
        auto *dialog = rule->findChild<Dialog *>();
        QVERIFY(dialog);
        dialog->accept(); // saves
        QTRY_COMPARE(toggled.size(), 2);
        QCOMPARE(desk.stored(id).rule->steps.size(), 3U);
    }

    void theDiagramShowsWhatIsEditedAndLeadsBackToASentence()
    {
        RulePageDesk desk;
        desk.show(desk.rule(callWonDeals));
        desk.page.editor()->addStep({}, u"b"_s, RuleStepKind::Stop);
        desk.command(u"diagram"_s)->trigger();
        QVERIFY(desk.page.diagram()->isVisible());
        QVERIFY(!desk.page.editor()->isVisible());
        QCOMPARE(desk.page.diagram()->boxes().size(), 4U); // trigger and steps; the last one ends the run
        QVERIFY(!desk.command(u"addStep"_s)->isEnabled());
        Q_EMIT desk.page.diagram()->stepChosen(u"b"_s);
        QVERIFY(desk.page.editor()->isVisible());
        QTRY_COMPARE(desk.page.editor()->currentStep(), u"b"_s);
    }

    void thePeriodOfThePreviewIsChosen()
    {
        RulePageDesk desk;
        desk.deal(u"Heat pump"_s);
        desk.store.clock.set(Instant{desk.store.clock.now().ms + 10 * qint64(86'400'000)});
        desk.show(desk.rule(callWonDeals));
        QTRY_COMPARE(desk.page.side()->cases()->rowCount(), 1);
        desk.page.side()->period()->setCurrentIndex(0);
        QTRY_COMPARE(desk.page.side()->cases()->rowCount(), 0);
        desk.page.side()->period()->setCurrentIndex(2);
        QTRY_COMPARE(desk.page.side()->cases()->rowCount(), 1);
    }

    void thePreviewSaysHowOftenTheRuleWouldHaveRun()
    {
        RulePageDesk desk;
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
        RulePageDesk desk;
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
