// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar resource of events (RFC 5545): one event, or a series with the occurrences that were changed alone, all
// with one UID (RFC 4791, section 4.1).
#pragma once

#include "sync/connectors/calendar/IcalTree.h"
#include "sync/connectors/calendar/ResourceEntry.h"

#include <memory>

namespace satchel::sync {

Result<std::unique_ptr<ResourceEntry>> readEventEntry(const QByteArray &bytes);
/// The events of a VCALENDAR.
std::unique_ptr<ResourceEntry> eventEntryOf(IcalTree file);
std::unique_ptr<ResourceEntry> makeEventEntry(const QString &uid);

} // namespace satchel::sync
