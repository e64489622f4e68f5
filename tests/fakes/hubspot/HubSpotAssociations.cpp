// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotAssociations.h"

#include "tests/fakes/hubspot/HubSpotEndpoints.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr int ReadLimit = 1000;
constexpr int CreateLimit = 2000;
constexpr int AssociationListLimit = 500;

bool isThere(const HubSpotState &state, Place place)
{
    const RowPointer row = state.data.types[std::size_t(place.type)].table.find(place.number);
    return row && row->isLive() && isInSight(state, place.number);
}

HubSpotError missing(const HubSpotState &state, Place place)
{
    return notFound(u"No %1 with ID %2 exists"_s.arg(state.data.types[std::size_t(place.type)].name).arg(place.number));
}

qint64 idOf(const QJsonValue &object)
{
    const QJsonValue id = object[u"id"];
    return id.isString() ? id.toString().toLongLong() : id.toInteger();
}

void writeNeighbour(JsonStream &json, const RemoteLinks::Neighbour &neighbour, bool isNumber)
{
    json.beginObject().key("toObjectId");
    if (isNumber)
        json.number(neighbour.number);
    else
        json.text(std::to_string(neighbour.number));
    json.key("associationTypes").beginArray();
    for (const int kind : neighbour.kinds) {
        json.beginObject().key("category").text("HUBSPOT_DEFINED").key("typeId").number(kind).key("label");
        if (kind == 1 || kind == 2 || kind == 5 || kind == 6)
            json.text("Primary");
        else
            json.null();
        json.endObject();
    }
    json.endArray().endObject();
}

/// Up to `limit` neighbours and the paging after them.
void writeNeighbours(JsonStream &json, std::string_view key, const std::vector<RemoteLinks::Neighbour> &neighbours,
    int limit, bool isNumber)
{
    json.key(key).beginArray();
    for (std::size_t at = 0; at < std::min(neighbours.size(), std::size_t(limit)); ++at)
        writeNeighbour(json, neighbours[at], isNumber);
    json.endArray();
    if (neighbours.size() > std::size_t(limit))
        json.key("paging")
            .beginObject()
            .key("next")
            .beginObject()
            .key("after")
            .text(std::to_string(neighbours[std::size_t(limit)].number))
            .endObject()
            .endObject();
}

HttpResponse list(HubSpotState &state, const HubSpotCall &call, Place from, int toType)
{
    const auto limit = readLimit(call.parameter("limit"), AssociationListLimit, AssociationListLimit);
    if (!limit)
        return errorAnswer(state, invalidInput(u"limit is out of range"_s));
    if (!isThere(state, from))
        return errorAnswer(state, missing(state, from));
    JsonStream json;
    json.beginObject();
    // The wild sees numbers and strings here.
    writeNeighbours(json, "results", state.data.links.neighbours(from, toType, call.parameter("after").toLongLong()),
        *limit, state.random() % 2 == 0);
    json.endObject();
    return jsonAnswer(200, json);
}

/// The links that a list of {"associationCategory","associationTypeId"} asks for between two types.
HubSpotResult<std::vector<HubSpotLink>> readKinds(const QJsonArray &types, Place from, Place to)
{
    std::vector<HubSpotLink> links;
    for (const QJsonValue &type : types) {
        const int kind = type[u"associationTypeId"].toInt();
        const auto inverse = inverseKind(from.type, to.type, kind);
        if (!inverse)
            return tl::make_unexpected(
                invalidInput(u"The association type %1 is not valid between these objects"_s.arg(kind)));
        links.push_back({to, kind, *inverse});
    }
    if (links.empty())
        return tl::make_unexpected(invalidInput(u"No association types were given"_s));
    return links;
}

void writeLinked(JsonStream &json, Place from, Place to, const std::vector<HubSpotLink> &links)
{
    json.beginObject()
        .key("fromObjectTypeId")
        .text(hubSpotTypes()[std::size_t(from.type)].typeId)
        .key("fromObjectId")
        .number(from.number);
    json.key("toObjectTypeId")
        .text(hubSpotTypes()[std::size_t(to.type)].typeId)
        .key("toObjectId")
        .number(to.number)
        .key("labels")
        .beginArray();
    for (const HubSpotLink &link : links) {
        if (link.kind <= 2)
            json.text("Primary");
    }
    json.endArray().endObject();
}

HubSpotResult<std::vector<HubSpotLink>> link(
    HubSpotState &state, Place from, Place to, const std::optional<QJsonArray> &types)
{
    for (const Place &place : {from, to}) {
        if (!isThere(state, place))
            return tl::make_unexpected(missing(state, place));
    }
    const auto [kind, inverse] = defaultKinds(from.type, to.type);
    HubSpotResult<std::vector<HubSpotLink>> links = std::vector<HubSpotLink>{{to, kind, inverse}};
    if (types)
        links = readKinds(*types, from, to);
    else if (kind == 0)
        links = tl::make_unexpected(invalidInput(u"These objects have no default association"_s));
    if (links) {
        for (const HubSpotLink &one : *links)
            addLink(state, from, one);
    }
    return links;
}

HttpResponse put(HubSpotState &state, Place from, Place to, const std::optional<QJsonArray> &types)
{
    const auto links = link(state, from, to, types);
    if (!links)
        return errorAnswer(state, links.error());
    JsonStream json;
    if (types) {
        writeLinked(json, from, to, *links);
        return jsonAnswer(201, json);
    }
    json.beginObject().key("status").text("COMPLETE").key("results").beginArray();
    writeLinked(json, from, to, *links);
    json.endArray().endObject();
    return jsonAnswer(200, json);
}

HttpResponse batchRead(HubSpotState &state, const QJsonArray &inputs, int fromType, int toType)
{
    JsonStream json;
    const bool isNumber = state.random() % 2 == 0;
    json.beginObject().key("status").text("COMPLETE").key("results").beginArray();
    QStringList lacking;
    for (const QJsonValue &input : inputs) {
        const Place from{fromType, idOf(input)};
        const auto neighbours = state.data.links.neighbours(from, toType, input[u"after"].toVariant().toLongLong());
        if (neighbours.empty() || !isInSight(state, from.number)) {
            lacking.append(QString::number(from.number));
            continue;
        }
        json.beginObject().key("from").beginObject().key("id").text(std::to_string(from.number)).endObject();
        writeNeighbours(json, "to", neighbours, AssociationListLimit, isNumber);
        json.endObject();
    }
    json.endArray();
    if (!lacking.isEmpty()) {
        json.key("numErrors").number(lacking.size()).key("errors").beginArray();
        for (const QString &id : lacking)
            writeBatchError(json,
                {404, u"OBJECT_NOT_FOUND"_s,
                    u"No %1 is associated with %2."_s.arg(state.data.types[std::size_t(toType)].name, id), {}},
                "fromObjectId", id);
        json.endArray();
    }
    json.endObject();
    return jsonAnswer(lacking.isEmpty() ? 200 : 207, json);
}

HttpResponse batchCreate(HubSpotState &state, const QJsonArray &inputs, int fromType, int toType, bool isDefault)
{
    JsonStream json;
    json.beginObject().key("status").text("COMPLETE").key("results").beginArray();
    std::vector<std::pair<HubSpotError, QString>> failed;
    for (const QJsonValue &input : inputs) {
        const Place from{fromType, idOf(input[u"from"])};
        const Place to{toType, idOf(input[u"to"])};
        const auto links = link(state, from, to, isDefault ? std::nullopt : std::optional(input[u"types"].toArray()));
        if (links)
            writeLinked(json, from, to, *links);
        else
            failed.push_back({links.error(), QString::number(from.number)});
    }
    json.endArray();
    if (!failed.empty()) {
        json.key("numErrors").number(qint64(failed.size())).key("errors").beginArray();
        for (const auto &[error, id] : failed)
            writeBatchError(json, error, "fromObjectId", id);
        json.endArray();
    }
    json.endObject();
    return jsonAnswer(!failed.empty() ? 207 : isDefault ? 200 : 201, json);
}

HttpResponse batchArchive(HubSpotState &state, const QJsonArray &inputs, int fromType, int toType, bool isByLabel)
{
    for (const QJsonValue &input : inputs) {
        const Place from{fromType, idOf(input[u"from"])};
        if (isByLabel) {
            const Place to{toType, idOf(input[u"to"])};
            if (const auto links = readKinds(input[u"types"].toArray(), from, to)) {
                for (const HubSpotLink &one : *links)
                    state.data.links.remove(from, to, one.kind, one.inverse);
            }
            continue;
        }
        const QJsonValue targets = input[u"to"];
        for (const QJsonValue &target : targets.isArray() ? targets.toArray() : QJsonArray{targets})
            state.data.links.removeAll(from, {toType, idOf(target)});
    }
    return {204, {}, {}};
}

} // namespace

HttpResponse answerObjectAssociations(HubSpotState &state, const HubSpotCall &call)
{
    const Place from{hubSpotTypeIndex(call.part(0)), call.part(1).toLongLong()};
    const bool isDefault = call.part(3) == "default"_L1;
    const int toType = hubSpotTypeIndex(call.part(isDefault ? 4 : 3));
    if (toType < 0)
        return errorAnswer(
            state, invalidInput(u"Unable to infer object type from: %1"_s.arg(call.part(isDefault ? 4 : 3))));
    if (call.method == "GET" && call.path.size() == 4)
        return list(state, call, from, toType);
    const Place to{toType, call.path.last().toLongLong()};
    if (call.method == "PUT" && call.path.size() == (isDefault ? 6 : 5))
        return put(state, from, to, isDefault ? std::nullopt : std::optional(call.body.toArray()));
    if (call.method == "DELETE" && call.path.size() == 5) {
        state.data.links.removeAll(from, to);
        return {204, {}, {}};
    }
    return methodNotAllowed(state);
}

HttpResponse answerAssociations(HubSpotState &state, const HubSpotCall &call)
{
    const int fromType = hubSpotTypeIndex(call.part(0));
    const int toType = hubSpotTypeIndex(call.part(1));
    if (fromType < 0 || toType < 0)
        return errorAnswer(state, invalidInput(u"Unable to infer object types"_s));
    const QString what = call.path.mid(2).join(u'/');
    const QJsonArray inputs = call.object()[u"inputs"].toArray();
    if (call.method != "POST" || !what.startsWith("batch/"_L1))
        return noSuchPage(state);
    if (inputs.isEmpty() || inputs.size() > (what == "batch/read"_L1 ? ReadLimit : CreateLimit))
        return errorAnswer(state, invalidInput(u"The number of inputs is out of range: %1"_s.arg(inputs.size())));
    if (what == "batch/read"_L1)
        return batchRead(state, inputs, fromType, toType);
    if (what == "batch/create"_L1 || what == "batch/associate/default"_L1)
        return batchCreate(state, inputs, fromType, toType, what != "batch/create"_L1);
    if (what == "batch/archive"_L1 || what == "batch/labels/archive"_L1)
        return batchArchive(state, inputs, fromType, toType, what != "batch/archive"_L1);
    return noSuchPage(state);
}

} // namespace satchel::fakes
