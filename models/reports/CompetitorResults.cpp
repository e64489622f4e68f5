// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/CompetitorResults.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/TextFolding.h"
#include "reports/Ratios.h"

#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

Filter isDecided()
{
    return Filter::condition(
        field::status, Filter::Op::In, {Operand::fromText(choice::won), Operand::fromText(choice::lost)});
}

Result<void> addDeal(CompetitorResult &result, bool isWon, const Money &value)
{
    ++(isWon ? result.won : result.lost);
    return (isWon ? result.wonValue : result.lostValue).add(value);
}

/// How battle cards write the names, by the folded name.
Result<QHash<QString, QString>> namesOfCards(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::Competitor, {field::name}, {}, {}, {}, -1, false}));
    QHash<QString, QString> names;
    for (qsizetype row = 0; row < rows.size(); ++row)
        names.insert(fold(rows.text(row, 0)), rows.text(row, 0));
    return names;
}

} // namespace

Cell CompetitorResult::winRate() const
{
    return isEnough() ? percentOf(won, decided()) : Cell();
}

Filter namesCompetitor(const QString &name)
{
    return Filter::any({Filter::equals(field::competitors, name), Filter::equals(field::lost_to, name)});
}

Result<CompetitorResults> readCompetitorResults(store::Store &store, const std::vector<Filter> &conditions)
{
    std::vector<Filter> all = conditions;
    all.push_back(isDecided());
    all.push_back(Filter::any({Filter::condition(field::competitors, Filter::Op::IsNotEmpty),
        Filter::condition(field::lost_to, Filter::Op::IsNotEmpty)}));
    const auto cards = TRY(namesOfCards(store));
    const auto rows = TRY(
        store.select({EntityKind::Deal, {field::status, field::value, field::competitors, field::lost_to},
            Filter::all(std::move(all)), {}, {}, -1, false}));
    CompetitorResults results;
    QHash<QString, size_t> places;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool isWon = rows.text(row, 0) == choice::won;
        const Money value = rows.isNull(row, 1) ? Money() : rows.money(row, 1);
        QStringList names = valueOr<QStringList>(rows.value(row, 2));
        if (const QString lostTo = rows.text(row, 3).trimmed(); !lostTo.isEmpty())
            names.append(lostTo);
        QStringList counted;
        for (const QString &name : std::as_const(names)) {
            const QString key = fold(name);
            if (counted.contains(key))
                continue;
            counted.append(key);
            const auto place = places.constFind(key);
            const size_t at = place == places.cend() ? results.each.size() : *place;
            if (place == places.cend()) {
                places.insert(key, at);
                results.each.push_back({cards.value(key, name), 0, 0, {}, {}});
            }
            TRY(addDeal(results.each[at], isWon, value));
        }
        TRY(addDeal(results.all, isWon, value));
    }
    std::ranges::stable_sort(results.each, std::greater(), &CompetitorResult::decided);
    return results;
}

Result<CompetitorResult> readCompetitorResult(store::Store &store, const QString &name, const Period &period)
{
    CompetitorResult result{name, 0, 0, {}, {}};
    const auto rows = TRY(store.select({EntityKind::Deal, {field::status, field::value},
        Filter::all({within(field::closed_on, period), isDecided(), namesCompetitor(name)}), {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        TRY(addDeal(result, rows.text(row, 0) == choice::won, rows.isNull(row, 1) ? Money() : rows.money(row, 1)));
    return result;
}

Result<RecordId> battleCardOf(store::Store &store, const QString &name)
{
    const auto rows = TRY(
        store.select({EntityKind::Competitor, {}, Filter::equals(field::name, name), {}, {}, 1, false}));
    return rows.isEmpty() ? RecordId() : rows.id(0);
}

} // namespace satchel::reports
