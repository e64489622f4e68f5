// SPDX-License-Identifier: GPL-3.0-or-later
// The firm of the store, field by field, as `satchel firm` reads and writes it. Kept among the settings beside the
// letterhead, whose lines are put together from it when it is written.
#pragma once

#include "documents/quote/Letterhead.h"

#include <QMap>

namespace satchel::documents {

/// Values by their names: "name", "vat_id", "address_street". One that is missing is not said.
using Firm = QMap<QString, QString>;

/// The names in the order of the command line's answer.
const QStringList &firmFields();

/// Every field; those that are not said are empty.
Firm readFirm(store::Store &store);

/// What makes the store say these fields and leaves the others; nothing when it does. An empty value takes one away.
/// Refused with the field as place: an unknown field, a currency that there is not, an IBAN whose check digits are
/// wrong, "Me" as the name of the contact person. A logo is the SHA-256 of a content of the store (keepLogo).
Result<std::vector<Edit>> firmEdits(store::Store &store, const Firm &firm);

} // namespace satchel::documents
