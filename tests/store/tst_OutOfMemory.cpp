// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite gets no memory, at each of its allocations in turn: the answer is an error or the right one, and a commit is
// there whole or not at all. The ordinary run fails some of them.
#include "store/Backup.h"
#include "store/BulkWriter.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/support/Thorough.h"

#include <functional>
#include <sqlite3.h>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Under SQLite's allocations, which are plain functions.
struct Memory
{
    static inline sqlite3_mem_methods system = {};
    static inline std::atomic<qint64> left = -1; // allocations until one fails; -1: none does
    static inline std::atomic<bool> isLasting = false;
    static inline std::atomic<bool> hasFailed = false;

    static bool fails()
    {
        if (left < 0)
            return false;
        if (left > 0 && --left > 0)
            return false;
        hasFailed = true;
        if (!isLasting)
            left = -1;
        return true;
    }
    static void arm(qint64 number, bool lasting)
    {
        hasFailed = false;
        isLasting = lasting;
        left = number;
    }
    static void disarm() { left = -1; }

    /// Before anything opens a file.
    static bool install()
    {
        sqlite3_shutdown();
        if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &system) != SQLITE_OK)
            return false;
        sqlite3_mem_methods methods = system;
        methods.xMalloc = [](int size) { return fails() ? nullptr : system.xMalloc(size); };
        methods.xRealloc = [](void *at, int size) { return fails() ? nullptr : system.xRealloc(at, size); };
        return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK && sqlite3_initialize() == SQLITE_OK;
    }
};

const QString longText = u"Straße "_s.repeated(200);

Edit person(int number)
{
    return Edit::create(EntityKind::Contact, {},
        {{u"last_name"_s, u"Müller %1"_s.arg(number)}, {u"email"_s, u"m%1@here.example"_s.arg(number)},
            {u"notes"_s, longText}});
}

/// All that a person sees of the contacts, in one text.
Result<QString> contentOf(store::Store &store)
{
    QString all;
    const auto rows = TRY(store.select({EntityKind::Contact, {u"last_name"_s, u"email"_s}, {}, {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Record record = TRY(store.get(EntityKind::Contact, rows.id(row)));
        all += record.text(u"last_name") + u' ' + record.text(u"email") + u' ' + record.text(u"notes") + u'\n';
    }
    const auto found = TRY(store.search(u"muller 1"_s));
    const auto history = TRY(store.history(EntityKind::Contact, rows.id(0)));
    return all + QString::number(found.size()) + u' ' + QString::number(history.size());
}

template <typename T> Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : fail(result.error());
}

/// Something that is done with a store.
struct Operation
{
    const char *name;
    std::function<Result<void>(store::Store &store, const QString &folder)> work;
};

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all{
        {"commit",
            [](store::Store &store, const QString &) {
                const auto rows = store.select({EntityKind::Contact, {}, {}, {}, {}, 3, false});
                if (!rows)
                    return Result<void>(fail(rows.error()));
                return outcome(store.commit({u"Edit"_s, Origin::user(),
                    {person(90), person(91),
                        Edit::update(EntityKind::Contact, rows->id(0), {{u"notes"_s, longText + u"!"_s}}),
                        Edit::remove(EntityKind::Contact, rows->id(1))},
                    {}}));
            }},
        {"bulk write",
            [](store::Store &store, const QString &) -> Result<void> {
                const auto writer = TRY(store::BulkWriter::begin(store, u"Import"_s, Origin::import(u"a.csv"_s)));
                for (int i = 0; i < 20; ++i)
                    TRY(writer->apply(person(100 + i)));
                return outcome(writer->finish());
            }},
        {"undo",
            [](store::Store &store, const QString &) -> Result<void> {
                const auto last = TRY(store.log().newestUndoable());
                return last ? outcome(store.undo(last->id)) : fail(Error::Kind::NotFound, u"nothing to undo"_s);
            }},
    };
    return all;
}

qint64 nextAfter(qint64 number)
{
    return number + (isThorough() ? 1 : 1 + 4 * number);
}

} // namespace

class tst_OutOfMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Memory::install()); }

    void I9_aChangeIsThereWholeOrNotAtAll_data()
    {
        QTest::addColumn<const Operation *>("operation");
        QTest::addColumn<bool>("isLasting");
        for (const Operation &operation : operations()) {
            QTest::addRow("%s, once", operation.name) << &operation << false;
            QTest::addRow("%s, from then on", operation.name) << &operation << true;
        }
    }
    void I9_aChangeIsThereWholeOrNotAtAll()
    {
        QFETCH(const Operation *, operation);
        QFETCH(bool, isLasting);
        makeStore();
        const QString before = contentIn(*open(path()));
        const MemoryFolder done;
        QVERIFY_RESULT(operation->work(*open(copyTo(done.path())), done.path()));
        const QString after = contentIn(*open(path(done.path())));
        QVERIFY(before != after);
        int failures = 0;
        for (qint64 number = 1;; number = nextAfter(number)) {
            const MemoryFolder folder;
            auto store = open(copyTo(folder.path()));
            Memory::arm(number, isLasting);
            const Result<void> result = operation->work(*store, folder.path());
            Memory::disarm();
            const QByteArray where = "allocation " + QByteArray::number(number) + ": ";
            if (!result) {
                ++failures;
                QVERIFY2(result.error().kind == Error::Kind::Io, where + qPrintable(toText(result.error())));
            }
            // The connection works on; the next start finds the same.
            if (const auto recovered = store->recover(); !recovered)
                QFAIL(where + qPrintable(toText(recovered.error())));
            QVERIFY2(contentIn(*store) == (result ? after : before), where + (result ? "done" : "failed"));
            store = open(path(folder.path()));
            QVERIFY2(contentIn(*store) == (result ? after : before), where + (result ? "done" : "failed"));
            const QString unsound = firstUnsound(*store);
            QVERIFY2(unsound.isEmpty(), where + qPrintable(unsound));
            QVERIFY_RESULT(operation->work(*store, folder.path()));
            if (!Memory::hasFailed)
                break;
        }
        qInfo("%d allocations failed so that it was not done", failures);
        QVERIFY(failures > 2);
    }

    void whatIsReadIsRightOrAnError_data()
    {
        QTest::addColumn<bool>("isLasting");
        QTest::newRow("once") << false;
        QTest::newRow("from then on") << true;
    }
    void whatIsReadIsRightOrAnError()
    {
        QFETCH(bool, isLasting);
        makeStore();
        const QString expected = contentIn(*open(path()));
        int failures = 0;
        for (qint64 number = 1;; number = nextAfter(number)) {
            const auto store = open(path());
            Memory::arm(number, isLasting);
            const auto content = contentOf(*store);
            Memory::disarm();
            const QByteArray where = "allocation " + QByteArray::number(number) + ": ";
            if (content)
                QVERIFY2(*content == expected, where + "another text was read");
            else
                QVERIFY2(content.error().kind == Error::Kind::Io, where + qPrintable(toText(content.error())));
            failures += content ? 0 : 1;
            QVERIFY2(contentIn(*store) == expected, where + "later");
            if (!Memory::hasFailed)
                break;
        }
        qInfo("%d allocations failed so that it was not read", failures);
        QVERIFY(failures > 2);
    }

    void aStoreOpensOrSaysWhyNot_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<bool>("isLasting");
        QTest::newRow("old, once") << false << false;
        QTest::newRow("old, from then on") << false << true;
        QTest::newRow("new, once") << true << false;
    }
    void aStoreOpensOrSaysWhyNot()
    {
        QFETCH(bool, isNew);
        QFETCH(bool, isLasting);
        makeStore();
        const QString expected = contentIn(*open(path()));
        int failures = 0;
        for (qint64 number = 1;; number = nextAfter(number)) {
            const MemoryFolder folder;
            const QString file = isNew ? path(folder.path()) : copyTo(folder.path());
            Memory::arm(number, isLasting);
            auto store = store::Store::open(file, m_clock, 5);
            Memory::disarm();
            const QByteArray where = "allocation " + QByteArray::number(number) + ": ";
            if (!store) {
                ++failures;
                QVERIFY2(store.error().kind == Error::Kind::Io, where + qPrintable(toText(store.error())));
                store = store::Store::open(file, m_clock, 5);
                QVERIFY2(store.has_value(), where + qPrintable(store ? QString() : toText(store.error())));
            }
            const QString unsound = firstUnsound(**store);
            QVERIFY2(unsound.isEmpty(), where + qPrintable(unsound));
            if (!isNew)
                QVERIFY2(contentIn(**store) == expected, where);
            if (!Memory::hasFailed)
                break;
        }
        qInfo("%d allocations failed so that it did not open", failures);
        QVERIFY(failures > 2);
    }

    void aBackupIsWholeOrAbsent()
    {
        makeStore();
        const QString expected = contentIn(*open(path()));
        int failures = 0;
        for (qint64 number = 1;; number = nextAfter(number)) {
            const MemoryFolder folder;
            const auto store = open(path());
            const QString target = folder.filePath(u"monday.backup"_s);
            Memory::arm(number, false);
            const auto backup = store::makeBackup(*store, target);
            Memory::disarm();
            const QByteArray where = "allocation " + QByteArray::number(number) + ": ";
            if (!backup) {
                ++failures;
                QVERIFY2(backup.error().kind == Error::Kind::Io, where + qPrintable(toText(backup.error())));
            }
            QVERIFY(QDir(folder.path()).entryList({u"*.part"_s}, QDir::Files).isEmpty());
            if (backup || QFile::exists(target))
                QVERIFY2(contentIn(*open(target)) == expected, where);
            if (!Memory::hasFailed)
                break;
        }
        qInfo("%d allocations failed so that it was not made", failures);
        QVERIFY(failures > 2);
    }

private:
    QString path(const QString &folder = {}) const
    {
        return (folder.isEmpty() ? m_folder.path() : folder) + u"/crm.satchel"_s;
    }
    std::unique_ptr<store::Store> open(const QString &file)
    {
        auto store = store::Store::open(file, m_clock, ++m_seed);
        if (!store)
            qFatal("%s", qUtf8Printable(toText(store.error())));
        return std::move(*store);
    }
    QString contentIn(store::Store &store)
    {
        const auto content = contentOf(store);
        return content ? *content : toText(content.error());
    }
    QString copyTo(const QString &folder) const
    {
        if (!QFile::copy(path(), path(folder)))
            qFatal("no copy");
        return path(folder);
    }
    void makeStore()
    {
        if (QFile::exists(path()))
            return;
        const auto store = open(path());
        for (int set = 0; set < 2; ++set) {
            ChangeSet changes{u"People"_s, Origin::user(), {}, {}};
            for (int i = 0; i < 6; ++i)
                changes.edits.push_back(person(set * 6 + i));
            QVERIFY_RESULT(store->commit(changes));
        }
    }

    MemoryFolder m_folder;
    quint64 m_seed = 10; // two stores would make the same ids
    const ManualClock m_clock{*Instant::fromIso(u"2026-11-24T09:00:00Z")};
};

SATCHEL_TEST(tst_OutOfMemory)
#include "tst_OutOfMemory.moc"
