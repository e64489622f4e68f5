// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteComparison.h"

#include "ui/common/Painting.h"

#include <QCoreApplication>

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::QuoteComparison)
};

} // namespace

std::vector<ComparedRow> comparedQuotes(
    const PageContext &context, const store::QuoteDocument &older, const store::QuoteDocument &newer)
{
    const QuoteDifference difference = differenceOf(older.quote, older.lines, newer.quote, newer.lines);
    std::vector<ComparedRow> rows = comparedFields(context, *newer.quote.entity, difference.fields);
    const Entity &entity = context.workspace.schema().entity(EntityKind::QuoteLine);
    for (const LineDifference &line : difference.lines) {
        const QString name = isolated(line.name);
        if (line.kind == LineDifference::Kind::Added)
            rows.push_back({name, Tr::tr("–", "nothing was there"), Tr::tr("added")});
        else if (line.kind == LineDifference::Kind::Removed)
            rows.push_back({name, Tr::tr("previously"), Tr::tr("removed")});
        const auto changed = comparedFields(context, entity, line.fields, [&name](const QString &label) {
            return Tr::tr("%1 of %2", "a field, a line of the quote").arg(label, name);
        });
        rows.insert(rows.end(), changed.begin(), changed.end());
    }
    const auto total = [&](const store::QuoteDocument &document) {
        return document.totals ? context.formats().money(document.totals->money(document.totals->total)) : QString();
    };
    if (total(older) != total(newer))
        rows.push_back({Tr::tr("Total"), total(older), total(newer)});
    return rows;
}

} // namespace satchel::ui
