// SPDX-License-Identifier: GPL-3.0-or-later
// Sends creates and deletes as collections and updates as requests within one request, each on the condition that
// nobody has changed the record since it was last seen, and says what became of each record. Whom a deal is made with
// follows its primary role, which is changed once the deal's own condition was met.
#pragma once

#include "sync/connectors/salesforce/SalesforceRecords.h"
#include "sync/connectors/WriteBatch.h"

#include <optional>

namespace satchel::sync {

class SalesforceWriter
{
public:
    SalesforceWriter(JsonApi &api, const ObjectMap &object, const SalesforceObject &here)
        : m_api(api), m_object(object), m_here(here), m_records(api, object, here), m_notes(api, object)
    {
    }

    /// All of one kind, object.batchSize at most. An Error only when nothing at all was carried out.
    Result<std::vector<WriteOutcome>> write(std::span<const RemoteWrite> writes);

private:
    Result<JsonAnswer> create(WriteBatch::Part part);
    Result<void> createAttached(const std::vector<size_t> &sendable);
    void takeAttached(size_t write, const JsonAnswer &answer);
    Result<JsonAnswer> update(WriteBatch::Part part);
    Result<JsonAnswer> remove(WriteBatch::Part part);
    void takeCollection(WriteBatch::Part part, const JsonAnswer &answer);
    void takeComposite(WriteBatch::Part part, const JsonAnswer &answer);
    QJsonObject queryOf(WriteBatch::Part part, const QString &name) const;
    static QJsonArray rowsOf(const JsonAnswer &answer, QLatin1StringView name);
    void noteReplaced(size_t write, const QJsonArray &before);
    void noteKept(size_t write, const QJsonArray &after);
    void done(size_t write, const QString &id, const JsonAnswer &answer);
    Result<void> send(const std::vector<size_t> &sendable, Edit::Kind kind);
    Result<void> checkGone();
    Result<void> setPrimaries();
    QJsonObject headersWithin(Edit::Kind kind, QJsonObject headers) const;
    std::optional<QJsonObject> primaryRequest(size_t write, const QJsonArray &roles) const;

    JsonApi &m_api;
    const ObjectMap &m_object;
    const SalesforceObject &m_here;
    SalesforceRecords m_records;
    SalesforceNotes m_notes;
    QHash<size_t, QString> m_parents; // of what is linked to its parent by a record of its own
    std::span<const RemoteWrite> m_writes;
    std::vector<QJsonObject> m_rows; // what is sent, by write
    QHash<size_t, QString> m_primaries; // whom the primary role of a record is to name; empty: nobody
    std::vector<WriteOutcome> m_outcomes;
};

} // namespace satchel::sync
