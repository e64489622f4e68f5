// SPDX-License-Identifier: GPL-3.0-or-later
// The document a customer gets of a quote: what the store knows of it, written with the texts and numbers of a language
// and into the places and order of a template.
#pragma once

#include "documents/common/DocumentData.h"
#include "documents/engine/Document.h"
#include "documents/template/Template.h"
#include "store/Quotes.h"

namespace satchel::documents {

struct QuoteFacts : DocumentData
{
    store::QuoteDocument document; // priced
};

/// What is printed of a quote. An Error when it cannot be priced or is in the trash; a logo that is gone is omitted.
Result<QuoteFacts> readQuoteFacts(store::Store &store, RecordId quote);

/// `language` is BCP 47 ("de-AT"); it chooses texts, digits, dates and the reading direction.
Document quoteDocument(const QuoteFacts &facts, const Template &look, const QString &language);

} // namespace satchel::documents
