// SPDX-License-Identifier: GPL-3.0-or-later
// A quote's way out, in the real window and by the keyboard: the letter, what is looked at before, and that all of it
// is one change.
#include "FakeMailProgram.h"

#include "store/Quotes.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Button.h"
#include "ui/common/Language.h"
#include "ui/common/Notice.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/Scrolling.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TokenField.h"
#include "ui/documents/SendSheet.h"
#include "ui/quotes/QuotePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

#include <atomic>
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

const Currency euro = *Currency::fromCode(u"EUR");

struct Desk
{
    Desk() : workspace(makeStore(), [this] { return store::Store::open(store.path(), store.clock, ++chance); })
    {
        window.resize(1280, 800);
        window.show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }
    std::unique_ptr<store::Store> makeStore()
    {
        me = store->me();
        store.update(EntityKind::User, me, {{u"name"_s, u"Mara Lindqvist"_s}}).value();
        company = store.create(EntityKind::Company, {{u"name"_s, u"Universitätsklinikum Lindental"_s}});
        annika = person(u"Annika"_s, u"Reinhardt"_s, u"annika@klinikum.example"_s);
        svenja = person(u"Svenja"_s, u"Albrecht"_s, u"svenja@klinikum.example"_s);
        deal = store.create(EntityKind::Deal,
            {{u"title"_s, u"Freezers"_s}, {u"company"_s, company}, {u"contact"_s, annika},
                {u"value"_s, Money{100, euro}}});
        store.create(
            EntityKind::DealContact, {{u"deal"_s, deal}, {u"contact"_s, svenja}, {u"role"_s, u"Purchasing"_s}});
        store.create(EntityKind::Product,
            {{u"name"_s, u"Logger"_s}, {u"unit_price"_s, UnitPrice{Decimal::fromInteger(189), euro}},
                {u"tax_rate"_s, Decimal::fromInteger(19)}});
        quote = store.create(EntityKind::Quote,
            {{u"deal"_s, deal}, {u"currency"_s, u"EUR"_s}, {u"language"_s, u"de"_s},
                {u"valid_until"_s, QDate(2026, 12, 20)}, {u"owner"_s, me}});
        line(quote, u"100"_s);
        return store.release();
    }
    RecordId person(const QString &first, const QString &last, const QString &address)
    {
        return store.create(EntityKind::Contact,
            {{u"first_name"_s, first}, {u"last_name"_s, last}, {u"email"_s, address}, {u"company"_s, company}});
    }
    void line(RecordId owner, const QString &price)
    {
        store.create(EntityKind::QuoteLine,
            {{u"quote"_s, owner}, {u"name"_s, u"Delivery"_s}, {u"quantity"_s, Decimal::fromInteger(1)},
                {u"unit_price"_s, UnitPrice{*Decimal::fromString(price), euro}},
                {u"tax_rate"_s, Decimal::fromInteger(19)}});
    }
    Result<Record> record(EntityKind entity, RecordId id) { return workspace.store().get(entity, id); }
    QString state() { return record(EntityKind::Quote, quote)->text(u"status"); }
    QString number() { return record(EntityKind::Quote, quote)->text(u"number"); }
    void edit(EntityKind entity, RecordId id, std::vector<FieldValue> values)
    {
        QVERIFY_RESULT(
            workspace.store().commit({u"Edit"_s, Origin::user(), {Edit::update(entity, id, std::move(values))}, {}}));
    }
    /// Titles of what there is of an entity now.
    QStringList titles(EntityKind entity)
    {
        QStringList all;
        const auto rows = workspace.store().select({entity, {u"@title"_s}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            all.append(rows->text(row, 0));
        return all;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *target = popup ? popup : QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, static_cast<Qt::Key>(key), modifiers);
    }
    SendSheet *sheet() { return window.findChild<SendSheet *>(); }
    SendSheet *open()
    {
        window.go(Target::to(EntityKind::Quote, quote));
        press(Qt::Key_Return, Qt::ControlModifier);
        return sheet();
    }
    QString failure()
    {
        for (Banner *banner : sheet()->findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner->findChild<QLabel *>()->text().remove(QRegularExpression(u"<[^>]*>"_s)).trimmed();
        }
        return {};
    }
    QStringList texts()
    {
        QStringList all;
        for (QLabel *label : sheet()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(sheet()))
                all.append(label->text());
        }
        return all;
    }
    Button *button(const QString &text)
    {
        for (Button *one : sheet()->findChildren<Button *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    test::FakeMailProgram mail;
    test::TestStore store;
    std::atomic<quint64> chance = 7; // of the stores of workers
    RecordId me, company, annika, svenja, deal, quote;
    items::Workspace workspace;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    MainWindow window{PageContext{workspace, *preferences}};
};

} // namespace

class tst_SendSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("the mail program in place of a real one is a script that Linux desktops start");
#endif
        useLanguage(*qGuiApp, u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new SatchelStyle(Theme::make({})));
    }

    void theLetterIsBegunInTheLanguageOfTheQuote()
    {
        Desk desk;
        SendSheet *sheet = desk.open();
        QVERIFY(sheet);
        QCOMPARE(sheet->facts().heading, u"Send quote Q-2026-00001"_s);
        const SendDraft letter = sheet->draft();
        QCOMPARE(letter.to, QStringList{u"annika@klinikum.example"_s});
        QCOMPARE(letter.subject, u"Angebot Q-2026-00001"_s);
        QCOMPARE(letter.body,
            u"Guten Tag Annika Reinhardt,\n\nanbei erhalten Sie unser Angebot Q-2026-00001.\n\n"
            "Das Angebot gilt bis zum 20. Dezember 2026. Wenn etwas offen ist, helfe ich gern.\n\n"
            "Mit freundlichen Grüßen\nMara Lindqvist"_s);
        QCOMPARE(sheet->facts().sheet.fileName, u"Q-2026-00001.pdf"_s);
        QCOMPARE(desk.state(), u"draft"_s); // nothing is written yet, not even the number
        QVERIFY(desk.number().isEmpty());
    }

    void theLetterAndThePdfAreToBeHadForAnotherProgram()
    {
        Desk desk;
        SendSheet *sheet = desk.open();
        QGuiApplication::clipboard()->clear();
        desk.button(u"Copy text"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), sheet->draft().subject + u"\n\n"_s + sheet->draft().body);
        QVERIFY(desk.texts().contains(u"Copied subject and text"_s));
        const auto signs = sheet->findChildren<IconButton *>();
        (*std::ranges::find(signs, u"Save as PDF…"_s, &QWidget::accessibleName))->click();
        auto *dialog = sheet->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"offer.pdf"_s);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QVERIFY(desk.texts().contains(u"Saved offer.pdf"_s));
        QCOMPARE(desk.state(), u"draft"_s); // neither is sending
    }

    void thePeopleOfTheDealAreOnePressAway()
    {
        Desk desk;
        SendSheet *sheet = desk.open();
        Button *offer = desk.button(u"Svenja Albrecht, Purchasing"_s);
        QVERIFY(offer && offer->isVisible());
        QVERIFY(!desk.button(u"Annika Reinhardt"_s)->isVisible()); // it goes to her
        offer->click();
        QCOMPARE(sheet->draft().cc, QStringList{u"svenja@klinikum.example"_s});
        QVERIFY(!offer->isVisible());
    }

    void thePersonWhoIsOfferedFirstGetsTheLetterAndIsGreeted()
    {
        Desk desk;
        desk.edit(EntityKind::Quote, desk.quote, {{u"deal"_s, Value()}, {u"contact"_s, Value()}});
        SendSheet *sheet = desk.open();
        QVERIFY(sheet->draft().to.isEmpty());
        QVERIFY2(sheet->draft().body.startsWith(u"Sehr geehrte"_s), qPrintable(sheet->draft().body));
        Button *svenja = desk.button(u"Svenja Albrecht"_s);
        QVERIFY(svenja);
        QCOMPARE(svenja->toolTip(), u"Send to svenja@klinikum.example"_s);
        svenja->click();
        QCOMPARE(sheet->draft().to, QStringList{u"svenja@klinikum.example"_s});
        QVERIFY(sheet->draft().cc.isEmpty());
        QVERIFY2(
            sheet->draft().body.startsWith(u"Guten Tag Svenja Albrecht,\n\nanbei"_s), qPrintable(sheet->draft().body));
        desk.button(u"Annika Reinhardt"_s)->click(); // the next one gets a copy
        QCOMPARE(sheet->draft().cc, QStringList{u"annika@klinikum.example"_s});
        auto *body = sheet->findChild<QPlainTextEdit *>();
        body->setPlainText(u"Liebe Svenja,\n\nanbei"_s); // a person's words stay
        QTest::keyClick(sheet->findChild<TokenField *>()->line(), Qt::Key_Backspace);
        QVERIFY(sheet->draft().to.isEmpty());
        QCOMPARE(sheet->draft().body, u"Liebe Svenja,\n\nanbei"_s);
    }

    void enterAndTabTakeTheFirstSuggestion()
    {
        Desk desk;
        desk.edit(EntityKind::Quote, desk.quote, {{u"deal"_s, Value()}, {u"contact"_s, Value()}});
        SendSheet *sheet = desk.open();
        auto *to = sheet->findChild<TokenField *>();
        QTRY_VERIFY(to->line()->hasFocus());
        QTest::keyClicks(to->line(), u"Sven"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(sheet->draft().to, QStringList{u"svenja@klinikum.example"_s});
        QTest::keyClicks(to->line(), u"Annik"_s);
        desk.press(Qt::Key_Tab);
        QCOMPARE(sheet->draft().to, (QStringList{u"svenja@klinikum.example"_s, u"annika@klinikum.example"_s}));
        QVERIFY(to->line()->hasFocus()); // more may be written to
        desk.press(Qt::Key_Tab);
        auto *subject = qobject_cast<QLineEdit *>(QApplication::focusWidget()); // and not a copy
        QVERIFY(subject);
        QCOMPARE(subject->text(), sheet->draft().subject);
        desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(sheet->findChildren<TokenField *>().at(1)->line()->hasFocus());
        to->line()->setFocus();
        QTest::keyClicks(to->line(), u"new@example.com"_s); // an address is what it says
        desk.press(Qt::Key_Return);
        QVERIFY(sheet->draft().to.contains(u"new@example.com"_s));
    }

    void nobodyIsRemindedAtAWeekend()
    {
        QCOMPARE(reminderDayAfter(QDate(2026, 11, 20), 7), QDate(2026, 11, 27));
        QCOMPARE(reminderDayAfter(QDate(2026, 11, 21), 7), QDate(2026, 11, 30));
        QCOMPARE(reminderDayAfter(QDate(2026, 11, 19), 3), QDate(2026, 11, 23));
        Desk desk;
        desk.store.clock.advance(2 * 86'400'000LL); // a Sunday
        SendSheet *sheet = desk.open();
        QVERIFY(desk.texts().contains(u"Mon 30 Nov"_s));
        sheet->markAsSent();
        const auto tasks = desk.workspace.store().select({EntityKind::Task, {u"due_date"_s}, {}, {}, {}, -1, false});
        QCOMPARE(tasks->value(0, 0), Value(QDate(2026, 11, 30)));
    }

    void sendingIsOneChangeWithOneUndo()
    {
        Desk desk;
        desk.open();
        desk.button(u"Svenja Albrecht, Purchasing"_s)->click();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.mail.wasStarted());
        QCOMPARE(desk.mail.after(u"--subject"_s), u"Angebot Q-2026-00001"_s);
        QCOMPARE(desk.mail.after(u"--cc"_s), u"svenja@klinikum.example"_s);
        QVERIFY(desk.mail.words().contains(u"annika@klinikum.example"_s));
        QFile pdf(desk.mail.after(u"--attach"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-1."));
        QCOMPARE(desk.state(), u"sent"_s);
        QCOMPARE(desk.number(), u"Q-2026-00001"_s);
        QVERIFY(!isEmpty(desk.record(EntityKind::Quote, desk.quote)->value(u"sent_at")));
        QCOMPARE(desk.titles(EntityKind::Activity), (QStringList{u"Q-2026-00001"_s, u"Angebot Q-2026-00001"_s}));
        QCOMPARE(desk.titles(EntityKind::Task), QStringList{u"Follow up on Q-2026-00001"_s});
        const Record deal = *desk.record(EntityKind::Deal, desk.deal);
        QCOMPARE(deal.text(u"next_action"), u"Follow up on Q-2026-00001"_s);
        QCOMPARE(deal.value(u"next_action_date"), Value(QDate(2026, 11, 27)));

        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.state(), u"draft"_s);
        QVERIFY(isEmpty(desk.record(EntityKind::Quote, desk.quote)->value(u"sent_at")));
        QVERIFY(desk.titles(EntityKind::Activity).isEmpty());
        QVERIFY(desk.titles(EntityKind::Task).isEmpty());
        QVERIFY(desk.record(EntityKind::Deal, desk.deal)->text(u"next_action").isEmpty());
        QCOMPARE(desk.open()->facts().heading, u"Send quote Q-2026-00001"_s); // and sent again it has no gap before it
    }

    void whatIsHandedToNobodyIsNotMarked()
    {
        Desk desk;
        SendSheet *sheet = desk.open();
        desk.mail.remove();
        sheet->send();
        QVERIFY2(desk.failure().contains(u"No e-mail program could be started"_s), qPrintable(desk.failure()));
        QCOMPARE(desk.state(), u"draft"_s);
        QVERIFY(desk.number().isEmpty());
        QVERIFY(desk.titles(EntityKind::Task).isEmpty());
        QCOMPARE(desk.sheet(), sheet); // with all that was written
    }

    void aNumberThatWasTakenInBetweenIsNotGivenTwice()
    {
        Desk desk;
        SendSheet *sheet = desk.open();
        const RecordId other = desk.workspace.store().newId();
        QVERIFY_RESULT(desk.workspace.store().commit({u"Other"_s, Origin::user(),
            {Edit::create(EntityKind::Quote, other, {{u"company"_s, desk.company}}),
                Edit::update(EntityKind::Quote, other, {{u"status"_s, u"sent"_s}})},
            {}}));
        sheet->send();
        QVERIFY2(desk.failure().contains(u"is not marked as sent"_s), qPrintable(desk.failure()));
        QCOMPARE(desk.state(), u"draft"_s);
        QVERIFY(desk.number().isEmpty());
    }

    void markedAsSentOnlyMailsNothing()
    {
        Desk desk;
        desk.open();
        desk.button(u"Mark as sent only"_s)->click();
        QCOMPARE(desk.state(), u"sent"_s);
        QVERIFY(!desk.mail.wasStarted());
        QCOMPARE(desk.titles(EntityKind::Activity), QStringList{u"Q-2026-00001"_s}); // no e-mail was written
        QCOMPARE(desk.titles(EntityKind::Task).size(), 1);
    }

    void theReminderIsOnTheDayThatIsChosen()
    {
        Desk desk;
        SendSheet *sheet = desk.open();
        sheet->findChild<SegmentedControl *>()->setCurrentIndex(0);
        QVERIFY(desk.texts().contains(u"Mon 23 Nov"_s));
        desk.edit(EntityKind::Deal, desk.deal,
            {{u"next_action"_s, u"Visit"_s}, {u"next_action_date"_s, QDate(2026, 11, 25)}});
        sheet->markAsSent();
        const auto tasks = desk.workspace.store().select({EntityKind::Task, {u"due_date"_s}, {}, {}, {}, -1, false});
        QCOMPARE(tasks->value(0, 0), Value(QDate(2026, 11, 23)));
        QCOMPARE(desk.record(EntityKind::Deal, desk.deal)->text(u"next_action"), u"Visit"_s); // planned before
    }

    void withoutReminderAndNoteNothingElseIsWritten()
    {
        Desk desk;
        SendSheet *sheet = desk.open();
        for (QCheckBox *box : sheet->findChildren<QCheckBox *>())
            box->setChecked(false);
        sheet->send();
        QCOMPARE(desk.state(), u"sent"_s);
        QVERIFY(desk.titles(EntityKind::Task).isEmpty());
        QCOMPARE(desk.titles(EntityKind::Activity), QStringList{u"Q-2026-00001"_s});
    }

    void aQuoteWithoutACustomerIsNotSent()
    {
        Desk desk;
        desk.edit(EntityKind::Quote, desk.quote, {{u"company"_s, Value()}, {u"contact"_s, Value()}});
        SendSheet *sheet = desk.open();
        QVERIFY(desk.texts().contains(u"No customer. Choose a company or a contact first."_s));
        QVERIFY(!desk.button(u"Send"_s)->isEnabled());
        QVERIFY(!desk.button(u"Mark as sent only"_s)->isEnabled());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        sheet->markAsSent();
        QCOMPARE(desk.state(), u"draft"_s);
        QVERIFY(!desk.mail.wasStarted());
    }

    void looksAtTheLinesAndTheLastDay()
    {
        Desk desk;
        desk.edit(EntityKind::Quote, desk.quote, {{u"valid_until"_s, QDate(2026, 11, 19)}});
        QVERIFY_RESULT(desk.workspace.store().commit({u"Line"_s, Origin::user(),
            {Edit::create(EntityKind::QuoteLine, {}, {{u"quote"_s, desk.quote}, {u"name"_s, u"Travel"_s}})}, {}}));
        desk.open();
        QCOMPARE(desk.texts().filter(u"without a price"_s).size(), 1);
        QCOMPARE(desk.texts().filter(u"without a tax rate"_s).size(), 1);
        QVERIFY(desk.texts().contains(u"Valid until Yesterday, which is past. Choose a later day."_s));
        QVERIFY(!desk.button(u"Send"_s)->isEnabled());
    }

    void saysWhatItIsBelowTheVersionBefore()
    {
        Desk desk;
        store::Store &store = desk.workspace.store();
        QVERIFY_RESULT(store::moveQuote(store, desk.quote, u"sent"_s, Origin::user()));
        const auto sent = store::readQuote(store, desk.quote);
        DocumentCopy next = nextVersion(sent->quote, sent->lines, 2, [&] { return store.newId(); });
        next.edits.front().values.push_back({u"discount_percent"_s, Decimal::fromInteger(10)});
        QVERIFY_RESULT(store.commit({u"Version"_s, Origin::user(), next.edits, {}}));
        desk.quote = next.id;
        SendSheet *sheet = desk.open();
        QVERIFY(desk.texts().contains(u"€11.90 below version 1"_s));
        QCOMPARE(sheet->draft().subject, u"Angebot Q-2026-00001 (Fassung 2)"_s);
        QVERIFY(desk.button(u"Send"_s)->isEnabled()); // a warning does not stop it
    }

    void aWrongAddressIsSaidAsSoonAsItIsEntered()
    {
        Desk desk;
        auto *to = desk.open()->findChild<TokenField *>();
        to->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"annika@"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.failure().contains(u"annika@"_s));
        const auto wrongOnes = [&] {
            QStringList reasons;
            for (const auto *token : to->findChildren<QAbstractButton *>()) {
                if (!token->accessibleDescription().isEmpty())
                    reasons.append(token->text() + u": "_s + token->toolTip());
            }
            return reasons.join(u'|');
        };
        QVERIFY2(wrongOnes().contains(u"annika@: “annika@” is not"_s), qPrintable(wrongOnes()));
        desk.press(Qt::Key_Backspace);
        QVERIFY(desk.failure().isEmpty());
        QTRY_VERIFY(wrongOnes().isEmpty());
    }

    void allOfItIsInViewIn1280x800()
    {
        Desk desk;
        for (int i = 0; i < 5; ++i)
            QVERIFY_RESULT(desk.workspace.store().commit({u"Make"_s, Origin::user(),
                {Edit::create(EntityKind::Contact, {},
                    {{u"last_name"_s, u"Ott-Leuschner %1"_s.arg(i)}, {u"email"_s, u"ott%1@lindental.example"_s.arg(i)},
                        {u"company"_s, desk.company}})},
                {}}));
        desk.window.resize(1280, 800);
        SendSheet *sheet = desk.open();
        const auto *scroll = sheet->findChild<ScrolledColumn *>();
        QTRY_COMPARE(scroll->viewport()->height() > 0, true);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
    }

    void aLetterStartsWhereItsLanguageDoes()
    {
        Desk desk;
        desk.edit(EntityKind::Quote, desk.quote, {{u"language"_s, u"ar"_s}});
        auto *letter = desk.open()->findChild<QPlainTextEdit *>();
        QTextCursor start(letter->document());
        QTRY_VERIFY(letter->cursorRect(start).x() > letter->viewport()->width() / 2);
    }

    void theLetterIsKeptWhenTheQuoteIsOnlyMarkedAndThatIsUndone()
    {
        Desk desk;
        desk.open()->findChild<QPlainTextEdit *>()->setPlainText(u"Dear Annika, as agreed."_s);
        for (Button *button : desk.sheet()->findChildren<Button *>()) {
            if (button->text() == u"Mark as sent only"_s)
                button->click();
        }
        QTRY_COMPARE(desk.state(), u"sent"_s);
        QTRY_VERIFY(!desk.sheet());
        desk.workspace.undo();
        QCOMPARE(desk.open()->findChild<QPlainTextEdit *>()->toPlainText(), u"Dear Annika, as agreed."_s);
    }

    void anAddressIsChecked()
    {
        Desk desk;
        SendSheet *sheet = desk.open();
        auto *to = sheet->findChildren<TokenField *>().first();
        to->setKeys({});
        sheet->send();
        QCOMPARE(desk.failure(), u"Say whom the letter goes to."_s);
        to->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"nobody at home"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.failure(), u"“nobody at home” is not an e-mail address."_s);
        to->setKeys({});
        QTest::keyClicks(QApplication::focusWidget(), u"purchasing@klinikum.example"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.state(), u"sent"_s);
        QTRY_VERIFY(desk.mail.words().contains(u"purchasing@klinikum.example"_s));
    }

    void escapeKeepsTheLetter()
    {
        Desk desk;
        SendSheet *sheet = desk.open();
        sheet->findChild<QPlainTextEdit *>()->setPlainText(u"Hello"_s);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.sheet());
        QCOMPARE(desk.state(), u"draft"_s);
        QCOMPARE(desk.open()->draft().body, u"Hello"_s);
    }

    void staysAtTheTrailingSideAndTakesANarrowWindow()
    {
        Desk desk;
        SendSheet *sheet = desk.open();
        const auto panel = [&] { return sheet->findChild<QWidget *>(u"panel"_s)->geometry(); };
        QVERIFY(panel().left() > 300);
        QCOMPARE(panel().right(), desk.window.width() - 1);
        desk.window.setLayoutDirection(Qt::RightToLeft);
        desk.window.resize(1281, 800);
        QCOMPARE(panel().left(), 0);
        desk.window.resize(800, 600);
        QCOMPARE(panel().width(), desk.window.width());
    }

    void aQuoteFromADealToItsPdfTakesTwelveKeysAtMost()
    {
        Desk desk;
        desk.window.go(Target::to(EntityKind::Deal, desk.deal));
        struct Stroke
        {
            int key;
            Qt::KeyboardModifiers modifiers = {};
        };
        const Stroke strokes[] = {{Qt::Key_Q}, // a new quote for the deal
            {Qt::Key_Return}, // its first line
            {Qt::Key_L}, {Qt::Key_O}, {Qt::Key_G}, // found in the catalogue
            {Qt::Key_Down}, {Qt::Key_Return}, // with its price and tax
            {Qt::Key_2}, // of which two
            {Qt::Key_Return, Qt::ControlModifier}, // the letter, filled in
            {Qt::Key_Return, Qt::ControlModifier}}; // goes out
        QVERIFY(std::size(strokes) <= 12);
        for (const Stroke &stroke : strokes) {
            if (stroke.key == Qt::Key_Down)
                QTRY_VERIFY(QApplication::activePopupWidget());
            desk.press(stroke.key, stroke.modifiers);
        }
        QTRY_VERIFY(desk.mail.wasStarted());
        QFile pdf(desk.mail.after(u"--attach"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-1."));
        const auto *page = qobject_cast<QuotePage *>(desk.window.pages().currentPage());
        QVERIFY(page);
        const auto quote = store::readQuote(desk.workspace.store(), const_cast<QuotePage *>(page)->model().quote()->id);
        QCOMPARE(quote->quote.text(u"status"), u"sent"_s);
        QCOMPARE(quote->lines.size(), size_t(1));
        QCOMPARE(quote->totals->net, 37800); // two of them
    }
};

SATCHEL_GUI_TEST(tst_SendSheet)
#include "tst_SendSheet.moc"
