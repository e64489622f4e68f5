// SPDX-License-Identifier: GPL-3.0-or-later
// A person of Google's People API (v1) as the fields of a record, and changed fields as the members that a write
// sends. Of several addresses or numbers of a kind the primary one is the contact's. Items of a list that are not
// changed are sent back as they were, because a write replaces the whole list. Pure.
#pragma once

#include "sync/connectors/contacts/ContactApi.h"

namespace satchel::sync {

/// The members that are read: personFields.
const QString &googlePersonFields();

/// The address book that all contacts are in; Google has no other.
extern const QString googleAddressBook;

/// False for a deleted one, and where only a profile of Google or of an organization's directory is known.
bool isContact(const QJsonObject &person);
ContactEntry googlePerson(const QJsonObject &person);

/// The members that the named fields are written as: their names are the update mask. `person` as it was read.
QJsonObject googlePersonMembers(const QJsonObject &person, const QStringList &changed, const QJsonObject &wanted);
/// Of a new person, with the key by which a create is found again (clientData).
QJsonObject googleNewPerson(RecordId key, const QJsonObject &fields);
/// What names the person in an update, with the version that it must still have (etag).
QJsonObject googlePersonVersion(const QJsonObject &person);

} // namespace satchel::sync
