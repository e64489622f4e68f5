// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CalendarRecords.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

CalendarEventId CalendarEventId::of(const QString &remoteId)
{
    const EntryId id = EntryId::of(remoteId);
    const qsizetype slash = id.href.lastIndexOf(u'/');
    return {id.href.left(slash), id.href.mid(slash + 1), id.part};
}

std::vector<RemoteRecord> recordsOf(const CalendarSeries &series, const CollectionPlace &place)
{
    std::vector<RemoteRecord> records;
    const auto entry = series.entry();
    for (const QString &part : entry->parts()) {
        const CalendarEvent *event = series.find(part);
        if (!event)
            continue;
        const CalendarEventId id{place.collection.id, series.main.id, part};
        RemoteRecord record;
        record.id = id.toString();
        record.version = entry->version(part);
        record.modified = event->modified;
        record.fields = entry->fields(part);
        record.fields.insert(u"series"_s, part.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.series()));
        if (place.use == CollectionPlace::Use::BusyOnly || entry->isPrivate(part))
            record.fields = busyOnly(record.fields);
        if (part.isEmpty())
            record.key = event->key;
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace satchel::sync
