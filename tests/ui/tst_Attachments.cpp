// SPDX-License-Identifier: GPL-3.0-or-later
// Files on a customer's page: dropped, looked at, opened, missing. With SATCHEL_SHEETS=DIR they are drawn there as PNG.
#include "ui/customer/AttachmentContent.h"
#include "ui/customer/AttachmentPreview.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/FileActions.h"
#include "ui/customer/RelatedPanel.h"
#include "ui/customer/TimelineView.h"

#include "CustomerStore.h"

#include "tests/support/PdfText.h"
#include "tests/support/TestProgram.h"
#include "ui/common/FileTextReader.h"
#include "ui/common/Label.h"
#include "ui/common/SatchelStyle.h"

#include <QApplication>
#include <QBuffer>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct Desk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    CustomerPage page{{customer.workspace(), *preferences}};

    Desk()
    {
        page.resize(1224, 872);
        page.activate();
        page.open(Target::to(EntityKind::Contact, customer.contact));
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    items::Workspace &workspace() { return customer.workspace(); }
    store::Store &store() { return workspace().store(); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = customer.store.folder() + u'/' + name;
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &event);
    }
    std::vector<Record> all(EntityKind entity)
    {
        const auto rows = store().select({entity, {}, {}, {}, {}, -1, false});
        std::vector<Record> records;
        for (qsizetype row = 0; row < rows->size(); ++row)
            records.push_back(*store().get(entity, rows->id(row)));
        return records;
    }
    RecordId attach(const QString &name, const QByteArray &content)
    {
        const size_t before = all(EntityKind::Attachment).size();
        drop({file(name, content)});
        if (!QTest::qWaitFor([&] { return all(EntityKind::Attachment).size() > before; }))
            qFatal("not attached");
        return all(EntityKind::Attachment).back().id;
    }
    Result<AttachmentContent> read(RecordId attachment) { return readAttachment(store(), attachment, 300); }
};

void save(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    QCoreApplication::sendPostedEvents();
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
}

QByteArray png()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

class tst_Attachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new SatchelStyle(Theme::make({.platformFont = QFont(u"Inter"_s, 10)})));
    }

    void anEmailDroppedOnThePageBecomesAnActivityOfIt()
    {
        Desk desk;
        QSignalSpy committed(&desk.workspace(), &items::Workspace::committed);
        const size_t files = desk.all(EntityKind::Attachment).size();
        desk.drop({desk.file(u"mail.eml"_s, "Message-ID: <1@x>\nFrom: who@else.example\nSubject: Offer 9\n\nHello\n"),
            desk.file(u"plan.txt"_s, "a plan")});
        QTRY_COMPARE(committed.size(), 2);
        QTRY_COMPARE(desk.all(EntityKind::Attachment).size(), files + 1); // the plan
        const std::vector<Record> activities = desk.all(EntityKind::Activity);
        const auto found = std::ranges::find_if(
            activities, [](const Record &activity) { return activity.text(u"subject"_s) == "Offer 9"_L1; });
        QVERIFY(found != activities.end());
        const Record &mail = *found;
        QCOMPARE(mail.value(u"contact"_s), Value(desk.customer.contact));
        QStringList labels;
        for (const auto &signal : committed)
            labels.append(signal.first().toString());
        QVERIFY(labels.contains(u"Filed 1 e-mail"_s) || labels.contains(u"Filed 1 e-mail(s)"_s));
        desk.workspace().undo();
        desk.workspace().undo();
        QTRY_VERIFY(std::ranges::none_of(desk.all(EntityKind::Activity),
            [](const Record &activity) { return activity.text(u"subject"_s) == "Offer 9"_L1; }));
    }

    void whatCannotBeFiledIsNamed()
    {
        Desk desk;
        QSignalSpy failed(&desk.workspace(), &items::Workspace::failed);
        desk.drop({desk.file(u"empty.eml"_s, {})});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().what.contains("empty.eml: the file is empty"_L1));
    }

    void everyKindOfFileShowsWhatIsInIt()
    {
        Desk desk;
        const auto picture = desk.read(desk.attach(u"photo.png"_s, png()));
        QVERIFY_RESULT(picture);
        QCOMPARE(picture->pages.front().size(), QSize(300, 150));
        const auto pdf = desk.read(desk.attach(u"offer.pdf"_s, test::pdfOf(QList<QByteArray>(12, "page"))));
        QVERIFY_RESULT(pdf);
        QCOMPARE(pdf->pageCount, 12);
        QCOMPARE(pdf->pages.size(), qsizetype(AttachmentContent::mostPages));
        QVERIFY(pdf->isCut);
        QCOMPARE(desk.read(desk.attach(u"plan.txt"_s, "a plan"))->text, u"a plan"_s);
        QVERIFY(desk.read(desk.attach(u"plan.md"_s, "# Plan"))->isMarkdown);
        const auto mail = desk.read(desk.attach(u"mail.bin"_s, QByteArray("\0\1\2", 3))); // nothing that can be shown
        QVERIFY(mail->isEmpty());
        const auto disguised = desk.read(desk.attach(u"photo2.jpg"_s, "a plan")); // by its content, not by its name
        QCOMPARE(disguised->text, u"a plan"_s);
        QVERIFY(!desk.read(desk.attach(u"cut.pdf"_s, "%PDF-1.4\n")));
    }

    void anEmptyFileSaysThatItIsEmpty()
    {
        Desk desk;
        FileActions actions({desk.workspace(), *desk.preferences}, &desk.page);
        for (const auto &name : {u"offer.pdf"_s, u"plan.txt"_s, u"photo.png"_s}) {
            actions.preview(desk.attach(name, {}));
            QTRY_VERIFY(desk.page.findChild<AttachmentPreview *>());
            auto *preview = desk.page.findChild<AttachmentPreview *>();
            QStringList texts;
            for (const Label *label : preview->findChildren<Label *>())
                texts.append(label->text());
            QVERIFY2(texts.contains(u"This file is empty: it has 0 bytes."_s), qPrintable(texts.join(u'|')));
            preview->reject();
            QTRY_VERIFY(!desk.page.findChild<AttachmentPreview *>());
        }
    }

    void spaceInTheListOfFilesShowsOneAndClosesIt()
    {
        Desk desk;
        desk.attach(u"plan.txt"_s, "a plan");
        auto *related = desk.page.findChild<RelatedPanel *>();
        QTRY_VERIFY(related->model()
                        ->match(related->model()->index(0, 0), Qt::DisplayRole, u"plan.txt"_s, 1, Qt::MatchContains)
                        .size()
            == 1);
        related->setFocus();
        related->setCurrentIndex(
            related->model()
                ->match(related->model()->index(0, 0), Qt::DisplayRole, u"plan.txt"_s, 1, Qt::MatchContains)
                .first());
        QTest::keyClick(related, Qt::Key_Space);
        QTRY_VERIFY(desk.page.findChild<AttachmentPreview *>());
        auto *preview = desk.page.findChild<AttachmentPreview *>();
        auto *text = preview->findChild<QTextEdit *>();
        QCOMPARE(text->toPlainText(), u"a plan"_s);
        QVERIFY(text->accessibleName().contains("plan.txt"_L1));
        save(*preview, u"preview-text"_s);
        QTest::keyClick(text, Qt::Key_Space);
        QTRY_VERIFY(!desk.page.findChild<AttachmentPreview *>());
    }

    void pagesOfAPdfAreShownBelowEachOther()
    {
        Desk desk;
        FileActions actions({desk.workspace(), *desk.preferences}, &desk.page);
        actions.preview(desk.attach(u"offer.pdf"_s, test::pdfOf({"First page", "Second page"})));
        QTRY_VERIFY(desk.page.findChild<AttachmentPreview *>());
        auto *preview = desk.page.findChild<AttachmentPreview *>();
        QStringList pages;
        for (const QLabel *page : preview->findChildren<QLabel *>()) {
            if (!page->pixmap().isNull())
                pages.append(page->accessibleName());
        }
        QCOMPARE(pages, QStringList({u"Page 1"_s, u"Page 2"_s}));
        save(*preview, u"preview-pdf"_s);
    }

    void aConversationIsOneRowThatUnfolds()
    {
        Desk desk;
        desk.drop(
            {desk.file(u"1.eml"_s,
                 "Message-ID: <1@x>\nFrom: Mara <me@x.example>\nTo: Annika <a.reinhardt@lindental-klinikum.example>\n"
                 "Date: Mon, 9 Mar 2026 09:00:00 +0100\nSubject: Offer for Wing C\n\nHere is our offer.\n"),
                desk.file(u"2.eml"_s,
                    "Message-ID: <2@x>\nReferences: <1@x>\nFrom: Annika <a.reinhardt@lindental-klinikum.example>\n"
                    "To: Mara <me@x.example>\nDate: Mon, 9 Mar 2026 11:00:00 +0100\nSubject: Wing C, thank you\n"
                    "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                    "We will look at it this week.\n--b\nContent-Type: text/plain\n"
                    "Content-Disposition: attachment; filename=\"Questions.txt\"\n\nHow long?\n--b--\n")});
        auto *timeline = desk.page.findChild<TimelineView *>();
        const auto &model = *static_cast<const items::TimelineModel *>(timeline->model());
        const auto rowOf = [&](const QString &subject) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.row(row).isHeading && model.row(row).item.title == subject)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOf(u"Wing C, thank you"_s) >= 0);
        const int row = rowOf(u"Wing C, thank you"_s);
        QTRY_COMPARE(model.row(row).item.messages, 2);
        QCOMPARE(rowOf(u"Offer for Wing C"_s), -1);
        timeline->setFocus();
        timeline->setCurrentIndex(model.index(row));
        QTest::keyClick(timeline, Qt::Key_Return);
        QCOMPARE(rowOf(u"Offer for Wing C"_s), row + 1);
        QVERIFY(model.row(row).item.recipients.contains(u"Mara <me@x.example>"_s));
        save(desk.page, u"conversation"_s);
        QTest::keyClick(timeline, Qt::Key_Space); // its file
        QTRY_VERIFY(desk.page.findChild<AttachmentPreview *>());
    }

    void aFileThatVanishedSaysSoAndTakesItsContentAgain()
    {
        Desk desk;
        const RecordId file = desk.attach(u"plan.txt"_s, "a plan");
        QVERIFY_RESULT(desk.store().database().execute("DELETE FROM attachment_content"));
        FileActions actions({desk.workspace(), *desk.preferences}, &desk.page);
        actions.preview(file);
        QTRY_VERIFY(desk.page.findChild<Dialog *>());
        QStringList texts;
        for (const Label *label : desk.page.findChild<Dialog *>()->findChildren<Label *>())
            texts.append(label->text());
        QVERIFY(texts.join(u' ').contains("missing"_L1));
        actions.sharing().restore(file, desk.file(u"again.txt"_s, "a plan"));
        QTRY_VERIFY(actions.sharing().copyOf(file));
    }

    void programsAreKnownByTheirNames()
    {
        for (const auto &name : {u"setup.exe"_s, u"Setup.EXE."_s, u"offer.pdf.js"_s, u"run.sh"_s, u"a.desktop"_s,
                 u"macro.xlsm"_s, u"link.lnk"_s})
            QVERIFY2(FileSharing::isProgram(name), qPrintable(name));
        for (const auto &name : {u"offer.pdf"_s, u"photo.png"_s, u"list.xlsx"_s, u"README"_s})
            QVERIFY2(!FileSharing::isProgram(name), qPrintable(name));
    }

    void textsOfFilesAreReadWhileTheWindowIsOpen()
    {
        Desk desk;
        desk.attach(u"plan.txt"_s, "forty sterilisers");
        FileTextReader reader(desk.workspace());
        QSignalSpy finished(&reader, &FileTextReader::finished);
        reader.readNow();
        QTRY_COMPARE(finished.size(), 1);
        const auto hits = desk.store().search(u"sterilisers"_s);
        QCOMPARE(hits->size(), 1U);
        QCOMPARE(hits->front().id, desk.customer.contact);
    }
};

SATCHEL_GUI_TEST(tst_Attachments)
#include "tst_Attachments.moc"
