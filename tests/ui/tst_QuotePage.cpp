// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a quote as a person does it: by the keyboard, from a spreadsheet, through its states.
#include "documents/common/Firm.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/comments/CommentsPanel.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FactRow.h"
#include "ui/common/MentionEdit.h"
#include "ui/common/Notice.h"
#include "ui/documents/AcceptDialog.h"
#include "ui/documents/SendSheet.h"
#include "ui/documents/VersionComparison.h"
#include "ui/quotes/PastedLines.h"
#include "ui/quotes/QuoteHead.h"
#include "ui/quotes/QuoteLinesView.h"
#include "ui/quotes/QuotePage.h"
#include "ui/quotes/QuoteTotals.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using items::QuoteLinesModel;

namespace {

struct Desk
{
    Desk()
        : preferences(Preferences::transient()), appearance(*preferences), workspace(store.release(), {}),
          page(PageContext{workspace, *preferences})
    {
        deal = workspace.store().newId();
        company = workspace.store().newId();
        logger = workspace.store().newId();
        const auto euro = *Currency::fromCode(u"EUR");
        workspace.commit({},
            {Edit::create(EntityKind::Company, company, {{u"name"_s, u"Aalto"_s}}),
                Edit::create(EntityKind::Deal, deal,
                    {{u"title"_s, u"Freezers"_s}, {u"company"_s, company}, {u"value"_s, Money{100, euro}}}),
                Edit::create(EntityKind::Product, logger,
                    {{u"name"_s, u"Logger"_s}, {u"sku"_s, u"TL-200"_s},
                        {u"unit_price"_s, UnitPrice{Decimal::fromInteger(189), euro}}, {u"unit"_s, u"pcs"_s},
                        {u"tax_rate"_s, Decimal::fromInteger(19)}})});
        QObject::connect(&page, &Page::navigateTo, [this](const Target &target) { page.open(target); });
        page.resize(1200, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the page is not active");
        page.open({.page = page::quote, .record = deal, .entity = EntityKind::Deal, .action = Target::Action::Create});
        page.activate();
    }
    QuoteLinesModel &model() { return page.model(); }
    /// Types into whatever has the focus; "\t" and "\n" are the keys.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : &page.lines();
            if (c == u'\t')
                QTest::keyClick(focus, Qt::Key_Tab);
            else if (c == u'\n')
                QTest::keyClick(focus, Qt::Key_Return);
            else
                QTest::keyClick(focus, c.toLatin1());
        }
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    QString row(int row)
    {
        QStringList cells;
        for (int column = QuoteLinesModel::Item; column < QuoteLinesModel::ColumnCount; ++column)
            cells.append(cell(row, column));
        return cells.join(u" | "_s);
    }
    QString total() { return page.findChild<QuoteTotals *>()->inOneLine(); }
    Button *primary()
    {
        for (Button *button : page.findChildren<Button *>()) {
            if (button->variant() == Button::Variant::Primary)
                return button;
        }
        return nullptr;
    }
    bool isRefusalShown() { return banner() != nullptr; }
    /// The one that is shown.
    Banner *banner()
    {
        for (Banner *one : page.findChildren<Banner *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    Button *button(const QString &text)
    {
        for (Button *one : page.findChildren<Button *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// By post, as it were.
    void send()
    {
        run(u"goOn"_s);
        auto *sheet = page.window()->findChild<SendSheet *>();
        QVERIFY(sheet);
        sheet->markAsSent();
    }
    void run(const QString &name)
    {
        for (QAction *action : page.commands()) {
            if (action->objectName() == u"quote."_s + name)
                action->trigger();
        }
    }
    QString state() { return page.model().quote()->text(u"status"); }

    test::TestStore store;
    std::unique_ptr<Preferences> preferences;
    Appearance appearance;
    items::Workspace workspace;
    QuotePage page;
    RecordId deal;
    RecordId company;
    RecordId logger;
};

} // namespace

class tst_QuotePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewQuoteBeginsOnItsLinesWhereTheTotalsWereInTheirPlace()
    {
        Desk desk;
        desk.page.setWidthClass(WidthClass::Compact);
        QAction *details = desk.page.findChild<QAction *>(u"quote.details"_s);
        QVERIFY(details);
        const auto areLinesShown = [&desk] { return desk.page.lines().isVisible(); };
        details->trigger();
        QVERIFY(!areLinesShown());
        QTest::keyClick(&desk.page, Qt::Key_Escape);
        QVERIFY(areLinesShown());
        details->trigger();
        const RecordId before = desk.model().quote()->id;
        desk.page.open({.page = page::quote, .action = Target::Action::Create});
        QTRY_VERIFY(desk.model().quote()->id != before);
        QTRY_VERIFY(areLinesShown());
        details->trigger();
        desk.page.activate(); // as one comes back from the board
        QVERIFY(areLinesShown());
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aLineIsCommentedOnAndSaysHowMany()
    {
        Desk desk;
        desk.model().addLine(u"Logger"_s);
        QTRY_COMPARE(desk.model().lineCount(), 1);
        const QModelIndex item = desk.model().index(0, QuoteLinesModel::Item);
        QCOMPARE(item.data(QuoteLinesModel::CommentsRole).toInt(), 0);
        desk.page.lines().setCurrentIndex(item);
        for (QAction *action : desk.page.lines().actions()) {
            if (action->objectName() == u"quote.lineComment"_s)
                action->trigger();
        }
        auto *panel = desk.page.findChild<CommentsPanel *>();
        QVERIFY(panel);
        QTest::keyClicks(panel->findChild<MentionEdit *>(), u"Too dear"_s);
        panel->send();
        QTRY_COMPARE(item.data(QuoteLinesModel::CommentsRole).toInt(), 1);
        QVERIFY(item.data(Qt::AccessibleTextRole).toString().contains(u"comment"_s));
        delete panel;
        desk.run(u"comments"_s); // of the quote, with those of its lines
        panel = desk.page.findChild<CommentsPanel *>();
        QVERIFY(panel);
        QCOMPARE(panel->model().rowCount(), 1);
        QCOMPARE(panel->model().item(0).lineName, u"Logger"_s);
        delete panel;
    }

    void beginsAtADealWithWhatIsKnown()
    {
        Desk desk;
        const Record &quote = *desk.model().quote();
        QCOMPARE(quote.value(u"deal"), Value(desk.deal));
        QCOMPARE(quote.value(u"company"), Value(desk.company));
        QCOMPARE(quote.text(u"currency"), u"EUR"_s);
        QCOMPARE(quote.value(u"valid_until"), Value(QDate(2026, 12, 20)));
        QCOMPARE(desk.page.title(), u"New quote"_s);
        QVERIFY(!desk.primary()->isEnabled()); // there is nothing to send yet
    }

    void isWrittenByTheKeyboardOnly()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s); // the line begins, and goes on with its quantity
        desk.type(u"2.5\tdays\t980\t10\t19\t"_s);
        QCOMPARE(desk.row(0), u"Delivery | 2.5 | days | 980.00 | 10 % | 19 % | 2,205.00"_s);
        desk.type(u"Travel\t3\t\t50\t\t7\n"_s); // Tab was left on the row that begins a line
        QCOMPARE(desk.row(1), u"Travel | 3 |  | 50.00 |  | 7 % | 150.00"_s);
        QCOMPARE(desk.total(), u"Net 2,355.00 · Tax 429.45 · Total €2,784.45"_s);
    }

    void totalsFollowEveryKey()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.type(u"1\t\t100\t"_s);
        desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Quantity));
        desk.type(u"1"_s);
        QVERIFY(desk.total().contains(u"€100.00"_s));
        desk.type(u"2"_s);
        QVERIFY(desk.total().contains(u"€1,200.00"_s));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.total().contains(u"€100.00"_s));
    }

    void aPriceOfAnotherCountryIsReadAndNothingCountsThatCannotBe()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.type(u"1\t\t4500"_s);
        QVERIFY2(desk.total().contains(u"Net 4,500.00"_s), qPrintable(desk.total()));
        desk.type(u","_s); // no number yet
        QVERIFY2(desk.total().contains(u"Net 0.00"_s), qPrintable(desk.total()));
        desk.type(u"00\t"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Price), u"4,500.00"_s);
        QVERIFY2(desk.total().contains(u"Net 4,500.00"_s), qPrintable(desk.total()));
    }

    void aRefusalGoesWithItsFault()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.type(u"1\t\t100\t4500\t"_s);
        QTRY_VERIFY(desk.isRefusalShown());
        const auto typeOver = [&desk](const QString &text) {
            desk.page.lines().setFocus();
            desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Discount));
            desk.type(u"\n"_s);
            auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(editor);
            editor->selectAll();
            desk.type(text);
        };
        typeOver(u"10\n"_s);
        QTRY_VERIFY(!desk.isRefusalShown());
        QCOMPARE(desk.cell(0, QuoteLinesModel::Discount), u"10 %"_s);
        typeOver(u"4500\n"_s);
        QTRY_VERIFY(desk.isRefusalShown());
        typeOver(u"10\n"_s); // what is stored
        QTRY_VERIFY(!desk.isRefusalShown());
        typeOver(u"4500\n"_s);
        QTRY_VERIFY(desk.isRefusalShown());
        typeOver({});
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.isRefusalShown());
    }

    void typingBeginsALine()
    {
        Desk desk;
        QAction key(&desk.page);
        key.setShortcut(Qt::Key_S); // of the window
        desk.page.QWidget::addAction(&key);
        int pressed = 0;
        QObject::connect(&key, &QAction::triggered, [&pressed] { ++pressed; });
        QTRY_VERIFY(desk.page.lines().hasFocus());
        desk.type(u"serv"_s);
        QCOMPARE(pressed, 0);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"serv"_s);
        desk.type(u"\n"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Item), u"serv"_s);
        desk.press(Qt::Key_Escape);
        desk.page.lines().setFocus();
        desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Item));
        desk.type(u"si"_s); // on a line that is there they replace its words
        QCOMPARE(pressed, 0);
        desk.type(u"\n"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Item), u"si"_s);
        desk.press(Qt::Key_Escape); // of its price, which it has none of
        desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Price));
        desk.type(u"s"_s); // no number begins so
        QCOMPARE(pressed, 1);
        desk.page.QWidget::removeAction(&key);
    }

    void theQuoteAfterOneForNobodyShowsItsCustomer()
    {
        Desk desk;
        const RecordId ofAalto = desk.model().quote()->id;
        desk.page.open({.page = page::quote, .action = Target::Action::Create});
        desk.page.activate(); // comes back to it: its customer has the focus
        desk.page.open(Target::to(EntityKind::Quote, ofAalto));
        FieldEditor *customer = desk.page.findChild<QuoteHead *>()->editorOf(QString(field::company));
        QCOMPARE(customer->checkedValue().value(), Value(desk.company));
        QVERIFY(!customer->isAncestorOf(QApplication::focusWidget()));
    }

    void aQuoteForNobodyIsNotKept()
    {
        Desk desk;
        const auto quotes = [&] {
            return *desk.workspace.store().count({EntityKind::Quote, {}, {}, {}, {}, 1, false});
        };
        const RecordId ofAalto = desk.model().quote()->id;
        const qint64 before = quotes();
        const auto begin = [&] { desk.page.open({.page = page::quote, .action = Target::Action::Create}); };
        begin();
        QCOMPARE(quotes(), before + 1);
        begin(); // the key pressed twice
        QCOMPARE(quotes(), before + 1);
        desk.page.open(Target::to(EntityKind::Quote, ofAalto));
        QCOMPARE(quotes(), before);
        begin();
        desk.page.hide();
        QCOMPARE(quotes(), before);
        desk.page.show();
        begin();
        desk.model().addLine(u"Logger"_s);
        QTRY_COMPARE(desk.model().lineCount(), 1);
        desk.page.hide();
        QCOMPARE(quotes(), before + 1);
    }

    void aNewQuoteForNobodyBeginsWithItsCustomer()
    {
        Desk desk;
        desk.page.open({.page = page::quote, .action = Target::Action::Create});
        desk.page.activate();
        const auto focused = [] {
            for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
                if (auto *editor = qobject_cast<FieldEditor *>(at))
                    return editor->field().name;
            }
            return QString();
        };
        QTRY_COMPARE(focused(), u"company"_s);
    }

    void theRecordsOfASentQuoteAreLinks()
    {
        Desk desk;
        std::optional<Target> opened;
        desk.model().addLine(u"Logger"_s);
        QTRY_COMPARE(desk.model().lineCount(), 1);
        desk.send();
        QCOMPARE(desk.state(), u"sent"_s);
        QObject::disconnect(&desk.page, &Page::navigateTo, nullptr, nullptr);
        QObject::connect(&desk.page, &Page::navigateTo, [&opened](const Target &target) { opened = target; });
        const auto link = [&desk](const QString &name) -> QAbstractButton * {
            for (auto *button : desk.page.findChild<QuoteHead *>()->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text() == name)
                    return button;
            }
            return nullptr;
        };
        QVERIFY(link(u"Freezers"_s) && link(u"Aalto"_s));
        QCOMPARE(link(u"Freezers"_s)->accessibleName(), u"Deal: Freezers"_s);
        link(u"Freezers"_s)->setFocus();
        QTest::keyClick(link(u"Freezers"_s), Qt::Key_Return);
        QVERIFY(opened);
        QCOMPARE(opened->record, desk.deal);
        link(u"Aalto"_s)->click();
        QCOMPARE(opened->record, desk.company);
    }

    void theTotalsOfANarrowWindowLeadBackToTheLines()
    {
        Desk desk;
        desk.page.setWidthClass(WidthClass::Narrow);
        desk.model().addLine(u"Logger"_s);
        QTRY_COMPARE(desk.model().lineCount(), 1);
        desk.run(u"details"_s);
        QVERIFY(!desk.page.lines().isVisible());
        Button *back = desk.button(u"Back to the lines"_s);
        QVERIFY(back);
        QVERIFY(back->hasFocus());
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.page.lines().isVisible() && desk.page.lines().hasFocus());
        desk.run(u"details"_s);
        desk.press(Qt::Key_Return); // of the way back
        QVERIFY(desk.page.lines().isVisible());
        desk.run(u"details"_s);
        auto *discount = desk.page.findChild<QuoteTotals *>()->findChild<QLineEdit *>();
        discount->setFocus();
        QTest::keyClicks(discount, u"gt5"_s);
        QCOMPARE(discount->text(), u"5"_s);
        desk.press(Qt::Key_Escape); // takes back what was typed
        QCOMPARE(discount->text(), QString());
        QVERIFY(discount->isVisible());
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.page.lines().isVisible());
    }

    void wordsThatADescriptionHasAreAFreeLine()
    {
        Desk desk;
        desk.workspace.commit({},
            {Edit::create(EntityKind::Product, {},
                {{u"name"_s, u"Sensor"_s}, {u"description"_s, u"For pharmacies: Apotheken"_s}})});
        desk.page.lines().beginLine();
        desk.type(u"Theke"_s);
        QWidget *popup = QApplication::activePopupWidget(); // it is offered all the same
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Item), u"Theke"_s);
    }

    void takesAProductFromTheCatalogue()
    {
        Desk desk;
        desk.page.lines().beginLine();
        desk.type(u"logg"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(desk.row(0), u"Logger | 1 | pcs | 189.00 |  | 19 % | 189.00"_s);
        desk.type(u"4\n"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Amount), u"756.00"_s);
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("groups of two digits") << u"1.00,5"_s;
        QTest::newRow("nine digits after the point") << u"0.123456789"_s;
        QTest::newRow("words") << u"many"_s;
    }
    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, typed);
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.type(typed);
        desk.press(Qt::Key_Return);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor); // it stays open, with the reason
        QVERIFY(!editor->accessibleDescription().isEmpty());
        QCOMPARE(desk.cell(0, QuoteLinesModel::Quantity), u"1"_s);
        desk.press(Qt::Key_Escape);
    }

    void readsNumbersByTheLocale()
    {
        const QLocale german(QLocale::German);
        Desk desk;
        const auto lines = readPastedLines(
            u"Kabel\t1.000,5\tm\t0,0125\n"_s, desk.workspace.store(), *Currency::fromCode(u"EUR"), german);
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->front()[1].value, Value(*Decimal::fromString(u"1000.5")));
        const auto foreign = readPastedLines(u"Kabel\t1.000,5\tm\t0.0125\n"_s, desk.workspace.store(),
            *Currency::fromCode(u"EUR"), QLocale(QLocale::English));
        QVERIFY_RESULT(foreign); // it can mean one thing only
        QCOMPARE(foreign->front()[1].value, Value(*Decimal::fromString(u"1000.5")));
    }

    void pastesRowsOfASpreadsheet()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(
            u"Item\tQty\tUnit\tPrice\nTL-200\t48\t\t\t10\nInstallation\t3.5\tdays\t€ 1,980.00\t\t19 %\n\n"_s);
        desk.run(u"paste"_s);
        QCOMPARE(desk.model().lineCount(), 2);
        QCOMPARE(desk.row(0), u"Logger | 48 | pcs | 189.00 | 10 % | 19 % | 8,164.80"_s);
        QCOMPARE(desk.row(1), u"Installation | 3.5 | days | 1,980.00 |  | 19 % | 6,930.00"_s);
        desk.workspace.undo();
        QCOMPARE(desk.model().lineCount(), 0);
    }

    void rowsPastedIntoTheCellOfANewLineBecomeLines()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(u"Shelf\t2\nDoor\t1\n"_s);
        desk.page.lines().beginLine();
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.model().lineCount(), 2);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Item), u"Shelf"_s);
        QCOMPARE(desk.cell(1, QuoteLinesModel::Item), u"Door"_s);
    }

    void pastesNothingWhenOneCellCannotBeRead()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(u"A\t1\nB\t1.00,5\n"_s);
        desk.run(u"paste"_s);
        QCOMPARE(desk.model().lineCount(), 0);
        QVERIFY(desk.isRefusalShown());
        const auto lines = readPastedLines(QGuiApplication::clipboard()->text(), desk.workspace.store(),
            *Currency::fromCode(u"EUR"), QLocale(QLocale::English));
        QCOMPARE(lines.error().what, u"Row 2, quantity: “1.00,5” is not a number."_s);
    }

    void copiesLinesAsRows()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.type(u"2.5\tdays\t980\t"_s);
        desk.page.lines().selectRow(0);
        desk.run(u"copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Delivery\t2.5\tdays\t980.00\t\t\n"_s);
    }

    void movesDuplicatesAndRemovesByKeys()
    {
        Desk desk;
        for (const auto &name : {u"A\n"_s, u"B\n"_s}) {
            desk.page.lines().beginLine();
            desk.type(name);
            desk.press(Qt::Key_Escape);
        }
        desk.page.lines().setCurrentIndex(desk.model().index(1, QuoteLinesModel::Item));
        desk.run(u"up"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Item), u"B"_s);
        QCOMPARE(desk.page.lines().currentIndex().row(), 0);
        desk.run(u"duplicate"_s);
        QCOMPARE(desk.cell(1, QuoteLinesModel::Item), u"B"_s);
        desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Item));
        desk.run(u"remove"_s);
        QCOMPARE(desk.model().lineCount(), 2);
        QCOMPARE(desk.cell(1, QuoteLinesModel::Item), u"A"_s);
    }

    void lettersOnACellOfNumbersAreCommandsAndNeverStartEditing()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        auto *window = new QAction(&desk.page);
        window->setShortcut(QKeySequence(Qt::Key_G, Qt::Key_C));
        desk.page.addAction(window);
        QSignalSpy ran(window, &QAction::triggered);
        desk.page.lines().setFocus();
        for (const QModelIndex &cell :
            {desk.model().index(0, QuoteLinesModel::Price), desk.model().index(0, QuoteLinesModel::Quantity)}) {
            ran.clear();
            desk.page.lines().setCurrentIndex(cell);
            desk.type(u"gc"_s);
            QCOMPARE(ran.size(), 1);
            desk.type(u"w"_s); // a command of nobody
            QCOMPARE(QApplication::focusWidget(), &desk.page.lines());
        }
        QCOMPARE(desk.model().lineCount(), 1);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Item), u"Delivery"_s);
    }

    void theMenuKeyOpensTheMenuAtTheLine()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        QuoteLinesView &lines = desk.page.lines();
        lines.setCurrentIndex(desk.model().index(0, QuoteLinesModel::Item));
        QPoint at;
        QObject::connect(&lines, &QuoteLinesView::menuRequested, [&](const QPoint &place) { at = place; });
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, lines.rect().center(), lines.mapToGlobal(QPoint(500, 400)));
        QCoreApplication::sendEvent(&lines, &menu);
        QVERIFY(lines.visualRect(lines.currentIndex()).contains(lines.viewport()->mapFromGlobal(at)));
        if (QWidget *open = QApplication::activePopupWidget())
            open->close();
    }

    /// As in a spreadsheet: a rep typed over a cell, and nothing came of it, or a command of the page.
    void whatIsTypedOnACellReplacesIt()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        desk.page.lines().setFocus();
        desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Unit));
        desk.type(u"days\t"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Unit), u"days"_s);
        desk.press(Qt::Key_Escape);
        desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Item));
        desk.type(u"Setup\t"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Item), u"Setup"_s);
        desk.press(Qt::Key_Escape);
        desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Price));
        desk.type(u"-5\t"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Price), u"-5.00"_s);
    }

    void enterGoesToTheMissingPriceAndThenToANewLine()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.type(u"3\n"_s); // the quantity; the price is open now
        QCOMPARE(desk.page.lines().currentIndex(), desk.model().index(0, QuoteLinesModel::Price));
        desk.type(u"40\n"_s);
        QCOMPARE(desk.row(0).section(u" | "_s, 1, 1), u"3"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Price), u"40.00"_s);
        QCOMPARE(desk.page.lines().currentIndex(), desk.model().index(1, QuoteLinesModel::Item));
        desk.type(u"Travel\n\n5\n"_s); // its quantity stays, and all of it is by Enter
        QCOMPARE(desk.cell(1, QuoteLinesModel::Item), u"Travel"_s);
        QCOMPARE(desk.cell(1, QuoteLinesModel::Price), u"5.00"_s);
    }

    void theCatalogueSaysPriceAndUnit()
    {
        Desk desk;
        desk.page.lines().beginLine();
        desk.type(u"logg"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(list);
        const QString offered = list->model()->index(0, 0).data().toString();
        QVERIFY2(offered.contains(u"189.00"_s) && offered.contains(u"pcs"_s), qPrintable(offered));
        QApplication::activePopupWidget()->close();
        desk.press(Qt::Key_Escape);
    }

    void aDigitStartsEditing()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        auto *window = new QAction(&desk.page);
        window->setShortcut(Qt::Key_1);
        desk.page.addAction(window);
        QSignalSpy ran(window, &QAction::triggered);
        desk.page.lines().setFocus();
        desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Quantity));
        desk.type(u"12\n"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Quantity), u"12"_s);
        desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Price));
        desk.type(u"15\n"_s);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Price), u"15.00"_s);
        QCOMPARE(ran.size(), 0);
        desk.page.lines().setCurrentIndex(desk.model().index(0, QuoteLinesModel::Item));
        desk.type(u"1\n"_s);
        QCOMPARE(ran.size(), 0);
        QCOMPARE(desk.cell(0, QuoteLinesModel::Item), u"1"_s);
    }

    void isEditedByF2EnterAndADoubleClick()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        QuoteLinesView &lines = desk.page.lines();
        const auto isEditing = [] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; };
        lines.setFocus();
        for (const int key : {Qt::Key_F2, Qt::Key_Return}) {
            lines.setCurrentIndex(desk.model().index(0, QuoteLinesModel::Item));
            desk.press(key);
            QVERIFY(isEditing());
            desk.press(Qt::Key_Escape);
            QVERIFY(!isEditing());
        }
        const QPoint unit = lines.visualRect(desk.model().index(0, QuoteLinesModel::Unit)).center();
        QTest::mouseClick(lines.viewport(), Qt::LeftButton, {}, unit);
        QVERIFY(!isEditing()); // the line is chosen
        QTest::mouseDClick(lines.viewport(), Qt::LeftButton, {}, unit);
        QVERIFY(isEditing());
        desk.press(Qt::Key_Escape);
        QTest::mouseClick(lines.viewport(), Qt::LeftButton, {},
            lines.visualRect(desk.model().index(1, QuoteLinesModel::Item)).center());
        QVERIFY(isEditing()); // a new line begins
    }

    void goesThroughItsStates()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.primary()->text(), u"Finalize and send"_s);
        QVERIFY(desk.primary()->isEnabled());
        desk.send();
        QCOMPARE(desk.state(), u"sent"_s);
        QCOMPARE(desk.page.title(), u"Q-2026-00001"_s);
        QVERIFY(!desk.model().isEditable());
        QCOMPARE(desk.primary()->text(), u"Mark as accepted"_s);
        desk.primary()->click();
        auto *dialog = desk.page.window()->findChild<AcceptDialog *>();
        QVERIFY(dialog);
        QCOMPARE(desk.state(), u"sent"_s); // nothing is saved before the answer
        dialog->accept();
        QCOMPARE(desk.state(), u"accepted"_s);
        QCOMPARE(textOf(desk.workspace.store().get(EntityKind::Deal, desk.deal)->value(u"status")), u"won"_s);
        QCOMPARE(desk.primary()->text(), u"New version"_s);
        QVERIFY(desk.banner()); // which says it once more on no button
        QVERIFY(!desk.banner()->findChild<Button *>()->isVisibleTo(desk.banner()));
        desk.workspace.undo();
        QCOMPARE(desk.state(), u"sent"_s);
    }

    /// As on the board: with the quote its deal is won.
    void whoAcceptsAQuoteIsWarnedOfUnmetExitCriteria()
    {
        Desk desk;
        const RecordId playbook = desk.workspace.store().newId();
        desk.workspace.commit({},
            {Edit::create(EntityKind::Playbook, playbook, {{field::name, u"Always"_s}}),
                Edit::create(EntityKind::PlaybookItem, {},
                    {{field::playbook, playbook}, {field::kind, QString(choice::criterion)},
                        {field::title, u"A campaign is named"_s}, {field::condition, u"campaign is not empty"_s}})});
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        desk.send();
        const auto ask = [&] {
            desk.primary()->click();
            if (auto *effects = desk.page.window()->findChild<AcceptDialog *>())
                effects->accept();
            return QPointer<Dialog>(desk.page.window()->findChild<Dialog *>(u"exitCriteriaDialog"_s));
        };
        QPointer<Dialog> dialog = ask();
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(desk.state(), u"sent"_s);
        QCOMPARE(desk.workspace.store().get(EntityKind::Deal, desk.deal)->text(field::status), QString(choice::open));
        dialog = ask();
        QVERIFY(dialog);
        const auto buttons = dialog->findChildren<Button *>();
        const auto onward = std::ranges::find(buttons, u"Move anyway"_s, &Button::text);
        QVERIFY(onward != buttons.end());
        (*onward)->click();
        QTRY_COMPARE(desk.state(), u"accepted"_s);
        QCOMPARE(desk.workspace.store().get(EntityKind::Deal, desk.deal)->text(field::status), QString(choice::won));
    }

    void aKeyGivesNoAnswerForTheCustomer()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        desk.send();
        QCOMPARE(desk.state(), u"sent"_s);
        desk.run(u"goOn"_s); // Ctrl+Enter
        QCOMPARE(desk.state(), u"sent"_s);
        QVERIFY(qobject_cast<Button *>(QApplication::focusWidget())); // one press away
    }

    void whatWasSentReadsAsTextAndSaysWhy()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        const auto editors = [&] {
            int shown = 0;
            for (auto *head : desk.page.findChildren<QuoteHead *>()) {
                for (auto *editor : head->findChildren<FieldEditor *>())
                    shown += editor->isVisible();
            }
            return shown;
        };
        QVERIFY(editors() > 4);
        QVERIFY(!desk.banner());
        desk.send();
        QCOMPARE(editors(), 0);
        for (auto *text : desk.page.findChildren<QPlainTextEdit *>())
            QVERIFY(text->isReadOnly() || !text->isVisibleTo(&desk.page));
        QVERIFY(desk.banner());
        const RecordId sent = desk.model().quote()->id;
        auto *version = desk.banner()->findChild<Button *>();
        QCOMPARE(version->text(), u"New version"_s);
        version->click();
        QVERIFY(desk.model().quote()->id != sent);
        QVERIFY(editors() > 4);
        QVERIFY(!desk.banner());
    }

    void anEditorStaysInItsCell()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        QuoteLinesView &lines = desk.page.lines();
        for (const int column : {QuoteLinesModel::Quantity, QuoteLinesModel::Unit, QuoteLinesModel::Tax}) {
            lines.editCell(0, column);
            QWidget *editor = QApplication::focusWidget();
            while (editor && !qobject_cast<FieldEditor *>(editor))
                editor = editor->parentWidget();
            QVERIFY(editor);
            const QRect cell = lines.visualRect(desk.model().index(0, column));
            QVERIFY(cell.left() <= editor->geometry().left() && editor->geometry().right() <= cell.right());
            desk.press(Qt::Key_Escape);
        }
    }

    void theColumnsOfNumbersLeaveTheItemItsRoom()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        desk.page.resize(1280 - 216, 740);
        QuoteLinesView &lines = desk.page.lines();
        QTRY_VERIFY2(lines.columnWidth(QuoteLinesModel::Item) >= 260,
            qPrintable(QString::number(lines.columnWidth(QuoteLinesModel::Item))));
        QVERIFY(!lines.isColumnHidden(QuoteLinesModel::Tax));
    }

    void columnsThatDoNotFitAreOnePressAway()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.press(Qt::Key_Escape);
        QuoteLinesView &lines = desk.page.lines();
        QVERIFY(!lines.isColumnHidden(QuoteLinesModel::Unit));
        QVERIFY(!desk.button(u"More columns"_s));
        desk.page.setWidthClass(WidthClass::Narrow);
        desk.page.resize(640, 600);
        QTRY_VERIFY(lines.isColumnHidden(QuoteLinesModel::Unit));
        QVERIFY(lines.isColumnHidden(QuoteLinesModel::Tax));
        QVERIFY(desk.button(u"More columns"_s));
        desk.button(u"More columns"_s)->click();
        QVERIFY(!lines.isColumnHidden(QuoteLinesModel::Unit));
        desk.button(u"Fewer columns"_s)->click();
        QVERIFY(lines.isColumnHidden(QuoteLinesModel::Unit));
        desk.page.resize(1200, 800);
        QTRY_VERIFY(!lines.isColumnHidden(QuoteLinesModel::Unit));
    }

    void aNewVersionShowsWhatItChanges()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.type(u"2\t\t100\t"_s);
        desk.send();
        const RecordId first = desk.model().quote()->id;
        desk.run(u"version"_s);
        QVERIFY(desk.model().quote()->id != first);
        QVERIFY(desk.model().isEditable());
        QCOMPARE(desk.page.title(), u"Q-2026-00001"_s);
        desk.model().setValue(0, QuoteLinesModel::Quantity, Decimal::fromInteger(3));
        desk.page.compare();
        auto *comparison = desk.page.window()->findChild<VersionComparison *>();
        QVERIFY(comparison);
        QCOMPARE(comparison->lines().size(), 2);
        QVERIFY(comparison->lines()[0].endsWith(u"| 2 | 3"_s));
        QVERIFY(comparison->lines()[1].contains(u"€300.00"_s));
        comparison->close();
        const RecordId second = desk.model().quote()->id;
        desk.page.open(Target::to(EntityKind::Quote, first));
        desk.run(u"version"_s); // a draft that is there is gone on with
        QCOMPARE(desk.model().quote()->id, second);
    }

    void anotherCurrencyTakesThePricesAlong()
    {
        Desk desk;
        desk.type(u"\nDelivery\n"_s);
        desk.type(u"2\t\t100\t"_s);
        desk.model().setCurrency(*Currency::fromCode(u"JPY"));
        QCOMPARE(desk.cell(0, QuoteLinesModel::Amount), u"200"_s);
        QCOMPARE(desk.model().quote()->text(u"currency"), u"JPY"_s);
        desk.workspace.undo();
        QCOMPARE(desk.cell(0, QuoteLinesModel::Amount), u"200.00"_s);
    }

    void hasATemplateOfItsOwn()
    {
        Desk desk;
        const auto row = [&] {
            for (FactRow *fact : desk.page.findChildren<FactRow *>()) {
                if (fact->accessibleName().startsWith(u"Template"_s))
                    return fact;
            }
            return static_cast<FactRow *>(nullptr);
        };
        QVERIFY(row());
        QVERIFY(row()->accessibleName().contains(u"Letter, as in the settings"_s));
        Q_EMIT row()->editRequested();
        auto *box = row()->findChild<QComboBox *>();
        QVERIFY(box);
        QVERIFY(box->findData(u"classic"_s) > 0);
        QVERIFY(box->findData(u"studio"_s) > 0);
        box->setCurrentIndex(box->findData(u"studio"_s));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(desk.model().quote()->text(u"look"), u"studio"_s);
        QVERIFY(row()->accessibleName().contains(u"Studio"_s));
        desk.workspace.undo();
        QVERIFY(isEmpty(desk.model().quote()->value(u"look")));
    }

    void saysInWhichLanguageTheDocumentWillBe()
    {
        Desk desk;
        const auto language = [&] {
            for (FactRow *fact : desk.page.findChildren<FactRow *>()) {
                if (fact->accessibleName().startsWith(u"Language"_s))
                    return fact->accessibleName();
            }
            return QString();
        };
        QVERIFY2(language().contains(u"English (Britain), as in this window"_s), qPrintable(language()));
        const auto edits = documents::firmEdits(desk.workspace.store(), {{u"address_country"_s, u"DE"_s}});
        desk.workspace.commit(u"Firm"_s, *edits);
        desk.model().setQuoteValue(field::payment_terms, u"30 days"_s);
        QVERIFY2(language().contains(u"German (from Germany)"_s), qPrintable(language()));
        desk.model().setQuoteValue(field::language, u"fr"_s);
        QVERIFY2(language().contains(u"French"_s), qPrintable(language()));
    }

    void saysWhenTheQuoteIsGone()
    {
        Desk desk;
        QSignalSpy back(&desk.page, &Page::backRequested);
        desk.run(u"delete"_s);
        QCOMPARE(back.size(), 1);
        QVERIFY(!desk.primary()->isVisible());
        desk.workspace.undo();
        QVERIFY(desk.primary()->isVisible());
    }
};

SATCHEL_GUI_TEST(tst_QuotePage)
#include "tst_QuotePage.moc"
