// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteSheet.h"

#include "documents/quote/QuoteDocument.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

Result<QuoteSheet> quoteSheet(const PageContext &context, RecordId quote)
{
    const auto facts = TRY(documents::readQuoteFacts(context.workspace.store(), quote));
    const documents::Letterhead &letterhead = facts.letterhead;
    auto look = documents::chosenTemplate(
        facts.document.quote.text(field::look), letterhead.templateName, documents::templateFolder());
    QuoteSheet result{{documents::quoteDocument(facts, look.value, documents::languageOf(facts)), {},
                          context.workspace.clock().now()},
        std::move(look.problems)};
    const QString number = facts.document.quote.text(field::number);
    result.sheet.fileName = pdfNameOf(number.isEmpty() ? result.sheet.document.title : number);
    if (!number.isEmpty() && facts.document.quote.text(field::status) != choice::draft)
        result.sheet.mail = platform::MailDraft{facts.customerEmail, result.sheet.document.title,
            look.value.word(documents::languageOf(facts), u"attached"_s), {}};
    return result;
}

} // namespace satchel::ui
