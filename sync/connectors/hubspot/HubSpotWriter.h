// SPDX-License-Identifier: GPL-3.0-or-later
// Sends batches of creates, updates and deletes to HubSpot, and its links after them, and says what became of each
// record.
#pragma once

#include "sync/connectors/hubspot/HubSpotRecords.h"
#include "sync/connectors/WriteBatch.h"

#include <QSet>

namespace satchel::sync {

class HubSpotWriter
{
public:
    /// `readOnly` are properties that are omitted; `key` is the unique one of our external key, empty when the
    /// account has none.
    HubSpotWriter(JsonApi &api, HubSpotLinks &links, HubSpotRecords &records, const ObjectMap &object,
        QSet<QString> readOnly, const QString &key)
        : m_api(api), m_links(links), m_records(records), m_object(object), m_readOnly(std::move(readOnly)), m_key(key)
    {
    }

    /// All of one kind, 100 at most. An Error only when nothing at all was carried out.
    Result<std::vector<WriteOutcome>> write(std::span<const RemoteWrite> writes);

private:
    Result<JsonAnswer> send(std::span<const RemoteWrite> writes, WriteBatch::Part part);
    void take(std::span<const RemoteWrite> writes, WriteBatch::Part part, const JsonAnswer &answer,
        std::vector<WriteOutcome> &outcomes) const;
    /// Without links, and without what the account only lets be read.
    QJsonObject propertiesOf(const RemoteWrite &write) const;
    QJsonObject input(const RemoteWrite &write, size_t index) const;
    QString action(Edit::Kind kind) const;
    void takeResults(std::span<const RemoteWrite> writes, WriteBatch::Part part, const QJsonObject &body,
        std::vector<WriteOutcome> &outcomes) const;
    void takeErrors(std::span<const RemoteWrite> writes, WriteBatch::Part part, const QJsonObject &body,
        std::vector<WriteOutcome> &outcomes) const;
    /// Sends once more what is only accepted in place of an empty value (`isClearedFirst`), after a request of its own
    /// that empties it.
    Result<void> sendAfterClearing(std::span<const RemoteWrite> writes, std::vector<WriteOutcome> &outcomes);
    Result<std::vector<WriteOutcome>> update(std::span<const RemoteWrite> writes);
    QJsonObject unapplied(const RemoteWrite &write, const WriteOutcome &outcome) const;
    WriteOutcome doneWith(const RemoteWrite &write, const QJsonValue &result) const;
    Result<void> writeLinks(std::span<const RemoteWrite> writes, std::vector<WriteOutcome> &outcomes);
    Result<void> checkArchived(std::span<const RemoteWrite> writes, std::vector<WriteOutcome> &outcomes);

    JsonApi &m_api;
    HubSpotLinks &m_links;
    HubSpotRecords &m_records;
    const ObjectMap &m_object;
    QSet<QString> m_readOnly;
    QString m_key;
};

} // namespace satchel::sync
