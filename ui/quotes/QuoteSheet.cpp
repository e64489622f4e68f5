// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteSheet.h"

#include "documents/quote/QuotePaper.h"

#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// What no system takes in a file's name becomes a dash.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    return QString(title).replace(refused, u"-"_s).trimmed() + u".pdf"_s;
}

} // namespace

Result<QuoteSheet> quoteSheet(const PageContext &context, RecordId quote)
{
    const auto facts = documents::readQuoteFacts(context.workspace.store(), quote);
    if (!facts)
        return fail(facts.error());
    const documents::Letterhead &letterhead = facts->letterhead;
    auto look = documents::chosenTemplate(facts->document.quote.text(u"look"), letterhead.templateName, documents::templateFolder());
    QuoteSheet result{{documents::quotePaper(*facts, look.value, documents::languageOf(*facts)), {}, context.workspace.clock().now()}, std::move(look.problems)};
    const QString number = facts->document.quote.text(u"number");
    result.sheet.fileName = fileNameOf(number.isEmpty() ? result.sheet.document.title : number);
    if (!number.isEmpty() && facts->document.quote.text(u"status") != "draft"_L1)
        result.sheet.mail = platform::MailDraft{facts->customerEmail, result.sheet.document.title, look.value.word(documents::languageOf(*facts), u"attached"_s), {}};
    return result;
}

} // namespace satchel::ui
