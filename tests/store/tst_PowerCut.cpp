// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails at every moment of a run: what was acknowledged is there, and the store is sound.
#include "store/BulkWriter.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/PowerCutDisk.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Key = std::optional<store::StoreKey>;

Edit newContact(int number)
{
    return Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Person %1"_s.arg(number)}});
}

/// What is found after a cut, with what had been acknowledged before it.
struct Cut
{
    std::unique_ptr<MemoryFolder> folder;
    qint64 acknowledged = 0;
};

/// Lets the power fail at every `every`-th step of some work. `work` counts in `acknowledged` what it was told is done.
std::vector<Cut> cutDuring(
    const Key &key, int every, const std::function<void(store::Store &, qint64 &acknowledged)> &work)
{
    std::vector<Cut> cuts;
    std::mt19937_64 random(20261124);
    const MemoryFolder folder;
    const ManualClock clock(*Instant::fromIso(u"2026-11-24T09:00:00Z"));
    qint64 acknowledged = 0;
    PowerCutDisk disk;
    auto store = store::Store::open(
        folder.filePath(u"crm.satchel"_s), clock, 1, {.connection = {.busyMilliseconds = 100, .key = key}});
    if (!store)
        qFatal("%s", qUtf8Printable(toText(store.error())));
    int steps = 0;
    disk.onStep = [&] {
        if (++steps % every != 0)
            return;
        cuts.push_back({std::make_unique<MemoryFolder>(), acknowledged});
        disk.writeFound(folder.path(), cuts.back().folder->path(), random);
    };
    work(**store, acknowledged);
    disk.onStep = {};
    return cuts;
}

/// Opens what is found, as the next start does.
std::unique_ptr<store::Store> openFound(const Cut &cut, const Key &key)
{
    static const ManualClock clock(*Instant::fromIso(u"2026-11-24T10:00:00Z"));
    auto store = store::Store::open(
        cut.folder->filePath(u"crm.satchel"_s), clock, 2, {.connection = {.busyMilliseconds = 100, .key = key}});
    if (!store) {
        qWarning("%s", qUtf8Printable(toText(store.error())));
        return nullptr;
    }
    if (const auto recovered = (*store)->recover(); !recovered)
        qWarning("%s", qUtf8Printable(toText(recovered.error())));
    return std::move(*store);
}

qint64 contactsOf(store::Store &store)
{
    return store.count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1);
}

} // namespace

class tst_PowerCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void I2_anAcknowledgedEditSurvivesAPowerCut_data() { plainAndEncrypted(); }
    void I2_anAcknowledgedEditSurvivesAPowerCut()
    {
        QFETCH(const Key, key);
        const auto cuts = cutDuring(key, 13, [](store::Store &store, qint64 &acknowledged) {
            for (int i = 0; i < 40; ++i)
                acknowledged += store.commit({u"Add"_s, Origin::user(), {newContact(i)}, {}}) ? 1 : 0;
        });
        QVERIFY(cuts.size() > 10);
        for (const Cut &cut : cuts) {
            const auto store = openFound(cut, key);
            QVERIFY(store);
            const qint64 found = contactsOf(*store);
            // The one that was being written may be there, whole.
            QVERIFY2(found == cut.acknowledged || found == cut.acknowledged + 1,
                qPrintable(u"%1 of %2"_s.arg(found).arg(cut.acknowledged)));
            const QString unsound = firstUnsound(*store);
            QVERIFY2(unsound.isEmpty(), qPrintable(unsound));
        }
    }

    void anImportIsThereWholeOrNotAtAllAfterAPowerCut_data() { plainAndEncrypted(); }
    void anImportIsThereWholeOrNotAtAllAfterAPowerCut()
    {
        constexpr int rows = 1500;
        QFETCH(const Key, key);
        const auto cuts = cutDuring(key, 100, [](store::Store &store, qint64 &acknowledged) {
            auto writer = store::BulkWriter::begin(store, u"Import"_s, Origin::import(u"a.csv"_s));
            for (int i = 0; writer && i < rows; ++i)
                std::ignore = (*writer)->apply(newContact(i));
            acknowledged = writer && (*writer)->finish() ? rows : 0;
            std::ignore = store.commit({u"Add"_s, Origin::user(), {newContact(rows)}, {}});
        });
        QVERIFY(cuts.size() > 3);
        for (const Cut &cut : cuts) {
            const auto store = openFound(cut, key);
            QVERIFY(store);
            const qint64 found = contactsOf(*store);
            QVERIFY2(cut.acknowledged == 0 ? found == 0 || found >= rows : found >= rows,
                qPrintable(QString::number(found)));
            const QString unsound = firstUnsound(*store);
            QVERIFY2(unsound.isEmpty(), qPrintable(unsound));
        }
    }

private:
    static void plainAndEncrypted()
    {
        QTest::addColumn<Key>("key");
        QTest::newRow("plain") << Key();
        QTest::newRow("encrypted") << Key(store::StoreKey::fromBytes(QByteArray(int(store::StoreKey::size), 'k')));
    }
};

SATCHEL_TEST(tst_PowerCut)
#include "tst_PowerCut.moc"
