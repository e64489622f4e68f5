// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at each of its steps in turn while a file is imported: all of the file is in, with its entry in the
// history of imports, or none of it. The ordinary run tries some of the steps.
#include "exchange/import/Importer.h"
#include "store/ImportHistory.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/support/Thorough.h"

#include <QFile>

using namespace satchel;
using namespace satchel::exchange;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Fault = FaultyDisk::Fault;

constexpr int rows = 40;

/// One person who is there already, new ones with companies that are made beside them, and a row that is rejected.
QString writePeople(const QString &folder)
{
    QByteArray csv = "First name,Last name,Company,E-mail,Notes\nAna,Silva,Berg,ana@here.example,changed\n,,,,nobody\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "Ben,Cohn " + number + ",Firm " + QByteArray::number(i / 4) + ",ben" + number + "@here.example,"
            + QByteArray(300, 'x') + '\n';
    }
    const QString path = folder + u"/people.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
    return path;
}

Result<ImportResult> import(store::Store &store, const QString &path)
{
    const auto preview = previewFile(path, {});
    if (!preview)
        return fail(preview.error());
    ImportOptions options;
    options.onDuplicate = DuplicateRule::Update;
    const auto mapping = proposeMapping(store.schema().entity(options.entity), preview->columns, preview->profiles);
    return Importer(store, path, options).run(*preview, mapping);
}

/// What an import changes: people, companies, the person who was there, and the history of imports.
QString contentOf(store::Store &store, RecordId ana)
{
    const auto countOf = [&](EntityKind entity) {
        return store.count({entity, {}, {}, {}, {}, -1, false}).value_or(-1);
    };
    const auto person = store.get(EntityKind::Contact, ana);
    const auto history = store::ImportHistory(store).list();
    return u"%1 people, %2 companies, Ana \"%3\", %4 imports"_s.arg(countOf(EntityKind::Contact))
        .arg(countOf(EntityKind::Company))
        .arg(person ? person->text(u"notes") : toText(person.error()))
        .arg(history ? static_cast<qsizetype>(history->size()) : -1);
}

} // namespace

class tst_ImportFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void I9_aFailingDiskLeavesAnImportWholeOrUndone_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("one write fails") << SQLITE_IOERR_WRITE << Fault::Once;
        QTest::newRow("one sync fails") << SQLITE_IOERR_FSYNC << Fault::Once;
        QTest::newRow("one read fails") << SQLITE_IOERR_READ << Fault::Once;
        QTest::newRow("nothing can be read") << SQLITE_IOERR_READ << Fault::Lasting;
        QTest::newRow("the disk is gone") << SQLITE_IOERR_WRITE << Fault::Lasting;
        QTest::newRow("the disk is full") << SQLITE_FULL << Fault::Lasting;
    }
    void I9_aFailingDiskLeavesAnImportWholeOrUndone()
    {
        QFETCH(int, code);
        QFETCH(Fault, fault);
        TestStore prepared;
        const RecordId ana = prepared.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Silva"_s}, {u"email"_s, u"ana@here.example"_s}});
        const QString before = contentOf(*prepared, ana);
        const QString after = u"%1 people, 11 companies, Ana \"changed\", 1 imports"_s.arg(rows + 1);
        prepared.release().reset();
        const bool isOneRead = code == SQLITE_IOERR_READ && fault == Fault::Once; // few, and each is of something else
        const bool isEveryStep = isOneRead || isThorough();
        FaultyDisk disk;
        int failures = 0;
        for (int step = 1;; step += isEveryStep ? 1 : 4 * step) {
            const MemoryFolder folder;
            const QString file = folder.filePath(u"crm.satchel"_s);
            QVERIFY(QFile::copy(prepared.path(), file));
            quint64 seed = 10; // two stores would make the same ids
            const auto open = [&] { return *store::Store::open(file, prepared.clock, ++seed); };
            auto store = open();
            const QString path = writePeople(folder.path());
            disk.arm(step, code, fault);
            const auto done = import(*store, path);
            disk.disarm();
            const QByteArray where = "step " + QByteArray::number(step) + ": ";
            if (done) {
                QCOMPARE(done->failed, 1);
                QVERIFY2(QFile::exists(done->rejects), where);
            } else {
                ++failures;
                const Error &error = done.error();
                const bool isPlain = error.kind == Error::Kind::Io || error.kind == Error::Kind::Full;
                QVERIFY2(isPlain && !error.what.isEmpty(), where + qPrintable(toText(error)));
                QVERIFY2(!QFile::exists(path + u".rejects.csv"_s), where + "rows are rejected of no import");
            }
            store.reset();
            store = open();
            QVERIFY_RESULT(store->recover()); // what a full disk left no space to undo
            QCOMPARE(where + contentOf(*store, ana).toUtf8(), where + (done ? after : before).toUtf8());
            const QString unsound = firstUnsound(*store);
            QVERIFY2(unsound.isEmpty(), where + qPrintable(unsound));
            if (!done) {
                QVERIFY_RESULT(import(*store, path));
                QCOMPARE(where + contentOf(*store, ana).toUtf8(), where + after.toUtf8());
            }
            if (!disk.hasFailed())
                break;
        }
        qInfo("%d faults, after which nothing was imported", failures);
        QVERIFY(failures > 1);
    }
};

SATCHEL_TEST(tst_ImportFaults)
#include "tst_ImportFaults.moc"
