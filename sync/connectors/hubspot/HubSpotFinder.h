// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at HubSpot for the records that creates without an answer may have made: by the mark we put on them, all of them
// together; else each by a value that is unique there, or among the records made since by what they were made with.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/hubspot/HubSpotRecords.h"

namespace satchel::sync {

class HubSpotFinder
{
public:
    HubSpotFinder(JsonApi &api, const Clock &clock, HubSpotRecords &records, const ObjectMap &object, const QString &key)
        : m_api(api), m_clock(clock), m_records(records), m_object(object), m_key(key)
    {
    }

    Result<std::vector<LostCreate>> find(std::span<const Lost> lost, const Remote::IsTaken &isTaken);

private:
    Result<std::vector<LostCreate>> findByKey(std::span<const Lost> lost, const Remote::IsTaken &isTaken);
    /// One after the other: two that are alike made two records.
    Result<std::vector<LostCreate>> findByContent(std::span<const Lost> lost, const Remote::IsTaken &isTaken);
    Result<LostCreate> findByUnique(const QString &property, const RemoteWrite &lost, const Remote::IsTaken &isTaken);
    Result<LostCreate> findAmongNew(const RemoteWrite &lost, Instant sentAt, const Remote::IsTaken &isTaken);
    /// Ids of records made since; sets the remote's clock.
    Result<QStringList> madeSince(Instant sentAt, const Remote::IsTaken &isTaken);
    Result<QString> bornWith(const QStringList &ids, const QJsonObject &properties);
    Result<LostCreate> found(const QString &id);
    /// Somebody may have deleted it again already: it was made all the same and must not be made anew. Looks for all that are
    /// absent.
    Result<void> findInArchive(std::span<const Lost> lost, const Remote::IsTaken &isTaken, std::vector<LostCreate> &found);
    bool isIt(const Lost &lost, const QJsonValue &row, qint64 offset) const;
    QJsonObject marksOf(const RemoteWrite &lost) const;

    JsonApi &m_api;
    const Clock &m_clock;
    HubSpotRecords &m_records;
    const ObjectMap &m_object;
    QString m_key;
    qint64 m_offset = 0; // the remote's clock minus ours
};

/// The values that fields had, newest first, by record.
Result<std::vector<PastValue>> readHistory(JsonApi &api, const ObjectMap &object, const QStringList &ids, const QStringList &fields);

} // namespace satchel::sync
