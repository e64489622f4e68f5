// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/contacts/ContactService.h"

#include "domain/Reason.h"
#include "sync/connectors/calendar/CollectionRequests.h"
#include "sync/connectors/calendar/ResourceEntry.h"
#include "sync/connectors/SameContent.h"
#include "sync/connectors/WriteBatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using Kind = WriteOutcome::Kind;
using Meaning = ErrorRule::Meaning;

constexpr int maxContactAttempts = 4; // while others write the same contact

RemoteRecord contactRecord(const ContactEntry &contact)
{
    RemoteRecord record;
    record.id = contact.id;
    record.version = contact.version;
    record.modified = contact.modified;
    record.fields = contact.fields;
    record.key = contact.key;
    record.formerIds = contact.formerIds;
    record.problem = contact.problem;
    return record;
}

CollectionChanges<EntryRecords> entryRecordsOf(ContactChanges changes)
{
    CollectionChanges<EntryRecords> page{
        {}, changes.removed, changes.next, changes.token, changes.isExpired, changes.now};
    for (const ContactEntry &contact : changes.found)
        page.found.push_back({contact.id, {contactRecord(contact)}});
    return page;
}

} // namespace

Error addressBooksError(const JsonApi &api, const JsonAnswer &answer)
{
    Error error = api.errorOf(answer);
    if (error.kind == Error::Kind::Refused && api.meaningOf(answer) != Meaning::Forbidden)
        error.kind = Error::Kind::Invalid;
    return error;
}

/// An address book that the round does not know may be new: then they are listed again, once.
Result<bool> ContactService::isInSyncedBook(
    const CollectionPlaces &places, const ContactEntry &contact, Reloaded &books)
{
    const auto isOfBook = [&](const CollectionPlace &place) { return place.collection.id == contact.book; };
    if (std::ranges::any_of(places.all, isOfBook))
        return places.find(contact.book) != nullptr;
    if (!books) {
        books = TRY(m_api->listAddressBooks());
    }
    return std::ranges::find(*books, contact.book, &Collection::id) != books->end();
}

/// Nothing when it may be written; else what stands against it.
Result<std::optional<WriteOutcome>> ContactService::checkWritable(
    const std::optional<ContactEntry> &contact, const CollectionPlaces &places, const RemoteWrite &write)
{
    if (!contact)
        return std::optional(writeOutcome(Kind::Gone));
    if (!contact->problem.isEmpty())
        return std::optional(writeOutcome(Kind::Later, contact->problem));
    if (!write.version.isEmpty() && contact->version != write.version)
        return std::optional(writeOutcome(Kind::Stale));
    Reloaded books;
    const bool isSynced = TRY(isInSyncedBook(places, *contact, books));
    if (!isSynced)
        return std::optional(
            writeOutcome(Kind::Refused, Reason::tr("This contact is in an address book that isn't synced")));
    return checkPlaceWritable(places.find(contact->book));
}

Result<CollectionChanges<EntryRecords>> ContactService::listEntries(const CollectionPlace &place, const QString &next)
{
    return m_api->listContacts(place.collection.id, next).map(&entryRecordsOf);
}

Result<CollectionChanges<EntryRecords>> ContactService::listChanges(
    const CollectionPlace &place, const QString &tokenOrNext)
{
    return m_api->listChanges(place.collection.id, tokenOrNext).map(&entryRecordsOf);
}

Result<std::vector<RemoteRecord>> ContactService::read(const CollectionPlaces &places, const QStringList &ids)
{
    const auto contacts = TRY(m_api->readContacts(ids));
    std::vector<RemoteRecord> records;
    Reloaded books;
    for (const ContactEntry &contact : contacts) {
        const bool isSynced = TRY(
            !contact.problem.isEmpty() ? Result<bool>(true) : isInSyncedBook(places, contact, books));
        if (isSynced)
            records.push_back(contactRecord(contact));
    }
    return records;
}

Result<std::optional<ContactEntry>> ContactService::readContact(const QString &id)
{
    auto contacts = TRY(m_api->readContacts({id}));
    return contacts.empty() ? std::optional<ContactEntry>() : std::optional(std::move(contacts.front()));
}

Result<WriteOutcome> ContactService::write(const CollectionPlaces &places, const RemoteWrite &write)
{
    switch (write.kind) {
    case Edit::Kind::Create: return create(places, write);
    case Edit::Kind::Delete: return remove(places, write);
    default: return update(places, write);
    }
}

/// A vendor may have written another value than it was sent: the second e-mail address takes the place of one that was
/// cleared.
WriteOutcome ContactService::doneOutcome(const RemoteWrite &write, const ContactAnswer &written) const
{
    WriteOutcome result = writeOutcome(Kind::Done);
    result.remoteId = write.remoteId;
    result.modified = written.answer.now.value_or(m_clock.now());
    if (!written.contact)
        return result;
    result.remoteId = written.contact->id;
    result.version = written.contact->version;
    result.modified = written.contact->modified;
    for (const QString &field : changedFields(written.contact->fields, write.fields))
        result.fields.insert(field, written.contact->fields.value(field));
    return result;
}

Result<WriteOutcome> ContactService::refusedOutcome(const JsonAnswer &answer)
{
    if (m_api->api().meaningOf(answer) == Meaning::Unauthorized)
        return fail(m_api->api().errorOf(answer));
    return outcomeOf(m_api->api(), answer);
}

Result<WriteOutcome> ContactService::create(const CollectionPlaces &places, const RemoteWrite &write)
{
    if (places.target.isEmpty())
        return writeOutcome(Kind::Refused, Reason::tr("This account has no writable address book for new entries"));
    const auto created = TRY(m_api->create(places.target, write.key, write.fields));
    if (!created.answer.isSuccess())
        return refusedOutcome(created.answer);
    if (!created.contact)
        return fail(Error::Kind::Unanswered, Reason::tr("The response doesn't show the new contact"), places.target);
    return doneOutcome(write, created);
}

Result<WriteOutcome> ContactService::update(const CollectionPlaces &places, const RemoteWrite &write)
{
    for (int attempts = 0; attempts < maxContactAttempts; ++attempts) {
        const auto contact = TRY(readContact(write.remoteId));
        const auto outcome = TRY(checkWritable(contact, places, write));
        if (outcome)
            return *outcome;
        const QStringList changed = changedFields(contact->fields, write.fields);
        if (changed.isEmpty()) // an earlier attempt arrived
            return doneOutcome(write, {{}, contact});
        const auto written = TRY(m_api->update(*contact, changed, overlaid(contact->fields, write.fields)));
        if (written.answer.isSuccess())
            return doneOutcome(write, written);
        if (m_api->api().meaningOf(written.answer) != Meaning::Stale)
            return refusedOutcome(written.answer);
    }
    return writeOutcome(Kind::Later, Reason::tr("Someone else is changing this entry"));
}

Result<WriteOutcome> ContactService::remove(const CollectionPlaces &places, const RemoteWrite &write)
{
    for (int attempts = 0; attempts < maxContactAttempts; ++attempts) {
        const auto contact = TRY(readContact(write.remoteId));
        const auto outcome = TRY(checkWritable(contact, places, write));
        if (outcome)
            return *outcome;
        const auto answer = TRY(m_api->remove(*contact));
        const Meaning meaning = m_api->api().meaningOf(answer);
        if (answer.isSuccess() || meaning == Meaning::Gone)
            return doneOutcome(write, {answer, {}});
        if (meaning != Meaning::Stale)
            return refusedOutcome(answer);
    }
    return writeOutcome(Kind::Later, Reason::tr("Someone else is changing this entry"));
}

/// Wherever it was filed since.
Result<InDoubtResult> ContactService::findCreated(const CollectionPlaces &, const InDoubtCreate &lost)
{
    const auto contact = TRY(m_api->findByKey(lost.write.key));
    if (contact && !contact->problem.isEmpty())
        return InDoubtResult{InDoubtResult::State::TooEarly, {}};
    if (contact)
        return InDoubtResult{InDoubtResult::State::Found, contactRecord(*contact), true};
    if (lost.isSentWithin(m_api->searchDelay(), m_clock.now()))
        return InDoubtResult{InDoubtResult::State::TooEarly, {}};
    return notFound(lost, m_clock.now());
}

} // namespace satchel::sync
