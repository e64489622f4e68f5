// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavRemote.h"

#include "sync/connectors/calendar/CollectionRequests.h"
#include "sync/connectors/dav/DavChanges.h"
#include "sync/connectors/dav/DavFreeBusy.h"
#include "sync/connectors/dav/DavHref.h"
#include "sync/connectors/dav/DavWriter.h"
#include "sync/connectors/SameContent.h"
#include "sync/engine/FreeBusyDomains.h"

#include <algorithm>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// The manifest names the component of each object; tests hold it to that.
const DavFormat &formatOf(const ObjectMap &object)
{
    const DavFormat *format = findDavFormat(object.wire.value("component"_L1).toString());
    Q_ASSERT(format);
    return *format;
}

} // namespace

DavRemote::DavRemote(Transport &transport, const Clock &clock, const Manifest &manifest, const QUrl &baseUrl)
    : m_client(transport, manifest, baseUrl), m_clock(clock), m_account(m_client)
{
}

Result<QString> DavRemote::account()
{
    const QString principal = TRY(m_account.principal());
    return m_client.servers().base().authority()
        + canonicalPath(QUrl(principal)); // two servers may have the same paths
}

/// A day and a time of a task are those of this computer's clock, as in every calendar program.
Result<QJsonObject> DavRemote::accountDefaults()
{
    return QJsonObject{{u"zone"_s, QString::fromUtf8(QTimeZone::systemTimeZoneId())}};
}

Result<std::vector<RemoteField>> DavRemote::schema(const ObjectMap &object)
{
    return mappedFields(object);
}

Result<DavPlaces> DavRemote::placesFor(const ObjectMap &object)
{
    const auto collections = TRY(m_account.collections());
    return davPlacesOf(collections, object);
}

Result<QStringList> DavRemote::locate(ObjectMap &object)
{
    for (FieldMap &map : object.fields)
        map.isOnce = map.isOnce || map.remotes.contains(u"uid"_s); // a resource keeps its UID
    const DavPlaces places = TRY(placesFor(object));
    return requirePlaces(places, object);
}

Result<std::vector<store::RemotePlace>> DavRemote::places(const ObjectMap &object)
{
    const DavPlaces places = TRY(placesFor(object));
    return places.all.empty() ? std::vector<store::RemotePlace>()
                              : places.choices(formatOf(object).component == "VEVENT"_L1);
}

Result<PullPage> DavRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    const DavPlaces places = TRY(placesFor(object));
    DavRecords records(m_client, formatOf(object));
    DavChanges changes(m_client, records, places);
    return TokenPull(changes, m_clock, object, cursor).next();
}

Result<std::vector<RemoteRecord>> DavRemote::read(const ObjectMap &object, const QStringList &ids)
{
    const DavPlaces places = TRY(placesFor(object));
    DavRecords records(m_client, formatOf(object));
    QMap<QString, QStringList> byCollection;
    for (const QString &id : ids) {
        const QString href = EntryId::of(id).href;
        const CollectionPlace *place = places.of(href);
        if (place && !byCollection[place->collection.id].contains(href))
            byCollection[place->collection.id].append(href);
    }
    std::vector<RemoteRecord> found;
    for (auto one = byCollection.cbegin(); one != byCollection.cend(); ++one) {
        const auto bodies = TRY(records.bodies(one.key(), one.value()));
        for (const DavBody &body : bodies) {
            for (RemoteRecord &record : records.records(body, *places.of(body.href))) {
                if (ids.contains(record.id))
                    found.push_back(std::move(record));
            }
        }
    }
    return found;
}

Result<std::vector<WriteOutcome>> DavRemote::write(const ObjectMap &object, std::span<const RemoteWrite> writes)
{
    const DavPlaces places = TRY(placesFor(object));
    DavRecords records(m_client, formatOf(object));
    return DavWriter(m_client, records, places, m_clock).write(writes);
}

/// A create is found at the address that it was sent to; an occurrence in its series.
Result<InDoubtResult> DavRemote::findOne(DavRecords &records, const DavPlaces &places, const InDoubtCreate &lost)
{
    const QString series = lost.write.fields.value("series"_L1).toString();
    QStringList candidates{series};
    if (series.isEmpty()) {
        candidates.clear();
        for (const CollectionPlace &place : places.all) {
            if (place.use != CollectionPlace::Use::Off)
                candidates.append(place.collection.id + lost.write.key.toString() + records.format().suffix);
        }
    }
    for (const QString &href : std::as_const(candidates)) {
        const auto body = TRY(records.body(href));
        const CollectionPlace *place = places.of(href);
        if (!body || !place)
            continue;
        for (RemoteRecord &record : records.records(*body, *place)) {
            const bool isOccurrence = !EntryId::of(record.id).part.isEmpty();
            const bool isIt = series.isEmpty() ? !isOccurrence
                                               : isOccurrence
                    && Instant::fromIso(record.fields.value("recurrence_at"_L1).toString()).value_or(Instant())
                        == Instant::fromIso(lost.write.fields.value("recurrence_at"_L1).toString()).value_or(Instant());
            if (isIt)
                return InDoubtResult{InDoubtResult::State::Found, std::move(record), true};
        }
    }
    return notFound(lost, m_clock.now());
}

Result<std::vector<InDoubtResult>> DavRemote::find(
    const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
{
    const DavPlaces places = TRY(placesFor(object));
    DavRecords records(m_client, formatOf(object));
    return findOneByOne(
        lost, isAlreadyLinked, m_clock, [&](const InDoubtCreate &one) { return findOne(records, places, one); });
}

Result<std::vector<store::FreeBusy>> DavRemote::readFreeBusy(const store::FreeBusyQuery &query)
{
    const DavAccount::Scheduling scheduling = TRY(m_account.scheduling());
    if (scheduling.outbox.isEmpty() || scheduling.addresses.isEmpty())
        return std::vector<store::FreeBusy>();
    const store::FreeBusyQuery asked = amongDomainsOf(scheduling.addresses, query);
    if (asked.addresses.isEmpty())
        return std::vector<store::FreeBusy>();
    const QByteArray request = freeBusyRequest(asked, scheduling.addresses.first(), m_clock.now());
    const auto answer = TRY(m_client.ask(scheduling.outbox, request, "text/calendar"));
    if (!answer.isSuccess())
        return fail(m_client.errorOf(answer, scheduling.outbox));
    const DavElement response = TRY(readDavXml(answer.body));
    return freeBusyIn(response, asked);
}

} // namespace satchel::sync
