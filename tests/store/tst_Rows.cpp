// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RowBlock.h"
#include "store/Rows.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

/// What Rows reads: a key, an id, and a text of so many letters beside a number.
const char *const texts = "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < ?1) "
                          "SELECT i, zeroblob(16), replace(hex(zeroblob(?2)), '00', char(96 + i % 26)), i, NULL FROM r";

} // namespace

class tst_Rows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Database::open(m_folder.filePath(u"rows.sqlite"_s), Database::Mode::ReadWrite, {});
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void keepsRowsOfEverySizeWhole_data()
    {
        QTest::addColumn<int>("letters");
        for (const int letters : {0, 1, 100, 4'000, 5'000, 1'000'000, 3'000'000})
            QTest::addRow("%d letters", letters) << letters;
    }
    void keepsRowsOfEverySizeWhole()
    {
        QFETCH(int, letters);
        const Rows rows = read(5, letters);
        QCOMPARE(rows.size(), 5);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(rows.text(i, 0), QString(letters, letterOf(i)));
            QCOMPARE(rows.integer(i, 1), i + 1);
            QVERIFY(rows.isNull(i, 2));
        }
    }

    void moreThanALargeBlockStaysReadable()
    {
        const Rows rows = read(30'000, 200);
        QVERIFY(30'000 * 200 > 2 * largeRowBlock);
        for (int i = 0; i < rows.size(); ++i)
            QVERIFY(rows.utf8(i, 0).size() == 200 && rows.utf8(i, 0).front() == letterOf(i).toLatin1());
    }

    void whoReadsOnChangesNoCopy()
    {
        Rows one = read(3, 10);
        Rows other = one;
        append(one, 2, 10);
        append(other, 2, 20);
        QCOMPARE(one.size(), 5);
        QCOMPARE(one.text(3, 0), QString(10, u'a'));
        QCOMPARE(other.text(3, 0), QString(20, u'a'));
        QCOMPARE(one.text(0, 0), other.text(0, 0));
    }

    void pagesAreJoined()
    {
        Rows rows = read(3, 10);
        rows.append(read(2, 20));
        append(rows, 1, 30);
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows.text(2, 0), QString(10, u'c'));
        QCOMPARE(rows.text(4, 0), QString(20, u'b'));
        QCOMPARE(rows.text(5, 0), QString(30, u'a'));
    }

private:
    static QChar letterOf(int row) { return QChar(96 + (row + 1) % 26); }

    Rows read(int rows, int letters)
    {
        Rows result({FieldType::Text, FieldType::Integer, FieldType::Text});
        append(result, rows, letters);
        return result;
    }
    void append(Rows &to, int rows, int letters)
    {
        auto statement = m_database->prepare(texts);
        if (!statement)
            qFatal("%s", qUtf8Printable(toText(statement.error())));
        statement->bind(1, qint64(rows));
        statement->bind(2, qint64(letters));
        for (auto row = statement->step(); row && *row; row = statement->step())
            to.append(*statement);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

SATCHEL_TEST(tst_Rows)
#include "tst_Rows.moc"
