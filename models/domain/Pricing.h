// SPDX-License-Identifier: GPL-3.0-or-later
// What a quote comes to: exact, the same on every machine, by the rules of EN 16931-1 (docs/money.md says them in
// text).
//   line    = quantity × unit price × (1 − discount), rounded half up to the currency's minor unit
//   discount of the document = percent of the sum of lines, rounded half up, shared out over the tax groups by largest
//   remainder tax     = once per group (category and rate) on the group's amount, rounded half up
// "Half up" is half away from zero, so that the reversal of a line is the same amount with the other sign. Sums never
// wrap: what does not fit into 64 bits of minor units is an Error with the line in `where`. Pure functions; no order of
// lines changes a total.
#pragma once

#include "domain/Record.h"

#include <span>

namespace satchel {

/// VAT category of EN 16931 (BT-118). All but Standard are without tax and print a reason.
enum class TaxCategory : quint8 { Standard, Zero, Exempt, ReverseCharge, IntraCommunity, Export, NotSubject };

/// The key a record stores ("reverse_charge"), and back; Standard for an empty key.
QString taxCategoryKey(TaxCategory category);
TaxCategory taxCategoryOf(QStringView key);
/// The code that EN 16931 and electronic invoices use: "S", "Z", "E", "AE", "K", "G", "O".
QString taxCategoryCode(TaxCategory category);

enum class LineKind : quint8 {
    Normal, // counts
    Optional, // worked out, counts only when the customer takes it
    Alternative, // worked out, replaces another line
    Group, // a heading; the lines up to the next one belong to it
    Text, // text only
};

struct PricingLine
{
    LineKind kind = LineKind::Normal;
    Decimal quantity = Decimal::fromInteger(1);
    Decimal unitPrice; // in the quote's currency, up to six digits after the point
    Decimal discountPercent; // at most 100; below 0 it is a surcharge
    TaxCategory category = TaxCategory::Standard;
    Decimal taxRate; // percent, 0 to 100; 0 for every category but Standard
};

struct PricingTerms
{
    Currency currency;
    bool pricesIncludeTax = false;
    Decimal discountPercent; // of the document
};

struct TaxGroup
{
    TaxCategory category = TaxCategory::Standard;
    Decimal rate;
    qint64 lines = 0; // sum of its lines, before the document's discount; with tax in a quote priced with tax
    qint64 discount = 0; // its share of the document's discount
    qint64 net = 0;
    qint64 tax = 0;

    bool operator==(const TaxGroup &) const = default;
};

/// All amounts in minor units of `currency`. net + tax = total; subtotal − discount = net (or total, priced with tax).
struct Totals
{
    Currency currency;
    bool pricesIncludeTax = false;
    std::vector<qint64> amounts; // one per line as it is priced; a group's is the sum of its normal lines, a text's 0
    std::vector<TaxGroup> taxGroups; // standard rates first, highest first
    qint64 subtotal = 0; // sum of the normal lines
    qint64 discount = 0;
    qint64 net = 0;
    qint64 tax = 0;
    qint64 total = 0;
    qint64 optional = 0; // sum of the optional lines

    Money money(qint64 minor) const { return {minor, currency}; }
    bool operator==(const Totals &) const = default;
};

/// Invalid with "line 3" (counted from 1) in `where` for a discount over 100, a rate out of range, tax where the
/// category has none; with "total" when a sum does not fit.
Result<Totals> computeTotals(const PricingTerms &terms, std::span<const PricingLine> lines);

/// One line's amount as it is priced.
Result<Money> lineAmount(const PricingLine &line, Currency currency);

/// A line's amount without tax. In a quote priced with tax it is said for this line alone: totals come from the tax
/// groups.
qint64 netOf(qint64 amount, const PricingLine &line, bool pricesIncludeTax);

/// Shares `whole` out in proportion to the weights, so that the shares sum to it exactly (largest remainder, the first
/// of equal ones first). `whole` is percent of their sum, rounded.
Result<std::vector<qint64>> allocate(qint64 whole, std::span<const qint64> weights, Decimal percent);

/// What a record of a quote and of one of its lines says. Invalid for a currency ISO 4217 does not list and for a price
/// in another currency than the quote's. A line without a quantity counts as one.
Result<PricingTerms> pricingTermsOf(const Record &quote);
Result<PricingLine> pricingLineOf(const Record &line, Currency currency);

} // namespace satchel
