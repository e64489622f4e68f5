// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/salesforce/SalesforceStages.h"

#include "sync/connectors/salesforce/SalesforceSoql.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 lookAgain = 60 * 60 * 1000;

struct Pipeline
{
    QString id;
    QString name;
};

/// An organisation without record types of its own has the master alone, which has no name for people.
std::vector<Pipeline> pipelinesOf(const SalesforceObject &here)
{
    std::vector<Pipeline> pipelines;
    Pipeline master;
    for (const QJsonValue type : here.description.value("recordTypeInfos"_L1).toArray()) {
        const Pipeline one{type["recordTypeId"_L1].toString(), type["name"_L1].toString()};
        if (type["master"_L1].toBool())
            master = {one.id, here.description.value("labelPlural"_L1).toString(here.description.value("label"_L1).toString())};
        else if (type["active"_L1].toBool(true) && type["available"_L1].toBool())
            pipelines.push_back(one);
    }
    if (pipelines.empty() && !master.id.isEmpty())
        pipelines.push_back(master);
    return pipelines;
}

/// The values a record type offers for a field; nothing when the organisation does not tell.
Result<std::optional<QStringList>> offeredBy(JsonApi &api, const QString &object, const QString &recordType, const QString &field)
{
    const auto answer = api.read(u"picklists/%1/picklist-values/%2"_s.arg(object, recordType));
    if (!answer && answer.error().kind == Error::Kind::Refused)
        return std::optional<QStringList>();
    if (!answer)
        return fail(answer.error());
    QStringList values;
    for (const QJsonValue value : answer->body.value("picklistFieldValues"_L1)[field]["values"_L1].toArray())
        values.append(value["value"_L1].toString());
    return std::optional(values);
}

RemoteRecord recordOf(const QString &id, const QJsonObject &fields)
{
    RemoteRecord record;
    record.id = id;
    record.fields = fields;
    return record;
}

} // namespace

Result<std::vector<RemoteRecord>> readStages(JsonApi &api, SalesforceDescribe &describe, const ObjectMap &object)
{
    const auto here = describe.of(object);
    if (!here)
        return fail(here.error());
    const QJsonObject source = object.wire.value("source"_L1).toObject();
    std::vector<RemoteRecord> records;
    const auto pipelines = pipelinesOf(*here);
    if (!source.contains("rows"_L1)) {
        for (const Pipeline &pipeline : pipelines)
            records.push_back(recordOf(pipeline.id, {{u"name"_s, pipeline.name}, {u"position"_s, qint64(records.size())}}));
        return records;
    }
    QStringList columns;
    for (const QJsonValue column : source.value("columns"_L1).toArray())
        columns.append(column.toString());
    const auto rows = ask(api, columns, source.value("rows"_L1).toString(), {}, u" ORDER BY SortOrder"_s);
    if (!rows)
        return fail(rows.error());
    for (const Pipeline &pipeline : here->isMissing ? std::vector<Pipeline>() : pipelines) {
        const auto offered = offeredBy(api, nameOf(object), pipeline.id, source.value("field"_L1).toString());
        if (!offered)
            return fail(offered.error());
        for (const QJsonValue value : rows->rows) {
            QJsonObject row = value.toObject();
            const QString name = row.value(source.value("value"_L1).toString()).toString();
            if (name.isEmpty() || (*offered && !(*offered)->contains(name)))
                continue;
            row.insert(u"pipeline"_s, pipeline.id);
            row.insert(u"outcome"_s, !row.value("IsClosed"_L1).toBool() ? u"open"_s : row.value("IsWon"_L1).toBool() ? u"won"_s : u"lost"_s);
            records.push_back(recordOf(pipeline.id + u'/' + name, row));
        }
    }
    return records;
}

Result<PullPage> pullStages(JsonApi &api, SalesforceDescribe &describe, const Clock &clock, const ObjectMap &object, const QJsonObject &cursor)
{
    PullPage page;
    page.cursor = cursor;
    page.isOfFullPass = true;
    const qint64 since = clock.now().ms - cursor.value("read_at"_L1).toInteger();
    if (cursor.contains("read_at"_L1) && since >= 0 && since < lookAgain)
        return page;
    describe.forget(object);
    auto records = readStages(api, describe, object);
    if (!records)
        return fail(records.error());
    page.records = std::move(*records);
    page.cursor = {{u"read_at"_s, clock.now().ms}};
    page.beginsFullPass = page.endsFullPass = true;
    return page;
}

} // namespace satchel::sync
