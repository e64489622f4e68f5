// SPDX-License-Identifier: GPL-3.0-or-later
// Which templates a document can be set in, with the names a person reads.
#pragma once

#include "domain/Schema.h"

namespace satchel::ui {

/// Those that come with the program by a word of ours, then a person's own by the names of their files.
std::vector<Choice> templateChoices();

/// The name a person reads; an empty one is that which is taken when nobody chose, an unknown one reads as it is.
QString templateLabel(const QString &name);

} // namespace satchel::ui
