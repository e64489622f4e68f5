// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CollectionRemote.h"

#include "domain/Reason.h"
#include "sync/connectors/AccountDefaults.h"
#include "sync/connectors/calendar/CollectionRequests.h"
#include "sync/connectors/calendar/CollectionSource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

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
    if (!places && places.error().kind == Error::Kind::Refused) {
        object.direction = Direction::None;
        return QStringList{Reason::tr("%1 aren't synced. Sign in again to allow access to them. (%2)")
                               .arg(object.object, places.error().what)};
    }
    return places ? requirePlaces(*places, object) : Result<QStringList>(fail(places.error()));
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
    m_collections.remove(object.object);
    const auto places = placesFor(object);
    const bool isRefused = !places && places.error().kind == Error::Kind::Refused;
    return places || isRefused ? Result<bool>(isRefused) : fail(places.error());
}

Result<PullPage> CollectionRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    const CollectionPlaces places = TRY(placesFor(object));
    CollectionSource source(serviceOf(object), places);
    return TokenPull(source, m_clock, object, cursor).next();
}

Result<std::vector<RemoteRecord>> CollectionRemote::read(const ObjectMap &object, const QStringList &ids)
{
    const CollectionPlaces places = TRY(placesFor(object));
    return serviceOf(object).read(places, ids);
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
