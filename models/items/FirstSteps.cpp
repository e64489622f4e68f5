// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FirstSteps.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

/// The newest record that a filter finds; null for none.
Result<RecordId> newestOf(store::Store &store, EntityKind entity, const QString &filter = {})
{
    store::Query query;
    query.entity = entity;
    query.filter = TRY(parseFilter(store.schema(), entity, filter));
    query.sort = {field::created_at, true};
    query.limit = 1;
    const auto rows = TRY(store.select(query));
    return rows.isEmpty() ? RecordId() : rows.id(0);
}

} // namespace

Result<FirstSteps> readFirstSteps(store::Store &store)
{
    const auto has = [&store](EntityKind entity, const QString &filter = {}) -> Result<bool> {
        return !TRY(newestOf(store, entity, filter)).isNull();
    };
    FirstSteps steps;
    steps.hasCustomers = TRY(has(EntityKind::Contact)) || TRY(has(EntityKind::Company));
    steps.newestDeal = TRY(newestOf(store, EntityKind::Deal, u"status = \"open\""_s));
    steps.hasDeal = !steps.newestDeal.isNull() || TRY(has(EntityKind::Deal));
    steps.hasCall = TRY(has(EntityKind::Activity, u"kind = \"call\" and at <= now"_s))
        && (TRY(has(EntityKind::Task)) || TRY(has(EntityKind::Deal, u"next_action_date is not empty"_s)));
    steps.hasQuote = TRY(has(EntityKind::Quote));
    return steps;
}

} // namespace satchel::items
