// SPDX-License-Identifier: GPL-3.0-or-later
// Writes Dataverse's rows in one $batch: creates under our own ids, updates and deletions only of the version we last saw. What
// takes several requests (a deal that is won, a column that a new row does not take yet) goes as a change set.
#pragma once

#include "sync/connectors/WriteBatch.h"
#include "sync/connectors/dynamics365/DynamicsTables.h"

namespace satchel::sync {

class DynamicsWriter
{
public:
    DynamicsWriter(JsonApi &api, DynamicsTables &tables, const ObjectMap &object) : m_api(api), m_tables(tables), m_object(object) {}

    Result<std::vector<WriteOutcome>> write(std::span<const RemoteWrite> writes);

private:
    Result<QJsonObject> rowOf(const RemoteWrite &write) const;
    Result<QJsonObject> restOf(const RemoteWrite &write, QJsonObject &row) const;
    Result<void> bind(QJsonObject &row, const RemoteWrite &write) const;
    Result<void> nameCurrency(QJsonObject &row) const;
    /// The requests that carry a write, the last of them a read where no other tells the new version.
    Result<std::vector<RequestPart>> partsOf(const RemoteWrite &write, size_t index) const;
    RequestPart patch(const RemoteWrite &write, const QJsonObject &row) const;
    QString address(const RemoteWrite &write) const;
    void take(std::span<const RemoteWrite> writes, const JsonAnswer &answer, std::span<WriteOutcome> outcomes) const;

    JsonApi &m_api;
    DynamicsTables &m_tables;
    const ObjectMap &m_object;
    const DynamicsTable *m_table = nullptr;
    QHash<QString, QString> m_currencies; // by id
};

} // namespace satchel::sync
