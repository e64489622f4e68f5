// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/DealCare.h"

#include "domain/OpenDeals.h"
#include "domain/Overdue.h"
#include "domain/Spoken.h"
#include "store/ExchangeRates.h"

#include <algorithm>
#include <QHash>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

/// The open deals that a filter finds.
Result<QSet<RecordId>> openWith(store::Store &store, const QString &filter)
{
    const Filter asked = TRY(parseFilter(store.schema(), EntityKind::Deal, filter));
    const auto rows = TRY(store.select({EntityKind::Deal, {}, Filter::all({openDeals(), asked}), {}, {}, -1, false}));
    QSet<RecordId> ids;
    for (qsizetype row = 0; row < rows.size(); ++row)
        ids.insert(rows.id(row));
    return ids;
}

struct Findings
{
    QSet<RecordId> unplanned;
    QSet<RecordId> silent;
    QSet<RecordId> poorMood;
};

Result<Findings> readFindings(store::Store &store, const CareLimits &limits)
{
    Findings found;
    found.unplanned = TRY(openWith(store,
        u"next_action is empty and next_action_date is empty and not has activity (at > now)"
        " and not has task (status in (\"pending\", \"in_progress\"))"_s));
    found.silent = TRY(openWith(store,
        u"created_at < today-%1d and not has activity (%2 and at >= today-%1d)"_s.arg(
            QString::number(limits.silence), spokenText())));
    found.poorMood = TRY(openWith(store,
        u"has activity (sentiment = \"negative\" and at >= today-%1d)"
        " and not has activity (sentiment = \"positive\" and at >= today-%1d)"_s.arg(limits.mood)));
    return found;
}

enum CareColumn {
    Title,
    Company,
    Contact,
    Owner,
    Stage,
    AllowedDays,
    StageSince,
    DealValue,
    Probability,
    ExpectedClose,
    NextAction,
    NextActionDate
};

QStringList columns()
{
    return {field::title, u"company.@title"_s, u"contact.@title"_s, u"owner.@title"_s, u"stage.@title"_s,
        u"stage.rotting_days"_s, field::stage_since, field::value, field::probability, field::expected_close,
        field::next_action, field::next_action_date};
}

std::vector<CareReason> reasonsOf(
    const store::Rows &rows, qsizetype row, const Findings &found, const CareLimits &limits, const Clock &clock)
{
    using Kind = CareReason::Kind;
    const QDate today = clock.today();
    std::vector<CareReason> reasons;
    const auto add = [&](Kind kind, qint64 days = 0, qint64 limit = 0) { reasons.push_back({kind, days, limit}); };
    if (found.unplanned.contains(rows.id(row)))
        add(Kind::NoNextStep);
    const qint64 allowed = rows.isNull(row, AllowedDays) ? 0 : rows.integer(row, AllowedDays);
    if (allowed > 0 && !rows.isNull(row, StageSince)) {
        const qint64 stay = Instant{rows.integer(row, StageSince)}.dateIn(clock.zone()).daysTo(today);
        if (stay > allowed)
            add(Kind::Stalled, stay, allowed);
    }
    const auto daysSince = [&](int column) {
        const auto day = valueOr<QDate>(rows.value(row, column));
        return day.isValid() ? day.daysTo(today) : 0;
    };
    if (isOverdue(valueOr<QDate>(rows.value(row, ExpectedClose)), today))
        add(Kind::ClosePassed, daysSince(ExpectedClose));
    if (const qint64 days = daysSince(NextActionDate); days >= limits.overdue)
        add(Kind::NextStepOverdue, days, limits.overdue);
    if (found.silent.contains(rows.id(row)))
        add(Kind::Silent, 0, limits.silence);
    if (found.poorMood.contains(rows.id(row)))
        add(Kind::PoorMood, 0, limits.mood);
    return reasons;
}

} // namespace

CareGroup groupOf(CareReason::Kind kind)
{
    switch (kind) {
    case CareReason::Kind::NoNextStep: return CareGroup::NoNextStep;
    case CareReason::Kind::Stalled: return CareGroup::Stalled;
    default: return CareGroup::AtRisk;
    }
}

bool CareDeal::isIn(CareGroup group) const
{
    return std::ranges::any_of(reasons, [group](const CareReason &reason) { return groupOf(reason.kind) == group; });
}

Result<std::vector<CareDeal>> readCare(store::Store &store, const CareLimits &limits)
{
    const Findings found = TRY(readFindings(store, limits));
    const auto rates = TRY(store::readExchangeRates(store));
    const auto rows = TRY(store.select({EntityKind::Deal, columns(), openDeals(), {}, {}, -1, false}));
    std::vector<CareDeal> deals;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        CareDeal deal;
        deal.reasons = reasonsOf(rows, row, found, limits, store.clock());
        if (deal.reasons.empty())
            continue;
        deal.id = rows.id(row);
        deal.title = rows.text(row, Title);
        deal.company = rows.text(row, Company);
        deal.contact = rows.text(row, Contact);
        deal.owner = rows.text(row, Owner);
        deal.stage = rows.text(row, Stage);
        deal.nextAction = rows.text(row, NextAction);
        deal.nextActionDate = valueOr<QDate>(rows.value(row, NextActionDate));
        deal.value = valueOr<Money>(rows.value(row, DealValue));
        if (!rows.isNull(row, DealValue)) {
            const auto share = percentOf(deal.value, valueOr<Decimal>(rows.value(row, Probability)));
            if (share)
                deal.stake = rates.convert(*share);
        }
        deals.push_back(std::move(deal));
    }
    std::ranges::stable_sort(deals, [](const CareDeal &a, const CareDeal &b) {
        if (a.stake.has_value() != b.stake.has_value())
            return a.stake.has_value();
        return a.stake && b.stake && a.stake->minor > b.stake->minor;
    });
    return deals;
}

} // namespace satchel::items
