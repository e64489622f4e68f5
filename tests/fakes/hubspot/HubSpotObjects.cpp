// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotAssociations.h"
#include "tests/fakes/hubspot/HubSpotEndpoints.h"
#include "tests/fakes/hubspot/HubSpotRecordJson.h"
#include "tests/fakes/hubspot/HubSpotWrites.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr int ListLimit = 100;
constexpr int ListLimitWithHistory = 50;
constexpr qint64 ArchiveRetention = 90 * 86'400'000LL;

bool belongsToList(const HubSpotState &state, const Row &row, bool isArchived, Instant now)
{
    if (!isInSight(state, row.number) || row.isLive() == isArchived)
        return false;
    return !isArchived || now.ms - row.archivedAt->ms <= ArchiveRetention;
}

HttpResponse list(HubSpotState &state, const HubSpotCall &call, int type)
{
    const QStringList history = splitNames(call.parameter("propertiesWithHistory"));
    const auto limit = readLimit(call.parameter("limit"), 10, history.isEmpty() ? ListLimit : ListLimitWithHistory);
    bool isNumber = true;
    const QString after = call.parameter("after");
    const qint64 start = after.isEmpty() ? 0 : after.toLongLong(&isNumber);
    if (!limit || !isNumber)
        return errorAnswer(
            state, invalidInput(!limit ? u"limit is out of range"_s : u"The paging cursor is invalid"_s));
    const bool isArchived = call.parameter("archived") == "true"_L1;
    const HubSpotProjection projection(
        state, type, splitNames(call.parameter("properties")), splitNames(call.parameter("associations")), history);
    const Rows &rows = typeAt(state, type).table.rows();
    JsonStream json;
    json.beginObject().key("results").beginArray();
    int written = 0;
    qint64 last = start;
    bool hasMore = false;
    for (auto at = rows.lower_bound(start); at != rows.end(); ++at) {
        if (!belongsToList(state, *at->second, isArchived, call.now))
            continue;
        if (written == *limit) {
            hasMore = true;
            break;
        }
        projection.write(json, *at->second);
        last = at->first;
        ++written;
    }
    json.endArray();
    if (hasMore || isOn(state.conditions.faults, Fault::EndlessPaging)) {
        // An endless one starts over at the first page.
        const std::string next = std::to_string(hasMore ? last + 1 : 1);
        json.key("paging").beginObject().key("next").beginObject().key("after").text(next);
        json.key("link")
            .text("https://api.hubapi.com/crm/objects/2026-03/" + std::string(hubSpotTypes()[std::size_t(type)].name)
                + "?after=" + next)
            .endObject()
            .endObject();
    }
    json.endObject();
    return jsonAnswer(200, json);
}

HttpResponse recordAnswer(
    HubSpotState &state, const HubSpotCall &call, int type, int status, const HubSpotResult<RowPointer> &row)
{
    if (!row)
        return errorAnswer(state, row.error());
    JsonStream json;
    // A write answers with every property it knows of.
    QStringList properties = splitNames(call.parameter("properties"));
    if (call.method != "GET" && properties.isEmpty()) {
        for (const auto &item : (*row)->values)
            properties.append(item.first);
    }
    HubSpotProjection(state, type, properties, splitNames(call.parameter("associations")),
        splitNames(call.parameter("propertiesWithHistory")))
        .write(json, **row);
    return jsonAnswer(status, json);
}

HttpResponse update(HubSpotState &state, const HubSpotCall &call, int type)
{
    const QString idProperty = call.parameter("idProperty");
    qint64 number = call.part(1).toLongLong();
    if (!idProperty.isEmpty()) {
        const auto found = findRecord(state, type, call.part(1), idProperty, false);
        if (!found)
            return errorAnswer(state, found.error());
        number = (*found)->number;
    }
    return recordAnswer(
        state, call, type, 200, updateRecord(state, type, number, call.object()[u"properties"].toObject(), call.now));
}

HttpResponse merge(HubSpotState &state, const HubSpotCall &call, int type)
{
    const QJsonObject body = call.object();
    const auto merged = mergeRecords(state, type, body[u"primaryObjectId"].toString().toLongLong(),
        body[u"objectIdToMerge"].toString().toLongLong(), call.now);
    return recordAnswer(state, call, type, 200, merged);
}

HttpResponse answerOne(HubSpotState &state, const HubSpotCall &call, int type)
{
    if (call.method == "GET")
        return recordAnswer(state, call, type, 200,
            findRecord(
                state, type, call.part(1), call.parameter("idProperty"), call.parameter("archived") == "true"_L1));
    if (call.method == "PATCH")
        return update(state, call, type);
    if (call.method == "DELETE") {
        archiveRecord(state, type, call.part(1).toLongLong(), call.now);
        return {204, {}, {}};
    }
    return methodNotAllowed(state);
}

} // namespace

HttpResponse answerObjects(HubSpotState &state, const HubSpotCall &call)
{
    const int type = hubSpotTypeIndex(call.part(0));
    if (type < 0)
        return errorAnswer(state, invalidInput(u"Unable to infer object type from: %1"_s.arg(call.part(0))));
    const bool isPost = call.method == "POST";
    if (call.path.size() == 1 && call.method == "GET")
        return list(state, call, type);
    if (call.path.size() == 1 && isPost)
        return recordAnswer(state, call, type, 201, createRecord(state, type, call.object(), call.now));
    if (call.path.size() == 1)
        return methodNotAllowed(state);
    if (call.part(2) == "associations"_L1)
        return answerObjectAssociations(state, call);
    if (isPost && call.path.size() == 2 && call.part(1) == "search"_L1)
        return answerSearch(state, call, type);
    if (isPost && call.path.size() == 2 && call.part(1) == "merge"_L1)
        return merge(state, call, type);
    if (call.part(1) == "batch"_L1)
        return isPost ? answerBatch(state, call, type, call.part(2)) : methodNotAllowed(state);
    return call.path.size() == 2 ? answerOne(state, call, type) : noSuchPage(state);
}

HttpResponse methodNotAllowed(HubSpotState &state)
{
    return errorAnswer(state, {405, u"METHOD_NOT_ALLOWED"_s, u"HTTP 405 Method Not Allowed"_s, {}});
}

HttpResponse noSuchPage(HubSpotState &state)
{
    return errorAnswer(state, {404, u"OBJECT_NOT_FOUND"_s, u"No such endpoint"_s, {}});
}

std::optional<int> readLimit(const QString &text, int usual, int most)
{
    if (text.isEmpty())
        return usual;
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    return isNumber && limit >= 1 && limit <= most ? std::optional(limit) : std::nullopt;
}

} // namespace satchel::fakes
