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
    QJsonArray used; // rows that list the stages of opportunities
};

/// The stages that opportunities have, by the id of their record type; "" are those without a type.
Result<QHash<QString, QJsonArray>> usedBy(JsonApi &api, const SalesforceObject &here, const ObjectMap &object)
{
    QHash<QString, QJsonArray> used;
    const QJsonObject source = object.wire.value("source"_L1).toObject();
    const QString type = source.value("type"_L1).toString();
    QStringList columns = {type, source.value("field"_L1).toString(), u"IsClosed"_s, u"IsWon"_s};
    columns.removeIf([&](const QString &column) { return !here.columns.contains(column); });
    if (here.isMissing || columns.isEmpty())
        return used;
    const auto groups = ask(api, columns, nameOf(object), {}, u" GROUP BY "_s + columns.join(u','));
    if (!groups && groups.error().kind != Error::Kind::Refused)
        return fail(groups.error());
    for (const QJsonValue group : groups ? groups->rows : QJsonArray())
        used[group[type].toString()].append(group);
    return used;
}

/// An organisation without record types of its own has the master alone, which has no name for people. Opportunities
/// from before its types came stay there.
std::vector<Pipeline> pipelinesOf(const SalesforceObject &here, const QHash<QString, QJsonArray> &used)
{
    std::vector<Pipeline> pipelines;
    Pipeline master;
    for (const QJsonValue type : here.description.value("recordTypeInfos"_L1).toArray()) {
        const QString id = type["recordTypeId"_L1].toString();
        const bool isMaster = type["master"_L1].toBool();
        const Pipeline one{id,
            isMaster ? here.description.value("labelPlural"_L1).toString(here.description.value("label"_L1).toString())
                     : type["name"_L1].toString(),
            used.value(isMaster ? QString() : id)};
        if (isMaster)
            master = one;
        else if ((type["active"_L1].toBool(true) && type["available"_L1].toBool()) || !one.used.isEmpty())
            pipelines.push_back(one);
    }
    if (!master.id.isEmpty() && (pipelines.empty() || !master.used.isEmpty()))
        pipelines.push_back(master);
    return pipelines;
}

/// The values a record type offers for a field; nothing when the organisation does not tell.
Result<std::optional<QStringList>> offeredBy(
    JsonApi &api, const QString &object, const QString &recordType, const QString &field)
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

/// The rows of the stages that a pipeline offers, and then of those that are used all the same; a value that was
/// deleted has no row.
QJsonArray stagesOf(const Pipeline &pipeline, const std::optional<QStringList> &offered, const QJsonArray &rows,
    const QJsonObject &source)
{
    const QString value = source.value("value"_L1).toString();
    const QString field = source.value("field"_L1).toString();
    QStringList used;
    for (const QJsonValue group : pipeline.used)
        used.append(group[field].toString());
    QJsonArray stages;
    const auto add = [&](QJsonObject row) {
        row.insert(u"pipeline"_s, pipeline.id);
        row.insert(u"outcome"_s,
            !row.value("IsClosed"_L1).toBool()   ? u"open"_s
                : row.value("IsWon"_L1).toBool() ? u"won"_s
                                                 : u"lost"_s);
        stages.append(row);
    };
    qint64 last = 0;
    for (const QJsonValue row : rows) {
        const QString name = row[value].toString();
        last = std::max(last, row["SortOrder"_L1].toInteger());
        const bool isUsed = used.removeAll(name) > 0;
        const bool isOffered = offered ? offered->contains(name) : row["IsActive"_L1].toBool(true);
        if (!name.isEmpty() && (isUsed || isOffered))
            add(row.toObject());
    }
    for (const QJsonValue group : pipeline.used) {
        const QString name = group[field].toString();
        if (name.isEmpty() || !used.contains(name))
            continue;
        QJsonObject row = group.toObject();
        row.insert(value, name);
        row.insert(u"MasterLabel"_s, name);
        row.insert(u"SortOrder"_s, ++last);
        row.insert(u"DefaultProbability"_s, QJsonValue());
        add(row);
        used.removeAll(name);
    }
    return stages;
}

} // namespace

Result<std::vector<RemoteRecord>> readStages(JsonApi &api, SalesforceDescribe &describe, const ObjectMap &object)
{
    const auto here = TRY(describe.of(object));
    const auto used = TRY(usedBy(api, here, object));
    const QJsonObject source = object.wire.value("source"_L1).toObject();
    std::vector<RemoteRecord> records;
    const auto pipelines = here.isMissing ? std::vector<Pipeline>() : pipelinesOf(here, used);
    if (!source.contains("rows"_L1)) {
        for (const Pipeline &pipeline : pipelines)
            records.push_back(
                recordOf(pipeline.id, {{u"name"_s, pipeline.name}, {u"position"_s, qint64(records.size())}}));
        return records;
    }
    QStringList columns;
    for (const QJsonValue column : source.value("columns"_L1).toArray())
        columns.append(column.toString());
    const auto rows = ask(api, columns, source.value("rows"_L1).toString(), {}, u" ORDER BY SortOrder"_s);
    if (!rows)
        return fail(rows.error());
    for (const Pipeline &pipeline : pipelines) {
        const auto offered = TRY(offeredBy(api, nameOf(object), pipeline.id, source.value("field"_L1).toString()));
        for (const QJsonValue row : stagesOf(pipeline, offered, rows->rows, source))
            records.push_back(
                recordOf(pipeline.id + u'/' + row[source.value("value"_L1).toString()].toString(), row.toObject()));
    }
    return records;
}

Result<PullPage> pullStages(
    JsonApi &api, SalesforceDescribe &describe, const Clock &clock, const ObjectMap &object, const QJsonObject &cursor)
{
    PullPage page;
    page.cursor = cursor;
    page.isOfFullSync = true;
    const qint64 since = clock.now().ms - cursor.value("read_at"_L1).toInteger();
    if (cursor.contains("read_at"_L1) && since >= 0 && since < lookAgain)
        return page;
    describe.recheck(object);
    auto records = TRY(readStages(api, describe, object));
    page.records = std::move(records);
    page.cursor = {{u"read_at"_s, clock.now().ms}};
    page.beginsFullSync = page.endsFullSync = true;
    return page;
}

} // namespace satchel::sync
