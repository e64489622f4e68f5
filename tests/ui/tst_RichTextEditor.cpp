// SPDX-License-Identifier: GPL-3.0-or-later
// Typing, pasting and reading a text with formats: what is not touched stays letter by letter, and nothing is loaded
// from anywhere.
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/Preferences.h"
#include "ui/common/RichTextEditor.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::darkCyan);
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

struct Desk
{
    Desk() : preferences(Preferences::transient()), appearance(*preferences), editor(u"Text"_s)
    {
        editor.setPictures({[this](const QString &sha256) { return contents.value(sha256); },
            [this](const QByteArray &bytes) -> Result<QString> {
                const QString sha256 = QString::fromLatin1(
                    QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
                contents.insert(sha256, bytes);
                return sha256;
            }});
        editor.setFields({{u"deal"_s, u"Deal"_s}, {u"customer.name"_s, u"Customer"_s}});
        editor.resize(600, 400);
        editor.show();
        QApplication::setActiveWindow(&editor);
        if (!QTest::qWaitForWindowActive(&editor))
            qWarning("the editor is not active");
        editor.setFocus();
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            if (c == u'\n')
                QTest::keyClick(&editor.text(), Qt::Key_Return);
            else if (c == u' ')
                QTest::keyClick(&editor.text(), Qt::Key_Space);
            else if (c == u'\t')
                QTest::keyClick(&editor.text(), Qt::Key_Tab);
            else
                QTest::keyClicks(&editor.text(), QString(c));
        }
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&editor.text(), static_cast<Qt::Key>(key), modifiers);
    }
    void select(const QString &words)
    {
        QTextCursor found = editor.text().document()->find(words);
        QVERIFY(!found.isNull());
        editor.text().setTextCursor(found);
    }
    void paste(QMimeData *data)
    {
        QGuiApplication::clipboard()->setMimeData(data);
        editor.text().paste();
    }
    void pasteHtml(const QString &html)
    {
        auto *data = new QMimeData;
        data->setHtml(html);
        paste(data);
    }
    void run(const QString &command)
    {
        for (QAction *action : editor.commands()) {
            if (action->objectName() == u"text."_s + command)
                return action->trigger();
        }
        QFAIL(qPrintable(command));
    }
    QString markdown() { return editor.markdown(); }

    std::unique_ptr<Preferences> preferences;
    Appearance appearance;
    QHash<QString, QByteArray> contents;
    RichTextEditor editor;
};

} // namespace

class tst_RichTextEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void keepsWhatItShows_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", {});
        row("braces", u"Dear {contact.first_name}, {not_a_field} {} {{deal}}"_s);
        row("underscores", u"snake_case __init__ _it_ a_b_c __b__"_s);
        row("stars", u"2 * 3 * 4 *i* **b** ***x*** * \\*"_s);
        row("leading spaces", u"   three spaces\n\n  two  spaces  \nand a break"_s);
        row("lists", u"* a\n* b\n    - c\n\n3) x\n4) y\n\n\n\n+ z"_s);
        row("emoji", u"# 🎒 Satchel 👩‍💻\n\n**🎒**🎒"_s);
        row("Arabic", u"# عرض **السعر**\n\n- بند _أول_\n- {deal}"_s);
        row("a table", u"| a | b |\n|---|:-:|\n| 1 | 2 |\n\nwords"_s);
        row("tables in a row",
            u"Words\n\n|a|b|\n|-|-:|\n|**1**|2|\n\n| c |\n| - |\n\n- i\n\n| {deal} \\| | [l](https://a.example) |\n|---|---|\n| | |\n"_s);
        row("ragged rows", u"a | b\n-|-\n1\n\n|a|b|\n|-|-|\n|1|\n|1|2|3|\n"_s);
        row("a table of many rows", u"| a | b | c |\n|---|---|---|\n"_s + u"| 1 | 2 | 3 |\n"_s.repeated(150));
        row("a table that is typed as text", u"| a | b |\n| --- | --- |\n"_s + u"| 1 | 2 |\n"_s.repeated(300));
        row("a table that is too large", u"| a |\n|---|\n"_s + u"| 1 |\n"_s.repeated(1001));
        row("a listing", u"```c\nint a;\n\n# b\n```\n\n> said"_s);
        row("blank lines around", u"\n\n\nOne\n\n\n\nTwo\n\n"_s);
        row("lines of Windows", u"a\r\nb\r\n\r\n- c\r\n"_s);
        row("soft breaks", u"one\ntwo\nthree  \nfour\\\nfive"_s);
        row("links and pictures",
            u"[a](https://a.example/(x)) ![b](content:"_s + QString(64, u'a') + u") ![c](https://b.example/c.png)"_s);
        row("entities and hypertext", u"a &amp; b <b>c</b>\n\n<div>x</div>"_s);
        row("headings with ends", u"## a ##\n### b\n#c"_s);
    }
    void keepsWhatItShows()
    {
        QFETCH(QString, text);
        Desk desk;
        desk.editor.setMarkdown(text);
        QCOMPARE(desk.markdown(), text);
        QVERIFY(!desk.editor.isEdited());
    }

    void aTouchedParagraphLeavesTheOthersAlone_data() { keepsWhatItShows_data(); }
    void aTouchedParagraphLeavesTheOthersAlone()
    {
        QFETCH(QString, text);
        Desk desk;
        desk.editor.setMarkdown(text + (text.isEmpty() ? QString() : u"\n\n"_s) + u"end"_s);
        desk.editor.text().moveCursor(QTextCursor::End);
        desk.type(u"ing"_s);
        QCOMPARE(desk.markdown(), text + (text.isEmpty() ? QString() : u"\n\n"_s) + u"ending"_s);
        desk.editor.text().undo();
        desk.editor.text().undo();
        desk.editor.text().undo();
        QVERIFY(desk.markdown().startsWith(text));
    }

    void takesItsFormatsByKeys()
    {
        Desk desk;
        desk.type(u"Our "_s);
        desk.press(Qt::Key_B);
        desk.type(u"offer"_s);
        desk.press(Qt::Key_B);
        desk.type(u" is "_s);
        desk.press(Qt::Key_I);
        desk.type(u"new"_s);
        QCOMPARE(desk.markdown(), u"Our **offer** is _new_"_s);
        desk.select(u"offer"_s);
        desk.press(Qt::Key_B);
        QCOMPARE(desk.markdown(), u"Our offer is _new_"_s);
    }

    void headingsAndListsFollowTheKeys()
    {
        Desk desk;
        desk.type(u"Scope"_s);
        desk.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(u"\nWords\n"_s);
        desk.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(u"one\ntwo"_s);
        desk.press(Qt::Key_BracketRight);
        desk.type(u"\n\n\nend"_s); // the second Enter comes up a level, the third leaves the list
        QCOMPARE(desk.markdown(), u"## Scope\n\nWords\n\n- one\n   - two\n\nend"_s);
    }

    void marksBeginWhatTheyMean()
    {
        Desk desk;
        desk.type(u"# Title\n- a\nb\n\n1. c\nd"_s);
        QCOMPARE(desk.markdown(), u"# Title\n\n- a\n- b\n\n1. c\n2. d"_s);
    }

    void aTableIsTypedByTheKeyboard()
    {
        Desk desk;
        desk.type(u"Prices"_s);
        desk.run(u"table"_s);
        desk.type(u"Item\tPrice\tLogger | x\t10.00\tGate\t1000.00"_s);
        desk.run(u"alignAtEnd"_s);
        QCOMPARE(desk.markdown(),
            u"Prices\n\n| Item | Price |\n| --- | --: |\n| Logger \\| x | 10.00 |\n| Gate | 1000.00 |"_s);
        desk.type(u"\n"_s); // behind the last row another one begins
        desk.type(u"5.00"_s);
        desk.run(u"addColumn"_s);
        desk.run(u"removeRow"_s);
        QCOMPARE(desk.markdown(),
            u"Prices\n\n| Item | Price |  |\n| --- | --: | --- |\n| Logger \\| x | 10.00 |  |\n| Gate | 1000.00 |  |"_s);
        desk.editor.text().undo();
        desk.editor.text().undo();
        desk.run(u"removeColumn"_s);
        QCOMPARE(desk.markdown(), u"Prices\n\n| Item |\n| --- |\n| Logger \\| x |\n| Gate |\n|  |"_s);
        desk.run(u"removeTable"_s);
        QCOMPARE(desk.markdown(), u"Prices"_s);
        desk.editor.text().undo();
        QVERIFY(desk.markdown().contains(u"| Gate |"_s));
        desk.editor.setMarkdown(u"x\n\n| a |\n|---|\n\n## y"_s);
        desk.select(u"a"_s);
        desk.run(u"removeTable"_s);
        QCOMPARE(desk.markdown(), u"x\n\n## y"_s);
    }

    void aTableKeepsItsShapeWhateverIsPressed()
    {
        Desk desk;
        const QString table = u"| a | b |\n| --- | --- |\n| c | d |"_s;
        desk.editor.setMarkdown(u"x\n\n"_s + table + u"\n\ny"_s);
        desk.select(u"c"_s);
        desk.press(Qt::Key_Left, Qt::NoModifier);
        for (int i = 0; i < 5; ++i)
            desk.press(Qt::Key_Backspace, Qt::NoModifier);
        desk.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(u"- "_s);
        QCOMPARE(desk.markdown(), u"x\n\n| a | b |\n| --- | --- |\n| - c | d |\n\ny"_s);
        desk.select(u"d"_s);
        desk.press(Qt::Key_Right, Qt::NoModifier);
        desk.press(Qt::Key_Right, Qt::NoModifier);
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Backspace, Qt::NoModifier);
        QVERIFY2(desk.markdown().contains(u"| - c | d |"_s), qPrintable(desk.markdown()));
        desk.editor.text().selectAll();
        desk.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(desk.markdown().contains(u"| - c | d |"_s), qPrintable(desk.markdown()));
        desk.editor.text().selectAll();
        desk.press(Qt::Key_Delete, Qt::NoModifier);
        QVERIFY2(!desk.markdown().contains(u'|'), qPrintable(desk.markdown()));
    }

    void tabLeavesATableAtItsEnds()
    {
        Desk desk;
        desk.editor.setMarkdown(u"| a | b |\n|---|---|"_s);
        desk.select(u"a"_s);
        QLineEdit behind(&desk.editor);
        behind.show();
        QWidget::setTabOrder(&desk.editor.text(), &behind);
        desk.type(u"\t"_s);
        QVERIFY(desk.editor.text().hasFocus());
        desk.type(u"\t"_s);
        QVERIFY(!desk.editor.text().hasFocus());
    }

    void pastesTables_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        const QString expected = u"| Item | Price |\n| --- | --: |\n| A \\| B | €1,000.00 |\n| C | -5 % |"_s;
        QTest::newRow("of a page")
            << u"<table><tr><th>Item</th><th>Price</th></tr><tr><td>A | B</td><td>€1,000.00</td></tr><tr><td><p>C</p></td><td>-5 %</td></tr></table>"_s
            << QString() << expected;
        QTest::newRow("of a spreadsheet")
            << QString() << u"Item\tPrice\r\nA | B\t€1,000.00\r\nC\t-5 %\r\n"_s << expected;
        QTest::newRow("with spans") << u"<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>"_s
                                    << QString() << u"| a |  |\n| --- | --- |\n| b | c |"_s;
        QTest::newRow("that only arranges")
            << u"<table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td><td>e</td></tr><tr><td>f</td></tr></table>"_s
            << QString() << u"| a | b |\n| --- | --- |\n| c | d |\n\ne\n\nf"_s;
        QTest::newRow("too wide") << QString() << (u"a"_s + u"\tb"_s.repeated(24) + u"\n"_s + u"\tc"_s.repeated(24))
                                  << (u"a"_s + u" b"_s.repeated(24) + u"\n\n"_s + u"c"_s + u" c"_s.repeated(23));
        QTest::newRow("with what is dangerous")
            << u"<table><tr><td>a</td><td>b</td></tr><tr><td><a href='javascript:x'>c</a><img src='file:///x.png'></td><td>d</td></tr></table>"_s
            << QString() << u"| a | b |\n| --- | --- |\n| c | d |"_s;
    }
    void pastesTables()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QFETCH(QString, markdown);
        Desk desk;
        auto *data = new QMimeData;
        if (!html.isEmpty())
            data->setHtml(html);
        if (!text.isEmpty())
            data->setText(text);
        desk.paste(data);
        QCOMPARE(desk.markdown(), markdown);
        Desk other;
        other.editor.setMarkdown(markdown);
        QCOMPARE(other.markdown(), markdown);
    }

    void cellsThatArePastedFillCells()
    {
        Desk desk;
        desk.editor.setMarkdown(u"| a | b |\n|---|---|\n| 1 | 2 |"_s);
        desk.select(u"2"_s);
        auto *data = new QMimeData;
        data->setText(u"x\ty\nz\t{deal}\n"_s);
        desk.paste(data);
        QCOMPARE(desk.markdown(), u"| a | b |  |\n| --- | --- | --- |\n| 1 | x | y |\n|  | z | {deal} |"_s);
        desk.select(u"z"_s);
        desk.pasteHtml(u"<p>two <b>words</b></p><ul><li>item</li></ul>"_s);
        QVERIFY2(desk.markdown().contains(u"| two **words** item | {deal} |"_s), qPrintable(desk.markdown()));
        QSignalSpy refused(&desk.editor, &RichTextEditor::refused);
        desk.editor.text().insertPicture(pngOf(picture(4, 4)), {});
        QCOMPARE(refused.size(), 1);
    }

    void aTableGrowsNoFartherThanItCanBeTyped()
    {
        Desk desk;
        desk.editor.setMarkdown(u"| a | b |\n|---|---|\n| 1 | 2 |"_s);
        desk.select(u"2"_s);
        auto *data = new QMimeData;
        data->setText(u"x\ty\n"_s.repeated(400));
        desk.paste(data);
        const auto table = markdown::read(desk.markdown()).front().table;
        QCOMPARE(table.columns.size(), size_t{3});
        QCOMPARE(table.rows.size(), size_t{166});
        desk.run(u"addRow"_s);
        desk.run(u"addColumn"_s);
        QCOMPARE(markdown::read(desk.markdown()).front().table, table);
        Desk other;
        auto *large = new QMimeData;
        large->setText(u"x\ty\n"_s.repeated(400));
        other.paste(large); // typed as text, and a table for all that
        QCOMPARE(markdown::read(other.markdown()).front().table.rows.size(), size_t{400});
    }

    void lettersThatLookLikeMarksStayLetters()
    {
        Desk desk;
        desk.type(u"2*3*4 _a_ [x](y) \\* #"_s);
        const QString text = desk.markdown();
        Desk other;
        other.editor.setMarkdown(text);
        QCOMPARE(other.editor.text().toPlainText(), u"2*3*4 _a_ [x](y) \\* #"_s);
        QCOMPARE(other.markdown(), text);
    }

    void pastesHypertextAsWords()
    {
        Desk desk;
        desk.pasteHtml(
            u"<h2>Why</h2><p>Because it is <b>good</b> &amp; <i>cheap</i>, <a href='https://a.example'>see</a> <a "
            u"href='javascript:x()'>run</a></p>"
            "<ul><li>one</li><li>two<ol><li>deep</li></ol></li></ul><script>alert(1)</script><style>p{}</style>"_s);
        QCOMPARE(desk.markdown(),
            u"## Why\n\nBecause it is **good** & _cheap_, [see](https://a.example) run\n\n- one\n- two\n   1. deep"_s);
    }

    void pastesPlainTextLetterByLetter()
    {
        Desk desk;
        auto *data = new QMimeData;
        data->setText(u"# no heading\n- no item\n*x*"_s);
        desk.paste(data);
        QCOMPARE(desk.editor.text().toPlainText(), u"# no heading\n- no item\n*x*"_s);
        QCOMPARE(markdown::plainText(markdown::read(desk.markdown())), u"# no heading\n- no item\n*x*"_s);
    }

    void loadsNothingFromElsewhere()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"secret.png"_s);
        QVERIFY(picture(8, 8).save(file));
        Desk desk;
        const QString address = QUrl::fromLocalFile(file).toString();
        desk.pasteHtml(
            u"<html><head><link rel=stylesheet href='%1'></head><body><p>a<img src='%1'><img src='https://crm.example/x.png'>b</p></body></html>"_s
                .arg(address));
        QCOMPARE(desk.markdown(), u"ab"_s);
        desk.editor.setMarkdown(u"![x](%1) ![y](secret.png)"_s.arg(address));
        desk.editor.grab();
        for (const QString &name : {address, file, u"qrc:/tokens.json"_s}) {
            QCOMPARE(desk.editor.text().document()->resource(QTextDocument::ImageResource, QUrl(name)).toByteArray(),
                QByteArray());
            QCOMPARE(
                desk.editor.text().document()->resource(QTextDocument::StyleSheetResource, QUrl(name)).toByteArray(),
                QByteArray());
        }
    }

    void putsPicturesIntoTheStore()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"Our team.png"_s);
        QVERIFY(picture(3200, 800).save(file));
        Desk desk;
        desk.type(u"See "_s);
        desk.editor.text().insertPictureFile(file);
        QCOMPARE(desk.contents.size(), 1);
        QCOMPARE(desk.markdown(), u"See ![Our team](content:%1)"_s.arg(desk.contents.constBegin().key()));
        QCOMPARE(QImage::fromData(*desk.contents.constBegin()).size(), QSize(1600, 400));
        Desk other;
        other.contents = desk.contents;
        other.editor.setMarkdown(desk.markdown());
        const QImage shown = other.editor.grab().toImage();
        bool isThere = false;
        for (int x = 0; x < shown.width() && !isThere; ++x) {
            for (int y = 0; y < shown.height() && !isThere; ++y)
                isThere = shown.pixelColor(x, y) == QColor(Qt::darkCyan);
        }
        QVERIFY(isThere);
    }

    void pastesPictures()
    {
        Desk desk;
        auto *data = new QMimeData;
        data->setImageData(picture(20, 10));
        desk.paste(data);
        QCOMPARE(desk.contents.size(), 1);
        QVERIFY(desk.markdown().startsWith(u"![](content:"_s));
        desk.pasteHtml(u"<p>x<img src='data:image/png;base64,%1'></p>"_s.arg(
            QString::fromLatin1(pngOf(picture(5, 5)).toBase64())));
        QCOMPARE(desk.contents.size(), 2);
    }

    void refusesWhatIsNoPictureAndWhatIsTooLarge()
    {
        QTemporaryDir folder;
        Desk desk;
        desk.type(u"a"_s);
        QSignalSpy refused(&desk.editor, &RichTextEditor::refused);
        QFile words(folder.filePath(u"words.png"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("no picture at all");
        words.close();
        desk.editor.text().insertPictureFile(words.fileName());
        QFile large(folder.filePath(u"large.png"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(qint64{200} * 1024 * 1024));
        large.close();
        desk.editor.text().insertPictureFile(large.fileName());
        desk.editor.text().insertPictureFile(folder.filePath(u"none.png"_s));
        QCOMPARE(refused.size(), 3);
        QVERIFY(refused[0][0].toString().contains(u"image cannot be"_s));
        QVERIFY(refused[1][0].toString().contains(u"200"_s));
        QVERIFY(refused[2][0].toString().contains(u"none.png"_s));
        QCOMPARE(desk.markdown(), u"a"_s);
        QVERIFY(desk.contents.isEmpty());
    }

    void insertsFieldsFromTheMenu()
    {
        Desk desk;
        desk.type(u"For "_s);
        desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QMenu *menu = nullptr;
        for (QMenu *one : desk.editor.findChildren<QMenu *>())
            menu = one->isVisible() ? one : menu;
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(desk.markdown(), u"For {deal}"_s);
    }

    void makesAndRemovesLinks()
    {
        Desk desk;
        desk.type(u"our site"_s);
        desk.select(u"site"_s);
        const auto answer = [&](const QString &address) {
            desk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
            auto *dialog = desk.editor.findChild<QDialog *>();
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>()->setText(address);
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        answer(u"satchel.example"_s);
        QCOMPARE(desk.markdown(), u"our [site](https://satchel.example)"_s);
        answer({});
        QCOMPARE(desk.markdown(), u"our site"_s);
    }

    void readOnlyTakesNothing()
    {
        Desk desk;
        desk.editor.setMarkdown(u"**a**"_s);
        desk.editor.setReadOnly(true);
        desk.type(u"b\n"_s);
        desk.press(Qt::Key_B);
        desk.pasteHtml(u"<p>c</p>"_s);
        desk.editor.text().insertPicture(pngOf(picture(4, 4)), {});
        QCOMPARE(desk.markdown(), u"**a**"_s);
    }

    void cellsStandTheWayTheirHeadIsRead()
    {
        Desk desk;
        desk.editor.setMarkdown(u"| البند | السعر |\n| --- | --: |\n| a | 10.00 |"_s);
        const auto x = [&](const QString &words) {
            const QTextCursor found = desk.editor.text().document()->find(words);
            return desk.editor.text().cursorRect(found).center().x();
        };
        QVERIFY(qAbs(x(u"10.00"_s) - x(u"السعر"_s)) < 60); // both at the end, which is the left
        QVERIFY(qAbs(x(u"a"_s) - x(u"البند"_s)) < 60);
    }

    void saysWhenItIsTimeToKeep()
    {
        Desk desk;
        QLineEdit other(&desk.editor);
        other.show();
        QSignalSpy keep(&desk.editor, &RichTextEditor::timeToKeep);
        other.setFocus();
        QCOMPARE(keep.size(), 0);
        desk.editor.setFocus();
        desk.type(u"a"_s);
        QVERIFY(desk.editor.isEdited());
        other.setFocus();
        QCOMPARE(keep.size(), 1);
    }

    void anotherThemeIsNoEdit()
    {
        Desk desk;
        const QString text = u"# H\n\n**b** [l](https://a.example) {deal}\n\n* x\n\n|a|b|\n|-|:-:|\n|**c**|d|"_s;
        desk.editor.setMarkdown(text);
        desk.preferences->setThemeMode(Preferences::ThemeMode::Dark);
        QTest::qWait(1);
        QCOMPARE(desk.markdown(), text);
        QVERIFY(!desk.editor.isEdited());
    }
};

SATCHEL_GUI_TEST(tst_RichTextEditor)
#include "tst_RichTextEditor.moc"
