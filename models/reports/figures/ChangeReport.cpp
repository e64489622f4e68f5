// SPDX-License-Identifier: GPL-3.0-or-later
// Why the pipeline changed: what the open deals were worth on the first day of a period and are at its end, and the
// deals that make the difference, by reason.
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "reports/figures/Figures.h"
#include "reports/Ratios.h"
#include "reports/ValueChange.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum Field { Reason, Deals, Count, Value };

constexpr size_t mostIds = 5000; // of a question to the store; more are not opened

QString nameOf(ChangeReason reason)
{
    switch (reason) {
    case ChangeReason::Created: return Tr::tr("New");
    case ChangeReason::Restored: return Tr::tr("Restored");
    case ChangeReason::Reopened: return Tr::tr("Reopened");
    case ChangeReason::MovedIn: return Tr::tr("From another pipeline");
    case ChangeReason::OwnerIn: return Tr::tr("From another owner");
    case ChangeReason::Resumed: return Tr::tr("No longer snoozed");
    case ChangeReason::DateIn: return Tr::tr("Close date moved in");
    case ChangeReason::ValueChanged: return Tr::tr("Value changed");
    case ChangeReason::ProbabilityChanged: return Tr::tr("Probability changed");
    case ChangeReason::DateOut: return Tr::tr("Close date moved out");
    case ChangeReason::Snoozed: return Tr::tr("Snoozed");
    case ChangeReason::OwnerOut: return Tr::tr("To another owner");
    case ChangeReason::MovedOut: return Tr::tr("To another pipeline");
    case ChangeReason::Won: return Tr::tr("Won");
    case ChangeReason::Lost: return Tr::tr("Lost");
    case ChangeReason::Deleted: return Tr::tr("Deleted");
    }
    return {};
}

struct Parts
{
    std::vector<RecordId> deals;
    qint64 count = 0;
    Amounts sum;
};

/// Until a day in the future is until now.
std::vector<Instant> momentsOf(const ReportQuery &query)
{
    const QTimeZone &zone = query.store().clock().zone();
    const Period period = query.period();
    const Instant now{query.store().clock().now().ms + 1}; // what was changed just now counts
    const auto start = [&](QDate day, Instant otherwise) {
        return day.isValid() ? std::min(Instant::startOf(day, zone), now) : otherwise;
    };
    const Instant until = start(period.until, now);
    return {std::min(start(period.from, Instant{0}), until), until};
}

Result<DealScope> scopeOf(const ReportQuery &query)
{
    DealScope scope;
    scope.owner = query.reference(u"owner");
    scope.pipeline = query.reference(u"pipeline");
    scope.expectedClose = query.period(u"closing");
    scope.isWeighted = query.text(u"of") == "weighted"_L1;
    const Operand yes{Operand::Kind::Boolean, u"true"_s, {}};
    const auto stages = TRY(query.store().select(
        {EntityKind::Stage, {}, Filter::condition(field::set_aside, Filter::Op::Equal, {yes}), {}, {}, -1, false}));
    for (qsizetype row = 0; row < stages.size(); ++row)
        scope.snoozedStages.push_back(stages.id(row));
    return scope;
}

Result<ValueChange> readChange(const ReportQuery &query)
{
    const DealScope scope = TRY(scopeOf(query));
    auto chosen = TRY(chosenDeals(query));
    if (chosen)
        std::ranges::sort(*chosen);
    ValueChange change;
    std::optional<store::DealState> before; // of a deal whose state at the second moment is still to come
    Result<void> added;
    const auto add = [&](const store::DealState *earlier, const store::DealState *later) {
        if (added && (earlier || later))
            added = change.add(earlier, later, scope);
    };
    TRY(store::dealStatesAt(
        query.store().database(), momentsOf(query), [&](size_t moment, const store::DealState &state) {
            if (chosen && !std::ranges::binary_search(*chosen, state.deal))
                return;
            const bool isSame = before && before->deal == state.deal;
            if (before && !isSame)
                add(&*before, nullptr);
            if (moment == 0) {
                before = state;
                return;
            }
            add(isSame ? &*before : nullptr, &state);
            before.reset();
        }));
    add(before ? &*before : nullptr, nullptr);
    TRY(added);
    return change;
}

Result<std::map<ChangeReason, Parts>> byReason(const ValueChange &change)
{
    std::map<ChangeReason, Parts> reasons;
    for (const ChangePart &part : change.parts) {
        Parts &parts = reasons[part.reason];
        if (parts.deals.empty() || parts.deals.back() != part.deal)
            parts.deals.push_back(part.deal);
        parts.count += part.count;
        TRY(parts.sum.add(part.amount));
    }
    return reasons;
}

} // namespace

std::vector<Parameter> changeParameters(const Schema &)
{
    return {periodParameter(Tr::tr("Period"), u"last_30_days"_s),
        choiceParameter(u"of"_s, Tr::tr("Of"),
            {{u"value"_s, Tr::tr("Value")}, {u"weighted"_s, Tr::tr("Weighted value")}}, u"value"_s),
        {u"closing"_s, Tr::tr("Expected close"), Parameter::Type::Period, namedPeriods(), {}, u"all"_s, {}},
        pipelineParameter(), ownerParameter(u"owner"_s, Tr::tr("Owner")), whereParameter(EntityKind::Deal)};
}

Result<Report> changeReport(const ReportQuery &query)
{
    const ValueChange change = TRY(readChange(query));
    const auto reasons = TRY(byReason(change));
    Report report;
    report.columns = {{u"reason"_s, Tr::tr("Reason")}, {u"deals"_s, Tr::tr("Deals"), ReportCellKind::Integer},
        {u"count"_s, Tr::tr("Change in number"), ReportCellKind::Integer, true},
        {u"value"_s, Tr::tr("Change in value"), ReportCellKind::Money, true}};
    for (const auto &[reason, parts] : reasons) {
        Row row;
        row.cells = {nameOf(reason), static_cast<qint64>(parts.deals.size()), parts.count, parts.sum};
        // A deal may be in the trash by now, where its list does not show it.
        if (parts.deals.size() <= mostIds)
            row.drillDown = DrillDown{EntityKind::Deal, {}, false, parts.deals};
        report.rows.push_back(std::move(row));
    }
    report.total = TRY(totalOf(report, Tr::tr("Difference")));
    report.chart = {Chart::Kind::Bars, {{Value, false}}};
    report.figures = {{Tr::tr("At the beginning"), ReportCellKind::Money, change.before,
                          Tr::tr("%Ln open deal(s)", nullptr, static_cast<int>(change.countBefore))},
        {Tr::tr("At the end"), ReportCellKind::Money, change.after,
            Tr::tr("%Ln open deal(s)", nullptr, static_cast<int>(change.countAfter))},
        {Tr::tr("Difference"), ReportCellKind::Money, report.total->cells[Value], {}}};
    return report;
}

} // namespace satchel::reports
