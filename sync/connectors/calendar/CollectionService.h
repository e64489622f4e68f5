// SPDX-License-Identifier: GPL-3.0-or-later
// One kind of entries of an account that are kept in collections, as CollectionRemote asks for them: the events of its
// calendars, the contacts of its address books. An Error concerns the whole call, as in Remote.h.
#pragma once

#include "sync/connectors/calendar/CollectionPlaces.h"
#include "sync/connectors/JsonApi.h"

namespace satchel::sync {

/// A page of what changed in a collection.
template <typename Entry> struct CollectionChanges
{
    std::vector<Entry> found;
    QStringList removed; // ids of entries that are not there any more
    QString next; // of the next page; empty: this is the last
    QString token; // of the last page: for what changes from now on
    bool isExpired = false; // the token is not accepted any more
    std::optional<Instant> now;
};

/// An entry with the records in it: its own, and those of its parts (ResourceEntry.h).
struct EntryRecords
{
    QString id; // of its own record
    std::vector<RemoteRecord> records;
};

class CollectionService
{
public:
    virtual ~CollectionService() = default;

    virtual JsonApi &api() = 0;
    /// True when a person may sync only when they are busy.
    virtual bool hasBusyOnly() const { return false; }
    /// Refused when the sign-in does not allow access to them.
    virtual Result<std::vector<Collection>> listCollections() = 0;
    /// From the beginning, or from the `next` of a page before.
    virtual Result<CollectionChanges<EntryRecords>> listEntries(const CollectionPlace &place, const QString &next) = 0;
    /// Since a token, or from the `next` of a page before. The ids in `removed` are those of records.
    virtual Result<CollectionChanges<EntryRecords>> listChanges(
        const CollectionPlace &place, const QString &tokenOrNext)
        = 0;
    /// The records that are still there.
    virtual Result<std::vector<RemoteRecord>> read(const CollectionPlaces &places, const QStringList &ids) = 0;
    virtual Result<WriteOutcome> write(const CollectionPlaces &places, const RemoteWrite &write) = 0;
    /// What a create whose answer was lost made.
    virtual Result<InDoubtResult> findCreated(const CollectionPlaces &places, const InDoubtCreate &lost) = 0;
    /// As in Remote.h.
    virtual Result<std::vector<store::FreeBusy>> readFreeBusy(const store::FreeBusyQuery &)
    {
        return std::vector<store::FreeBusy>();
    }
};

} // namespace satchel::sync
