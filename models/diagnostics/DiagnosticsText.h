// SPDX-License-Identifier: GPL-3.0-or-later
// The text that a person reads before they give it to anybody. English in every language of the window, because it is
// for whoever helps them.
#pragma once

#include "diagnostics/Diagnostics.h"

namespace satchel::diagnostics {

/// Markdown (CommonMark with tables), lines ended by "\n".
QString toMarkdown(const Diagnostics &diagnostics);

} // namespace satchel::diagnostics
