// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page of records ends, as a text that a program gives back to get the next page. It is a key and no number of
// records to skip: a page costs the same however far a program goes, and no record is missed or comes twice because
// others come and go meanwhile.
#pragma once

#include "store/Query.h"

namespace satchel::app {

QString cursorText(const store::PageKey &key);
/// Invalid for a text that cursorText did not make. One of a page that was sorted otherwise begins anywhere.
Result<store::PageKey> cursorFromText(const QString &text);

} // namespace satchel::app
