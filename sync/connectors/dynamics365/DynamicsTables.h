// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation's tables are like for this user: columns with what they may be used for, labels of choices, and
// its currencies, which records name by id. Asked once each, and again when the metadata is out of date.
#pragma once

#include "sync/connectors/dynamics365/DynamicsProcesses.h"
#include "sync/connectors/dynamics365/DynamicsRights.h"
#include "sync/connectors/JsonApi.h"

namespace satchel::sync {

struct DynamicsTable
{
    RowForms::Rights rights;
    bool isTracked = false; // its changes can be asked for
    RowForms::Columns columns;
    QSet<QString> numbers; // columns of choices: whole numbers on the wire
    std::vector<RemoteField> fields; // for the mapping of custom columns; without their options
};

class DynamicsTables
{
public:
    explicit DynamicsTables(JsonApi &api)
        : m_api(api), m_rights(api), m_processes(api), m_generation(api.metadataGeneration())
    {
    }

    Result<const DynamicsTable *> table(const ObjectMap &object);
    /// None for a table that there is not.
    Result<std::vector<RemoteField>> fields(const ObjectMap &object);
    /// By id, the ISO code of each currency.
    Result<QHash<QString, QString>> currencies();
    DynamicsProcesses &processes() { return m_processes; }

private:
    void forgetOutdated();
    Result<void> addOptions(const ObjectMap &object, const QString &kind, std::vector<RemoteField> &fields);

    Result<void> add(DynamicsTable &table, const QJsonValue &attribute);
    Result<void> addStandIns(DynamicsTable &table, const QJsonObject &wire);

    JsonApi &m_api;
    DynamicsRights m_rights;
    DynamicsProcesses m_processes;
    QHash<QString, DynamicsTable> m_tables;
    QHash<QString, QString> m_currencies;
    int m_generation; // of the metadata that all of this was made of
};

} // namespace satchel::sync
