// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a quote and their sums as they are printed, in a quote and in a proposal alike.
#pragma once

#include "documents/common/DocumentLexicon.h"
#include "store/Quotes.h"

namespace satchel::documents {

/// The quote is priced.
Table quoteTable(const store::QuoteDocument &quote, const Template &look, const DocumentLexicon &words);
Sums quoteSums(const store::QuoteDocument &quote, const Template &look, const DocumentLexicon &words);
/// "Quote Q-2026-00418"; of a draft "Quote – Draft", with its number when it had been sent before.
QString quoteTitle(const Record &quote, const DocumentLexicon &words);

} // namespace satchel::documents
