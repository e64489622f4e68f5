// SPDX-License-Identifier: GPL-3.0-or-later
// The description of the local API as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0), made from the registry:
// custom fields are in it.
#pragma once

#include "domain/Schema.h"

#include <QJsonObject>

namespace satchel::app {

QJsonObject describeApi(const Schema &schema, const QString &url);

/// What a field has in JSON, as a JSON Schema that allows null; also of a value that is given.
QJsonObject valueSchema(const Field &field);

} // namespace satchel::app
