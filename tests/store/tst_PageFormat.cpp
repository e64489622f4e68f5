// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a database as bytes that anybody may have written.
#include "store/Database.h"
#include "store/encryption/Cipher.h"
#include "store/repair/PageCipher.h"
#include "store/repair/PageFormat.h"
#include "store/repair/PageMap.h"
#include "store/repair/WriteAheadLog.h"
#include "tests/support/TestProgram.h"

#include <algorithm>
#include <QTemporaryDir>
#include <random>

using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small database with all kinds of pages: tables and indexes of several levels, overflow pages, a free list.
QByteArray sampleDatabase(const std::optional<StoreKey> &key = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample"_s);
    {
        const auto database = *Database::open(path, Database::Mode::ReadWrite, {.key = key});
        const auto done = database->execute(
            "PRAGMA journal_mode=DELETE;"
            "CREATE TABLE contact (\"row\" INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name TEXT, notes TEXT);"
            "CREATE TABLE pair (a TEXT, b INTEGER, PRIMARY KEY (b, a)) WITHOUT ROWID;"
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
            " INSERT INTO contact SELECT i, randomblob(16), 'Person ' || i, CASE WHEN i % 100 = 0 THEN "
            "hex(zeroblob(9000)) "
            "END FROM n;"
            "INSERT INTO pair SELECT name, \"row\" FROM contact;"
            "DELETE FROM contact WHERE \"row\" > 2500;");
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().what));
    }
    return contentOf(path);
}

StoreKey aKey()
{
    return *StoreKey::fromBytes(QByteArray(int(StoreKey::size), 'k'));
}

PageMap mapOf(const QByteArray &database)
{
    const auto header = parseDatabaseHeader(database);
    const PageLayout layout = header ? header->layout : PageLayout();
    const auto count = static_cast<quint32>(database.size() / layout.pageSize);
    return PageMap(
        [database, layout](quint32 page) { return database.mid(qint64(page - 1) * layout.pageSize, layout.pageSize); },
        layout, count);
}

} // namespace

class tst_PageFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderSaysHowTheFileIsLaidOut()
    {
        const auto header = parseDatabaseHeader(sampleDatabase());
        QVERIFY(header.has_value());
        QCOMPARE(header->layout, (PageLayout{4096, 0}));
        QCOMPARE(parseDatabaseHeader(sampleDatabase(aKey()))->layout, (PageLayout{4096, pageReserve}));
        QVERIFY(!parseDatabaseHeader(QByteArray(100, 'x')));
        QVERIFY(!parseDatabaseHeader("SQLite format 3"));
    }

    void everyRowIsFound()
    {
        const QByteArray database = sampleDatabase();
        PageMap map = mapOf(database);
        QVERIFY(map.isSchemaWhole());
        QCOMPARE(map.schema().size(), size_t(3));
        for (const SchemaEntry &entry : map.schema()) {
            if (entry.type != "table"_L1)
                continue;
            const auto shape = shapeOfStatement(entry.name, entry.sql);
            QVERIFY(shape.has_value());
            const TablePages pages = map.follow(entry.name, entry.root, shape->hasRowid);
            QVERIFY(pages.damaged.empty());
            qint64 rows = 0;
            for (const quint32 page : pages.data) {
                QCOMPARE(map.rows(page,
                             [&](const RawRow &row) {
                                 ++rows;
                                 QVERIFY(shape->accepts(row.values));
                             }),
                    0);
            }
            QCOMPARE(rows, entry.name == "contact"_L1 ? 2500 : 3000);
        }
    }

    void aStatementThatDoesMoreThanMakeATableIsNone()
    {
        QVERIFY(shapeOfStatement(u"t"_s, u"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE)"_s).has_value());
        QVERIFY(!shapeOfStatement(u"t"_s, u"CREATE TABLE other (a)"_s));
        QVERIFY(!shapeOfStatement(u"t"_s, u"CREATE TABLE t AS SELECT 1"_s));
        QVERIFY(!shapeOfStatement(u"t"_s, u"ATTACH 'somewhere' AS t"_s));
        QVERIFY(!shapeOfStatement(u"t"_s, u"CREATE TABLE t (a DEFAULT (randomblob(1000000000)"_s));
        QVERIFY(!shapeOfStatement(u"t"_s, {}));
    }

    void aPageIsDecryptedWithItsKeyAndNumberOnly()
    {
        const QByteArray database = sampleDatabase(aKey());
        for (const quint32 number : {1U, 2U, 3U}) {
            QByteArray page = database.mid(qint64(number - 1) * 4096, 4096);
            const QByteArray stored = page;
            const auto bytes = [&page] { return std::span(page.data(), static_cast<size_t>(page.size())); };
            QVERIFY(!decryptPage(bytes(), number + 1, aKey()));
            QVERIFY(!decryptPage(bytes(), number, *StoreKey::fromBytes(QByteArray(int(StoreKey::size), 'x'))));
            QCOMPARE(page, stored);
            page[200] = static_cast<char>(page[200] ^ 1);
            QVERIFY(!decryptPage(bytes(), number, aKey()));
            page = stored;
            QVERIFY(decryptPage(bytes(), number, aKey()));
            QVERIFY(parseBtreePage(page, number, {4096, pageReserve}, 1000).has_value());
        }
    }

    void whateverThePagesHoldEndsWithoutAFault_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 24; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    /// Bits, bytes, numbers and whole blocks of it are exchanged; what is read stays within its bounds (the sanitizers
    /// see to that), and all of it ends.
    void whateverThePagesHoldEndsWithoutAFault()
    {
        QFETCH(unsigned, seed);
        static const QByteArray sample = sampleDatabase();
        QByteArray database = sample;
        std::mt19937 random(seed);
        const auto upTo = [&random](
                              qsizetype end) { return static_cast<qsizetype>(random() % static_cast<unsigned>(end)); };
        for (int i = 0; i < 400; ++i) {
            const qsizetype at = upTo(database.size());
            const qsizetype pageStart = at / 4096 * 4096;
            switch (random() % 5) {
            case 0: database[at] = static_cast<char>(random()); break;
            case 1: database[pageStart + upTo(12)] = static_cast<char>(random()); break; // its header
            case 2: database[pageStart + 8 + upTo(200)] = static_cast<char>(random()); break; // its pointers
            case 3: database[pageStart] = "\2\5\12\15"[random() % 4]; break;
            default:
                for (qsizetype byte = at; byte < std::min(at + 64, database.size()); ++byte)
                    database[byte] = static_cast<char>(random());
            }
        }
        PageMap map = mapOf(database);
        std::vector<TablePages> found;
        for (const SchemaEntry &entry : map.schema()) {
            std::ignore = shapeOfStatement(entry.name, entry.sql);
            found.push_back(map.follow(entry.name, entry.root, map.isTablePage(entry.root)));
        }
        const auto shape = *shapeOfStatement(u"contact"_s,
            u"CREATE TABLE contact (\"row\" INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name TEXT, notes TEXT)"_s);
        TablePages rest{u"contact"_s, {}, {}, true, false, false};
        map.assignRest({{&rest, &shape}});
        found.push_back(rest);
        qint64 rows = 0;
        for (const TablePages &table : found) {
            for (const quint32 page : table.data)
                map.rows(page, [&rows](const RawRow &) { ++rows; });
        }
        QVERIFY(rows <= 12'000);
    }

    void aDamagedPageLosesItsOwnRowsOnly_data()
    {
        QTest::addColumn<char>("filler");
        QTest::newRow("zeros") << '\0';
        QTest::newRow("garbage") << '\xA5';
    }
    /// Every page in turn.
    void aDamagedPageLosesItsOwnRowsOnly()
    {
        QFETCH(char, filler);
        const QByteArray whole = sampleDatabase();
        const auto schema = mapOf(whole).schema();
        TableShapes shapes;
        for (const SchemaEntry &entry : schema) {
            if (const auto shape = shapeOfStatement(entry.name, entry.sql))
                shapes.emplace(entry.name, *shape);
        }
        const auto pages = static_cast<quint32>(whole.size() / 4096);
        for (quint32 page = 1; page <= pages; ++page) {
            QByteArray database = whole;
            database.replace(qint64(page - 1) * 4096, 4096, QByteArray(4096, filler));
            PageMap map = mapOf(database);
            std::map<QString, TablePages> tables;
            std::vector<std::pair<TablePages *, const TableShape *>> all;
            for (const SchemaEntry &entry : schema) {
                const auto shape = shapes.find(entry.name);
                const bool isTable = shape != shapes.end();
                const auto found = map.follow(entry.name, entry.root, isTable && shape->second.hasRowid);
                if (isTable)
                    all.emplace_back(&tables.emplace(entry.name, found).first->second, &shape->second);
            }
            QCOMPARE(map.assignRest(all), 0);
            qint64 rows = 0;
            for (const auto &[name, table] : tables) {
                for (const quint32 data : table.data)
                    map.rows(data, [&](const RawRow &row) { rows += shapes[name].accepts(row.values) ? 1 : 0; });
            }
            QVERIFY2(
                rows >= 5500 - 260, qPrintable(u"%1: %2"_s.arg(page).arg(rows))); // a page of pairs has most of them
        }
    }

    void aRecordOfRandomBytesIsReadWithinThem()
    {
        std::mt19937 random(7);
        int understood = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes(static_cast<qsizetype>(random() % 60), Qt::Uninitialized);
            std::ranges::generate(bytes, [&random] { return static_cast<char>(random() % 40); });
            understood += parseRecord(bytes) ? 1 : 0;
        }
        QVERIFY(understood < 20'000);
        QVERIFY(!parseRecord({}));
        QVERIFY(!parseRecord(QByteArray(9, '\xFF')));
    }

    void aTextWithAZeroOrWithoutItsEncodingIsNone()
    {
        const QByteArray good = QByteArrayView("\2\23abc").toByteArray(); // one text of three bytes
        QCOMPARE(parseRecord(good)->front().bytes, "abc"_ba);
        QVERIFY(!parseRecord(QByteArray("\2\23a\0c", 5)));
        QVERIFY(!parseRecord("\2\23a\xFF"
                             "c"));
        QVERIFY(!parseRecord(good + 'd'));
        QVERIFY(!parseRecord(good.chopped(1)));
    }

    void theHeaderOfALogIsChecked()
    {
        QVERIFY(!WriteAheadLog::begin({}));
        QVERIFY(!WriteAheadLog::begin(QByteArray(32, '\0')));
    }
};

SATCHEL_PLAIN_TEST(tst_PageFormat)
#include "tst_PageFormat.moc"
