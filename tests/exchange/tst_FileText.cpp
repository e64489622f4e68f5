// SPDX-License-Identifier: GPL-3.0-or-later
// What search finds in attached files.
#include "domain/FieldNames.h"
#include "exchange/files/FileText.h"
#include "exchange/files/PdfFile.h"
#include "store/Contents.h"
#include "store/Doctor.h"
#include "tests/support/PdfText.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/support/ZipFile.h"

#include <QBuffer>

using namespace satchel;
using namespace satchel::exchange;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : TestStore
{
    Desk() { anna = create(EntityKind::Contact, {{field::last_name, u"Müller"_s}}); }

    RecordId attach(const QString &name, const QByteArray &content)
    {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        const auto sha256 = store::Contents(**this).put(buffer, name);
        return create(EntityKind::Attachment,
            {{field::name, name}, {field::sha256, *sha256}, {field::size, qint64(content.size())},
                {field::contact, anna}});
    }
    int readAll()
    {
        int count = 0;
        while (readNextFileText(**this).value())
            ++count;
        return count;
    }
    std::vector<store::SearchHit> find(const QString &text) { return (*this)->search(text, {50, {}, 0}).value(); }
    bool isSound() { return store::Doctor(**this).examineSearch().isSound; }

    RecordId anna;
};

} // namespace

class tst_FileText : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString textOf(const QByteArray &content, const QString &name)
    {
        QFile file(m_folder.filePath(u"content."_s + QFileInfo(name).suffix()));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test file");
        file.close();
        return textOfFile(file.fileName(), name);
    }

private Q_SLOTS:
    void textIsReadFromTheFilesOfAnOffice()
    {
        QCOMPARE(textOf(pdfOf({"price list"}), u"a.pdf"_s).trimmed(), u"price list"_s);
        QCOMPARE(textOf("Gr\xc3\xbc\xc3\x9f"
                        "e",
                     u"a.txt"_s),
            u"Grüße"_s);
        QCOMPARE(textOf("Gr\xfc\xdf"
                        "e an alle",
                     u"a.csv"_s),
            u"Grüße an alle"_s);
        QCOMPARE(textOf("<p>One</p><script>x()</script>", u"a.html"_s).trimmed(), u"One"_s);
        QCOMPARE(textOf("From: a@b.example\nSubject: Offer\n\nHello", u"a.eml"_s), u"Offer\na@b.example\nHello"_s);
        QCOMPARE(textOf(zipFile({{"word/document.xml",
                            "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Pri</w:t></w:r><w:r><w:t>ces</w:t></w:r></"
                            "w:p><w:p><w:r><w:t>2027</w:t></w:r></w:p></w:body></w:document>"}}),
                     u"a.docx"_s),
            u"Prices\n2027\n"_s);
        QCOMPARE(textOf(zipFile({{"content.xml", "<o xmlns:text='t'><text:p>Odt text</text:p></o>"}}), u"a.odt"_s),
            u"Odt text\n"_s);
        QCOMPARE(textOf(QByteArray("\x7f"
                                   "ELF\0\0\0",
                            7),
                     u"a.bin"_s),
            QString());
    }

    void damagedFilesHaveNoText()
    {
        const QByteArray pdf = pdfOf({"price list", "second"});
        for (qsizetype length = 0; length < pdf.size(); length += 5)
            textOf(pdf.left(length), u"a.pdf"_s);
        for (qsizetype at = 0; at < pdf.size(); at += 3) {
            QByteArray damaged = pdf;
            damaged[at] = char(damaged[at] ^ 0x15);
            textOf(damaged, u"a.pdf"_s);
        }
        QVERIFY(textOf("PK\x03\x04 no archive", u"a.docx"_s).isEmpty());
        QVERIFY(textOf("%PDF-1.4\n", u"a.pdf"_s).isEmpty());
    }

    void aPageBecomesAPicture()
    {
        const auto pdf = PdfFile::open(pdfOf({"one", "two"}));
        QVERIFY_RESULT(pdf);
        QCOMPARE(pdf->pageCount(), 2);
        const QImage page = pdf->page(0, 300);
        QVERIFY(std::abs(page.width() - 300) <= 1);
#ifdef Q_OS_WIN // the file has no fonts in it, and poppler takes Windows' own in place of Helvetica; Wine has none
        if (!QFile::exists(u"C:/windows/fonts/arial.ttf"_s))
            QSKIP("there is no Arial");
#endif
        bool isInked = false;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                isInked = isInked || qGray(page.pixel(x, y)) < 128;
        }
        QVERIFY(isInked);
        QVERIFY(pdf->page(2, 300).isNull());
        QVERIFY(!PdfFile::open("no pdf"));
    }

    void searchFindsTheRecordOfAFileByItsText()
    {
        Desk desk;
        const RecordId file = desk.attach(u"Angebot.pdf"_s, pdfOf({"forty autoclave probes"}));
        QVERIFY(desk.find(u"autoclave"_s).empty());
        QCOMPARE(desk.readAll(), 1);
        QCOMPARE(desk.readAll(), 0); // once
        const auto hits = desk.find(u"autoclave"_s);
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits[0].entity, EntityKind::Contact);
        QCOMPARE(hits[0].id, desk.anna);
        QCOMPARE(hits[0].title, u"Müller"_s);
        QCOMPARE(hits[0].snippet, u"Angebot.pdf: forty autoclave probes"_s);
        QCOMPARE(desk.find(u"angebot"_s).size(), 1U); // by its name
        QVERIFY(desk.isSound());
        QVERIFY_RESULT(desk->commit({u"Remove"_s, {}, {Edit::remove(EntityKind::Attachment, file)}, {}}));
        QVERIFY(desk.find(u"autoclave"_s).empty());
        QVERIFY_RESULT(desk->commit({u"Restore"_s, {}, {Edit::restore(EntityKind::Attachment, file)}, {}}));
        QCOMPARE(desk.find(u"autoclave"_s).size(), 1U);
        QVERIFY(desk.isSound());
        QVERIFY(store::Doctor(*desk).examineLog().isSound); // the text is in no log
    }

    void aRecordIsFoundOnceAndBeforeItsFiles()
    {
        Desk desk;
        const RecordId other = desk.create(EntityKind::Contact, {{field::last_name, u"Probe"_s}});
        desk.attach(u"a.txt"_s, "probe one");
        desk.attach(u"b.txt"_s, "probe two");
        desk.readAll();
        const auto hits = desk.find(u"probe"_s);
        QCOMPARE(hits.size(), 2U);
        QCOMPARE(hits[0].id, other);
        QCOMPARE(hits[1].id, desk.anna);
        QCOMPARE(desk->search(u"probe"_s, {50, {EntityKind::Company}, 0})->size(), 0U);
    }

    void theDoctorNamesAFileWhoseContentVanished()
    {
        Desk desk;
        desk.attach(u"a.txt"_s, "one");
        QVERIFY(store::Doctor(*desk).examineAttachments().isSound);
        QVERIFY_RESULT(desk->database().execute("UPDATE attachment_content SET bytes = 'two'"));
        const store::Finding damaged = store::Doctor(*desk).examineAttachments();
        QVERIFY(!damaged.isSound);
        QVERIFY(damaged.detail.contains("a.txt"_L1));
        QVERIFY_RESULT(desk->database().execute("DELETE FROM attachment_content"));
        QVERIFY(!store::Doctor(*desk).examineAttachments().isSound);
    }
};

SATCHEL_TEST(tst_FileText)
#include "tst_FileText.moc"
