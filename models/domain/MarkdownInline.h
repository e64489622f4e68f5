// SPDX-License-Identifier: GPL-3.0-or-later
// What stands within a block of Markdown: emphases, links, pictures. For domain/Markdown and its tables only.
#pragma once

#include "domain/Markdown.h"

namespace satchel::markdown {

/// '\n' in the text is a hard break when a backslash stands before it.
std::vector<Span> readSpans(const QString &text);
/// Reading it gives the same spans again, but for spaces beside an emphasis and mixtures of emphases that Markdown has
/// no way to write.
QString writeSpans(const std::vector<Span> &spans);

} // namespace satchel::markdown
