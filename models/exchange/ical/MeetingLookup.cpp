// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical/MeetingLookup.h"

#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

Result<std::optional<Record>> findMeeting(store::Store &store, const QString &uid)
{
    const auto rows = TRY(store.select({EntityKind::Activity, {}, Filter::equals(field::uid, uid), {}, {}, 1, false}));
    static const auto ours = "@satchel"_L1;
    const RecordId id = !rows.isEmpty() ? rows.id(0)
        : uid.endsWith(ours)            ? RecordId::fromString(uid.chopped(ours.size()))
                                        : RecordId();
    if (id.isNull())
        return std::nullopt;
    auto meeting = store.get(EntityKind::Activity, id);
    if (!meeting && meeting.error().kind != Error::Kind::NotFound)
        return fail(meeting.error());
    return meeting && !meeting->isDeleted() ? std::optional(std::move(*meeting)) : std::nullopt;
}

} // namespace satchel::exchange
