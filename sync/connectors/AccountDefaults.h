// SPDX-License-Identifier: GPL-3.0-or-later
// Which account it is, and what it says of its zone and currency: asked as the manifest's "account" says.
#pragma once

#include "sync/connectors/JsonApi.h"

namespace satchel::sync {

/// The answer to one of those requests: anything but success is an Error.
Result<JsonAnswer> askAccount(JsonApi &api, const AccountRead &read);
Result<QString> readAccountId(JsonApi &api);
/// A word that makes no sense is omitted: then what depends on it is a problem of its field, not of the connection.
Result<QJsonObject> readAccountDefaults(JsonApi &api);

} // namespace satchel::sync
