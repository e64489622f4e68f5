// SPDX-License-Identifier: GPL-3.0-or-later
// Batches: up to 100 inputs, results in any order, 207 when some failed. A create without a distinct trace id on every
// input is all or nothing.
#include "tests/fakes/hubspot/HubSpotEndpoints.h"
#include "tests/fakes/hubspot/HubSpotRecordJson.h"
#include "tests/fakes/hubspot/HubSpotWrites.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qsizetype BatchLimit = 100;
constexpr auto TraceId = "objectWriteTraceId";

struct Done
{
    RowPointer row;
    QString traceId;
    std::optional<bool> isNew; // of an upsert
};

struct Failed
{
    HubSpotError error;
    std::string_view contextKey; // "ids", "objectWriteTraceId"
    QString contextValue;
};

struct Tally
{
    std::vector<Done> done;
    std::vector<Failed> failed;
};

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString traceOf(const QJsonObject &input)
{
    return textOf(input[QLatin1String(TraceId)]);
}

void shuffle(std::vector<Done> &done, Random &random)
{
    for (std::size_t at = done.size(); at > 1; --at)
        std::swap(done[at - 1], done[random() % at]);
}

HttpResponse tallyAnswer(
    HubSpotState &state, const HubSpotCall &call, const HubSpotProjection &projection, Tally tally, int success)
{
    shuffle(tally.done, state.random);
    JsonStream json;
    json.beginObject().key("status").text("COMPLETE").key("results").beginArray();
    for (const Done &one : tally.done) {
        json.beginObject();
        projection.writeFields(json, *one.row);
        if (!one.traceId.isEmpty())
            json.key(TraceId).text(one.traceId);
        if (one.isNew)
            json.key("new").boolean(*one.isNew);
        json.endObject();
    }
    json.endArray();
    if (!tally.failed.empty()) {
        json.key("numErrors").number(qint64(tally.failed.size())).key("errors").beginArray();
        for (const Failed &one : tally.failed)
            writeBatchError(json, one.error, one.contextKey, one.contextValue);
        json.endArray();
    }
    json.key("startedAt")
        .stamp(serverTime(state.conditions, call.now).ms)
        .key("completedAt")
        .stamp(serverTime(state.conditions, call.now).ms)
        .endObject();
    return jsonAnswer(tally.failed.empty() ? success : 207, json);
}

/// What befalls one input of a batch write while a fault holds; nothing otherwise.
enum class Fate { Written, Refused, Forgotten };
Fate fateOf(HubSpotState &state)
{
    if (isOn(state.conditions.faults, Fault::PartialBatch) && state.random() % 3 == 0)
        return Fate::Refused;
    if (isOn(state.conditions.faults, Fault::SilentBatch) && state.random() % 3 == 0)
        return Fate::Forgotten;
    return Fate::Written;
}

HubSpotError transient()
{
    return {429, u"RATE_LIMITS"_s, u"The request for this object was rate limited"_s, {}};
}

Failed failedInput(const HubSpotError &error, const QJsonObject &input)
{
    const QString trace = traceOf(input);
    return trace.isEmpty() ? Failed{error, "ids", textOf(input[u"id"])} : Failed{error, TraceId, trace};
}

/// Calls write(input) for each input and sorts what comes back.
template <typename Write> Tally writeEach(HubSpotState &state, const QJsonArray &inputs, Write write)
{
    Tally tally;
    for (const QJsonValue &value : inputs) {
        const QJsonObject input = value.toObject();
        const Fate fate = fateOf(state);
        if (fate == Fate::Forgotten)
            continue;
        HubSpotResult<Done> done = fate == Fate::Refused ? tl::make_unexpected(transient()) : write(input);
        if (done) {
            done->traceId = traceOf(input);
            tally.done.push_back(std::move(*done));
        } else {
            tally.failed.push_back(failedInput(done.error(), input));
        }
    }
    return tally;
}

HubSpotProjection everything(const HubSpotState &state, int type)
{
    QStringList names;
    for (const Property &property : state.data.types[std::size_t(type)].properties.all())
        names.append(property.name);
    return HubSpotProjection(state, type, names);
}

HttpResponse read(HubSpotState &state, const HubSpotCall &call, int type, const QJsonArray &inputs)
{
    const QJsonObject body = call.object();
    Tally tally;
    for (const QJsonValue &input : inputs) {
        const QString id = textOf(input[u"id"]);
        const auto row = findRecord(
            state, type, id, body[u"idProperty"].toString(), call.parameter("archived") == "true"_L1);
        if (row)
            tally.done.push_back({*row, {}, {}});
        else
            tally.failed.push_back(
                {{404, u"OBJECT_NOT_FOUND"_s,
                     u"Could not get some %1 objects, they may be deleted or not exist. Check that ids are valid."_s
                         .arg(call.part(0).toUpper()),
                     {}},
                    "ids", id});
    }
    return tallyAnswer(state, call,
        HubSpotProjection(state, type, namesOf(body[u"properties"]), {}, namesOf(body[u"propertiesWithHistory"])),
        std::move(tally), 200);
}

bool hasDistinctTraces(const QJsonArray &inputs)
{
    QSet<QString> traces;
    for (const QJsonValue &input : inputs)
        traces.insert(traceOf(input.toObject()));
    return traces.size() == inputs.size() && !traces.contains(QString());
}

HttpResponse create(HubSpotState &state, const HubSpotCall &call, int type, const QJsonArray &inputs)
{
    const bool isAllOrNothing = !hasDistinctTraces(inputs);
    std::optional<RemoteData> before;
    if (isAllOrNothing)
        before = state.data;
    Tally tally = writeEach(state, inputs, [&](const QJsonObject &input) -> HubSpotResult<Done> {
        return createRecord(state, type, input, call.now).map([](const RowPointer &row) { return Done{row, {}, {}}; });
    });
    if (isAllOrNothing && !tally.failed.empty()) {
        state.data = *before;
        HubSpotError error = tally.failed.front().error;
        error.status = error.status == 409 ? 409 : 400;
        return errorAnswer(state, error);
    }
    return tallyAnswer(state, call, everything(state, type), std::move(tally), 201);
}

HttpResponse update(HubSpotState &state, const HubSpotCall &call, int type, const QJsonArray &inputs)
{
    QSet<QString> ids;
    for (const QJsonValue &input : inputs) {
        if (ids.contains(textOf(input[u"id"])))
            return errorAnswer(state,
                invalidInput(
                    u"Duplicate IDs found in batch input: [%1]. IDs must be unique"_s.arg(textOf(input[u"id"]))));
        ids.insert(textOf(input[u"id"]));
    }
    Tally tally = writeEach(state, inputs, [&](const QJsonObject &input) -> HubSpotResult<Done> {
        const auto found = findRecord(state, type, textOf(input[u"id"]), input[u"idProperty"].toString(), false);
        if (!found)
            return tl::make_unexpected(found.error());
        return updateRecord(state, type, (*found)->number, input[u"properties"].toObject(), call.now)
            .map([](const RowPointer &row) {
                return Done{row, {}, {}};
            });
    });
    return tallyAnswer(state, call, everything(state, type), std::move(tally), 200);
}

HttpResponse upsert(HubSpotState &state, const HubSpotCall &call, int type, const QJsonArray &inputs)
{
    Tally tally = writeEach(state, inputs, [&](const QJsonObject &input) -> HubSpotResult<Done> {
        const QString key = input[u"idProperty"].toString();
        const Property *property = typeAt(state, type).properties.find(key);
        if (!property || !property->isUnique)
            return tl::make_unexpected(invalidInput(u"The property %1 is not a unique identifier"_s.arg(key)));
        const auto found = findRecord(state, type, textOf(input[u"id"]), key, false);
        QJsonObject properties = input[u"properties"].toObject();
        if (found)
            return updateRecord(state, type, (*found)->number, properties, call.now).map([](const RowPointer &row) {
                return Done{row, {}, false};
            });
        properties[key] = textOf(input[u"id"]);
        return createRecord(state, type, QJsonObject{{u"properties"_s, properties}}, call.now)
            .map([](const RowPointer &row) {
                return Done{row, {}, true};
            });
    });
    return tallyAnswer(state, call, everything(state, type), std::move(tally), 200);
}

HttpResponse archive(HubSpotState &state, const HubSpotCall &call, int type, const QJsonArray &inputs)
{
    Tally tally;
    for (const QJsonValue &input : inputs) {
        const Fate fate = fateOf(state);
        if (fate == Fate::Written)
            archiveRecord(state, type, textOf(input[u"id"]).toLongLong(), call.now);
        else if (fate == Fate::Refused)
            tally.failed.push_back(failedInput(transient(), input.toObject()));
    }
    return tally.failed.empty() ? HttpResponse{204, {}, {}}
                                : tallyAnswer(state, call, everything(state, type), std::move(tally), 204);
}

} // namespace

HttpResponse answerBatch(HubSpotState &state, const HubSpotCall &call, int type, const QString &what)
{
    const QJsonArray inputs = call.object()[u"inputs"].toArray();
    if (inputs.isEmpty())
        return errorAnswer(state, invalidInput(u"Some required fields were not set: [inputs]"_s));
    if (inputs.size() > BatchLimit)
        return errorAnswer(state,
            invalidInput(
                u"The maximum number of inputs supported in a batch request for this endpoint is %1, received %2"_s
                    .arg(BatchLimit)
                    .arg(inputs.size())));
    if (what == "read"_L1)
        return read(state, call, type, inputs);
    if (what == "create"_L1)
        return create(state, call, type, inputs);
    if (what == "update"_L1)
        return update(state, call, type, inputs);
    if (what == "upsert"_L1)
        return upsert(state, call, type, inputs);
    if (what == "archive"_L1)
        return archive(state, call, type, inputs);
    return noSuchPage(state);
}

} // namespace satchel::fakes
