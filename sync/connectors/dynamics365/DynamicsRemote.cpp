// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dynamics365/DynamicsRemote.h"

#include "domain/Reason.h"
#include "sync/connectors/AccountDefaults.h"
#include "sync/connectors/dynamics365/DynamicsRecords.h"
#include "sync/connectors/dynamics365/DynamicsStages.h"
#include "sync/connectors/dynamics365/DynamicsWriter.h"

#include <algorithm>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

// Keys of a cursor
constexpr auto byStamps = "stamps"_L1; // how far a table without change tracking was read
constexpr auto inProcesses = "processes"_L1; // and the tables of processes

bool beginsFullSync(const QJsonObject &stamps)
{
    const ChangeCursor cursor = ChangeCursor::fromJson(stamps);
    return cursor.phase == ChangeCursor::Phase::List && !cursor.isRunning;
}

} // namespace

DynamicsRemote::DynamicsRemote(
    Transport &transport, const Clock &clock, const Manifest &manifest, const QUrl &baseUrl, MetadataCache *metadata)
    : m_ahead(transport), m_api(m_ahead, manifest, baseUrl, metadata), m_clock(clock), m_tables(m_api)
{
}

Result<QString> DynamicsRemote::account()
{
    return readAccountId(m_api);
}

/// The user's zone by its number, and the number's name: two questions, the second made of the first one's answer.
Result<QString> DynamicsRemote::zone()
{
    const auto me = TRY(m_api.read(u"api/WhoAmI"_s));
    const auto settings = TRY(m_api.read(u"api/usersettingscollection(%1)"_s.arg(me.body.value("UserId"_L1).toString()),
        {{u"$select"_s, u"timezonecode"_s}}));
    const auto zones = TRY(m_api.read(u"api/timezonedefinitions"_s,
        {{u"$select"_s, u"standardname"_s},
            {u"$filter"_s, u"timezonecode eq %1"_s.arg(settings.body.value("timezonecode"_L1).toInt())}}));
    const QString name = zones.body.value("value"_L1)[0]["standardname"_L1].toString();
    return QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(name.toLatin1()));
}

Result<QJsonObject> DynamicsRemote::accountDefaults()
{
    auto words = readAccountDefaults(m_api);
    const auto known = words ? zone() : Result<QString>(QString());
    if (!known && known.error().kind != Error::Kind::Refused)
        return fail(known.error());
    if (words && known && !known->isEmpty())
        words->insert(u"zone"_s, *known);
    return words;
}

Result<std::vector<RemoteField>> DynamicsRemote::schema(const ObjectMap &object)
{
    return object.isReadWhole() ? std::vector<RemoteField>() : m_tables.fields(object);
}

Result<QStringList> DynamicsRemote::applyCapabilities(ObjectMap &object)
{
    if (object.isReadWhole())
        return QStringList();
    const auto table = m_tables.table(object);
    if (!table && table.error().kind != Error::Kind::Refused)
        return fail(table.error());
    if (!table) {
        object.direction = Direction::None;
        return QStringList{Reason::tr("%1 has no %2").arg(m_api.manifest().label, object.object)};
    }
    const QStringList limits = RowForms::applyCapabilities(object, (*table)->rights, m_api.manifest().label);
    return object.direction == Direction::None
        ? limits
        : limits + RowForms::applyCapabilities(object, (*table)->columns, m_api.manifest().label);
}

Result<PullPage> DynamicsRemote::pullWhole(const ObjectMap &object)
{
    PullPage page;
    page.beginsFullSync = page.isOfFullSync = page.endsFullSync = true;
    auto records = TRY(readDynamicsStages(m_api, object, &page.remoteNow));
    page.records = std::move(records);
    return page;
}

/// Where change tracking is off, or the user may not read every row, stamps tell what is new and only a full sync what
/// is gone.
Result<PullPage> DynamicsRemote::pullChanges(const ObjectMap &object, const QJsonObject &cursor)
{
    const auto table = TRY(m_tables.table(object));
    DynamicsRecords records(m_api, m_tables, object);
    const QJsonObject stamps = cursor.value(byStamps).toObject();
    if (table->isTracked && (stamps.isEmpty() || beginsFullSync(stamps))) {
        TokenPull tracked(records, m_clock, object, stamps.isEmpty() ? cursor : QJsonObject());
        const bool beginsFullSync = tracked.beginsFullSync();
        auto page = tracked.next();
        const bool mayFallBack = beginsFullSync || records.lacksDeltaLink();
        if (page || !mayFallBack || page.error().kind != Error::Kind::Refused)
            return page;
    }
    auto page = ChangePull(records, m_clock, object, stamps).next();
    if (page)
        page->cursor = {{byStamps, page->cursor}};
    return page;
}

/// What a round in which little happened asks: deltas, the rows of processes, stages, and whose account it is. Full
/// passes are long, and are read page by page.
Result<std::vector<HttpRequest>> DynamicsRemote::requestsFor(
    std::span<const PullPoint> points, bool asksAccount, QStringList &objects)
{
    std::vector<const PullPoint *>
        known; // what is made of metadata must be there: nothing of it is asked for in a dry run
    for (const PullPoint &point : points) {
        auto done = point.object.isReadWhole() ? Result<void>()
                                               : m_tables.table(point.object).map([](const DynamicsTable *) {});
        if (done && point.object.wire.contains("open"_L1))
            done = m_tables.processes().prepare();
        if (!done && done.error().kind != Error::Kind::Refused)
            return fail(done.error());
        if (done)
            known.push_back(&point);
    }
    // As if nothing had happened
    const HttpResponse nothing{200, {{"Content-Type", "application/json"}}, R"({"value":[],"@odata.deltaLink":"-"})"};
    std::vector<HttpRequest> requests;
    if (asksAccount)
        requests = m_ahead.dryRun([this] { std::ignore = account(); }, nothing);
    for (const PullPoint *point : known) {
        std::optional<Result<PullPage>> page;
        auto asked = m_ahead.dryRun([&] { page = pull(point->object, point->cursor); }, nothing);
        const bool isLittle = page && *page
            && (point->object.isReadWhole() || ((*page)->isLast && !(*page)->isOfFullSync));
        if (!isLittle)
            continue;
        objects.append(point->object.object);
        std::ranges::move(asked, std::back_inserter(requests));
    }
    return requests;
}

Result<QStringList> DynamicsRemote::readAhead(std::span<const PullPoint> points, bool asksAccount)
{
    m_ahead.forget();
    QStringList objects;
    const auto requests = TRY(
        points.empty() ? Result<std::vector<HttpRequest>>() : requestsFor(points, asksAccount, objects));
    if (requests.size() < 2)
        return QStringList();
    std::vector<RequestPart> parts;
    std::vector<size_t> places; // of each request's answer: who asks the same is answered the same
    for (const HttpRequest &request : requests) {
        const QString path = QString::fromLatin1(request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        const auto same = std::ranges::find_if(
            parts, [&](const RequestPart &part) { return part.path == path && part.headers == request.headers; });
        places.push_back(size_t(same - parts.begin()));
        if (same == parts.end())
            parts.push_back({"GET", path, request.headers, {}, {}, {}});
    }
    const auto answer = m_api.sendTogether(
        u"api/$batch"_s, parts, {{"Prefer", "odata.continue-on-error"}}, JsonApi::Repeat::Allowed);
    if (!answer && answer.error().kind != Error::Kind::Invalid)
        return fail(answer.error());
    const QJsonArray answers = answer ? answer->content.toArray() : QJsonArray();
    if (answers.size() != qsizetype(parts.size())) // nothing shows which are missing: each is requested
        return QStringList();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(answer->now.value_or(m_clock.now()).ms, Qt::UTC);
    const QByteArray date = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    for (size_t i = 0; i < requests.size(); ++i) {
        const QJsonValue part = answers[qsizetype(places[i])];
        const int status = part["status"_L1].toInt();
        if (status >= 200 && status < 300) // what was refused is asked for once more, alone
            m_ahead.keep(requests[i],
                {status, {{"Content-Type", "application/json"}, {"Date", date}},
                    QJsonDocument(part["body"_L1].toObject()).toJson(QJsonDocument::Compact)});
    }
    return objects;
}

/// Deals that were moved within their process: the deal's own row is not always changed by that.
Result<PullPage> DynamicsRemote::addMoves(const ObjectMap &object, const QJsonObject &cursor, PullPage page)
{
    const Instant now = page.remoteNow.value_or(m_clock.now());
    QJsonObject position = cursor.value(inProcesses).toObject();
    if (page.beginsFullSync)
        position = DynamicsProcesses::positionAt(now);
    if (page.isLast && !page.isOfFullSync) { // a full sync reads their stages
        auto moved = TRY(m_tables.processes().movedSince(position, now));
        for (const RemoteRecord &record : page.records)
            moved.remove(record.id);
        auto records = TRY(moved.isEmpty() ? Result<std::vector<RemoteRecord>>()
                                           : DynamicsRecords(m_api, m_tables, object).read(moved.keys()));
        for (RemoteRecord &record : records) {
            record.modified = std::max(record.modified, moved.value(record.id));
            page.records.push_back(std::move(record));
        }
    }
    page.cursor.insert(inProcesses, position);
    return page;
}

Result<PullPage> DynamicsRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    if (object.isReadWhole())
        return pullWhole(object);
    auto page = pullChanges(object, cursor);
    return page && object.wire.contains("open"_L1) ? addMoves(object, cursor, std::move(*page)) : page;
}

Result<std::vector<RemoteRecord>> DynamicsRemote::read(const ObjectMap &object, const QStringList &ids)
{
    if (!object.isReadWhole())
        return DynamicsRecords(m_api, m_tables, object).read(ids);
    auto stages = readDynamicsStages(m_api, object);
    if (stages)
        std::erase_if(*stages, [&](const RemoteRecord &stage) { return !ids.contains(stage.id); });
    return stages;
}

Result<std::vector<WriteOutcome>> DynamicsRemote::write(const ObjectMap &object, std::span<const RemoteWrite> writes)
{
    return writes.empty() ? std::vector<WriteOutcome>()
                          : DynamicsWriter(m_api, m_tables, object, m_clock.now()).write(writes);
}

void DynamicsRemote::setReadPosition(const ObjectMap &object, const QJsonObject &cursor)
{
    m_tokens.insert(object.object, TokenPull::tokenIn(cursor));
}

/// Rows that we made have our ids. Where one is not there it may have been deleted since: the changes that were not
/// read yet tell. Else it can be made at once: should the lost request be carried out after all, one of the two is
/// refused.
Result<std::vector<InDoubtResult>> DynamicsRemote::find(
    const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
{
    QStringList ids;
    for (const InDoubtCreate &one : lost)
        ids.append(one.write.key.toString());
    const auto records = TRY(DynamicsRecords(m_api, m_tables, object).read(ids));
    QStringList missing = ids;
    for (const RemoteRecord &record : records)
        missing.removeAll(record.id);
    const auto deleted = TRY(missing.isEmpty() ? Result<std::vector<RemoteRecord>>() : readDeleted(object, missing));
    std::vector<InDoubtResult> all;
    for (const QString &id : ids) {
        const auto record = std::ranges::find(records, id, &RemoteRecord::id);
        const auto gone = std::ranges::find(deleted, id, &RemoteRecord::id);
        if (record != records.end() && !isAlreadyLinked(id))
            all.push_back({InDoubtResult::State::Found, *record});
        else if (gone != deleted.end())
            all.push_back({InDoubtResult::State::Found, *gone});
        else
            all.push_back({InDoubtResult::State::Absent, {}});
    }
    return all;
}

Result<std::vector<RemoteRecord>> DynamicsRemote::readDeleted(const ObjectMap &object, const QStringList &ids)
{
    m_ahead.forget(); // what was deleted since counts too
    return DynamicsRecords(m_api, m_tables, object).deletedSince(m_tokens.value(object.object), ids);
}

} // namespace satchel::sync
