// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/QuoteNumbering.h"

#include "domain/FieldNames.h"
#include "domain/QuoteRules.h"
#include "domain/Reason.h"
#include "store/RecordTable.h"
#include "store/Statements.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::store {

Result<QString> QuoteNumbering::numberPattern()
{
    const auto stored = readText(m_database,
        "SELECT value FROM setting WHERE name = ? AND deleted_at IS NULL ORDER BY \"row\" LIMIT 1",
        numberPatternSetting);
    if (!stored)
        return stored;
    return stored->isEmpty() || !checkNumberPattern(*stored) ? defaultNumberPattern : *stored;
}

Result<bool> QuoteNumbering::isTaken(const QString &number)
{
    auto statement = TRY(m_database.prepare(
        "SELECT 1 FROM quote WHERE number = ?1 COLLATE folded AND deleted_at IS NULL"
        " UNION ALL SELECT 1 FROM quote WHERE number = ?1 COLLATE folded AND deleted_at IS NOT NULL LIMIT 1"));
    statement.bind(1, QStringView(number));
    return statement.step();
}

Result<QString> QuoteNumbering::nextNumber(QDate day, bool takes)
{
    const auto pattern = numberPattern();
    if (!pattern)
        return pattern;
    const QString cycle = u"quote_cycle:"_s + numberCycle(*pattern, day);
    const auto last = readText(m_database, "SELECT value FROM meta WHERE name = ?", cycle);
    if (!last)
        return last;
    qint64 counter = last->toLongLong();
    for (;;) { // numbers that came with imported quotes are passed over
        const QString number = quoteNumber(*pattern, day, ++counter);
        const auto taken = isTaken(number);
        if (!taken)
            return fail(taken.error());
        if (*taken)
            continue;
        if (!takes)
            return number;
        const auto done = run(m_database,
            "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            cycle, QString::number(counter));
        return done ? Result<QString>(number) : fail(done.error());
    }
}

Result<QString> QuoteNumbering::takeNumber(QDate day)
{
    return nextNumber(day, true);
}

Result<QString> QuoteNumbering::peekNumber(QDate day)
{
    return nextNumber(day, false);
}

RecordId QuoteNumbering::numbered(const QString &number, qint64 version)
{
    auto statement = m_database.prepare("SELECT id FROM quote WHERE number = ?1 COLLATE folded AND coalesce(version, "
                                        "1) = ?2 AND deleted_at IS NULL LIMIT 1");
    if (!statement)
        return {};
    statement->bind(1, QStringView(number));
    statement->bind(2, version);
    return statement->step().value_or(false) ? recordIdAt(*statement, 0) : RecordId();
}

std::optional<UnitPrice> QuoteNumbering::priceOf(const Record &product, RecordId priceList, Currency currency)
{
    // The list that was asked for stands first, then the product's own price, then any list in use.
    auto statement = m_database.prepare(
        "SELECT p.unit_price, p.price_list FROM price p JOIN price_list l ON l.id = p.price_list"
        " WHERE p.product = ?1 AND p.unit_price_currency = ?2 AND p.deleted_at IS NULL AND l.deleted_at IS NULL"
        " AND (p.price_list = ?3 OR coalesce(l.active, 1)) ORDER BY p.price_list = ?3 DESC, l.\"row\", p.\"row\" LIMIT "
        "1");
    if (!statement)
        return {};
    statement->bindBlob(1, product.id.bytes());
    statement->bind(2, QStringView(currency.code()));
    statement->bindBlob(3, priceList.bytes());
    const bool isListed = statement->step().value_or(false);
    const auto own = valueOr<UnitPrice>(product.value(field::unit_price));
    if (!(isListed && recordIdAt(*statement, 1) == priceList) && own.currency == currency)
        return own;
    return isListed ? std::optional(UnitPrice{Decimal::fromMillionths(statement->integer(0)), currency}) : std::nullopt;
}

void QuoteNumbering::note(const Record &written)
{
    if (written.entity->kind == EntityKind::Quote)
        m_touched.insert(written.id);
    else if (const auto quote = valueOr<RecordId>(written.value(field::quote));
             written.entity->kind == EntityKind::QuoteLine && !quote.isNull())
        m_touched.insert(quote);
}

Result<std::optional<Totals>> QuoteNumbering::totalsOf(RecordId id, bool mustFit)
{
    const auto quote = RecordTable(m_database, m_schema.shared(EntityKind::Quote)).find(id);
    if (!quote)
        return fail(quote.error());
    const auto terms = *quote ? pricingTermsOf((*quote)->record)
                              : Result<PricingTerms>(fail(Error::Kind::NotFound, Reason::tr("there is no such quote")));
    if (!terms)
        return std::nullopt; // a quote from elsewhere, without a currency
    auto statement = TRY(m_database.prepare(
        "SELECT kind, quantity, unit_price, unit_price_currency, discount_percent, tax_category, tax_rate"
        " FROM quote_line WHERE quote = ? AND deleted_at IS NULL ORDER BY position, \"row\""));
    statement.bindBlob(1, id.bytes());
    Record line(m_schema.shared(EntityKind::QuoteLine));
    std::vector<PricingLine> lines;
    const auto decimalAt = [&](int column) {
        return statement.isNull(column) ? Value() : Value(Decimal::fromMillionths(statement.integer(column)));
    };
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const auto code = statement.utf8(3);
        const Currency currency = Currency::fromStored(code.data(), static_cast<qsizetype>(code.size()));
        line.set(field::kind, statement.text(0));
        line.set(field::quantity, decimalAt(1));
        line.set(field::unit_price,
            statement.isNull(2) ? Value() : Value(UnitPrice{Decimal::fromMillionths(statement.integer(2)), currency}));
        line.set(field::discount_percent, decimalAt(4));
        line.set(field::tax_category, statement.text(5));
        line.set(field::tax_rate, decimalAt(6));
        const auto priced = pricingLineOf(line, terms->currency);
        if (!priced)
            return mustFit ? Result<std::optional<Totals>>(fail(priced.error())) : std::nullopt;
        lines.push_back(*priced);
    }
    const auto totals = computeTotals(*terms, lines);
    if (totals)
        return *totals;
    return mustFit ? Result<std::optional<Totals>>(fail(totals.error().kind, totals.error().what, u"quote.total"_s))
                   : std::nullopt;
}

Result<void> QuoteNumbering::settle(bool mustFit)
{
    for (const RecordId &id : std::exchange(m_touched, {})) {
        const auto totals = totalsOf(id, mustFit);
        if (!totals)
            return fail(totals.error());
        auto statement = TRY(m_database.prepare(
            "UPDATE quote SET net_total = ?1, total = ?2, net_total_currency = ?3, total_currency = ?3 WHERE id = ?4"));
        if (*totals) {
            statement.bind(1, (*totals)->net);
            statement.bind(2, (*totals)->total);
            statement.bind(3, QStringView((*totals)->currency.code()));
        } else {
            for (int column = 1; column <= 3; ++column)
                statement.bindNull(column);
        }
        statement.bindBlob(4, id.bytes());
        TRY(statement.run());
    }
    return {};
}

} // namespace satchel::store
