// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at HubSpot for the records that creates without an answer may have made, all of them together: by our external
// key, else by a value that is unique there, or among the records made since by what they were made with.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/hubspot/HubSpotRecords.h"

#include <QHash>

namespace satchel::sync {

class HubSpotFinder
{
public:
    HubSpotFinder(
        JsonApi &api, const Clock &clock, HubSpotRecords &records, const ObjectMap &object, const QString &key)
        : m_api(api), m_clock(clock), m_records(records), m_object(object), m_key(key),
          m_unique(object.wire.value(QLatin1StringView("unique")).toString())
    {
    }

    Result<std::vector<InDoubtResult>> find(
        std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked);

private:
    Result<std::vector<InDoubtResult>> findByKey(
        std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked);
    Result<std::vector<InDoubtResult>> findByContent(
        std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked);
    /// Empty where nothing of it is unique there.
    QString uniqueOf(const RemoteWrite &lost) const;
    Result<std::vector<RemoteRecord>> readByUnique(std::span<const InDoubtCreate> lost);
    Result<std::vector<InDoubtResult>> withRecords(std::vector<InDoubtResult> all, const QStringList &ids);
    /// Ids of records made since the first of these was sent; measures the remote's clock.
    Result<QStringList> createdSince(
        std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked);
    using InitialValues = QHash<QString, QString>; // by field
    using InitialValuesById = QHash<QString, InitialValues>; // by id
    Result<InitialValuesById> readInitialValues(const QStringList &ids, const QStringList &fields);
    static bool wasCreatedWith(const InitialValues &birth, const QJsonObject &properties);
    /// Somebody may have deleted it again already: it was made all the same and must not be recreated. Looks for all
    /// that are absent.
    Result<void> findInArchive(std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked,
        std::vector<InDoubtResult> &found);
    bool matches(const InDoubtCreate &lost, const QJsonValue &row, qint64 offset) const;
    QJsonObject distinctiveValuesOf(const RemoteWrite &lost) const;

    JsonApi &m_api;
    const Clock &m_clock;
    HubSpotRecords &m_records;
    const ObjectMap &m_object;
    QString m_key;
    QString m_unique; // the property that the vendor itself keeps unique; empty: none
    qint64 m_offset = 0; // the remote's clock minus ours
};

/// The values that fields had, newest first, by record.
Result<std::vector<FieldRevision>> readHistory(
    JsonApi &api, const ObjectMap &object, const QStringList &ids, const QStringList &fields);

} // namespace satchel::sync
