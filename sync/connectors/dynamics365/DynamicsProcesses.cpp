// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dynamics365/DynamicsProcesses.h"

#include "sync/engine/RemoteTime.h"

#include <algorithm>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype filterSize = 50; // deals that are asked for by name; for more a table is read whole
constexpr int mostPages = 1000;
constexpr qint64 moveOverlap = 5 * 60'000; // a row that is committed late has an earlier stamp
constexpr qint64 unsettledMove = 2'000; // stamps are whole seconds
constexpr qsizetype mostMoves = 200; // rows of the overlap that are remembered

bool isRefused(const Error &error)
{
    return error.kind == Error::Kind::Refused;
}

} // namespace

/// Nothing for a process without a table that the user may know of.
Result<std::optional<DynamicsProcesses::Table>> DynamicsProcesses::tableOf(
    const QString &process, const QString &logicalName)
{
    const auto answer = m_api.readMetadata(u"api/EntityDefinitions(LogicalName='%1')"_s.arg(logicalName),
        {{u"$select"_s, u"EntitySetName"_s},
            {u"$expand"_s, u"ManyToOneRelationships($select=ReferencingAttribute,ReferencedEntity)"_s}});
    if (!answer)
        return isRefused(answer.error()) ? Result<std::optional<Table>>(std::nullopt) : fail(answer.error());
    for (const QJsonValue lookup : answer->body.value("ManyToOneRelationships"_L1).toArray()) {
        if (lookup["ReferencedEntity"_L1].toString() == "opportunity"_L1)
            return std::optional(Table{process, answer->body.value("EntitySetName"_L1).toString(),
                u"_%1_value"_s.arg(lookup["ReferencingAttribute"_L1].toString())});
    }
    return std::optional<Table>();
}

Result<const std::vector<DynamicsProcesses::Table> *> DynamicsProcesses::tables()
{
    if (m_tables)
        return &*m_tables;
    const auto answer = m_api.readMetadata(u"api/processstages"_s,
        {{u"$select"_s, u"_processid_value,stagecategory"_s}, {u"$expand"_s, u"processid($select=uniquename)"_s},
            {u"$filter"_s, u"primaryentitytypecode eq 'opportunity'"_s}});
    if (!answer && !isRefused(answer.error()))
        return fail(answer.error());
    std::vector<QJsonValue> stages;
    for (const QJsonValue stage : answer ? answer->body.value("value"_L1).toArray() : QJsonArray())
        stages.push_back(stage);
    std::ranges::stable_sort(stages, {}, [](const QJsonValue &stage) { return stage["stagecategory"_L1].toInt(); });
    std::vector<Table> tables;
    QSet<QString> asked;
    for (const QJsonValue &stage : stages) {
        const QString process = stage["_processid_value"_L1].toString();
        const QString name = stage["processid"_L1]["uniquename"_L1].toString();
        if (asked.contains(process) || name.isEmpty())
            continue;
        asked.insert(process);
        const auto table = TRY(tableOf(process, name));
        if (table)
            tables.push_back(*table);
    }
    for (const QJsonValue &stage : stages) {
        const auto table = std::ranges::find(tables, stage["_processid_value"_L1].toString(), &Table::process);
        if (table != tables.end())
            table->stages.append(stage["processstageid"_L1].toString().toLower());
    }
    m_tables = std::move(tables);
    return &*m_tables;
}

Result<void> DynamicsProcesses::read(const Table &table, const QUrlQuery &query, const TakeRow &take)
{
    auto answer = m_api.read(u"api/"_s + table.set, query);
    for (int page = 0; page < mostPages; ++page) {
        if (!answer)
            return isRefused(answer.error()) ? Result<void>() : fail(answer.error());
        for (const QJsonValue row : answer->body.value("value"_L1).toArray())
            take(row);
        const QString next = answer->body.value("@odata.nextLink"_L1).toString();
        if (next.isEmpty())
            break;
        answer = m_api.follow(next);
        if (answer && !answer->isSuccess())
            return fail(m_api.errorOf(*answer));
    }
    return {};
}

Result<QHash<QString, DynamicsProcesses::ProcessPosition>> DynamicsProcesses::of(const QStringList &deals)
{
    QHash<QString, ProcessPosition> found;
    if (deals.isEmpty())
        return found;
    const auto tables = TRY(this->tables());
    for (const Table &table : *tables) {
        QUrlQuery query{{u"$select"_s, u"_activestageid_value,traversedpath,modifiedon,"_s + table.deal}};
        if (deals.size() <= filterSize) {
            QStringList those;
            for (const QString &deal : deals)
                those.append(table.deal + u" eq "_s + deal);
            query.addQueryItem(u"$filter"_s, those.join(u" or "_s));
        }
        const auto take = [&](const QJsonValue &row) {
            const QString deal = row[table.deal].toString().toLower();
            const Instant modified = instantFromRemote(row["modifiedon"_L1]).value_or(Instant{});
            const QStringList path = row["traversedpath"_L1].toString().toLower().split(u',', Qt::SkipEmptyParts);
            const ProcessPosition position{table.process, row["_activestageid_value"_L1].toString(), table.set,
                row["businessprocessflowinstanceid"_L1].toString(), modified, path};
            if (!deal.isEmpty() && !position.stage.isEmpty()
                && (!found.contains(deal) || found.value(deal).modified < modified))
                found.insert(deal, position);
        };
        TRY(read(table, query, take));
    }
    return found;
}

QString DynamicsProcesses::pathTo(const ProcessPosition &position, const QString &stage) const
{
    QStringList path = position.path;
    if (const qsizetype before = path.indexOf(stage); before >= 0)
        return path.mid(0, before + 1).join(u',');
    const auto table = m_tables ? std::ranges::find(*m_tables, position.process, &Table::process)
                                : std::vector<Table>::const_iterator();
    const QStringList stages = m_tables && table != m_tables->end() ? table->stages : QStringList();
    const qsizetype last = path.isEmpty() ? -1 : stages.indexOf(path.last());
    for (qsizetype at = last + 1; at < stages.indexOf(stage); ++at)
        path.append(stages[at]);
    path.append(stage);
    return path.join(u',');
}

QJsonObject DynamicsProcesses::positionAt(Instant now)
{
    return {{u"since"_s, now.ms - moveOverlap}};
}

Result<QHash<QString, Instant>> DynamicsProcesses::movedSince(QJsonObject &position, Instant now)
{
    QHash<QString, Instant> moved;
    const qint64 since = position.value("since"_L1).toInteger(now.ms - moveOverlap);
    const QJsonObject known = position.value("rows"_L1).toObject();
    QJsonObject rows;
    const auto tables = TRY(this->tables());
    for (const Table &table : *tables) {
        const QUrlQuery query{{u"$select"_s, u"_activestageid_value,modifiedon,"_s + table.deal},
            {u"$filter"_s, u"modifiedon ge "_s + Instant{since}.toIso()}};
        const auto take = [&](const QJsonValue &row) {
            const QString id = row["businessprocessflowinstanceid"_L1].toString();
            const Instant modified = instantFromRemote(row["modifiedon"_L1]).value_or(now);
            const QString deal = row[table.deal].toString().toLower();
            if (!deal.isEmpty() && known.value(id).toInteger() != modified.ms)
                moved.insert(deal, std::max(moved.value(deal), modified));
            if (modified.ms + unsettledMove < now.ms) // later in the same second it may move once more
                rows.insert(id, modified.ms);
        };
        TRY(read(table, query, take));
    }
    const qint64 from = std::max(since, now.ms - moveOverlap);
    for (const QString &id : rows.keys()) {
        if (rows.value(id).toInteger() < from || rows.size() > mostMoves)
            rows.remove(id);
    }
    position = {{u"since"_s, from}, {u"rows"_s, rows}};
    return moved;
}

} // namespace satchel::sync
