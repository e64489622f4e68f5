// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Pricing.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include "domain/Reason.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

__extension__ using Wide = __int128;

struct CategoryText
{
    TaxCategory category;
    ChoiceName key;
    const char16_t *code;
};
constexpr CategoryText categories[] = {{TaxCategory::Standard, choice::standard, u"S"},
    {TaxCategory::Zero, choice::zero, u"Z"}, {TaxCategory::Exempt, choice::exempt, u"E"},
    {TaxCategory::ReverseCharge, choice::reverse_charge, u"AE"},
    {TaxCategory::IntraCommunity, choice::intra_community, u"K"}, {TaxCategory::Export, choice::export_, u"G"},
    {TaxCategory::NotSubject, choice::not_subject, u"O"}};

const CategoryText &categoryTextOf(TaxCategory category)
{
    return categories[static_cast<size_t>(category)];
}

constexpr Decimal hundred = Decimal::fromInteger(100);

tl::unexpected<Error> tooLarge(const QString &where)
{
    return fail(Error::Kind::Invalid, Reason::tr("the amount is too large to be stored exactly"), where);
}

/// Half away from zero.
Wide divideRounded(Wide dividend, Wide divisor)
{
    Wide quotient = dividend / divisor;
    const Wide rest = dividend % divisor;
    if ((rest < 0 ? -rest : rest) >= divisor - (rest < 0 ? -rest : rest))
        quotient += dividend < 0 ? -1 : 1;
    return quotient;
}

Wide greatestCommonDivisor(Wide a, Wide b)
{
    for (a = a < 0 ? -a : a; b != 0;)
        a = std::exchange(b, a % b);
    return a;
}

/// Sums are kept wide and checked at their end, so that the order of what is added cannot matter.
bool narrow(Wide sum, qint64 &result)
{
    result = static_cast<qint64>(sum);
    return sum <= std::numeric_limits<qint64>::max() && sum >= -std::numeric_limits<qint64>::max();
}

QString lineName(size_t index)
{
    return u"line %1"_s.arg(index + 1);
}

bool hasAmount(LineKind kind)
{
    return kind != LineKind::Group && kind != LineKind::Text;
}

Result<void> check(const PricingLine &line)
{
    if (line.discountPercent > hundred)
        return fail(Error::Kind::Invalid, Reason::tr("a discount is at most 100 %"), field::discount_percent);
    if (line.taxRate < Decimal() || line.taxRate > hundred)
        return fail(Error::Kind::Invalid, Reason::tr("a tax rate is between 0 and 100 %"), field::tax_rate);
    if (line.category != TaxCategory::Standard && line.taxRate != Decimal())
        return fail(
            Error::Kind::Invalid, Reason::tr("this tax category has no tax, so its rate is 0"), field::tax_rate);
    return {};
}

/// Sums the lines into `totals`; the amounts of the tax groups come by their key, whatever the order of the lines.
Result<std::vector<TaxGroup>> sumLines(Totals &totals, std::span<const PricingLine> lines)
{
    const auto byRate = [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second > b.second;
    };
    std::map<std::pair<TaxCategory, Decimal>, Wide, decltype(byRate)> sums(byRate);
    std::vector<std::pair<size_t, Wide>> headings; // the line and the sum under it
    Wide subtotal = 0;
    Wide optional = 0;
    totals.amounts.assign(lines.size(), 0);
    for (size_t i = 0; i < lines.size(); ++i) {
        const PricingLine &line = lines[i];
        if (line.kind == LineKind::Group)
            headings.push_back({i, 0});
        if (!hasAmount(line.kind))
            continue;
        const auto amount = lineAmount(line, totals.currency);
        if (!amount)
            return fail(amount.error().kind, amount.error().what, lineName(i));
        totals.amounts[i] = amount->minor;
        if (line.kind == LineKind::Optional)
            optional += amount->minor;
        if (line.kind != LineKind::Normal)
            continue;
        subtotal += amount->minor;
        sums[{line.category, line.taxRate}] += amount->minor;
        if (!headings.empty())
            headings.back().second += amount->minor;
    }
    bool fits = narrow(subtotal, totals.subtotal) && narrow(optional, totals.optional);
    for (const auto &[line, sum] : headings)
        fits = fits && narrow(sum, totals.amounts[line]);
    std::vector<TaxGroup> groups;
    for (const auto &[key, sum] : sums) {
        groups.push_back({key.first, key.second, 0, 0, 0, 0});
        fits = fits && narrow(sum, groups.back().lines);
    }
    if (!fits)
        return tooLarge(field::total);
    return groups;
}

Result<void> tax(TaxGroup &group, bool pricesIncludeTax)
{
    qint64 amount = 0;
    if (!narrow(Wide(group.lines) - group.discount, amount))
        return tooLarge(field::total);
    const Wide rate = group.rate.millionths();
    const Wide whole = hundred.millionths();
    if (pricesIncludeTax) {
        group.tax = static_cast<qint64>(divideRounded(Wide(amount) * rate, whole + rate)); // at most half of the amount
        group.net = amount - group.tax;
    } else {
        group.tax = static_cast<qint64>(
            divideRounded(Wide(amount) * rate, whole)); // at most the amount: the rate is ≤ 100
        group.net = amount;
    }
    return {};
}

} // namespace

QString taxCategoryKey(TaxCategory category)
{
    return categoryTextOf(category).key;
}

TaxCategory taxCategoryOf(QStringView key)
{
    for (const CategoryText &words : categories) {
        if (key == words.key)
            return words.category;
    }
    return TaxCategory::Standard;
}

QString taxCategoryCode(TaxCategory category)
{
    return QString::fromUtf16(categoryTextOf(category).code);
}

Result<Money> lineAmount(const PricingLine &line, Currency currency)
{
    TRY(check(line));
    // quantity × price × (100 % − discount) in units of 10^-20, over what is left to the minor unit. What the factors
    // share with the divisor is cancelled first, so that the product fits into 128 bits wherever the result fits
    // into 64.
    Wide divisor = Wide(powerOfTen(12 - currency.digits())) * hundred.millionths();
    std::array<Wide, 3> factors = {line.quantity.millionths(), line.unitPrice.millionths(),
        Wide(hundred.millionths()) - line.discountPercent.millionths()};
    for (Wide &factor : factors) {
        const Wide shared = greatestCommonDivisor(factor, divisor);
        factor /= shared;
        divisor /= shared;
    }
    Wide product = factors[0] * factors[1]; // two of at most 63 bits
    if (__builtin_mul_overflow(product, factors[2], &product))
        return tooLarge(field::total);
    const Wide amount = divideRounded(product, divisor);
    if (amount > std::numeric_limits<qint64>::max() || amount < -std::numeric_limits<qint64>::max())
        return tooLarge(field::total);
    return Money{static_cast<qint64>(amount), currency};
}

qint64 netOf(qint64 amount, const PricingLine &line, bool pricesIncludeTax)
{
    const Wide rate = line.taxRate.millionths();
    return pricesIncludeTax
        ? amount - static_cast<qint64>(divideRounded(Wide(amount) * rate, hundred.millionths() + rate))
        : amount;
}

Result<std::vector<qint64>> allocate(qint64 whole, std::span<const qint64> weights, Decimal percent)
{
    const Wide divisor = hundred.millionths();
    std::vector<qint64> shares;
    std::vector<Wide> rests;
    Wide left = whole;
    for (const qint64 weight : weights) {
        const Wide exact = Wide(weight) * percent.millionths();
        Wide share = exact / divisor;
        if (exact % divisor < 0)
            --share; // down, so that every rest is a part of one more
        if (share > std::numeric_limits<qint64>::max() || share < std::numeric_limits<qint64>::min())
            return tooLarge(field::discount_percent);
        shares.push_back(static_cast<qint64>(share));
        rests.push_back(exact - share * divisor);
        left -= share;
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return rests[a] > rests[b]; });
    for (size_t i = 0; left > 0 && i < order.size(); ++i, --left)
        ++shares[order[i]];
    if (left != 0)
        return fail(Error::Kind::Bug, Reason::tr("the shares do not add up to the whole"), field::discount_percent);
    return shares;
}

Result<Totals> computeTotals(const PricingTerms &terms, std::span<const PricingLine> lines)
{
    if (terms.discountPercent > hundred)
        return fail(Error::Kind::Invalid, Reason::tr("a discount is at most 100 %"), field::discount_percent);
    Totals totals{terms.currency, terms.pricesIncludeTax, {}, {}, 0, 0, 0, 0, 0, 0};
    auto groups = TRY(sumLines(totals, lines));
    const auto discount = percentOf(totals.money(totals.subtotal), terms.discountPercent);
    if (!discount)
        return tooLarge(field::total);
    totals.discount = discount->minor;
    std::vector<qint64> sums;
    for (const TaxGroup &group : groups)
        sums.push_back(group.lines);
    const auto shares = TRY(allocate(totals.discount, sums, terms.discountPercent));
    Wide net = 0;
    Wide taxes = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        TaxGroup &group = groups[i];
        group.discount = shares[i];
        TRY(tax(group, terms.pricesIncludeTax));
        net += group.net;
        taxes += group.tax;
    }
    if (!narrow(net, totals.net) || !narrow(taxes, totals.tax) || !narrow(net + taxes, totals.total))
        return tooLarge(field::total);
    totals.taxGroups = std::move(groups);
    return totals;
}

Result<PricingTerms> pricingTermsOf(const Record &quote)
{
    const auto currency = Currency::fromCode(quote.text(field::currency));
    if (!currency)
        return fail(Error::Kind::Invalid, currency.error().what, u"quote.currency"_s);
    return PricingTerms{
        *currency, quote.text(field::prices) == choice::gross, valueOr<Decimal>(quote.value(field::discount_percent))};
}

Result<PricingLine> pricingLineOf(const Record &line, Currency currency)
{
    static const std::map<QString, LineKind> kinds = {{choice::optional, LineKind::Optional},
        {choice::alternative, LineKind::Alternative}, {choice::group, LineKind::Group}, {choice::text, LineKind::Text}};
    const auto kind = kinds.find(line.text(field::kind));
    const auto price = valueOr<UnitPrice>(line.value(field::unit_price));
    if (!isEmpty(line.value(field::unit_price)) && price.currency != currency)
        return fail(Error::Kind::Invalid,
            Reason::tr("the quote is in %1, this price is in %2").arg(currency.code(), price.currency.code()),
            u"quote_line.unit_price"_s);
    return PricingLine{kind == kinds.end() ? LineKind::Normal : kind->second,
        valueOr(line.value(field::quantity), Decimal::fromInteger(1)), price.amount,
        valueOr<Decimal>(line.value(field::discount_percent)), taxCategoryOf(line.text(field::tax_category)),
        valueOr<Decimal>(line.value(field::tax_rate))};
}

} // namespace satchel
