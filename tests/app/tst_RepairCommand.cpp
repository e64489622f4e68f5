// SPDX-License-Identifier: GPL-3.0-or-later
// satchel doctor --repair: of a whole store, of one that is wrong, and of one that does not open.
#include "store/Statements.h"
#include "store/StoreFile.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QDir>
#include <QStandardPaths>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096;
constexpr int people = 60;

const QStringList repair{u"doctor"_s, u"--repair"_s};

void fill(CommandLineCall &satchel)
{
    QByteArray lines;
    for (int i = 0; i < people; ++i)
        lines += "{\"op\":\"create\",\"entity\":\"contact\",\"fields\":{\"last_name\":\"Silva " + QByteArray::number(i)
            + "\"}}\n";
    if (satchel.apply(lines).code != 0)
        qFatal("the store was not filled");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void damage(const QString &path, qint64 page, char filler)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek((page - 1) * pageSize)
        || file.write(QByteArray(pageSize, filler)) != pageSize)
        qFatal("the file was not damaged");
}

/// Where the rows of a table begin.
qint64 rootOf(CommandLineCall &satchel, const QString &table, const std::optional<store::StoreKey> &key = {})
{
    const auto database = store::Database::open(
        satchel.path(), store::Database::Mode::ReadOnly, {.busyMilliseconds = 0, .key = key});
    return database
        ? store::readInteger(**database, "SELECT rootpage FROM sqlite_master WHERE name = ?", table).value_or(0)
        : 0;
}

/// The first page with rows of a table in which a text is.
qint64 leafWith(const QString &path, const QByteArray &text)
{
    constexpr char tableLeaf = 13; // https://sqlite.org/fileformat2.html#b_tree_pages
    const QByteArray file = contentOf(path);
    for (qint64 page = 2; page <= file.size() / pageSize; ++page) {
        const QByteArray content = file.mid((page - 1) * pageSize, pageSize);
        if (content.front() == tableLeaf && content.contains(text))
            return page;
    }
    qFatal("no page has the text");
}

qsizetype contactsOf(CommandLineCall &satchel)
{
    return satchel({u"list"_s, u"contact"_s}).array().size();
}

} // namespace

class tst_RepairCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aWholeStoreNeedsNoRepair()
    {
        CommandLineCall satchel;
        fill(satchel);
        const Answer answer = satchel(repair);
        QVERIFY2(answer.code == 0, answer.err);
        QCOMPARE(answer.object()[u"repaired"_s].toArray(), QJsonArray());
        QCOMPARE(answer.object()[u"lost"_s].toArray(), QJsonArray());
        QVERIFY(answer.object()[u"backup"_s].isNull());
        QVERIFY(answer.object()[u"kept_aside"_s].isNull());
        const QJsonArray checks = answer.object()[u"checks"_s].toArray();
        QCOMPARE(checks[0][u"check"_s].toString(), u"store integrity"_s);
        QVERIFY(satchel.plain({u"doctor"_s, u"--repair"_s, u"--store"_s, satchel.path()})
                    .out.contains("nothing had to be repaired"));
    }

    void whatIsWrongIsMendedAfterABackup()
    {
        CommandLineCall satchel;
        fill(satchel);
        {
            const auto database = store::Database::open(satchel.path(), store::Database::Mode::ReadWrite, {});
            QVERIFY_RESULT(database);
            QVERIFY_RESULT((*database)->execute("DELETE FROM contact WHERE last_name = 'Silva 7'"));
        }
        QCOMPARE(satchel({u"doctor"_s}).code, 1);
        const Answer answer = satchel(repair);
        QVERIFY2(answer.code == 0, answer.err);
        const QJsonObject first = answer.object()[u"repaired"_s].toArray()[0].toObject();
        QCOMPARE(first[u"table"_s].toString(), u"contact"_s);
        QCOMPARE(first[u"count"_s].toInt(), 1);
        QCOMPARE(first[u"titles"_s].toArray(), QJsonArray{u"Silva 7"_s});
        QVERIFY(store::examineStoreFile(answer.object()[u"backup"_s].toString()).has_value());
        QCOMPARE(contactsOf(satchel), people);
        const Answer again = satchel(repair);
        QCOMPARE(again.code, 0);
        QCOMPARE(again.object()[u"repaired"_s].toArray(), QJsonArray());
        QVERIFY(again.object()[u"backup"_s].isNull());
    }

    void aDamagedStoreIsReplacedAndKept()
    {
        CommandLineCall satchel;
        fill(satchel);
        damage(satchel.path(), rootOf(satchel, u"contact"_s), '\0');
        const QByteArray damaged = contentOf(satchel.path());
        QCOMPARE(satchel({u"doctor"_s}).code, 1);
        const Answer answer = satchel(repair);
        QVERIFY2(answer.code == 0, answer.err + answer.out); // the log had all of it
        QCOMPARE(contentOf(answer.object()[u"kept_aside"_s].toString()), damaged);
        QCOMPARE(contactsOf(satchel), people);
        QCOMPARE(satchel({u"doctor"_s}).code, 0);
    }

    void whatIsLostIsSaid()
    {
        CommandLineCall satchel;
        fill(satchel);
        damage(satchel.path(), leafWith(satchel.path(), "New store"), '\xA5'); // the label of the first change set
        const Answer answer = satchel(repair);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error()[u"kind"_s].toString(), u"corrupt"_s);
        const QJsonArray lost = answer.object()[u"lost"_s].toArray();
        QVERIFY2(lost.size() == 1 && lost[0][u"table"_s] == u"changeset"_s, answer.out);
        QCOMPARE(contactsOf(satchel), people);
        QCOMPARE(satchel({u"doctor"_s}).code, 0);
    }

    void anEncryptedStoreWithoutItsFirstPage()
    {
        CommandLineCall satchel;
        satchel.keychain.recover();
        fill(satchel);
        QVERIFY(store::isEncryptedStore(satchel.path()).value_or(false));
        damage(satchel.path(), 1, '\xA5');
        const Answer answer = satchel(repair);
        QVERIFY2(!answer.object()[u"kept_aside"_s].toString().isEmpty(), answer.err);
        QVERIFY(store::isEncryptedStore(satchel.path()).value_or(false));
        QCOMPARE(contactsOf(satchel), people);
        QCOMPARE(satchel({u"doctor"_s}).code, 0);
    }

    void whatIsNoStoreStaysAsItIs()
    {
        CommandLineCall satchel;
        QCOMPARE(satchel(repair).error()[u"kind"_s].toString(), u"not_found"_s);
        QFile file(satchel.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(50'000, 'x'));
        file.close();
        const Answer answer = satchel(repair);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error()[u"kind"_s].toString(), u"corrupt"_s);
        QCOMPARE(contentOf(satchel.path()), QByteArray(50'000, 'x'));
        QCOMPARE(QDir(satchel.folder()).entryList(QDir::Files), QStringList{u"cli.satchel"_s});
    }

    void aStoreInUseIsNotReplaced()
    {
        CommandLineCall satchel;
        fill(satchel);
        const auto open = store::Store::open(satchel.path(), satchel.clock, 5, {});
        QVERIFY_RESULT(open);
        damage(satchel.path(), rootOf(satchel, u"contact"_s), '\0');
        const Answer answer = satchel(repair);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error()[u"kind"_s].toString(), u"busy"_s);
    }
};

SATCHEL_TEST(tst_RepairCommand)
#include "tst_RepairCommand.moc"
