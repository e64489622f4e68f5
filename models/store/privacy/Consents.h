// SPDX-License-Identifier: GPL-3.0-or-later
// The purposes of a store and what people said about them. The purposes are a setting, and each has a choice field on
// contacts: the first one is the core field `consent` ("Marketing"), a further one adds a field of its own. Adding one
// is a change set, so it can be undone. The fields follow the statements (ConsentFields.h).
#pragma once

#include "domain/Consent.h"
#include "store/Store.h"

namespace satchel::store {

/// In the order of the contact's fields, the core purpose first.
Result<std::vector<ConsentPurpose>> consentPurposes(Store &store);
/// By its name or its field, whatever the case. NotFound with the names there are.
Result<ConsentPurpose> findPurpose(Store &store, const QString &name);

/// Gives the purpose its field. Conflict for a name that there is already.
Result<std::vector<Edit>> addPurpose(Store &store, ConsentPurpose &purpose);
/// Name, wording and the rest; the field stays. Statements keep the wording that was shown.
Result<std::vector<Edit>> changePurpose(Store &store, const ConsentPurpose &purpose);
/// The field goes as a custom field does: its values and the statements stay. Invalid for the core purpose.
Result<std::vector<Edit>> removePurpose(Store &store, const QString &field);

/// The contacts who may be addressed for a purpose.
Filter consentFilter(const ConsentPurpose &purpose);

/// What a contact said about a purpose, or about all with an empty one; newest first.
Result<std::vector<Record>> statementsOf(Store &store, RecordId contact, const QString &purpose = {});

/// What keeps the person of a record (a contact, or the contact of a deal) from being written to or called.
ContactHold contactHoldOf(Store &store, const Record &record, ConsentPurpose::Channel channel);

/// On a new day, the fields of those whose given consent is no longer valid become "expired": a change of the rule
/// "consent expired", one change set. Returns how many. Does nothing on a day on which it ran, nor in a store that
/// cannot be written.
Result<qint64> expireConsents(Store &store);

} // namespace satchel::store
