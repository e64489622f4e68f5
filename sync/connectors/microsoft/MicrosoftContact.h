// SPDX-License-Identifier: GPL-3.0-or-later
// A contact of Microsoft Graph as the fields of a record, and changed fields as the members that a write sends. Of
// several addresses or numbers of a kind the first one is the contact's; the others are sent back as they were, because
// a write replaces the whole list. Pure.
#pragma once

#include "sync/connectors/contacts/ContactApi.h"

namespace satchel::sync {

/// The members that are read: $select.
const QStringList &microsoftContactMembers();

/// `keyProperty`: the extended property that has the key of a create.
ContactEntry microsoftContact(const QJsonObject &row, const QString &keyProperty);

/// The members that the named fields are written as; those that are empty now are null. `row` as it was read.
QJsonObject microsoftContactBody(const QJsonObject &row, const QStringList &changed, const QJsonObject &wanted);

} // namespace satchel::sync
