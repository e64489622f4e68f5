// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/QuoteTotalsWriter.h"

#include "domain/FieldNames.h"
#include "domain/QuoteRules.h"
#include "domain/Reason.h"
#include "store/RecordTable.h"
#include "store/Statements.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::store {

void QuoteTotalsWriter::noteWritten(const Record &written)
{
    if (written.entity->kind == EntityKind::Quote)
        m_stale.insert(written.id);
    else if (const auto quote = valueOr<RecordId>(written.value(field::quote));
             written.entity->kind == EntityKind::QuoteLine && !quote.isNull())
        m_stale.insert(quote);
}

Result<std::optional<Totals>> QuoteTotalsWriter::totalsOf(RecordId id, bool mustFit)
{
    const auto quote = RecordTable(m_database, m_schema.shared(EntityKind::Quote)).find(id);
    if (!quote)
        return fail(quote.error());
    const auto terms = *quote ? pricingTermsOf((*quote)->record)
                              : Result<PricingTerms>(fail(Error::Kind::NotFound, Reason::tr("there is no such quote")));
    if (!terms)
        return std::nullopt; // an imported quote without a currency
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
        const auto row = TRY(statement.step());
        if (!row)
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

Result<void> QuoteTotalsWriter::write(bool mustFit)
{
    for (const RecordId &id : std::exchange(m_stale, {})) {
        const auto totals = TRY(totalsOf(id, mustFit));
        auto statement = TRY(m_database.prepare(
            "UPDATE quote SET net_total = ?1, total = ?2, net_total_currency = ?3, total_currency = ?3 WHERE id = ?4"));
        if (totals) {
            statement.bind(1, totals->net);
            statement.bind(2, totals->total);
            statement.bind(3, QStringView(totals->currency.code()));
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
