// SPDX-License-Identifier: GPL-3.0-or-later
// Templates as a person edits them: an invalid field is reported with its line, and the others are applied.
#include "documents/template/Template.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::documents;
using namespace Qt::StringLiterals;

namespace {

ReadTemplate read(const QByteArray &text, const QString &folder = {})
{
    return readTemplate(text, u"own.template"_s, folder);
}

} // namespace

class tst_Template : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thoseOfTheProgramAreWithoutProblems()
    {
        for (const QString &name : builtInTemplates()) {
            const auto found = findTemplate(name);
            QVERIFY(found);
            for (const Error &problem : found->problems)
                qWarning("%s", qUtf8Printable(toText(problem)));
            QVERIFY(found->problems.empty());
            QVERIFY(!found->value.boxes.empty());
            QVERIFY(found->value.look.color(Ink::Text).isValid());
        }
    }

    void everyLanguageHasEveryWord()
    {
        const Template look = findTemplate(u"letter"_s)->value;
        const QStringList english = look.words[QString()].keys();
        QVERIFY(english.size() > 40);
        for (const QString &language : {u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"ar"_s}) {
            for (const QString &word : english)
                QVERIFY2(look.words[language].contains(word), qPrintable(language + u' ' + word));
        }
    }

    void aTemplateThatIsGoneFallsBackAndSaysSo()
    {
        QCOMPARE(chosenTemplate({}, {}).value.name, u"letter"_s);
        QCOMPARE(chosenTemplate({}, u"classic"_s).value.name, u"classic"_s);
        QCOMPARE(chosenTemplate(u"studio"_s, u"classic"_s).value.name, u"studio"_s);
        QVERIFY(chosenTemplate(u"studio"_s, u"classic"_s).problems.empty());
        const ReadTemplate gone = chosenTemplate(u"ours"_s, u"classic"_s);
        QCOMPARE(gone.value.name, u"classic"_s);
        QCOMPARE(gone.problems.size(), size_t(1));
        QCOMPARE(gone.problems[0].where, u"ours"_s);
        QCOMPARE(chosenTemplate(u"ours"_s, u"theirs"_s).value.name, u"letter"_s);
        QCOMPARE(chosenTemplate(u"ours"_s, u"theirs"_s).problems.size(), size_t(2));
    }

    void aBrokenFieldIsNamedByItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("no number") << QByteArray("[look]\nsize = big\naccent = #112233") << 2;
        QTest::newRow("out of range") << QByteArray("[look]\naccent = #112233\nsize = 900") << 3;
        QTest::newRow("no colour") << QByteArray("[look]\naccent = #112233\nline = greenish") << 3;
        QTest::newRow("no field of that name") << QByteArray("[look]\naccent = #112233\n\ncolor = #000000") << 4;
        QTest::newRow("no section of that name") << QByteArray("[look]\naccent = #112233\n[footer]\nline = x") << 3;
        QTest::newRow("no sign") << QByteArray("[look]\naccent = #112233\nsize 9") << 3;
        QTest::newRow("an open section") << QByteArray("[look]\naccent = #112233\n[page") << 3;
        QTest::newRow("before a section") << QByteArray("size = 9\n[look]\naccent = #112233") << 1;
        QTest::newRow("no field to fill in")
            << QByteArray("[look]\naccent = #112233\n[box a]\nat = 1 1 9 9\nline = {customer.shoe}") << 5;
        QTest::newRow("no column") << QByteArray("[look]\naccent = #112233\n[table]\ncolumns = item colour") << 4;
        QTest::newRow("no word") << QByteArray("[look]\naccent = #112233\n[words de]\nquoat = Angebot") << 4;
        QTest::newRow("no place") << QByteArray("[look]\naccent = #112233\n[box a]\nat = 1 2 3") << 4;
        QTest::newRow("no logo") << QByteArray("[look]\naccent = #112233\n[document]\nlogo = nowhere.png") << 4;
    }
    void aBrokenFieldIsNamedByItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const ReadTemplate result = read(text);
        QVERIFY(!result.problems.empty());
        QCOMPARE(result.problems.front().where, u"own.template, line %1"_s.arg(line));
        QVERIFY(!result.problems.front().what.isEmpty());
        QCOMPARE(result.value.look.color(Ink::Accent), QColor(0x11, 0x22, 0x33)); // the others are applied
        QVERIFY(result.value.look.size(Role::Body) > 5 && result.value.look.size(Role::Body) < 20);
    }

    void aLineWhoseFieldsAreAllEmptyIsLeftOut()
    {
        const auto values = [](const QString &field) {
            return field == "a"_L1 ? u"x"_s : field.startsWith("word."_L1) ? u"Word"_s : QString();
        };
        QCOMPARE(fill(u"{word.tax}: {b}"_s, values), std::nullopt);
        QCOMPARE(fill(u"{a} · {b}"_s, values), u"x"_s);
        QCOMPARE(fill(u"{word.tax}"_s, values), u"Word"_s);
        QCOMPARE(fill(u"plain"_s, values), u"plain"_s);
    }

    void aLogoThatIsNoImageIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"logo.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is a text");
        file.close();
        const ReadTemplate result = read("[document]\nlogo = logo.png\n[look]\nsize = 10", folder.path());
        QCOMPARE(result.problems.size(), size_t(1));
        QVERIFY(result.problems.front().what.contains(u"image cannot be"_s));
        QVERIFY(!result.value.logo);
        QCOMPARE(result.value.look.size(Role::Body), 10.0);
    }

    void aHugeLogoIsRefusedUnread()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"logo.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(200LL * 1024 * 1024));
        file.close();
        const auto bytes = readImageFile(file.fileName());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, Error::Kind::Invalid);
        QVERIFY(bytes.error().what.contains(u"200"_s));
    }

    void anImageOfTooManyPixelsIsRefusedUndecoded()
    {
        QImage image(7000, 6000, QImage::Format_Mono);
        image.fill(0);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&buffer, "PNG"));
        QVERIFY(bytes.size() < 100'000); // small to send, 170 MB to look at
        const auto read = readImage(bytes, u"logo"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().what.contains(u"7000"_s), qPrintable(read.error().what));
    }

    void aLogoThatRefersToAnythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("a file") << QByteArray("<image width='9' height='9' xlink:href='/etc/passwd'/>");
        QTest::newRow("a picture in it") << QByteArray(
            "<image width='9' height='9' xlink:href='data:image/tiff;base64,AAAA'/>");
        QTest::newRow("another drawing") << QByteArray("<use xlink:href='other.svg#a'/>");
        QTest::newRow("a page") << QByteArray("<foreignObject width='9' height='9'/>");
        QTest::newRow("nests without end") << QByteArray("<g>").repeated(10'000) + QByteArray("</g>").repeated(10'000);
    }
    void aLogoThatRefersToAnythingElseIsRefused()
    {
        QFETCH(QByteArray, inside);
        const QByteArray svg
            = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 20'>"
            + inside + "<rect id='a' width='4' height='2'/><use xlink:href='#a'/></svg>";
        QVERIFY(!readLogo(svg, u"logo"_s));
        QVERIFY(!keptLogo(svg, u"logo"_s));
        QVERIFY(readLogo(QByteArray(svg).replace(inside, ""), u"logo"_s));
    }

    void picturesOfThreeKindsAreAccepted()
    {
        const auto svg = readLogo(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><rect width='40' height='20'/></svg>",
            u"logo"_s);
        QVERIFY(svg);
        QCOMPARE(svg->fitted(100, 100, Align::Start).height, 50.0);
        for (const char *format : {"PNG", "JPG"}) {
            QImage image(30, 60, QImage::Format_RGB32);
            image.fill(Qt::red);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            QVERIFY(image.save(&buffer, format));
            const auto read = readImage(bytes, u"logo"_s);
            QVERIFY(read);
            QCOMPARE(read->fitted(100, 100, Align::Start).width, 50.0);
        }
    }
};

SATCHEL_GUI_TEST(tst_Template)
#include "tst_Template.moc"
