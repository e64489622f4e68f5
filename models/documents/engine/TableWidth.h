// SPDX-License-Identifier: GPL-3.0-or-later
// How wide a table must be: for whoever chooses paper and type for it.
#pragma once

#include "documents/engine/Document.h"

namespace satchel::documents {

/// In points: the width at which no word of a column, and no number, is broken.
qreal leastWidth(const Table &table, const Look &look, bool isRightToLeft);

} // namespace satchel::documents
