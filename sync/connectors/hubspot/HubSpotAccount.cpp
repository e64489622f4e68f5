// SPDX-License-Identifier: GPL-3.0-or-later
// What comes whole: owners, pipelines and their stages.
#include "domain/Reason.h"
#include "sync/connectors/hubspot/HubSpotOutcome.h"
#include "sync/connectors/hubspot/HubSpotRecords.h"
#include "sync/engine/RemoteTime.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int mostPages = 1000;
constexpr qint64 ownersAgain = 60 * 60 * 1000; // when there are several pages of them
constexpr qint64 sharedFor = 60 * 1000; // one answer has the pipelines and their stages

RemoteRecord recordOf(const QString &id, const QJsonValue &row, const QJsonObject &fields)
{
    const auto modified = instantFromRemote(row["updatedAt"_L1]);
    return {id, row["updatedAt"_L1].toString(), modified.value_or(Instant{}), false, {}, fields};
}

/// A stage is won or lost by what HubSpot says of its probability once it is closed.
QString outcomeOfStage(const QJsonValue &metadata)
{
    if (metadata["isClosed"_L1].toVariant().toString() != "true"_L1)
        return u"open"_s;
    return metadata["probability"_L1].toVariant().toDouble() >= 1 ? u"won"_s : u"lost"_s;
}

QJsonObject stageFields(const QString &pipeline, const QJsonValue &stage)
{
    return {{u"pipelineId"_s, pipeline}, {u"label"_s, stage["label"_L1]}, {u"displayOrder"_s, stage["displayOrder"_L1]},
        {u"probability"_s, stage["metadata"_L1]["probability"_L1].toVariant().toString()},
        {u"outcome"_s, outcomeOfStage(stage["metadata"_L1])}};
}

QString plainId(const QJsonValue &id)
{
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

struct Owners
{
    std::vector<RemoteRecord> records;
    std::optional<Instant> now;
    int pages = 0;
};

/// Users who left are not listed; their records keep them as owners.
Result<Owners> readAllOwners(JsonApi &api, const ObjectMap &object)
{
    Owners owners;
    QString after;
    for (;;) {
        QUrlQuery query{{u"limit"_s, u"100"_s}};
        if (!after.isEmpty())
            query.addQueryItem(u"after"_s, after);
        const auto answer = TRY(api.read(u"owners"_s, query));
        owners.now = answer.now;
        const QJsonArray rows = answer.body.value("results"_L1).toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString id = plainId(rows[i]["id"_L1]);
            if (id.isEmpty())
                return fail(
                    Error::Kind::Invalid, Reason::tr("an owner has no id"), u"%1[%2]"_s.arg(object.object).arg(i));
            owners.records.push_back(recordOf(id, rows[i], rows[i].toObject()));
        }
        ++owners.pages;
        const QString next = plainId(answer.body.value("paging"_L1)["next"_L1]["after"_L1]);
        if (next.isEmpty() || rows.isEmpty())
            return owners;
        if (next == after || owners.pages == mostPages)
            return fail(Error::Kind::Invalid, Reason::tr("endless paging: the owners never end"), answer.path);
        after = next;
    }
}

} // namespace

Result<PullPage> pullOwners(JsonApi &api, const Clock &clock, const ObjectMap &object, const QJsonObject &cursor)
{
    PullPage page;
    page.cursor = cursor;
    page.isOfFullSync = true;
    const qint64 since = clock.now().ms - cursor.value("read_at"_L1).toInteger();
    if (cursor.value("pages"_L1).toInt() > 1 && since >= 0 && since < ownersAgain)
        return page;
    auto owners = TRY(readAllOwners(api, object));
    page.records = std::move(owners.records);
    page.remoteNow = owners.now;
    page.cursor = {{u"read_at"_s, clock.now().ms}, {u"pages"_s, owners.pages}};
    return page;
}

Result<std::vector<RemoteRecord>> readOwners(JsonApi &api, const ObjectMap &object, const QStringList &ids)
{
    auto owners = TRY(readAllOwners(api, object));
    std::erase_if(owners.records, [&](const RemoteRecord &record) { return !ids.contains(record.id); });
    return std::move(owners.records);
}

Result<PullPage> HubSpotPipelines::pull(const Clock &clock, const ObjectMap &object)
{
    PullPage page;
    const auto known = m_answers.constFind(ofWhat(object));
    const bool isShared = known != m_answers.cend() && known->readFor != object.object
        && clock.now().ms - known->at.ms >= 0 && clock.now().ms - known->at.ms < sharedFor;
    const auto answer = TRY(isShared ? Result<JsonAnswer>(known->answer) : ask(clock, object));
    auto records = TRY(recordsIn(object, answer));
    page.records = std::move(records);
    page.remoteNow = answer.now;
    page.beginsFullSync = page.isOfFullSync = page.endsFullSync = true;
    return page;
}

Result<std::vector<RemoteRecord>> HubSpotPipelines::read(
    const Clock &clock, const ObjectMap &object, const QStringList &ids)
{
    const auto answer = ask(clock, object);
    auto records = answer ? recordsIn(object, *answer) : Result<std::vector<RemoteRecord>>(fail(answer.error()));
    if (records)
        std::erase_if(*records, [&](const RemoteRecord &record) { return !ids.contains(record.id); });
    return records;
}

QString HubSpotPipelines::ofWhat(const ObjectMap &object)
{
    return object.wire.value("of"_L1).toString();
}

Result<JsonAnswer> HubSpotPipelines::ask(const Clock &clock, const ObjectMap &object)
{
    const auto answer = m_api.read(u"pipelines/"_s + ofWhat(object));
    if (answer)
        m_answers.insert(ofWhat(object), {*answer, clock.now(), object.object});
    return answer;
}

Result<std::vector<RemoteRecord>> HubSpotPipelines::recordsIn(const ObjectMap &object, const JsonAnswer &answer)
{
    if (!answer.body.value("results"_L1).isArray())
        return fail(Error::Kind::Invalid, Reason::tr("the response has no results"), answer.path);
    const bool areStages = object.wire.value("source"_L1).toString() == "stages"_L1;
    std::vector<RemoteRecord> records;
    for (const QJsonValue pipeline : answer.body.value("results"_L1).toArray()) {
        const QString id = plainId(pipeline["id"_L1]);
        if (id.isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("a pipeline has no id"), answer.path);
        if (!areStages)
            records.push_back(recordOf(
                id, pipeline, {{u"label"_s, pipeline["label"_L1]}, {u"displayOrder"_s, pipeline["displayOrder"_L1]}}));
        for (const QJsonValue stage : areStages ? pipeline["stages"_L1].toArray() : QJsonArray()) {
            const QString stageId = plainId(stage["id"_L1]);
            if (stageId.isEmpty())
                return fail(Error::Kind::Invalid, Reason::tr("a stage has no id"), answer.path);
            records.push_back(recordOf(stageId, stage, stageFields(id, stage)));
        }
    }
    return records;
}

} // namespace satchel::sync
