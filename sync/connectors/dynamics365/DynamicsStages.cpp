// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dynamics365/DynamicsStages.h"

#include "domain/Reason.h"
#include "sync/engine/RemoteTime.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

RemoteRecord stageOf(const QString &state, const QString &process, const QString &stage, const QString &name, int position)
{
    constexpr std::pair<QLatin1StringView, QLatin1StringView> kinds[] = {{"0"_L1, "open"_L1}, {"1"_L1, "won"_L1}, {"2"_L1, "lost"_L1}};
    const auto kind = std::ranges::find(kinds, state, &std::pair<QLatin1StringView, QLatin1StringView>::first);
    RemoteRecord record;
    record.id = u"%1/%2/%3"_s.arg(state, process, stage);
    record.fields = {{u"name"_s, name}, {u"process"_s, process}, {u"position"_s, position}, {u"kind"_s, QString(kind->second)}};
    return record;
}

} // namespace

Result<std::vector<RemoteRecord>> readDynamicsStages(JsonApi &api, const ObjectMap &object, std::optional<Instant> *now)
{
    const auto answer = api.read(u"api/processstages"_s, {{u"$select"_s, u"stagename,processid,stagecategory"_s}, {u"$filter"_s, object.wire.value("only"_L1).toString()}});
    if (!answer)
        return fail(answer.error());
    if (now)
        *now = answer->now;
    if (!answer->body.value("value"_L1).isArray())
        return fail(Error::Kind::Invalid, Reason::tr("the answer has no rows"), answer->path);
    std::map<QString, std::vector<QJsonValue>> processes;
    for (const QJsonValue row : answer->body.value("value"_L1).toArray()) {
        const QString process = row["processid"_L1].toString();
        if (process.isEmpty() || row["processstageid"_L1].toString().isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("a stage has no id or no process"), answer->path);
        processes[process].push_back(row);
    }
    std::vector<RemoteRecord> records;
    for (auto &[process, stages] : processes) {
        std::ranges::stable_sort(stages, {}, [](const QJsonValue &row) { return row["stagecategory"_L1].toInt(); });
        int position = 0;
        for (const QJsonValue &row : stages)
            records.push_back(stageOf(u"0"_s, process, row["processstageid"_L1].toString(), row["stagename"_L1].toString(), ++position));
        records.push_back(stageOf(u"1"_s, process, {}, u"Won"_s, ++position));
        records.push_back(stageOf(u"2"_s, process, {}, u"Lost"_s, ++position));
    }
    return records;
}

} // namespace satchel::sync
