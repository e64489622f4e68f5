// SPDX-License-Identifier: GPL-3.0-or-later
// Writes Dataverse's rows in one $batch: creates under our own ids, updates and deletions only of the version we last
// saw. What takes several requests (a deal that is won, a column that a new row does not take yet) goes as a change
// set.
#pragma once

#include "sync/connectors/dynamics365/DynamicsTables.h"
#include "sync/connectors/WriteBatch.h"

#include <optional>

namespace satchel::sync {

class DynamicsWriter
{
public:
    /// `now` separates past events from planned ones.
    DynamicsWriter(JsonApi &api, DynamicsTables &tables, const ObjectMap &object, Instant now)
        : m_api(api), m_tables(tables), m_object(object), m_now(now)
    {
    }

    Result<std::vector<WriteOutcome>> write(std::span<const RemoteWrite> writes);

private:
    Result<QJsonObject> rowOf(const RemoteWrite &write) const;
    QJsonObject closingOf(const RemoteWrite &write) const;
    Result<QJsonObject> restOf(const RemoteWrite &write, QJsonObject &row) const;
    Result<void> bind(QJsonObject &row, const RemoteWrite &write) const;
    Result<void> nameCurrency(QJsonObject &row) const;
    /// A part of a batch: what it is for.
    struct Sent
    {
        size_t write = 0;
        bool isRead = false; // of the new version, after a change set that does not return it
        bool isLast = false; // of the write: its answer has the row's final values
    };
    /// The requests that carry a write, the last of them a read where no other returns the new version.
    Result<std::vector<RequestPart>> partsOf(const RemoteWrite &write, size_t index) const;
    Result<void> findStandings(std::span<const RemoteWrite> writes);
    std::optional<RequestPart> move(const RemoteWrite &write) const;
    Result<void> moveNew(std::span<const RemoteWrite> writes, std::span<WriteOutcome> outcomes);
    RequestPart patch(const RemoteWrite &write, const QJsonObject &row, const QStringList &shown = {}) const;
    QStringList plainColumns(const RemoteWrite &write, const QJsonObject &row) const;
    QString address(const RemoteWrite &write) const;
    void noteSent(size_t write, const std::vector<RequestPart> &requests);
    void tellMissing(const RemoteWrite &write, WriteOutcome &outcome) const;
    bool takeVersion(const QJsonValue &answer, WriteOutcome &outcome) const;
    void takeKept(const RemoteWrite &write, QJsonObject row, WriteOutcome &outcome) const;
    void take(std::span<const RemoteWrite> writes, const JsonAnswer &answer, std::span<WriteOutcome> outcomes) const;
    std::vector<std::optional<Sent>> placesOf(std::span<const RemoteWrite> writes, const QJsonArray &answers) const;

    JsonApi &m_api;
    DynamicsTables &m_tables;
    const ObjectMap &m_object;
    const Instant m_now;
    const DynamicsTable *m_table = nullptr;
    QHash<QString, QString> m_currencies; // by id
    QHash<QString, DynamicsProcesses::ProcessPosition> m_positions; // of the deals that change their stage
    std::vector<Sent> m_sent; // the parts of the batch that is on its way
};

} // namespace satchel::sync
