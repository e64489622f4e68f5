// SPDX-License-Identifier: GPL-3.0-or-later
// Saving what is left of a damaged store, beside a backup of the whole one.
#include "tests/bench/RepairCases.h"

#include "store/Backup.h"
#include "store/repair/Salvage.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr qint64 pageSize = 4096;
constexpr qint64 damagedOf = 1000; // one of so many pages

void damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("the copy cannot be opened");
    const QByteArray garbage(pageSize, '\xA5');
    for (qint64 page = damagedOf; page < file.size() / pageSize; page += damagedOf) {
        file.seek(page * pageSize);
        file.write(garbage);
    }
}

void salvageStore(int contacts)
{
    const QTemporaryDir folder(dataFolder() + u"/salvage-XXXXXX"_s);
    const QString path = folder.filePath(u"damaged.satchel"_s);
    const SystemClock clock;
    const QString whole = storeWithContacts(contacts);
    const double backup = seconds([&] {
        const auto store = open(whole);
        BENCH_REQUIRE(store::copyStore(store->database(), path)); // without the mark of a copy
    });
    damage(path);
    qint64 records = 0;
    qint64 lost = 0;
    const double salvage = seconds([&] {
        const auto salvaged = store::Salvage::make(path, {}, clock, 1);
        BENCH_REQUIRE(salvaged);
        records = salvaged->records();
        for (const store::RepairItem &item : salvaged->report().lost)
            lost += std::max<qint64>(0, item.count);
    });
    constexpr double goal = 12; // it writes every row anew, replays the log of each record and builds the search
    report(u"salvaging a store of %1 contacts ÷ backup"_s.arg(contacts), salvage, backup, goal);
    print({{u"name"_s, u"salvage"_s}, {u"records"_s, records}, {u"lost"_s, lost}, {u"seconds"_s, salvage}});
}

} // namespace

void benchSalvage()
{
    salvageStore(1'000'000);
}

void benchSalvageSmall()
{
    salvageStore(100'000);
}

} // namespace satchel::bench
