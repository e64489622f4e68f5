// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes for the deals that have come as far as a proposal, each with a few lines of products; one that is written in
// full, sent once and being changed; tax rates and a price list in dollars.
#include "app/demo/DemoWorld.h"

#include "store/Quotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 minute = 60'000;
const auto written = u"quote"_s;

bool hasQuote(const DemoDeal &deal)
{
    return deal.value.currency.code() == "EUR"_L1
        && (deal.stage == "Closed Lost"_L1 || deal.stage == "Proposal Sent"_L1 || deal.stage == "Negotiation"_L1
            || deal.stage == "Closed Won"_L1 || deal.stage == "Offer sent"_L1);
}

void planLines(DemoWorld &world, RecordId quote, Instant at)
{
    const qint64 count = world.between(2, 4);
    for (qint64 position = 0; position < count; ++position) {
        const RecordId product = world.products[world.pick(world.products.size())];
        world.create(at, written, EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"position"_s, position + 1},
                {u"kind"_s, position == 3 ? u"optional"_s : u"normal"_s}, {u"product"_s, product},
                {u"quantity"_s, Decimal::fromInteger(static_cast<int>(world.between(1, 40)))},
                {u"discount_percent"_s, world.chance(25) ? Value(Decimal::fromInteger(5)) : Value()}});
    }
}

struct FullLine // by the place of its texts in the words
{
    const char16_t *kind;
    const char16_t *quantity;
    const char16_t *price;
    const char16_t *discount;
    const char16_t *tax;
};
constexpr FullLine fullLines[] = {
    {u"group", u"", u"", u"", u""},
    {u"normal", u"48", u"189", u"10", u"19"},
    {u"normal", u"48", u"42.5", u"10", u"19"},
    {u"normal", u"4", u"640", u"", u"19"},
    {u"alternative", u"4", u"815", u"", u"19"},
    {u"group", u"", u"", u"", u""},
    {u"normal", u"3.5", u"980", u"", u"19"},
    {u"normal", u"24", u"145", u"5", u"19"},
    {u"normal", u"30", u"24.9", u"", u"7"},
    {u"optional", u"48", u"39", u"", u"19"},
    {u"group", u"", u"", u"", u""},
    {u"normal", u"1728", u"4.2", u"", u"19"},
};

std::vector<FieldValue> valuesOf(const FullLine &line, const QJsonValue &text, RecordId quote, qint64 position)
{
    const auto decimal = [](const char16_t *number) {
        return *number ? Value(*Decimal::fromString(QString::fromUtf16(number))) : Value();
    };
    std::vector<FieldValue> values = {{u"quote"_s, quote}, {u"position"_s, position},
        {u"kind"_s, QString::fromUtf16(line.kind)}, {u"name"_s, text[0].toString()},
        {u"description"_s, text[1].toString()}, {u"quantity"_s, decimal(line.quantity)},
        {u"unit"_s, text[2].toString()}, {u"discount_percent"_s, decimal(line.discount)},
        {u"tax_rate"_s, decimal(line.tax)}};
    if (*line.price)
        values.push_back({u"unit_price"_s,
            UnitPrice{*Decimal::fromString(QString::fromUtf16(line.price)), *Currency::fromCode(u"EUR")}});
    return values;
}

std::vector<FieldValue> headOf(const DemoDeal &deal, DemoWorld &world, QDate issued)
{
    return {{u"company"_s, world.companies[deal.company].id}, {u"contact"_s, world.contacts[deal.contact].id},
        {u"deal"_s, deal.id}, {u"currency"_s, u"EUR"_s}, {u"owner"_s, world.users[deal.owner]},
        {u"valid_until"_s, issued.addDays(30)}, {u"payment_terms"_s, world.word(u"quoteTexts"_s, u"payment"_s)}};
}

void moveTo(DemoWorld &world, RecordId quote, const QString &state, Instant at)
{
    world.plan(
        at, u"quoteState"_s, {Edit::update(EntityKind::Quote, quote, {{u"status"_s, state}})}, Origin::user(), state);
}

/// The first version was sent and looked at; the second is being written, with a discount and without a line.
void planFullQuote(DemoWorld &world, const DemoDeal &deal)
{
    const Instant at = world.atWork(12);
    auto head = headOf(deal, world, at.dateIn(QTimeZone::utc()));
    for (const auto &[field, text] : {std::pair{u"delivery_terms"_s, u"longDelivery"_s},
             {u"introduction"_s, u"introduction"_s}, {u"notes"_s, u"notes"_s}})
        head.push_back({field, world.word(u"quoteTexts"_s, text)});
    const RecordId first = world.create(at, written, EntityKind::Quote, head);
    qint64 position = 0;
    std::vector<Edit> lines;
    for (const FullLine &line : fullLines) {
        const QJsonValue text = world.words(u"quoteLines"_s)[position];
        lines.push_back(Edit::create(EntityKind::QuoteLine, world.newId(at), valuesOf(line, text, first, ++position)));
    }
    world.plan(Instant{at.ms + minute}, written, lines);
    moveTo(world, first, u"sent"_s, Instant{at.ms + 12 * minute});
    moveTo(world, first, u"viewed"_s, Instant{at.ms + 190 * minute});
    world.planLater(Instant{at.ms + 5 * 24 * 60 * minute},
        [first, label = world.word(u"labels"_s, u"version"_s)](store::Store &store) {
            const auto sent = store::readQuote(store, first);
            ChangeSet changes{label, {}, {}, {}};
            if (!sent)
                return changes;
            DocumentCopy next = nextVersion(sent->quote, sent->lines, 2, [&store] { return store.newId(); });
            next.edits.front().values.push_back({u"discount_percent"_s, Decimal::fromInteger(3)});
            changes.edits = std::move(next.edits);
            return changes;
        });
}

void planCatalogue(DemoWorld &world)
{
    const Instant at = world.atWork(60);
    for (qsizetype i = 0; const auto &[rate, category] :
         {std::pair{19, u"standard"_s}, {7, u"standard"_s}, {0, u"reverse_charge"_s}, {0, u"export"_s}}) {
        const QJsonValue text = world.words(u"taxes"_s)[i++];
        world.create(at, u"taxes"_s, EntityKind::TaxRate,
            {{u"name"_s, text[0].toString()}, {u"rate"_s, Decimal::fromInteger(rate)}, {u"tax_category"_s, category},
                {u"reason"_s, text[1].toString()}});
    }
    const RecordId list = world.create(at, u"priceList"_s, EntityKind::PriceList,
        {{u"name"_s, world.words(u"priceList"_s).toString()}, {u"currency"_s, u"USD"_s}, {u"active"_s, true}});
    const auto dollar = *Currency::fromCode(u"USD");
    for (size_t i = 0; i < world.products.size(); ++i) {
        const QJsonArray product = world.featured()[u"products"_s][static_cast<qsizetype>(i)].toArray();
        const auto euros = Decimal::fromString(product[1].toString()).value_or(Decimal());
        const auto dollars = multiplyDivide(euros.millionths(), 115, 100).value_or(0);
        world.create(at, u"priceList"_s, EntityKind::Price,
            {{u"price_list"_s, list}, {u"product"_s, world.products[i]},
                {u"unit_price"_s, UnitPrice{Decimal::fromMillionths(dollars), dollar}}});
    }
}

void planLetterhead(DemoWorld &world)
{
    const std::pair<QString, QString> parts[] = {{u"sender_name"_s, u"Messwerk GmbH"_s},
        {u"sender_address"_s, u"Kesselweg 4\n70173 Stuttgart"_s}, {u"sender_phone"_s, u"+49 711 5550 100"_s},
        {u"sender_email"_s, u"angebote@messwerk.example"_s}, {u"sender_website"_s, u"messwerk.example"_s},
        {u"sender_tax"_s, u"USt-IdNr. DE123456789"_s},
        {u"sender_bank"_s, u"IBAN DE02 1203 0000 0000 2020 51\nBIC BYLADEM1001"_s},
        {u"sender_registration"_s, u"Amtsgericht Stuttgart, HRB 12345"_s},
        {u"document_language"_s, world.words(u"documentLanguage"_s).toString()}};
    for (const auto &[name, value] : parts)
        world.create(world.atWork(60), u"letterhead"_s, EntityKind::Setting, {{u"name"_s, name}, {u"value"_s, value}});
}

} // namespace

void planQuotes(DemoWorld &world)
{
    planCatalogue(world);
    planLetterhead(world);
    for (const DemoDeal &deal : world.deals) {
        if (deal.key == "freezer-farm"_L1) {
            planFullQuote(world, deal);
            continue;
        }
        if (!hasQuote(deal) || !(deal.isOpen || world.chance(35)))
            continue;
        const Instant at{deal.since.ms + (deal.until.ms - deal.since.ms) / 2}; // halfway through the deal
        auto head = headOf(deal, world, at.dateIn(QTimeZone::utc()));
        head.push_back({u"delivery_terms"_s, world.word(u"quoteTexts"_s, u"delivery"_s)});
        const RecordId quote = world.create(at, written, EntityKind::Quote, head);
        planLines(world, quote, Instant{at.ms + 1});
        if (world.chance(8) && deal.isOpen)
            continue; // still being written
        moveTo(world, quote, u"sent"_s, Instant{at.ms + 2});
        if (!deal.isOpen)
            moveTo(world, quote, deal.stage == "Closed Lost"_L1 ? u"rejected"_s : u"accepted"_s,
                Instant{std::max(deal.until.ms, at.ms + 2) + 1}); // behind its end
        else if (world.chance(50))
            moveTo(world, quote, u"viewed"_s, Instant{(at.ms + world.now().ms) / 2});
    }
}

} // namespace satchel::app
