// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical/MeetingLookup.h"

#include "domain/FieldNames.h"
#include "exchange/writers/EventLines.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

Result<std::optional<Record>> findOccurrence(store::Store &store, RecordId series, const QString &date)
{
    const auto rows = TRY(store.select(
        {EntityKind::Activity, {}, Filter::equals(field::recurrence_of, series.toString()), {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        auto occurrence = TRY(store.get(EntityKind::Activity, rows.id(row)));
        if (isOccurrenceAt(occurrence, date, store.clock().zone()))
            return std::optional(std::move(occurrence));
    }
    return std::optional<Record>();
}

Result<std::optional<Record>> findByUid(store::Store &store, const QString &uid)
{
    const auto rows = TRY(store.select({EntityKind::Activity, {}, Filter::equals(field::uid, uid), {}, {}, 1, false}));
    const RecordId id = !rows.isEmpty() ? rows.id(0)
        : uid.endsWith(ownUidEnd)       ? RecordId::fromString(uid.chopped(ownUidEnd.size()))
                                        : RecordId();
    if (id.isNull())
        return std::nullopt;
    auto meeting = store.get(EntityKind::Activity, id);
    if (!meeting && meeting.error().kind != Error::Kind::NotFound)
        return fail(meeting.error());
    return meeting && !meeting->isDeleted() ? std::optional(std::move(*meeting)) : std::nullopt;
}

} // namespace

Result<std::optional<Record>> findMeeting(store::Store &store, const QString &key)
{
    auto found = TRY(findByUid(store, key));
    const qsizetype hash = key.lastIndexOf(u'#');
    if (found || hash < 0)
        return found;
    const auto series = TRY(findByUid(store, key.left(hash)));
    return series ? findOccurrence(store, series->id, key.mid(hash + 1)) : Result<std::optional<Record>>(std::nullopt);
}

} // namespace satchel::exchange
