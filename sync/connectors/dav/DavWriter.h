// SPDX-License-Identifier: GPL-3.0-or-later
// Writes of an object, one after the other. Each reads the resource, compares the record's version with the one that
// the engine saw, changes the lines that differ, and puts the resource back on the condition that nobody changed it
// meanwhile (If-Match). So what other programs wrote into it survives, and nothing newer is overwritten.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/dav/DavRecords.h"

namespace satchel::sync {

class DavWriter
{
public:
    /// All of these outlive it.
    DavWriter(DavClient &client, DavRecords &records, const DavPlaces &places, const Clock &clock)
        : m_client(client), m_records(records), m_places(places), m_clock(clock)
    {
    }

    /// An Error only when nothing at all was carried out.
    Result<std::vector<WriteOutcome>> write(std::span<const RemoteWrite> writes);

private:
    /// A resource while it is changed; null entry: it is gone.
    struct Loaded
    {
        DavBody body;
        std::unique_ptr<ResourceEntry> entry;
    };
    Result<WriteOutcome> writeOne(const RemoteWrite &write);
    Result<WriteOutcome> create(const RemoteWrite &write);
    Result<WriteOutcome> createOccurrence(const RemoteWrite &write, const QString &series);
    Result<WriteOutcome> update(const RemoteWrite &write);
    Result<WriteOutcome> remove(const RemoteWrite &write);

    Result<Loaded> load(const QString &href);
    /// Nothing when it may be written; else what stands against it.
    std::optional<WriteOutcome> checkWritable(const Loaded &loaded, const RemoteWrite &write) const;
    Result<DavAnswer> put(const Loaded &loaded);
    Result<WriteOutcome> doneOutcome(Loaded loaded, const QString &part, const DavAnswer &answer);
    Result<WriteOutcome> refusedOutcome(const RemoteWrite &write, const DavAnswer &answer, const QString &href);
    Result<WriteOutcome> existingOutcome(const RemoteWrite &write, const QString &href);

    DavClient &m_client;
    DavRecords &m_records;
    const DavPlaces &m_places;
    const Clock &m_clock;
};

} // namespace satchel::sync
