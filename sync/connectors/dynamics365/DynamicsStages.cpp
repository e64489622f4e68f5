// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dynamics365/DynamicsStages.h"

#include "domain/Reason.h"
#include "sync/engine/RemoteTime.h"

#include <algorithm>
#include <map>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

RemoteRecord stageOf(
    const QString &state, const QString &process, const QString &stage, const QString &name, int position)
{
    constexpr std::pair<QLatin1StringView, QLatin1StringView> kinds[] = {
        {"0"_L1, "open"_L1}, {"1"_L1, "won"_L1}, {"2"_L1, "lost"_L1}};
    const auto kind = std::ranges::find(kinds, state, &std::pair<QLatin1StringView, QLatin1StringView>::first);
    RemoteRecord record;
    record.id = u"%1/%2/%3"_s.arg(state, process, stage);
    record.fields = {
        {u"name"_s, name}, {u"process"_s, process}, {u"position"_s, position}, {u"kind"_s, QString(kind->second)}};
    return record;
}

struct Process
{
    QString name;
    std::vector<QJsonValue> stages;
};

/// By id.
Result<std::map<QString, Process>> processesIn(const JsonAnswer &answer)
{
    if (!answer.body.value("value"_L1).isArray())
        return fail(Error::Kind::Invalid, Reason::tr("the response has no rows"), answer.path);
    std::map<QString, Process> processes;
    for (const QJsonValue row : answer.body.value("value"_L1).toArray()) {
        const QString id = row["_processid_value"_L1].toString();
        if (id.isEmpty() || row["processstageid"_L1].toString().isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("a stage has no id or no process"), answer.path);
        processes[id].name = row["processid"_L1]["name"_L1].toString();
        processes[id].stages.push_back(row);
    }
    return processes;
}

} // namespace

Result<std::vector<RemoteRecord>> readDynamicsStages(JsonApi &api, const ObjectMap &object, std::optional<Instant> *now)
{
    const auto answer = TRY(api.read(u"api/processstages"_s,
        {{u"$select"_s, u"stagename,_processid_value,stagecategory"_s}, {u"$expand"_s, u"processid($select=name)"_s},
            {u"$filter"_s, object.wire.value("only"_L1).toString()}}));
    if (now)
        *now = answer.now;
    auto processes = processesIn(answer);
    if (!processes)
        return fail(processes.error());
    const bool areProcesses = object.wire.value("source"_L1).toString() == "processes"_L1;
    std::vector<RemoteRecord> records;
    for (auto &[id, process] : *processes) {
        if (areProcesses) {
            records.emplace_back().id = id;
            records.back().fields = {{u"name"_s, process.name}};
            continue;
        }
        std::ranges::stable_sort(
            process.stages, {}, [](const QJsonValue &row) { return row["stagecategory"_L1].toInt(); });
        int position = 0;
        for (const QJsonValue &row : process.stages)
            records.push_back(
                stageOf(u"0"_s, id, row["processstageid"_L1].toString(), row["stagename"_L1].toString(), ++position));
        records.push_back(stageOf(u"1"_s, id, {}, u"Won"_s, ++position));
        records.push_back(stageOf(u"2"_s, id, {}, u"Lost"_s, ++position));
    }
    return records;
}

} // namespace satchel::sync
