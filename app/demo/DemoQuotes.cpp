// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes for the deals that have come as far as a proposal, each with a few lines of products; one that is written in
// full, sent once and being changed; tax rates and a price list in dollars.
#include "app/demo/DemoWorld.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/Quotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 minute = 60'000;
const auto written = field::quote;

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
            {{field::quote, quote}, {field::position, position + 1},
                {field::kind, position == 3 ? choice::optional : choice::normal}, {field::product, product},
                {field::quantity, Decimal::fromInteger(static_cast<int>(world.between(1, 40)))},
                {field::discount_percent, world.chance(25) ? Value(Decimal::fromInteger(5)) : Value()}});
    }
}

struct FullLine // by the place of its texts in the language's file
{
    ChoiceName kind;
    const char16_t *quantity;
    const char16_t *price;
    const char16_t *discount;
    const char16_t *tax;
};
constexpr FullLine fullLines[] = {
    {choice::group, u"", u"", u"", u""},
    {choice::normal, u"48", u"189", u"10", u"19"},
    {choice::normal, u"48", u"42.5", u"10", u"19"},
    {choice::normal, u"4", u"640", u"", u"19"},
    {choice::alternative, u"4", u"815", u"", u"19"},
    {choice::group, u"", u"", u"", u""},
    {choice::normal, u"3.5", u"980", u"", u"19"},
    {choice::normal, u"24", u"145", u"5", u"19"},
    {choice::normal, u"30", u"24.9", u"", u"7"},
    {choice::optional, u"48", u"39", u"", u"19"},
    {choice::group, u"", u"", u"", u""},
    {choice::normal, u"1728", u"4.2", u"", u"19"},
};

std::vector<FieldValue> valuesOf(const FullLine &line, const QJsonValue &text, RecordId quote, qint64 position)
{
    const auto decimal = [](const char16_t *number) {
        return *number ? Value(*Decimal::fromString(QString::fromUtf16(number))) : Value();
    };
    std::vector<FieldValue> values = {{field::quote, quote}, {field::position, position}, {field::kind, line.kind},
        {field::name, text[0].toString()}, {field::description, text[1].toString()},
        {field::quantity, decimal(line.quantity)}, {field::unit, text[2].toString()},
        {field::discount_percent, decimal(line.discount)}, {field::tax_rate, decimal(line.tax)}};
    if (*line.price)
        values.push_back({field::unit_price,
            UnitPrice{*Decimal::fromString(QString::fromUtf16(line.price)), *Currency::fromCode(u"EUR")}});
    return values;
}

std::vector<FieldValue> headOf(const DemoDeal &deal, DemoWorld &world, QDate issued)
{
    return {{field::company, world.companies[deal.company].id}, {field::contact, world.contacts[deal.contact].id},
        {field::deal, deal.id}, {field::currency, u"EUR"_s}, {field::owner, world.users[deal.owner]},
        {field::valid_until, issued.addDays(30)}, {field::payment_terms, world.word(u"quoteTexts"_s, u"payment"_s)}};
}

void moveTo(DemoWorld &world, RecordId quote, const QString &state, Instant at)
{
    world.plan(
        at, u"quoteState"_s, {Edit::update(EntityKind::Quote, quote, {{field::status, state}})}, Origin::user(), state);
}

/// The first version was sent and looked at; the second is being written, with a discount and without a line.
void planFullQuote(DemoWorld &world, const DemoDeal &deal)
{
    const Instant at = world.atWork(12);
    auto head = headOf(deal, world, at.dateIn(QTimeZone::utc()));
    for (const auto &[field, text] : {std::pair{field::delivery_terms, u"longDelivery"_s},
             {field::introduction, field::introduction}, {field::notes, field::notes}})
        head.push_back({field, world.word(u"quoteTexts"_s, text)});
    const RecordId first = world.create(at, written, EntityKind::Quote, head);
    qint64 position = 0;
    std::vector<Edit> lines;
    for (const FullLine &line : fullLines) {
        const QJsonValue text = world.words(u"quoteLines"_s)[position];
        lines.push_back(Edit::create(EntityKind::QuoteLine, world.newId(at), valuesOf(line, text, first, ++position)));
    }
    world.plan(Instant{at.ms + minute}, written, lines);
    moveTo(world, first, choice::sent, Instant{at.ms + 12 * minute});
    moveTo(world, first, choice::viewed, Instant{at.ms + 190 * minute});
    world.planLater(Instant{at.ms + 5 * 24 * 60 * minute},
        [first, label = world.word(u"labels"_s, u"version"_s)](store::Store &store) {
            const auto sent = store::readQuote(store, first);
            ChangeSet changes{label, {}, {}, {}};
            if (!sent)
                return changes;
            DocumentCopy next = nextVersion(sent->quote, sent->lines, 2, [&store] { return store.newId(); });
            next.edits.front().values.push_back({field::discount_percent, Decimal::fromInteger(3)});
            changes.edits = std::move(next.edits);
            return changes;
        });
}

void planCatalogue(DemoWorld &world)
{
    const Instant at = world.atWork(60);
    for (qsizetype i = 0; const auto &[rate, category] :
         {std::pair{19, choice::standard}, {7, choice::standard}, {0, choice::reverse_charge}, {0, choice::export_}}) {
        const QJsonValue text = world.words(u"taxes"_s)[i++];
        world.create(at, u"taxes"_s, EntityKind::TaxRate,
            {{field::name, text[0].toString()}, {field::rate, Decimal::fromInteger(rate)},
                {field::tax_category, category}, {field::reason, text[1].toString()}});
    }
    const RecordId list = world.create(at, u"priceList"_s, EntityKind::PriceList,
        {{field::name, world.words(u"priceList"_s).toString()}, {field::currency, u"USD"_s}, {field::active, true}});
    const auto dollar = *Currency::fromCode(u"USD");
    for (size_t i = 0; i < world.products.size(); ++i) {
        const QJsonArray product = world.featured()[u"products"_s][static_cast<qsizetype>(i)].toArray();
        const auto euros = Decimal::fromString(product[1].toString()).value_or(Decimal());
        const auto dollars = multiplyDivide(euros.millionths(), 115, 100).value_or(0);
        world.create(at, u"priceList"_s, EntityKind::Price,
            {{field::price_list, list}, {field::product, world.products[i]},
                {field::unit_price, UnitPrice{Decimal::fromMillionths(dollars), dollar}}});
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
        world.create(
            world.atWork(60), u"letterhead"_s, EntityKind::Setting, {{field::name, name}, {field::value, value}});
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
        head.push_back({field::delivery_terms, world.word(u"quoteTexts"_s, u"delivery"_s)});
        const RecordId quote = world.create(at, written, EntityKind::Quote, head);
        planLines(world, quote, Instant{at.ms + 1});
        if (world.chance(8) && deal.isOpen)
            continue; // still being written
        moveTo(world, quote, choice::sent, Instant{at.ms + 2});
        if (!deal.isOpen)
            moveTo(world, quote, deal.stage == "Closed Lost"_L1 ? choice::rejected : choice::accepted,
                Instant{std::max(deal.until.ms, at.ms + 2) + 1}); // behind its end
        else if (world.chance(50))
            moveTo(world, quote, choice::viewed, Instant{(at.ms + world.now().ms) / 2});
    }
}

} // namespace satchel::app
