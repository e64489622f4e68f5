// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ActivityReading.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/privacy/Consents.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using store::TimelineItem;

constexpr qint64 mostHistory = 200; // entries of one activity
constexpr qint64 mostLogged = 12; // changes of a set that logs an activity; an import has more

Result<std::optional<ActivityReading::Deal>> readDeal(store::Store &store, RecordId id)
{
    if (id.isNull())
        return std::nullopt;
    const auto record = TRY(store.get(EntityKind::Deal, id));
    ActivityReading::Deal deal;
    deal.id = id;
    deal.title = titleOf(record);
    deal.value = valueOr<Money>(record.value(field::value));
    deal.isClosed = record.text(field::status) != choice::open;
    deal.probability = valueOr<Decimal>(record.value(field::probability));
    if (const auto stage = valueOr<RecordId>(record.value(field::stage)); !stage.isNull()) {
        const auto found = TRY(store.get(EntityKind::Stage, stage));
        deal.stage = found.text(field::name);
        deal.stageColor = found.text(field::color);
    }
    return std::optional(deal);
}

/// The task that the person's own change set made together with the activity.
Result<std::optional<ActivityReading::FollowUp>> readFollowUp(store::Store &store, RecordId activity)
{
    const auto history = TRY(store.log().ofRecord(EntityKind::Activity, activity, mostHistory));
    if (history.empty() || history.back().change.kind != Edit::Kind::Create
        || history.back().set.origin != Origin::user())
        return std::nullopt;
    const ChangeSetId set = history.back().set.id;
    const auto size = TRY(store.log().sizeOf(set, mostLogged + 1));
    if (size > mostLogged)
        return std::nullopt;
    const auto changes = TRY(store.log().ofChangeSetBackwards(set, std::numeric_limits<qint64>::max(), mostLogged));
    for (const Change &change : changes) {
        if (change.entity != EntityKind::Task || change.kind != Edit::Kind::Create)
            continue;
        const auto task = store.get(EntityKind::Task, change.record);
        if (!task || task->isDeleted())
            continue;
        const QString status = task->text(field::status);
        return std::optional(ActivityReading::FollowUp{change.record, titleOf(*task),
            valueOr<QDate>(task->value(field::due_date)), valueOr<QTime>(task->value(field::due_time)),
            status == choice::completed || status == choice::cancelled});
    }
    return std::nullopt;
}

bool mayContact(store::Store &store, const TimelineItem &item)
{
    const auto [entity, id] = customerOf(item);
    const auto record = id.isNull() ? fail(Error::Kind::NotFound, {}) : store.get(entity, id);
    return !record
        || store::contactHoldOf(store, *record, ConsentPurpose::Channel::None).kind != ContactHold::Kind::Off;
}

} // namespace

std::pair<EntityKind, RecordId> customerOf(const TimelineItem &item)
{
    for (const auto &[entity, id] :
        {std::pair(EntityKind::Contact, item.contactId), std::pair(EntityKind::Lead, item.leadId),
            std::pair(EntityKind::Company, item.companyId), std::pair(EntityKind::Deal, item.dealId)}) {
        if (!id.isNull())
            return {entity, id};
    }
    return {EntityKind::Contact, {}};
}

Result<ActivityReading> readActivity(store::Store &store, const TimelineItem &item, int before)
{
    const bool isTask = item.source == TimelineItem::Source::Task;
    const auto record = TRY(store.get(item.entity, item.id));
    ActivityReading reading;
    reading.item = item;
    reading.item.body = store::timelineText(item.kind, record.text(isTask ? field::description : field::body));
    reading.item.isBodyCut = false;
    reading.loggedAt = valueOr<Instant>(record.value(field::created_at));
    reading.mayContact = mayContact(store, item);
    auto deal = TRY(readDeal(store, item.dealId));
    reading.deal = std::move(deal);
    if (!isTask) {
        auto followUp = TRY(readFollowUp(store, item.id));
        reading.followUp = std::move(followUp);
    }
    // The company's include those of its people.
    const bool isOfCompany = !item.companyId.isNull();
    const auto [entity, id] = isOfCompany ? std::pair(EntityKind::Company, item.companyId) : customerOf(item);
    if (id.isNull())
        return reading;
    reading.customer = store.title(entity, id);
    TimelineItem from = item;
    if (isTask) { // a task is due later than anything happened
        from.at = store.clock().now();
        from.key = std::numeric_limits<qint64>::max();
    }
    auto earlier = TRY(store::Timeline(store, entity, id).before(from, before));
    reading.before = std::move(earlier);
    return reading;
}

} // namespace satchel::items
