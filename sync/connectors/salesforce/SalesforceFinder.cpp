// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/salesforce/SalesforceFinder.h"

#include "sync/connectors/SameContent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// The one record with a key; null when there is none, or more than one. The key of a record in the recycle bin is free
/// for another one, so one that stands is meant first.
const RemoteRecord *oneOf(
    std::span<const RemoteRecord> records, RecordId key, const Remote::IsAlreadyLinked &isAlreadyLinked)
{
    for (const bool isDeleted : {false, true}) {
        const auto isIt = [&](const RemoteRecord &record) {
            return record.key == key && record.isDeleted == isDeleted && !isAlreadyLinked(record.id);
        };
        const auto found = std::ranges::find_if(records, isIt);
        if (found != records.end())
            return std::any_of(std::next(found), records.end(), isIt) ? nullptr : &*found;
    }
    return nullptr;
}

} // namespace

/// That some were deleted again is looked at twice: a record that is believed to be gone is recreated.
Result<void> SalesforceFinder::lookAgain(std::vector<InDoubtResult> &found)
{
    QStringList deleted;
    for (const InDoubtResult &one : found) {
        if (one.record.isDeleted)
            deleted.append(one.record.id);
    }
    if (deleted.isEmpty())
        return {};
    auto present = TRY(m_records.read(deleted));
    for (InDoubtResult &one : found) {
        const auto alive = std::ranges::find(present, one.record.id, &RemoteRecord::id);
        if (alive != present.end())
            one.record = std::move(*alive);
    }
    return {};
}

Result<std::vector<InDoubtResult>> SalesforceFinder::findByKey(
    std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked)
{
    std::vector<RemoteRecord> records;
    for (size_t begin = 0; begin < lost.size(); begin += soqlIds) {
        QStringList keys;
        for (const InDoubtCreate &one : lost.subspan(begin, std::min(lost.size() - begin, size_t(soqlIds))))
            keys.append(soqlText(one.write.key.toString()));
        auto page = TRY(
            m_records.select({u"%1 IN (%2)"_s.arg(m_object.wire.value("key"_L1).toString(), keys.join(u','))}, {}));
        std::ranges::move(page.records, std::back_inserter(records));
    }
    std::vector<InDoubtResult> all;
    for (const InDoubtCreate &one : lost) {
        const RemoteRecord *record = oneOf(records, one.write.key, isAlreadyLinked);
        if (!record) { // a second create would be refused, so absent is absent
            all.push_back(
                m_here.isKeyUnique ? InDoubtResult{InDoubtResult::State::Absent, {}} : notFound(one, m_clock.now()));
            continue;
        }
        // Any Satchel that recreates the same record uses the same key, and it need not have been this one
        const bool isOurs = one.write.key == one.write.record || isMadeBy(*record, one.write, m_object);
        all.push_back({InDoubtResult::State::Found, *record, isOurs});
    }
    return all;
}

Result<InDoubtResult> SalesforceFinder::findByContent(
    const InDoubtCreate &lost, const Remote::IsAlreadyLinked &isAlreadyLinked)
{
    const auto clock = m_records.select({}, u" LIMIT 1"_s); // only for the time there
    if (!clock)
        return fail(clock.error());
    const qint64 offset = clock->now ? clock->now->ms - m_clock.now().ms : 0;
    const QString since = u"%1 >= %2"_s.arg(
        m_records.forms().column("created"_L1), earliestCreation(lost, offset).toIso());
    for (QString after;;) {
        auto page = TRY(m_records.select({since, after.isEmpty() ? QString() : u"Id > "_s + soqlText(after)},
            u" ORDER BY Id LIMIT %1"_s.arg(soqlPage)));
        QString next = page.records.empty() ? QString() : std::ranges::max(page.records, {}, &RemoteRecord::id).id;
        TRY(m_records.complete(page.records));
        const auto alike = std::ranges::find_if(page.records, [&](const RemoteRecord &record) {
            return !isAlreadyLinked(record.id) && isMadeBy(record, lost.write, m_object);
        });
        if (alike != page.records.end())
            return InDoubtResult{InDoubtResult::State::Found, std::move(*alike)};
        if (page.next.isEmpty())
            return notFound(lost, m_clock.now());
        after = std::move(next);
    }
}

Result<std::vector<InDoubtResult>> SalesforceFinder::find(
    std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked)
{
    std::vector<InDoubtResult> all;
    if (m_here.hasKey) {
        auto found = findByKey(lost, isAlreadyLinked);
        if (!found)
            return found;
        all = std::move(*found);
    } else {
        for (const InDoubtCreate &one : lost) { // one after the other: two that are alike made two records
            auto found = TRY(findByContent(one, [&](const QString &id) {
                return isAlreadyLinked(id)
                    || std::ranges::any_of(all, [&](const InDoubtResult &other) { return other.record.id == id; });
            }));
            all.push_back(std::move(found));
        }
    }
    TRY(lookAgain(all));
    return all;
}

} // namespace satchel::sync
