// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/webhooks/Webhooks.h"

#include "domain/Reason.h"
#include "store/Statements.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr auto webhookColumns = "SELECT number, id, url, events, filter, is_paused, problem, position, failures, "
                                "failing_since, retry_at, confirmed_at, last_success FROM webhook ";

std::optional<Instant> instantAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant{row.integer(column)});
}

Webhook readWebhook(const Statement &row)
{
    Webhook webhook;
    webhook.number = row.integer(0);
    webhook.id = recordIdAt(row, 1);
    webhook.url = row.text(2);
    webhook.events = row.text(3);
    webhook.filter = row.text(4);
    webhook.isPaused = row.integer(5) != 0;
    webhook.problem = row.text(6);
    webhook.position = row.integer(7);
    webhook.failures = static_cast<int>(row.integer(8));
    webhook.failingSince = instantAt(row, 9);
    webhook.retryAt = instantAt(row, 10);
    webhook.confirmedAt = Instant{row.integer(11)};
    webhook.lastSuccess = instantAt(row, 12);
    return webhook;
}

} // namespace

QString Webhook::shownState() const
{
    return isPaused ? u"paused"_s : problem.isEmpty() ? u"active"_s : u"failing"_s;
}

Result<std::vector<Webhook>> Webhooks::list()
{
    return readAll(m_store.database(), std::string(webhookColumns) + "ORDER BY number", readWebhook);
}

Result<Webhook> Webhooks::find(RecordId id)
{
    const auto found = TRY(readOne(m_store.database(), std::string(webhookColumns) + "WHERE id = ?", readWebhook, id));
    if (!found)
        return fail(Error::Kind::NotFound, Reason::tr("there is no such webhook"), id.toString());
    return *found;
}

Result<Webhook> Webhooks::add(Webhook webhook)
{
    webhook.position = TRY(m_store.log().lastSequence());
    webhook.confirmedAt = m_store.clock().now();
    TRY(run(m_store.database(),
        "INSERT INTO webhook (id, url, events, filter, is_paused, problem, position, failures, confirmed_at)"
        " VALUES (?, ?, ?, ?, 0, '', ?, 0, ?)",
        webhook.id, webhook.url, webhook.events, webhook.filter, webhook.position, webhook.confirmedAt));
    webhook.number = m_store.database().lastInsertRowid();
    return webhook;
}

Result<void> Webhooks::update(const Webhook &webhook)
{
    return run(m_store.database(),
        "UPDATE webhook SET is_paused = ?, problem = ?, position = max(position, ?), failures = ?, failing_since = ?, "
        "retry_at = ?,"
        " confirmed_at = ?, last_success = ? WHERE number = ?",
        webhook.isPaused, webhook.problem, webhook.position, webhook.failures, webhook.failingSince, webhook.retryAt,
        webhook.confirmedAt, webhook.lastSuccess, webhook.number);
}

Result<void> Webhooks::noteProgress(const Webhook &webhook)
{
    return run(m_store.database(),
        "UPDATE webhook SET is_paused = max(is_paused, ?), problem = ?, failures = ?, failing_since = ?, retry_at = ?,"
        " last_success = ? WHERE number = ?",
        webhook.isPaused, webhook.problem, webhook.failures, webhook.failingSince, webhook.retryAt, webhook.lastSuccess,
        webhook.number);
}

Result<void> Webhooks::remove(const Webhook &webhook)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    TRY(run(m_store.database(), "DELETE FROM webhook_delivery WHERE webhook = ?", webhook.number));
    TRY(run(m_store.database(), "DELETE FROM webhook WHERE number = ?", webhook.number));
    return transaction.commit();
}

} // namespace satchel::store
