// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoredDate.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;

class tst_StoredDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsADay() { QCOMPARE(store::storedDate("2028-02-29"), QDate(2028, 2, 29)); }

    void isInvalidForWhatIsNoDay_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "2026-02-29", "0000-01-01", "2026-00-10", "2026-1-100", "20261-1-10", "2026/11/20",
                 "2026-11-2x", "+026-11-20", "2026-11-20T10:00"})
            QTest::newRow(text) << QByteArray(text);
    }
    void isInvalidForWhatIsNoDay()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!store::storedDate({text.constData(), static_cast<size_t>(text.size())}).isValid());
    }
};

SATCHEL_TEST(tst_StoredDate)
#include "tst_StoredDate.moc"
