// SPDX-License-Identifier: GPL-3.0-or-later
// A to-do of a task list (VTODO of RFC 5545, section 3.6.2).
#pragma once

#include "sync/connectors/dav/DavEntry.h"

namespace satchel::sync {

Result<std::unique_ptr<DavEntry>> readTaskEntry(const QByteArray &bytes);
std::unique_ptr<DavEntry> makeTaskEntry(const QString &uid);

} // namespace satchel::sync
