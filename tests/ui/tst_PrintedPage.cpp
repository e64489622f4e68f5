// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+P prints of a page of the window: what is on the screen, in the preview of all documents, whole on its
// paper. With SATCHEL_SHEETS=DIR pictures are written there.
#include "documents/engine/Layout.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/PrintedWeek.h"
#include "ui/common/Appearance.h"
#include "ui/common/SegmentedControl.h"
#include "ui/customer/CustomerPage.h"
#include "ui/documents/DocumentView.h"
#include "ui/documents/PreviewDialog.h"
#include "ui/documents/PrintedPage.h"
#include "ui/lists/ListPage.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/tasks/TasksPage.h"

#include "CustomerStore.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

/// A customer's store and one page over it in a window.
struct Desk
{
    test::CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{customer.workspace(), *preferences};

    template <typename P> void show(P &page)
    {
        page.resize(1224, 760);
        page.activate();
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    /// All that Ctrl+P of the page prints; empty when it opens no preview.
    QString printed(Page &page, const QString &picture)
    {
        for (QAction *action : page.commands()) {
            if (action->isEnabled() && action->shortcut() == QKeySequence(QKeySequence::Print))
                action->trigger();
        }
        auto *dialog = page.window()->findChild<PreviewDialog *>();
        if (!dialog)
            return {};
        QString text;
        for (const documents::Page &one : dialog->view().pages().pages)
            text += documents::textOf(one) + u'\n';
        if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
            dialog->grab().save(folder + u"/printed-"_s + picture + u".png"_s);
        delete dialog;
        return text;
    }
};

documents::Table wideTable(int columns)
{
    documents::Table table;
    for (int i = 0; i < columns; ++i)
        table.columns.push_back(i == 0 ? printedColumn(u"Name"_s) : printedShortColumn(u"Abschlussdatum %1"_s.arg(i)));
    documents::Row row;
    for (int i = 0; i < columns; ++i)
        row.cells.push_back({u"Wert%1"_s.arg(i)});
    table.rows = {printedGroup(u"Group"_s, static_cast<size_t>(columns)), row};
    return table;
}

QString textOf(const documents::Document &document)
{
    QString text;
    for (const documents::Page &page : documents::layOut(document).pages)
        text += documents::textOf(page) + u'\n';
    return text;
}

} // namespace

class tst_PrintedPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aWideTableLiesOnItsSideAndLosesNoColumn()
    {
        const Formats formats;
        const Instant now = Instant::at(QDate(2026, 3, 10), QTime(9, 0), QTimeZone::utc());
        const auto narrow = printedDocument({u"Page"_s, {}, {{{}, wideTable(3)}}}, formats, now);
        QVERIFY(narrow.paper.size(QPageSize::Millimeter).width() < narrow.paper.size(QPageSize::Millimeter).height());
        const auto wide = printedDocument({u"Page"_s, {}, {{u"Part"_s, wideTable(8)}}}, formats, now);
        QVERIFY(wide.paper.size(QPageSize::Millimeter).width() > wide.paper.size(QPageSize::Millimeter).height());
        const auto widest = printedDocument({u"Page"_s, {}, {{u"Part"_s, wideTable(24)}}}, formats, now);
        for (const auto &[document, columns] : {std::pair(&narrow, 3), std::pair(&wide, 8), std::pair(&widest, 24)}) {
            const QString text = textOf(*document);
            for (int i = 0; i < columns; ++i)
                QVERIFY2(text.contains(u"Wert%1"_s.arg(i)), qPrintable(text));
            QVERIFY(text.contains(u"Group"_s));
            QVERIFY(text.contains(u"Page 1 of"_s));
        }
    }

    void partsWithoutContentAreLeftOut()
    {
        const auto document = printedDocument(
            {u"Page"_s, {}, {{u"Empty"_s, documents::Table{}}, {u"Said"_s, QStringList{u"words"_s}}}}, Formats(), {});
        QVERIFY(!textOf(document).contains(u"Empty"_s));
        QVERIFY(textOf(document).contains(u"words"_s));
    }

    void aCustomerIsPrintedWithFactsPlansAndTimeline()
    {
        Desk desk;
        CustomerPage page(desk.context);
        desk.show(page);
        page.open(Target::to(EntityKind::Contact, desk.customer.contact));
        const QString text = desk.printed(page, u"customer"_s);
        QVERIFY2(text.contains(u"Reinhardt-Vogelsang"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Laborleitung"_s), qPrintable(text)); // a fact
        QVERIFY2(text.contains(u"Check the offer"_s), qPrintable(text)); // the next action of a deal
        QVERIFY2(text.contains(u"Timeline"_s), qPrintable(text));
        page.open(Target::to(EntityKind::Deal, desk.customer.probes));
        const QString deal = desk.printed(page, u"deal"_s);
        QVERIFY2(deal.contains(u"Autoclave probes"_s) && deal.contains(u"Intro call"_s), qPrintable(deal));
    }

    void aWeekIsPrintedDayByDayWithItsMeetings()
    {
        Desk desk;
        desk.context.workspace.commit(u"Add"_s,
            {Edit::create(EntityKind::Activity, {},
                {{field::kind, choice::meeting}, {field::subject, u"Review of Wing C"_s},
                    {field::at, Instant::at(QDate(2026, 3, 12), QTime(14, 0), QTimeZone::utc())},
                    {field::duration_seconds, qint64(3600)}, {field::contact, desk.customer.contact}})});
        CalendarPage page(desk.context);
        desk.show(page);
        page.open({.part = u"2026-03-10"_s});
        QTRY_VERIFY(page.findChild<QAction *>(u"calendar.print"_s));
        const QString text = desk.printed(page, u"week"_s);
        QVERIFY2(text.contains(u"Review of Wing C"_s) && text.contains(u"14:00"_s), qPrintable(text));
        for (const QString &day : {u"Mon"_s, u"Wed"_s, u"Fri"_s})
            QVERIFY2(text.contains(day), qPrintable(text));
    }

    void aWeekIsAlsoPrintedAsACalendar()
    {
        Desk desk;
        desk.context.workspace.commit(u"Add"_s,
            {Edit::create(EntityKind::Activity, {},
                {{field::kind, choice::meeting}, {field::subject, u"Early review"_s},
                    {field::at, Instant::at(QDate(2026, 3, 12), QTime(6, 30), QTimeZone::utc())},
                    {field::duration_seconds, qint64(3600)}, {field::contact, desk.customer.contact}})});
        CalendarPage page(desk.context);
        desk.show(page);
        page.open({.part = u"2026-03-10"_s});
        QTRY_VERIFY(page.findChild<QAction *>(u"calendar.print"_s));
        page.findChild<QAction *>(u"calendar.print"_s)->trigger();
        auto *dialog = page.window()->findChild<PreviewDialog *>();
        QVERIFY(dialog);
        auto *forms = dialog->findChild<SegmentedControl *>();
        QVERIFY(forms);
        QCOMPARE(forms->count(), 2);
        const QSizeF list = dialog->view().pages().size;
        forms->setCurrentIndex(1);
        const documents::Pages &pages = dialog->view().pages();
        QCOMPARE(pages.pages.size(), size_t(1));
        QVERIFY(pages.size.width() > pages.size.height());
        if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
            dialog->grab().save(folder + u"/printed-week-calendar.png"_s);
        forms->setCurrentIndex(0);
        QCOMPARE(dialog->view().pages().size, list);
        delete dialog;
    }

    void thePrintedHoursHaveWhatBeginsEarly()
    {
        PrintedWeek week{QDate(2026, 3, 9), 7, {}, QTimeZone::utc()};
        QCOMPARE(printedHours(week), PrintedHours());
        calendar::CalendarEntry early;
        early.time.start = Instant::at(QDate(2026, 3, 12), QTime(6, 30), QTimeZone::utc());
        early.time.seconds = 3600;
        week.entries.push_back({early});
        calendar::CalendarEntry late = early;
        late.time.start = Instant::at(QDate(2026, 3, 13), QTime(19, 0), QTimeZone::utc());
        week.entries.push_back({late});
        QCOMPARE(printedHours(week), (PrintedHours{6, 20})); // it ends when the hour does
    }

    void tasksArePrintedUnderTheirGroups()
    {
        Desk desk;
        desk.context.workspace.commit(u"Add"_s,
            {Edit::create(EntityKind::Task, {},
                {{field::title, u"Send the certificates"_s}, {field::due_date, QDate(2026, 3, 10)},
                    {field::contact, desk.customer.contact}})});
        TasksPage page(desk.context);
        desk.show(page);
        const QString text = desk.printed(page, u"tasks"_s);
        QVERIFY2(text.contains(u"Send the certificates"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Reinhardt-Vogelsang"_s), qPrintable(text));
    }

    void aListIsPrintedWithItsColumnsAndRows()
    {
        Desk desk;
        ListPage page(desk.context, EntityKind::Contact);
        desk.show(page);
        QTRY_VERIFY(page.model().isComplete());
        const QString text = desk.printed(page, u"list"_s);
        QVERIFY2(text.contains(u"Svenja"_s) && text.contains(u"Hans-Joachim"_s), qPrintable(text));
        for (int column = 0; column < page.model().columnCount(); ++column)
            QVERIFY2(text.contains(page.model().column(column).label.section(u' ', 0, 0)), qPrintable(text));
    }

    void theBoardIsPrintedStageByStage()
    {
        Desk desk;
        PipelinePage page(desk.context);
        desk.show(page);
        const QString text = desk.printed(page, u"board"_s);
        QVERIFY2(text.contains(u"Freezer farm monitoring"_s) && text.contains(u"Check the offer"_s), qPrintable(text));
    }
};

SATCHEL_GUI_TEST(tst_PrintedPage)
#include "tst_PrintedPage.moc"
