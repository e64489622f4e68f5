// SPDX-License-Identifier: GPL-3.0-or-later
// A vendor's contacts API as ContactService asks it. An Error concerns the whole call, as in Remote.h.
#pragma once

#include "sync/connectors/calendar/CollectionService.h"

namespace satchel::sync {

/// A person of an address book.
struct ContactEntry
{
    QString id;
    QString book; // the address book that holds it
    QString version; // another one after every change
    Instant modified; // by the vendor's clock
    QJsonObject fields; // by the names of the manifest's remote fields; empty ones are null
    QJsonObject row; // as the vendor wrote it: what a write does not change is sent back from here
    RecordId key; // of the create that made it; null when we did not
    QStringList formerIds = {}; // by which the vendor named it before
    QString problem = {}; // why it cannot be read now, for a person; then only its id is known
};

using ContactChanges = CollectionChanges<ContactEntry>;

/// The answer to a write, and what the contact is now.
struct ContactAnswer
{
    JsonAnswer answer; // any status
    std::optional<ContactEntry> contact; // of a success
};

/// Why the address books cannot be listed: Refused only where the account may not read contacts at all.
Error addressBooksError(const JsonApi &api, const JsonAnswer &answer);

/// So many of one request, and none of them is shown: the server is out of order, and not the contacts.
inline constexpr qsizetype outageSize = 10;

class ContactApi
{
public:
    virtual ~ContactApi() = default;

    virtual JsonApi &api() = 0;
    /// Refused when the sign-in does not allow access to contacts, and only then.
    virtual Result<std::vector<Collection>> listAddressBooks() = 0;
    /// From the beginning, or from the `next` of a page before.
    virtual Result<ContactChanges> listContacts(const QString &book, const QString &next) = 0;
    /// Since a token, or from the `next` of a page before.
    virtual Result<ContactChanges> listChanges(const QString &book, const QString &tokenOrNext) = 0;
    /// Those that are still there, as they are now. One that the vendor fails to show has a `problem`.
    virtual Result<std::vector<ContactEntry>> readContacts(const QStringList &ids) = 0;
    /// What a create with this key made.
    virtual Result<std::optional<ContactEntry>> findByKey(RecordId key) = 0;
    /// How long a new contact may be missing from what findByKey searches, in milliseconds.
    virtual qint64 searchDelay() const { return 0; }

    /// A create is never repeated by itself: it would make a second contact.
    virtual Result<ContactAnswer> create(const QString &book, RecordId key, const QJsonObject &fields) = 0;
    /// Only if nobody changed it since `contact` was read. `wanted` are all of its fields after the change, `changed`
    /// names those that differ.
    virtual Result<ContactAnswer> update(
        const ContactEntry &contact, const QStringList &changed, const QJsonObject &wanted)
        = 0;
    virtual Result<JsonAnswer> remove(const ContactEntry &contact) = 0;
};

} // namespace satchel::sync
