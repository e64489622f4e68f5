// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/OpenTarget.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QTemporaryFile>
#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_OpenTarget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileThatExistsIsAStore()
    {
        QTemporaryFile file(QDir::tempPath() + u"/my storeXXXXXX.satchel"_s);
        QVERIFY(file.open());
        const auto byPath = app::openTargetOf(file.fileName());
        QVERIFY(byPath);
        QCOMPARE(byPath->storePath, file.fileName());
        const auto byAddress = app::openTargetOf(QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded));
        QVERIFY(byAddress);
        QCOMPARE(byAddress->storePath, file.fileName());
    }

    void linksAreLookedFor_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << u"tel:+49301234567"_s << u"+49301234567"_s;
        QTest::newRow("number with marks") << u"tel:+1-201-555-0123;ext=5"_s << u"+1-201-555-0123"_s;
        QTest::newRow("number with blanks") << u"tel:030%20123%2045"_s << u"030 123 45"_s;
        QTest::newRow("address") << u"mailto:ana@example.com"_s << u"ana@example.com"_s;
        QTest::newRow("address with a subject")
            << u"mailto:ana%2Bcrm@example.com?subject=Hi%20there"_s << u"ana+crm@example.com"_s;
        QTest::newRow("several addresses") << u"mailto:ana@example.com,ben@example.com"_s << u"ana@example.com"_s;
    }
    void linksAreLookedFor()
    {
        QFETCH(QString, link);
        QFETCH(QString, text);
        const auto target = app::openTargetOf(link);
        QVERIFY(target);
        QVERIFY(target->storePath.isEmpty());
        QCOMPARE(target->searchText, text);
    }

    void otherWordsAreNothingToOpen()
    {
        for (const QString &word :
            {u"import"_s, u"/nowhere/there.satchel"_s, u"https://example.com"_s, QDir::tempPath(), u""_s})
            QVERIFY2(!app::openTargetOf(word), qPrintable(word));
    }
};

SATCHEL_TEST(tst_OpenTarget)
#include "tst_OpenTarget.moc"
