// SPDX-License-Identifier: GPL-3.0-or-later
// What a version of a quote changed against an older one: fields, lines, and both totals.
#pragma once

#include "store/Quotes.h"
#include "ui/documents/VersionComparison.h"

namespace satchel::ui {

std::vector<ComparedRow> comparedQuotes(
    const PageContext &context, const store::QuoteDocument &older, const store::QuoteDocument &newer);

} // namespace satchel::ui
