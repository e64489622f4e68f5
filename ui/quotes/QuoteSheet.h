// SPDX-License-Identifier: GPL-3.0-or-later
// A quote as its customer gets it: the document, its file's name, the letter it goes with.
#pragma once

#include "documents/quote/QuoteDocument.h"
#include "ui/common/PageContext.h"
#include "ui/documents/DocumentOutput.h"

namespace satchel::ui {

struct QuoteSheet
{
    Sheet sheet;
    std::vector<Error> problems; // of the template, or that there is none of the name the quote has
    documents::QuoteFacts facts;
    documents::Template look;
};

enum class QuoteAs : quint8 {
    Stored,
    Sent, // a draft with the number and the day it gets when it is sent now
};

/// Only what was sent has a letter: a draft has no number yet. Errors as documents::readQuoteFacts has them.
Result<QuoteSheet> quoteSheet(const PageContext &context, RecordId quote, QuoteAs as = QuoteAs::Stored);

} // namespace satchel::ui
