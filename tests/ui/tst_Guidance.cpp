// SPDX-License-Identifier: GPL-3.0-or-later
// Guided selling on the page of a deal: its playbook, its action plan, battle cards, the warning before a move; and the
// settings page where playbooks are written.
#include "CustomerStore.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/RecordForm.h"
#include "ui/common/SatchelStyle.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/FactsPanel.h"
#include "ui/customer/RelatedPanel.h"
#include "ui/deals/MoveDialogs.h"
#include "ui/documents/AcceptDialog.h"
#include "ui/documents/DocumentMenu.h"
#include "ui/documents/DocumentText.h"
#include "ui/documents/PreviewDialog.h"
#include "ui/guidance/ActionPlanPanel.h"
#include "ui/guidance/BattleCard.h"
#include "ui/guidance/PlaybookPanel.h"
#include "ui/guidance/PlaybookRow.h"
#include "ui/lists/BulkActions.h"
#include "ui/lists/ListPage.h"
#include "ui/settings/PlaybookDialogs.h"
#include "ui/settings/PlaybooksSettingsPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

/// The page of a deal in its second stage.
struct GuidedDesk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{customer.workspace(), *preferences};
    CustomerPage page{context};

    void show()
    {
        page.resize(1224, 872);
        page.setWidthClass(WidthClass::Normal);
        page.activate();
        page.open(Target::to(EntityKind::Deal, customer.probes));
        page.QWidget::show();
    }
    store::Store &store() { return customer.workspace().store(); }
    RecordId make(EntityKind entity, std::vector<FieldValue> values)
    {
        RecordId id;
        customer.workspace().commit(
            u"Make"_s, {Edit::create(entity, {}, std::move(values))}, [&](const Result<Receipt> &receipt) {
                if (!receipt)
                    qFatal("%s", qUtf8Printable(toText(receipt.error())));
                id = receipt->ids.front();
            });
        return id;
    }
    RecordId stageAt(qsizetype place)
    {
        return store().select({EntityKind::Stage, {}, {}, {field::position, false}, {}, -1, false})->id(place);
    }
    /// Of the stage that the deal is in.
    RecordId playbook()
    {
        return make(EntityKind::Playbook, {{field::name, u"Second talk"_s}, {field::stage, stageAt(1)}});
    }
    RecordId item(RecordId of, const QString &kind, const QString &title, std::vector<FieldValue> more = {})
    {
        more.insert(more.end(), {{field::playbook, of}, {field::kind, kind}, {field::title, title}});
        return make(EntityKind::PlaybookItem, std::move(more));
    }
    PlaybookPanel &panel() { return *page.findChild<PlaybookPanel *>(); }
    ActionPlanPanel &plan() { return *page.findChild<ActionPlanPanel *>(); }
    RecordId stage() { return valueOr<RecordId>(store().get(EntityKind::Deal, customer.probes)->value(field::stage)); }
};

bool clickIn(QWidget &in, const QString &text)
{
    for (auto *button : in.findChildren<Button *>()) {
        if (button->text() == text && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace

class tst_Guidance : public QObject
{
    Q_OBJECT
    SatchelStyle *m_style = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_style = new SatchelStyle(Theme::make({.platformFont = QFont(u"Inter"_s, 10)}));
        QApplication::setStyle(m_style);
    }

    void withoutAPlaybookNothingIsShown()
    {
        GuidedDesk desk;
        desk.show();
        QVERIFY(desk.panel().isHidden());
        QVERIFY(desk.plan().isHidden());
    }

    void theStepsOfTheStageAreTickedAndUndone()
    {
        GuidedDesk desk;
        const RecordId playbook = desk.playbook();
        desk.item(playbook, u"step"_s, u"Ask for the budget"_s);
        desk.show();
        QTRY_VERIFY(desk.panel().isVisible());
        QCOMPARE(desk.panel().rows().size(), size_t(1));
        QCheckBox *box = desk.panel().rows()[0]->box();
        QVERIFY(box && !box->isChecked());
        QCOMPARE(box->accessibleName(), u"Ask for the budget"_s);
        box->click();
        QTRY_VERIFY(desk.panel().rows()[0]->entry().isDone);
        QCOMPARE(desk.panel().rows()[0]->box(), box); // the row stays, and the focus with it
        QVERIFY(desk.panel().rows()[0]->words().contains(u"Mara Lindqvist"_s));
        desk.customer.workspace().undo();
        QTRY_VERIFY(!desk.panel().rows()[0]->entry().isDone);
        QVERIFY(!box->isChecked());
    }

    void aCriterionFollowsTheDeal()
    {
        GuidedDesk desk;
        desk.item(desk.playbook(), u"criterion"_s, u"A campaign is named"_s,
            {{field::condition, u"campaign is not empty"_s}});
        desk.show();
        QTRY_COMPARE(desk.panel().rows().size(), size_t(1));
        QVERIFY(desk.panel().rows()[0]->words().contains(u"Not met"_s));
        desk.customer.workspace().commit(
            u"Edit"_s, {Edit::update(EntityKind::Deal, desk.customer.probes, {{field::campaign, u"Fair"_s}})});
        QTRY_VERIFY(desk.panel().rows()[0]->entry().isDone);
        QVERIFY(!desk.panel().rows()[0]->words().contains(u"Not met"_s));
    }

    void aQuestionKeepsItsAnswer()
    {
        GuidedDesk desk;
        desk.item(desk.playbook(), u"question"_s, u"Who decides?"_s);
        desk.show();
        QTRY_COMPARE(desk.panel().rows().size(), size_t(1));
        QCOMPARE(desk.panel().rows()[0]->button()->text(), u"Answer…"_s);
        desk.panel().rows()[0]->button()->click();
        auto *dialog = desk.page.findChild<Dialog *>();
        QVERIFY(dialog);
        dialog->findChild<FieldEditor *>()->setValue(u"The laboratory"_s);
        QVERIFY(clickIn(*dialog, u"Save answer"_s));
        QTRY_COMPARE(desk.panel().rows()[0]->entry().answer, u"The laboratory"_s);
        QCOMPARE(desk.panel().rows()[0]->button()->text(), u"Change answer…"_s);
    }

    void whoMovesOnIsWarnedAndMayStillMove()
    {
        GuidedDesk desk;
        desk.item(desk.playbook(), u"criterion"_s, u"A campaign is named"_s,
            {{field::condition, u"campaign is not empty"_s}});
        const auto stages = items::readStages(desk.store(), items::readPipelines(desk.store())->front().id);
        QWidget window;
        const auto move = [&](size_t to) {
            promptForMove(desk.context, &window, {desk.customer.probes}, (*stages)[to],
                [&desk](const ChangeSet &changes) { desk.customer.workspace().commit(changes); });
        };
        move(2);
        QPointer<Dialog> dialog = window.findChild<Dialog *>(u"exitCriteriaDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(desk.stage(), (*stages)[1].id);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(desk.stage(), (*stages)[1].id);
        move(2);
        dialog = window.findChild<Dialog *>(u"exitCriteriaDialog"_s);
        QVERIFY(dialog);
        QVERIFY(clickIn(*dialog, u"Move anyway"_s));
        QTRY_COMPARE(desk.stage(), (*stages)[2].id);
        QTRY_VERIFY(!dialog);
        move(1); // back: nobody is asked
        QVERIFY(!window.findChild<Dialog *>(u"exitCriteriaDialog"_s));
        QCOMPARE(desk.stage(), (*stages)[1].id);
    }

    /// Of many deals a slice is looked at in each turn of the event loop.
    void manyDealsAreWarnedOfOnce()
    {
        GuidedDesk desk;
        desk.item(desk.playbook(), u"criterion"_s, u"A campaign is named"_s,
            {{field::condition, u"campaign is not empty"_s}});
        const auto stages = items::readStages(desk.store(), items::readPipelines(desk.store())->front().id);
        std::vector<Edit> edits;
        for (int i = 0; i < 450; ++i)
            edits.push_back(Edit::create(
                EntityKind::Deal, {}, {{field::title, u"Deal %1"_s.arg(i)}, {field::stage, (*stages)[1].id}}));
        DealIds deals;
        desk.customer.workspace().commit(
            u"Many"_s, std::move(edits), [&](const Result<Receipt> &receipt) { deals = receipt->ids; });
        QCOMPARE(deals.size(), size_t(450));
        QWidget window;
        size_t moved = 0;
        promptForMove(desk.context, &window, deals, (*stages)[2],
            [&](const ChangeSet &changes) { moved = changes.edits.size(); });
        QTRY_COMPARE(window.findChildren<Dialog *>(u"exitCriteriaDialog"_s).size(), 1);
        QCOMPARE(moved, size_t(0));
        QVERIFY(clickIn(*window.findChild<Dialog *>(u"exitCriteriaDialog"_s), u"Move anyway"_s));
        QTRY_COMPARE(moved, size_t(450));
    }

    /// A quote that is accepted in a list, in its menu or in a cell, wins its deal.
    void whoAcceptsQuotesInAListIsWarnedOfTheirDeals()
    {
        GuidedDesk desk;
        const RecordId always = desk.make(EntityKind::Playbook, {{field::name, u"Always"_s}});
        desk.item(always, u"criterion"_s, u"A campaign is named"_s, {{field::condition, u"campaign is not empty"_s}});
        const RecordId deal = desk.make(EntityKind::Deal, {{field::title, u"Cold chain"_s}});
        std::vector<RecordId> quotes;
        for (const QString &number : {u"Q-1"_s, u"Q-2"_s})
            quotes.push_back(desk.make(EntityKind::Quote,
                {{field::number, number}, {field::status, QString(choice::sent)}, {field::deal, deal}}));
        std::vector<Edit> edits;
        for (const RecordId &quote : quotes)
            edits.push_back(Edit::update(EntityKind::Quote, quote, {{field::status, QString(choice::accepted)}}));
        QWidget window;
        bool isDone = false;
        warnBeforeEdits(desk.context, &window, edits, [&] { isDone = true; });
        auto *dialog = window.findChild<Dialog *>(u"exitCriteriaDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!window.findChild<QLabel *>(u"unmetDeals"_s)); // it is one deal
        QVERIFY(clickIn(*dialog, u"Move anyway"_s));
        QTRY_VERIFY(isDone && !window.findChild<Dialog *>(u"exitCriteriaDialog"_s));
        const auto record = desk.store().get(EntityKind::Quote, quotes.front());
        QVERIFY_RESULT(record);
        QMenu menu(&window);
        addDocumentActions(menu, desk.context, *record, [](const Target &) {});
        for (QAction *action : menu.actions()) {
            if (action->text() == documentMoveVerb(choice::accepted))
                action->trigger();
        }
        auto *effects = window.findChild<AcceptDialog *>();
        QVERIFY(effects);
        effects->accept();
        dialog = window.findChild<Dialog *>(u"exitCriteriaDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(desk.store().get(EntityKind::Quote, quotes.front())->text(field::status), QString(choice::sent));
        QVERIFY(clickIn(*dialog, u"Move anyway"_s));
        QTRY_COMPARE(
            desk.store().get(EntityKind::Quote, quotes.front())->text(field::status), QString(choice::accepted));
        QCOMPARE(desk.store().get(EntityKind::Deal, deal)->text(field::status), QString(choice::won));
    }

    /// As the board does, with how many of them and which.
    void whoSetsTheStageOfSeveralDealsInAListIsWarned()
    {
        GuidedDesk desk;
        desk.item(desk.playbook(), u"criterion"_s, u"A campaign is named"_s,
            {{field::condition, u"campaign is not empty"_s}});
        const RecordId from = desk.stageAt(1);
        const RecordId to = desk.stageAt(2);
        const RecordId unmet = desk.make(EntityKind::Deal, {{field::title, u"Cold chain"_s}, {field::stage, from}});
        const RecordId met = desk.make(
            EntityKind::Deal, {{field::title, u"Loggers"_s}, {field::stage, from}, {u"campaign"_s, u"Fair"_s}});
        ListPage list(desk.context, EntityKind::Deal);
        list.resize(1224, 872);
        list.show();
        list.activate();
        QTRY_VERIFY(list.model().isComplete());
        const auto stageOf = [&](const RecordId &deal) {
            return valueOr<RecordId>(desk.store().get(EntityKind::Deal, deal)->value(field::stage));
        };
        const auto setStage = [&] {
            list.model().selectAll();
            list.bulk().setField(field::stage, to);
            return QPointer<Dialog>(list.findChild<Dialog *>(u"exitCriteriaDialog"_s));
        };
        QPointer<Dialog> dialog = setStage();
        QVERIFY(dialog);
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts.append(label->text());
        const QString all = texts.join(u'\n');
        const QString stage = desk.store().title(EntityKind::Stage, from);
        QVERIFY2(all.contains(u"2 of %1 deals do not meet the exit criteria of %2"_s.arg(
                     QString::number(list.model().selectedKeys().size()), stage)),
            qPrintable(all));
        QVERIFY2(all.contains(u"Cold chain"_s) && !all.contains(u"Loggers"_s), qPrintable(all));
        QVERIFY2(all.contains(u"A campaign is named"_s), qPrintable(all));
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(stageOf(unmet), from);
        RecordForm form(desk.context, EntityKind::Deal);
        form.setAskBeforeEdit([&](QWidget *parent, const ChangeSet &changes, const Decided &decided) {
            warnBeforeEdits(desk.context, parent, changes.edits, [=] { decided(changes); });
        });
        form.edit(unmet);
        QVERIFY(form.editorOf(field::stage));
        form.editorOf(field::stage)->setValue(to);
        form.save();
        dialog = form.findChild<Dialog *>(u"exitCriteriaDialog"_s);
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(stageOf(unmet), from);
        form.discard();
        dialog = setStage();
        QVERIFY(dialog);
        QVERIFY(clickIn(*dialog, u"Move anyway"_s));
        QTRY_COMPARE(stageOf(unmet), to);
        QCOMPARE(stageOf(met), to);
        QCOMPARE(stageOf(desk.customer.probes), to);
        QTRY_VERIFY(!dialog);
        QVERIFY(!setStage()); // they are there: nobody is asked
    }

    void whoMarksADealAsWonByItsStatusIsWarned()
    {
        GuidedDesk desk;
        desk.item(desk.playbook(), u"criterion"_s, u"A campaign is named"_s,
            {{field::condition, u"campaign is not empty"_s}});
        QWidget window;
        int goneOn = 0;
        const auto say = [&](const QString &status, std::vector<FieldValue> more = {}) {
            more.push_back({field::status, status});
            warnBeforeEdits(desk.context, &window,
                {Edit::update(EntityKind::Deal, desk.customer.probes, std::move(more))}, [&] { ++goneOn; });
            return QPointer<Dialog>(window.findChild<Dialog *>(u"exitCriteriaDialog"_s));
        };
        QVERIFY(!say(u"lost"_s));
        QVERIFY(!say(u"won"_s, {{field::campaign, u"Fair"_s}})); // the edit itself gives what is asked for
        QCOMPARE(goneOn, 2);
        QPointer<Dialog> dialog = say(u"won"_s);
        QVERIFY(dialog);
        QCOMPARE(goneOn, 2);
        QVERIFY(clickIn(*dialog, u"Move anyway"_s));
        QTRY_COMPARE(goneOn, 3);
    }

    /// What is logged may move the deal: one act with the note.
    void whoMovesADealWithANoteIsWarned()
    {
        GuidedDesk desk;
        desk.item(desk.playbook(), u"criterion"_s, u"A campaign is named"_s,
            {{field::condition, u"campaign is not empty"_s}});
        QWidget window;
        int goneOn = 0;
        warnBeforeEdits(desk.context, &window,
            {Edit::create(EntityKind::Activity, {}, {{field::kind, u"note"_s}, {field::deal, desk.customer.probes}}),
                Edit::update(EntityKind::Deal, desk.customer.probes, {{field::stage, desk.stageAt(2)}})},
            [&] { ++goneOn; });
        QPointer<Dialog> dialog = window.findChild<Dialog *>(u"exitCriteriaDialog"_s);
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(goneOn, 0);
    }

    /// In the facts beside a deal.
    void whoWinsTheDealAmongTheFactsIsWarned()
    {
        GuidedDesk desk;
        desk.item(desk.playbook(), u"criterion"_s, u"A campaign is named"_s,
            {{field::condition, u"campaign is not empty"_s}});
        desk.show();
        auto *facts = desk.page.findChild<FactsPanel *>();
        QVERIFY(facts);
        const QModelIndex row = facts->model().findField(field::status);
        QVERIFY(row.isValid());
        const std::unique_ptr<QWidget> editor(
            facts->itemDelegate()->createEditor(facts->viewport(), QStyleOptionViewItem(), row));
        auto *input = qobject_cast<FieldEditor *>(editor.get());
        QVERIFY(input);
        input->setValue(QString(choice::won));
        facts->itemDelegate()->setModelData(input, &facts->model(), row);
        QPointer<Dialog> dialog = desk.page.findChild<Dialog *>(u"exitCriteriaDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(desk.stage(), desk.stageAt(1));
        QVERIFY(clickIn(*dialog, u"Move anyway"_s));
        QTRY_COMPARE(desk.stage(), desk.stageAt(6));
    }

    void aCompetitorOpensItsBattleCard()
    {
        GuidedDesk desk;
        desk.make(EntityKind::Competitor, {{field::name, u"Brightsense"_s}, {field::strengths, u"Cheap"_s}});
        desk.customer.workspace().commit(u"Edit"_s,
            {Edit::update(
                EntityKind::Deal, desk.customer.probes, {{field::competitors, QStringList{u"brightsense"_s}}})});
        desk.show();
        auto *related = desk.page.findChild<RelatedPanel *>();
        Q_EMIT related->competitorRequested(u"brightsense"_s);
        auto *card = desk.page.findChild<BattleCard *>();
        QVERIFY(card);
        QVERIFY2(card->cardText().contains(u"Cheap"_s), qPrintable(card->cardText()));
        QTRY_VERIFY2(card->resultText().startsWith(u"No deal against"_s), qPrintable(card->resultText()));
        desk.customer.workspace().commit(
            u"Win"_s, {Edit::update(EntityKind::Deal, desk.customer.probes, {{field::stage, desk.stageAt(6)}})});
        QTRY_VERIFY2(card->resultText().contains(u"Too few deals"_s), qPrintable(card->resultText()));
    }

    void theActionPlanIsTickedAndPrinted()
    {
        GuidedDesk desk;
        desk.make(EntityKind::ActionPlanStep,
            {{field::deal, desk.customer.probes}, {field::title, u"Approve the budget"_s}, {field::party, u"them"_s},
                {field::name, u"Svenja Albrecht"_s}, {field::due_date, QDate(2026, 3, 20)}});
        desk.show();
        QTRY_VERIFY(desk.plan().isVisible());
        auto *box = desk.plan().findChild<QCheckBox *>();
        QVERIFY(box);
        QVERIFY2(box->accessibleName().contains(u"Svenja Albrecht"_s), qPrintable(box->accessibleName()));
        box->click();
        QTRY_VERIFY(desk.plan().steps()[0].isDone());
        QCOMPARE(desk.plan().steps()[0].doneOn, QDate(2026, 3, 10));
        desk.page.findChild<QAction *>(u"customer.printPlan"_s)->trigger();
        auto *preview = desk.page.findChild<PreviewDialog *>();
        QVERIFY(preview);
        preview->close();
    }

    void aStepThatWasNotSavedComesBackInItsDealOnly()
    {
        GuidedDesk desk;
        const RecordId other = desk.make(
            EntityKind::Deal, {{field::title, u"Other"_s}, {field::stage, desk.stageAt(0)}});
        QWidget window;
        const auto open = [&](RecordId deal) -> FieldEditor * {
            openPlanStepDialog(desk.context, deal, nullptr, &window);
            for (auto *editor : window.findChildren<Dialog *>().last()->findChildren<FieldEditor *>()) {
                if (editor->field().name == field::title)
                    return editor;
            }
            return nullptr;
        };
        const auto close = [](FieldEditor *editor) { qobject_cast<Dialog *>(editor->window())->reject(); };
        FieldEditor *title = open(desk.customer.probes);
        QVERIFY(title);
        title->setValue(u"Approve the bud"_s);
        close(title);
        title = open(other);
        QVERIFY(title);
        QCOMPARE(title->draft(), QString());
        close(title);
        title = open(desk.customer.probes);
        QVERIFY(title);
        QCOMPARE(title->draft(), u"Approve the bud"_s);
        QVERIFY(clickIn(*title->window(), u"Save step"_s));
        const auto steps = store::readActionPlan(desk.store(), desk.customer.probes);
        QVERIFY_RESULT(steps);
        QCOMPARE(steps->size(), size_t(1));
        QCOMPARE(steps->front().title, u"Approve the bud"_s);
        QVERIFY(!steps->front().isCustomers);
    }

    void playbooksAreWrittenInTheSettings()
    {
        GuidedDesk desk;
        PlaybooksSettingsPage settings(desk.context);
        settings.show();
        QCOMPARE(settings.playbooks()->rowCount(), 0);
        QVERIFY(!clickIn(settings, u"New item"_s)); // of no playbook
        QVERIFY(clickIn(settings, u"New playbook"_s));
        auto *dialog = settings.findChild<PlaybookDialog *>();
        QVERIFY(dialog);
        QVERIFY(clickIn(*dialog, u"Save playbook"_s));
        QVERIFY(dialog->isVisible()); // it has no name
        dialog->findChild<QLineEdit *>()->setText(u"Discovery"_s);
        dialog->findChild<QComboBox *>()->setCurrentIndex(2); // the first stage
        QVERIFY(clickIn(*dialog, u"Save playbook"_s));
        QTRY_COMPARE(settings.playbooks()->rowCount(), 1);
        QCOMPARE(settings.playbooks()->item(0, 0)->text(), u"Discovery"_s);
        const auto read = items::readPlaybooks(desk.store());
        QCOMPARE(read->front().stage, desk.stageAt(0));
        for (const QString &title : {u"First"_s, u"Second"_s})
            desk.item(read->front().id, u"step"_s, title);
        QTRY_COMPARE(settings.items()->rowCount(), 2);
        settings.items()->selectRow(0);
        QVERIFY(clickIn(settings, u"Move down"_s));
        QTRY_COMPARE(settings.items()->item(1, 0)->text(), u"First"_s);
        QVERIFY(clickIn(settings, u"Remove item"_s));
        QTRY_COMPARE(settings.items()->rowCount(), 1);
        QVERIFY(clickIn(settings, u"Remove"_s));
        QTRY_COMPARE(settings.playbooks()->rowCount(), 0);
        desk.customer.workspace().undo();
        QTRY_COMPARE(settings.items()->rowCount(), 1);
    }

    void aCriterionWithoutConditionIsNotSaved()
    {
        GuidedDesk desk;
        const RecordId playbook = desk.playbook();
        const auto read = items::readPlaybooks(desk.store());
        QCOMPARE(read->front().id, playbook);
        QWidget window;
        auto *dialog = new PlaybookItemDialog(desk.context, read->front(), {}, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        const auto edits = dialog->findChildren<QLineEdit *>();
        const auto title = std::ranges::find_if(
            edits, [](const QLineEdit *edit) { return edit->accessibleName() == u"Title"_s; });
        QVERIFY(title != edits.end());
        (*title)->setText(u"Anything"_s);
        dialog->kinds()->setCurrentIndex(2);
        QVERIFY(clickIn(*dialog, u"Save item"_s));
        QVERIFY(dialog->isVisible());
        QVERIFY(items::readPlaybooks(desk.store())->front().items.empty());
    }
};

SATCHEL_GUI_TEST(tst_Guidance)
#include "tst_Guidance.moc"
