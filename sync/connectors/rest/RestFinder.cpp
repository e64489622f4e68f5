// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestFinder.h"

#include "sync/connectors/SameContent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

Result<InDoubtResult> RestFinder::findByKey(const InDoubtCreate &lost, const Remote::IsAlreadyLinked &isAlreadyLinked)
{
    TemplateValues values = valuesOf(m_object, m_requests, m_rows);
    values.insert(u"key"_s, lost.write.key.toString());
    auto page = TRY(RestPages(m_api, m_requests.find, m_requests.pagingOf(m_requests.find), m_rows, values).page({}));
    const auto isIts = [&](const RemoteRecord &record) { return record.key == lost.write.key; };
    const auto found = std::ranges::find_if(page.records, isIts);
    if (found == page.records.end() || isAlreadyLinked(found->id))
        return notFound(lost, m_clock.now());
    // Any Satchel that recreates the same record uses the same key, and it need not have been this one
    const bool isOurs = lost.write.key == lost.write.record || isMadeBy(*found, lost.write, m_object);
    return InDoubtResult{InDoubtResult::State::Found, std::move(*found), isOurs};
}

/// The remote's clock minus ours.
Result<qint64> RestFinder::clockOffset()
{
    RestChanges source(m_api, m_object, m_requests, m_rows);
    const auto page = TRY(source.list({}));
    return page.now ? page.now->ms - m_clock.now().ms : 0;
}

Result<InDoubtResult> RestFinder::findByContent(
    const InDoubtCreate &lost, const Remote::IsAlreadyLinked &isAlreadyLinked)
{
    std::optional<qint64> since;
    std::optional<qint64> from; // a remote that compares days answers nothing of the day itself
    if (m_requests.changes.isGiven()) {
        const qint64 offset = TRY(clockOffset());
        since = earliestCreation(lost, offset).ms;
        from = *since - ChangeTiming::fromWire(m_object.wire).overlap;
    }
    RestChanges source(m_api, m_object, m_requests, m_rows);
    std::optional<Instant> now;
    const auto records = TRY(source.all(from, now));
    const auto found = std::ranges::find_if(records, [&](const RemoteRecord &record) {
        const bool isOlder = since && record.created && record.created->ms < *since;
        return !isOlder && !record.isDeleted && !isAlreadyLinked(record.id) && isMadeBy(record, lost.write, m_object);
    });
    return found == records.end() ? notFound(lost, m_clock.now()) : InDoubtResult{InDoubtResult::State::Found, *found};
}

Result<std::vector<InDoubtResult>> RestFinder::find(
    std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked, bool byKey)
{
    std::vector<InDoubtResult> all;
    for (const InDoubtCreate &one : lost) { // one after the other: two that are alike made two records
        const auto isTaken = [&](const QString &id) {
            return isAlreadyLinked(id)
                || std::ranges::any_of(all, [&](const InDoubtResult &other) { return other.record.id == id; });
        };
        auto found = TRY(byKey ? findByKey(one, isTaken) : findByContent(one, isTaken));
        const bool isMissing = byKey && found.state != InDoubtResult::State::Found;
        if (isMissing) // the field for our key may be younger than the create
            found = TRY(findByContent(one, isTaken));
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace satchel::sync
