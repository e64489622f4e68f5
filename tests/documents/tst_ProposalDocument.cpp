// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer reads of a proposal: each kind of block in its look, fields filled, what is broken named with its
// block.
#include "documents/quote/Letterhead.h"
#include "domain/DocumentLanguage.h"
#include "tests/documents/Documents.h"
#include "tests/documents/ProposalStore.h"
#include "tests/support/TestProgram.h"

#include <QBuffer>
#include <QImage>

using namespace satchel;
using namespace satchel::documents;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray photo()
{
    QImage image(90, 60, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString textIn(const Page &page)
{
    return textOf(page).replace(u'\n', u' ');
}

QString textIn(const Pages &pages)
{
    QString all;
    for (const Page &page : pages.pages)
        all += textIn(page) + u' ';
    return all;
}

QStringList wrongIn(const ProposalDocument &printed)
{
    QStringList all;
    for (const BlockProblem &problem : printed.problems)
        all.append(toText(problem.error));
    return all;
}

size_t picturesOf(const Page &page)
{
    return static_cast<size_t>(std::ranges::count_if(
        page.items, [](const Item &item) { return std::holds_alternative<PictureItem>(item.what); }));
}

} // namespace

class tst_ProposalDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCoverHasAPageOfItsOwn_data()
    {
        QTest::addColumn<QString>("look");
        for (const QString &look : builtInTemplates())
            QTest::newRow(qPrintable(look)) << look;
    }
    void aCoverHasAPageOfItsOwn()
    {
        QFETCH(QString, look);
        ProposalStore store;
        store.block(u"cover"_s, {},
            u"Every freezer *in sight*.\n\n![front]("_s + markdown::addressOf(*store->putContent(photo())) + u')');
        store.block(u"summary"_s, u"In short"_s, u"Dear {contact.first_name}, it is cold."_s);
        const ProposalDocument printed = store.printed(look);
        QCOMPARE(wrongIn(printed), QStringList());
        const Pages pages = layOut(printed.document);
        QCOMPARE(pages.pages.size(), size_t(2));
        const QString cover = textIn(pages.pages[0]);
        for (const QString &text : {u"PROPOSAL"_s, u"Freezer farm monitoring"_s, u"Every freezer in sight."_s,
                 u"Universitätsklinikum Lindental"_s, u"Reinhardt-Vogelsang"_s, u"Mara Lindqvist"_s,
                 u"November 20, 2026"_s, u"December 20, 2026"_s})
            QVERIFY2(cover.contains(text), qPrintable(text + u" / "_s + cover));
        QVERIFY(!cover.contains(u"IBAN"_s)); // no footer
        QVERIFY(picturesOf(pages.pages[0]) >= 1);
        QVERIFY(textIn(pages.pages[1]).contains(u"Dear Anneliese, it is cold."_s));
        QVERIFY(textIn(pages.pages[1]).contains(u"Page 2 of 2"_s));
    }

    void whatACoverCannotHoldFollowsIt()
    {
        ProposalStore store;
        store.block(u"cover"_s, QString(300, u'W'), u"Short.\n\n"_s + u"long "_s.repeated(200));
        const Pages pages = layOut(store.printed().document);
        QVERIFY(textIn(pages.pages[0]).contains(u"Short."_s));
        QVERIFY(!textIn(pages.pages[0]).contains(u"long long"_s));
        QVERIFY(textIn(pages.pages[1]).contains(u"long long"_s));
    }

    void pricesAreThoseOfTheQuote()
    {
        ProposalStore store;
        store.line(u"Logger"_s, u"48"_s, u"189"_s, {{u"discount_percent"_s, Decimal::fromInteger(10)}});
        store.block(u"pricing"_s, u"Price"_s, u"In all {quote.total}."_s);
        const QStringList quoted = linesOf(layOut(store.document()).pages[0]);
        const ProposalDocument printed = store.printed();
        const QStringList lines = linesOf(layOut(printed.document).pages[0]);
        for (const QString &text :
            {u"Logger"_s, u"8,164.80"_s, u"Tax 19% on 8,164.80"_s, u"1,551.31"_s, u"€9,716.11"_s}) {
            QVERIFY2(quoted.contains(text), qPrintable(text));
            QVERIFY2(lines.contains(text), qPrintable(text));
        }
        QVERIFY(lines.contains(u"In all €9,716.11."_s));
    }

    void withoutAQuoteOnlyTheWriterSeesThePriceBlock()
    {
        ProposalStore store;
        QVERIFY(store.update(EntityKind::Proposal, store.proposal, {{u"quote"_s, {}}}));
        store.block(u"text"_s, u"Hello"_s, u"There"_s);
        store.block(u"pricing"_s, u"Your price"_s);
        QVERIFY(!textIn(layOut(store.printed().document)).contains(u"Your price"_s));
        const QString preview = textIn(layOut(store.printed({}, {}, Audience::Writer).document));
        QVERIFY(preview.contains(u"Your price"_s));
        QVERIFY(preview.contains(u"No quote is chosen"_s));
    }

    void aQuoteThatCannotBePricedIsNamed()
    {
        ProposalStore store;
        QVERIFY(store->commit({u"Trash"_s, Origin::user(), {Edit::remove(EntityKind::Quote, store.quote)}, {}}));
        store.block(u"pricing"_s, u"Price"_s, u"Soon."_s);
        QCOMPARE(wrongIn(store.printed()), QStringList{u"Block 1, Price: the quote is in the trash"_s});
    }

    void brokenFieldsAreNamedAndTheRestIsPrinted()
    {
        ProposalStore store;
        store.block(u"text"_s, u"One"_s, u"Fine {customer.name}."_s);
        const RecordId broken = store.block(
            u"text"_s, u"Two {deal}"_s, u"Not {custmer.name}, {custmer.name}; **{deal.value}** {not a field} end."_s);
        const ProposalDocument printed = store.printed();
        QCOMPARE(wrongIn(printed),
            (QStringList{u"Block 2, Two {deal}: there is no field {custmer.name}"_s,
                u"Block 2, Two {deal}: no value for {deal.value}"_s}));
        QCOMPARE(printed.problems[0].block, broken);
        const QString words = textIn(layOut(printed.document));
        QVERIFY(words.contains(u"Fine Universitätsklinikum Lindental."_s));
        QVERIFY(words.contains(u"Two Freezer farm monitoring"_s));
        QVERIFY(words.contains(u"Not {custmer.name}, {custmer.name}; {not a field} end."_s)
            || words.contains(u"Not {custmer.name}, {custmer.name};  {not a field} end."_s));
    }

    void aFieldsValueIsNoMarkdown()
    {
        ProposalStore store;
        QVERIFY(store.update(
            EntityKind::Deal, store.deal, {{u"title"_s, u"**Not bold** [x](y) ![z](file:///etc/passwd)"_s}}));
        store.block(u"text"_s, {}, u"For {deal}."_s);
        QVERIFY(
            textIn(layOut(store.printed().document)).contains(u"For **Not bold** [x](y) ![z](file:///etc/passwd)."_s));
    }

    void picturesComeFromTheStoreOnly()
    {
        ProposalStore store;
        QFile file(store.folder() + u"/outside.png"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(photo());
        file.close();
        const QString text = markdown::addressOf(*store->putContent("no picture at all"));
        const QString inside = *keepPicture(*store, file.fileName());
        store.block(u"text"_s, u"Pictures"_s,
            u"![a](%1)\n\n![b](file://%2)\n\n![c](https://satchel.example/c.png)\n\n![d](%3)\n\n![e](content:%4)"_s.arg(
                inside, file.fileName(), text, QString(64, u'0')));
        const ProposalDocument printed = store.printed();
        const QStringList wrong = wrongIn(printed);
        QCOMPARE(wrong.size(), 4);
        QVERIFY(wrong[0].contains(u"is not in the store"_s));
        QVERIFY(wrong[1].contains(u"is not in the store"_s));
        QVERIFY(wrong[2].contains(u"this image cannot be used"_s));
        QVERIFY(wrong[3].contains(u"no longer in the store"_s));
        const Pages pages = layOut(printed.document);
        QCOMPARE(picturesOf(pages.pages[0]), size_t(2)); // a, and the bar above the heading
        QVERIFY(textIn(pages).contains(u"b c d e"_s)); // their text replaces them
    }

    void aPictureIsKeptWithoutWhatItsFileTells()
    {
        QTemporaryDir folder;
        QImage image(3200, 800, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        image.setText(u"Comment"_s, u"taken at home"_s);
        for (const char *format : {"JPEG", "PNG"}) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, format);
            if (bytes.startsWith("\xff\xd8"))
                bytes.insert(2,
                    QByteArray("\xff\xe1\x00\x18"
                               "Exif\0\0"
                               "GPS 48.1 11.5   ",
                        26));
            QVERIFY(bytes.contains("GPS 48.1") || bytes.contains("taken at home"));
            QFile file(folder.filePath(QString::fromLatin1(format)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            ProposalStore store;
            const auto picture = keepPicture(*store, file.fileName());
            QVERIFY_RESULT(picture);
            const auto logo = keepLogo(*store, file.fileName());
            QVERIFY_RESULT(logo);
            for (const QString &sha256 : {markdown::contentOf(*picture), *logo}) {
                const auto kept = store->content(sha256);
                QVERIFY_RESULT(kept);
                QCOMPARE(QImage::fromData(*kept).size(), QSize(1600, 400));
                QVERIFY(!kept->contains("Exif") && !kept->contains("GPS") && !kept->contains("taken at home"));
            }
        }
    }
    void hypertextStaysText()
    {
        ProposalStore store;
        store.block(u"text"_s, {}, u"<script>alert(1)</script> and <img src=\"x\">"_s);
        QVERIFY(textIn(layOut(store.printed().document)).contains(u"<script>alert(1)</script> and <img src=\"x\">"_s));
    }

    void aLinkSaysWhereItLeads()
    {
        ProposalStore store;
        store.block(u"text"_s, {},
            u"See [our site](https://satchel.example/a/) or [satchel.example](https://satchel.example)."_s);
        QVERIFY(textIn(layOut(store.printed().document))
                    .contains(u"See our site (satchel.example/a) or satchel.example."_s));
    }

    void aTableGoesOnWithItsHead_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"text"_s, u"terms"_s, u"summary"_s, u"cover"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void aTableGoesOnWithItsHead()
    {
        QFETCH(QString, kind);
        ProposalStore store;
        QString table = u"| Sensor | Price |\n| --- | ---: |\n"_s;
        for (int i = 1; i <= 120; ++i)
            table += u"| place %1 of **{deal}** | %1.00 |\n"_s.arg(i);
        store.block(kind, u"Sensors"_s, table);
        const Pages pages = layOut(store.printed().document);
        QVERIFY(pages.pages.size() > 2);
        QSet<QString> rows;
        for (const Page &page : pages.pages) {
            const QStringList lines = linesOf(page);
            const QStringList prices = lines.filter(QRegularExpression(u"^[0-9]+\\.00$"_s));
            QCOMPARE(lines.count(u"Sensor"_s), prices.isEmpty() ? 0 : 1);
            for (const QString &price : prices) {
                const QString row = u"place "_s + price.chopped(3) + u" of Freezer farm monitoring"_s;
                QVERIFY2(lines.contains(row), qPrintable(row)); // on the same page
                rows.insert(row);
            }
        }
        QCOMPARE(rows.size(), 120);
    }
    void figuresOfATableEndOnItsEdge()
    {
        ProposalStore store;
        store.block(u"text"_s, {}, u"| a | b |\n|---|--:|\n| one | 1.00 |\n| two | 1000.00 |"_s);
        for (const bool isRightToLeft : {false, true}) {
            const Page page = layOut(store.printed({}, isRightToLeft ? u"ar"_s : u"en"_s).document).pages[0];
            QVERIFY(isRightToLeft ? boxOf(page, u"1.00"_s).right() < boxOf(page, u"one"_s).left()
                                  : boxOf(page, u"1.00"_s).left() > boxOf(page, u"one"_s).right() - 1);
            QCOMPARE(boxOf(page, u"1.00"_s),
                boxOf(page, u"1000.00"_s).translated(0, boxOf(page, u"1.00"_s).y() - boxOf(page, u"1000.00"_s).y()));
        }
    }
    void nothingCoversTheAddressInAnyDirection()
    {
        ProposalStore store;
        for (const QString &look : builtInTemplates()) {
            for (const QString &language : {u"en"_s, u"ar"_s}) {
                const Page page = layOut(store.printed(look, language).document).pages[0];
                const QRectF customer = boxOf(page, u"Universitätsklinikum"_s);
                const QRectF owner = boxOf(page, u"Mara Lindqvist"_s);
                QVERIFY2(!customer.isNull() && !customer.intersects(owner), qPrintable(look + u' ' + language));
            }
        }
    }
    void linksOfATableLeadWhereTheySay()
    {
        ProposalStore store;
        store.block(u"text"_s, {},
            u"| a | b |\n|---|---|\n| [our **site**](https://satchel.example/?q=1\\|2) | [mail](mailto:{contact.email}) |\n| [x](javascript:x) | [y](file:///etc) |"_s);
        QStringList addresses;
        for (const Link &link : linksOf(layOut(store.printed().document).pages[0]))
            addresses.append(link.address);
        addresses.removeDuplicates(); // the text and the address after it
        QCOMPARE(
            addresses, (QStringList{u"https://satchel.example/?q=1|2"_s, u"mailto:"_s + store.facts().customerEmail}));
    }
    void entriesBeginAtHeadings()
    {
        ProposalStore store;
        const QString portrait = markdown::addressOf(*store->putContent(photo()));
        store.block(u"team"_s, u"Team"_s,
            u"### Ines Holm\nLeads\n\n![m](%1)\n\nMore.\n\n### José Ortega\nBuilds"_s.arg(portrait));
        store.block(u"timeline"_s, u"Plan"_s, u"First this.\n\n### Week 1: Start\n\nWe meet.\n\n### Later"_s);
        store.block(u"case_studies"_s, u"Cases"_s, u"### A bakery\n\nWarm.\n\n### A dairy\n\nCold."_s);
        const Pages pages = layOut(store.printed().document);
        const Page &page = pages.pages[0];
        const QRectF ines = boxOf(page, u"Ines Holm"_s);
        const QRectF jose = boxOf(page, u"José Ortega"_s);
        QCOMPARE(ines.top(), jose.top()); // beside each other
        QVERIFY(jose.left() > ines.left());
        QVERIFY(boxOf(page, u"Leads"_s).top() > ines.top());
        QCOMPARE(boxOf(page, u"Week 1"_s).top(), boxOf(page, u"Start"_s).top());
        QVERIFY(boxOf(page, u"Start"_s).left() > boxOf(page, u"Week 1"_s).left());
        QStringList named;
        for (const Bookmark &bookmark : pages.bookmarks)
            named.append(QString(bookmark.level, u'-') + bookmark.title);
        QCOMPARE(named,
            (QStringList{
                u"Freezer farm monitoring"_s, u"Team"_s, u"Plan"_s, u"Cases"_s, u"-A bakery"_s, u"-A dairy"_s}));
    }

    void aLongProposalHasContents()
    {
        ProposalStore store;
        store.block(u"cover"_s, {});
        for (int i = 1; i <= 6; ++i)
            store.block(u"text"_s, u"Chapter %1"_s.arg(i), u"Words. "_s.repeated(180));
        const Pages pages = layOut(store.printed().document);
        const QStringList lines = linesOf(pages.pages[1]);
        QVERIFY(lines.contains(u"Contents"_s));
        for (int i = 1; i <= 6; ++i) {
            const auto chapter = std::ranges::find(pages.bookmarks, u"Chapter %1"_s.arg(i), &Bookmark::title);
            QVERIFY(chapter != pages.bookmarks.end());
            const qsizetype at = lines.indexOf(u"Chapter %1"_s.arg(i));
            QCOMPARE(lines.value(at + 1), QString::number(chapter->page + 1));
        }
    }

    void speaksSixLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isRightToLeft");
        QTest::newRow("German") << u"de"_s << u"Erstellt für"_s << false;
        QTest::newRow("French") << u"fr"_s << u"Préparée pour"_s << false;
        QTest::newRow("Spanish") << u"es"_s << u"Preparada para"_s << false;
        QTest::newRow("Japanese") << u"ja"_s << u"ご提案先"_s << false;
        QTest::newRow("Arabic") << u"ar"_s << u"أُعد لصالح"_s << true;
    }
    void speaksSixLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        ProposalStore store;
        store.block(u"cover"_s, {});
        const Document document = store.printed(u"studio"_s, language).document;
        QCOMPARE(document.language.left(2), language);
        QTEST(document.isRightToLeft, "isRightToLeft");
        QVERIFY(textIn(layOut(document)).contains(word));
    }

    void theDocumentKnowsItsTitleAuthorAndChapters()
    {
        ProposalStore store;
        store.block(u"cover"_s, u"Cold, always"_s);
        store.block(u"text"_s, u"Why now"_s, u"Because.\n\n### Price of waiting\n\nMelting."_s);
        const Document document = store.printed(u"letter"_s, u"de"_s).document;
        QCOMPARE(document.title, u"Freezer farm monitoring"_s);
        QCOMPARE(document.author, u"Thermolog Messtechnik GmbH"_s);
        QCOMPARE(document.subject, u"Freezer farm monitoring"_s);
        QStringList chapters;
        for (const Bookmark &bookmark : layOut(document).bookmarks)
            chapters.append(u"%1 %2 %3"_s.arg(bookmark.page + 1).arg(bookmark.level).arg(bookmark.title));
        QCOMPARE(chapters, (QStringList{u"1 0 Cold, always"_s, u"2 0 Why now"_s, u"2 1 Price of waiting"_s}));
    }

    void aTrashedProposalIsNotPrinted()
    {
        ProposalStore store;
        QVERIFY(store->commit({u"Trash"_s, Origin::user(), {Edit::remove(EntityKind::Proposal, store.proposal)}, {}}));
        QCOMPARE(readProposalFacts(*store, store.proposal).error().kind, Error::Kind::NotFound);
    }

    void builtInProposalTemplatesPrintWithoutAProblem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        for (const QString &name : builtInProposalTemplates()) {
            for (const QString &language : documentLanguages())
                QTest::addRow("%s, %s", qPrintable(name), qPrintable(language)) << name << language;
        }
    }
    void builtInProposalTemplatesPrintWithoutAProblem()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        const auto builtIn = findProposalTemplate(name, language);
        QVERIFY_RESULT(builtIn);
        QVERIFY(builtIn->problems.empty());
        QVERIFY(!builtIn->value.title.isEmpty());
        ProposalStore store(builtIn->value);
        store.line(u"Logger"_s, u"48"_s, u"189"_s);
        const ProposalDocument printed = store.printed(u"studio"_s, language);
        QCOMPARE(wrongIn(printed), QStringList());
        const Pages pages = layOut(printed.document);
        QVERIFY(pages.pages.size() >= 2);
        QVERIFY(!textIn(pages).contains(u'{'));
    }

    void aProposalTemplatesErrorsNameTheirLine()
    {
        const ParsedProposalTemplate read = parseProposalTemplate(
            "title: Own\ncolour: red\n\n# summry: Wrong\n# gone\n# text: Right\nDear {contct}\n\n## Heading\nEnd\n",
            u"own.md"_s);
        QStringList wrong;
        for (const Error &problem : read.problems)
            wrong.append(problem.where + u": "_s + problem.what.section(u';', 0, 0));
        QCOMPARE(wrong,
            (QStringList{u"own.md, line 2: before the first block there are only title, look and language"_s,
                u"own.md, line 4: there is no block of the kind \"summry\""_s,
                u"own.md, line 5: there is no block of the kind \"gone\""_s,
                u"own.md, line 7: there is no field {contct}"_s}));
        QCOMPARE(read.value.title, u"Own"_s);
        QCOMPARE(read.value.blocks,
            (std::vector<BlockText>{{u"text"_s, u"Right"_s, u"Dear {contct}\n\n## Heading\nEnd"_s}}));
        QCOMPARE(parseProposalTemplate({}, u"own.md"_s).problems.size(), size_t(2));
    }
};

SATCHEL_GUI_TEST(tst_ProposalDocument)
#include "tst_ProposalDocument.moc"
