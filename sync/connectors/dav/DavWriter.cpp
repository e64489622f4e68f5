// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavWriter.h"

#include "domain/Reason.h"
#include "sync/connectors/calendar/CollectionRequests.h"
#include "sync/connectors/dav/DavHref.h"
#include "sync/connectors/WriteBatch.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using Kind = WriteOutcome::Kind;

constexpr int maxAttempts = 4; // while others write the same resource

/// One that says whether the content is what was sent (RFC 9110, section 8.8.3).
bool isStrong(const QByteArray &etag)
{
    return !etag.isEmpty() && !etag.startsWith("W/");
}

bool isConditionFailed(const DavAnswer &answer)
{
    return answer.status == 412;
}

} // namespace

Result<std::vector<WriteOutcome>> DavWriter::write(std::span<const RemoteWrite> writes)
{
    return writeOneByOne(writes, [this](const RemoteWrite &one) { return writeOne(one); });
}

Result<WriteOutcome> DavWriter::writeOne(const RemoteWrite &write)
{
    switch (write.kind) {
    case Edit::Kind::Create: return create(write);
    case Edit::Kind::Delete: return remove(write);
    default: return update(write);
    }
}

Result<DavWriter::Loaded> DavWriter::load(const QString &href)
{
    auto body = TRY(m_records.body(href));
    Loaded loaded;
    if (!body)
        return loaded;
    loaded.entry = TRY(m_records.entry(*body));
    loaded.body = std::move(*body);
    return loaded;
}

std::optional<WriteOutcome> DavWriter::checkWritable(const Loaded &loaded, const RemoteWrite &write) const
{
    const QString part = EntryId::of(write.remoteId).part;
    if (!loaded.entry || !loaded.entry->parts().contains(part))
        return writeOutcome(Kind::Gone);
    return checkEntryWritable(*loaded.entry, part, m_places.of(loaded.body.href), write);
}

Result<DavAnswer> DavWriter::put(const Loaded &loaded)
{
    return m_client.put(loaded.body.href, loaded.entry->bytes(), m_records.format().type, loaded.body.etag);
}

/// A server that stores something else than it was sent says so by giving no strong ETag: it is read again.
Result<WriteOutcome> DavWriter::doneOutcome(Loaded loaded, const QString &part, const DavAnswer &answer)
{
    WriteOutcome result = writeOutcome(Kind::Done);
    const bool isRenamed = !answer.location.isEmpty() && m_places.of(answer.location);
    const QString href = isRenamed ? answer.location : loaded.body.href;
    result.remoteId = EntryId{href, part}.toString();
    result.modified = answer.now.value_or(m_clock.now());
    if (!isStrong(answer.etag)) {
        auto stored = load(href);
        if (stored && stored->entry && stored->entry->parts().contains(part))
            loaded = std::move(*stored);
    }
    result.version = loaded.entry->version(part);
    return result;
}

Result<WriteOutcome> DavWriter::refusedOutcome(const RemoteWrite &write, const DavAnswer &answer, const QString &href)
{
    if (answer.error.endsWith("}no-uid-conflict"_L1)) {
        if (!answer.errorHref.isEmpty())
            return existingOutcome(write, answer.errorHref);
        return writeOutcome(Kind::Refused, Reason::tr("another entry of the calendar has the same ID"));
    }
    const Error error = m_client.errorOf(answer, href);
    if (error.kind == Error::Kind::Unauthorized)
        return fail(error);
    return writeOutcome(kindOf(m_client.meaningOf(answer)), error.what);
}

/// The remote has it already, because our own create arrived or somebody else's did.
Result<WriteOutcome> DavWriter::existingOutcome(const RemoteWrite &write, const QString &href)
{
    const Loaded there = TRY(load(href));
    if (!there.entry)
        return writeOutcome(Kind::Later, Reason::tr("The server reports that the entry exists but doesn't return it"));
    const QString uid = write.fields.value("uid"_L1).toString();
    const bool isIt = there.entry->uid() == DavRecords::uidOf(write.key) || there.entry->uid() == uid;
    WriteOutcome result = writeOutcome(
        isIt ? Kind::Exists : Kind::Refused, isIt ? QString() : Reason::tr("another entry has the same address"));
    result.remoteId = href;
    result.version = there.entry->version({});
    result.modified = there.body.modified;
    return result;
}

Result<WriteOutcome> DavWriter::create(const RemoteWrite &write)
{
    if (const QString series = write.fields.value("series"_L1).toString(); !series.isEmpty())
        return createOccurrence(write, series);
    if (m_places.target.isEmpty())
        return writeOutcome(Kind::Refused, Reason::tr("This account has no writable calendar for new entries"));
    const QString uid = write.fields.value("uid"_L1).toString();
    Loaded made;
    made.body.href = m_places.target + write.key.toString() + m_records.format().suffix;
    made.entry = m_records.format().make(uid.isEmpty() ? DavRecords::uidOf(write.key) : uid);
    if (const auto changed = made.entry->change({}, write.fields, m_clock.now()); !changed)
        return writeOutcome(Kind::Refused, changed.error().what);
    const DavAnswer answer = TRY(put(made));
    if (answer.isSuccess()) {
        const QString ours = DavRecords::uidOf(write.key);
        const bool isMarked = made.entry->uid() == ours;
        WriteOutcome result = TRY(doneOutcome(std::move(made), {}, answer));
        result.isMarked = isMarked;
        return result;
    }
    return isConditionFailed(answer) ? existingOutcome(write, made.body.href)
                                     : refusedOutcome(write, answer, made.body.href);
}

Result<WriteOutcome> DavWriter::createOccurrence(const RemoteWrite &write, const QString &series)
{
    for (int tries = 0; tries < maxAttempts; ++tries) {
        Loaded loaded = TRY(load(series));
        if (!loaded.entry)
            return writeOutcome(Kind::Later, Reason::tr("the series is not in the calendar any more"));
        const auto part = loaded.entry->add(write.fields, m_clock.now());
        if (!part && part.error().kind == Error::Kind::Conflict) { // `what` is the part that is there
            WriteOutcome result = writeOutcome(Kind::Exists);
            result.remoteId = EntryId{series, part.error().what}.toString();
            result.version = loaded.entry->version(part.error().what);
            result.modified = loaded.body.modified;
            result.isMarked = false;
            return result;
        }
        if (!part)
            return writeOutcome(Kind::Refused, part.error().what);
        const DavAnswer answer = TRY(put(loaded));
        if (answer.isSuccess()) {
            WriteOutcome result = TRY(doneOutcome(std::move(loaded), *part, answer));
            result.isMarked = false;
            return result;
        }
        if (!isConditionFailed(answer))
            return refusedOutcome(write, answer, series);
    }
    return writeOutcome(Kind::Later, Reason::tr("Someone else is changing this series"));
}

Result<WriteOutcome> DavWriter::update(const RemoteWrite &write)
{
    const EntryId id = EntryId::of(write.remoteId);
    for (int tries = 0; tries < maxAttempts; ++tries) {
        Loaded loaded = TRY(load(id.href));
        if (auto found = checkWritable(loaded, write))
            return *found;
        const QString series = write.fields.value("series"_L1).toString();
        const bool isLeaving = !series.isEmpty() && series != id.href;
        const auto changed = isLeaving ? Result<void>() : loaded.entry->change(id.part, write.fields, m_clock.now());
        if (!changed)
            return writeOutcome(Kind::Refused, changed.error().what);
        if (isLeaving) // an occurrence of another series from now on: it is created there
            loaded.entry->remove(id.part, m_clock.now());
        const DavAnswer answer = TRY(put(loaded));
        if (answer.isSuccess() && isLeaving)
            return writeOutcome(Kind::Gone);
        if (answer.isSuccess())
            return doneOutcome(std::move(loaded), id.part, answer);
        if (!isConditionFailed(answer))
            return refusedOutcome(write, answer, id.href);
    }
    return writeOutcome(Kind::Later, Reason::tr("Someone else is changing this entry"));
}

Result<WriteOutcome> DavWriter::remove(const RemoteWrite &write)
{
    const EntryId id = EntryId::of(write.remoteId);
    for (int tries = 0; tries < maxAttempts; ++tries) {
        Loaded loaded = TRY(load(id.href));
        if (auto found = checkWritable(loaded, write))
            return *found;
        const bool isRest = loaded.entry->remove(id.part, m_clock.now());
        const DavAnswer answer = TRY(isRest ? put(loaded) : m_client.remove(id.href, loaded.body.etag));
        const bool isGone = !isRest && (answer.status == 404 || answer.status == 410);
        if (answer.isSuccess() || isGone) {
            WriteOutcome result = writeOutcome(Kind::Done);
            result.remoteId = write.remoteId;
            result.modified = answer.now.value_or(m_clock.now());
            return result;
        }
        if (!isConditionFailed(answer))
            return refusedOutcome(write, answer, id.href);
    }
    return writeOutcome(Kind::Later, Reason::tr("Someone else is changing this entry"));
}

} // namespace satchel::sync
