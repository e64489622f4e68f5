// SPDX-License-Identifier: GPL-3.0-or-later
// quote: one quote whole, as it was asked for or after a move to another state, and as the document its customer gets.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/RecordText.h"
#include "documents/common/DraftMark.h"
#include "documents/engine/Layout.h"
#include "documents/pdf/Pdf.h"
#include "documents/quote/QuoteDocument.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/Quotes.h"
#include "store/SafeFile.h"

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
    const QString reason = document.quote.text(field::tax_reason);
    const Field *category = document.lines.front().entity->find(field::tax_category);
    if (group.category == TaxCategory::Standard)
        out.append("null");
    else
        appendJsonString(out, reason.isEmpty() ? category->choiceLabel(taxCategoryKey(group.category)) : reason);
    appendMoney(out, "net", document, group.net);
    appendMoney(out, "tax", document, group.tax);
    out.append('}');
}

/// What a move did to other records: the deal that is won, with its value.
std::vector<Change> changesElsewhere(const Receipt &moved, RecordId quote)
{
    std::vector<Change> changes = moved.changes;
    std::erase_if(
        changes, [quote](const Change &change) { return change.kind != Edit::Kind::Update || change.record == quote; });
    return changes;
}

QByteArray toJson(const Schema &schema, const Change &change)
{
    QByteArray out = "{\"entity\":\"" + schema.entity(change.entity).name.toLatin1() + "\",\"id\":\""
        + change.record.toString().toLatin1() + "\",";
    appendChangeJson(out, change);
    return out + '}';
}

/// `also`: nothing where the quote was not moved.
QByteArray toJson(
    const Schema &schema, const store::QuoteDocument &document, const std::optional<std::vector<Change>> &also)
{
    QByteArray out = "{\"id\":\"" + document.quote.id.toString().toLatin1() + '"';
    for (const QString &name : shownFields(*document.quote.entity)) {
        if (name == field::total)
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
    if (also) {
        QByteArrayList changes;
        for (const Change &change : *also)
            changes.append(toJson(schema, change));
        out.append(",\"also\":[" + changes.join(",\n") + ']');
    }
    return out + "}\n";
}

/// "also: Deal Freezers, Value: 5.00 EUR → 250.00 EUR"
QString alsoLine(store::Store &store, const Change &change)
{
    const Entity &entity = store.schema().entity(change.entity);
    const Field *field = entity.find(change.field);
    const auto shown = [&](const Value &value) {
        const auto *id = std::get_if<RecordId>(&value);
        return id && field ? store.title(field->target, *id) : isEmpty(value) ? u"–"_s : plainText(field, value);
    };
    return u"also: %1 %2, %3: %4 → %5"_s.arg(entity.label, store.title(change.entity, change.record),
        field ? field->label : change.field, shown(change.before), shown(change.after));
}

void print(Terminal &terminal, store::Store &store, const store::QuoteDocument &document)
{
    const Totals &totals = *document.totals;
    const Record &quote = document.quote;
    const QString number = titleOf(quote);
    const QString status = quote.entity->find(field::status)->choiceLabel(quote.text(field::status));
    const RecordId customer = valueOr<RecordId>(
        quote.value(isEmpty(quote.value(field::company)) ? field::contact : field::company));
    terminal.printLine((number.isEmpty() ? quote.id.toString() : number) + "  "_L1 + status + "  "_L1
        + store.title(isEmpty(quote.value(field::company)) ? EntityKind::Contact : EntityKind::Company, customer));
    const auto amount = [&](qint64 minor) { return totals.money(minor).amountText().rightJustified(16); };
    for (size_t i = 0; i < document.lines.size(); ++i) {
        const Record &line = document.lines[i];
        const QString kind = line.text(field::kind);
        const bool isHeading = kind == choice::group;
        const QString quantity = isHeading ? QString()
                                           : plainText(line.entity->find(field::quantity), line.value(field::quantity));
        const QString mark = kind == choice::optional || kind == choice::alternative ? " ("_L1 + kind + u')'
                                                                                     : QString();
        terminal.printLine((isHeading ? "  "_L1 : "    "_L1) + (line.text(field::name) + mark).leftJustified(44)
            + quantity.rightJustified(10) + (kind == choice::text ? QString() : amount(totals.amounts[i])));
    }
    const auto sum = [&](const QString &name, qint64 minor) {
        terminal.printLine("  "_L1 + name.leftJustified(56) + amount(minor));
    };
    sum(u"Sum of lines"_s, totals.subtotal);
    if (totals.discount != 0)
        sum(u"Discount"_s, -totals.discount);
    sum(u"Net"_s, totals.net);
    for (const TaxGroup &group : totals.taxGroups)
        sum(u"Tax %1 % on %2"_s.arg(group.rate.toString(), totals.money(group.net).amountText()), group.tax);
    sum(u"Total "_s + totals.currency.code(), totals.total);
}

/// A customer must be able to read whom a document is from; before anything is moved or written.
Result<void> checkSender(const CommandRun &run, store::Store &store, RecordId quote)
{
    if (run.invocation.has(u"draft"_s))
        return {};
    const auto record = TRY(store.get(EntityKind::Quote, quote));
    return documents::readDocumentData(store, record).hasSender()
        ? Result<void>()
        : fail(Error::Kind::Invalid,
            u"the document has no sender: give a name with \"satchel firm set FILE\", or write it with --draft, "
            u"marked"_s,
            u"firm"_s);
}

/// What the document of a quote is made with: what was asked for, else what the store says.
struct PrintOptions
{
    documents::ReadTemplate look;
    QString language; // empty: the quote's own
    QString paper;
};

Result<PrintOptions> printOptions(const CommandRun &run, store::Store &store, RecordId quote)
{
    const documents::Letterhead letterhead = documents::readLetterhead(store);
    const auto record = TRY(store.get(EntityKind::Quote, quote));
    const QString folder = documents::templateFolder();
    auto look = TRY(run.invocation.has(u"template"_s)
            ? documents::findTemplate(run.invocation.value(u"template"_s), folder)
            : documents::chosenTemplate(record.text(field::look), letterhead.templateName, folder));
    const QString paper = run.invocation.value(u"paper"_s);
    return PrintOptions{std::move(look), run.invocation.value(u"language"_s),
        paper.isEmpty()                  ? letterhead.paper
            : paper.toLower() == "a4"_L1 ? u"A4"_s
                                         : u"Letter"_s};
}

/// The new file replaces the old one only when it is complete.
Result<void> writePdf(const CommandRun &run, store::Store &store, RecordId quote, const PrintOptions &choice)
{
    auto facts = TRY(documents::readQuoteFacts(store, quote));
    facts.letterhead.paper = choice.paper;
    const QString language = choice.language.isEmpty() ? facts.language : choice.language;
    documents::Document document = documents::quoteDocument(facts, choice.look.value, language);
    if (run.invocation.has(u"draft"_s))
        documents::markAsDraft(document, choice.look.value.word(language, u"draft"_s));
    const auto bytes = TRY(documents::toPdf(documents::layOut(document),
        {document.title, document.author, document.subject, document.language, run.clock.now()}));
    store::SafeFile file(run.invocation.value(u"pdf"_s));
    auto done = file.open();
    if (done)
        done = file.write(bytes);
    return done ? file.commit() : done;
}

} // namespace

int runQuote(CommandRun &run)
{
    const bool isPrinted = run.invocation.has(u"pdf"_s);
    const QString paper = run.invocation.value(u"paper"_s, u"a4"_s).toLower();
    if (paper != "a4"_L1 && paper != "letter"_L1)
        return run.usageError(u"paper is a4 or letter"_s, u"--paper"_s);
    if (run.invocation.has(u"draft"_s) && !isPrinted)
        return run.usageError(u"--draft goes with --pdf"_s, u"--draft"_s);
    const bool isMove = run.invocation.has(u"move"_s);
    const auto entities = Schema::core();
    const auto quotes = std::find_if(
        entities.begin(), entities.end(), [](const Entity &entity) { return entity.kind == EntityKind::Quote; });
    const Choice *state = quotes->find(field::status)->findChoice(run.invocation.value(u"move"_s));
    if (isMove && !state)
        return run.usageError(
            u"a quote is draft, sent, viewed, accepted, rejected, expired or superseded"_s, u"--move"_s);
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
    const auto choice = isPrinted ? printOptions(run, **store, *id) : Result<PrintOptions>();
    if (!choice)
        return run.failed(choice.error());
    if (const auto checked = isPrinted ? checkSender(run, **store, *id) : Result<void>(); !checked)
        return run.failed(checked.error());
    const auto moved = isMove ? store::moveQuote(**store, *id, state->key, Origin::cli()) : Result<Receipt>();
    if (!moved)
        return run.failed(moved.error());
    const auto document = store::readQuote(**store, *id);
    if (!document)
        return run.failed(document.error());
    if (document->quote.isDeleted())
        return run.failed({Error::Kind::NotFound, u"the quote \"%1\" is in the trash"_s.arg(titleOf(document->quote)),
            run.argument(0)});
    if (!document->totals)
        return run.failed(document->totals.error());
    if (const auto written = isPrinted ? writePdf(run, **store, *id, *choice) : Result<void>(); !written) {
        if (isMove)
            std::ignore = (*store)->undo(moved->changeSet); // a command leaves nothing half done
        return run.failed(written.error());
    }
    const auto also = isMove ? std::optional(changesElsewhere(*moved, *id)) : std::nullopt;
    if (run.isJson()) {
        run.terminal.print(toJson((*store)->schema(), *document, also));
    } else {
        print(run.terminal, **store, *document);
        for (const Change &change : also.value_or(std::vector<Change>()))
            run.terminal.printLine(alsoLine(**store, change));
    }
    for (const Error &problem : choice->look.problems)
        run.terminal.report(toText(problem));
    return choice->look.problems.empty()
        ? 0
        : run.failed({Error::Kind::Invalid, u"the document was written without what is wrong in its template"_s,
            choice->look.value.name});
}

} // namespace satchel::app
