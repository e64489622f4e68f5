// SPDX-License-Identifier: GPL-3.0-or-later
// What an object of the manifest is on the wire: the kinds of resources, and how each is read and made.
#pragma once

#include "sync/connectors/calendar/ResourceEntry.h"

#include <memory>

namespace satchel::sync {

struct DavFormat
{
    QLatin1StringView component; // "VEVENT", "VTODO", "VCARD"
    const char *type; // media type of a resource
    QLatin1StringView suffix; // of its name
    /// Null for a resource that holds something else. Invalid when it cannot be read.
    Result<std::unique_ptr<ResourceEntry>> (*read)(const QByteArray &bytes);
    std::unique_ptr<ResourceEntry> (*make)(const QString &uid);
};

/// Null when there is none for it.
const DavFormat *findDavFormat(QStringView component);

} // namespace satchel::sync
