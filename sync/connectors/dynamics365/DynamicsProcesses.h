// SPDX-License-Identifier: GPL-3.0-or-later
// Where deals stand in their business processes. Each process keeps that in a table of its own, a row for each deal that went into it;
// what the columns of the deal say of it is neither kept up to date nor heeded.
// https://learn.microsoft.com/power-automate/developer/business-process-flows-code
#pragma once

#include "domain/Instant.h"
#include "sync/connectors/JsonApi.h"

#include <optional>

namespace satchel::sync {

class DynamicsProcesses
{
public:
    struct Standing
    {
        QString process;
        QString stage;
        QString table; // of the row that says so
        QString row;
        Instant modified;
    };

    explicit DynamicsProcesses(JsonApi &api) : m_api(api) {}

    /// By deal; of several processes the one that moved last. Those in none that may be read are left out.
    Result<QHash<QString, Standing>> of(const QStringList &deals);

private:
    struct Table
    {
        QString process;
        QString set;
        QString deal; // the column that names the deal
    };
    Result<const std::vector<Table> *> tables();
    Result<std::optional<Table>> tableOf(const QString &process, const QString &logicalName);
    Result<void> read(const Table &table, const QUrlQuery &query, QHash<QString, Standing> &found);

    JsonApi &m_api;
    std::optional<std::vector<Table>> m_tables;
};

} // namespace satchel::sync
