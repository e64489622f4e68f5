// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dynamics365/DynamicsProcesses.h"

#include "sync/engine/RemoteTime.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype filterSize = 50; // deals that are asked for by name; for more a table is read whole
constexpr int mostPages = 1000;

bool isRefused(const Error &error)
{
    return error.kind == Error::Kind::Refused;
}

} // namespace

/// Nothing for a process without a table that the user may know of.
Result<std::optional<DynamicsProcesses::Table>> DynamicsProcesses::tableOf(const QString &process, const QString &logicalName)
{
    const auto answer = m_api.read(u"api/EntityDefinitions(LogicalName='%1')"_s.arg(logicalName),
        {{u"$select"_s, u"EntitySetName"_s}, {u"$expand"_s, u"ManyToOneRelationships($select=ReferencingAttribute,ReferencedEntity)"_s}});
    if (!answer)
        return isRefused(answer.error()) ? Result<std::optional<Table>>(std::nullopt) : fail(answer.error());
    for (const QJsonValue lookup : answer->body.value("ManyToOneRelationships"_L1).toArray()) {
        if (lookup["ReferencedEntity"_L1].toString() == "opportunity"_L1)
            return std::optional(Table{process, answer->body.value("EntitySetName"_L1).toString(), u"_%1_value"_s.arg(lookup["ReferencingAttribute"_L1].toString())});
    }
    return std::optional<Table>();
}

Result<const std::vector<DynamicsProcesses::Table> *> DynamicsProcesses::tables()
{
    if (m_tables)
        return &*m_tables;
    const auto answer = m_api.read(u"api/processstages"_s,
        {{u"$select"_s, u"_processid_value"_s}, {u"$expand"_s, u"processid($select=uniquename)"_s}, {u"$filter"_s, u"primaryentitytypecode eq 'opportunity'"_s}});
    if (!answer && !isRefused(answer.error()))
        return fail(answer.error());
    std::vector<Table> tables;
    QSet<QString> asked;
    for (const QJsonValue stage : answer ? answer->body.value("value"_L1).toArray() : QJsonArray()) {
        const QString process = stage["_processid_value"_L1].toString();
        const QString name = stage["processid"_L1]["uniquename"_L1].toString();
        if (asked.contains(process) || name.isEmpty())
            continue;
        asked.insert(process);
        const auto table = tableOf(process, name);
        if (!table)
            return fail(table.error());
        if (*table)
            tables.push_back(**table);
    }
    m_tables = std::move(tables);
    return &*m_tables;
}

Result<void> DynamicsProcesses::read(const Table &table, const QUrlQuery &query, QHash<QString, Standing> &found)
{
    auto answer = m_api.read(u"api/"_s + table.set, query);
    for (int page = 0; page < mostPages; ++page) {
        if (!answer)
            return isRefused(answer.error()) ? Result<void>() : fail(answer.error());
        for (const QJsonValue row : answer->body.value("value"_L1).toArray()) {
            const QString deal = row[table.deal].toString().toLower();
            const Instant modified = instantFromRemote(row["modifiedon"_L1]).value_or(Instant{});
            const Standing standing{table.process, row["_activestageid_value"_L1].toString(), table.set, row["businessprocessflowinstanceid"_L1].toString(), modified};
            if (!deal.isEmpty() && !standing.stage.isEmpty() && (!found.contains(deal) || found.value(deal).modified < modified))
                found.insert(deal, standing);
        }
        const QString next = answer->body.value("@odata.nextLink"_L1).toString();
        if (next.isEmpty())
            break;
        answer = m_api.follow(next);
        if (answer && !answer->isSuccess())
            return fail(m_api.errorOf(*answer));
    }
    return {};
}

Result<QHash<QString, DynamicsProcesses::Standing>> DynamicsProcesses::of(const QStringList &deals)
{
    QHash<QString, Standing> found;
    if (deals.isEmpty())
        return found;
    const auto tables = this->tables();
    if (!tables)
        return fail(tables.error());
    for (const Table &table : **tables) {
        QUrlQuery query{{u"$select"_s, u"_activestageid_value,modifiedon,"_s + table.deal}};
        if (deals.size() <= filterSize) {
            QStringList those;
            for (const QString &deal : deals)
                those.append(table.deal + u" eq "_s + deal);
            query.addQueryItem(u"$filter"_s, those.join(u" or "_s));
        }
        if (const auto done = read(table, query, found); !done)
            return fail(done.error());
    }
    return found;
}

} // namespace satchel::sync
