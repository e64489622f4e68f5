// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CalendarSource.h"

#include "domain/Reason.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// `id` with its part.
RemoteRecord goneRecord(const QString &id, std::optional<Instant> now)
{
    RemoteRecord record;
    record.id = id;
    record.isDeleted = true;
    record.modified = now.value_or(Instant());
    return record;
}

} // namespace

CalendarSource::Progress CalendarSource::Progress::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {json.value("tokens"_L1).toObject(), json.value("parts"_L1).toObject(), textsIn(json, "done"_L1),
        json.value("next"_L1).toString(), json.value("listing"_L1).toBool()};
}

QString CalendarSource::Progress::toText() const
{
    const QJsonObject json{{u"tokens"_s, tokens}, {u"parts"_s, parts}, {u"done"_s, QJsonArray::fromStringList(done)},
        {u"next"_s, next}, {u"listing"_s, isListing}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

const CollectionPlace *CalendarSource::calendarAfter(const QStringList &done) const
{
    const auto found = std::ranges::find_if(m_places.all,
        [&](const CollectionPlace &place) { return place.isUsed() && !done.contains(place.collection.id); });
    return found == m_places.all.end() ? nullptr : &*found;
}

Result<TokenPage> CalendarSource::page(const QString &after, bool isFullSync)
{
    Progress progress = Progress::fromText(after);
    TokenPage page;
    for (const QString &calendar : progress.tokens.keys()) { // only a full sync shows what is missing now
        if (!m_places.find(calendar) && !isFullSync) {
            page.page.expired = Error{
                Error::Kind::NotFound, Reason::tr("A calendar no longer exists on the server"), calendar};
            return page;
        }
    }
    if (const CollectionPlace *place = calendarAfter(progress.done)) {
        const QString calendar = place->collection.id;
        const QString token = progress.tokens.value(calendar).toString();
        if (progress.next.isEmpty())
            progress.isListing = isFullSync || token.isEmpty();
        const auto changes = TRY(progress.isListing
                ? m_api.listEvents(calendar, progress.next)
                : m_api.listChanges(calendar, progress.next.isEmpty() ? token : progress.next));
        page.page.now = changes.now;
        if (changes.isExpired) {
            page.page.expired = Error{Error::Kind::Refused,
                Reason::tr("The server no longer accepts the position of the last sync"), calendar};
            return page;
        }
        if (changes.next.isEmpty() && changes.token.isEmpty())
            return fail(Error::Kind::Invalid,
                Reason::tr("the response has neither a next page nor a position for the next sync"), calendar);
        addRecords(changes, *place, progress, page.page);
        progress.next = changes.next;
        if (changes.next.isEmpty()) {
            progress.tokens.insert(calendar, changes.token);
            progress.done.append(calendar);
        }
    }
    if (calendarAfter(progress.done)) {
        page.page.next = progress.toText();
    } else {
        progress.done.clear();
        page.token = progress.toText();
    }
    return page;
}

void CalendarSource::addRecords(
    const CalendarChanges &changes, const CollectionPlace &place, Progress &progress, SourcePage &page)
{
    for (const CalendarSeries &series : changes.found) {
        const QString id = CalendarEventId{place.collection.id, series.main.id, {}}.toString();
        QStringList parts;
        for (RemoteRecord &record : recordsOf(series, place)) {
            if (const QString part = EntryId::of(record.id).part; !part.isEmpty())
                parts.append(part);
            page.records.push_back(std::move(record));
        }
        for (const QString &part : textsIn(progress.parts, QLatin1StringView(id.toLatin1()))) {
            if (!parts.contains(part))
                page.records.push_back(goneRecord(EntryId{id, part}.toString(), changes.now));
        }
        progress.parts.remove(id);
        if (!parts.isEmpty())
            progress.parts.insert(id, QJsonArray::fromStringList(parts));
    }
    for (const QString &event : changes.removed) {
        const QString id = CalendarEventId{place.collection.id, event, {}}.toString();
        page.records.push_back(goneRecord(id, changes.now));
        for (const QJsonValue part : progress.parts.take(id).toArray())
            page.records.push_back(goneRecord(EntryId{id, part.toString()}.toString(), changes.now));
    }
}

} // namespace satchel::sync
