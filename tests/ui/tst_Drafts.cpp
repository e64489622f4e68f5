// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a form and not saved comes back: after a click elsewhere, a crash, a refusal of the store, in
// another language. What was saved or cancelled does not.
#include "domain/ChoiceNames.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/CustomerStore.h"
#include "ui/calendar/EventForm.h"
#include "ui/common/Dialog.h"
#include "ui/common/Notice.h"
#include "ui/common/RecordForm.h"
#include "ui/common/SegmentedControl.h"
#include "ui/customer/RelatedForm.h"
#include "ui/deals/Debrief.h"
#include "ui/deals/MoveDialogs.h"
#include "ui/deals/NextActionForm.h"
#include "ui/pipeline/DealForm.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct Desk : CustomerStore
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    QWidget window;

    Desk()
    {
        window.resize(1200, 800);
        window.show();
    }
    PageContext context() { return {workspace(), *preferences}; }
    Record deal() { return workspace().store().get(EntityKind::Deal, probes).value(); }
    qint64 drafts()
    {
        workspace().drafts().writeNow();
        return workspace().store().database().integer("SELECT count(*) FROM draft").value();
    }
};

FieldEditor *editorOf(const QWidget &form, const QString &field)
{
    for (auto *editor : form.findChildren<FieldEditor *>()) {
        if (editor->field().name == field)
            return editor;
    }
    return nullptr;
}

void type(const QWidget &form, const QString &field, const QString &text)
{
    auto *line = editorOf(form, field)->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void press(const QWidget &form, const QString &button)
{
    for (auto *each : form.findChildren<QAbstractButton *>()) {
        if (each->text() == button && each->isVisibleTo(&form))
            return each->click();
    }
    QFAIL(qPrintable(u"no button "_s + button));
}

bool saysRestored(const QWidget &form)
{
    const auto *banner = form.findChild<Banner *>();
    return banner && banner->isVisibleTo(&form);
}

/// A new task of the contact, in its popover. It deletes itself when it closes.
QPointer<RelatedForm> openTask(Desk &desk)
{
    openTaskForm(desk.context(), desk.workspace().store().get(EntityKind::Contact, desk.contact).value(), &desk.window,
        desk.window.rect());
    return desk.window.findChild<RelatedForm *>({}, Qt::FindDirectChildrenOnly);
}

void closeElsewhere(QWidget *form)
{
    form->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class tst_Drafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickElsewhereKeepsWhatWasTyped()
    {
        Desk desk;
        auto form = openTask(desk);
        QVERIFY(!saysRestored(*form));
        type(*form, u"title"_s, u"Ask who signs"_s);
        closeElsewhere(form);
        QVERIFY(!form);
        form = openTask(desk);
        QCOMPARE(editorOf(*form, u"title"_s)->draft(), u"Ask who signs"_s);
        QVERIFY(saysRestored(*form));
        press(*form, u"Discard"_s);
        QCOMPARE(editorOf(*form, u"title"_s)->draft(), QString());
        QVERIFY(!saysRestored(*form));
        QCOMPARE(desk.drafts(), 0);
    }

    void theDayAndTimeInTheTitleOfATaskGoToTheirFields()
    {
        Desk desk;
        auto form = openTask(desk);
        type(*form, u"title"_s, u"Send samples friday 10:00"_s);
        QCOMPARE(valueOr<QTime>(*editorOf(*form, u"due_time"_s)->value()), QTime(10, 0));
        press(*form, u"Add"_s);
        const auto tasks = desk.workspace().store().select({EntityKind::Task, {u"due_date"_s, u"due_time"_s},
            Filter::equals(u"title"_s, u"Send samples"_s), {}, {}, -1, false});
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(valueOr<QDate>(tasks->value(0, 0)).dayOfWeek(), 5);
        QCOMPARE(valueOr<QTime>(tasks->value(0, 1)), QTime(10, 0));
    }

    void cancelAndSavingLeaveNoDraft()
    {
        Desk desk;
        auto form = openTask(desk);
        type(*form, u"title"_s, u"Ask who signs"_s);
        press(*form, u"Cancel"_s);
        QCOMPARE(desk.drafts(), 0);
        form = desk.window.findChild<RelatedForm *>({}, Qt::FindDirectChildrenOnly);
        closeElsewhere(form);
        form = openTask(desk);
        type(*form, u"title"_s, u"Ask who decides"_s);
        press(*form, u"Add"_s);
        QCOMPARE(desk.drafts(), 0);
        const auto tasks = desk.workspace().store().select(
            {EntityKind::Task, {u"title"_s}, Filter::equals(u"title"_s, u"Ask who decides"_s), {}, {}, -1, false});
        QCOMPARE(tasks->size(), 1);
    }

    void aCrashLosesNothing()
    {
        Desk desk;
        {
            NextActionForm form(desk.context(), desk.deal(), &desk.window);
            type(form, u"next_action"_s, u"Send the certificates"_s);
            QTRY_COMPARE(desk.drafts(), 1);
        } // without closing
        NextActionForm form(desk.context(), desk.deal(), &desk.window);
        QCOMPARE(editorOf(form, u"next_action"_s)->draft(), u"Send the certificates"_s);
        QVERIFY(saysRestored(form));
    }

    void aDraftSaysWhichValuesItReplaces()
    {
        Desk desk;
        auto *form = new NextActionForm(desk.context(), desk.deal(), &desk.window);
        form->openAt(&desk.window);
        type(*form, u"next_action"_s, u"Send the certificates"_s);
        closeElsewhere(form);
        desk.workspace().commit(
            u"Change"_s, {Edit::update(EntityKind::Deal, desk.probes, {{u"next_action"_s, u"Wait for legal"_s}})});
        NextActionForm again(desk.context(), desk.deal(), &desk.window);
        const auto texts = again.findChild<Banner *>()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            texts, [](const QLabel *label) { return label->text().contains(u"new value of: Next action"_s); }));
    }

    /// The form of a new record begins with other values than it did: nobody has changed anything.
    void aNewRecordIsNoConflict()
    {
        Desk desk;
        const auto begin = [&](RecordForm &form, const QString &city) { form.startNew({{field::address_city, city}}); };
        {
            RecordForm form(desk.context(), EntityKind::Contact, &desk.window);
            begin(form, u"Kiel"_s);
            type(form, u"last_name"_s, u"Berg"_s);
            type(form, u"address_city"_s, u"Bonn"_s);
            QTRY_COMPARE(desk.drafts(), 1);
        }
        RecordForm form(desk.context(), EntityKind::Contact, &desk.window);
        begin(form, u"Rome"_s);
        QCOMPARE(editorOf(form, u"last_name"_s)->draft(), u"Berg"_s);
        QCOMPARE(editorOf(form, u"address_city"_s)->draft(), u"Bonn"_s);
        for (const auto *label : form.findChildren<QLabel *>())
            QVERIFY2(
                !label->isVisibleTo(&form) || !label->text().contains(u"changed while"_s), qPrintable(label->text()));
        for (const auto *button : form.findChildren<QAbstractButton *>())
            QVERIFY2(!button->text().contains(u"Changed meanwhile"_s), qPrintable(button->text()));
    }

    void aRefusedOneIsKept()
    {
        Desk desk;
        auto *form = new NextActionForm(desk.context(), desk.deal(), &desk.window);
        form->openAt(&desk.window);
        type(*form, u"next_action"_s, u"Send the certificates"_s);
        desk.workspace().commit(
            u"Change"_s, {Edit::update(EntityKind::Deal, desk.probes, {{u"next_action"_s, u"Wait for legal"_s}})});
        QSignalSpy failed(&desk.workspace(), &items::Workspace::failed);
        press(*form, u"Plan"_s);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(desk.deal().text(u"next_action"_s), u"Wait for legal"_s);
        QCOMPARE(desk.drafts(), 1);
    }

    void aNewDealSurvivesItsPanel()
    {
        Desk desk;
        items::BoardStage lane;
        lane.id = desk.stage(0); // while the store is still the desk's
        lane.name = u"Qualified"_s;
        const std::vector lanes{lane};
        {
            DealForm form(desk.context(), lanes, &desk.window);
            form.begin(lane.id);
            type(form, u"title"_s, u"Cold chain"_s);
            QTRY_COMPARE(desk.drafts(), 1);
        }
        DealForm form(desk.context(), lanes, &desk.window);
        form.begin(lane.id);
        QCOMPARE(editorOf(form, u"title"_s)->draft(), u"Cold chain"_s);
        QSignalSpy saved(&form, &DealForm::saved);
        press(form, u"Add deal"_s);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(desk.drafts(), 1); // not stored yet
        saved.first().at(1).value<std::function<void()>>()();
        QCOMPARE(desk.drafts(), 0);
    }

    void aNewDealKeepsTheStageThatWasChosen()
    {
        Desk desk;
        std::vector<items::BoardStage> lanes;
        for (const auto &name : {u"Qualified"_s, u"Meeting"_s, u"Proposal"_s}) {
            items::BoardStage lane;
            lane.id = desk.stage(std::ssize(lanes)); // while the store is still the desk's
            lane.name = name;
            lanes.push_back(lane);
        }
        {
            DealForm form(desk.context(), lanes, &desk.window);
            form.begin(lanes[0].id);
            form.show();
            QTest::keyClick(form.findChild<QComboBox *>(), Qt::Key_Down);
            QCOMPARE(form.findChild<QComboBox *>()->currentText(), u"Meeting"_s);
            QTRY_COMPARE(desk.drafts(), 1); // although nothing was typed
        }
        DealForm form(desk.context(), lanes, &desk.window);
        form.begin(lanes[2].id);
        QCOMPARE(form.findChild<QComboBox *>()->currentText(), u"Meeting"_s);
        QVERIFY(saysRestored(form));
        press(form, u"Discard"_s);
        QCOMPARE(form.findChild<QComboBox *>()->currentText(), u"Proposal"_s);
        form.begin(lanes[0].id);
        QCOMPARE(form.findChild<QComboBox *>()->currentText(), u"Qualified"_s);
        type(form, u"title"_s, u"Cold chain"_s);
        form.begin(lanes[1].id); // no stage was chosen, so it is that of the lane
        QCOMPARE(form.findChild<QComboBox *>()->currentText(), u"Meeting"_s);
        QCOMPARE(editorOf(form, u"title"_s)->draft(), u"Cold chain"_s);
    }

    void aDraftOfADealWhoseStageIsGoneTakesTheLane()
    {
        Desk desk;
        items::BoardStage gone;
        gone.id = desk.stage(3);
        gone.name = u"Gone"_s;
        items::BoardStage lane;
        lane.id = desk.stage(0);
        lane.name = u"Qualified"_s;
        {
            DealForm form(desk.context(), {lane, gone}, &desk.window);
            form.begin(lane.id);
            form.show();
            QTest::keyClick(form.findChild<QComboBox *>(), Qt::Key_Down);
            type(form, u"title"_s, u"Cold chain"_s);
            QTRY_COMPARE(desk.drafts(), 1);
        }
        DealForm form(desk.context(), {lane}, &desk.window);
        form.begin(lane.id);
        QCOMPARE(form.findChild<QComboBox *>()->currentText(), u"Qualified"_s);
        QCOMPARE(editorOf(form, u"title"_s)->draft(), u"Cold chain"_s);
    }

    void aNewEntryOfTheCalendarKeepsItsPlaceInTime()
    {
        Desk desk;
        const QTimeZone zone = desk.workspace().clock().zone();
        const auto at = [&zone](QTime time) {
            return calendar::EventTime{Instant::at(QDate(2026, 3, 11), time, zone), 3600, false, zone};
        };
        auto *form = new EventForm(desk.context(), at({10, 0}), &desk.window);
        form->openAt(&desk.window);
        form->findChild<SegmentedControl *>()->setCurrentIndex(1);
        type(*form, u"subject"_s, u"Call about legal"_s);
        closeElsewhere(form);
        EventForm again(desk.context(), at({15, 0}), &desk.window);
        QCOMPARE(editorOf(again, u"subject"_s)->draft(), u"Call about legal"_s);
        QCOMPARE(again.findChild<SegmentedControl *>()->currentIndex(), 1);
        QCOMPARE(editorOf(again, u"from"_s)->value().value(), Value(QTime(15, 0)));
    }

    void aDialogOfFieldsKeepsThem()
    {
        Desk desk;
        Record deal = desk.deal();
        deal.set(u"status"_s, QString(choice::lost));
        openDebrief(desk.context(), deal, &desk.window);
        auto *dialog = desk.window.findChild<Dialog *>();
        type(*dialog, u"lost_to"_s, u"Thermolab"_s);
        QTRY_COMPARE(desk.drafts(), 1);
        delete dialog;
        openDebrief(desk.context(), deal, &desk.window);
        dialog = desk.window.findChild<Dialog *>();
        QCOMPARE(editorOf(*dialog, u"lost_to"_s)->draft(), u"Thermolab"_s);
        press(*dialog, u"Save debrief"_s);
        QCOMPARE(desk.drafts(), 0);
        QCOMPARE(desk.deal().text(u"lost_to"_s), u"Thermolab"_s);
    }

    void aLostDealIsDebriefedNextWhereThatIsWanted()
    {
        Desk desk;
        items::BoardStage lost;
        lost.kind = items::BoardStage::Kind::Lost;
        int decided = 0;
        const auto lose = [&] {
            promptForMove(desk.context(), &desk.window, {desk.probes}, lost, [&](const ChangeSet &) { ++decided; });
            auto *dialog = desk.window.findChild<Dialog *>(u"lostDialog"_s);
            dialog->findChild<ChoiceList *>()->findChild<QAbstractButton *>()->click();
            return dialog;
        };
        auto *dialog = lose();
        auto *debrief = dialog->findChild<QCheckBox *>();
        QVERIFY(!debrief->isChecked());
        debrief->setChecked(true);
        press(*dialog, u"Mark as lost"_s);
        QCOMPARE(decided, 1);
        const auto open = desk.window.findChildren<Dialog *>();
        QVERIFY(std::ranges::any_of(open, [](const Dialog *each) { return editorOf(*each, u"lost_to"_s); }));
        qDeleteAll(open);
        QVERIFY(lose()->findChild<QCheckBox *>()->isChecked()); // as the last time
    }
};

SATCHEL_GUI_TEST(tst_Drafts)
#include "tst_Drafts.moc"
