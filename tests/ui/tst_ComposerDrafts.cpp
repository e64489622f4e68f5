// SPDX-License-Identifier: GPL-3.0-or-later
// What is begun in the composer of a customer is there until it is logged or discarded by a button that says so.
#include "tests/support/TestProgram.h"
#include "tests/ui/CustomerStore.h"
#include "ui/common/Button.h"
#include "ui/customer/ActivityForm.h"
#include "ui/customer/Composer.h"
#include "ui/customer/ComposerLine.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : CustomerStore
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{workspace(), *preferences};
    Composer composer{context};

    explicit Desk()
    {
        composer.setCustomer({EntityKind::Contact, contact, u"Annika"_s}, {});
        composer.resize(900, 500);
        composer.show();
    }
    QPlainTextEdit &notes() { return *composer.findChild<QPlainTextEdit *>(); }
    void write(const QString &kind, const QString &text)
    {
        composer.begin(kind);
        QTest::keyClicks(&notes(), text);
    }
    void escape()
    {
        store.clock.advance(1000);
        QTest::keyClick(&notes(), Qt::Key_Escape);
    }
    QString line() { return composer.findChild<ComposerLine *>()->text(); }
    QAbstractButton *discard()
    {
        for (auto *button : composer.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == "Discard draft"_L1)
                return button;
        }
        return nullptr;
    }
    QString bodyOf(RecordId activity)
    {
        return workspace().store().get(EntityKind::Activity, activity)->text(u"body"_s);
    }
    RecordId note(const QString &text)
    {
        const auto receipt = workspace().store().commit({u"Note"_s, Origin::user(),
            {Edit::create(EntityKind::Activity, {},
                {{u"kind"_s, u"note"_s}, {u"body"_s, text}, {u"contact"_s, contact},
                    {u"at"_s, workspace().clock().now()}})},
            {}});
        return receipt->changes.front().record;
    }
    void editNote(RecordId id) { composer.edit(workspace().store().get(EntityKind::Activity, id).value()); }
};

} // namespace

class tst_ComposerDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindHasItsOwn()
    {
        Desk desk;
        desk.write(u"note"_s, u"Bring the samples"_s);
        desk.escape();
        desk.composer.begin(u"call"_s);
        QCOMPARE(desk.notes().toPlainText(), QString());
        desk.escape();
        desk.composer.begin(u"note"_s);
        QCOMPARE(desk.notes().toPlainText(), u"Bring the samples"_s);
    }

    void anotherComposerOverAnOpenOneKeepsBoth()
    {
        Desk desk;
        desk.write(u"note"_s, u"Bring the samples"_s);
        desk.write(u"call"_s, u"Nobody was there"_s);
        desk.escape();
        QVERIFY(desk.line().contains(u"2"_s) && desk.line().contains(u"Nobody was there"_s));
        desk.composer.begin(u"note"_s);
        QCOMPARE(desk.notes().toPlainText(), u"Bring the samples"_s);
        desk.composer.begin(u"call"_s);
        QCOMPARE(desk.notes().toPlainText(), u"Nobody was there"_s);
    }

    void oneThatBecameAnotherKindTakesNoPlaceOfAnother()
    {
        Desk desk;
        desk.write(u"call"_s, u"Nobody was there"_s);
        desk.escape();
        desk.write(u"note"_s, u"Bring the samples"_s);
        auto *form = desk.composer.findChild<ActivityForm *>();
        ActivityDraft asCall = form->draft();
        asCall.kind = u"call"_s;
        form->setDraft(asCall);
        Q_EMIT form->edited();
        desk.escape();
        const auto drafts = desk.workspace().drafts().about(desk.contact);
        QCOMPARE(drafts.size(), 2U);
    }

    void aClickOnTheLineGoesOnWithTheNewest()
    {
        Desk desk;
        desk.write(u"meeting"_s, u"They want blue"_s);
        desk.escape();
        desk.composer.findChild<ComposerLine *>()->click();
        QCOMPARE(desk.notes().toPlainText(), u"They want blue"_s);
    }

    /// It looks like a field: whoever types there means words.
    void lettersOnTheLineAreWordsAndNoCommands()
    {
        Desk desk;
        int commands = 0;
        auto *command = new QAction(&desk.composer);
        command->setShortcut(Qt::Key_P);
        desk.composer.addAction(command);
        connect(command, &QAction::triggered, command, [&commands] { ++commands; });
        desk.composer.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.composer));
        auto *line = desk.composer.findChild<ComposerLine *>();
        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_P, Qt::NoModifier);
        QCOMPARE(commands, 0);
        QTRY_VERIFY(desk.notes().hasFocus());
        QCOMPARE(desk.notes().toPlainText(), u"p"_s);
    }

    /// The key that the line shows opens it and is no word of what was begun.
    void theKeyThatIsShownAddsNothingToADraft()
    {
        Desk desk;
        desk.write(u"note"_s, u"Bring the samples"_s);
        desk.escape();
        auto *line = desk.composer.findChild<ComposerLine *>();
        QVERIFY(!line->hasFocus()); // letters after Esc are commands
        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_N);
        QCOMPARE(desk.notes().toPlainText(), u"Bring the samples"_s);
    }

    void whatWasBegunElsewhereIsShownOnAPageThatWasOpen()
    {
        Desk desk;
        Composer elsewhere(desk.context);
        elsewhere.setCustomer({EntityKind::Contact, desk.contact, u"Annika"_s}, {});
        elsewhere.show();
        elsewhere.begin(u"note"_s);
        QTest::keyClicks(elsewhere.findChild<QPlainTextEdit *>(), u"Bring the samples"_s);
        elsewhere.close();
        QVERIFY(desk.line().contains(u"Bring the samples"_s));
    }

    void theNextStepComesBackToo()
    {
        Desk desk;
        desk.write(u"call"_s, u"Ring again"_s);
        auto *form = desk.composer.findChild<ActivityForm *>();
        ActivityDraft draft = form->draft();
        draft.next = {true, u"meeting"_s, QDate(2026, 4, 2), QTime(9, 30)};
        form->setDraft(draft);
        Q_EMIT form->edited();
        desk.escape();
        desk.composer.begin(u"call"_s);
        QCOMPARE(form->draft().next, draft.next);
    }

    void onlyTheButtonThatSaysSoDiscards()
    {
        Desk desk;
        desk.write(u"note"_s, u"Bring the samples"_s);
        QVERIFY(desk.discard()->isVisible());
        desk.discard()->click();
        QVERIFY(!desk.composer.isOpen());
        QVERIFY(!desk.composer.hasDraft());
        desk.composer.begin(u"note"_s);
        QCOMPARE(desk.notes().toPlainText(), QString());
        QVERIFY(!desk.discard()->isVisible());
    }

    void changesOfAnActivityComeBack()
    {
        Desk desk;
        const RecordId note = desk.note(u"Bring the samples"_s);
        desk.editNote(note);
        desk.notes().setPlainText(u"Bring the blue samples"_s);
        desk.escape();
        QCOMPARE(desk.bodyOf(note), u"Bring the samples"_s);
        desk.editNote(note);
        QCOMPARE(desk.notes().toPlainText(), u"Bring the blue samples"_s);
        desk.discard()->click();
        desk.editNote(note);
        QCOMPARE(desk.notes().toPlainText(), u"Bring the samples"_s);
    }

    void changesThatComeBackLeaveWhatOthersChangedMeanwhile()
    {
        Desk desk;
        const RecordId note = desk.note(u"Bring the samples"_s);
        desk.editNote(note);
        desk.notes().setPlainText(u"Bring the blue samples"_s);
        desk.escape();
        desk.workspace().commit(u"Edit"_s,
            {Edit::update(EntityKind::Activity, note, {{u"body"_s, u"They came"_s}, {u"sentiment"_s, u"positive"_s}})});
        desk.editNote(note);
        QCOMPARE(desk.notes().toPlainText(), u"Bring the blue samples"_s);
        QCOMPARE(desk.composer.findChild<ActivityForm *>()->draft().sentiment, u"positive"_s);
        const auto labels = desk.composer.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"new value of: Text"_s); }));
    }

    void savingLeavesNone()
    {
        Desk desk;
        const RecordId note = desk.note(u"Bring the samples"_s);
        desk.editNote(note);
        desk.notes().setPlainText(u"Bring the blue samples"_s);
        QTest::keyClick(&desk.notes(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.bodyOf(note), u"Bring the blue samples"_s);
        QVERIFY(desk.workspace().drafts().about(note).empty());
    }

    void anotherCustomerHasNone()
    {
        Desk desk;
        desk.write(u"note"_s, u"Bring the samples"_s);
        desk.composer.setCustomer({EntityKind::Company, desk.company, u"Firm"_s}, {});
        QVERIFY(!desk.composer.isOpen());
        QVERIFY(!desk.composer.hasDraft());
        desk.composer.setCustomer({EntityKind::Contact, desk.contact, u"Annika"_s}, {});
        QVERIFY(desk.composer.hasDraft());
    }

    /// Planning fills in a day, an hour and a length: that is nothing to keep.
    void aPlanOfAMeetingWithoutAWordIsNoDraft()
    {
        Desk desk;
        desk.composer.beginPlan();
        QVERIFY(desk.composer.findChild<ActivityForm *>()->draft().isAhead(desk.workspace().clock()));
        desk.escape();
        QVERIFY(!desk.composer.hasDraft());
        desk.write(u"meeting"_s, u"Bring the probes"_s);
        desk.escape();
        QVERIFY(desk.composer.hasDraft());
        desk.composer.beginPlan();
        QCOMPARE(desk.notes().toPlainText(), u"Bring the probes"_s);
    }
};

SATCHEL_GUI_TEST(tst_ComposerDrafts)
#include "tst_ComposerDrafts.moc"
