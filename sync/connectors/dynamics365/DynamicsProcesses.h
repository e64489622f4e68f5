// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of deals in their business processes. Each process keeps them in a table of its own, a row for each deal
// that went into it; what the columns of the deal say of it is neither kept up to date nor heeded.
// https://learn.microsoft.com/power-automate/developer/business-process-flows-code
#pragma once

#include "domain/Instant.h"
#include "sync/connectors/JsonApi.h"

#include <functional>
#include <optional>

namespace satchel::sync {

class DynamicsProcesses
{
public:
    struct ProcessPosition
    {
        QString process;
        QString stage;
        QString table; // of the row that says so
        QString row;
        Instant modified;
        QStringList path; // the stages it went through, the current one last
    };

    explicit DynamicsProcesses(JsonApi &api) : m_api(api) {}

    /// By deal; of several processes the one that moved last. Those in none that may be read are omitted.
    Result<QHash<QString, ProcessPosition>> of(const QStringList &deals);
    /// The stages that a deal has gone through once it is in `stage`, for the bar of the process: a stage that it
    /// goes back to is the last one, those it skips on its way are gone through.
    QString pathTo(const ProcessPosition &position, const QString &stage) const;
    /// The deals that were moved, and when: a move may change the row of the process alone. `position` is how far that
    /// was read, a part of a cursor.
    Result<QHash<QString, Instant>> movedSince(QJsonObject &position, Instant now);
    /// The position of a reader that reads the stages of all deals now.
    static QJsonObject positionAt(Instant now);
    /// Asks which processes there are, if that is not known yet.
    Result<void> prepare()
    {
        return tables().map([](const std::vector<Table> *) {});
    }
    /// The processes and their tables are asked for again.
    void forget() { m_tables.reset(); }

private:
    struct Table
    {
        QString process;
        QString set;
        QString deal; // the column that names the deal
        QStringList stages = {}; // those for deals, in their order
    };
    using TakeRow = std::function<void(const QJsonValue &row)>;
    Result<const std::vector<Table> *> tables();
    Result<std::optional<Table>> tableOf(const QString &process, const QString &logicalName);
    Result<void> read(const Table &table, const QUrlQuery &query, const TakeRow &take);

    JsonApi &m_api;
    std::optional<std::vector<Table>> m_tables;
};

} // namespace satchel::sync
