// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/salesforce/SalesforceRemote.h"

#include "domain/Reason.h"
#include "sync/connectors/AccountDefaults.h"
#include "sync/connectors/salesforce/SalesforceAhead.h"
#include "sync/connectors/salesforce/SalesforceFinder.h"
#include "sync/connectors/salesforce/SalesforceStages.h"
#include "sync/connectors/salesforce/SalesforceWriter.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

SalesforceRemote::SalesforceRemote(
    Transport &transport, const Clock &clock, const Manifest &manifest, const QUrl &baseUrl, MetadataCache *metadata)
    : m_baseUrl(baseUrl), m_api(transport, manifest, baseUrl, metadata), m_clock(clock), m_describe(m_api)
{
}

Result<QString> SalesforceRemote::account()
{
    return readAccountId(m_api);
}

Result<QJsonObject> SalesforceRemote::accountDefaults()
{
    return readAccountDefaults(m_api);
}

Result<QStringList> SalesforceRemote::readAhead(std::span<const PullPoint> points, bool asksAccount)
{
    return SalesforceAhead(m_api, m_describe, m_clock, m_baseUrl).read(points, asksAccount);
}

Result<PullPage> SalesforceRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    if (object.isReadWhole())
        return pullStages(m_api, m_describe, m_clock, object, cursor);
    const auto here = TRY(m_describe.of(object));
    SalesforceRecords records(m_api, object, here);
    auto page = ChangePull(records, m_clock, object, cursor).next();
    if (!page && page.error().kind == Error::Kind::Refused)
        m_describe.recheck(object); // a column may have gone: the next round asks again
    return page;
}

Result<std::vector<RemoteRecord>> SalesforceRemote::read(const ObjectMap &object, const QStringList &ids)
{
    if (object.isReadWhole()) {
        auto records = readStages(m_api, m_describe, object);
        if (records)
            std::erase_if(*records, [&](const RemoteRecord &record) { return !ids.contains(record.id); });
        return records;
    }
    const auto here = m_describe.of(object);
    return here ? SalesforceRecords(m_api, object, *here).read(ids)
                : Result<std::vector<RemoteRecord>>(fail(here.error()));
}

Result<std::vector<RemoteRecord>> SalesforceRemote::readDeleted(const ObjectMap &object, const QStringList &ids)
{
    if (object.isReadWhole())
        return std::vector<RemoteRecord>();
    const auto here = m_describe.of(object);
    return here ? SalesforceRecords(m_api, object, *here).read(ids, true)
                : Result<std::vector<RemoteRecord>>(fail(here.error()));
}

Result<std::vector<WriteOutcome>> SalesforceRemote::write(const ObjectMap &object, std::span<const RemoteWrite> writes)
{
    if (writes.empty())
        return std::vector<WriteOutcome>();
    if (object.isReadWhole())
        return fail(Error::Kind::Refused,
            Reason::tr("%1 are managed in Salesforce and read-only here").arg(object.object), object.object);
    const bool isCreate = writes.front().kind == Edit::Kind::Create;
    const auto here = isCreate ? m_describe.ofCreate(object) : m_describe.of(object);
    return here ? SalesforceWriter(m_api, object, *here).write(writes)
                : Result<std::vector<WriteOutcome>>(fail(here.error()));
}

Result<std::vector<InDoubtResult>> SalesforceRemote::find(
    const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
{
    const auto here = m_describe.ofCreate(object);
    return here ? SalesforceFinder(m_api, m_clock, object, *here).find(lost, isAlreadyLinked)
                : Result<std::vector<InDoubtResult>>(fail(here.error()));
}

} // namespace satchel::sync
