// SPDX-License-Identifier: GPL-3.0-or-later
// What the records of a file are: contacts, deals, products … Its name and its columns say it.
#pragma once

#include "domain/Schema.h"
#include "exchange/FilePreview.h"

namespace satchel::exchange {

/// The entity whose fields the columns name best, or `wanted` where that is about as good. A file named after an entity
/// ("deals.csv", in any of the six languages) needs less of them. Only entities that people may import.
EntityKind kindOfFile(const Schema &schema, const QString &fileName, const FilePreview &preview, EntityKind wanted);

} // namespace satchel::exchange
