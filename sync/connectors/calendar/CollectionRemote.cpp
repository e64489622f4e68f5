// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CollectionRemote.h"

#include "domain/Reason.h"
#include "sync/connectors/AccountDefaults.h"
#include "sync/connectors/calendar/CollectionRequests.h"
#include "sync/connectors/calendar/CollectionSource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// The server cannot answer just now, or not so that it is understood.
bool isOutage(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Unanswered
        || error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Invalid;
}

} // namespace

Result<QString> CollectionRemote::account()
{
    return readAccountId(m_services.front().service->api());
}

Result<QJsonObject> CollectionRemote::accountDefaults()
{
    return readAccountDefaults(m_services.front().service->api());
}

Result<std::vector<RemoteField>> CollectionRemote::schema(const ObjectMap &object)
{
    return mappedFields(object);
}

/// The manifest's objects are those of the services; tests hold it to that.
CollectionService &CollectionRemote::serviceOf(const ObjectMap &object)
{
    const auto found = std::ranges::find(m_services, object.object, &ObjectService::object);
    Q_ASSERT(found != m_services.end());
    return *found->service;
}

Result<CollectionPlaces> CollectionRemote::placesFor(const ObjectMap &object)
{
    if (!m_collections.contains(object.object)) {
        auto collections = TRY(serviceOf(object).listCollections());
        m_collections.insert(object.object, std::move(collections));
    }
    return placesOf(m_collections.value(object.object), object);
}

Result<QStringList> CollectionRemote::locate(ObjectMap &object)
{
    if (object.direction == Direction::None)
        return QStringList();
    const auto places = placesFor(object);
    if (places)
        return requirePlaces(*places, object);
    const bool isDenied = places.error().kind == Error::Kind::Refused;
    if (!isFurther(object) || !(isDenied || isOutage(places.error())))
        return fail(places.error());
    object.direction = Direction::None;
    return QStringList{(isDenied ? Reason::tr("%1 aren't synced. Sign in again to allow access to them. (%2)")
                                 : Reason::tr("%1 can't be synced right now. Satchel will retry automatically. (%2)"))
                           .arg(object.object, places.error().what)};
}

Result<std::vector<store::RemotePlace>> CollectionRemote::places(const ObjectMap &object)
{
    const auto places = placesFor(object);
    if (!places && places.error().kind == Error::Kind::Refused)
        return std::vector<store::RemotePlace>();
    if (!places)
        return fail(places.error());
    return places->all.empty() ? std::vector<store::RemotePlace>() : places->choices(serviceOf(object).hasBusyOnly());
}

Result<bool> CollectionRemote::isDenied(const ObjectMap &object)
{
    const auto before = m_collections.constFind(object.object);
    const std::optional known = before == m_collections.cend() ? std::nullopt : std::optional(*before);
    m_collections.remove(object.object);
    const auto places = placesFor(object);
    if (places)
        return false;
    const bool isRefused = places.error().kind == Error::Kind::Refused;
    if (!isFurther(object) || !(isRefused || isOutage(places.error())))
        return fail(places.error());
    if (!isRefused && known)
        m_collections.insert(object.object, *known);
    return isRefused;
}

Result<PullPage> CollectionRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    const auto places = placesFor(object);
    if (!places)
        return fail(readError(object, places.error()));
    CollectionSource source(serviceOf(object), *places);
    auto page = TokenPull(source, m_clock, object, cursor).next();
    return page ? std::move(page) : fail(readError(object, page.error()));
}

/// As an error of the object alone, a further server's outage does not stop the round.
Error CollectionRemote::readError(const ObjectMap &object, Error error) const
{
    if (isFurther(object) && isOutage(error))
        error.kind = Error::Kind::Invalid;
    return error;
}

Result<std::vector<RemoteRecord>> CollectionRemote::read(const ObjectMap &object, const QStringList &ids)
{
    const auto places = placesFor(object);
    auto records = places ? serviceOf(object).read(*places, ids)
                          : Result<std::vector<RemoteRecord>>(fail(places.error()));
    return records ? std::move(records) : fail(readError(object, records.error()));
}

Result<std::vector<WriteOutcome>> CollectionRemote::write(const ObjectMap &object, std::span<const RemoteWrite> writes)
{
    const CollectionPlaces places = TRY(placesFor(object));
    CollectionService &service = serviceOf(object);
    return writeOneByOne(writes, [&](const RemoteWrite &one) { return service.write(places, one); });
}

Result<std::vector<InDoubtResult>> CollectionRemote::find(
    const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
{
    const CollectionPlaces places = TRY(placesFor(object));
    CollectionService &service = serviceOf(object);
    return findOneByOne(
        lost, isAlreadyLinked, m_clock, [&](const InDoubtCreate &one) { return service.findCreated(places, one); });
}

Result<std::vector<store::FreeBusy>> CollectionRemote::readFreeBusy(const store::FreeBusyQuery &query)
{
    std::vector<store::FreeBusy> told;
    for (const ObjectService &one : m_services) {
        const auto more = TRY(one.service->readFreeBusy(query));
        told.insert(told.end(), more.begin(), more.end());
    }
    return told;
}

} // namespace satchel::sync
