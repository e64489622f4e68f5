// SPDX-License-Identifier: GPL-3.0-or-later
// What a store has about a person, to read: a pure function of the JSON that is handed out (PersonFiles.h).
#pragma once

#include "documents/engine/Document.h"
#include "domain/Schema.h"

#include <QJsonObject>

namespace satchel::documents {

Document personDocument(const QJsonObject &person, const Schema &schema, const Look &look);

} // namespace satchel::documents
