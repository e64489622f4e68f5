// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteSending.h"

#include "documents/common/Firm.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/hub/ApprovalRequests.h"
#include "ui/quotes/QuoteSheet.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::QuoteSending)
};

using Level = SendCheck::Level;

void appendLineChecks(std::vector<SendCheck> &checks, const std::vector<Record> &lines)
{
    int priced = 0;
    int others = 0;
    int withoutPrice = 0;
    int withoutTax = 0;
    for (const Record &line : lines) {
        const QString kind = line.text(field::kind);
        if (kind == choice::group || kind == choice::text)
            continue;
        const QString category = line.text(field::tax_category);
        const bool isTaxed = category.isEmpty() || category == choice::standard;
        ++priced;
        others += kind == choice::optional || kind == choice::alternative;
        withoutPrice += isEmpty(line.value(field::unit_price));
        withoutTax += isTaxed && isEmpty(line.value(field::tax_rate));
    }
    if (priced == 0)
        checks.push_back({Level::Obstacle, Tr::tr("No line yet. Add one before you send the quote.")});
    if (withoutPrice > 0)
        checks.push_back({Level::Warning, Tr::tr("%Ln line(s) without a price", nullptr, withoutPrice)});
    if (withoutTax > 0)
        checks.push_back({Level::Warning, Tr::tr("%Ln line(s) without a tax rate", nullptr, withoutTax)});
    if (priced > 0 && withoutPrice == 0 && withoutTax == 0)
        checks.push_back({Level::Passed, Tr::tr("%Ln line(s), with price and tax", nullptr, priced),
            others > 0 ? Tr::tr("%Ln not counted", "lines", others) : QString()});
}

void appendVersionCheck(std::vector<SendCheck> &checks, const PageContext &context, const store::QuoteDocument &quote)
{
    const auto id = valueOr<RecordId>(quote.quote.value(field::previous));
    const auto older = id.isNull() ? Result<store::QuoteDocument>(fail(Error::Kind::NotFound, {}))
                                   : store::readQuote(context.workspace.store(), id);
    if (!older || !older->totals || older->totals->currency != quote.totals->currency)
        return;
    const QString version = QLocale().toString(valueOr<qint64>(older->quote.value(field::version), 1));
    const qint64 difference = quote.totals->total - older->totals->total;
    const QString amount = context.formats().money(quote.totals->money(qAbs(difference)));
    SendCheck check{difference < 0 ? Level::Warning : Level::Passed,
        difference == 0      ? Tr::tr("The same total as version %1").arg(version)
            : difference < 0 ? Tr::tr("%1 below version %2", "an amount").arg(amount, version)
                             : Tr::tr("%1 above version %2", "an amount").arg(amount, version)};
    check.isAboutVersions = true;
    checks.push_back(check);
}

/// Changed after the sheet was opened, or without the page.
void appendApprovalCheck(std::vector<SendCheck> &checks, const PageContext &context, const store::QuoteDocument &quote)
{
    const auto approval = store::discountApprovalOf(context.workspace.store(), quote.quote, quote.lines);
    if (!approval || !approval->isNeeded())
        return;
    const QString discount = context.formats().percent(approval->discount);
    if (approval->isMissing())
        checks.push_back({Level::Obstacle, Tr::tr("A discount of %1 needs approval first.").arg(discount)});
    else
        checks.push_back({Level::Passed,
            Tr::tr("%1 approved the discount of %2", "a person, percent")
                .arg(context.workspace.store().title(EntityKind::User, approval->request->decidedBy), discount)});
}

/// A quote without the sender's address looks like one of nobody; the letterhead is filled in once.
void appendLetterheadCheck(std::vector<SendCheck> &checks, store::Store &store)
{
    const documents::Firm firm = documents::readFirm(store);
    const auto says = [&firm](const QString &field) { return !firm.value(field).trimmed().isEmpty(); };
    if (!says(u"address_street"_s) && !says(u"address_city"_s))
        checks.push_back(
            {Level::Warning, Tr::tr("The letterhead has no address: see Settings, Letterhead and documents")});
}

QString aboutLine(const PageContext &context, const documents::QuoteFacts &facts)
{
    const store::QuoteDocument &quote = facts.document;
    QStringList parts = {
        Tr::tr("Version %1").arg(QLocale().toString(valueOr<qint64>(quote.quote.value(field::version), 1)))};
    if (!facts.customerName.isEmpty())
        parts.append(facts.customerName);
    parts.append(context.formats().money(quote.totals->money(quote.totals->total)));
    if (const auto last = valueOr<QDate>(quote.quote.value(field::valid_until)); last.isValid())
        parts.append(Tr::tr("valid until %1").arg(context.formats().day(last, context.today())));
    return parts.join(u" · "_s);
}

} // namespace

Result<SendFacts> quoteSendFacts(const PageContext &context, RecordId quote)
{
    auto made = TRY(quoteSheet(context, quote, QuoteAs::Sent));
    SendFacts facts = sendFactsOf(context, made.facts.document.quote, made.facts, made.look, made.facts.language,
        std::move(made.sheet), u"letter_text"_s);
    facts.problems = std::move(made.problems);
    facts.heading = Tr::tr("Send quote %1").arg(facts.name);
    facts.about = aboutLine(context, made.facts);
    appendLineChecks(facts.checks, made.facts.document.lines);
    appendLetterheadCheck(facts.checks, context.workspace.store());
    appendVersionCheck(facts.checks, context, made.facts.document);
    appendApprovalCheck(facts.checks, context, made.facts.document);
    return facts;
}

} // namespace satchel::ui
