// SPDX-License-Identifier: GPL-3.0-or-later
// One account at one vendor, as the engine sees it: records by id, pages of changes, batches of writes. What speaks a
// vendor's dialect implements it over a Transport. Sequential; used by one thread.
// An Error concerns the whole call: Offline (nothing was carried out), Unanswered (a write may have been),
// Unauthorized, KeychainUnavailable, Refused (the account may not do this at all), Invalid (an answer that cannot be
// understood), Cancelled.
#pragma once

#include "domain/ChangeSet.h"
#include "store/sync/FreeBusy.h"
#include "store/sync/RemoteField.h"
#include "store/sync/RemotePlace.h"
#include "sync/engine/ObjectMap.h"

#include <algorithm>
#include <functional>
#include <span>

namespace satchel::sync {

struct RemoteRecord
{
    QString id;
    QString version; // changes with every change at the remote; compared for equality only
    Instant modified; // by the remote's clock
    bool isDeleted = false;
    QString mergedInto; // the record that took this one's place, if it was merged
    QJsonObject
        fields; // by the vendor's names; links between records as "@object": array of ids, the primary one first
    RecordId key
        = {}; // what a Satchel marked it with when it made it; null when nobody did or the vendor has no such mark
    std::optional<Instant> created = {}; // by the remote's clock, where it tells
    QString changedBy = {}; // the id of the remote's user who changed it last, where it tells
    QString createdBy = {}; // and of the one who made it
    QStringList formerIds = {}; // by which the remote named it before: its link follows
    QString problem = {}; // why the remote does not show it just now, though it is there; nothing else is known then

    /// Nobody has changed it since it was made: what it holds beyond what it was made with, the remote gave it. Stamps
    /// of whole seconds may hide another user's edit right after.
    bool isAsMade() const
    {
        return created && *created == modified
            && (createdBy.isEmpty() || changedBy.isEmpty() || createdBy == changedBy);
    }
};

/// The one with this id, or that had it, among some; null when it is not there.
inline const RemoteRecord *findRecord(std::span<const RemoteRecord> records, const QString &id)
{
    const auto found = std::ranges::find_if(
        records, [&](const RemoteRecord &record) { return record.id == id || record.formerIds.contains(id); });
    return found == records.end() ? nullptr : &*found;
}

/// A page of what changed, and where to go on. The cursor is the dialect's own; the engine stores it with the page.
struct PullPage
{
    std::vector<RemoteRecord> records;
    QJsonObject cursor;
    bool isLast = true; // nothing more in this round
    bool isContinued = false; // belongs to a read that an earlier round began; its end does not show later changes
    // A full sync reads every record of the object, over as many rounds as needed; a record that it did not return is
    // deleted. The initial sync is a full sync.
    bool beginsFullSync = false;
    bool isOfFullSync = false; // the full sync returned all of its records
    bool endsFullSync = false;
    std::optional<Instant> remoteNow; // the remote's clock, if the answer had it
};

/// An object that a round is about to read, and how far it was read.
struct PullPoint
{
    const ObjectMap &object;
    QJsonObject cursor;
};

struct RemoteWrite
{
    Edit::Kind kind = Edit::Kind::Update; // Create, Update or Delete
    RecordId record; // ours
    /// Of a create, for a vendor that takes client-made keys: the same for the same create, however often it is tried
    /// and whichever Satchel tries it.
    RecordId key = {};
    QString remoteId; // empty for a create
    QString version; // of the remote record we last saw; for vendors that refuse to overwrite anything newer
    QJsonObject fields; // what to write
    QJsonObject previous; // what the remote had, for links that must be removed before others are added
};

struct WriteOutcome
{
    enum class Kind {
        Done,
        Refused, // this record is at fault; sending it again does not help until it changes
        Later, // not now: locked, limit reached in the middle of a batch
        Unknown, // may have been carried out
        Stale, // the remote holds something newer than `version`: nothing was written
        Exists, // a create: the remote has it already, as remoteId
        Gone, // the remote has no such record any more
    };
    Kind kind = Kind::Unknown;
    QString remoteId;
    QString version;
    Instant modified;
    QString reason; // the vendor's own message
    QString field; // the vendor's name of the field at fault, if it named one
    bool overwroteExisting = false; // a create: done by writing over what the remote had already
    bool isMarked = true; // a create: the record has our key; else other Satchels know it by its id there
    std::optional<qint64> wait = {}; // Later: milliseconds until the remote wants to be asked again, where it said so
    // What a reference of the write points at, and the remote does not have any more; nothing was written
    QString missingObject = {};
    QString missingId = {};
    /// An update that was done though the remote had something newer than `version`: what it had, by the vendor's
    /// names.
    QJsonObject replaced = {};
    QJsonObject fields = {}; // of those that were written, what the answer says they hold now: a remote may take a
                             // write and keep another value
};

/// A create whose answer was lost.
struct InDoubtCreate
{
    RemoteWrite write;
    Instant sentAt; // by our clock
    std::optional<qint64> clockOffset = {}; // the remote's clock minus ours then, in ms, where it was known

    /// By the remote's clock, which is ahead of ours by `offset` ms now.
    Instant sentThere(qint64 offset) const { return {sentAt.ms + clockOffset.value_or(offset)}; }
    /// Less than `span` ms ago. Not of a time to come: our clock was set back since.
    bool isSentWithin(qint64 span, Instant now) const { return sentAt <= now && now.ms - sentAt.ms < span; }
};

/// What is known of one.
struct InDoubtResult
{
    enum class State { Found, Absent, TooEarly }; // TooEarly: the remote may not show it yet
    State state = State::TooEarly;
    RemoteRecord record;
    bool isOurs = true; // false: it has the same unique value, but somebody else may have made it
};

/// A value that a field of a remote record had, and when it was written.
struct FieldRevision
{
    QString remoteId;
    QString field; // the vendor's name
    QJsonValue value;
    Instant at; // by the remote's clock
};

using store::RemoteField;

class Remote
{
public:
    virtual ~Remote() = default;

    /// What the account calls itself, the same for ever.
    virtual Result<QString> account() = 0;
    /// Keys of every object's "wire" that come from the account: "zone" and "currency".
    virtual Result<QJsonObject> accountDefaults() { return QJsonObject(); }
    virtual Result<std::vector<RemoteField>> schema(const ObjectMap &object) = 0;
    /// False where `schema` tells only what some records hold, which is another thing tomorrow.
    virtual bool listsItsFields() const { return true; }
    /// Puts what the account decides into a map: which of its lists holds the records, which column a value. Called
    /// before anything else is done with an object. Returns sentences for a person about what was not found.
    virtual Result<QStringList> locate(ObjectMap &) { return QStringList(); }
    /// What a person may choose for an object that was located.
    virtual Result<std::vector<store::RemotePlace>> places(const ObjectMap &)
    {
        return std::vector<store::RemotePlace>();
    }
    /// Bends an object to what the account has: takes out what it lacks or hides, reads only what may not be written.
    /// Returns sentences for a person that say what was changed.
    virtual Result<QStringList> applyCapabilities(ObjectMap &) { return QStringList(); }
    /// Called when a round begins, with the objects it will pull and whether it will check the account. A remote that
    /// can ask several things in one request does so now and answers those calls from what it got; answers the objects
    /// it has read. Called with nothing, it discards answers that were not used. An Error is one of the whole account;
    /// a remote that cannot do this does nothing.
    virtual Result<QStringList> readAhead(std::span<const PullPoint>, bool /*asksAccount*/) { return QStringList(); }
    /// Asked when reading an object was refused: true when that is for good, because the account lacks it or a right.
    /// Such an object fails no round; the next `applyCapabilities` takes it out.
    virtual Result<bool> isDenied(const ObjectMap &) { return false; }
    /// Called before a round pulls: where deletions are listed apart, which costs a request of its own, they are looked
    /// for when the last look is so many milliseconds ago.
    virtual void beginReading(qint64 /*deletionsAfter*/) {}
    /// The next page after a cursor; an empty cursor begins with everything there is.
    virtual Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) = 0;
    /// Reads records as they are now, past any index that lags; deleted and unknown ones are omitted.
    virtual Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) = 0;
    /// False where neither changes nor a list of their own show deletions: only a full sync does.
    virtual bool tellsDeletions(const ObjectMap &) const { return true; }
    /// Deleted records as they were when they went, as far as the remote still tells. Where a delete has no condition,
    /// it shows what a colleague wrote just before.
    virtual Result<std::vector<RemoteRecord>> readDeleted(const ObjectMap &, const QStringList &)
    {
        return std::vector<RemoteRecord>();
    }
    /// Writes up to object.batchSize records of one kind; one outcome for each, in their order.
    virtual Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) = 0;
    /// How far an object was read; called before `find`, for vendors whose later changes show the outcome of a create.
    virtual void setReadPosition(const ObjectMap &, const QJsonObject &) {}
    /// Looks for what creates of unknown outcome made, up to object.batchSize of them together; one answer for each, in
    /// their order. `isAlreadyLinked` is true for the id of a record that is linked to another record of ours: two
    /// creates that are alike make two records.
    using IsAlreadyLinked = std::function<bool(const QString &remoteId)>;
    virtual Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
        = 0;
    /// True when a write can replace something newer without either side noticing, so that `history` must be asked.
    virtual bool lacksConditionalWrites() const = 0;
    /// The same of a deletion, so that `readDeleted` must be asked.
    virtual bool lacksConditionalDeletes() const { return lacksConditionalWrites(); }
    /// True when a create writes over a record that has its mark already, so that `find` must be asked before one
    /// that another Satchel may have made.
    virtual Result<bool> createsOverwrite(const ObjectMap &) { return false; }
    /// The values of the given fields, the present one and those before it, newest first, of the given records (50 at
    /// most).
    virtual Result<std::vector<FieldRevision>> history(
        const ObjectMap &object, const QStringList &ids, const QStringList &fields)
        = 0;
    /// When people are busy: those whom the account's server knows and who share it, a person each; the others are
    /// omitted.
    virtual Result<std::vector<store::FreeBusy>> readFreeBusy(const store::FreeBusyQuery &)
    {
        return std::vector<store::FreeBusy>();
    }
};

} // namespace satchel::sync
