// SPDX-License-Identifier: GPL-3.0-or-later
// quote: one quote whole, as it was asked for or after a move to another state.
#include "app/CommandLine.h"
#include "app/RecordText.h"
#include "app/commands/Commands.h"
#include "store/Quotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

void appendMoney(QByteArray &out, const char *name, const store::QuoteDocument &document, qint64 minor)
{
    out.append(",\"").append(name).append("\":");
    appendJson(out, document.totals->money(minor));
}

/// A line's record, with what it comes to: as it is priced, and without tax. Of a group that is its subtotal.
void appendLine(QByteArray &out, const store::QuoteDocument &document, size_t position)
{
    const Record &record = document.lines[position];
    const auto line = pricingLineOf(record, document.totals->currency);
    const qint64 amount = document.totals->amounts[position];
    appendRecordJson(out, record);
    out.chop(1);
    appendMoney(out, "amount", document, amount);
    appendMoney(out, "net", document, line ? netOf(amount, *line, document.totals->pricesIncludeTax) : amount);
    out.append('}');
}

void appendTaxGroup(QByteArray &out, const store::QuoteDocument &document, const TaxGroup &group)
{
    out.append("{\"rate\":");
    appendJson(out, group.rate);
    out.append(",\"category\":\"").append(taxCategoryKey(group.category).toLatin1()).append("\",\"reason\":");
    const QString reason = document.quote.text(u"tax_reason");
    const Field *category = document.lines.front().entity->find(u"tax_category");
    if (group.category == TaxCategory::Standard)
        out.append("null");
    else
        appendJsonString(out, reason.isEmpty() ? category->choiceLabel(taxCategoryKey(group.category)) : reason);
    appendMoney(out, "net", document, group.net);
    appendMoney(out, "tax", document, group.tax);
    out.append('}');
}

QByteArray toJson(const store::QuoteDocument &document)
{
    QByteArray out = "{\"id\":\"" + document.quote.id.toString().toLatin1() + '"';
    for (const QString &name : shownFields(*document.quote.entity)) {
        if (name == "total"_L1)
            continue; // below, among the sums
        out.append(",\"").append(name.toLatin1()).append("\":");
        appendJson(out, document.quote.value(name));
    }
    out.append(",\"lines\":[");
    for (size_t i = 0; i < document.lines.size(); ++i) {
        out.append(i ? ",\n" : "\n");
        appendLine(out, document, i);
    }
    out.append("],\"tax_groups\":[");
    const Totals &totals = *document.totals;
    for (size_t i = 0; i < totals.taxGroups.size(); ++i) {
        out.append(i ? "," : "");
        appendTaxGroup(out, document, totals.taxGroups[i]);
    }
    out.append(']');
    appendMoney(out, "subtotal", document, totals.subtotal);
    appendMoney(out, "discount", document, totals.discount);
    appendMoney(out, "net", document, totals.net);
    appendMoney(out, "tax", document, totals.tax);
    appendMoney(out, "total", document, totals.total);
    appendMoney(out, "optional", document, totals.optional);
    return out + "}\n";
}

void print(Terminal &terminal, store::Store &store, const store::QuoteDocument &document)
{
    const Totals &totals = *document.totals;
    const Record &quote = document.quote;
    const QString number = titleOf(quote);
    const QString status = quote.entity->find(u"status")->choiceLabel(quote.text(u"status"));
    const RecordId customer = valueOr<RecordId>(quote.value(isEmpty(quote.value(u"company")) ? u"contact" : u"company"));
    terminal.printLine((number.isEmpty() ? quote.id.toString() : number) + "  "_L1 + status + "  "_L1
        + store.title(isEmpty(quote.value(u"company")) ? EntityKind::Contact : EntityKind::Company, customer));
    const auto amount = [&](qint64 minor) { return totals.money(minor).amountText().rightJustified(16); };
    for (size_t i = 0; i < document.lines.size(); ++i) {
        const Record &line = document.lines[i];
        const QString kind = line.text(u"kind");
        const bool isHeading = kind == "group"_L1;
        const QString quantity = isHeading ? QString() : plainText(line.entity->find(u"quantity"), line.value(u"quantity"));
        const QString mark = kind == "optional"_L1 || kind == "alternative"_L1 ? " ("_L1 + kind + u')' : QString();
        terminal.printLine((isHeading ? "  "_L1 : "    "_L1) + (line.text(u"name") + mark).leftJustified(44) + quantity.rightJustified(10)
            + (kind == "text"_L1 ? QString() : amount(totals.amounts[i])));
    }
    const auto sum = [&](const QString &name, qint64 minor) { terminal.printLine("  "_L1 + name.leftJustified(56) + amount(minor)); };
    sum(u"Sum of lines"_s, totals.subtotal);
    if (totals.discount != 0)
        sum(u"Discount"_s, -totals.discount);
    sum(u"Net"_s, totals.net);
    for (const TaxGroup &group : totals.taxGroups)
        sum(u"Tax %1 % on %2"_s.arg(group.rate.toString(), totals.money(group.net).amountText()), group.tax);
    sum(u"Total "_s + totals.currency.code(), totals.total);
}

} // namespace

int runQuote(CommandRun &run)
{
    const bool isMove = run.invocation.has(u"move"_s);
    const auto &entities = Schema::core();
    const auto quotes = std::find_if(entities.begin(), entities.end(), [](const Entity &entity) { return entity.kind == EntityKind::Quote; });
    const Choice *state = quotes->find(u"status")->findChoice(run.invocation.value(u"move"_s));
    if (isMove && !state)
        return run.misused(u"a quote is draft, sent, viewed, accepted, rejected or expired"_s, u"--move"_s);
    auto store = run.open(isMove ? CommandRun::Access::Write : CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    if (!(*store)->isReadOnly()) {
        if (const auto expired = store::expireQuotes(**store); !expired && isMove)
            return run.failed(expired.error());
    }
    const auto id = store::findQuote(**store, run.argument(0));
    if (!id)
        return run.failed(id.error());
    if (isMove) {
        if (const auto moved = store::moveQuote(**store, *id, state->key, Origin::cli()); !moved)
            return run.failed(moved.error());
    }
    const auto document = store::readQuote(**store, *id);
    if (!document)
        return run.failed(document.error());
    if (document->quote.isDeleted())
        return run.failed({Error::Kind::NotFound, u"the quote \"%1\" is in the trash"_s.arg(titleOf(document->quote)), run.argument(0)});
    if (!document->totals)
        return run.failed(document->totals.error());
    if (run.isJson())
        run.terminal.print(toJson(*document));
    else
        print(run.terminal, **store, *document);
    return 0;
}

} // namespace satchel::app
