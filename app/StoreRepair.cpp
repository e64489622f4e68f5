// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StoreRepair.h"

#include "insight/Rebuild.h"
#include "store/Backup.h"
#include "store/repair/FileCheck.h"
#include "store/repair/Repair.h"
#include "store/StoreFile.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int busyMilliseconds = 5000; // another process may be writing

QDateTime nowBy(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.now().ms, clock.zone());
}

Result<RepairedStore> mend(
    const QString &path, const std::optional<store::StoreKey> &key, const Clock &clock, quint64 seed)
{
    const auto store = TRY(store::Store::open(path, clock, seed,
        {store::StoreOptions::Access::ReadWrite, {.busyMilliseconds = busyMilliseconds, .key = key}}));
    TRY(store->recover());
    RepairedStore repaired{{}, {}, {}, key};
    store::Repair repair(*store, [&]() -> Result<void> {
        repaired.backup = store::proposedBackup(path, nowBy(clock));
        return store::backUp(store->database(), repaired.backup, store->clock().now());
    });
    repaired.report = TRY(repair.run());
    const qint64 scores = TRY(insight::rebuildScores(*store));
    const qint64 segments = TRY(insight::rebuildSegments(*store));
    if (scores > 0)
        repaired.report.repaired.push_back({u"score"_s, scores, u"scores were computed again"_s});
    if (segments > 0)
        repaired.report.repaired.push_back({u"segment"_s, segments, u"segments of customers were computed again"_s});
    return repaired;
}

} // namespace

Result<bool> isDamaged(const QString &path, const std::optional<store::StoreKey> &key)
{
    const auto examined = store::examineStoreFile(path);
    if (!examined && examined.error().kind == Error::Kind::Corrupt)
        return true;
    if (!examined)
        return fail(examined.error());
    if (TRY(store::isEncryptedStore(path)) && !store::checkKey(path, key))
        return true; // the first page is damaged, or a salvage finds that no key opens any page
    const auto checked = store::checkFile(path, key, store::Thoroughness::Full);
    if (!checked && checked.error().kind != Error::Kind::Corrupt)
        return fail(checked.error());
    return !checked;
}

Result<RepairedStore> repairStore(const QString &path, const RepairKeys &keys, const Clock &clock, quint64 seed)
{
    const auto found = keys.find();
    const bool mayBeDamaged = !found
        && (found.error().kind == Error::Kind::KeyMissing || found.error().kind == Error::Kind::Corrupt);
    if (!found && !mayBeDamaged)
        return fail(found.error());
    const auto key = found ? *found : std::optional<store::StoreKey>();
    if (!TRY(isDamaged(path, key)))
        return mend(path, key, clock, seed);
    const auto candidates = key ? std::vector<store::StoreKey>{*key} : TRY(keys.candidates());
    auto salvage = TRY(store::Salvage::make(path, candidates, clock, seed));
    const QString kept = TRY(salvage.putInPlace(nowBy(clock)));
    return RepairedStore{salvage.report(), {}, kept, salvage.key()};
}

} // namespace satchel::app
