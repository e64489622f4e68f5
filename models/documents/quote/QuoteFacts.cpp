// SPDX-License-Identifier: GPL-3.0-or-later
// What the store knows of a quote that its document says.
#include "documents/quote/QuoteDocument.h"

#include "domain/Reason.h"

namespace satchel::documents {

Result<QuoteFacts> readQuoteFacts(store::Store &store, RecordId id)
{
    auto document = TRY(store::readQuote(store, id));
    if (document.quote.isDeleted())
        return fail(Error::Kind::NotFound, Reason::tr("the quote \"%1\" is in the trash").arg(titleOf(document.quote)),
            id.toString());
    if (!document.totals)
        return fail(document.totals.error());
    DocumentData data = readDocumentData(store, document.quote);
    return QuoteFacts{std::move(data), std::move(document)};
}

} // namespace satchel::documents
