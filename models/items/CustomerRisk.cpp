// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CustomerRisk.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/OpenDeals.h"
#include "domain/Spoken.h"

#include <algorithm>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

CustomerRisk::Level levelOf(qint64 days, qint64 medium, qint64 high)
{
    return days >= high  ? CustomerRisk::Level::High
        : days >= medium ? CustomerRisk::Level::Medium
                         : CustomerRisk::Level::Low;
}

Result<CustomerRisk> riskOfSilence(store::Store &store, const Filter &theirs, const RiskLimits &limits)
{
    const Filter spoken = TRY(parseFilter(store.schema(), EntityKind::Activity, spokenText()));
    const auto last = TRY(store.select(
        {EntityKind::Activity, {field::at}, Filter::all({theirs, spoken}), {field::at, true}, {}, 1, false}));
    if (last.isEmpty())
        return CustomerRisk{CustomerRisk::Level::Medium, CustomerRisk::Reason::NeverTalked};
    const QDate day = valueOr<Instant>(last.value(0, 0)).dateIn(store.clock().zone());
    const qint64 days = std::max<qint64>(0, day.daysTo(store.clock().today()));
    const auto level = levelOf(days, limits.silenceMedium, limits.silenceHigh);
    return CustomerRisk{
        level, level == CustomerRisk::Level::Low ? CustomerRisk::Reason::Talked : CustomerRisk::Reason::Silence, days};
}

CustomerRisk worse(const CustomerRisk &known, const CustomerRisk &other)
{
    const bool isWorse = other.level > known.level
        || (other.level == known.level && known.reason == other.reason && other.days > known.days);
    return isWorse ? other : known;
}

} // namespace

Result<std::optional<CustomerRisk>> readRisk(store::Store &store, const Record &customer, const RiskLimits &limits)
{
    const EntityKind kind = customer.entity->kind;
    if (kind != EntityKind::Contact && kind != EntityKind::Company)
        return std::nullopt;
    const Filter theirs = Filter::refersTo(customer.entity->name, customer.id);
    const auto deals = TRY(store.select(
        {EntityKind::Deal, {field::title, field::next_action_date, field::stage_since, u"stage.rotting_days"_s},
            Filter::all({theirs, openDeals()}), {}, {}, -1, false}));
    if (deals.isEmpty() && customer.text(field::lifecycle) != choice::customer)
        return std::nullopt;
    CustomerRisk risk = TRY(riskOfSilence(store, theirs, limits));
    const QDate today = store.clock().today();
    for (qsizetype row = 0; row < deals.size(); ++row) {
        const QString title = deals.text(row, 0);
        if (const auto due = valueOr<QDate>(deals.value(row, 1)); due.isValid()) {
            const qint64 late = due.daysTo(today);
            risk = worse(risk,
                {levelOf(late, limits.overdueMedium, limits.overdueHigh), CustomerRisk::Reason::OverdueAction, late,
                    title});
        }
        const qint64 allowed = deals.isNull(row, 3) ? 0 : deals.integer(row, 3);
        const qint64 stay = deals.isNull(row, 2)
            ? 0
            : Instant{deals.integer(row, 2)}.dateIn(store.clock().zone()).daysTo(today);
        if (allowed > 0 && stay > allowed)
            risk = worse(risk, {CustomerRisk::Level::Medium, CustomerRisk::Reason::StaleDeal, stay, title});
    }
    return risk;
}

} // namespace satchel::items
