// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/hubspot/HubSpotRemote.h"

#include "domain/Reason.h"
#include "sync/connectors/AccountDefaults.h"
#include "sync/connectors/hubspot/HubSpotChanges.h"
#include "sync/connectors/hubspot/HubSpotFinder.h"
#include "sync/connectors/hubspot/HubSpotWriter.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

bool areOwners(const ObjectMap &object)
{
    return object.wire.value("source"_L1).toString() == "owners"_L1;
}

} // namespace

HubSpotRemote::HubSpotRemote(
    Transport &transport, const Clock &clock, const Manifest &manifest, const QUrl &baseUrl, MetadataCache *metadata)
    : m_api(transport, manifest, baseUrl, metadata), m_clock(clock), m_links(m_api), m_records(m_api, m_links),
      m_describe(m_api), m_pipelines(m_api)
{
}

Result<QString> HubSpotRemote::account()
{
    return readAccountId(m_api);
}

Result<QJsonObject> HubSpotRemote::accountDefaults()
{
    return readAccountDefaults(m_api);
}

Result<PullPage> HubSpotRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    if (areOwners(object))
        return pullOwners(m_api, m_clock, object, cursor);
    if (object.isReadWhole())
        return m_pipelines.pull(m_clock, object);
    HubSpotChanges changes(m_api, m_links, object);
    return ChangePull(changes, m_clock, object, cursor, m_deletionsAfter).next();
}

Result<std::vector<RemoteRecord>> HubSpotRemote::read(const ObjectMap &object, const QStringList &ids)
{
    if (areOwners(object))
        return readOwners(m_api, object, ids);
    return object.isReadWhole() ? m_pipelines.read(m_clock, object, ids) : m_records.read(object, ids);
}

Result<std::vector<RemoteRecord>> HubSpotRemote::readDeleted(const ObjectMap &object, const QStringList &ids)
{
    return object.isReadWhole() ? Result<std::vector<RemoteRecord>>() : m_records.readArchived(object, ids);
}

Result<std::vector<WriteOutcome>> HubSpotRemote::write(const ObjectMap &object, std::span<const RemoteWrite> writes)
{
    if (writes.empty())
        return std::vector<WriteOutcome>();
    if (object.isReadWhole())
        return fail(Error::Kind::Refused, Reason::tr("%1 are managed in HubSpot and read-only here").arg(object.object),
            object.object);
    const bool isCreate = writes.front().kind == Edit::Kind::Create;
    const auto key = TRY(isCreate ? keyOf(object) : Result<QString>(QString()));
    return HubSpotWriter(m_api, m_links, m_records, object, m_describe.readOnly(object), key).write(writes);
}

Result<std::vector<InDoubtResult>> HubSpotRemote::find(
    const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
{
    const auto key = keyOf(object);
    return key ? HubSpotFinder(m_api, m_clock, m_records, object, *key).find(lost, isAlreadyLinked)
               : Result<std::vector<InDoubtResult>>(fail(key.error()));
}

Result<QString> HubSpotRemote::keyOf(const ObjectMap &object)
{
    return m_describe.of(object).map(
        [&](const HubSpotObject &here) { return here.hasKey ? object.wire.value("key"_L1).toString() : QString(); });
}

Result<std::vector<FieldRevision>> HubSpotRemote::history(
    const ObjectMap &object, const QStringList &ids, const QStringList &fields)
{
    return readHistory(m_api, object, ids, fields);
}

} // namespace satchel::sync
