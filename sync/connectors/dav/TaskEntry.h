// SPDX-License-Identifier: GPL-3.0-or-later
// A to-do of a task list (VTODO of RFC 5545, section 3.6.2).
#pragma once

#include "sync/connectors/calendar/ResourceEntry.h"

#include <memory>

namespace satchel::sync {

Result<std::unique_ptr<ResourceEntry>> readTaskEntry(const QByteArray &bytes);
std::unique_ptr<ResourceEntry> makeTaskEntry(const QString &uid);

} // namespace satchel::sync
