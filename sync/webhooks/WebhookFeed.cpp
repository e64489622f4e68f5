// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookFeed.h"

#include "domain/Reason.h"
#include "exchange/OutwardNames.h"
#include "sync/webhooks/WebhookPayload.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::webhooks {

namespace {

/// What a change set came to for a record. Nothing of one that it created and deleted again, which nobody saw.
std::optional<EventKind> kindOf(std::span<const store::HistoryEntry> entries, bool isErasure)
{
    bool isCreated = false;
    std::optional<EventKind> kind;
    for (const store::HistoryEntry &entry : entries) {
        switch (entry.change.kind) {
        case Edit::Kind::Create: isCreated = !isErasure; break; // which states what is left
        case Edit::Kind::Update: break;
        case Edit::Kind::Delete: kind = EventKind::Deleted; break;
        case Edit::Kind::Restore: kind = EventKind::Restored; break;
        }
    }
    if (isCreated)
        return kind == EventKind::Deleted ? std::nullopt : std::optional(EventKind::Created);
    return kind ? kind : EventKind::Updated;
}

QStringList fieldsOf(std::span<const store::HistoryEntry> entries)
{
    QStringList fields;
    for (const store::HistoryEntry &entry : entries) {
        if (entry.change.kind == Edit::Kind::Update)
            fields.append(entry.change.field);
    }
    return fields;
}

} // namespace

Result<QHash<EntityKind, Filter>> filtersOf(
    const Schema &schema, std::span<const EventPattern> patterns, const QString &filter)
{
    QHash<EntityKind, Filter> filters;
    const bool isOptional = std::ranges::any_of(
        patterns, [](const EventPattern &pattern) { return pattern.entity == u"*"_s; });
    std::optional<Error> mistake;
    for (const Entity *entity : entitiesOf(schema, patterns)) {
        auto parsed = parseFilter(schema, entity->kind, filter);
        if (parsed)
            filters.insert(entity->kind, std::move(*parsed));
        else if (!isOptional)
            return fail(parsed.error());
        else if (!mistake)
            mistake = parsed.error();
    }
    if (filters.isEmpty())
        return fail(mistake.value_or(Error{Error::Kind::Invalid, Reason::tr("no record type fits"), filter}));
    return filters;
}

Result<WebhookFeed::Rules> WebhookFeed::rulesOf(const store::Webhook &webhook) const
{
    Rules rules;
    rules.patterns = TRY(parseEvents(m_store.schema(), webhook.events));
    rules.filters = TRY(filtersOf(m_store.schema(), rules.patterns, webhook.filter));
    return rules;
}

Result<qint64> WebhookFeed::read(store::Webhook &webhook)
{
    if (webhook.events.isEmpty()) { // rules send to it
        const qint64 last = TRY(m_store.log().lastSequence());
        if (last > webhook.position)
            TRY(m_deliveries.add(webhook, {}, last));
        webhook.position = last;
        return 0;
    }
    const Rules rules = TRY(rulesOf(webhook));
    qint64 added = 0;
    qint64 waiting = TRY(m_deliveries.countWaiting(webhook));
    while (waiting < mostWaiting) {
        const auto changes = TRY(m_store.log().since(webhook.position, changesAtOnce));
        const auto open = TRY(m_store.log().open()); // read last: what is closed by now is whole
        std::vector<store::WebhookDelivery> deliveries;
        QSet<RecordId> made;
        qint64 position = webhook.position;
        qint64 bytes = 0;
        for (const Change &change : changes) {
            if (bytes >= bytesAtOnce || std::ranges::find(open, change.changeSet) != open.end())
                break;
            position = change.sequence;
            auto delivery = TRY(deliveryOf(webhook, rules, change));
            if (delivery && !made.contains(delivery->id)) {
                made.insert(delivery->id);
                bytes += delivery->body.size();
                deliveries.push_back(std::move(*delivery));
            }
        }
        if (position == webhook.position)
            break;
        TRY(m_deliveries.add(webhook, deliveries, position));
        webhook.position = position;
        waiting += std::ssize(deliveries);
        added += std::ssize(deliveries);
    }
    return added;
}

/// By the first change of a record in its set; the others belong to the same event.
Result<std::optional<store::WebhookDelivery>> WebhookFeed::deliveryOf(
    const store::Webhook &webhook, const Rules &rules, const Change &change)
{
    const std::optional<store::WebhookDelivery> none;
    if (!rules.filters.contains(change.entity))
        return none;
    const auto entries = TRY(m_store.log().ofRecordInSet(change.changeSet, change.entity, change.record));
    if (entries.empty() || entries.front().change.sequence != change.sequence)
        return none;
    if (TRY(m_deliveries.isCancelled(change.changeSet)))
        return none;
    const bool isErasure = TRY(m_deliveries.isErasure(change.changeSet));
    const auto kind = kindOf(entries, isErasure);
    const Entity &entity = m_store.schema().entity(change.entity);
    const auto type = kind ? eventType(rules.patterns, entity.name, *kind, fieldsOf(entries)) : std::nullopt;
    if (!type)
        return none;
    const auto record = m_store.get(change.entity, change.record);
    if (!record && record.error().kind != Error::Kind::NotFound)
        return fail(record.error());
    const bool isThere = record && !record->isDeleted();
    // A filter finds nothing in what was erased: whoever may have the record hears that it is to be deleted.
    const bool isErased = isErasure && kind == EventKind::Deleted;
    if (!isErased && !TRY(isWanted(rules, change.entity, change.record, !isThere)))
        return none;
    const Record sent = isThere ? exchange::OutwardNames(m_store).of(*record) : Record();
    const QByteArray body = payloadOf({*type, entity.name, change.record, entries, isThere ? &sent : nullptr});
    return store::WebhookDelivery{0, store::deliveryId(webhook.id, change.changeSet, change.record), webhook.number,
        change.record, *type, entries.front().set.at, body};
}

/// By what the record is like now.
Result<bool> WebhookFeed::isWanted(const Rules &rules, EntityKind entity, RecordId record, bool isInTrash)
{
    const Filter filter = rules.filters.value(entity);
    if (filter.isEverything())
        return true;
    const auto count = TRY(m_store.count({entity, {}, filter, {}, {}, -1, isInTrash, {record}}));
    return count > 0;
}

} // namespace satchel::webhooks
