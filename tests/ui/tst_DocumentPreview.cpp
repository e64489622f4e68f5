// SPDX-License-Identifier: GPL-3.0-or-later
// Pages before they are printed, and the ways out. With SATCHEL_SHEETS=DIR a picture is written there.
#include "documents/engine/Layout.h"
#include "documents/quote/QuoteDocument.h"
#include "tests/documents/QuoteStore.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/documents/DocumentView.h"
#include "ui/documents/PreviewDialog.h"
#include "ui/quotes/QuoteSheet.h"

#include <QApplication>
#include <QFileDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

struct Desk
{
    explicit Desk(int lines) : preferences(Preferences::transient()), appearance(*preferences)
    {
        store.fill(lines);
        quote = store.quote;
        workspace = std::make_unique<items::Workspace>(store.release(), nullptr);
        window.resize(1200, 800);
        window.show();
    }
    QuoteSheet sheet() { return *quoteSheet(PageContext{*workspace, *preferences}, quote); }
    PreviewDialog *open()
    {
        const QuoteSheet made = sheet();
        auto *dialog = new PreviewDialog(made.sheet, made.problems, &window);
        dialog->open();
        return dialog;
    }

    test::QuoteStore store;
    std::unique_ptr<Preferences> preferences;
    Appearance appearance;
    std::unique_ptr<items::Workspace> workspace;
    QWidget window;
    RecordId quote;
};

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
}

} // namespace

class tst_DocumentPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void showsThePagesThatArePrinted()
    {
        Desk desk(60);
        PreviewDialog *dialog = desk.open();
        DocumentView &view = dialog->view();
        QCOMPARE(view.pageCount(), static_cast<int>(documents::layOut(desk.sheet().sheet.document).pages.size()));
        QVERIFY(view.pageCount() > 2);
        QVERIFY(view.accessibleDescription().contains(u"Thermolog Messtechnik GmbH"_s));
        const QImage shown = view.viewport()->grab().toImage();
        QVERIFY(shown.pixelColor(shown.width() / 2, shown.height() / 2).lightness() > 100);
        if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
            dialog->grab().save(folder + u"/preview.png"_s);
    }

    void paperIsWhiteInTheDarkToo()
    {
        Desk desk(3);
        desk.preferences->setThemeMode(Preferences::ThemeMode::Dark);
        PreviewDialog *dialog = desk.open();
        const QImage shown = dialog->view().viewport()->grab().toImage();
        QCOMPARE(shown.pixelColor(shown.width() / 2, 60), QColor(Qt::white));
        QVERIFY(shown.pixelColor(4, shown.height() / 2).lightness() < 80);
    }

    void keysGoThroughPagesAndSizes()
    {
        Desk desk(60);
        DocumentView &view = desk.open()->view();
        press(&view, Qt::Key_PageDown);
        QCOMPARE(view.currentPage(), 1);
        press(&view, Qt::Key_End);
        QCOMPARE(view.currentPage(), view.pageCount() - 1);
        press(&view, Qt::Key_Home);
        QCOMPARE(view.currentPage(), 0);
        const qreal fitted = view.zoom();
        view.zoomIn();
        QVERIFY(view.zoom() > fitted);
        QVERIFY(!view.isFitted());
        press(&view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.zoom(), fitted);
        view.setZoom(4.0);
        QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    }

    void aDraftHasNoLetter()
    {
        Desk desk(3);
        QVERIFY(!desk.sheet().sheet.mail);
        QCOMPARE(desk.sheet().sheet.fileName, u"Quote – Draft.pdf"_s);
        QVERIFY(store::moveQuote(desk.workspace->store(), desk.quote, u"sent"_s, Origin::user()));
        QCOMPARE(desk.sheet().sheet.fileName, u"Q-2026-00001.pdf"_s);
        QCOMPARE(desk.sheet().sheet.mail->subject, u"Quote Q-2026-00001"_s);
    }

    void withoutAPrinterItSaysSo()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty())
            QSKIP("there is a printer here");
        Desk desk(3);
        PreviewDialog *dialog = desk.open();
        dialog->print();
        QVERIFY(dialog->message().contains(u"No printer is set up"_s));
    }

    void aPrinterGetsThePagesItIsAskedFor()
    {
        Desk desk(60);
        QTemporaryDir folder;
        const auto printed = [&](int from, int to) {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
            printer.setFromTo(from, to);
            if (!printPages(desk.sheet().sheet.document, printer))
                return -1;
            QFile file(folder.filePath(u"printed.pdf"_s));
            return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count("/Type /Page\n")) : -1;
        };
        const int all = printed(0, 0);
        QVERIFY(all > 2);
        QCOMPARE(printed(2, 3), 2);
    }

    void savesUnderTheNameThatIsChosen()
    {
        Desk desk(3);
        QTemporaryDir folder;
        PreviewDialog *dialog = desk.open();
        dialog->save();
        auto *files = dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        files->setDirectory(folder.path());
        files->selectFile(u"quote.pdf"_s);
        QMetaObject::invokeMethod(files, "accept");
        QTRY_VERIFY(QFile::exists(folder.filePath(u"quote.pdf"_s)));
        QVERIFY(dialog->message().isEmpty());
    }

    void everythingHasAName()
    {
        Desk desk(3);
        PreviewDialog *dialog = desk.open();
        for (Button *button : dialog->findChildren<Button *>())
            QVERIFY2(
                !button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        for (QToolButton *button : dialog->findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty() || !button->isVisible());
    }
};

SATCHEL_GUI_TEST(tst_DocumentPreview)
#include "tst_DocumentPreview.moc"
