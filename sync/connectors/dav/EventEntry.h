// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar resource of events (RFC 5545): one event, or a series with the occurrences that were changed alone, all
// with one UID (RFC 4791, section 4.1).
#pragma once

#include "sync/connectors/dav/DavEntry.h"

namespace satchel::sync {

Result<std::unique_ptr<DavEntry>> readEventEntry(const QByteArray &bytes);
std::unique_ptr<DavEntry> makeEventEntry(const QString &uid);

} // namespace satchel::sync
