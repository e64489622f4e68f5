// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CollectionSource.h"

#include "domain/Reason.h"
#include "sync/connectors/calendar/CollectionRequests.h"

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

/// The records of a page; `parts` are those of each entry that were known before, and are brought up to date.
std::vector<RemoteRecord> recordsOf(CollectionChanges<EntryRecords> &changes, QJsonObject &parts)
{
    std::vector<RemoteRecord> records;
    for (EntryRecords &entry : changes.found) {
        QStringList present;
        for (RemoteRecord &record : entry.records) {
            if (const QString part = EntryId::of(record.id).part; !part.isEmpty())
                present.append(part);
            records.push_back(std::move(record));
        }
        for (const QJsonValue part : parts.take(entry.id).toArray()) {
            if (!present.contains(part.toString()))
                records.push_back(goneRecord(EntryId{entry.id, part.toString()}.toString(), changes.now));
        }
        if (!present.isEmpty())
            parts.insert(entry.id, QJsonArray::fromStringList(present));
    }
    for (const QString &id : changes.removed) {
        records.push_back(goneRecord(id, changes.now));
        for (const QJsonValue part : parts.take(id).toArray())
            records.push_back(goneRecord(EntryId{id, part.toString()}.toString(), changes.now));
    }
    return records;
}

} // namespace

CollectionSource::Progress CollectionSource::Progress::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {json.value("tokens"_L1).toObject(), json.value("parts"_L1).toObject(),
        json.value("done"_L1).toVariant().toStringList(), json.value("next"_L1).toString(),
        json.value("listing"_L1).toBool()};
}

QString CollectionSource::Progress::toText() const
{
    const QJsonObject json{{u"tokens"_s, tokens}, {u"parts"_s, parts}, {u"done"_s, QJsonArray::fromStringList(done)},
        {u"next"_s, next}, {u"listing"_s, isListing}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

const CollectionPlace *CollectionSource::placeAfter(const QStringList &done) const
{
    const auto found = std::ranges::find_if(m_places.all,
        [&](const CollectionPlace &place) { return place.isUsed() && !done.contains(place.collection.id); });
    return found == m_places.all.end() ? nullptr : &*found;
}

Result<TokenPage> CollectionSource::readPage(const QString &after, bool isFullSync)
{
    Progress progress = Progress::fromText(after);
    TokenPage page;
    for (const QString &collection : progress.tokens.keys()) { // only a full sync shows what is missing now
        if (!m_places.find(collection) && !isFullSync) {
            page.page.expired = Error{Error::Kind::NotFound,
                Reason::tr("A calendar or address book no longer exists on the server"), collection};
            return page;
        }
    }
    if (const CollectionPlace *place = placeAfter(progress.done)) {
        const QString collection = place->collection.id;
        const QString token = progress.tokens.value(collection).toString();
        if (progress.next.isEmpty())
            progress.isListing = isFullSync || token.isEmpty();
        auto changes = TRY(progress.isListing
                ? m_service.listEntries(*place, progress.next)
                : m_service.listChanges(*place, progress.next.isEmpty() ? token : progress.next));
        page.page.now = changes.now;
        if (changes.isExpired) {
            page.page.expired = Error{Error::Kind::Refused,
                Reason::tr("The server no longer accepts the position of the last sync"), collection};
            return page;
        }
        if (changes.next.isEmpty() && changes.token.isEmpty())
            return fail(Error::Kind::Invalid,
                Reason::tr("the response has neither a next page nor a position for the next sync"), collection);
        page.page.records = recordsOf(changes, progress.parts);
        progress.next = changes.next;
        if (changes.next.isEmpty()) {
            progress.tokens.insert(collection, changes.token);
            progress.done.append(collection);
            page.endsList = true;
        }
    }
    if (placeAfter(progress.done)) {
        page.page.next = progress.toText();
    } else {
        progress.done.clear();
        page.token = progress.toText();
    }
    return page;
}

} // namespace satchel::sync
