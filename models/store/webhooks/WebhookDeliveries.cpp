// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/webhooks/WebhookDeliveries.h"

#include "domain/DerivedId.h"
#include "domain/Reason.h"
#include "store/Statements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::pair<DeliveryStatus, QLatin1StringView> statusNames[] = {
    {DeliveryStatus::Waiting, "waiting"_L1},
    {DeliveryStatus::Delivered, "delivered"_L1},
    {DeliveryStatus::Failed, "failed"_L1},
};

DeliveryStatus statusFromName(const QString &name)
{
    const auto *found = std::ranges::find(statusNames, name, &std::pair<DeliveryStatus, QLatin1StringView>::second);
    return found == std::end(statusNames) ? DeliveryStatus::Failed : found->first;
}

constexpr auto deliveryColumns = "SELECT d.number, d.id, d.webhook, d.record, d.event, d.at, d.status, d.tries, "
                                 "d.next_try, d.answer, d.problem, ";

WebhookDelivery readDelivery(const Statement &row)
{
    WebhookDelivery delivery;
    delivery.number = row.integer(0);
    delivery.id = recordIdAt(row, 1);
    delivery.webhook = row.integer(2);
    delivery.record = recordIdAt(row, 3);
    delivery.event = row.text(4);
    delivery.at = Instant{row.integer(5)};
    delivery.status = statusFromName(row.text(6));
    delivery.tries = static_cast<int>(row.integer(7));
    if (!row.isNull(8))
        delivery.nextTry = Instant{row.integer(8)};
    delivery.answer = static_cast<int>(row.integer(9));
    delivery.problem = row.text(10);
    delivery.body = utf8At(row, 11);
    return delivery;
}

Result<void> insertDelivery(Database &database, const WebhookDelivery &delivery, qint64 webhook, Instant now)
{
    return run(database,
        "INSERT INTO webhook_delivery (id, webhook, record, event, at, body, status, tries, next_try, answer,"
        " problem, changed_at) VALUES (?, ?, ?, ?, ?, ?, 'waiting', 0, ?, 0, '', ?) ON CONFLICT (id) DO NOTHING",
        delivery.id, webhook, delivery.record, delivery.event, delivery.at, delivery.body, now, now);
}

std::string withColumns(const char *body, const char *rest)
{
    return std::string(deliveryColumns) + body + " FROM webhook_delivery d " + rest;
}

} // namespace

QString deliveryStatusName(DeliveryStatus status)
{
    return std::ranges::find(statusNames, status, &std::pair<DeliveryStatus, QLatin1StringView>::first)->second;
}

RecordId deliveryId(RecordId webhook, RecordId changeSet, RecordId record)
{
    return derivedId({webhook, changeSet, record}, {});
}

Result<void> WebhookDeliveries::add(
    const Webhook &webhook, std::span<const WebhookDelivery> deliveries, qint64 position)
{
    Database &database = m_store.database();
    auto transaction = TRY(Transaction::begin(database));
    TRY(run(database, "UPDATE webhook SET position = ? WHERE number = ? AND position = ?", position, webhook.number,
        webhook.position));
    if (database.changedRows() == 0)
        return fail(Error::Kind::Conflict, Reason::tr("another program reads the changes for this webhook"));
    const Instant now = m_store.clock().now();
    for (const WebhookDelivery &each : deliveries)
        TRY(insertDelivery(database, each, webhook.number, now));
    return transaction.commit();
}

Result<void> WebhookDeliveries::enqueue(const WebhookDelivery &delivery)
{
    return insertDelivery(m_store.database(), delivery, delivery.webhook, m_store.clock().now());
}

Result<void> WebhookDeliveries::withdraw(RecordId id)
{
    return run(m_store.database(), "DELETE FROM webhook_delivery WHERE id = ? AND status = 'waiting'", id);
}

Result<std::optional<WebhookDelivery>> WebhookDeliveries::nextDue(const Webhook &webhook, Instant now, qint64 after)
{
    return readOne(m_store.database(),
        withColumns("d.body",
            "WHERE d.webhook = ?1 AND d.status = 'waiting' AND d.number > ?3 AND d.next_try <= ?2 AND NOT EXISTS "
            "(SELECT 1 FROM "
            "webhook_delivery e WHERE e.webhook = ?1 AND e.status = 'waiting' AND e.record = d.record AND e.number < "
            "d.number) AND (SELECT is_paused FROM webhook WHERE number = ?1) = 0 ORDER BY d.number LIMIT 1"),
        readDelivery, webhook.number, now, after);
}

Result<std::optional<Instant>> WebhookDeliveries::nextTry(const Webhook &webhook)
{
    return readOne(
        m_store.database(),
        "SELECT d.next_try FROM webhook_delivery d WHERE d.webhook = ?1 AND d.status = 'waiting' AND NOT EXISTS (SELECT"
        " 1 FROM webhook_delivery e WHERE e.webhook = ?1 AND e.status = 'waiting' AND e.record = d.record AND e.number"
        " < d.number) ORDER BY d.next_try LIMIT 1",
        [](const Statement &row) { return Instant{row.integer(0)}; }, webhook.number);
}

Result<bool> WebhookDeliveries::isErasure(ChangeSetId set)
{
    return readInteger(m_store.database(), "SELECT EXISTS (SELECT 1 FROM erasure WHERE changeset = ?)", set)
        .map([](qint64 found) { return found != 0; });
}

Result<bool> WebhookDeliveries::isCancelled(ChangeSetId set)
{
    const qint64 number = TRY(m_store.log().numberOf(set));
    return readInteger(m_store.database(),
        "SELECT EXISTS (SELECT 1 FROM cancelled_changeset WHERE kept_some = 0 AND (changeset = ?1 OR changeset ="
        " (SELECT undoes FROM changeset WHERE number = ?2)))",
        set, number)
        .map([](qint64 found) { return found != 0; });
}

Result<qint64> WebhookDeliveries::countWaiting(const Webhook &webhook)
{
    return readInteger(m_store.database(),
        "SELECT count(*) FROM webhook_delivery WHERE webhook = ? AND status = 'waiting'", webhook.number);
}

Result<void> WebhookDeliveries::finish(const WebhookDelivery &delivery, const Webhook &webhook)
{
    Database &database = m_store.database();
    auto transaction = TRY(Transaction::begin(database));
    TRY(run(database,
        "UPDATE webhook_delivery SET status = ?, tries = ?, next_try = ?, answer = ?, problem = ?, changed_at = ? WHERE"
        " id = ?",
        deliveryStatusName(delivery.status), delivery.tries, delivery.nextTry, delivery.answer, delivery.problem,
        m_store.clock().now(), delivery.id));
    TRY(Webhooks(m_store).noteProgress(webhook));
    return transaction.commit();
}

Result<WebhookDelivery> WebhookDeliveries::find(RecordId id)
{
    const auto found = TRY(readOne(m_store.database(), withColumns("d.body", "WHERE d.id = ?"), readDelivery, id));
    if (!found)
        return fail(Error::Kind::NotFound, Reason::tr("there is no such delivery"), id.toString());
    return *found;
}

Result<std::vector<WebhookDelivery>> WebhookDeliveries::list(qint64 webhook, qint64 limit)
{
    return readAll(m_store.database(),
        withColumns("''", "WHERE (?1 = 0 OR d.webhook = ?1) ORDER BY d.number DESC LIMIT ?2"), readDelivery, webhook,
        limit);
}

Result<WebhookDelivery> WebhookDeliveries::replay(RecordId id)
{
    WebhookDelivery delivery = TRY(find(id));
    const Instant now = m_store.clock().now();
    delivery.status = DeliveryStatus::Waiting;
    delivery.tries = 0;
    delivery.nextTry = now;
    delivery.problem.clear();
    TRY(run(m_store.database(),
        "UPDATE webhook_delivery SET status = 'waiting', tries = 0, next_try = ?1, problem = '', changed_at = ?1 WHERE"
        " id = ?2",
        now, id));
    return delivery;
}

Result<void> WebhookDeliveries::cancelWaiting(const Webhook &webhook)
{
    return run(m_store.database(),
        "UPDATE webhook_delivery SET status = 'failed', next_try = NULL, problem = ?, changed_at = ? WHERE webhook = ?"
        " AND status = 'waiting'",
        Reason::tr("skipped when the webhook was resumed"), m_store.clock().now(), webhook.number);
}

Result<void> WebhookDeliveries::prune(const Webhook &webhook)
{
    constexpr qint64 day = 24 * 3'600'000;
    TRY(run(m_store.database(),
        "DELETE FROM webhook_delivery WHERE webhook = ? AND status <> 'waiting' AND changed_at < ?", webhook.number,
        m_store.clock().now().ms - daysKept * day));
    return run(m_store.database(),
        "DELETE FROM webhook_delivery WHERE webhook = ?1 AND status <> 'waiting' AND number <= (SELECT number FROM"
        " webhook_delivery WHERE webhook = ?1 AND status <> 'waiting' ORDER BY number DESC LIMIT 1 OFFSET ?2)",
        webhook.number, mostKept);
}

} // namespace satchel::store
