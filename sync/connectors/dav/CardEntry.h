// SPDX-License-Identifier: GPL-3.0-or-later
// A person's card of an address book (RFC 2426, RFC 6350). Of several addresses or numbers of a kind the first one is
// the contact's; the others stay on the card. Cards of groups and companies are left alone.
#pragma once

#include "sync/connectors/calendar/ResourceEntry.h"

#include <memory>

namespace satchel::sync {

Result<std::unique_ptr<ResourceEntry>> readCardEntry(const QByteArray &bytes);
std::unique_ptr<ResourceEntry> makeCardEntry(const QString &uid);

} // namespace satchel::sync
