// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteSheet.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> showAsSent(Record &quote, store::Store &store)
{
    if (isEmpty(quote.value(field::issued_on)))
        quote.set(field::issued_on, store.clock().today());
    if (quote.text(field::number).isEmpty()) {
        const QString number = TRY(store::nextQuoteNumber(store, valueOr<QDate>(quote.value(field::issued_on))));
        quote.set(field::number, number);
    }
    quote.set(field::status, choice::sent);
    return {};
}

} // namespace

Result<QuoteSheet> quoteSheet(const PageContext &context, RecordId id, QuoteAs as)
{
    auto facts = TRY(documents::readQuoteFacts(context.workspace.store(), id));
    Record &quote = facts.document.quote;
    if (as == QuoteAs::Sent && isDraft(quote))
        TRY(showAsSent(quote, context.workspace.store()));
    auto look = documents::chosenTemplate(
        quote.text(field::look), facts.letterhead.templateName, documents::templateFolder());
    const QString language = facts.language;
    Sheet sheet{documents::quoteDocument(facts, look.value, language), {}, context.workspace.clock().now()};
    const QString number = quote.text(field::number);
    const auto version = valueOr<qint64>(quote.value(field::version), 1);
    const QString name = number.isEmpty() ? sheet.document.title : number;
    sheet.fileName = pdfNameOf(version > 1 ? name + u"-v%1"_s.arg(version) : name); // versions share their number
    if (!number.isEmpty() && !isDraft(quote))
        sheet.mail = platform::MailDraft{
            facts.customerEmail.isEmpty() ? QStringList() : QStringList{facts.customerEmail}, {}, sheet.document.title,
            look.value.word(language, u"attached"_s), {}};
    return QuoteSheet{std::move(sheet), std::move(look.problems), std::move(facts), std::move(look.value)};
}

} // namespace satchel::ui
