// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Quotes.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Label.h"
#include "domain/Reason.h"
#include "store/CommitWriter.h"
#include "store/hub/HubRights.h"
#include "store/ProductPrice.h"
#include "store/QuoteNumbering.h"
#include "store/Records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// What one unit of the main currency costs, and since when; empty when nobody said.
struct KnownRate
{
    Decimal rate = Decimal::fromInteger(1);
    Value day;
};
std::optional<KnownRate> rateOf(Store &store, Currency currency)
{
    if (currency == store.mainCurrency())
        return KnownRate{};
    const auto rows = store.select({EntityKind::ExchangeRate, {field::rate, field::as_of},
        Filter::equals(field::currency, currency.code()), {field::as_of, true}, {}, 1, false});
    if (!rows || rows->isEmpty())
        return {};
    return KnownRate{valueOr<Decimal>(rows->value(0, 0)), rows->value(0, 1)};
}

void appendRate(std::vector<FieldValue> &values, Store &store, Currency currency)
{
    const auto rate = rateOf(store, currency);
    const bool isStated = rate && currency != store.mainCurrency();
    values.push_back({field::exchange_rate, isStated ? Value(rate->rate) : Value()});
    values.push_back({field::exchange_rate_on, isStated ? rate->day : Value()});
}

/// Rounded to the minor unit: a price that was converted is no more exact than its rate.
Result<UnitPrice> convertedPrice(
    UnitPrice price, Currency to, const std::optional<KnownRate> &from, const std::optional<KnownRate> &rate)
{
    if (!from || !rate)
        return UnitPrice{price.amount, to};
    auto count = multiplyDivide(price.amount.millionths(), rate->rate.millionths(), from->rate.millionths());
    qint64 unit = Decimal::one;
    for (int i = 0; i < to.digits(); ++i)
        unit /= 10;
    const auto rounded = count ? multiplyDivide(*count, 1, unit) : count;
    const auto scaled = rounded ? multiplyDivide(*rounded, unit, 1) : rounded;
    return scaled.map([to](qint64 millionths) { return UnitPrice{Decimal::fromMillionths(millionths), to}; });
}

QString labelOf(const QString &state)
{
    return state == choice::sent ? u"Send the quote"_s : u"Mark the quote as %1"_s.arg(state);
}

} // namespace

Result<Totals> totalsOf(const Record &quote, const std::vector<Record> &lines)
{
    const auto terms = TRY(pricingTermsOf(quote));
    std::vector<PricingLine> priced;
    priced.reserve(lines.size());
    for (const Record &line : lines) {
        const auto one = TRY(pricingLineOf(line, terms.currency));
        priced.push_back(one);
    }
    return computeTotals(terms, priced);
}

Result<QuoteDocument> readQuote(Store &store, RecordId id)
{
    auto read = TRY(recordWithParts(store, EntityKind::Quote, id, EntityKind::QuoteLine, field::quote));
    auto totals = totalsOf(read.record, read.parts);
    return QuoteDocument{std::move(read.record), std::move(read.parts), std::move(totals)};
}

Result<RecordId> findQuote(Store &store, const QString &numberOrId)
{
    if (const RecordId id = RecordId::fromString(numberOrId); !id.isNull()) {
        const auto record = store.get(EntityKind::Quote, id);
        return record ? Result<RecordId>(id) : fail(record.error());
    }
    const auto rows = TRY(store.select(
        {EntityKind::Quote, {}, Filter::equals(field::number, numberOrId), {field::version, true}, {}, 1, false}));
    if (rows.isEmpty())
        return fail(Error::Kind::NotFound, Reason::tr("there is no quote \"%1\"").arg(numberOrId), field::quote);
    return rows.id(0);
}

Result<std::vector<Record>> versionsOf(Store &store, const Record &quote)
{
    const QString number = quote.text(field::number);
    if (number.isEmpty())
        return std::vector<Record>{quote};
    return recordsOf(store, EntityKind::Quote, Filter::equals(field::number, number), {field::version, false});
}

Result<std::vector<Edit>> convertPrices(
    Store &store, const Record &quote, const std::vector<Record> &lines, Currency to)
{
    std::vector<FieldValue> values = {{field::currency, to.code()}, {field::price_list, Value()}};
    appendRate(values, store, to);
    std::vector<Edit> edits = {Edit::update(EntityKind::Quote, quote.id, std::move(values))};
    for (const Record &line : lines) {
        if (isEmpty(line.value(field::unit_price)))
            continue;
        const auto price = valueOr<UnitPrice>(line.value(field::unit_price));
        const auto product = store.get(EntityKind::Product, valueOr<RecordId>(line.value(field::product)));
        const auto listed = product ? TRY(priceOf(store.database(), *product, {}, to)) : std::optional<UnitPrice>();
        const auto converted = TRY(listed
                ? Result<UnitPrice>(*listed)
                : convertedPrice(price, to, rateOf(store, price.currency), rateOf(store, to)));
        edits.push_back(Edit::update(EntityKind::QuoteLine, line.id, {{field::unit_price, converted}}));
    }
    return edits;
}

RecordId referenceAmong(const std::vector<FieldValue> &values, QStringView field)
{
    const auto found = std::ranges::find(values, field, &FieldValue::field);
    return found == values.end() ? RecordId() : valueOr<RecordId>(found->value);
}

QString languageOfCustomer(Store &store, const std::vector<FieldValue> &belongings)
{
    RecordId company = referenceAmong(belongings, field::company);
    if (const RecordId deal = referenceAmong(belongings, field::deal); company.isNull() && !deal.isNull()) {
        if (const auto record = store.get(EntityKind::Deal, deal))
            company = valueOr<RecordId>(record->value(field::company));
    }
    if (company.isNull())
        return {};
    const Filter filter = Filter::all(
        {Filter::refersTo(field::company, company), Filter::condition(field::language, Filter::Op::IsNotEmpty)});
    for (const EntityKind entity : {EntityKind::Quote, EntityKind::Proposal}) {
        const auto rows = store.select({entity, {field::language}, filter, {{}, true}, {}, 1, false});
        if (rows && !rows->isEmpty())
            return rows->text(0, 0);
    }
    return {};
}

std::vector<FieldValue> newQuoteValues(Store &store, std::vector<FieldValue> belongings)
{
    constexpr int daysValid = 30;
    Currency currency = store.mainCurrency();
    for (const FieldValue &value : belongings) {
        const auto deal = value.field == field::deal ? store.get(EntityKind::Deal, valueOr<RecordId>(value.value))
                                                     : Result<Record>(fail(Error::Kind::NotFound, {}));
        if (const auto worth = deal ? valueOr<Money>(deal->value(field::value)) : Money(); !worth.currency.isNull())
            currency = worth.currency;
    }
    belongings.push_back({field::currency, currency.code()});
    belongings.push_back({field::valid_until, store.clock().today().addDays(daysValid)});
    if (!store.me().isNull())
        belongings.push_back({field::owner, store.me()});
    if (const QString language = languageOfCustomer(store, belongings); !language.isEmpty())
        belongings.push_back({field::language, language});
    appendRate(belongings, store, currency);
    return belongings;
}

Result<Receipt> moveQuote(Store &store, RecordId id, const QString &state, const Origin &origin)
{
    const auto quote = TRY(store.get(EntityKind::Quote, id));
    if (quote.text(field::status) == state)
        return fail(Error::Kind::Conflict, Reason::tr("the quote is already %1").arg(state), u"quote.status"_s);
    return store.commit({labelOf(state), origin, {Edit::update(EntityKind::Quote, id, {{field::status, state}})}, {}});
}

Result<int> expireQuotes(Store &store)
{
    const Filter isOpen = Filter::condition(
        field::status, Filter::Op::In, {Operand::fromText(choice::sent), Operand::fromText(choice::viewed)});
    const Filter isPast = Filter::condition(
        field::valid_until, Filter::Op::Less, {Operand::fromText(store.clock().today().toString(Qt::ISODate))});
    const auto rows = TRY(store.select({EntityKind::Quote, {}, Filter::all({isOpen, isPast}), {}, {}, -1, false}));
    if (rows.isEmpty())
        return 0;
    const auto rights = TRY(readRights(store.database()));
    ChangeSet changes{Label::tr("Expired quotes"), Origin::rule(u"expiry"_s), {}, {}};
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Record quote = TRY(store.get(EntityKind::Quote, rows.id(row)));
        const bool isOurs = TRY(mayChange(store, rights, quote, field::status));
        if (isOurs) // those of others expire at a desk that may change them
            changes.edits.push_back(Edit::update(EntityKind::Quote, quote.id, {{field::status, choice::expired}}));
    }
    const auto count = static_cast<int>(changes.edits.size());
    if (count == 0)
        return 0;
    const auto done = store.commit(changes);
    return done ? Result<int>(count) : fail(done.error());
}

Result<QString> nextQuoteNumber(Store &store, QDate day)
{
    return QuoteNumbering(store.database()).peekNumber(day.isValid() ? day : store.clock().today());
}

} // namespace satchel::store
