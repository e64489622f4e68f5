// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes for the deals that have come as far as a proposal, each with a few lines of products.
#include "app/demo/DemoWorld.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int firstNumber = 380;

bool hasQuote(const DemoDeal &deal)
{
    return deal.value.currency.code() == "EUR"_L1
        && (deal.stage == "Proposal Sent"_L1 || deal.stage == "Negotiation"_L1 || deal.stage == "Closed Won"_L1 || deal.stage == "Offer sent"_L1);
}

QString statusFor(const DemoDeal &deal, DemoWorld &world)
{
    if (!deal.isOpen)
        return u"accepted"_s;
    return world.chance(50) ? u"viewed"_s : u"sent"_s;
}

void planLines(DemoWorld &world, RecordId quote, Instant at)
{
    const qint64 count = world.between(2, 4);
    for (qint64 position = 0; position < count; ++position) {
        const size_t index = world.pick(world.products.size());
        const QJsonArray product = world.texts()[u"products"_s][static_cast<qsizetype>(index)].toArray();
        world.create(at, u"Write quote"_s, EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"position"_s, position + 1}, {u"kind"_s, position == 3 ? u"optional"_s : u"normal"_s}, {u"product"_s, world.products[index]}, {u"name"_s, product[0].toString()},
                {u"description"_s, product[2].toString()}, {u"quantity"_s, Decimal::fromInteger(static_cast<int>(world.between(1, 40)))}, {u"unit"_s, product[3].toString()},
                {u"unit_price"_s, UnitPrice{Decimal::fromString(product[4].toString()).value_or(Decimal()), *Currency::fromCode(u"EUR")}},
                {u"discount_percent"_s, world.chance(25) ? Value(Decimal::fromInteger(5)) : Value()}, {u"tax_rate"_s, Decimal::fromString(product[5].toString()).value_or(Decimal())}});
    }
}

} // namespace

void planQuotes(DemoWorld &world)
{
    struct Draft
    {
        Instant at; // halfway through the deal
        const DemoDeal *deal;
    };
    std::vector<Draft> drafts;
    for (const DemoDeal &deal : world.deals) {
        if (hasQuote(deal) && (deal.isOpen || world.chance(35)))
            drafts.push_back({Instant{deal.since.ms + (deal.until.ms - deal.since.ms) / 2}, &deal});
    }
    std::sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) { return a.at < b.at; });
    int number = firstNumber;
    for (const auto &[at, deal] : drafts) {
        const QDate issued = at.dateIn(QTimeZone::utc());
        const RecordId quote = world.create(at, u"Write quote"_s, EntityKind::Quote,
            {{u"number"_s, u"Q-%1-%2"_s.arg(issued.year()).arg(++number, 5, 10, QLatin1Char('0'))}, {u"version"_s, qint64(1)}, {u"status"_s, statusFor(*deal, world)},
                {u"company"_s, world.companies[deal->company].id}, {u"contact"_s, world.contacts[deal->contact].id}, {u"deal"_s, deal->id}, {u"currency"_s, u"EUR"_s}, {u"issued_on"_s, issued},
                {u"valid_until"_s, issued.addDays(30)}, {u"payment_terms"_s, u"30 days net"_s}, {u"delivery_terms"_s, u"DAP, three weeks after order"_s}});
        planLines(world, quote, at);
    }
}

} // namespace satchel::app
