// SPDX-License-Identifier: GPL-3.0-or-later
// Text files in an encoding from before Unicode: what is guessed, how sure that is, and that a person's word counts.
#include "exchange/csv/TextEncoding.h"
#include "exchange/FilePreview.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;

class tst_LegacyEncoding : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"people.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }

private Q_SLOTS:
    void whatIsNoWesternTextIsAGuessThatSaysSo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("Russian") << u"Имя;Город\nИванов Сергей;Москва\nПетрова Анна;Новосибирск\n"_s
                                 << u"Windows-1251"_s;
        QTest::newRow("Russian in KOI8") << u"Имя;Город\nИванов Сергей;Москва\nПетрова Анна;Новосибирск\n"_s
                                         << u"KOI8-R"_s;
        QTest::newRow("Greek") << u"Όνομα;Πόλη\nΠαπαδόπουλος Νίκος;Θεσσαλονίκη\nΑντωνίου Ελένη;Αθήνα\n"_s
                               << u"Windows-1253"_s;
        QTest::newRow("Japanese") << u"氏名;会社\n山田太郎;株式会社やまと\n鈴木花子;すずき商事\n"_s << u"Shift_JIS"_s;
    }
    void whatIsNoWesternTextIsAGuessThatSaysSo()
    {
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        QStringEncoder encode(encoding.toLatin1().constData());
        QVERIFY(encode.isValid());
        const QString path = write(encode.encode(text));
        const auto guessed = previewFile(path);
        QVERIFY_RESULT(guessed);
        QCOMPARE(guessed->format.encoding, encoding);
        QVERIFY(guessed->format.encodingConfidence < surelyEncoded);

        ReadOptions said;
        said.encoding = encoding.toLatin1();
        const auto read = previewFile(path, said);
        QVERIFY_RESULT(read);
        QCOMPARE(read->format.encodingConfidence, 1.0);
        QCOMPARE(read->columns, text.section(u'\n', 0, 0).split(u';'));
        QCOMPARE(read->rows.first().cells, text.section(u'\n', 1, 1).split(u';'));
    }

    void westernTextIsReadWithoutAQuestion_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("German") << u"Name;Ort\nJürgen Weiß;Köln\nGrün & Söhne;Münster\n"_s.toLatin1();
        QTest::newRow("French") << u"Nom;Ville\nFrançois Lefèvre;Orléans\nL’Été;Besançon\n"_s.toLatin1();
        QTest::newRow("Spanish") << u"Nombre;Ciudad\nÍñigo Núñez;Málaga\nBegoña;A Coruña\n"_s.toLatin1();
        QTest::newRow("capitals") << u"NAME;ORT\nMÜLLER;KÖLN\nGRÖßE;DÜSSELDORF\n"_s.toLatin1();
        QTest::newRow("UTF-8") << u"Имя;Город\nИванов;Москва\n"_s.toUtf8();
        QTest::newRow("ASCII") << QByteArray("Name;City\nAnna;Bonn\n");
    }
    void westernTextIsReadWithoutAQuestion()
    {
        QFETCH(QByteArray, bytes);
        const auto preview = previewFile(write(bytes));
        QVERIFY_RESULT(preview);
        QVERIFY2(preview->format.encodingConfidence >= surelyEncoded,
            qPrintable(QString::number(preview->format.encodingConfidence)));
    }

    void everyNameIsRead()
    {
        for (const QString &name : encodingNames()) {
            const auto encoding = encodingFromName(name.toLatin1());
            QVERIFY2(encoding, qPrintable(name));
            QCOMPARE(encodingName(*encoding), name);
        }
        QCOMPARE(encodingFromName("cp1251"), std::optional(TextEncoding::Windows1251));
        QCOMPARE(encodingFromName("sjis"), std::optional(TextEncoding::ShiftJis));
        QVERIFY(!encodingFromName("klingon"));
    }
};

SATCHEL_TEST(tst_LegacyEncoding)
#include "tst_LegacyEncoding.moc"
