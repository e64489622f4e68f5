// SPDX-License-Identifier: GPL-3.0-or-later
// A document asks who it is from before it is made; the first start asks too, and may be put off.
#include "documents/common/Sender.h"
#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/support/UnnamedUser.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/documents/PreviewDialog.h"
#include "ui/documents/SenderForm.h"
#include "ui/documents/SenderQuestion.h"
#include "ui/documents/SendSheet.h"
#include "ui/quotes/QuotePage.h"
#include "ui/shell/FirstRun.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

struct Desk
{
    Desk()
        : preferences(Preferences::transient()), appearance(*preferences),
          workspace(store.release(), {}), context{workspace, *preferences}
    {
    }
    documents::Sender sender() { return documents::readSender(workspace.store()); }

    UnnamedUser unnamed; // first: the store is made after it
    TestStore store;
    std::unique_ptr<Preferences> preferences;
    Appearance appearance;
    items::Workspace workspace;
    PageContext context;
};

struct QuoteDesk : Desk
{
    QuoteDesk() : page(context)
    {
        const RecordId company = workspace.store().newId();
        quote = workspace.store().newId();
        workspace.commit({},
            {Edit::create(EntityKind::Company, company, {{field::name, u"Aalto"_s}}),
                Edit::create(EntityKind::Quote, quote,
                    {{field::company, company}, {field::currency, u"EUR"_s}, {field::owner, workspace.me()}}),
                Edit::create(EntityKind::QuoteLine, {},
                    {{field::quote, quote}, {field::position, qint64(1)}, {field::name, u"Logger"_s}})});
        page.resize(1200, 800);
        page.show();
        page.open(Target::to(EntityKind::Quote, quote));
        page.activate();
    }
    SenderQuestion *question() { return page.findChild<SenderQuestion *>(); }
    void run(const QString &command)
    {
        for (QAction *action : page.commands()) {
            if (action->objectName() == command)
                action->trigger();
        }
    }
    /// Types a name and a company and goes on.
    void answer(const QString &name, const QString &company)
    {
        const auto lines = question()->findChildren<QLineEdit *>();
        lines.at(0)->setText(name);
        lines.at(1)->setText(company);
        press(u"Save and continue"_s);
    }
    void press(const QString &text)
    {
        for (Button *button : question()->findChildren<Button *>()) {
            if (button->text() == text)
                button->click();
        }
    }

    RecordId quote;
    QuotePage page;
};

QAbstractButton *buttonCalled(QWidget &parent, const QString &text)
{
    for (QAbstractButton *button : parent.findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_SenderQuestion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPreviewAsksFirstAndComesAfterTheAnswer()
    {
        QuoteDesk desk;
        desk.page.preview();
        QVERIFY(desk.question());
        QVERIFY(!desk.page.findChild<PreviewDialog *>());
        desk.answer(u"Mara Lindqvist"_s, u"Fjellstad"_s);
        QVERIFY(desk.page.findChild<PreviewDialog *>());
        QCOMPARE(desk.sender().person, u"Mara Lindqvist"_s);
        QCOMPARE(desk.sender().firm, u"Fjellstad"_s);
    }

    void itAsksOnce()
    {
        QuoteDesk desk;
        desk.page.preview();
        desk.answer(u"Mara Lindqvist"_s, {});
        delete desk.page.findChild<PreviewDialog *>();
        QTRY_VERIFY(!desk.question());
        desk.page.preview();
        QVERIFY(!desk.question());
        QVERIFY(desk.page.findChild<PreviewDialog *>());
    }

    void everyWayOutAsks_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name : {"quote.preview", "quote.print", "quote.pdf", "quote.goOn", "quote.mail"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyWayOutAsks()
    {
        QFETCH(const QString, command);
        QuoteDesk desk;
        desk.run(command);
        QVERIFY(desk.question());
        QVERIFY(!desk.page.findChild<SendSheet *>());
    }

    void cancelMakesNoDocument()
    {
        QuoteDesk desk;
        desk.page.preview();
        desk.press(u"Cancel"_s);
        QVERIFY(!desk.page.findChild<PreviewDialog *>());
        QCOMPARE(desk.sender().person, QString());
    }

    void meIsRefusedInTheQuestion()
    {
        QuoteDesk desk;
        desk.page.preview();
        for (const QString &name : {u"Me"_s, QString()}) {
            desk.answer(name, u"Fjellstad"_s);
            QVERIFY(desk.question() && desk.question()->isVisible());
            QVERIFY(!desk.page.findChild<PreviewDialog *>());
            QCOMPARE(desk.sender().firm, QString());
        }
    }

    void theFirstStartKeepsWhatIsTyped()
    {
        Desk desk;
        FirstRun first(desk.context);
        first.resize(1072, 720);
        first.show();
        const auto lines = first.findChildren<QLineEdit *>();
        lines.at(0)->clear();
        QTest::keyClicks(lines.at(0), u"Mara Lindqvist"_s);
        QTest::keyClicks(lines.at(1), u"Fjellstad"_s);
        QTRY_COMPARE(desk.sender().firm, u"Fjellstad"_s);
        QCOMPARE(desk.sender().person, u"Mara Lindqvist"_s);
    }

    /// An English window of a firm in Germany read 18.500 as 18.50.
    void theCountryOfTheFirmIsTheRegionOfItsNumbers()
    {
        const auto reset = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Desk desk;
        FirstRun first(desk.context);
        first.resize(1072, 720);
        first.show();
        auto *country = first.findChild<QComboBox *>();
        const auto choose = [country](const QString &code) {
            country->setCurrentIndex(country->findData(code));
            Q_EMIT country->activated(country->currentIndex());
        };
        choose(u"FR"_s);
        QTRY_COMPARE(desk.preferences->region(), u"FR"_s);
        choose(u"DE"_s); // put right
        QTRY_COMPARE(desk.preferences->region(), u"DE"_s);
        QCOMPARE(QLocale().decimalPoint(), u","_s);
        desk.preferences->setValue(regionKey, u"CH"_s); // somebody says so in the settings
        choose(u"AT"_s);
        QTRY_COMPARE(desk.sender().country, u"AT"_s);
        QCOMPARE(desk.preferences->region(), u"CH"_s);
    }

    void lettersChooseTheCountryThatHasTheFocus()
    {
        Desk desk;
        FirstRun first(desk.context);
        first.resize(1072, 720);
        first.show();
        QVERIFY(QTest::qWaitForWindowActive(&first));
        QShortcut page(QKeySequence(u"G, E"_s), &first); // as the pages of the window have
        QSignalSpy left(&page, &QShortcut::activated);
        auto *country = first.findChild<QComboBox *>();
        country->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(country, u"germ"_s);
        QCOMPARE(country->currentData().toString(), u"DE"_s);
        QTRY_COMPARE(desk.sender().country, u"DE"_s);
        QCOMPARE(left.count(), 0);
    }

    /// Nobody has to answer, and what the system filled in stays where the person has not gone on with it.
    void theFirstStartCanBePutOff()
    {
        Desk desk;
        FirstRun first(desk.context);
        first.resize(1072, 720);
        first.show();
        QVERIFY(first.findChild<SenderForm *>()->isVisible());
        QTest::keyClick(first.findChild<SenderForm *>(), Qt::Key_Escape);
        buttonCalled(first, u"Later"_s)->click();
        QVERIFY(!first.findChild<SenderForm *>()->isVisible());
        QCOMPARE(desk.sender().person, QString());
        QVERIFY(FirstRun(desk.context).findChild<SenderForm *>()->parentWidget()->isHidden());
        buttonCalled(first, u"About you"_s)->click();
        QVERIFY(first.findChild<SenderForm *>()->isVisible());
    }

    void threeDoorsLeadOn()
    {
        Desk desk;
        FirstRun first(desk.context);
        first.resize(1072, 720);
        first.show();
        QStringList pages;
        connect(&first, &FirstRun::chosen, this,
            [&pages](const Target &target) { pages.append(target.page + target.part); });
        for (const QString &verb : {u"Start"_s, u"Connect"_s, u"Join"_s, u"Explore with sample data"_s})
            buttonCalled(first, verb)->click();
        QCOMPARE(pages, (QStringList{u"contacts"_s, u"connections"_s, u"settingsteam"_s, u"sample"_s}));
    }

    void theAccountsNameIsNotOffered()
    {
        qputenv("USER", "mlindq");
        Desk desk;
        SenderForm form(desk.context);
        QVERIFY(form.sender().person != u"mlindq"_s);
        QVERIFY(form.sender().person != u"Me"_s);
    }

    void theCurrencyFollowsTheCountryUntilItIsChosen()
    {
        Desk desk;
        SenderForm form(desk.context);
        const auto boxes = form.findChildren<QComboBox *>();
        const auto choose = [](QComboBox *box, int row) {
            box->setCurrentIndex(row);
            Q_EMIT box->activated(row);
        };
        choose(boxes.at(0), boxes.at(0)->findData(u"CH"_s));
        QCOMPARE(form.sender().currency, u"CHF"_s);
        choose(boxes.at(1), boxes.at(1)->findText(u"USD"_s));
        choose(boxes.at(0), boxes.at(0)->findData(u"JP"_s));
        QCOMPARE(form.sender().country, u"JP"_s);
        QCOMPARE(form.sender().currency, u"USD"_s);
    }
};

SATCHEL_GUI_TEST(tst_SenderQuestion)
#include "tst_SenderQuestion.moc"
