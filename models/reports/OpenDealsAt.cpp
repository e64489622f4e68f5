// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/OpenDealsAt.h"

#include "domain/FieldNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

Result<void> openDealsAt(const ReportQuery &query, std::vector<Instant> moments, std::optional<Instant> changedSince,
    const store::PastDeals &visit)
{
    const Operand yes{Operand::Kind::Boolean, u"true"_s, {}};
    const auto stages = TRY(query.store().select(
        {EntityKind::Stage, {}, Filter::condition(field::set_aside, Filter::Op::Equal, {yes}), {}, {}, -1, false}));
    std::vector<RecordId> snoozed;
    for (qsizetype row = 0; row < stages.size(); ++row)
        snoozed.push_back(stages.id(row));
    auto chosen = TRY(chosenDeals(query));
    const store::PastQuestion question{
        std::move(moments), query.reference(u"owner"), query.reference(u"pipeline"), changedSince, std::move(chosen)};
    return store::dealsAt(query.store().database(), question, [&](size_t moment, const store::PastDeal &deal) {
        if (std::ranges::find(snoozed, deal.stage) == snoozed.end())
            visit(moment, deal);
    });
}

} // namespace satchel::reports
