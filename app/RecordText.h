// SPDX-License-Identifier: GPL-3.0-or-later
// Records as the command line writes them: JSON for programs (exchange/RecordJson.h), a line or a list of fields for
// people.
#pragma once

#include "exchange/RecordJson.h"

namespace satchel::app {

using exchange::appendRecordJson;
using exchange::shownFields;

/// One line for a person; choices by their labels.
QString plainText(const Field *field, const Value &value);

} // namespace satchel::app
